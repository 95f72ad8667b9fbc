"""How incidents add up: who reported one; linking and comparing accounts come with their messages.

Carries out R-63 and R-67. What others say about a notice is folded as the line family folds it;
nothing here says whose account is right.
"""

from enum import Enum, IntEnum
from typing import Any, Final

from msgspec import field
from msgspec.structs import replace

from comity.families.incident.messages import MESSAGES, IncidentReport
from comity.families.line.answers import opened, subject
from comity.picture.duties import usual
from comity.picture.family import Family, Turn
from comity.picture.matter import State
from comity.record.charter import Charter
from comity.record.told import Told
from comity.values.message import Message

INCIDENT: Final = "incident"


class IncidentStatus(IntEnum):
    """How far the parties have come with an incident."""

    REPORTED = 0
    WITHDRAWN = 1


class Said(Enum):
    """What moves it."""

    WITHDRAWN = "withdrawn by its author"


MOVES: Final = {(IncidentStatus.REPORTED, Said.WITHDRAWN): IncidentStatus.WITHDRAWN}


class IncidentMatter(State, frozen=True, kw_only=True, gc=False):
    """A reported incident."""

    reported_by: tuple[str, ...] = field(name="20")
    start_ms: int = field(name="21")
    end_ms: int = field(name="22")
    hazard_now: bool = field(name="23", default=False)


def opens(_told: Told, message: Message, _charter: Charter) -> str | None:
    """Return the kind of matter a message opens."""
    return INCIDENT if isinstance(message, IncidentReport) else None


def fold(state: IncidentMatter | None, turn: Turn) -> IncidentMatter:
    """Fold one entry into a matter of this family."""
    if state is not None:
        return subject(state, turn, MOVES, Said.WITHDRAWN, _restated)
    message = turn.says(IncidentReport)
    return IncidentMatter(
        status=IncidentStatus.REPORTED,
        reported_by=(turn.party,),
        **_stated(message),
        **opened(turn),
    )


def _stated(message: IncidentReport) -> dict[str, Any]:
    return {
        "start_ms": message.occurred.start,
        "end_ms": message.occurred.end,
        "hazard_now": message.hazard_now,
    }


def _restated(state: IncidentMatter, message: IncidentReport) -> IncidentMatter:
    return replace(state, **_stated(message))


FAMILY: Final = Family(
    name="incident",
    messages=MESSAGES,
    fold_rule=2,
    states={INCIDENT: IncidentMatter},
    statuses={INCIDENT: IncidentStatus},
    machines={INCIDENT: MOVES},
    opens=opens,
    fold=fold,
    duties=usual(),
)
