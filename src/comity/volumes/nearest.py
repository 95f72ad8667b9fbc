"""How near two footprints come: the least distance and its two places, or how deep they overlap.

Carries out R-307 to R-309. Distances are geodesic, of the ellipsoid; which places are nearest is
found by chords in space, boxes before pieces. Reach, error and minima are the business of
meeting.py: here a circle is its centre and a corridor its line.
"""

import heapq
import math
from collections.abc import Iterator
from itertools import pairwise
from typing import Final, NamedTuple

from comity.errors import OurError
from comity.volumes.boxes import Box, Node, Spot, around, meeting, square_apart, straight
from comity.volumes.ellipsoid import A_M, metres, spot
from comity.volumes.footprint import Footprint, Form, Piece, contains, meets
from comity.volumes.vectors import Vector, cross, dot, rounded, unit

PAIRS_FEW: Final = 4_096
WORK_MAX: Final = 2_000_000
_FAR_M: Final = 200_000.0  # a longer chord is no measure of the geodesic
_OPPOSITE_M: Final = 11_000_000.0  # a longer one may be of places nearly opposite each other
_STEPS_MAX: Final = 8
_STILL_M: Final = 1e-4
_BENT_LEAST: Final = 0.1  # seen from 84 degrees away
_BEND: Final = 1.0 / (24.0 * A_M * A_M)
_BEND_LEAST: Final = 1.0 / (24.0 * 6_400_000.0 * 6_400_000.0)


class Work:
    """How much may be looked at for one pair of footprints: about a microsecond each.

    Two of few pieces are looked at to the end, so that a quicker engine may judge them as well.
    """

    __slots__ = ("_left",)

    def __init__(self, one: Footprint, other: Footprint) -> None:
        few = len(one.pieces) * len(other.pieces) <= PAIRS_FEW
        self._left = math.inf if few else WORK_MAX

    def spend(self, units: int) -> None:
        """Spend some of it.

        Raises:
            OurError: there is no more.
        """
        self._left -= units
        if self._left < 0:
            raise OurError("area.too-tangled")


class Near(NamedTuple):
    """The least distance of two footprints and where; the same place twice if they meet."""

    mm: int
    one: Vector
    other: Vector


class Overlap(NamedTuple):
    """Two footprints that meet, and a place in both."""

    one: Footprint
    other: Footprint
    at: Vector
    work: Work

    def is_deeper(self, mm: int) -> bool:
        """Whether one reaches farther into the other than a depth above 0.

        Raises:
            OurError: they are too tangled to tell.
        """
        one, other, work = self.one, self.other, self.work
        depth_m = mm / 1000.0
        return (
            _shares_heart(one, other, depth_m, work)
            or _reaches_into(one, other, depth_m, work)
            or _reaches_into(other, one, depth_m, work)
        )


def nearest(one: Footprint, other: Footprint, within_m: float = math.inf) -> Near | Overlap | None:
    """Return how near they come; none: no nearer than `within_m`.

    Raises:
        OurError: they are too tangled to tell.
    """
    work = Work(one, other)
    at = _common(one, other, work)
    return _least(one, other, within_m, work) if at is None else Overlap(one, other, at, work)


class Beside(NamedTuple):
    """How far a place is from the lines of a footprint, in metres, and the piece it is nearest to.

    What is nearly opposite on the earth is only said to be far.
    """

    metres: float
    piece: int
    measured: int  # how many pieces


def beside(at: Vector, footprint: Footprint) -> Beside:
    """Return how far a place is from the lines of a footprint."""
    here = spot(at)
    box, tree = around(here), footprint.boxes
    best, measured = (math.inf, 0), 0
    waiting: list[tuple[float, Node]] = [(0.0, tree.root)]
    while waiting:
        bound, node = heapq.heappop(waiting)
        if _at_least(bound) >= best[0]:
            break
        if node[0]:
            for below in tree.below(node):
                square = square_apart(box, tree.box(below))
                heapq.heappush(waiting, (math.sqrt(square), below))
            continue
        measured += 1
        share, chord = _foot(here, footprint.pieces[node[1]])
        if chord <= _FAR_M or chord >= _OPPOSITE_M:
            best = min(best, (chord + chord * chord * chord * _BEND, node[1]))
        elif _at_least(chord) < best[0]:
            best = min(best, (metres(at, _on(footprint.pieces[node[1]], share)), node[1]))
    return Beside(*best, measured)


