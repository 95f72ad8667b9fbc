"""Ways: how each of several routes to one node does, and which of them leads.

Carries out R-483: the first in order that is heard from and keeps up. What a node is asked for
comes over the one that leads; what is urgent comes over all. Times are milliseconds of a clock that
only goes forward. Knows no link, no session and no clock.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

QUIET_MS: Final = 6_000  # a beat, and a little: whoever is heard from less gives way
AHEAD_MS: Final = 1_000  # in which what is urgent must have come over the one that leads, too
LATE_MS: Final = 1_000  # behind the quickest
LATE_BEATS: Final = 3  # one after the other
STEADY_MS: Final = 15_000  # before one that is earlier in order takes the lead again


@dataclass(eq=False, slots=True, kw_only=True)
class Way:
    """How one route does."""

    order: tuple[int, str, str]  # as the administrator prefers, then as it is called
    heard_ms: int  # when anything last came
    steady_ms: int  # since when nothing was amiss
    ahead_ms: int | None = None  # when it opened, or brought what the one that leads has not
    lag_ms: int | None = None  # of its last beat, by two clocks: comparable with the others' only
    late_beats: int = 0

    def hears(self, now_ms: int) -> None:
        """Something came over it."""
        if self.is_quiet(now_ms):
            self.steady_ms = now_ms
        self.heard_ms = now_ms

    def is_quiet(self, now_ms: int) -> bool:
        """Whether nothing came for longer than a beat."""
        return now_ms - self.heard_ms >= QUIET_MS

    @property
    def is_late(self) -> bool:
        """Whether its beats come well behind those of the quickest."""
        return self.late_beats >= LATE_BEATS


def beats(way: Way, lag_ms: int, others: Sequence[Way], now_ms: int) -> None:
    """Take a beat of a route: `lag_ms` from the sender's clock to ours, whatever they differ by."""
    way.lag_ms = lag_ms
    lags = (it.lag_ms for it in others if not it.is_quiet(now_ms) and it.lag_ms is not None)
    least_ms = min(lags, default=lag_ms)
    way.late_beats = way.late_beats + 1 if lag_ms - least_ms > LATE_MS else 0


def is_overtaken(best: Way, others: Sequence[Way], now_ms: int) -> bool:
    """Whether something urgent came by another, and nothing since by the one that leads."""
    overtaken = False
    for it in others:
        if it.ahead_ms is not None and best.heard_ms >= it.ahead_ms:
            it.ahead_ms = None
        overtaken |= it.ahead_ms is not None and now_ms - it.ahead_ms >= AHEAD_MS
    return overtaken


def leading(ways: Sequence[Way], best: Way | None, now_ms: int) -> Way | None:
    """Which one leads now, if `best` did so far; none if there is none."""
    if best is None or best not in ways:
        return min(ways, key=lambda it: _rank(it, now_ms), default=None)
    others = [it for it in ways if it is not best]
    overtaken = is_overtaken(best, others, now_ms)
    heard = [it for it in others if not it.is_quiet(now_ms)]
    if overtaken or best.is_quiet(now_ms) or best.is_late:
        better = [it for it in heard if overtaken or best.is_quiet(now_ms) or not it.is_late]
    else:
        better = [
            it
            for it in heard
            if it.order < best.order and not it.is_late and now_ms - it.steady_ms >= STEADY_MS
        ]
    chosen = min(better, key=lambda it: _rank(it, now_ms), default=best)
    if chosen is not best:
        best.steady_ms, chosen.ahead_ms = now_ms, None
    return chosen


def _rank(way: Way, now_ms: int) -> tuple[bool, bool, tuple[int, str, str]]:
    return way.is_quiet(now_ms), way.is_late, way.order
