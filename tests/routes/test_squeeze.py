"""Octets made fewer by the dictionary of this release; foreign ones are bounded (R-497)."""

from hashlib import sha256
from importlib.resources import files

import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from comity.errors import StoreError, TheirError
from comity.routes import squeeze
from comity.routes.squeeze import DICTIONARY, SHA256, dictionary, squeezed, swollen

MOST = 65_536


def test_the_dictionary_is_that_of_the_release():
    """R-497: whoever changes it makes another format, and must say so."""
    data = files("comity.routes").joinpath(DICTIONARY).read_bytes()
    assert sha256(data).hexdigest() == SHA256
    assert len(dictionary().as_bytes()) == len(data) <= 65_536


def test_a_file_that_was_changed_stops_it_before_anything_is_sent(monkeypatch):
    """R-497."""
    monkeypatch.setattr(squeeze, "SHA256", "0" * 64)
    dictionary.cache_clear()
    with pytest.raises(StoreError, match=r"compact\.changed-dictionary"):
        dictionary()
    dictionary.cache_clear()


@given(st.binary(max_size=400) | st.text("abc AA/DUTY", max_size=400).map(str.encode))
def test_what_gets_fewer_comes_back(data):
    block = squeezed(data)
    assert block is None or (len(block) < len(data) and swollen(block, MOST) == data)


def test_a_long_one_is_one_block_or_stays_as_it_is():
    data = b"".join(number.to_bytes(3) for number in range(60_000))
    block = squeezed(data)
    assert block is None or swollen(block, 180_000) == data


def test_what_would_swell_beyond_any_entry_is_refused():
    """A few octets that ask for megabytes: they get none of them."""
    block = squeezed(bytes(MOST + 1))
    assert block is not None
    assert len(block) < 40
    with pytest.raises(TheirError, match=r"compact\.damaged"):
        swollen(block, MOST)
    assert len(swollen(block, MOST + 1)) == MOST + 1


@given(st.binary(max_size=300))
def test_any_octets_are_read_within_bounds_or_refused(data):
    try:
        assert len(swollen(data, 1_000)) <= 1_000
    except TheirError as error:
        assert error.key == "compact.damaged"  # noqa: PT017  # either is right


def test_a_block_longer_than_any_is_refused_unread():
    with pytest.raises(TheirError, match=r"compact\.damaged"):
        swollen(bytes(70_000), MOST)


def test_it_is_zstandard_and_nothing_of_ours():
    """Anybody's decoder reads it with the headers put back."""
    data = b"AA/DUTY en " * 9
    block = squeezed(data)
    assert block is not None
    head = (len(block) << 3 | 5).to_bytes(3, "little")
    frame = zstandard.FRAME_HEADER + bytes((0x00, 0x38)) + head + block
    made = zstandard.ZstdDecompressor(dict_data=dictionary()).decompressobj().decompress(frame)
    assert made == data
