"""How incidents add up: reported, linked, told by each party, compared, closed.

Carries out R-63, R-67, R-159 and R-188. What others say about a notice is folded as the line family
folds it; what the accounts come to is in `accounts`, questions about an object in `objects`, what
asks to stop or keeps away in `measures_fold`, material and findings in `findings_fold`.
"""

from collections.abc import Callable, Mapping
from enum import Enum, IntEnum
from typing import Any, Final, TypeAlias

from msgspec.structs import replace

from comity.families.incident import findings_fold, measures_fold
from comity.families.incident.accounts import (
    IncidentMatter,
    Verdict,
    accounted,
    closed,
    closing,
    file_of,
    is_linked,
    linked,
    positioned,
    restated,
    without,
)
from comity.families.incident.comparing import tolerance_of
from comity.families.incident.findings_fold import (
    FINDING_FOLDS,
    FINDING_MACHINES,
    FINDING_STATES,
    FINDING_STATUSES,
)
from comity.families.incident.judging import FLAGS, SPANS, judge
from comity.families.incident.measures import EngagementWarning
from comity.families.incident.measures_fold import (
    INTERFERENCE,
    MEASURE_FOLDS,
    MEASURE_MACHINES,
    MEASURE_STATES,
    MEASURE_STATUSES,
    NUCLEAR,
    RECOVERY,
    RESCUE,
    STAND_BACK,
    STOP,
    STOP_ANSWER,
)
from comity.families.incident.messages import (
    MESSAGES,
    Account,
    FieldPosition,
    IncidentClose,
    IncidentLink,
    IncidentReport,
    ObjectAnswer,
    ObjectQuery,
)
from comity.families.incident.objects import (
    OBJECT,
    OBJECT_MOVES,
    ObjectMatter,
    ObjectStatus,
    fold_object,
    object_duties,
)
from comity.families.incident.places import volumes
from comity.families.line.agreement import parties_of
from comity.families.line.answers import come_to, mended, opened, subject
from comity.picture.duties import usual
from comity.picture.family import Duty, Family, Turn, folds_by, free_moves, opens_by
from comity.picture.matter import MatterKey, State
from comity.record.charter import Charter
from comity.record.told import Told
from comity.values.codes import Close
from comity.values.message import Message

INCIDENT: Final = "incident"
_Own: TypeAlias = Callable[[IncidentMatter, Any, Turn], IncidentMatter]
_OPENS: Final[Mapping[type, str]] = {
    IncidentReport: INCIDENT,
    ObjectQuery: OBJECT,
    **findings_fold.FINDING_OPENS,
    **measures_fold.MEASURE_OPENS,
}


class IncidentStatus(IntEnum):
    """How far the parties have come with an incident."""

    REPORTED = 0
    WITHDRAWN = 1
    LINKED = 2
    ACCOUNTS = 3
    PARTLY_AGREED = 4
    AGREED = 5
    AGREED_TO_DIFFER = 6
    REFERRED = 7
    LAPSED = 8


class Said(Enum):
    """What moves it."""

    WITHDRAWN = "withdrawn by its author"
    REPORTED = "reported only"
    LINKED = "called the same by both authors"
    ACCOUNTS = "accounts of two parties"
    PARTLY_AGREED = "some field told alike"
    AGREED = "closed by all as agreed"
    AGREED_TO_DIFFER = "closed by all as agreed to differ"
    REFERRED = "closed by all as referred"
    LAPSED = "closed by all as lapsed"


_COMES_TO: Final = {said: IncidentStatus[said.name] for said in Said}
MOVES: Final = free_moves(_COMES_TO, IncidentStatus.WITHDRAWN)


def names(_told: Told, message: Message, _charter: Charter) -> tuple[bytes, ...]:
    """Return the entries a message speaks of."""
    match message:
        case Account() | IncidentClose():
            return message.incident
        case IncidentLink():
            return (message.a, message.b)
        case FieldPosition():
            return (message.account,)
        case ObjectAnswer() | EngagementWarning():
            return (message.re,)
        case _:
            return ()


