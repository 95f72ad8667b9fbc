"""Asking: which feeds of the peer we want, how far, and when to ask once more.

Carries out R-44, R-45, R-108, R-482 and R-484 of docs/protocol.md. Only feeds that the peer named
in a HAVE are asked for, and only as far as our node allows. What a HAVE claims never says that we
hold something, and never keeps us from asking another peer. Where another route to the same node
leads, grants are empty: only what is urgent comes (R-46). Knows no frame and no clock.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Final

from comity.session.frames import Ask
from comity.session.limits import (
    AHEAD_MAX,
    ASK_AGAIN_ENTRIES,
    BRANCHES,
    FEEDS_MAX,
    GRANT_ENTRIES,
    PATIENCE_MS,
    PATIENCE_MS_MAX,
    SEARCH_BACK,
    SEARCH_MS,
    SPARE_PATIENCE_MS,
)
from comity.values.bounds import INT_MAX

_NEVER: Final = -1


@dataclass(slots=True)
class _Search:
    """How often we have asked for a branch that lies below what we hold."""

    due_ms: int
    asked: int = 0
    pause_ms: int = SEARCH_MS


@dataclass(slots=True)
class _Named:
    """A feed the peer says it holds."""

    claimed: int
    until: int = _NEVER  # how far we have asked
    size: int = 0  # what we held when we last looked
    since_ms: int = 0  # when it last moved or was asked for
    patience_ms: int = PATIENCE_MS
    stalled: bool = False  # asked for again, and nothing has come since
    search: _Search | None = None


class Asking:
    """The receiving half of a session.

    `sizes`: what we hold, kept by the session. `allowance`: how many more entries of a feed
    our node is ready to take now; 0 = do not ask.
    """

    def __init__(self, sizes: Mapping[bytes, int], allowance: Callable[[bytes], int]) -> None:
        self._sizes = sizes
        self._allowance = allowance
        self._named: dict[bytes, _Named] = {}
        self._credit = AHEAD_MAX  # entries the peer may still send
        self._leads = True

    def is_new(self, feed: bytes, size: int) -> bool:
        """Whether the peer has not named this much of a feed before, and it is noted."""
        known = self._named.get(feed)
        return len(self._named) < FEEDS_MAX if known is None else size > known.claimed

    def named(self, heads: Iterable[tuple[bytes, int]], now_ms: int) -> list[Ask]:
        """Take what the peer says it holds: (feed, size) each."""
        asks = []
        for feed, size in heads:
            known = self._named.get(feed)
            if known is None:
                if len(self._named) >= FEEDS_MAX:
                    continue
                known = self._named[feed] = _Named(size, since_ms=now_ms)
                self._credit += AHEAD_MAX
            known.claimed = max(known.claimed, size)
            asks += self._renew(feed, known)
        return asks

    def lead(self, now_ms: int) -> list[Ask]:
        """Ask over this route from now on, first for all that is lacking (R-484)."""
        self._leads = True
        asks = []
        for feed, known in self._named.items():
            known.until, known.stalled = _NEVER, False
            known.since_ms, known.patience_ms = now_ms, PATIENCE_MS
            asks += self._renew(feed, known)
        return asks

    def give_way(self) -> list[Ask]:
        """Another route leads: take back what was granted on this one (R-482)."""
        self._leads = False
        asks = []
        for feed, known in self._named.items():
            granted = known.until > self._sizes.get(feed, 0)
            known.until, known.search = _NEVER, None
            known.patience_ms = SPARE_PATIENCE_MS
            asks += self._stand_by(feed, known, granted=granted)
        return asks

    def moved(self, feeds: Iterable[bytes]) -> list[Ask]:
        """Lengthen the grants of feeds of which we now hold more."""
        asks: list[Ask] = []
        for feed in feeds if self._leads else ():
            known = self._named.get(feed)
            if known is not None:
                asks += self._renew(feed, known)
        return asks

    def tick(self, now_ms: int) -> list[Ask]:
        """Look at every feed: the node's allowance may have grown, or the feed have stalled."""
        asks = []
        for feed, known in self._named.items():
            asks += self._renew(feed, known) or self._again(feed, known, now_ms)
        return asks

    def claims(self) -> dict[bytes, int]:
        """How many entries of each feed the peer says it holds: a hint, never a proof."""
        return {feed: known.claimed for feed, known in self._named.items()}

    def branch(self, feed: bytes, sizes: Sequence[int], now_ms: int) -> list[Ask]:
        """Ask for a branch that parts from what we hold below one of `sizes` (R-108).

        Where it parts nobody can say, so we ask from a little below, then from farther and farther
        below, each time after a longer pause, and as far as one grant reaches.
        """
        known = self._named.get(feed)
        if known is None:
            return []
        search = known.search
        if search is None:
            search = known.search = _Search(now_ms)
        if now_ms < search.due_ms:
            return []
        size = sizes[search.asked // len(SEARCH_BACK) % len(sizes)]
        back = SEARCH_BACK[search.asked % len(SEARCH_BACK)]
        search.asked += 1
        search.due_ms = now_ms + search.pause_ms
        search.pause_ms = min(2 * search.pause_ms, PATIENCE_MS_MAX)
        return [self._asked(feed, known, max(0, size - back), max(known.until, size))]

    def found(self, feeds: AbstractSet[bytes]) -> None:
        """Take it that no branch is needed but of these feeds."""
        for feed, known in self._named.items():
            if feed not in feeds:
                known.search = None

    def heard(self, count: int) -> bool:
        """Return whether the peer was still asked for this many entries."""
        self._credit -= count
        return self._credit >= 0

    def _renew(self, feed: bytes, known: _Named) -> list[Ask]:
        if not self._leads:
            return self._stand_by(feed, known)
        size = self._sizes.get(feed, 0)
        known.stalled = known.stalled and size == known.size
        if known.stalled or known.until - size > GRANT_ENTRIES // 2:
            return []
        until = min(size + min(GRANT_ENTRIES, self._allowance(feed)), INT_MAX)
        if until <= max(size, known.until):
            return []
        return [self._asked(feed, known, max(size, known.until), until)]

    def _stand_by(self, feed: bytes, known: _Named, *, granted: bool = False) -> list[Ask]:
        """R-482: an empty grant, anew whenever more is held, beyond which urgent entries may come.

        It takes back what was `granted`, and gives the peer no more credit than one such grant for
        each feed.
        """
        size = self._sizes.get(feed, 0)
        if size == known.until or not (granted or self._allowance(feed) > 0):
            return []
        known.until = size
        self._credit = max(self._credit, AHEAD_MAX * (1 + len(self._named)))
        return [Ask(feed=feed, start=size, until=size)]

    def _again(self, feed: bytes, known: _Named, now_ms: int) -> list[Ask]:
        """R-45: what was asked for and does not come is asked for again, more and more rarely.

        R-484: what another route does not bring, over this one.
        """
        size = self._sizes.get(feed, 0)
        if size != known.size:
            known.size, known.since_ms = size, now_ms
            known.patience_ms = PATIENCE_MS if self._leads else SPARE_PATIENCE_MS
        most = known.until if self._leads else size + self._allowance(feed)
        is_owed = size < min(known.claimed, most)
        if not is_owed or now_ms - known.since_ms < known.patience_ms:
            return []
        known.since_ms, known.stalled = now_ms, True
        known.patience_ms = min(2 * known.patience_ms, PATIENCE_MS_MAX)
        return [self._asked(feed, known, size, size + ASK_AGAIN_ENTRIES)]

    def _asked(self, feed: bytes, known: _Named, start: int, until: int) -> Ask:
        known.until = until
        self._credit += BRANCHES * (until - start)
        return Ask(feed=feed, start=start, until=until)
