"""Heights as others write them, and as a message has them. R-332."""

import pytest
from hypothesis import given

from comity.errors import TheirError
from comity.gateways import levels
from comity.values.codes import Vref
from comity.volumes.bands import ALL_HEIGHTS, Band, Limit, feet, flight_level
from tests.gateways.shapes import bands, limits


@pytest.mark.parametrize(
    ("text", "limit"),
    [
        ("FL115", flight_level(115)),
        ("fl 95", flight_level(95)),
        ("1500 ft", feet(1_500, Vref.AMSL)),
        ("2000FT AGL", feet(2_000, Vref.AGL)),
        ("450 m AMSL", Limit(mm=450_000, datum=Vref.AMSL)),
        ("0.5 km", Limit(mm=500_000, datum=Vref.AMSL)),
        ("SFC", levels.SURFACE),
        ("UNL", None),
    ],
)
def test_a_limit_is_read(text, limit):
    assert levels.level(text) == limit


@pytest.mark.parametrize("text", ["", "FL", "high", "1500", "12 parsecs", "9" * 30 + " ft"])
def test_a_limit_that_is_not_understood_is_one_error(text):
    with pytest.raises(TheirError, match=r"gateway.level-unread"):
        levels.level(text)


def test_limits_that_are_exchanged_are_one_error():
    with pytest.raises(TheirError, match=r"band.upside-down"):
        levels.band("FL200", "FL100")


@given(limits)
def test_a_limit_is_read_back_as_it_was_written(limit):
    assert levels.level(levels.written(limit)) == limit


@given(bands)
def test_a_message_has_no_smaller_band(band):
    said, _ = levels.vband(band)

    if said is None:
        assert band.lower in (None, levels.SURFACE)
        return
    if band.lower is not None:
        assert said.lo * 1_000 <= band.lower.mm
    if band.upper is not None:
        assert said.hi is not None
        assert said.hi * 1_000 >= band.upper.mm


def test_two_datums_are_said_in_one_as_low_as_the_lower_can_be():
    said, is_larger = levels.vband(Band(lower=levels.SURFACE, upper=flight_level(100)))

    assert is_larger
    assert said is not None
    assert said.ref is Vref.STD
    assert said.lo <= -440
    assert said.hi == 3_048
    assert levels.vband(ALL_HEIGHTS) == (None, False)
