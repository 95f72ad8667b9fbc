"""R-373: a plane without longitudes: there and back again anywhere, and a grid on it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.gateways.plane import Plane, degrees, is_inside
from comity.values.area import Pos
from comity.values.bounds import LAT_MAX, LON_MIN
from comity.volumes.ellipsoid import metres
from comity.volumes.vectors import vector

EARTH_M = 6_371_000
places = st.builds(Pos, lat=st.integers(-LAT_MAX, LAT_MAX), lon=st.integers(LON_MIN, -LON_MIN - 1))


@given(places, places)
def test_a_point_is_the_point_of_its_place_and_of_no_other(middle, place):
    plane = Plane([middle])
    point = plane.point(place)
    if point is None:
        assert metres(vector(middle), vector(place)) > 15_000_000
        return
    back = plane.place(point)
    assert back is not None
    assert metres(vector(back), vector(place)) < 1


@given(places, st.integers(1, 2_000_000))
def test_near_the_middle_lengths_are_true(middle, shift):
    near = Pos(lat=middle.lat + (shift if middle.lat < 0 else -shift), lon=middle.lon)
    point = Plane([middle]).point(near)
    assert point is not None
    length = (point[0] ** 2 + point[1] ** 2) ** 0.5 * EARTH_M
    assert length == pytest.approx(metres(vector(middle), vector(near)), rel=0.007)


def test_the_middle_of_places_all_around_is_one_of_them():
    here, there = Pos(lat=0, lon=0), Pos(lat=0, lon=LON_MIN)
    assert Plane([here, there]).point(here) == (0.0, 0.0)
    assert Plane([here, there]).point(there) is None
    assert Plane([here]).place((1.99, 0.0)) is None


@pytest.mark.parametrize(
    ("lat", "lon", "said"),
    [
        (48, 11, {"47°30\u2032N", "48°N", "48°30\u2032N", "10°E", "11°E", "12°E"}),
        (0, -180, {"0°", "180°", "179°E", "179°W", "1°N", "1°S"}),
    ],
)
def test_the_grid_has_round_degrees_with_their_letters(lat, lon, said):
    plane = Plane([Pos(lat=lat * 10_000_000, lon=lon * 10_000_000)])
    frame = ((-0.02, -0.02), (0.02, 0.02))
    lines = list(plane.grid(frame))
    assert said <= {it.label for it in lines}
    assert len(lines) < 20
    assert all(is_inside(frame, it.at) for it in lines if it.at is not None)


def test_around_a_pole_there_are_all_meridians_and_whole_parallels():
    plane = Plane([Pos(lat=LAT_MAX, lon=0)])
    lines = {it.label: it for it in plane.grid(((-0.1, -0.1), (0.1, 0.1)))}
    assert {"0°", "90°E", "180°", "90°W"} <= lines.keys()
    ring = lines["86°N"].points
    assert abs(ring[0][0] - ring[-1][0]) < 1e-6
    assert {round(x * x + y * y, 5) for x, y in ring} == {0.00487}


def test_an_angle_is_written_to_the_minute():
    said = [degrees(it, "NS") for it in (-5_166_667, 100_000_000, 599_999_999, 1)]
    assert said == ["0°31\u2032S", "10°N", "60°N", "0°"]
