"""What is wrong with a message about an incident by itself: late by its own word, or not turned on.

Carries out R-187, R-188 and R-190. LATE stops none of these: whoever reports late is to report.
"""

from collections.abc import Mapping
from typing import Final

from comity.families.incident.measures import EngagementWarning
from comity.families.incident.messages import Account, IncidentReport, ObjectAnswer
from comity.picture import flags
from comity.picture.judging import TERM, Case, Span, turned_on
from comity.values.message import Message
from comity.values.moment import HOUR_MS

FIRST: Final = Span(IncidentReport.SPEC.wire, TERM, HOUR_MS, where="initial")
COMPLETE: Final = Span(
    IncidentReport.SPEC.wire, TERM, 24 * HOUR_MS, where="complete", behind=".complete"
)
ACCOUNT: Final = Span(Account.SPEC.wire, TERM, 72 * HOUR_MS, where="first-version")
SPANS: Final = (FIRST, COMPLETE, ACCOUNT)
FLAGS: Final[Mapping[type[Message], tuple[str, ...]]] = {
    IncidentReport: (flags.LATE,),
    Account: (flags.LATE,),
    ObjectAnswer: (flags.NOT_BY_ADDRESSEE,),
    EngagementWarning: (flags.NOT_TURNED_ON,),
}


def judge(case: Case) -> tuple[str, ...]:
    """Return the flags of a message of this family."""
    match case.message:
        case IncidentReport() as report:
            return _late(is_late=_is_late_report(case, report))
        case Account(version=version) if version <= 1:
            ends = [it.occurred.end for it in case.named if isinstance(it, IncidentReport)]
            return _late(is_late=bool(ends) and case.is_late(max(ends), ACCOUNT))
        case EngagementWarning() if EngagementWarning.SPEC.code not in turned_on(
            case.charter.terms
        ):
            return (flags.NOT_TURNED_ON,)
        case _:
            return ()


def _is_late_report(case: Case, report: IncidentReport) -> bool:
    """R-188: a first report in an hour, a complete one in a day, of the end of what it tells."""
    return case.is_late(report.occurred.end, FIRST if report.initial else COMPLETE)


def _late(*, is_late: bool) -> tuple[str, ...]:
    return (flags.LATE,) if is_late else ()
