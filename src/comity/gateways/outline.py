"""Areas as rings of straight lines in latitude and longitude, for formats that know no others.

Carries out R-334. A straight line of such a format is no geodesic: a long edge is cut into steps
short enough that the difference is some 20 m; a circle becomes corners of its arc. What
crosses the antimeridian is cut there; what goes around a pole cannot be written so.
"""

import math
from collections.abc import Iterable, Iterator
from fractions import Fraction
from itertools import pairwise
from typing import Final, TypeAlias

from comity.errors import OurError
from comity.values.area import Area, Circle, Corridor, Edges, Polygon, Pos, Sector
from comity.values.bounds import LAT_MAX
from comity.volumes import lines
from comity.volumes.ellipsoid import between, fan, metres
from comity.volumes.vectors import pos, vector

Point: TypeAlias = tuple[int, int]  # longitude and latitude in 1e-7 degree, longitude unbound
Ring: TypeAlias = tuple[Point, ...]  # not closed

STEP_M: Final = 10_000
PLACES_MAX: Final = 20_000  # of one outline
_HALF: Final = 1_800_000_000
_TURN: Final = 2 * _HALF
_CORNERS: Final = 72  # of a circle
_FULL: Final = 3_600_000_000
_MILLI: Final = 10_000


def polygons(area: Area) -> tuple[tuple[Ring, ...], ...]:
    """Return an area as polygons between 180 degrees west and east, each a ring and its holes.

    Raises:
        OurError: it is a named area or a corridor, or cannot be drawn so.
    """
    found = [_unwrapped(ring) for ring in rings(area)]
    first = min(lon for lon, _ in found[0])
    shift = -((first + _HALF) // _TURN) * _TURN
    found = [tuple((lon + shift, lat) for lon, lat in _beside(ring, first)) for ring in found]
    if max(lon for lon, _ in found[0]) <= _HALF:
        return (tuple(found),)
    return tuple(
        tuple(tuple((lon - turn, lat) for lon, lat in it) for it in cut)
        for turn in (0, _TURN)
        if (cut := [it for ring in found if (it := _between(ring, turn - _HALF, turn + _HALF))])
    )


def path(area: Corridor) -> tuple[Point, ...]:
    """Return the middle line of a corridor in short steps, longitudes going on past 180 degrees.

    Raises:
        OurError: it has too many.
    """
    return _continued([(it.lon, it.lat) for it in line(area)])


def line(area: Corridor) -> tuple[Pos, ...]:
    """Return the middle line of a corridor in short steps.

    Raises:
        OurError: it has too many.
    """
    return _counted(_steps(area.path, is_ring=False))


def rings(area: Area) -> tuple[tuple[Pos, ...], ...]:
    """Return the rings of an area in short steps, wherever on the earth; none of them is closed.

    Raises:
        OurError: it is a named area or a corridor, or has too many steps.
    """
    match area:
        case Circle():
            return (_arc(area.centre, area.radius_m, 0, _FULL),)
        case Sector():
            return _sector(area)
        case Polygon():
            return tuple(_counted(_edges(ring, area.edges)) for ring in area.rings)
        case _:
            raise OurError("gateway.cannot-write", name="-")


def _sector(area: Sector) -> tuple[tuple[Pos, ...], ...]:
    width = (area.to_mdeg - area.from_mdeg) % 360_000 * _MILLI
    start = area.from_mdeg * _MILLI
    outer = _arc(area.centre, area.outer_m, start, width or _FULL)
    inner = _arc(area.centre, area.inner_m, start, width or _FULL) if area.inner_m else ()
    if not width:
        return (outer, inner) if inner else (outer,)
    return (_counted(_edges((*outer, *(inner[::-1] or (area.centre,))), Edges.GEODESIC)),)


def _arc(centre: Pos, radius_m: int, start: int, width: int) -> tuple[Pos, ...]:
    """Return corners of an arc, both ends included; of a whole circle, one of them."""
    parts = max(4, math.ceil(Fraction(width, _FULL) * max(_CORNERS, min(720, radius_m // 2_000))))
    azimuths = (start + width * at // parts for at in range(parts + (width < _FULL)))
    return tuple(map(pos, fan(centre, radius_m, azimuths)))


def _edges(ring: tuple[Pos, ...], edges: Edges) -> Iterator[Pos]:
    if edges is Edges.GEODESIC:
        yield from _steps(ring, is_ring=True)
        return
    for edge in pairwise((*ring, ring[0])):
        yield edge[0]
        yield from map(pos, lines.rhumb(*edge)[1:])


def _steps(line: tuple[Pos, ...], *, is_ring: bool) -> Iterator[Pos]:
    for start, end in pairwise((*line, line[0]) if is_ring else line):
        yield start
        a, b = vector(start), vector(end)
        length = metres(a, b)
        if length > lines.EDGE_M_MAX:
            raise OurError("area.edge-too-long", km=lines.EDGE_M_MAX // 1000)
        if length > STEP_M:
            yield from map(pos, between(a, b, math.ceil(length / STEP_M)))
    if not is_ring:
        yield line[-1]


def _counted(places: Iterable[Pos]) -> tuple[Pos, ...]:
    made: list[Pos] = []
    for at in places:
        if len(made) == PLACES_MAX:
            raise OurError("area.too-detailed", limit=PLACES_MAX)
        made.append(at)
    return tuple(made)


# --- the antimeridian


def _unwrapped(ring: tuple[Pos, ...]) -> Ring:
    """Return a ring whose longitudes go on past 180 degrees, never by more than half a turn.

    Raises:
        OurError: it goes around a pole, or has one as a corner.
    """
    if any(abs(at.lat) == LAT_MAX for at in ring):
        raise OurError("gateway.around-pole")
    line = _continued([(at.lon, at.lat) for at in (*ring, ring[0])])
    if line[-1] != line[0]:
        raise OurError("gateway.around-pole")
    return line[:-1]


def _continued(line: list[Point]) -> tuple[Point, ...]:
    made = line[:1]
    for lon, lat in line[1:]:
        last = made[-1][0]
        made.append((last + (lon - last + _HALF) % _TURN - _HALF, lat))
    return tuple(made)


def _beside(ring: Ring, first: int) -> Ring:
    """Return a ring moved by whole turns, so that it begins within a turn east of `first`."""
    turns = (min(lon for lon, _ in ring) - first) // _TURN * _TURN
    return tuple((lon - turns, lat) for lon, lat in ring)


def _between(ring: Ring, west: int, east: int) -> Ring:
    """Return the part of a ring between two meridians."""
    return _side(_side(ring, west, 1), east, -1)


def _side(ring: Ring, at: int, way: int) -> Ring:
    """Return the part of a ring on one side of a meridian."""
    made: list[Point] = []
    for (lon, lat), (lon2, lat2) in zip(ring, (*ring[1:], *ring[:1]), strict=True):
        here, there = (lon - at) * way, (lon2 - at) * way
        if here >= 0:
            made.append((lon, lat))
        if here * there < 0:
            made.append((at, lat + (lat2 - lat) * here // (here - there)))
    return tuple(made) if len(made) > 2 else ()
