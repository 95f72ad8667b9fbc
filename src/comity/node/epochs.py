"""One line's epochs: may this node go on in its own feed, and if not, how it begins anew.

Carries out R-120 to R-123: the boot marks, what others prove of the own feed, the new genesis that
cites the own heads known. Asks keeper and marks; starts no task, knows no link: the runner says
when the others are being asked, and ticks.
"""

import os
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Final

from comity.node.clock import Clock
from comity.node.marks import ANY_BOOT, BOOT_BYTES, Mark, MarkFile, Reason, compare, inside
from comity.record.entry import Draft, Head
from comity.record.keys import Key
from comity.record.lanes import Lane
from comity.store.contract import Batch
from comity.values.bounds import REFS_MAX

if TYPE_CHECKING:
    from comity.node.keeper import Keeper

INSIDE: Final = "mark"  # notes in the store
COPIED: Final = "copied"
PROVED: Final = "proved"  # by another node, and no epoch begun since
REASON: Final = "epoch/"  # of each feed that was begun anew here
QUIET_MS: Final = 1_000  # so long after the last own entry heard, the tail counts as whole
PATIENCE_MS: Final = 5_000  # and not longer than this

MakeGenesis = Callable[[int, tuple[Head, ...]], Draft]


def own_lane(lanes: Iterable[Lane], label: bytes | None) -> Lane | None:
    """The feed that a store wrote in last, among those of its key: not one that a clone began."""
    begun = [lane for lane in lanes if lane.parent is None]
    noted = (lane for lane in begun if lane.feed == label)
    return next(noted, max(begun, key=lambda it: it.genesis.epoch, default=None))


