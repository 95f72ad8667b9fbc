"""Agreement: positions on terms, and what they come to.

Carries out R-75 to R-77, R-140, R-141 and R-178. A proposal is its author's ACCEPT of its own
terms. What the words come to is said by record/agreement.py; here they are collected. Whether terms
are in force or have lapsed is for a view.
"""

from operator import attrgetter

from msgspec.structs import replace

from comity.families.line.messages import Response
from comity.picture import flags
from comity.picture.family import Past, Turn
from comity.picture.matter import AnswerRow, PositionRow, ProposalRow, S, State, has_room
from comity.record import agreement
from comity.record.agreement import REMARKS, WORDS_MAX
from comity.record.charter import Charter
from comity.record.terms import terms_hash
from comity.record.told import Told
from comity.values.codes import Position
from comity.values.message import Message


def parties_of(told: Told, charter: Charter) -> tuple[str, ...]:
    """Return all whose ACCEPT an entry's terms need: its author and whom it is addressed to."""
    parties = charter.parties if told.bylaws is None else told.bylaws.parties
    addressees = told.entry.addressees or parties
    return tuple(sorted({*addressees, told.party}))


def others(turn: Turn) -> tuple[str, ...]:
    """Return all whom an entry speaks to: the parties of its terms without its author."""
    spoken_to = parties_of(turn.told, turn.past.charter)
    return tuple(party for party in spoken_to if party != turn.party)


def terms_of(told: Told) -> bytes | None:
    """Return the terms hash of an entry; what has no fields has no terms."""
    content = told.entry.content
    return terms_hash(told.entry.type, content) if type(content) is dict else None


def proposal(state: State, terms: bytes | None) -> ProposalRow | None:
    """Find what was said about these terms."""
    return next((row for row in state.proposals if row.terms == terms), None)


def propose(state: S, turn: Turn, parties: tuple[str, ...], subject: str = "") -> S:
    """Let an entry propose its terms, and accept them for its author.

    `subject`: proposals of one matter with one subject exclude each other; else the type is it.
    """
    terms = terms_of(turn.told)
    if terms is None or not turn.said.counts:
        return state
    row = proposal(state, terms)
    new = ProposalRow(terms, turn.leaf, turn.party, parties, subject or turn.told.entry.type)
    if row is None or not _counted(state, row.re, turn.past):
        positions, earlier = ((), ()) if row is None else (row.positions, row.earlier)
        row = replace(new, positions=positions, earlier=earlier)
    return _stated(state, row, turn, _proposed(turn.told, turn.message))


def respond(state: S, message: Response, turn: Turn) -> S:
    """Let a response state its author's position on the terms it names."""
    past = turn.past
    answered = past.told(message.re)
    if answered.entry.is_sealed:
        return _unread(state, message, answered, turn)
    terms = terms_of(answered)
    if terms is None or terms != message.terms:
        return state.flagged(turn.leaf, turn.party, flags.TERMS_MISMATCH)
    if not turn.said.counts:
        return state
    row = proposal(state, terms) or _begun(state, answered, terms, past)
    return _answered(_stated(state, row, turn, _position(message, turn)), message, answered, turn)


def stated(state: S, terms: bytes, position: Position, turn: Turn) -> S:
    """Let an entry of another type state its author's position on terms proposed here (R-232).

    A signature accepts them; leaving withdraws. What was never proposed here stays as it is.
    """
    row = proposal(state, terms)
    if row is None or not turn.said.counts:
        return state
    return _stated(state, row, turn, PositionRow(turn.party, position, turn.leaf))


def _unread(state: S, message: Response, answered: Told, turn: Turn) -> S:
    """R-178: of what is sealed, this picture knows only the hash that each party names.

    The author's own ACCEPT is not read out of it: nothing is agreed here unless the author says so.
    """
    if not turn.said.counts:
        return state
    parties = parties_of(answered, turn.past.charter)
    row = proposal(state, message.terms) or ProposalRow(
        message.terms, message.re, turn.party, parties, answered.entry.type
    )
    return _answered(_stated(state, row, turn, _position(message, turn)), message, answered, turn)


