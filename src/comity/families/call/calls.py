"""What a call's state holds, and how request, answers, opening and closing add up.

Carries out R-63, R-160, R-161 and R-642. What the words come to is a function of each party's last
word: no order of arrival and no clock. Two differing durations stand beside each other; points of
a read-out are in `readouts`.
"""

from collections.abc import Callable
from enum import Enum, IntEnum
from typing import Any, Final, TypeAlias

import msgspec
from msgspec import field
from msgspec.structs import replace

from comity.families.call.live import CallEvent
from comity.families.call.messages import (
    Agenda,
    CallAnswer,
    CallClosed,
    CallOpened,
    CallRequest,
)
from comity.families.line.agreement import answer, propose
from comity.families.line.answers import beside, unsaid
from comity.picture import flags
from comity.picture.family import Turn, free_moves
from comity.picture.judging import TERM, Span
from comity.picture.matter import ROWS_MAX, AnswerRow, State, has_room
from comity.values.codes import CallAnswer as Word
from comity.values.codes import CallEnd, Precedence, Receipt
from comity.values.codes import CallEvent as What
from comity.values.composites import Window
from comity.values.message import Message
from comity.values.moment import HOUR_MS, MINUTE_MS, SECOND_MS

ANSWERED: Final = Span(CallAnswer.SPEC.wire, TERM, 24 * HOUR_MS, where="opened")
ANSWERED_FLASH: Final = Span(CallAnswer.SPEC.wire, TERM, 30 * MINUTE_MS, where="flash")
ANSWERED_NOW: Final = Span(CallAnswer.SPEC.wire, TERM, 60 * SECOND_MS, where="now")
_CONVERSED: Final = (CallEnd.ENDED, CallEnd.DROPPED)
FIGURES: Final = frozenset((What.QUALITY, What.TESTED))
_WAYS: Final = frozenset((What.LOST, What.RESUMED, What.HELD, What.TAKEN_UP, What.MICROPHONE_DEAD))
TICKS: Final = frozenset((What.DISCUSSED, What.NOT_DISCUSSED))
_ALARMS: Final = frozenset((What.NOT_PROVED,))
_GRAVE: Final = frozenset(What) - FIGURES - _WAYS - TICKS - _ALARMS
_ROOMS: Final = {what: it for it in (FIGURES, _WAYS, TICKS, _ALARMS, _GRAVE) for what in it}
_PASSING: Final = FIGURES | _WAYS  # of these the latest count, of all others the first


class CallStatus(IntEnum):
    """How far the parties have come with a call."""

    REQUESTED = 0
    COUNTERED = 1
    FIXED = 2
    OPENED = 3
    CLOSED = 4
    READ_OUT = 5
    DECLINED = 6
    WITHDRAWN = 7


class Said(Enum):
    """What moves it."""

    WITHDRAWN = "withdrawn by its author"
    REQUESTED = "no window agreed"
    COUNTERED = "another window offered"
    FIXED = "one window accepted by all"
    DECLINED = "declined"
    OPENED = "opened, say all"
    CLOSED = "closed, say all"
    READ_OUT = "read out, and answered by another"


_COMES_TO: Final = {said: CallStatus[said.name] for said in Said}
MOVES: Final = free_moves(_COMES_TO, CallStatus.WITHDRAWN)


class SpanRow(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False):
    """A window that is offered."""

    start_ms: int
    end_ms: int


class ReplyRow(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False):
    """An answer of one party. `by`: its own later answer, which had seen this one; none: stands."""

    party: str
    answer: int  # CALL_ANSWER
    entry: bytes
    start_ms: int | None = None
    end_ms: int | None = None
    by: bytes | None = None


class AgendaRow(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False):
    """A version of the agenda; what was agreed of it stands among the proposals."""

    party: str
    version: int
    entry: bytes


class OpenedRow(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False):
    """The call is open, says a party; its last word, several if its nodes missed each other."""

    party: str
    at_ms: int
    entry: bytes


class ClosedRow(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False):
    """The call is closed, says a party."""

    party: str
    at_ms: int
    how: int  # CALL_END
    duration_s: int
    entry: bytes


class ReadoutRow(
    msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False
):
    """What was said, as one party has it."""

    party: str
    kind: int  # READOUT
    entry: bytes


