"""Which cells of space and time volumes touch: the same on every node, and none missed.

Carries out R-360, R-361. Space is cut into cubes in metres from the centre of the earth, of which a
cell is what the surface has in one, so that poles and the antimeridian are places like others; time
into slabs since 1970, heights above mean sea level into layers. A cell may be named that a volume
only comes near to; none is left out that it touches. Compares nothing.
"""

import math
import struct
from collections.abc import Iterable, Iterator, Sequence
from itertools import product
from typing import Final, NamedTuple, TypeAlias

from comity.errors import OurError
from comity.values.area import Pos
from comity.values.moment import HOUR_MS
from comity.volumes.bands import Band, Datums, height
from comity.volumes.boxes import Box, Spot, widened
from comity.volumes.ellipsoid import A_M, B_M
from comity.volumes.footprint import Footprint, Form, Piece, contains
from comity.volumes.meeting import MARGIN_MM, Volume
from comity.volumes.times import Span, Times
from comity.volumes.vectors import dot, pos, rounded, unit

SIDES_KM: Final = (10, 50, 200)
SLABS_H: Final = (1, 6, 24)
LAYERS_M: Final = (0, 1_000, 3_000)  # 0: all heights are one layer
CELLS_MAX: Final = 16_384
TOP_M: Final = 24_000  # all above is one layer, and so is all below 0
_MM: Final = 1_000
_SLACK_M: Final = 2.0  # more than floats lose
_SLACK: Final = 1e-6  # the same, of the equation of the ellipsoid
_BULGE: Final = 1.01 / (8.0 * 6_335_000.0)  # how far an arc leaves its chord, by square of length
_KEY: Final = struct.Struct(">hhhhi")
_Cube: TypeAlias = tuple[int, int, int]


class Grid(NamedTuple):
    """How large cells are."""

    side_km: int
    slab_h: int
    layer_m: int = 0

    def check(self) -> None:
        """Whether these sizes are among those that both parties know.

        Raises:
            OurError: they are not.
        """
        if (
            self.side_km not in SIDES_KM
            or self.slab_h not in SLABS_H
            or self.layer_m not in LAYERS_M
        ):
            raise OurError("cells.no-such-size")


class Cell(NamedTuple):
    """A cube by its numbers from the earth's centre, a layer and a slab."""

    x: int
    y: int
    z: int
    layer: int
    slab: int

    @property
    def key(self) -> bytes:
        """The cell in 12 octets."""
        return _KEY.pack(*self)


class Extent(NamedTuple):
    """Where and when a cell is: a place in it, its time, and its heights in metres."""

    at: Pos
    span: Span
    low_m: int | None  # none: no end on that side
    high_m: int | None


def cells(volumes: Iterable[Volume], grid: Grid) -> tuple[Cell, ...]:
    """Return the cells that volumes touch, in their order.

    Raises:
        OurError: no such sizes, or too many cells.
    """
    grid.check()
    found: set[Cell] = set()
    for it in volumes:
        slabs = _slabs(it.times, grid.slab_h * HOUR_MS)
        layers = _layers(it.band, grid.layer_m)
        most = CELLS_MAX // (len(slabs) * len(layers))
        cubes = _cubes(it.footprint, grid.side_km * 1_000.0, most)
        found.update(Cell(*cube, layer, at) for cube, layer, at in product(cubes, layers, slabs))
        if len(found) > CELLS_MAX:
            raise _too_many()
    return tuple(sorted(found))


def from_key(key: bytes) -> Cell:
    """Return the cell of a key of ours."""
    return Cell(*_KEY.unpack(key))


def extent(cell: Cell, grid: Grid) -> Extent:
    """Return where and when a cell is."""
    slab_ms, side = grid.slab_h * HOUR_MS, grid.side_km * 1_000.0
    low = high = None
    if grid.layer_m:
        top = TOP_M // grid.layer_m
        low = cell.layer * grid.layer_m if cell.layer > 0 else None
        high = (cell.layer + 1) * grid.layer_m if cell.layer < top else None
    return Extent(
        pos(_place(*_corners((cell.x, cell.y, cell.z), side))),
        Span(cell.slab * slab_ms, (cell.slab + 1) * slab_ms),
        low,
        high,
    )


def runs(found: Iterable[Cell]) -> tuple[tuple[Cell, Cell], ...]:
    """Return the first and the last cell of what lies together at one place: in time, then up."""
    spells: list[tuple[Cell, Cell]] = []
    for it in sorted(set(found)):
        before = spells[-1][1] if spells else None
        if before and before[:4] == it[:4] and before.slab + 1 == it.slab:
            spells[-1] = spells[-1][0], it
        else:
            spells.append((it, it))
    made: list[tuple[Cell, Cell]] = []
    for first, last in sorted(spells, key=lambda it: (it[0][:3], it[0].slab, it[1].slab, it[0])):
        below = made[-1] if made else None
        if (
            below
            and below[1][:3] == first[:3]
            and (below[0].slab, below[1].slab) == (first.slab, last.slab)
            and below[1].layer + 1 == first.layer
        ):
            made[-1] = below[0], last
        else:
            made.append((first, last))
    return tuple(made)


def _too_many() -> OurError:
    return OurError("cells.too-many", limit=CELLS_MAX)


# --- time and height


def _slabs(times: Times, slab_ms: int) -> Sequence[int]:
    """Return the slabs of all windows; of any one of several, of each."""
    found: set[int] = set()
    for it in times.spans:
        start, end = it.start_ms - times.error_ms, it.end_ms + times.error_ms
        first, last = start // slab_ms, max(start, end - 1) // slab_ms
        if len(found) + last - first >= CELLS_MAX:
            raise _too_many()
        found.update(range(first, last + 1))
    return sorted(found)


