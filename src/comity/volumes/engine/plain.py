"""The engine on numpy alone: which volumes share cells, and what is proven of each pair.

The twin of quick.py: another way to the same answers, always there. Knows rows, not activities.
"""

from collections.abc import Callable
from hashlib import sha256
from typing import Final, NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

from comity.values.codes import Vref
from comity.volumes.bands import NO_END
from comity.volumes.engine import apart, cells
from comity.volumes.engine.apart import ASK, CLEAR, CONFLICT, MARGINAL
from comity.volumes.engine.columns import (
    BOXES,
    FORM,
    GROUND,
    KIND,
    LATE,
    LOWER,
    MARGIN,
    NO_LIMIT,
    OWNER,
    RINGS,
    SPANS,
    UPPER,
    Floats,
    Ints,
    Table,
    Wide,
    times,
)
from comity.volumes.times import meet

Bools: TypeAlias = NDArray[np.bool_]

ROWS_AT_ONCE: Final = 20_000
_DUST_MM: Final = 100.0  # by which a distance may be measured shorter than between boxes
CELLS_MAX: Final = 4_096  # of one question: beyond, looking at all is as quick
_KEPT_MAX: Final = 16_384  # pairs of places of which it is kept what is proven

Places: TypeAlias = Callable[[Table, int, int], int]  # what is proven of the places of two rows


class Proven(NamedTuple):
    """Pairs of rows, and what is proven of each; pairs that are clear are left out."""

    ones: Ints
    others: Ints
    grades: Ints


class Plain:
    """Dictionaries of cells."""

    def __init__(self) -> None:
        self._cells: list[dict[int, list[int]]] = [{} for _ in range(cells.LEVELS)]
        self._members: list[list[int]] = [[] for _ in range(cells.LEVELS)]
        self._grids: list[Grid] = []
        self._proven: dict[tuple[bytes, bytes, int], int] = {}  # of places, by what they are

    def put(self, table: Table, rows: range) -> None:
        """Take rows in, so that later ones are compared with them."""
        box = table.box[rows.start : rows.stop]
        for row, level, its in zip(rows, cells.levels(box).tolist(), box, strict=True):
            self._members[level].append(row)
            _, keys = cells.expanded(*cells.corners(its[None], level))
            for key in keys.tolist():
                self._cells[level].setdefault(key, []).append(row)

    def near(self, table: Table, box: Floats) -> Ints:
        """Return the rows whose boxes meet a box, in order."""
        found: set[int] = set()
        for level, members in enumerate(self._members):
            if not members:
                continue
            low, high = cells.corners(box[None], level)
            if (high - low + 1.0).prod() > min(CELLS_MAX, 16 + len(members)):
                found.update(members)
                continue
            for key in cells.expanded(low, high)[1].tolist():
                found.update(self._cells[level].get(key, ()))
        rows = np.array(sorted(found), np.int64)
        kept: Ints = rows[meeting(box[None], table.box[rows])]
        return kept

    def insert(self, table: Table, rows: range, wide: Wide) -> list[Proven]:
        """Return what is proven of rows and of those put in before, and put them in."""
        by_m, by_ms, _ = (np.array([it]) for it in wide)
        found = []
        for row in rows:
            box = cells.widened(table.box[row : row + 1], by_m, by_ms)[0]
            others = self.near(table, box)
            its = told(table, np.full(len(others), row), others, self.place)
            if len(its.ones):
                found.append(its)
        self.put(table, rows)
        return found

    def gather(self, table: Table) -> None:
        """Make ready to look at pairs of all rows."""
        self._grids = grids(table)

    def among(self, table: Table, rows: range, wide: Floats) -> Proven:
        """Return what is proven of pairs of all rows whose finer one, or later, is in a range."""
        parts = [
            told(table, *pairs, self.place)
            for start in range(rows.start, rows.stop, ROWS_AT_ONCE)
            for pairs in _joined(
                table, np.arange(start, min(rows.stop, start + ROWS_AT_ONCE)), wide, self._grids
            )
        ]
        if not parts:
            return Proven(*(np.zeros(0, np.int64) for _ in range(3)))
        return Proven(*(np.concatenate(it) for it in zip(*parts, strict=True)))

    def block(self, table: Table, row: int, others: Ints, step_ms: int, is_free: Bools) -> Ints:
        """Mark the steps at which a row is surely not clear of others; return those to ask."""
        asked = []
        for other in others.tolist():
            steps = blocked(table, row, other, step_ms)
            if not is_any_free(is_free, steps):
                continue
            found = self.place(table, row, other)
            if found == ASK:
                asked.append(other)
            elif found != CLEAR:
                take(is_free, steps)
        return np.array(asked, np.int64)

    def place(self, table: Table, row: int, other: int) -> int:
        """Return what is proven of the places of two rows; of those in the same places, once."""
        asked = int(table.minima[table.whole[row, KIND], table.whole[other, KIND], 0])
        key = _drawn(table, row), _drawn(table, other), asked
        found = self._proven.get(key)
        if found is None:
            if len(self._proven) >= _KEPT_MAX:
                self._proven.clear()
            found = self._proven[key] = apart.places(table, row, other)
        return found


