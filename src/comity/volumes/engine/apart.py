"""What can be proven of two footprints with arrays alone: surely clear, surely a conflict.

Stands beside R-316, and decides only what meeting.grade_places must find as well: by bounds of
distances between straight pieces and how far arcs leave them, and by signs of determinants that
are sure. For all else the answer is to ask. quick.py proves the same in the same steps.
"""

import math
from typing import Final, NamedTuple

import numpy as np

from comity.volumes.ellipsoid import A_M, E2
from comity.volumes.engine.columns import (
    ERROR,
    FORM,
    HULL,
    MARGIN,
    OUTSIDE,
    REACH,
    RINGS,
    Floats,
    Ints,
    Table,
    unpacked,
)
from comity.volumes.footprint import Form
from comity.volumes.meeting import MARGIN_MM, TOUCH_MM
from comity.volumes.nearest import PAIRS_FEW
from comity.volumes.vectors import SURE

CLEAR, MARGINAL, CONFLICT, ASK = range(4)  # what is proven: those of Grade, or nothing
BULGE: Final = 1.01 / (8.0 * 6_335_000.0)  # how far an arc leaves its chord, by square of length
SLACK_M: Final = 0.02  # more than all that floats lose here
BEND_LEAST: Final = 1.0 / (24.0 * 6_400_000.0 * 6_400_000.0)
STEEP_M: Final = 6_300_000.0  # no way on the ellipsoid bends as much
CHORD_M_MAX: Final = 3_000_000.0  # up to which `at_most` holds
DEEPER: Final = 1.3  # a place so much deeper than asked is not missed by the core's halving


class Pieces(NamedTuple):
    """The pieces of one footprint."""

    start: Floats  # vectors
    end: Floats
    here: Floats  # in metres
    there: Floats
    bulge: Floats


def places(table: Table, row: int, other: int) -> int:
    """Return what is proven of the places of two volumes."""
    limits = clear_m, sure_m = limits_m(table, row, other)
    if hulls_apart(table, row, other) > max(clear_m, 0.0) + SLACK_M:
        return CLEAR
    one, two = pieces(table, row), pieces(table, other)
    if len(one.here) * len(two.here) > PAIRS_FEW:
        return ASK
    if sure_m > 0.0:
        return _by_distance(table, (row, one), (other, two), limits)
    return _by_depth(table, (row, one), (other, two), limits)


def _by_distance(
    table: Table, one: tuple[int, Pieces], two: tuple[int, Pieces], limits: tuple[float, float]
) -> int:
    """Return what is proven of two that conflict as soon as they meet, or come near enough."""
    clear_m, sure_m = limits
    least, most = distance(one[1], two[1])
    inside = max(_inside(table, one[0], *two), _inside(table, two[0], *one))
    if inside == 0 and at_least(least) > max(clear_m, 0.0) + SLACK_M:
        return CLEAR
    return CONFLICT if inside == 1 or at_most(most) + SLACK_M < sure_m else ASK


def _by_depth(
    table: Table, one: tuple[int, Pieces], two: tuple[int, Pieces], limits: tuple[float, float]
) -> int:
    """Return what is proven of two that conflict where one is deep enough in the other."""
    clear_m, sure_m = limits
    depth_m = DEEPER * max(TOUCH_MM / 1000.0, -sure_m) + SLACK_M
    ways = ((one[1], two), (two[1], one))
    if any(_is_deep(table, its.start, *region, depth_m) for its, region in ways):
        return CONFLICT
    least, _ = distance(one[1], two[1])
    if at_least(least) > max(clear_m, 0.0) + SLACK_M:
        inside = max(_inside(table, one[0], *two), _inside(table, two[0], *one))
        return CLEAR if inside == 0 else ASK
    meet = (_is_deep(table, _middles(its, to[1]), *to, depth_m) for its, to in ways)
    return CONFLICT if any(meet) else ASK


def limits_m(table: Table, row: int, other: int) -> tuple[float, float]:
    """Return what meeting.limits does, in metres."""
    one, two = table.whole[row], table.whole[other]
    reach = int(table.minima[one[1], two[1], 0] + one[REACH] + two[REACH])
    error, margin = int(one[ERROR] + two[ERROR]), int(one[MARGIN] + two[MARGIN])
    return (reach - TOUCH_MM + error) / 1000.0, (reach - MARGIN_MM - margin - error) / 1000.0


def hulls_apart(table: Table, row: int, other: int) -> float:
    """Return how far two hulls are apart along the axis where it is most."""
    one, two = table.real[row, HULL : HULL + 6], table.real[other, HULL : HULL + 6]
    return float(np.maximum(one[:3] - two[3:], two[:3] - one[3:]).max())


def at_least(chord: float) -> float:
    """Return a length that no way over a chord is below."""
    return chord + chord * chord * chord * BEND_LEAST


def at_most(chord: float) -> float:
    """Return a length that no way over a chord is above."""
    if chord > CHORD_M_MAX:
        return math.inf
    square = (chord / (2.0 * STEEP_M)) ** 2
    return chord * (1.0 + square / 6.0 + square * square / 10.0)


def spots(vectors: Floats) -> Floats:
    """Return the points of vectors in metres."""
    up = vectors / np.sqrt((vectors * vectors).sum(axis=1))[:, None]
    radius = A_M / np.sqrt(1.0 - E2 * up[:, 2] * up[:, 2])
    return np.asarray(up * radius[:, None] * (1.0, 1.0, 1.0 - E2), np.float64)


