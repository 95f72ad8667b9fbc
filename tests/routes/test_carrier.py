"""The plain form of what a carrier takes."""

import pytest

from comity.errors import TheirError
from comity.routes.carrier import Plain
from comity.routes.parcels import Parcel

TAG = b"t" * 8


def test_the_plain_form_gives_back_what_it_was_given():
    plain, parcel = Plain(), Parcel(TAG, b"an entry")
    assert plain.unpack(plain.pack(parcel, ("BB",))) == [parcel]


def test_what_is_no_parcel_is_refused_in_one_word():
    with pytest.raises(TheirError, match=r"parcel\.damaged"):
        Plain().unpack(b"\xff" + TAG)
