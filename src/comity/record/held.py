"""What waits at the door: entries whose past is not complete yet.

Carries out R-18. At most so many a feed; what falls out is asked for again. Decides nothing:
the door judges again when what was missing has come.
"""

from collections.abc import Iterator
from typing import TypeVar

import msgspec

from comity.record.entry import Entry, Head
from comity.values.bounds import HELD_PER_FEED_MAX

_Key = TypeVar("_Key", Head, tuple[bytes, int])


class Held(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """It waits: for the genesis, the entry before it, or entries that it cites."""

    entry: Entry
    missing: tuple[Head, ...]
    signature_good: bool  # False only while the genesis is unknown


def genesis_of(feed: bytes) -> Head:
    """What stands for "the genesis of this feed" among missing heads."""
    return Head(feed, 1, b"")


class Waiting:
    """Held entries, and for each head those whose wait its arrival may end.

    An entry waits under its leaf and signature: a copy with another signature, which anybody
    can make, must neither push the good one out nor take its place.
    """

    def __init__(self, per_feed_max: int = HELD_PER_FEED_MAX) -> None:
        self._most = per_feed_max
        self._held: dict[bytes, Held] = {}
        self._by_head: dict[Head, dict[bytes, None]] = {}
        self._by_number: dict[tuple[bytes, int], dict[bytes, None]] = {}
        self._by_feed: dict[bytes, int] = {}

    def __len__(self) -> int:
        return len(self._held)

    def __contains__(self, leaf: bytes) -> bool:
        return any(held.entry.leaf == leaf for held in self._held.values())

    def __iter__(self) -> Iterator[Held]:
        return iter(self._held.values())

    def missing(self) -> tuple[Head, ...]:
        """Every head that something waits for, sorted."""
        return tuple(sorted(self._by_head))

    def put(self, held: Held) -> bool:
        """Keep one; False if its feed's share is full, so that it must be asked for again."""
        entry, token = held.entry, _token(held.entry)
        if token in self._held:
            self.drop(entry)
        elif self._by_feed.get(entry.feed, 0) >= self._most:
            return False
        self._held[token] = held
        self._by_feed[entry.feed] = self._by_feed.get(entry.feed, 0) + 1
        self._by_number.setdefault((entry.feed, entry.number), {})[token] = None
        for head in held.missing:
            self._by_head.setdefault(head, {})[token] = None
        return True

    def rival_of(self, entry: Entry) -> Entry | None:
        """Return a signed entry that waits with the same feed and number and another leaf."""
        tokens = self._by_number.get((entry.feed, entry.number), ())
        rivals = (self._held[token] for token in tokens)
        return next(
            (it.entry for it in rivals if it.signature_good and it.entry.leaf != entry.leaf), None
        )

    def freed_by(self, head: Head) -> tuple[Held, ...]:
        """Those that waited for exactly this head, lowest number first."""
        found = (self._held[token] for token in self._by_head.get(head, ()))
        return tuple(sorted(found, key=lambda held: (held.entry.number, held.entry.leaf)))

    def drop(self, entry: Entry) -> None:
        """Forget one: these very bytes were admitted or refused."""
        token = _token(entry)
        held = self._held.pop(token, None)
        if held is None:
            return
        self._by_feed[entry.feed] -= 1
        if not self._by_feed[entry.feed]:
            del self._by_feed[entry.feed]
        _remove(self._by_number, (entry.feed, entry.number), token)
        for head in held.missing:
            _remove(self._by_head, head, token)


def _token(entry: Entry) -> bytes:
    return entry.leaf + entry.signature


def _remove(index: dict[_Key, dict[bytes, None]], key: _Key, token: bytes) -> None:
    waiting = index[key]
    del waiting[token]
    if not waiting:
        del index[key]
