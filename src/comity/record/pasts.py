"""What lies in the past of an entry, as the lawbook asks for it.

Carries out R-24 and R-149. The lawbook is asked of every entry that joins; what it answers changes
only with the few entries about the line itself, so a past is named by how many of those it holds
of each lane. Once something is cut, forked or ended, every past is looked at by itself.
"""

from bisect import bisect_left
from collections.abc import Callable, Hashable

from comity.record.cut import Place
from comity.record.lanes import Lanes
from comity.record.standing import Standing, Standings


class Pasts:
    """Pasts in one record."""

    def __init__(self, lanes: Lanes, standings: Standings) -> None:
        self._lanes = lanes
        self._standings = standings
        self._acts: dict[int, list[int]] = {}  # by lane: numbers of entries about the line itself

    def note(self, lane: int, number: int) -> None:
        """Note that an entry is one about the line itself."""
        self._acts.setdefault(lane, []).append(number)

    def is_in_past(self, of: bytes, what: bytes) -> bool:
        """Whether entry `what` lies in the past of entry `of`; false if either is unknown."""
        later, earlier = self._lanes.place(of), self._lanes.place(what)
        if later is None or earlier is None:
            return False
        return earlier[1] < later[0].past_size(later[1], earlier[0].index)

    def mark(self, leaf: bytes) -> Hashable | None:
        """Name the past of an entry as far as it tells of the line itself; none: its own."""
        found = self._lanes.place(leaf)
        if found is None or self._standings.is_cut:
            return None
        lane, number = found
        return tuple(
            bisect_left(numbers, lane.past_size(number, index))
            for index, numbers in self._acts.items()
        )

    def weighed(self, leaf: bytes, covers: Callable[[bytes], bool]) -> Standing:
        """Standing of an entry in a past, whoever is gone there."""
        found = self._lanes.place(leaf)
        if found is None or not self._standings.is_cut:
            return Standing.GOOD

        def holds(place: Place) -> bool:
            return covers(self._lanes.all[place[0]].leaf(place[1]))

        return self._standings.stand(*found, holds).standing
