"""How calls add up: asked for, fixed, opened, closed and read out; what follows; staff contacts.

Carries out R-63, R-67 and R-160 to R-166, R-640 and R-642. What others say about a request is
folded as the line family folds it; that a call was missed, or two requests crossed, is a view.
"""

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from msgspec.structs import replace

from comity.families.call.actions import ACTION, ActionMatter, fold_action
from comity.families.call.calls import (
    ANSWERED,
    ANSWERED_FLASH,
    ANSWERED_NOW,
    MOVES,
    CallMatter,
    CallStatus,
    Said,
    answer_term,
    answered,
    closed_by,
    happened,
    opened_by,
    restated,
    said,
    scheduled,
    stated,
    without,
)
from comity.families.call.contacts import (
    CONTACT,
    CONTACT_MOVES,
    ContactMatter,
    ContactStatus,
    fold_contact,
)
from comity.families.call.live import CallEvent, CallSignal
from comity.families.call.messages import (
    MESSAGES,
    Action,
    ActionStatus,
    Agenda,
    CallAnswer,
    CallClosed,
    CallOpened,
    CallRequest,
    ContactSchedule,
    Readout,
    ReadoutPosition,
)
from comity.families.call.readouts import (
    POSITIONED,
    READ_OUT,
    is_read_out,
    pointed,
    positioned,
    read_out,
)
from comity.families.call.views import look
from comity.families.line.agreement import parties_of
from comity.families.line.answers import come_to, mended, opened, subject
from comity.families.line.doing import DOING_MOVES, DoingState
from comity.picture import flags
from comity.picture.duties import usual
from comity.picture.family import Duty, Family, Owed, Turn, folds_by, opens_by
from comity.picture.matter import MatterKey, State
from comity.record.charter import Charter
from comity.record.told import Told
from comity.values.message import Message

CALL: Final = "call"
_OPENS: Final[Mapping[type, str]] = {
    CallRequest: CALL,
    Action: ACTION,
    ContactSchedule: CONTACT,
}


def names(_told: Told, message: Message, _charter: Charter) -> tuple[bytes, ...]:
    """Return the entries a message speaks of."""
    match message:
        case Action():
            return (message.from_,)
        case (
            CallAnswer()
            | Agenda()
            | CallOpened()
            | CallClosed()
            | Readout()
            | ReadoutPosition()
            | ActionStatus()
            | CallEvent()
            | CallSignal()
        ):
            return (message.re,)
        case _:
            return ()


def _fold_call(state: CallMatter | None, turn: Turn) -> State:
    if state is None:
        parties = parties_of(turn.told, turn.past.charter)
        request = turn.says(CallRequest)
        return CallMatter(
            status=CallStatus.REQUESTED, parties=parties, **stated(request), **opened(turn)
        )
    own = _OWN.get(type(turn.message))
    if own is None:
        after = subject(state, turn, MOVES, Said.WITHDRAWN, _restated)
        state = mended(after, state, turn, restated, without)
    elif turn.said.counts:
        state = _spoken(state, own, turn)
    state = pointed(state)
    what = Said.READ_OUT if is_read_out(state) else said(state)
    return come_to(state, MOVES, what)


_Own: TypeAlias = Callable[[CallMatter, Any, Turn], CallMatter]
_OWN: Final[Mapping[type, _Own]] = {
    CallAnswer: answered,
    Agenda: scheduled,
    CallOpened: opened_by,
    CallClosed: closed_by,
    Readout: read_out,
    ReadoutPosition: positioned,
    CallEvent: happened,
}


def _spoken(state: CallMatter, own: _Own, turn: Turn) -> CallMatter:
    """Only who takes part in a call speaks of it, and all but a position names its request."""
    if turn.party not in state.parties:
        return state.flagged(turn.leaf, turn.party, flags.NOT_BY_ADDRESSEE)
    is_position = isinstance(turn.message, ReadoutPosition)
    if not is_position and getattr(turn.message, "re", None) != turn.opener:
        return state.flagged(turn.leaf, turn.party, flags.OUT_OF_ORDER)
    return own(state, turn.message, turn)


