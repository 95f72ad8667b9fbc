"""What all words on a text come to, clause by clause: a function of the rows of its matter.

Carries out R-233 and R-234. A text is signed when every party to be bound has signed this very
hash and its terms are agreed by record/agreement.py; a clause in brackets binds nobody all the
same. Knows no clock: whether a text is in force, or a moment of leaving has come, is a view.
"""

from collections.abc import Mapping
from typing import Final

from msgspec.structs import replace

from comity.families.line.agreement import proposal
from comity.families.talks.agreements import (
    AgreementMatter,
    AgreementStatus,
    ClauseStatus,
    VersionRow,
)
from comity.picture.matter import Outcome
from comity.values.codes import Clause

_OPEN_STILL: Final = frozenset((Clause.BRACKET, Clause.REJECT))


def settled(state: AgreementMatter) -> AgreementMatter:
    """Say of every text and every clause where it stands, and which slips are corrected."""
    versions = tuple(_settled(state, it) for it in state.versions)
    rectified = tuple(
        replace(it, is_done=_outcome(state, it.terms) is Outcome.ACCEPTED) for it in state.rectified
    )
    return replace(state, versions=versions, rectified=rectified)


def leading(state: AgreementMatter) -> AgreementStatus:
    """Where the agreement stands: by a text signed by all, then by one left, then by the latest."""
    live = [AgreementStatus(it.status) for it in state.versions if not _is_gone(state, it)]
    for status in (AgreementStatus.ADOPTED, AgreementStatus.LEFT):
        if status in live:
            return status
    if live:
        return live[-1]
    return AgreementStatus.WITHDRAWN if state.versions else AgreementStatus.NO_TEXT


def _is_gone(state: AgreementMatter, row: VersionRow) -> bool:
    """Whether its author has taken a text back that nobody has adopted."""
    is_signed = row.status in (AgreementStatus.ADOPTED, AgreementStatus.LEFT)
    return state.withdrew(row.entry) and not is_signed


def _settled(state: AgreementMatter, row: VersionRow) -> VersionRow:
    status = _signed(state, row)
    states = tuple(_clause(state, row, it, status) for it in row.clauses)
    if status is None:
        status = _of_clauses(states)
    return replace(row, status=int(status), states=tuple(map(int, states)))


def _signed(state: AgreementMatter, row: VersionRow) -> AgreementStatus | None:
    """Whether all to be bound have signed a text, or had signed it before one ended it."""
    signed = {it.party for it in state.signatures if it.terms == row.terms}
    stand = {it.party for it in state.signatures if it.terms == row.terms and it.stands}
    match _outcome(state, row.terms):
        case Outcome.ACCEPTED if stand >= {*row.bound}:
            return AgreementStatus.ADOPTED
        case Outcome.ENDED if signed >= {*row.bound}:
            return AgreementStatus.LEFT
        case _:
            return None


def _outcome(state: AgreementMatter, terms: bytes) -> Outcome:
    row = proposal(state, terms)
    return Outcome.OPEN if row is None else row.outcome


def _of_clauses(states: tuple[ClauseStatus, ...]) -> AgreementStatus:
    if ClauseStatus.BRACKETED in states:
        return AgreementStatus.BRACKETED
    is_clean = all(it is ClauseStatus.CLEAN for it in states)
    return AgreementStatus.CLEAN if is_clean else AgreementStatus.DRAFT


def _clause(
    state: AgreementMatter, row: VersionRow, clause: str, status: AgreementStatus | None
) -> ClauseStatus:
    """R-234: brackets stand over a signature; only the words of those to be bound count."""
    said = words(state, row, clause)
    bound = [said[party] for party in row.bound]
    if any(_OPEN_STILL & positions for positions in bound):
        return ClauseStatus.BRACKETED
    if status is not None:
        return ClauseStatus[status.name]
    is_clean = all(positions == {Clause.ACCEPT} for positions in bound)
    return ClauseStatus.CLEAN if is_clean else ClauseStatus.DRAFT


def words(state: AgreementMatter, row: VersionRow, clause: str) -> Mapping[str, frozenset[Clause]]:
    """Return the last words of each party of a text on a clause; more than one: not settled.

    A draft is its author's ACCEPT of each clause of it (8.3.2), and so is a signature.
    """
    said = {party: set[Clause]() for party in (*row.bound, *row.guarantors, *row.witnesses)}
    for it in state.stances:
        if it.terms == row.terms and it.clause == clause and it.party in said:
            said[it.party].add(Clause(it.position))
    signed = {it.party for it in state.signatures if it.terms == row.terms and it.stands}
    if not state.withdrew(row.entry):
        signed.add(row.party)
    return {
        party: frozenset(its or ((Clause.ACCEPT,) if party in signed else ()))
        for party, its in said.items()
    }
