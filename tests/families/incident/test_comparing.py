"""Values of accounts are compared by integers alone, and each key has its own tolerance (R-157)."""

import math

from hypothesis import given
from hypothesis import strategies as st

from comity.families.incident.comparing import USUAL, agree, tolerance_of
from comity.record import canonical
from comity.record.charter import Charter
from tests.support.tellers import CHARTER

DEGREE = 10_000_000
lats = st.integers(-90 * DEGREE, 90 * DEGREE)
lons = st.integers(-180 * DEGREE, 180 * DEGREE - 1)
steps = st.integers(-90_000, 90_000)


def place(lat, lon):
    return {1: lat, 2: lon}


def metres(one, other):
    """A reference in floating point: the same formula, rounded differently."""
    east = abs(one[2] - other[2])
    east = min(east, 360 * DEGREE - east) / DEGREE
    north = (one[1] - other[1]) / DEGREE
    mean = (one[1] + other[1]) / 2 / DEGREE
    cosine = (32_400 - 4 * mean * mean) / (32_400 + mean * mean)
    return math.hypot(north, east * cosine) * 111_320


def test_sixty_seconds_are_the_same_time_and_a_millisecond_more_is_not():
    assert agree("time", 0, 60_000)
    assert not agree("time", 0, 60_001)


def test_fifty_metres_are_the_same_altitude():
    assert agree("altitude_m", 7_600, 7_550)
    assert not agree("altitude_m", 7_600, 7_651)


def test_other_numbers_agree_only_if_they_are_equal():
    assert agree("killed", 1, 1)
    assert not agree("killed", 1, 2)
    assert not agree("own_course_deg", 90, 91)


def test_a_value_of_another_kind_is_another_value():
    assert not agree("time", 0, "06:03Z")
    assert not agree("contact", one=True, other=1)
    assert not agree("place", place(0, 0), [0, 0])
    assert agree("cause", "struck", "struck")


def test_five_hundred_metres_are_the_same_place():
    here = place(44 * DEGREE, 32 * DEGREE)
    assert agree("place", here, place(44 * DEGREE + 44_900, 32 * DEGREE))  # 499.8 m north
    assert not agree("place", here, place(44 * DEGREE + 45_000, 32 * DEGREE))  # 500.9 m
    assert agree("place", here, place(44 * DEGREE, 32 * DEGREE + 62_000))  # 496 m east
    assert not agree("place", here, place(44 * DEGREE, 32 * DEGREE + 63_000))


def test_the_antimeridian_is_no_distance():
    assert agree("place", place(0, 180 * DEGREE - 1), place(0, -180 * DEGREE))


@given(lats, lons, steps, steps)
def test_the_integers_say_what_the_formula_says(lat, lon, north, east):
    one = place(lat, lon)
    other = place(
        max(-90 * DEGREE, min(90 * DEGREE, lat + north)),
        (lon + east + 180 * DEGREE) % (360 * DEGREE) - 180 * DEGREE,
    )
    away = metres(one, other)
    if abs(away - 500) > 0.01:
        assert agree("place", one, other) == (away < 500)


@given(st.sampled_from(["time", "place", "altitude_m", "contact"]), st.data())
def test_agreement_has_no_direction(key, data):
    values = st.integers(-100_000, 100_000) | st.booleans() | st.builds(place, lats, lons)
    one, other = data.draw(values), data.draw(values)
    assert agree(key, one, other) == agree(key, other, one)
    assert agree(key, one, one)


def test_a_charter_may_agree_other_tolerances():
    """R-188."""
    rows = [
        {1: "tolerance.time", 2: {1: 2, 2: 0, 3: 2}},
        {1: "tolerance.place", 2: {1: 15, 2: 1, 3: 1}},
        {1: "tolerance.altitude_m", 2: {1: 0, 2: 0, 3: 0}},
    ]
    content = dict(sorted((canonical.decode(CHARTER) | {20: rows}).items()))
    agreed = tolerance_of(Charter.read(canonical.encode(content)))
    assert agreed == (2_000, 1_500, 0)
    assert not agree("time", 0, 2_001, agreed)
    assert not agree("altitude_m", 7_600, 7_601, agreed)
    here = place(44 * DEGREE, 32 * DEGREE)
    assert agree("place", here, place(44 * DEGREE + 130_000, 32 * DEGREE), agreed)  # 1447 m
    assert not agree("place", here, place(44 * DEGREE + 140_000, 32 * DEGREE), agreed)


def test_a_charter_that_says_nothing_leaves_the_usual_ones():
    assert tolerance_of(Charter.read(CHARTER)) == USUAL == (60_000, 500, 50)
