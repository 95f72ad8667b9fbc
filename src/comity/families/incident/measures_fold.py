"""What becomes of requests to stop, rescues, recoveries, warnings of events, and standing back.

Carries out R-63, R-67 and R-183 to R-187. No state permits anything or binds another party: each
party's word is its own. What has ended by the clock, and from when a revocation takes effect, is
for a view (views.py).
"""

from collections.abc import Callable, Iterator, Mapping
from enum import Enum, IntEnum
from typing import Any, Final

from msgspec import field
from msgspec.structs import replace

from comity.families.incident.measures import (
    Interference,
    NuclearIncident,
    Recovery,
    SearchRescue,
    StandBack,
    StopRequest,
)
from comity.families.line.agreement import others
from comity.families.line.answers import come_to, opened, subject
from comity.picture.duties import usual
from comity.picture.family import Duty, Moves, Owed, Turn, free_moves
from comity.picture.judging import ANSWER, Span
from comity.picture.matter import MatterKey, Outcome, PositionRow, State
from comity.values.codes import Position
from comity.values.message import Message
from comity.values.moment import MINUTE_MS

STOP: Final = "stop_request"
RESCUE: Final = "rescue"
RECOVERY: Final = "recovery"
NUCLEAR: Final = "nuclear_incident"
INTERFERENCE: Final = "interference"
STAND_BACK: Final = "stand_back"

STOP_ANSWER: Final = Span(StopRequest.SPEC.wire, ANSWER, 10 * MINUTE_MS)


class StopStatus(IntEnum):
    """What the parties asked say to a request to stop; that one stopped is told nowhere."""

    ASKED = 0
    CHECKING = 1
    ACCEPTED = 2
    NOT_ACCEPTED = 3
    COUNTERED = 4
    ANSWERED = 5
    CONTESTED = 6
    ENDED = 7
    ALERT_WITHDRAWN = 8


class RescueStatus(IntEnum):
    """A search and rescue, and which parties state safe conduct."""

    ANNOUNCED = 0
    CONDUCT_ASKED = 1
    CONDUCT_BY_SOME = 2
    CONDUCT_BY_ALL = 3
    ALERT_WITHDRAWN = 4


class StatedStatus(IntEnum):
    """What one party states: it stands, or was taken back."""

    STATED = 0
    WITHDRAWN = 1


class StandBackStatus(IntEnum):
    """Whether its author keeps away, as far as words go."""

    IN_FORCE = 0
    REVOKED = 1


class Said(Enum):
    """What moves them."""

    NOTHING = "a party asked has not answered"
    CHECKING = "a party is checking"
    ACCEPTED = "accepted by all asked"
    NOT_ACCEPTED = "not accepted by one"
    COUNTERED = "answered by another proposal"
    ANSWERED = "answered by all, not all accept"
    CONTESTED = "the words of one party crossed"
    ENDED = "accepted by all, then ended by one"
    NOT_ASKED = "no safe conduct asked"
    SAFE_BY_NONE = "safe conduct stated by nobody"
    SAFE_BY_SOME = "safe conduct stated by some"
    SAFE_BY_ALL = "safe conduct stated by all asked"
    WITHDRAWN = "withdrawn by its author"


STOP_MOVES: Final = free_moves(
    {
        Said.NOTHING: StopStatus.ASKED,
        Said.CHECKING: StopStatus.CHECKING,
        Said.ACCEPTED: StopStatus.ACCEPTED,
        Said.NOT_ACCEPTED: StopStatus.NOT_ACCEPTED,
        Said.COUNTERED: StopStatus.COUNTERED,
        Said.ANSWERED: StopStatus.ANSWERED,
        Said.CONTESTED: StopStatus.CONTESTED,
        Said.ENDED: StopStatus.ENDED,
        Said.WITHDRAWN: StopStatus.ALERT_WITHDRAWN,
    },
    StopStatus.ALERT_WITHDRAWN,
)
RESCUE_MOVES: Final = free_moves(
    {
        Said.NOT_ASKED: RescueStatus.ANNOUNCED,
        Said.SAFE_BY_NONE: RescueStatus.CONDUCT_ASKED,
        Said.SAFE_BY_SOME: RescueStatus.CONDUCT_BY_SOME,
        Said.SAFE_BY_ALL: RescueStatus.CONDUCT_BY_ALL,
        Said.WITHDRAWN: RescueStatus.ALERT_WITHDRAWN,
    },
    RescueStatus.ALERT_WITHDRAWN,
)
STATED_MOVES: Final = {(StatedStatus.STATED, Said.WITHDRAWN): StatedStatus.WITHDRAWN}
STAND_BACK_MOVES: Final = {(StandBackStatus.IN_FORCE, Said.WITHDRAWN): StandBackStatus.REVOKED}

