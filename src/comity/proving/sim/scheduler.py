"""One heap of events, one source of chance, one trace: all that makes a run repeat itself.

Knows neither node nor network. No wall clock is asked; time is what the next event says.
"""

import heapq
import random
from collections.abc import Callable
from hashlib import sha256

Act = Callable[[], None]


class Scheduler:
    """Simulated time in milliseconds since the chapter began."""

    def __init__(self, seed: int, tell: Callable[[str], None] | None = None) -> None:
        """`tell`: hears every line of the trace."""
        self.chance = random.Random(seed)
        self.now_ms = 0
        self.count = 0  # events carried out
        self._heap: list[tuple[int, int, Act]] = []
        self._made = 0
        self._hash = sha256()
        self._tell = tell

    def at(self, moment_ms: int, act: Act) -> None:
        """Carry something out at a moment; what comes at one moment keeps its order."""
        self._made += 1
        heapq.heappush(self._heap, (max(moment_ms, self.now_ms), self._made, act))

    def after(self, wait_ms: int, act: Act) -> None:
        """Carry something out after a while."""
        self.at(self.now_ms + wait_ms, act)

    def run(self, until_ms: int) -> None:
        """Carry out everything up to a moment."""
        heap = self._heap
        while heap and heap[0][0] <= until_ms:
            self.now_ms, _, act = heapq.heappop(heap)
            self.count += 1
            act()
        self.now_ms = max(self.now_ms, until_ms)

    @property
    def waiting(self) -> int:
        """How many events are still to come."""
        return len(self._heap)

    def note(self, who: str, what: str, *facts: object) -> None:
        """Write one line of the trace."""
        line = f"{self.now_ms:>10} {who:<4} {what} {' '.join(map(str, facts))}".rstrip()
        self._hash.update(line.encode() + b"\n")
        if self._tell is not None:
            self._tell(line)

    @property
    def trace_hash(self) -> str:
        """Hash over all lines of the trace so far."""
        return self._hash.hexdigest()
