"""What some parties lack of one line, as far as they signed what they hold, and how it stands.

Carries out R-491 to R-493 at the node: reads the record's lanes for what is acknowledged, the store
for what is not, and gives its names to a Repeating. Starts no task and knows no carrier.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import Final

from comity.families.line.messages import Receipt
from comity.node.early import RECEIPT_TYPE
from comity.node.keeper import SEEN_TYPE, Keeper
from comity.node.owing import OWES_NOTHING
from comity.picture.knowledge import knowledge
from comity.record.entry import GENESIS_TYPE, Entry, Head, parse
from comity.record.held import Held
from comity.record.lanes import Lane
from comity.record.record import Outcome
from comity.session.commands import Offer
from comity.session.repeating import Item, Patience, Repeating, Standing
from comity.store.contract import EntryRow
from comity.values import codes
from comity.values.codes import Precedence
from comity.values.shape import fields_of

URGENT_ROWS_MAX: Final = 4_096  # of the own feed looked through when a carrier starts
PAGE_ROWS: Final = 64
LAST_SEEN: Final = 32  # entries that a ref newly covers of which the urgency is looked at
_BODY: Final = b"/body"  # after the leaf: the sealed body beside the entry
_RESTS: Final = OWES_NOTHING - {GENESIS_TYPE}


class Post:
    """One line's entries for some parties over one carrier.

    What one of several parties lacks goes to all of them: it is one transmission. `others`: also
    what nodes of other parties wrote, for those who have no route to each other.
    """

    def __init__(  # noqa: PLR0913  # what one line and one carrier need; the carriers hand them over
        self,
        keeper: Keeper,
        parties: tuple[str, ...],
        now_ms: Callable[[], int],
        *,
        patience: Patience | None = None,
        window: int = 512,
        others: bool = False,
        chance: Callable[[int], int] = lambda _: 0,
    ) -> None:
        """`now_ms`: monotonic, milliseconds."""
        self.keeper = keeper
        self.parties = parties
        self.repeating = Repeating(patience, window=window, chance=chance)
        self._now_ms = now_ms
        self._others = others
        self._next: dict[int, int] = {}  # lane: number of the first entry not looked at yet
        self._size: dict[int, int] = {}  # lane: how many entries all parties sign to hold
        self._leaf_of: dict[bytes, bytes] = {}  # of a body's key
        self._words: dict[bytes, tuple[tuple[Head, ...], tuple[bytes, ...]]] = {}  # own, that rest
        self._has_begun = False

    # --- what has to go

    def look(self) -> None:
        """Let go of what is acknowledged by now, and take what has room."""
        now = self._now_ms()
        if not self._has_begun and self.keeper.own is not None:
            self._has_begun = True
            self._begin(self.keeper.own)
        for lane in self._lanes():
            size = self.covered(lane)
            if size > self._size.get(lane.index, 0):
                self._size[lane.index] = size
                self.repeating.covered(lane.feed, size, now)
            self._fill(lane, size)
        self._hear_receipts()
        self._hear_bodies()

    def appended(self, offers: Iterable[Offer]) -> None:
        """What has just become durable: what is urgent goes before everything that waits."""
        lanes = {lane.feed for lane in self._lanes()}
        for offer in offers:
            if offer.feed in lanes:
                entry = parse(offer.data)
                if self._rank(entry) >= Precedence.IMMEDIATE:
                    self._hold(entry)
        self.look()

    def _lanes(self) -> Iterator[Lane]:
        """Feeds that are told of here, our own first."""
        own = self.keeper.own
        if own is None:
            return
        yield own
        for lane in self.keeper.record.lanes.all if self._others else ():
            if lane is not own and (lane.genesis.party,) != self.parties:
                yield lane

    def covered(self, lane: Lane) -> int:
        """How many entries of a lane every party here signed to hold."""
        return covered(self.keeper, self.parties, lane)

    def _begin(self, own: Lane) -> None:
        """What is urgent of a backlog goes first; bodies that nobody acknowledged go again."""
        covered = self.covered(own)
        for row in self.keeper.store.range(own.feed, covered, own.size, URGENT_ROWS_MAX):
            entry = parse(row.data)
            if self._rank(entry) >= Precedence.IMMEDIATE:
                self._hold(entry)
        for leaf in self.keeper.store.bodies():
            place = self.keeper.record.lanes.place(leaf)
            if place is not None and place[1] < self.covered(place[0]):
                self._hold_body(self.keeper.recall(leaf).entry)  # others go with their entry

    def _fill(self, lane: Lane, covered: int) -> None:
        at = max(self._next.get(lane.index, 0), covered)
        while at < lane.size and self.repeating.room():
            limit = min(PAGE_ROWS, self.repeating.room())
            rows = self.keeper.store.range(lane.feed, at, lane.size, limit)
            if not rows:  # durable it is soon
                break
            for row in rows:
                if not self._fits(row):
                    self._next[lane.index] = at
                    return
                at = row.number + 1
        self._next[lane.index] = at

    def _fits(self, row: EntryRow) -> bool:
        """Take one; false where it has no room."""
        if row.leaf not in self.repeating:
            entry = parse(row.data)
            if not self.repeating.room(self._rank(entry)):
                return False
            self._hold(entry)
        return True

    def _hold(self, entry: Entry) -> None:
        rank, rests = self._rank(entry), entry.type in _RESTS
        item = Item(entry.leaf, entry.feed, entry.number, rank, rests=rests)
        self.repeating.hold([item], self._now_ms())
        if rests and entry.leaf in self.repeating:
            self._words[entry.leaf] = (entry.refs, _received(entry))
        self._hold_body(entry)

    def _rank(self, entry: Entry) -> int:
        """Its precedence; a ref's is that of the most urgent entry it newly covers (R-493)."""
        if entry.type != SEEN_TYPE or not entry.refs:
            return entry.precedence
        lanes, store = self.keeper.record.lanes, self.keeper.store
        place = lanes.place(entry.leaf)
        if place is None:
            return entry.precedence
        own, number = place
        found = [entry.precedence]
        for ref in entry.refs:
            lane = lanes.find(ref)
            if lane is not None:
                before = own.past_size(number - 1, lane.index) if number else 0
                start = max(before, ref.size - LAST_SEEN)
                rows = store.range(ref.feed, start, ref.size, LAST_SEEN)
                found += [parse(row.data).precedence for row in rows]
        return max(found)

    # --- sealed bodies

    def _hold_body(self, entry: Entry) -> None:
        if not entry.is_sealed or self.keeper.bodies.data(entry.leaf) is None:
            return
        told = self.keeper.recall(entry.leaf)
        readers = set(self.keeper.bodies.readers(told)) & set(self.parties)
        key = entry.leaf + _BODY
        if readers and not self._has_body(entry.leaf, readers):
            rests = entry.type in self.keeper.shelf.silent  # nobody says that it is held
            item = Item(key, entry.feed, entry.number, entry.precedence, rests=rests, is_body=True)
            self.repeating.hold([item], self._now_ms())
            if key in self.repeating:
                self._leaf_of[key] = entry.leaf

    def _has_body(self, leaf: bytes, readers: Iterable[str]) -> bool:
        """Whether all of these parties sign that the body is with them."""
        return all(has_body(self.keeper, it, leaf) for it in readers)

    def _hear_bodies(self) -> None:
        for key, leaf in tuple(self._leaf_of.items()):
            readers = set(self.keeper.bodies.readers(self.keeper.recall(leaf))) & set(self.parties)
            if self.keeper.bodies.data(leaf) is None or self._has_body(leaf, readers):
                self.repeating.acknowledged(key, self._now_ms())
                del self._leaf_of[key]

    # --- what comes back

    def heard(self, outcomes: Iterable[Outcome]) -> None:
        """Signed words of theirs that wait at the door still say what their author holds (R-491).

        They end repeats, and nothing else: what is shown as delivered is read from the record.
        """
        if len(self.parties) != 1:
            return
        record = self.keeper.record
        for it in outcomes:
            if isinstance(it, Held) and it.signature_good and record.is_granted(it.entry.feed):
                (lane, *_) = record.lanes.of_feed(it.entry.feed)
                if lane.genesis.party == self.parties[0]:
                    self._heard(it.entry)

    def _heard(self, entry: Entry) -> None:
        own, now = self.keeper.own, self._now_ms()
        for ref in entry.refs:
            if own is not None and ref.feed == own.feed and own.root_at(ref.size) == ref.root:
                self.repeating.covered(ref.feed, ref.size, now)
        for leaf in _received(entry):
            self.repeating.acknowledged(leaf, now)

    def again(self, entry: Entry | None = None) -> None:
        """They say again what we hold: our word for it did not reach them."""
        keys = None if entry is None else tuple(self._words_for(entry))
        self.repeating.again(self._now_ms(), keys)

    def _words_for(self, entry: Entry) -> Iterator[bytes]:
        """Own acknowledgements of an entry that are still held: receipts, and the first ref."""
        is_covered = False
        for key, (refs, named) in tuple(self._words.items()):
            if key not in self.repeating:
                del self._words[key]
                continue
            covers = any(it.feed == entry.feed and it.size > entry.number for it in refs)
            if entry.leaf in named or (covers and not is_covered):
                is_covered |= covers
                yield key

    def _hear_receipts(self) -> None:
        """R-117: what they signed to hold by its name, since nothing could refer to it yet."""
        rows = self.keeper.by_leaf
        for item in self.repeating.urgent():
            if not item.is_body and all(rows.row(item.key, it) for it in self.parties):
                self.repeating.acknowledged(item.key, self._now_ms())

    # --- what goes

    def data(self, item: Item) -> tuple[bytes, bytes] | None:
        """The octets of an item, and the leaf if it is a body; nothing: it is gone."""
        if item.is_body:
            leaf = item.key.removesuffix(_BODY)
            body = self.keeper.bodies.data(leaf)
            return None if body is None else (body, leaf)
        entry = self.keeper.bytes_of(item.key)
        return None if entry is None else (entry, b"")

    def follows(self, item: Item) -> bool:
        """Whether something urgent goes out after all that stands before it in its feed."""
        lanes = self.keeper.record.lanes.of_feed(item.feed)
        known = any(self._next.get(lane.index, 0) >= item.number for lane in lanes)
        return known and self.repeating.follows(item)

    def standing(self, leaf: bytes) -> Standing | None:
        """How an entry stands here; None: it is acknowledged, or never was for these parties."""
        return self.repeating.standing(leaf)


