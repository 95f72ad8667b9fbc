"""What all words on a text come to, clause by clause: a function of the rows of its matter.

Carries out R-233 and R-234. A text is signed when every party to be bound has signed this very
hash and its terms are agreed by record/agreement.py; a clause in brackets binds nobody all the
same. Knows no clock: whether a text is in force, or a moment of leaving has come, is a view.
"""

from collections.abc import Iterator, Mapping
from typing import Final, TypeVar

from msgspec.structs import replace

from comity.families.talks.agreements import (
    AgreementMatter,
    AgreementStatus,
    ClauseStatus,
    StanceRow,
    VersionRow,
)
from comity.picture.matter import Outcome
from comity.values.codes import Clause

_OPEN_STILL: Final = frozenset((Clause.BRACKET, Clause.REJECT))
_ACCEPTS: Final = frozenset((Clause.ACCEPT,))
_SILENT: Final = frozenset[Clause]()
_SIGNED: Final = frozenset((AgreementStatus.ADOPTED, AgreementStatus.LEFT))
_NOBODY: Final = frozenset[str]()
_DECIDED: Final = frozenset((Outcome.ACCEPTED, Outcome.ENDED))
_Row = TypeVar("_Row")


def settled(before: AgreementMatter, state: AgreementMatter) -> AgreementMatter:
    """Say of every text and every clause where it stands, and which slips are corrected.

    `before`: the state that was settled last. Texts of which nobody has spoken since stand where
    they stood, but for those whose terms are decided, or were.
    """
    spoken = _Spoken(state)
    again = _spoken_of(before, state)
    again |= {it.terms for it in state.proposals if it.outcome in _DECIDED}
    versions = tuple(
        [
            _settled(spoken, it) if it.terms in again or it.status in _SIGNED else it
            for it in state.versions
        ]
    )
    rectified = tuple(
        replace(it, is_done=spoken.outcome(it.terms) is Outcome.ACCEPTED) for it in state.rectified
    )
    return replace(state, versions=versions, rectified=rectified)


def _spoken_of(before: AgreementMatter, state: AgreementMatter) -> set[bytes]:
    """The texts that are new, or of which other words stand than before."""
    found = {it.terms for it in _others(before.stances, state.stances)}
    found |= {it.terms for it in _others(before.signatures, state.signatures)}
    found |= {it.terms for it in _others(before.versions, state.versions)}
    if state.withdrawals is not before.withdrawals:
        gone = {it.re for it in _others(before.withdrawals, state.withdrawals)}
        found |= {it.terms for it in state.versions if it.entry in gone}
    return found


def _others(before: tuple[_Row, ...], after: tuple[_Row, ...]) -> Iterator[_Row]:
    """Rows of one list that are not the very rows of the other."""
    if before is not after:
        old, new = set(map(id, before)), set(map(id, after))
        yield from (it for it in (*before, *after) if (id(it) in old) is not (id(it) in new))


def leading(state: AgreementMatter) -> AgreementStatus:
    """Where the agreement stands: by a text signed by all, then by one left, then by the latest."""
    gone = {it.re for it in state.withdrawals}
    live = [it.status for it in state.versions if not _is_gone(it, gone)]
    for status in (AgreementStatus.ADOPTED, AgreementStatus.LEFT):
        if status in live:
            return status
    if live:
        return AgreementStatus(live[-1])
    return AgreementStatus.WITHDRAWN if state.versions else AgreementStatus.NO_TEXT


def _is_gone(row: VersionRow, gone: set[bytes]) -> bool:
    """Whether its author has taken a text back that nobody has adopted."""
    return row.entry in gone and row.status not in _SIGNED


