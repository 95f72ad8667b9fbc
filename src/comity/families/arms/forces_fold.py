"""What becomes of item changes, eliminations, inspections, new types and strategic exercises.

Carries out R-63 and R-204. Each message stands by itself, or is withdrawn; an inspection and how a
new type counts are agreed or not. Nothing here changes a declared number.
"""

from collections.abc import Callable, Mapping
from enum import Enum, IntEnum
from typing import Any, Final, TypeAlias

import msgspec
from msgspec import field
from msgspec.structs import replace

from comity.families.arms.forces import (
    Elimination,
    Inspection,
    InspectionReport,
    NewType,
    StrategicExercise,
)
from comity.families.arms.messages import ItemChange
from comity.families.line.agreement import parties_of, proposal, propose, terms_of
from comity.families.line.answers import beside, come_to, hear, opened, subject
from comity.families.line.machines import KEPT_MOVES, KeptStatus
from comity.families.line.machines import Said as Kept
from comity.families.line.notes_fold import AGREED_MOVES, AgreedStatus, settled
from comity.picture import flags
from comity.picture.family import Moves, Turn, free_moves
from comity.picture.matter import Outcome, State, has_room
from comity.values.message import Message

ITEM: Final = "item_change"
ELIMINATION: Final = "elimination"
INSPECTION: Final = "inspection"
NEW_TYPE: Final = "new_type"
EXERCISE: Final = "strategic_exercise"
Pairs: TypeAlias = tuple[tuple[int, int], ...]  # NCAT, by how much


class ItemMatter(State, frozen=True, kw_only=True, gc=False):
    """A change of one counted item, with what it adds to each category or takes from it."""

    regime: bytes = field(name="20")
    at_ms: int = field(name="21")
    delta: Pairs = field(name="22")


def _fold_item(state: ItemMatter | None, turn: Turn) -> State:
    if state is not None:
        return subject(state, turn, KEPT_MOVES, Kept.WITHDRAWN, _changed)
    stated = _change(turn.says(ItemChange))
    return ItemMatter(status=KeptStatus.KEPT, **stated, **opened(turn))


def _change(message: ItemChange) -> dict[str, Any]:
    delta = sorted((int(category), value) for category, value in message.delta.items())
    return {"regime": message.regime, "at_ms": message.at, "delta": tuple(delta)}


def _changed(state: ItemMatter, message: ItemChange) -> ItemMatter:
    return replace(state, **_change(message))


class EliminationMatter(State, frozen=True, kw_only=True, gc=False):
    """A conversion or elimination at one stage."""

    regime: bytes = field(name="20")
    phase: int = field(name="21")  # PHASE
    start_ms: int = field(name="22")
    end_ms: int = field(name="23")


def _fold_elimination(state: EliminationMatter | None, turn: Turn) -> State:
    if state is not None:
        return subject(state, turn, KEPT_MOVES, Kept.WITHDRAWN, _staged)
    stated = _stage(turn.says(Elimination))
    return EliminationMatter(status=KeptStatus.KEPT, **stated, **opened(turn))


def _stage(message: Elimination) -> dict[str, Any]:
    return {
        "regime": message.regime,
        "phase": int(message.phase),
        "start_ms": message.window.start,
        "end_ms": message.window.end,
    }


def _staged(state: EliminationMatter, message: Elimination) -> EliminationMatter:
    return replace(state, **_stage(message))


# --- inspections


class InspectionStatus(IntEnum):
    """What is said of an inspection that was announced."""

    ASKED = 0
    AGREED = 1
    NOT_ACCEPTED = 2
    REPORTED = 3
    WITHDRAWN = 4


class Heard(Enum):
    """What all words on it come to."""

    ASKED = "not every party that is asked has accepted it"
    AGREED = "accepted by every party that is asked"
    NOT_ACCEPTED = "not accepted by one that is asked"
    REPORTED = "a party states what it found"
    WITHDRAWN = "taken back by its author"


INSPECTION_MOVES: Final = free_moves(
    {heard: InspectionStatus[heard.name] for heard in Heard}, InspectionStatus.WITHDRAWN
)
_OUTCOMES: Final = {Outcome.ACCEPTED: Heard.AGREED, Outcome.REFUSED: Heard.NOT_ACCEPTED}


class ReportRow(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False):
    """What one party says it found, and how much it leaves open."""

    entry: bytes
    party: str
    findings: int
    ambiguities: int


class InspectionMatter(State, frozen=True, kw_only=True, gc=False):
    """An announced inspection, with the reports of those who take part."""

    regime: bytes = field(name="20")
    eta_ms: int = field(name="21")
    reports: tuple[ReportRow, ...] = field(name="22", default=())


def _fold_inspection(state: InspectionMatter | None, turn: Turn) -> State:
    if state is None:
        message = turn.says(Inspection)
        begun = InspectionMatter(
            status=InspectionStatus.ASKED,
            regime=message.regime,
            eta_ms=message.eta,
            **opened(turn),
        )
        return propose(begun, turn, parties_of(turn.told, turn.past.charter))
    if isinstance(turn.message, InspectionReport):
        after = _reported(state, turn.message, turn) if turn.said.counts else state
    else:
        after = hear(state, turn)
        gone = {it.re for it in after.withdrawals}
        left = tuple(it for it in after.reports if it.entry not in gone)
        after = replace(after, reports=left)
    return come_to(after, INSPECTION_MOVES, _heard(after, turn))


