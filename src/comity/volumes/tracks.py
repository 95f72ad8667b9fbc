"""A track: where a craft was said to be and when, and the way between, with all that is uncertain.

Carries out R-350 to R-352. Between two fixes a craft is on the shortest way at an even pace; where
they are too long apart it is not known to be anywhere. What no craft can have flown is not mended:
it becomes branches, side by side, and which of them is true is not said here.
"""

import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise
from operator import attrgetter
from typing import Final, NamedTuple

from comity.errors import OurError
from comity.values.area import Pos
from comity.values.bounds import LAT_MAX, LON_MAX, LON_MIN, TS_MAX
from comity.values.codes import Vref
from comity.values.moment import MINUTE_MS, SECOND_MS
from comity.volumes.bands import LIMIT_MM_MAX, Limit
from comity.volumes.boxes import Box, straight
from comity.volumes.ellipsoid import A_M, between, metres, spot
from comity.volumes.vectors import Vector, unit, vector

FIXES_MAX: Final = 20_000  # of one track
BRANCHES_MAX: Final = 16
GAP_MS: Final = 2 * MINUTE_MS  # between two fixes: nothing is said of what lies in a longer one
SPEED_MAX: Final = 1_000  # m/s: no craft of this catalogue flies so fast that is not a missile
JITTER_MS: Final = SECOND_MS  # how wrong the times of two fixes are to each other
ERROR_MM_MAX: Final = 5_000_000_000
ERROR_MS_MAX: Final = 60 * MINUTE_MS
PIECE_M: Final = 10_000.0  # so short, an arc rises 2 m above its chord
_BEND: Final = 1.02 / (24.0 * 6_335_000.0 * 6_335_000.0)  # of the flattest arc
_BEND_MEAN: Final = 1.0 / (24.0 * A_M * A_M)
_NEAR_M: Final = 200_000.0  # a longer chord is no measure of the geodesic
_HALF_M: Final = 11_000_000.0  # a longer one may be of places nearly opposite each other
_DUST_M: Final = 0.02


class Fix(NamedTuple):
    """A place at a moment, and how wrong each of them may be."""

    time_ms: int
    at: Pos
    height: Limit | None = None
    error_mm: int = 0
    height_error_mm: int = 0
    time_error_ms: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Track:
    """The fixes of one craft by one account, in order; of one moment there is one fix."""

    fixes: tuple[Fix, ...]

    def __post_init__(self) -> None:
        if not self.fixes:
            raise OurError("track.no-fixes")
        if len(self.fixes) > FIXES_MAX:
            raise OurError("track.too-many-fixes", limit=FIXES_MAX)
        for it in self.fixes:
            _check(it)
        object.__setattr__(self, "fixes", tuple(_merged(self.fixes)))


def _check(it: Fix) -> None:
    if not 0 <= it.time_ms <= TS_MAX:
        raise OurError("track.no-such-time")
    if abs(it.at.lat) > LAT_MAX or not LON_MIN <= it.at.lon <= LON_MAX:
        raise OurError("area.no-such-place")
    if it.height is not None and abs(it.height.mm) > LIMIT_MM_MAX:
        raise OurError("band.no-such-height")
    wrong_mm = it.error_mm, it.height_error_mm
    if not (
        all(0 <= mm <= ERROR_MM_MAX for mm in wrong_mm) and 0 <= it.time_error_ms <= ERROR_MS_MAX
    ):
        raise OurError("track.too-uncertain")


_TIME_OF: Final = attrgetter("time_ms")


def _merged(fixes: Iterable[Fix]) -> Iterator[Fix]:
    """Yield the fixes in order; several of one moment become the first, wrong by the others."""
    for _, of_one_moment in groupby(sorted(set(fixes), key=_by_time), key=_TIME_OF):
        kept, *others = of_one_moment
        for it in others:
            wrong_mm = it.error_mm + _apart_mm(kept.at, it.at)
            kept = kept._replace(error_mm=max(kept.error_mm, wrong_mm))
        yield kept


def _by_time(it: Fix) -> tuple[int, ...]:
    height = (0, 0, 0) if it.height is None else (1, it.height.datum, it.height.mm)
    return (it.time_ms, it.at.lat, it.at.lon, *height, *it[3:])


def _apart_mm(one: Pos, other: Pos) -> int:
    return math.ceil(_far_m(vector(one), vector(other)) * 1_000.0)


