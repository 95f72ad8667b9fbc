"""The sealed bundle (R-132, R-133): what comes out is what went in, or one clear refusal."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.errors import OurError, TheirError
from comity.record import canonical
from comity.record.keys import KEM, Key
from comity.routes import hand
from comity.routes.hand import CHUNK_BYTES, MAGIC, TAG_BYTES, Carried, Letter, Unpacking
from tests.record.test_seal import opening

AA, BB, CC = opening("AA"), opening("BB"), opening("CC")
LETTER = Letter(line_id=b"l" * 32, sender="AA", to="BB")
FILE_KEY = b"k" * 32
CHUNK = CHUNK_BYTES + TAG_BYTES


def file_of(*inside, keys=(BB,), file_key=FILE_KEY):
    return b"".join(hand.sealed(file_key, [it.key for it in keys], inside))


def opens(data, key=BB):
    return b"".join(hand.opened(io.BytesIO(data), key))


def refused(data, key=BB):
    with pytest.raises(TheirError) as caught:
        opens(data, key)
    return caught.value.key


def header_of(data):
    return len(MAGIC) + (canonical.end_of(data[len(MAGIC) :]) or 0)


def unpacked(data):
    unpacking = Unpacking()
    found = list(unpacking.feed(data))
    return unpacking.close(), found


@given(st.lists(st.binary(max_size=70_000), max_size=4))
def test_whatever_is_sealed_comes_out_whole_for_each_node_it_is_for(pieces):
    data = file_of(*pieces, keys=(AA, BB))
    assert opens(data, AA) == opens(data, BB) == b"".join(pieces)
    assert refused(data, CC) == "hand.not-for-us"


@pytest.mark.parametrize("size", [0, 1, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1])
def test_the_last_chunk_is_marked_whatever_its_size(size):
    assert opens(file_of(b"x" * size)) == b"x" * size


def test_a_file_cut_at_a_chunk_boundary_is_cut_off():
    """X15: without the mark of the last chunk a shorter file would look whole."""
    data = file_of(b"x" * (2 * CHUNK_BYTES + 9))
    start = header_of(data)
    assert refused(data[: start + CHUNK]) == "hand.cut-off"
    assert refused(data[: start + 2 * CHUNK]) == "hand.cut-off"
    assert refused(data[:start]) == "hand.cut-off"
    assert refused(data[: start + CHUNK + 50]) == "hand.cut-off"
    assert refused(data[: start - 5]) == "hand.cut-off"


def test_chunks_in_another_order_twice_or_from_another_file_are_refused():
    """X15: the counter in each nonce, and a payload key bound to the header."""
    data = file_of(b"a" * CHUNK_BYTES + b"b" * CHUNK_BYTES + b"c")
    start = header_of(data)
    one, two, last = data[start:][:CHUNK], data[start + CHUNK :][:CHUNK], data[start + 2 * CHUNK :]
    head = data[:start]
    for bad in (two + one + last, one + one + last, one + two + two + last):
        assert refused(head + bad) == "hand.changed"
    assert refused(data + b"x") in ("hand.changed", "hand.cut-off")
    other = file_of(b"a" * CHUNK_BYTES + b"b" * CHUNK_BYTES + b"c")
    assert refused(head + other[start:]) == "hand.changed"


@pytest.mark.parametrize("at", [0, 23])
def test_a_file_of_another_kind_is_told_apart(at):
    data = bytearray(file_of(b"x"))
    data[at] ^= 1
    assert refused(bytes(data)) == "hand.not-one"
    assert not hand.is_sealed(bytes(data))
    assert hand.is_sealed(file_of(b"x"))


@pytest.mark.parametrize("at", [40, 700, 1150, 1190, 1230, -1])
def test_one_changed_bit_anywhere_is_noticed(at):
    data = bytearray(file_of(b"x" * 300))
    data[at] ^= 1
    assert refused(bytes(data)) in ("hand.changed", "hand.not-for-us")


def test_a_lock_swapped_with_that_of_another_file_is_noticed_by_everybody():
    """X15: the header's MAC holds the locks together; nobody is given a header of their own."""
    data, other = file_of(b"for both", keys=(AA, BB)), file_of(b"other", keys=(AA, BB))
    start = len(MAGIC)
    rows, mac = canonical.decode(data[start : header_of(data)])
    theirs = canonical.decode(other[start : header_of(other)])[0]
    mixed = MAGIC + canonical.encode([[rows[0], theirs[1]], mac]) + data[header_of(data) :]
    assert {refused(mixed, AA), refused(mixed, BB)} == {"hand.changed"}
    swapped = MAGIC + canonical.encode([rows[::-1], mac]) + data[header_of(data) :]
    assert refused(swapped, AA) == "hand.changed"


def test_a_header_of_no_form_is_refused():
    for bad in (canonical.encode([[], bytes(32)]), canonical.encode([1]), b"\x82\x01\x18\x01"):
        assert refused(MAGIC + bad + bytes(50)) == "hand.changed"
    with pytest.raises(OurError, match=r"body\.sealed-to-nobody"):
        list(hand.sealed(FILE_KEY, [], [b""]))
    with pytest.raises(TheirError, match=r"key\.unusable"):
        list(hand.sealed(FILE_KEY, [Key(KEM, b"\xff" * 1216)], [b""]))


@given(st.binary(max_size=400))
def test_any_octets_at_all_are_refused_in_order(data):
    assert refused(MAGIC + data) in ("hand.changed", "hand.cut-off", "hand.not-for-us")
    with pytest.raises(TheirError, match=r"hand\.bad-inside"):
        unpacked(data)


# --- inside


ITEMS = (Carried(entries=(b"one", b"two")), Carried(body=(b"l" * 32, b"body")), Carried())


def test_what_was_packed_is_unpacked_in_its_order_however_it_is_cut():
    data = b"".join(hand.packed(LETTER, ITEMS))
    assert len(data) == 256
    assert unpacked(data) == (LETTER, list(ITEMS))
    unpacking = Unpacking()
    found = [it for octet in data for it in unpacking.feed(bytes([octet]))]
    assert (unpacking.close(), found) == (LETTER, list(ITEMS))


def test_an_inside_that_lies_about_its_end_or_its_padding_is_refused():
    """X23: no length of ours is believed but the one that the step gives."""
    data = b"".join(hand.packed(LETTER, ITEMS))
    letter = canonical.encode([0, LETTER.line_id, "AA", "BB"])
    for bad in (
        data[:-1],
        data + b"\x00",
        data[:-1] + b"\x01",
        data[:60],
        b"",
        canonical.encode([3, [b"entry before the letter"]]),
        letter + letter,
        letter + canonical.encode([3, ["text"]]),
        letter + canonical.encode([255, bytes(32)]),
        letter + b"\x9b" + b"\xff" * 8,
    ):
        with pytest.raises(TheirError) as caught:
            unpacked(bad)
        assert caught.value.key == "hand.bad-inside"


def test_an_item_without_end_is_refused_before_it_fills_the_memory():
    unpacking = Unpacking()
    list(unpacking.feed(canonical.encode([0, LETTER.line_id, "AA", "BB"])))
    endless = b"\x82\x03\x9a\x00\x20\x00\x00" + (b"\x5a\x7f\xff\xff\xff" + bytes(1 << 20))
    with pytest.raises(TheirError, match=r"hand\.bad-inside"):
        list(unpacking.feed(endless * 12))
