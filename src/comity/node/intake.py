"""What this node is ready to take of each feed today, and what therefore waits at its author.

Carries out R-118 and R-475: budgets a day, the FLASH reserve, at most so many open feeds a party,
feeds that nobody granted, feeds that forked, and a full disk. Entries are pulled: what is not asked
for is not taken, and nothing taken is dropped. The day is that of this node's own clock and never
leaves it.
"""

from collections.abc import Callable, Iterable
from typing import Final

import msgspec

from comity.node.terms import LineTerms
from comity.record import canonical
from comity.record.entry import Entry
from comity.record.record import Record
from comity.session.commands import Offer
from comity.values.bounds import ENTRY_BYTES_MAX, INT_MAX
from comity.values.codes import Precedence
from comity.values.moment import DAY_MS

NOTE: Final = "intake"
SAVE_MS: Final = 10_000  # a kill forgets at most so much of the counting
OPENING_ENTRIES: Final = 8  # of a feed that nobody granted: genesis, statements, no more
STRANGE_FEEDS_MAX: Final = 16  # such feeds that one peer may have asked for at a time
BUDGET: Final = "BUDGET"  # why a feed waits
FEEDS: Final = "FEEDS"
FORK: Final = "FORK"
ROOM: Final = "ROOM"


class _Spent(msgspec.Struct):
    """What was taken of one feed today."""

    entries: int = 0
    octets: int = 0
    reserve: int = 0  # urgent entries taken beyond what is asked for


class Over(msgspec.Struct, frozen=True, kw_only=True):
    """A feed of which this node does not ask for all there is."""

    party: str
    feed: bytes
    why: str
    waiting: int  # as its own key says, in beats and held entries; 0: none that we know of


