"""Whether one area lies inside another, as far as that can be said without drawing it.

Carries out R-264. Integers only, so that every node says the same: the same area is inside, areas
whose outer boxes do not meet are apart, and of all others nothing is said. A named area takes part
in no geometry. Knows no report and no reading; its areas are canonical bytes.
"""

from collections.abc import Iterator
from typing import Any, Final, NamedTuple, TypeAlias

from comity.record import canonical
from comity.values.area import Area
from comity.values.wire import write

Drawn: TypeAlias = bytes  # an area in canonical bytes

DEGREE: Final = 10_000_000  # positions count 1e-7 degree
SPAN_MAX: Final = 10 * DEGREE  # wider boxes are not compared
_MARGIN: Final = DEGREE // 5  # more than an edge of SPAN_MAX bends away from its ends
_FLAT: Final = 60 * DEGREE  # beyond it a degree of longitude is shorter than
_METRES: Final = 55_000


class Box(NamedTuple):
    """Everything of an area lies between these, in 1e-7 degree."""

    south: int
    north: int
    west: int
    east: int


def drawn(area: Area) -> Drawn:
    """Return an area as it is compared."""
    return canonical.encode(write(area))


def inside(what: Drawn, whole: Drawn) -> bool | None:
    """Whether an area lies in another; none: that cannot be said here."""
    if what == whole:
        return True
    one, other = box(what), box(whole)
    return False if one is not None and other is not None and _are_apart(one, other) else None


def box(area: Drawn) -> Box | None:
    """Return what an area does not reach beyond; none: named, too wide, or too near a pole."""
    shape = canonical.decode(area)
    points = list(_points(shape))
    if not points:
        return None
    wider = _MARGIN + _reach_m(shape) * DEGREE // _METRES
    lats, lons = [it[1] for it in points], [it[2] for it in points]
    found = Box(min(lats) - wider, max(lats) + wider, min(lons) - wider, max(lons) + wider)
    is_flat = found.south > -_FLAT and found.north < _FLAT
    is_small = max(found.north - found.south, found.east - found.west) <= SPAN_MAX
    return found if is_flat and is_small else None


def _points(shape: Any) -> Iterator[dict[int, int]]:  # noqa: ANN401  # an area on the wire
    match shape:
        case [0 | 3, centre, *_]:
            yield centre
        case [1, rings, _]:
            yield from rings[0]
        case [2, path, _]:
            yield from path
        case _:
            return


def _reach_m(shape: Any) -> int:  # noqa: ANN401  # an area on the wire
    """How far an area may lie beyond its points."""
    match shape:
        case [0 | 2, _, metres]:
            return int(metres)
        case [3, _, _, outer_m, *_]:
            return int(outer_m)
        case _:
            return 0


def _are_apart(one: Box, other: Box) -> bool:
    """Whether two boxes do not meet, the long way round the earth included."""
    if one.north < other.south or other.north < one.south:
        return True
    turns = (0, 360 * DEGREE, -360 * DEGREE)
    return all(one.east + it < other.west or other.east < one.west + it for it in turns)
