"""Lead times: how long before its window each receiver held a notice.

Carries out R-67, R-169 and R-379. A lead is counted for each receiver from the moment at which its
own node held the notice; a change has a lead of its own. A view: nothing is folded, flagged or
refused.
"""

from collections.abc import Callable, Iterator
from enum import Enum
from typing import NamedTuple, TypeAlias

from comity.picture.matter import CorrectionRow, MatterKey, State, uncancelled
from comity.record import canonical
from comity.record.canonical import Value

Agreed: TypeAlias = Callable[[str, int], int]  # key of a threshold, usual span -> the span agreed
StartOf: TypeAlias = Callable[[Value], int | None]  # a field that says when -> its start


class Notice(NamedTuple):
    """An entry that gives notice of a start. `keys`: of the charter, the most special first."""

    entry: bytes
    start_ms: int
    keys: tuple[str, ...]
    usual_ms: int
    is_free: bool = False  # any lead will do


class Look(Enum):
    """The one word for a lead."""

    KEPT = "KEPT"
    SHORT = "SHORT"
    NOT_HELD = "NOT_HELD"  # not known to be held: no lead is counted


class Lead(NamedTuple):
    """One notice and one receiver; `lead_ms` is below 0 where it came after the start."""

    look: Look
    lead_ms: int | None
    agreed_ms: int | None  # none: any lead will do


def lead(notice: Notice, held_ms: int | None, agreed: Agreed) -> Lead:
    """Say what lead a receiver had that held the notice at a moment; none: not known to."""
    due_ms = None if notice.is_free else _agreed_ms(notice, agreed)
    if held_ms is None:
        return Lead(Look.NOT_HELD, None, due_ms)
    lead_ms = notice.start_ms - held_ms
    is_short = due_ms is not None and lead_ms < due_ms
    return Lead(Look.SHORT if is_short else Look.KEPT, lead_ms, due_ms)


def _agreed_ms(notice: Notice, agreed: Agreed) -> int:
    """What the charter says for the most special key that it names, else what is usual."""
    span_ms = notice.usual_ms
    for key in reversed(notice.keys):
        span_ms = agreed(key, span_ms)
    return span_ms


def replayed(
    key: MatterKey, state: State, now_ms: int | None, field: int, start_of: StartOf
) -> tuple[tuple[bytes, int], ...]:
    """Return each entry that gave a matter its start, with the start it gave.

    `now_ms`: the start that stands; `field`: what says it. What changes another field gives notice
    of the start that stood then, and so does what takes a change back (R-379); that one gives none.
    """
    rows = [it for it in state.corrections if it.re == key.id]
    said = [it for it in rows if it.field == field]
    first = now_ms
    if said:
        first = None if said[0].old is None else start_of(canonical.decode(said[0].old))
    found = {key.id: first}
    for entry, stood in _steps(key, state):
        news = [it.new for it in stood if it.re == key.id and it.field == field]
        found[entry] = start_of(canonical.decode(news[-1])) if news else first
    gone = state.undone
    return tuple(
        (entry, start_ms)
        for entry, start_ms in found.items()
        if start_ms is not None and entry not in gone
    )


def _steps(key: MatterKey, state: State) -> Iterator[tuple[bytes, tuple[CorrectionRow, ...]]]:
    """Yield each entry that corrected a matter, or took that back, and what stood after it."""
    rows, taken = state.corrections, state.withdrawals
    said = {it.entry for it in rows if it.re == key.id}
    back = {it.after for it in taken if it.re in said}
    for n in range(len(rows) + 1):
        before = tuple(it for it in taken if it.after < n)
        if n and rows[n - 1].re == key.id:
            yield rows[n - 1].entry, uncancelled(rows[:n], before)
        if n in back:
            for it in (it for it in taken if it.after == n and it.re in said):
                before = (*before, it)
                yield it.entry, uncancelled(rows[:n], before)
