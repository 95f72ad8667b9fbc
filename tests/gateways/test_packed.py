"""Archives of others: bombs and names that lead out. R-335."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.errors import TheirError
from comity.gateways.packed import MEMBERS_MAX, Packed
from tests.gateways import quick, refused, settled
from tests.gateways.archives import zipped


def take(data, name="doc.kml"):
    return Packed(data, "KMZ").take(name)


def test_a_file_is_taken_out_in_memory():
    data = zipped([("doc.kml", b"<kml/>"), ("images/a.png", b"x")])
    assert take(data) == b"<kml/>"
    assert Packed(data, "KMZ").first(lambda it: it.endswith(".png")) == "images/a.png"


def test_a_zip_bomb_is_refused_while_it_grows():
    assert refused(take, zipped([("doc.kml", b"0" * 200_000_000)])) == "gateway.bad-archive"


def test_a_well_packed_bomb_below_the_limit_is_refused_by_its_ratio():
    assert refused(take, zipped([("doc.kml", b"0" * 4_000_000)])) == "gateway.bad-archive"


def test_a_size_that_lies_is_not_believed():
    data = bytearray(zipped([("doc.kml", b"0" * 8_000_000)]))
    at = data.rindex(b"PK\x01\x02") + 24
    data[at : at + 4] = (10).to_bytes(4, "little")
    assert isinstance(quick(take, bytes(data)), (TheirError, bytes))


@pytest.mark.parametrize(
    "name", ["../doc.kml", "a/../../doc.kml", "/doc.kml", "\\doc.kml", "C:doc.kml", "a\\..\\b"]
)
def test_a_name_that_leads_out_is_refused(name):
    data = zipped([("doc.kml", b"<kml/>"), (name, b"x")])
    assert refused(take, data) == "gateway.bad-archive"


def test_ten_thousand_members_are_refused():
    data = zipped([(str(at), b"") for at in range(MEMBERS_MAX + 1)])
    assert refused(take, data) == "gateway.not-this-format"


def test_a_damaged_archive_is_one_error():
    data = zipped([("doc.kml", b"<kml/>" * 1_000)])
    for at in range(0, len(data), 7):
        broken = data[:at] + bytes([data[at] ^ 0xFF]) + data[at + 1 :]
        assert isinstance(settled(take, broken), (bytes, TheirError))


@given(st.binary(max_size=300))
def test_any_bytes_are_an_archive_or_one_error(data):
    assert isinstance(settled(take, b"PK\x03\x04" + data), TheirError)
