"""How activities add up, taken together: which matters there are, and who owes them what.

Carries out R-62, R-63 and R-93. Each kind of matter is folded in a file of its own: course.py,
areas_fold.py, conflicts.py, signals_fold.py.
"""

from collections.abc import Callable, Mapping
from typing import Any, Final

from comity.families.activity.areas import (
    AreaDeclare,
    ConflictRaise,
    DeconflictPropose,
    TransitNotice,
)
from comity.families.activity.areas_fold import (
    AREA,
    AREA_FOLDS,
    AREA_MACHINES,
    AREA_STATES,
    AREA_STATUSES,
    TRANSIT,
)
from comity.families.activity.conflicts import (
    CONFLICT,
    CONFLICT_FOLDS,
    CONFLICT_MACHINES,
    CONFLICT_STATES,
    CONFLICT_STATUSES,
)
from comity.families.activity.course import (
    ACTIVITY,
    COURSE_FOLDS,
    COURSE_MACHINES,
    COURSE_STATES,
    COURSE_STATUSES,
)
from comity.families.activity.messages import (
    MESSAGES,
    ActivityBegin,
    ActivityChange,
    ActivityEnd,
    ActivityNotify,
)
from comity.families.activity.signals import SafetySignal
from comity.families.activity.signals_fold import (
    SIGNAL,
    SIGNAL_FOLDS,
    SIGNAL_MACHINES,
    SIGNAL_STATES,
    SIGNAL_STATUSES,
)
from comity.picture.duties import usual
from comity.picture.family import Duty, Family, Turn
from comity.picture.matter import MatterKey, State
from comity.record.charter import Charter
from comity.record.told import Told
from comity.values.message import Message

_OPENS: Final[Mapping[type, str]] = {
    ActivityNotify: ACTIVITY,
    TransitNotice: TRANSIT,
    AreaDeclare: AREA,
    ConflictRaise: CONFLICT,
    SafetySignal: SIGNAL,
}
_FOLDS: Final[Mapping[str, Callable[[Any, Turn], State]]] = {
    **COURSE_FOLDS,
    **AREA_FOLDS,
    **CONFLICT_FOLDS,
    **SIGNAL_FOLDS,
}


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
    states={**COURSE_STATES, **AREA_STATES, **CONFLICT_STATES, **SIGNAL_STATES},
    statuses={**COURSE_STATUSES, **AREA_STATUSES, **CONFLICT_STATUSES, **SIGNAL_STATUSES},
    machines={**COURSE_MACHINES, **AREA_MACHINES, **CONFLICT_MACHINES, **SIGNAL_MACHINES},
    opens=opens,
    re=names,
    fold=fold,
    duties=_duties,
)