def _drawn(table: Table, row: int) -> bytes:
    """Return what names all that the places of a row hang on: many areas lie in one place."""
    its = table.whole[row]
    rings = table.ring[its[RINGS] : its[RINGS + 1]]
    first, last = int(rings[0, 0]), int(rings[-1, 1])
    named = its[FORM : MARGIN + 1].tobytes(), (rings - first).tobytes()
    return sha256(b"".join((*named, table.vertex[first:last].tobytes()))).digest()


# --- candidates of all rows at once


class Grid(NamedTuple):
    """The rows of one size by the keys of their cells."""

    members: Ints
    keys: Ints  # in order
    rows: Ints  # of each key


def grids(table: Table) -> list[Grid]:
    """Return the rows in sorted cells."""
    level = cells.levels(table.box)
    level[table.box[:, 0] > table.box[:, 3]] = -1  # dropped
    made = []
    for at in range(cells.LEVELS):
        members = np.nonzero(level == at)[0]
        which, keys = cells.expanded(*cells.corners(table.box[members], at))
        order = np.argsort(keys, kind="stable")
        made.append(Grid(members, keys[order], members[which][order]))
    return made


def _joined(table: Table, rows: Ints, wide: Floats, grids: list[Grid]) -> list[tuple[Ints, Ints]]:
    """Return pairs whose boxes meet, each once: from the row of the finer grid, or the later."""
    rows = rows[table.box[rows, 0] <= table.box[rows, 3]]  # not dropped
    level = cells.levels(table.box[rows])
    found = []
    for at in np.unique(level).tolist():
        its = rows[level == at]
        kinds = table.whole[its, KIND]
        box = cells.widened(table.box[its], wide[kinds, 0], wide[kinds, 1])
        for to in range(at, cells.LEVELS):
            ones, others = in_grid(box, to, grids[to])
            meet = meeting(box[ones], table.box[others])
            ones, others = its[ones[meet]], others[meet]
            once = (others < ones) if to == at else np.ones(len(ones), np.bool_)
            pairs = np.unique(np.stack([ones[once], others[once]], axis=1), axis=0)
            found.append((pairs[:, 0], pairs[:, 1]))
    return found


def in_grid(box: Floats, level: int, grid: Grid) -> tuple[Ints, Ints]:
    """Return by number which boxes share a cell with which rows of a grid."""
    if not len(grid.members):
        return np.zeros(0, np.int64), np.zeros(0, np.int64)
    low, high = cells.corners(box, level)
    many = (high - low + 1.0).prod(axis=1) > CELLS_MAX
    few = np.nonzero(~many)[0]
    which, keys = cells.expanded(low[few], high[few])
    first = np.searchsorted(grid.keys, keys)
    count = np.searchsorted(grid.keys, keys, side="right") - first
    ones = np.repeat(few[which], count)
    start = np.repeat(first - np.cumsum(count) + count, count)
    others = grid.rows[start + np.arange(len(ones))]
    wide = np.nonzero(many)[0]
    return (
        np.concatenate([ones, np.repeat(wide, len(grid.members))]),
        np.concatenate([others, np.tile(grid.members, len(wide))]),
    )


def meeting(box: Floats, other: Floats) -> Bools:
    """Return which boxes meet which others."""
    low, high = BOXES
    meet: Bools = (box[:, low] <= other[:, high]) & (other[:, low] <= box[:, high])
    return np.asarray(meet.all(axis=1))


# --- what is proven of each


def told(table: Table, ones: Ints, others: Ints, places: Places) -> Proven:
    """Return what is proven of pairs of rows; those of one owner, or clear, are left out."""
    mine = table.whole[ones, OWNER] != table.whole[others, OWNER]
    ones, others = ones[mine], others[mine]
    high = heights(table, ones, others)
    ones, others, high = (it[high != CLEAR] for it in (ones, others, high))
    when = moments(table, ones, others)
    ones, others, high, when = (it[when != CLEAR] for it in (ones, others, high, when))
    where = np.array(
        [places(table, *it) for it in zip(ones.tolist(), others.tolist(), strict=True)],
        np.int64,
    )
    least = np.where(where == ASK, ASK, np.minimum(np.minimum(high, when), where))
    kept = least != CLEAR
    return Proven(ones[kept], others[kept], least[kept])


