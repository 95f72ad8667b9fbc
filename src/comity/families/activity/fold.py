"""How activities add up: notified, changed, begun, ended; areas declared; measures proposed.

Carries out R-63, R-67, R-155 and R-156. What others say about a notice is folded as the line family
folds it; lead times, overlaps and whether it should have begun are views.
"""

from collections.abc import Callable, Mapping
from enum import Enum, IntEnum
from typing import Any, Final

from msgspec import field
from msgspec.structs import replace

from comity.families.activity.messages import (
    MESSAGES,
    ActivityBegin,
    ActivityChange,
    ActivityEnd,
    ActivityNotify,
    AreaDeclare,
    ConflictRaise,
    DeconflictPropose,
    TransitNotice,
)
from comity.families.line.agreement import parties_of, propose, terms_of
from comity.families.line.answers import changed, current, moved, opened, subject
from comity.picture import flags
from comity.picture.duties import usual
from comity.picture.family import Duty, Family, Turn
from comity.picture.matter import MatterKey, Outcome, State
from comity.record.charter import Charter
from comity.record.told import Told
from comity.values.codes import Position
from comity.values.message import Message

ACTIVITY: Final = "activity"
TRANSIT: Final = "transit"
AREA: Final = "area"
CONFLICT: Final = "conflict"
_OPENS: Final[Mapping[type, str]] = {
    ActivityNotify: ACTIVITY,
    TransitNotice: TRANSIT,
    AreaDeclare: AREA,
    ConflictRaise: CONFLICT,
}


class ActivityStatus(IntEnum):
    """How far an activity has come."""

    NOTIFIED = 0
    CANCELLED = 1
    ONGOING = 2
    ENDED = 3


class NoticeStatus(IntEnum):
    """A transit or an area: it stands as its author declared it, or was taken back."""

    DECLARED = 0
    CANCELLED = 1


class ConflictStatus(IntEnum):
    """What the parties have said of two subjects that may meet; nothing here computes a meeting."""

    RAISED = 0
    PROPOSED = 1
    ACCEPTED = 2
    ACCEPTED_RISK = 3
    WITHDRAWN = 4


class Said(Enum):
    """What moves them."""

    WITHDRAWN = "taken back by its author"
    BEGUN = "begun"
    ENDED = "ended"
    NOTHING = "no measures proposed"
    PROPOSED = "measures proposed"
    MEASURES = "measures accepted by all"
    RISK = "the raised conflict itself accepted by all"


MOVES: Final = {
    (ActivityStatus.NOTIFIED, Said.WITHDRAWN): ActivityStatus.CANCELLED,
    (ActivityStatus.ONGOING, Said.WITHDRAWN): ActivityStatus.CANCELLED,
    (ActivityStatus.NOTIFIED, Said.BEGUN): ActivityStatus.ONGOING,
    (ActivityStatus.NOTIFIED, Said.ENDED): ActivityStatus.ENDED,
    (ActivityStatus.ONGOING, Said.ENDED): ActivityStatus.ENDED,
}
NOTICE_MOVES: Final = {(NoticeStatus.DECLARED, Said.WITHDRAWN): NoticeStatus.CANCELLED}
_LIVE: Final = (
    ConflictStatus.RAISED,
    ConflictStatus.PROPOSED,
    ConflictStatus.ACCEPTED,
    ConflictStatus.ACCEPTED_RISK,
)
_COMES_TO: Final = {
    Said.NOTHING: ConflictStatus.RAISED,
    Said.PROPOSED: ConflictStatus.PROPOSED,
    Said.MEASURES: ConflictStatus.ACCEPTED,
    Said.RISK: ConflictStatus.ACCEPTED_RISK,
    Said.WITHDRAWN: ConflictStatus.WITHDRAWN,
}
CONFLICT_MOVES: Final = {
    (status, said): after
    for status in _LIVE
    for said, after in _COMES_TO.items()
    if status is not after
}


class ActivityMatter(State, frozen=True, kw_only=True, gc=False):
    """A notified activity."""

    start_ms: int = field(name="20")
    end_ms: int = field(name="21")
    begun_ms: int | None = field(name="22", default=None)
    ended_ms: int | None = field(name="23", default=None)


class NoticeMatter(State, frozen=True, kw_only=True, gc=False):
    """A transit or an area, with who recognises it (R-155)."""

    start_ms: int | None = field(name="20", default=None)
    end_ms: int | None = field(name="21", default=None)
    recognised_by: tuple[str, ...] = field(name="22", default=())
    contested_by: tuple[str, ...] = field(name="23", default=())


class ConflictMatter(State, frozen=True, kw_only=True, gc=False):
    """Two subjects that meet, says a party."""

    subjects: tuple[bytes, ...] = field(name="20")
    parties: tuple[str, ...] = field(name="21")


def opens(_told: Told, message: Message, _charter: Charter) -> str | None:
    """Return the kind of matter a message opens."""
    return _OPENS.get(type(message))


def names(_told: Told, message: Message, _charter: Charter) -> tuple[bytes, ...]:
    """Return the entries a message speaks of."""
    match message:
        case ActivityBegin() | ActivityChange() | ActivityEnd() | DeconflictPropose():
            return (message.re,)
        case _:
            return ()


def fold(state: State | None, turn: Turn) -> State:
    """Fold one entry into a matter of this family."""
    return _FOLDS[turn.kind](state, turn)


# --- activities


