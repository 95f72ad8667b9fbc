"""How calls and staff contacts look now: what only a clock, or two matters together, can tell.

Carries out R-67, R-160, R-165, R-166 and R-669. Nothing here is folded: two requests that crossed
stay two matters, and a missed contact is a state and no incident.
"""

from collections.abc import Callable, Iterable
from typing import Final, NamedTuple

from comity.families.call.actions import ActionMatter
from comity.families.call.calls import CallMatter, CallStatus, ClosedRow, fixed
from comity.families.call.contacts import ContactMatter, ContactStatus
from comity.families.line.doing import DoingState
from comity.picture.family import Now
from comity.picture.matter import MatterKey, State
from comity.values.codes import CallEnd
from comity.values.moment import DAY_MS
from comity.values.recurrence import DAYS_MAX, Recurrence, recurrence

MISSED: Final = "MISSED"
UNANSWERED: Final = "UNANSWERED"
GLARE_MS: Final = 600_000  # two requests within it, neither seen by the other's author
APART_S: Final = 60  # durations that differ by more are shown beside each other
_SEARCH_MS: Final = DAYS_MAX * DAY_MS
_DONE: Final = (DoingState.VERIFIED, DoingState.WAIVED, DoingState.WITHDRAWN)


def look(_kind: str, state: State, now: Now) -> str | None:
    """Return what a clock adds to a state of this family; none: nothing."""
    match state:
        case CallMatter():
            word = call_now(state, now.ms)
            return word if word in (MISSED, UNANSWERED) else None
        case ActionMatter():
            return "LATE" if is_late(state, now.ms) else None
        case ContactMatter():
            last = contact_now(state, now.ms).last
            return None if last is None else "MISSED_BY" if last.missed_by else "TOOK_PLACE"
        case _:
            return None


# --- calls


def call_now(state: CallMatter, now_ms: int) -> str:
    """Return the one word for a call: as folded, or MISSED once its window has passed.

    UNANSWERED once every window that was offered has, and no other party said a word (R-669).
    """
    if state.status == CallStatus.REQUESTED and not unheard(state, now_ms):
        return CallStatus.REQUESTED.name
    if state.status == CallStatus.REQUESTED:
        return UNANSWERED
    if state.status != CallStatus.FIXED:
        return CallStatus(state.status).name
    window = fixed(state)
    is_past = window is not None and now_ms >= window.end_ms
    return MISSED if is_past else CallStatus.FIXED.name


def unheard(state: CallMatter, now_ms: int) -> tuple[str, ...]:
    """Return who let every window of a request pass without a word; nobody while one is open."""
    if any(now_ms < it.end_ms for it in state.windows):
        return ()
    spoke = {it.party for it in state.replies} | {it.party for it in state.opens}
    spoke |= {it.party for it in state.closes}
    others = [it for it in state.parties if it != state.party]
    return () if spoke & set(others) else tuple(others)


def not_come(state: CallMatter) -> tuple[ClosedRow, ...]:
    """Return what parties state of a call to which the other did not come (R-669)."""
    return tuple(it for it in state.closes if it.how in (CallEnd.NOT_ANSWERED, CallEnd.REFUSED))


def seconds_to(state: CallMatter, now_ms: int) -> int | None:
    """Return whole seconds to the start of the window that is fixed; 0: it has begun."""
    window = fixed(state)
    return None if window is None else max(0, (window.start_ms - now_ms) // 1_000)


def durations(state: CallMatter) -> tuple[ClosedRow, ...]:
    """Return what each party measured, if that differs by more than a minute."""
    spans = [it.duration_s for it in state.closes]
    return state.closes if spans and max(spans) - min(spans) > APART_S else ()


class Call(NamedTuple):
    """A call by the key of its matter."""

    key: MatterKey
    state: CallMatter


def glare(call: Call, calls: Iterable[Call], sees: Callable[[bytes, bytes], bool]) -> list[Call]:
    """Return the requests that crossed, the kept one first: that with the lowest leaf.

    Empty: none crossed with this one. By claimed times and pasts, so the same on every side.
    """
    rivals = [it for it in calls if _crossed(call, it, sees)]
    return sorted((call, *rivals), key=_by_leaf) if rivals else []


def _crossed(one: Call, other: Call, sees: Callable[[bytes, bytes], bool]) -> bool:
    (key, mine), (its, theirs) = one, other
    return (
        mine.party != theirs.party
        and {mine.party, theirs.party} <= set(mine.parties) & set(theirs.parties)
        and abs(mine.time_ms - theirs.time_ms) <= GLARE_MS
        and not (mine.withdrew(key.id) or theirs.withdrew(its.id))
        and not (sees(key.id, its.id) or sees(its.id, key.id))
    )


def _by_leaf(call: Call) -> bytes:
    return call.key.id


# --- what is to be done after it


def is_late(state: ActionMatter, now_ms: int) -> bool:
    """Whether its day has passed; never of what its owner has not taken up by a word of its own."""
    is_taken = state.party == state.owner or any(it.party == state.owner for it in state.words)
    is_due = state.due_ms is not None and now_ms > state.due_ms
    open_still = state.status not in (*_DONE, DoingState.DECLARED_DONE)
    return is_taken and is_due and open_still


# --- the standing contact


class Meeting(NamedTuple):
    """A contact that was due: who missed it; nobody: it took place."""

    due_ms: int
    missed_by: tuple[str, ...]


class ContactNow(NamedTuple):
    """The next contact, which may be due just now, and the last one."""

    next_ms: int | None
    last: Meeting | None


def contact_now(state: ContactMatter, now_ms: int) -> ContactNow:
    """Say when the next contact is due, and what became of the last one.

    Only what was due after both had agreed counts as missed.
    """
    rule = recurrence(state.rrule)
    if rule is None or state.status != ContactStatus.SCHEDULED:
        return ContactNow(None, None)
    due = _due(rule, state, now_ms)
    if due is not None and now_ms <= due + state.grace_ms and _absent(state, due):
        before = _due(rule, state, due - 1)
        return ContactNow(due, _meeting(state, before))
    after = rule.after(state.starts_ms, max(now_ms, _since(state) - 1))
    is_over = after is not None and state.ends_ms is not None and after >= state.ends_ms
    return ContactNow(None if is_over else after, _meeting(state, due))


def _since(state: ContactMatter) -> int:
    return max(state.starts_ms, state.agreed_ms or 0)


def _due(rule: Recurrence, state: ContactMatter, at_ms: int) -> int | None:
    """The last occurrence at or before a moment, since it was agreed and before it ends."""
    until = at_ms if state.ends_ms is None else min(at_ms, state.ends_ms - 1)
    found = rule.last(state.starts_ms, until, _SEARCH_MS)
    return found if found is not None and found >= _since(state) else None


def _absent(state: ContactMatter, due_ms: int) -> tuple[str, ...]:
    there = {it.party for it in state.met if it.occurrence_ms == due_ms}
    return tuple(party for party in state.parties if party not in there)


def _meeting(state: ContactMatter, due_ms: int | None) -> Meeting | None:
    return None if due_ms is None else Meeting(due_ms, _absent(state, due_ms))
