"""Areas apart: what is said of two of them, and of how many nothing is said."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.families.pause.apart import DEGREE, SPAN_MAX, box, inside
from comity.record import canonical
from comity.values.bounds import LAT_MAX, LON_MAX, LON_MIN

lats = st.integers(-LAT_MAX, LAT_MAX)
lons = st.integers(LON_MIN, LON_MAX)
radii = st.integers(1, 2_000_000)


def area(*shape):
    return canonical.encode(list(shape))


def circle(lat, lon, metres=10_000):
    return area(0, {1: lat, 2: lon}, metres)


circles = st.builds(circle, lats, lons, radii)
KYIV = circle(504_500_000, 305_200_000)
FAR = circle(464_800_000, 307_300_000)
NAMED = area(4, "TERRITORY", "Territory of AA")
SQUARE = [{1: 500_000_000, 2: 300_000_000}, {1: 510_000_000, 2: 300_000_000}]
CORNER = [*SQUARE, {1: 510_000_000, 2: 310_000_000}]


@given(circles)
def test_an_area_is_inside_itself(it):
    """R-264."""
    assert inside(it, it) is True


@given(circles, circles)
def test_two_areas_are_apart_from_each_other_or_neither_is(one, other):
    if one != other:
        assert inside(one, other) == inside(other, one)
        assert inside(one, other) is not True, "that it lies inside is not said of another area"


@given(lats, lons, st.integers(-LAT_MAX, LAT_MAX), radii)
def test_areas_that_share_a_point_are_never_said_to_be_apart(lat, lon, more, metres):
    """Two circles, the centre of one of them in the other."""
    near = max(-LAT_MAX, min(LAT_MAX, lat + more % (metres * 90)))
    assert inside(circle(lat, lon, metres), circle(near, lon, metres)) is not False


@pytest.mark.parametrize("other", [FAR, area(1, [CORNER], 0), area(2, SQUARE, 500)])
def test_areas_whose_boxes_do_not_meet_are_apart(other):
    assert inside(circle(-300_000_000, 305_200_000), other) is False


def test_kyiv_and_odesa_are_apart_and_kyiv_and_its_region_may_not_be():
    assert inside(KYIV, FAR) is False
    assert inside(KYIV, area(1, [CORNER], 0)) is None


@pytest.mark.parametrize(
    "other",
    [
        NAMED,
        circle(700_000_000, 305_200_000),
        circle(0, 0, 2_000_000),
        area(1, [[{1: 0, 2: 0}, {1: 0, 2: SPAN_MAX}, {1: DEGREE, 2: 0}]], 1),
    ],
)
def test_of_a_name_a_wide_area_and_one_near_a_pole_nothing_is_said(other):
    assert box(other) is None
    assert inside(KYIV, other) is inside(other, KYIV) is None


def test_two_sides_of_the_date_line_are_near_each_other():
    west, east = circle(0, LON_MIN + DEGREE // 100), circle(0, LON_MAX - DEGREE // 100)
    assert inside(west, east) is None


def test_an_edge_bends_away_from_the_parallel_of_its_ends():
    """Half way, the shortest way from 55 N 0 E to 55 N 9 E runs at 55.083 N."""
    corridor = area(2, [{1: 550_000_000, 2: 0}, {1: 550_000_000, 2: 90_000_000}], 1_000)
    assert inside(circle(550_830_000, 45_000_000, 1_000), corridor) is None


def test_the_outer_edge_of_a_sector_counts():
    sector = area(3, {1: 0, 2: 0}, 0, 200_000, 0, 90_000)
    assert inside(circle(20_000_000, 0), sector) is None
    assert inside(circle(200_000_000, 0), sector) is False
