"""What becomes of a report of an act under an agreement: who says what to it.

Carries out R-63, R-243 and R-245. Each word is its party's own; whether the act took place, and
what it means under the text, is never said here. Who else reports it, a mechanism that was called
and findings are other matters: views.
"""

from enum import Enum, IntEnum
from typing import Any, Final

import msgspec
from msgspec import field
from msgspec.structs import replace

from comity.families.line.agreement import others, parties_of, propose
from comity.families.line.answers import (
    answer,
    beside,
    come_to,
    is_mended,
    mended,
    opened,
    subject,
    taken_back,
)
from comity.families.talks.reports import ActAnswer, ActReport
from comity.picture import flags
from comity.picture.duties import usual
from comity.picture.family import Duty, Owed, Turn, free_moves
from comity.picture.judging import ANSWER, Span
from comity.picture.matter import MatterKey, Outcome, State, has_room
from comity.values.area import Area, Circle, Corridor, NamedArea, Polygon, Pos, Sector
from comity.values.codes import Vanswer
from comity.values.message import Message
from comity.values.moment import HOUR_MS
from comity.values.near import HALF_TURN

REPORT: Final = "report"
_CLOSE: Final = "incident.close/1"  # I13 closes a report too; by its name, for it is not ours
REPORT_ANSWER: Final = Span(ActReport.SPEC.wire, ANSWER, 24 * HOUR_MS)  # from OPENED


class ReportStatus(IntEnum):
    """What is said to a report."""

    STATED = 0
    ANSWERED = 1
    ADMITTED = 2
    DENIED = 3
    CLOSED = 4
    WITHDRAWN = 5


class Said(Enum):
    """What all words on it come to."""

    STATED = "nobody has answered"
    ANSWERED = "answered, neither admitted nor denied by all who answer"
    ADMITTED = "admitted by every party that answers"
    DENIED = "the contrary stated by every party that answers"
    CLOSED = "closed by all"
    WITHDRAWN = "withdrawn by its author"


REPORT_MOVES: Final = free_moves({it: ReportStatus[it.name] for it in Said}, ReportStatus.WITHDRAWN)
_ALIKE: Final = {
    frozenset((int(Vanswer.ADMIT),)): Said.ADMITTED,
    frozenset((int(Vanswer.DENY),)): Said.DENIED,
}


class ActWord(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False):
    """A party's last word on a report; several if its nodes had not seen each other."""

    party: str
    answer: int  # VANSWER
    entry: bytes


class PlaceRow(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False):
    """The middle of a place as it was stated, in 1e-7 degree."""

    lat: int
    lon: int


class ReportMatter(State, frozen=True, kw_only=True, gc=False):
    """A report, whom it names, and what they say to it."""

    asked: tuple[str, ...] = field(name="20")  # who may answer
    answer_ms: int = field(name="21")  # by the charter in the author's past
    under: bytes = field(name="22")
    start_ms: int = field(name="23")
    end_ms: int = field(name="24")
    act: int = field(name="25")  # VIOL
    attributed_to: str | None = field(name="26", default=None)
    place: PlaceRow | None = field(name="27", default=None)  # none: it has a name only
    object: bytes | None = field(name="28", default=None)
    words: tuple[ActWord, ...] = field(name="29", default=())
    closes: tuple[bytes, ...] = field(name="30", default=())  # proposals to close it
    parties: tuple[str, ...] = field(name="31", default=())
    was_asked: tuple[str, ...] = field(name="32", default=())  # before a correction


def names(message: Message) -> tuple[bytes, ...]:
    """Return the entries one of these messages speaks of."""
    match message:
        case ActReport():
            return (message.under,)
        case ActAnswer():
            return (message.re,)
        case _:
            return ()


def fold_report(state: ReportMatter | None, turn: Turn) -> State:
    """Fold one entry into a report."""
    if state is None:
        return ReportMatter(
            status=ReportStatus.STATED,
            answer_ms=REPORT_ANSWER.agreed_ms(turn.charter),
            parties=parties_of(turn.told, turn.past.charter),
            **_stated(turn.says(ActReport), others(turn)),
            **opened(turn),
        )
    match turn.message:
        case ActAnswer() as message:
            state = _answered(state, message, turn)
        case _ if turn.told.entry.type == _CLOSE:
            state = _closing(state, turn) if turn.said.counts else state
        case _:
            state = _mended(state, turn)
    return come_to(state, REPORT_MOVES, _said(state))


