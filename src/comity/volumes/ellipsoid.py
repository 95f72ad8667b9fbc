"""The ellipsoid WGS 84: where a place is in space, how far two are apart, and the way between.

Carries out R-303. Vincenty's formulae, on the directions themselves instead of on latitudes, and
with our own sine and arctangent. Right to a millimetre up to `REACH_M`; beyond that, towards the
antipode, they need not come to rest, so nothing here is asked about such places.
"""

import math
from collections.abc import Iterator
from typing import Final, NamedTuple

from comity.values.area import Pos
from comity.volumes import trig
from comity.volumes.vectors import Vector, rounded, unit, vector

A_M: Final = 6_378_137.0
FLATTENING: Final = 1.0 / 298.257223563
B_M: Final = A_M * (1.0 - FLATTENING)
E2: Final = FLATTENING * (2.0 - FLATTENING)
REACH_M: Final = 15_000_000
ROUNDS_MAX: Final = 60
_AT_REST: Final = 1e-14
_EQUATORIAL: Final = 1e-12  # below it a geodesic is the equator


class Way(NamedTuple):
    """A geodesic as it lies on the auxiliary sphere, seen from the meridian of its start."""

    start: tuple[float, float]  # cosine and sine of the reduced latitude
    end: tuple[float, float]
    lon: float  # of the end on the sphere
    arc: float  # angle between the two on the sphere
    sin_azimuth: float  # where it crosses the equator

    @property
    def square(self) -> float:
        """Of the cosine of that azimuth."""
        return max(0.0, 1.0 - self.sin_azimuth * self.sin_azimuth)


def spot(at: Vector) -> tuple[float, float, float]:
    """Return the point of the ellipsoid whose plumb line is `at`, in metres from its centre."""
    x, y, z = unit(at)
    radius = A_M / math.sqrt(1.0 - E2 * z * z)
    return radius * x, radius * y, radius * (1.0 - E2) * z


def metres(a: Vector, b: Vector) -> float:
    """Return the length of the geodesic between two places."""
    if b < a:
        a, b = b, a
    way = _way(a, b)
    if way.arc == 0.0:
        return 0.0
    sin_arc, cos_arc = trig.sin_cos(way.arc)
    mean = _mean(way.start[1] * way.end[1], cos_arc, way.square)
    length, bend = _length(way.square)
    return B_M * length * (way.arc - _excess(bend, sin_arc, cos_arc, mean))


def between(a: Vector, b: Vector, parts: int) -> tuple[Vector, ...]:
    """Return the places that part a geodesic in nearly equal parts; the same from either end."""
    if b < a:
        return between(b, a, parts)[::-1]
    way = _way(a, b)
    sin_arc, _ = trig.sin_cos(way.arc)
    home = _meridian(a, b)
    steps = (way.arc * step / parts for step in range(1, parts))
    return tuple(_along(way, sin_arc, home, step) for step in steps)


def toward(a: Vector, b: Vector, share: float) -> Vector:
    """Return the place at a share of the way from `a` to `b`."""
    way = _way(a, b)
    sin_arc, _ = trig.sin_cos(way.arc)
    return _along(way, sin_arc, _meridian(a, b), way.arc * share) if sin_arc > 0.0 else a


def fan(centre: Pos, radius_m: float, azimuths: Iterator[int]) -> Iterator[Vector]:
    """Return the places at one distance from a centre, by azimuth in 1e-7 degree."""
    sin_lon, cos_lon = trig.sin_cos_units(centre.lon)
    reduced = _reduced(vector(centre))
    for azimuth in azimuths:
        yield _ahead(reduced, (cos_lon, sin_lon), radius_m, azimuth)


# --- the auxiliary sphere


def _reduced(at: Vector) -> tuple[float, float]:
    """Return cosine and sine of the reduced latitude."""
    x, y, z = at
    cosine, sine = math.sqrt(x * x + y * y), (1.0 - FLATTENING) * z
    length = math.sqrt(cosine * cosine + sine * sine)
    return cosine / length, sine / length


def _meridian(a: Vector, b: Vector) -> tuple[float, float]:
    """Return the direction of the first place's longitude; a pole takes that of the second."""
    x, y = (a[0], a[1]) if a[0] or a[1] else (b[0], b[1])
    length = math.sqrt(x * x + y * y)
    return (x / length, y / length) if length else (1.0, 0.0)


