"""Proofs of misconduct that this node keeps: the first few of each kind, for ever.

Carries out R-58 and R-476 for the keeper. One proof says all that the next of its kind would say,
and only whoever holds the key can make more of them: nobody fills a disk with them. Judges nothing.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import Final

from comity.errors import TheirError
from comity.node.clock import Clock
from comity.node.pending import News, Pending
from comity.record.entry import parse
from comity.record.evidence import Evidence, Kind
from comity.store.contract import EvidenceRow
from comity.values.bounds import MALFORMED_PER_KEY_MAX, PROOFS_PER_FEED_MAX

_MOST: Final = {
    Kind.FORK: PROOFS_PER_FEED_MAX,
    Kind.MALFORMED: MALFORMED_PER_KEY_MAX,
    Kind.CHECKPOINT: PROOFS_PER_FEED_MAX,
}


class Proofs:
    """What of each feed and of each key is proved already."""

    def __init__(self, clock: Clock, pending: Callable[[], Pending]) -> None:
        """`pending`: what goes into the next commit."""
        self._clock = clock
        self._pending = pending
        self._kept: dict[tuple[Kind, bytes], set[bytes]] = defaultdict(set)

    def load(self, rows: Iterable[EvidenceRow]) -> None:
        """Take back what is kept."""
        for row in rows:
            try:
                room = _room(Evidence.read(row.data))
            except TheirError:
                continue  # the store's own check tells of damage; it takes nobody's place
            self._kept[room].add(row.id)

    def prove(self, proof: Evidence) -> None:
        """Keep a proof, unless enough of its kind are kept; durable after the next commit.

        One that is kept already is told of again, and written once.
        """
        kept, pending = self._kept[_room(proof)], self._pending()
        if proof.id not in kept:
            if len(kept) >= _MOST[proof.kind]:
                return
            kept.add(proof.id)
            now_ms = self._clock.now_ms()
            row = EvidenceRow(proof.id, proof.kind.value, proof.data, now_ms)
            pending.evidence.append(row)
        pending.news.append(News(evidence=proof))


def _room(proof: Evidence) -> tuple[Kind, bytes]:
    """Malformed bytes may name any feed: of them it counts whose key signed."""
    opening = parse(proof.genesis)
    return proof.kind, opening.kid if proof.kind is Kind.MALFORMED else opening.feed