class StanceRow(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False):
    """What another party says of one point of a read-out."""

    party: str
    readout: bytes
    n: int
    position: int  # POINTPOS
    entry: bytes


class PointRow(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False):
    """A point of a read-out, and what all words on it come to."""

    party: str  # whose read-out it stands in
    readout: bytes
    n: int
    kind: int  # POINT
    by: str  # who said it, by that read-out
    verdict: int  # AGREED 0, DISPUTED 1, UNILATERAL 2


class EventRow(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False):
    """What a party's console saw while the call was held, as that party states it."""

    party: str
    what: int  # CALL_EVENT
    at_ms: int
    entry: bytes
    item: int | None = None  # of the agenda


class CallMatter(State, frozen=True, kw_only=True, gc=False):
    """A call that a party asked for, and what became of it."""

    parties: tuple[str, ...] = field(name="20")
    windows: tuple[SpanRow, ...] = field(name="21")
    is_now: bool = field(name="22", default=False)
    replies: tuple[ReplyRow, ...] = field(name="23", default=())
    agendas: tuple[AgendaRow, ...] = field(name="24", default=())
    opens: tuple[OpenedRow, ...] = field(name="25", default=())
    closes: tuple[ClosedRow, ...] = field(name="26", default=())
    readouts: tuple[ReadoutRow, ...] = field(name="27", default=())
    stances: tuple[StanceRow, ...] = field(name="28", default=())
    points: tuple[PointRow, ...] = field(name="29", default=())
    events: tuple[EventRow, ...] = field(name="30", default=())


def stated(message: CallRequest) -> dict[str, Any]:
    """Return what a state takes over from a request, and from its correction."""
    windows = tuple(SpanRow(it.start, it.end) for it in message.windows)
    return {"windows": windows, "is_now": bool(message.now)}


# --- answers


def answered(state: CallMatter, message: CallAnswer, turn: Turn) -> CallMatter:
    """Take a party's answer in place of those that it had given before."""
    sees = _seen_by(turn)
    if _is_overdue(state, turn):
        state = state.flagged(turn.leaf, turn.party, flags.LATE)
    if message.answer is Word.ACCEPT and not _is_offered(state, message.window, turn):
        state = state.flagged(turn.leaf, turn.party, flags.TERMS_MISMATCH)
    if not has_room(state.replies, turn.party):
        return replace(state, beyond=state.beyond + 1)
    rows = (
        replace(it, by=turn.leaf)
        if it.party == turn.party and it.by is None and sees(it.entry)
        else it
        for it in state.replies
    )
    row = _reply(message, turn.party, turn.leaf)
    state = replace(state, replies=(*rows, row))
    return state if turn.party == state.party else answer(state, turn.opener, turn)


def _reply(message: CallAnswer, party: str, leaf: bytes) -> ReplyRow:
    window = message.window
    if window is None:
        return ReplyRow(party, int(message.answer), leaf)
    return ReplyRow(party, int(message.answer), leaf, window.start, window.end)


def answer_term(state: CallMatter) -> Span:
    """How long an answer to this request may take, from OPENED; a charter may say otherwise."""
    if state.is_now:
        return ANSWERED_NOW
    return ANSWERED_FLASH if state.precedence == Precedence.FLASH else ANSWERED


def _is_overdue(state: CallMatter, turn: Turn) -> bool:
    """By claimed times: whether a first answer comes too long after this party opened the call."""
    if any(it.re == turn.opener and it.party == turn.party for it in state.answers):
        return False
    seen = [
        turn.past.told(it.entry).entry.time_ms
        for it in state.receipts
        if (it.re, it.party) == (turn.opener, turn.party)
        and it.level >= Receipt.OPENED
        and turn.past.is_in_past(turn.leaf, it.entry)
    ]
    return bool(seen) and turn.is_late(min(seen), answer_term(state))


def _is_offered(state: CallMatter, window: Window | None, turn: Turn) -> bool:
    """Whether, in what its author had seen, another party offers what this answer accepts."""
    if window is None:
        return False
    words = standing(state, _seen_by(turn))
    others = (party for party in state.parties if party != turn.party)
    return any(_offers(state, words, party, window.start, window.end) for party in others)


Sees: TypeAlias = Callable[[bytes], bool]


