"""Distances and ways on the ellipsoid beside Karney's (R-303)."""

import pytest
from geographiclib.geodesic import Geodesic

from comity.volumes import ellipsoid
from comity.volumes.ellipsoid import REACH_M, between, fan, metres, spot, toward
from comity.volumes.vectors import pos, vector
from tests.volumes.places import anywhere, at, chance

EARTH = Geodesic.WGS84
GRID_M = 0.012  # of 1e-7 degree and of 2^-31, both ends


def truth(one, other):
    return EARTH.Inverse(one.lat / 1e7, one.lon / 1e7, other.lat / 1e7, other.lon / 1e7)["s12"]


@pytest.mark.parametrize("seed", range(3))
def test_a_distance_is_that_of_the_geodesic_to_the_grid(seed):
    dice = chance(seed)
    for _ in range(400):
        one, other = anywhere(dice), anywhere(dice)
        if dice.random() < 0.5:
            other = at(
                max(-90.0, min(90.0, one.lat / 1e7 + dice.uniform(-1, 1))),
                one.lon / 1e7 + dice.uniform(-1, 1),
            )
        expected = truth(one, other)
        found = metres(vector(one), vector(other))
        if expected < REACH_M:
            assert abs(found - expected) < GRID_M
        assert found == metres(vector(other), vector(one))


def test_the_way_from_a_place_to_itself_has_no_length():
    for place in (at(0, 0), at(90, 0), at(-33, 179.9)):
        assert metres(vector(place), vector(place)) == 0.0
        assert toward(vector(place), vector(place), 0.5) == vector(place)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (at(50, 10), at(51, 60)),
        (at(80, 0), at(80, 180)),
        (at(89.9, 20), at(60, -170)),
        (at(90, 0), at(10, 33)),
        (at(0, 0), at(0, 100)),
        (at(-20, 175), at(30, -150)),
        (at(-60, 0), at(20, 90)),
    ],
)
def test_the_places_between_lie_on_the_geodesic_from_either_end(one, other):
    a, b = vector(one), vector(other)
    whole = metres(a, b)
    inner = between(a, b, 8)
    assert inner == between(b, a, 8)[::-1]
    for step, place in enumerate(inner, start=1):
        before, after = metres(a, place), metres(place, b)
        assert before + after - whole < 0.01
        assert abs(before - whole * step / 8) < whole * 0.002
    assert metres(toward(a, b, 0.5), inner[3]) < GRID_M


@pytest.mark.parametrize("centre", [at(50, 10), at(90, 45), at(-90, 0), at(0, 180), at(89.9, -60)])
def test_a_fan_has_one_radius_and_the_azimuths_of_its_centre(centre):
    for radius in (1.0, 10_000.0, 3_000_000.0):
        azimuths = range(0, 3_600_000_000, 450_000_000)
        for azimuth, place in zip(azimuths, fan(centre, radius, iter(azimuths)), strict=True):
            there = EARTH.Direct(centre.lat / 1e7, centre.lon / 1e7, azimuth / 1e7, radius)
            assert truth(pos(place), at(there["lat2"], there["lon2"])) < 2 * GRID_M


def test_a_spot_is_on_the_ellipsoid():
    for place in (at(0, 0), at(45, 45), at(90, 0), at(-77, -123)):
        x, y, z = spot(vector(place))
        shape = (x * x + y * y) / 6_378_137**2 + (z / 6_356_752.314245179) ** 2
        assert abs(shape - 1) < 1e-12


@pytest.mark.parametrize("other", [(0, 180), (0, 179.9), (-10, 180), (0.001, -179.999)])
def test_to_the_other_side_of_the_earth_it_is_told_to_half_a_percent(other):
    # beyond any edge that is taken: rounds end, and what they came to is told
    one = at(10 if other[0] == -10 else 0, 0)
    assert metres(vector(one), vector(at(*other))) == pytest.approx(truth(one, at(*other)), 0.006)


def test_two_rounds_lead_nearly_to_the_place(monkeypatch):
    whole = list(fan(at(50, 10), 3_000_000.0, iter([450_000_000])))
    monkeypatch.setattr(ellipsoid, "ROUNDS_MAX", 2)
    [early] = fan(at(50, 10), 3_000_000.0, iter([450_000_000]))
    assert 0 < metres(early, whole[0]) < 30
