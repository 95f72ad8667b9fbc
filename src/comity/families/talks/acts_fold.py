"""What becomes of what a text asks: acts to be done, orders, lines, access, units drawn back.

Carries out R-63 and R-240 to R-242. Done is what its actor declares; that it is done is said by
the role that the text names for it, and by nobody else. Lines and steps are sealed, so that they
are folded in private pictures. That a day has passed is a view.
"""

from collections.abc import Callable, Mapping
from enum import Enum, IntEnum
from hashlib import sha256
from typing import Any, ClassVar, Final

import msgspec
from msgspec import field
from msgspec.structs import replace

from comity.families.line.agreement import parties_of, propose
from comity.families.line.answers import (
    beside,
    come_to,
    hear,
    mended,
    opened,
    stated,
    subject,
    unsaid,
)
from comity.families.line.doing import DOING_MOVES, Doing, DoingState, heard, told
from comity.families.line.machines import Said as Agreed
from comity.families.line.notes_fold import AGREED_MOVES, AgreedStatus, settled
from comity.families.talks.acts import (
    ContactLine,
    DisengageStep,
    MonitorAccess,
    Obligation,
    ObligationStatus,
    OrderNotice,
)
from comity.families.talks.agreements import agreement_id
from comity.picture.family import Moves, Turn, free_moves
from comity.picture.matter import State, has_room
from comity.record.canonical import encode
from comity.values.codes import Oblig, PartyKind, Verify
from comity.values.message import Message

OBLIGATION: Final = "obligation"
ORDER: Final = "order"
CONTACT_LINE: Final = "contact_line"
ACCESS: Final = "access"
STEP: Final = "step"


def names(message: Message) -> tuple[bytes, ...]:
    """Return the entries one of these messages speaks of."""
    match message:
        case ObligationStatus():
            return (message.re,)
        case OrderNotice():
            return (message.under,)
        case DisengageStep():
            return (message.line,)
        case _:
            return ()


# --- acts


class ObligationMatter(Doing, frozen=True, kw_only=True, gc=False):
    """An act that a text asks of one party; its source is the agreement, by its name."""

    owner_weighs: ClassVar[bool] = True  # a text may let the actor verify

    clause: str = field(name="24")
    verify: int = field(name="25")  # VERIFY
    guarantor: str | None = field(name="26", default=None)


def _fold_obligation(state: ObligationMatter | None, turn: Turn) -> State:
    if state is None:
        message = turn.says(Obligation)
        return ObligationMatter(
            status=DoingState.OPEN,
            source=agreement_id(message.agreement),
            owner=message.actor,
            due_ms=_due_ms(message),
            clause=message.clause,
            verify=int(message.verify),
            guarantor=message.guarantor,
            **opened(turn),
        )
    if isinstance(turn.message, ObligationStatus):
        return told(state, turn.message, turn, _may_say)
    return heard(state, turn, _put_off, _may_say, ObligationStatus)


def _put_off(state: ObligationMatter, message: Obligation) -> ObligationMatter:
    """R-240: a correction moves the day; another actor or another test is another act."""
    return replace(state, due_ms=_due_ms(message))


def _due_ms(message: Obligation) -> int | None:
    return message.due if isinstance(message.due, int) else None


def _may_say(state: ObligationMatter, message: ObligationStatus, turn: Turn) -> bool:
    match message.status:
        case Oblig.DECLARED_DONE:
            return turn.party == state.owner
        case Oblig.VERIFIED:
            return _may_verify(state, message, turn)
        case Oblig.CONTESTED | Oblig.WAIVED:
            return turn.party != state.owner
        case _:
            return True


def _may_verify(state: ObligationMatter, message: ObligationStatus, turn: Turn) -> bool:
    """R-240: only the role that `verify` names; by a sensor or images: with material named."""
    is_other = turn.party != state.owner
    match state.verify:
        case Verify.SUBMITTER:
            return not is_other
        case Verify.OTHER_PARTY | Verify.SECOND_SOURCE:
            return is_other
        case Verify.MONITOR:
            return is_other and turn.told.kind == PartyKind.MONITOR
        case Verify.SENSOR | Verify.IMAGERY:
            return is_other and bool(message.evidence)
        case _:
            return False


# --- what one party states


class StatedStatus(IntEnum):
    """An order, or how a monitor came through: it stands, or was taken back."""

    STATED = 0
    WITHDRAWN = 1


class Said(Enum):
    """What moves it."""

    WITHDRAWN = "withdrawn by its author"


STATED_MOVES: Final = {(StatedStatus.STATED, Said.WITHDRAWN): StatedStatus.WITHDRAWN}
# an order is what its author says of it; that it reached anybody is not proved
_fold_stated: Final = stated(StatedStatus.STATED, STATED_MOVES, Said.WITHDRAWN)


# --- lines


class LineOnGround(State, frozen=True, kw_only=True, gc=False):
    """A line with its buffer, as one party draws it; joint once all accept these very points."""

    name: str = field(name="20")
    version: int = field(name="21")
    buffer_m: int = field(name="22")


