"""What can be proven of a pair of rows, one number at a time: what apart.py does, to be compiled.

The same proofs against the same limits (R-311 to R-316), so what either proves is the verdict of
meeting.py. Numbers may differ from those of apart.py in their last bits: they decide only what
is asked, never what is answered.
"""

import math

import numpy as np

from comity.values.codes import Vref
from comity.volumes.bands import NO_END
from comity.volumes.ellipsoid import A_M, E2
from comity.volumes.engine.apart import (
    ASK,
    BEND_LEAST,
    BULGE,
    CHORD_M_MAX,
    CLEAR,
    CONFLICT,
    DEEPER,
    MARGINAL,
    SLACK_M,
    STEEP_M,
    Pieces,
)
from comity.volumes.engine.columns import (
    ANY_ONE,
    ERROR,
    FLAGS,
    FORM,
    GROUND,
    KIND,
    LATE,
    LOWER,
    MARGIN,
    NO_LIMIT,
    OUTSIDE,
    OWNER,
    REACH,
    RINGS,
    SPANS,
    UPPER,
    Floats,
    Ints,
    Table,
)
from comity.volumes.engine.compiled import compiled
from comity.volumes.footprint import Form
from comity.volumes.meeting import MARGIN_MM, TOUCH_MM
from comity.volumes.nearest import PAIRS_FEW
from comity.volumes.vectors import SURE

AGL = int(Vref.AGL)
REGION, LINE = int(Form.REGION), int(Form.LINE)
SPANS_FEW = 65_536  # pairs of spans that are looked at here


@compiled
def proven(table: Table, row: int, other: int) -> int:
    """Return what is proven of two volumes; of one activity, that they are clear."""
    one, two = table.whole[row], table.whole[other]
    if one[OWNER] == two[OWNER]:
        return CLEAR
    high = height(one, two, table.minima[one[KIND], two[KIND], 1])
    if high == CLEAR:
        return CLEAR
    when = moment(one, two, table.span, table.minima[one[KIND], two[KIND], 2])
    if when == CLEAR:
        return CLEAR
    where = place(table, row, other)
    if where in (CLEAR, ASK):
        return where
    return ASK if when == ASK else min(high, when, where)


@compiled
def height(one: Ints, two: Ints, asked: int) -> int:
    """Return the grade of two heights: exactly that of bands.grade_gap."""
    low, high = min(one[GROUND], two[GROUND]), max(one[GROUND + 1], two[GROUND + 1])
    above = step(one[UPPER:], two[LOWER:], low, high)
    below = step(two[UPPER:], one[LOWER:], low, high)
    if max(above[0], below[0]) >= asked:
        return CLEAR
    return MARGINAL if max(above[1], below[1]) >= asked else CONFLICT


@compiled
def step(upper: Ints, lower: Ints, ground: int, summit: int) -> tuple[int, int]:
    """Return between which numbers the way up from an upper limit to a lower one lies."""
    if upper[0] == NO_LIMIT or lower[0] == NO_LIMIT:
        return -NO_END, -NO_END
    if upper[0] == lower[0]:
        return lower[1] - upper[1], lower[1] - upper[1]
    low, high = lower[2] - upper[3], lower[3] - upper[2]
    if upper[0] == AGL:
        low, high = low - summit, high - ground
    if lower[0] == AGL:
        low, high = low + ground, high + summit
    return low, high


@compiled
def moment(one: Ints, two: Ints, span: Ints, asked: int) -> int:
    """Return the grade of two times, that of times.meet, or that it is to be asked."""
    slack = one[LATE] + two[LATE]
    count, more = one[SPANS + 1] - one[SPANS], two[SPANS + 1] - two[SPANS]
    if count * more > SPANS_FEW:
        return ASK
    least = np.int64(NO_END) * 1000
    for at in range(one[SPANS], one[SPANS + 1]):
        for to in range(two[SPANS], two[SPANS + 1]):
            least = min(least, max(span[to, 0] - span[at, 1], span[at, 0] - span[to, 1]))
    if least >= asked + slack:
        return CLEAR
    if least >= asked - slack:
        return MARGINAL
    is_unsaid = (count > 1 and one[FLAGS] & ANY_ONE) or (more > 1 and two[FLAGS] & ANY_ONE)
    return ASK if is_unsaid else CONFLICT


@compiled
def place(table: Table, row: int, other: int) -> int:
    """Return what is proven of the places of two volumes."""
    one, two = table.whole[row], table.whole[other]
    reach = table.minima[one[KIND], two[KIND], 0] + one[REACH] + two[REACH]
    error = one[ERROR] + two[ERROR]
    clear_m = max((reach - TOUCH_MM + error) / 1000.0, 0.0) + SLACK_M
    sure_m = (reach - MARGIN_MM - one[MARGIN] - two[MARGIN] - error) / 1000.0
    for axis in range(3):
        left, right = table.real[row], table.real[other]
        if left[axis] - right[axis + 3] > clear_m or right[axis] - left[axis + 3] > clear_m:
            return CLEAR
    if counted(table, row) * counted(table, other) > PAIRS_FEW:
        return ASK
    its, others = pieces(table, row), pieces(table, other)
    if sure_m > 0.0:
        inside = within(table, (row, other), its, others)
        if inside == 1:
            return CONFLICT
        least, most = distance(its, others, sure_m)
        if at_most(most) + SLACK_M < sure_m:
            return CONFLICT
        return CLEAR if inside == 0 and at_least(least) > clear_m else ASK
    return by_depth(table, (row, other), (its, others), (clear_m, sure_m))


