"""The machine's clocks: one of the two files that ask the machine what time it is.

Knows wall time, monotonic time and, on exercise and test nodes only, the story's time.
"""

import time

from comity.errors import OurError


class Clock:
    """Wall clock in UTC milliseconds, and a monotonic one for timers."""

    def __init__(self, *, may_shift: bool = False) -> None:
        """`may_shift`: an exercise node, whose wall clock may tell the story's time."""
        self._may_shift = may_shift
        self._shift_ms = 0

    def now_ms(self) -> int:
        """UTC milliseconds since 1970, as this machine claims."""
        return time.time_ns() // 1_000_000 + self._shift_ms

    def monotonic_ms(self) -> int:
        """Milliseconds that only go forward; for timers, never for the record."""
        return time.monotonic_ns() // 1_000_000

    def set_to(self, moment_ms: int) -> None:
        """Let the story's time be `moment_ms` now.

        Raises:
            OurError: this node's lines are real; its clock is the machine's.
        """
        if not self._may_shift:
            raise OurError("clock.real-time-only")
        self._shift_ms += moment_ms - self.now_ms()
