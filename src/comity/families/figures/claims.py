"""A figure as a claim that can be compared: what must be the same, and as of when.

Carries out R-252. A date names no zone: it is the day in UTC, for every reader alike. Knows the
message; how claims compare is in `comparing`.
"""

from hashlib import sha256
from typing import Final

from comity.families.figures.comparing import ABOUT, Amounts, Claim, Differs
from comity.families.figures.messages import Figure
from comity.record import canonical
from comity.values.composites import Qty, Window
from comity.values.moment import DAY_MS, days_of
from comity.values.plain import to_wire

_NUMBERS: Final = {
    Differs.CATEGORY: 3,
    Differs.POPULATION: 4,
    Differs.UNIT: 6,
    Differs.COMPARED_WITH: 7,
    Differs.AREA: 16,
    Differs.EVENT: 17,
}


def claim_of(entry: bytes, message: Figure) -> Claim:
    """Return what a figure claims, as it was said."""
    start_ms, end_ms = span(message.as_of)
    return Claim(
        entry=entry,
        series=message.series,
        claimant=(message.claimant.party or "", message.claimant.name),
        about=_about(message),
        start_ms=start_ms,
        end_ms=end_ms,
        values=(amounts(message.value),),
    )


def amounts(value: Qty) -> Amounts:
    """Return a quantity as numbers."""
    return Amounts(value.n, int(value.q), value.hi)


def span(as_of: str | Window) -> tuple[int, int]:
    """Return as of when: a window, or the day of a date in UTC."""
    if isinstance(as_of, Window):
        return as_of.start, as_of.end
    year, month, day = map(int, as_of.split("-"))
    start_ms = days_of(year, month, day) * DAY_MS
    return start_ms, start_ms + DAY_MS


def _about(message: Figure) -> tuple[bytes, ...]:
    """Each thing that must be the same, as the hash of its canonical CBOR; empty: left out."""
    content = to_wire(message)
    return tuple(
        sha256(canonical.encode(content[n])).digest() if (n := _NUMBERS[it]) in content else b""
        for it in ABOUT
    )