def _seen_by(turn: Turn) -> Sees:
    return lambda entry: turn.past.is_in_past(turn.leaf, entry)


def _everything(_entry: bytes) -> bool:
    return True


def standing(state: CallMatter, sees: Sees = _everything) -> dict[str, list[ReplyRow]]:
    """Return each party's last answers, among those that are seen."""
    words: dict[str, list[ReplyRow]] = {}
    for it in state.replies:
        if sees(it.entry) and not (it.by is not None and sees(it.by)):
            words.setdefault(it.party, []).append(it)
    return words


def _offers(
    state: CallMatter, words: dict[str, list[ReplyRow]], party: str, start: int, end: int
) -> bool:
    """Whether all that a party says lets the call be then."""
    own = words.get(party, [])
    if not own and party == state.party:
        return any(it.start_ms <= start and end <= it.end_ms for it in state.windows)
    return bool(own) and all(_takes(it, start, end) for it in own)


def _takes(row: ReplyRow, start: int, end: int) -> bool:
    if row.start_ms is None or row.end_ms is None:
        return False
    if row.answer == Word.ACCEPT:
        return (row.start_ms, row.end_ms) == (start, end)
    return row.answer == Word.COUNTER and row.start_ms <= start and end <= row.end_ms


def taking_part(state: CallMatter, sees: Sees = _everything) -> tuple[str, ...]:
    """Return the parties that have not declined."""
    words = standing(state, sees)
    return tuple(
        party
        for party in state.parties
        if party not in words or any(it.answer != Word.DECLINE for it in words[party])
    )


def fixed(state: CallMatter, sees: Sees = _everything) -> SpanRow | None:
    """R-160: the window that one party accepts and every other that takes part offers, if any."""
    words, parties = standing(state, sees), taking_part(state, sees)
    accepted = {
        (it.start_ms, it.end_ms)
        for rows in words.values()
        for it in rows
        if it.answer == Word.ACCEPT and it.start_ms is not None and it.end_ms is not None
    }
    for start, end in sorted(accepted):
        if len(parties) > 1 and all(_offers(state, words, it, start, end) for it in parties):
            return SpanRow(start, end)
    return None


# --- agenda, opening, closing


def scheduled(state: CallMatter, message: Agenda, turn: Turn) -> CallMatter:
    """Take a version of the agenda: a proposal, which all agree on by its terms."""
    sees = _seen_by(turn)
    is_behind = any(sees(it.entry) and it.version >= message.version for it in state.agendas)
    begun = {it.entry for it in state.opens} | {it.entry for it in state.closes}
    if is_behind or any(map(sees, begun)):
        state = state.flagged(turn.leaf, turn.party, flags.OUT_OF_ORDER)
    if not has_room(state.agendas, turn.party):
        return replace(state, beyond=state.beyond + 1)
    row = AgendaRow(turn.party, message.version, turn.leaf)
    return propose(replace(state, agendas=(*state.agendas, row)), turn, state.parties)


def opened_by(state: CallMatter, message: CallOpened, turn: Turn) -> CallMatter:
    """Take a party's word that the call is open; out of order before a window was agreed."""
    sees = _seen_by(turn)
    is_ready = state.is_now or fixed(state, sees) is not None
    is_known = isinstance(message.auth, str) or sees(message.auth)
    if not is_ready or not is_known:
        state = state.flagged(turn.leaf, turn.party, flags.OUT_OF_ORDER)
    left = beside(state.opens, turn)
    if not has_room(left, turn.party):
        return replace(state, beyond=state.beyond + 1)
    state = replace(state, opens=(*left, OpenedRow(turn.party, message.at, turn.leaf)))
    is_answer = state.is_now and turn.party != state.party
    return answer(state, turn.opener, turn) if is_answer else state


def closed_by(state: CallMatter, message: CallClosed, turn: Turn) -> CallMatter:
    """Take a party's word that the call is over; out of order if it did not say it was open."""
    sees = _seen_by(turn)
    own = any(it.party == turn.party and sees(it.entry) for it in state.opens)
    if message.how in _CONVERSED and not own:
        state = state.flagged(turn.leaf, turn.party, flags.OUT_OF_ORDER)
    left = beside(state.closes, turn)
    if not has_room(left, turn.party):
        return replace(state, beyond=state.beyond + 1)
    return replace(state, closes=(*left, _closed(message, turn.party, turn.leaf)))


