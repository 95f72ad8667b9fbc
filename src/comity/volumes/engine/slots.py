"""Cells in arrays, compiled: a table under open addressing, each cell with a chain of rows.

The cells are cubes by slabs of time as in cells.py, numbered from the lean columns alone: whole
metres and units of time, so that of a row little is read until it is known to be near. Knows
where rows are, not whether they meet.
"""

from typing import Any, Final, NamedTuple, TypeAlias, TypeVar

import numpy as np
from numpy.typing import NDArray

from comity.volumes.engine import cells
from comity.volumes.engine.cells import LEVELS, SIDE_MAX, SIDES_M, SLAB_MAX, SLABS_MS
from comity.volumes.engine.columns import (
    BEGIN,
    EARTH_M,
    END,
    FAR,
    FOOT,
    LEAN_MS,
    TOP,
    Floats,
    Ints,
    Shorts,
)
from comity.volumes.engine.compiled import compiled
from comity.volumes.engine.plain import CELLS_MAX

Bytes: TypeAlias = NDArray[np.int8]
Asked: TypeAlias = tuple[Any, ...]  # ten whole numbers, as of a lean row
Cell: TypeAlias = tuple[int, int, int, int]
_Kind = TypeVar("_Kind", np.int64, np.int32, np.int8)

SIDES: Final = len(SIDES_M)
NEW_MAX: Final = 1_024  # cells of one row: six along each axis where it is vast
SLABS_FEW: Final = 6  # of one row: time keeps most apart, so its cells are the finest that may be
EMPTY: Final = -1
CELLS, LINKS = LEVELS, LEVELS + 1  # of `counts`
_SIZES: Final = np.array([cells.sizes(level) for level in range(LEVELS)]) / (1.0, LEAN_MS)
_MIX: Final = 0x2545F4914F6CDD1D


class Slots(NamedTuple):
    """Cells by key, each with the first link of its chain."""

    slots: Ints  # key, first link
    links: Shorts  # next link, row, when it begins and ends
    counts: Ints  # rows of each grid; then cells, and links, that are taken
    level: Bytes  # the grid of each row


def empty(slots: int, links: int) -> Slots:
    """Return cells without rows."""
    return Slots(
        slots=np.full((slots, 2), EMPTY, np.int64),
        links=np.empty((links, 4), np.int32),
        counts=np.zeros(LEVELS + 2, np.int64),
        level=np.empty(64, np.int8),
    )


def filled(lean: Shorts, rows: Ints, its: Slots) -> Slots:
    """Return cells with some rows more, in roomier arrays where they are full."""
    start = 0
    while start < len(rows):
        its = roomier(lean, its)
        start = fill(lean, its, rows, start)
    return its


