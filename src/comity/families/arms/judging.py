"""What is wrong with a message about arms by itself: late, too near, or not adding up.

Carries out R-203. What a regime agrees stands over what is usual; whether a number is above a limit
is no fault of a message and is never flagged.
"""

from typing import Final

from comity.families.arms.forces import Elimination, Inspection, StrategicExercise
from comity.families.arms.limits import adds_up
from comity.families.arms.messages import Declaration, ItemChange, Regime, RegimeStep, day
from comity.picture import flags
from comity.picture.judging import DAY_MS, HOUR_MS, LEAD, SECOND_MS, Case, key_of
from comity.values.codes import Phase

DECLARED_MS: Final = 30 * DAY_MS
CHANGED_MS: Final = 5 * DAY_MS
ELIMINATION_MS: Final = 30 * DAY_MS
INSPECTION_MS: Final = 32 * HOUR_MS
EXERCISE_MS: Final = 14 * DAY_MS
EXERCISE_KEY: Final = key_of(LEAD, StrategicExercise.SPEC.wire)
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
    regime = next((it for it in case.named if isinstance(it, Regime)), None)
    found = _told_of(case)
    if found is None:
        return False
    since_ms, usual_ms = found
    if regime is None:
        return case.is_late(since_ms, usual_ms)
    is_declared = isinstance(case.message, Declaration)
    within_s = regime.declare_within if is_declared else regime.change_within
    return case.time_ms - since_ms > within_s * SECOND_MS


def _told_of(case: Case) -> tuple[int, int] | None:
    """The moment from which its term counts, and the usual term; none: it tells of nothing past."""
    match case.message:
        case Declaration(as_of=as_of):
            return (day(as_of) + 1) * DAY_MS, DECLARED_MS
        case ItemChange(at=at):
            return at, CHANGED_MS
        case Elimination(phase=Phase.STARTED, window=window):
            return window.start, CHANGED_MS
        case Elimination(phase=Phase.COMPLETED, window=window):
            return window.end, CHANGED_MS
        case _:
            return None


def _is_short(case: Case) -> bool:
    match case.message:
        case Elimination(phase=Phase.PLANNED, window=window):
            return case.is_short(window.start, ELIMINATION_MS)
        case Inspection(eta=eta):
            return case.is_short(eta, INSPECTION_MS)
        case StrategicExercise(window=window):
            return case.is_short(window.start, EXERCISE_MS)
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