def _far_m(one: Vector, other: Vector) -> float:
    """Return the way between two places; half around the earth is no more than twenty thousand."""
    chord = straight(spot(one), spot(other))
    if chord < _NEAR_M:
        return chord + chord * chord * chord * _BEND_MEAN
    return math.pi * A_M if chord > _HALF_M else metres(one, other)


# --- branches


class _End(NamedTuple):
    """The last fix of a branch, and since when its position is repeated."""

    fix: Fix
    at: Vector
    since_ms: int

    def pace(self, fix: Fix, at: Vector, speed_max: int) -> float | None:
        """Return how fast a craft went on to a fix, in m/s; none: no craft can."""
        wait_ms = fix.time_ms - max(self.since_ms, self.fix.time_ms - GAP_MS) + JITTER_MS
        wait_ms += fix.time_error_ms + self.fix.time_error_ms
        slack_m = (fix.error_mm + self.fix.error_mm) / 1_000.0
        pace = max(0.0, _far_m(self.at, at) - slack_m) * 1_000.0 / wait_ms
        return pace if pace <= speed_max else None

    def then(self, fix: Fix, at: Vector) -> "_End":
        return _End(fix, at, self.since_ms if at == self.at else fix.time_ms)


def branches(track: Track, speed_max: int = SPEED_MAX) -> tuple[Track, ...]:
    """Part a track into accounts that do not contradict themselves, in the order they begin.

    A fix goes on with the branch that it follows at the least pace, if any craft can keep it. What
    repeats a position for up to two minutes may only be old: a craft may have left since its first.
    """
    ends: list[_End] = []
    made: list[list[Fix]] = []
    for fix in track.fixes:
        at = vector(fix.at)
        paces = (end.pace(fix, at, speed_max) for end in ends)
        found = [(pace, number) for number, pace in enumerate(paces) if pace is not None]
        if found:
            _, number = min(found)
            made[number].append(fix)
            ends[number] = ends[number].then(fix, at)
        elif len(made) < BRANCHES_MAX:
            made.append([fix])
            ends.append(_End(fix, at, fix.time_ms))
        else:
            raise OurError("track.too-scattered", limit=BRANCHES_MAX)
    return tuple(replace(track, fixes=tuple(it)) for it in made)


# --- runs


