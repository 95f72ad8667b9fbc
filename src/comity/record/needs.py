"""What this record lacks, and for whose sake: how far to ask for a feed, and which branch.

Carries out R-108 and, for the record's part, R-118. An entry that waits gives a reason to ask only
if its own feed is granted and in good standing. Knows no session, no budget and no clock.
"""

from collections.abc import Iterator
from typing import Final, Protocol

from comity.record.cut import Cut
from comity.record.entry import Entry, Head
from comity.record.held import Held, Share, Waiting
from comity.record.lanes import Lane, Lanes
from comity.record.order import Order
from comity.record.standing import GOOD, Stand
from comity.values.bounds import FEEDS_PER_PARTY_MAX


class Known(Protocol):
    """What is asked of the record."""

    def is_granted(self, feed: bytes) -> bool:
        """Whether a grant that is held gave the key of a feed to its party."""

    def stand(self, leaf: bytes, cut: Cut | None = None) -> Stand:
        """Standing of an entry."""


class Needs:
    """Questions about what waits at the door of one record."""

    def __init__(self, lanes: Lanes, order: Order, waiting: Waiting, known: Known) -> None:
        self._lanes: Final = lanes
        self._order = order
        self._waiting = waiting
        self._known = known

    def needed(self, feed: bytes) -> int:
        """How far other parties' feeds in good standing cite this one and wait for it (R-118)."""
        author = {lane.genesis.party for lane in self._lanes.of_feed(feed)}

        def counts(held: Held) -> bool:
            its = self._lanes.of_feed(held.entry.feed)
            return self._counts(held) and bool(its) and its[0].genesis.party not in author

        return self._waiting.needed(feed, counts) if len(self._waiting) else 0

    def wants(self, feed: bytes) -> int | None:
        """How far to ask for entries of a feed; None stands for as far as it goes (R-108).

        Of a forked feed, and of one beyond a party's sixteen open ones, as far as held entries
        of feeds in good standing cite it.
        """
        lanes = self._lanes.of_feed(feed)
        if not lanes or not (len(lanes) > 1 or self._is_surplus(lanes[0])):
            return None
        cited = [head.size for head in self._lacking() if head.feed == feed]
        return max([*cited, *(lane.size for lane in lanes)])

    def branches(self) -> dict[bytes, tuple[int, ...]]:
        """Sizes at which a branch is needed whose feed is held as far: of each feed, sorted.

        Asking on from what is held would never bring it: it parts from that below. So may what
        lies ahead in a feed that forked: the longest branch held need not be the one that is cited.
        """
        found: dict[bytes, set[int]] = {}
        for head in self._lacking():
            lanes = self._lanes.of_feed(head.feed)
            held = max((lane.size for lane in lanes), default=0)
            if head.root and (head.size <= held or len(lanes) > 1):
                found.setdefault(head.feed, set()).add(head.size)
        return {feed: tuple(sorted(sizes)) for feed, sizes in sorted(found.items())}

    def cited(self) -> dict[bytes, tuple[Held, ...]]:
        """By feed, what is held back because an entry of it cites what is not here of other feeds.

        With it comes what waits behind it; a gap in the feed itself is no such thing.
        """
        found: dict[bytes, list[Held]] = {}
        for held in self._waiting:
            if held.share is not Share.STRANGERS:
                found.setdefault(held.entry.feed, []).append(held)
        return {
            feed: tuple(its)
            for feed, its in sorted(found.items())
            if any(head.feed != feed for held in its for head in held.missing)
        }

    def signed_size(self, feed: bytes) -> int:
        """How many entries a feed has, as far as held bytes of its own key say."""
        waiting = (it for it in self._waiting if it.entry.feed == feed and it.signature_good)
        sizes = [lane.size for lane in self._lanes.of_feed(feed)]
        return max([*sizes, *(held.entry.number + 1 for held in waiting)], default=0)

    def _lacking(self) -> Iterator[Head]:
        """What is missing for the sake of feeds in good standing, and of all that these cite.

        What waits in a feed that forked is no reason by itself; below a head that is cited it is:
        the branch that leads there may part from what is held below both.
        """
        waiting: dict[bytes, list[Held]] = {}
        for held in sorted(self._waiting, key=lambda it: -it.entry.number):
            waiting.setdefault(held.entry.feed, []).append(held)
        counted = [held for held in self._waiting if self._counts(held)]
        known = {id(held) for held in counted}
        for held in counted:  # grows while it is gone through
            for head in held.missing:
                yield head
                below = waiting.get(head.feed, [])
                while below and below[-1].entry.number < head.size:
                    its = below.pop()
                    if id(its) not in known:
                        counted.append(its)

    def _counts(self, held: Held) -> bool:
        if held.share is Share.STRANGERS:
            return held.entry.is_genesis and held.signature_good and self._is_epoch(held.entry)
        return self._stands_well(held.entry.feed)

    def _is_epoch(self, genesis: Entry) -> bool:
        """Whether a genesis that waits begins another epoch of a key that was granted (R-105)."""
        return any(
            lane.checker.kid == genesis.kid and self._known.is_granted(lane.feed)
            for lane in self._lanes.all
        )

    def _stands_well(self, feed: bytes) -> bool:
        """Whether a feed is whole and its last entry GOOD."""
        lanes = self._lanes.of_feed(feed)
        return len(lanes) == 1 and self._known.stand(lanes[0].leaf(lanes[0].size - 1)) == GOOD

    def _is_surplus(self, lane: Lane) -> bool:
        """Whether a feed is open and lies beyond the sixteen of its party."""
        feeds = [
            (it.level(0), it.feed)
            for it in self._lanes.of_party(lane.genesis.party)
            if it.parent is None
            and self._known.is_granted(it.feed)  # anybody may make a genesis in another's name
            and not any(self._order.closings(it, None))
        ]
        return (lane.level(0), lane.feed) in sorted(feeds)[FEEDS_PER_PARTY_MAX:]
