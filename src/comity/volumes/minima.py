"""Separation minima: how far two kinds of activity must be apart, by the rule set of the record.

Carries out R-315. A rule set has an id, which says its version; its rows are the same whichever
kind is named first. Nothing here has a number of its own: without a row, overlap is a conflict
and touching is none.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

from comity.errors import OurError
from comity.values.moment import DAY_MS
from comity.volumes.bands import Datums

HORIZONTAL_MM_MAX: Final = 2_000_000_000  # 2,000 km
VERTICAL_MM_MAX: Final = 100_000_000
TIME_MS_MAX: Final = 30 * DAY_MS


@dataclass(frozen=True, slots=True, kw_only=True)
class Minima:
    """How far apart: as much is clear. All three fall short, or there is no conflict."""

    rule: str  # the rule set's id and the row: what a conflict cites
    horizontal_mm: int = 0
    vertical_mm: int = 0
    time_ms: int = 0  # between the end of one and the start of the other

    def __post_init__(self) -> None:
        if not (
            0 <= self.horizontal_mm <= HORIZONTAL_MM_MAX
            and 0 <= self.vertical_mm <= VERTICAL_MM_MAX
            and 0 <= self.time_ms <= TIME_MS_MAX
        ):
            raise OurError("minima.beyond-bounds", rule=self.rule)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """The minima of two kinds."""

    one: str
    other: str
    horizontal_mm: int = 0
    vertical_mm: int = 0
    time_ms: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleSet:
    """All rows of one version, and what it states of heights."""

    id: str
    rows: Mapping[tuple[str, str], Minima]
    datums: Datums = field(default_factory=Datums)

    def between(self, one: str, other: str) -> Minima:
        """Return the minima of two kinds."""
        found = self.rows.get(_key(one, other))
        return Minima(rule=self.id) if found is None else found


def rule_set(id_: str, rows: Iterable[Row], datums: Datums | None = None) -> RuleSet:
    """Return the rule set of some rows.

    Raises:
        OurError: two rows are of the same two kinds, or a row is beyond bounds.
    """
    made: dict[tuple[str, str], Minima] = {}
    for row in rows:
        key = _key(row.one, row.other)
        if key in made:
            raise OurError("minima.twice", one=key[0], other=key[1])
        made[key] = Minima(
            rule=f"{id_} {key[0]}/{key[1]}",
            horizontal_mm=row.horizontal_mm,
            vertical_mm=row.vertical_mm,
            time_ms=row.time_ms,
        )
    return RuleSet(id=id_, rows=MappingProxyType(made), datums=datums or Datums())


def _key(one: str, other: str) -> tuple[str, str]:
    return (one, other) if one <= other else (other, one)
