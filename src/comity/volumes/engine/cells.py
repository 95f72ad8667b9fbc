"""Cells of space and time: which a box lies in, so that only what shares one is compared.

Cubes in metres from the centre of the earth, so that poles and the antimeridian are places like
others, by slabs of time. There are grids of several sizes; a box is kept in the finest where it
takes at most two cells along each axis, so that a vast area does not fill thousands of small ones.
"""

from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

Ints: TypeAlias = NDArray[np.int64]
Floats: TypeAlias = NDArray[np.float64]

SIDES_M: Final = (100_000.0, 800_000.0, 6_400_000.0)
SLABS_MS: Final = (43_200_000.0, 691_200_000.0, 11_059_200_000.0, 1e18)
LEVELS: Final = len(SIDES_M) * len(SLABS_MS)
SIDE_MAX: Final = 127  # cells are numbered from 0, the earth's centre in the middle
SLAB_MAX: Final = 2**23 - 1
_LAST: Final = np.array((SIDE_MAX, SIDE_MAX, SIDE_MAX, SLAB_MAX))
_MIDDLE: Final = np.array((64.0, 64.0, 64.0, 0.0))


def levels(box: Floats) -> Ints:
    """Return the grid of each box."""
    wide = (box[:, 3:6] - box[:, 0:3]).max(axis=1)
    side = np.searchsorted(np.array(SIDES_M[:-1]), wide)
    slab = np.searchsorted(np.array(SLABS_MS[:-1]), box[:, 7] - box[:, 6])
    return np.asarray(slab * len(SIDES_M) + side, np.int64)


def sizes(level: int) -> tuple[float, float]:
    """Return the side and the slab of a grid."""
    return SIDES_M[level % len(SIDES_M)], SLABS_MS[level // len(SIDES_M)]


def corners(box: Floats, level: int) -> tuple[Ints, Ints]:
    """Return the first and the last cell of each box along each axis, time last."""
    return numbered(box[:, [0, 1, 2, 6]], level), numbered(box[:, [3, 4, 5, 7]], level)


def numbered(point: Floats, level: int) -> Ints:
    """Return the cell of each point in space and time along each axis."""
    side, slab = sizes(level)
    cells = np.floor(point / (side, side, side, slab)) + _MIDDLE
    return np.asarray(np.clip(cells, 0, _LAST), np.int64)


def expanded(low: Ints, high: Ints) -> tuple[Ints, Ints]:
    """Return every cell between corners: whose box it is, and its key."""
    counts = high - low + 1
    totals = counts.prod(axis=1)
    which = np.repeat(np.arange(len(low)), totals)
    step = np.arange(len(which)) - np.repeat(np.cumsum(totals) - totals, totals)
    key = np.zeros(len(which), np.int64)
    for axis in (3, 0, 1, 2):
        count = counts[which, axis]
        key = key * (SIDE_MAX + 1) + low[which, axis] + step % count
        step //= count
    return which, key


def keys(cells: Ints) -> Ints:
    """Return the key of each cell."""
    key = np.zeros(len(cells), np.int64)
    for axis in (3, 0, 1, 2):
        key = key * (SIDE_MAX + 1) + cells[:, axis]
    return key


def widened(box: Floats, by_m: Floats, by_ms: Floats) -> Floats:
    """Return boxes wider in space and time, and a little more for what floats lose."""
    wide = box.copy()
    wide[:, 0:3] -= by_m[:, None] + 1.0
    wide[:, 3:6] += by_m[:, None] + 1.0
    wide[:, 6] -= by_ms + 1.0
    wide[:, 7] += by_ms + 1.0
    return wide
