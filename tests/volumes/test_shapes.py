"""Every shape of a message as a footprint, and every bad one refused within a tenth of a second.

Carries out the tests of R-304 to R-306.
"""

import math

import pytest
from geographiclib.geodesic import Geodesic

from comity.errors import OurError
from comity.values.area import Circle, Corridor, Edges, Polygon, Pos
from comity.volumes.footprint import Form, contains
from comity.volumes.shapes import POSITIONS_MAX, corridor, point, shape
from comity.volumes.vectors import pos, vector
from tests.support.soon import within
from tests.volumes.places import at, circle, comb, polygon, sector

EARTH = Geodesic.WGS84
SECONDS = 0.1


def test_a_circle_is_its_centre_and_its_reach():
    made = shape(circle(50, 10, 18_520), 30)
    assert (made.form, made.reach_mm, made.error_mm) == (Form.PLACE, 18_520_000, 30_000)
    assert made.rings == ((vector(at(50, 10)),),)


def test_a_corridor_is_a_line_and_its_reach():
    made = corridor((at(50, 10), at(50, 12), at(50, 12), at(51, 12)), 500)
    assert made.form is Form.LINE
    assert made.reach_mm == 500_000
    assert len(made.pieces) == 4
    assert shape(Corridor((at(1, 1), at(1, 1)), 100)).form is Form.PLACE


def test_a_point_has_no_reach_and_may_be_wrong():
    made = point(at(1, 2), 250)
    assert (made.form, made.reach_mm, made.error_mm) == (Form.PLACE, 0, 250_000)


@pytest.mark.parametrize(
    "area",
    [
        sector(13.72, 80.23, 46_300, 166_680, (130, 150)),
        sector(13.72, 80.23, 0, 50_000, (350, 20)),
        sector(89.5, 0, 20_000, 200_000, (90, 271)),
        sector(-10, 180, 1_000, 3_000_000),
        sector(0, 0, 0, 1_000),
    ],
)
def test_a_sector_holds_what_lies_between_its_radii_and_azimuths(area):
    made = shape(area)
    width = (area.to_mdeg - area.from_mdeg) % 360_000 or 360_000
    slack = made.margin_mm / 1000 + 1.0
    for radius in (
        area.inner_m - slack,
        area.inner_m + slack,
        area.outer_m - slack,
        area.outer_m + 9,
    ):
        for turn in range(0, 360_000, 17_003) if radius > 0 else ():
            there = EARTH.Direct(area.centre.lat / 1e7, area.centre.lon / 1e7, turn / 1000, radius)
            is_in = (
                area.inner_m < radius < area.outer_m and (turn - area.from_mdeg) % 360_000 < width
            )
            place = vector(at(there["lat2"], there["lon2"]))
            assert contains(made, place) is is_in, (radius, turn)


def test_parallels_enclose_other_places_than_geodesics():
    corners = ((60, 0), (60, 40), (62, 40), (62, 0))
    straight, level = (shape(polygon(*corners, edges=it)) for it in Edges)
    north = vector(at(63, 20))
    assert contains(straight, north)
    assert not contains(level, north)
    assert contains(level, vector(at(60.001, 20)))
    assert not contains(straight, vector(at(60.001, 20)))


def test_the_arctic_is_a_polygon_of_parallels():
    cap = shape(polygon((66, 0), (66, 120), (66, -120), edges=Edges.PARALLELS))
    assert contains(cap, vector(at(90, 0)))
    assert contains(cap, vector(at(66.001, 60)))
    assert not contains(cap, vector(at(65.999, 60)))


def wheel(count):
    turns = (2 * math.pi * it / count for it in range(count))
    return tuple(at(40 + 9 * math.sin(it), 20 + 9 * math.cos(it)) for it in turns)


@pytest.mark.parametrize(
    ("area", "key"),
    [
        (Polygon((wheel(1_000),) * 1_000, Edges.GEODESIC), "area.too-detailed"),
        (Polygon((wheel(POSITIONS_MAX + 1),), Edges.PARALLELS), "area.too-detailed"),
        (Corridor(wheel(2_000) * 3, 10), "area.too-detailed"),
        (Polygon((wheel(2)[:1] * 3_000 + wheel(2) * 500,), Edges.GEODESIC), "area.too-detailed"),
        (Corridor((at(0, 0), at(0, 100)) * 60, 10), "area.too-detailed"),
        (
            Polygon(((at(45, 0), at(45.1, 170), at(45.2, -20)),) * 3, Edges.PARALLELS),
            "area.too-detailed",
        ),
        (Circle(Pos(lat=900_000_001, lon=0), 5), "area.no-such-place"),
        (Circle(Pos(lat=0, lon=1_800_000_000), 5), "area.no-such-place"),
        (Circle(at(0, 0), 5_000_001), "area.too-large"),
        (Corridor((at(0, 0), at(0, 1)), -1), "area.too-large"),
    ],
)
def test_bad_areas_are_refused_within_a_tenth_of_a_second(area, key):
    def refused():
        with pytest.raises(OurError) as error:
            shape(area)
        assert error.value.key == key

    within(SECONDS, refused)


def test_the_largest_polygon_is_read_in_little_more():
    made = within(3 * SECONDS, lambda: shape(Polygon((wheel(POSITIONS_MAX),), Edges.GEODESIC)))
    assert len(made.pieces) == POSITIONS_MAX
    assert pos(made.rings[0][0]) == at(40, 29)


def test_a_comb_of_too_many_teeth_is_refused_within_a_tenth_of_a_second():
    def refused():
        with pytest.raises(OurError, match=r"area\.too-tangled"):
            shape(comb(1_000))

    within(3 * SECONDS, refused)
