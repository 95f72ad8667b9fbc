"""What other programs say of two drawn areas: S2, geographiclib, PostGIS; and a plane.

S2 measures on a sphere with the latitudes of the ellipsoid, so the true distance lies between
two multiples of its own (the radii of curvature of WGS 84). Where that does not decide,
geographiclib measures the ellipsoid between the two nearest places, found by chords.
"""

import math

import numpy as np
import shapely
import spherely
from geographiclib.geodesic import Geodesic

from tests.oracles.scenes import LINE, PLACE, REGION

RADIUS_M = 6_371_010.0
LEAST, MOST = 0.9942, 1.0047  # of an S2 distance: 6,335.4 and 6,399.6 km by the radius
A_M, E2 = 6_378_137.0, 0.0066943799901413165
FINE_M = 0.02  # what is lost between the fine lines and the places measured
PARTS = 32
DEGREE_M = 111_195.0
CANDIDATES_MAX = 400


# --- S2


def on_sphere(drawn):
    """The lines of an area for S2."""
    lines = [[tuple(it) for it in ring] for ring in drawn.rings]
    if drawn.form == PLACE:
        made = spherely.create_point(*lines[0][0])
    elif drawn.form == LINE:
        made = spherely.create_linestring(lines[0])
    else:
        made = spherely.create_polygon(lines[0][:-1], [it[:-1] for it in lines[1:]] or None)
    return spherely.prepare(made)


def sphere_m(ones, others):
    """Distances on the sphere."""
    return spherely.distance(ones, others, radius=RADIUS_M)


def width_m(one, other):
    """Area by circumference of what two regions share: a circle so wide has room in it."""
    both = spherely.intersection(one, other)
    around = spherely.perimeter(both, radius=RADIUS_M)
    return spherely.area(both, radius=RADIUS_M) / around if around else 0.0


def depth_m(place, region):
    """How far a place in a region is from its rings."""
    return spherely.distance(place, spherely.boundary(region), radius=RADIUS_M)


# --- geographiclib


def in_space(drawn):
    """The pieces of an area in metres from the centre of the earth: starts and ends."""
    pairs = []
    for ring in drawn.rings:
        spots = _spots(ring)
        pairs.append((spots, spots) if len(spots) == 1 else (spots[:-1], spots[1:]))
    return tuple(np.concatenate(it) for it in zip(*pairs, strict=True))


def earth_m(one, other):
    """The geodesic between the nearest places of the pieces of two areas that do not meet."""
    apart, _, _ = _segments(*one, *other)
    bulge = _bulge(*one)[:, None] + _bulge(*other)[None, :]
    near = np.argwhere(apart - bulge <= (apart + bulge).min())
    near = near[np.argsort(apart[tuple(near.T)])][:CANDIDATES_MAX]
    best, ends = math.inf, (one[0][0], other[0][0])
    for at, to in near.tolist():
        if apart[at, to] - bulge[at, to] > best:
            continue
        left = _parted(one[0][at], one[1][at])
        right = _parted(other[0][to], other[1][to])
        found, s, t = _segments(left[:-1], left[1:], right[:-1], right[1:])
        i, j = np.unravel_index(found.argmin(), found.shape)
        if found[i, j] < best:
            best = found[i, j]
            ends = (
                left[i] + s[i, j] * (left[i + 1] - left[i]),
                right[j] + t[i, j] * (right[j + 1] - right[j]),
            )
    return Geodesic.WGS84.Inverse(*_degrees(ends[0]), *_degrees(ends[1]), Geodesic.DISTANCE)["s12"]


def _spots(ring):
    lon, lat = np.radians(ring).T
    n = A_M / np.sqrt(1 - E2 * np.sin(lat) ** 2)
    wide = n * np.cos(lat)
    return np.stack([wide * np.cos(lon), wide * np.sin(lon), n * (1 - E2) * np.sin(lat)], axis=1)


def _degrees(spot):
    """Latitude and longitude of a point next to the ellipsoid."""
    x, y, z = spot
    wide = math.hypot(x, y)
    lat = math.atan2(z, wide * (1 - E2))
    for _ in range(4):
        n = A_M / math.sqrt(1 - E2 * math.sin(lat) ** 2)
        lat = math.atan2(z + E2 * n * math.sin(lat), wide)
    return math.degrees(lat), math.degrees(math.atan2(y, x))


def _bulge(start, end):
    return ((end - start) ** 2).sum(axis=1) / (8 * 6_335_000.0)


def _parted(start, end):
    """Places along a piece, on the ellipsoid."""
    share = np.linspace(0, 1, PARTS + 1)[:, None]
    along = start + (end - start) * share
    x, y, z = along.T
    return along / np.sqrt((x * x + y * y) / A_M**2 + z * z / (A_M**2 * (1 - E2)))[:, None]


def _segments(a, b, c, d):
    """Distances of straight pieces in space, each of some with each of others, and where."""
    u, v, r = b - a, d - c, a[:, None] - c[None]
    uu = np.maximum((u * u).sum(axis=1), 1e-12)[:, None]
    vv = np.maximum((v * v).sum(axis=1), 1e-12)[None]
    uv, ur, vr = u @ v.T, (r * u[:, None]).sum(axis=2), (r * v[None]).sum(axis=2)
    bent = uu * vv - uv * uv
    s = np.clip(
        np.where(bent > 1e-9 * uu * vv, (uv * vr - ur * vv) / np.maximum(bent, 1e-12), 0), 0, 1
    )
    t = np.clip((uv * s + vr) / vv, 0, 1)
    s = np.clip((uv * t - ur) / uu, 0, 1)
    way = r + s[..., None] * u[:, None] - t[..., None] * v[None]
    return np.sqrt((way * way).sum(axis=2)), s, t


# --- a plane, as most programs draw it


def on_plane(drawn, lat):
    """The corners of an area on a plane of degrees, longitudes shortened for a latitude."""
    shorter = max(0.001, math.cos(math.radians(lat)))
    lines = [ring * (shorter, 1.0) for ring in drawn.corners]
    if drawn.form == PLACE:
        return shapely.Point(*lines[0][0])
    return (
        shapely.LineString(lines[0]) if drawn.form == LINE else shapely.Polygon(lines[0], lines[1:])
    )


def plane_says_conflict(ones, others, asked_m):
    """Whether each two are nearer on the plane than asked, or meet where nothing is asked."""
    apart = shapely.distance(ones, others) * DEGREE_M
    return np.where(asked_m > 0, apart < asked_m, apart == 0)


def is_region(drawn):
    """Whether it is a region."""
    return drawn.form == REGION