def covered(keeper: Keeper, parties: Iterable[str], lane: Lane) -> int:
    """How many entries of a lane all of these parties signed to hold, by a granted node."""
    return min((_covered_by(keeper, party, lane) for party in parties), default=0)


def has_body(keeper: Keeper, party: str, leaf: bytes) -> bool:
    """Whether a party signed that the body of an entry is with it (R-130)."""
    keys = keeper.picture.by_leaf(leaf)
    state = keeper.picture.matter(keys[0]) if keys else None
    return knowledge(leaf, party, state, keeper.record.held_by, keeper.recall).body_held


def _covered_by(keeper: Keeper, party: str, lane: Lane) -> int:
    if lane.genesis.party == party:
        return lane.size
    record = keeper.record
    theirs = (it for it in record.lanes.of_party(party) if record.is_granted(it.feed))
    return max((it.past_size(it.size, lane.index) for it in theirs), default=0)


def _received(entry: Entry) -> tuple[bytes, ...]:
    """Leaves that a receipt HELD names, as it waits at the door (R-117)."""
    content = entry.content
    if entry.type != RECEIPT_TYPE or not isinstance(content, dict):
        return ()
    named, level = content.get(_RE), content.get(_LEVEL)
    if level != codes.Receipt.HELD or not isinstance(named, list):
        return ()
    return tuple(leaf for leaf in named if isinstance(leaf, bytes))


_NUMBERS: Final = {it.name: it.number for it in fields_of(Receipt)}
_RE: Final = _NUMBERS["re"]
_LEVEL: Final = _NUMBERS["level"]
