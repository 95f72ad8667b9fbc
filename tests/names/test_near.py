"""One slip apart: a class more, less, another, or two exchanged (R-543)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.names.near import are_near, shortened


@pytest.mark.parametrize(
    ("one", "other", "is_so"),
    [
        ("kovalenko", "kovalenk", True), ("kovalenko", "kobalenko", True),
        ("kovalenko", "kovalneko", True), ("kovalenko", "kovalchuk", False),
        ("iva", "ivan", False), ("ivan", "ivanov", False), ("koval", "kovalenko", False),
    ],
)  # fmt: skip
def test_one_slip_is_near(one, other, is_so):
    assert are_near(one, other) is is_so


KEYS = st.text(alphabet="abc", max_size=7)


@given(KEYS, KEYS)
def test_near_is_the_same_from_both_sides(one, other):
    assert are_near(one, other) == are_near(other, one)


def test_short_and_very_long_keys_have_no_shortened_ones():
    assert list(shortened("iva")) == list(shortened("i" * 25)) == []
    assert not are_near("i" * 25, "i" * 26)
    assert sorted(shortened("ivan")) == ["ian", "iva", "ivan", "ivn", "van"]
