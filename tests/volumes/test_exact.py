"""Verdicts on small areas beside exact rationals: an oracle without floats (R-302, R-308, R-316).

Seen from the centre of the earth, great circles are straight. So two convex areas are cut out of
each other on a plane, in fractions, and what is left is measured.
"""

from fractions import Fraction

import pytest

from comity.errors import OurError
from comity.volumes.grade import Grade
from comity.volumes.meeting import grade_places
from comity.volumes.shapes import shape
from comity.volumes.vectors import vector
from tests.volumes.places import at, chance, polygon

EARTH_M = 6_371_000


def flat(ring, plane):
    """The places of a ring on a plane, in fractions."""
    up, east, north = ([Fraction(it) for it in axis] for axis in plane)

    def part(place, axis):
        return sum(a * b for a, b in zip(map(int, place), axis, strict=True))

    return [(part(it, east) / part(it, up), part(it, north) / part(it, up)) for it in ring]


def turn(a, b, c):
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
    pairs = zip(ring, ring[1:] + ring[:1], strict=True)
    return sum((a[0] * b[1] - a[1] * b[0] for a, b in pairs), Fraction(0)) / 2


def corners(dice, lat, lon, size):
    """A triangle or a rhomboid, its corners on a coarse grid, so that borders and corners meet."""

    def step():
        return dice.randint(-4, 4) * size

    a, b, c = ((step(), step()) for _ in "abc")
    ring = [a, b, c]
    if dice.random() < 0.5:
        ring.append((a[0] + c[0] - b[0], a[1] + c[1] - b[1]))
    return [(lat + y, lon + x) for x, y in ring]


@pytest.mark.parametrize(
    ("lat", "lon", "size"),
    [(50, 10, 1e-3), (0, 0, 1e-2), (-33, 180, 1e-4), (71, -60, 5e-3), (10, 90, 2e-5)],
)
def test_the_verdict_is_that_of_exact_rationals(lat, lon, size):
    dice = chance(round(lat * 7 + size * 1e6))
    up = vector(at(lat, lon))
    plane = (up, vector(at(0, lon + 90)), _north(up))
    seen = dict.fromkeys(Grade, 0)
    for _ in range(120):
        rings = [corners(dice, lat, lon, size) for _ in "ab"]
        try:
            one, other = (shape(polygon(*ring)) for ring in rings)
        except (OurError, ValueError):  # no ring
            continue
        overlap, around = shared(flat(one.rings[0], plane), flat(other.rings[0], plane))
        found = grade_places(one, other, 0)[0]
        seen[found] += 1
        if overlap == 0:
            assert found is Grade.CLEAR, rings
        elif float(overlap) / around * EARTH_M > 2:  # an inner circle of two metres at least
            assert found is Grade.CONFLICT, rings
        assert found is not Grade.CONFLICT or overlap > 0
    assert seen[Grade.CLEAR] > 3
    assert seen[Grade.CONFLICT] > 10


def _north(up):
    x, y, z = map(int, up)
    return tuple(Fraction(it, 2**31) for it in (-x * z, -y * z, x * x + y * y))
