"""What is wrong with a message of talks by itself: told late, or by a clause that is not there.

Carries out R-190, R-238, R-241, R-243, R-244 and R-246. LATE stops nothing: whoever is late is to
tell it. Whether all have signed a text is not judged here.
"""

from collections.abc import Mapping
from typing import Final

from comity.families.talks.acts import (
    MonitorAccess,
    ObligationStatus,
    OrderNotice,
)
from comity.families.talks.agreed import Known, has_notice, is_same_text, mechanism_of, term_s
from comity.families.talks.mechanism import ForceNotice, MechanismInvoke
from comity.families.talks.messages import (
    Adoption,
    ClausePosition,
    Round,
    RoundOutcome,
    TextDraft,
    TextRectify,
)
from comity.families.talks.reports import ActAnswer, ActReport
from comity.families.talks.reports_fold import REPORT_ANSWER
from comity.picture import flags
from comity.picture.judging import TERM, Case, Span
from comity.values.message import Message
from comity.values.moment import DAY_MS, HOUR_MS, SECOND_MS

OUTCOME: Final = Span(RoundOutcome.SPEC.wire, TERM, DAY_MS)  # from the end of the round
ORDERED: Final = Span(OrderNotice.SPEC.wire, TERM, 0, where="in-force")
REPORTED: Final = Span(ActReport.SPEC.wire, TERM, 6 * HOUR_MS)  # from the end of the act
CAME: Final = Span(MonitorAccess.SPEC.wire, TERM, DAY_MS)
SPANS: Final = (OUTCOME, ORDERED, REPORTED, CAME, REPORT_ANSWER)
FLAGS: Final[Mapping[type[Message], tuple[str, ...]]] = {
    TextDraft: (flags.CHANGED_AFTER_SIGNING,),
    ClausePosition: (flags.NOT_BY_ADDRESSEE,),
    Adoption: (flags.NOT_BY_ADDRESSEE, flags.TERMS_MISMATCH),
    RoundOutcome: (flags.LATE, flags.NOT_BY_ADDRESSEE),
    TextRectify: (flags.TERMS_MISMATCH,),
    ObligationStatus: (flags.NOT_BY_AUTHOR,),
    OrderNotice: (flags.LATE,),
    ActReport: (flags.LATE,),
    ActAnswer: (flags.NOT_BY_ADDRESSEE,),
    MechanismInvoke: (flags.NO_SUCH_CLAUSE,),
    ForceNotice: (flags.NO_SUCH_CLAUSE, flags.NOT_BY_AUTHOR, flags.TERMS_MISMATCH),
    MonitorAccess: (flags.LATE,),
}


def judge(case: Case) -> tuple[str, ...]:
    """Return the flags of a message of this family."""
    match case.message:
        case MechanismInvoke() as message:
            return _invoked(message, case)
        case ForceNotice() as message:
            return _noticed(message, case)
        case _:
            return (flags.LATE,) if _is_late(case) else ()


def _is_late(case: Case) -> bool:
    match case.message:
        case RoundOutcome():
            ends = [it.window.end for it in case.named if isinstance(it, Round)]
            return bool(ends) and case.is_late(max(ends), OUTCOME)
        case OrderNotice(in_force=in_force):
            return case.is_late(in_force, ORDERED)
        case ActReport(occurred=occurred):
            return case.is_late(occurred.end, REPORTED)
        case MonitorAccess(at=at):
            return case.is_late(at, CAME)
        case _:
            return False


def _invoked(message: MechanismInvoke, case: Case) -> tuple[str, ...]:
    """R-244: the term is that of the clause; a shorter one that is asked for is not taken."""
    agreed_s = term_s(message, mechanism_of(message.agreement, _known(case)))
    if agreed_s is None:
        return (flags.NO_SUCH_CLAUSE,)
    wished = message.reply_by
    is_short = wished is not None and wished - case.time_ms < agreed_s * SECOND_MS
    return (flags.TERM_REPLACED,) if is_short else ()


def _noticed(message: ForceNotice, case: Case) -> tuple[str, ...]:
    """R-246: only under a text that has this clause, after a call of its author under that text."""
    known = _known(case)
    is_there = has_notice(message, mechanism_of(message.agreement, known))
    found = () if is_there else (flags.NO_SUCH_CLAUSE,)
    cited = message.cites
    if cited is None or cited not in case.re:
        return found
    invoked = case.past.message(cited)
    if not isinstance(invoked, MechanismInvoke):
        return (*found, flags.TERMS_MISMATCH)
    if not is_same_text(invoked.agreement, message.agreement, known):
        return (*found, flags.TERMS_MISMATCH)
    is_own = case.past.told(cited).party == case.told.party
    return found if is_own else (*found, flags.NOT_BY_AUTHOR)


def _known(case: Case) -> Known:
    def known(leaf: bytes) -> Message | None:
        is_seen = case.past.is_in_past(case.told.entry.leaf, leaf)
        return case.past.message(leaf) if is_seen else None

    return known
