"""How limits and numbers look now: in force, ended, observed, lapsed; which numbers are due.

Carries out R-67, R-200 and R-201. Nothing here is folded, stored or sent. After the end only who
said that it observes voluntarily is shown to observe; an assurance is no observance, and what was
not answered is shown as that: not answered.
"""

from collections.abc import Collection, Iterator
from itertools import islice
from typing import Final, NamedTuple

from comity.families.arms.forces_fold import EXERCISE, ExerciseMatter, ExerciseStatus
from comity.families.arms.messages import Regime, day
from comity.families.arms.regimes import (
    REGIME,
    RegimeMatter,
    RegimeStatus,
    StepRow,
    has_ended,
)
from comity.picture.family import Now, looks_by
from comity.picture.views import ProposalLook, is_in_force, proposal_now
from comity.values.codes import Regstep
from comity.values.moment import DAY_MS, SECOND_MS, civil, days_of

DUE_MAX: Final = 64  # days of declaration that are looked at, the latest ones
IN_FORCE: Final = "IN_FORCE"  # words of views, in no state
ENDED: Final = "ENDED"
OBSERVED: Final = "OBSERVED"
_AGREED: Final = (RegimeStatus.ACCEPTED, RegimeStatus.SUSPENDED, RegimeStatus.LEFT)


# --- a regime


def ends_of(state: RegimeMatter) -> int | None:
    """Return when a regime ends, with every extension that all accepted; none: no end."""
    ends = [state.end_ms]
    ends += [
        it.until_ms
        for it in state.steps
        if it.step == Regstep.EXTEND_PROPOSE and state.is_agreed(it)
    ]
    known = [it for it in ends if it is not None]
    return max(known) if len(known) == len(ends) else None


def taking_effect(state: RegimeMatter, step: Regstep, now_ms: int) -> tuple[str, ...]:
    """Return the parties whose last word is this step, while it has effect."""
    return tuple(
        sorted(
            {
                it.party
                for it in state.steps
                if it.is_last
                and it.step == step
                and it.effective_ms <= now_ms
                and (it.until_ms is None or now_ms < it.until_ms)
            }
        )
    )


def observing(state: RegimeMatter, now_ms: int) -> tuple[str, ...]:
    """Return who observes it now, by its own word; nobody before it has ended."""
    if not is_over(state, now_ms):
        return ()
    found = taking_effect(state, Regstep.OBSERVE_VOLUNTARILY, now_ms)
    return tuple(it for it in found if it in state.observed_by)


def is_over(state: RegimeMatter, now_ms: int) -> bool:
    """Whether its end has come, or too many have left it."""
    if state.status not in _AGREED:
        return state.status == RegimeStatus.ENDED
    ends_ms = ends_of(state)
    left = taking_effect(state, Regstep.WITHDRAW, now_ms)
    return (ends_ms is not None and now_ms >= ends_ms) or has_ended(state.bound, left)


def _regime(state: RegimeMatter, now: Now) -> str | None:
    if is_over(state, now.ms):
        return OBSERVED if observing(state, now.ms) else ENDED
    terms = [it for it in state.proposals if it.subject == state.type]
    if not any(is_in_force(it, now.held_all, now.ms, state.start_ms) for it in terms):
        return None
    return IN_FORCE


def step_now(state: RegimeMatter, row: StepRow, now: Now) -> ProposalLook | None:
    """Say how a step that is a proposal looks now; none: it is its author's own word.

    An extension lapses when the regime ends without it, but not before it was to take effect; an
    invitation at the moment that it names. Nothing follows from that.
    """
    found = state.proposed(row)
    if found is None:
        return None
    seen = proposal_now(found, state, now.held_all, now.ms, row.effective_ms)
    lapses_ms = _lapses(state, row)
    is_open = seen in (ProposalLook.OPEN, ProposalLook.DIVERGENT)
    if is_open and lapses_ms is not None and now.ms >= lapses_ms:
        return ProposalLook.LAPSED
    return seen


def _lapses(state: RegimeMatter, row: StepRow) -> int | None:
    if row.step == Regstep.INVITE_PARTY:
        return row.until_ms
    return max(row.effective_ms, ends_of(state) or 0)


# --- numbers that are due


class Due(NamedTuple):
    """Numbers of one party for one day that are not declared. `word`: DUE, LATE or SUSPENDED."""

    party: str
    as_of: str
    due_ms: int
    word: str


def due(
    state: RegimeMatter, message: Regime, declared: Collection[tuple[str, str]], now_ms: int
) -> tuple[Due, ...]:
    """Say whose numbers of which day are not declared, the latest day first.

    `declared`: party and day of every declaration that stands. Of a party that says that it
    suspends its part, that is said, and not that it is late.
    """
    if state.status not in _AGREED:
        return ()
    found = [
        _due(state, party, as_of, due_ms, now_ms)
        for as_of, due_ms in islice(_days(state, message, now_ms), DUE_MAX)
        for party in state.bound
        if (party, as_of) not in declared
    ]
    return tuple(found)


def _due(state: RegimeMatter, party: str, as_of: str, due_ms: int, now_ms: int) -> Due:
    if party in taking_effect(state, Regstep.SUSPEND, now_ms):
        return Due(party, as_of, due_ms, "SUSPENDED")
    return Due(party, as_of, due_ms, "LATE" if now_ms > due_ms else "DUE")


def _days(state: RegimeMatter, message: Regime, now_ms: int) -> Iterator[tuple[str, int]]:
    """Days of declaration while the regime was on, the latest first, and when each was due."""
    ends_ms = ends_of(state)
    last_ms = now_ms if ends_ms is None else min(now_ms, ends_ms - 1)
    dates = sorted(set(message.as_of_dates), reverse=True)
    year, oldest = civil(max(0, last_ms) // DAY_MS)[0], civil(state.start_ms // DAY_MS)[0]
    for each in range(year, oldest - 1, -1) if dates else ():
        for date in dates:
            as_of = f"{each:04}-{date}"
            since_ms = day(as_of) * DAY_MS
            if state.start_ms <= since_ms <= last_ms and _exists(each, date):
                yield as_of, since_ms + DAY_MS + message.declare_within * SECOND_MS


def _exists(year: int, date: str) -> bool:
    month, of_month = map(int, date.split("-"))
    return civil(days_of(year, month, of_month)) == (year, month, of_month)


# --- a strategic exercise


def _exercise(state: ExerciseMatter, now: Now) -> str | None:
    if state.status != ExerciseStatus.NOTIFIED or now.ms < state.start_ms:
        return None
    return "PASSED" if now.ms >= state.end_ms else "UNDER_WAY"


look: Final = looks_by(
    {
        REGIME: _regime,
        EXERCISE: _exercise,
    }
)