def _restated(state: CallMatter, message: CallRequest) -> CallMatter:
    return replace(state, **stated(message))


_FOLDS: Final[Mapping[str, Callable[[Any, Turn], State]]] = {
    CALL: _fold_call,
    ACTION: fold_action,
    CONTACT: fold_contact,
}


# --- what is owed

_OPENED: Final = usual()
_ANSWERED: Final = usual(answered=frozenset((CALL,)))
_AGREED: Final = usual(agreed=frozenset((CALL, CONTACT)))


def _duties(key: MatterKey, state: State, parties: tuple[str, ...]) -> tuple[Duty, ...]:
    """To open what opens a matter; to answer a request, a proposal, a read-out."""
    if isinstance(state, ContactMatter):
        found = (*_OPENED(key, state, parties), *_AGREED(key, state, parties))
    elif isinstance(state, CallMatter):
        found = _call_duties(key, state, parties)
    else:
        found = _OPENED(key, state, parties)
    return tuple(dict.fromkeys(found))


def _call_duties(key: MatterKey, state: CallMatter, parties: tuple[str, ...]) -> tuple[Duty, ...]:
    asked = _ANSWERED(key, state, parties)
    if not asked and state.withdrew(key.id):
        return ()
    within_ms = answer_term(state).usual_ms
    own = (replace(it, within_ms=within_ms) if it.what is Owed.ANSWER else it for it in asked)
    agendas = {it.entry for it in state.agendas}
    agreed = (it for it in _AGREED(key, state, parties) if it.entry in agendas)
    return (*own, *agreed, *_positions(state))


def _positions(state: CallMatter) -> list[Duty]:
    """R-162: what the others say of a read-out."""
    spoken = {(it.re, it.party) for it in state.answers}
    return [
        Duty(Owed.ANSWER, party, it.entry, within_ms=POSITIONED.usual_ms)
        for it in state.readouts
        for party in state.parties
        if party != it.party and (it.entry, party) not in spoken
    ]


_FLAGS: Final[Mapping[type[Message], tuple[str, ...]]] = {
    CallAnswer: (flags.LATE, flags.NOT_BY_ADDRESSEE, flags.TERMS_MISMATCH),
    Agenda: (flags.NOT_BY_ADDRESSEE,),
    CallOpened: (flags.NOT_BY_ADDRESSEE,),
    CallClosed: (flags.NOT_BY_ADDRESSEE,),
    Readout: (flags.LATE, flags.NOT_BY_ADDRESSEE),
    ReadoutPosition: (flags.LATE, flags.NOT_BY_ADDRESSEE),
    CallEvent: (flags.NOT_BY_ADDRESSEE,),
    ActionStatus: (flags.NOT_BY_AUTHOR,),
}
FAMILY: Final = Family(
    name="call",
    messages=MESSAGES,
    fold_rule=6,
    states={CALL: CallMatter, ACTION: ActionMatter, CONTACT: ContactMatter},
    statuses={CALL: CallStatus, ACTION: DoingState, CONTACT: ContactStatus},
    machines={CALL: MOVES, ACTION: DOING_MOVES, CONTACT: CONTACT_MOVES},
    opens=opens_by(_OPENS),
    re=names,
    fold=folds_by(_FOLDS),
    duties=_duties,
    look=look,
    silent=frozenset({CallSignal.SPEC.wire}),  # read by consoles, in no picture
    spans=(ANSWERED, ANSWERED_FLASH, ANSWERED_NOW, READ_OUT, POSITIONED),
    flags=_FLAGS,
    running={CALL: frozenset(("FIXED",)), CONTACT: frozenset(("SCHEDULED",))},
    replies={CallRequest: CallAnswer, Readout: ReadoutPosition},
)
