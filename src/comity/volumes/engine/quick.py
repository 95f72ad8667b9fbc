"""The engine compiled: rows in cells of slots.py, and the proofs of kernels.py.

The twin of plain.py: another way to the same answers, where the extra `[fast]` is installed.
Knows rows, not activities. Many threads may look at shares of all pairs; all else is for one.
"""

import numpy as np

from comity.volumes.engine.apart import ASK, CLEAR
from comity.volumes.engine.arcs import ROOM
from comity.volumes.engine.columns import (
    FAR,
    KIND,
    LATE,
    LEAN,
    SPANS,
    Floats,
    Ints,
    Shorts,
    Table,
    Wide,
)
from comity.volumes.engine.compiled import compiled
from comity.volumes.engine.kernels import place, proven
from comity.volumes.engine.plain import Bools, Proven, meeting
from comity.volumes.engine.slots import (
    NEW_MAX,
    Slots,
    around,
    corner,
    empty,
    filled,
    has_room,
    key_of,
    link,
    near,
    own,
    roomier,
    widened,
)


class Quick:
    """Cells in arrays."""

    def __init__(self) -> None:
        self._slots = empty(4_096, NEW_MAX)
        self._near: Ints = np.empty(64, np.int64)
        self._grades: Ints = np.empty(64, np.int64)
        self._room: Floats = np.empty(2 * ROOM)
        self._all = self._slots
        self._order: Ints = np.empty(0, np.int64)
        self._lean: Shorts = np.empty((0, LEAN), np.int32)

    def put(self, table: Table, rows: range) -> None:
        """Take rows in, so that later ones are compared with them."""
        self._slots = filled(table.lean, np.arange(rows.start, rows.stop), self._slots)

    def near(self, table: Table, box: Floats) -> Ints:
        """Return the rows whose boxes meet a box, in order."""
        self._roomier(table)
        count = near_box(table.lean, self._slots, box, self._near)
        rows = np.sort(self._near[:count])
        kept: Ints = rows[meeting(box[None], table.box[rows])]
        return kept

    def insert(self, table: Table, rows: range, wide: Wide) -> list[Proven]:
        """Return what is proven of rows and of those put in before, and put them in."""
        found = []
        for row in rows:
            out = (self._near, self._grades, self._room)
            count = insert(table, self._slots, (row, *wide), out)
            if count < 0:
                self._roomier(table)
                out = (self._near, self._grades, self._room)
                count = insert(table, self._slots, (row, *wide), out)
            if count:
                others, grades = out[0][:count].copy(), out[1][:count].copy()
                found.append(Proven(np.full(count, row), others, grades))
        return found

    def gather(self, table: Table) -> None:
        """Make ready to look at pairs of all rows."""
        rows = len(table.lean)
        self._order = np.argsort(places(table.lean), kind="stable")
        self._lean = table.lean[self._order]  # so that neighbours stand beside each other
        slots = max(4_096, 1 << (rows // 2).bit_length())
        self._all = filled(self._lean, np.arange(rows), empty(slots, 4 * rows + NEW_MAX))

    def among(self, table: Table, rows: range, wide: Floats) -> Proven:
        """Return what is proven of pairs of all rows whose finer one, or later, is in a range."""
        ordered = (self._lean, self._order)
        return Proven(*among(table, self._all, ordered, (rows.start, rows.stop), wide))

    def block(self, table: Table, row: int, others: Ints, step_ms: int, is_free: Bools) -> Ints:
        """Mark the steps at which a row is surely not clear of others; return those to ask."""
        asked = np.empty(len(others), np.int64)
        count = block(table, (row, step_ms), others, (is_free, self._room), asked)
        return asked[:count]

    def place(self, table: Table, row: int, other: int) -> int:
        """Return what is proven of the places of two rows."""
        return place(table, row, other, self._room)

    def _roomier(self, table: Table) -> None:
        self._slots = roomier(table.lean, self._slots)
        if len(self._near) < len(self._slots.level):
            size = len(self._slots.level)
            self._near, self._grades = np.empty(size, np.int64), np.empty(size, np.int64)


@compiled
def places(lean: Shorts) -> Ints:
    """Return of each row a number that is near for near ones."""
    made = np.empty(len(lean), np.int64)
    for row in range(len(lean)):
        made[row] = key_of(0, corner(own(lean, row), 0, 0))
    return made


@compiled
def near_box(lean: Shorts, its: Slots, box: Floats, found: Ints) -> int:
    """Write the rows that may meet a box; return how many."""
    return near(lean, its, around(box), (0, FAR), found)


@compiled
def insert(
    table: Table,
    its: Slots,
    asked: tuple[int, float, float, float],
    out: tuple[Ints, Ints, Floats],
) -> int:
    """Write what is proven of a row and all that it is not clear of, put it in; return how many.

    Below 0: nothing was done, there is no room.
    """
    row, by_m, by_ms, by_up_m = asked
    others, grades, room = out
    if not has_room(its) or row >= len(its.level) or row >= len(others):
        return -1
    wide = widened(own(table.lean, row), by_m, by_ms, by_up_m)
    count = near(table.lean, its, wide, (0, FAR), others)
    kept = 0
    for at in range(count):
        grade = proven(table, row, others[at], room)
        if grade:
            others[kept], grades[kept] = others[at], grade
            kept += 1
    link(table.lean, its, row)
    return kept


@compiled
def among(
    table: Table, its: Slots, ordered: tuple[Shorts, Ints], share: tuple[int, int], wide: Floats
) -> tuple[Ints, Ints, Ints]:
    """Return what is proven of pairs of rows, each pair once; rows are by number in an order."""
    lean, order = ordered
    found, room = np.empty(len(lean), np.int64), np.empty(2 * ROOM)
    made = np.empty((4_096, 3), np.int64)
    size = 0
    for number in range(share[0], share[1]):
        if lean[number, 0] > lean[number, 3]:  # dropped
            continue
        row = order[number]
        kind = table.whole[row, KIND]
        asked = widened(own(lean, number), wide[kind, 0], wide[kind, 1], wide[kind, 2])
        for at in range(near(lean, its, asked, (int(its.level[number]), number), found)):
            other = order[found[at]]
            grade = proven(table, row, other, room)
            if grade == CLEAR:
                continue
            if size == len(made):
                more = np.empty((2 * size, 3), np.int64)
                more[:size] = made
                made = more
            made[size, 0], made[size, 1], made[size, 2] = row, other, grade
            size += 1
    return made[:size, 0].copy(), made[:size, 1].copy(), made[:size, 2].copy()


@compiled
def block(
    table: Table,
    asked: tuple[int, int],
    others: Ints,
    both: tuple[Bools, Floats],
    unsure: Ints,
) -> int:
    """Mark the steps at which a row is surely not clear of others; write those to ask, how many."""
    row, step_ms = asked
    is_free, room = both
    count = 0
    for other in others:
        pair = (row, other, step_ms)
        if not is_any_free(table, pair, is_free):
            continue
        found = place(table, row, other, room)
        if found == ASK:
            unsure[count] = other
            count += 1
        elif found != CLEAR:
            take(table, pair, is_free)
    return count


@compiled
def is_any_free(table: Table, pair: tuple[int, int, int], is_free: Bools) -> bool:
    """Whether one of the steps at which the times of two rows are not clear is still free."""
    one, two = table.whole[pair[0]], table.whole[pair[1]]
    for at in range(one[SPANS], one[SPANS + 1]):
        for to in range(two[SPANS], two[SPANS + 1]):
            first, last = steps(table, pair, at, to)
            for step in range(first, min(last, len(is_free))):
                if is_free[step]:
                    return True
    return False


@compiled
def take(table: Table, pair: tuple[int, int, int], is_free: Bools) -> None:
    """Mark the steps at which the times of two rows are not clear."""
    one, two = table.whole[pair[0]], table.whole[pair[1]]
    for at in range(one[SPANS], one[SPANS + 1]):
        for to in range(two[SPANS], two[SPANS + 1]):
            first, last = steps(table, pair, at, to)
            is_free[first:last] = False


@compiled
def steps(table: Table, pair: tuple[int, int, int], at: int, to: int) -> tuple[int, int]:
    """Return from which step to which the span of a row, put off, is not clear of another's."""
    row, other, step_ms = pair
    one, two = table.whole[row], table.whole[other]
    near_ms = table.minima[one[KIND], two[KIND], 2] + one[LATE] + two[LATE]
    start = table.span[to, 0] - table.span[at, 1] - near_ms
    end = table.span[to, 1] - table.span[at, 0] + near_ms
    first = max(start // step_ms + 1, 0)
    return first, max(first, -(-end // step_ms))
