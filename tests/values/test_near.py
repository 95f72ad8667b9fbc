"""Near is near both ways, also over a pole and the antimeridian, in whole numbers (R-245)."""

from hypothesis import given, settings
from hypothesis import strategies as st

from comity.values.near import DEGREE, HALF_TURN, is_near

KM = DEGREE // 111  # along a meridian, a little more than a kilometre
places = st.tuples(st.integers(-90 * DEGREE, 90 * DEGREE), st.integers(-HALF_TURN, HALF_TURN - 1))


def test_two_kilometres_on_the_equator_and_at_sixty_degrees():
    assert is_near((0, 0), (0, 2 * KM - 3_000), 2_000)
    assert not is_near((0, 0), (0, 3 * KM), 2_000)
    north = 60 * DEGREE  # there a degree of longitude is half as long
    assert is_near((north, 0), (north, 3 * KM), 2_000)
    assert not is_near((north, 0), (north, 5 * KM), 2_000)


def test_the_antimeridian_parts_nobody():
    assert is_near((0, HALF_TURN - 100), (0, -HALF_TURN), 100)


@settings(max_examples=60, deadline=None)
@given(places, places, st.integers(0, 5_000))
def test_near_is_mutual_and_holds_for_every_longer_distance(one, other, within_m):
    assert is_near(one, other, within_m) is is_near(other, one, within_m)
    assert is_near(one, one, within_m)
    if is_near(one, other, within_m):
        assert is_near(one, other, within_m + 1)
