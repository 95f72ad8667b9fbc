"""Times: one window or many, all of them meant or any one, and how far two are apart.

Carries out R-313, R-314. Milliseconds UTC. A window includes its start and not its end, so
that windows which follow each other do not overlap. How windows come from a rule is schedules.py.
"""

from bisect import bisect_left
from dataclasses import dataclass
from itertools import accumulate
from typing import Final, NamedTuple

from comity.errors import OurError
from comity.values.bounds import TS_MAX
from comity.values.composites import Window
from comity.values.moment import DAY_MS
from comity.volumes.grade import Grade

WINDOWS_MAX: Final = 2_048  # of one volume
ERROR_MS_MAX: Final = 366 * DAY_MS


class Span(NamedTuple):
    """From a moment to another; the end is not included."""

    start_ms: int
    end_ms: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Times:
    """When a volume is used. `any_one`: in one of the spans, and its author has not said which."""

    spans: tuple[Span, ...]  # in order, none twice
    error_ms: int = 0  # how wrong each start and end may be
    any_one: bool = False

    def __post_init__(self) -> None:
        if not self.spans:
            raise OurError("times.none")
        if len(self.spans) > WINDOWS_MAX:
            raise OurError("times.too-many", limit=WINDOWS_MAX)
        if any(not 0 <= it.start_ms <= it.end_ms <= TS_MAX for it in self.spans):
            raise OurError("times.ends-before-start")
        if not 0 <= self.error_ms <= ERROR_MS_MAX:
            raise OurError("times.too-uncertain")
        object.__setattr__(self, "spans", tuple(sorted(set(self.spans))))


class Meeting(NamedTuple):
    """How two times meet: the grade, and where they are nearest to each other."""

    grade: Grade
    one: Span
    other: Span

    @property
    def overlap(self) -> Span:
        """What two spans share; between them, the gap."""
        inner = max(self.one.start_ms, self.other.start_ms), min(self.one.end_ms, self.other.end_ms)
        return Span(*sorted(inner))


def times(windows: tuple[Window, ...], *, any_one: bool = False) -> Times:
    """Return the times of the windows of a message; the widest error counts for all.

    Raises:
        OurError: there are none, or too many.
    """
    if len(windows) > WINDOWS_MAX:
        raise OurError("times.too-many", limit=WINDOWS_MAX)
    return Times(
        spans=tuple(Span(it.start, it.end) for it in windows),
        error_ms=max((it.err_s for it in windows), default=0) * 1_000,
        any_one=any_one and len(windows) > 1,
    )


def meet(one: Times, other: Times, minimum_ms: int) -> Meeting:
    """Grade how far apart two times are, and say which spans show it: the earliest that do.

    Where any one of several spans may be meant, it is a conflict only if each of them would be.
    """
    slack = one.error_ms + other.error_ms
    sure = _first(one.spans, other.spans, minimum_ms - slack)
    if sure is not None:
        is_sure = _is_each(one, other, minimum_ms - slack)
        return Meeting(Grade.CONFLICT if is_sure else Grade.MARGINAL, *sure)
    likely = _first(one.spans, other.spans, minimum_ms + slack)
    if likely is not None:
        return Meeting(Grade.MARGINAL, *likely)
    return Meeting(Grade.CLEAR, *_nearest(one.spans, other.spans))


def _gap(one: Span, other: Span) -> int:
    """Return the time between two spans; below 0, how long they overlap.

    One inside the other overlaps for as long as it takes to draw them apart.
    """
    return max(other.start_ms - one.end_ms, one.start_ms - other.end_ms)


def _first(
    one: tuple[Span, ...], other: tuple[Span, ...], below_ms: int
) -> tuple[Span, Span] | None:
    """Return the first two spans with less than a time between them."""
    first = 0
    for left in one:
        while first < len(other) and other[first].start_ms - left.end_ms < below_ms:
            if left.start_ms - other[first].end_ms < below_ms:
                return left, other[first]
            first += 1  # it is too early for this one, and so for all that begin later
    return None


def _nearest(one: tuple[Span, ...], other: tuple[Span, ...]) -> tuple[Span, Span]:
    """Return the two spans with the least time between them, the earliest if there are several."""
    merged = sorted([(it, 0) for it in one] + [(it, 1) for it in other])
    last: list[Span | None] = [None, None]
    best: tuple[int, Span, Span] | None = None
    for span, side in merged:
        before = last[1 - side]
        if before is not None:
            pair = (before, span) if side else (span, before)
            found = (_gap(*pair), *pair)
            best = found if best is None or found[0] < best[0] else best
        kept = last[side]
        last[side] = span if kept is None or span.end_ms > kept.end_ms else kept
    assert best is not None  # each side has a span  # noqa: S101
    return best[1], best[2]


def _is_each(one: Times, other: Times, below_ms: int) -> bool:
    """Whether each span that may be the one meant has less than a time to the other."""
    if one.any_one and other.any_one:
        starts = max(it.start_ms for it in one.spans), max(it.start_ms for it in other.spans)
        ends = min(it.end_ms for it in one.spans), min(it.end_ms for it in other.spans)
        return starts[1] - ends[0] < below_ms > starts[0] - ends[1]
    if one.any_one:
        return _all_near(one.spans, other.spans, below_ms)
    return not other.any_one or _all_near(other.spans, one.spans, below_ms)


def _all_near(each: tuple[Span, ...], some: tuple[Span, ...], below_ms: int) -> bool:
    """Whether each span has less than a time to one of some others."""
    starts = [it.start_ms for it in some]
    latest = list(accumulate((it.end_ms for it in some), max))
    for span in each:
        count = bisect_left(starts, span.end_ms + below_ms)
        if not count or span.start_ms - latest[count - 1] >= below_ms:
            return False
    return True
