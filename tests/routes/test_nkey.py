"""Keys as NATS writes them (R-510): the known ones come out, a mistyped one does not go in."""

from base64 import b64decode, urlsafe_b64decode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.errors import TheirError
from comity.record.keys import SigningKey, verify_raw
from comity.routes import nkey

# From the documentation of NATS (Running a server, Authentication, NKeys).
KNOWN = "UDXU4RCSJNZOIQHZNWXHXORDPRTGNJAHAHFRGZNEEJCPQTT2M7NLCNF4"


def test_a_known_word_is_read_and_written_back():
    assert nkey.word_of(nkey.raw_of(KNOWN)) == KNOWN


@given(st.binary(min_size=32, max_size=32))
def test_every_key_becomes_a_word_that_begins_with_u_and_back(raw):
    word = nkey.word_of(raw)
    assert word[0] == "U"
    assert len(word) == 56
    assert nkey.raw_of(word) == raw


@pytest.mark.parametrize(
    "word", ["", "U", KNOWN[:-1], KNOWN + "A", KNOWN.lower(), "S" + KNOWN[1:], "é" * 56, "1" * 56]
)
def test_what_is_no_word_is_refused(word):
    with pytest.raises(TheirError) as caught:
        nkey.raw_of(word)
    assert caught.value.key == "relay.bad-key"


@given(at=st.integers(0, 55), letter=st.sampled_from("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"))
def test_one_mistyped_letter_is_noticed(at, letter):
    word = KNOWN[:at] + letter + KNOWN[at + 1 :]
    if word != KNOWN:
        with pytest.raises(TheirError, match=r"relay\.bad-key"):
            nkey.raw_of(word)


def test_a_members_name_fits_a_subject_and_is_not_its_key():
    member = nkey.member_of(KNOWN)
    assert member.isalnum()
    assert member not in KNOWN
    assert member == nkey.member_of(KNOWN)


def test_a_challenge_is_answered_with_a_signature_that_holds():
    key = SigningKey.from_seed(b"n" * 32)
    signed = urlsafe_b64decode(nkey.signed(key, "nonce") + b"==")
    assert verify_raw(key.key.raw, b"nonce", signed)
    assert not verify_raw(key.key.raw, b"other", b64decode(bytes(88)))