def _fold_activity(state: ActivityMatter | None, turn: Turn) -> State:
    if state is None:
        window = _window(turn.says(ActivityNotify))
        return ActivityMatter(status=ActivityStatus.NOTIFIED, **window, **opened(turn))
    match turn.message:
        case ActivityBegin() | ActivityChange() | ActivityEnd() as message:
            return _course(state, message, turn) if turn.said.counts else state
        case _:
            return subject(state, turn, MOVES, Said.WITHDRAWN, _restated)


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
            return _restated(after, stated) if isinstance(stated, ActivityNotify) else after
        case ActivityBegin():
            after = moved(state, MOVES, Said.BEGUN, turn)
            return after if after.flags != state.flags else replace(after, begun_ms=message.at)
        case ActivityEnd():
            after = moved(state, MOVES, Said.ENDED, turn)
            return after if after.flags != state.flags else replace(after, ended_ms=message.at)


def _window(message: ActivityNotify | AreaDeclare) -> dict[str, Any]:
    return {"start_ms": message.window.start, "end_ms": message.window.end}


def _restated(state: ActivityMatter, message: ActivityNotify) -> ActivityMatter:
    return replace(state, **_window(message))


# --- transits and areas


def _fold_transit(state: NoticeMatter | None, turn: Turn) -> State:
    if state is not None:
        return subject(state, turn, NOTICE_MOVES, Said.WITHDRAWN, _rerouted)
    begun = NoticeMatter(status=NoticeStatus.DECLARED, **opened(turn))
    return _rerouted(begun, turn.says(TransitNotice))


def _rerouted(state: NoticeMatter, message: TransitNotice) -> NoticeMatter:
    times = [it.t for it in message.route if it.t is not None]
    if not times:
        return replace(state, start_ms=None, end_ms=None)
    return replace(state, start_ms=times[0], end_ms=times[-1])


def _fold_area(state: NoticeMatter | None, turn: Turn) -> State:
    if state is None:
        message = turn.says(AreaDeclare)
        return NoticeMatter(status=NoticeStatus.DECLARED, **_window(message), **opened(turn))
    return _recognised(subject(state, turn, NOTICE_MOVES, Said.WITHDRAWN, _redrawn), turn)


def _redrawn(state: NoticeMatter, message: AreaDeclare) -> NoticeMatter:
    return replace(state, **_window(message))


def _recognised(state: NoticeMatter, turn: Turn) -> NoticeMatter:
    """R-155: recognition is a set of parties, each by its own last word on these terms."""
    row = next((it for it in state.proposals if it.re == turn.opener), None)
    said: dict[str, set[int]] = {}
    for it in () if row is None else row.positions:
        said.setdefault(it.party, set()).add(it.position)
    recognised = (party for party, words in said.items() if words == {Position.RECOGNISE})
    contested = (party for party, words in said.items() if words == {Position.NOT_RECOGNISED})
    return replace(
        state, recognised_by=tuple(sorted(recognised)), contested_by=tuple(sorted(contested))
    )


# --- conflicts raised, measures proposed


def _fold_conflict(state: ConflictMatter | None, turn: Turn) -> State:
    if state is None:
        return _raised(turn)
    match turn.message:
        case DeconflictPropose():
            heard = propose(state, turn, state.parties)
        case _:
            heard = subject(state, turn, CONFLICT_MOVES, Said.WITHDRAWN)
    after = CONFLICT_MOVES.get((ConflictStatus(heard.status), _agreed(heard, turn)))
    return heard if after is None else replace(heard, status=int(after))


def _raised(turn: Turn) -> State:
    message = turn.says(ConflictRaise)
    begun = ConflictMatter(
        status=ConflictStatus.RAISED,
        subjects=message.subjects,
        parties=parties_of(turn.told, turn.past.charter),
        **opened(turn),
    )
    if all(turn.past.is_in_past(turn.leaf, it) for it in message.subjects):
        return begun
    return begun.flagged(turn.leaf, turn.party, flags.OUT_OF_ORDER)


def _agreed(state: ConflictMatter, turn: Turn) -> Said:
    """R-156: by the rules of agreement alone; whether the subjects still meet is not known here."""
    raised = terms_of(turn.past.told(turn.opener))
    accepted = {row.terms for row in state.proposals if row.outcome is Outcome.ACCEPTED}
    measures = [row for row in state.proposals if row.subject == DeconflictPropose.SPEC.wire]
    if any(row.terms in accepted for row in measures):
        return Said.MEASURES
    if raised in accepted:
        return Said.RISK
    return Said.PROPOSED if measures else Said.NOTHING


_FOLDS: Final[Mapping[str, Callable[[Any, Turn], State]]] = {
    ACTIVITY: _fold_activity,
    TRANSIT: _fold_transit,
    AREA: _fold_area,
    CONFLICT: _fold_conflict,
}

_OPENED: Final = usual()
_AGREED: Final = usual(agreed=frozenset((CONFLICT,)))


def _duties(key: MatterKey, state: State, parties: tuple[str, ...]) -> tuple[Duty, ...]:
    """To open what opens a matter, and to answer measures that are proposed."""
    asked = _AGREED(key, state, parties) if key.kind == CONFLICT else ()
    return tuple(dict.fromkeys((*_OPENED(key, state, parties), *asked)))


FAMILY: Final = Family(
    name="activity",
    messages=MESSAGES,
    fold_rule=4,
    states={
        ACTIVITY: ActivityMatter,
        TRANSIT: NoticeMatter,
        AREA: NoticeMatter,
        CONFLICT: ConflictMatter,
    },
    statuses={
        ACTIVITY: ActivityStatus,
        TRANSIT: NoticeStatus,
        AREA: NoticeStatus,
        CONFLICT: ConflictStatus,
    },
    machines={
        ACTIVITY: MOVES,
        TRANSIT: NOTICE_MOVES,
        AREA: NOTICE_MOVES,
        CONFLICT: CONFLICT_MOVES,
    },
    opens=opens,
    re=names,
    fold=fold,
    duties=_duties,
)
