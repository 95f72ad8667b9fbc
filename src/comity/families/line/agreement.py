"""Agreement: positions on terms, and what they come to.

Carries out R-75 to R-77. A proposal is its author's ACCEPT of its own terms. Nothing here follows
merged order between entries of which neither has seen the other: such positions are CONTESTED,
such acceptances CROSSED. Whether terms are in force now is for a view.
"""

from typing import Final

from msgspec.structs import replace

from comity.families.line.messages import Response
from comity.picture import flags
from comity.picture.family import Past, Turn
from comity.picture.matter import (
    AnswerRow,
    Outcome,
    PartingRow,
    PositionRow,
    ProposalRow,
    S,
    State,
    has_room,
)
from comity.record.charter import Charter
from comity.record.terms import terms_hash
from comity.record.told import Told
from comity.values.codes import Position

# An officer's remark beside a position: it displaces none, and is consent to nothing.
REMARKS: Final = frozenset((Position.NOTED, Position.CHECKING))


def parties_of(told: Told, charter: Charter) -> tuple[str, ...]:
    """Return all whose ACCEPT an entry's terms need: its author and whom it is addressed to."""
    addressees = told.entry.addressees or charter.parties
    return tuple(sorted({*addressees, told.party}))


def terms_of(told: Told) -> bytes | None:
    """Return the terms hash of an entry; what has no fields has no terms."""
    content = told.entry.content
    return terms_hash(told.entry.type, content) if type(content) is dict else None


def proposal(state: State, terms: bytes | None) -> ProposalRow | None:
    """Find what was said about these terms."""
    return next((row for row in state.proposals if row.terms == terms), None)


def propose(state: S, turn: Turn, parties: tuple[str, ...]) -> S:
    """Let an entry propose its terms, and accept them for its author."""
    terms = terms_of(turn.told)
    if terms is None or not turn.said.counts:
        return state
    row = proposal(state, terms) or ProposalRow(terms, turn.leaf, turn.party, parties)
    return _kept(state, _stated(row, turn, PositionRow(turn.party, Position.ACCEPT, turn.leaf)))


def respond(state: S, message: Response, turn: Turn) -> S:
    """Let a response state its author's position on the terms it names."""
    past = turn.past
    answered = past.told(message.re)
    terms = terms_of(answered)
    if terms is None or terms != message.terms:
        return state.flagged(turn.leaf, turn.party, flags.TERMS_MISMATCH)
    if not turn.said.counts:
        return state
    row = proposal(state, terms) or _begun(answered, terms, past)
    position = PositionRow(
        turn.party, message.position, turn.leaf, message.counter, message.next_update
    )
    state = _kept(state, _stated(row, turn, position))
    if message.position is Position.CHECKING or answered.party == turn.party:
        return state
    return answer(state, message.re, turn)


def retract(state: S, re: bytes, turn: Turn) -> S:
    """Let the withdrawal of an entry withdraw the position that this entry stated."""
    for row in state.proposals:
        if any(it.entry == re and it.party == turn.party for it in row.positions):
            new = PositionRow(turn.party, Position.WITHDRAW_POSITION, turn.leaf)
            state = _kept(state, _stated(row, turn, new))
    return state


def answer(state: S, re: bytes, turn: Turn) -> S:
    """Note that a party has answered an entry; its first answer stands."""
    if any(row.re == re and row.party == turn.party for row in state.answers):
        return state
    if not has_room(state.answers, turn.party):
        return replace(state, beyond=state.beyond + 1)
    return replace(state, answers=(*state.answers, AnswerRow(re, turn.party, turn.leaf)))


def _begun(told: Told, terms: bytes, past: Past) -> ProposalRow:
    leaf = told.entry.leaf
    own = (PositionRow(told.party, Position.ACCEPT, leaf),) if past.said(leaf).counts else ()
    return ProposalRow(terms, leaf, told.party, parties_of(told, past.charter), positions=own)


def _kept(state: S, row: ProposalRow) -> S:
    known = proposal(state, row.terms)
    if known is None and not has_room(state.proposals, row.party):
        return replace(state, beyond=state.beyond + 1)
    others = (it for it in state.proposals if it is not known)
    rows = sorted((*others, row), key=_by_terms)
    return replace(state, proposals=tuple(rows))


def _by_terms(row: ProposalRow) -> bytes:
    return row.terms


def _stated(row: ProposalRow, turn: Turn, new: PositionRow) -> ProposalRow:
    """R-76: a party's position is its causally last one; what it had not seen stays beside it."""
    past, leaf = turn.past, turn.leaf
    own = [it for it in row.positions if it.party == new.party and past.is_in_past(leaf, it.entry)]
    if new.position in REMARKS and any(it.position not in REMARKS for it in own):
        return row
    left = tuple(it for it in row.positions if it not in own)
    partings = row.partings
    if new.position == Position.WITHDRAW_POSITION or (
        new.position != Position.ACCEPT and any(it.position == Position.ACCEPT for it in own)
    ):
        seen = [it for it in partings if it.party == new.party]
        seen = [it for it in seen if past.is_in_past(leaf, it.entry)]
        ends = _ends(row, turn) or any(it.ends for it in seen)
        parting = PartingRow(new.party, leaf, ends)
        partings = (*(it for it in partings if it not in seen), parting)
    stated = replace(row, positions=(*left, new), partings=partings)
    return replace(stated, outcome=outcome(stated, past))


def _ends(row: ProposalRow, turn: Turn) -> bool:
    """Whether a withdrawal has seen that everybody had accepted: it ends, and never crosses."""
    accepts = (it for it in row.positions if it.position == Position.ACCEPT)
    return row.outcome is Outcome.ACCEPTED and all(
        turn.past.is_in_past(turn.leaf, it.entry) for it in accepts
    )


def outcome(row: ProposalRow, past: Past) -> Outcome:
    """What the last positions of all parties come to (R-77)."""
    if any(len(_words(row, party)) > 1 for party in row.parties):
        return Outcome.CONTESTED
    if any(_crosses(accept, parting, past) for accept in row.positions for parting in row.partings):
        return Outcome.CROSSED
    if all(_accepts(row, party, past) for party in row.parties):
        return Outcome.ACCEPTED
    if any(parting.ends for parting in row.partings):
        return Outcome.ENDED
    words = {word for party in row.parties for word in _words(row, party)}
    if Position.REFUSE in words:
        return Outcome.REFUSED
    return Outcome.COUNTERED if Position.COUNTER in words else Outcome.OPEN


def _words(row: ProposalRow, party: str) -> set[int]:
    return {it.position for it in row.positions if it.party == party}


def _crosses(accept: PositionRow, parting: PartingRow, past: Past) -> bool:
    """Whether an ACCEPT and another party's withdrawal have not seen each other."""
    return (
        accept.position == Position.ACCEPT
        and accept.party != parting.party
        and not past.is_in_past(accept.entry, parting.entry)
        and not past.is_in_past(parting.entry, accept.entry)
    )


def _accepts(row: ProposalRow, party: str, past: Past) -> bool:
    """Whether a party's ACCEPT stands: given after every withdrawal of another party."""
    own = [it for it in row.positions if it.party == party]
    return any(it.position == Position.ACCEPT for it in own) and all(
        past.is_in_past(it.entry, parting.entry)
        for it in own
        for parting in row.partings
        if parting.party != party
    )