def _closed(message: CallClosed, party: str, leaf: bytes) -> ClosedRow:
    return ClosedRow(party, message.at, int(message.how), message.duration, leaf)


def happened(state: CallMatter, message: CallEvent, turn: Turn) -> CallMatter:
    """R-642: take a party's word on what its console saw; of an item the last word counts.

    What comes often has rooms of its own, and the latest of it stay: it crowds out nothing else.
    """
    row = _seen(message, turn.party, turn.leaf)
    sees = _seen_by(turn)
    left = tuple(
        it
        for it in state.events
        if row.item is None or (it.party, it.item) != (row.party, row.item) or not sees(it.entry)
    )
    room = _ROOMS[message.what]
    own = [it for it in left if it.party == row.party and it.what in room]
    if len(own) < ROWS_MAX:
        return replace(state, events=(*left, row))
    state = replace(state, beyond=state.beyond + 1)
    if message.what not in _PASSING:
        return state
    return replace(state, events=(*(it for it in left if it is not own[0]), row))


def _seen(message: CallEvent, party: str, leaf: bytes) -> EventRow:
    return EventRow(party, int(message.what), message.at, leaf, message.item)


# --- taken back, corrected


def without(state: CallMatter, gone: bytes, turn: Turn) -> CallMatter:
    """Leave out a word on a call that its author takes back."""
    left = replace(
        state,
        replies=unsaid(state.replies, gone),
        agendas=unsaid(state.agendas, gone),
        opens=unsaid(state.opens, gone),
        closes=unsaid(state.closes, gone),
        readouts=unsaid(state.readouts, gone),
        stances=unsaid(state.stances, gone),
        events=unsaid(state.events, gone),
        points=tuple(it for it in state.points if it.readout != gone),
        answers=unsaid(state.answers, gone),
    )
    return _still_answered(left, turn.opener)


def _still_answered(state: CallMatter, opener: bytes) -> CallMatter:
    """R-160: what is taken back was no answer; another word of that party that stands is one."""
    words = [(opener, it.party, it.entry) for it in state.replies if it.by is None]
    words += [(opener, it.party, it.entry) for it in state.opens if state.is_now]
    words += [(it.readout, it.party, it.entry) for it in state.stances]
    answers = state.answers
    for re, party, entry in words:
        is_own = re == opener and party == state.party
        if not is_own and not any((it.re, it.party) == (re, party) for it in answers):
            answers = (*answers, AnswerRow(re, party, entry))
    return replace(state, answers=answers)


def restated(state: CallMatter, leaf: bytes, message: Message, turn: Turn) -> CallMatter:
    """Say an answer, an opening or a closing as it reads now.

    An agenda and a read-out are not mended: others may have agreed to them as they stood.
    """
    match message:
        case CallAnswer():
            new = _reply(message, turn.party, leaf)
            rows = (replace(new, by=it.by) if it.entry == leaf else it for it in state.replies)
            return replace(state, replies=tuple(rows))
        case CallOpened():
            opens = (
                replace(it, at_ms=message.at) if it.entry == leaf else it for it in state.opens
            )
            return replace(state, opens=tuple(opens))
        case CallClosed():
            ended = _closed(message, turn.party, leaf)
            closes = (ended if it.entry == leaf else it for it in state.closes)
            return replace(state, closes=tuple(closes))
        case CallEvent():
            seen = _seen(message, turn.party, leaf)
            events = (seen if it.entry == leaf else it for it in state.events)
            return replace(state, events=tuple(events))
        case _:
            return state


def said(state: CallMatter) -> Said:
    """What all that was said comes to, but for read-outs."""
    left = taking_part(state)
    expected = set(left if len(left) > 1 else state.parties)
    if {it.party for it in state.closes} >= expected:
        return Said.CLOSED
    if {it.party for it in state.opens} >= expected:
        return Said.OPENED
    if len(left) < 2:
        return Said.DECLINED
    if fixed(state) is not None:
        return Said.FIXED
    is_countered = any(it.by is None and it.answer == Word.COUNTER for it in state.replies)
    return Said.COUNTERED if is_countered else Said.REQUESTED