# --- do they meet?


def _common(one: Footprint, other: Footprint, work: Work) -> Vector | None:
    """Return a place in both, if there is any."""
    for at, to in meeting(one.boxes, other.boxes, 0.0):
        work.spend(4)
        piece, across = one.pieces[at], other.pieces[to]
        if piece.start in across[:2]:
            return piece.start
        if piece.end in across[:2]:
            return piece.end
        if one.form and other.form and meets(piece, across):
            return _on(piece, max(0.0, min(1.0, _cut(piece, across))))
    for region, inner in ((one, other), (other, one)):
        if region.form is Form.REGION:
            for ring in inner.rings:
                if contains(region, ring[0]):
                    return ring[0]
    return None


def _cut(piece: Piece, across: Piece) -> float:
    """Return at which share of a piece it meets another."""
    normal = cross(unit(across.start), unit(across.end))
    here, there = dot(normal, piece.start), dot(normal, piece.end)
    return here / (here - there) if here != there else 0.0


def _between(piece: Piece, share: float) -> Vector:
    a, b = piece.start, piece.end
    return unit(
        (
            a[0] + (b[0] - a[0]) * share,
            a[1] + (b[1] - a[1]) * share,
            a[2] + (b[2] - a[2]) * share,
        )
    )


def _on(piece: Piece, share: float) -> Vector:
    """Return the place at a share of a piece."""
    if share in (0.0, 1.0):
        return piece.end if share else piece.start
    return rounded(*_between(piece, share))


# --- the least distance


def _least(one: Footprint, other: Footprint, within_m: float, work: Work) -> Near | None:
    """Return the least distance of two that do not meet: best box first."""
    best: tuple[float, Vector, Vector] | None = None
    limit = within_m
    first = (0.0, one.boxes.root, other.boxes.root)
    waiting = [first]
    while waiting:
        bound, left, right = heapq.heappop(waiting)
        if _at_least(bound) >= limit:
            break
        if left[0] == 0 == right[0]:
            work.spend(100)
            for found in _of_pieces(one.pieces[left[1]], other.pieces[right[1]], limit):
                if best is None or found < best:
                    best, limit = found, min(limit, found[0])
            continue
        for pair in _below(one, other, left, right):
            square = square_apart(one.boxes.box(pair[0]), other.boxes.box(pair[1]))
            heapq.heappush(waiting, (math.sqrt(square), *pair))
    if best is None:
        return None
    return Near(math.floor(metres(best[1], best[2]) * 1000.0 + 0.5), best[1], best[2])


def _below(
    one: Footprint, other: Footprint, left: Node, right: Node
) -> Iterator[tuple[Node, Node]]:
    if left[0] >= right[0]:
        return ((it, right) for it in one.boxes.below(left))
    return ((left, it) for it in other.boxes.below(right))


def _of_pieces(one: Piece, other: Piece, limit: float) -> Iterator[tuple[float, Vector, Vector]]:
    """Return the ways from the ends of each piece to the other; the shortest is among them."""
    for piece, across, is_turned in ((one, other, False), (other, one, True)):
        for at, here in ((piece.start, piece.start_spot), (piece.end, piece.end_spot)):
            share, chord = _foot(here, across)
            if _at_least(chord) > limit:
                continue
            to = _on(across, share)
            length = metres(at, to) if chord > _FAR_M else chord + chord * chord * chord * _BEND
            yield (length, to, at) if is_turned else (length, at, to)


def _at_least(chord: float) -> float:
    """Return a length that no geodesic over a chord is below."""
    return chord + chord * chord * chord * _BEND_LEAST


def _foot(here: Spot, piece: Piece) -> tuple[float, float]:
    """Return which share of a piece is nearest to a point in space, and the chord to it.

    First as if the piece were straight, then by Newton's steps on the arc.
    """
    start, end = piece.start_spot, piece.end_spot
    along = (end[0] - start[0], end[1] - start[1], end[2] - start[2])
    square = dot(along, along)
    if square == 0.0:
        return 0.0, straight(here, start)
    to = (here[0] - start[0], here[1] - start[1], here[2] - start[2])
    share = max(0.0, min(1.0, dot(to, along) / square))
    length = math.sqrt(square)
    for _ in range(_STEPS_MAX):
        up = _between(piece, share)
        at = spot(up)
        to = (here[0] - at[0], here[1] - at[1], here[2] - at[2])
        height, rise = dot(to, up), dot(along, up)
        flat = math.sqrt(square - rise * rise)
        step = (dot(to, along) - height * rise) / flat / max(_BENT_LEAST, 1.0 + height / A_M)
        last, share = share, max(0.0, min(1.0, share + step / length))
        if abs(share - last) * length < _STILL_M:
            break
    if share in (0.0, 1.0):
        return share, straight(here, end if share else start)
    return share, straight(here, spot(_between(piece, share)))


