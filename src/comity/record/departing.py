"""Who is gone from the line: what of its feeds still stands, and when nobody waits for them.

Carries out R-148. Who has left or was excluded in a past the lawbook says; up to where its feeds
are of the line follows from the past of the entry by which it goes. Reads no message.
"""

from collections.abc import Callable, Iterator

from comity.record.bylaws import Lawbook
from comity.record.charter import Bylaws
from comity.record.cut import Cut, Place
from comity.record.lanes import Lane, Lanes
from comity.record.standing import Cause, Reason, Span, Standing


class Departing:
    """Judges the feeds of parties that are gone."""

    def __init__(self, lanes: Lanes, laws: Lawbook) -> None:
        self._lanes = lanes
        self._laws = laws

    def bylaws(self, cut: Cut | None) -> Bylaws:
        """What the parties had agreed of the line, in a cut or in all that is held."""
        if cut is None:
            return self._laws.at(lambda _: True)

        def covers(leaf: bytes) -> bool:
            lane, at = self._place(leaf)
            return cut.holds((lane.index, at))

        return self._laws.at(covers)

    def pinned(self, party: str, covers: Callable[[Place], bool]) -> bytes | None:
        """R-147: the foundation of a party that an amendment names, as a past has it."""
        if not self._laws.knows(party):
            return None

        def seen(leaf: bytes) -> bool:
            lane, at = self._place(leaf)
            return covers((lane.index, at))

        return self._laws.at(seen).founded.get(party)

    def reasons(self, lane: Lane, number: int, cut: Cut | None) -> Iterator[Reason]:
        """Why an entry of a party that is gone in a cut does not stand there."""
        party = lane.genesis.party
        if party not in self._laws.departed:
            return
        leaf = lane.leaf(number)
        bylaws = self._laws.before(leaf)
        for it in self.bylaws(cut).departures:
            if it.party != party or number < self._start(lane, it.entry):
                continue
            found, at = self._place(it.entry)
            if not it.is_among(bylaws.departures):
                if not self._laws.is_member_word(leaf):
                    yield Standing.DISPUTED, Cause.EXCLUDED, (found.index, at)
            elif party not in bylaws.parties and not self._laws.is_joining(leaf):
                yield Standing.AFTER, Cause.EXCLUDED, (found.index, at)

    def closings(self, lane: Lane, cut: Cut | None) -> Iterator[tuple[int, int]]:
        """What closes a feed for R-23, as long as its party is gone: level, first number cut."""
        party = lane.genesis.party
        if party in self._laws.departed:
            bylaws = self.bylaws(cut)
            for it in bylaws.departures if party not in bylaws.parties else ():
                if it.party == party:
                    yield it.level, self._start(lane, it.entry)

    def spans(self) -> tuple[Span, ...]:
        """All whose standing hangs on whether somebody is gone."""
        return tuple(
            Span(lane.index, start, lane.size)
            for party, entries in self._laws.departed.items()
            for lane in self._lanes.of_party(party)
            if (start := max(lane.base, min(self._start(lane, it) for it in entries))) < lane.size
        )

    def _start(self, lane: Lane, entry: bytes) -> int:
        """First number of a lane that is neither this entry nor in its past."""
        found, at = self._place(entry)
        own, most = lane, lane.size
        while True:
            size = at + 1 if own is found else found.past_size(at, own.index)
            if size > own.base or own.parent is None:
                return min(size, most)
            most = min(most, own.base)
            own = own.parent

    def _place(self, entry: bytes) -> tuple[Lane, int]:
        found = self._lanes.place(entry)
        assert found is not None, "only entries of the record are acts"  # noqa: S101
        return found
