"""Where the numbers of one exchange differ, and in which of seven ways; never who is wrong.

Carries out R-215. Pure, of integers, in no order of arrival: the same manifest gives the same rows
everywhere. Both numbers stay, each with the parties that state it; the rule has a version, which
stands in every row.
"""

from collections.abc import Iterable, Iterator
from enum import Enum
from itertools import combinations
from typing import Final, NamedTuple

from comity.families.persons.tallies import (
    FORMULA,
    Manifest,
    Numbers,
    Tallied,
    added,
    directions,
    moved,
    planned,
    tallied,
    total,
)
from comity.values.codes import Pcat, Tallyrole, Ynx
from comity.values.composites import Direction

RULE: Final = "persons.discrepancies/1"


class Class(Enum):
    """In which way numbers differ; in this order they are shown."""

    CATEGORY = "CATEGORY"  # as many, labelled otherwise
    SCOPE = "SCOPE"  # with and without the persons outside the formula, or some categories
    TIME = "TIME"  # said before the last count
    ARITHMETIC = "ARITHMETIC"  # the parts of one statement do not make its total
    DIRECTION = "DIRECTION"  # the number of the other direction
    CONTRADICTION = "CONTRADICTION"  # of one thing, and not the same
    INCOMPARABLE = "INCOMPARABLE"  # nothing says that they are of one thing


class Source(Enum):
    """Where a number stands."""

    PLAN = "PLAN"
    GIVER = "GIVER"
    RECEIVER = "RECEIVER"
    CLAIM = "CLAIM"


class Scope(Enum):
    """Whether a number has the persons outside the formula in it."""

    INSIDE = "INSIDE"
    ALL = "ALL"
    EVEN = "EVEN"  # nobody was outside: inside and all are one
    OUTSIDE = "OUTSIDE"  # those outside only
    NOT_STATED = "NOT_STATED"


class Voice(NamedTuple):
    """One statement of a number."""

    party: str
    source: Source
    entries: tuple[bytes, ...]


class Side(NamedTuple):
    """One number, and everybody who states it."""

    counts: Numbers
    total: int
    voices: tuple[Voice, ...]


class Difference(NamedTuple):
    """Two or more numbers that differ, in what way and by how much. `way` none: in both."""

    kind: Class
    way: Direction | None
    amount: int
    sides: tuple[Side, ...]
    rule: str = RULE


class _Stated(NamedTuple):
    voice: Voice
    counts: Numbers
    scope: Scope
    time_ms: int | None  # of a claim, or of the last count


class _Around(NamedTuple):
    """What a comparison in one direction may ask."""

    outside: frozenset[int]  # how many were counted outside the formula, by anybody
    back: frozenset[int]  # totals that others have for the other direction


def differences(manifest: Manifest) -> tuple[Difference, ...]:
    """Every difference, in the order of directions and classes."""
    found: list[Difference] = []
    for way in directions(manifest):
        found += _of_way(manifest, way)
    found += _of_both(manifest)
    found += _of_parts(manifest)
    return tuple(sorted(_merged(found), key=_order))


def _order(it: Difference) -> tuple[bool, str, int, int]:
    way = "" if it.way is None else f"{it.way.from_}>{it.way.to}"
    return (it.way is None, way, list(Class).index(it.kind), it.amount)


def _merged(found: Iterable[Difference]) -> Iterator[Difference]:
    """What differs in one way by one amount is one row, with every number of it."""
    rows: dict[tuple[Class, Direction | None, int], dict[Numbers, set[Voice]]] = {}
    for it in found:
        sides = rows.setdefault((it.kind, it.way, it.amount), {})
        for side in it.sides:
            sides.setdefault(side.counts, set()).update(side.voices)
    for (kind, way, amount), sides in rows.items():
        yield Difference(
            kind,
            way,
            amount,
            tuple(
                Side(counts, total(counts), tuple(sorted(voices, key=_voice)))
                for counts, voices in sorted(sides.items(), key=lambda it: (total(it[0]), it[0]))
            ),
        )


def _voice(it: Voice) -> tuple[str, str, tuple[bytes, ...]]:
    return (it.party, it.source.value, it.entries)


# --- in one direction


