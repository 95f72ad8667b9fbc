"""What can be proven of a pair of rows, one number at a time: what apart.py does, to be compiled.

The same proofs against the same limits (R-311 to R-316), so what either proves is the verdict of
meeting.py. Numbers may differ from those of apart.py in their last bits: they decide only what
is asked, never what is answered.
"""

import numpy as np

from comity.values.codes import Vref
from comity.volumes.bands import NO_END
from comity.volumes.engine.apart import ASK, CLEAR, CONFLICT, DEEPER, MARGINAL, SLACK_M
from comity.volumes.engine.arcs import (
    REGION,
    ROOM,
    are_near,
    at_least,
    at_most,
    counted,
    distance,
    has_deep_end,
    has_deep_part,
    pieces,
    within,
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
    OWNER,
    REACH,
    SPANS,
    UPPER,
    Floats,
    Ints,
    Table,
)
from comity.volumes.engine.compiled import compiled
from comity.volumes.meeting import MARGIN_MM, TOUCH_MM
from comity.volumes.nearest import PAIRS_FEW

AGL = int(Vref.AGL)
SPANS_FEW = 65_536  # pairs of spans that are looked at here


@compiled
def proven(table: Table, row: int, other: int, room: Floats) -> int:
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
    where = place(table, row, other, room)
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
def place(table: Table, row: int, other: int, room: Floats) -> int:
    """Return what is proven of the places of two volumes."""
    one, two = table.whole[row], table.whole[other]
    reach = table.minima[one[KIND], two[KIND], 0] + one[REACH] + two[REACH]
    error = one[ERROR] + two[ERROR]
    clear_m = max((reach - TOUCH_MM + error) / 1000.0, 0.0) + SLACK_M
    sure_m = (reach - MARGIN_MM - one[MARGIN] - two[MARGIN] - error) / 1000.0
    left, right = table.real[row], table.real[other]
    square = 0.0
    for axis in range(3):
        apart = max(left[axis] - right[axis + 3], right[axis] - left[axis + 3], 0.0)
        square += apart * apart
    if square > clear_m * clear_m:
        return CLEAR
    if counted(table, row) * counted(table, other) > PAIRS_FEW:
        return ASK
    its, others = pieces(table, row, room[:ROOM]), pieces(table, other, room[ROOM:])
    if sure_m > 0.0:
        return by_distance(table, (row, other), (its, others), (clear_m, sure_m))
    return by_depth(table, (row, other), (its, others), (clear_m, sure_m))


@compiled
def by_distance(
    table: Table, rows: tuple[int, int], both: tuple[Floats, Floats], limits: tuple[float, float]
) -> int:
    """Return what is proven of two that conflict as soon as they meet, or come near enough."""
    clear_m, sure_m = limits
    if are_near(both[0], both[1], sure_m):
        return CONFLICT
    inside = within(table, rows, both[0], both[1])
    if inside == 1:
        return CONFLICT
    least, most = distance(both[0], both[1], table.real[rows[1]], clear_m)
    if at_most(most) + SLACK_M < sure_m:
        return CONFLICT
    return CLEAR if inside == 0 and at_least(least) > clear_m else ASK


@compiled
def by_depth(
    table: Table, rows: tuple[int, int], both: tuple[Floats, Floats], limits: tuple[float, float]
) -> int:
    """Return what is proven of two that conflict where one is deep enough in the other."""
    clear_m, sure_m = limits
    its, others = both
    left, right = table.real[rows[0]], table.real[rows[1]]
    depth_m = DEEPER * max(TOUCH_MM / 1000.0, -sure_m) + SLACK_M
    least, _ = distance(its, others, right, clear_m)
    is_apart = at_least(least) > clear_m
    if is_apart and within(table, rows, its, others) == 0:
        return CLEAR
    is_left = table.whole[rows[0], FORM] == REGION
    is_right = table.whole[rows[1], FORM] == REGION
    if is_right and has_deep_end(right, its, others, depth_m):
        return CONFLICT
    if is_left and has_deep_end(left, others, its, depth_m):
        return CONFLICT
    is_deep = False
    if not is_apart:
        is_deep = is_right and has_deep_part(right, its, others, depth_m)
        is_deep = is_deep or (is_left and has_deep_part(left, others, its, depth_m))
    return CONFLICT if is_deep else ASK
