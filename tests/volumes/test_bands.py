"""Heights of different datums are compared as intervals, of one datum exactly (R-311, R-312)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.errors import OurError
from comity.values.codes import Vref
from comity.values.composites import VBand
from comity.volumes.bands import (
    ALL_HEIGHTS,
    NO_END,
    Band,
    Datums,
    Limit,
    band,
    feet,
    flight_level,
    gap,
    grade_gap,
    height,
    overlap,
)
from comity.volumes.grade import Grade

DATUMS = Datums()
SEA = Datums(ground_mm=(0, 0))
LIMITS = st.builds(Limit, mm=st.integers(-500_000, 20_000_000), datum=st.sampled_from(list(Vref)))


@st.composite
def bands(draw):
    lower, upper = draw(st.none() | LIMITS), draw(st.none() | LIMITS)
    if lower and upper and lower.datum is upper.datum and lower.mm >= upper.mm:
        upper = None
    return Band(lower=lower, upper=upper)


def metres(low, high, ref=Vref.AMSL):
    return band(VBand(lo=low, hi=high, ref=ref))


def judged(one, other, minimum_mm=0, datums=DATUMS):
    return grade_gap(gap(one, other, datums), minimum_mm)


def test_bands_of_one_datum_that_touch_are_clear_and_overlap_by_a_metre_is_not():
    for ref in Vref:
        assert judged(metres(0, 500, ref), metres(500, 900, ref)) is Grade.CLEAR
        assert judged(metres(0, 501, ref), metres(500, 900, ref)) is Grade.CONFLICT


def test_as_much_as_the_minimum_is_clear():
    low, high = metres(0, 500), metres(800, 900)
    assert judged(low, high, 300_000) is judged(high, low, 300_000) is Grade.CLEAR
    assert judged(low, high, 300_001) is judged(high, low, 300_001) is Grade.CONFLICT


def test_a_flight_level_and_a_height_above_the_sea_are_never_silently_equal():
    below = Band(upper=flight_level(100))  # 3,048 m of standard air
    assert judged(below, metres(3_048, 4_000)) is Grade.MARGINAL
    assert judged(below, metres(1_900, 4_000)) is Grade.CONFLICT
    assert judged(below, metres(4_000, 5_000)) is Grade.CLEAR


def test_heights_above_ground_wait_for_what_is_known_of_the_ground():
    low = metres(0, 300, Vref.AGL)
    assert judged(low, metres(1_000, 2_000)) is Grade.MARGINAL
    assert judged(low, metres(1_000, 2_000), datums=SEA) is Grade.CLEAR
    assert judged(low, metres(10_000, 11_000)) is Grade.CLEAR


def test_without_limits_a_band_meets_every_other():
    assert gap(ALL_HEIGHTS, metres(0, 1), DATUMS) == (-NO_END, -NO_END)
    assert judged(band(None), metres(0, 1)) is Grade.CONFLICT
    assert judged(metres(500, None), metres(0, 500)) is Grade.CLEAR
    assert judged(metres(-300, 0), metres(0, None)) is Grade.CLEAR


def test_feet_and_levels_are_exact():
    assert feet(1, Vref.AMSL).mm == 305
    assert feet(10, Vref.AMSL).mm == 3_048
    assert flight_level(115) == Limit(mm=3_505_200, datum=Vref.STD)


@given(bands(), bands(), st.integers(0, 1_000_000))
def test_the_order_of_two_bands_does_not_matter(one, other, minimum_mm):
    assert gap(one, other, DATUMS) == gap(other, one, DATUMS)
    assert set(overlap(one, other, DATUMS)) == set(overlap(other, one, DATUMS))
    low, high = gap(one, other, DATUMS)
    assert low <= high
    assert judged(one, other, minimum_mm) >= judged(one, other)


@given(bands(), bands(), st.integers(-440_000, 8_850_000), st.integers(-110_000, 110_000))
def test_whatever_the_ground_and_the_geoid_are_the_gap_is_between_its_ends(one, other, ground, sea):
    known = Datums(ground_mm=(ground, ground), geoid_mm=(sea, sea))
    wide, narrow = gap(one, other, DATUMS), gap(one, other, known)
    assert wide[0] <= narrow[0] <= narrow[1] <= wide[1]


def test_the_interval_of_a_limit_holds_the_sea_and_the_air_it_is_measured_in():
    assert height(Limit(mm=5, datum=Vref.AMSL), DATUMS) == (5, 5)
    assert height(Limit(mm=5, datum=Vref.WGS84), DATUMS) == (-109_995, 110_005)
    low, high = height(flight_level(100), DATUMS)
    assert low < 3_048_000 - 700_000 < 3_048_000 + 500_000 < high


@pytest.mark.parametrize(
    ("limits", "key"),
    [
        ({"lower": feet(10, Vref.AMSL), "upper": feet(10, Vref.AMSL)}, "band.upside-down"),
        ({"lower": feet(10, Vref.AGL), "upper": feet(-10, Vref.AGL)}, "band.upside-down"),
        ({"upper": Limit(mm=10**14, datum=Vref.STD)}, "band.no-such-height"),
    ],
)
def test_bands_that_are_none_are_refused(limits, key):
    with pytest.raises(OurError) as refused:
        Band(**limits)
    assert refused.value.key == key
