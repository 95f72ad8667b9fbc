"""How a year of activities and their observation add up: announced, invited, reported.

Carries out R-63 and R-173. Which notified activities stand in a calendar is said by those
activities; whether an invitation came in time is a view.
"""

from collections.abc import Callable, Mapping
from enum import Enum, IntEnum
from typing import Any, Final

import msgspec
from msgspec import field
from msgspec.structs import replace

from comity.families.activity.areas_fold import last_words
from comity.families.activity.messages import Calendar, ObserveInvite, ObserveReport
from comity.families.line.answers import moved, opened, subject
from comity.families.line.machines import KEPT_MOVES, KeptStatus
from comity.families.line.machines import Said as Kept
from comity.picture import flags
from comity.picture.family import Moves, Turn
from comity.picture.matter import State, has_room
from comity.values.codes import Position

CALENDAR: Final = "calendar"
OBSERVATION: Final = "observation"


class CalendarMatter(State, frozen=True, kw_only=True, gc=False):
    """What a party announced for a year."""

    year: int = field(name="20")
    entries: int = field(name="21")


def _fold_calendar(state: CalendarMatter | None, turn: Turn) -> State:
    if state is not None:
        return subject(state, turn, KEPT_MOVES, Kept.WITHDRAWN, _announced)
    message = turn.says(Calendar)
    return CalendarMatter(
        status=KeptStatus.KEPT,
        year=message.year,
        entries=len(message.entries),
        **opened(turn),
    )


def _announced(state: CalendarMatter, message: Calendar) -> CalendarMatter:
    return replace(state, year=message.year, entries=len(message.entries))


# --- observation


class ObservationStatus(IntEnum):
    """How far the observation of an activity has come."""

    INVITED = 0
    REPORTED = 1
    WITHDRAWN = 2


class Said(Enum):
    """What moves it."""

    REPORTED = "reported on by an observer"
    WITHDRAWN = "taken back by the host"


OBSERVATION_MOVES: Final = {
    (ObservationStatus.INVITED, Said.REPORTED): ObservationStatus.REPORTED,
    (ObservationStatus.REPORTED, Said.REPORTED): ObservationStatus.REPORTED,
    (ObservationStatus.INVITED, Said.WITHDRAWN): ObservationStatus.WITHDRAWN,
}


class ReportRow(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False):
    """One report of one observer."""

    entry: bytes
    party: str


class ObservationMatter(State, frozen=True, kw_only=True, gc=False):
    """An invitation to observe, who comes, and what observers reported."""

    start_ms: int = field(name="20")
    end_ms: int = field(name="21")
    coming: tuple[str, ...] = field(name="22", default=())
    not_coming: tuple[str, ...] = field(name="23", default=())
    reports: tuple[ReportRow, ...] = field(name="24", default=())


def _fold_observation(state: ObservationMatter | None, turn: Turn) -> State:
    if state is None:
        message = turn.says(ObserveInvite)
        return ObservationMatter(
            status=ObservationStatus.INVITED,
            start_ms=message.from_to.start,
            end_ms=message.from_to.end,
            **opened(turn),
        )
    if isinstance(turn.message, ObserveReport):
        return _reported(state, turn) if turn.said.counts else state
    return _answered(subject(state, turn, OBSERVATION_MOVES, Said.WITHDRAWN, _moved), turn)


def _moved(state: ObservationMatter, message: ObserveInvite) -> ObservationMatter:
    return replace(state, start_ms=message.from_to.start, end_ms=message.from_to.end)


def _reported(state: ObservationMatter, turn: Turn) -> ObservationMatter:
    """R-173: a report is of whoever was invited; the host does not report on itself."""
    is_invited = turn.party in state.addressees or not state.addressees
    if turn.party == state.party or not is_invited:
        return state.flagged(turn.leaf, turn.party, flags.NOT_BY_ADDRESSEE)
    if not has_room(state.reports, turn.party):
        return replace(state, beyond=state.beyond + 1)
    after = moved(state, OBSERVATION_MOVES, Said.REPORTED, turn)
    return replace(after, reports=(*after.reports, ReportRow(turn.leaf, turn.party)))


def _answered(state: ObservationMatter, turn: Turn) -> ObservationMatter:
    """R-173: who comes is a set of parties, each by its own last word on these terms."""
    said = {k: v for k, v in last_words(state, turn.opener).items() if k != state.party}
    coming = (party for party, words in said.items() if words == {Position.ACCEPT})
    not_coming = (party for party, words in said.items() if words == {Position.REFUSE})
    return replace(state, coming=tuple(sorted(coming)), not_coming=tuple(sorted(not_coming)))


CALENDAR_FOLDS: Final[Mapping[str, Callable[[Any, Turn], State]]] = {
    CALENDAR: _fold_calendar,
    OBSERVATION: _fold_observation,
}
CALENDAR_STATES: Final[Mapping[str, type[State]]] = {
    CALENDAR: CalendarMatter,
    OBSERVATION: ObservationMatter,
}
CALENDAR_STATUSES: Final[Mapping[str, type[IntEnum]]] = {
    CALENDAR: KeptStatus,
    OBSERVATION: ObservationStatus,
}
CALENDAR_MACHINES: Final[Mapping[str, Moves]] = {
    CALENDAR: KEPT_MOVES,
    OBSERVATION: OBSERVATION_MOVES,
}
