"""How near two craft came: the least distance, the heights then, and the levels of nearness.

Carries out R-356 and R-357. The distance of two craft changes no faster than both move, so what
cannot hold the least is left out at once; where each is on one piece of its way, the nearest
moment is found by Newton's steps. The same whichever is named first.
"""

import heapq
import math
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import Final, NamedTuple, TypeAlias

from comity.values.area import Pos
from comity.values.moment import MINUTE_MS
from comity.volumes import bands
from comity.volumes.bands import Datums, Interval, Limit
from comity.volumes.boxes import Spot, straight
from comity.volumes.ellipsoid import A_M, metres, spot
from comity.volumes.grade import Grade
from comity.volumes.meeting import MARGIN_MM, TOUCH_MM
from comity.volumes.tracks import Run, Way
from comity.volumes.vectors import dot, pos, rounded

LEVEL_MM_MAX: Final = 100_000_000  # a level of nearness is of at most 100 km
_SLAB_MS: Final = MINUTE_MS
_CUBE_M: Final = 20_000.0
_STEPS_MAX: Final = 8
_STILL_M: Final = 1e-3
_FAR_M: Final = 200_000.0
_OPPOSITE_M: Final = 11_000_000.0
_BEND: Final = 1.0 / (24.0 * A_M * A_M)

Part: TypeAlias = tuple[float, float]


class Level(NamedTuple):
    """Two craft are so near if they are nearer by both. The higher the number, the nearer."""

    number: int
    horizontal_mm: int
    vertical_mm: int


class Reached(NamedTuple):
    """A level and how surely it was reached, from the first moment to the last."""

    number: int
    grade: Grade
    start_ms: int
    end_ms: int


class Approach(NamedTuple):
    """The moment of the least distance on the ground, and what it was in height then."""

    time_ms: int
    horizontal_mm: int
    error_mm: int  # by how much that may be wrong
    vertical_mm: Interval | None  # between which numbers; none: a height is not known
    places: tuple[Pos, Pos]
    reached: tuple[Reached, ...]


def approach(one: Way, other: Way, levels: Sequence[Level], datums: Datums) -> Approach | None:
    """Return how near two tracks came; none: they have no moment in common."""
    found: tuple[float, float, _Pair] | None = None
    pairs = list(_pairs(one, other))
    for pair in pairs:
        least = pair.nearest()
        if found is None or least < found[:2]:
            found = (*least, pair)
    if found is None:
        return None
    _, time, pair = found
    places = pair.places(time)
    return Approach(
        math.floor(time + 0.5),
        math.floor(metres(*places) * 1_000.0 + 0.5),
        pair.error_mm,
        pair.vertical(time, datums),
        (pos(places[0]), pos(places[1])),
        tuple(it for level in levels if (it := _reached(level, pairs, datums)) is not None),
    )


def near(ways: Sequence[Way], within_mm: int) -> list[tuple[int, int]]:
    """Return by number the pairs of tracks that may have come so near, and some that did not."""
    cells: defaultdict[tuple[int, ...], set[int]] = defaultdict(set)
    for number, it in enumerate(ways):
        for run in it.runs:
            margin_m = (within_mm / 2.0 + run.error_mm) / 1_000.0 + 5.0
            for cell in _cells(run, margin_m):
                cells[cell].add(number)
    found = {pair for inside in cells.values() for pair in combinations(sorted(inside), 2)}
    return sorted(found)


def _cells(run: Run, margin_m: float) -> Iterator[tuple[int, ...]]:
    """Yield the cubes of space and the minutes in which a run and what is near it are."""
    for slab in range(math.floor(run.start / _SLAB_MS), math.floor(run.end / _SLAB_MS) + 1):
        low, high = max(run.start, slab * _SLAB_MS), min(run.end, (slab + 1) * _SLAB_MS)
        inner = run.spots[bisect_right(run.times, low) : bisect_left(run.times, high)]
        places = [spot(run.up(low)), *inner, spot(run.up(high))]
        cubes = [
            range(
                math.floor((min(it[axis] for it in places) - margin_m) / _CUBE_M),
                math.floor((max(it[axis] for it in places) + margin_m) / _CUBE_M) + 1,
            )
            for axis in range(3)
        ]
        yield from ((slab, x, y, z) for x in cubes[0] for y in cubes[1] for z in cubes[2])


# --- two runs


