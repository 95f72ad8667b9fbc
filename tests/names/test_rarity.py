"""Rarity in 256ths of a bit, exact and in integers (R-545)."""

import math

from hypothesis import given
from hypothesis import strategies as st

from comity.names.rarity import BIT, bits


def test_powers_of_two_are_whole_bits():
    assert [bits(1 << n, 1) for n in range(20)] == [n * BIT for n in range(20)]
    assert bits(3, 3) == bits(2, 5) == 0


@given(st.integers(1, 1_000_000), st.integers(1, 1_000_000))
def test_it_is_the_floor_of_the_logarithm(whole, part):
    found = bits(whole, part)
    if part < whole:
        assert 2**found * part**BIT <= whole**BIT < 2 ** (found + 1) * part**BIT
        assert abs(found - BIT * math.log2(whole / part)) < 1.001
    else:
        assert found == 0
