"""What is out of the ordinary about one entry, in one word each: late, early, withdrawn, forked.

Carries out R-428 for the log and for a message's own page: the same signs wherever it is shown,
and also when its alarm has ended. Facts only: when it came here is this node's clock, when it
was composed is its author's claim.
"""

from enum import StrEnum
from typing import Final

from comity.node.keeper import Keeper
from comity.node.showing import Json, moment
from comity.node.watch import CLOCKS_APART_S, LineWatch
from comity.picture.matter import WithdrawalRow
from comity.record.told import Told
from comity.values.codes import Precedence
from comity.wording import moments
from comity.wording.words import Words


class Sign(StrEnum):
    """The word of a sign."""

    EARLY = "EARLY"  # signature good, record incomplete
    LATE = "LATE"  # composed long before it arrived
    WITHDRAWN = "WITHDRAWN"  # its author took it back
    ALERT_WITHDRAWN = "ALERT_WITHDRAWN"  # the same of what was sent FLASH
    FORKED = "FORKED"  # its author's key signed another entry with this number


UNTOLD: Final = frozenset(
    (
        "feed.genesis/1",
        "line.receipt/1",
        "line.seen/1",
        "line.checkpoint/1",
        "line.test/1",
        "line.test_reply/1",
        "line.statement/1",
    )
)  # what machines say to each other, and receipts: steps of other entries


def signs(keeper: Keeper, watch: LineWatch, told: Told, words: Words) -> list[Json]:
    """Every sign of an entry, the gravest first, each with a sentence."""
    leaf = told.entry.leaf
    if leaf not in keeper.record.lanes:
        return [_sign(Sign.EARLY, words)]
    found: list[Json] = []
    if rivals(keeper, leaf):
        found.append(_sign(Sign.FORKED, words, party=told.party))
    row = withdrawal(keeper, leaf)
    if row is not None:
        word = Sign.ALERT_WITHDRAWN if row.is_alert else Sign.WITHDRAWN
        when = moment(row.effective_ms)
        found.append({**_sign(word, words, when=when["dtg"]), "entry": row.entry.hex(), "at": when})
    arrived_ms = late_since(keeper, watch, told)
    if arrived_ms is not None:
        age_s = (arrived_ms - told.entry.time_ms) // 1000
        came, age = moment(arrived_ms), moments.duration(age_s, words)
        found.append({**_sign(Sign.LATE, words, age=age, when=came["dtg"]), "at": came})
    return found


def rivals(keeper: Keeper, leaf: bytes) -> tuple[bytes, ...]:
    """Other entries with the number of this one in its feed."""
    place = keeper.record.lanes.place(leaf)
    if place is None:
        return ()
    lane, number = place
    branches = keeper.record.lanes.of_feed(lane.feed)
    if len(branches) == 1:
        return ()
    others = {it.leaf(number) for it in branches if it.size > number}
    return tuple(sorted(others - {leaf}))


def withdrawal(keeper: Keeper, leaf: bytes) -> WithdrawalRow | None:
    """How its author took an entry back, if so."""
    for key in keeper.picture.by_leaf(leaf):
        state = keeper.picture.matter(key)
        for row in () if state is None else state.withdrawals:
            if row.re == leaf:
                return row
    return None


def late_since(keeper: Keeper, watch: LineWatch, told: Told) -> int | None:
    """When an entry of another party came, if that was late by the charter's own terms."""
    own = keeper.own
    if own is None or told.party == own.genesis.party:
        return None
    arrived_ms = keeper.arrived_ms(told.entry.leaf)
    held_s = watch.timers.sla(told.entry.leaf, Precedence(told.entry.precedence)).held_s
    if arrived_ms is None or arrived_ms - told.entry.time_ms <= (held_s + CLOCKS_APART_S) * 1000:
        return None
    return arrived_ms


def _sign(word: Sign, words: Words, **facts: str) -> Json:
    return {
        "word": word.value,
        "says": words.say(f"sign-{word.value}", **facts),
        "entry": None,
        "at": None,
    }