def _reported(state: InspectionMatter, message: InspectionReport, turn: Turn) -> InspectionMatter:
    asked = turn.past.told(turn.opener)
    if message.re != turn.opener:
        return state.flagged(turn.leaf, turn.party, flags.OUT_OF_ORDER)
    if turn.party not in parties_of(asked, turn.past.charter):
        return state.flagged(turn.leaf, turn.party, flags.NOT_BY_ADDRESSEE)
    left = beside(state.reports, turn)
    if not has_room(left, turn.party):
        return replace(state, beyond=state.beyond + 1)
    found, open_ = len(message.findings), len(message.ambiguities or ())
    return replace(state, reports=(*left, ReportRow(turn.leaf, turn.party, found, open_)))


def _heard(state: InspectionMatter, turn: Turn) -> Heard:
    if state.withdrew(turn.opener):
        return Heard.WITHDRAWN
    if state.reports:
        return Heard.REPORTED
    row = proposal(state, terms_of(turn.past.told(turn.opener)))
    return Heard.ASKED if row is None else _OUTCOMES.get(row.outcome, Heard.ASKED)


# --- new types, and exercises


def _fold_new_type(state: State | None, turn: Turn) -> State:
    """How it counts is agreed when every party addressed accepts these very terms."""
    if state is not None:
        return settled(subject(state, turn, AGREED_MOVES, Kept.WITHDRAWN), turn)
    begun = State(status=AgreedStatus.PROPOSED, **opened(turn))
    return settled(propose(begun, turn, parties_of(turn.told, turn.past.charter)), turn)


class ExerciseStatus(IntEnum):
    """A strategic exercise: it stands as notified, or was taken back."""

    NOTIFIED = 0
    CANCELLED = 1


class Told(Enum):
    """What moves it."""

    WITHDRAWN = "taken back by its author"


EXERCISE_MOVES: Final = {(ExerciseStatus.NOTIFIED, Told.WITHDRAWN): ExerciseStatus.CANCELLED}


class NoticeRow(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False):
    """A word of its author that gave it a start: each has a lead time of its own."""

    entry: bytes
    start_ms: int


class ExerciseMatter(State, frozen=True, kw_only=True, gc=False):
    """A notified strategic exercise."""

    start_ms: int = field(name="20")
    end_ms: int = field(name="21")
    notices: tuple[NoticeRow, ...] = field(name="22", default=())


def _fold_exercise(state: ExerciseMatter | None, turn: Turn) -> State:
    if state is None:
        window = turn.says(StrategicExercise).window
        return ExerciseMatter(
            status=ExerciseStatus.NOTIFIED,
            start_ms=window.start,
            end_ms=window.end,
            notices=(NoticeRow(turn.leaf, window.start),),
            **opened(turn),
        )
    after = subject(state, turn, EXERCISE_MOVES, Told.WITHDRAWN, _moved)
    if after.start_ms == state.start_ms or len(after.notices) >= _NOTICES_MAX:
        return after
    return replace(after, notices=(*after.notices, NoticeRow(turn.leaf, after.start_ms)))


def _moved(state: ExerciseMatter, message: StrategicExercise) -> ExerciseMatter:
    return replace(state, start_ms=message.window.start, end_ms=message.window.end)


_NOTICES_MAX: Final = 64  # starts that one exercise was given, one after the other
OPENS: Final[Mapping[type[Message], str]] = {
    ItemChange: ITEM,
    Elimination: ELIMINATION,
    Inspection: INSPECTION,
    NewType: NEW_TYPE,
    StrategicExercise: EXERCISE,
}
FORCES_FOLDS: Final[Mapping[str, Callable[[Any, Turn], State]]] = {
    ITEM: _fold_item,
    ELIMINATION: _fold_elimination,
    INSPECTION: _fold_inspection,
    NEW_TYPE: _fold_new_type,
    EXERCISE: _fold_exercise,
}
FORCES_STATES: Final[Mapping[str, type[State]]] = {
    ITEM: ItemMatter,
    ELIMINATION: EliminationMatter,
    INSPECTION: InspectionMatter,
    NEW_TYPE: State,
    EXERCISE: ExerciseMatter,
}
FORCES_STATUSES: Final[Mapping[str, type[IntEnum]]] = {
    ITEM: KeptStatus,
    ELIMINATION: KeptStatus,
    INSPECTION: InspectionStatus,
    NEW_TYPE: AgreedStatus,
    EXERCISE: ExerciseStatus,
}
FORCES_MACHINES: Final[Mapping[str, Moves]] = {
    ITEM: KEPT_MOVES,
    ELIMINATION: KEPT_MOVES,
    INSPECTION: INSPECTION_MOVES,
    NEW_TYPE: AGREED_MOVES,
    EXERCISE: EXERCISE_MOVES,
}
