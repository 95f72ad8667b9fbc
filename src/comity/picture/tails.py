"""The latest turns of all matters, so that what comes a little late is put where it belongs.

Carries out R-63: a matter is folded in merged order, whatever came first. Two parties that speak at
once have seen all but the last of each other, so that what is late is late by few turns: these are
taken back and had again. What comes before all that is remembered folds its matter anew.
"""

from collections import deque
from collections.abc import Iterable
from typing import Final

from comity.picture.folding import Turned
from comity.record.told import Told

KEPT_MAX: Final = 512  # turns, of all matters together
SEED_MAX: Final = 64  # turns of a matter that was folded anew


class Tails:
    """Of each matter the last turns it had, without a gap, as long as these are recent."""

    def __init__(self) -> None:
        self._of: dict[bytes, list[Turned]] = {}
        self._recent: deque[bytes] = deque()  # whose turn it was; a turn taken back leaves its mark

    def put(self, key: bytes, turned: Turned) -> None:
        """Remember that an entry had its turn, the last one of its matter in merged order."""
        tail = self._of.get(key)
        if tail is None:
            self._of[key] = tail = []
        tail.append(turned)
        self._recent.append(key)
        if len(self._recent) > KEPT_MAX:
            self._forget_oldest()

    def _forget_oldest(self) -> None:
        key = self._recent.popleft()
        tail = self._of.get(key)
        if tail:
            del tail[0]
            if not tail:
                del self._of[key]

    def take_back(self, key: bytes, told: Told) -> list[Turned] | None:
        """Take back the turns of a matter that come after an entry; give them in merged order.

        None: the entry may belong before all that is remembered, and nothing is any more.
        """
        order, after = told.order, list[Turned]()
        tail = self._of.get(key, [])
        while tail and tail[-1].said.told.order > order:
            after.append(tail.pop())
        if not tail and not (after and after[-1].before is None):
            self._of.pop(key, None)
            return None
        return after[::-1]

    def seed(self, key: bytes, turns: Iterable[Turned]) -> None:
        """Remember the last turns of a matter that was folded anew."""
        self._of.pop(key, None)
        for it in turns:
            self.put(key, it)

    def drop(self, key: bytes) -> None:
        """Forget a matter: it will be folded anew, or its entries weigh something else."""
        self._of.pop(key, None)

    def clear(self) -> None:
        """Forget every turn."""
        self._of.clear()
        self._recent.clear()
