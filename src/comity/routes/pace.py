"""How much may be on its way to a peer, so that an urgent frame waits behind little.

Carries out R-119. A window of octets, measured: about half a second of what the route carries,
never less than one small frame. Sans-IO: is told what was written, what is still on its way and
what time it is; knows no socket.
"""

from typing import Final

WINDOW_MIN: Final = 1_024
WINDOW_MAX: Final = 1 << 20
AHEAD_S: Final = 0.5  # of sending, that may be on its way


class Pace:
    """The window of one connection."""

    def __init__(self) -> None:
        self.window = WINDOW_MIN
        self._quickest_s = 60.0  # in which anything came through
        self._paused_s = 0.0
        self._paused_octets = 0

    def wrote(self, octets: int, on_its_way: int, now_s: float) -> bool:
        """Take a write; whether to pause now."""
        if on_its_way == 0 and 2 * octets >= self.window:  # it was through at once
            self.window = min(2 * self.window, WINDOW_MAX)
        if on_its_way < self.window:
            return False
        self._paused_s, self._paused_octets = now_s, on_its_way
        return True

    def looked(self, on_its_way: int, now_s: float) -> bool:
        """Take a look while paused; whether there is room again."""
        if 2 * on_its_way > self.window:
            return False
        took_s = max(now_s - self._paused_s, 0.000_1)
        self._quickest_s = min(self._quickest_s, took_s)
        rate = (self._paused_octets - on_its_way) / took_s
        window = int(rate * max(AHEAD_S, 2 * self._quickest_s))
        self.window = max(WINDOW_MIN, min(window, WINDOW_MAX))
        return True
