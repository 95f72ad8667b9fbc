"""How a launch adds up: notified, changed, put off, scrubbed, executed.

Carries out R-63, R-67, R-167 and R-172. What others say about a notice is folded as the line family
folds it. Short notice, an open window, unread before it and lapsed are views (`views`).
"""

from collections.abc import Callable, Mapping
from enum import Enum, IntEnum
from typing import Any, Final, TypeAlias

import msgspec
from msgspec import field
from msgspec.structs import replace

from comity.families.launch.messages import (
    ALTERNATIVES,
    WINDOW,
    LaunchChange,
    LaunchExecuted,
    LaunchNotify,
    LaunchScrub,
)
from comity.families.line.answers import changed, come_to, corrects, mended, opened, subject, unsaid
from comity.families.line.seals import SealCommit
from comity.picture import flags
from comity.picture.family import Moves, Turn, free_moves
from comity.picture.matter import ROWS_MAX, State
from comity.record.canonical import Value
from comity.values.composites import Window
from comity.values.message import Message
from comity.values.plain import to_wire

LAUNCH: Final = "launch"
_Course: TypeAlias = LaunchChange | LaunchExecuted | LaunchScrub


class LaunchStatus(IntEnum):
    """How far a launch has come."""

    NOTIFIED = 0
    SCRUBBED = 1
    EXECUTED = 2


class Said(Enum):
    """What its author's words on a launch come to."""

    NOTIFIED = "notified, nothing told of it since"
    SCRUBBED = "called off or withdrawn by its author"
    EXECUTED = "told to have taken place"
    WITHDRAWN = "withdrawn by its author"


_COMES_TO: Final = {
    Said.NOTIFIED: LaunchStatus.NOTIFIED,
    Said.SCRUBBED: LaunchStatus.SCRUBBED,
    Said.EXECUTED: LaunchStatus.EXECUTED,
}
MOVES: Final = free_moves(_COMES_TO)
_TAKEN_BACK: Final[Moves] = {(status, Said.WITHDRAWN): status for status in LaunchStatus}


class DoneRow(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False):
    """Launches told to have taken place, in one message."""

    entry: bytes
    at_ms: int
    count: int
    outcome: int  # LAUNCH_END


class ScrubRow(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False):
    """The launch, or what is left of it, is called off or put off."""

    entry: bytes
    next_ms: int | None  # start of the next window; none: called off


class SpanRow(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False):
    """A window."""

    start_ms: int
    end_ms: int


class NoticeRow(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False):
    """A word of its author that gave it a start: each has a lead time of its own."""

    entry: bytes
    start_ms: int


class LaunchMatter(State, frozen=True, kw_only=True, gc=False):
    """A notified launch. Of window and alternatives any one may be used."""

    start_ms: int = field(name="20")
    end_ms: int = field(name="21")
    count: int = field(name="22")
    purpose: int = field(name="23")  # LAUNCH_PURPOSE
    alternatives: tuple[SpanRow, ...] = field(name="24", default=())
    sealed_plan: bytes | None = field(name="25", default=None)
    done: tuple[DoneRow, ...] = field(name="26", default=())
    scrubs: tuple[ScrubRow, ...] = field(name="27", default=())
    notices: tuple[NoticeRow, ...] = field(name="28", default=())

    @property
    def windows(self) -> tuple[SpanRow, ...]:
        """Every window of which any one may be used, the first named first."""
        return (SpanRow(self.start_ms, self.end_ms), *self.alternatives)

    @property
    def first_ms(self) -> int:
        """When it may begin at the earliest."""
        return min(it.start_ms for it in self.windows)

    @property
    def executed(self) -> int:
        """How many launches its author tells of, in all parts."""
        return sum(it.count for it in self.done)


def _fold_launch(state: LaunchMatter | None, turn: Turn) -> State:
    if state is None:
        notice = turn.says(LaunchNotify)
        begun = LaunchMatter(status=LaunchStatus.NOTIFIED, **_stated(notice), **opened(turn))
        return _planned(_noticed(begun, turn), turn)
    match turn.message:
        case LaunchChange() | LaunchExecuted() | LaunchScrub() as message:
            after = _course(state, message, turn) if turn.said.counts else state
        case _:
            after = subject(state, turn, _TAKEN_BACK, Said.WITHDRAWN)
            after = mended(after, state, turn, _corrected, _without)
    return come_to(after, MOVES, _said(after, turn.opener))


# --- its course


def _course(state: LaunchMatter, message: _Course, turn: Turn) -> LaunchMatter:
    """R-167: only who notified a launch tells its course."""
    if turn.party != state.party or message.re != turn.opener:
        return state.flagged(turn.leaf, turn.party, flags.NOT_BY_AUTHOR)
    if state.status == LaunchStatus.SCRUBBED and not isinstance(message, LaunchExecuted):
        return state.flagged(turn.leaf, turn.party, flags.OUT_OF_ORDER)
    match message:
        case LaunchChange():
            return _changed(state, message, turn)
        case LaunchScrub():
            return _scrubbed(state, message, turn)
        case LaunchExecuted():
            return _executed(state, message, turn)


class _Fields(msgspec.Struct, frozen=True):
    """New values for fields of a notice."""

    re: bytes
    changes: dict[int, Value]


def _renewed(state: LaunchMatter, changes: dict[int, Value], turn: Turn) -> LaunchMatter:
    """New values replace old ones, which stay in `corrections`."""
    after = changed(state, _Fields(turn.opener, changes), turn)
    return mended(after, state, turn, _corrected)


