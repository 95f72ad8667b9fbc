"""Who held what, when: entries of a window, and for each party what proves that it held them.

Carries out R-427. Two clocks, never mixed: CLAIMED places an entry where its author says that it
was made, and a proof where the one who gave it says so; OWN places both where they came to this
node, so it shows what this node could prove at a moment. Decides nothing and accuses nobody.

So many are shown and looked at for one answer that it holds up nothing else; it says how far back
it looked, and whoever wants more goes on from there.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from comity.errors import OurError
from comity.node.keeper import Keeper
from comity.node.searching import LOOK_MAX, WORK_MAX, Log, Place
from comity.node.showing import Json, entry_brief, moment, words_of
from comity.node.signs import UNTOLD, signs
from comity.node.watch import LineWatch
from comity.picture.knowledge import Knowledge, knowledge
from comity.record.lanes import Lane
from comity.record.told import Told

ENTRIES_MAX: Final = 2_000  # of one page
ROWS_MAX: Final = 50  # of one answer
_APART: Final = 16  # rows that are read in between rather than asked for one by one
CLAIMED, OWN = "claimed", "own"
CLOCKS: Final = (CLAIMED, OWN)


class Window(NamedTuple):
    """What a reader chooses; an end that is none is open."""

    clock: str = CLAIMED
    from_ms: int | None = None
    to_ms: int | None = None
    machines: bool = False  # also what machines say, and receipts

    def holds(self, ms: int) -> bool:
        """Whether a moment lies in it."""
        return (self.from_ms is None or self.from_ms <= ms) and (
            self.to_ms is None or ms <= self.to_ms
        )


class Timeline:
    """One line's record over time."""

    def __init__(self, keeper: Keeper, watch: LineWatch, log: Log) -> None:
        self._keeper = keeper
        self._watch = watch
        self._log = log

    def shown(self, window: Window, *, most: int, before: str, language: str) -> Json:
        """Entries of a window, by the times that their authors claim: the last, or those `before`.

        Raises:
            OurError: there is no such clock, or no such entry.
        """
        if window.clock not in CLOCKS:
            known = ", ".join(CLOCKS)
            raise OurError("timeline.no-such-clock", clock=window.clock, known=known)
        most = min(max(most, 1), ROWS_MAX)
        found: list[Told] = []
        last: Place | None = None
        is_whole, read = True, 0
        for looked, place in enumerate(self._log.back(before)):
            if len(found) == most or read >= WORK_MAX or looked == LOOK_MAX:
                is_whole = False
                break
            last = place
            if not window.holds(place.time_ms):
                continue
            read += self._log.known(place.leaf) is None
            told = self._told(place.leaf, machines=window.machines)
            if told is not None:
                found.append(told)
        found.reverse()
        parties = list(self._keeper.record.laws_now().founded)  # also who is gone
        return {
            "clock": window.clock,
            "parties": parties,
            "own": None if self._keeper.own is None else self._keeper.own.genesis.party,
            "entries": self._rows(found, parties, window.clock, language),
            "next": None if is_whole or last is None else last.leaf.hex(),
            "back_to": None if last is None else moment(last.time_ms),
            "whole": is_whole,
        }

    def saw(self, entries: Sequence[str]) -> list[list[str]]:
        """What the author of each of these entries provably had of the others when it was written.

        Raises:
            OurError: one of them is none.
        """
        leaves = [self._keeper.find(it) for it in entries]
        seen = _Seen(self._keeper, leaves)
        return [[it.hex() for it in seen.of(leaf)] for leaf in leaves]

    def _told(self, leaf: bytes, *, machines: bool) -> Told | None:
        known = self._log.known(leaf)
        if known is not None and known.type in UNTOLD and not machines:
            return None
        told = self._log.learn(leaf)
        return told if machines or told.entry.type not in UNTOLD else None

    def _rows(
        self, found: Sequence[Told], parties: Sequence[str], clock: str, language: str
    ) -> list[Json]:
        words = words_of(language)
        known = {
            told.entry.leaf: [self._known(told, party) for party in parties if party != told.party]
            for told in found
        }
        times = _Times(self._keeper, clock)
        times.ask(told.entry.leaf for told in found)
        times.ask(leaf for its in known.values() for it in its for leaf in _proofs(it))
        rows: list[Json] = []
        for told in found:
            leaf = told.entry.leaf
            rows.append(
                {
                    **entry_brief(self._keeper, told, language),
                    "signs": signs(self._keeper, self._watch, told, words),
                    "at": moment(times.of(leaf)),
                    "known": [_stated(it, times) for it in known[leaf]],
                }
            )
        return rows

    def _known(self, told: Told, party: str) -> Knowledge:
        keeper, leaf = self._keeper, told.entry.leaf
        keys = keeper.picture.by_leaf(leaf)
        state = keeper.picture.matter(keys[0]) if keys else None
        by_leaf = keeper.by_leaf.row(leaf, party)
        return knowledge(leaf, party, state, keeper.record.held_by, keeper.recall, by_leaf)


