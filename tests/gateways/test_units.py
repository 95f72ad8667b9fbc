"""Lengths as others write them. R-331."""

from fractions import Fraction

import pytest

from comity.errors import TheirError
from comity.gateways import units


@pytest.mark.parametrize(
    ("text", "metres"),
    [("10 NM", 18_520), ("2.5 nautical miles", 4_630), ("500m", 500), ("20 km", 20_000)],
)
def test_a_length_is_read(text, metres):
    assert units.length(text) == metres


def test_a_foot_is_exact():
    assert units.length("1 ft") == Fraction(3048, 10_000)


@pytest.mark.parametrize("text", ["", "ten miles", "10", "-1 NM", "9" * 50 + " NM"])
def test_what_is_no_length_is_one_error(text):
    with pytest.raises(TheirError, match=r"gateway.part-unread"):
        units.length(text)
