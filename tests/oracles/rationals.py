"""Exact rationals as an oracle of the integer predicates and of verdicts on small areas.

Seen from the centre of the earth, great circles are straight. So places are laid on a plane, in
fractions; there is no float and no determinant of three vectors here.
"""

import math
from fractions import Fraction

from comity.errors import OurError
from comity.volumes.footprint import Piece, contains, meets
from comity.volumes.grade import Grade
from comity.volumes.meeting import grade_places
from comity.volumes.shapes import shape
from comity.volumes.vectors import orientation, vector
from tests.volumes.places import at, polygon

EARTH_M = 6_371_000
NOWHERE = (0.0, 0.0, 0.0)


# --- the plane


def flat(ring, plane):
    """The places of a ring on a plane, in fractions."""
    up, east, north = ([Fraction(it) for it in axis] for axis in plane)

    def part(place, axis):
        return sum(a * b for a, b in zip(map(int, place), axis, strict=True))

    return [(part(it, east) / part(it, up), part(it, north) / part(it, up)) for it in ring]


def plane_at(lat, lon):
    """Up, east and north at a place, so that what is flat there is hardly bent."""
    up = vector(at(lat, lon))
    x, y, z = map(int, up)
    north = tuple(Fraction(it, 2**31) for it in (-x * z, -y * z, x * x + y * y))
    return up, vector(at(0, lon + 90)), north


def turn(a, b, c):
    """Twice the area of three places on the plane."""
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def cut(ring, a, b):
    """What of a convex ring is left of a line."""
    kept = []
    for one, other in zip(ring, ring[1:] + ring[:1], strict=True):
        here, there = turn(a, b, one), turn(a, b, other)
        if here >= 0:
            kept.append(one)
        if here * there < 0:
            share = here / (here - there)
            kept.append(tuple(x + (y - x) * share for x, y in zip(one, other, strict=True)))
    return kept


def shared(one, other):
    """Area and circumference of what two convex rings share."""
    one, other = (it if area(it) > 0 else it[::-1] for it in (one, other))
    for a, b in zip(other, other[1:] + other[:1], strict=True):
        one = cut(one, a, b) if one else one
    around = sum(
        float((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2) ** 0.5
        for a, b in zip(one, one[1:] + one[:1], strict=True)
    )
    return area(one), around


def area(ring):
    """The area of a ring, above 0 if it turns left."""
    pairs = zip(ring, ring[1:] + ring[:1], strict=True)
    return sum((a[0] * b[1] - a[1] * b[0] for a, b in pairs), Fraction(0)) / 2


# --- the predicates


def sides(dice):
    """Whether a place beside the way of two others is said to be on the side where it is."""
    lat, lon = dice.uniform(-90, 90), dice.uniform(-180, 180)
    plane = plane_at(lat, lon)
    high = 10 ** dice.uniform(-7, 0)
    a, b = (vector(at(_lat(lat + dice.uniform(-high, high)), lon + high * it)) for it in (-1, 1))
    share = dice.random()
    x, y, z = (
        float(math.floor(p + (q - p) * share + 0.5) + dice.randint(-2, 2))
        for p, q in zip(a, b, strict=True)
    )
    c = (x, y, z)
    found = turn(*flat((a, b, c), plane))
    return orientation(a, b, c) == ((found > 0) - (found < 0))


def crossings(dice):
    """Whether two pieces are said to meet just when they do."""
    plane = plane_at(50, 10)
    ends = [
        vector(at(50 + dice.randint(-4, 4) * 1e-6, 10 + dice.randint(-4, 4) * 1e-6)) for _ in "abcd"
    ]
    ends[3] = dice.choice([*ends[:3], ends[3], ends[3], ends[3]])
    if ends[0] == ends[1] or ends[2] == ends[3]:
        return True
    one, other = (Piece(it[0], it[1], NOWHERE, NOWHERE) for it in (ends[:2], ends[2:]))
    return meets(one, other) is _have_common(*flat(ends, plane))


def insides(dice):
    """Whether a place is said to be in a region just when it is; of places not on its ring."""
    plane = plane_at(-33, 179.9)
    ring = [(-33 + dice.randint(-6, 6) * 1e-4, 179.9 + dice.randint(-6, 6) * 1e-4) for _ in "abcde"]
    try:
        region = shape(polygon(*ring))
    except (OurError, ValueError):  # it encloses nothing, or crosses itself
        return True
    it = vector(at(-33 + dice.randint(-6, 6) * 1e-4, 179.9 + dice.randint(-6, 6) * 1e-4))
    (x, y), *corners = flat((it, *region.rings[0]), plane)
    is_inside = False
    for a, b in zip(corners, corners[1:] + corners[:1], strict=True):
        if _have_common((x, y), (x, y), a, b):
            return True
        if (a[1] > y) != (b[1] > y) and x < a[0] + (b[0] - a[0]) * (y - a[1]) / (b[1] - a[1]):
            is_inside = not is_inside
    return contains(region, it) is is_inside


def _have_common(a, b, c, d):
    """Whether two straight pieces have a place in common, by solving for it."""
    u, v, w = _minus(b, a), _minus(d, c), _minus(c, a)
    bent = u[0] * v[1] - u[1] * v[0]
    if bent:
        s = (w[0] * v[1] - w[1] * v[0]) / bent
        t = (w[0] * u[1] - w[1] * u[0]) / bent
        return 0 <= s <= 1 and 0 <= t <= 1
    along = u if any(u) else v
    if w[0] * along[1] - w[1] * along[0]:
        return False
    shares = [it[0] * along[0] + it[1] * along[1] for it in (a, b, c, d)]
    return max(min(shares[:2]), min(shares[2:])) <= min(max(shares[:2]), max(shares[2:]))


def _minus(one, other):
    return one[0] - other[0], one[1] - other[1]


def _lat(lat):
    return max(-90.0, min(90.0, lat))


# --- the verdict


SITES = ((50, 10, 1e-3), (0, 0, 1e-2), (-33, 180, 1e-4), (71, -60, 5e-3), (10, 90, 2e-5))


def corners(dice, lat, lon, size):
    """A triangle or a rhomboid, its corners on a coarse grid, so that borders and corners meet."""

    def step():
        return dice.randint(-4, 4) * size

    a, b, c = ((step(), step()) for _ in "abc")
    ring = [a, b, c]
    if dice.random() < 0.5:
        ring.append((a[0] + c[0] - b[0], a[1] + c[1] - b[1]))
    return [(lat + y, lon + x) for x, y in ring]


def judged(dice, site):
    """The verdict on two small areas, and which it may be; none: one is no area."""
    try:
        one, other = (shape(polygon(*corners(dice, *site))) for _ in "ab")
    except (OurError, ValueError):
        return None
    plane = plane_at(*site[:2])
    overlap, around = shared(flat(one.rings[0], plane), flat(other.rings[0], plane))
    found = grade_places(one, other, 0)[0]
    if overlap == 0:
        return found, {Grade.CLEAR}
    if float(overlap) / around * EARTH_M > 2:  # an inner circle of two metres at least
        return found, {Grade.CONFLICT}
    return found, set(Grade)


def verdicts(dice):
    """Whether a verdict on two small areas is the one that fractions leave."""
    found = judged(dice, dice.choice(SITES))
    return found is None or found[0] in found[1]


CHECKS = (sides, crossings, insides, verdicts)
