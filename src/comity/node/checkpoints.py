"""Checkpoints of the own feed: one an hour and after a FLASH, signed over what the disk gives back.

Carries out R-136 to R-138 (X9). Every entry under a checkpoint was read from the store since the
last hourly one, hashed again and compared with the record; a difference stops the node before
anything is signed. Reads a slice at each tick, so that no long feed holds the loop.
"""

from typing import Final

from comity.errors import StoreError, TheirError
from comity.families.line.seals import Checkpoint as CheckpointMessage
from comity.node import journal
from comity.node.clock import Clock
from comity.node.desk import Desk
from comity.node.identity import NodeKeys
from comity.node.keeper import Keeper
from comity.node.pending import News
from comity.record import canonical, checkpoint
from comity.record.checkpoint import Checkpoint
from comity.record.entry import parse
from comity.record.lanes import Lane
from comity.record.tree import Tree
from comity.values.codes import Precedence
from comity.values.composites import Head

HOURLY_MS: Final = 3_600_000
AT_MOST_MS: Final = 60_000  # between two of them
SLICE: Final = 5_000  # entries read at one tick
NO_LANGUAGE: Final = "zxx"  # BCP 47: the note is no text of any language
_log = journal.Part("checkpoints")


class Checkpoints:
    """Posts the checkpoints of one line's own feed."""

    def __init__(self, keeper: Keeper, desk: Desk, keys: NodeKeys, clock: Clock) -> None:
        self._keeper = keeper
        self._desk = desk
        self._keys = keys
        self._clock = clock
        self._read = Tree()  # over what was read back
        self._feed = b""  # of which it is: an epoch may end
        self._hour_ms = self._last_ms = clock.monotonic_ms()
        self._is_urgent = False
        self._is_due = False

    def hear(self, news: News) -> None:
        """A FLASH, own or foreign, is to be covered soon."""
        told = news.told
        if told is not None and told.entry.precedence == Precedence.FLASH:
            self._is_urgent = True

    def tick(self) -> None:
        """About once a second: read on, and post what is due.

        Raises:
            StoreError: the store gives back other bytes than were stored; nothing was signed.
        """
        own, now = self._keeper.own, self._clock.monotonic_ms()
        if own is None:
            return
        if own.feed != self._feed:
            self._feed, self._read = own.feed, Tree()
        if not self._is_due:
            self._is_due = self._begins(now)
        if self._is_due and self._read_on(own):
            self._post(own, now)

    def _begins(self, now: int) -> bool:
        if now - self._hour_ms >= HOURLY_MS:  # the whole feed is read anew
            self._hour_ms = now
            self._read = Tree()
            return True
        return self._is_urgent and now - self._last_ms >= AT_MOST_MS

    def _read_on(self, own: Lane) -> bool:
        """Read the next entries back; whether all that is stored was read."""
        start, tree = self._read.size, self._read
        rows = self._keeper.store.range(own.feed, start, start + SLICE, SLICE)
        for row in rows:
            try:
                leaf = parse(row.data).leaf
            except TheirError:
                leaf = b""
            if leaf != own.leaf(tree.size) or row.number != tree.size:
                raise StoreError("checkpoint.read-back", number=tree.size)
            tree.append(leaf)
        return len(rows) < SLICE

    def _post(self, own: Lane, now: int) -> None:
        size, root = self._read.size, self._read.root
        if own.root_at(size) != root:
            raise StoreError("checkpoint.read-back", number=size)
        what = Checkpoint(self._keeper.line_id, own.feed, size, root)
        time_s = self._clock.now_ms() // 1000
        note = checkpoint.sign(what, self._keys.note, self._keys.note_pq, time_s)
        heads = {head.feed: Head(*head) for head in self._keeper.record.heads()}
        encoded = [canonical.encode([it.feed, it.size, it.root]) for it in heads.values()]
        message = CheckpointMessage(
            heads=heads, root=checkpoint.heads_root(encoded), note=note, lang=NO_LANGUAGE
        )
        self._desk.send_machine(message)
        self._last_ms, self._is_due, self._is_urgent = now, False, False
        _log.info("checkpoint", size=size)
