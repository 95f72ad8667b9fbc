"""The engine compiled: a table of cells under open addressing, and the proofs of kernels.py.

The twin of plain.py: another way to the same answers, where the extra `[fast]` is installed.
Knows rows, not activities. Many threads may look at shares of all pairs; all else is for one.
"""

from typing import Final, NamedTuple, TypeAlias, TypeVar

import numpy as np
from numpy.typing import NDArray

from comity.volumes.engine import cells
from comity.volumes.engine.cells import LEVELS, SIDE_MAX, SIDES_M, SLAB_MAX, SLABS_MS
from comity.volumes.engine.columns import KIND, Floats, Ints, Table
from comity.volumes.engine.compiled import compiled
from comity.volumes.engine.kernels import place, proven
from comity.volumes.engine.plain import CELLS_MAX, Proven

Shorts: TypeAlias = NDArray[np.int32]
Bytes: TypeAlias = NDArray[np.int8]
_Kind = TypeVar("_Kind", np.int32, np.int8)

SIDES: Final = len(SIDES_M)
NEW_MAX: Final = 1_024  # cells of one row: six along each axis where it is vast
EMPTY: Final = -1
_SIZES: Final = np.array([cells.sizes(level) for level in range(LEVELS)])
_MIX: Final = 0x2545F4914F6CDD1D


class Hash(NamedTuple):
    """Cells by key, each with a chain of rows."""

    keys: Ints
    heads: Shorts
    nexts: Shorts
    rows: Shorts
    counts: Ints  # rows of each grid; then cells, and links, that are taken
    level: Bytes  # the grid of each row


class Quick:
    """Cells in arrays."""

    def __init__(self) -> None:
        self._hash = _empty(4_096, 64)
        self._room: Ints = np.empty(64, np.int64)
        self._grades: Ints = np.empty(64, np.int64)
        self._all = self._hash
        self._order: Ints = np.empty(0, np.int64)

    def put(self, table: Table, rows: range) -> None:
        """Take rows in, so that later ones are compared with them."""
        self._hash = _filled(table, np.arange(rows.start, rows.stop), self._hash)

    def near(self, table: Table, box: Floats) -> Ints:
        """Return the rows whose boxes meet a box, in order."""
        count = near(table.box, self._hash, box, 0, self._space())
        return np.sort(self._room[:count])

    def detect(self, table: Table, row: int, wide: tuple[float, float]) -> Proven:
        """Return what is proven of a row and each of those that were put in."""
        others = self._space()
        count = detect(table, self._hash, (row, *wide), others, self._grades)
        return Proven(np.full(count, row), others[:count].copy(), self._grades[:count].copy())

    def gather(self, table: Table) -> None:
        """Make ready to look at pairs of all rows."""
        low, _ = cells.corners(table.box, 0)
        self._order = np.argsort(cells.keys(low), kind="stable")  # neighbours one after the other
        self._all = _filled(table, self._order, _empty(4_096, 64))

    def among(self, table: Table, rows: range, wide: Floats) -> Proven:
        """Return what is proven of pairs of all rows whose finer one, or later, is in a range."""
        return Proven(*among(table, self._all, self._order[rows.start : rows.stop], wide))

    def place(self, table: Table, row: int, other: int) -> int:
        """Return what is proven of the places of two rows."""
        return place(table, row, other)

    def _space(self) -> Ints:
        links = len(self._hash.level)
        if len(self._room) < links:
            self._room, self._grades = np.empty(links, np.int64), np.empty(links, np.int64)
        return self._room


def _empty(slots: int, links: int) -> Hash:
    return Hash(
        keys=np.full(slots, EMPTY, np.int64),
        heads=np.full(slots, EMPTY, np.int32),
        nexts=np.empty(links, np.int32),
        rows=np.empty(links, np.int32),
        counts=np.zeros(LEVELS + 2, np.int64),
        level=np.empty(64, np.int8),
    )


