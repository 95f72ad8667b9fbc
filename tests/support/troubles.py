"""A node that went through everything out of the ordinary, left as its console then finds it."""

from typing import NamedTuple

from comity.record.entry import Draft
from tests.support.lines import LAUNCH, TEXT, HandClock, Liar, Side

HOUR_MS = 3_600_000


class Troubles(NamedTuple):
    """Leaves, in figures, of what is out of the ordinary at AA."""

    late: str
    withdrawn: str
    forked: tuple[str, str]
    early: str


def troubled(aa_home, bb_home, now_ms) -> Troubles:
    """AA's store after a late word, a withdrawn alert, a fork, a bad signature, an early FLASH."""
    aa, bb = (Side(it, HandClock(now_ms)) for it in (aa_home, bb_home))
    bb.clock.wall_ms = now_ms - 26 * HOUR_MS
    late = bb.says("L09", TEXT, precedence="IMMEDIATE")["entry"]
    bb.clock.wall_ms = now_ms - 60_000
    alert = bb.says("M01", LAUNCH, by=("DUTY", "SECOND"), precedence="FLASH")["entry"]
    fields = {"re": alert, "reason": "Test of the siren.", "lang": "en"}
    bb.says("L12", {**fields, "effective_at": "2026-02-05T12:00:00Z"})
    bb.keeper.commit()
    aa.clock.passes(1)
    liar = Liar(aa, bb.home, bb.entries())
    liar.joins()
    theirs = bb.keeper.store.range(bb.keeper.own.feed, 0, 1 << 20, 1 << 20)
    withdrawal = theirs[-1].data  # it comes first: the alert is withdrawn when it arrives
    liar.gives(withdrawal, *(it.data for it in theirs[:-1]))
    one, other = liar.forks()
    forged = bytearray(liar.feed.twin().write(said("forged", now_ms)).data)
    forged[-1] ^= 1
    liar.gives(bytes(forged))
    liar.feed.write(said("what is missing", now_ms))
    early = liar.feed.write(said("Aircraft in the corridor, turn now", now_ms, precedence=3))
    liar.gives(early.data)
    aa.links.flush()
    aa.closes()
    bb.closes()
    return Troubles(late, alert, (one.leaf.hex(), other.leaf.hex()), early.leaf.hex())


def said(text, time_ms, **more):
    content = {1: text, 2: text, 65: "en"}
    return Draft(type="line.text/1", content=content, time_ms=time_ms, **more)