def pieces(table: Table, row: int) -> Pieces:
    """Return the pieces of a row."""
    its = table.whole[row]
    starts: list[Ints] = []
    ends: list[Ints] = []
    for first, last in table.ring[its[RINGS] : its[RINGS + 1]].tolist():
        at = np.arange(first, last)
        is_line = its[FORM] == Form.LINE
        starts.append(at[:-1] if is_line else at)
        ends.append(at[1:] if is_line else np.roll(at, -1))
    start, end = (unpacked(table.vertex[np.concatenate(it)]) for it in (starts, ends))
    here, there = spots(start), spots(end)
    along = there - here
    return Pieces(start, end, here, there, (along * along).sum(axis=1) * BULGE)


def distance(one: Pieces, two: Pieces) -> tuple[float, float]:
    """Return between which bounds the least chord between two lines lies."""
    apart = np.sqrt(_segments(one, two))
    bulge = one.bulge[:, None] + two.bulge[None, :]
    return float(np.maximum(apart - bulge, 0.0).min()), float((apart + bulge).min())


def _segments(one: Pieces, two: Pieces) -> Floats:
    """Return the squares of the distances of all straight pieces of one from those of another.

    The nearest two points are where both lines are nearest, or at an end of one.
    """
    d1, d2 = one.there - one.here, two.there - two.here
    a, e = (d1 * d1).sum(axis=1)[:, None], (d2 * d2).sum(axis=1)[None, :]
    r = one.here[:, None, :] - two.here[None, :, :]
    b, c = d1 @ d2.T, (r * d1[:, None, :]).sum(axis=2)
    f = (r * d2[None, :, :]).sum(axis=2)
    best = np.full(b.shape, np.inf)
    safe_a, safe_e, bent = np.where(a > 0.0, a, 1.0), np.where(e > 0.0, e, 1.0), a * e - b * b
    is_bent = bent > 0.0
    s = np.clip((b * f - c * e) / np.where(is_bent, bent, 1.0), 0.0, 1.0) * is_bent
    for share in (s, np.zeros_like(s), np.ones_like(s)):
        t = np.clip((b * share + f) / safe_e, 0.0, 1.0)
        back = np.clip((b * t - c) / safe_a, 0.0, 1.0)
        way = r + back[..., None] * d1[:, None, :] - t[..., None] * d2[None, :, :]
        best = np.minimum(best, (way * way).sum(axis=2))
    return best


def _inside(table: Table, row: int, region: int, ways: Pieces) -> int:
    """Return 1 if a ring of a row surely begins inside a region, 0 if surely none does, else 2."""
    if table.whole[region, FORM] != Form.REGION:
        return 0
    its = table.whole[row]
    first = table.ring[its[RINGS] : its[RINGS + 1], 0]
    found = parities(table, region, ways, unpacked(table.vertex[first]))
    return 1 if (found == 1).any() else 2 if (found < 0).any() else 0


def parities(table: Table, region: int, ways: Pieces, at: Floats) -> Ints:
    """Return of each place 1 if it is surely inside a region, 0 if surely not, else -1."""
    goal = table.real[region, OUTSIDE : OUTSIDE + 3]
    plane = np.cross(at, goal)
    left, right = plane @ ways.start.T, plane @ ways.end.T
    across = np.cross(ways.start, ways.end)
    here, there = at @ across.T, np.broadcast_to(across @ goal, left.shape)
    unsure = (np.abs(left) <= SURE) | (np.abs(right) <= SURE)
    astride = (left > 0.0) != (right > 0.0)
    unsure |= astride & ((np.abs(here) <= SURE) | (np.abs(there) <= SURE))
    crossed = astride & ((here > 0.0) != (there > 0.0)) & ((here < 0.0) == (left > 0.0))
    return np.where(unsure.any(axis=1), -1, crossed.sum(axis=1) % 2)


def _is_deep(table: Table, at: Floats, region: int, ways: Pieces, depth_m: float) -> bool:
    """Whether one of some places on a line is surely inside a region and deeper than asked."""
    if table.whole[region, FORM] != Form.REGION:
        return False
    here = spots(at)
    hull = table.real[region, HULL : HULL + 6]
    near = ((here >= hull[:3]) & (here <= hull[3:])).all(axis=1)
    if not near.any():
        return False
    at, here = at[near], here[near]
    points = Pieces(at, at, here, here, np.zeros(len(at)))
    depth = (np.sqrt(_segments(points, ways)) - ways.bulge[None, :]).min(axis=1)
    deep = depth > depth_m
    return bool(deep.any() and (parities(table, region, ways, at[deep]) == 1).any())


def _middles(one: Pieces, two: Pieces) -> Floats:
    """Return a place between each two meetings of the pieces of one with those of another."""
    normal, across = np.cross(two.start, two.end), np.cross(one.start, one.end)
    da, db = one.start @ normal.T, one.end @ normal.T
    dc, dd = across @ two.start.T, across @ two.end.T
    meets = ((da > 0.0) != (db > 0.0)) & ((dc > 0.0) != (dd > 0.0))
    share = np.sort(np.where(meets, da / np.where(da == db, 1.0, da - db), 1.0), axis=1)
    cuts = np.concatenate([np.zeros((len(share), 1)), share, np.ones((len(share), 1))], axis=1)
    which, at = np.nonzero(cuts[:, 1:] > cuts[:, :-1])
    middle = (cuts[which, at] + cuts[which, at + 1])[:, None] / 2.0
    places = one.start[which] + (one.end - one.start)[which] * middle
    return np.asarray(np.floor(places + 0.5), np.float64)