def _position(message: Response, turn: Turn) -> PositionRow:
    return PositionRow(
        turn.party,
        message.position,
        turn.leaf,
        message.counter,
        message.next_update,
        message.valid_until,
    )


def _answered(state: S, message: Response, answered: Told, turn: Turn) -> S:
    if message.position is Position.CHECKING or answered.party == turn.party:
        return state
    return answer(state, message.re, turn)


def retract(state: S, re: bytes, turn: Turn) -> S:
    """Let the withdrawal of an entry withdraw the position that this entry stated."""
    for row in state.proposals:
        if any(it.entry == re and it.party == turn.party for it in row.positions):
            new = PositionRow(turn.party, Position.WITHDRAW_POSITION, turn.leaf)
            state = _stated(state, row, turn, new)
    return state


def answer(state: S, re: bytes, turn: Turn) -> S:
    """Note that a party has answered an entry; its first answer stands."""
    if any(row.re == re and row.party == turn.party for row in state.answers):
        return state
    if not has_room(state.answers, turn.party):
        return replace(state, beyond=state.beyond + 1)
    return replace(state, answers=(*state.answers, AnswerRow(re, turn.party, turn.leaf)))


def _counted(state: State, leaf: bytes, past: Past) -> bool:
    """Whether an entry of this matter counts, by itself and by its standing (R-110)."""
    return past.said(leaf).counts and not state.is_doubtful(leaf)


def _begun(state: State, told: Told, terms: bytes, past: Past) -> ProposalRow:
    leaf, said = told.entry.leaf, past.said(told.entry.leaf)
    own = (_proposed(told, said.message),) if _counted(state, leaf, past) else ()
    parties = parties_of(told, past.charter)
    return ProposalRow(terms, leaf, told.party, parties, told.entry.type, positions=own)


def _proposed(told: Told, message: Message | None) -> PositionRow:
    """Return a proposal as its author's ACCEPT, with its term if its type has one."""
    until = getattr(message, "valid_until", None)
    valid_until = until if type(until) is int else None
    return PositionRow(told.party, Position.ACCEPT, told.entry.leaf, valid_until_ms=valid_until)


def _has_said_all(row: ProposalRow, turn: Turn) -> bool:
    """R-140: whether its author had said as much on these terms as counts, and had seen that."""
    sees, words = turn.past.is_in_past, (*row.earlier, *row.positions)
    own = (it for it in words if it.party == turn.party and it.position not in REMARKS)
    return sum(sees(turn.leaf, it.entry) for it in own) >= WORDS_MAX


def _kept(state: S, row: ProposalRow) -> S:
    known = proposal(state, row.terms)
    if known is None and not has_room(state.proposals, row.party):
        return replace(state, beyond=state.beyond + 1)
    others = (it for it in state.proposals if it is not known)
    rows = sorted((*others, row), key=attrgetter("terms"))
    return replace(state, proposals=tuple(rows))


def _stated(state: S, row: ProposalRow, turn: Turn, new: PositionRow) -> S:
    """R-76: a party's position is its causally last one; what it had not seen stays beside it."""
    sees = turn.past.is_in_past
    own = [it for it in row.positions if it.party == new.party and sees(turn.leaf, it.entry)]
    if new.position in REMARKS and any(it.position not in REMARKS for it in own):
        return _kept(state, row)
    if new.position not in REMARKS and _has_said_all(row, turn):
        return state.flagged(turn.leaf, turn.party, flags.OUT_OF_ORDER)
    if new.position == Position.ACCEPT:
        known = [it for it in (*row.earlier, *row.positions) if sees(turn.leaf, it.entry)]
        late = agreement.late(row.parties, known, turn.party, turn.told.entry.time_ms, sees)
        new = replace(new, late=late)
    left = tuple(it for it in row.positions if it not in own)
    displaced = (it for it in own if it.position not in REMARKS)  # others may know no later one
    row = replace(row, positions=(*left, new), earlier=(*row.earlier, *displaced))
    words = (*row.earlier, *row.positions)
    row = replace(row, outcome=agreement.outcome(row.parties, words, sees))
    state = _kept(state, row)
    return state.flagged(turn.leaf, turn.party, flags.LATE_ACCEPT) if new.late else state
