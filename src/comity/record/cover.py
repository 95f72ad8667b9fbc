"""Which entries are post-quantum covered: included in a checkpoint with a good ML-DSA-44 line.

Carries out R-137 and R-138. Is told of checkpoints as they join the record and reads their notes;
signatures are judged when somebody asks. Knows no clock and no store.
"""

from collections.abc import Iterator
from typing import Final, NamedTuple

from comity.record.brackets import Brackets
from comity.record.checkpoint import Note, note_of
from comity.record.entry import Entry, Head
from comity.record.keys import ML_DSA_44, Key
from comity.record.lanes import Lane
from comity.record.record import Record
from comity.record.standing import shared

NOTE_KIND: Final = 3  # KEY_KIND of the catalogue


class Contradiction(NamedTuple):
    """A feed signed two roots at one size: in a checkpoint, and in its entries."""

    stated: Head
    held: Head


class Cover:
    """What the checkpoints of a record cover."""

    def __init__(self, record: Record) -> None:
        self._record = record
        self._notes: dict[bytes, list[tuple[bytes, Note]]] = {}  # by feed: where it stands, and it
        self._at: dict[tuple[bytes, int], list[tuple[bytes, Note]]] = {}  # by feed and size
        self._judged: dict[tuple[bytes, Key], bool] = {}
        self.brackets = Brackets(record)

    def hear(self, entry: Entry) -> None:
        """Take note of a checkpoint; an entry that carries none, or a bad one, covers nothing."""
        self.brackets.hear(entry)
        note = note_of(entry)
        if note is not None and note.checkpoint.line_id == self._record.charter.line_id:
            what = note.checkpoint
            self._notes.setdefault(what.feed, []).append((entry.leaf, note))
            self._at.setdefault((what.feed, what.size), []).append((entry.leaf, note))

    def by(self, leaf: bytes) -> bytes | None:
        """Leaf of the first checkpoint that covers an entry; nothing: it is not yet covered."""
        place = self._record.lanes.place(leaf)
        if place is None:
            return None
        lane, number = place
        return next((at for at, size in self._good(lane) if size > number), None)

    def size(self, lane: Lane) -> int:
        """How many entries of a lane are covered: all before that number."""
        return max((size for _, size in self._good(lane)), default=0)

    def last(self, lane: Lane) -> tuple[bytes, Note] | None:
        """The last checkpoint of a feed that its own keys signed, and the entry that carries it."""
        plain = lane.genesis.note_keys[0]
        for leaf, note in reversed(self._notes.get(lane.feed, ())):
            if self._is_signed(leaf, note, plain) and self._record.lanes.place(leaf) is not None:
                return leaf, note
        return None

    def contradiction(self, entry: Entry) -> Contradiction | None:
        """Say whether a checkpoint names, at its size, a root that its feed does not have (X9)."""
        note = note_of(entry)
        if note is None or not self._contradicts(note):
            return None
        what = note.checkpoint
        held = min(self._roots(what.feed, what.size))
        return Contradiction(
            Head(what.feed, what.size, what.root), Head(what.feed, what.size, held)
        )

    def _roots(self, feed: bytes, size: int) -> list[bytes]:
        lanes = self._record.lanes.of_feed(feed)
        return [root for lane in lanes if (root := lane.root_at(size)) is not None]

    def _contradicts(self, note: Note) -> bool:
        what = note.checkpoint
        roots = self._roots(what.feed, what.size)
        if what.line_id != self._record.charter.line_id or not roots or what.root in roots:
            return False
        keys = self._record.lanes.of_feed(what.feed)[0].genesis.note_keys
        return any(note.is_signed(key) for key in keys)  # else it is nobody's word

    def contradicted(self, entry: Entry) -> Iterator[tuple[bytes, bytes]]:
        """What an entry that joined proves: the entry with the checkpoint, the one it contradicts.

        The second is the entry with the number that is the checkpoint's size: it is signed, and
        carries the root that its feed has there. Either may come first.
        """
        for at, said in self._at.get((entry.feed, entry.number), ()):
            if self._contradicts(said) and entry.root != said.checkpoint.root:
                yield at, entry.leaf
        note = note_of(entry)
        if note is None or not self._contradicts(note):
            return
        size = note.checkpoint.size
        for lane in self._record.lanes.of_feed(note.checkpoint.feed):
            if lane.base <= size < lane.size and lane.leaf(size) != entry.leaf:
                yield entry.leaf, lane.leaf(size)

    def _good(self, lane: Lane) -> Iterator[tuple[bytes, int]]:
        """Good checkpoints of a lane's feed: where each stands, and how much of the lane it covers.

        The beginning that branches share is covered by a checkpoint of any of them, whichever
        branch came first.
        """
        keys = tuple(self._keys(lane))
        for leaf, note in self._notes.get(lane.feed, ()):
            what = note.checkpoint
            named = self._record.lanes.find(Head(what.feed, what.size, what.root))
            if named is not None and any(self._is_signed(leaf, note, key) for key in keys):
                yield leaf, shared(lane, named, what.size)

    def _keys(self, lane: Lane) -> Iterator[Key]:
        """R-137: key 7 of the genesis of a granted node, and what the party grants for notes."""
        if self._record.grant_of_node(lane):
            yield lane.genesis.note_keys[1]
        for granted in self._record.grants(lane.genesis.party):
            if granted.kind == NOTE_KIND and granted.key.alg == ML_DSA_44:
                yield granted.key

    def _is_signed(self, leaf: bytes, note: Note, key: Key) -> bool:
        known = self._judged.get((leaf, key))
        if known is None:
            known = self._judged[leaf, key] = note.is_signed(key)
        return known
