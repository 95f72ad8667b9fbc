"""Segments of tracks against areas, compiled: the twin of the finder in segments.py.

Neighbours of one track are asked about together, so that the cells are looked up once for many.
Many threads may look at shares of the segments.
"""

import math
from typing import Final

import numpy as np

from comity.volumes.ellipsoid import A_M, E2
from comity.volumes.engine.apart import BULGE, SLACK_M
from comity.volumes.engine.arcs import (
    BULGED,
    HALF,
    HERE,
    MIDDLE,
    REGION,
    ROOM,
    START,
    STOP,
    THERE,
    WIDTH,
    at_least,
    counted,
    distance,
    in_metres,
    parity,
    pieces,
    vector_at,
)
from comity.volumes.engine.columns import (
    ERROR,
    FAR,
    FOOT,
    FORM,
    MARGIN,
    OUTSIDE,
    REACH,
    TOP,
    Floats,
    Ints,
    Table,
)
from comity.volumes.engine.compiled import compiled
from comity.volumes.engine.segments import MORE_M, Passes, Segments
from comity.volumes.engine.slots import NEW_MAX, Asked, Slots, around, empty, filled, near, up_to
from comity.volumes.meeting import MARGIN_MM
from comity.volumes.nearest import PAIRS_FEW
from comity.volumes.vectors import SCALE

TOGETHER: Final = 16
WIDE_M: Final = 100_000.0  # neighbours that are farther apart are asked about one by one
WIDE_MS: Final = 6 * 3_600_000.0


class QuickFinder:
    """Areas in cells of slots.py."""

    def __init__(self, table: Table) -> None:
        rows = len(table.lean)
        self._table = table
        self._slots = filled(table.lean, np.arange(rows), empty(4_096, 4 * rows + NEW_MAX))

    def passes(self, segments: Segments, share: range) -> Passes:
        """Return what some segments may pass."""
        pairs = passes(self._table, self._slots, segments, (share.start, share.stop))
        pairs = pairs[np.lexsort((pairs[:, 1], pairs[:, 0]))]
        return Passes(pairs[:, 0], pairs[:, 1])


@compiled
def passes(table: Table, its: Slots, segments: Segments, share: tuple[int, int]) -> Ints:
    """Return pairs of a segment and a row that it may pass."""
    found, room = np.empty(len(table.lean), np.int64), np.empty(2 * ROOM)
    boxes, way, box = np.empty((TOGETHER, 8)), np.empty((WIDTH, TOGETHER)), np.empty(8)
    made = np.empty((4_096, 2), np.int64)
    size, first, together = 0, share[0], TOGETHER
    while first < share[1]:
        count = min(together, share[1] - first)
        is_known = extent(segments, (first, first + count), box)
        if count > 1 and not (is_known and is_narrow(box)):
            together = 1
            continue
        if not is_known:
            lay(segments, first, (count, way, boxes))
            box[:] = boxes[0]
        several = near(table.lean, its, asked(box, segments, first, count), (0, FAR), found)
        if several:
            if size + count * several > len(made):
                more = np.empty((2 * (size + count * several), 2), np.int64)
                more[:size] = made[:size]
                made = more
            lay(segments, first, (count, way, boxes))
            these = (first, count, way, boxes)
            size = pair(table, segments, these, found[:several], (made, size, room))
        first += count
        together = TOGETHER if first % TOGETHER == 0 else together
    return made[:size].copy()


@compiled
def pair(
    table: Table,
    segments: Segments,
    these: tuple[int, int, Floats, Floats],
    rows: Ints,
    out: tuple[Ints, int, Floats],
) -> int:
    """Write which of some segments may pass which rows; return how many there are then."""
    first, count, way, boxes = these
    made, size, room = out
    for number in range(count):
        for row in rows:
            if not meets(table, row, boxes[number], segments.height[first + number]):
                continue
            if not is_beside(table, row, (way, number), segments.error_mm[first + number], room):
                made[size, 0], made[size, 1] = first + number, row
                size += 1
    return size


@compiled
def lay(segments: Segments, first: int, out: tuple[int, Floats, Floats]) -> None:
    """Write some segments as pieces, and the box of each."""
    count, way, boxes = out
    for at in range(count):
        way[0, at], way[1, at], way[2, at] = vector_at(segments.start, first + at)
        way[3, at], way[4, at], way[5, at] = vector_at(segments.end, first + at)
    in_metres(way, START, HERE)
    in_metres(way, STOP, THERE)
    for at in range(count):
        x, y, z = way[THERE, at] - way[HERE, at], way[10, at] - way[7, at], way[11, at] - way[8, at]
        square = x * x + y * y + z * z
        way[BULGED, at] = square * BULGE
        way[HALF, at] = math.sqrt(square) / 2.0 + way[BULGED, at]
        more = way[BULGED, at] + segments.error_mm[first + at] / 1000.0 + MORE_M
        for axis in range(3):
            here, there = way[HERE + axis, at], way[THERE + axis, at]
            way[MIDDLE + axis, at] = here + (there - here) / 2.0
            boxes[at, axis] = min(here, there) - more
            boxes[at, axis + 3] = max(here, there) + more
        boxes[at, 6] = float(segments.time[first + at, 0])
        boxes[at, 7] = float(segments.time[first + at, 1])


