"""What becomes of a call of the agreed mechanism, and of the notice that a text may ask for.

Carries out R-63, R-244 and R-246. Folded is who answers; that a term has passed, and whether
anybody could be reached, are views of a clock and of the line. No state permits anything.
"""

from enum import Enum, IntEnum
from typing import Final

from msgspec import field
from msgspec.structs import replace

from comity.families.line.agreement import others
from comity.families.line.answers import come_to, opened, subject
from comity.families.talks.agreed import Known, mechanism_of, term_s
from comity.families.talks.mechanism import ForceNotice, MechanismInvoke
from comity.picture.duties import usual
from comity.picture.family import Duty, Owed, Turn, free_moves
from comity.picture.matter import MatterKey, State
from comity.values.codes import Position
from comity.values.message import Message
from comity.values.moment import SECOND_MS

MECHANISM: Final = "mechanism"
FORCE_NOTICE: Final = "force_notice"


class MechanismStatus(IntEnum):
    """What the parties called say."""

    INVOKED = 0
    CHECKING = 1
    ANSWERED = 2
    ALERT_WITHDRAWN = 3


class Said(Enum):
    """What moves it."""

    NOTHING = "a party called has not answered"
    CHECKING = "a party called is checking"
    ANSWERED = "answered by every party called"
    WITHDRAWN = "withdrawn by its author"


_COMES_TO: Final = {
    Said.NOTHING: MechanismStatus.INVOKED,
    Said.CHECKING: MechanismStatus.CHECKING,
    Said.ANSWERED: MechanismStatus.ANSWERED,
    Said.WITHDRAWN: MechanismStatus.ALERT_WITHDRAWN,
}
MECHANISM_MOVES: Final = free_moves(_COMES_TO, MechanismStatus.ALERT_WITHDRAWN)


class MechanismMatter(State, frozen=True, kw_only=True, gc=False):
    """A call of the mechanism: whom it asks, about what, and how long the text gives them."""

    asked: tuple[str, ...] = field(name="20")
    reports: tuple[bytes, ...] = field(name="21")
    agreement: bytes = field(name="22")
    term_ms: int | None = field(name="23", default=None)  # of the text; none: no such clause

    def checks(self, opener: bytes, party: str) -> bool:
        """Whether a party says that it is checking."""
        return any(
            it.party == party and it.position == Position.CHECKING
            for row in self.proposals
            if row.re == opener
            for it in row.positions
        )


class ForceStatus(IntEnum):
    """What a notice says of the mechanism before it."""

    CITES = 0
    NOT_TRIED = 1
    ALERT_WITHDRAWN = 2


class ForceSaid(Enum):
    """What moves it."""

    CITES_NONE = "cites no call"
    WITHDRAWN = "withdrawn by its author"


FORCE_MOVES: Final = {
    (ForceStatus.CITES, ForceSaid.CITES_NONE): ForceStatus.NOT_TRIED,
    (ForceStatus.CITES, ForceSaid.WITHDRAWN): ForceStatus.ALERT_WITHDRAWN,
    (ForceStatus.NOT_TRIED, ForceSaid.WITHDRAWN): ForceStatus.ALERT_WITHDRAWN,
}


class ForceMatter(State, frozen=True, kw_only=True, gc=False):
    """A notice; it permits nothing (R-246)."""

    agreement: bytes = field(name="20")
    start_ms: int = field(name="21")
    end_ms: int = field(name="22")
    invoked: bytes | None = field(name="23", default=None)  # the call that it cites


def names(message: MechanismInvoke | ForceNotice) -> tuple[bytes, ...]:
    """Return the entries one of these messages speaks of."""
    if isinstance(message, MechanismInvoke):
        return (*message.violation, message.agreement)
    return (message.agreement, *(() if message.cites is None else (message.cites,)))


# --- the mechanism


def fold_mechanism(state: MechanismMatter | None, turn: Turn) -> State:
    """Fold one entry into a call of the mechanism; the text's term stands, whatever it asks."""
    if state is None:
        message = turn.says(MechanismInvoke)
        agreed_s = term_s(message, mechanism_of(message.agreement, _known(turn)))
        return MechanismMatter(
            status=MechanismStatus.INVOKED,
            asked=others(turn),
            reports=message.violation,
            agreement=message.agreement,
            term_ms=None if agreed_s is None else agreed_s * SECOND_MS,
            **opened(turn),
        )
    after = subject(state, turn, MECHANISM_MOVES, Said.WITHDRAWN)
    return come_to(after, MECHANISM_MOVES, _heard(after, turn.opener))


def _known(turn: Turn) -> Known:
    def known(leaf: bytes) -> Message | None:
        is_seen = turn.past.is_in_past(turn.leaf, leaf)
        return turn.past.said(leaf).message if is_seen else None

    return known


def _heard(state: MechanismMatter, opener: bytes) -> Said:
    answered = {it.party for it in state.answers if it.re == opener}
    if {*state.asked} <= answered:
        return Said.ANSWERED
    is_checked = any(state.checks(opener, it) for it in state.asked if it not in answered)
    return Said.CHECKING if is_checked else Said.NOTHING


# --- the notice


def fold_force(state: ForceMatter | None, turn: Turn) -> State:
    """Fold one entry into a notice."""
    if state is not None:
        return subject(state, turn, FORCE_MOVES, ForceSaid.WITHDRAWN, _restated)
    message = turn.says(ForceNotice)
    notice = ForceMatter(
        status=ForceStatus.CITES,
        agreement=message.agreement,
        start_ms=message.window.start,
        end_ms=message.window.end,
        invoked=message.cites,
        **opened(turn),
    )
    return notice if message.cites else come_to(notice, FORCE_MOVES, ForceSaid.CITES_NONE)


def _restated(state: ForceMatter, message: ForceNotice) -> ForceMatter:
    """A correction moves its time; what it cites it has cited when it was given."""
    return replace(state, start_ms=message.window.start, end_ms=message.window.end)


_USUAL: Final = usual(answered=frozenset((MECHANISM,)))


def mechanism_duties(key: MatterKey, state: State, parties: tuple[str, ...]) -> tuple[Duty, ...]:
    """To open both; to answer a call in the term of the text, counted from OPENED."""
    found = _USUAL(key, state, parties)
    if not isinstance(state, MechanismMatter) or state.term_ms is None:
        return found
    term_ms = state.term_ms
    return tuple(replace(it, within_ms=term_ms) if it.what is Owed.ANSWER else it for it in found)