def _filled(table: Table, rows: Ints, its: Hash) -> Hash:
    """Return a hash with some rows more, in roomier arrays where they are full."""
    if len(its.level) < len(table.box):
        its = its._replace(level=_longer(its.level, len(table.box) * 3 // 2))
    start = 0
    while start < len(rows):
        if its.counts[LEVELS + 1] + NEW_MAX > len(its.rows):
            size = max(NEW_MAX, len(its.rows)) * 2
            its = its._replace(nexts=_longer(its.nexts, size), rows=_longer(its.rows, size))
        if 2 * (its.counts[LEVELS] + NEW_MAX) > len(its.keys):
            roomy = _empty(len(its.keys) * 4, 0)
            its = its._replace(keys=moved(its, roomy.keys, roomy.heads), heads=roomy.heads)
        start = fill(table.box, its, rows, start)
    return its


def _longer(array: NDArray[_Kind], size: int) -> NDArray[_Kind]:
    made = np.empty(size, array.dtype)
    made[: len(array)] = array
    return made


@compiled
def level_of(box: Floats) -> int:
    """Return the grid of a box: as cells.levels does."""
    wide = max(box[3] - box[0], box[4] - box[1], box[5] - box[2])
    side = slab = 0
    while side + 1 < SIDES and SIDES_M[side] < wide:
        side += 1
    while (slab + 1) * SIDES < LEVELS and SLABS_MS[slab] < box[7] - box[6]:
        slab += 1
    return slab * SIDES + side


@compiled
def cell(at: float, size: float, axis: int) -> int:
    """Return the number of a cell along an axis; time is the last."""
    if axis == 3:
        return int(max(0.0, min(float(SLAB_MAX), np.floor(at / size))))
    return int(max(0.0, min(float(SIDE_MAX), np.floor(at / size) + 64.0)))


@compiled
def corner(box: Floats, level: int, is_high: int) -> tuple[int, int, int, int]:
    """Return the first or the last cell of a box along each axis."""
    side, slab = _SIZES[level, 0], _SIZES[level, 1]
    at = 3 * is_high
    return (
        cell(box[at], side, 0),
        cell(box[at + 1], side, 1),
        cell(box[at + 2], side, 2),
        cell(box[6 + is_high], slab, 3),
    )


@compiled
def key_of(level: int, at: tuple[int, int, int, int]) -> int:
    """Return the key of a cell of a grid."""
    size = SIDE_MAX + 1
    return (((at[3] * size + at[0]) * size + at[1]) * size + at[2]) * LEVELS + level


@compiled
def slot_of(keys: Ints, key: int) -> int:
    """Return where a key is, or would be."""
    mask = len(keys) - 1
    at = ((key * _MIX) >> 20) & mask
    while keys[at] not in (EMPTY, key):
        at = (at + 1) & mask
    return at


@compiled
def moved(its: Hash, keys: Ints, heads: Shorts) -> Ints:
    """Return the larger array of keys, filled from a smaller one."""
    for at in range(len(its.keys)):
        if its.keys[at] != EMPTY:
            slot = slot_of(keys, its.keys[at])
            keys[slot], heads[slot] = its.keys[at], its.heads[at]
    return keys


@compiled
def fill(box: Floats, its: Hash, rows: Ints, start: int) -> int:
    """Take rows in while there is surely room for one more; return how many are in."""
    for at in range(start, len(rows)):
        is_full = its.counts[LEVELS + 1] + NEW_MAX > len(its.rows)
        if is_full or 2 * (its.counts[LEVELS] + NEW_MAX) > len(its.keys):
            return at
        row = rows[at]
        level = level_of(box[row])
        its.level[row] = level
        if box[row, 0] > box[row, 3]:  # dropped
            continue
        its.counts[level] += 1
        link(its, row, level, (corner(box[row], level, 0), corner(box[row], level, 1)))
    return len(rows)


@compiled
def link(
    its: Hash,
    row: int,
    level: int,
    ends: tuple[tuple[int, int, int, int], tuple[int, int, int, int]],
) -> None:
    """Put a row at the head of the chain of each of its cells."""
    low, high = ends
    for t in range(low[3], high[3] + 1):
        for x in range(low[0], high[0] + 1):
            for y in range(low[1], high[1] + 1):
                for z in range(low[2], high[2] + 1):
                    key = key_of(level, (x, y, z, t))
                    slot = slot_of(its.keys, key)
                    if its.keys[slot] == EMPTY:
                        its.keys[slot] = key
                        its.counts[LEVELS] += 1
                    at = its.counts[LEVELS + 1]
                    its.nexts[at], its.rows[at] = its.heads[slot], row
                    its.heads[slot] = at
                    its.counts[LEVELS + 1] = at + 1


@compiled
def meets(box: Floats, other: Floats) -> bool:
    """Whether two boxes meet in space and time."""
    return bool(
        box[6] <= other[7]
        and other[6] <= box[7]
        and box[0] <= other[3]
        and other[0] <= box[3]
        and box[1] <= other[4]
        and other[1] <= box[4]
        and box[2] <= other[5]
        and other[2] <= box[5]
    )


@compiled
def near(box: Floats, its: Hash, asked: Floats, first: int, found: Ints) -> int:
    """Write the rows of some grids, from `first` on, whose boxes meet a box; return how many."""
    count = 0
    for level in range(first, LEVELS):
        if its.counts[level] == 0:
            continue
        low, high = corner(asked, level, 0), corner(asked, level, 1)
        many = 1.0
        for axis in range(4):
            many *= high[axis] - low[axis] + 1.0
        if many > min(CELLS_MAX, 16 + its.counts[level]):
            count = near_anywhere(box, its, asked, level, (found, count))
        else:
            count = near_cells(box, its, asked, (level, low, high), (found, count))
    return count


@compiled
def near_anywhere(box: Floats, its: Hash, asked: Floats, level: int, out: tuple[Ints, int]) -> int:
    """Look at all rows of a grid."""
    found, count = out
    for row in range(min(len(box), len(its.level))):
        if its.level[row] == level and meets(box[row], asked):
            found[count] = row
            count += 1
    return count


@compiled
def near_cells(
    box: Floats,
    its: Hash,
    asked: Floats,
    where: tuple[int, tuple[int, int, int, int], tuple[int, int, int, int]],
    out: tuple[Ints, int],
) -> int:
    """Look at the rows of some cells, each in the first cell that it shares with the box."""
    level, low, high = where
    found, count = out
    for t in range(low[3], high[3] + 1):
        for x in range(low[0], high[0] + 1):
            for y in range(low[1], high[1] + 1):
                for z in range(low[2], high[2] + 1):
                    here = (x, y, z, t)
                    at = its.heads[slot_of(its.keys, key_of(level, here))]
                    while at != EMPTY:
                        row = its.rows[at]
                        at = its.nexts[at]
                        if meets(box[row], asked) and is_first(low, here, box[row], level):
                            found[count] = row
                            count += 1
    return count


@compiled
def is_first(
    low: tuple[int, int, int, int], here: tuple[int, int, int, int], box: Floats, level: int
) -> bool:
    """Whether a cell is the first that a box shares with one whose first cell is `low`."""
    first = corner(box, level, 0)
    shared = 0
    for axis in range(4):
        shared += max(first[axis], low[axis]) == here[axis]
    return shared == 4


@compiled
def widened(box: Floats, by_m: float, by_ms: float) -> Floats:
    """Return a box as cells.widened does."""
    wide = box.copy()
    for axis in range(3):
        wide[axis] -= by_m + 1.0
        wide[axis + 3] += by_m + 1.0
    wide[6] -= by_ms + 1.0
    wide[7] += by_ms + 1.0
    return wide


@compiled
def detect(
    table: Table, its: Hash, asked: tuple[int, float, float], others: Ints, grades: Ints
) -> int:
    """Write what is proven of a row and of all that it is not clear of; return how many."""
    row, by_m, by_ms = asked
    count = near(table.box, its, widened(table.box[row], by_m, by_ms), 0, others)
    kept = 0
    for at in range(count):
        grade = proven(table, row, others[at])
        if grade:
            others[kept], grades[kept] = others[at], grade
            kept += 1
    return kept


@compiled
def among(table: Table, its: Hash, rows: Ints, wide: Floats) -> tuple[Ints, Ints, Ints]:
    """Return what is proven of pairs of rows, each pair once."""
    found = np.empty(len(table.box), np.int64)
    made = np.empty((4_096, 3), np.int64)
    size = 0
    for row in rows:
        kind, level = table.whole[row, KIND], int(its.level[row])
        if table.box[row, 0] > table.box[row, 3]:  # dropped
            continue
        asked = widened(table.box[row], wide[kind, 0], wide[kind, 1])
        for at in range(near(table.box, its, asked, level, found)):
            other = found[at]
            if its.level[other] == level and other >= row:
                continue
            grade = proven(table, row, other)
            if grade == 0:
                continue
            if size == len(made):
                more = np.empty((2 * size, 3), np.int64)
                more[:size] = made
                made = more
            made[size, 0], made[size, 1], made[size, 2] = row, other, grade
            size += 1
    return made[:size, 0].copy(), made[:size, 1].copy(), made[:size, 2].copy()
