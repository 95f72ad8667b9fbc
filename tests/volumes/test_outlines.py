"""R-437: an outline is drawn where the footprint is, across 180 degrees and around a pole too."""

import itertools
import time

import pytest
from geographiclib.geodesic import Geodesic

from comity.values.area import Corridor, Edges
from comity.values.bounds import LAT_MAX
from comity.volumes import outlines
from comity.volumes.footprint import Form, footprint
from comity.volumes.outlines import STEP_LON, outline
from comity.volumes.shapes import point, shape
from comity.volumes.vectors import vector
from tests.volumes.places import at, circle, polygon, sector

EARTH = Geodesic.WGS84


def drawn(area):
    return outline(shape(area))


def degrees(line):
    return [(lon / 1e7, lat / 1e7) for lon, lat in line]


def metres(lon, lat, lon2, lat2):
    return EARTH.Inverse(lat, lon, lat2, lon2)["s12"]


def leaps(line):
    return max(abs(b[0] - a[0]) for a, b in itertools.pairwise(line))


def test_a_point_is_a_point_and_a_line_a_line():
    assert outline(point(at(1, 2))) == (Form.PLACE, (((20_000_000, 10_000_000),),), (0,))
    made = drawn(Corridor((at(1, 1), at(1, 2)), 0))
    assert made.form is Form.LINE
    assert degrees(made.lines[0])[0] == (1, 1)


@pytest.mark.parametrize("centre", [(50, 10), (0, 179.99), (-60, -179.5), (84, 20)])
def test_a_circle_is_as_far_from_its_centre_everywhere(centre):
    made = drawn(circle(centre[0], centre[1], 100_000))
    assert made.poles == (0,)
    for lon, lat in degrees(made.lines[0]):
        assert metres(centre[1], centre[0], lon, lat) == pytest.approx(100_000, abs=3)


@pytest.mark.parametrize(("lat", "pole"), [(89, 1), (-88.5, -1)])
def test_a_ring_around_a_pole_ends_a_turn_from_where_it_began(lat, pole):
    made = drawn(circle(lat, 30, 400_000))
    [line] = made.lines
    assert made.poles == (pole,)
    assert abs(line[-1][0] - line[0][0]) == 360 * 10**7
    assert leaps(degrees(line)) < 15


@pytest.mark.parametrize(
    "area",
    [
        circle(60, 179.9, 50_000),
        polygon((60, 170), (60, -170), (65, -170), (65, 170)),
        sector(70, 179, 10_000, 300_000, (0, 180)),
        Corridor((at(60, 170), at(65, -175), at(60, -165)), 30_000),
    ],
)
def test_what_crosses_180_degrees_goes_on_past_it(area):
    [line] = drawn(area).lines
    assert leaps(degrees(line)) < 15
    assert -180 <= min(lon for lon, _ in degrees(line)) < 180 < max(lon for lon, _ in degrees(line))


def test_an_edge_is_the_geodesic_or_the_parallel_as_its_author_says():
    corners = ((60, 0), (60, 40), (62, 40), (62, 0))
    straight, level = (drawn(polygon(*corners, edges=it)).lines[0] for it in Edges)
    assert max(lat for _, lat in degrees(straight)) > 63
    assert max(lat for _, lat in degrees(level)) == pytest.approx(62, abs=1e-6)
    assert len(level) < 200  # along a parallel a chart needs no places between


def test_a_pole_as_a_corner_is_drawn_on_both_meridians():
    [line] = drawn(polygon((80, 0), (80, 90), (90, 0))).lines
    tops = [lon for lon, lat in line if lat == LAT_MAX]
    assert sorted(tops) == [0, 90 * 10**7]


def test_a_corridor_is_as_wide_as_it_says_bends_and_all():
    path = (at(10, 10), at(11, 11), at(10, 12))
    [line] = drawn(Corridor(path, 20_000)).lines
    for lon, lat in degrees(line):
        ways = [
            EARTH.InverseLine(one.lat / 1e7, one.lon / 1e7, to.lat / 1e7, to.lon / 1e7)
            for one, to in itertools.pairwise(path)
        ]
        least = min(
            metres(lon, lat, there["lon2"], there["lat2"])
            for way in ways
            for share in range(201)
            for there in [way.Position(way.s13 * share / 200)]
        )
        assert least == pytest.approx(20_000, rel=0.01)


def test_holes_stand_beside_their_ring():
    made = drawn(sector(0, 180, 50_000, 90_000))
    outer, hole = (degrees(it) for it in made.lines)
    assert min(x for x, _ in outer) < min(x for x, _ in hole)
    assert max(x for x, _ in hole) < max(x for x, _ in outer)


def test_the_widest_corridor_takes_no_time():
    path = tuple(at(lat, lon) for lon in range(-80, 80, 4) for lat in (50 + lon % 3,))
    began = time.perf_counter()
    assert drawn(Corridor(path, 200_000)).lines[0]
    assert time.perf_counter() - began < 5


def test_beside_a_pole_a_ring_turns_in_small_steps():
    [line] = drawn(circle(89.9, 0, 10_000)).lines
    assert leaps(line) <= STEP_LON
    assert all(metres(0, 89.9, *it) == pytest.approx(10_000, rel=0.01) for it in degrees(line))


def test_a_ring_that_begins_at_a_pole_and_a_line_that_ends_there_reach_it():
    assert sorted(x for x, y in drawn(polygon((90, 0), (80, 0), (80, 90))).lines[0] if y == LAT_MAX)
    line = outline(footprint(Form.LINE, (tuple(map(vector, (at(80, 30), at(90, 0)))),))).lines[0]
    lon, lat = line[-1]
    assert (abs(lon - 300_000_000) < 10, lat) == (True, LAT_MAX)
    [place] = outline(point(at(90, 0))).lines
    assert place == ((0, LAT_MAX),)


def test_a_corridor_of_too_many_bends_is_drawn_untrimmed(monkeypatch):
    path = Corridor((at(10, 10), at(11, 11), at(10, 12)), 20_000)
    trimmed = len(drawn(path).lines[0])
    monkeypatch.setattr(outlines, "_TRIMMED_MAX", 0)
    outline.cache_clear()
    assert len(drawn(path).lines[0]) > trimmed
    outline.cache_clear()