def _of_way(manifest: Manifest, way: Direction) -> Iterator[Difference]:
    stated = tuple(_statements(manifest, way))
    back = Direction(from_=way.to, to=way.from_)
    around = _Around(
        frozenset(total(it.counts) for it in stated if it.scope is Scope.OUTSIDE),
        frozenset(total(it.counts) for it in _counted(manifest, back)),
    )
    for one, other in combinations(stated, 2):
        kind = _kind(one, other, around)
        if kind is not None:
            sides = (_side(one), _side(other))
            yield Difference(kind, way, _amount(kind, one.counts, other.counts), sides)


def _side(it: _Stated) -> Side:
    return Side(it.counts, total(it.counts), (it.voice,))


def _statements(manifest: Manifest, way: Direction) -> Iterator[_Stated]:
    yield from _counted(manifest, way)
    claims = [it for it in manifest.claims if (it.from_, it.to) == (way.from_, way.to)]
    for it in sorted(claims, key=lambda row: row.entry):
        voice = Voice(it.party, Source.CLAIM, (it.entry,))
        yield _Stated(voice, it.counts, _SCOPES[Ynx(it.in_formula)], it.time_ms)


_SCOPES: Final = {
    Ynx.YES: Scope.INSIDE,
    Ynx.NO: Scope.OUTSIDE,
    Ynx.NOT_STATED: Scope.NOT_STATED,
}


def _counted(manifest: Manifest, way: Direction) -> Iterator[_Stated]:
    """What plan and tallies have, of persons inside the formula and outside it."""
    for row in manifest.planned:
        if (row.from_, row.to) == (way.from_, way.to):
            voice = Voice(row.party or manifest.party, Source.PLAN, (manifest.plan,))
            yield _Stated(voice, row.counts, Scope.INSIDE, None)
    for role in (Tallyrole.GIVER, Tallyrole.RECEIVER):
        its = tallied(manifest, way, role)
        if its is not None:
            voice = Voice(its.party, Source[role.name], its.entries)
            scope = Scope.ALL if its.outside else Scope.EVEN
            yield _Stated(voice, its.counts, scope, its.last_ms)
            if its.outside:
                outside = ((int(Pcat.UNKNOWN), its.outside),)
                yield _Stated(voice, outside, Scope.OUTSIDE, its.last_ms)


def _kind(one: _Stated, other: _Stated, around: _Around) -> Class | None:
    """In which way two numbers of one direction differ; none: they do not."""
    if (one.scope is Scope.OUTSIDE) != (other.scope is Scope.OUTSIDE):
        return None  # these are of other persons
    if _has_bodies(one.counts) != _has_bodies(other.counts) and one.counts and other.counts:
        return Class.INCOMPARABLE
    if total(one.counts) == total(other.counts):
        return Class.CATEGORY if _amount(Class.CATEGORY, one.counts, other.counts) else None
    return _kind_of_totals(one, other, around)


def _kind_of_totals(one: _Stated, other: _Stated, around: _Around) -> Class:
    by = abs(total(one.counts) - total(other.counts))
    pairs = ((one, other), (other, one))
    is_open = _is_open(one, other)
    answers = (
        (Class.SCOPE, (is_open and by in around.outside) or _is_part(one, other)),
        (Class.INCOMPARABLE, Scope.NOT_STATED in (one.scope, other.scope)),
        (Class.DIRECTION, any(_is_of_other_way(*pair, around) for pair in pairs)),
        (Class.TIME, _is_earlier(one, other)),
        (Class.INCOMPARABLE, is_open),
    )
    return next((kind for kind, holds in answers if holds), Class.CONTRADICTION)


def _is_open(one: _Stated, other: _Stated) -> bool:
    """Whether nothing says that both have, or have not, the persons outside the formula."""
    scopes = {one.scope, other.scope}
    return Scope.NOT_STATED in scopes or scopes == {Scope.INSIDE, Scope.ALL}


def _is_part(one: _Stated, other: _Stated) -> bool:
    """Whether a claim has some of the categories of another number, and these alike."""
    few, many = sorted((one, other), key=lambda it: total(it.counts))
    return few.voice.source is Source.CLAIM and set(few.counts) < set(many.counts)


def _has_bodies(counts: Numbers) -> bool:
    """Whether remains are counted, and no person."""
    return bool(counts) and all(code == Pcat.REMAINS for code, _ in counts)


def _is_of_other_way(one: _Stated, other: _Stated, around: _Around) -> bool:
    """Whether a claim fits the other direction and not this one."""
    is_claim = one.voice.source is Source.CLAIM and other.voice.source is not Source.CLAIM
    return is_claim and total(one.counts) in around.back


