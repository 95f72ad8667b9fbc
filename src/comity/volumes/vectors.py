"""Places as vectors: the direction of the plumb line, in whole multiples of 2^-31.

Carries out R-301, R-302. A vector holds three whole numbers as floats, each exact, so that one
array serves the quick test and the exact one. There is no longitude here, so the poles and the
antimeridian are places like others. Knows nothing of the ellipsoid's size; a great circle
between two vectors differs from the geodesic, see shapes.py.
"""

import math
from typing import Final, TypeAlias

from comity.values.area import Pos
from comity.values.bounds import LAT_MAX
from comity.volumes import trig

Vector: TypeAlias = tuple[float, float, float]

SCALE: Final = 2.0**31
# The determinant of three vectors is below 2^95, and in floats wrong by less than 2^44.
SURE: Final = 2.0**45


def vector(pos: Pos) -> Vector:
    """Return the vector of a place."""
    sin_lat, cos_lat = trig.sin_cos_units(pos.lat)
    sin_lon, cos_lon = trig.sin_cos_units(pos.lon)
    return rounded(cos_lat * cos_lon, cos_lat * sin_lon, sin_lat)


def rounded(x: float, y: float, z: float) -> Vector:
    """Return the vector nearest to a direction of length 1."""
    return (
        float(math.floor(x * SCALE + 0.5)),
        float(math.floor(y * SCALE + 0.5)),
        float(math.floor(z * SCALE + 0.5)),
    )


def unit(at: Vector) -> Vector:
    """Return the direction of a vector, with length 1."""
    x, y, z = at
    length = math.sqrt(x * x + y * y + z * z)
    return x / length, y / length, z / length


def pos(at: Vector) -> Pos:
    """Return the place of a vector, to the nearest 1e-7 degree."""
    x, y, z = at
    lat = trig.units(trig.arctan2(z, math.sqrt(x * x + y * y)))
    lon = trig.units(trig.arctan2(y, x))
    return Pos(
        lat=max(-LAT_MAX, min(LAT_MAX, lat)),
        lon=(lon + trig.TURN // 2) % trig.TURN - trig.TURN // 2,
    )


def orientation(a: Vector, b: Vector, c: Vector) -> int:
    """Return 1 if `c` lies left of the way from `a` to `b`, -1 if right, 0 if on its circle.

    In floats where their error cannot change the sign, else exactly.
    """
    det = (
        (a[1] * b[2] - a[2] * b[1]) * c[0]
        + (a[2] * b[0] - a[0] * b[2]) * c[1]
        + (a[0] * b[1] - a[1] * b[0]) * c[2]
    )
    if det > SURE:
        return 1
    return -1 if det < -SURE else exact_orientation(a, b, c)


def exact_orientation(a: Vector, b: Vector, c: Vector) -> int:
    """Return the same as `orientation`, from whole numbers."""
    ax, ay, az = map(int, a)
    bx, by, bz = map(int, b)
    cx, cy, cz = map(int, c)
    det = (ay * bz - az * by) * cx + (az * bx - ax * bz) * cy + (ax * by - ay * bx) * cz
    return (det > 0) - (det < 0)


def cross(a: Vector, b: Vector) -> Vector:
    """Return the vector product, rounded as floats are."""
    return a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]


def dot(a: Vector, b: Vector) -> float:
    """Return the scalar product, rounded as floats are."""
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