def _fold_line(state: LineOnGround | None, turn: Turn) -> State:
    """R-242: agreed when every addressee accepted these terms; a correction is other terms."""
    if state is not None:
        return settled(subject(state, turn, AGREED_MOVES, Agreed.WITHDRAWN), turn)
    message = turn.says(ContactLine)
    begun = LineOnGround(
        status=AgreedStatus.PROPOSED,
        name=message.name,
        version=message.version,
        buffer_m=message.buffer_m,
        **opened(turn),
    )
    return settled(propose(begun, turn, parties_of(turn.told, turn.past.charter)), turn)


# --- units drawn back


class StepSaid(Enum):
    """What all words on a step come to."""

    OPEN = "not declared done"
    DECLARED_DONE = "declared done by a party"
    VERIFIED = "verified by another than declared it done"
    CONTESTED = "contested by a party"
    WAIVED = "waived by a party"
    WITHDRAWN = "every word on it taken back"


STEP_MOVES: Final = free_moves({it: DoingState[it.name] for it in StepSaid})


class StepRow(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False):
    """A party's last word on a step; several if its nodes had not seen each other."""

    party: str
    status: int  # OBLIG
    entry: bytes
    due_ms: int
    had_seen: bool = False  # that another party declares it done


class StepMatter(State, frozen=True, kw_only=True, gc=False):
    """One unit at one line, whoever speaks of it."""

    line: bytes = field(name="20")
    unit: str = field(name="21")
    words: tuple[StepRow, ...] = field(name="22", default=())


def step_key(line: bytes, unit: str) -> bytes:
    """R-242: a step is known by its line and its unit, so that the verifier's word joins it."""
    return sha256(encode([STEP, line, unit])).digest()


def _fold_step(state: StepMatter | None, turn: Turn) -> State:
    if not isinstance(turn.message, DisengageStep):
        assert state is not None, "opens() gave this kind"  # noqa: S101
        return _stepped(mended(hear(state, turn), state, turn, _restepped, _without))
    message = turn.message
    if state is None:
        state = StepMatter(
            status=DoingState.OPEN, line=message.line, unit=message.unit, **opened(turn)
        )
    if not turn.said.counts:
        return state
    left = beside(state.words, turn)
    if not has_room(left, turn.party):
        return replace(state, beyond=state.beyond + 1)
    seen = _was_declared(state, turn)
    row = StepRow(turn.party, int(message.state), turn.leaf, message.done_by, seen)
    return _stepped(replace(state, words=(*left, row)))


def _was_declared(state: StepMatter, turn: Turn) -> bool:
    """Whether its author had seen another party declare it done."""
    sees = turn.past.is_in_past
    return any(
        it.status == Oblig.DECLARED_DONE and it.party != turn.party and sees(turn.leaf, it.entry)
        for it in state.words
    )


def _without(state: StepMatter, gone: bytes, _turn: Turn) -> StepMatter:
    return replace(state, words=unsaid(state.words, gone))


def _restepped(state: StepMatter, leaf: bytes, message: Message, _turn: Turn) -> StepMatter:
    if not isinstance(message, DisengageStep):
        return state
    new = {"status": int(message.state), "due_ms": message.done_by}
    words = (replace(it, **new) if it.entry == leaf else it for it in state.words)
    return replace(state, words=tuple(words))


def _stepped(state: StepMatter) -> StepMatter:
    return come_to(state, STEP_MOVES, _step_heard(state.words))


def _step_heard(words: tuple[StepRow, ...]) -> StepSaid:
    said = {it.status for it in words}
    declared = {it.party for it in words if it.status == Oblig.DECLARED_DONE}
    verified = {it.party for it in words if it.status == Oblig.VERIFIED and it.had_seen}
    if not words:
        return StepSaid.WITHDRAWN
    if Oblig.CONTESTED in said:
        return StepSaid.CONTESTED
    if declared:
        return StepSaid.VERIFIED if verified - declared else StepSaid.DECLARED_DONE
    return StepSaid.WAIVED if Oblig.WAIVED in said else StepSaid.OPEN


ACT_OPENS: Final[Mapping[type, str]] = {
    Obligation: OBLIGATION,
    OrderNotice: ORDER,
    ContactLine: CONTACT_LINE,
    MonitorAccess: ACCESS,
    DisengageStep: STEP,
}
ACT_FOLDS: Final[Mapping[str, Callable[[Any, Turn], State]]] = {
    OBLIGATION: _fold_obligation,
    ORDER: _fold_stated,
    CONTACT_LINE: _fold_line,
    ACCESS: _fold_stated,
    STEP: _fold_step,
}
ACT_STATES: Final[Mapping[str, type[State]]] = {
    OBLIGATION: ObligationMatter,
    ORDER: State,
    CONTACT_LINE: LineOnGround,
    ACCESS: State,
    STEP: StepMatter,
}
ACT_STATUSES: Final[Mapping[str, type[IntEnum]]] = {
    OBLIGATION: DoingState,
    ORDER: StatedStatus,
    CONTACT_LINE: AgreedStatus,
    ACCESS: StatedStatus,
    STEP: DoingState,
}
ACT_MACHINES: Final[Mapping[str, Moves]] = {
    OBLIGATION: DOING_MOVES,
    ORDER: STATED_MOVES,
    CONTACT_LINE: AGREED_MOVES,
    ACCESS: STATED_MOVES,
    STEP: STEP_MOVES,
}
