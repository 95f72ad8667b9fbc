"""R-32 and R-33: the line id, and what of a charter the record must know."""

from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.errors import TheirError
from comity.record import canonical
from comity.record.charter import Charter

FOUNDED = [["AA", bytes(32)], ["BB", b"\x01" * 32]]
GOOD = {
    2: ["AA", "BB"],
    15: 1,
    18: ["A02"],
    24: bytes(16),
    25: FOUNDED,
}


def read(**parts):
    content = {**GOOD, **{int(name[1:]): value for name, value in parts.items()}}
    kept = {key: content[key] for key in sorted(content) if content[key] is not None}
    return Charter.read(canonical.encode(kept))


def test_the_line_id_follows_from_the_charter_octet_for_octet():
    #
    data = canonical.encode(GOOD)
    assert Charter.read(data).line_id == sha256(b"comity/line/1" + data).digest()
    assert read(k24=b"\x01" * 16).line_id != Charter.read(data).line_id


def test_it_says_who_is_bound_and_by_which_foundation():
    #
    charter = read(k2=["BB", "AA"])
    assert charter.parties == ("AA", "BB")
    assert charter.founded == {"AA": bytes(32), "BB": b"\x01" * 32}
    assert charter.two_person == {"A02"}
    assert charter.reality == 1
    assert read(k18=None).two_person == frozenset()


@pytest.mark.parametrize(
    ("attack", "parts"),
    [
        ("one party", {"k2": ["AA"], "k25": [["AA", bytes(32)]]}),
        ("one party twice", {"k2": ["AA", "AA"], "k25": [["AA", bytes(32)]]}),
        ("two foundations of one party", {"k25": [*FOUNDED, ["AA", b"\x02" * 32]]}),
        ("party without foundation", {"k2": ["AA", "BB", "CC"]}),
        ("foundation without party", {"k25": [*FOUNDED, ["CC", bytes(32)]]}),
        ("hash of 31 octets", {"k25": [["AA", bytes(31)], ["BB", bytes(32)]]}),
        ("no nonce", {"k24": None}),
        ("nonce of 15 octets", {"k24": bytes(15)}),
        ("no reality", {"k15": None}),
        ("reality that is true", {"k15": True}),
        ("reality that nobody knows", {"k15": 3}),
        ("party as octets", {"k2": [b"AA", "BB"]}),
        ("types that are a number", {"k18": 7}),
        ("foundations that are a map", {"k25": {}}),
    ],
)
def test_a_charter_that_founds_no_line_is_refused(attack, parts):
    #
    with pytest.raises(TheirError, match=r"^charter\."):
        read(**parts)
    assert attack


@given(st.binary(max_size=80))
def test_chance_bytes_are_no_charter(data):
    with pytest.raises(TheirError, match=r"cbor\.|charter\.bad-shape"):
        Charter.read(data)


@pytest.mark.parametrize("content", [[], 0, {}, "text", b""])
def test_something_else_is_no_charter(content):
    with pytest.raises(TheirError, match=r"charter\.bad-shape"):
        Charter.read(canonical.encode(content))
