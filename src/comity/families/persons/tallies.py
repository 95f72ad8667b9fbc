"""What was planned, handed over and claimed in an exchange, as numbers by direction and category.

Carries out R-214. Rows of a state, and sums over them: pure, of integers, in no order of arrival.
A category is a label that a party gives and no property of a person, so that every count is a
count by somebody.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Final, NamedTuple, TypeAlias

import msgspec

from comity.values.codes import Handresult, Pcat, Tallyrole
from comity.values.composites import Direction

Numbers: TypeAlias = tuple[tuple[int, int], ...]  # PCAT and how many, sorted; none of zero
FORMULA: Final = ""  # stands for the party where the plan itself counts


class PlannedRow(
    msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False
):
    """How many a plan has in one direction: by its formula, or by the labels of one party."""

    from_: str
    to: str
    party: str  # FORMULA: by the formula
    counts: Numbers


class TallyRow(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False):
    """What one party counted at one point of a handover."""

    entry: bytes
    party: str
    plan: bytes
    from_: str
    to: str
    by: int  # TALLYROLE
    point: str
    counts: Numbers
    headcount: int
    inside: int  # persons HANDED
    outside: int  # persons handed over beside the plan: EXTRA
    has_rows: bool  # whether persons are listed at all
    at_ms: int
    is_good: bool  # its author is who it says, and had seen every ACCEPT; it is of its own place
    was_good: bool = True  # as it was said, before any correction

    @property
    def is_of_a_side(self) -> bool:
        """R-213: whether giver or receiver counts by it; a witness counts for neither."""
        return self.is_good and self.by != Tallyrole.WITNESS


class ClaimRow(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False):
    """A number said in public."""

    entry: bytes
    party: str
    plan: bytes
    from_: str
    to: str
    counts: Numbers
    in_formula: int  # YNX
    time_ms: int
    words: str


class Manifest(NamedTuple):
    """All that was counted of one exchange."""

    plan: bytes
    party: str  # whose plan it is
    planned: tuple[PlannedRow, ...]
    tallies: tuple[TallyRow, ...]
    claims: tuple[ClaimRow, ...]


class Tallied(NamedTuple):
    """What one side counted in one direction, over all points."""

    party: str
    counts: Numbers
    headcount: int
    inside: int
    outside: int
    has_rows: bool
    last_ms: int
    entries: tuple[bytes, ...]


def numbers(counts: Mapping[Pcat, int]) -> Numbers:
    """Return counts in the one form in which they are kept and compared."""
    return tuple(sorted((int(code), n) for code, n in counts.items() if n))


def total(counts: Numbers) -> int:
    """How many in all."""
    return sum(n for _, n in counts)


def added(several: Iterable[Numbers]) -> Numbers:
    """Add counts up, category by category."""
    sums: Counter[int] = Counter()
    for counts in several:
        for code, n in counts:
            sums[code] += n
    return tuple(sorted(sums.items()))


def directions(manifest: Manifest) -> tuple[Direction, ...]:
    """Every direction that was planned, or that a side counted, in the order of the codes."""
    ways = {(it.from_, it.to) for it in manifest.planned}
    ways |= {(it.from_, it.to) for it in manifest.tallies if it.is_of_a_side}
    return tuple(Direction(from_=one, to=other) for one, other in sorted(ways))


def planned(manifest: Manifest, way: Direction, party: str = FORMULA) -> Numbers | None:
    """How many the plan has, by its formula or by one party's labels; none: it does not say."""
    return next(
        (
            it.counts
            for it in manifest.planned
            if (it.from_, it.to, it.party) == (way.from_, way.to, party)
        ),
        None,
    )


def tallied(manifest: Manifest, way: Direction, role: Tallyrole) -> Tallied | None:
    """What giver or receiver counted in a direction; none: nothing yet."""
    rows = sorted((it for it in manifest.tallies if _is_of(it, way, role)), key=lambda it: it.entry)
    if not rows:
        return None
    return Tallied(
        party=rows[0].party,
        counts=added(it.counts for it in rows),
        headcount=sum(it.headcount for it in rows),
        inside=sum(it.inside for it in rows),
        outside=sum(it.outside for it in rows),
        has_rows=all(it.has_rows for it in rows),
        last_ms=max(it.at_ms for it in rows),
        entries=tuple(it.entry for it in rows),
    )


def _is_of(row: TallyRow, way: Direction, role: Tallyrole) -> bool:
    return row.is_good and (row.from_, row.to, row.by) == (way.from_, way.to, role)


def count(manifest: Manifest, way: Direction, party: str) -> Numbers | None:
    """How many went in a direction, by the categories of one party; none: it labelled nobody.

    Its own tally, if it gave or received; else its labels in the plan.
    """
    for role in (Tallyrole.GIVER, Tallyrole.RECEIVER):
        its = tallied(manifest, way, role)
        if its is not None and its.party == party:
            return its.counts
    return planned(manifest, way, party)


def moved(manifest: Manifest, role: Tallyrole) -> int | None:
    """How many persons were handed over in all, by one side's heads; none: not all is counted."""
    sides = [tallied(manifest, way, role) for way in directions(manifest)]
    heads = [it.headcount for it in sides if it is not None]
    return sum(heads) if heads and len(heads) == len(sides) else None


class Compared(NamedTuple):
    """Giver beside receiver: whether both have counted everywhere, and whether alike."""

    is_whole: bool
    is_alike: bool


def compared(manifest: Manifest) -> Compared:
    """Compare giver and receiver in each direction and category (8.6)."""
    sides = [
        tuple(tallied(manifest, way, role) for role in (Tallyrole.GIVER, Tallyrole.RECEIVER))
        for way in directions(manifest)
    ]
    is_whole = bool(sides) and all(it is not None for both in sides for it in both)
    is_alike = all(
        giver is None
        or receiver is None
        or (giver.counts, giver.headcount) == (receiver.counts, receiver.headcount)
        for giver, receiver in sides
    )
    return Compared(is_whole, is_alike)


def results(rows: Iterable[Handresult]) -> tuple[int, int]:
    """How many of the listed were handed over by the plan, and how many beside it."""
    found = Counter(rows)
    return found[Handresult.HANDED], found[Handresult.EXTRA]
