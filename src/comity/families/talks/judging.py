"""What is wrong with a message of talks by itself: told late, or by a clause that is not there.

Carries out R-190, R-238, R-241, R-243, R-244 and R-246. LATE stops nothing: whoever is late is to
tell it. Whether all have signed a text is not judged here.
"""

from typing import Final

from comity.families.talks.acts import MonitorAccess, OrderNotice
from comity.families.talks.agreed import Known, has_notice, mechanism_of, term_s
from comity.families.talks.mechanism import ForceNotice, MechanismInvoke
from comity.families.talks.messages import Round, RoundOutcome
from comity.families.talks.reports import ActReport
from comity.picture import flags
from comity.picture.judging import DAY_MS, HOUR_MS, SECOND_MS, Case
from comity.values.message import Message

OUTCOME_MS: Final = DAY_MS  # after the end of the round
REPORT_MS: Final = 6 * HOUR_MS  # after the end of the act
ACCESS_MS: Final = DAY_MS


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
            return bool(ends) and case.is_late(max(ends), OUTCOME_MS)
        case OrderNotice(in_force=in_force):
            return case.is_late(in_force, 0)
        case ActReport(occurred=occurred):
            return case.is_late(occurred.end, REPORT_MS)
        case MonitorAccess(at=at):
            return case.is_late(at, ACCESS_MS)
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
    found = (
        []
        if has_notice(message, mechanism_of(message.agreement, _known(case)))
        else [flags.NO_SUCH_CLAUSE]
    )
    cited = message.cites
    if cited is not None and cited in case.re:
        invoked = case.past.message(cited)
        is_same = isinstance(invoked, MechanismInvoke) and invoked.agreement == message.agreement
        if not is_same:
            found.append(flags.TERMS_MISMATCH)
        elif case.past.told(cited).party != case.told.party:
            found.append(flags.NOT_BY_AUTHOR)
    return tuple(found)


def _known(case: Case) -> Known:
    def known(leaf: bytes) -> Message | None:
        is_seen = case.past.is_in_past(case.told.entry.leaf, leaf)
        return case.past.message(leaf) if is_seen else None

    return known
