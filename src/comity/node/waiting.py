"""Entries of one line that wait for their past: kept, told of early, acknowledged by their leaf.

Carries out R-51, R-115 and R-117 for the keeper. All of it goes into the commit that keeps the
entry. Signs nothing: the keeper says the acknowledgements when the own feed may go on.
"""

from collections.abc import Callable, Iterator

from comity.node import early
from comity.node.byhand import ByHand
from comity.node.clock import Clock
from comity.node.owing import OWES_NOTHING
from comity.node.pending import News, Pending
from comity.record.entry import Draft
from comity.record.held import Held, Share
from comity.record.lanes import Lane
from comity.record.record import Record
from comity.store.contract import HeldRow, Store


class Waiting:
    """What this node keeps and could not admit yet."""

    def __init__(
        self, record: Record, by_hand: ByHand, clock: Clock, pending: Callable[[], Pending]
    ) -> None:
        """`pending`: what goes into the next commit."""
        self._record = record
        self._by_hand = by_hand
        self._clock = clock
        self._pending = pending
        self._held: set[bytes] = set()
        self._early: set[bytes] = set()  # told of, not admitted yet
        self._unsaid: list[Draft] = []  # while the others are asked for the own head

    def load(self, store: Store) -> Iterator[bytes]:
        """Take back what is kept; gives each entry, to be put to the door again."""
        for name, _ in store.notes(early.NOTE):
            self._early.add(bytes.fromhex(name.removeprefix(early.NOTE)))
        for held in store.held():
            self._held.add(held.leaf)
            yield held.data

    def keep(self, held: Held, *, is_by_hand: bool) -> bool:
        """Keep an entry that waits; whether it is new and of a feed that we know of."""
        entry = held.entry
        if held.share is Share.STRANGERS or entry.leaf in self._held:
            return False
        self._held.add(entry.leaf)
        pending = self._pending()
        if is_by_hand:
            pending.notes.append((self._by_hand.hear(entry.leaf), b""))
        now = self._clock.now_ms()
        pending.held.append(HeldRow(entry.leaf, entry.feed, entry.number, entry.data, now))
        pending.news.append(News(held=entry))
        return True

    def tell(self, held: Held, own: Lane | None) -> bool:
        """R-115, R-117: an early one is told of once; whether its acknowledgement is to be said."""
        entry = held.entry
        is_known = entry.leaf in self._early or entry.type in OWES_NOTHING
        if held.share is not Share.EARLY or is_known:
            return False
        self._early.add(entry.leaf)
        pending = self._pending()
        pending.notes.append((early.NOTE + entry.leaf.hex(), b""))
        party = self._record.lanes.of_feed(entry.feed)[0].genesis.party
        pending.news.append(News(early=entry, party=party))
        if own is None or own.genesis.party == party or entry.is_sealed:
            return False  # HELD of what is sealed would say that its body is here
        draft = early.acknowledgement(entry, party, own.genesis, self._clock.now_ms())
        self._unsaid.append(draft)
        return True

    def acknowledgements(self) -> Iterator[Draft]:
        """What is to be said of early entries, each once."""
        while self._unsaid:
            yield self._unsaid.pop(0)

    def joined(self, leaf: bytes, *, is_by_hand: bool) -> bool:
        """An entry waits no more, if it did; whether a file brought it, as is known of one kept."""
        pending = self._pending()
        if leaf in self._early:
            self._early.discard(leaf)
            pending.notes.append((early.NOTE + leaf.hex(), None))
        if leaf in self._held:
            self._held.discard(leaf)
            pending.unheld.append(leaf)
        elif is_by_hand:
            pending.notes.append((self._by_hand.hear(leaf), b""))
        return self._by_hand.joined(leaf)
