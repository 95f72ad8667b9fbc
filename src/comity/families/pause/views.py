"""How a pause looks now: in force, over, an extension that lapsed; and the verdicts beside it.

Carries out R-179, R-265 and R-269. Nothing here is folded, stored or sent. What has come to its end
is shown as that; it permits nothing, and nothing is counted down.
"""

from collections.abc import Iterable, Mapping
from typing import Final, NamedTuple

from comity.families.pause.moratoria import (
    MORATORIUM,
    MoratoriumMatter,
    MoratoriumStatus,
    StepRow,
)
from comity.families.pause.readings import Reading
from comity.families.pause.verdicts import Act, Verdict, verdict
from comity.picture.family import Now
from comity.picture.matter import State
from comity.picture.views import is_in_force
from comity.values.codes import Morstep

IN_FORCE: Final = "IN_FORCE"  # words of views, in no state
EXPIRED: Final = "EXPIRED"
LAPSED: Final = "LAPSED"
_ACCEPTED: Final = (
    MoratoriumStatus.AGREED,
    MoratoriumStatus.SUSPENDED,
    MoratoriumStatus.RELEASE_CLAIMED,
)


def look(kind: str, state: State, now: Now) -> str | None:
    """Return the word for what only now tells of a matter; none: it looks as it was folded."""
    if kind != MORATORIUM or not isinstance(state, MoratoriumMatter):
        return None
    ends_ms = ends_of(state)
    if ends_ms is not None and now.ms >= ends_ms and state.status not in _OVER:
        return EXPIRED
    text = state.text()
    if text is None or state.status not in _ACCEPTED or not isinstance(text.reading.starts, int):
        return None
    row = next(it for it in state.proposals if it.terms == text.terms)
    return IN_FORCE if is_in_force(row, now.held_all, now.ms, text.reading.starts) else None


_OVER: Final = (MoratoriumStatus.ENDED, MoratoriumStatus.WITHDRAWN)


def ends_of(state: MoratoriumMatter) -> int | None:
    """Return when a pause ends, with every extension that all accepted; none: not said, or never.

    Before one text is accepted, the last end of all its texts.
    """
    text = state.text()
    texts = state.texts if text is None else (text,)
    ends = [it.reading.ends for it in texts]
    if text is not None:
        ends += [it.until for it in state.steps if it.until is not None and state.is_agreed(it)]
    known = [it for it in ends if isinstance(it, int)]
    return max(known) if known and len(known) == len(ends) else None


def extension(state: MoratoriumMatter, row: StepRow, now_ms: int) -> str | None:
    """Return how a proposed extension stands; LAPSED: it was to begin, and not all had accepted."""
    if row.step != Morstep.EXTEND_PROPOSE:
        return None
    found = next((it for it in state.proposals if it.terms == row.terms), None)
    if found is None:
        return None
    if not state.is_agreed(row) and now_ms >= row.effective_ms:
        return LAPSED
    return found.outcome.name


class Row(NamedTuple):
    """One report, and what it comes to under each reading."""

    report: bytes
    verdicts: tuple[Verdict, ...]


def table(acts: Mapping[bytes, Act], readings: Iterable[Reading]) -> tuple[Row, ...]:
    """Return a row for each report and in it a verdict for each reading, in their orders."""
    columns = tuple(readings)
    return tuple(
        Row(leaf, tuple(verdict(act, reading) for reading in columns)) for leaf, act in acts.items()
    )