_OUTCOMES: Final = {
    Outcome.ACCEPTED: Said.ACCEPTED,
    Outcome.REFUSED: Said.NOT_ACCEPTED,
    Outcome.COUNTERED: Said.COUNTERED,
    Outcome.CROSSED: Said.CONTESTED,
    Outcome.CONTESTED: Said.CONTESTED,
    Outcome.ENDED: Said.ENDED,
}


class StopMatter(State, frozen=True, kw_only=True, gc=False):
    """A request to stop, and how long each asked party may take to answer it."""

    asked: tuple[str, ...] = field(name="20")
    answer_ms: int = field(name="21")  # by the charter in the author's past
    from_ms: int = field(name="22")


class RescueMatter(State, frozen=True, kw_only=True, gc=False):
    """A search and rescue, and who states safe conduct (R-184)."""

    asked: tuple[str, ...] = field(name="20")
    start_ms: int = field(name="21")
    end_ms: int = field(name="22")
    safe_conduct: bool = field(name="23", default=False)
    accepted_by: tuple[str, ...] = field(name="24", default=())
    not_accepted_by: tuple[str, ...] = field(name="25", default=())


class StatedMatter(State, frozen=True, kw_only=True, gc=False):
    """A recovery, a nuclear incident or interference, as one party states it."""

    start_ms: int = field(name="20")
    end_ms: int = field(name="21")


class StandBackMatter(State, frozen=True, kw_only=True, gc=False):
    """What its author keeps away (R-186)."""

    start_ms: int = field(name="20")
    end_ms: int = field(name="21")
    notice_s: int = field(name="22")


# --- asking to stop


def _fold_stop(state: StopMatter | None, turn: Turn) -> State:
    if state is None:
        message = turn.says(StopRequest)
        return StopMatter(
            status=StopStatus.ASKED,
            asked=others(turn),
            answer_ms=STOP_ANSWER.agreed_ms(turn.charter),
            from_ms=message.from_,
            **opened(turn),
        )
    after = subject(state, turn, STOP_MOVES, Said.WITHDRAWN, _asked_anew)
    return come_to(after, STOP_MOVES, _stop_heard(after, turn.opener))


def _asked_anew(state: StopMatter, message: StopRequest) -> StopMatter:
    return replace(state, from_ms=message.from_)


def _stop_heard(state: StopMatter, opener: bytes) -> Said:
    """R-183: what the answers come to; CHECKING is none, and no answer stops anybody."""
    row = next((it for it in state.proposals if it.re == opener), None)
    if row is None:
        return Said.NOTHING
    said = _OUTCOMES.get(row.outcome)
    if said is not None:
        return said
    answered = {it.party for it in state.answers if it.re == opener}
    if set(state.asked) <= answered:
        return Said.ANSWERED
    checks = any(it.position == Position.CHECKING for it in row.positions)
    return Said.CHECKING if checks else Said.NOTHING


# --- search and rescue


def _fold_rescue(state: RescueMatter | None, turn: Turn) -> State:
    if state is None:
        message = turn.says(SearchRescue)
        begun = RescueMatter(
            status=RescueStatus.ANNOUNCED, asked=others(turn), **_window(message), **opened(turn)
        )
        return _conducted(_described(begun, message), turn.opener)
    after = subject(state, turn, RESCUE_MOVES, Said.WITHDRAWN, _described)
    return _conducted(after, turn.opener)


def _described(state: RescueMatter, message: SearchRescue) -> RescueMatter:
    return replace(state, safe_conduct=message.safe_conduct, **_window(message))


def _conducted(state: RescueMatter, opener: bytes) -> RescueMatter:
    """R-184: safe conduct is each party's own word; who says both says neither."""
    said: dict[str, set[int]] = {}
    for it in _positions(state, opener):
        said.setdefault(it.party, set()).add(it.position)
    state = replace(
        state,
        accepted_by=_who(state, said, Position.ACCEPT),
        not_accepted_by=_who(state, said, Position.REFUSE),
    )
    return come_to(state, RESCUE_MOVES, _conduct(state))


def _who(state: RescueMatter, said: Mapping[str, set[int]], word: Position) -> tuple[str, ...]:
    return tuple(party for party in state.asked if said.get(party) == {word})