def _way(a: Vector, b: Vector) -> Way:
    start, end = _reduced(a), _reduced(b)
    (c1, s1), (c2, s2) = start, end
    lon = target = trig.arctan2(a[0] * b[1] - a[1] * b[0], a[0] * b[0] + a[1] * b[1])
    arc = sin_azimuth = 0.0
    for _ in range(ROUNDS_MAX):
        sin_lon, cos_lon = trig.sin_cos(lon)
        east, north = c2 * sin_lon, c1 * s2 - s1 * c2 * cos_lon
        sin_arc, cos_arc = math.sqrt(east * east + north * north), s1 * s2 + c1 * c2 * cos_lon
        if sin_arc == 0.0:
            return Way(start, end, lon, 0.0, 0.0)
        arc = trig.arctan2(sin_arc, cos_arc)
        sin_azimuth = max(-1.0, min(1.0, c1 * c2 * sin_lon / sin_arc))
        way = Way(start, end, lon, arc, sin_azimuth)
        last, lon = lon, target + _lag(way, s1 * s2, sin_arc, cos_arc, arc)
        if abs(lon - last) < _AT_REST:
            break
    return Way(start, end, lon, arc, sin_azimuth)


def _mean(sines: float, cos_arc: float, square: float) -> float:
    """Return the cosine of twice the arc from the equator to the middle of a way."""
    if square < _EQUATORIAL:
        return 0.0
    return max(-1.0, min(1.0, cos_arc - 2.0 * sines / square))


def _lag(way: Way, sines: float, sin_arc: float, cos_arc: float, arc: float) -> float:
    """Return how much longitude on the sphere is ahead of that on the ellipsoid."""
    square, mean = way.square, _mean(sines, cos_arc, way.square)
    bend = FLATTENING / 16.0 * square * (4.0 + FLATTENING * (4.0 - 3.0 * square))
    inner = mean + bend * cos_arc * (2.0 * mean * mean - 1.0)
    return (1.0 - bend) * FLATTENING * way.sin_azimuth * (arc + bend * sin_arc * inner)


def _length(square: float) -> tuple[float, float]:
    """Return Vincenty's A and B."""
    u = square * (A_M * A_M - B_M * B_M) / (B_M * B_M)
    return (
        1.0 + u / 16384.0 * (4096.0 + u * (-768.0 + u * (320.0 - 175.0 * u))),
        u / 1024.0 * (256.0 + u * (-128.0 + u * (74.0 - 47.0 * u))),
    )


def _excess(bend: float, sin_arc: float, cos_arc: float, mean: float) -> float:
    square = 2.0 * mean * mean - 1.0
    third = (4.0 * sin_arc * sin_arc - 3.0) * (4.0 * mean * mean - 3.0)
    inner = cos_arc * square - bend / 6.0 * mean * third
    return bend * sin_arc * (mean + bend / 4.0 * inner)


def _along(way: Way, sin_arc: float, home: tuple[float, float], step: float) -> Vector:
    """Return the place at an arc from the start of a way."""
    sin_lon, cos_lon = trig.sin_cos(way.lon)
    (c1, s1), (c2, s2) = way.start, way.end
    sin_step, cos_step = trig.sin_cos(step)
    near, far = trig.sin_cos(way.arc - step)[0] / sin_arc, sin_step / sin_arc
    x, y, z = near * c1 + far * c2 * cos_lon, far * c2 * sin_lon, near * s1 + far * s2
    return _place((x, y, z), _lag(way, s1 * z, sin_step, cos_step, step), home)


def _place(sphere: Vector, lag: float, home: tuple[float, float]) -> Vector:
    """Return the vector of a place of the sphere, turned to its longitude on the ellipsoid."""
    x, y, z = sphere
    sin_lag, cos_lag = trig.sin_cos(lag)
    x, y = x * cos_lag + y * sin_lag, y * cos_lag - x * sin_lag
    x, y = x * home[0] - y * home[1], x * home[1] + y * home[0]
    return rounded(*unit(((1.0 - FLATTENING) * x, (1.0 - FLATTENING) * y, z)))


def _ahead(
    reduced: tuple[float, float], home: tuple[float, float], radius_m: float, azimuth: int
) -> Vector:
    cosine, sine = reduced
    sin_course, cos_course = trig.sin_cos_units(azimuth)
    sin_azimuth = cosine * sin_course
    square = max(0.0, 1.0 - sin_azimuth * sin_azimuth)
    length, bend = _length(square)
    first = 2.0 * trig.arctan2(sine, cosine * cos_course)
    flat = arc = radius_m / (B_M * length)
    sin_arc = cos_arc = 0.0
    for _ in range(ROUNDS_MAX):
        sin_arc, cos_arc = trig.sin_cos(arc)
        last, arc = arc, flat + _excess(bend, sin_arc, cos_arc, trig.sin_cos(first + arc)[1])
        if abs(arc - last) < _AT_REST:
            break
    x = cosine * cos_arc - sine * sin_arc * cos_course
    y, z = sin_arc * sin_course, sine * cos_arc + cosine * sin_arc * cos_course
    way = Way(reduced, reduced, 0.0, arc, sin_azimuth)
    return _place((x, y, z), _lag(way, sine * z, sin_arc, cos_arc, arc), home)
