"""A footprint: what of the earth a volume stands on, as places, lines or a region, and its reach.

Carries out R-304, R-306. A footprint is all within `reach_mm` of its rings: of one place (a
circle), of a line (a corridor), or of a region that rings enclose. How it came from a message is
shapes.py's business; here are the exact questions about it: is a place inside, do two pieces meet.
"""

from dataclasses import dataclass
from enum import IntEnum
from typing import Final, NamedTuple

from comity.volumes.boxes import Box, Boxes, Node, Spot, around, boxes, is_apart, widened
from comity.volumes.ellipsoid import A_M, E2, spot
from comity.volumes.vectors import SCALE, Vector, cross, dot, orientation, rounded, unit

_COS_85: Final = 0.08715574274765817
_SIN_85: Final = 0.9961946980917455


class Form(IntEnum):
    """What the rings of a footprint are."""

    PLACE = 0  # one place
    LINE = 1
    REGION = 2  # closed rings: inside an odd number of them


class Piece(NamedTuple):
    """An arc of a great circle, as directions and in space."""

    start: Vector
    end: Vector
    start_spot: Spot
    end_spot: Spot


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Footprint:
    """A set of places; two are equal only if they are one."""

    form: Form
    rings: tuple[tuple[Vector, ...], ...]
    reach_mm: int  # all within this distance of it belongs to it
    error_mm: int  # how wrong its author says its places may be
    margin_mm: int  # how far the pieces may be from the true line, above what all have
    pieces: tuple[Piece, ...]
    boxes: Boxes
    hull: Box  # around all of it, but for its reach
    outside: Vector  # of a region: a place that is surely not in it


def footprint(
    form: Form,
    rings: tuple[tuple[Vector, ...], ...],
    *,
    reach_mm: int = 0,
    error_mm: int = 0,
    margin_mm: int = 0,
) -> Footprint:
    """Return the footprint of rings that are known to be good."""
    pieces = tuple(piece for ring in rings for piece in _pieces(ring, form))
    tree = boxes([(it.start_spot, it.end_spot) for it in pieces])
    centre = centre_of(rings[:1])
    bulge = _bulge(rings[0], centre) if form is Form.REGION else 0.0
    return Footprint(
        form=form,
        rings=rings,
        reach_mm=reach_mm,
        error_mm=error_mm,
        margin_mm=margin_mm,
        pieces=pieces,
        boxes=tree,
        hull=widened(tree.box(tree.root), bulge),
        outside=_outside(centre),
    )


def centre_of(rings: tuple[tuple[Vector, ...], ...]) -> Vector:
    """Return the sum of all positions of the rings; nearly nothing if they surround the earth."""
    sums = [0.0, 0.0, 0.0]
    for ring in rings:
        for at in ring:
            for axis in range(3):
                sums[axis] += at[axis]
    return sums[0], sums[1], sums[2]


def contains(region: Footprint, at: Vector) -> bool:
    """Whether a place is inside the rings of a region; on a ring, either may be said.

    It counts the pieces that the way from the place to one surely outside crosses. A piece's
    end on that way counts as left of it, for both pieces that meet there.
    """
    goal, tree = region.outside, region.boxes
    if is_apart(region.hull, around(spot(at)), 0.0):
        return False
    plane = cross(unit(at), unit(goal))
    steep = (plane[0], plane[1], plane[2] / (1.0 - E2))  # the same plane through points in space
    is_inside = False
    waiting = [tree.root]
    while waiting:
        node = waiting.pop()
        if _is_beside(tree, node, steep):
            continue
        if node[0]:
            waiting.extend(tree.below(node))
            continue
        piece = region.pieces[node[1]]
        is_left = orientation(at, goal, piece.start) >= 0
        if is_left == (orientation(at, goal, piece.end) >= 0):
            continue
        here, there = (orientation(piece.start, piece.end, it) for it in (at, goal))
        if here * there < 0 and (here < 0) is is_left:
            is_inside = not is_inside
    return is_inside


def meets(one: Piece, other: Piece) -> bool:
    """Whether two pieces near each other have a place in common, be it an end."""
    start, end, first, last = one.start, one.end, other.start, other.end
    a, b = orientation(start, end, first), orientation(start, end, last)
    if a * b > 0:
        return False
    c, d = orientation(first, last, start), orientation(first, last, end)
    if c * d > 0:
        return False
    return any((a, b, c, d)) or (_is_on(one, first) or _is_on(one, last) or _is_on(other, start))


def _is_on(piece: Piece, at: Vector) -> bool:
    """Whether a place on the circle of a piece is on the piece."""
    start, end, it = (tuple(map(int, place)) for place in (piece.start, piece.end, at))
    normal = _exact_cross(start, end)
    ways = _exact_cross(start, it), _exact_cross(it, end)
    return all(sum(map(int.__mul__, way, normal)) >= 0 for way in ways)


def _exact_cross(a: tuple[int, ...], b: tuple[int, ...]) -> tuple[int, int, int]:
    return a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]


def _pieces(ring: tuple[Vector, ...], form: Form) -> list[Piece]:
    spots = [spot(at) for at in ring]
    ends, end_spots = ring[1:], spots[1:]
    if form is not Form.LINE:  # a place is a piece that goes nowhere
        ends, end_spots = (*ends, ring[0]), [*end_spots, spots[0]]
    return [Piece(*it) for it in zip(ring, ends, spots, end_spots, strict=False)]


def _bulge(ring: tuple[Vector, ...], centre: Vector) -> float:
    """Return how far the earth inside a ring rises above the box around the ring."""
    middle = unit(centre) if any(centre) else centre
    return 1.01 * A_M * (1.0 - min(dot(unit(at), middle) for at in ring))


def _outside(centre: Vector) -> Vector:
    """Return a place 85 degrees from the centre of what is never wider than 80."""
    if not any(centre):
        return (SCALE, 0.0, 0.0)
    x, y, z = unit(centre)
    least = min(abs(x), abs(y), abs(z))
    axis = (float(abs(x) == least), float(abs(y) == least), float(abs(z) == least))
    u, v, w = unit(cross((x, y, z), axis))
    return rounded(_COS_85 * x + _SIN_85 * u, _COS_85 * y + _SIN_85 * v, _COS_85 * z + _SIN_85 * w)


def _is_beside(tree: Boxes, node: Node, plane: Vector) -> bool:
    """Whether a box is surely on one side of a plane through the centre of the earth."""
    box = tree.box(node)
    middle = half = 0.0
    for axis in range(3):
        low, high = box[axis] * plane[axis], box[axis + 3] * plane[axis]
        middle += low + high
        half += abs(high - low)
    return abs(middle) > half + 0.01
