"""The outline of a footprint, to be drawn: points, lines and rings in longitude and latitude.

Carries out R-437. As true as the footprint itself: edges are cut where a straight line between two
longitudes would leave them, a circle is one of geodesics, a corridor has its real width and round
ends. Longitudes go on past 180 degrees, so nothing is cut there. A ring around a pole does not
close: it ends a turn from where it began, and who draws a flat map closes it over the pole.
For eyes: nothing is compared or decided by what is drawn.
"""

import math
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import pairwise
from typing import Final, NamedTuple, TypeAlias

import numpy as np

from comity.values.bounds import LAT_MAX
from comity.volumes.ellipsoid import fan, spot
from comity.volumes.footprint import Footprint, Form, centre_of
from comity.volumes.vectors import Vector, pos, rounded, unit

Point: TypeAlias = tuple[int, int]  # longitude and latitude in 1e-7 degree, longitude unbound

STEP_M: Final = 20_000.0  # a straight line so long on a chart is within some metres of the way
STEP_LON: Final = 100_000_000  # and turns by no more than this around the earth
HALVINGS_MAX: Final = 6
KEPT_MAX: Final = 8_192  # outlines kept drawn
STRAIGHT: Final = 20  # in 1e-7 degree: two metres at most
_RUN_MAX: Final = 24
_CIRCLE: Final = 72  # corners of a circle
_CAP: Final = 24  # of the round end of a corridor
_FULL: Final = 3_600_000_000
_QUARTER: Final = _FULL // 4
_HALF_TURN: Final = _FULL // 2
_TRIMMED_MAX: Final = 4_000_000  # points by pieces, beyond which the inside of bends is not trimmed
_INSIDE: Final = 0.998  # of the width: what is nearer to the line is no edge of the corridor


class Outline(NamedTuple):
    """Lines as they are drawn; `poles`: around which one each goes, 1 the north, -1 the south."""

    form: Form  # a place, a line or rings
    lines: tuple[tuple[Point, ...], ...]
    poles: tuple[int, ...]