class Run:
    """A part of a track without a gap: where the craft is at every moment of it.

    Times are milliseconds as floats; legs are cut so that each piece is short.
    """

    def __init__(self, fixes: Sequence[Fix]) -> None:
        self.starts_at = fixes[0].at
        self.ends_at = fixes[-1].at
        self.times: list[float] = []
        self.ups: list[Vector] = []  # the direction of each place, of length 1
        self.heights: list[float | None] = []  # at each station, in millimetres
        self.datums: list[Vref | None] = []  # of each piece; none: its heights are not known
        self._lay(fixes)
        self.spots = [spot(it) for it in self.ups]
        self.box = self._around()
        self.path: list[float] = [0.0]  # no way to a station is longer, in metres
        for one, other in pairwise(self.spots):
            chord = straight(one, other)
            self.path.append(self.path[-1] + chord + chord * chord * chord * _BEND + _DUST_M)
        self.time_error_ms = max(it.time_error_ms for it in fixes)
        self.pace = self._paces()  # the fastest, in metres a second
        self.error_mm = max(it.error_mm for it in fixes) + self._late_mm(self.pace)
        self.height_error_mm = max(it.height_error_mm for it in fixes) + self._late_mm(
            self._climbs()
        )

    def _lay(self, fixes: Sequence[Fix]) -> None:
        places = [vector(it.at) for it in fixes]
        for (one, here), (other, there) in pairwise(zip(fixes, places, strict=True)):
            self._put(float(one.time_ms), here, one.height)
            datum = _datum(one.height, other.height)
            self.datums.append(datum)
            parts = max(1, math.ceil(_far_m(here, there) / PIECE_M))
            for part, at in enumerate(between(here, there, parts) if parts > 1 else (), 1):
                share = part / parts
                self.times.append(one.time_ms + (other.time_ms - one.time_ms) * share)
                self.ups.append(unit(at))
                self.heights.append(_mixed(one.height, other.height, share))
                self.datums.append(datum)
        last = fixes[-1]
        self._put(float(last.time_ms), places[-1], last.height)
        if not self.datums:
            self.datums.append(None if last.height is None else last.height.datum)

    def _put(self, time_ms: float, at: Vector, height: Limit | None) -> None:
        self.times.append(time_ms)
        self.ups.append(unit(at))
        self.heights.append(None if height is None else float(height.mm))

    def _late_mm(self, pace: float) -> int:
        """Return how far the craft is from where it was said to be, for its moments are wrong."""
        return math.ceil(pace * self.time_error_ms)

    def _paces(self) -> float:
        steps = zip(pairwise(self.path), pairwise(self.times), strict=True)
        return max(((d - c) / (b - a) * 1_000.0 for (c, d), (a, b) in steps), default=0.0)

    def _climbs(self) -> float:
        rows = zip(pairwise(self.heights), pairwise(self.times), self.datums, strict=False)
        return max(
            (
                abs(high - low) / (b - a)
                for (low, high), (a, b), datum in rows
                if datum is not None and low is not None and high is not None
            ),
            default=0.0,
        )

    @property
    def start(self) -> float:
        """The moment of its first fix."""
        return self.times[0]

    @property
    def end(self) -> float:
        """The moment of its last fix."""
        return self.times[-1]

    def piece(self, time: float) -> tuple[int, float]:
        """Return the piece of a moment, and which share of it is behind the craft."""
        at = min(max(bisect_right(self.times, time) - 1, 0), len(self.times) - 2)
        if at < 0:
            return 0, 0.0
        start, end = self.times[at], self.times[at + 1]
        return at, max(0.0, min(1.0, (time - start) / (end - start)))

    def up(self, time: float) -> Vector:
        """Return the direction of the craft's place, of length 1."""
        at, share = self.piece(time)
        a = self.ups[at]
        if share == 0.0:
            return a
        b = self.ups[at + 1]
        return unit(
            (
                a[0] + (b[0] - a[0]) * share,
                a[1] + (b[1] - a[1]) * share,
                a[2] + (b[2] - a[2]) * share,
            )
        )

    def way(self, time: float) -> float:
        """Return how far the craft has come at most, in metres."""
        at, share = self.piece(time)
        if share == 0.0:
            return self.path[at]
        return self.path[at] + (self.path[at + 1] - self.path[at]) * share

    def pieces(self, low: float, high: float) -> range:
        """Return the pieces of a span of moments."""
        first = max(bisect_right(self.times, low) - 1, 0)
        return range(first, min(bisect_left(self.times, high), len(self.times) - 1))

    def _around(self) -> Box:
        more = 2.0 + _DUST_M  # what the arcs of short pieces rise above their chords
        low = tuple(min(it[axis] for it in self.spots) - more for axis in range(3))
        high = tuple(max(it[axis] for it in self.spots) + more for axis in range(3))
        return low[0], low[1], low[2], high[0], high[1], high[2]


def _datum(one: Limit | None, other: Limit | None) -> Vref | None:
    same = one is not None and other is not None and one.datum is other.datum
    return one.datum if same and one is not None else None


def _mixed(one: Limit | None, other: Limit | None, share: float) -> float | None:
    if _datum(one, other) is None or one is None or other is None:
        return None
    return one.mm + (other.mm - one.mm) * share


class Gap(NamedTuple):
    """From the last fix before a time of which nothing is known to the first after it."""

    start: Fix
    end: Fix


@dataclass(frozen=True, slots=True)
class Way:
    """A track as it is computed with: its runs in order, and the gaps between them."""

    runs: tuple[Run, ...]
    gaps: tuple[Gap, ...]

    @property
    def pace_max(self) -> int:
        """How fast the craft may have been in a gap: twice what it was at most outside, in m/s."""
        pace = max(it.pace for it in self.runs)
        return min(math.ceil(2.0 * pace) or SPEED_MAX, SPEED_MAX)


def way(track: Track, gap_ms: int = GAP_MS) -> Way:
    """Return the runs of a track; fixes farther apart in time than `gap_ms` are not joined."""
    fixes = track.fixes
    gaps = [
        (number, Gap(one, other))
        for number, (one, other) in enumerate(pairwise(fixes), 1)
        if other.time_ms - one.time_ms > gap_ms or _is_half_around(one, other)
    ]
    cuts = [0, *(number for number, _ in gaps), len(fixes)]
    return Way(
        tuple(Run(fixes[low:high]) for low, high in pairwise(cuts)),
        tuple(gap for _, gap in gaps),
    )


def _is_half_around(one: Fix, other: Fix) -> bool:
    """Whether two fixes are too far apart for one shortest way."""
    return _far_m(vector(one.at), vector(other.at)) > 12_000_000.0
