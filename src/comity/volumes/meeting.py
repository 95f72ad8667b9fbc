"""Whether two activities meet in space and time: the verdict, and the witness that shows it.

Carries out R-310, R-316 to R-319. A pure function of two activities and a rule set: the same bits
on every node, and the same whichever activity is named first. It permits nothing and accuses
nobody; what is done about a conflict is the parties' business.
"""

import math
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from itertools import product
from typing import Final, NamedTuple

from comity.errors import OurError
from comity.values.area import Pos
from comity.volumes import bands, times
from comity.volumes.bands import ALL_HEIGHTS, Band, Datums, Interval, Shared
from comity.volumes.ellipsoid import metres, toward
from comity.volumes.footprint import Footprint
from comity.volumes.grade import Grade
from comity.volumes.minima import Minima, RuleSet
from comity.volumes.nearest import Near, Overlap, nearest
from comity.volumes.times import Span, Times
from comity.volumes.vectors import Vector, pos

VOLUMES_MAX: Final = 64  # of one activity
TOUCH_MM: Final = 20  # written to 1e-7 degree, two borders meant as one are no farther apart
_PLACED_MAX: Final = 4_096  # pairs of footprints kept: many areas lie in one place
MARGIN_MM: Final = 1_000  # how wrong the two lines and their distance may be, together


class Apart(IntEnum):
    """What keeps two volumes apart, or makes it uncertain that they meet."""

    TIME = 0
    HEIGHT = 1
    PLACE = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Volume:
    """A footprint, a band and times."""

    footprint: Footprint
    times: Times
    band: Band = ALL_HEIGHTS
    ground_mm: Interval | None = None  # of this area, if its author states it


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity:
    """What one message says will be where and when."""

    id: bytes  # the entry that says it, and what in it
    kind: str
    volumes: tuple[Volume, ...]

    def __post_init__(self) -> None:
        if len(self.volumes) > VOLUMES_MAX:
            raise OurError("volumes.too-many", limit=VOLUMES_MAX)


class Witness(NamedTuple):
    """Why: the two volumes by number, when, how high, how near and where."""

    volumes: tuple[int, int]
    overlap: Span  # of the two times; between them, if they are only too near
    band: Shared  # the lower and the upper end of the heights shared
    gap_mm: Interval  # between the bands: between which numbers; below 0, an overlap
    distance_mm: int  # least, of the two areas; 0 if they overlap
    places: tuple[Pos, Pos]  # the nearest of each; one place twice if they overlap


class Verdict(NamedTuple):
    """The grade, the activities in the order of their ids, the rule, and what shows it."""

    grade: Grade
    ids: tuple[bytes, bytes]
    rule: str
    reasons: tuple[Apart, ...]  # of CLEAR: what keeps them apart; of MARGINAL: what is uncertain
    witness: Witness | None  # none: clear


class Miss(NamedTuple):
    """How near two activities come that may well be clear of each other."""

    volumes: tuple[int, int]
    distance_mm: int
    places: tuple[Pos, Pos]


class _Found(NamedTuple):
    grade: Grade
    reasons: tuple[Apart, ...]
    witness: Witness | None


def meet(one: Activity, other: Activity, rules: RuleSet) -> Verdict:
    """Judge two activities; of their volumes, the pair that meets most surely decides."""
    if other.id < one.id:
        one, other = other, one
    minima = rules.between(one.kind, other.kind)
    found = _Found(Grade.CLEAR, (), None)
    for left, right in product(enumerate(one.volumes), enumerate(other.volumes)):
        pair = _judge(left, right, minima, rules.datums)
        if pair.grade > found.grade or not found.reasons:
            found = pair
        if found.grade is Grade.CONFLICT:
            break
    return Verdict(found.grade, (one.id, other.id), minima.rule, found.reasons, found.witness)


def miss(one: Activity, other: Activity, rules: RuleSet) -> Miss | None:
    """Return how near two activities come where their times and heights do not keep them apart."""
    if other.id < one.id:
        one, other = other, one
    minima = rules.between(one.kind, other.kind)
    found: list[Miss] = []
    for (at, left), (to, right) in product(enumerate(one.volumes), enumerate(other.volumes)):
        when = times.meet(left.times, right.times, minima.time_ms)
        gap_mm = bands.gap(left.band, right.band, _local(rules.datums, left, right))
        high = bands.grade_gap(gap_mm, minima.vertical_mm)
        if Grade.CLEAR in (when.grade, high):
            continue
        near = _near(left.footprint, right.footprint)
        found.append(Miss((at, to), *_shown(left.footprint, right.footprint, near)))
    return min(found, key=lambda it: (it.distance_mm, it.volumes), default=None)


