"""From what a message says of a place to its footprint: circle, polygon, corridor, sector, point.

Carries out R-304 to R-306. Everything is counted before it is computed, so that any input costs
at most a tenth of a second. Reads the shapes of values/area.py; knows no height and no time.
"""

import math
from collections.abc import Iterator
from itertools import chain, pairwise
from typing import Final, TypeAlias, assert_never

from comity.errors import OurError
from comity.values.area import Circle, Corridor, Edges, Polygon, Pos, Sector
from comity.values.bounds import LAT_MAX, LON_MAX, LON_MIN, RADIUS_M_MAX
from comity.volumes import lines, trig
from comity.volumes.ellipsoid import fan
from comity.volumes.footprint import Footprint, Form, footprint
from comity.volumes.rings import region
from comity.volumes.vectors import Vector, vector

Drawn: TypeAlias = Circle | Polygon | Corridor | Sector  # all but a named area

POSITIONS_MAX: Final = 4_096  # written in one area: an entry holds no more
_MM: Final = 1_000
_ARC_M: Final = 0.4  # how far a chord may be from the arc of a sector; more where it is wide
_WIDE: Final = 400_000  # a radius by this, if that is more
_MILLI: Final = 10_000  # 1e-3 degree in 1e-7 degree


def shape(area: Drawn, error_m: int = 0) -> Footprint:
    """Return the footprint of an area.

    `error_m` is how wrong its author says that the places may be.

    Raises:
        OurError: it is no area; the key says why.
    """
    match area:
        case Circle():
            return _round(area.centre, area.radius_m, error_m)
        case Polygon():
            return _polygon(area, error_m)
        case Corridor():
            return corridor(area.path, area.half_width_m, error_m)
        case Sector():
            return _sector(area, error_m)
        case never:
            assert_never(never)


def point(pos: Pos, error_m: int = 0) -> Footprint:
    """Return the footprint of one place, which may be wrong by `error_m`.

    Raises:
        OurError: there is no such place.
    """
    return _round(pos, 0, error_m)


def corridor(path: tuple[Pos, ...], half_width_m: int, error_m: int = 0) -> Footprint:
    """Return all within a distance of a line of geodesics.

    Raises:
        OurError: it is no line; the key says why.
    """
    _check(path, half_width_m, error_m)
    inner = chain.from_iterable(lines.geodesic(*edge) for edge in pairwise(path))
    line = _without_repeats((*_counted(inner), vector(path[-1])))
    form = Form.LINE if len(line) > 1 else Form.PLACE
    return footprint(form, (line,), reach_mm=half_width_m * _MM, error_mm=error_m * _MM)


def _round(centre: Pos, radius_m: int, error_m: int) -> Footprint:
    _check((centre,), radius_m, error_m)
    return footprint(
        Form.PLACE, ((vector(centre),),), reach_mm=radius_m * _MM, error_mm=error_m * _MM
    )


def _polygon(area: Polygon, error_m: int) -> Footprint:
    if sum(map(len, area.rings)) > POSITIONS_MAX:
        raise OurError("area.too-detailed", limit=POSITIONS_MAX)
    _check(tuple(chain.from_iterable(area.rings)), error_m)
    edge = lines.rhumb if area.edges is Edges.PARALLELS else lines.geodesic
    rings: list[tuple[Vector, ...]] = []
    for ring in area.rings:
        left = lines.PIECES_MAX - sum(map(len, rings))
        rings.append(
            _counted(chain.from_iterable(edge(*it) for it in pairwise((*ring, ring[0]))), left)
        )
    return region(tuple(map(_closed, rings)), error_mm=error_m * _MM)


def _sector(area: Sector, error_m: int) -> Footprint:
    """Return the region between two arcs; from an azimuth to the same one it goes all round."""
    _check((area.centre,), area.outer_m, error_m)
    width = (area.to_mdeg - area.from_mdeg) % 360_000 * _MILLI
    start = area.from_mdeg * _MILLI
    outer = _arc(area.centre, area.outer_m, start, width)
    inner = _arc(area.centre, area.inner_m, start, width) if area.inner_m else ()
    rings = (outer, inner) if inner else (outer,)
    if width:
        back = inner[::-1] or (vector(area.centre),)
        sides = lines.pieces(outer[-1], back[0]), lines.pieces(back[-1], outer[0])
        rings = ((*outer[:-1], *sides[0], *back[:-1], *sides[1]),)
    margin_mm = max(0, area.outer_m * _MM // _WIDE - int(_ARC_M * _MM))
    return region(tuple(map(_closed, rings)), error_mm=error_m * _MM, margin_mm=margin_mm)


def _arc(centre: Pos, radius_m: int, start: int, width: int) -> tuple[Vector, ...]:
    """Return the places on an arc, both ends included; of a whole circle, one of them."""
    sagitta = max(_ARC_M, radius_m / _WIDE)
    step = math.sqrt(8.0 * sagitta / radius_m)
    parts = max(4, math.ceil(trig.radians(width or trig.TURN) / step))
    azimuths = (start + (width or trig.TURN) * at // parts for at in range(parts + (width > 0)))
    return tuple(fan(centre, radius_m, azimuths))


# --- what is looked at before anything is computed


def _check(places: tuple[Pos, ...], *sizes_m: int) -> None:
    """Refuse too many places, places that do not exist and sizes beyond bounds."""
    if len(places) > POSITIONS_MAX:
        raise OurError("area.too-detailed", limit=POSITIONS_MAX)
    for at in places:
        if abs(at.lat) > LAT_MAX or not LON_MIN <= at.lon <= LON_MAX:
            raise OurError("area.no-such-place")
    if not all(0 <= size <= RADIUS_M_MAX for size in sizes_m):
        raise OurError("area.too-large", km=RADIUS_M_MAX // 1000)


def _counted(places: Iterator[Vector], most: int = lines.PIECES_MAX) -> tuple[Vector, ...]:
    """Return the places of a line, of which there may be only so many."""
    made: list[Vector] = []
    for at in places:
        if len(made) == most:
            raise OurError("area.too-detailed", limit=lines.PIECES_MAX)
        made.append(at)
    return tuple(made)


def _without_repeats(line: tuple[Vector, ...]) -> tuple[Vector, ...]:
    return line[:1] + tuple(to for at, to in pairwise(line) if at != to)


def _closed(ring: tuple[Vector, ...]) -> tuple[Vector, ...]:
    """Return a ring without repeats, its last place not its first."""
    line = _without_repeats(ring)
    return line[:-1] if len(line) > 1 and line[0] == line[-1] else line
