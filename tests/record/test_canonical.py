"""R-1 to R-3: one value, one encoding, nothing else."""

import cbor2
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from comity.errors import OurError, TheirError
from comity.record import canonical
from comity.values.bounds import ENTRY_BYTES_MAX, INT_MAX
from tests.support.oracle import is_taken, oracle, spell
from tests.support.strategies import contents


@given(contents())
def test_what_was_encoded_is_read_back(value):
    data = canonical.encode(value)
    assert canonical.decode(data) == value
    assert data == spell(value)


@given(st.binary(max_size=40))
@example(bytes.fromhex("d81c00"))
@example(bytes.fromhex("a1f500"))
@example(bytes.fromhex("f97e00"))
def test_on_any_bytes_the_length_walk_and_spelling_again_agree(data):
    assert is_taken(data) is oracle(data)


@given(contents(), st.data())
def test_on_altered_bytes_the_length_walk_and_spelling_again_agree(value, data):
    altered = bytearray(spell(value))
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, len(altered) - 1))
        match data.draw(st.sampled_from(["set", "insert", "cut"])):
            case "set":
                altered[at] = data.draw(st.integers(0, 255))
            case "insert":
                altered.insert(at, data.draw(st.integers(0, 255)))
            case _ if len(altered) > 1:
                del altered[at]
            case _:
                pass
    assert is_taken(bytes(altered)) is oracle(bytes(altered))


@pytest.mark.parametrize(
    ("attack", "data"),
    [
        ("non-minimal integer", "1817"),
        ("non-minimal integer of two octets", "1900ff"),
        ("non-minimal length of octets", "580100"),
        ("non-minimal length of an array", "980100"),
        ("non-minimal key", "a1180100"),
        ("duplicate key", "a201000101"),
        ("keys out of order", "a202000100"),
        ("text key", "a1616100"),
        ("negative key", "a12000"),
        ("key that is true", "a1f500"),
        ("key that is an array", "a1800000"),
        ("indefinite array", "9f00ff"),
        ("indefinite octets", "5f4100ff"),
        ("indefinite map", "bf0000ff"),
        ("half float", "f93c00"),
        ("single float", "fa3f800000"),
        ("double float", "fb3ff0000000000000"),
        ("not a number", "f97e00"),
        ("undefined", "f7"),
        ("simple value 0", "e0"),
        ("simple value 32", "f820"),
        ("true in two octets", "f815"),
        ("tag of a time", "c100"),
        ("bignum", "c2420100"),
        ("shared reference", "82d81c80d81d00"),
        ("string reference", "d90100824161d81900"),
        ("self-described", "d9d9f700"),
        ("unknown tag", "d9ffff00"),
        ("tag 18", "d28440a04040"),
        ("2^53", "1b0020000000000000"),
        ("-2^53", "3b001fffffffffffff"),
        ("2^64 - 1", "1bffffffffffffffff"),
        ("-2^64", "3bffffffffffffffff"),
        ("not UTF-8", "61ff"),
        ("half a surrogate pair", "63eda080"),
        ("overlong UTF-8", "62c080"),
        ("cut off", "8200"),
        ("trailing octet", "0000"),
        ("nothing", ""),
        ("length of 2^63", "5b8000000000000000"),
        ("array of 2^40", "9b0000010000000000"),
        ("reserved head", "1c"),
        ("break alone", "ff"),
    ],
)
def test_bytes_outside_the_profile_are_refused(attack, data):
    #
    with pytest.raises(TheirError, match=r"^cbor\."):
        canonical.decode(bytes.fromhex(data))
    assert attack


@pytest.mark.parametrize(
    ("data", "value"),
    [
        ("f6", None),
        ("f5", True),
        ("17", 23),
        ("1818", 24),
        ("1b001fffffffffffff", INT_MAX),
        ("3b001ffffffffffffe", -INT_MAX),
        ("37", -24),
        ("3818", -25),
        ("60", ""),
        ("62c3a9", "é"),
        ("a118400a", {64: 10}),
    ],
)
def test_values_at_the_edge_are_read(data, value):
    #
    assert canonical.decode(bytes.fromhex(data)) == value
    assert canonical.encode(value).hex() == data


def nested(times, inner):
    for _ in range(times):
        inner = [inner]
    return inner


def test_sixteen_containers_may_be_open_and_no_more():
    #
    assert canonical.decode(b"\x81" * 16 + b"\x00") == nested(16, 0)
    for inner in (b"\x80", b"\xa0", b"\x81\x00"):
        with pytest.raises(TheirError, match="depth"):
            canonical.decode(b"\x81" * 16 + inner)
    with pytest.raises(OurError, match=r"cbor\.cannot-encode"):
        canonical.encode(nested(17, 0))


def test_a_bomb_of_ten_thousand_brackets_is_refused():
    for data in (b"\x81" * 10_000 + b"\x00", b"\xa1\x00" * 10_000 + b"\x00"):
        with pytest.raises(TheirError, match=r"cbor\.not-cbor"):
            canonical.decode(data)


def test_more_than_64_kib_is_refused_before_it_is_read():
    with pytest.raises(TheirError, match=r"cbor\.too-long"):
        canonical.decode(b"\xff" * (ENTRY_BYTES_MAX + 1))


@pytest.mark.parametrize(
    "value",
    [{2: 0, 1: 0}, {"a": 1}, 1.5, INT_MAX + 1, -INT_MAX - 1, {True: 0}, {-1: 0}, "\ud800", {1}],
)
def test_we_encode_nothing_outside_the_profile(value):
    with pytest.raises(OurError, match=r"cbor\.cannot-encode"):
        canonical.encode(value)


@given(contents())
def test_length_is_that_of_the_encoding(value):
    assert canonical.length(value) == len(spell(value))


@pytest.mark.parametrize("size", [0, 1, 23, 24, 255, 256, 65_535, 65_536])
def test_parts_that_are_encoded_already_make_the_encoding_of_the_whole(size):
    items = [number % 7 for number in range(size)]
    encoded = [canonical.encode(it) for it in items]
    assert canonical.array_of(encoded) == canonical.encode_ours(items)
    pairs = dict(enumerate(items[:300]))
    backwards = {number: encoded[number] for number in reversed(pairs)}
    assert canonical.map_of(backwards) == canonical.encode(pairs)


def test_an_encoder_that_is_not_canonical_is_found_out(monkeypatch):
    # what is signed has one encoding, whatever the library does
    monkeypatch.setattr(cbor2, "dumps", lambda _: b"\x18\x01")
    with pytest.raises(OurError, match=r"cbor\.cannot-encode"):
        canonical.encode(1)
