"""How launches add up, taken together: which matters there are, and who owes them what.

Carries out R-62, R-63 and R-93. Each kind of matter is folded in a file of its own: course.py,
observed.py; here only the declarations of a year, which stand or are withdrawn.
"""

from collections.abc import Callable, Mapping
from enum import Enum, IntEnum
from typing import Any, Final

from comity.families.launch.course import (
    COURSE_FOLDS,
    COURSE_MACHINES,
    COURSE_STATES,
    COURSE_STATUSES,
    LAUNCH,
)
from comity.families.launch.judged import FLAGS, SPANS, judge
from comity.families.launch.messages import (
    MESSAGES,
    AnnualDeclaration,
    LaunchAnswer,
    LaunchChange,
    LaunchExecuted,
    LaunchNotify,
    LaunchObserved,
    LaunchScrub,
)
from comity.families.launch.notices import notices, to_read
from comity.families.launch.observed import (
    OBSERVED,
    OBSERVED_MOVES,
    ObservedMatter,
    ObservedStatus,
    fold_observed,
    observed_duties,
)
from comity.families.launch.places import volumes
from comity.families.line.answers import stated
from comity.picture.duties import usual
from comity.picture.family import Duty, Family, Moves, Turn, folds_by, opens_by
from comity.picture.matter import MatterKey, State
from comity.record.charter import Charter
from comity.record.told import Told
from comity.values.message import Message

YEAR: Final = "launch_year"
_OPENS: Final[Mapping[type, str]] = {
    LaunchNotify: LAUNCH,
    LaunchObserved: OBSERVED,
    AnnualDeclaration: YEAR,
}


class YearStatus(IntEnum):
    """A declaration of a year: it stands, or was taken back."""

    DECLARED = 0
    WITHDRAWN = 1


class Said(Enum):
    """What moves it."""

    WITHDRAWN = "withdrawn by its author"


YEAR_MOVES: Final[Moves] = {(YearStatus.DECLARED, Said.WITHDRAWN): YearStatus.WITHDRAWN}


def names(_told: Told, message: Message, _charter: Charter) -> tuple[bytes, ...]:
    """Return the entries a message speaks of; a match is told where it is answered (R-168)."""
    match message:
        case LaunchChange() | LaunchExecuted() | LaunchScrub() | LaunchAnswer():
            return (message.re,)
        case _:
            return ()


_FOLDS: Final[Mapping[str, Callable[[Any, Turn], State]]] = {
    **COURSE_FOLDS,
    OBSERVED: fold_observed,
    YEAR: stated(YearStatus.DECLARED, YEAR_MOVES, Said.WITHDRAWN),
}
_USUAL: Final = usual()


def _duties(key: MatterKey, state: State, parties: tuple[str, ...]) -> tuple[Duty, ...]:
    """To open what opens a matter, a notice well before its window, and to answer a report."""
    if key.kind == OBSERVED:
        return observed_duties(key, state, parties)
    return (*_USUAL(key, state, parties), *to_read(key, state, parties))


FAMILY: Final = Family(
    name="launch",
    messages=MESSAGES,
    fold_rule=7,
    states={**COURSE_STATES, OBSERVED: ObservedMatter, YEAR: State},
    statuses={**COURSE_STATUSES, OBSERVED: ObservedStatus, YEAR: YearStatus},
    machines={**COURSE_MACHINES, OBSERVED: OBSERVED_MOVES, YEAR: YEAR_MOVES},
    opens=opens_by(_OPENS),
    re=names,
    fold=folds_by(_FOLDS),
    judge=judge,
    duties=_duties,
    notices=notices,
    volumes=volumes,
    spans=SPANS,
    flags=FLAGS,
    running={LAUNCH: frozenset(("NOTIFIED",))},
    replies={LaunchObserved: LaunchAnswer},
    phrases={LAUNCH: (801, 802, 803), OBSERVED: (804, 803, 505)},
)
