"""How questions about an unidentified object add up: what each asked party's desk knows of it.

Carries out R-63, R-158 and R-187. No state permits anything; a "no objection" is a row with its own
end, and whether it has ended is for a view. A warning stands beside the answers and moves nothing.
"""

from enum import Enum, IntEnum
from typing import Final

import msgspec
from msgspec import field
from msgspec.structs import replace

from comity.families.incident.measures import EngagementWarning
from comity.families.incident.messages import ObjectAnswer, ObjectQuery
from comity.families.line.agreement import others
from comity.families.line.answers import (
    answer,
    beside,
    come_to,
    corrects,
    is_mended,
    mended,
    opened,
    subject,
    taken_back,
)
from comity.picture import flags
from comity.picture.duties import usual
from comity.picture.family import Duty, Owed, Turn, free_moves
from comity.picture.matter import MatterKey, State, has_room
from comity.values.codes import Crewed, Known
from comity.values.message import Message

OBJECT: Final = "object_query"
NO_OBJECTION_MS_MAX: Final = 900_000  # how far ahead of its answer a "no objection" may reach


class ObjectStatus(IntEnum):
    """What the parties asked have said."""

    ASKED = 0
    CHECKING = 1
    KNOWN = 2
    CONTROL_LOST = 3
    NOT_KNOWN_TO_DESK = 4
    CANNOT_SAY = 5
    ALERT_WITHDRAWN = 6


class Heard(Enum):
    """What all answers so far come to."""

    NOTHING = "a party asked has said nothing"
    CHECKING = "a party is checking"
    KNOWN = "a party knows it"
    CONTROL_LOST = "a party knows it and has lost control of it"
    NOT_KNOWN = "known to no desk that was asked"
    CANNOT_SAY = "a party cannot say"
    WITHDRAWN = "withdrawn by its author"


_COMES_TO: Final = {
    Heard.NOTHING: ObjectStatus.ASKED,
    Heard.CHECKING: ObjectStatus.CHECKING,
    Heard.KNOWN: ObjectStatus.KNOWN,
    Heard.CONTROL_LOST: ObjectStatus.CONTROL_LOST,
    Heard.NOT_KNOWN: ObjectStatus.NOT_KNOWN_TO_DESK,
    Heard.CANNOT_SAY: ObjectStatus.CANNOT_SAY,
    Heard.WITHDRAWN: ObjectStatus.ALERT_WITHDRAWN,
}
OBJECT_MOVES: Final = free_moves(_COMES_TO, ObjectStatus.ALERT_WITHDRAWN)
_FIRST: Final = (  # one such answer says more than any that follow
    (Known.KNOWN_CONTROL_LOST, Heard.CONTROL_LOST),
    (Known.KNOWN_TO_US, Heard.KNOWN),
    (Known.CHECKING, Heard.CHECKING),
)


class KnownRow(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False):
    """One party's last word on the object; several if its nodes had not seen each other."""

    party: str
    answer: int  # KNOWN
    entry: bytes
    next_update_ms: int | None = None
    payload: int | None = None  # PAYLOAD
    no_objection_until_ms: int | None = None


class WarningRow(
    msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False
):
    """A party's warning about the object: what it states, and until when (R-187)."""

    party: str
    entry: bytes
    end_ms: int


class ObjectMatter(State, frozen=True, kw_only=True, gc=False):
    """A question about an object, and what is known of it."""

    asked: tuple[str, ...] = field(name="20")
    seen_ms: int = field(name="21")  # the time of the position
    uncrewed: bool = field(name="22", default=False)
    words: tuple[KnownRow, ...] = field(name="23", default=())
    warnings: tuple[WarningRow, ...] = field(name="24", default=())


def fold_object(state: ObjectMatter | None, turn: Turn) -> State:
    """Fold one entry into a question about an object."""
    if state is None:
        message = turn.says(ObjectQuery)
        begun = ObjectMatter(
            status=ObjectStatus.ASKED,
            asked=others(turn),
            seen_ms=message.as_of,
            **opened(turn),
        )
        return _described(begun, message)
    if isinstance(turn.message, ObjectAnswer):
        return _answered(state, turn.message, turn)
    if isinstance(turn.message, EngagementWarning):
        return _warned(state, turn.message, turn)
    after = subject(state, turn, OBJECT_MOVES, Heard.WITHDRAWN, _described)
    if is_mended(after, state):
        after = mended(after, state, turn, _corrected)
        words, answers = taken_back(after, after.words, turn, Known.CHECKING)
        after = replace(after, words=words, answers=answers)
    return _judged(after)