def heights(table: Table, ones: Ints, others: Ints) -> Ints:
    """Return the grade of the heights of each pair: exactly that of bands.grade_gap."""
    one, two = table.whole[ones], table.whole[others]
    low = np.minimum(one[:, GROUND], two[:, GROUND])
    high = np.maximum(one[:, GROUND + 1], two[:, GROUND + 1])
    above = _step(one[:, UPPER : UPPER + 4], two[:, LOWER : LOWER + 4], low, high)
    below = _step(two[:, UPPER : UPPER + 4], one[:, LOWER : LOWER + 4], low, high)
    asked = table.minima[one[:, KIND], two[:, KIND], 1]
    is_clear = np.maximum(above[0], below[0]) >= asked
    is_unsure = np.maximum(above[1], below[1]) >= asked
    return np.where(is_clear, CLEAR, np.where(is_unsure, MARGINAL, CONFLICT))


def _step(upper: Ints, lower: Ints, ground: Ints, summit: Ints) -> tuple[Ints, Ints]:
    """Return between which numbers the ways up from upper limits to lower ones lie."""
    same = lower[:, 1] - upper[:, 1]
    top = [upper[:, 2 + it] + (upper[:, 0] == Vref.AGL) * (ground, summit)[it] for it in (0, 1)]
    foot = [lower[:, 2 + it] + (lower[:, 0] == Vref.AGL) * (ground, summit)[it] for it in (0, 1)]
    is_none = (upper[:, 0] == NO_LIMIT) | (lower[:, 0] == NO_LIMIT)
    is_one = upper[:, 0] == lower[:, 0]
    low, high = (
        np.where(is_none, -NO_END, np.where(is_one, same, it))
        for it in (foot[0] - top[1], foot[1] - top[0])
    )
    return low, high


def moments(table: Table, ones: Ints, others: Ints) -> Ints:
    """Return the grade of the times of each pair: exactly that of times.meet."""
    one, two = table.whole[ones], table.whole[others]
    asked = table.minima[one[:, KIND], two[:, KIND], 2]
    slack = one[:, LATE] + two[:, LATE]
    left, right = table.span[one[:, SPANS]], table.span[two[:, SPANS]]
    gap = np.maximum(right[:, 0] - left[:, 1], left[:, 0] - right[:, 1])
    grades = np.where(gap < asked - slack, CONFLICT, np.where(gap < asked + slack, MARGINAL, CLEAR))
    several = (one[:, SPANS + 1] - one[:, SPANS] > 1) | (two[:, SPANS + 1] - two[:, SPANS] > 1)
    for at in np.nonzero(several)[0].tolist():
        left_times, right_times = (times(table, int(it[at])) for it in (ones, others))
        grades[at] = meet(left_times, right_times, int(asked[at])).grade
    return grades


def at_its_time(table: Table, row: int, below: int, wide_ms: float) -> Ints:
    """Return the rows below a number that neither times nor heights surely keep from a row."""
    box, boxes = table.box[row], table.box[:below]
    meet = (boxes[:, 6] <= box[7] + wide_ms + 1.0) & (box[6] - wide_ms - 1.0 <= boxes[:, 7])
    others = np.nonzero(meet & (boxes[:, 0] <= boxes[:, 3]))[0]
    return np.asarray(others[heights(table, np.full(len(others), row), others) != CLEAR], np.int64)


def least_mm(table: Table, row: int, others: Ints) -> Ints:
    """Return how far at least the boxes of rows are from that of a row."""
    box, boxes = table.box[row], table.box[others]
    gaps = np.maximum(np.maximum(box[:3] - boxes[:, 3:6], boxes[:, :3] - box[3:6]), 0.0)
    far = np.sqrt((gaps * gaps).sum(axis=1)) * 1000.0
    return np.asarray(np.maximum(np.floor(far) - _DUST_MM, 0.0), np.int64)


def blocked(table: Table, row: int, other: int, step_ms: int) -> list[tuple[int, int]]:
    """Return from which step to which a row would not be clear of another's times."""
    one, two = table.whole[row], table.whole[other]
    near = table.minima[one[KIND], two[KIND], 2] + one[LATE] + two[LATE]
    left = table.span[one[SPANS] : one[SPANS + 1], None]
    right = table.span[None, two[SPANS] : two[SPANS + 1]]
    starts, ends = right[..., 0] - left[..., 1] - near, right[..., 1] - left[..., 0] + near
    first, last = np.maximum(starts // step_ms + 1, 0).ravel(), -(-ends // step_ms).ravel()
    return [it for it in zip(first.tolist(), last.tolist(), strict=True) if it[0] < it[1]]


def is_any_free(is_free: Bools, steps: list[tuple[int, int]]) -> bool:
    """Whether one of some steps is still free."""
    return any(is_free[first:last].any() for first, last in steps)


def take(is_free: Bools, steps: list[tuple[int, int]]) -> None:
    """Mark steps as not free."""
    for first, last in steps:
        is_free[first:last] = False