def _fold_incident(state: IncidentMatter | None, turn: Turn) -> State:
    if state is None:
        message = turn.says(IncidentReport)
        return IncidentMatter(
            status=IncidentStatus.REPORTED,
            reported_by=(turn.party,),
            parties=parties_of(turn.told, turn.past.charter),
            tolerance=tolerance_of(turn.charter),
            **_stated(message),
            **opened(turn),
        )
    own = _OWN.get(type(turn.message))
    if own is None:
        after = subject(state, turn, MOVES, Said.WITHDRAWN, _restated)
        state = mended(after, state, turn, restated, without)
    elif turn.said.counts:
        state = _filed(state, own, turn)
    return come_to(state, MOVES, _said(state))


def _filed(state: IncidentMatter, own: _Own, turn: Turn) -> IncidentMatter:
    """What is told of several reports at once is told in the matter of one of them."""
    if isinstance(turn.message, Account | IncidentClose) and file_of(turn) != turn.opener:
        return replace(state, file=file_of(turn))
    return own(state, turn.message, turn)


_OWN: Final[Mapping[type, _Own]] = {
    IncidentLink: linked,
    Account: accounted,
    FieldPosition: positioned,
    IncidentClose: closing,
}


def _stated(message: IncidentReport) -> dict[str, Any]:
    return {
        "start_ms": message.occurred.start,
        "end_ms": message.occurred.end,
        "hazard_now": message.hazard_now,
    }


def _restated(state: IncidentMatter, message: IncidentReport) -> IncidentMatter:
    return replace(state, **_stated(message))


_CLOSED: Final = {close: Said[close.name] for close in Close}


def _said(state: IncidentMatter) -> Said:
    """What all that was said comes to."""
    end = closed(state)
    if end is not None:
        return _CLOSED[end]
    if len({it.party for it in state.accounts}) > 1:
        agreed = any(it.verdict == Verdict.AGREED for it in state.fields)
        return Said.PARTLY_AGREED if agreed else Said.ACCOUNTS
    return Said.LINKED if is_linked(state) else Said.REPORTED


_FOLDS: Final[Mapping[str, Callable[[Any, Turn], State]]] = {
    INCIDENT: _fold_incident,
    OBJECT: fold_object,
    **FINDING_FOLDS,
    **MEASURE_FOLDS,
}
_OPENED: Final = usual()
_AGREED: Final = usual(agreed=frozenset((INCIDENT,)))


def _duties(key: MatterKey, state: State, parties: tuple[str, ...]) -> tuple[Duty, ...]:
    """To open what opens a matter, to answer a question, to answer a proposal to close.

    What a report or a notice of interference asks for (to be explained, a contact) is a wish: it
    has its own types (L13, C01, I08), whose terms run from there.
    """
    if key.kind == OBJECT:
        return object_duties(key, state, parties)
    if key.kind in FINDING_FOLDS:
        return findings_fold.duties(key, state, parties)
    if not isinstance(state, IncidentMatter):
        return measures_fold.duties(key, state, parties)
    closes = {it.terms_of for it in state.closes}
    asked = (it for it in _AGREED(key, state, parties) if it.entry in closes)
    return tuple(dict.fromkeys((*_OPENED(key, state, parties), *asked)))


FAMILY: Final = Family(
    name="incident",
    messages=MESSAGES,
    fold_rule=8,
    states={
        INCIDENT: IncidentMatter,
        OBJECT: ObjectMatter,
        **FINDING_STATES,
        **MEASURE_STATES,
    },
    statuses={
        INCIDENT: IncidentStatus,
        OBJECT: ObjectStatus,
        **FINDING_STATUSES,
        **MEASURE_STATUSES,
    },
    machines={
        INCIDENT: MOVES,
        OBJECT: OBJECT_MOVES,
        **FINDING_MACHINES,
        **MEASURE_MACHINES,
    },
    opens=opens_by(_OPENS),
    re=names,
    fold=folds_by(_FOLDS),
    judge=judge,
    volumes=volumes,
    spans=(*SPANS, STOP_ANSWER),
    flags=FLAGS,
    duties=_duties,
    running={STAND_BACK: frozenset(("IN_FORCE",))},
    replies={ObjectQuery: ObjectAnswer},
    phrases={
        INCIDENT: (501, 504, 505, 502),
        OBJECT: (204, 504, 505),
        INTERFERENCE: (501, 504, 505),
        NUCLEAR: (501, 505, 502),
        STOP: (601, 602, 603, 605),
        STAND_BACK: (603, 606, 605),
        RESCUE: (701, 702, 704, 705),
        RECOVERY: (704, 705, 706),
    },
)