class _Pair:
    """Two runs while both are known."""

    def __init__(self, one: Run, other: Run) -> None:
        self.one = one
        self.other = other
        start, end = max(one.start, other.start), min(one.end, other.end)
        inner = (it for it in (*one.times, *other.times) if start < it < end)
        self.times = sorted({start, end, *inner})
        self.error_mm = one.error_mm + other.error_mm
        self._far: dict[float, float] = {}

    def far(self, time: float) -> float:
        """Return the distance on the ground at a moment, in metres."""
        if time not in self._far:
            chord = straight(spot(self.one.up(time)), spot(self.other.up(time)))
            if _FAR_M < chord < _OPPOSITE_M:
                self._far[time] = metres(*self.places(time))
            else:
                self._far[time] = chord + chord * chord * chord * _BEND
        return self._far[time]

    def places(self, time: float) -> tuple[Spot, Spot]:
        """Return where both are."""
        return rounded(*self.one.up(time)), rounded(*self.other.up(time))

    def least(self, low: float, high: float) -> float:
        """Return a distance below which they cannot have been in a span."""
        one = self.one.way(high) - self.one.way(low)
        other = self.other.way(high) - self.other.way(low)
        return max(0.0, (self.far(low) + self.far(high) - (one + other)) / 2.0)

    def nearest(self) -> tuple[float, float]:
        """Return the least distance and its moment, the earliest of several."""
        best = min((self.far(it), it) for it in (self.times[0], self.times[-1]))
        last = len(self.times) - 1
        waiting = [(self.least(self.times[0], self.times[last]), 0, last)]
        while waiting:
            bound, first, last = heapq.heappop(waiting)
            if bound >= best[0]:
                break
            if last - first <= 1:  # two moments: at one alone there is nothing below its distance
                best = min(best, self._within(self.times[first], self.times[last]))
                continue
            middle = (first + last) // 2
            best = min(best, (self.far(self.times[middle]), self.times[middle]))
            for at, to in ((first, middle), (middle, last)):
                least = self.least(self.times[at], self.times[to])
                if least < best[0]:
                    heapq.heappush(waiting, (least, at, to))
        return best

    def _within(self, low: float, high: float) -> tuple[float, float]:
        """Return the least distance where each is on one piece of its way."""
        first, last = self._between(low), self._between(high)
        moved = (last[0] - first[0], last[1] - first[1], last[2] - first[2])
        square = dot(moved, moved)
        if square == 0.0:
            return self.far(low), low
        share = max(0.0, min(1.0, -dot(first, moved) / square))
        for _ in range(_STEPS_MAX):
            here = self._between(low + (high - low) * share)
            last_share, share = share, max(0.0, min(1.0, share - dot(here, moved) / square))
            if abs(share - last_share) * math.sqrt(square) < _STILL_M:
                break
        time = low + (high - low) * share
        return self.far(time), time

    def _between(self, time: float) -> Spot:
        """Return the way from one craft to the other, straight through space."""
        a, b = spot(self.one.up(time)), spot(self.other.up(time))
        return b[0] - a[0], b[1] - a[1], b[2] - a[2]

    # --- heights

    def vertical(self, time: float, datums: Datums) -> Interval | None:
        """Return between which numbers the difference of heights is; none: not known."""
        found = self._over(time, (time, time), datums)
        if found is None:
            return None
        low, high = found
        least = max(0.0, low, -high)
        return math.floor(least + 0.5), math.floor(max(-low, high) + 0.5)

    def _over(self, time: float, part: Part, datums: Datums) -> tuple[float, float] | None:
        """Return between which numbers the first is above the second, on the pieces of a part."""
        one, other = (_height(it, time, part) for it in (self.one, self.other))
        if one is None or other is None:
            return None
        error = float(self.one.height_error_mm + self.other.height_error_mm)
        if one.datum is other.datum:
            return one.mm - other.mm - error, one.mm - other.mm + error
        first, second = bands.height(one, datums), bands.height(other, datums)
        return first[0] - second[1] - error, first[1] - second[0] + error

    # --- levels

    def within(self, level: Level, datums: Datums) -> Iterator[tuple[Grade, Part]]:
        """Yield the parts in which both are so near, surely and possibly."""
        most_m = (level.horizontal_mm + self.error_mm) / 1_000.0
        waiting = [(0, len(self.times) - 1)]
        while waiting:
            first, last = waiting.pop()
            low, high = self.times[first], self.times[last]
            if self.least(low, high) >= most_m:
                continue
            if last - first > 1:
                middle = (first + last) // 2
                waiting += [(middle, last), (first, middle)]
                continue
            yield from self._graded((low, high), level, datums)

    def _graded(self, part: Part, level: Level, datums: Datums) -> Iterator[tuple[Grade, Part]]:
        limits = (
            (Grade.CONFLICT, level.horizontal_mm - MARGIN_MM - self.error_mm),
            (Grade.MARGINAL, level.horizontal_mm - TOUCH_MM + self.error_mm),
        )
        heights = [self._over(time, part, datums) for time in part]
        ends = self._between(part[0]), self._between(part[1])
        for grade, limit_mm in limits:
            found = _nearer(part, ends, limit_mm / 1_000.0)
            for at, sign in ((0, 1.0), (1, -1.0)) if found else ():
                rows = [None if it is None else _room(it, grade, level, at, sign) for it in heights]
                found = _straight(part, rows[0], rows[1], found, is_sure=grade is Grade.CONFLICT)
            if found is not None:
                yield grade, found


