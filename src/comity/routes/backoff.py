"""How long to wait before dialling again: doubling from 0.5 to 30 s, jittered.

Chance is an argument. Knows no clock and no socket.
"""

from collections.abc import Callable
from typing import Final

SHORTEST_S: Final = 0.5
LONGEST_S: Final = 30.0


class Backoff:
    """Waits that double from failure to failure. `chance()` is in [0, 1), new at each call."""

    def __init__(self, chance: Callable[[], float]) -> None:
        self._chance = chance
        self._ceiling_s = SHORTEST_S

    def next_s(self) -> float:
        """Return the next wait: between half its ceiling and its ceiling, never too short."""
        ceiling_s, self._ceiling_s = self._ceiling_s, min(2 * self._ceiling_s, LONGEST_S)
        return max(SHORTEST_S, ceiling_s * (0.5 + self._chance() / 2))

    def reset(self) -> None:
        """The other node has spoken: the next failure is a first one."""
        self._ceiling_s = SHORTEST_S
