"""The least distance of two areas and the depth of their overlap (R-307, R-308)."""

import itertools
import math

import pytest
from geographiclib.geodesic import Geodesic

from comity.volumes.nearest import Near, Overlap, nearest
from comity.volumes.shapes import point, shape
from comity.volumes.vectors import pos
from tests.volumes.places import at, box, chance, circle, corridor, polygon, star

EARTH = Geodesic.WGS84
A_M, E2 = 6_378_137.0, 0.0066943799901413165


def inverse(one, other):
    return EARTH.Inverse(one[0], one[1], other[0], other[1])["s12"]


def spot(place):
    lat, lon = map(math.radians, place)
    radius = A_M / math.sqrt(1 - E2 * math.sin(lat) ** 2)
    return (
        radius * math.cos(lat) * math.cos(lon),
        radius * math.cos(lat) * math.sin(lon),
        radius * (1 - E2) * math.sin(lat),
    )


def along(edge, share):
    line = EARTH.InverseLine(*edge[0], *edge[1])
    there = line.Position(line.s13 * share)
    return there["lat2"], there["lon2"]


def least_to_edge(place, edge):
    """The least distance of a place and a geodesic, by trying: thirds, again and again."""
    steps = 12
    tried = [(math.dist(spot(place), spot(along(edge, it / steps))), it) for it in range(steps + 1)]
    near = min(tried)[1]
    low, high = max(0, near - 1) / steps, min(steps, near + 1) / steps
    for _ in range(34):
        a, b = low + (high - low) / 3, high - (high - low) / 3
        if inverse(place, along(edge, a)) < inverse(place, along(edge, b)):
            high = b
        else:
            low = a
    return inverse(place, along(edge, (low + high) / 2))


def brute(one, other):
    """The least distance of two rings that do not meet, all corners against all edges."""
    edges = [list(zip(ring, ring[1:] + ring[:1], strict=True)) for ring in (one, other)]
    return min(
        least_to_edge(place, edge)
        for ring, across in ((one, edges[1]), (other, edges[0]))
        for place in ring
        for edge in across
    )


def test_the_least_distance_is_that_of_the_ellipsoid_to_a_metre():
    dice = chance(11)
    for lat, lon, apart in ((52, 10, 2.5), (-3, 179.5, 6), (84, 30, 12), (0, 0, 40)):
        one = star(dice, lat, lon, apart / 5, 4)
        other = star(dice, lat - apart / 3, lon + apart, apart / 5, 4)
        found = nearest(shape(polygon(*one)), shape(polygon(*other)))
        truth = brute(one, other)
        assert isinstance(found, Near)
        assert abs(found.mm / 1000 - truth) < 0.9, (lat, lon, truth)
        ends = [(it.lat / 1e7, it.lon / 1e7) for it in (pos(found.one), pos(found.other))]
        assert abs(inverse(*ends) - found.mm / 1000) < 0.03


def test_the_way_to_a_far_ring_is_measured_to_its_true_foot():
    far = [(10, -30), (12, -30), (12, -33)]
    found = nearest(point(at(45, 10)), shape(polygon(*far)))
    edge = min(least_to_edge((45, 10), it) for it in itertools.pairwise([*far, far[0]]))
    assert isinstance(found, Near)
    assert abs(found.mm / 1000 - edge) < 0.9


def test_a_distance_is_the_same_both_ways_and_all_around_the_earth():
    dice = chance(12)
    for _ in range(6):
        lat = dice.uniform(-80, 80)
        one, other = star(dice, lat, 0, 1, 9), star(dice, lat + 1, 4, 1, 9)
        found = set()
        for turn in (0, 60, 178, -177.5):
            left, right = (shape(polygon(*((a, b + turn) for a, b in it))) for it in (one, other))
            there, back = nearest(left, right), nearest(right, left)
            assert isinstance(there, Near)
            assert isinstance(back, Near)
            assert there.mm == back.mm
            found.add(there.mm)
        assert max(found) - min(found) < 30  # the grid of positions


def test_what_is_farther_than_asked_for_is_not_looked_for():
    one, other = shape(box(50, 10)), shape(box(50, 12))
    near = nearest(one, other)
    assert isinstance(near, Near)
    assert nearest(one, other, near.mm / 1000 - 50) is None
    assert nearest(one, other, near.mm / 1000 + 50) == near