def _changed(state: LaunchMatter, message: LaunchChange, turn: Turn) -> LaunchMatter:
    content = to_wire(message)
    return _renewed(state, {**content.get(3, {}), WINDOW: content[2]}, turn)


def _scrubbed(state: LaunchMatter, message: LaunchScrub, turn: Turn) -> LaunchMatter:
    """Called off, or put off: then the notice stands for the next window, and for that alone."""
    if len(state.scrubs) >= ROWS_MAX:
        return replace(state, beyond=state.beyond + 1)
    state = replace(state, scrubs=(*state.scrubs, _scrub(turn.leaf, message)))
    return state if message.next is None else _put_off(state, message, turn)


def _scrub(leaf: bytes, message: LaunchScrub) -> ScrubRow:
    return ScrubRow(leaf, None if message.next is None else message.next.start)


def _put_off(state: LaunchMatter, message: LaunchScrub, turn: Turn) -> LaunchMatter:
    return _renewed(state, {WINDOW: to_wire(message)[2]}, turn)


def _executed(state: LaunchMatter, message: LaunchExecuted, turn: Turn) -> LaunchMatter:
    """Executed counts add up; more than was notified is shown, and flagged."""
    if len(state.done) >= ROWS_MAX:
        return replace(state, beyond=state.beyond + 1)
    return _totalled(replace(state, done=(*state.done, _done(turn.leaf, message))), turn)


def _done(leaf: bytes, message: LaunchExecuted) -> DoneRow:
    return DoneRow(leaf, message.at, message.count, int(message.outcome))


def _totalled(state: LaunchMatter, turn: Turn) -> LaunchMatter:
    if state.executed <= state.count:
        return state
    return state.flagged(turn.leaf, turn.party, flags.BAD_TOTAL)


def _without(state: LaunchMatter, gone: bytes, _turn: Turn) -> LaunchMatter:
    """R-167: leave out a word on its course."""
    return replace(
        state,
        done=unsaid(state.done, gone),
        scrubs=unsaid(state.scrubs, gone),
    )


def _corrected(state: LaunchMatter, leaf: bytes, message: Message, turn: Turn) -> LaunchMatter:
    match message:
        case LaunchNotify():
            return _totalled(_noticed(_restated(state, message), turn), turn)
        case LaunchChange():
            return _changed(state, message, turn) if corrects(turn) else state
        case LaunchScrub():
            new = _scrub(leaf, message)
            rows = tuple(new if it.entry == leaf else it for it in state.scrubs)
            state = replace(state, scrubs=rows)
            is_new = message.next is not None and corrects(turn)
            return _put_off(state, message, turn) if is_new else state
        case LaunchExecuted():
            done = _done(leaf, message)
            told = tuple(done if it.entry == leaf else it for it in state.done)
            return _totalled(replace(state, done=told), turn)
        case _:
            return state


def _said(state: LaunchMatter, opener: bytes) -> Said:
    """What all its author's words come to: what took place is told over what was called off."""
    if state.done:
        return Said.EXECUTED
    is_off = state.withdrew(opener) or any(it.next_ms is None for it in state.scrubs)
    return Said.SCRUBBED if is_off else Said.NOTIFIED


# --- its notice


def _stated(message: LaunchNotify) -> dict[str, Any]:
    return {
        "start_ms": message.window.start,
        "end_ms": message.window.end,
        "count": message.count,
        "purpose": int(message.purpose),
        "alternatives": tuple(map(_span, message.alternatives or ())),
        "sealed_plan": message.sealed_plan,
    }


def _span(window: Window) -> SpanRow:
    return SpanRow(window.start, window.end)


def _restated(state: LaunchMatter, message: LaunchNotify) -> LaunchMatter:
    """Take over new values; what was put off has no alternatives but those named since."""
    state = replace(state, **_stated(message))
    offs = {it.entry for it in state.scrubs if it.next_ms is not None}
    offs |= {it.entry for it in state.corrections if it.re in offs}
    since: list[int] | None = None  # the fields changed since it was put off; none: it was not
    for it in state.mends:
        if it.entry in offs:
            since = []
        elif since is not None:
            since.append(it.field)
    is_void = since is not None and ALTERNATIVES not in since
    return replace(state, alternatives=()) if is_void else state


def _noticed(state: LaunchMatter, turn: Turn) -> LaunchMatter:
    """R-167: what gives a start gives notice of it; what is taken back gives none any more."""
    gone = state.undone
    left = tuple(it for it in state.notices if it.entry not in gone)
    if len(left) >= ROWS_MAX:
        return replace(state, beyond=state.beyond + 1)
    return replace(state, notices=(*left, NoticeRow(turn.leaf, state.first_ms)))


def _planned(state: LaunchMatter, turn: Turn) -> LaunchMatter:
    """R-172: a sealed plan is an earlier seal of the launch's own author."""
    plan = state.sealed_plan
    if plan is None:
        return state
    if not turn.past.is_in_past(turn.leaf, plan):
        return state.flagged(turn.leaf, turn.party, flags.OUT_OF_ORDER)
    said = turn.past.said(plan)
    if isinstance(said.message, SealCommit) and said.told.party == turn.party:
        return state
    return state.flagged(turn.leaf, turn.party, flags.NOT_BY_AUTHOR)


COURSE_FOLDS: Final[Mapping[str, Callable[[Any, Turn], State]]] = {LAUNCH: _fold_launch}
COURSE_STATES: Final[Mapping[str, type[State]]] = {LAUNCH: LaunchMatter}
COURSE_STATUSES: Final[Mapping[str, type[IntEnum]]] = {LAUNCH: LaunchStatus}
COURSE_MACHINES: Final[Mapping[str, Moves]] = {LAUNCH: MOVES}