def _conduct(state: RescueMatter) -> Said:
    if not state.safe_conduct:
        return Said.NOT_ASKED
    if not state.accepted_by:
        return Said.SAFE_BY_NONE
    is_all = set(state.accepted_by) == set(state.asked)
    return Said.SAFE_BY_ALL if is_all else Said.SAFE_BY_SOME


def _positions(state: State, opener: bytes) -> Iterator[PositionRow]:
    for row in state.proposals:
        if row.re == opener:
            yield from row.positions


# --- what one party states


def _fold_stated(state: StatedMatter | None, turn: Turn) -> State:
    if state is not None:
        return subject(state, turn, STATED_MOVES, Said.WITHDRAWN, _restated)
    window = _window(turn.message)
    return StatedMatter(status=StatedStatus.STATED, **window, **opened(turn))


def _restated(state: StatedMatter, message: Message) -> StatedMatter:
    return replace(state, **_window(message))


def _window(message: Message | None) -> dict[str, Any]:
    match message:
        case Recovery(window=window) | SearchRescue(window=window) | StandBack(window=window):
            return {"start_ms": window.start, "end_ms": window.end}
        case Interference(occurred=window):
            return {"start_ms": window.start, "end_ms": window.end}
        case NuclearIncident(at=at):
            return {"start_ms": at, "end_ms": at}
        case _:
            raise AssertionError("opens() gave this kind")


# --- standing back


def _fold_stand_back(state: StandBackMatter | None, turn: Turn) -> State:
    if state is not None:
        return subject(state, turn, STAND_BACK_MOVES, Said.WITHDRAWN, _drawn_anew)
    message = turn.says(StandBack)
    begun = {"notice_s": message.notice_s, **_window(message), **opened(turn)}
    return StandBackMatter(status=StandBackStatus.IN_FORCE, **begun)


def _drawn_anew(state: StandBackMatter, message: StandBack) -> StandBackMatter:
    return replace(state, notice_s=message.notice_s, **_window(message))


# --- duties

_USUAL: Final = usual(answered=frozenset((STOP, RESCUE)))


def duties(key: MatterKey, state: State, parties: tuple[str, ...]) -> tuple[Duty, ...]:
    """To open all of these; to answer a request to stop in its own term, and asked safe conduct."""
    found = _USUAL(key, state, parties)
    match state:
        case StopMatter():
            return tuple(_within(it, state.answer_ms) for it in found)
        case RescueMatter(safe_conduct=False):
            return tuple(it for it in found if it.what is not Owed.ANSWER)
        case _:
            return found


def _within(duty: Duty, span_ms: int) -> Duty:
    return replace(duty, within_ms=span_ms) if duty.what is Owed.ANSWER else duty


MEASURE_OPENS: Final[Mapping[type, str]] = {
    StopRequest: STOP,
    SearchRescue: RESCUE,
    Recovery: RECOVERY,
    NuclearIncident: NUCLEAR,
    Interference: INTERFERENCE,
    StandBack: STAND_BACK,
}
MEASURE_FOLDS: Final[Mapping[str, Callable[[Any, Turn], State]]] = {
    STOP: _fold_stop,
    RESCUE: _fold_rescue,
    RECOVERY: _fold_stated,
    NUCLEAR: _fold_stated,
    INTERFERENCE: _fold_stated,
    STAND_BACK: _fold_stand_back,
}
MEASURE_STATES: Final[Mapping[str, type[State]]] = {
    STOP: StopMatter,
    RESCUE: RescueMatter,
    RECOVERY: StatedMatter,
    NUCLEAR: StatedMatter,
    INTERFERENCE: StatedMatter,
    STAND_BACK: StandBackMatter,
}
MEASURE_STATUSES: Final[Mapping[str, type[IntEnum]]] = {
    STOP: StopStatus,
    RESCUE: RescueStatus,
    RECOVERY: StatedStatus,
    NUCLEAR: StatedStatus,
    INTERFERENCE: StatedStatus,
    STAND_BACK: StandBackStatus,
}
MEASURE_MACHINES: Final[Mapping[str, Moves]] = {
    STOP: STOP_MOVES,
    RESCUE: RESCUE_MOVES,
    RECOVERY: STATED_MOVES,
    NUCLEAR: STATED_MOVES,
    INTERFERENCE: STATED_MOVES,
    STAND_BACK: STAND_BACK_MOVES,
}
