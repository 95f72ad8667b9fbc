"""One line's epochs: may this node go on in its own feed, and if not, how it begins anew.

Carries out R-120 to R-123: the boot marks, what others prove of the own feed, the new genesis that
cites the own heads known. Asks keeper and marks; starts no task, knows no link: the runner says
when the others are being asked, and ticks.
"""

import os
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Final, NamedTuple

import msgspec

from comity.node.clock import Clock
from comity.node.marks import (
    ANY_BOOT,
    BOOT_BYTES,
    ENDED,
    Mark,
    MarkFile,
    Reason,
    compare,
    inside,
)
from comity.record.entry import Draft, Head
from comity.record.keys import Key
from comity.record.lanes import Lane
from comity.store.contract import Batch
from comity.values.bounds import REFS_MAX

if TYPE_CHECKING:
    from comity.node.keeper import Keeper

COPIED: Final = "copied"  # notes in the store
REBUILT: Final = "rebuilt"  # the store was begun empty, in the place of another
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


class Own(NamedTuple):
    """What a node is, where an epoch begins."""

    genesis: MakeGenesis
    opening: Key  # to which bodies for this node are to be sealed
    retell: Callable[[], object]  # says each key statement of the party that is not held yet


class Epochs:
    """Decides before each word of the own feed; every method is called from one thread."""

    def __init__(
        self,
        keeper: "Keeper",
        clock: Clock,
        marks: MarkFile,
        own: Own,
        *,
        always_anew: bool = False,
        chance: Callable[[int], bytes] = os.urandom,
    ) -> None:
        """`own`: what this node is, for the genesis that may have to be written."""
        self.reason: Reason | None = None  # why the own feed must not be continued
        self.is_asking = False  # the others are being asked: nothing is said meanwhile
        self.heard_ms: int | None = None  # monotonic: when own bytes last came from another node
        self.has_mark = True  # the last attempt to write the outside mark went well
        self.proofs = 0  # how often own bytes came from another node
        self.marks = marks
        self._keeper = keeper
        self._monotonic_ms = clock.monotonic_ms
        self._own = own
        self._always_anew = always_anew
        self._chance = chance
        self._outside: Mark | None = None
        self._written: Head | None = None  # flushed in the outside mark, by this process
        self._followed: Head | None = None  # in it, flushed or not
        self._since_ms = 0  # monotonic: when the first proof came, while running
        self._was_cut = False  # the machine went down under the last start: all must be asked
        self._has_begun = False  # this process goes on in the feed it said something in

    def look(self) -> None:
        """Compare the marks, once, after the store was loaded (R-120)."""
        keeper = self._keeper
        self._outside, is_ours = self.marks.read()
        if keeper.own is None:
            if keeper.store.note(REBUILT) is not None and self._outside is not None and is_ours:
                self.reason = Reason.REBUILT
            return
        proved = keeper.store.note(PROVED)
        if keeper.store.note(COPIED) is not None:
            self.reason = Reason.COPIED
        elif proved is not None:
            self.reason = Reason(proved.decode())
        elif not is_ours:
            self.reason = Reason.BAD_MARK
        else:
            note = keeper.store.note(self.marks.inside)
            self.reason = compare(note, self._outside, self._holds)
        if self.reason is None and keeper.own.genesis.hpke_key != self._own.opening:
            self.reason = Reason.RENEWED
        if self.reason is None and self._always_anew:
            self.reason = Reason.CONFIGURED
        if self._outside is not None:
            self._was_cut = self._outside.machine not in {ENDED, self.marks.machine}

    def _holds(self, head: Head) -> bool:
        return self._keeper.record.lanes.find(head) is not None

    # --- what others prove

    def heard(self, lane: Lane, *, is_rival: bool) -> None:
        """Bytes that our key signed came from another node (R-121).

        `is_rival`: they stand where this feed has another entry.
        """
        own = self._keeper.own
        if own is None:
            if self.lost_feed is not None:
                self._hear_tail()
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

    def _hear_tail(self) -> None:
        now = self._monotonic_ms()
        if self.heard_ms is None or self.reason is None:
            self._since_ms = now
        self.heard_ms = now
        self.proofs += 1

    def _prove(self, reason: Reason) -> None:
        self._hear_tail()
        if self.reason is None or reason is Reason.FORKED:
            self.reason = reason
            self._keeper.note(PROVED, reason.value.encode())

    @property
    def lost_feed(self) -> bytes | None:
        """The own feed where a new, empty store does not hold it, by the mark outside (R-122)."""
        if self._keeper.own is not None or self.reason is None or self._outside is None:
            return None
        return self._outside.head.feed

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

    def ask(self) -> None:
        """Say nothing until `begin`. What is held may leave from now on: the mark comes first."""
        self.is_asking = True
        if self._keeper.own is not None and self.reason is None and self._written is None:
            self._mark_boot()

    def begin(self, *, all_told: bool) -> None:
        """The node has started and asked: go on, or begin anew; durable after the next commit.

        `all_told`: every party of the line has told what it holds of the own feed.
        """
        self.is_asking = False
        if all_told:
            self._was_cut = False
        if self._keeper.feed is None:
            return
        self.before_saying()
        if not self._keeper.has_pending:
            self.committed()

    def before_saying(self) -> None:
        """Called before anything is signed for the own feed: never into one that may fork."""
        self.is_asking = False
        if self.reason is None and self._was_cut:
            self.reason = Reason.POWER
        self._was_cut = False
        if self.reason is not None:
            self._begin_anew(self.reason)
        self._has_begun = True

    def _begin_anew(self, reason: Reason) -> None:
        """R-122: a genesis with the next epoch that cites the own heads known."""
        keeper, is_lost = self._keeper, self.lost_feed is not None
        number = self.next_epoch()
        self.reason = self.heard_ms = None
        self._written = None
        draft = self._own.genesis(number, self._known(number))
        entry = keeper.begin_anew(draft)
        keeper.note(REASON + entry.feed.hex(), reason.value.encode())
        keeper.note(COPIED, None)
        keeper.note(REBUILT, None)
        keeper.note(PROVED, None)
        if is_lost:  # the others may not have been reached: who speaks here must be known
            self._own.retell()

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
        """Everything said so far is durable, and nothing of it has left: the mark comes first.

        The first time, this start gets its boot mark; from then on the mark follows (R-120).
        """
        if not self._has_begun or self.reason is not None:
            return
        if self._written is None:
            self._mark_boot()
        else:
            self._follow()

    def _mark_boot(self) -> None:
        room, boot = self._keeper.room, self._chance(BOOT_BYTES)
        before = self._keeper.store.note(self.marks.inside)
        allowed = ANY_BOOT if self._outside is None else self._outside.boot
        room.commit(Batch(notes=((self.marks.inside, inside([boot, allowed])),)))
        self._outside = self._mark(boot)
        self._written = self._followed = self._outside.head
        if self.write():
            room.commit(Batch(notes=((self.marks.inside, inside([boot])),)))
        elif before is None:  # there never was a mark: none is missed
            room.commit(Batch(notes=((self.marks.inside, None),)))

    def _follow(self) -> None:
        """Not flushed, so it costs next to nothing; whoever kills the node does not undo it."""
        own = self._keeper.own
        if own is None or self._outside is None or not self.has_mark or own.head == self._followed:
            return
        self._outside = self._mark(self._outside.boot)
        self._followed = self._outside.head
        self._put(self.marks.follow)

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
            machine=self._machine(),
        )

    def _machine(self) -> bytes:
        """A start that was cut is told of until it is clear what was lost by it."""
        if self._was_cut and self._outside is not None:
            return self._outside.machine
        return self.marks.machine

    def write(self) -> bool:
        """Write the outside mark; if that fails, the store says that none fits any more."""
        return self._put(self.marks.write)

    def _put(self, way: Callable[[Mark], None]) -> bool:
        """Put the outside mark where it lies; whether that went well."""
        if self._outside is None:
            return False
        try:
            way(self._outside)
        except OSError:
            self.has_mark = False
            fresh = inside([self._chance(BOOT_BYTES)])
            self._keeper.room.commit(Batch(notes=((self.marks.inside, fresh),)))
        else:
            self.has_mark = True
        return self.has_mark

    def remark(self) -> None:
        """Flush the outside mark with the head that is durable: every 10 s.

        To be called when nothing waits for a commit.
        """
        own = self._keeper.own
        if own is None or self._outside is None or self._written in (None, own.head):
            return
        if self.has_mark and not self._keeper.has_pending:
            self._outside = self._mark(self._outside.boot)
            self._written = self._followed = self._outside.head
            self.write()

    def ended(self) -> None:
        """Say in the mark outside that the node ended in order, and with which head (R-120).

        Not where a cut start is still open, nor where this process has marked nothing.
        """
        self.remark()
        if self._outside is None or self._written is None or self._was_cut or not self.has_mark:
            return
        if self._outside.machine != ENDED:
            self._outside = msgspec.structs.replace(self._outside, machine=ENDED)
            self.write()
