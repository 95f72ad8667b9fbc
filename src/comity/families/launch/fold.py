"""How launches add up: notified, and for now scrubbed; what follows comes with its messages.

Carries out R-63 and R-67. What others say about a notice is folded as the line family folds it;
short notice, unread before its window and lapsed are views.
"""

from enum import Enum, IntEnum
from typing import Any, Final

from msgspec import field
from msgspec.structs import replace

from comity.families.launch.messages import MESSAGES, LaunchNotify
from comity.families.line.answers import opened, subject
from comity.picture.duties import usual
from comity.picture.family import Family, Turn
from comity.picture.matter import State
from comity.record.charter import Charter
from comity.record.told import Told
from comity.values.message import Message

LAUNCH: Final = "launch"


class LaunchStatus(IntEnum):
    """How far a launch has come."""

    NOTIFIED = 0
    SCRUBBED = 1


class Said(Enum):
    """What moves it."""

    WITHDRAWN = "scrubbed by its author"


MOVES: Final = {(LaunchStatus.NOTIFIED, Said.WITHDRAWN): LaunchStatus.SCRUBBED}


class LaunchMatter(State, frozen=True, kw_only=True, gc=False):
    """A notified launch."""

    start_ms: int = field(name="20")
    end_ms: int = field(name="21")
    count: int = field(name="22")


def opens(_told: Told, message: Message, _charter: Charter) -> str | None:
    """Return the kind of matter a message opens."""
    return LAUNCH if isinstance(message, LaunchNotify) else None


def fold(state: LaunchMatter | None, turn: Turn) -> LaunchMatter:
    """Fold one entry into a matter of this family."""
    if state is not None:
        return subject(state, turn, MOVES, Said.WITHDRAWN, _restated)
    message = turn.says(LaunchNotify)
    return LaunchMatter(status=LaunchStatus.NOTIFIED, **_stated(message), **opened(turn))


def _stated(message: LaunchNotify) -> dict[str, Any]:
    return {
        "start_ms": message.window.start,
        "end_ms": message.window.end,
        "count": message.count,
    }


def _restated(state: LaunchMatter, message: LaunchNotify) -> LaunchMatter:
    return replace(state, **_stated(message))


FAMILY: Final = Family(
    name="launch",
    messages=MESSAGES,
    fold_rule=3,
    states={LAUNCH: LaunchMatter},
    statuses={LAUNCH: LaunchStatus},
    machines={LAUNCH: MOVES},
    opens=opens,
    fold=fold,
    duties=usual(),
)