def _judge(
    one: tuple[int, Volume], other: tuple[int, Volume], minima: Minima, datums: Datums
) -> _Found:
    """Judge two volumes: as surely as the least sure of time, height and place."""
    (at, left), (to, right) = one, other
    when = times.meet(left.times, right.times, minima.time_ms)
    if when.grade is Grade.CLEAR:
        return _Found(Grade.CLEAR, (Apart.TIME,), None)
    gap_mm = bands.gap(left.band, right.band, _local(datums, left, right))
    high = bands.grade_gap(gap_mm, minima.vertical_mm)
    if high is Grade.CLEAR:
        return _Found(Grade.CLEAR, (Apart.HEIGHT,), None)
    placed = _placed(left.footprint, right.footprint, minima.horizontal_mm)
    if placed is None:
        return _Found(Grade.CLEAR, (Apart.PLACE,), None)
    where, distance_mm, places = placed
    grades = zip(Apart, (when.grade, high, where), strict=True)
    unsure = tuple(it for it, found in grades if found is Grade.MARGINAL)
    shared = bands.overlap(left.band, right.band, datums)
    witness = Witness((at, to), when.overlap, shared, gap_mm, distance_mm, places)
    return _Found(min(when.grade, high, where), unsure, witness)


def _local(datums: Datums, one: Volume, other: Volume) -> Datums:
    """Return what is known of heights where both are: the ground of both areas together."""
    grounds = [it.ground_mm or datums.ground_mm for it in (one, other)]
    return Datums(
        geoid_mm=datums.geoid_mm,
        ground_mm=(min(it[0] for it in grounds), max(it[1] for it in grounds)),
        pressure_mm=datums.pressure_mm,
        warmth_permille=datums.warmth_permille,
    )


# --- places


@lru_cache(maxsize=_PLACED_MAX)
def _placed(
    one: Footprint, other: Footprint, minimum_mm: int
) -> tuple[Grade, int, tuple[Pos, Pos]] | None:
    """Return the grade of two places, their distance and the nearest of each; none: clear."""
    where, near = grade_places(one, other, minimum_mm)
    if near is None or where is Grade.CLEAR:
        return None
    return (where, *_shown(one, other, near))


def grade_places(
    one: Footprint, other: Footprint, minimum_mm: int
) -> tuple[Grade, Near | Overlap | None]:
    """Grade how far apart two footprints are; none: too far to look further.

    Clear are those that are apart by what is asked, or by less only as much as two ways of
    writing one border differ. A conflict is what falls short by more than all that may be wrong.
    """
    clear_mm, sure_mm = limits(one, other, minimum_mm)
    try:
        near = nearest(one, other, (max(clear_mm, 0) + MARGIN_MM) / 1_000.0)
        if near is None or not _is_nearer(near, clear_mm):
            return Grade.CLEAR, near
        return (Grade.CONFLICT if _is_nearer(near, sure_mm) else Grade.MARGINAL), near
    except OurError:  # too tangled to tell
        return Grade.MARGINAL, _first_places(one, other)


def _near(one: Footprint, other: Footprint) -> Near | Overlap:
    try:
        return nearest(one, other) or _first_places(one, other)
    except OurError:  # too tangled to tell
        return _first_places(one, other)


def _first_places(one: Footprint, other: Footprint) -> Near:
    """Return how far apart the first places of two footprints are: no less than the least."""
    ends = one.pieces[0].start, other.pieces[0].start
    return Near(math.floor(metres(*ends) * 1000.0 + 0.5), *ends)


def limits(one: Footprint, other: Footprint, minimum_mm: int) -> tuple[int, int]:
    """Return from which distance on two footprints are clear, and below which they conflict.

    Distances are those of the rings, without reach; below 0 they are depths of overlap.
    """
    reach_mm = minimum_mm + one.reach_mm + other.reach_mm
    error_mm = one.error_mm + other.error_mm
    margin_mm = MARGIN_MM + one.margin_mm + other.margin_mm
    return reach_mm - TOUCH_MM + error_mm, reach_mm - margin_mm - error_mm


def _is_nearer(near: Near | Overlap, mm: int) -> bool:
    """Whether two are nearer than a distance; below 0, whether they overlap by more."""
    if isinstance(near, Near):
        return near.mm < mm
    return mm > 0 or near.is_deeper(max(TOUCH_MM, -mm))


def _shown(one: Footprint, other: Footprint, near: Near | Overlap) -> tuple[int, tuple[Pos, Pos]]:
    """Return the distance of two areas with their reach, and the nearest places."""
    if isinstance(near, Overlap):
        return 0, (pos(near.at), pos(near.at))
    left_mm = near.mm - one.reach_mm - other.reach_mm
    if left_mm < 0:  # a place that both reach
        at = pos(_part(near, min(one.reach_mm, near.mm)))
        return 0, (at, at)
    ends = _part(near, one.reach_mm), _part(near, near.mm - other.reach_mm)
    return left_mm, (pos(ends[0]), pos(ends[1]))


def _part(near: Near, mm: int) -> Vector:
    if mm in (0, near.mm):
        return near.other if mm else near.one
    return toward(near.one, near.other, mm / near.mm)
