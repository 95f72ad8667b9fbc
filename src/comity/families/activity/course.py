"""How an activity adds up: notified, changed, begun, ended.

Carries out R-63, R-67 and R-155. What others say about a notice is folded as the line family folds
it; lead times, and whether it should have begun, are views.
"""

from collections.abc import Callable, Mapping
from enum import Enum, IntEnum
from typing import Any, Final

from msgspec import field
from msgspec.structs import replace

from comity.families.activity.messages import (
    ActivityBegin,
    ActivityChange,
    ActivityEnd,
    ActivityNotify,
    Calendar,
)
from comity.families.line.answers import changed, current, moved, opened, subject
from comity.picture import flags
from comity.picture.family import Moves, Turn
from comity.picture.matter import State

ACTIVITY: Final = "activity"


class ActivityStatus(IntEnum):
    """How far an activity has come."""

    NOTIFIED = 0
    CANCELLED = 1
    ONGOING = 2
    ENDED = 3


class Said(Enum):
    """What moves it."""

    WITHDRAWN = "taken back by its author"
    BEGUN = "begun"
    ENDED = "ended"


MOVES: Final = {
    (ActivityStatus.NOTIFIED, Said.WITHDRAWN): ActivityStatus.CANCELLED,
    (ActivityStatus.ONGOING, Said.WITHDRAWN): ActivityStatus.CANCELLED,
    (ActivityStatus.NOTIFIED, Said.BEGUN): ActivityStatus.ONGOING,
    (ActivityStatus.NOTIFIED, Said.ENDED): ActivityStatus.ENDED,
    (ActivityStatus.ONGOING, Said.ENDED): ActivityStatus.ENDED,
}


class ActivityMatter(State, frozen=True, kw_only=True, gc=False):
    """A notified activity."""

    start_ms: int = field(name="20")
    end_ms: int = field(name="21")
    begun_ms: int | None = field(name="22", default=None)
    ended_ms: int | None = field(name="23", default=None)
    calendar: bytes | None = field(name="24", default=None)  # the year in which it was announced


def _fold_activity(state: ActivityMatter | None, turn: Turn) -> State:
    if state is None:
        notice = turn.says(ActivityNotify)
        begun = ActivityMatter(status=ActivityStatus.NOTIFIED, **_window(notice), **opened(turn))
        return _announced(begun, notice, turn)
    match turn.message:
        case ActivityBegin() | ActivityChange() | ActivityEnd() as message:
            return _course(state, message, turn) if turn.said.counts else state
        case _:
            return _heard(state, turn)


def _heard(state: ActivityMatter, turn: Turn) -> ActivityMatter:
    heard = subject(state, turn, MOVES, Said.WITHDRAWN, _restated)
    stated = current(heard, turn.opener, turn)
    if len(heard.corrections) > len(state.corrections) and isinstance(stated, ActivityNotify):
        return _announced(heard, stated, turn)
    return heard


def _announced(state: ActivityMatter, message: ActivityNotify, turn: Turn) -> ActivityMatter:
    """R-173: an activity stands in the calendar that it names, if its author had seen one."""
    ref = message.calendar_ref
    if ref is None:
        return replace(state, calendar=None)
    is_seen = turn.past.is_in_past(turn.leaf, ref)
    if is_seen and turn.past.told(ref).entry.type == Calendar.SPEC.wire:
        return replace(state, calendar=ref)
    return state.flagged(turn.leaf, turn.party, flags.OUT_OF_ORDER)


def _course(
    state: ActivityMatter, message: ActivityBegin | ActivityChange | ActivityEnd, turn: Turn
) -> ActivityMatter:
    """R-155: only who notified an activity tells its course."""
    if turn.party != state.party or message.re != turn.opener:
        return state.flagged(turn.leaf, turn.party, flags.NOT_BY_AUTHOR)
    match message:
        case ActivityChange():
            after = changed(state, message, turn)
            stated = current(after, turn.opener, turn)
            if isinstance(stated, ActivityNotify):
                return _announced(_restated(after, stated), stated, turn)
            return after
        case ActivityBegin():
            after = moved(state, MOVES, Said.BEGUN, turn)
            return after if after.flags != state.flags else replace(after, begun_ms=message.at)
        case ActivityEnd():
            after = moved(state, MOVES, Said.ENDED, turn)
            return after if after.flags != state.flags else replace(after, ended_ms=message.at)


def _window(message: ActivityNotify) -> dict[str, Any]:
    return {"start_ms": message.window.start, "end_ms": message.window.end}


def _restated(state: ActivityMatter, message: ActivityNotify) -> ActivityMatter:
    return replace(state, **_window(message))


COURSE_FOLDS: Final[Mapping[str, Callable[[Any, Turn], State]]] = {ACTIVITY: _fold_activity}
COURSE_STATES: Final[Mapping[str, type[State]]] = {ACTIVITY: ActivityMatter}
COURSE_STATUSES: Final[Mapping[str, type[IntEnum]]] = {ACTIVITY: ActivityStatus}
COURSE_MACHINES: Final[Mapping[str, Moves]] = {ACTIVITY: MOVES}
