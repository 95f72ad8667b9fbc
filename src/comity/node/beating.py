"""The beats of one line: our own, signed anew each time, and the last good one of every feed.

Carries out R-48, R-49 and the part of R-121 that beats have. A beat is a frame and never an entry:
what is remembered of it is gone with the process. Knows no session and no link.
"""

from collections.abc import Callable, Iterator

from comity.node import journal
from comity.node.card import certificate_key
from comity.node.keeper import Keeper
from comity.record.entry import Head
from comity.session import beat as beats
from comity.session.beat import Beat
from comity.session.frames import BeatFrame, encode

_log = journal.Part("beats")


class Beating:
    """What beats say and prove on one line."""

    def __init__(self, keeper: Keeper, now_ms: Callable[[], int]) -> None:
        self._keeper = keeper
        self._now_ms = now_ms
        self._last: dict[bytes, tuple[int, bytes]] = {}  # of each feed: size, and frame
        self._counters: dict[bytes, int] = {}
        self._counter = 0

    def own(self) -> bytes:
        """The next beat of the own feed, as a frame."""
        own = self._keeper.own
        if own is None:
            raise RuntimeError("a session is open only after the own feed is")
        self._counter = max(self._counter + 1, self._now_ms())
        head = own.head
        beat = Beat(
            line=self._keeper.line_id,
            feed=head.feed,
            size=head.size,
            root=head.root,
            counter=self._counter,
            time_ms=self._now_ms(),
        )
        return beats.signed(beat, self._keeper.entry_key)

    def beyond(self, party: str) -> Iterator[bytes]:
        """R-121: beats of a party that name more of its feeds than is held here, as frames."""
        for feed, (size, frame) in self._last.items():
            lane = self._keeper.record.lanes.of_feed(feed)[0]
            if lane.genesis.party == party and size > lane.size:
                yield frame

    def is_good(self, beat: Beat, data: bytes, signature: bytes, party: str, der: bytes) -> bool:
        """Whether a beat is of the feed that this certificate speaks for, and its key signed it.

        One that our own key signed is proof of what we said once, and no beat of anybody's.
        """
        lanes = self._keeper.record.lanes.of_feed(beat.feed)
        if not lanes:
            return False
        genesis, epochs = lanes[0].genesis, self._keeper.epochs
        key = genesis.entry_key
        if key == self._keeper.entry_key.key and epochs is not None:
            if beats.is_good(beat, data, signature, key):
                epochs.heard_head(Head(beat.feed, beat.size, beat.root))
            return False
        if genesis.party != party or genesis.tls_key != certificate_key(der):
            return False  # a beat of the feed it greeted with, or of the epoch after it
        if not beats.is_good(beat, data, signature, key):
            _log.warning("beat refused", party=party)
            return False
        return True

    def is_news(self, beat: Beat, data: bytes, signature: bytes) -> bool:
        """Take a good beat; whether its counter is new (R-49)."""
        if beat.counter <= self._counters.get(beat.feed, -1):
            return False
        self._counters[beat.feed] = beat.counter
        self._keeper.intake.claims(beat.feed, beat.size)
        self._last[beat.feed] = (beat.size, encode(BeatFrame(payload=data, signature=signature)))
        return True
