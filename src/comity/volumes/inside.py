"""When a run is inside one volume: by time, by place and by height, and how deep it was.

Carries out R-353. How far inside a border a craft is changes no faster than it moves, so whole
stretches are decided at once and only what crosses is looked at closely, until what may be spent is
spent: then all that is undecided is possible, and nothing of it sure.
"""

import heapq
from collections.abc import Sequence
from typing import Final, NamedTuple, TypeAlias

from comity.values.codes import Vref
from comity.volumes import bands
from comity.volumes.bands import Band, Datums, Limit
from comity.volumes.boxes import boxes
from comity.volumes.ellipsoid import spot
from comity.volumes.footprint import Footprint, Form, contains
from comity.volumes.meeting import MARGIN_MM, TOUCH_MM, Volume
from comity.volumes.nearest import beside
from comity.volumes.parts import Part, Parts, Sure, above, extend, joined, one_met, whole
from comity.volumes.times import Span, Times
from comity.volumes.tracks import Run
from comity.volumes.vectors import rounded

WORK_MAX: Final = 100_000  # pieces measured for all that one person asks at once
FINE_M: Final = 0.5  # so near to a border, where it is crossed is a matter of the straight line
_FINE_MS: Final = 0.001
_ENDLESS: Final = 1e13  # millimetres: where there is no limit
_DEEP_MAX: Final = 256  # places looked at for the deepest one
_DEEP_M: Final = 1.0


class Work:
    """How much may still be measured; beyond it everything is possible and nothing sure."""

    def __init__(self, most: int = WORK_MAX) -> None:
        self.left = most


class Inside(NamedTuple):
    """Where one volume was visited, and by what each of its stays is bounded."""

    volume: Volume
    time: Sure
    place: Sure
    height: Sure
    all: Sure


def inside(run: Run, volume: Volume, datums: Datums, work: Work) -> Inside:
    """Return when a run is inside a volume, and by which of time, place and height."""
    time = _times(run, volume.times)
    place, height = Sure(), Sure()
    for low, high in time.possible:
        _places(run, volume, (low, high), place, work)
    for low, high in place.possible:
        _heights(run, volume, (low, high), height, datums)
    return Inside(volume, time, place, height, time.meet(place).meet(height))


def error_mm(run: Run, volume: Volume) -> int:
    """Return how wrong the place of a craft and the border may be together."""
    return run.error_mm + volume.footprint.error_mm


# --- time


def is_in_time(run: Run, times: Times) -> bool:
    """Whether a run may fall into the times of a volume."""
    error_ms = times.error_ms + run.time_error_ms
    return any(
        span.start_ms - error_ms <= run.end and run.start <= span.end_ms + error_ms
        for span in times.spans
    )


def _times(run: Run, times: Times) -> Sure:
    """Return when a volume is used, of the time of a run."""
    error_ms = times.error_ms + run.time_error_ms
    is_one = times.any_one and len(times.spans) > 1
    return Sure(
        joined(_clipped(run, it, -error_ms) for it in times.spans),
        joined(_clipped(run, it, 0) for it in times.spans),
        [] if is_one else joined(_clipped(run, it, error_ms) for it in times.spans),
    )


def _clipped(run: Run, span: Span, by_ms: int) -> Part | None:
    """Return what of a run is in a span that is shorter by so much on each side."""
    start, end = float(span.start_ms + by_ms), float(span.end_ms - by_ms)
    low, high = max(start, run.start), min(end, run.end)
    if low < high or (run.start == run.end == low == high < end):
        return low, high
    return None


# --- place


def _places(run: Run, volume: Volume, part: Part, into: Sure, work: Work) -> None:
    """Sort the moments of a part by how far inside the border the craft is."""
    shape = volume.footprint
    error_m = error_mm(run, volume) / 1_000.0
    limits = (
        TOUCH_MM / 1_000.0 - error_m,
        TOUCH_MM / 1_000.0,
        error_m + (MARGIN_MM + shape.margin_mm) / 1_000.0,
    )
    sets = (into.possible, into.nominal, into.sure)
    low, high = part
    first = look(run, shape, low, work)
    waiting = [_Stretch(low, high, first, first if low == high else look(run, shape, high, work))]
    while waiting:
        it = waiting.pop()
        least, most = it.least(run, shape), it.most(run, shape)
        is_open = any(least <= limit < most for limit in limits)
        if is_open and not it.is_fine(run, shape):
            if work.left > 0:
                waiting += it.halves(run, shape, work)
            else:  # nothing more may be measured: it is possible
                extend(into.possible, (it.low, it.high))
            continue
        for rows, limit in zip(sets, limits, strict=True):
            extend(rows, above((it.low, it.high), it.here.depth - limit, it.there.depth - limit))


