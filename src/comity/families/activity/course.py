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
from comity.families.line.answers import (
    changed,
    come_to,
    corrects,
    had_seen,
    mended,
    moved,
    opened,
    subject,
)
from comity.picture import flags
from comity.picture.family import Moves, Turn
from comity.picture.matter import State
from comity.values.message import Message

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
    NOT_ENDED = "its end taken back"
    NOT_BEGUN = "its beginning, or an end without one, taken back"


MOVES: Final = {
    (ActivityStatus.NOTIFIED, Said.WITHDRAWN): ActivityStatus.CANCELLED,
    (ActivityStatus.ONGOING, Said.WITHDRAWN): ActivityStatus.CANCELLED,
    (ActivityStatus.NOTIFIED, Said.BEGUN): ActivityStatus.ONGOING,
    (ActivityStatus.NOTIFIED, Said.ENDED): ActivityStatus.ENDED,
    (ActivityStatus.ONGOING, Said.ENDED): ActivityStatus.ENDED,
    (ActivityStatus.ENDED, Said.NOT_ENDED): ActivityStatus.ONGOING,
    (ActivityStatus.ENDED, Said.NOT_BEGUN): ActivityStatus.NOTIFIED,
    (ActivityStatus.ONGOING, Said.NOT_BEGUN): ActivityStatus.NOTIFIED,
}


class ActivityMatter(State, frozen=True, kw_only=True, gc=False):
    """A notified activity."""

    start_ms: int = field(name="20")
    end_ms: int = field(name="21")
    begun_ms: int | None = field(name="22", default=None)
    ended_ms: int | None = field(name="23", default=None)
    calendar: bytes | None = field(name="24", default=None)  # the year in which it was announced
    begun_by: bytes | None = field(name="25", default=None)  # the entry that says so
    ended_by: bytes | None = field(name="26", default=None)


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
    heard = subject(state, turn, MOVES, Said.WITHDRAWN)
    return mended(heard, state, turn, _corrected, _without)


def _without(state: ActivityMatter, gone: bytes, turn: Turn) -> ActivityMatter:
    """R-155: a beginning or an end that its author takes back was none."""
    if gone == state.begun_by:
        state = replace(state, begun_ms=None, begun_by=None)
    if gone == state.ended_by:
        state = replace(state, ended_ms=None, ended_by=None)
    if state.ended_by is None:
        left = Said.NOT_BEGUN if state.begun_by is None else Said.NOT_ENDED
        state = come_to(state, MOVES, left)
    return come_to(state, MOVES, Said.WITHDRAWN) if state.withdrew(turn.opener) else state


def _corrected(state: ActivityMatter, leaf: bytes, message: Message, turn: Turn) -> ActivityMatter:
    match message:
        case ActivityNotify():
            return _announced(replace(state, **_window(message)), message, turn)
        case ActivityChange(re=re) if re == turn.opener and corrects(turn):
            return _changed(state, message, turn)
        case ActivityBegin(at=at) if leaf == state.begun_by:
            return replace(state, begun_ms=at)
        case ActivityEnd(at=at) if leaf == state.ended_by:
            return replace(state, ended_ms=at)
        case _:
            return state


def _announced(state: ActivityMatter, message: ActivityNotify, turn: Turn) -> ActivityMatter:
    """R-173: an activity stands in the calendar that it names, if its author had seen one."""
    ref = message.calendar_ref
    if ref is None:
        return replace(state, calendar=None)
    is_seen = had_seen(state, turn.opener, ref, turn)
    if is_seen and turn.past.told(ref).entry.type == Calendar.SPEC.wire:
        return replace(state, calendar=ref)
    state = replace(state, calendar=None)
    return state.flagged(turn.leaf, turn.party, flags.OUT_OF_ORDER) if corrects(turn) else state


def _course(
    state: ActivityMatter, message: ActivityBegin | ActivityChange | ActivityEnd, turn: Turn
) -> ActivityMatter:
    """R-155: only who notified an activity tells its course."""
    if turn.party != state.party or message.re != turn.opener:
        return state.flagged(turn.leaf, turn.party, flags.NOT_BY_AUTHOR)
    if isinstance(message, ActivityChange):
        return _changed(state, message, turn)
    begins = isinstance(message, ActivityBegin)
    after = moved(state, MOVES, Said.BEGUN if begins else Said.ENDED, turn)
    if after.status == state.status:
        return after
    if begins:
        return replace(after, begun_ms=message.at, begun_by=turn.leaf)
    return replace(after, ended_ms=message.at, ended_by=turn.leaf)


def _changed(state: ActivityMatter, message: ActivityChange, turn: Turn) -> ActivityMatter:
    return mended(changed(state, message, turn), state, turn, _corrected)


def _window(message: ActivityNotify) -> dict[str, Any]:
    return {"start_ms": message.window.start, "end_ms": message.window.end}


COURSE_FOLDS: Final[Mapping[str, Callable[[Any, Turn], State]]] = {ACTIVITY: _fold_activity}
COURSE_STATES: Final[Mapping[str, type[State]]] = {ACTIVITY: ActivityMatter}
COURSE_STATUSES: Final[Mapping[str, type[IntEnum]]] = {ACTIVITY: ActivityStatus}
COURSE_MACHINES: Final[Mapping[str, Moves]] = {ACTIVITY: MOVES}
