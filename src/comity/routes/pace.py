"""How much may be on its way to a peer, so that an urgent frame waits behind little.

Carries out R-119. A window of octets, measured: about half a second of what the route carries, or
twice the way where that is long; never less than one small frame. Two amounts that took different
times tell how long a way is from how little it carries. Sans-IO: is told what was written, what is
still on its way and what time it is; knows no socket.
"""

from typing import Final

WINDOW_MIN: Final = 512
WINDOW_MAX: Final = 1 << 20
AHEAD_S: Final = 0.5  # of sending, that may be on its way
TRUST_S: Final = 10.0  # for which a measure of the way counts; then another amount is tried
_KEPT: Final = 0.7  # of the weight of a sample, when the next one comes
_APART: Final = 0.02  # the least spread of the amounts, over their mean squared, that tells


class Pace:
    """The window of one connection."""

    def __init__(self) -> None:
        self.window = WINDOW_MIN
        self._way = _Way()
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
        self._way.took(gone, took_s, now_s)
        went = 2 * self._went(gone, now_s)
        if self._way.is_old(now_s):
            window = 2 * self.window
        else:
            window = int(self._way.rate(gone, took_s) * max(AHEAD_S, 2 * self._way.length_s))
        self.window = max(WINDOW_MIN, min(window, went, WINDOW_MAX))
        return True


class _Way:
    """A line through what amounts of octets took: where it begins is the length of the way.

    Least squares with weights that fade (by `_KEPT` for each sample that follows).
    """

    def __init__(self) -> None:
        self.length_s = 0.0
        self._each_s = 0.0  # for one octet
        self._known_s: float | None = None  # when the two were told apart
        self._weight = self._octets = self._times = self._squares = self._products = 0.0

    def took(self, octets: int, took_s: float, now_s: float) -> None:
        """So many octets were through in such a time."""
        self._weight = _KEPT * self._weight + 1
        self._octets = _KEPT * self._octets + octets
        self._times = _KEPT * self._times + took_s
        self._squares = _KEPT * self._squares + octets * octets
        self._products = _KEPT * self._products + octets * took_s
        apart = self._weight * self._squares - self._octets**2
        if apart > _APART * self._octets**2:
            each_s = (self._weight * self._products - self._octets * self._times) / apart
            self._each_s = max(each_s, 0.0)
            mean_s, mean = self._times / self._weight, self._octets / self._weight
            self.length_s = max(mean_s - self._each_s * mean, 0.0)
            self._known_s = now_s

    def is_old(self, now_s: float) -> bool:
        """Whether amounts have been too much the same for long to tell anything."""
        return self._known_s is None or now_s - self._known_s > TRUST_S

    def rate(self, octets: int, took_s: float) -> float:
        """Octets a second: what went into a buffer at once is not taken for the route's speed."""
        rate = octets / took_s
        return min(rate, 1 / self._each_s) if self._each_s > 0 else rate
