"""What is wrong with a message about activities by itself: late, too near, or not adding up.

Carries out R-180. A notice of what protects persons goes out all the same, with its reason; of an
emergency less lead is asked. Whether areas or windows meet is not judged here.
"""

from collections.abc import Mapping
from itertools import pairwise
from typing import Final

from comity.families.activity.areas import AreaDeclare, TransitNotice
from comity.families.activity.messages import (
    NO_NOTICE,
    WINDOW,
    ActivityBegin,
    ActivityChange,
    ActivityEnd,
    ActivityNotify,
    Calendar,
    ObserveInvite,
    ObserveReport,
)
from comity.families.activity.sites import MovementNotify, MovementStatus, SilenceWindow
from comity.picture import flags
from comity.picture.judging import LEAD, TERM, Case, Span
from comity.record.canonical import Value
from comity.values.codes import Qual
from comity.values.composites import Qty
from comity.values.message import Message
from comity.values.moment import DAY_MS, HOUR_MS, parse

NOTIFY: Final = Span(ActivityNotify.SPEC.wire, LEAD, 42 * DAY_MS, where="with-notice")
CHANGE: Final = Span(
    ActivityChange.SPEC.wire, LEAD, NOTIFY.usual_ms, NOTIFY.where, others=NOTIFY.keys
)
INVITE: Final = Span(ObserveInvite.SPEC.wire, LEAD, 42 * DAY_MS)
TRANSIT: Final = Span(TransitNotice.SPEC.wire, LEAD, HOUR_MS)
AREA: Final = Span(AreaDeclare.SPEC.wire, LEAD, 3 * DAY_MS)
MOVEMENT: Final = Span(MovementNotify.SPEC.wire, LEAD, 48 * HOUR_MS, where="no-emergency")
EMERGENCY: Final = Span(
    MovementNotify.SPEC.wire, LEAD, 24 * HOUR_MS, where="emergency", behind=".emergency"
)
SILENCE: Final = Span(SilenceWindow.SPEC.wire, LEAD, 24 * HOUR_MS)
BEGUN: Final = Span(ActivityBegin.SPEC.wire, TERM, 0)
ENDED: Final = Span(ActivityEnd.SPEC.wire, TERM, 24 * HOUR_MS)
LISTED: Final = Span(Calendar.SPEC.wire, TERM, 0, where="15-november")
SPANS: Final = (
    *(NOTIFY, CHANGE, INVITE, TRANSIT, AREA, MOVEMENT, EMERGENCY, SILENCE),
    *(BEGUN, ENDED, LISTED),
)
FLAGS: Final[Mapping[type[Message], tuple[str, ...]]] = {
    ActivityNotify: (flags.BAD_TOTAL, flags.SHORT_LEAD),
    ActivityBegin: (flags.LATE, flags.NOT_BY_AUTHOR),
    ActivityChange: (flags.NOT_BY_AUTHOR, flags.SHORT_LEAD),
    ActivityEnd: (flags.LATE, flags.NOT_BY_AUTHOR),
    Calendar: (flags.BAD_TOTAL, flags.LATE),
    ObserveInvite: (flags.SHORT_LEAD,),
    ObserveReport: (flags.NOT_BY_ADDRESSEE,),
    TransitNotice: (flags.SHORT_LEAD,),
    AreaDeclare: (flags.SHORT_LEAD,),
    MovementNotify: (flags.BAD_TOTAL, flags.SHORT_LEAD),
    MovementStatus: (flags.NOT_BY_AUTHOR,),
    SilenceWindow: (flags.SHORT_LEAD,),
}
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
            return case.is_late(at, BEGUN)
        case ActivityEnd(at=at):
            return case.is_late(at, ENDED)
        case Calendar(year=year) if year in _YEARS:
            return case.is_late(_due_ms(year), LISTED)
        case _:
            return False


def _due_ms(year: int) -> int:
    """The end of 15 November of the year before."""
    return parse(f"{year - 1}-11-16T00:00:00Z")


def _is_short(case: Case) -> bool:
    found = _start(case)
    return found is not None and case.is_short(*found)


def _start(case: Case) -> tuple[int, Span] | None:
    """When what a message tells of begins, and its lead; none: any lead will do."""
    match case.message:
        case ActivityNotify() | ActivityChange() as message:
            return _noticed(message, case)
        case ObserveInvite(from_to=window):
            return window.start, INVITE
        case AreaDeclare(window=window):
            return window.start, AREA
        case SilenceWindow(window=window):
            return window.start, SILENCE
        case TransitNotice() | MovementNotify() as message:
            return _first(message)
        case _:
            return None


def window_start(value: Value) -> int | None:
    """When a window in a change or a correction begins; none: it is none."""
    match value:
        case {1: int(start)}:
            return start
        case _:
            return None


def _noticed(message: ActivityNotify | ActivityChange, case: Case) -> tuple[int, Span] | None:
    """Of an exercise without notice, as changed, else as notified, any lead will do."""
    if isinstance(message, ActivityNotify):
        return None if message.no_notice else (message.window.start, NOTIFY)
    is_free = any(isinstance(it, ActivityNotify) and it.no_notice for it in case.named)
    start_ms = window_start(message.changes.get(WINDOW))
    if start_ms is None or message.changes.get(NO_NOTICE, is_free) is True:
        return None
    return start_ms, CHANGE


def _first(message: TransitNotice | MovementNotify) -> tuple[int, Span] | None:
    if isinstance(message, TransitNotice):
        times, lead = [it.t for it in message.route if it.t is not None], TRANSIT
    else:
        times = [it.depart for it in message.legs]
        lead = EMERGENCY if message.emergency else MOVEMENT
    return (min(times), lead) if times else None


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
