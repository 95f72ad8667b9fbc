"""Sources: over which peer each feed is asked for, so that it does not come from all at once.

Carries out R-525 and R-526. On a line of many parties every peer soon holds every feed, and each
would push all of it: the one that wrote it is asked, or else the first that names it. A source
must soon bring what others name, or much of it, else it is one no longer, and everybody is asked
until the feed goes on: whoever creeps would keep the last entries from us, and one may be a FLASH.
What a peer says that it holds is a hint, and no reason to trust it with a feed (R-44). Times
are milliseconds of a clock that only goes forward. Knows no session, no link and no clock.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from comity.node.card import Card
from comity.node.keeper import Keeper

STALLED_MS: Final = 3_000  # in which a source must have brought what was named when they began
MUCH: Final = 64  # entries, or this many


@dataclass(slots=True)
class _Source:
    """Who is asked for a feed: a peer, or everybody."""

    peer: bytes | None
    writes: bool  # whether it is the party that writes in it
    size: int  # what was held when its time began,
    named: int  # and what others named
    since_ms: int


class Sources:
    """Who is asked for which feed; peers by the certificate of their node."""

    def __init__(self) -> None:
        self._of: dict[bytes, _Source] = {}

    def may_ask(self, feed: bytes, peer: bytes, *, writes: bool, size: int, now_ms: int) -> bool:
        """Whether this peer is asked for more of a feed of which `size` entries are held.

        The first to be looked at becomes the source; `writes`: this peer's party writes the feed,
        and takes the place of any other.
        """
        its = self._of.get(feed)
        if its is None or (writes and not its.writes and its.peer is not None):
            self._of[feed] = _Source(peer, writes, size, size, now_ms)
            return True
        return its.peer is None or its.peer == peer

    def lost(self, peer: bytes) -> None:
        """No link to this peer is up any more."""
        self._of = {feed: its for feed, its in self._of.items() if its.peer != peer}

    def tick(
        self,
        held: Iterable[tuple[bytes, int]],
        claims: Iterable[Mapping[bytes, int]],
        now_ms: int,
    ) -> None:
        """Look at what is held of each feed, and at what each peer says it holds (R-526)."""
        sizes, claimed = _most(held), _most(it for its in claims for it in its.items())
        for feed, its in tuple(self._of.items()):
            size, named = sizes.get(feed, 0), claimed.get(feed, 0)
            if size >= min(its.named, its.size + MUCH) and (size > its.size or size >= named):
                its.size, its.named, its.since_ms = size, named, now_ms
                if its.peer is None:
                    del self._of[feed]  # it goes on: whoever is asked next is its source
            elif now_ms - its.since_ms >= STALLED_MS:
                its.peer = None


def _most(sizes: Iterable[tuple[bytes, int]]) -> dict[bytes, int]:
    """The greatest size that is named of each feed."""
    most: dict[bytes, int] = {}
    for feed, size in sizes:
        most[feed] = max(size, most.get(feed, 0))
    return most


def allowed(keeper: Keeper, sources: Sources, feed: bytes, card: Card, now_ms: int) -> int:
    """R-118, R-525: how many more entries of a feed this peer may be asked for now."""
    lanes = keeper.record.lanes.of_feed(feed)
    if not lanes or lanes[0].checker.kid != keeper.entry_key.key.kid:  # of all
        is_source = sources.may_ask(
            feed,
            card.certificate,
            writes=bool(lanes) and lanes[0].genesis.party == card.party,
            size=lanes[0].size if lanes else 0,
            now_ms=now_ms,
        )
        if not is_source:
            return 0
    return keeper.intake.allowance(feed, card.party)
