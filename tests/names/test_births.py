"""Dates of birth: as far as they are known, and what two of them say (R-546)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.names.births import UNKNOWN, Birth, Dates, birth, compare, is_possible


@pytest.mark.parametrize(
    ("text", "is_so"),
    [
        ("", UNKNOWN), ("1987", Birth(1987)), ("1987-03", Birth(1987, 3)),
        ("1987-03-05", Birth(1987, 3, 5)), ("1987-3-5", UNKNOWN), ("05.03.1987", UNKNOWN),
        ("0000-03-05", UNKNOWN), ("1987-00-05", Birth(1987)), ("١٩٨٧", UNKNOWN),
    ],
)  # fmt: skip
def test_a_date_is_read_as_far_as_it_is_known(text, is_so):
    assert birth(text) == is_so


@pytest.mark.parametrize(
    ("one", "other", "what"),
    [
        ("", "1987-03-05", Dates.MISSING),
        ("1987-03-05", "1987-03-05", Dates.SAME),
        ("1987-03", "1987-03-05", Dates.SAME_MONTH),
        ("1987-03", "1988-03-05", Dates.NEAR_YEAR),
        ("1987-04", "1987-03-05", Dates.ONLY_YEAR),
        ("1987-04", "1988-03-05", Dates.DIFFERENT),
        ("1987", "1987-03-05", Dates.SAME_YEAR),
        ("1987", "1988-03-05", Dates.NEAR_YEAR),
        ("1987", "1990", Dates.DIFFERENT),
        ("1987-03-05", "1987-05-03", Dates.SWAPPED),
        ("1987-03-05", "1988-03-05", Dates.YEAR_OFF_BY_ONE),
        ("1987-03-05", "1987-03-06", Dates.DAY_DIFFERS),
        ("1987-03-05", "1987-04-05", Dates.MONTH_DIFFERS),
        ("1987-03-05", "1978-03-05", Dates.YEAR_SLIP),
        ("1987-03-05", "1987-12-31", Dates.ONLY_YEAR),
        ("1987-03-05", "1988-03-06", Dates.DIFFERENT),
        ("1987-03-05", "1951-03-05", Dates.DIFFERENT),
        ("1987-13-05", "1987-05-13", Dates.SWAPPED),
    ],
)
def test_what_two_dates_are_to_each_other(one, other, what):
    assert compare(birth(one), birth(other)) == what
    assert compare(birth(other), birth(one)) == what


DATES = st.builds(Birth, st.integers(1900, 1910), st.integers(0, 12), st.integers(0, 31))


@given(DATES, DATES)
def test_two_dates_are_the_same_to_each_other_from_both_sides(one, other):
    assert compare(one, other) == compare(other, one)


@pytest.mark.parametrize(
    ("text", "is_so"),
    [
        ("1987-02-29", False), ("1988-02-29", True), ("1900-02-29", False), ("2000-02-29", True),
        ("1987-04-31", False), ("1987-13-01", False), ("1700", False), ("2999-01-01", False),
        ("1987", True), ("", True),
    ],
)  # fmt: skip
def test_a_date_that_cannot_be_is_seen(text, is_so):
    assert is_possible(birth(text)) is is_so
