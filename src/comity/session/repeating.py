"""Saying again: what an addressee is not known to hold, over a route on which nothing is answered.

Carries out R-490 to R-493. Holds the names of what has to arrive, says what goes next and when, and
lets go of it on the addressee's own signed word alone. Knows no carrier, no octets and no clock.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum
from heapq import heappop, heappush
from typing import Final, NamedTuple

from comity.session.limits import URGENT

PRECEDENCES: Final = 4
PUT_OFF_MAX: Final = 6  # times that a hint, which nobody signed, puts off a repeat
STEADY: Final = 3  # sends of something urgent before its waits begin to grow
LATEST: Final = 4  # acknowledgements said again where it is not known which is lacking
RESTS_AFTER: Final = 3  # times that an acknowledgement goes out by itself
REF_DELAYS_MS: Final = (60_000, 10_000, 1_000, 0)  # by precedence: when a ref is due
_JITTER: Final = 4  # at most a quarter is added to a wait, so that two do not always meet


class Item(NamedTuple):
    """Something to be carried: an entry, or a sealed body, which stands in no feed.

    `rests`: it acknowledges and nobody owes it an answer, so nothing would ever end its repeats.
    """

    key: bytes
    feed: bytes
    number: int
    precedence: int
    rests: bool = False
    is_body: bool = False


class Standing(Enum):
    """How something stands that is still held here. What was acknowledged is held no more."""

    WAITING = "WAITING"  # it did not leave yet
    SENT = "SENT"  # it left, and that is all that is known: sent, unconfirmed
    PASSED = "PASSED"  # what carries it says to have it; never that it arrived


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """How long to wait for an acknowledgement before saying it again, in milliseconds.

    `answer_ms`: for the way there and back, until it is measured. `ref_ms`: how long the other may
    wait with its refs, by precedence. From the third on a wait grows by a half each time for what
    is urgent; for the rest it doubles from the first on. Up to `most_ms`.
    """

    answer_ms: int = 1_000
    least_ms: int = 200
    ref_ms: tuple[int, int, int, int] = REF_DELAYS_MS
    most_ms: tuple[int, int, int, int] = (3_600_000, 1_800_000, 120_000, 30_000)


@dataclass(slots=True)
class _Kept:
    item: Item
    order: int
    due_ms: int | None
    sends: int = 0
    sent_ms: int | None = None  # first
    last_ms: int = 0
    is_passed: bool = False
    put_off: int = 0


class Repeating:
    """What one addressee lacks, as far as it is known here, over one carrier.

    Holds at most `window` items below IMMEDIATE and as many urgent ones again. `chance` gives any
    number from 0 on below the one it is given, for the jitter.
    """

    def __init__(
        self,
        patience: Patience | None = None,
        *,
        window: int = 512,
        chance: Callable[[int], int] = lambda _: 0,
    ) -> None:
        self.patience = patience or Patience()
        self.window = window
        self._chance = chance
        self._kept: dict[bytes, _Kept] = {}
        self._of_feed: dict[bytes, dict[bytes, None]] = {}  # keys, of what stands in a feed
        self._heaps: list[list[tuple[bool, int, int, bytes]]] = [[] for _ in range(PRECEDENCES)]
        self._urgent: dict[bytes, None] = {}
        self._acks: dict[bytes, None] = {}  # what rests, or will
        self._resting: dict[bytes, None] = {}  # the part of it that does
        self._count = [0, 0]  # not urgent, urgent
        self._order = 0
        self._answer_ms: int | None = None  # measured, smoothed
        self._spread_ms = 0

    def __len__(self) -> int:
        return len(self._kept)

    def __contains__(self, key: bytes) -> bool:
        return key in self._kept

    def room(self, precedence: int = 0) -> int:
        """How many more items of this precedence are taken."""
        return max(0, self.window - self._count[precedence >= URGENT])

    # --- what has to arrive

    def hold(self, items: Iterable[Item], now_ms: int) -> None:
        """Take what has to arrive, in the order in which it is best sent; what is known stays.

        What finds no room is passed over: give it again when there is some.
        """
        for item in items:
            if item.key in self._kept or not self.room(item.precedence):
                continue
            self._order += 1
            self._kept[item.key] = _Kept(item, self._order, now_ms)
            self._count[item.precedence >= URGENT] += 1
            self._push(self._kept[item.key])
            if item.precedence >= URGENT:
                self._urgent[item.key] = None
            if not item.is_body:
                self._of_feed.setdefault(item.feed, {})[item.key] = None
                if item.rests:
                    self._acks[item.key] = None
                else:
                    self._wake(item.feed, item.number, now_ms)

    def covered(self, feed: bytes, size: int, now_ms: int) -> None:
        """The addressee signed that it holds the first `size` entries of this feed."""
        for key in tuple(self._of_feed.get(feed, ())):
            if self._kept[key].item.number < size:
                self._let_go(key, now_ms)

    def acknowledged(self, key: bytes, now_ms: int) -> None:
        """The addressee signed that it holds this very thing."""
        if key in self._kept:
            self._let_go(key, now_ms)

    def forget(self, key: bytes) -> None:
        """It is not to be carried any more, and nothing is said of it."""
        self._drop(key)

    def _let_go(self, key: bytes, now_ms: int) -> None:
        kept = self._kept[key]
        if kept.sends == 1 and kept.item.precedence >= URGENT:  # else which of them was answered?
            waited_ms = now_ms - kept.last_ms - self.patience.ref_ms[kept.item.precedence]
            self._measure(max(0, waited_ms))
        self._drop(key)

    def _drop(self, key: bytes) -> None:
        kept = self._kept.pop(key, None)
        if kept is None:
            return
        item = kept.item
        self._count[item.precedence >= URGENT] -= 1
        self._urgent.pop(key, None)
        self._acks.pop(key, None)
        self._resting.pop(key, None)
        keys = self._of_feed.get(item.feed, {})
        keys.pop(key, None)
        if not keys:
            self._of_feed.pop(item.feed, None)

    # --- what goes next

    def next(self, now_ms: int, *, above: int = -1) -> Item | None:
        """Say what is to be sent now, only of a precedence above that one; `left` follows.

        The highest precedence first; within one, what has been due the longest, and of what is
        urgent that which never left before any repeat. It is not due again before `left` says that
        the last of it went out: a slow carrier takes its time.
        """
        for precedence in range(PRECEDENCES - 1, above, -1):
            while (kept := self._first(precedence)) is not None and (kept.due_ms or 0) <= now_ms:
                heappop(self._heaps[precedence])
                if self._may_rest(kept):
                    kept.due_ms = None
                    self._resting[kept.item.key] = None
                    continue
                kept.due_ms = None
                return kept.item
        return None

    def due_ms(self) -> int | None:
        """When `next` will have something at the earliest, if nothing else happens."""
        firsts = (self._first(precedence) for precedence in range(PRECEDENCES))
        return min(
            (it.due_ms for it in firsts if it is not None and it.due_ms is not None), default=None
        )

    def left(self, key: bytes, now_ms: int) -> None:
        """All of something went out; from now on its acknowledgement is waited for."""
        kept = self._kept.get(key)
        if kept is None:
            return
        kept.sends += 1
        kept.last_ms = now_ms
        kept.sent_ms = now_ms if kept.sent_ms is None else kept.sent_ms
        wait_ms = self.wait_ms(kept.item.precedence, kept.sends)
        self._due(kept, now_ms + wait_ms + self._chance(wait_ms // _JITTER + 1))

    def unsent(self, key: bytes, now_ms: int) -> None:
        """It did not leave after all: it is due at once."""
        kept = self._kept.get(key)
        if kept is not None and kept.due_ms is None and key not in self._resting:
            self._due(kept, now_ms)

    def returned(self, key: bytes, now_ms: int) -> None:
        """It left us, and what carries it gives it back: as if it had not, and due at once."""
        kept = self._kept.get(key)
        if kept is None:
            return
        self._resting.pop(key, None)
        kept.sends = max(0, kept.sends - 1)
        kept.sent_ms = kept.sent_ms if kept.sends else None
        self._due(kept, now_ms)

    def passed(self, key: bytes) -> None:
        """What carries it says to have it (a relay does); the repeats go on."""
        kept = self._kept.get(key)
        if kept is not None:
            kept.is_passed = True

    def again(self, now_ms: int, keys: Iterable[bytes] | None = None) -> None:
        """The addressee repeats what we hold: our acknowledgement did not arrive. Say it again.

        `keys`: the acknowledgements of that; None: it is not known of what, then the latest few.
        """
        least_ms = self.wait_ms(PRECEDENCES - 1)
        for key in tuple(self._acks)[-LATEST:] if keys is None else keys:
            kept = self._kept.get(key)
            if kept is None:
                continue
            if key in self._resting:
                self._rouse(key, now_ms)
            elif kept.sends and now_ms - kept.last_ms >= least_ms and (kept.due_ms or 0) > now_ms:
                kept.sends = min(kept.sends, RESTS_AFTER - 1)
                self._due(kept, now_ms)

    def hinted(self, feed: bytes, came: Callable[[int], bool], last: int, now_ms: int) -> None:
        """Somebody says which of a feed came, up to number `last`, and signs nothing.

        What came and is not urgent is put off, a few times for each, so that whoever forges hints
        delays a repeat and prevents none. What did not come is due, unless it has just gone.
        """
        for key in tuple(self._of_feed.get(feed, ())):
            kept = self._kept[key]
            number, rank = kept.item.number, kept.item.precedence
            if key in self._resting and not came(number) and number <= last:
                self._rouse(key, now_ms)
            if not kept.sends or kept.due_ms is None:
                continue
            if not came(number):
                if number <= last and now_ms - kept.last_ms >= self._answered_ms:
                    self._due(kept, min(kept.due_ms, now_ms))
            elif rank < URGENT and kept.put_off < PUT_OFF_MAX:
                kept.put_off += 1
                self._due(kept, now_ms + self.wait_ms(rank, kept.sends))

    def hurry(self, now_ms: int) -> None:
        """The route is new, or was away: all that was sent over it is due again."""
        for kept in tuple(self._kept.values()):
            is_going = kept.due_ms is None and kept.item.key not in self._resting
            if not is_going and (kept.due_ms is None or kept.due_ms > now_ms):
                self._resting.pop(kept.item.key, None)
                kept.sends = min(kept.sends, 1)
                self._due(kept, now_ms)

    def forgotten(self, now_ms: int) -> None:
        """What carries it has nothing any more of what it said to have: all is due again."""
        for kept in self._kept.values():
            kept.is_passed = False
        self.hurry(now_ms)

    @property
    def _answered_ms(self) -> int:
        """How long the way there and back takes at the most, but for what the other waits."""
        answer_ms = self.patience.answer_ms
        if self._answer_ms is not None:
            answer_ms = min(2 * answer_ms, self._answer_ms + 2 * self._spread_ms)
        return max(self.patience.least_ms, answer_ms)

    def wait_ms(self, precedence: int, sends: int = 1) -> int:
        """How long after so many sends the next one comes, without jitter."""
        patience, most_ms = self.patience, self.patience.most_ms[precedence]
        wait_ms = self._answered_ms + patience.ref_ms[precedence]
        steady = STEADY if precedence >= URGENT else 1
        for _ in range(sends - steady):
            if wait_ms >= most_ms:
                break
            wait_ms = wait_ms * 3 // 2 if precedence >= URGENT else wait_ms * 2
        return min(wait_ms, max(most_ms, patience.least_ms))

    def _measure(self, waited_ms: int) -> None:
        """The smoothing of RFC 6298, in whole milliseconds."""
        if self._answer_ms is None:
            self._answer_ms, self._spread_ms = waited_ms, waited_ms // 2
            return
        off_ms = abs(self._answer_ms - waited_ms)
        self._spread_ms = (3 * self._spread_ms + off_ms) // 4
        self._answer_ms = (7 * self._answer_ms + waited_ms) // 8

    @property
    def answer_ms(self) -> int | None:
        """How long an acknowledgement takes here, as measured; None: none came yet."""
        return self._answer_ms

    # --- acknowledgements rest

    def _may_rest(self, kept: _Kept) -> bool:
        """Whether nothing that is still owed an answer lies behind it in its feed."""
        item = kept.item
        if not item.rests or kept.sends < RESTS_AFTER:
            return False
        behind = (self._kept[key].item for key in self._of_feed.get(item.feed, ()))
        return not any(it.number > item.number and not it.rests for it in behind)

    def _wake(self, feed: bytes, number: int, now_ms: int) -> None:
        for key in tuple(self._resting):
            item = self._kept[key].item
            if item.feed == feed and item.number < number:
                self._rouse(key, now_ms)

    def _rouse(self, key: bytes, now_ms: int) -> None:
        del self._resting[key]
        kept = self._kept[key]
        kept.sends = RESTS_AFTER - 1
        self._due(kept, now_ms)

    # --- by when each is due

    def _due(self, kept: _Kept, due_ms: int) -> None:
        kept.due_ms = due_ms
        self._push(kept)

    def _push(self, kept: _Kept) -> None:
        item = kept.item
        is_later = item.precedence >= URGENT and kept.sends > 0
        heappush(self._heaps[item.precedence], (is_later, kept.due_ms or 0, kept.order, item.key))

    def _first(self, precedence: int) -> _Kept | None:
        """The first of a heap that still is what it says; others were let go of or moved."""
        heap = self._heaps[precedence]
        while heap:
            _, due_ms, order, key = heap[0]
            kept = self._kept.get(key)
            if kept is not None and (kept.due_ms, kept.order) == (due_ms, order):
                return kept
            heappop(heap)
        return None

    # --- how they stand

    def standing(self, key: bytes) -> Standing | None:
        """How something stands; None: it is not held here, for whatever reason."""
        kept = self._kept.get(key)
        if kept is None:
            return None
        if kept.is_passed:
            return Standing.PASSED
        return Standing.SENT if kept.sends else Standing.WAITING

    def urgent(self) -> list[Item]:
        """FLASH and IMMEDIATE that are held here."""
        return [self._kept[key].item for key in self._urgent]

    def sends(self, key: bytes) -> int:
        """How often it left."""
        kept = self._kept.get(key)
        return 0 if kept is None else kept.sends

    def follows(self, item: Item) -> bool:
        """Whether something urgent goes out after all that is held before it in its feed.

        It is not asked of the rest, which can wait at the other end for what it follows.
        """
        if item.precedence < URGENT:
            return False
        its = (self._kept[key] for key in self._of_feed.get(item.feed, ()))
        return all(it.sends or it.item.number >= item.number for it in its)

    def sent_ms(self, key: bytes) -> int | None:
        """When it first left."""
        kept = self._kept.get(key)
        return None if kept is None else kept.sent_ms

    def counts(self) -> dict[Standing, int]:
        """How many stand how, what rests left out: of it nothing more is expected."""
        found = dict.fromkeys(Standing, 0)
        for key in self._kept:
            standing = self.standing(key)
            if standing is not None and key not in self._resting:
                found[standing] += 1
        return found
