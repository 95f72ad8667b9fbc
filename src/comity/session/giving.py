"""Giving: what the peer has asked for, what goes next, and what waits in the store.

Carries out R-43 to R-46 of docs/protocol.md. A grant is standing: entries are pushed as they
become durable. What does not fit its queue is not held in memory but read from the store
again. FLASH and IMMEDIATE go before any backlog, of their own feed too; everything else
keeps the order of its feed. Knows no frame and no clock.
"""

from collections import Counter, deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from comity.session.commands import Offer, Read, Row
from comity.session.frames import Ask
from comity.session.limits import (
    AHEAD_MAX,
    CHUNK_BYTES,
    CHUNK_ENTRIES,
    FEEDS_MAX,
    GRANT_ENTRIES_MAX,
    QUEUE_BYTES,
    URGENT,
)
from comity.session.recall import Recall

Chunk = tuple[int, tuple[bytes, ...]]
_ROUTINE: Final = 0


@dataclass(slots=True)
class _Grant:
    """One standing grant: everything from `start` to `next` is sent or on its way."""

    start: int
    next: int
    until: int
    ahead: int = 0  # urgent entries sent from beyond the grant


class Giving:
    """The sending half of a session. `sizes`: what we hold, kept by the session."""

    def __init__(self, sizes: Mapping[bytes, int], recall: Recall) -> None:
        self._sizes = sizes
        self._recall = recall
        self._grants: dict[bytes, _Grant] = {}
        self._queue: list[Offer] = []
        self._queued = [0, 0, 0, 0]  # bytes by precedence
        self._early: deque[Offer] = deque()  # urgent, no grant yet
        self._behind: dict[bytes, None] = {}  # feeds to read, the next one first
        self._reading: Read | None = None
        self._bytes_each = CHUNK_BYTES // CHUNK_ENTRIES  # of the entries last read
        self._token = 0
        self.chunk_bytes = CHUNK_BYTES  # of one frame: less where the route carries little

    @property
    def bytes_held(self) -> int:
        """Bytes of entries in memory for this peer."""
        return sum(len(offer.data) for held in (self._queue, self._early) for offer in held)

    def ask(self, asks: Iterable[Ask]) -> bool:
        """Take grants; gives whether they ask for more, and for nothing anew.

        One that begins where the standing one ends makes it longer; any other takes its place
        and is answered from its start, sent before or not. Feeds that we do not hold are
        passed over: the peer asks once we say that we have them.
        """
        anew, again, is_more = [], False, False
        for ask in asks:
            grant = self._grants.get(ask.feed)
            until = min(ask.until, ask.start + GRANT_ENTRIES_MAX)
            if grant is not None and ask.start == grant.until:
                is_more |= until > grant.until
                grant.until, grant.ahead = until, 0
            elif self._sizes.get(ask.feed) is not None and (
                grant is not None or len(self._grants) < FEEDS_MAX
            ):
                again |= grant is not None
                is_more |= grant is None
                self._grants[ask.feed] = _Grant(ask.start, ask.start, until)
                anew.append(ask.feed)
            self.look(ask.feed)
        if anew:
            self._recall.forget(frozenset(anew))
            self._offer_early(frozenset(anew))
        return is_more and not again

    def look(self, feed: bytes) -> None:
        """Note whether the store has more of this feed than was sent."""
        grant = self._grants.get(feed)
        if grant is None or grant.next >= min(grant.until, self._sizes.get(feed, 0)):
            self._behind.pop(feed, None)
        else:
            self._behind.setdefault(feed)

    def offer(self, offers: Sequence[Offer]) -> None:
        """Take entries that have just become durable (or urgent ones once more)."""
        for offer in offers:
            grant = self._grants.get(offer.feed)
            if grant is None:
                self._keep_early(offer)
                continue
            if self._recall.has(offer.data):
                if offer.number == grant.next:
                    grant.next += 1
            else:
                self._place(offer, grant)
            self.look(offer.feed)

    def _place(self, offer: Offer, grant: _Grant) -> None:
        """Queue what is next or urgent; leave the rest to be read."""
        if offer.number < grant.start:
            return
        if offer.number == grant.next and offer.number < grant.until:
            if self._enqueue(offer):
                grant.next += 1
        elif offer.number < grant.next:  # a second branch
            if not self._enqueue(offer):
                grant.next = offer.number
        elif offer.precedence >= URGENT:
            self._place_ahead(offer, grant)

    def _place_ahead(self, offer: Offer, grant: _Grant) -> None:
        beyond = offer.number >= grant.until
        if beyond and grant.ahead >= AHEAD_MAX:
            return
        if self._enqueue(offer):
            grant.ahead += beyond

    def _enqueue(self, offer: Offer) -> bool:
        size = len(offer.data)
        if self._queued[offer.precedence] + size > QUEUE_BYTES[offer.precedence]:
            return False
        self._queued[offer.precedence] += size
        self._queue.append(offer)
        self._recall.send(offer.feed, offer.data)
        return True

    def _keep_early(self, offer: Offer) -> None:
        """R-46: an urgent entry waits for the grant rather than behind the backlog."""
        if offer.precedence >= URGENT and offer not in self._early:
            self._early.append(offer)
            if len(self._early) > AHEAD_MAX:
                self._early.popleft()

    def _offer_early(self, feeds: frozenset[bytes]) -> None:
        early, self._early = self._early, deque()
        self._early.extend(offer for offer in early if offer.feed not in feeds)
        self.offer([offer for offer in early if offer.feed in feeds])

    def chunks(self) -> Iterator[Chunk]:
        """Hand over all that may go now, most urgent first."""
        queue, self._queue, self._queued = self._queue, [], [0, 0, 0, 0]
        return _cut(_by_urgency(queue, self.chunk_bytes), self.chunk_bytes)

    def read(self) -> Read | None:
        """Say what to read next from the store; one read at a time, feeds in turn.

        To be asked only when all chunks are handed over.
        """
        if self._reading is not None or not self._behind:
            return None
        feed = next(iter(self._behind))
        del self._behind[feed]
        grant = self._grants[feed]
        limit = max(1, min(CHUNK_ENTRIES, self.chunk_bytes // self._bytes_each))
        stop = min(grant.until, self._sizes[feed])
        self._token += 1
        self._reading = Read(feed=feed, start=grant.next, stop=stop, limit=limit, token=self._token)
        return self._reading

    def read_done(self, token: int, rows: Sequence[Row]) -> None:
        """Take what a read gave; what is more than a chunk is read again."""
        read = self._reading
        if read is None or read.token != token:
            return
        self._reading = None
        if not rows:  # nothing there: whoever appends more says so
            return
        grant = self._grants[read.feed]
        if grant.next == read.start:  # else it was asked for anew meanwhile
            self._fill(read, grant, rows)
        self.look(read.feed)

    def _fill(self, read: Read, grant: _Grant, rows: Sequence[Row]) -> None:
        size = 0
        fresh: list[Offer] = []
        for row in rows:
            if row.number >= grant.until:
                break
            if fresh and size + len(row.data) > self.chunk_bytes:
                grant.next = row.number  # the other branch of the last number, or the next
                break
            grant.next = row.number + 1
            if not self._recall.has(row.data):
                fresh.append(Offer(read.feed, row.number, _ROUTINE, row.data))
                size += len(row.data)
        for offer in fresh:
            self._recall.send(offer.feed, offer.data)
        self._queue += fresh
        self._queued[_ROUTINE] += size
        if fresh:
            self._bytes_each = max(1, size // len(fresh))


def _by_urgency(queue: list[Offer], most_bytes: int) -> list[Offer]:
    """Order a queue. What fits one frame stays as it came: a feed then arrives whole.

    Otherwise FLASH goes first, then IMMEDIATE, of each feed one in turn, so that whoever says a
    hundred keeps nobody's first one waiting; then the feeds by the most that waits in them.
    """
    if len(queue) <= CHUNK_ENTRIES and sum(len(offer.data) for offer in queue) <= most_bytes:
        return queue
    most: dict[bytes, int] = {}
    for offer in queue:
        if offer.precedence < URGENT:
            most[offer.feed] = max(most.get(offer.feed, 0), offer.precedence)
    turns: Counter[tuple[bytes, int]] = Counter()  # of a feed at a precedence

    def rank(offer: Offer) -> tuple[int, int]:
        if offer.precedence < URGENT:
            return -most[offer.feed], 0
        turns[offer.feed, offer.precedence] += 1
        return -offer.precedence, turns[offer.feed, offer.precedence]

    return sorted(queue, key=rank)  # asks for the rank of each once, in their order


def _cut(queue: list[Offer], most_bytes: int) -> Iterator[Chunk]:
    """Cut a queue into frames; each carries the precedence of its most urgent entry."""
    chunk: list[bytes] = []
    size = precedence = 0
    for offer in queue:
        if chunk and (len(chunk) == CHUNK_ENTRIES or size + len(offer.data) > most_bytes):
            yield precedence, tuple(chunk)
            chunk, size, precedence = [], 0, 0
        chunk.append(offer.data)
        size += len(offer.data)
        precedence = max(precedence, offer.precedence)
    if chunk:
        yield precedence, tuple(chunk)
