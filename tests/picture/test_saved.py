"""Where an entry belongs, as bytes (R-52)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.picture.saved import pack_homes, unpack_homes


@given(st.lists(st.binary(max_size=80), max_size=5))
def test_what_was_packed_is_read_back(keys):
    assert list(unpack_homes(pack_homes(keys))) == keys


def test_what_is_cut_off_is_no_homes():
    packed = pack_homes([b"key one", b"key two"])
    with pytest.raises(ValueError, match="cut off"):
        list(unpack_homes(packed[:-1]))
