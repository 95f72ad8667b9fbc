"""Boxes around the pieces of a footprint, and around boxes: what need not be looked at.

Carries out R-309. Metres in space, so that poles and the antimeridian are places
like others. Knows boxes only; pieces are numbers in the order of their line, and neighbours in
that order lie near each other.
"""

import math
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple, TypeAlias

Spot: TypeAlias = tuple[float, float, float]
Box: TypeAlias = tuple[float, float, float, float, float, float]
Node: TypeAlias = tuple[int, int]  # the level, and the number in it
_BULGE: Final = 1.01 / (8.0 * 6_335_000.0)  # how far an arc leaves its chord, by square of length
_DUST_M: Final = 0.01


class Boxes(NamedTuple):
    """A tree of boxes, from the pieces (level 0) up to the one around all."""

    levels: tuple[tuple[Box, ...], ...]

    @property
    def root(self) -> Node:
        """The box around all."""
        return len(self.levels) - 1, 0

    def box(self, node: Node) -> Box:
        """Return the box of a node."""
        return self.levels[node[0]][node[1]]

    def below(self, node: Node) -> tuple[Node, ...]:
        """Return what a box holds: one or two."""
        level, first = node[0] - 1, 2 * node[1]
        if first + 1 < len(self.levels[level]):
            return (level, first), (level, first + 1)
        return ((level, first),)

    def near(self, box: Box, within_m: float) -> Iterator[int]:
        """Return the pieces whose boxes come within a distance of a box."""
        waiting = [self.root]
        while waiting:
            node = waiting.pop()
            if is_apart(self.levels[node[0]][node[1]], box, within_m):
                continue
            if node[0]:
                waiting.extend(self.below(node))
            else:
                yield node[1]


def boxes(pieces: Sequence[tuple[Spot, Spot]]) -> Boxes:
    """Return the tree over arcs, each given by its ends."""
    level = tuple(_around(start, end) for start, end in pieces)
    levels = [level]
    while len(level) > 1:
        pairs = zip(level[::2], level[1::2], strict=False)
        merged = [_merged(one, other) for one, other in pairs]
        level = (*merged, level[-1]) if len(level) % 2 else tuple(merged)
        levels.append(level)
    return Boxes(tuple(levels))


def around(spot: Spot) -> Box:
    """Return the box of a point."""
    return (*spot, *spot)


def widened(box: Box, by_m: float) -> Box:
    """Return a box that is wider on every side."""
    a, b, c, d, e, f = box
    return a - by_m, b - by_m, c - by_m, d + by_m, e + by_m, f + by_m


def meeting(one: Boxes, other: Boxes, within_m: float) -> Iterator[tuple[int, int]]:
    """Return the pairs of pieces whose boxes come within a distance of each other."""
    waiting = [(one.root, other.root)]
    while waiting:
        left, right = waiting.pop()
        if is_apart(one.box(left), other.box(right), within_m):
            continue
        if left[0] == 0 == right[0]:
            yield left[1], right[1]
        elif left[0] >= right[0]:
            waiting.extend((it, right) for it in one.below(left))
        else:
            waiting.extend((left, it) for it in other.below(right))


def meeting_itself(tree: Boxes) -> Iterator[tuple[int, int]]:
    """Return the pairs of pieces of one tree whose boxes meet, the lower number first."""
    levels = tree.levels
    waiting = [(len(levels) - 1, 0, 0)]
    while waiting:
        level, left, right = waiting.pop()
        if not level:
            yield left, right
            continue
        level -= 1
        boxes_below = levels[level]
        rights = range(2 * right, min(2 * right + 2, len(boxes_below)))
        for at in range(2 * left, min(2 * left + 2, len(boxes_below))):
            a, b, c, d, e, f = boxes_below[at]
            for to in rights:
                if at == to:
                    if level:
                        waiting.append((level, at, to))
                elif at < to:
                    u, v, w, x, y, z = boxes_below[to]
                    if a <= x and u <= d and b <= y and v <= e and c <= z and w <= f:
                        waiting.append((level, at, to))


def is_apart(one: Box, other: Box, within_m: float) -> bool:
    """Whether two boxes are farther apart than a distance, along one of the axes."""
    return (
        one[0] - other[3] > within_m
        or other[0] - one[3] > within_m
        or one[1] - other[4] > within_m
        or other[1] - one[4] > within_m
        or one[2] - other[5] > within_m
        or other[2] - one[5] > within_m
    )


def square_apart(one: Box, other: Box) -> float:
    """Return the square of the least distance of two boxes."""
    x = max(one[0] - other[3], other[0] - one[3], 0.0)
    y = max(one[1] - other[4], other[1] - one[4], 0.0)
    z = max(one[2] - other[5], other[2] - one[5], 0.0)
    return x * x + y * y + z * z


def straight(one: Spot, other: Spot) -> float:
    """Return the straight distance of two points in space."""
    x, y, z = one[0] - other[0], one[1] - other[1], one[2] - other[2]
    return math.sqrt(x * x + y * y + z * z)


def _around(start: Spot, end: Spot) -> Box:
    (ax, ay, az), (bx, by, bz) = start, end
    square = (ax - bx) * (ax - bx) + (ay - by) * (ay - by) + (az - bz) * (az - bz)
    more = square * _BULGE + _DUST_M
    return (
        (min(bx, ax)) - more,
        (min(by, ay)) - more,
        (min(bz, az)) - more,
        (max(ax, bx)) + more,
        (max(ay, by)) + more,
        (max(az, bz)) + more,
    )


def _merged(one: Box, other: Box) -> Box:
    a, b, c, d, e, f = one
    u, v, w, x, y, z = other
    return (
        min(u, a),
        min(v, b),
        min(w, c),
        max(x, d),
        max(y, e),
        max(z, f),
    )
