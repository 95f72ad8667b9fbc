"""Places, shapes and seeded chance for the tests of volumes."""

import math
import random

from comity.values.area import Circle, Corridor, Edges, Polygon, Pos, Sector
from comity.volumes.ellipsoid import fan
from comity.volumes.vectors import pos

TURN = 3_600_000_000
CENTRES = [(54, 20), (0, 0), (0, 179.999), (-0.001, -179.999), (89.99, 5), (-90, 0), (45, 45)]


def at(lat, lon):
    return Pos(lat=round(lat * 1e7), lon=(round(lon * 1e7) + TURN // 2) % TURN - TURN // 2)


def polygon(*corners, edges=Edges.GEODESIC, holes=()):
    rings = (corners, *holes)
    return Polygon(tuple(tuple(at(*it) for it in ring) for ring in rings), edges)


def box(lat, lon, high=1.0, wide=1.0):
    return polygon((lat, lon), (lat, lon + wide), (lat + high, lon + wide), (lat + high, lon))


def circle(lat, lon, radius_m):
    return Circle(at(lat, lon), radius_m)


def corridor(*path, half_width_m):
    return Corridor(tuple(at(*it) for it in path), half_width_m)


def sector(lat, lon, inner_m, outer_m, azimuths=(0, 0)):
    return Sector(at(lat, lon), inner_m, outer_m, azimuths[0] * 1000, azimuths[1] * 1000)


def anywhere(chance):
    """A place, evenly over the sphere, but poles and the antimeridian more often."""
    lat = math.degrees(math.asin(chance.uniform(-1, 1)))
    lon = chance.uniform(-180, 180)
    lat = chance.choice([lat, lat, lat, 89.99, -90.0])
    return at(lat, chance.choice([lon, lon, lon, 179.999, -180.0]))


def star(chance, lat, lon, radius_deg, corners):
    """A ring around a place, as seen from it: never crossing itself."""
    turns = sorted(chance.uniform(0, 2 * math.pi) for _ in range(corners - 3))
    turns = sorted([*turns, 0.1, 2.2, 4.3])
    ring = []
    for turn in turns:
        reach = radius_deg * chance.uniform(0.4, 1.0)
        ring.append((lat + reach * math.cos(turn), lon + reach * math.sin(turn)))
    return ring


def comb(count, shift=0.0):
    """Teeth to the north, askew to all axes: the box of every edge meets every other's."""
    teeth = [it for n in range(count) for it in (_tooth(n + shift, 0), _tooth(n + shift + 0.5, 1))]
    return polygon(*teeth, *(_tooth(*it) for it in ((count + 20, 1), (count + 20, -1), (0, -1))))


def counter_comb(count):
    """What stands in the gaps of a comb from the other side, a hand's breadth from its teeth."""
    teeth = [it for n in range(count) for it in (_tooth(n, 0.02), _tooth(n + 0.5, 1.02))]
    return polygon(*teeth, _tooth(count + 20, 2), _tooth(-20, 2))


def _tooth(along, out):
    return 50 + out * 0.4, 45 + along * 1.5e-4


def chance(seed):
    return random.Random(seed)


def ends(centre, radius_m, count=24):
    """Places on the rim of a circle, and on one of half its radius."""
    azimuths = [TURN * n // count for n in range(count)]
    for radius in (radius_m, radius_m / 2):
        yield from map(pos, fan(centre, radius, iter(azimuths)))
