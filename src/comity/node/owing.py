"""What a node owes the others: refs to what it holds, and its word on the picture.

Carries out R-28 and R-29: which heads go into the next entry, and by when one must be written.
Asks record and picture; signs nothing.
"""

from collections.abc import Iterable, Sequence
from typing import Final

import msgspec

from comity.node.clock import Clock
from comity.picture.joints import joint_of
from comity.picture.picture import Picture
from comity.record.entry import Entry, Head, Joint, parse
from comity.record.lanes import Lane
from comity.record.record import Record
from comity.store.contract import Store

OWES_NOTHING: Final = frozenset(("line.seen/1", "line.receipt/1", "feed.genesis/1"))


class Delays(msgspec.Struct, frozen=True, kw_only=True):
    """At the latest after how many milliseconds a ref goes out, by precedence (R-28)."""

    by_precedence: tuple[int, int, int, int] = (60_000, 10_000, 1_000, 0)
    joint_ms: int = 10_000


class Owing:
    """Refs owed by one line's own feed, and the joint."""

    def __init__(self, record: Record, picture: Picture, clock: Clock, delays: Delays) -> None:
        self._record = record
        self._picture = picture
        self._clock = clock
        self._delays = delays
        self._joint_ms = -(10**9)
        self._joint_digest = b""
        self.due_ms: int | None = None  # monotonic moment when the next ref must go out

    def hear(self, entry: Entry, own: Lane | None) -> None:
        """Note that an entry came: a ref is owed within the delay of its precedence (R-28).

        Of a forked feed, or one too many, nobody asks for what nobody cites (R-108): there every
        entry owes one. But where the own feed is such a one too, refs to refs would have two nodes
        answer each other for ever.
        """
        if entry.type not in OWES_NOTHING or (
            self._is_limited(entry.feed) and (own is None or not self._is_limited(own.feed))
        ):
            self._owe(entry.precedence)

    def _is_limited(self, feed: bytes) -> bool:
        return self._record.needs.wants(feed) is not None

    def _owe(self, precedence: int) -> None:
        due = self._clock.monotonic_ms() + self._delays.by_precedence[precedence]
        if self.due_ms is None or due < self.due_ms:
            self.due_ms = due

    def owe_again(self, own: Lane | None, store: Store) -> None:
        """After a start: what was not yet referred to is owed from now on."""
        if own is None:
            return
        for lane in self._record.lanes.all:
            covered = own.past_size(own.size, lane.index)
            if lane.feed == own.feed or lane.size <= covered:
                continue
            for row in store.range(lane.feed, covered, lane.size, lane.size - covered):
                self.hear(parse(row.data), own)

    @property
    def is_due(self) -> bool:
        """Whether refs must be written now."""
        return self.due_ms is not None and self._clock.monotonic_ms() >= self.due_ms

    def cited_heads(self, own: Lane, cites: Iterable[bytes]) -> tuple[Head, ...]:
        """Heads that cover these leaves, as far as the own feed does not cover them (R-29)."""
        sizes: dict[int, int] = {}
        for leaf in cites:
            place = self._record.lanes.place(leaf)
            if place is None or place[0].feed == own.feed:
                continue
            lane, number = place
            if number >= own.past_size(own.size, lane.index):
                sizes[lane.index] = max(sizes.get(lane.index, 0), number + 1)
        lanes = self._record.lanes.all
        heads = (Head(lanes[i].feed, n, lanes[i].root_at(n) or b"") for i, n in sizes.items())
        return tuple(sorted(heads))

    def heads(self, own: Lane) -> tuple[Head, ...]:
        """Heads of other feeds not yet referred to, of every branch of a forked one (R-29)."""
        heads: list[Head] = []
        for lane in self._record.lanes.all:
            if lane.feed == own.feed:
                continue
            covered = own.past_size(own.size, lane.index)
            if lane.size > covered:
                heads.append(lane.head)
        return tuple(sorted(heads))

    def joint(self, own: Lane, refs: Sequence[Head]) -> Joint | None:
        """State the joint over the past of an entry with these refs (R-26).

        At most as often as configured, and only if the digest changed.
        """
        now = self._clock.monotonic_ms()
        if now - self._joint_ms < self._delays.joint_ms:
            return None
        made = joint_of(self._record, self._picture, self._record.ahead(own, refs))
        if made is None or made.fold == self._joint_digest:
            return None
        self._joint_ms, self._joint_digest = now, made.fold
        return made
