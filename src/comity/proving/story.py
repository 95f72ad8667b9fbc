"""The story's time of an exercise: one clock for all its nodes, that jumps, hurries or stands.

Carries out R-450. The nodes' own clocks are set through their verbs; what is computed here is what
they tell. It never goes back: a jump to the past is no jump.
"""

import time
from collections.abc import Callable, Iterable

from comity.proving.side import Side
from comity.proving.terminal import Terminal
from comity.values.moment import iso


class Story:
    """The clock of one exercise."""

    def __init__(
        self,
        sides: Iterable[Side],
        terminals: Iterable[Terminal] = (),
        wall_ms: Callable[[], int] = lambda: time.monotonic_ns() // 1_000_000,
    ) -> None:
        """`wall_ms`: a clock that only goes forward, at the pace of those who watch."""
        self._sides = tuple(sides)
        self._terminals = tuple(terminals)
        self.wall_ms = wall_ms
        self._moment_ms = 0
        self._since_ms = wall_ms()
        self.speed = 1

    def now_ms(self) -> int:
        """The story's time."""
        return self._moment_ms + (self.wall_ms() - self._since_ms) * self.speed

    def set_to(self, moment_ms: int) -> None:
        """Let it be `moment_ms` at every node; never earlier than any of them says it is."""
        if moment_ms <= self.now_ms():
            return
        if self.speed != 1:  # a clock that hurries is a little ahead of another
            moment_ms = max(moment_ms, *(it.ask("clock")["ms"] for it in self._sides))
        self._moment_ms, self._since_ms = moment_ms, self.wall_ms()
        for side in self._sides:
            side.ask("clock", moment=iso(moment_ms))
        for terminal in self._terminals:
            terminal.home.clock.set_to(moment_ms)

    def go(self, speed: int) -> None:
        """Let it go `speed` times as fast from now on; 0: stand still."""
        if speed == self.speed:
            return
        self._moment_ms, self._since_ms = self.now_ms(), self.wall_ms()
        self.speed = speed
        for side in self._sides:
            side.ask("clock", speed=speed)
        for terminal in self._terminals:
            terminal.home.clock.go(speed)
