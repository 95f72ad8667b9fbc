"""The machine's clocks: one of the two files that ask the machine what time it is.

Knows wall time, monotonic time and, on exercise and test nodes only, the story's time, which may
go faster than the wall's or stand still (R-450).
"""

import time
from typing import Final

from comity.errors import OurError

SPEED_MAX: Final = 600  # the story's seconds to one of the wall's


class Clock:
    """Wall clock in UTC milliseconds, and a monotonic one for timers."""

    def __init__(self, *, may_shift: bool = False) -> None:
        """`may_shift`: an exercise node, whose wall clock may tell the story's time."""
        self._may_shift = may_shift
        self._shift_ms = 0
        self._speed = 1
        self._since_ms = 0  # of the wall, since when it goes at this speed

    @property
    def speed(self) -> int:
        """How many of its seconds go by in one of the wall's."""
        return self._speed

    def now_ms(self) -> int:
        """UTC milliseconds since 1970, as this machine claims."""
        wall_ms = time.time_ns() // 1_000_000
        return wall_ms + self._shift_ms + (self._speed - 1) * (wall_ms - self._since_ms)

    def monotonic_ms(self) -> int:
        """Milliseconds that only go forward; for timers, never for the record."""
        return time.monotonic_ns() // 1_000_000

    def set_to(self, moment_ms: int) -> None:
        """Let the story's time be `moment_ms` now.

        Raises:
            OurError: this node's lines are real; its clock is the machine's.
        """
        self._check_may_shift()
        self._shift_ms += moment_ms - self.now_ms()

    def go(self, speed: int) -> None:
        """Let the story's time go `speed` times as fast from now on; 0: stand still.

        Raises:
            OurError: this node's lines are real, or no clock goes so fast.
        """
        self._check_may_shift()
        if not 0 <= speed <= SPEED_MAX:
            raise OurError("clock.bad-speed", speed=speed, most=SPEED_MAX)
        moment_ms = self.now_ms()
        self._speed, self._since_ms = speed, time.time_ns() // 1_000_000
        self._shift_ms += moment_ms - self.now_ms()

    def _check_may_shift(self) -> None:
        if not self._may_shift:
            raise OurError("clock.real-time-only")
