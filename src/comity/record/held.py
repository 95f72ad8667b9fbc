"""What waits at the door: entries whose past is not complete yet.

Carries out R-18. At most so many a feed; what falls out is asked for again. Decides nothing:
the door judges again when what was missing has come.
"""

from collections.abc import Iterator

import msgspec

from comity.record.entry import Entry, Head
from comity.values.bounds import HELD_PER_FEED_MAX


class Held(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """It waits: for the genesis, the entry before it, or entries that it cites."""

    entry: Entry
    missing: tuple[Head, ...]
    signature_good: bool  # False only while the genesis is unknown


def genesis_of(feed: bytes) -> Head:
    """What stands for "the genesis of this feed" among missing heads."""
    return Head(feed, 1, b"")


class Waiting:
    """Held entries by leaf, and by each head whose arrival may free them."""

    def __init__(self, per_feed_max: int = HELD_PER_FEED_MAX) -> None:
        self._most = per_feed_max
        self._held: dict[bytes, Held] = {}
        self._by_head: dict[Head, dict[bytes, None]] = {}
        self._by_author: dict[bytes, int] = {}

    def __len__(self) -> int:
        return len(self._held)

    def __contains__(self, leaf: bytes) -> bool:
        return leaf in self._held

    def __iter__(self) -> Iterator[Held]:
        return iter(self._held.values())

    def missing(self) -> tuple[Head, ...]:
        """Every head that something waits for, sorted."""
        return tuple(sorted(self._by_head))

    def put(self, held: Held) -> bool:
        """Keep one; False if its feed's share is full, so that it must be asked for again."""
        leaf, feed = held.entry.leaf, held.entry.feed
        if leaf in self._held:
            self.drop(leaf)
        elif self._by_author.get(feed, 0) >= self._most:
            return False
        self._held[leaf] = held
        self._by_author[feed] = self._by_author.get(feed, 0) + 1
        for head in held.missing:
            self._by_head.setdefault(head, {})[leaf] = None
        return True

    def rival_of(self, entry: Entry) -> Entry | None:
        """Return a signed entry that waits with the same feed and number and another leaf."""
        return next(
            (
                held.entry
                for held in self._held.values()
                if held.signature_good
                and held.entry.feed == entry.feed
                and held.entry.number == entry.number
                and held.entry.leaf != entry.leaf
            ),
            None,
        )

    def freed_by(self, head: Head) -> tuple[Held, ...]:
        """Those that waited for exactly this head, lowest number first."""
        leaves = self._by_head.get(head, {})
        found = (self._held[leaf] for leaf in leaves)
        return tuple(sorted(found, key=lambda held: (held.entry.number, held.entry.leaf)))

    def drop(self, leaf: bytes) -> None:
        """Forget one: it was admitted or refused."""
        held = self._held.pop(leaf, None)
        if held is None:
            return
        self._by_author[held.entry.feed] -= 1
        for head in held.missing:
            waiting = self._by_head[head]
            del waiting[leaf]
            if not waiting:
                del self._by_head[head]