class _Spoken:
    """Every word of a state, found by what it is about: texts and clauses ask many times."""

    def __init__(self, state: AgreementMatter) -> None:
        self.stances: dict[tuple[bytes, str], list[StanceRow]] = {}
        for stance in state.stances:
            self.stances.setdefault((stance.terms, stance.clause), []).append(stance)
        self.signed: dict[bytes, set[str]] = {}
        self.stand: dict[bytes, set[str]] = {}  # without signatures taken back since
        for it in state.signatures:
            self.signed.setdefault(it.terms, set()).add(it.party)
            if it.stands:
                self.stand.setdefault(it.terms, set()).add(it.party)
        self._outcomes = {it.terms: it.outcome for it in state.proposals}
        self._gone = {it.re for it in state.withdrawals}

    def outcome(self, terms: bytes) -> Outcome:
        """What the positions on terms come to."""
        return self._outcomes.get(terms, Outcome.OPEN)

    def unsaid(self, row: VersionRow) -> Mapping[str, frozenset[Clause]]:
        """Return the words of each party on a clause of which nobody has spoken."""
        signed = self.stand.get(row.terms, _NOBODY)
        return {
            party: _ACCEPTS
            if party in signed or (party == row.party and row.entry not in self._gone)
            else _SILENT
            for party in (*row.bound, *row.guarantors, *row.witnesses)
        }

    def words(self, row: VersionRow, clause: str) -> Mapping[str, frozenset[Clause]]:
        """Return the last words of each party of a text on a clause."""
        said = dict(self.unsaid(row))
        spoken: dict[str, set[Clause]] = {}
        for it in self.stances.get((row.terms, clause), ()):
            if it.party in said:
                spoken.setdefault(it.party, set()).add(Clause(it.position))
        return said | {party: frozenset(its) for party, its in spoken.items()}


def _settled(spoken: _Spoken, row: VersionRow) -> VersionRow:
    status = _signed(spoken, row)
    unsaid = _clause(row, spoken.unsaid(row), status)
    states = tuple(
        [
            _clause(row, spoken.words(row, it), status)
            if (row.terms, it) in spoken.stances
            else unsaid
            for it in row.clauses
        ]
    )
    if status is None:
        status = _of_clauses(states)
    return replace(row, status=int(status), states=tuple(map(int, states)))


def _signed(spoken: _Spoken, row: VersionRow) -> AgreementStatus | None:
    """Whether all to be bound have signed a text, or had signed it before one ended it."""
    match spoken.outcome(row.terms):
        case Outcome.ACCEPTED if spoken.stand.get(row.terms, _NOBODY) >= {*row.bound}:
            return AgreementStatus.ADOPTED
        case Outcome.ENDED if spoken.signed.get(row.terms, _NOBODY) >= {*row.bound}:
            return AgreementStatus.LEFT
        case _:
            return None


def _of_clauses(states: tuple[ClauseStatus, ...]) -> AgreementStatus:
    if ClauseStatus.BRACKETED in states:
        return AgreementStatus.BRACKETED
    is_clean = all(it is ClauseStatus.CLEAN for it in states)
    return AgreementStatus.CLEAN if is_clean else AgreementStatus.DRAFT


def _clause(
    row: VersionRow, said: Mapping[str, frozenset[Clause]], status: AgreementStatus | None
) -> ClauseStatus:
    """R-234: brackets stand over a signature; only the words of those to be bound count."""
    bound = [said[party] for party in row.bound]
    if any(_OPEN_STILL & positions for positions in bound):
        return ClauseStatus.BRACKETED
    if status is not None:
        return ClauseStatus[status.name]
    is_clean = all(positions == _ACCEPTS for positions in bound)
    return ClauseStatus.CLEAN if is_clean else ClauseStatus.DRAFT


def words(state: AgreementMatter, row: VersionRow, clause: str) -> Mapping[str, frozenset[Clause]]:
    """Return the last words of each party of a text on a clause; more than one: not settled.

    A draft is its author's ACCEPT of each clause of it (8.3.2), and so is a signature.
    """
    return _Spoken(state).words(row, clause)