class Look(NamedTuple):
    """How far inside a footprint a place is, below 0 outside, and what line it is nearest to."""

    depth: float  # metres
    piece: int


class _Stretch(NamedTuple):
    """From a moment to another, with what is known at both."""

    low: float
    high: float
    here: Look
    there: Look

    def least(self, run: Run, shape: Footprint) -> float:
        """Return a depth that is nowhere undercut."""
        least = (self.here.depth + self.there.depth - self.way(run)) / 2.0
        if not self.is_beside(run):
            return least
        lower = min(self.here.depth, self.there.depth)
        if shape.form is not Form.REGION:
            return max(least, lower)
        return lower if lower > 0.0 and self.is_alone(run, shape) else max(least, -self.farthest)

    def most(self, run: Run, shape: Footprint) -> float:
        """Return a depth that is nowhere exceeded."""
        most = (self.here.depth + self.there.depth + self.way(run)) / 2.0
        if shape.form is not Form.REGION or not self.is_beside(run):
            return most
        upper = max(self.here.depth, self.there.depth)
        return upper if upper < 0.0 and self.is_alone(run, shape) else min(most, self.farthest)

    def is_fine(self, run: Run, shape: Footprint) -> bool:
        """Whether the border is as good as straight here, so that two depths tell all between."""
        if self.way(run) <= FINE_M or self.high - self.low <= _FINE_MS:
            return True
        is_along = self.is_beside(run) and self.farthest <= MARGIN_MM / 1_000.0
        return shape.form is Form.REGION and is_along

    @property
    def farthest(self) -> float:
        """How far from the line at most, if both ends are beside one piece of it."""
        return max(abs(self.here.depth), abs(self.there.depth))

    def is_beside(self, run: Run) -> bool:
        """Whether it is straight, and one piece of a line is the nearest at both ends."""
        pieces = run.pieces(self.low, self.high)
        return len(pieces) <= 1 and self.here.piece == self.there.piece

    def is_alone(self, run: Run, shape: Footprint) -> bool:
        """Whether no other piece comes as near: then it runs along that one, on one side of it."""
        near = min(abs(self.here.depth), abs(self.there.depth))
        box = boxes([(spot(run.up(self.low)), spot(run.up(self.high)))]).levels[0][0]
        return all(it == self.here.piece for it in shape.boxes.near(box, near))

    def way(self, run: Run) -> float:
        """How far the craft moves at most."""
        return run.way(self.high) - run.way(self.low)

    def halves(self, run: Run, shape: Footprint, work: Work) -> "tuple[_Stretch, _Stretch]":
        """Return both halves, the second first."""
        middle = (self.low + self.high) / 2.0
        seen = look(run, shape, middle, work)
        return (
            _Stretch(middle, self.high, seen, self.there),
            _Stretch(self.low, middle, self.here, seen),
        )


def look(run: Run, shape: Footprint, time: float, work: Work) -> Look:
    """Look where a craft is at a moment."""
    at = rounded(*run.up(time))
    found = beside(at, shape)
    work.left -= 1 + found.measured
    if shape.form is not Form.REGION:
        return Look(shape.reach_mm / 1_000.0 - found.metres, found.piece)
    return Look(found.metres if contains(shape, at) else -found.metres, found.piece)


