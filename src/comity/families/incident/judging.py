"""What is wrong with a message about an incident by itself: late by its own word, or not turned on.

Carries out R-187, R-188 and R-190. LATE stops none of these: whoever reports late is to report.
"""

from typing import Final

from comity.families.incident.measures import EngagementWarning
from comity.families.incident.messages import Account, IncidentReport
from comity.picture import flags
from comity.picture.judging import HOUR_MS, TERM, Case, agreed_ms, key_of, turned_on

FIRST_MS: Final = HOUR_MS  # a first report
COMPLETE_MS: Final = 24 * HOUR_MS  # one that completes it
ACCOUNT_MS: Final = 72 * HOUR_MS  # the first account; later versions may always come
_COMPLETE: Final = ".complete"  # behind the name of the term for a first report


def judge(case: Case) -> tuple[str, ...]:
    """Return the flags of a message of this family."""
    match case.message:
        case IncidentReport() as report:
            return _late(is_late=_is_late_report(case, report))
        case Account(version=version) if version <= 1:
            ends = [it.occurred.end for it in case.named if isinstance(it, IncidentReport)]
            return _late(is_late=bool(ends) and case.is_late(max(ends), ACCOUNT_MS))
        case EngagementWarning() if EngagementWarning.SPEC.code not in turned_on(
            case.charter.terms
        ):
            return (flags.NOT_TURNED_ON,)
        case _:
            return ()


def _is_late_report(case: Case, report: IncidentReport) -> bool:
    """R-188: a first report in an hour, a complete one in a day, of the end of what it tells."""
    if report.initial:
        return case.is_late(report.occurred.end, FIRST_MS)
    key = key_of(TERM, report.SPEC.wire) + _COMPLETE
    term_ms = agreed_ms(case.charter, key, COMPLETE_MS)
    return case.time_ms - report.occurred.end > term_ms


def _late(*, is_late: bool) -> tuple[str, ...]:
    return (flags.LATE,) if is_late else ()