def _is_earlier(one: _Stated, other: _Stated) -> bool:
    """Whether a plan or a claim is older than the count beside it."""
    for old, new in ((one, other), (other, one)):
        if new.voice.source in _COUNTS and old.voice.source not in _COUNTS:
            return old.time_ms is None or (new.time_ms is not None and old.time_ms < new.time_ms)
    return {one.voice.source, other.voice.source} == {Source.PLAN, Source.CLAIM}


_COUNTS: Final = (Source.GIVER, Source.RECEIVER)


def _amount(kind: Class, one: Numbers, other: Numbers) -> int:
    """How many persons: of categories those labelled otherwise, else the difference in all."""
    if kind is not Class.CATEGORY:
        return abs(total(one) - total(other))
    mine, theirs = dict(one), dict(other)
    if Pcat.UNKNOWN in mine or Pcat.UNKNOWN in theirs:
        return 0  # no label was given
    return sum(max(0, n - theirs.get(code, 0)) for code, n in mine.items())


# --- in all directions together


def _of_both(manifest: Manifest) -> Iterator[Difference]:
    """A party's claims for all directions, added up, beside all persons handed over."""
    ways = directions(manifest)
    sides = {role: moved(manifest, role) for role in (Tallyrole.GIVER, Tallyrole.RECEIVER)}
    for party in sorted({it.party for it in manifest.claims}):
        claims = [it for it in manifest.claims if it.party == party]
        whole = [[it for it in claims if (it.from_, it.to) == (w.from_, w.to)] for w in ways]
        if len(ways) < _BOTH or any(len(its) != 1 for its in whole):
            continue
        counts = added(its[0].counts for its in whole)
        voice = Voice(party, Source.CLAIM, tuple(its[0].entry for its in whole))
        for role, heads in sides.items():
            by = 0 if heads is None else abs(heads - total(counts))
            if by:
                kind = Class.SCOPE if by in _outside(manifest, ways) else Class.CONTRADICTION
                theirs = tuple(_all_voices(manifest, ways, role))
                all_counts = added(it.counts for it in _all(manifest, ways, role))
                sides_ = (
                    Side(counts, total(counts), (voice,)),
                    Side(all_counts, total(all_counts), theirs),
                )
                yield Difference(kind, None, by, sides_)


_BOTH: Final = 2


def _all(manifest: Manifest, ways: Iterable[Direction], role: Tallyrole) -> Iterator[Tallied]:
    for way in ways:
        its = tallied(manifest, way, role)
        if its is not None:
            yield its


def _all_voices(manifest: Manifest, ways: Iterable[Direction], role: Tallyrole) -> Iterator[Voice]:
    for its in _all(manifest, ways, role):
        yield Voice(its.party, Source[role.name], its.entries)


def _outside(manifest: Manifest, ways: Iterable[Direction]) -> frozenset[int]:
    several = tuple(ways)
    return frozenset(
        sum(it.outside for it in _all(manifest, several, role))
        for role in (Tallyrole.GIVER, Tallyrole.RECEIVER)
    )


# --- within one statement


def _of_parts(manifest: Manifest) -> Iterator[Difference]:
    """Where the parts of one statement do not make its total."""
    for way in directions(manifest):
        for role in (Tallyrole.GIVER, Tallyrole.RECEIVER):
            its = tallied(manifest, way, role)
            if its is not None:
                voice = Voice(its.party, Source[role.name], its.entries)
                rows = its.inside + its.outside if its.has_rows else its.headcount
                yield from _parts(way, voice, its.counts, (its.headcount, rows))
        formula = planned(manifest, way)
        for row in manifest.planned:
            is_label = row.party != FORMULA and (row.from_, row.to) == (way.from_, way.to)
            if formula is not None and is_label:
                voice = Voice(manifest.party, Source.PLAN, (manifest.plan,))
                yield from _parts(way, voice, formula, (total(row.counts),))


def _parts(
    way: Direction, voice: Voice, counts: Numbers, totals: tuple[int, ...]
) -> Iterator[Difference]:
    for whole in totals:
        by = abs(whole - total(counts))
        if by:
            sides = (
                Side(counts, total(counts), (voice,)),
                Side(((int(Pcat.UNKNOWN), whole),), whole, (voice,)),
            )
            yield Difference(Class.ARITHMETIC, way, by, sides)
