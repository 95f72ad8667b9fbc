"""Rings that enclose nothing that can be told are refused, with one reason (R-306)."""

import math

import pytest

from comity.errors import OurError
from comity.volumes.shapes import shape
from tests.volumes.places import at, box, polygon, sector

ROUND = [
    (math.sin(turn), math.cos(turn)) for turn in (math.tau * n / 3_000 for n in range(1, 3_000))
]
SQUARE = ((0, 0), (0, 4), (4, 4), (4, 0))


def hole(lat, lon, size=1.0):
    return ((lat, lon), (lat, lon + size), (lat + size, lon + size), (lat + size, lon))


@pytest.mark.parametrize(
    ("area", "key"),
    [
        (polygon((0, 0), (1, 1), (1, 0), (0, 1)), "area.crosses-itself"),
        (polygon((80, 0), (80, 180), (80, 90), (80, -90)), "area.crosses-itself"),
        (polygon((0, 0), (0, 2), (1, 1), (2, 2), (2, 0), (1, 1)), "area.crosses-itself"),
        (polygon((0, 0), (0, 3), (0, 2), (3, 0)), "area.crosses-itself"),
        (polygon((0, 0), (0, 1), (0, 2)), "area.crosses-itself"),
        (polygon((0, 0), (0, 0.1), (0, 0.2)), "area.no-area"),
        (polygon((0, 0), (0, 0.5), (0.5, 0.3), (0, 0.2)), "area.crosses-itself"),
        (polygon((50, 10), (50, 10.5), (50.3, 10.5), (50, 10.5)), "area.crosses-itself"),
        (polygon((50, 10), (51, 11), (50, 10), (49, 9)), "area.crosses-itself"),
        (polygon((0, 0), (0, 0.0000001), (0.0000001, 0)), "area.no-area"),
        (polygon((0, 0), (0, 0), (0, 0.1)), "area.no-area"),
        (sector(50, 10, 9_999, 10_000), "area.no-area"),
        (sector(50, 10, 9_998, 10_000, (10, 30)), "area.no-area"),
        (polygon(*SQUARE, holes=[hole(5, 5)]), "area.hole-outside"),
        (polygon(*SQUARE, holes=[hole(3.5, 1)]), "area.rings-meet"),
        (polygon(*SQUARE, holes=[hole(0, 1)]), "area.rings-meet"),
        (polygon(*SQUARE, holes=[hole(1, 1, 2), hole(1.5, 1.5)]), "area.holes-overlap"),
        (polygon(*SQUARE, holes=[hole(1, 1, 2), hole(2, 2, 1.5)]), "area.rings-meet"),
        (polygon(*SQUARE, holes=[hole(-1, -1, 6)]), "area.hole-outside"),
        (polygon((0, 0), (0, 90), (0, 180), (0, -90)), "area.too-wide"),
        (polygon((5, 0), (5, 90), (5, 180), (5, -90)), "area.too-wide"),
        (polygon(*ROUND, (0, 95)), "area.too-wide"),  # one corner far from all the others
    ],
)
def test_what_encloses_nothing_is_refused(area, key):
    with pytest.raises(OurError) as refused:
        shape(area)
    assert refused.value.key == key


def test_what_is_refused_is_refused_wherever_it_begins_and_either_way_around():
    ring = [(0, 0), (1, 1), (1, 0), (0, 1)]
    for turn in range(4):
        for way in (1, -1):
            with pytest.raises(OurError, match=r"area\.crosses-itself"):
                shape(polygon(*(ring[turn:] + ring[:turn])[::way]))


def test_a_small_building_and_a_million_square_kilometres_are_areas():
    for area in (
        box(50, 10, 0.0001, 0.0001),
        box(-40, 60, 12, 12),
        polygon((-3, 81), (-3.3, 82.3), (-7, 81.4), (-24, 79), (-6.7, 80)),
    ):
        assert shape(area).pieces


def test_holes_that_lie_apart_are_kept():
    made = shape(polygon(*SQUARE, holes=[hole(1, 1), hole(2.5, 2.5)]))
    assert len(made.rings) == 3


def test_a_position_said_twice_counts_once():
    corners = ((0, 0), (0, 1), (0, 1), (1, 1), (1, 1.000000001))
    assert shape(polygon(*corners)).rings == shape(polygon((0, 0), (0, 1), (1, 1))).rings
    assert at(0, 1) == at(0, 1.00000000001)
