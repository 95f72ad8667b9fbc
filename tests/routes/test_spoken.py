"""Entries that are read aloud: whole, of one line, and of one sheet (R-530)."""

from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.errors import TheirError
from comity.routes.spoken import packed, unpacked

LINE = bytes(range(32))


@given(st.lists(st.binary(min_size=1, max_size=400), max_size=4))
def test_what_was_packed_is_unpacked(entries):
    assert unpacked(packed(LINE, entries)) == (LINE[:4], entries)


@given(st.lists(st.binary(min_size=1, max_size=60), min_size=1, max_size=3), st.data())
def test_any_changed_octet_is_seen(entries, draw):
    data = bytearray(packed(LINE, entries))
    data[draw.draw(st.integers(0, len(data) - 1))] ^= draw.draw(st.integers(1, 255))
    with pytest.raises(TheirError, match=r"spoken\.damaged"):
        unpacked(bytes(data))


@given(st.binary(max_size=200))
def test_foreign_octets_are_refused(data):
    with pytest.raises(TheirError, match=r"spoken\.damaged"):
        unpacked(data)


def test_a_form_of_a_later_program_is_named():
    told = b"\x09" + LINE[:4] + b"\x00\x01x"
    with pytest.raises(TheirError, match=r"spoken\.other-form"):
        unpacked(told + sha256(told).digest()[:4])


@pytest.mark.parametrize("inside", [b"\x00", b"\x00\x05abc", b"\x00\x00"])
def test_lengths_that_do_not_fit_are_refused(inside):
    told = b"\x01" + LINE[:4] + inside
    with pytest.raises(TheirError, match=r"spoken\.damaged"):
        unpacked(told + sha256(told).digest()[:4])
