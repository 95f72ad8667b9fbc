"""What waits at the door: entries whose past is not complete yet.

Carries out R-18, R-115 and R-116. Each feed has a share of its own, in entries and in octets;
its urgent entries have another; all that no granted key vouches for shares one. What falls out
is asked for again. Decides nothing: the door judges again when what was missing has come.
"""

from collections.abc import Callable, Iterator
from enum import Enum
from typing import Final, NamedTuple, TypeAlias, TypeVar

import msgspec

from comity.record.entry import Entry, Head
from comity.values.bounds import (
    EARLY_PER_FEED_MAX,
    ENTRY_BYTES_MAX,
    HELD_BYTES_PER_FEED_MAX,
    HELD_PER_FEED_MAX,
)

_Key = TypeVar("_Key", Head, tuple[bytes, int])


class Share(Enum):
    """Which room an entry takes while it waits."""

    FEED = "FEED"  # its feed's own; kept durably
    EARLY = "EARLY"  # its feed's own for FLASH and IMMEDIATE; kept durably and shown
    STRANGERS = "STRANGERS"  # one for all whose key nobody is known to have granted; not durable


class Held(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """It waits: for the genesis, the entry before it, or entries that it cites."""

    entry: Entry
    missing: tuple[Head, ...]
    signature_good: bool  # False only while the genesis is unknown
    share: Share = Share.FEED


class Gap(NamedTuple):
    """Entries of one feed that are lacking, first and last number, and how many wait for them."""

    feed: bytes
    first: int
    last: int
    waiting: int


_Room: TypeAlias = tuple[Share, bytes]


class _Used(NamedTuple):
    entries: int = 0
    octets: int = 0


_OCTETS: Final = {
    Share.FEED: HELD_BYTES_PER_FEED_MAX,
    Share.EARLY: EARLY_PER_FEED_MAX * ENTRY_BYTES_MAX,
    Share.STRANGERS: HELD_BYTES_PER_FEED_MAX,
}


def genesis_of(feed: bytes) -> Head:
    """What stands for "the genesis of this feed" among missing heads."""
    return Head(feed, 1, b"")


class Waiting:
    """Held entries, and for each head those whose wait its arrival may end.

    An entry waits under its leaf and signature: a copy with another signature, which anybody
    can make, must neither push the good one out nor take its place.
    """

    def __init__(self, per_feed_max: int = HELD_PER_FEED_MAX) -> None:
        self._most = {
            Share.FEED: per_feed_max,
            Share.EARLY: EARLY_PER_FEED_MAX,
            Share.STRANGERS: per_feed_max,
        }
        self._held: dict[bytes, Held] = {}
        self._by_head: dict[Head, dict[bytes, None]] = {}
        self._by_number: dict[tuple[bytes, int], dict[bytes, None]] = {}
        self._used: dict[_Room, _Used] = {}
        self._strangers: dict[bytes, None] = {}  # the oldest first

    def __len__(self) -> int:
        return len(self._held)

    def __contains__(self, leaf: bytes) -> bool:
        return any(held.entry.leaf == leaf for held in self._held.values())

    def __iter__(self) -> Iterator[Held]:
        return iter(self._held.values())

    def missing(self) -> tuple[Head, ...]:
        """Every head that something waits for, sorted."""
        return tuple(sorted(self._by_head))

    def gaps(self, size: Callable[[bytes], int]) -> tuple[Gap, ...]:
        """What waits for what, a row for each feed that lacks something; `size`: held of a feed."""
        needed: dict[bytes, int] = {}
        waiting: dict[bytes, set[bytes]] = {}
        for head, tokens in self._by_head.items():
            needed[head.feed] = max(needed.get(head.feed, 1), head.size)
            waiting.setdefault(head.feed, set()).update(tokens)
        found = []
        for feed, most in sorted(needed.items()):
            first = size(feed)
            here = (number for of, number in self._by_number if of == feed and number >= first)
            last = min(min(here, default=most), most) - 1
            found.append(Gap(feed, first, max(first, last), len(waiting[feed])))
        return tuple(found)

    def needed(self, feed: bytes, counts: Callable[[Held], bool]) -> int:
        """How far entries that count need a feed: the greatest size that one of them waits for."""
        heads = (head for head in self._by_head if head.feed == feed)
        for head in sorted(heads, key=lambda it: -it.size):
            if any(counts(self._held[token]) for token in self._by_head[head]):
                return head.size
        return 0

    def strangers(self) -> tuple[Held, ...]:
        """Those that no granted key vouches for."""
        return tuple(self._held[token] for token in self._strangers)

    def put(self, held: Held) -> bool:
        """Keep one; False if its share is full, so that it must be asked for again.

        The strangers' share is never full: the oldest falls out, so that nobody blocks it.
        """
        entry, token = held.entry, _token(held.entry)
        before = self._held.get(token)
        if before is not None:
            self.drop(entry)
        while not self._has_room(held):
            if held.share is not Share.STRANGERS:
                if before is not None:
                    self._keep(token, before)
                return False
            self.drop(self._held[next(iter(self._strangers))].entry)
        self._keep(token, held)
        return True

    def _has_room(self, held: Held) -> bool:
        used = self._used.get(_room(held), _Used())
        octets = used.octets + len(held.entry.data)
        return used.entries < self._most[held.share] and octets <= _OCTETS[held.share]

    def _keep(self, token: bytes, held: Held) -> None:
        entry = held.entry
        self._held[token] = held
        self._use(held, 1)
        if held.share is Share.STRANGERS:
            self._strangers[token] = None
        self._by_number.setdefault((entry.feed, entry.number), {})[token] = None
        for head in held.missing:
            self._by_head.setdefault(head, {})[token] = None

    def _use(self, held: Held, sign: int) -> None:
        room = _room(held)
        entries, octets = self._used.pop(room, _Used())
        used = _Used(entries + sign, octets + sign * len(held.entry.data))
        if used.entries:
            self._used[room] = used

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

    def drop(self, entry: Entry) -> Held | None:
        """Forget one, and return it: these very bytes were admitted or refused."""
        token = _token(entry)
        held = self._held.pop(token, None)
        if held is None:
            return None
        self._use(held, -1)
        self._strangers.pop(token, None)
        _remove(self._by_number, (entry.feed, entry.number), token)
        for head in held.missing:
            _remove(self._by_head, head, token)
        return held


def _room(held: Held) -> _Room:
    return held.share, b"" if held.share is Share.STRANGERS else held.entry.feed


def _token(entry: Entry) -> bytes:
    return entry.leaf + entry.signature


def _remove(index: dict[_Key, dict[bytes, None]], key: _Key, token: bytes) -> None:
    waiting = index[key]
    del waiting[token]
    if not waiting:
        del index[key]
