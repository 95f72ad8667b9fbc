"""What was said in a call, as each party has it: points, and what the others say of each.

Carries out R-162 and R-163. A point is AGREED, DISPUTED or UNILATERAL; that both agree a thing was
stated makes nothing of it but that: who stated it stands with the point.
"""

from collections.abc import Iterable, Mapping
from enum import IntEnum
from typing import Final

from msgspec.structs import replace

from comity.families.call.calls import (
    CallMatter,
    PointRow,
    ReadoutRow,
    StanceRow,
    taking_part,
)
from comity.families.call.messages import Readout, ReadoutPosition
from comity.families.line.agreement import answer, propose
from comity.picture import flags
from comity.picture.family import Turn
from comity.picture.judging import TERM, Span
from comity.picture.matter import Outcome, has_room
from comity.values.codes import Pointpos
from comity.values.codes import Readout as Kind
from comity.values.moment import DAY_MS

READ_OUT: Final = Span(Readout.SPEC.wire, TERM, DAY_MS, where="closed")
POSITIONED: Final = Span(ReadoutPosition.SPEC.wire, TERM, 2 * DAY_MS, where="read-out")


class Verdict(IntEnum):
    """What all words on one point come to."""

    AGREED = 0
    DISPUTED = 1
    UNILATERAL = 2


def read_out(state: CallMatter, message: Readout, turn: Turn) -> CallMatter:
    """Take a party's read-out; a joint draft is a proposal besides."""
    ends = [it.at_ms for it in state.closes if turn.past.is_in_past(turn.leaf, it.entry)]
    if not ends:
        state = state.flagged(turn.leaf, turn.party, flags.OUT_OF_ORDER)
    elif turn.is_late(max(ends), READ_OUT):
        state = state.flagged(turn.leaf, turn.party, flags.LATE)
    if not has_room(state.readouts, turn.party):
        return replace(state, beyond=state.beyond + 1)
    row = ReadoutRow(turn.party, int(message.kind), turn.leaf)
    state = replace(state, readouts=(*state.readouts, row))
    for it in message.points:
        point = PointRow(turn.party, turn.leaf, it.n, int(it.kind), it.by, int(Verdict.UNILATERAL))
        if not has_room(state.points, turn.party):
            return replace(state, beyond=state.beyond + 1)
        state = replace(state, points=(*state.points, point))
    return propose(state, turn, state.parties) if message.kind is Kind.JOINT_DRAFT else state


def positioned(state: CallMatter, message: ReadoutPosition, turn: Turn) -> CallMatter:
    """Take what a party says of the points of another's read-out."""
    readout = next((it for it in state.readouts if it.entry == message.re), None)
    known = {it.n for it in state.points if it.readout == message.re}
    if readout is None or not known >= {it.n for it in message.positions}:
        return state.flagged(turn.leaf, turn.party, flags.OUT_OF_ORDER)
    if readout.party == turn.party:
        return state.flagged(turn.leaf, turn.party, flags.NOT_BY_ADDRESSEE)
    if turn.is_late(turn.past.told(message.re).entry.time_ms, POSITIONED):
        state = state.flagged(turn.leaf, turn.party, flags.LATE)
    named = {it.n for it in message.positions}
    sees = turn.past.is_in_past
    left = tuple(
        it
        for it in state.stances
        if (it.party, it.readout) != (turn.party, message.re)
        or it.n not in named
        or not sees(turn.leaf, it.entry)
    )
    state = replace(state, stances=left)
    for position in message.positions:
        if not has_room(state.stances, turn.party):
            return replace(state, beyond=state.beyond + 1)
        row = StanceRow(turn.party, message.re, position.n, int(position.position), turn.leaf)
        state = replace(state, stances=(*state.stances, row))
    return answer(state, message.re, turn)


def pointed(state: CallMatter) -> CallMatter:
    """Say of every point what all words on it come to."""
    accepted = {it.re for it in state.proposals if it.outcome is Outcome.ACCEPTED}
    said: dict[tuple[bytes, int], dict[str, set[int]]] = {}
    for it in state.stances:
        words = said.setdefault((it.readout, it.n), {})
        words.setdefault(it.party, set()).add(it.position)
    parties = taking_part(state)
    points = (
        replace(it, verdict=int(_verdict(it, said.get((it.readout, it.n), {}), parties, accepted)))
        for it in state.points
    )
    return replace(state, points=tuple(points))


def _verdict(
    point: PointRow, said: Mapping[str, set[int]], parties: Iterable[str], accepted: set[bytes]
) -> Verdict:
    if any(Pointpos.DISPUTE in words for words in said.values()):
        return Verdict.DISPUTED
    others = [party for party in parties if party != point.party]
    if point.readout in accepted or all(said.get(it) == {Pointpos.AGREE} for it in others):
        return Verdict.AGREED
    return Verdict.UNILATERAL


def is_read_out(state: CallMatter) -> bool:
    """Whether another party has said what it thinks of a read-out."""
    spoken = {it.readout for it in state.stances}
    accepted = {it.re for it in state.proposals if it.outcome is Outcome.ACCEPTED}
    return any(it.entry in spoken | accepted for it in state.readouts)
