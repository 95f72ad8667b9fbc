"""Edges in pieces: true to the geodesic and the rhumb line, the same from either end (R-305)."""

import math
from itertools import pairwise

import pytest
from geographiclib.geodesic import Geodesic

from comity.errors import OurError
from comity.volumes.lines import PIECE_M, SAGITTA_M, geodesic, rhumb
from comity.volumes.vectors import cross, dot, pos, unit, vector
from tests.volumes.places import anywhere, at, chance

EARTH = Geodesic.WGS84
RADIUS_M = 6_378_137.0
TRUE_M = 0.43


def off(start, end, place):
    """How far a place is from the great circle of a piece."""
    normal = unit(cross(unit(start), unit(end)))
    return abs(dot(normal, unit(vector(place)))) * RADIUS_M


def isometric(lat):
    sine, e = math.sin(math.radians(lat)), math.sqrt(0.0066943799901413165)
    return math.atanh(sine) - e * math.atanh(e * sine)


def test_a_piece_is_a_great_circle_that_stays_by_the_geodesic():
    dice = chance(6)
    for _ in range(60):
        one, length = anywhere(dice), dice.uniform(1_000, 3_000_000)
        there = EARTH.Direct(one.lat / 1e7, one.lon / 1e7, dice.uniform(0, 360), length)
        other = at(there["lat2"], there["lon2"])
        line = EARTH.InverseLine(one.lat / 1e7, one.lon / 1e7, other.lat / 1e7, other.lon / 1e7)
        corners = (*geodesic(one, other), vector(other))
        count = len(corners) - 1
        assert count == max(1, math.ceil(line.s13 / PIECE_M - 1e-6))
        step = dice.randrange(count)
        for share in (0.25, 0.5, 0.75):
            truth = line.ArcPosition(line.a13 * (step + share) / count)
            assert (
                off(corners[step], corners[step + 1], at(truth["lat2"], truth["lon2"]))
                < TRUE_M + 0.02
            )


@pytest.mark.parametrize("edge", [geodesic, rhumb])
def test_an_edge_has_the_same_pieces_from_either_end(edge):
    dice = chance(7)
    for _ in range(40):
        one = anywhere(dice)
        other = at(
            max(-89.0, min(89.0, one.lat / 1e7 + dice.uniform(-20, 20))),
            one.lon / 1e7 + dice.uniform(-60, 60),
        )
        assert edge(one, other)[1:] == edge(other, one)[1:][::-1]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (at(60, 10), at(60, 30)),
        (at(-70, 170), at(-70, -170)),
        (at(10, 0), at(55, 40)),
        (at(45, 5), at(44.99999, 25)),
        (at(50, 10), at(80, 10)),
        (at(-20, 100), at(20, 60)),
    ],
)
def test_a_rhumb_line_keeps_its_course(one, other):
    corners = [*map(pos, rhumb(one, other)), other]
    low, high = isometric(one.lat / 1e7), isometric(other.lat / 1e7)
    turn = (other.lon - one.lon + 1_800_000_000) % 3_600_000_000 - 1_800_000_000
    for place in corners[1:-1]:
        along = (place.lon - one.lon + 1_800_000_000) % 3_600_000_000 - 1_800_000_000
        share = along / turn if turn else 0.0
        if turn:  # how far north of its course
            north = isometric(place.lat / 1e7) - low - share * (high - low)
            assert abs(north) * math.cos(math.radians(place.lat / 1e7)) * RADIUS_M < 0.02


def test_a_parallel_is_followed_to_the_sagitta():
    corners = (*rhumb(at(60, 10), at(60, 12)), vector(at(60, 12)))
    for start, end in pairwise(corners):
        lon = (pos(start).lon + pos(end).lon) / 2e7
        assert off(start, end, at(60, lon)) < SAGITTA_M + 0.02


def test_to_a_pole_a_rhumb_line_is_the_meridian():
    assert rhumb(at(80, 33), at(90, 120)) == geodesic(at(80, 33), at(90, 33))


def test_an_edge_that_may_run_two_ways_is_refused():
    with pytest.raises(OurError, match=r"area\.edge-too-long"):
        geodesic(at(10, 0), at(-5, 170))
    with pytest.raises(OurError, match=r"area\.half-turn"):
        rhumb(at(60, -180), at(60, 0))
    with pytest.raises(OurError, match=r"area\.half-turn"):
        rhumb(at(60, 0), at(50, 180))
    with pytest.raises(OurError, match=r"area\.too-detailed|area\.edge-too-long"):
        rhumb(at(-89.9999, -179), at(89.9999, 0.5))