class Intake:
    """The budgets of one line's feeds."""

    def __init__(
        self,
        record: Record,
        terms: Callable[[], LineTerms],
        now_ms: Callable[[], int],
        room: Callable[[], int | None] = lambda: None,
    ) -> None:
        """`terms`: those of the charter now in force. `room`: octets there are left for, if few."""
        self._record = record
        self._terms = terms
        self._now_ms = now_ms
        self._room = room
        self._day = now_ms() // DAY_MS
        self._spent: dict[bytes, _Spent] = {}
        self._limited: dict[bytes, str] = {}  # feed: why
        self._strange: dict[str, set[bytes]] = {}  # by the peer that named them
        self._claimed: dict[bytes, int] = {}  # feed: size that its own key signed
        self._saved_ms = 0
        self._is_dirty = False

    # --- what may be asked for

    def allowance(self, feed: bytes, peer: str) -> int:
        """How many more entries of a feed we would take now; `peer` has named it to us."""
        self._turn()
        lanes = self._record.lanes.of_feed(feed)
        size = max((lane.size for lane in lanes), default=0)
        if not self._record.is_granted(feed):
            return max(
                self._opening(feed, peer) - size,
                min(self._record.needs.needed(feed) - size, self._left(feed, 1)),
                0,
            )
        self._strange.get(peer, set()).discard(feed)
        why = self._why(feed)
        if why is None:
            self._limited.pop(feed, None)
            return self._left(feed, 1)
        self._limited[feed] = why
        return max(0, min(self._limit(feed, why) - size, self._left(feed, 2)))

    def _opening(self, feed: bytes, peer: str) -> int:
        named = self._strange.setdefault(peer, set())
        if feed not in named and len(named) >= STRANGE_FEEDS_MAX:
            return 0
        named.add(feed)
        return OPENING_ENTRIES

    def _why(self, feed: bytes) -> str | None:
        if self._room() == 0:
            return ROOM
        if self._record.lanes.forked(feed):
            return FORK
        if self._left(feed, 1) == 0:
            return BUDGET
        return None if self._record.needs.wants(feed) is None else FEEDS

    def _limit(self, feed: bytes, why: str) -> int:
        """What feeds in good standing cite is asked for all the same, up to a second budget."""
        if why == ROOM:
            return 0
        if why == BUDGET:
            return self._record.needs.needed(feed)
        return self._record.needs.wants(feed) or 0

    def _left(self, feed: bytes, times: int) -> int:
        """Entries left of so many budgets; the last octets are given out one entry at a time."""
        budget, spent = self._terms().budget, self._spent.get(feed, _Spent())
        entries = times * budget.entries_day - spent.entries
        octets = times * budget.bytes_day - spent.octets
        room = self._room()
        octets = octets if room is None else min(octets, room)
        if entries <= 0 or octets <= 0:
            return 0
        return max(1, min(entries, octets // ENTRY_BYTES_MAX))

    # --- what comes

    @property
    def is_limiting(self) -> bool:
        """Whether there is a feed of which not everything is taken."""
        return bool(self._limited) or self._room() == 0

    def may_take(self, entry: Entry) -> bool:
        """Whether to take what was pushed: of a limited feed what is needed, or in the reserve."""
        self._turn()
        why = ROOM if self._room() == 0 else self._limited.get(entry.feed)
        if why is None or entry.leaf in self._record.lanes:
            return True
        if entry.number < self._limit(entry.feed, why) and self._left(entry.feed, 2):
            return True
        if any(it.entry.leaf == entry.leaf for it in self._record.early()):
            return True
        self.claims(entry.feed, entry.number + 1)
        spent, budget = self._spent.setdefault(entry.feed, _Spent()), self._terms().budget
        if entry.precedence < Precedence.FLASH or spent.reserve >= budget.flash_reserve:
            return False
        spent.reserve += 1
        return True

    def took(self, offers: Iterable[Offer], own: bytes) -> None:
        """Count entries of others that were admitted; `own`: our feed."""
        for offer in offers:
            if offer.feed == own:
                continue
            spent = self._spent.get(offer.feed)
            if spent is None:
                spent = self._spent[offer.feed] = _Spent()
            spent.entries += 1
            spent.octets += len(offer.data)
            self._is_dirty = True

    def claims(self, feed: bytes, size: int) -> None:
        """Its own key says that a feed has this size."""
        self._claimed[feed] = max(min(size, INT_MAX), self._claimed.get(feed, 0))

    def claimed(self, feed: bytes) -> int:
        """The size that its own key has lately said a feed has; 0: none."""
        return self._claimed.get(feed, 0)

    # --- the day, and the store

    def _turn(self) -> None:
        day = self._now_ms() // DAY_MS
        if day != self._day:
            self._day = day
            self._spent.clear()
            self._limited.clear()

    def load(self, data: bytes | None) -> None:
        """Go on counting where a node that ended had come to."""
        if data is None:
            return
        day, rows = canonical.decode(data)
        self._day = day
        self._spent = {feed: _Spent(*counts) for feed, *counts in rows}
        self._turn()

    def save(self) -> bytes | None:
        """Return what to keep, now and then; nothing if it was kept a moment ago."""
        now = self._now_ms()
        if not self._is_dirty or abs(now - self._saved_ms) < SAVE_MS:
            return None
        self._is_dirty, self._saved_ms = False, now
        rows = [[feed, it.entries, it.octets, it.reserve] for feed, it in self._spent.items()]
        return canonical.encode([self._day, rows])

    def shown(self) -> list[Over]:
        """Every feed of which something is not asked for, and why."""
        self._turn()
        found = []
        for feed, why in self._limited.items():
            lanes = self._record.lanes.of_feed(feed)
            size = max(lane.size for lane in lanes)
            held = [it.entry.number + 1 for it in self._record.early() if it.entry.feed == feed]
            waiting = max(self._claimed.get(feed, 0), *held, size) - size
            if why == ROOM and not waiting:
                continue  # every feed is limited then, our own too
            party = lanes[0].genesis.party
            found.append(Over(party=party, feed=feed, why=why, waiting=waiting))
        return sorted(found, key=lambda it: (it.party, it.feed))
