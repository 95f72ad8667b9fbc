"""Positions as others write them, exact. R-331."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.errors import TheirError
from comity.gateways import degrees
from comity.values.area import Pos
from tests.gateways import settled
from tests.gateways.shapes import positions


def of(text):
    match = degrees.DMS.search(text)
    assert match, text
    at = degrees.of_dms(match)
    return at.lat, at.lon


@pytest.mark.parametrize(
    ("text", "lat", "lon"),
    [
        ("134312.00N 0801348.00E", 137_200_000, 802_300_000),
        ("134312N 0801348E", 137_200_000, 802_300_000),
        ("1230N 08240E", 125_000_000, 826_666_667),
        ("I.?1310N 8025E", 131_666_667, 804_166_667),
        ("1343.9N08014.2E.", 137_316_667, 802_366_667),
        ("0300S 08100W", -30_000_000, -810_000_000),
        ("0000N 18000E", 0, -1_800_000_000),
    ],
)
def test_degrees_minutes_and_seconds_are_read_to_the_nearest_unit(text, lat, lon):
    assert of(text) == (lat, lon)


@given(st.integers(0, 89), st.integers(0, 59), st.integers(0, 59))
def test_seconds_are_exact_fractions(whole, minutes, seconds):
    lat, _ = of(f"{whole:02}{minutes:02}{seconds:02}N 0000000E")
    exact = (Fraction(whole) + Fraction(minutes, 60) + Fraction(seconds, 3600)) * 10**7
    assert abs(lat - exact) <= Fraction(1, 2)


@given(st.floats() | st.floats(-400, 400), st.floats() | st.floats(-400, 400))
def test_any_two_floats_are_a_position_or_one_error(lat, lon):
    at = settled(lambda it: degrees.of_floats(*it), (lat, lon))
    assert isinstance(at, TheirError) or abs(at.lat - lat * 10**7) <= 1


@pytest.mark.parametrize("text", ["nan", "1e400", "9" * 10_000, "", "91", "-90.00000006", "1_0 "])
def test_a_text_that_is_no_latitude_is_one_error(text):
    if text == "1_0 ":  # Python's own spelling of ten, and nobody else's
        assert degrees.of_texts(text, "0").lat == 10**8
        return
    with pytest.raises(TheirError, match=r"gateway.no-such-position"):
        degrees.of_texts(text, "0")


def test_a_radius_is_never_smaller_than_written():
    assert degrees.radius(Fraction(185201, 100)) == 1_853
    for wrong in (0, -1, 5_000_001):
        with pytest.raises(TheirError, match=r"gateway.no-such-radius"):
            degrees.radius(wrong)


@given(st.decimals(-90, 90, places=8), st.decimals(-90, 90, places=12))
def test_decimals_are_read_to_the_nearest_unit_and_halves_go_up(lat, lon):
    for number in (lat, lon):
        exact = Fraction(number) * 10**7
        assert -Fraction(1, 2) < degrees.of_texts(f"{number:f}", "0").lat - exact <= Fraction(1, 2)


@given(positions)
def test_a_place_is_written_in_degrees_minutes_and_seconds_exactly(at):
    match = degrees.DMS.fullmatch(degrees.dms(at))
    assert match is not None
    assert degrees.of_dms(match) == at


def test_a_place_on_a_whole_second_has_no_decimals():
    assert degrees.dms(Pos(lat=451_666_667, lon=-302_500_000)) == "451000N 0301500W"