def _layers(band: Band, layer_m: int) -> Sequence[int]:
    """Return the layers of all heights that a band can be at."""
    if not layer_m:
        return (0,)
    top = TOP_M // layer_m
    low = height(band.lower, Datums())[0] // _MM // layer_m if band.lower else 0
    high = -(-height(band.upper, Datums())[1] // _MM) if band.upper else 2 * TOP_M
    first = max(0, min(low, top))
    return range(first, max(first, min((high - 1) // layer_m, top)) + 1)


# --- space


def _cubes(footprint: Footprint, side: float, most: int) -> list[_Cube]:
    """Return the cubes in which a footprint is: halved from a few that hold all of it."""
    reach = (footprint.reach_mm + footprint.error_mm + footprint.margin_mm + MARGIN_MM) / 1000.0
    reach += _SLACK_M
    hull = widened(footprint.hull, reach)
    level = 0
    while max(hull[axis + 3] - hull[axis] for axis in range(3)) > side * 2.0**level:
        level += 1
    whole = list(range(len(footprint.pieces)))
    found: list[_Cube] = []
    waiting = [(cube, level, whole) for cube in _around(hull, side * 2.0**level)]
    while waiting:
        cube, level, before = waiting.pop()
        size = side * 2.0**level
        near, far = _corners(cube, size)
        if not _is_on_surface(near, far):
            continue
        pieces = before and [
            it for it in before if _comes_near(footprint.pieces[it], cube, size, reach)
        ]
        if before and not pieces and not _is_inside(footprint, near, far):
            continue
        if level:
            x, y, z = (2 * it for it in cube)
            halves = product((x, x + 1), (y, y + 1), (z, z + 1))
            waiting += [(it, level - 1, pieces) for it in halves]
            continue
        found.append(cube)
        if len(found) > most:
            raise _too_many()
    return found


def _around(hull: Box, size: float) -> Iterator[_Cube]:
    x, y, z = (
        range(math.floor(hull[axis] / size), math.floor(hull[axis + 3] / size) + 1)
        for axis in range(3)
    )
    return product(x, y, z)


def _corners(cube: _Cube, size: float) -> tuple[Spot, Spot]:
    """Return the corner nearest to the earth's centre and the farthest.

    The centre is a corner of cubes of every size, so no cube lies on both sides of it.
    """
    x, y, z = cube
    near = (x if x >= 0 else x + 1, y if y >= 0 else y + 1, z if z >= 0 else z + 1)
    far = (x + 1 if x >= 0 else x, y + 1 if y >= 0 else y, z + 1 if z >= 0 else z)
    return (
        (near[0] * size, near[1] * size, near[2] * size),
        (far[0] * size, far[1] * size, far[2] * size),
    )


def _rise(at: Spot) -> float:
    """Return 1 on the ellipsoid, less below it, more above it."""
    x, y, z = at
    return (x * x + y * y) / (A_M * A_M) + z * z / (B_M * B_M)


def _is_on_surface(near: Spot, far: Spot) -> bool:
    """Whether the surface goes through a cube: it rises from one corner to the other."""
    return _rise(near) <= 1.0 + _SLACK and _rise(far) >= 1.0 - _SLACK


def _place(near: Spot, far: Spot) -> Spot:
    """Return the direction of the plumb line where the diagonal of a cube meets the surface."""
    along = (far[0] - near[0], far[1] - near[1], far[2] - near[2])
    square, start = _rise(along), _rise(near) - 1.0
    half = (near[0] * along[0] + near[1] * along[1]) / (A_M * A_M)
    half += near[2] * along[2] / (B_M * B_M)
    root = math.sqrt(max(0.0, half * half - square * start))
    share = max(0.0, min(1.0, (root - half) / square))
    x, y, z = (near[axis] + along[axis] * share for axis in range(3))
    return rounded(*unit((x / (A_M * A_M), y / (A_M * A_M), z / (B_M * B_M))))


def _is_inside(footprint: Footprint, near: Spot, far: Spot) -> bool:
    """Whether what a cube has of the surface, with no ring in it, is inside a region."""
    return footprint.form is Form.REGION and contains(footprint, _place(near, far))


def _comes_near(piece: Piece, cube: _Cube, size: float, reach: float) -> bool:
    """Whether a piece may come within a distance of a cube."""
    start, end = piece.start_spot, piece.end_spot
    along = (end[0] - start[0], end[1] - start[1], end[2] - start[2])
    square = dot(along, along)
    wide = reach + square * _BULGE
    low, high = 0.0, 1.0
    for axis in range(3):
        bottom = cube[axis] * size - wide - start[axis]
        top = bottom + size + 2.0 * wide
        if along[axis] == 0.0:
            if bottom > 0.0 or top < 0.0:
                return False
            continue
        ends = bottom / along[axis], top / along[axis]
        low, high = max(low, min(ends)), min(high, max(ends))
    if low > high + 1e-9:
        return False
    x, y, z = ((cube[axis] + 0.5) * size - start[axis] for axis in range(3))
    share = max(0.0, min(1.0, dot((x, y, z), along) / square)) if square else 0.0
    x, y, z = x - along[0] * share, y - along[1] * share, z - along[2] * share
    most = wide + 0.8661 * size  # half of a cube's diagonal
    return x * x + y * y + z * z <= most * most