def _proofs(known: Knowledge) -> list[bytes]:
    rows = (known.held, known.received, known.displayed, known.seen, known.answered)
    return [it.entry for it in rows if it is not None]


def _stated(known: Knowledge, times: "_Times") -> Json:
    """What is proved of one entry and one party, each with the entry that proves it."""
    held = known.held or known.received
    displayed, opened, answered = known.displayed, known.seen, known.answered
    return {
        "party": known.party,
        "held": None if held is None else times.proof(held.entry),
        "displayed": None if displayed is None else times.proof(displayed.entry),
        "opened": None if opened is None else {**times.proof(opened.entry), "by": opened.office},
        "answered": None if answered is None else times.proof(answered.entry),
    }


class _Times:
    """When entries were made as claimed, or came here, read together."""

    def __init__(self, keeper: Keeper, clock: str) -> None:
        self._keeper = keeper
        self._clock = clock
        self._found: dict[bytes, int] = {}

    def ask(self, leaves: Iterable[bytes]) -> None:
        """Read the times of entries, a feed at a time."""
        lanes = self._keeper.record.lanes
        wanted: dict[bytes, list[int]] = {}
        for leaf in leaves:
            place = lanes.place(leaf)
            if place is None:
                continue
            lane, number = place
            self._found[leaf] = lane.time_ms(number)
            if self._clock == OWN:
                wanted.setdefault(lane.feed, []).append(number)
        for feed, numbers in wanted.items():
            for first, end in _runs(sorted(set(numbers))):
                for row in self._keeper.store.range(feed, first, end, end - first):
                    self._found[row.leaf] = row.arrived_ms

    def of(self, leaf: bytes) -> int:
        """When, by the clock that was chosen."""
        return self._found[leaf]

    def proof(self, leaf: bytes) -> Json:
        """An entry that proves something, and when."""
        return {"entry": leaf.hex(), "at": moment(self.of(leaf))}


def _runs(numbers: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Sorted numbers as few spans, none of which holds much that is not wanted."""
    first = last = numbers[0]
    for number in numbers[1:]:
        if number - last > _APART:
            yield first, last + 1
            first = number
        last = number
    yield first, last + 1


class _Seen:
    """What an author provably had of the other entries shown when it wrote one of them."""

    def __init__(self, keeper: Keeper, leaves: Sequence[bytes]) -> None:
        self._keeper = keeper
        self._shown: dict[int, list[tuple[int, bytes]]] = {}
        for leaf in leaves:
            lane, number = self._place(leaf)
            self._shown.setdefault(lane.index, []).append((number, leaf))
        for its in self._shown.values():
            its.sort()

    def of(self, leaf: bytes) -> list[bytes]:
        """The newest shown entry of each other feed in the past of an entry."""
        lane, number = self._place(leaf)
        newest: list[bytes] = []
        for index, its in self._shown.items():
            if index == lane.index:
                continue
            at = bisect_left(its, (lane.past_size(number, index), b""))
            if at:
                newest.append(its[at - 1][1])
        return newest

    def _place(self, leaf: bytes) -> tuple[Lane, int]:
        found = self._keeper.record.lanes.place(leaf)
        assert found is not None, "it was recalled from there"  # noqa: S101
        return found