@lru_cache(maxsize=KEPT_MAX)
def outline(it: Footprint) -> Outline:
    """Return the outline of a footprint; rings are not closed."""
    if it.form is Form.REGION:
        return _rings([list(_fine(ring, is_ring=True)) for ring in it.rings])
    line = list(_fine(it.rings[0], is_ring=False))
    if not it.reach_mm:
        return Outline(it.form, _beside((_thinned(_continued(line)),)), (0,))
    reach_m = it.reach_mm / 1_000
    if it.form is Form.PLACE:
        azimuths = (_FULL * at // _CIRCLE for at in range(_CIRCLE))
        return _rings([list(fan(pos(line[0]), reach_m, azimuths))])
    return _rings([_around(line, reach_m)])


def _rings(rings: list[list[Vector]]) -> Outline:
    closed = [_continued([*_turned(ring), ring[0]]) for ring in rings]
    poles = []
    for ring, line in zip(rings, closed, strict=True):
        is_around = line[0][0] != line[-1][0]
        poles.append((1 if centre_of((tuple(ring),))[2] > 0 else -1) if is_around else 0)
    lines = (line if pole else line[:-1] for line, pole in zip(closed, poles, strict=True))
    return Outline(Form.REGION, _beside(tuple(map(_thinned, lines))), tuple(poles))


def _beside(lines: tuple[tuple[Point, ...], ...]) -> tuple[tuple[Point, ...], ...]:
    """Return rings that begin between 180 degrees west and east, holes beside their ring."""
    west = min(lon for lon, _ in lines[0])
    made = []
    for line in lines:
        least = min(lon for lon, _ in line)
        shift = -((west + _HALF_TURN) // _FULL) * _FULL - (least - west) // _FULL * _FULL
        made.append(tuple((lon + shift, lat) for lon, lat in line))
    return tuple(made)


def _thinned(line: tuple[Point, ...]) -> tuple[Point, ...]:
    """Return a line without the places that a straight line on a chart passes anyway."""
    kept, at = [line[0]], 0
    while at < len(line) - 1:
        to = at + 1
        while to - at < _RUN_MAX and to + 1 < len(line) and _is_straight(line[at : to + 2]):
            to += 1
        kept.append(line[to])
        at = to
    return tuple(kept)


def _is_straight(line: tuple[Point, ...]) -> bool:
    (x, y), (x2, y2) = line[0], line[-1]
    length = math.hypot(x2 - x, y2 - y) or 1.0
    return all(
        abs((x2 - x) * (b - y) - (y2 - y) * (a - x)) <= STRAIGHT * length for a, b in line[1:-1]
    )


def _turned(ring: list[Vector]) -> Iterator[Vector]:
    """Return a ring in steps that turn little around the earth, as near a pole they may not."""
    for start, end in pairwise((*ring, ring[0])):
        yield start
        yield from _halved(start, end, HALVINGS_MAX)


def _halved(start: Vector, end: Vector, most: int) -> Iterator[Vector]:
    step = abs((pos(end).lon - pos(start).lon + _HALF_TURN) % _FULL - _HALF_TURN)
    if most == 0 or step <= STEP_LON or _is_pole(start) or _is_pole(end):
        return
    middle = _middle(start, end)
    yield from _halved(start, middle, most - 1)
    yield middle
    yield from _halved(middle, end, most - 1)


def _is_pole(at: Vector) -> bool:
    return abs(pos(at).lat) == LAT_MAX


def _middle(start: Vector, end: Vector) -> Vector:
    return rounded(*unit((start[0] + end[0], start[1] + end[1], start[2] + end[2])))


def _fine(line: Iterable[Vector], *, is_ring: bool) -> Iterator[Vector]:
    """Return a line in steps of at most `STEP_M`, along its own pieces."""
    ring = tuple(line)
    for start, end in pairwise((*ring, ring[0]) if is_ring else ring):
        yield start
        parts = math.ceil(math.dist(spot(start), spot(end)) / STEP_M)
        a, b = unit(start), unit(end)
        for step in range(1, parts):
            share = step / parts
            x, y, z = (p + (q - p) * share for p, q in zip(a, b, strict=True))
            yield rounded(*unit((x, y, z)))
    if not is_ring:
        yield ring[-1]


def _continued(line: list[Vector]) -> tuple[Point, ...]:
    """Return places with longitudes that never leap; a pole is drawn on both its meridians."""
    made: list[Point] = []
    at_pole = 0
    for place in map(pos, line):
        if abs(place.lat) == LAT_MAX:
            at_pole = place.lat
            continue
        last = made[-1][0] if made else place.lon
        lon = last + (place.lon - last + _HALF_TURN) % _FULL - _HALF_TURN
        if at_pole:
            made += [(last, at_pole)] * (bool(made)) + [(lon, at_pole)]
            at_pole = 0
        made.append((lon, place.lat))
    if at_pole:
        made.append((made[-1][0] if made else 0, at_pole))
    return tuple(made)


# --- corridors


def _around(line: list[Vector], reach_m: float) -> list[Vector]:
    """Return the edge of all within a distance of a line: one side, an end, and back."""
    there = [*_courses(line)]
    back = [*_courses(line[::-1])]
    made = [*_side(line, there, reach_m), *_side(line[::-1], back, reach_m)]
    return _trimmed(made, line, reach_m)


def _courses(line: list[Vector]) -> Iterator[int]:
    """Return the azimuth of each piece, in 1e-7 degree."""
    for start, end in pairwise(line):
        here, there = spot(start), spot(end)
        east, north, up = there[0] - here[0], there[1] - here[1], there[2] - here[2]
        at = pos(start)
        lat, lon = math.radians(at.lat / 1e7), math.radians(at.lon / 1e7)
        across = -math.sin(lon) * east + math.cos(lon) * north
        outward = math.cos(lon) * east + math.sin(lon) * north
        ahead = -math.sin(lat) * outward + math.cos(lat) * up
        yield round(math.degrees(math.atan2(across, ahead)) * 1e7)


def _side(line: list[Vector], courses: list[int], reach_m: float) -> Iterator[Vector]:
    """Return the left side of a line, round where it bends to the right, and its end."""
    before = courses[0]
    for at, course in zip(line, courses, strict=False):
        yield from fan(pos(at), reach_m, _sweep(before, course))
        before = course
    yield from fan(pos(line[-1]), reach_m, _sweep(before, before + _HALF_TURN))


def _sweep(start: int, end: int) -> Iterator[int]:
    """Return azimuths to the left of one course, and of those between it and the next."""
    turn = (end - start) % _FULL
    turn = turn if turn <= _HALF_TURN else 0  # a bend to the left is trimmed inside
    parts = max(1, math.ceil(turn * _CAP / _HALF_TURN))
    for step in range(parts if turn else 0):
        yield (start - _QUARTER + turn * step // parts) % _FULL
    yield (end - _QUARTER) % _FULL


def _trimmed(ring: list[Vector], line: list[Vector], reach_m: float) -> list[Vector]:
    """Return the ring without what lies within the corridor: the inside of its bends."""
    if len(ring) * len(line) > _TRIMMED_MAX:
        return ring
    points = np.array([spot(it) for it in ring])
    spots = np.array([spot(it) for it in line])
    least = np.full(len(ring), np.inf)
    for start, end in pairwise(spots):
        way = end - start
        square = float(way @ way) or 1.0
        share = np.clip((points - start) @ way / square, 0.0, 1.0)
        least = np.minimum(least, np.linalg.norm(points - start - share[:, None] * way, axis=1))
    chord = 2.0 * 6_371_000.0 * math.sin(reach_m / (2.0 * 6_371_000.0))
    kept = [at for at, near in zip(ring, least, strict=True) if near >= chord * _INSIDE]
    return kept if len(kept) > 2 else ring
