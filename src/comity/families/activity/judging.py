"""What is wrong with a message about activities by itself: late, too near, or not adding up.

Carries out R-180. A notice of what protects persons goes out all the same, with its reason; of an
emergency less lead is asked. Whether areas or windows meet is not judged here.
"""

from itertools import pairwise
from typing import Final

from comity.families.activity.areas import AreaDeclare, TransitNotice
from comity.families.activity.messages import (
    ActivityBegin,
    ActivityEnd,
    ActivityNotify,
    Calendar,
    ObserveInvite,
)
from comity.families.activity.sites import MovementNotify, SilenceWindow
from comity.picture import flags
from comity.picture.judging import DAY_MS, HOUR_MS, LEAD, Case, agreed_ms, key_of
from comity.values.codes import Qual
from comity.values.composites import Qty
from comity.values.moment import parse

NOTIFY_MS: Final = 42 * DAY_MS
INVITE_MS: Final = 42 * DAY_MS
TRANSIT_MS: Final = HOUR_MS
AREA_MS: Final = 3 * DAY_MS
MOVEMENT_MS: Final = 48 * HOUR_MS
EMERGENCY_MS: Final = 24 * HOUR_MS
SILENCE_MS: Final = 24 * HOUR_MS
EMERGENCY_KEY: Final = f"{key_of(LEAD, MovementNotify.SPEC.wire)}.emergency"
ENDED_MS: Final = 24 * HOUR_MS  # after the end
_YEARS: Final = range(1971, 9_999)  # whose year before can be reckoned


def judge(case: Case) -> tuple[str, ...]:
    """Return the flags of a message of this family."""
    found = {
        flags.LATE: _is_late(case),
        flags.SHORT_LEAD: _is_short(case),
        flags.BAD_TOTAL: not _adds_up(case),
    }
    return tuple(flag for flag, holds in found.items() if holds)


def _is_late(case: Case) -> bool:
    match case.message:
        case ActivityBegin(at=at):
            return case.is_late(at, 0)
        case ActivityEnd(at=at):
            return case.is_late(at, ENDED_MS)
        case Calendar(year=year) if year in _YEARS:
            return case.is_late(_due_ms(year), 0)
        case _:
            return False


def _due_ms(year: int) -> int:
    """The end of 15 November of the year before."""
    return parse(f"{year - 1}-11-16T00:00:00Z")


def _is_short(case: Case) -> bool:
    found = _start(case)
    if found is None:
        return False
    if isinstance(case.message, MovementNotify) and case.message.emergency:
        term_ms = agreed_ms(case.charter, EMERGENCY_KEY, EMERGENCY_MS)
        return found[0] - case.time_ms < term_ms
    return case.is_short(*found)


def _start(case: Case) -> tuple[int, int] | None:
    """When what a message tells of begins, and its usual lead; none: any lead will do."""
    match case.message:
        case ActivityNotify(no_notice=False, window=window):
            return window.start, NOTIFY_MS
        case ObserveInvite(from_to=window):
            return window.start, INVITE_MS
        case AreaDeclare(window=window):
            return window.start, AREA_MS
        case SilenceWindow(window=window):
            return window.start, SILENCE_MS
        case TransitNotice() | MovementNotify() as message:
            return _first(message)
        case _:
            return None


def _first(message: TransitNotice | MovementNotify) -> tuple[int, int] | None:
    if isinstance(message, TransitNotice):
        times, usual_ms = [it.t for it in message.route if it.t is not None], TRANSIT_MS
    else:
        times, usual_ms = [it.depart for it in message.legs], MOVEMENT_MS
    return (min(times), usual_ms) if times else None


def _adds_up(case: Case) -> bool:
    match case.message:
        case ActivityNotify(troops=troops, by_party=by_party) if by_party:
            return _sums(troops, tuple(by_party.values()))
        case Calendar(none=none, entries=entries):
            return none is not bool(entries)
        case MovementNotify(legs=legs):
            return all(one.arrive <= next_.depart for one, next_ in pairwise(legs))
        case _:
            return True


def _sums(total: Qty, parts: tuple[Qty, ...]) -> bool:
    """Only what is said to be exact can be added up."""
    if any(it.q is not Qual.EXACT for it in (total, *parts)):
        return True
    return total.n == sum(it.n for it in parts)
