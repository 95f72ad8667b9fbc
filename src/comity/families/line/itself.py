"""How the line itself adds up: its charter and who is party, what each side declares of itself.

Carries out R-78, R-142 to R-145. What a single entry's past makes of it (may its author speak, was
the line suspended) the record has judged by the same rules (record/bylaws.py).
"""

from msgspec.structs import replace

from comity.families.line.agreement import proposal, propose, terms_of
from comity.families.line.answers import beside, come_to, hear, opened
from comity.families.line.charter import LineCharter
from comity.families.line.machines import (
    LINE_MOVES,
    AmendmentRow,
    DepartureRow,
    LineMatter,
    LineNow,
    LineStatus,
    ReopenedRow,
    SideRow,
)
from comity.families.line.membership import LineExclude, LineLeave
from comity.families.line.messages import LineRestore, LineState
from comity.picture import flags
from comity.picture.family import Turn
from comity.picture.matter import Outcome, ProposalRow, State, has_room
from comity.record import agreement, canonical
from comity.record.agreement import Rule, in_force
from comity.record.bylaws import is_stop
from comity.record.charter import line_id_of
from comity.values import codes


def fold_line(state: LineMatter | None, turn: Turn) -> State:
    """Fold one entry into the matter of the line."""
    charter = turn.past.charter
    if state is None:
        state = LineMatter(status=LineStatus.PROPOSED, parties=charter.parties, **opened(turn))
    match turn.message:
        case LineState() | LineLeave() | LineExclude() | LineRestore() if not turn.said.counts:
            return state  # nobody released it, say: shown with its flag, it declares nothing
        case LineCharter():
            state = _chartered(state, turn)
        case LineState():
            state = _declared(state, turn.says(LineState), turn)
        case LineLeave():
            state = _departing(state, DepartureRow(turn.party, turn.leaf))
        case LineExclude() as message:
            state = _excluding(state, message, turn)
        case LineRestore():
            state = _restoring(state, turn)
        case _:
            state = hear(state, turn)
    return _judged(_lifted(_reckoned(state, turn), turn))


def _needed(turn: Turn) -> tuple[str, ...]:
    """Return the parties of the charter in an entry's past (R-143)."""
    bylaws = turn.told.bylaws
    return turn.past.charter.parties if bylaws is None else bylaws.parties


# --- charter and parties


def _chartered(state: LineMatter, turn: Turn) -> LineMatter:
    charter, content = turn.past.charter, turn.told.entry.content
    message = turn.says(LineCharter)
    if line_id_of(canonical.encode(content)) == charter.line_id:
        state = propose(state, turn, charter.parties, "founding")
        if state.charter_entry is None and turn.said.counts:
            state = replace(state, charter=terms_of(turn.told), charter_entry=turn.leaf)
        return state
    if not _may_amend(state, message, turn):
        return state.flagged(turn.leaf, turn.party, flags.OUT_OF_ORDER)
    if not turn.said.counts:
        return state
    needed = tuple(sorted({*_needed(turn), *message.parties}))
    state = propose(state, turn, needed, LineCharter.SPEC.wire)
    terms = terms_of(turn.told)
    known = terms is None or any(it.terms == terms for it in state.amendments)
    if known or proposal(state, terms) is None or terms is None:
        return state
    row = AmendmentRow(turn.leaf, terms, tuple(sorted(message.parties)))
    return replace(state, amendments=(*state.amendments, row))


def _may_amend(state: LineMatter, message: LineCharter, turn: Turn) -> bool:
    """R-143: an amendment names the founding charter, and changes neither reality nor founders."""
    founding = state.charter_entry
    if founding is None or message.supersedes is None:
        return False
    named = turn.past.told(message.supersedes).entry
    if line_id_of(canonical.encode(named.content)) != turn.past.charter.line_id:
        return False
    bylaws = turn.told.bylaws
    founded = turn.past.charter.founded if bylaws is None else bylaws.founded
    kept = founded.keys() & message.founded.keys()
    same = all(message.founded[party] == founded[party] for party in kept)
    return same and message.reality == turn.past.charter.reality


def _departing(state: LineMatter, row: DepartureRow) -> LineMatter:
    if not has_room(state.departures, row.party):
        return replace(state, beyond=state.beyond + 1)
    return replace(state, departures=(*state.departures, row))


def _excluding(state: LineMatter, message: LineExclude, turn: Turn) -> LineMatter:
    parties, terms = _needed(turn), terms_of(turn.told)
    if message.party not in parties or turn.party == message.party:
        return state.flagged(turn.leaf, turn.party, flags.OUT_OF_ORDER)
    needed = tuple(party for party in parties if party != message.party)
    state = propose(state, turn, needed, f"{LineExclude.SPEC.wire} {message.party}")
    if proposal(state, terms) is None or any(it.terms == terms for it in state.departures):
        return state
    return _departing(state, DepartureRow(message.party, turn.leaf, terms or b""))