@compiled
def extent(segments: Segments, share: tuple[int, int], box: Floats) -> bool:
    """Write a box around some segments, by their vectors alone; whether it can be told so."""
    low = [segments.start[share[0], axis] for axis in range(3)]
    high = [segments.start[share[0], axis] for axis in range(3)]
    begun, ended, error_mm = segments.time[share[0], 0], segments.time[share[0], 1], 0
    for at in range(share[0], share[1]):
        for axis in range(3):
            here, there = segments.start[at, axis], segments.end[at, axis]
            low[axis] = min(low[axis], here, there)
            high[axis] = max(high[axis], here, there)
        begun, ended = min(begun, segments.time[at, 0]), max(ended, segments.time[at, 1])
        error_mm = max(error_mm, segments.error_mm[at])
    if min(low) == -SCALE:  # packed: it may be 2^31
        return False
    steep = max(abs(low[2]), abs(high[2])) / SCALE
    flat = 0.0 if low[2] <= 0 <= high[2] else min(abs(low[2]), abs(high[2])) / SCALE
    least = A_M / math.sqrt(1.0 - E2 * flat * flat) / SCALE
    most = A_M / math.sqrt(1.0 - E2 * steep * steep) / SCALE
    square = 0.0
    for axis in range(3):
        short = 1.0 - E2 if axis == 2 else 1.0
        box[axis] = min(low[axis] * least, low[axis] * most) * short
        box[axis + 3] = max(high[axis] * least, high[axis] * most) * short
        square += (box[axis + 3] - box[axis]) ** 2
    more = square * BULGE + error_mm / 1000.0 + 2.0 * MORE_M
    for axis in range(3):
        box[axis] -= more
        box[axis + 3] += more
    box[6], box[7] = float(begun), float(ended)
    return True


@compiled
def asked(box: Floats, segments: Segments, first: int, count: int) -> Asked:
    """Return a box as what is asked, at the heights of some segments."""
    low, high = segments.height[first, 0], segments.height[first, 1]
    for at in range(first + 1, first + count):
        low, high = min(low, segments.height[at, 0]), max(high, segments.height[at, 1])
    its, far = around(box), float(FAR)
    foot, top = up_to(np.floor(low / 1000.0), far), up_to(np.ceil(high / 1000.0), far)
    return (*its[:8], foot, top)


@compiled
def is_narrow(box: Floats) -> bool:
    """Whether a box takes few cells."""
    wide = max(box[3] - box[0], box[4] - box[1], box[5] - box[2])
    return bool(wide < WIDE_M and box[7] - box[6] < WIDE_MS)


@compiled
def meets(table: Table, row: int, box: Floats, height: Ints) -> bool:
    """Whether a row's box meets a segment's, and its heights."""
    its, lean = table.box[row], table.lean[row]
    return bool(
        its[6] <= box[7]
        and box[6] <= its[7]
        and its[0] <= box[3]
        and box[0] <= its[3]
        and its[1] <= box[4]
        and box[1] <= its[4]
        and its[2] <= box[5]
        and box[2] <= its[5]
        and np.int64(lean[FOOT]) * 1_000 <= height[1]
        and height[0] <= np.int64(lean[TOP]) * 1_000
    )


@compiled
def is_beside(table: Table, row: int, way: tuple[Floats, int], error_mm: int, room: Floats) -> bool:
    """Whether a segment is surely outside a row's area and farther than all that may be wrong."""
    if counted(table, row) > PAIRS_FEW:
        return False
    its = table.whole[row]
    one, ways = way[0][:, way[1] : way[1] + 1], pieces(table, row, room[ROOM:])
    clear_mm = its[REACH] + its[ERROR] + its[MARGIN] + MARGIN_MM + error_mm
    clear_m = clear_mm / 1000.0 + SLACK_M
    least, _ = distance(one, ways, table.real[row], clear_m)
    if at_least(least) <= clear_m:
        return False
    if its[FORM] != REGION:
        return True
    return parity(table.real[row, OUTSIDE:], ways, (one[0, 0], one[1, 0], one[2, 0])) == 0
