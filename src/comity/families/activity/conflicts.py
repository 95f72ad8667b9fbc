"""How two activities that meet, says a party, are kept apart: raised, proposed, accepted.

Carries out R-63, R-67 and R-156. What the words come to follows the rules of agreement; whether
the subjects still meet is not known here.
"""

from collections.abc import Callable, Mapping
from enum import Enum, IntEnum
from typing import Any, Final

from msgspec import field

from comity.families.activity.areas import ConflictRaise, DeconflictPropose
from comity.families.line.agreement import parties_of, propose, terms_of
from comity.families.line.answers import come_to, opened, subject
from comity.picture import flags
from comity.picture.family import Moves, Turn
from comity.picture.matter import Outcome, State

CONFLICT: Final = "conflict"


class ConflictStatus(IntEnum):
    """What the parties have said of two subjects that may meet; nothing here computes a meeting."""

    RAISED = 0
    PROPOSED = 1
    ACCEPTED = 2
    ACCEPTED_RISK = 3
    WITHDRAWN = 4


class Said(Enum):
    """What moves it."""

    WITHDRAWN = "taken back by its author"
    NOTHING = "no measures proposed"
    PROPOSED = "measures proposed"
    MEASURES = "measures accepted by all"
    RISK = "the raised conflict itself accepted by all"


_LIVE: Final = (
    ConflictStatus.RAISED,
    ConflictStatus.PROPOSED,
    ConflictStatus.ACCEPTED,
    ConflictStatus.ACCEPTED_RISK,
)
_COMES_TO: Final = {
    Said.NOTHING: ConflictStatus.RAISED,
    Said.PROPOSED: ConflictStatus.PROPOSED,
    Said.MEASURES: ConflictStatus.ACCEPTED,
    Said.RISK: ConflictStatus.ACCEPTED_RISK,
    Said.WITHDRAWN: ConflictStatus.WITHDRAWN,
}
CONFLICT_MOVES: Final = {
    (status, said): after
    for status in _LIVE
    for said, after in _COMES_TO.items()
    if status is not after
}


class ConflictMatter(State, frozen=True, kw_only=True, gc=False):
    """Two subjects that meet, says a party."""

    subjects: tuple[bytes, ...] = field(name="20")
    parties: tuple[str, ...] = field(name="21")
    end_ms: int = field(name="22")  # of the common time


def _fold_conflict(state: ConflictMatter | None, turn: Turn) -> State:
    if state is None:
        return _raised(turn)
    match turn.message:
        case DeconflictPropose():
            heard = propose(state, turn, state.parties)
        case _:
            heard = subject(state, turn, CONFLICT_MOVES, Said.WITHDRAWN)
    return come_to(heard, CONFLICT_MOVES, _agreed(heard, turn))


def _raised(turn: Turn) -> State:
    message = turn.says(ConflictRaise)
    begun = ConflictMatter(
        status=ConflictStatus.RAISED,
        subjects=message.subjects,
        parties=parties_of(turn.told, turn.past.charter),
        end_ms=message.overlap_window.end,
        **opened(turn),
    )
    if all(turn.past.is_in_past(turn.leaf, it) for it in message.subjects):
        return begun
    return begun.flagged(turn.leaf, turn.party, flags.OUT_OF_ORDER)


def _agreed(state: ConflictMatter, turn: Turn) -> Said:
    """R-156: by the rules of agreement alone; whether the subjects still meet is not known here."""
    raised = terms_of(turn.past.told(turn.opener))
    accepted = {row.terms for row in state.proposals if row.outcome is Outcome.ACCEPTED}
    measures = [row for row in state.proposals if row.subject == DeconflictPropose.SPEC.wire]
    if any(row.terms in accepted for row in measures):
        return Said.MEASURES
    if raised in accepted:
        return Said.RISK
    return Said.PROPOSED if measures else Said.NOTHING


CONFLICT_FOLDS: Final[Mapping[str, Callable[[Any, Turn], State]]] = {CONFLICT: _fold_conflict}
CONFLICT_STATES: Final[Mapping[str, type[State]]] = {CONFLICT: ConflictMatter}
CONFLICT_STATUSES: Final[Mapping[str, type[IntEnum]]] = {CONFLICT: ConflictStatus}
CONFLICT_MACHINES: Final[Mapping[str, Moves]] = {CONFLICT: CONFLICT_MOVES}