def _reckoned(state: LineMatter, turn: Turn) -> LineMatter:
    """Reckon who is party now: by the charter that stands, without those who are gone (R-144)."""
    if not state.amendments and not state.departures:
        return state
    sees, charter = turn.past.is_in_past, turn.past.charter
    rules = [
        Rule(row.entry, row.terms)
        for row in state.amendments
        if _was_agreed(state, row.terms, turn)
    ]
    latest, apart = in_force(rules, sees)
    named = [row.parties for row in state.amendments if latest and row.terms == latest.terms]
    gone = {
        row.party
        for row in state.departures
        if _has_gone(state, row, turn)
        and (latest is None or not _has_gone(state, row, turn, latest.entry))
    }
    standing = named[0] if named else charter.parties
    return replace(
        state,
        parties=tuple(party for party in standing if party not in gone),
        divergent=tuple(sorted(it.entry for it in apart)),
    )


def _has_gone(
    state: LineMatter, row: DepartureRow, turn: Turn, before: bytes | None = None
) -> bool:
    """Whether a departure is complete; or was in the past of an entry."""
    if row.terms:
        return _was_agreed(state, row.terms, turn, before)
    return before is None or turn.past.is_in_past(before, row.entry)


def _was_agreed(state: LineMatter, terms: bytes, turn: Turn, before: bytes | None = None) -> bool:
    row, sees = proposal(state, terms), turn.past.is_in_past
    if row is None:
        return False
    words = (*row.earlier, *row.positions)
    seen = [it for it in words if before is None or sees(before, it.entry)]
    return agreement.was_agreed(row.parties, seen, sees)


# --- suspension


def _restoring(state: LineMatter, turn: Turn) -> LineMatter:
    state = propose(state, turn, _needed(turn))
    terms = terms_of(turn.told)
    if proposal(state, terms) is None or terms is None:
        return state
    return replace(state, restorations=tuple(sorted({*state.restorations, terms})))


def _declared(state: LineMatter, message: LineState, turn: Turn) -> LineMatter:
    """R-78: a declaration replaces those of its party that it has seen; a stop stays a stop."""
    answered = message.still_answered
    row = SideRow(
        turn.party,
        int(message.state),
        int(message.reason),
        turn.leaf,
        message.effective_at,
        message.until,
        None if answered is None else tuple(sorted(answered)),
    )
    state = replace(state, sides=(*beside(state.sides, turn), row))
    if message.state is codes.LineState.OPEN:
        return _reopened(state, turn)
    if not is_stop(message.state):
        return state
    sees = turn.past.is_in_past
    own = [it for it in state.stops if it.party == turn.party and sees(turn.leaf, it.entry)]
    # The first of a row of stops says since when, the last what a restoration must have seen.
    dropped = own[1:] if own and own[0].state == row.state else own
    stops = (it for it in state.stops if it not in dropped)
    return replace(state, stops=(*stops, row))


def _reopened(state: LineMatter, turn: Turn) -> LineMatter:
    """R-145: note which restorations an OPEN had seen accepted by all, and by which entries."""
    sees = turn.past.is_in_past
    rows = state.reopened
    for row in state.proposals:
        if row.terms in state.restorations and has_room(rows, turn.party):
            words = [it for it in (*row.earlier, *row.positions) if sees(turn.leaf, it.entry)]
            if agreement.outcome(row.parties, words, sees) is Outcome.ACCEPTED:
                rows = (*rows, ReopenedRow(turn.party, row.terms, _accepts(row, words, turn)))
    return replace(state, reopened=rows)


def _accepts(row: ProposalRow, words: list[agreement.W], turn: Turn) -> tuple[bytes, ...]:
    sees = turn.past.is_in_past
    return tuple(it.entry for party in row.parties for it in agreement.last(words, party, sees))


def _lifted(state: LineMatter, turn: Turn) -> LineMatter:
    """R-145: take away the stops that a complete restoration has lifted.

    Complete: every party accepted, having seen the stop, and said OPEN, having seen that all did.
    """
    if not state.stops or not state.reopened:
        return state
    sees = turn.past.is_in_past
    stops = tuple(
        stop
        for stop in state.stops
        if not any(
            all(
                any(
                    it.party == party
                    and it.terms == row.terms
                    and all(sees(accept, stop.entry) for accept in it.accepts)
                    for it in state.reopened
                )
                for party in row.parties
            )
            for row in state.proposals
            if row.terms in state.restorations
        )
    )
    return replace(state, stops=stops)


def _judged(state: LineMatter) -> LineMatter:
    """Move the line to what the declarations of all sides come to."""
    charter = proposal(state, state.charter)
    if state.status == LineStatus.PROPOSED and (
        charter is None or charter.outcome is not Outcome.ACCEPTED
    ):
        return state
    return come_to(state, LINE_MOVES, _now(state))


def _now(state: LineMatter) -> LineNow:
    closed = {it.party for it in state.stops if it.state == codes.LineState.CLOSED}
    if closed.issuperset(state.parties):
        return LineNow.ALL_CLOSED
    if state.stops:
        return LineNow.SOME_STOPPED
    if any(it.state == codes.LineState.DEGRADED for it in state.sides):
        return LineNow.SOME_DEGRADED
    return LineNow.ALL_OPEN
