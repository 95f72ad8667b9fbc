"""How acts, reports and calls of the mechanism look now: past their day, reported twice, tried.

Carries out R-67, R-240 and R-242 to R-246. Pure functions of states and of the reader's own clock.
No word here permits anything, none says who is right, and that parties agree proves nothing: who
is an ally of whom is not known.
"""

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from comity.families.line.doing import DoingState
from comity.families.talks.acts_fold import ObligationMatter, StepMatter
from comity.families.talks.mechanism_fold import MechanismMatter, MechanismStatus
from comity.families.talks.reports_fold import ReportMatter, ReportStatus
from comity.picture.family import Now
from comity.picture.matter import MatterKey
from comity.values.moment import MINUTE_MS
from comity.values.near import is_near

LATE: Final = "LATE"  # words of views, in no state
MECHANISM_TRIED: Final = "MECHANISM_TRIED"
NOT_REACHABLE: Final = "NOT_REACHABLE"
BESIDE_MS: Final = 10 * MINUTE_MS
BESIDE_M: Final = 2_000


def obligation(state: ObligationMatter, now: Now) -> str | None:
    """Say that the day of an act has passed, and nobody has declared it done."""
    is_due = state.due_ms is not None and now.ms > state.due_ms
    return LATE if is_due and state.status == DoingState.OPEN else None


def step(state: StepMatter, now: Now) -> str | None:
    """Say that the day of a step has passed, by every last word on it."""
    is_due = bool(state.words) and all(now.ms > it.due_ms for it in state.words)
    return LATE if is_due and state.status == DoingState.OPEN else None


# --- who else reports it


def beside(
    key: MatterKey, state: ReportMatter, reports: Iterable[tuple[MatterKey, ReportMatter]]
) -> tuple[tuple[MatterKey, ReportMatter], ...]:
    """Find what other parties report within ten minutes and two kilometres of a report.

    Whether it is the same act is not computed. Where a place has a name only, no place is near.
    """
    return tuple(
        (other, it)
        for other, it in reports
        if other != key and it.party != state.party and is_beside(state, it)
    )


def is_beside(one: ReportMatter, other: ReportMatter) -> bool:
    """Whether two reports tell of about the same time and place; either way round alike."""
    if ReportStatus.WITHDRAWN in (one.status, other.status):
        return False
    if one.place is None or other.place is None:
        return False
    apart_ms = max(one.start_ms, other.start_ms) - min(one.end_ms, other.end_ms)
    here, there = (one.place.lat, one.place.lon), (other.place.lat, other.place.lon)
    return apart_ms <= BESIDE_MS and is_near(here, there, BESIDE_M)


# --- the mechanism


class Called(NamedTuple):
    """When a party that was called opened the call and answered, by the reader's own clock."""

    party: str
    opened_ms: int | None = None
    answered_ms: int | None = None


def mechanism_at(
    state: MechanismMatter,
    called: Sequence[Called],
    at_ms: int,
    *,
    reach_ms: int,
    is_open: bool,
) -> str:
    """Say how a call stood at a moment, by the clock of who reads (R-245).

    `reach_ms`: until when it might still be opened in time; `is_open`: whether the line is OPEN.
    Its term counts from OPENED for each party; on a line that is not open nobody was reachable.
    """
    if state.status == MechanismStatus.ALERT_WITHDRAWN:
        return MechanismStatus.ALERT_WITHDRAWN.name
    waits = [it for it in called if not _is_by(it.answered_ms, at_ms)]
    if called and not waits:
        return MechanismStatus.ANSWERED.name
    unopened = [it for it in waits if not _is_by(it.opened_ms, at_ms)]
    if not is_open or (unopened and at_ms > reach_ms):
        return NOT_REACHABLE
    if waits and not unopened and _is_over(state.term_ms, waits, at_ms):
        return MECHANISM_TRIED
    is_checked = state.status == MechanismStatus.CHECKING
    return (MechanismStatus.CHECKING if is_checked else MechanismStatus.INVOKED).name


def _is_by(ms: int | None, at_ms: int) -> bool:
    return ms is not None and ms <= at_ms


def _is_over(term_ms: int | None, waits: Sequence[Called], at_ms: int) -> bool:
    """Whether the term of the clause has passed for all who were called and have not answered."""
    if term_ms is None:
        return False
    return all(it.opened_ms is not None and at_ms > it.opened_ms + term_ms for it in waits)


def calls_about(
    report: bytes, calls: Iterable[tuple[MatterKey, MechanismMatter]]
) -> tuple[tuple[MatterKey, MechanismMatter], ...]:
    """Find the calls of the mechanism that name a report."""
    return tuple((key, it) for key, it in calls if report in it.reports)