def deepest(run: Run, it: Inside, parts: Parts, work: Work) -> int:
    """Return the greatest depth that is found; no place on the way is deeper by much."""
    shape = it.volume.footprint
    rows = [
        _Stretch(low, high, look(run, shape, low, work), look(run, shape, high, work))
        for low, high in parts
    ]
    best = max((end.depth for row in rows for end in (row.here, row.there)), default=0.0)
    waiting = [(-row.most(run, shape), row) for row in rows]
    heapq.heapify(waiting)
    for _ in range(_DEEP_MAX):
        if not waiting or work.left <= 0:
            break
        bound, row = heapq.heappop(waiting)
        if -bound - best <= max(_DEEP_M, best / 100.0):
            break
        for half in row.halves(run, shape, work):
            best = max(best, half.here.depth, half.there.depth)
            heapq.heappush(waiting, (-half.most(run, shape), half))
    return max(0, whole(best * 1_000.0))


# --- height


def _heights(run: Run, volume: Volume, part: Part, into: Sure, datums: Datums) -> None:
    """Sort the moments of a part by whether the craft is between the limits."""
    band = _flown(volume.band)
    if band.lower is None and band.upper is None:
        for rows in (into.possible, into.nominal, into.sure):
            extend(rows, part)
        return
    local = Datums(
        geoid_mm=datums.geoid_mm,
        ground_mm=volume.ground_mm or datums.ground_mm,
        pressure_mm=datums.pressure_mm,
        warmth_permille=datums.warmth_permille,
    )
    for at in run.pieces(*part) or (run.piece(part[0])[0],):
        low, high = _span(run, at, part)
        datum = run.datums[at]
        if datum is None:
            extend(into.possible, (low, high))
            extend(into.nominal, (low, high))
            continue
        ends = [_height(run, at, time) for time in (low, high)]
        rooms = [_room(mm, datum, run.height_error_mm, band, local) for mm in ends]
        for rows, here, there in zip((into.possible, into.nominal, into.sure), *rooms, strict=True):
            extend(rows, _all_above((low, high), here, there))


def _flown(band: Band) -> Band:
    """Return a band as it is for what flies or floats: nothing is below the ground."""
    lower = band.lower
    is_ground = lower is not None and lower.datum is Vref.AGL and lower.mm <= 0
    return Band(lower=None, upper=band.upper) if is_ground else band


def _span(run: Run, at: int, part: Part) -> Part:
    if len(run.times) == 1:
        return part
    return max(part[0], run.times[at]), min(part[1], run.times[at + 1])


def _height(run: Run, at: int, time: float) -> float:
    one, other = run.heights[at : at + 2] * (2 if len(run.heights) == 1 else 1)
    assert one is not None  # its datum is known  # noqa: S101
    assert other is not None  # noqa: S101
    if one == other:
        return one
    start, end = run.times[at : at + 2]
    return one + (other - one) * ((time - start) / (end - start))


_Rooms: TypeAlias = list[tuple[float, float]]


def _room(mm: float, datum: Vref, error_mm: int, band: Band, datums: Datums) -> _Rooms:
    """Return how far above the lower and below the upper limit a height is.

    At best, as reported, and at worst; not below 0 where it is within.
    """
    rooms = []
    for limit, sign in ((band.lower, 1.0), (band.upper, -1.0)):
        if limit is None:
            rooms.append((_ENDLESS, _ENDLESS, _ENDLESS))
            continue
        low, middle, high = _over(mm, datum, limit, datums)
        ends = sorted((sign * low, sign * high))
        rooms.append((ends[1] + error_mm, sign * middle, ends[0] - error_mm))
    return list(zip(*rooms, strict=True))


def _over(mm: float, datum: Vref, limit: Limit, datums: Datums) -> tuple[float, float, float]:
    """Return how far a height is above a limit: at least, in the middle, at most."""
    if limit.datum is datum:
        return mm - limit.mm, mm - limit.mm, mm - limit.mm
    one = bands.height(Limit(mm=whole(mm), datum=datum), datums)
    other = bands.height(limit, datums)
    low, high = one[0] - other[1], one[1] - other[0]
    return low, (low + high) / 2.0, high


def _all_above(part: Part, here: Sequence[float], there: Sequence[float]) -> Part | None:
    """Return where both rooms are above nothing, each straight between its ends."""
    found: Part | None = part
    for one, other in zip(here, there, strict=True):
        found = one_met(found, above(part, one, other))
    return found
