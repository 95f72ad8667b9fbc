"""Takes out of a record what one statement needs, and no entry more.

Carries out R-613 to R-615 and R-692 for the maker of a file: why one entry builds on another,
whose key signed, and when witnesses saw it. What is to be said, making.py knows.
"""

from collections.abc import Callable, Iterator
from typing import TypeAlias

from comity.errors import OurError, TheirError
from comity.evidence.amending import Amendments
from comity.evidence.file import Proof, Said, write
from comity.evidence.paths import Paths
from comity.record.brackets import Brackets, Cosigned, Policy
from comity.record.entry import KEY_TYPES, Entry, Head, parse
from comity.record.grant import Grant
from comity.record.lanes import Lane
from comity.record.record import Record
from comity.record.statement import GRANT, Statement

Recall: TypeAlias = Callable[[bytes], Entry]  # an admitted entry by its leaf


class Gathering:
    """Entries, proofs and opened bodies for one file."""

    def __init__(self, record: Record, recall: Recall, key_entries: Iterator[Entry]) -> None:
        """`key_entries`: every admitted entry that carries a key statement."""
        self.record = record
        self.recall = recall
        self._amending = Amendments(record)
        self._brackets = Brackets(record)
        self._entries: dict[bytes, bytes] = {}
        self._proofs: set[Proof] = set()
        self._bodies: dict[bytes, bytes] = {}
        self._paths: dict[int, Paths] = {}
        self._carriers: dict[bytes, list[Entry]] = {}
        self._needed: dict[str, int] = {}  # by party, how far its chain of statements is needed
        for entry in key_entries:
            try:
                digest = Statement.read(entry.content).hash
            except TheirError:
                continue
            self._carriers.setdefault(digest, []).append(entry)

    def hear(self, entry: Entry) -> None:
        """Be told of an entry of the record: it may carry what witnesses signed."""
        self._brackets.hear(entry)
        self._amending.hear(entry)

    # --- what is taken

    def add(self, leaf: bytes, *, released: bool = False) -> Entry:
        """Take an entry, the genesis of its feed, and what grants its key.

        `released`: also what grants the keys of the officers who released it.
        """
        entry = self.recall(leaf)
        lane = self.lane(leaf)
        if entry.leaf not in self._entries:
            self._entries[entry.leaf] = entry.data
            self.open(lane.feed)
        if released:
            for signoff in entry.releases:
                self._grants(lane.genesis.party, signoff.kid)
        return entry

    def open(self, feed: bytes) -> None:
        """Take the genesis of a feed, and what grants its key."""
        lane = self.record.lanes.of_feed(feed)[0]
        opening = parse(lane.opening)
        if opening.leaf not in self._entries:
            self._entries[opening.leaf] = opening.data
            self._grants(lane.genesis.party, lane.genesis.entry_key.kid)

    def opened(self, leaf: bytes, plain: bytes) -> None:
        """Take the opened body of an entry (R-126)."""
        self._bodies[leaf] = plain

    def statement(self, party: str, n: int) -> None:
        """Take a party's key statements as far as number `n`."""
        for at in range(self._needed.get(party, -1) + 1, n + 1):
            self._needed[party] = at
            self._carry(party, at)

    def _grants(self, party: str, kid: bytes) -> None:
        for statement, _ in self.record.statements_of(party):
            if statement.type == GRANT and Grant.read(statement).key.kid == kid:
                self.statement(party, statement.n)
                return

    def _carry(self, party: str, n: int) -> None:
        """Take the entry that carries a statement, unless a genesis that is taken does."""
        chain = self.record.statements_of(party)
        if n >= len(chain):
            return
        statement, signoffs = chain[n]
        for data in self._entries.values():
            entry = parse(data)
            if entry.is_genesis and entry.content.get(10) == [
                statement.wire,
                [list(it) for it in signoffs],
            ]:
                return
        carriers = self._carriers.get(statement.hash, [])
        good = [it for it in carriers if it.root_releases == signoffs]
        if good:
            self.add(good[0].leaf)
            return
        for lane in self.record.lanes.all:
            if lane.genesis.grant is not None and lane.genesis.grant[0].hash == statement.hash:
                self.open(lane.feed)
                return

    # --- why one builds on another

    def lane(self, leaf: bytes) -> Lane:
        """The branch on which an entry lies.

        Raises:
            OurError: there is no such entry.
        """
        place = self.record.lanes.place(leaf)
        if place is None:
            raise OurError("entry.unknown", leaf=leaf)
        return place[0]

    def prove(self, leaf: bytes, head: Head) -> None:
        """Prove that an entry is in the tree that a head names."""
        entry = self.recall(leaf)
        if entry.is_genesis:
            self.open(entry.feed)
            return
        lane = self.record.lanes.find(head)
        if lane is None:
            raise OurError("entry.unknown", leaf=leaf)
        self.add(leaf)
        paths = self._paths.setdefault(lane.index, Paths(lane.leaf))
        path = paths.of(entry.number, head.size)
        self._proofs.add(Proof(leaf, head.size, head.root, path))

    def link(self, leaf: bytes, on: bytes) -> None:
        """Show that an entry builds on another that lies in its past (R-613)."""
        while True:
            entry = self.add(leaf)
            number, target = self.recall(on).number, self.lane(on)
            step = self._first_that_covers(entry, target, number)
            if step.leaf != leaf:
                self.prove(step.leaf, entry.place)
            if self._is_on(self.lane(step.leaf), step.number, target, number):
                self.prove(on, step.place)
                return
            leaf = self._below(step, target, number, on)
            if leaf == on:
                return

    def _first_that_covers(self, entry: Entry, target: Lane, number: int) -> Entry:
        """The first entry of a branch, up to this one, whose past holds another branch's entry."""
        lane = self.lane(entry.leaf)
        if self._is_on(lane, entry.number, target, number):
            return entry
        low, high = 0, entry.number
        while low < high:
            middle = (low + high) // 2
            if lane.past_size(middle, target.index) > number:
                high = middle
            else:
                low = middle + 1
        return self.recall(lane.leaf(low))

    def _is_on(self, lane: Lane, end: int, target: Lane, number: int) -> bool:
        """Whether entry `number` of one branch lies before entry `end` of another."""
        return number < end and lane.feed == target.feed and lane.owner(number) is target

    def _below(self, step: Entry, target: Lane, number: int, on: bytes) -> bytes:
        """Through which ref an entry covers another: the entry under it, from where to go on."""
        for ref in step.refs:
            lane = self.record.lanes.find(ref)
            if lane is not None and self._is_on(lane, ref.size, target, number):
                self.prove(on, ref)
                return on
        for ref in step.refs:
            lane = self.record.lanes.find(ref)
            if lane is not None and lane.past_size(ref.size - 1, target.index) > number:
                last = lane.leaf(ref.size - 1)
                self.prove(last, ref)
                return last
        raise OurError("evidence.not-in-past", leaf=on)

    # --- when

    def time(self, leaf: bytes) -> None:
        """Take what the line's witnesses signed of an entry: of each the earliest."""
        found: dict[tuple[bytes, str], tuple[int, Cosigned]] = {}
        for note in self._brackets.notes:
            if self._covering(note, leaf) is None:
                continue
            for name, time_s in self._signed(note):
                if name not in found or time_s < found[name][0]:
                    found[name] = (time_s, note)
        for _, note in found.values():
            self._cover(note, leaf)
            self._amended(note)

    def written_after(self, leaf: bytes) -> None:
        """Take what an entry itself cites of witnesses: of each the latest."""
        found: dict[tuple[bytes, str], tuple[int, Cosigned]] = {}
        for note in self._brackets.notes:
            if self.record.is_in_past(leaf, note.leaf):
                for name, time_s in self._signed(note):
                    if name not in found or time_s > found[name][0]:
                        found[name] = (time_s, note)
        for _, note in found.values():
            self.link(leaf, note.leaf)
            self._amended(note)

    def _signed(self, note: Cosigned) -> Iterator[tuple[tuple[bytes, str], int]]:
        """By charter and witness; notes of one time may count by several charters (R-692)."""
        terms = self._amending.terms(note.leaf)
        for key in Policy.read(terms).keys:
            for line in note.signed.lines:
                time_s = key.signed(note.signed.tip, line)
                if time_s is not None:
                    yield (terms, key.name), time_s

    def _amended(self, note: Cosigned) -> None:
        """R-692: show what made the charter that a note counts by, where it is an amendment."""
        for leaf, act in self._amending.links(note.leaf):
            self.add(act, released=True)
            self.link(leaf, act)

    def _covering(self, note: Cosigned, leaf: bytes) -> bytes | None:
        """The entry through which a cosigned tree covers another: itself, or the tree's last."""
        tip = note.signed.tip
        lane = self.record.lanes.find(Head(note.feed, tip.size, tip.root))
        if lane is None or not tip.size:
            return None
        place = self.record.lanes.place(leaf)
        if place is not None and self._is_on(lane, tip.size, *place):
            return leaf
        last = lane.leaf(tip.size - 1)
        return last if self.record.is_in_past(last, leaf) else None

    def _cover(self, note: Cosigned, leaf: bytes) -> None:
        through, tip = self._covering(note, leaf), note.signed.tip
        if through is not None:
            self.add(note.leaf)
            self.prove(through, Head(note.feed, tip.size, tip.root))
            if through != leaf:
                self.link(through, leaf)

    # --- all of it

    @property
    def taken(self) -> tuple[list[bytes], list[tuple[bytes, bytes]], list[Proof]]:
        """What was taken: entries with their geneses, opened bodies by leaf, proofs."""
        return list(self._entries.values()), list(self._bodies.items()), list(self._proofs)

    def file(self, said: Said) -> bytes:
        """Write the file."""
        entries = list(self._entries.values())
        bodies = list(self._bodies.items())
        return write(self.record.charter.data, entries, bodies, list(self._proofs), said)


def is_key_entry(entry: Entry) -> bool:
    """Whether an entry carries a key statement."""
    return entry.type in KEY_TYPES