# --- how deep


def _reaches_into(one: Footprint, region: Footprint, depth_m: float, work: Work) -> bool:
    """Whether the rings of one come deeper into a region than a depth."""
    if region.form is not Form.REGION:
        return False
    return any(
        _deep_between(one.pieces[at], (low, high), region, depth_m, work)
        for at in one.boxes.near(region.hull, 0.0)
        for low, high in _parts(one.pieces[at], one.boxes.levels[0][at], region, work)
    )


def _parts(piece: Piece, box: Box, region: Footprint, work: Work) -> Iterator[tuple[float, float]]:
    """Return the shares of a piece between its meetings with a region's rings that are inside."""
    cuts = {0.0, 1.0}
    for to in region.boxes.near(box, 0.0):
        work.spend(4)
        across = region.pieces[to]
        if set(across[:2]) == set(piece[:2]):
            return  # it is on the rings
        if meets(piece, across):
            shares = (
                _cut(piece, across),
                _flat_share(piece, across[2]),
                _flat_share(piece, across[3]),
            )
            cuts.update(share for share in shares if 0.0 < share < 1.0)
    ordered = sorted(cuts)
    for low, high in pairwise(ordered):
        work.spend(50)
        if contains(region, _on(piece, (low + high) / 2.0)):
            yield low, high


def _flat_share(piece: Piece, at: Spot) -> float:
    """Return the share of a piece that lies beside a point near it."""
    start, end = piece.start_spot, piece.end_spot
    along = (end[0] - start[0], end[1] - start[1], end[2] - start[2])
    to = (at[0] - start[0], at[1] - start[1], at[2] - start[2])
    square = dot(along, along)
    return dot(to, along) / square if square else 0.0


def _deep_between(
    piece: Piece, part: tuple[float, float], region: Footprint, depth_m: float, work: Work
) -> bool:
    """Whether a part of a piece, inside a region, is anywhere farther from its rings.

    A part with both ends near one piece of them is near it all along; any other is halved.
    """
    low, high = part
    first, last = (_beside(region, _on(piece, share), depth_m, work) for share in part)
    waiting = [(low, high, first, last)]
    least = depth_m / 4.0 / max(straight(piece.start_spot, piece.end_spot), depth_m)
    while waiting:
        low, high, before, after = waiting.pop()
        if not before or not after:
            return True
        if before & after or high - low <= least:
            continue
        half = (low + high) / 2.0
        middle = _beside(region, _on(piece, half), depth_m, work)
        waiting += [(low, half, before, middle), (half, high, middle, after)]
    return False


def _beside(region: Footprint, at: Vector, within_m: float, work: Work) -> frozenset[int]:
    """Return the pieces of a region's rings within a distance of a place."""
    here = spot(at)
    near = list(region.boxes.near(around(here), within_m))
    work.spend(20 + 10 * len(near))
    return frozenset(to for to in near if _foot(here, region.pieces[to])[1] <= within_m)


def _shares_heart(one: Footprint, other: Footprint, depth_m: float, work: Work) -> bool:
    """Whether two regions whose rings do not reach into each other lie on each other."""
    if not one.form == other.form == Form.REGION:
        return False
    for region, across in ((one, other), (other, one)):
        heart = _heart(region, 2.0 * depth_m, work)  # so that rings within the depth cannot hide it
        if heart and contains(across, heart) and not _beside(across, heart, depth_m, work):
            return True
    return False


def _heart(region: Footprint, depth_m: float, work: Work) -> Vector | None:
    """Return a place inside a region, farther from its rings than a depth."""
    step = 2.0 * depth_m / A_M
    for piece in region.pieces:
        middle, (x, y, z) = _between(piece, 0.5), unit(cross(unit(piece.start), unit(piece.end)))
        for side in (step, -step):
            work.spend(50)
            at = rounded(*unit((middle[0] + x * side, middle[1] + y * side, middle[2] + z * side)))
            if contains(region, at) and not _beside(region, at, depth_m, work):
                return at
    return None
