"""How much may be on its way to a peer, so that an urgent frame waits behind little.

Carries out R-119. A window of octets, measured: about half a second of what the route carries,
never less than one small frame. Sans-IO: is told what was written, what is still on its way and
what time it is; knows no socket.
"""

from typing import Final

WINDOW_MIN: Final = 512
WINDOW_MAX: Final = 1 << 20
SMALL_OCTETS: Final = 2 * WINDOW_MIN
AHEAD_S: Final = 0.5  # of sending, that may be on its way
TRUST_S: Final = 10.0  # for which a measure of the way counts; then little is sent to take it anew


class Pace:
    """The window of one connection."""

    def __init__(self) -> None:
        self.window = WINDOW_MIN
        self._quickest_s: float | None = None  # in which anything came through that was small
        self._measured_s = 0.0  # when that was
        self._rate_before: float | None = None  # octets a second, while it is measured anew
        self._paused_s = 0.0
        self._paused_octets = 0
        self._gone = 0  # octets that were through since a moment
        self._gone_since_s = 0.0

    def wrote(self, octets: int, on_its_way: int, now_s: float) -> bool:
        """Take a write; whether to pause now."""
        if on_its_way == 0:  # it was through at once, or lies in a buffer before a slow route
            self.window = max(self.window, min(self._went(octets, now_s), 2 * self.window))
            self.window = min(self.window, WINDOW_MAX)
        if on_its_way < self.window:
            return False
        self._paused_s, self._paused_octets = now_s, on_its_way
        return True

    def _went(self, octets: int, now_s: float) -> int:
        """Octets that went lately: what a buffer swallows at once says little of the route."""
        if now_s - self._gone_since_s > AHEAD_S:
            self._gone, self._gone_since_s = 0, now_s
        self._gone += octets
        return self._gone

    def looked(self, on_its_way: int, now_s: float) -> bool:
        """Take a look while paused; whether there is room again."""
        if 2 * on_its_way > self.window:
            return False
        took_s = max(now_s - self._paused_s, 0.000_1)
        gone = self._paused_octets - on_its_way
        if self._paused_octets <= SMALL_OCTETS:  # more takes long for being more
            self._measure(took_s, now_s)
        if self._is_old(now_s):
            self._rate_before = gone / took_s
            self.window = WINDOW_MIN
            return True
        window = int(gone / took_s * self._ahead_s)
        if self._rate_before is None:
            window = min(window, 2 * self._went(gone, now_s))
        else:  # as fast as it was before the way was measured anew
            window = max(window, int(self._rate_before * self._ahead_s))
            self._rate_before = None
        self.window = max(WINDOW_MIN, min(window, WINDOW_MAX))
        return True

    @property
    def _ahead_s(self) -> float:
        return max(AHEAD_S, 2 * (self._quickest_s or 0.0))

    def _measure(self, took_s: float, now_s: float) -> None:
        """What was small came through: the shortest time counts, until it is old."""
        known_s = self._quickest_s
        if known_s is None or took_s <= known_s or self._is_old(now_s):
            self._quickest_s, self._measured_s = took_s, now_s

    def _is_old(self, now_s: float) -> bool:
        """Whether the way, if it is a long one, is to be measured anew: it may have been busy."""
        return self._ahead_s > AHEAD_S and now_s - self._measured_s > TRUST_S
