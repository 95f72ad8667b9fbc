"""What is owed on one line, in the order in which it presses, kept from one question to the next.

For bays that are asked for after every piece of news: looked at again are only matters whose
duties, or the moments of these, may have become others, and those in slices if need be. What it
gives follows from the timers as they are, whatever was asked before. Knows no clock and no words.
"""

from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Callable, Collection, Iterator
from typing import Final, NamedTuple, TypeAlias

from comity.node.timers import Timers
from comity.picture.family import Owed
from comity.picture.matter import MatterKey

OURS, THEIRS = "ours", "theirs"  # who owes it
_Rank: TypeAlias = tuple[int, bool, float, bytes]
_Whose: TypeAlias = tuple[str, bytes, str]  # side, entry, party: of these one row stands
_NEVER: Final = float("inf")


class Row(NamedTuple):
    """One matter in a bay, before it is worded."""

    leaf: bytes
    precedence: int
    is_opened: bool
    due_ms: int | None = None
    what: str = ""  # what is owed
    by: str = ""  # who owes it

    @property
    def rank(self) -> _Rank:
        """What comes first: its precedence, what nobody opened, what is due soonest."""
        due = _NEVER if self.due_ms is None else self.due_ms
        return -self.precedence, self.is_opened, due, self.leaf


class Ranked:
    """Every duty of one line as a row; of what one party owes of one entry, the first stands."""

    def __init__(self, timers: Timers, own: str) -> None:
        self._timers = timers
        self._own = own
        self._touched = timers.touched()
        self._rows: dict[MatterKey, tuple[tuple[str, Row], ...]] = {}
        self._order: dict[str, list[tuple[_Rank, Row]]] = {OURS: [], THEIRS: []}
        self._whose: Counter[_Whose] = Counter()
        self._sizes = {OURS: 0, THEIRS: 0}
        self._leaves: Counter[bytes] = Counter()

    def catch_up(self, is_over: Callable[[], bool] = lambda: False) -> bool:
        """Take in what changed, until `is_over`; whether that is all."""
        self._timers.refresh()
        for key in tuple(self._touched):
            self._touched.discard(key)
            self._replace(key)
            if is_over():
                break
        return not self._touched

    def first(self, side: str, most: int, without: Collection[bytes] = ()) -> list[Row]:
        """The first rows of a side in their order; none of these entries."""
        found: list[Row] = []
        met: set[tuple[bytes, str]] = set()
        for _, row in self._order[side]:
            if len(found) == most:
                break
            if row.leaf not in without and (row.leaf, row.by) not in met:
                met.add((row.leaf, row.by))
                found.append(row)
        return found

    def count(self, side: str) -> int:
        """How many rows a side has."""
        return self._sizes[side]

    def has(self, side: str, leaf: bytes, party: str) -> bool:
        """Whether a party of a side owes an entry anything."""
        return (side, leaf, party) in self._whose

    @property
    def leaves(self) -> Collection[bytes]:
        """Every entry that anybody owes anything."""
        return self._leaves

    # --- one matter

    def _replace(self, key: MatterKey) -> None:
        for side, row in self._rows.pop(key, ()):
            self._drop(side, row)
        fresh = tuple(self._of(key))
        for side, row in fresh:
            self._add(side, row)
        if fresh:
            self._rows[key] = fresh

    def _of(self, key: MatterKey) -> Iterator[tuple[str, Row]]:
        for timer in self._timers.of(key):
            duty = timer.duty
            level = int(self._timers.level_of(timer))
            is_opened = duty.what is not Owed.OPEN
            row = Row(duty.entry, level, is_opened, timer.due_ms, duty.what.value, duty.party)
            yield (OURS if duty.party == self._own else THEIRS), row

    def _add(self, side: str, row: Row) -> None:
        insort(self._order[side], (row.rank, row))
        whose = side, row.leaf, row.by
        self._sizes[side] += whose not in self._whose
        self._whose[whose] += 1
        self._leaves[row.leaf] += 1

    def _drop(self, side: str, row: Row) -> None:
        order, whose = self._order[side], (side, row.leaf, row.by)
        del order[bisect_left(order, (row.rank, row))]
        self._whose[whose] -= 1
        if not self._whose[whose]:
            del self._whose[whose]
            self._sizes[side] -= 1
        self._leaves[row.leaf] -= 1
        if not self._leaves[row.leaf]:
            del self._leaves[row.leaf]
