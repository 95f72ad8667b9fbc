"""Edges as pieces of great circles short enough to be true: geodesics, parallels and rhumb lines.

Carries out R-305. An edge gets the same pieces from whichever end it is written, so that a
border of two areas stays one. Knows positions and vectors, not what they enclose.
"""

import math
from typing import Final

from comity.errors import OurError
from comity.values.area import Pos
from comity.volumes import trig
from comity.volumes.ellipsoid import A_M, E2, between, metres
from comity.volumes.vectors import SCALE, Vector, rounded, vector

PIECE_M: Final = 80_000  # a great circle so long is within 0.43 m of the geodesic
EDGE_M_MAX: Final = 12_000_000  # the shortest way is one way only
SAGITTA_M: Final = 0.4  # how far a chord may be from a parallel
PIECES_MAX: Final = 8_192  # of one footprint
_PIECE: Final = PIECE_M / 6_400_000  # a chord so long, in radii, is no longer than a piece
_E: Final = math.sqrt(E2)


def geodesic(start: Pos, end: Pos) -> tuple[Vector, ...]:
    """Return the start of each piece of the shortest way.

    Raises:
        OurError: it is too long.
    """
    return pieces(vector(start), vector(end))


def pieces(a: Vector, b: Vector) -> tuple[Vector, ...]:
    """Return the start of each piece of the shortest way between two vectors.

    Raises:
        OurError: it is too long.
    """
    x, y, z = (a[0] - b[0]) / SCALE, (a[1] - b[1]) / SCALE, (a[2] - b[2]) / SCALE
    if x * x + y * y + z * z <= _PIECE * _PIECE:
        return (a,)
    length = metres(a, b)
    if length > EDGE_M_MAX:
        raise OurError("area.edge-too-long", km=EDGE_M_MAX // 1000)
    return a, *between(a, b, math.ceil(length / PIECE_M))


def rhumb(start: Pos, end: Pos) -> tuple[Vector, ...]:
    """Return the start of each piece of the line of one course: along a parallel, or a rhumb line.

    Raises:
        OurError: it is as far around the earth to the east as to the west, or too long.
    """
    turn = (end.lon - start.lon + trig.TURN // 2) % trig.TURN - trig.TURN // 2
    if turn == -trig.TURN // 2 and abs(start.lat) < trig.QUARTER > abs(end.lat):
        raise OurError("area.half-turn")
    if turn == 0 or trig.QUARTER in (abs(start.lat), abs(end.lat)):
        return geodesic(start, end)
    if (end.lat, turn) < (start.lat, 0):  # the same places from either end
        return (vector(start), *_inner(end, start.lat, -turn)[::-1])
    return (vector(start), *_inner(start, end.lat, turn))


def _inner(start: Pos, lat: int, turn: int) -> tuple[Vector, ...]:
    """Return the places that part a rhumb line; northward, or east along a parallel."""
    parts = _parts(start.lat, lat, turn)
    first, rise = trig.radians(start.lat), trig.radians(lat - start.lat)
    west, east = trig.radians(start.lon), trig.radians(turn)
    low = _isometric(*trig.sin_cos(first))
    whole = _isometric(*trig.sin_cos(first + rise)) - low
    made = []
    for step in range(1, parts):
        share = step / parts
        sin_lat, cos_lat = trig.sin_cos(first + rise * share)
        if whole:
            share = (_isometric(sin_lat, cos_lat) - low) / whole
        sin_lon, cos_lon = trig.sin_cos(west + east * share)
        made.append(rounded(cos_lat * cos_lon, cos_lat * sin_lon, sin_lat))
    return tuple(made)


def _parts(one: int, other: int, turn: int) -> int:
    """Return how many chords a rhumb line needs to be within the sagitta and the piece."""
    lats = abs(one), abs(other)
    slopes = [sine * cosine for sine, cosine in map(trig.sin_cos_units, lats)]
    if min(lats) < trig.QUARTER // 2 < max(lats):
        slopes.append(0.5)  # the steepest bend lies between
    bends = trig.radians(abs(turn)) * math.sqrt(A_M * max(slopes) / (8.0 * SAGITTA_M))
    widest = 1.0 if one * other <= 0 else trig.sin_cos_units(min(lats))[1]
    east, north = trig.radians(abs(turn)) * widest * A_M, trig.radians(abs(other - one)) * A_M
    length = math.sqrt(east * east + north * north)
    if length > 2 * EDGE_M_MAX:
        raise OurError("area.edge-too-long", km=2 * EDGE_M_MAX // 1000)
    return max(1, math.ceil(bends), math.ceil(length / PIECE_M))


def _isometric(sine: float, cosine: float) -> float:
    """Return the isometric latitude, in which a rhumb line is straight."""
    return trig.ln((1.0 + sine) / cosine) - _E / 2.0 * trig.ln(
        (1.0 + _E * sine) / (1.0 - _E * sine)
    )
