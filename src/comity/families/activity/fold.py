"""How activities add up: notified, and for now cancelled; begin and end come with their messages.

Carries out R-63 and R-67. What others say about a notice is folded as the line family folds it;
lead times, conflicts and whether it should have begun are views.
"""

from enum import Enum, IntEnum
from typing import Any, Final

from msgspec import field
from msgspec.structs import replace

from comity.families.activity.messages import MESSAGES, ActivityNotify
from comity.families.line.answers import opened, subject
from comity.picture.duties import usual
from comity.picture.family import Family, Turn
from comity.picture.matter import State
from comity.record.charter import Charter
from comity.record.told import Told
from comity.values.message import Message

ACTIVITY: Final = "activity"


class ActivityStatus(IntEnum):
    """How far an activity has come."""

    NOTIFIED = 0
    CANCELLED = 1


class Said(Enum):
    """What moves it."""

    WITHDRAWN = "cancelled by its author"


MOVES: Final = {(ActivityStatus.NOTIFIED, Said.WITHDRAWN): ActivityStatus.CANCELLED}


class ActivityMatter(State, frozen=True, kw_only=True, gc=False):
    """A notified activity."""

    start_ms: int = field(name="20")
    end_ms: int = field(name="21")


def opens(_told: Told, message: Message, _charter: Charter) -> str | None:
    """Return the kind of matter a message opens."""
    return ACTIVITY if isinstance(message, ActivityNotify) else None


def fold(state: ActivityMatter | None, turn: Turn) -> ActivityMatter:
    """Fold one entry into a matter of this family."""
    if state is not None:
        return subject(state, turn, MOVES, Said.WITHDRAWN, _restated)
    message = turn.says(ActivityNotify)
    return ActivityMatter(status=ActivityStatus.NOTIFIED, **_stated(message), **opened(turn))


def _stated(message: ActivityNotify) -> dict[str, Any]:
    return {
        "start_ms": message.window.start,
        "end_ms": message.window.end,
    }


def _restated(state: ActivityMatter, message: ActivityNotify) -> ActivityMatter:
    return replace(state, **_stated(message))


FAMILY: Final = Family(
    name="activity",
    messages=MESSAGES,
    fold_rule=2,
    states={ACTIVITY: ActivityMatter},
    statuses={ACTIVITY: ActivityStatus},
    machines={ACTIVITY: MOVES},
    opens=opens,
    fold=fold,
    duties=usual(),
)
