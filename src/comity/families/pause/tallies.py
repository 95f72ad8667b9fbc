"""What became of what was launched, weapon by weapon, and what of it nobody has accounted for.

Carries out R-266. Integers only. A number that is not exact is kept as it is said and never taken
as exact: of such a weapon nothing is computed. A weapon whose fate is not stated is unknown in
full. Says nothing of who launched or who hit.
"""

from collections.abc import Iterable, Mapping
from typing import Final, NamedTuple

from comity.families.pause.messages import StrikeTally
from comity.values.codes import Qual, Weapon
from comity.values.composites import Qty

FATES: Final = ("intercepted", "suppressed", "impacted", "left_area")


class Fate(NamedTuple):
    """One weapon of a tally, as stated and as computed."""

    weapon: Weapon
    launched: Qty | None  # none: not stated
    parts: Mapping[str, Qty]  # of FATES, those that are stated
    unknown: Qty | None
    remainder: int | None  # launched less all parts; none: some number is not exact
    closes: bool | None  # whether launched is the sum of parts and unknown; none: not to be said


def remainder(launched: int, parts: Iterable[int]) -> int:
    """Return what no part accounts for; below zero, where the parts are more than was launched."""
    return launched - sum(parts)


def fates(tally: StrikeTally) -> tuple[Fate, ...]:
    """Return every weapon of a tally, in the order of the code."""
    named = {it for name in ("launched", *FATES, "unknown") for it in getattr(tally, name) or {}}
    return tuple(_fate(tally, weapon) for weapon in sorted(named))


def closes(tally: StrikeTally) -> bool:
    """Whether no weapon of a tally is stated with a sum that does not come out."""
    return all(it.closes is not False for it in fates(tally))


def _fate(tally: StrikeTally, weapon: Weapon) -> Fate:
    stated = ((name, (getattr(tally, name) or {}).get(weapon)) for name in FATES)
    parts = {name: it for name, it in stated if it is not None}
    launched, unknown = tally.launched.get(weapon), tally.unknown.get(weapon)
    rest = None
    if _is_exact(launched) and all(map(_is_exact, parts.values())):
        rest = remainder(_n(launched), map(_n, parts.values()))
    fits = None if rest is None or not _is_exact(unknown) else rest == _n(unknown)
    return Fate(weapon, launched, parts, unknown, rest, fits)


def _is_exact(value: Qty | None) -> bool:
    """A weapon left out is said to be none."""
    return value is None or value.q is Qual.EXACT


def _n(value: Qty | None) -> int:
    return 0 if value is None else value.n
