"""What is wrong with a message about arms by itself: late, too near, or not adding up.

Carries out R-203. What a regime agrees stands over what is usual; whether a number is above a limit
is no fault of a message and is never flagged.
"""

from collections.abc import Mapping
from typing import Final

from comity.families.arms.forces import (
    Elimination,
    Inspection,
    InspectionReport,
    StrategicExercise,
)
from comity.families.arms.limits import adds_up
from comity.families.arms.messages import (
    CountObjection,
    Declaration,
    ItemChange,
    Regime,
    RegimeStep,
    day,
)
from comity.picture import flags
from comity.picture.judging import LEAD, TERM, Case, Span
from comity.values.codes import Phase
from comity.values.message import Message
from comity.values.moment import DAY_MS, HOUR_MS, SECOND_MS

_OF_LIMITS: Final = "limits-first"  # what a regime agrees stands over charter and usual span
DECLARED: Final = Span(Declaration.SPEC.wire, TERM, 30 * DAY_MS, where=_OF_LIMITS)
CHANGED: Final = Span(ItemChange.SPEC.wire, TERM, 5 * DAY_MS, where=_OF_LIMITS)
TOLD: Final = Span(Elimination.SPEC.wire, TERM, 5 * DAY_MS, where=_OF_LIMITS)
PLANNED: Final = Span(Elimination.SPEC.wire, LEAD, 30 * DAY_MS, where="planned")
INSPECTED: Final = Span(Inspection.SPEC.wire, LEAD, 32 * HOUR_MS)
EXERCISED: Final = Span(StrategicExercise.SPEC.wire, LEAD, 14 * DAY_MS)
SPANS: Final = (DECLARED, CHANGED, TOLD, PLANNED, INSPECTED, EXERCISED)
FLAGS: Final[Mapping[type[Message], tuple[str, ...]]] = {
    RegimeStep: (flags.NOT_BY_ADDRESSEE,),
    Declaration: (flags.BAD_TOTAL, flags.LATE),
    ItemChange: (flags.LATE,),
    Elimination: (flags.LATE, flags.SHORT_LEAD),
    Inspection: (flags.SHORT_LEAD,),
    InspectionReport: (flags.NOT_BY_ADDRESSEE,),
    CountObjection: (flags.NOT_BY_ADDRESSEE, flags.TERMS_MISMATCH),
    StrategicExercise: (flags.SHORT_LEAD,),
}
_UNDER_A_REGIME: Final = (RegimeStep, Declaration, ItemChange, Elimination, Inspection)


def judge(case: Case) -> tuple[str, ...]:
    """Return the flags of a message of this family."""
    found = {
        flags.LATE: _is_late(case),
        flags.SHORT_LEAD: _is_short(case),
        flags.BAD_TOTAL: not _adds_up(case),
        flags.OUT_OF_ORDER: _names_no_regime(case),
    }
    return tuple(flag for flag, holds in found.items() if holds)


def _is_late(case: Case) -> bool:
    found = _told_of(case)
    if found is None:
        return False
    since_ms, span = found
    regime = next((it for it in case.named if isinstance(it, Regime)), None)
    if regime is None:
        return case.is_late(since_ms, span)
    is_declared = isinstance(case.message, Declaration)
    within_s = regime.declare_within if is_declared else regime.change_within
    return case.time_ms - since_ms > within_s * SECOND_MS


def _told_of(case: Case) -> tuple[int, Span] | None:
    """The moment from which its term counts, and that term; none: it tells of nothing past."""
    match case.message:
        case Declaration(as_of=as_of):
            return (day(as_of) + 1) * DAY_MS, DECLARED
        case ItemChange(at=at):
            return at, CHANGED
        case Elimination(phase=Phase.STARTED, window=window):
            return window.start, TOLD
        case Elimination(phase=Phase.COMPLETED, window=window):
            return window.end, TOLD
        case _:
            return None


def _is_short(case: Case) -> bool:
    match case.message:
        case Elimination(phase=Phase.PLANNED, window=window):
            return case.is_short(window.start, PLANNED)
        case Inspection(eta=eta):
            return case.is_short(eta, INSPECTED)
        case StrategicExercise(window=window):
            return case.is_short(window.start, EXERCISED)
        case _:
            return False


def _adds_up(case: Case) -> bool:
    match case.message:
        case Declaration(values=values, breakdown=breakdown):
            return adds_up(values, breakdown or ())
        case _:
            return True


def _names_no_regime(case: Case) -> bool:
    """Whether what it names as a regime can be read and is none."""
    return isinstance(case.message, _UNDER_A_REGIME) and any(
        not isinstance(it, Regime) for it in case.named
    )
