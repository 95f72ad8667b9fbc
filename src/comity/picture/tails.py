"""The latest turns of all matters, so that what comes a little late is put where it belongs.

Carries out R-63: a matter is folded in merged order, whatever came first. Two parties that speak at
once have seen all but the last of each other, so that what is late is late by few turns: these are
taken back and had again. What comes before all that is remembered folds its matter anew.
"""

from collections import OrderedDict
from collections.abc import Iterable
from typing import Final

from comity.picture.folding import Turned
from comity.record.told import Told

KEPT_MAX: Final = 512  # turns, of all matters together
OF_ONE_MAX: Final = 64  # turns of one matter


class Tails:
    """Of each matter the last turns it had, without a gap, as long as these are recent."""

    def __init__(self) -> None:
        self._of: OrderedDict[bytes, list[Turned]] = OrderedDict()  # the latest turn at the end
        self._size = 0

    def put(self, key: bytes, turned: Turned) -> None:
        """Remember that an entry had its turn, the last one of its matter in merged order."""
        tail = self._of.get(key)
        if tail is None:
            self._of[key] = tail = []
        else:
            self._of.move_to_end(key)
        tail.append(turned)
        self._size += 1
        if len(tail) > OF_ONE_MAX:
            del tail[0]
            self._size -= 1
        while self._size > KEPT_MAX:
            self._size -= len(self._of.popitem(last=False)[1])

    def take_back(self, key: bytes, told: Told) -> list[Turned] | None:
        """Take back the turns of a matter that come after an entry; give them in merged order.

        None: the entry may belong before all that is remembered.
        """
        order, after = told.order, list[Turned]()
        tail = self._of.get(key, [])
        while tail and tail[-1].said.told.order > order:
            after.append(tail.pop())
        self._size -= len(after)
        if tail or (after and after[-1].before is None):
            return after[::-1]
        return None

    def seed(self, key: bytes, turns: Iterable[Turned]) -> None:
        """Remember the last turns of a matter that was folded anew."""
        self.drop(key)
        for it in turns:
            self.put(key, it)

    def drop(self, key: bytes) -> None:
        """Forget a matter: it will be folded anew, or its entries weigh something else."""
        self._size -= len(self._of.pop(key, ()))

    def clear(self) -> None:
        """Forget every turn."""
        self._of.clear()
        self._size = 0