def roomier(lean: Shorts, its: Slots) -> Slots:
    """Return cells with room for one more of the rows, the same ones if there is."""
    if len(its.level) < len(lean):
        its = its._replace(level=_longer(its.level, len(lean) * 3 // 2))
    if its.counts[LINKS] + NEW_MAX > len(its.links):
        its = its._replace(links=_longer(its.links, NEW_MAX + len(its.links) * 2))
    if 2 * (its.counts[CELLS] + NEW_MAX) > len(its.slots):
        roomy = np.full((len(its.slots) * 4, 2), EMPTY, np.int64)
        its = its._replace(slots=moved(its.slots, roomy))
    return its


def _longer(array: NDArray[_Kind], size: int) -> NDArray[_Kind]:
    made = np.empty((size, *array.shape[1:]), array.dtype)
    made[: len(array)] = array
    return made


@compiled
def level_of(lean: Shorts, row: int) -> int:
    """Return the grid of a row: the finest where it takes at most two cells along each axis."""
    its = lean[row]
    wide = max(its[3] - its[0], its[4] - its[1], its[5] - its[2])
    side = slab = 0
    while side + 1 < SIDES and SIDES_M[side] < wide:
        side += 1
    while (slab + 1) * SIDES < LEVELS and SLABS_MS[slab] * SLABS_FEW < LEAN_MS * (
        its[END] - its[BEGIN]
    ):
        slab += 1
    return slab * SIDES + side


@compiled
def cell(at: int, size: float, axis: int) -> int:
    """Return the number of a cell along an axis; time is the last."""
    if axis == 3:
        return int(max(0.0, min(float(SLAB_MAX), np.floor(at / size))))
    return int(max(0.0, min(float(SIDE_MAX), np.floor(at / size) + 64.0)))


@compiled
def corner(asked: Asked, level: int, is_high: int) -> Cell:
    """Return the first or the last cell of what is asked along each axis."""
    side, slab = _SIZES[level, 0], _SIZES[level, 1]
    at = 3 * is_high
    return (
        cell(asked[at], side, 0),
        cell(asked[at + 1], side, 1),
        cell(asked[at + 2], side, 2),
        cell(asked[BEGIN + is_high], slab, 3),
    )


@compiled
def own(lean: Shorts, row: int) -> Asked:
    """Return what a row takes."""
    its = lean[row]
    return (
        *(np.int64(its[0]), np.int64(its[1]), np.int64(its[2])),
        *(np.int64(its[3]), np.int64(its[4]), np.int64(its[5])),
        *(np.int64(its[BEGIN]), np.int64(its[END]), np.int64(its[FOOT]), np.int64(its[TOP])),
    )


@compiled
def around(box: Floats) -> Asked:
    """Return a box as what is asked, at any height."""
    low, high, far = np.floor(box[:3]), np.ceil(box[3:6]), float(FAR)
    return (
        *(up_to(low[0], EARTH_M), up_to(low[1], EARTH_M), up_to(low[2], EARTH_M)),
        *(up_to(high[0], EARTH_M), up_to(high[1], EARTH_M), up_to(high[2], EARTH_M)),
        *(up_to(np.floor(box[6] / LEAN_MS), far), up_to(np.ceil(box[7] / LEAN_MS), far)),
        *(-FAR, FAR),
    )


@compiled
def up_to(at: float, most: float) -> int:
    """Return a whole number, or the greatest of its sign."""
    return int(max(-most, min(most, at)))


@compiled
def widened(its: Asked, by_m: float, by_ms: float, by_up_m: float) -> Asked:
    """Return what is wider in space, time and height, and a little more."""
    far, late, high = int(by_m) + 2, int(by_ms / LEAN_MS) + 2, int(by_up_m) + 2
    return (
        *(its[0] - far, its[1] - far, its[2] - far, its[3] + far, its[4] + far, its[5] + far),
        *(its[6] - late, its[7] + late, its[8] - high, its[9] + high),
    )


@compiled
def key_of(level: int, at: Cell) -> int:
    """Return the key of a cell of a grid."""
    size = SIDE_MAX + 1
    return (((at[3] * size + at[0]) * size + at[1]) * size + at[2]) * LEVELS + level


@compiled
def slot_of(slots: Ints, key: int) -> int:
    """Return where a key is, or would be."""
    mask = len(slots) - 1
    at = ((key * _MIX) >> 20) & mask
    while slots[at, 0] not in (EMPTY, key):
        at = (at + 1) & mask
    return at


@compiled
def moved(slots: Ints, roomy: Ints) -> Ints:
    """Return the larger array of cells, filled from a smaller one."""
    for at in range(len(slots)):
        if slots[at, 0] != EMPTY:
            slot = slot_of(roomy, slots[at, 0])
            roomy[slot, 0], roomy[slot, 1] = slots[at, 0], slots[at, 1]
    return roomy


@compiled
def has_room(its: Slots) -> bool:
    """Whether there is surely room for one row more."""
    return bool(
        its.counts[LINKS] + NEW_MAX <= len(its.links)
        and 2 * (its.counts[CELLS] + NEW_MAX) <= len(its.slots)
    )


@compiled
def fill(lean: Shorts, its: Slots, rows: Ints, start: int) -> int:
    """Take rows in while there is surely room for one more; return how many are in."""
    for at in range(start, len(rows)):
        if not has_room(its):
            return at
        link(lean, its, rows[at])
    return len(rows)


@compiled
def link(lean: Shorts, its: Slots, row: int) -> None:
    """Put a row at the head of the chain of each of its cells."""
    level = level_of(lean, row)
    its.level[row] = level
    if lean[row, 0] > lean[row, 3]:  # dropped
        return
    its.counts[level] += 1
    box = own(lean, row)
    low, high = corner(box, level, 0), corner(box, level, 1)
    for t in range(low[3], high[3] + 1):
        for x in range(low[0], high[0] + 1):
            for y in range(low[1], high[1] + 1):
                for z in range(low[2], high[2] + 1):
                    key = key_of(level, (x, y, z, t))
                    slot = slot_of(its.slots, key)
                    if its.slots[slot, 0] == EMPTY:
                        its.slots[slot, 0] = key
                        its.counts[CELLS] += 1
                    at = its.counts[LINKS]
                    its.links[at, 0], its.links[at, 1] = its.slots[slot, 1], row
                    its.links[at, 2], its.links[at, 3] = box[BEGIN], box[END]
                    its.slots[slot, 1] = at
                    its.counts[LINKS] = at + 1


@compiled
def meets(lean: Shorts, row: int, asked: Asked) -> bool:
    """Whether a row and what is asked may meet in space, time and height."""
    its = lean[row]
    return bool(
        its[BEGIN] <= asked[7]
        and asked[6] <= its[END]
        and its[0] <= asked[3]
        and asked[0] <= its[3]
        and its[1] <= asked[4]
        and asked[1] <= its[4]
        and its[2] <= asked[5]
        and asked[2] <= its[5]
        and its[FOOT] <= asked[9]
        and asked[8] <= its[TOP]
    )


@compiled
def near(lean: Shorts, its: Slots, asked: Asked, among: tuple[int, int], found: Ints) -> int:
    """Write the rows that may meet what is asked, and return how many.

    `among` says from which grid on, and below which number in that grid.
    """
    count = 0
    for level in range(among[0], LEVELS):
        if its.counts[level] == 0:
            continue
        low, high = corner(asked, level, 0), corner(asked, level, 1)
        many = 1.0
        for axis in range(4):
            many *= high[axis] - low[axis] + 1.0
        below = among[1] if level == among[0] else FAR
        if many > min(CELLS_MAX, 16 + its.counts[level]):
            count = near_anywhere(lean, its, asked, (level, below), (found, count))
        else:
            count = near_cells(lean, its, asked, (level, below, low, high), (found, count))
    return count


@compiled
def near_anywhere(
    lean: Shorts, its: Slots, asked: Asked, where: tuple[int, int], out: tuple[Ints, int]
) -> int:
    """Look at all rows of a grid."""
    found, count = out
    for row in range(min(len(lean), len(its.level), where[1])):
        if its.level[row] == where[0] and meets(lean, row, asked):
            found[count] = row
            count += 1
    return count


@compiled
def near_cells(
    lean: Shorts,
    its: Slots,
    asked: Asked,
    where: tuple[int, int, Cell, Cell],
    out: tuple[Ints, int],
) -> int:
    """Look at the rows of some cells, each in the first cell that it shares with the asked box."""
    level, below, low, high = where
    found, count = out
    is_one = low == high
    for t in range(low[3], high[3] + 1):
        for x in range(low[0], high[0] + 1):
            for y in range(low[1], high[1] + 1):
                for z in range(low[2], high[2] + 1):
                    at = its.slots[slot_of(its.slots, key_of(level, (x, y, z, t))), 1]
                    while at != EMPTY:
                        it = its.links[at]
                        at, row = it[0], it[1]
                        if it[2] > asked[7] or it[3] < asked[6] or row >= below:
                            continue
                        if not meets(lean, row, asked):
                            continue
                        if is_one or is_first(lean, row, asked, (level, x, y, z, t)):
                            found[count] = row
                            count += 1
    return count


@compiled
def is_first(lean: Shorts, row: int, asked: Asked, here: tuple[int, int, int, int, int]) -> bool:
    """Whether a cell is the first that a row shares with what is asked."""
    its, level = lean[row], here[0]
    side, slab = _SIZES[level, 0], _SIZES[level, 1]
    return bool(
        cell(max(its[0], asked[0]), side, 0) == here[1]
        and cell(max(its[1], asked[1]), side, 1) == here[2]
        and cell(max(its[2], asked[2]), side, 2) == here[3]
        and cell(max(its[BEGIN], asked[6]), slab, 3) == here[4]
    )