@pytest.mark.parametrize(
    ("one", "other", "depth_m"),
    [
        (box(50, 10), box(50.5, 10.5), 30_000),
        (box(50, 10), box(50, 10), 10_000),
        (box(50, 10), box(50.2, 10.2, 0.5, 0.5), 10_000),
        (box(50, 10, 3, 0.5), box(51, 9, 0.5, 3), 10_000),
        (polygon((80, 0), (80, 90), (80, 180), (80, -90)), box(89, 0), 50_000),
        (box(50, 10), box(50.99999, 10), 0.5),
        (box(50, 10), box(50.9999, 10.3, 1, 0.1), 9.0),
        (box(50, 10), corridor((50.5, 9), (50.5, 12), half_width_m=10), 10_000),
        (box(50, 10), circle(50.5, 10.5, 1), 30_000),
        (box(50, 10), circle(50.5, 10.9999, 1), 7.0),
    ],
)
def test_an_overlap_is_as_deep_as_it_reaches(one, other, depth_m):
    for left, right in ((one, other), (other, one)):
        found = nearest(shape(left), shape(right))
        assert isinstance(found, Overlap)
        assert found.is_deeper(round(depth_m * 1000))


@pytest.mark.parametrize(
    ("one", "other", "depth_m"),
    [
        (box(50, 10), box(50, 11), 0.02),
        (box(50, 10), box(51, 11), 0.02),
        (box(0, 0), box(0, 1, 0.5, 1), 0.02),
        (polygon((50, 10), (50, 20), (60, 15)), polygon((50, 20), (50, 10), (40, 15)), 0.02),
        (box(50, 10), box(50.99999, 10), 1.3),
        (box(50, 10), circle(50.5, 10.9999, 1), 7.2),
        (
            polygon((0, 0), (0, 3), (3, 3), (3, 0), holes=[((1, 1), (1, 2), (2, 2), (2, 1))]),
            box(1, 1),
            0.02,
        ),
    ],
)
def test_a_shared_border_is_no_depth(one, other, depth_m):
    for left, right in ((one, other), (other, one)):
        found = nearest(shape(left), shape(right))
        assert isinstance(found, Overlap)
        assert not found.is_deeper(round(depth_m * 1000))


def test_a_corner_on_the_border_of_another_is_touching_wherever_it_is_written():
    """A border of 70 km, met by one whose corner on it is written to 1e-7 degree."""
    long = [(50, 10), (50, 11), (50.5, 11), (50.5, 10)]
    for share in (0.1, 0.37, 0.5, 0.99):
        place = along(((50, 11), (50.5, 11)), share)
        short = [(50, 11), (50, 11.5), (50.3, 11.5), place]
        found = nearest(shape(polygon(*long)), shape(polygon(*short)))
        assert not isinstance(found, Overlap) or not found.is_deeper(20)


def test_areas_that_meet_in_a_hole_are_apart():
    ring = polygon((0, 0), (0, 3), (3, 3), (3, 0), holes=[((1, 1), (1, 2), (2, 2), (2, 1))])
    found = nearest(shape(ring), shape(box(1.4, 1.4, 0.2, 0.2)))
    assert isinstance(found, Near)
    assert 40_000_000 < found.mm < 45_000_000


def test_whether_two_meet_is_as_planar_geometry_says_where_the_earth_is_flat():
    dice = chance(13)
    for _ in range(40):
        one = star(dice, 0, 0, 0.02, 7)
        other = star(dice, dice.uniform(-0.03, 0.03), dice.uniform(-0.03, 0.03), 0.02, 7)
        found = nearest(shape(polygon(*one)), shape(polygon(*other)))
        assert isinstance(found, Overlap) is flat_overlap(one, other)


def flat_overlap(one, other):
    def turn(a, b, c):
        return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]) > 0

    def inside(ring, place):
        found = False
        for a, b in zip(ring, ring[1:] + ring[:1], strict=True):
            if (a[1] > place[1]) != (b[1] > place[1]) and turn(a, b, place) is (b[1] > a[1]):
                found = not found
        return found

    sides = [list(zip(ring, ring[1:] + ring[:1], strict=True)) for ring in (one, other)]
    return (
        any(
            turn(a, b, c) is not turn(a, b, d) and turn(c, d, a) is not turn(c, d, b)
            for a, b in sides[0]
            for c, d in sides[1]
        )
        or inside(one, other[0])
        or inside(other, one[0])
    )
