"""What is wrong with a message about a launch by itself: too near to its window, or too late.

Carries out R-171. Of combat use any lead will do. Whether executed launches exceed those notified
is the fold's to say: corrections count there (R-167).
"""

from collections.abc import Mapping
from typing import Final

from comity.families.launch.messages import (
    PURPOSE,
    AnnualDeclaration,
    LaunchAnswer,
    LaunchChange,
    LaunchExecuted,
    LaunchNotify,
    LaunchScrub,
)
from comity.families.launch.notices import CHANGED, NOTIFIED
from comity.picture import flags
from comity.picture.judging import TERM, Case, Span
from comity.values.codes import LaunchPurpose
from comity.values.message import Message
from comity.values.moment import MINUTE_MS, parse

EXECUTED: Final = Span(LaunchExecuted.SPEC.wire, TERM, 30 * MINUTE_MS)
DECLARED: Final = Span(AnnualDeclaration.SPEC.wire, TERM, 0, where="31-march")
SPANS: Final = (NOTIFIED, CHANGED, EXECUTED, DECLARED)
FLAGS: Final[Mapping[type[Message], tuple[str, ...]]] = {
    LaunchNotify: (flags.NOT_BY_AUTHOR, flags.SHORT_LEAD),
    LaunchChange: (flags.BAD_TOTAL, flags.NOT_BY_AUTHOR, flags.SHORT_LEAD),
    LaunchExecuted: (flags.BAD_TOTAL, flags.LATE, flags.NOT_BY_AUTHOR),
    LaunchScrub: (flags.NOT_BY_AUTHOR,),
    AnnualDeclaration: (flags.LATE,),
    LaunchAnswer: (flags.NOT_BY_ADDRESSEE,),
}
_YEARS: Final = range(1970, 9_999)  # of which the next one can be reckoned


def judge(case: Case) -> tuple[str, ...]:
    """Return the flags of a message of this family."""
    match case.message:
        case LaunchNotify() as notice if notice.purpose is not LaunchPurpose.COMBAT:
            windows = (notice.window, *(notice.alternatives or ()))
            is_short = case.is_short(min(it.start for it in windows), NOTIFIED)
            return (flags.SHORT_LEAD,) if is_short else ()
        case LaunchChange() as change if not _is_combat(change, case):
            is_short = case.is_short(change.window.start, CHANGED)
            return (flags.SHORT_LEAD,) if is_short else ()
        case LaunchExecuted(at=at):
            return (flags.LATE,) if case.is_late(at, EXECUTED) else ()
        case AnnualDeclaration(year=year) if year in _YEARS:
            return (flags.LATE,) if case.is_late(_due_ms(year), DECLARED) else ()
        case _:
            return ()


def _is_combat(change: LaunchChange, case: Case) -> bool:
    """Whether it is of combat use: as changed, else as notified."""
    if change.changes is not None and PURPOSE in change.changes:
        return bool(change.changes[PURPOSE] == LaunchPurpose.COMBAT)
    return any(
        isinstance(it, LaunchNotify) and it.purpose is LaunchPurpose.COMBAT for it in case.named
    )


def _due_ms(year: int) -> int:
    """The end of 31 March of the year that follows."""
    return parse(f"{year + 1}-04-01T00:00:00Z")