class Epochs:
    """Decides before each word of the own feed; every method is called from one thread."""

    def __init__(  # noqa: PLR0913  # what one line needs; the home hands them over
        self,
        keeper: "Keeper",
        clock: Clock,
        marks: MarkFile,
        genesis: MakeGenesis,
        *,
        opening: Key,
        always_anew: bool = False,
        chance: Callable[[int], bytes] = os.urandom,
    ) -> None:
        """`opening`: the key to which bodies for this node are to be sealed."""
        self.reason: Reason | None = None  # why the own feed must not be continued
        self.is_asking = False  # the others are being asked: nothing is said meanwhile
        self.heard_ms: int | None = None  # monotonic: when own bytes last came from another node
        self.has_mark = True  # the last attempt to write the outside mark went well
        self.proofs = 0  # how often own bytes came from another node
        self.marks = marks
        self._keeper = keeper
        self._monotonic_ms = clock.monotonic_ms
        self._genesis = genesis
        self._opening = opening
        self._always_anew = always_anew
        self._chance = chance
        self._outside: Mark | None = None
        self._written: Head | None = None  # in the outside mark, by this process
        self._since_ms = 0  # monotonic: when the first proof came, while running
        self._has_begun = False  # this process goes on in the feed it said something in

    def look(self) -> None:
        """Compare the marks, once, after the store was loaded (R-120)."""
        keeper = self._keeper
        self._outside, is_ours = self.marks.read()
        if keeper.own is None:
            return
        proved = keeper.store.note(PROVED)
        if keeper.store.note(COPIED) is not None:
            self.reason = Reason.COPIED
        elif proved is not None:
            self.reason = Reason(proved.decode())
        elif not is_ours:
            self.reason = Reason.BAD_MARK
        else:
            note = keeper.store.note(INSIDE)
            self.reason = compare(note, self._outside, self._holds)
        if self.reason is None and keeper.own.genesis.hpke_key != self._opening:
            self.reason = Reason.RENEWED
        if self.reason is None and self._always_anew:
            self.reason = Reason.CONFIGURED

    def _holds(self, head: Head) -> bool:
        return self._keeper.record.lanes.find(head) is not None

    # --- what others prove

    def heard(self, lane: Lane, *, is_rival: bool) -> None:
        """Bytes that our key signed came from another node (R-121).

        `is_rival`: they stand where this feed has another entry.
        """
        own = self._keeper.own
        if own is None:
            return
        if lane.feed == own.feed:
            self._prove(Reason.FORKED if is_rival else Reason.PROVED)
        elif lane.genesis.epoch > own.genesis.epoch:
            self._prove(Reason.PROVED)

    def heard_head(self, head: Head) -> None:
        """Another node gave a beat of ours, signed by our key, with this head (R-121)."""
        own = self._keeper.own
        if own is not None and head.feed == own.feed and head.size > own.size:
            self._prove(Reason.PROVED)

    def _prove(self, reason: Reason) -> None:
        now = self._monotonic_ms()
        if self.heard_ms is None or self.reason is None:
            self._since_ms = now
        self.heard_ms = now
        self.proofs += 1
        if self.reason is None or reason is Reason.FORKED:
            self.reason = reason
            self._keeper.note(PROVED, reason.value.encode())

    @property
    def is_due(self) -> bool:
        """Whether the new epoch should begin now though nothing is to be said: the tail is here."""
        if self.reason is Reason.FORKED:
            return True
        if self.reason is None or self.heard_ms is None:
            return False
        now = self._monotonic_ms()
        return now - self.heard_ms >= QUIET_MS or now - self._since_ms >= PATIENCE_MS

    def may_settle(self) -> bool:
        """Whether what can wait may be signed now; not while the own tail is on its way."""
        if self.is_asking or (self.heard_ms is not None and not self.is_due):
            return False
        if self.heard_ms is not None:
            self.before_saying()
        return True

    # --- going on, or beginning anew

    def begin(self) -> None:
        """The node has started and asked: go on, or begin anew; durable after the next commit."""
        self.is_asking = False
        if self._keeper.own is None:
            return
        self.before_saying()
        if not self._keeper.has_pending:
            self.committed()

    def before_saying(self) -> None:
        """Called before anything is signed for the own feed: never into one that may fork."""
        self.is_asking = False
        if self.reason is not None:
            self._begin_anew(self.reason)
        self._has_begun = True

    def _begin_anew(self, reason: Reason) -> None:
        """R-122: a genesis with the next epoch that cites the own heads known."""
        keeper = self._keeper
        number = self.next_epoch()
        self.reason = self.heard_ms = None
        self._written = None
        draft = self._genesis(number, self._known(number))
        entry = keeper.begin_anew(draft)
        keeper.note(REASON + entry.feed.hex(), reason.value.encode())
        keeper.note(COPIED, None)
        keeper.note(PROVED, None)

    def next_epoch(self) -> int:
        """The number of the epoch that would begin now (R-122).

        While running, one that another program with our key opened is not outbid: the same number
        closes neither, and shows a clone to the key office; else two clones would race for ever.
        """
        known = [lane.genesis.epoch for lane in self._own_lanes()]
        if self._outside is not None:
            known.append(self._outside.epoch)
        if not known:
            return 0
        own = self._keeper.own
        if self._has_begun and own is not None:
            return max(own.genesis.epoch + 1, *known)
        return max(known) + 1

    def _known(self, number: int) -> tuple[Head, ...]:
        """Own heads of earlier epochs; of a forked feed the last head that both branches share."""
        heads: dict[bytes, Head] = {}
        lanes = [it for it in self._own_lanes() if it.genesis.epoch < number]
        for lane in sorted(lanes, key=lambda it: it.genesis.epoch):
            if lane.parent is None:
                rivals = self._keeper.record.lanes.of_feed(lane.feed)
                size = min((it.base for it in rivals if it.parent is not None), default=lane.size)
                heads[lane.feed] = Head(lane.feed, size, lane.root_at(size) or b"")
        return tuple(sorted(list(heads.values())[-REFS_MAX:]))

    def _own_lanes(self) -> list[Lane]:
        kid = self._keeper.entry_key.key.kid
        return [lane for lane in self._keeper.record.lanes.all if lane.checker.kid == kid]

    # --- the marks

    def committed(self) -> None:
        """Everything said so far is durable: the first time, this start gets its boot mark."""
        if self._written is not None or not self._has_begun or self.reason is not None:
            return
        store, boot = self._keeper.store, self._chance(BOOT_BYTES)
        before = store.note(INSIDE)
        allowed = ANY_BOOT if self._outside is None else self._outside.boot
        store.commit(Batch(notes=((INSIDE, inside([boot, allowed])),)))
        self._outside = self._mark(boot)
        self._written = self._outside.head
        if self.write():
            store.commit(Batch(notes=((INSIDE, inside([boot])),)))
        elif before is None:  # there never was a mark: none is missed
            store.commit(Batch(notes=((INSIDE, None),)))

    def _mark(self, boot: bytes) -> Mark:
        own = self._keeper.own
        if own is None:
            raise RuntimeError("a mark names the head of the own feed")
        return Mark(
            line_id=self._keeper.line_id,
            kid=self._keeper.entry_key.key.kid,
            boot=boot,
            epoch=own.genesis.epoch,
            head=own.head,
        )

    def write(self) -> bool:
        """Write the outside mark; if that fails, the store says that none fits any more."""
        if self._outside is None:
            return False
        try:
            self.marks.write(self._outside)
        except OSError:
            self.has_mark = False
            fresh = inside([self._chance(BOOT_BYTES)])
            self._keeper.store.commit(Batch(notes=((INSIDE, fresh),)))
        else:
            self.has_mark = True
        return self.has_mark

    def remark(self) -> None:
        """Bring the outside mark up to the head that is durable: every 10 s, and at a clean stop.

        To be called when nothing waits for a commit.
        """
        own = self._keeper.own
        if own is None or self._outside is None or self._written in (None, own.head):
            return
        if self.has_mark and not self._keeper.has_pending:
            self._outside = self._mark(self._outside.boot)
            self._written = self._outside.head
            self.write()