@compiled
def by_depth(
    table: Table, rows: tuple[int, int], both: tuple[Pieces, Pieces], limits: tuple[float, float]
) -> int:
    """Return what is proven of two that conflict where one is deep enough in the other."""
    clear_m, sure_m = limits
    its, others = both
    depth_m = DEEPER * max(TOUCH_MM / 1000.0, -sure_m) + SLACK_M
    for at in range(len(its.start)):
        if is_deep(table, its.start[at], rows[1], others, depth_m):
            return CONFLICT
    for at in range(len(others.start)):
        if is_deep(table, others.start[at], rows[0], its, depth_m):
            return CONFLICT
    least, _ = distance(its, others, 0.0)
    if at_least(least) > clear_m:
        return CLEAR if within(table, rows, its, others) == 0 else ASK
    for at in range(len(its.start)):
        if is_deep_between(table, (its.start[at], its.end[at]), rows[1], others, depth_m):
            return CONFLICT
    for at in range(len(others.start)):
        if is_deep_between(table, (others.start[at], others.end[at]), rows[0], its, depth_m):
            return CONFLICT
    return ASK


@compiled
def at_least(chord: float) -> float:
    """Return a length that no way over a chord is below."""
    return chord + chord * chord * chord * BEND_LEAST


@compiled
def at_most(chord: float) -> float:
    """Return a length that no way over a chord is above."""
    if chord > CHORD_M_MAX:
        return math.inf
    square = (chord / (2.0 * STEEP_M)) ** 2
    return chord * (1.0 + square / 6.0 + square * square / 10.0)


@compiled
def counted(table: Table, row: int) -> int:
    """Return how many pieces a row has."""
    its = table.whole[row]
    count = 0
    for ring in range(its[RINGS], its[RINGS + 1]):
        count += table.ring[ring, 1] - table.ring[ring, 0]
    return count - (1 if its[FORM] == LINE else 0)


@compiled
def pieces(table: Table, row: int) -> Pieces:
    """Return the pieces of a row."""
    its = table.whole[row]
    count = counted(table, row)
    start, end = np.empty((count, 3)), np.empty((count, 3))
    here, there, bulge = np.empty((count, 3)), np.empty((count, 3)), np.empty(count)
    number = 0
    for ring in range(its[RINGS], its[RINGS + 1]):
        first, last = table.ring[ring, 0], table.ring[ring, 1]
        for at in range(first, last - (1 if its[FORM] == LINE else 0)):
            start[number] = table.vertex[at]
            end[number] = table.vertex[at + 1 if at + 1 < last else first]
            number += 1
    for at in range(count):
        square = 0.0
        spot(start[at], here[at])
        spot(end[at], there[at])
        for axis in range(3):
            square += (there[at, axis] - here[at, axis]) ** 2
        bulge[at] = square * BULGE
    return Pieces(start, end, here, there, bulge)


@compiled
def spot(at: Floats, to: Floats) -> None:
    """Write the point of a vector in metres."""
    x, y, z = at[0], at[1], at[2]
    length = math.sqrt(x * x + y * y + z * z)
    x, y, z = x / length, y / length, z / length
    radius = A_M / math.sqrt(1.0 - E2 * z * z)
    to[0], to[1], to[2] = radius * x, radius * y, radius * (1.0 - E2) * z


@compiled
def dot(a: Floats, b: Floats) -> float:
    """Return the scalar product."""
    return float(a[0] * b[0] + a[1] * b[1] + a[2] * b[2])


@compiled
def cross(a: Floats, b: Floats, to: Floats) -> None:
    """Write the vector product."""
    to[0] = a[1] * b[2] - a[2] * b[1]
    to[1] = a[2] * b[0] - a[0] * b[2]
    to[2] = a[0] * b[1] - a[1] * b[0]


@compiled
def distance(one: Pieces, two: Pieces, enough_m: float) -> tuple[float, float]:
    """Return between which bounds the least chord between two lines lies, or a short enough one."""
    least = most = math.inf
    for at in range(len(one.bulge)):
        for to in range(len(two.bulge)):
            bulge = one.bulge[at] + two.bulge[to]
            middle = half = 0.0
            along = across = 0.0
            for axis in range(3):
                d1, d2 = (
                    one.there[at, axis] - one.here[at, axis],
                    two.there[to, axis] - two.here[to, axis],
                )
                middle += (one.here[at, axis] + d1 / 2.0 - two.here[to, axis] - d2 / 2.0) ** 2
                along, across = along + d1 * d1, across + d2 * d2
            half = (math.sqrt(along) + math.sqrt(across)) / 2.0 + bulge
            if math.sqrt(middle) - half > most:
                continue
            apart = segments(one.here[at], one.there[at], two.here[to], two.there[to])
            least, most = min(least, apart - bulge), min(most, apart + bulge)
            if at_most(most) + SLACK_M < enough_m:
                return 0.0, most
    return max(least, 0.0), most


