"""What rings must be to enclose a region: no bow-ties, holes inside, an area, not half the earth.

Carries out R-306. Exact: a ring that is refused on one node is refused on all. The inside is
the smaller side, because what is wider than `WIDE` is refused.
"""

import math
from typing import Final

from comity.errors import OurError
from comity.volumes.boxes import meeting_itself
from comity.volumes.ellipsoid import A_M
from comity.volumes.footprint import Footprint, Form, centre_of, contains, footprint, meets
from comity.volumes.vectors import SCALE, Vector, cross, dot, unit

COS_WIDE: Final = 0.17364817766693036  # 80 degrees from its middle
CORNERS_MIN: Final = 3
PAIRS_MAX: Final = 32_768  # of pieces near each other: a few for each in any that is drawn
WIDTH_M: Final = 1.0  # area by circumference: what is narrower encloses nothing


def region(
    rings: tuple[tuple[Vector, ...], ...], *, error_mm: int = 0, margin_mm: int = 0
) -> Footprint:
    """Return the region inside the first ring and outside the others.

    Raises:
        OurError: they enclose none; the key says why.
    """
    if min(map(len, rings)) < CORNERS_MIN:
        raise OurError("area.no-area")
    for ring in rings:
        _check_width(ring)
    made = footprint(Form.REGION, rings, error_mm=error_mm, margin_mm=margin_mm)
    _check_crossings(made)
    _check_holes(made)
    _check_area(rings)
    return made


def _check_width(ring: tuple[Vector, ...]) -> None:
    centre = centre_of((ring,))
    least = len(ring) * SCALE * COS_WIDE
    if dot(centre, centre) < least * least:
        raise OurError("area.too-wide")
    middle = unit(centre)
    if min(dot(unit(at), middle) for at in ring) < COS_WIDE:
        raise OurError("area.too-wide")


def _check_area(rings: tuple[tuple[Vector, ...], ...]) -> None:
    """Refuse hardly any area: that of the first ring without the others, by all their length."""
    area, around = _measured(rings[0])
    for hole in rings[1:]:
        less, more = _measured(hole)
        area, around = area - less, around + more
    if area * A_M < around * WIDTH_M * SCALE:
        raise OurError("area.no-area")


def _measured(ring: tuple[Vector, ...]) -> tuple[float, float]:
    """Return the area of a ring, as its shadow on the plane of its middle, and its length."""
    first = ring[0]
    arms = [(at[0] - first[0], at[1] - first[1], at[2] - first[2]) for at in ring]
    x = y = z = around = 0.0
    for one, other in zip(arms, (*arms[1:], arms[0]), strict=True):
        part = cross(one, other)
        x, y, z = x + part[0], y + part[1], z + part[2]
        step = (other[0] - one[0], other[1] - one[1], other[2] - one[2])
        around += math.sqrt(dot(step, step))
    return abs(dot((x, y, z), unit(centre_of((ring,))))) / 2.0, around


def _check_crossings(made: Footprint) -> None:
    """Refuse rings that meet, and one that meets itself other than where two neighbours do.

    A piece that goes back along its neighbour meets the one after it, or encloses nothing.
    """
    ring_of = [number for number, ring in enumerate(made.rings) for _ in ring]
    for count, (at, to) in enumerate(meeting_itself(made.boxes)):
        if count > PAIRS_MAX:
            raise OurError("area.too-tangled")
        one, other = made.pieces[at], made.pieces[to]
        if ring_of[at] != ring_of[to]:
            if meets(one, other):
                raise OurError("area.rings-meet")
        elif one.end != other.start and other.end != one.start and meets(one, other):
            raise OurError("area.crosses-itself")


def _check_holes(made: Footprint) -> None:
    """Refuse a hole outside the first ring or inside another; of rings that do not meet."""
    outer, *holes = [footprint(Form.REGION, (ring,)) for ring in made.rings]
    for hole in holes:
        at = hole.rings[0][0]
        if not contains(outer, at):
            raise OurError("area.hole-outside")
        if any(contains(it, at) for it in holes if it is not hole):
            raise OurError("area.holes-overlap")