def _pairs(one: Way, other: Way) -> Iterator[_Pair]:
    """Yield the runs with a moment in common."""
    for left in one.runs:
        for right in other.runs:
            if left.start <= right.end and right.start <= left.end:
                yield _Pair(left, right)


def _height(run: Run, time: float, part: Part) -> Limit | None:
    """Return the height of a craft at a moment of a part that lies on one piece."""
    at, _ = run.piece((part[0] + part[1]) / 2.0)
    datum = run.datums[at]
    low, high = run.heights[at], run.heights[min(at + 1, len(run.heights) - 1)]
    if datum is None or low is None or high is None:
        return None
    start, end = run.times[at], run.times[min(at + 1, len(run.times) - 1)]
    share = (time - start) / (end - start) if end > start else 0.0
    return Limit(mm=math.floor(low + (high - low) * share + 0.5), datum=datum)


def _room(over: tuple[float, float], grade: Grade, level: Level, at: int, sign: float) -> float:
    """Return how much nearer in height than the level asks, on one of the two sides.

    Sure is what is so for both ends of the interval, possible what is so for one.
    """
    end = over[1 - at] if grade is Grade.CONFLICT else over[at]
    return level.vertical_mm - sign * end


def _straight(
    part: Part, here: float | None, there: float | None, found: Part | None, *, is_sure: bool
) -> Part | None:
    """Return what of `found` is above 0, of what is straight; not known is only possible."""
    if found is None:
        return None
    if here is None or there is None:
        return None if is_sure else found
    low, high = part
    if here <= 0.0 and there <= 0.0:
        return None
    if here <= 0.0 or there <= 0.0:
        cut = low + (high - low) * (here / (here - there))
        low, high = (low, cut) if here > 0.0 else (cut, high)
    low, high = max(low, found[0]), min(high, found[1])
    return (low, high) if low <= high else None


def _nearer(part: Part, ends: tuple[Spot, Spot], limit_m: float) -> Part | None:
    """Return where two are nearer than a distance, if the way between them changes evenly."""
    if limit_m <= 0.0:
        return None
    chord = limit_m - limit_m * limit_m * limit_m * _BEND
    first, last = ends
    moved = (last[0] - first[0], last[1] - first[1], last[2] - first[2])
    square, half = dot(moved, moved), dot(first, moved)
    rest = dot(first, first) - chord * chord
    if square == 0.0:
        return part if rest < 0.0 else None
    root = half * half - square * rest
    if root <= 0.0:
        return None
    shares = (-half - math.sqrt(root)) / square, (-half + math.sqrt(root)) / square
    low, high = max(0.0, shares[0]), min(1.0, shares[1])
    if low > high:
        return None
    span = part[1] - part[0]
    return part[0] + span * low, part[0] + span * high


def _reached(level: Level, pairs: list[_Pair], datums: Datums) -> Reached | None:
    """Return how surely a level was reached, and from when to when."""
    found: dict[Grade, list[Part]] = {Grade.CONFLICT: [], Grade.MARGINAL: []}
    for pair in pairs:
        for grade, part in pair.within(level, datums):
            found[grade].append(part)
    for grade, parts in found.items():
        if parts:
            start, end = min(it[0] for it in parts), max(it[1] for it in parts)
            return Reached(level.number, grade, math.floor(start + 0.5), math.floor(end + 0.5))
    return None