@compiled
def segments(p: Floats, q: Floats, u: Floats, v: Floats) -> float:
    """Return the distance of two straight pieces: as apart.py finds it."""
    ax, ay, az = q[0] - p[0], q[1] - p[1], q[2] - p[2]
    bx, by, bz = v[0] - u[0], v[1] - u[1], v[2] - u[2]
    rx, ry, rz = p[0] - u[0], p[1] - u[1], p[2] - u[2]
    a, e = ax * ax + ay * ay + az * az, bx * bx + by * by + bz * bz
    b, c = ax * bx + ay * by + az * bz, ax * rx + ay * ry + az * rz
    f = bx * rx + by * ry + bz * rz
    bent = a * e - b * b
    best = math.inf
    for way in range(3):
        share = float(way - 1)
        if way == 0:
            share = max(0.0, min(1.0, (b * f - c * e) / bent)) if bent > 0.0 else 0.0
        t = max(0.0, min(1.0, (b * share + f) / e)) if e > 0.0 else 0.0
        s = max(0.0, min(1.0, (b * t - c) / a)) if a > 0.0 else 0.0
        x, y, z = rx + s * ax - t * bx, ry + s * ay - t * by, rz + s * az - t * bz
        best = min(best, x * x + y * y + z * z)
    return math.sqrt(best)


@compiled
def within(table: Table, rows: tuple[int, int], its: Pieces, others: Pieces) -> int:
    """Return 1 if a ring of one surely begins inside the other, 0 if surely none does, else 2."""
    found = 0
    for way in range(2):
        inner, region = (rows[0], rows[1]) if way == 0 else (rows[1], rows[0])
        if table.whole[region, FORM] != REGION:
            continue
        for ring in range(table.whole[inner, RINGS], table.whole[inner, RINGS + 1]):
            at = table.vertex[table.ring[ring, 0]]
            inside = parity(table.real[region, OUTSIDE:], others if way == 0 else its, at)
            if inside == 1:
                return 1
            if inside < 0:
                found = 2
    return found


@compiled
def parity(goal: Floats, ways: Pieces, at: Floats) -> int:
    """Return 1 if a place is surely inside a region, 0 if surely not, else -1."""
    plane, across = np.empty(3), np.empty(3)
    cross(at, goal, plane)
    inside = 0
    for to in range(len(ways.start)):
        left, right = dot(plane, ways.start[to]), dot(plane, ways.end[to])
        if abs(left) <= SURE or abs(right) <= SURE:
            return -1
        if (left > 0.0) == (right > 0.0):
            continue
        cross(ways.start[to], ways.end[to], across)
        here, there = dot(across, at), dot(across, goal)
        if abs(here) <= SURE or abs(there) <= SURE:
            return -1
        if (here > 0.0) != (there > 0.0) and (here < 0.0) == (left > 0.0):
            inside = 1 - inside
    return inside


@compiled
def is_deep(table: Table, at: Floats, region: int, ways: Pieces, depth_m: float) -> bool:
    """Whether a place on a line is surely inside a region and deeper than asked."""
    if table.whole[region, FORM] != REGION:
        return False
    hull, here = table.real[region], np.empty(3)
    spot(at, here)
    for axis in range(3):
        if here[axis] < hull[axis] or here[axis] > hull[axis + 3]:
            return False
    if parity(table.real[region, OUTSIDE:], ways, at) != 1:
        return False
    for to in range(len(ways.bulge)):
        if segments(here, here, ways.here[to], ways.there[to]) - ways.bulge[to] <= depth_m:
            return False
    return True


@compiled
def is_deep_between(
    table: Table, piece: tuple[Floats, Floats], region: int, ways: Pieces, depth_m: float
) -> bool:
    """Whether a piece is deep in a region midway between two meetings with its pieces."""
    start, end = piece
    cuts = np.empty(len(ways.start) + 2)
    cuts[0], cuts[1] = 0.0, 1.0
    count = 2
    normal, across = np.empty(3), np.empty(3)
    cross(start, end, across)
    for to in range(len(ways.start)):
        cross(ways.start[to], ways.end[to], normal)
        da, db = dot(normal, start), dot(normal, end)
        dc, dd = dot(across, ways.start[to]), dot(across, ways.end[to])
        if (da > 0.0) != (db > 0.0) and (dc > 0.0) != (dd > 0.0):
            cuts[count] = da / (da - db)
            count += 1
    ordered = np.sort(cuts[:count])
    for at in range(count - 1):
        middle = np.floor(start + (end - start) * ((ordered[at] + ordered[at + 1]) / 2.0) + 0.5)
        if is_deep(table, middle, region, ways, depth_m):
            return True
    return False
