"""Parcels: what a carrier takes, whole or in fragments (R-494)."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.errors import OurError, TheirError
from comity.routes.parcels import FRAGMENT, GATHERINGS_MAX, Gatherings, Parcel, cut, is_too_long
from comity.values.bounds import ENTRY_BYTES_MAX

TAG, LEAF = b"t" * 8, b"l" * 32


def gathered(frames, gatherings=None):
    into = gatherings or Gatherings()
    return [whole for frame in frames for whole in into.take(frame)]


@given(st.binary(min_size=1, max_size=200), st.sampled_from((b"", LEAF)))
def test_a_parcel_is_read_back_as_it_was_laid(data, leaf):
    parcel = Parcel(TAG, data, leaf)
    assert Parcel.read(parcel.laid) == parcel


@given(st.binary(max_size=60))
def test_other_octets_are_no_parcel_or_one_that_lays_the_same(data):
    with suppress(TheirError):
        assert Parcel.read(data).laid == data


def test_a_parcel_longer_than_any_entry_is_refused_unread():
    with pytest.raises(TheirError, match=r"parcel\.damaged"):
        Parcel.read(Parcel(TAG, bytes(ENTRY_BYTES_MAX + 1)).laid)


@given(st.integers(1, 3_000), st.integers(50, 400), st.randoms(use_true_random=False))
def test_what_is_cut_is_whole_again_from_any_round_that_lost_one(size, frame_max, chance):
    frame = bytes((1,)) + chance.randbytes(size - 1)
    pieces = cut(frame, frame_max)
    assert all(len(it) <= frame_max for it in pieces)
    chance.shuffle(pieces)
    if len(pieces) > 1:
        pieces = pieces[1:] + cut(frame, frame_max, 1)
    assert [it for it in gathered(pieces) if it] == [frame]


def test_another_round_brings_other_fragments():
    frame = bytes((1,)) * 2_000
    rounds = [set(cut(frame, 200, number)) for number in range(2)]
    assert not rounds[0] & rounds[1]
    assert all(cut(frame, 200, number) for number in range(50))  # the numbers begin again
    assert gathered(cut(frame, 200, 1))[0] == frame


def test_one_that_is_said_again_after_it_was_whole_is_told_of_by_no_octets():
    gatherings, frame = Gatherings(), bytes((1,)) * 900
    first = gathered(cut(frame, 200), gatherings)
    assert first[0] == frame
    assert set(first[1:]) <= {b""}
    assert gathered(cut(frame, 200, 1)[:1], gatherings) == [b""]


def test_a_flood_of_beginnings_is_bounded_and_the_oldest_is_given_up():
    gatherings = Gatherings()
    frame = bytes((1,)) * 900
    begun, *rest = cut(frame, 200)
    gathered([begun], gatherings)
    for number in range(GATHERINGS_MAX):
        gathered(cut(bytes((1, number)) * 400, 200)[:1], gatherings)
    assert [it for it in gathered(rest[:3], gatherings) if it] == []
    assert frame in gathered([*rest[3:], begun], gatherings)


def test_a_damaged_fragment_spoils_nothing():
    gatherings, frame = Gatherings(), bytes((1,)) * 900
    pieces = cut(frame, 200)
    gathered(pieces[:1], gatherings)
    with pytest.raises(TheirError, match=r"fragment\.damaged"):
        gathered([pieces[1][:-1] + b"\x00"], gatherings)
    assert frame in gathered(pieces[1:], gatherings)


def test_fragments_of_a_whole_that_is_none_are_refused():
    with pytest.raises(TheirError, match=r"fragment\.damaged"):
        gathered([bytes((FRAGMENT,)) + b"short"])


def test_a_carrier_too_narrow_for_a_fragment_says_so():
    with pytest.raises(OurError, match=r"carrier\.too-narrow"):
        cut(bytes(100), 30)
    assert is_too_long(bytes(300_000))
    assert not is_too_long(bytes(300))