def _stated(message: ActReport, spoken_to: tuple[str, ...]) -> dict[str, Any]:
    named = message.attributed_to
    err_ms = message.occurred.err_s * 1000
    return {
        "asked": spoken_to if named is None else tuple(it for it in spoken_to if it == named),
        "under": message.under,
        "start_ms": message.occurred.start - err_ms,
        "end_ms": message.occurred.end + err_ms,
        "act": int(message.kind),
        "attributed_to": named,
        "object": message.object,
        "place": middle(message.place),
    }


def middle(place: Area) -> PlaceRow | None:
    """R-245: the centre of a place, or the middle of the box around it; of a mere name none."""
    match place:
        case Circle(centre=centre) | Sector(centre=centre):
            return PlaceRow(centre.lat, centre.lon)
        case Polygon(rings=rings):
            return _middle(rings[0])
        case Corridor(path=path):
            return _middle(path)
        case NamedArea():
            return None


def _middle(points: tuple[Pos, ...]) -> PlaceRow:
    lats, lons = [it.lat for it in points], [it.lon for it in points]
    if max(lons) - min(lons) > HALF_TURN:  # it lies across the antimeridian
        lons = [it if it >= 0 else it + 2 * HALF_TURN for it in lons]
    lon = (min(lons) + max(lons)) // 2
    return PlaceRow((min(lats) + max(lats)) // 2, lon if lon < HALF_TURN else lon - 2 * HALF_TURN)


def _answered(state: ReportMatter, message: ActAnswer, turn: Turn) -> ReportMatter:
    """R-243: who is named answers, or any other where nobody is; looking into it is no answer."""
    is_asked = turn.party in (*state.asked, *state.was_asked)  # it may not have seen a correction
    if not is_asked or message.re != turn.opener:
        return state.flagged(turn.leaf, turn.party, flags.NOT_BY_ADDRESSEE)
    if not turn.said.counts:
        return state
    left = beside(state.words, turn)
    if not has_room(left, turn.party):
        return replace(state, beyond=state.beyond + 1)
    row = ActWord(turn.party, int(message.answer), turn.leaf)
    state = replace(state, words=(*left, row))
    if message.answer is Vanswer.INVESTIGATING:
        return state
    return answer(state, turn.opener, turn)


def _closing(state: ReportMatter, turn: Turn) -> ReportMatter:
    state = propose(state, turn, state.parties)
    is_kept = any(it.re == turn.leaf for it in state.proposals)
    return replace(state, closes=(*state.closes, turn.leaf)) if is_kept else state


def _mended(state: ReportMatter, turn: Turn) -> ReportMatter:
    after = subject(state, turn, REPORT_MOVES, Said.WITHDRAWN)
    after = mended(after, state, turn, _restated)
    if not is_mended(after, state):
        return after
    words, answers = taken_back(after, after.words, turn, Vanswer.INVESTIGATING)
    return replace(after, words=words, answers=answers)


def _restated(state: ReportMatter, leaf: bytes, message: Message, _turn: Turn) -> ReportMatter:
    match message:
        case ActReport():
            spoken_to = tuple(it for it in state.parties if it != state.party)
            asked = tuple(sorted({*state.was_asked, *state.asked}))
            return replace(state, was_asked=asked, **_stated(message, spoken_to))
        case ActAnswer(answer=said):
            words = (
                replace(it, answer=int(said)) if it.entry == leaf else it for it in state.words
            )
            return replace(state, words=tuple(words))
        case _:
            return state


def _said(state: ReportMatter) -> Said:
    """What the words come to; of one who was named and is no more, they stand and count no more."""
    accepted = {it.re for it in state.proposals if it.outcome is Outcome.ACCEPTED}
    if accepted.intersection(state.closes):
        return Said.CLOSED
    said = frozenset(
        it.answer
        for it in state.words
        if it.party in state.asked and it.answer != Vanswer.INVESTIGATING
    )
    return _ALIKE.get(said, Said.ANSWERED) if said else Said.STATED


_OPENED: Final = usual()
_ANSWERED: Final = usual(answered=frozenset((REPORT,)))


def report_duties(key: MatterKey, state: State, parties: tuple[str, ...]) -> tuple[Duty, ...]:
    """To open it; who is named answers it in its own term; nobody else owes an answer."""
    if not isinstance(state, ReportMatter) or state.attributed_to is None:
        return _OPENED(key, state, parties)
    named, answer_ms = state.asked, state.answer_ms
    return tuple(
        replace(it, within_ms=answer_ms) if it.what is Owed.ANSWER else it
        for it in _ANSWERED(key, state, parties)
        if it.what is not Owed.ANSWER or it.party in named
    )
