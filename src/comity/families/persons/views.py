"""How an exchange looks now: terms that have passed, which no fold knows.

Carries out R-216. What has passed is named with its stage; nothing follows from it by itself. A
plan that was not accepted by all fixed no date, so that no date of it can pass.
"""

from typing import Final, NamedTuple

from comity.families.persons.exchange_matter import (
    ExchangeMatter,
    ExchangeStatus,
    ListRow,
    plan_of,
    standing,
)
from comity.picture.family import Now
from comity.picture.matter import State

WINDOW_PASSED: Final = "WINDOW_PASSED"
NOT_REVEALED: Final = "NOT_REVEALED"
_WAITING: Final = (ExchangeStatus.PLANNED, ExchangeStatus.READY)
_LISTED: Final = (ExchangeStatus.LISTS, ExchangeStatus.COMMENTED, ExchangeStatus.NOT_FIXED)


class Missed(NamedTuple):
    """A term that has passed: which, when, and who had not kept it."""

    word: str
    at_ms: int
    parties: tuple[str, ...]


def look(_kind: str, state: State, now: Now) -> str | None:
    """Return what a clock adds to an exchange; none: nothing."""
    missed = missed_term(state, now.ms) if isinstance(state, ExchangeMatter) else None
    return None if missed is None else missed.word


def missed_term(state: ExchangeMatter, now_ms: int) -> Missed | None:
    """The term that ends an exchange at its stage: a list not shown, a window with no count."""
    if state.status in _WAITING:
        plan = plan_of(state)
        if plan is not None and now_ms >= plan.end_ms:
            return Missed(WINDOW_PASSED, plan.end_ms, plan.parties)
    if state.status in (*_WAITING, *_LISTED):
        late = [it for it in _unrevealed(state) if it.reveal_by_ms < now_ms]
        if late:
            parties = tuple(sorted({it.party for it in late}))
            return Missed(NOT_REVEALED, min(it.reveal_by_ms for it in late), parties)
    return None


def _unrevealed(state: ExchangeMatter) -> list[ListRow]:
    """Lists that were not shown, of each party and direction the last version."""
    rows = standing(state, state.lists)
    shown = {it.re for it in standing(state, state.reveals)}
    last: dict[tuple[str, str, str, int], ListRow] = {}
    for it in sorted(rows, key=lambda row: (row.version, row.entry)):
        last[it.party, it.from_, it.to, it.kind] = it
    return [it for it in last.values() if it.entry not in shown]
