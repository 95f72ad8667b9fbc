"""What is wrong with a message of this family by itself, at the desk and with every reader.

Carries out R-190, R-266 and R-268. Other families are known here by the names of their types alone.
"""

from collections.abc import Iterable, Mapping
from typing import Final

from comity.families.pause.messages import (
    Interpretation,
    Moratorium,
    MoratoriumStep,
    ObjectList,
    StrikeTally,
)
from comity.families.pause.moratoria import SOURCE
from comity.families.pause.tallies import closes
from comity.picture import flags
from comity.picture.judging import TERM, Case, Span
from comity.values.codes import Morstep
from comity.values.message import Message
from comity.values.moment import HOUR_MS, SECOND_MS

TALLIED: Final = Span(StrikeTally.SPEC.wire, TERM, 12 * HOUR_MS)  # from the end of its period
SPANS: Final = (TALLIED,)
FLAGS: Final[Mapping[type[Message], tuple[str, ...]]] = {
    StrikeTally: (flags.BAD_TOTAL, flags.LATE),
    MoratoriumStep: (flags.NO_GROUNDS, flags.NOT_BY_ADDRESSEE, flags.SHORT_LEAD),
}
_NOTIFIED: Final = (Morstep.SUSPEND, Morstep.RELEASE_CLAIM, Morstep.END_NOTE)


def judge(case: Case) -> tuple[str, ...]:
    """Return the flags of a message of this family."""
    match case.message:
        case Moratorium() as text:
            lists = () if text.objects is None else (text.objects,)
            is_right = _are(case, lists, ObjectList.SPEC.wire)
            found = {flags.OUT_OF_ORDER: not (is_right and _are(case, text.announced_by, SOURCE))}
        case Interpretation(re="NONE") as reading:
            found = {flags.OUT_OF_ORDER: not _are(case, (reading.source,), SOURCE)}
        case StrikeTally() as tally:
            found = {
                flags.BAD_TOTAL: not closes(tally),
                flags.LATE: case.is_late(tally.period.end, TALLIED),
                flags.OUT_OF_ORDER: not _are(case, (tally.source,), SOURCE),
            }
        case MoratoriumStep() as step:
            is_claim = step.step is Morstep.RELEASE_CLAIM
            found = {
                flags.NO_GROUNDS: is_claim and not step.grounds,
                flags.SHORT_LEAD: _is_short(case, step),
            }
        case _:
            found = {}
    return tuple(flag for flag, holds in found.items() if holds)


def _is_short(case: Case, step: MoratoriumStep) -> bool:
    """Whether a step comes into effect sooner than the terms it names give notice of."""
    if step.step not in _NOTIFIED or step.re not in case.re:
        return False
    terms = case.past.message(step.re)
    if not isinstance(terms, Moratorium) or terms.notice_s is None:
        return False
    return step.effective_at - case.time_ms < terms.notice_s * SECOND_MS


def _are(case: Case, leaves: Iterable[bytes] | None, wire: str) -> bool:
    """Whether those it had seen are of a type; what it had not seen is flagged by R-62."""
    return all(case.past.told(it).entry.type == wire for it in leaves or () if it in case.re)
