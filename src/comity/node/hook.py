"""Which calls of the hook are to begin now: at most so many at once, the most urgent first.

Carries out R-151. Sans-IO: moments are given, whoever runs the program says how a call ended.
After a failure it waits, each time longer, and then tries with one call.
"""

from typing import Final

import msgspec

from comity.node.alarms import Signal

WAITING_MAX: Final = 256  # calls; what comes on top is a failure of its own
REST_MS: Final = 1_000  # after the first failure, doubled with each further one
REST_MS_MAX: Final = 300_000


class Call(msgspec.Struct, frozen=True, kw_only=True):
    """One signal of one line, to be told to the hook."""

    line: str
    signal: Signal


class HookQueue:
    """The calls of one node."""

    def __init__(self, at_once: int) -> None:
        self._at_once = at_once
        self._waiting: list[Call] = []
        self._running = 0
        self._not_before_ms = 0
        self.failures = 0  # one after the other

    @property
    def waiting(self) -> int:
        """How many wait."""
        return len(self._waiting)

    def want(self, call: Call) -> bool:
        """Let a call wait for its turn; whether there is room for it."""
        if len(self._waiting) >= WAITING_MAX:
            return False
        self._waiting.append(call)
        self._waiting.sort(key=_rank)
        return True

    def next(self, now_ms: int) -> Call | None:
        """The next call to begin now, if any may; then it runs."""
        room = 1 if self.failures else self._at_once
        if not self._waiting or self._running >= room:
            return None
        if self.failures and now_ms < self._not_before_ms:
            return None
        self._running += 1
        return self._waiting.pop(0)

    def dropped(self) -> None:
        """A call that was to begin was not worth it any more."""
        self._running -= 1

    def ended(self, *, well: bool, now_ms: int) -> None:
        """A call ended."""
        self._running -= 1
        if well:
            self.failures = 0
        else:
            self.failures += 1
            rest_ms = min(REST_MS << min(self.failures - 1, 16), REST_MS_MAX)
            self._not_before_ms = now_ms + rest_ms


def _rank(call: Call) -> tuple[int, int, int]:
    alarm = call.signal.alarm
    return -alarm.precedence, alarm.since_ms, call.signal.step
