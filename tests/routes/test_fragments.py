"""Data in fragments: any that are enough give it back, and a damaged one never alters it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.errors import OurError, TheirError
from comity.routes.fragments import (
    DATA_BYTES_MAX,
    OVERHEAD_BYTES,
    Gathering,
    fragments,
)

DATA = st.binary(min_size=1, max_size=3_000)


def gathered(its):
    gathering = Gathering()
    for it in its:
        gathering.take(it)
    return gathering


@given(
    data=DATA,
    symbol=st.integers(2, 75).map(lambda it: it * 8),
    spare=st.integers(0, 12),
    chance=st.randoms(),
)
def test_any_that_are_enough_give_the_data_back(data, symbol, spare, chance):
    """However many are lost, as long as two more than the source symbols are left."""
    its = fragments(data, symbol, spare=spare + 2)
    chance.shuffle(its)
    left = its[spare:]
    found = gathered(left)
    assert found.data == data
    assert found.lacking == 0
    assert all(len(it) == symbol + OVERHEAD_BYTES for it in its)


def test_half_of_them_say_how_many_are_lacking_and_the_rest_completes_them():
    data = bytes(range(256)) * 20
    its = fragments(data, 504, spare=3)
    half = gathered(its[::2])
    assert half.data is None
    assert half.lacking == 11 - half.taken
    for it in its[1::2]:
        half.take(it)
    assert half.data == data


def test_one_that_comes_twice_counts_once():
    its = fragments(b"a word" * 100, 104, spare=0)
    gathering = Gathering()
    assert gathering.take(its[0])
    assert not gathering.take(its[0])
    assert gathering.taken == 1


@given(at=st.integers(0, 122), bit=st.integers(0, 7))
def test_a_damaged_fragment_is_refused_wherever_it_is_damaged(at, bit):
    its = fragments(b"a word" * 100, 104, spare=2)
    gathering = gathered(its[:2])
    changed = bytearray(its[3])
    changed[at] ^= 1 << bit
    with pytest.raises(TheirError, match=r"fragment\.damaged"):
        gathering.take(bytes(changed))
    for it in its[3:]:
        gathering.take(it)
    assert gathering.data == b"a word" * 100


@given(st.binary(max_size=1_200))
def test_whatever_is_no_fragment_is_refused_without_a_trace(data):
    with pytest.raises(TheirError, match=r"fragment\.damaged"):
        Gathering().take(data)


def test_fragments_of_two_files_are_not_mixed():
    gathering = gathered(fragments(b"one" * 100, 48, spare=0)[:2])
    with pytest.raises(TheirError, match=r"fragment\.other"):
        gathering.take(fragments(b"two" * 100, 48, spare=0)[2])


def test_nothing_and_too_much_are_not_cut():
    for data in (b"", bytes(DATA_BYTES_MAX + 1)):
        with pytest.raises(OurError, match=r"fragment\.too-long"):
            fragments(data, 504, spare=0)


def test_the_longest_goes_through():
    data = bytes(DATA_BYTES_MAX)
    assert gathered(fragments(data, 1_024, spare=0)).data == data
