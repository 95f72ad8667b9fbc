"""Checkpoints: written as transparency logs write them, and read within bounds."""

from base64 import b64decode, b64encode
from contextlib import suppress
from hashlib import sha256
from string import ascii_lowercase, ascii_uppercase, digits

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.errors import TheirError
from comity.record.checkpoint import Checkpoint, heads_root, read, sign
from comity.record.keys import QuantumSigningKey, SigningKey, verify_ml_dsa_44, verify_raw
from comity.record.tree import leaf_hash, node_hash
from comity.values.bounds import NOTE_CHARS_MAX
from tests.support.parties import seed

ALPHABET = ascii_uppercase + ascii_lowercase + digits + "+/"
PLAIN = SigningKey.from_seed(seed("note"))
QUANTUM = QuantumSigningKey.from_seed(seed("note pq"))
WHAT = Checkpoint(seed("line"), seed("feed")[:16], 12, seed("root"))
NOTE = sign(WHAT, PLAIN, QUANTUM, 1_770_292_800)


def spelt_otherwise(note):
    """The root with another last sign that stands for the same octets."""
    root = b64encode(seed("root")).decode()
    at = ALPHABET.index(root[-2])
    other = root[:-2] + ALPHABET[at ^ 1] + "="
    assert b64decode(other, validate=True) == seed("root")
    return note.replace(root, other)


def test_a_checkpoint_is_three_lines_and_two_signatures():
    """R-135."""
    origin, size, root, empty, one, two, end = NOTE.split("\n")
    assert origin == f"comity/{seed('line').hex()}/{seed('feed')[:16].hex()}"
    assert (size, root, empty, end) == ("12", b64encode(seed("root")).decode(), "", "")
    assert [it.split(" ")[:2] for it in (one, two)] == [["\u2014", origin]] * 2


def test_its_lines_verify_as_the_public_formats_say():
    """R-136: built here once more, byte for byte, from C2SP signed-note and tlog-cosignature."""
    note = read(NOTE)
    (name, plain), (_, quantum) = note.lines
    text = NOTE.partition("\n\n")[0] + "\n"
    assert plain[:4] == sha256(name.encode() + b"\n\x01" + PLAIN.key.raw).digest()[:4]
    assert verify_raw(PLAIN.key.raw, text.encode(), plain[4:])
    assert quantum[:4] == sha256(name.encode() + b"\n\x06" + QUANTUM.key.raw).digest()[:4]
    named = bytes([len(name)]) + name.encode()
    signed = b"subtree/v1\n\0" + named + quantum[4:12] + named + bytes(8)
    signed += (12).to_bytes(8) + seed("root")
    assert verify_ml_dsa_44(QUANTUM.key.raw, signed, quantum[12:])
    assert int.from_bytes(quantum[4:12]) == 1_770_292_800


def test_both_keys_have_signed_and_no_other_has():
    note = read(NOTE)
    assert note.checkpoint == WHAT
    assert note.is_signed(PLAIN.key)
    assert note.is_signed(QUANTUM.key)
    assert not note.is_signed(SigningKey.from_seed(seed("other")).key)
    assert not note.is_signed(QuantumSigningKey.from_seed(seed("other")).key)


def test_the_signatures_of_one_size_are_none_of_another():
    for line in ("12", "13"):
        note = read(NOTE.replace("\n12\n", f"\n{line}\n"))
        good = line == "12"
        assert (note.is_signed(PLAIN.key), note.is_signed(QUANTUM.key)) == (good, good)


def test_a_line_under_another_name_is_not_counted():
    head, _, lines = NOTE.partition("\n\n")
    other = read(head + "\n\n" + lines.replace("comity/", "another/"))
    assert not other.is_signed(PLAIN.key)
    assert not other.is_signed(QUANTUM.key)


BAD = {
    "empty": "",
    "no signature": NOTE.partition("\u2014")[0],
    "no gap": NOTE.replace("\n\n", "\n"),
    "a fourth line": NOTE.replace("\n\n", "\nmore\n\n", 1),
    "a leading zero": NOTE.replace("\n12\n", "\n012\n"),
    "a size below zero": NOTE.replace("\n12\n", "\n-12\n"),
    "a size beyond 2^53": NOTE.replace("\n12\n", "\n9999999999999999\n"),
    "another origin": NOTE.replace("comity/", "comedy/"),
    "a short root": NOTE.replace(b64encode(seed("root")).decode(), "AAAA"),
    "a root not in base64": NOTE.replace(b64encode(seed("root")).decode(), "*" * 44),
    "another spelling of the same root": spelt_otherwise(NOTE),
    "too many lines": NOTE.partition("\n\n")[0] + "\n\n" + "\u2014 a AAAA\n" * 17,
    "no end": NOTE[:-1],
    "a line of something else": NOTE + "hello\n",
    "too long": NOTE + "\u2014 a " + "A" * NOTE_CHARS_MAX + "\n",
}


@pytest.mark.parametrize("text", BAD.values(), ids=BAD)
def test_a_note_that_is_none_is_their_error(text):
    with pytest.raises(TheirError) as caught:
        read(text)
    assert caught.value.key == "checkpoint.bad-note"


@given(st.text(max_size=60), st.integers(0, len(NOTE)))
def test_foreign_text_is_a_note_or_their_error(text, at):
    with suppress(TheirError):
        assert len(read(NOTE[:at] + text + NOTE[at:]).checkpoint.root) == 32


def test_one_root_stands_over_all_heads_in_whatever_order():
    one, two = sorted((b"one", b"two"))
    assert heads_root([two, one]) == node_hash(leaf_hash(one), leaf_hash(two))