def _warned(state: ObjectMatter, message: EngagementWarning, turn: Turn) -> State:
    """R-187: it is on record beside the answers; it answers nothing and moves nothing."""
    if message.re != turn.opener:
        return state.flagged(turn.leaf, turn.party, flags.OUT_OF_ORDER)
    if not turn.said.counts:
        return state
    if not has_room(state.warnings, turn.party):
        return replace(state, beyond=state.beyond + 1)
    row = WarningRow(turn.party, turn.leaf, message.window.end)
    return replace(state, warnings=(*state.warnings, row))


def _described(state: ObjectMatter, message: ObjectQuery) -> ObjectMatter:
    """R-158: once it is not said to be uncrewed, no "no objection" to it stands any more."""
    state = replace(state, seen_ms=message.as_of, uncrewed=message.crewed is Crewed.NO)
    if state.uncrewed:
        return state
    return replace(
        state, words=tuple(replace(it, no_objection_until_ms=None) for it in state.words)
    )


def _answered(state: ObjectMatter, message: ObjectAnswer, turn: Turn) -> State:
    if turn.party not in state.asked or message.re != turn.opener:
        return state.flagged(turn.leaf, turn.party, flags.NOT_BY_ADDRESSEE)
    if not turn.said.counts:
        return state
    if not _may_not_object(state, message, turn.told.entry.time_ms):
        state = state.flagged(turn.leaf, turn.party, flags.BAD_SCHEMA)
    left = beside(state.words, turn)
    if not has_room(left, turn.party):
        return replace(state, beyond=state.beyond + 1)
    row = _row(state, message, turn.leaf, turn)
    state = replace(state, words=(*left, row))
    if message.answer is not Known.CHECKING:
        state = answer(state, turn.opener, turn)
    return _judged(state)


def _may_not_object(state: ObjectMatter, message: ObjectAnswer, said_ms: int) -> bool:
    """Whether a "no objection", if there is one, is to an uncrewed object and ends soon."""
    until = message.no_objection_until
    return until is None or (state.uncrewed and until <= said_ms + NO_OBJECTION_MS_MAX)


def _row(state: ObjectMatter, message: ObjectAnswer, leaf: bytes, turn: Turn) -> KnownRow:
    told = turn.told if leaf == turn.leaf else turn.past.told(leaf)
    good = _may_not_object(state, message, told.entry.time_ms)
    return KnownRow(
        told.party,
        int(message.answer),
        leaf,
        message.next_update if message.answer is Known.CHECKING else None,
        None if message.payload is None else int(message.payload),
        message.no_objection_until if good else None,
    )


def _corrected(state: ObjectMatter, leaf: bytes, message: Message, turn: Turn) -> ObjectMatter:
    """Take over the values of an answer as it reads now; the old ones stay in `corrections`."""
    before = next((it for it in state.words if it.entry == leaf), None)
    if not isinstance(message, ObjectAnswer) or before is None:
        return state
    new = _row(state, message, leaf, turn)
    until = _shortened(before, new)
    if until != new.no_objection_until_ms and corrects(turn):
        state = state.flagged(turn.leaf, turn.party, flags.BAD_SCHEMA)
    new = replace(new, no_objection_until_ms=until)
    return replace(state, words=tuple(new if it is before else it for it in state.words))


def _shortened(before: KnownRow, new: KnownRow) -> int | None:
    """R-158: mending ends a "no objection" or shortens it, and gives none (R-194)."""
    was, says = before.no_objection_until_ms, new.no_objection_until_ms
    return None if was is None or says is None else min(was, says)


def _judged(state: ObjectMatter) -> ObjectMatter:
    return come_to(state, OBJECT_MOVES, _heard(state))


def _heard(state: ObjectMatter) -> Heard:
    said = {it.answer for it in state.words}
    for word, heard in _FIRST:
        if word in said:
            return heard
    if {it.party for it in state.words} != set(state.asked):
        return Heard.NOTHING
    return Heard.CANNOT_SAY if Known.CANNOT_SAY in said else Heard.NOT_KNOWN


_USUAL: Final = usual(answered=frozenset((OBJECT,)))


def object_duties(key: MatterKey, state: State, parties: tuple[str, ...]) -> tuple[Duty, ...]:
    """To open it, to answer it, and to come back at the moment that CHECKING named."""
    found = _USUAL(key, state, parties)
    if not isinstance(state, ObjectMatter) or state.withdrew(key.id):
        return found
    updates = (
        Duty(Owed.UPDATE, it.party, key.id, it.next_update_ms)
        for it in state.words
        if it.answer == Known.CHECKING
    )
    return (*found, *updates)
