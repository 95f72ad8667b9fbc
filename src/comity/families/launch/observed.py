"""How reports of an observed launch add up: what each party that was asked says of it.

Carries out R-63 and R-168. That no notice is on record is a view (`views`): a notice may come late,
and nobody need name what it is about. Nothing here matches a report with a notice; people do.
"""

from enum import Enum, IntEnum
from typing import Final

import msgspec
from msgspec import field
from msgspec.structs import replace

from comity.families.launch.messages import AGAIN, LaunchAnswer, LaunchNotify, LaunchObserved
from comity.families.line.agreement import others
from comity.families.line.answers import (
    answer,
    beside,
    come_to,
    corrects,
    had_seen,
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
from comity.values import codes
from comity.values.message import Message

OBSERVED: Final = "observed"


class ObservedStatus(IntEnum):
    """What the parties asked have said."""

    ASKED = 0
    CHECKING = 1
    MATCHES = 2
    NOTICE_FOLLOWS = 3
    NOT_OURS = 4
    NO_LAUNCH = 5
    ALERT_WITHDRAWN = 6


class Heard(Enum):
    """What all answers so far come to."""

    NOTHING = "a party asked has said nothing"
    CHECKING = "a party is checking"
    MATCHES = "a party names the notice that it matches"
    NOTICE_FOLLOWS = "a party says that its notice follows"
    NOT_OURS = "no party that was asked says that it is its own"
    NO_LAUNCH = "every party asked says that it launched nothing"
    WITHDRAWN = "withdrawn by its author"


_COMES_TO: Final = {
    Heard.NOTHING: ObservedStatus.ASKED,
    Heard.CHECKING: ObservedStatus.CHECKING,
    Heard.MATCHES: ObservedStatus.MATCHES,
    Heard.NOTICE_FOLLOWS: ObservedStatus.NOTICE_FOLLOWS,
    Heard.NOT_OURS: ObservedStatus.NOT_OURS,
    Heard.NO_LAUNCH: ObservedStatus.NO_LAUNCH,
    Heard.WITHDRAWN: ObservedStatus.ALERT_WITHDRAWN,
}
OBSERVED_MOVES: Final = free_moves(_COMES_TO, ObservedStatus.ALERT_WITHDRAWN)
_FIRST: Final = (  # one such answer says more than any that follow
    (codes.LaunchAnswer.MATCHES, Heard.MATCHES),
    (codes.LaunchAnswer.OURS_NOTICE_FOLLOWS, Heard.NOTICE_FOLLOWS),
    (codes.LaunchAnswer.CHECKING, Heard.CHECKING),
)


class MatchRow(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False):
    """One party's last word on what was observed; several if its nodes missed each other."""

    party: str
    answer: int  # LAUNCH_ANSWER
    entry: bytes
    matches: bytes | None = None  # a notice on record
    next_update_ms: int | None = None


class ObservedMatter(State, frozen=True, kw_only=True, gc=False):
    """A launch that its author observed, and what is said of it."""

    asked: tuple[str, ...] = field(name="20")
    at_ms: int = field(name="21")
    matches: bytes | None = field(name="22", default=None)  # the notice its author names
    words: tuple[MatchRow, ...] = field(name="23", default=())


def fold_observed(state: ObservedMatter | None, turn: Turn) -> State:
    """Fold one entry into a report of an observed launch."""
    if state is None:
        message = turn.says(LaunchObserved)
        begun = ObservedMatter(
            status=ObservedStatus.ASKED,
            asked=others(turn),
            at_ms=message.at,
            **opened(turn),
        )
        return _matched(begun, message, turn)
    if isinstance(turn.message, LaunchAnswer):
        return _answered(state, turn.message, turn)
    after = subject(state, turn, OBSERVED_MOVES, Heard.WITHDRAWN)
    if is_mended(after, state):
        after = mended(after, state, turn, _corrected)
        words, answers = taken_back(after, after.words, turn, codes.LaunchAnswer.CHECKING)
        after = replace(after, words=words, answers=answers)
    return _judged(after)


def _matched(state: ObservedMatter, message: LaunchObserved, turn: Turn) -> ObservedMatter:
    """Take over what its author says; a match is a notice on record, or is flagged and none."""
    matches = _notice(state, turn.opener, message.matches, turn)
    state = replace(state, at_ms=message.at, matches=matches)
    if message.matches is not None and matches is None and corrects(turn):
        return state.flagged(turn.leaf, turn.party, flags.OUT_OF_ORDER)
    return state


def _notice(state: ObservedMatter, leaf: bytes, named: bytes | None, turn: Turn) -> bytes | None:
    """The notice that is named, if it is one that the author of this word had seen."""
    if named is None or not had_seen(state, leaf, named, turn):
        return None
    return named if isinstance(turn.past.said(named).message, LaunchNotify) else None


def _answered(state: ObservedMatter, message: LaunchAnswer, turn: Turn) -> State:
    if turn.party not in state.asked or message.re != turn.opener:
        return state.flagged(turn.leaf, turn.party, flags.NOT_BY_ADDRESSEE)
    if not turn.said.counts:
        return state
    row = _row(state, message, turn.leaf, turn)
    if message.matches is not None and row.matches is None:
        state = state.flagged(turn.leaf, turn.party, flags.OUT_OF_ORDER)
    left = beside(state.words, turn)
    if not has_room(left, turn.party):
        return replace(state, beyond=state.beyond + 1)
    state = replace(state, words=(*left, row))
    if message.answer is not codes.LaunchAnswer.CHECKING:
        state = answer(state, turn.opener, turn)
    return _judged(state)


def _row(state: ObservedMatter, message: LaunchAnswer, leaf: bytes, turn: Turn) -> MatchRow:
    due_ms = message.next_update if message.answer in AGAIN else None
    matches = _notice(state, leaf, message.matches, turn)
    return MatchRow(turn.party, int(message.answer), leaf, matches, due_ms)


def _corrected(state: ObservedMatter, leaf: bytes, message: Message, turn: Turn) -> ObservedMatter:
    """Take over the values of a message as it reads now; the old ones stay in `corrections`."""
    match message:
        case LaunchObserved():
            return _matched(state, message, turn)
        case LaunchAnswer():
            new = _row(state, message, leaf, turn)
            return replace(
                state, words=tuple(new if it.entry == leaf else it for it in state.words)
            )
        case _:
            return state


def _judged(state: ObservedMatter) -> ObservedMatter:
    return come_to(state, OBSERVED_MOVES, _heard(state))


def _heard(state: ObservedMatter) -> Heard:
    said = {it.answer for it in state.words}
    for word, heard in _FIRST:
        if word in said:
            return heard
    if {it.party for it in state.words} != set(state.asked):
        return Heard.NOTHING
    none_launched = said == {codes.LaunchAnswer.NO_LAUNCH_BY_US}
    return Heard.NO_LAUNCH if none_launched else Heard.NOT_OURS


_USUAL: Final = usual(answered=frozenset((OBSERVED,)))


def observed_duties(key: MatterKey, state: State, parties: tuple[str, ...]) -> tuple[Duty, ...]:
    """To open it, to answer it, and to come back at the moment that a word named."""
    found = _USUAL(key, state, parties)
    if not isinstance(state, ObservedMatter) or state.withdrew(key.id):
        return found
    updates = (
        Duty(Owed.UPDATE, it.party, key.id, it.next_update_ms)
        for it in state.words
        if it.next_update_ms is not None
    )
    return (*found, *updates)
