"""Which entries of one line a file brought, and by what a timer may start after it.

Carries out R-134: who can only write by courier is not late for what no courier has brought yet.
Knows no clock, no store and no picture.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import Final

from comity.record.lanes import Lane, Lanes

NOTE: Final = "by-hand/"


class ByHand:
    """Entries that came in a file before any session brought them."""

    def __init__(self, lanes: Lanes) -> None:
        self._lanes = lanes
        self._leaves: set[bytes] = set()
        self._runs: dict[int, tuple[list[int], list[int]]] = {}  # lane -> first, and one past last

    def __contains__(self, leaf: bytes) -> bool:
        return leaf in self._leaves

    def __len__(self) -> int:
        return len(self._leaves)

    def load(self, names: Iterable[str]) -> None:
        """Take back the notes; call it once the record is whole."""
        self._leaves = {bytes.fromhex(name.removeprefix(NOTE)) for name in names}
        places = (self._lanes.place(leaf) for leaf in self._leaves)
        for lane, number in sorted(
            (it for it in places if it is not None), key=lambda it: (it[0].index, it[1])
        ):
            self._run(lane, number)

    def hear(self, leaf: bytes) -> str:
        """Note that a file brought an entry; gives the name under which this is kept."""
        self._leaves.add(leaf)
        return NOTE + leaf.hex()

    def joined(self, leaf: bytes) -> bool:
        """An entry is in the record; whether a file brought it."""
        place = self._lanes.place(leaf)
        if place is None or leaf not in self._leaves:
            return False
        self._run(*place)
        return True

    def _run(self, lane: Lane, number: int) -> None:
        starts, stops = self._runs.setdefault(lane.index, ([], []))
        if stops and stops[-1] == number:
            stops[-1] += 1
        else:
            starts.append(number)
            stops.append(number + 1)

    def after(self, party: str, leaf: bytes) -> Iterator[bytes]:
        """Entries of a party that came otherwise and have this one in their past, or are it.

        The first of each of its feeds: by then whatever it had to say of it could be here.
        """
        place = self._lanes.place(leaf)
        if place is None:
            return
        home, number = place
        for lane in self._lanes.of_party(party):
            start = number if lane is home else lane.first_covering(home.index, number)
            if start is not None and (at := self._skip(lane, start)) < lane.size:
                yield lane.leaf(at)

    def _skip(self, lane: Lane, number: int) -> int:
        starts, stops = self._runs.get(lane.index, ((), ()))
        at = bisect_right(starts, number) - 1
        return max(number, stops[at]) if at >= 0 else number
