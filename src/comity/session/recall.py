"""What went over this connection lately, by digest: so that nothing is sent twice or echoed.

Bounded: what is forgotten may be sent once more, which every node bears (inserts are
idempotent), and nothing is lost by it. Knows no feed's content.
"""

from collections import OrderedDict
from collections.abc import Set as AbstractSet
from hashlib import sha256
from typing import Final

from comity.session.limits import REMEMBERED

_HEARD: Final = b""


class Recall:
    """Digests of entries lately heard from the peer, or sent to it under a feed's grant."""

    def __init__(self) -> None:
        # By digest, the feed for which it was sent, or _HEARD.
        self._feeds: OrderedDict[bytes, bytes] = OrderedDict()

    def __len__(self) -> int:
        return len(self._feeds)

    def hear(self, data: bytes) -> None:
        """The peer sent this: it holds it."""
        self._put(sha256(data).digest(), _HEARD)

    def send(self, feed: bytes, data: bytes) -> None:
        """We send this to the peer now."""
        self._put(sha256(data).digest(), feed)

    def has(self, data: bytes) -> bool:
        """Whether the peer sent it, or it was sent and not asked for again since."""
        return sha256(data).digest() in self._feeds

    def forget(self, feeds: AbstractSet[bytes]) -> None:
        """The peer asks for these feeds anew: what we sent of them does not count."""
        if any(feed in feeds for feed in self._feeds.values()):
            kept = ((key, feed) for key, feed in self._feeds.items() if feed not in feeds)
            self._feeds = OrderedDict(kept)

    def _put(self, digest: bytes, feed: bytes) -> None:
        self._feeds[digest] = feed
        if len(self._feeds) > REMEMBERED:
            self._feeds.popitem(last=False)  # of a plain dict the oldest is ever farther away
