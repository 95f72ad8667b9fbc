"""Sealed bodies (R-125 to R-128), and what nobody gains by lying with them."""

from contextlib import suppress

import pytest
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from hypothesis import given
from hypothesis import strategies as st

from comity.errors import OurError, TheirError
from comity.record import body, canonical
from comity.record.body import (
    QUIET_BYTES,
    Opened,
    SealedBody,
    commitment,
    padded,
    seal,
    unpadded,
    unseal,
)
from comity.record.keys import KEM, Key
from comity.record.seal import lock
from comity.values.bounds import BODY_BYTES_MAX, SEALED_BYTES_MAX
from tests.record.test_seal import opening

LINE = b"l" * 32
SALT = b"salt" * 4
TEXT = {1: "Names", 2: "Ivan Petrenko, born 1990"}
AA, BB, CC = opening("AA"), opening("BB"), opening("CC")
SIMPLE = st.integers(0, 2**53 - 1) | st.text(max_size=40) | st.binary(max_size=400) | st.booleans()
CONTENTS = st.dictionaries(st.integers(0, 127), SIMPLE | st.lists(SIMPLE, max_size=4)).map(
    lambda found: dict(sorted(found.items()))
)


def sealed(content=TEXT, keys=(AA, BB), file_key=b"k" * 32, line=LINE):
    return seal(Opened(SALT, content), file_key, [it.key for it in keys], line)


def refused(data, key=BB, line=LINE, committed=None):
    with pytest.raises(TheirError) as caught:
        unseal(data, key, line, committed or commitment(SALT, TEXT))
    return caught.value.key


# --- the layout


@given(CONTENTS, st.binary(min_size=16, max_size=16))
def test_whatever_was_padded_is_read_again_and_its_length_is_a_step(content, salt):
    plain = padded(salt, content)
    assert len(plain) in (256, 1024, 4096, 16384) or len(plain) % 65536 == 0
    assert unpadded(plain) == (salt, content)


@given(CONTENTS, st.binary(min_size=16, max_size=16))
def test_a_quiet_body_is_of_one_size_and_read_like_any_other(content, salt):
    """R-222."""
    plain = padded(salt, content, is_quiet=True)
    assert len(plain) == QUIET_BYTES
    assert unpadded(plain) == (salt, content)


@given(CONTENTS, st.binary(min_size=16, max_size=16), st.binary(min_size=16, max_size=16))
def test_a_commitment_is_to_content_and_salt_together(content, salt, other):
    assert (commitment(salt, content) == commitment(other, content)) == (salt == other)


@given(st.binary(max_size=600))
def test_any_octets_at_all_are_a_body_or_a_refusal(data):
    for act in (unpadded, SealedBody.read):
        with suppress(TheirError):
            act(data)


@pytest.mark.parametrize(
    ("size", "step"),
    [
        (1, 256),
        (256, 256),
        (257, 1024),
        (1025, 4096),
        (4097, 16384),
        (16385, 65536),
        (65536, 65536),
        (65537, 131072),
        (BODY_BYTES_MAX, BODY_BYTES_MAX),
    ],
)
def test_lengths_are_hidden_in_steps(size, step):
    assert body.step_of(size) == step


def test_a_body_that_ends_in_zeros_loses_none_of_them():
    content = {1: b"\x00" * 300, 2: 0}
    assert unpadded(padded(SALT, content)).content == content


@pytest.mark.parametrize(
    ("plain", "key"),
    [
        (padded(SALT, TEXT)[:-1] + b"\x01", "body.bad-padding"),
        (padded(SALT, TEXT).ljust(1024, b"\x00"), "body.bad-padding"),
        (padded(SALT, TEXT)[:-1], "body.bad-padding"),
        (canonical.encode([SALT, TEXT]), "body.bad-padding"),
        (bytes(256), "body.bad-content"),
        (canonical.encode([SALT, [1]]).ljust(256, b"\x00"), "body.bad-content"),
        (canonical.encode([SALT[1:], TEXT]).ljust(256, b"\x00"), "body.bad-content"),
        (bytes.fromhex("8250") + SALT + bytes.fromhex("a2020101010000"), "body.bad-padding"),
        (
            (bytes.fromhex("8250") + SALT + bytes.fromhex("a202010101")).ljust(256, b"\x00"),
            "body.bad-content",
        ),
        (b"\x9b" + b"\xff" * 255, "body.bad-content"),
        (b"", "body.bad-content"),
    ],
    ids=[
        "ones among the zeros",
        "more than the step",
        "cut",
        "none",
        "only zeros",
        "a list",
        "a short salt",
        "odd",
        "keys not in order",
        "more items than octets",
        "nothing",
    ],
)
def test_padding_that_lies_and_content_out_of_form_are_told_apart(plain, key):
    """X23: a length is a step, the rest is zeros, the value has its one encoding."""
    with pytest.raises(TheirError) as caught:
        unpadded(plain)
    assert caught.value.key == key


def test_no_body_is_made_that_others_would_refuse():
    with pytest.raises(OurError) as caught:
        padded(SALT, {1: bytes(BODY_BYTES_MAX)})
    assert caught.value.key == "body.we-made-too-long"
    largest = {1: bytes(BODY_BYTES_MAX - 64)}
    committed, data = sealed(largest)
    assert len(data) < SEALED_BYTES_MAX
    assert unseal(data, AA, LINE, committed).content == largest


# --- sealing


@given(CONTENTS)
def test_every_node_it_was_sealed_to_opens_it_and_no_other_does(content):
    committed, data = sealed(content)
    for key in (AA, BB):
        assert unseal(data, key, LINE, committed) == (SALT, content)
    assert refused(data, CC, LINE, committed) == "body.not-for-us"


def test_the_sealed_bytes_say_nothing_of_the_content_but_its_step():
    first, second = sealed({1: "Ivan"})[1], sealed({1: "A much longer name than that one"})[1]
    assert len(first) == len(second)
    assert b"Ivan" not in first


def test_a_key_that_is_none_harms_its_owner_only():
    broken = Key(KEM, b"\xff" * 1216)
    committed, data = seal(Opened(SALT, TEXT), b"k" * 32, [broken, BB.key, BB.key], LINE)
    assert [it.kid for it in SealedBody.read(data).locks] == [BB.kid]
    assert unseal(data, BB, LINE, committed).content == TEXT
    with pytest.raises(OurError) as caught:
        seal(Opened(SALT, TEXT), b"k" * 32, [broken], LINE)
    assert caught.value.key == "body.sealed-to-nobody"


# --- lies


def test_who_commits_to_one_content_and_delivers_another_delivers_nothing():
    """X7: one commitment, one content; what does not match is unreadable, and accuses nobody."""
    file_key = b"k" * 32
    committed = commitment(SALT, TEXT)
    context = body.context_of(LINE, committed)
    other = padded(SALT, {**TEXT, 2: "Nobody"})
    locks = (lock(file_key, BB.key, context),)
    cipher = ChaCha20Poly1305(file_key)
    forged = SealedBody(cipher.encrypt(bytes(12), other, body.bound(context, locks)), locks)
    assert refused(forged.data) == "body.other-content"


def test_a_body_opened_with_two_keys_has_one_content_or_none():
    """X7: each addressee given a file key of their own cannot make them read two things."""
    committed, data = sealed()
    own, theirs = SealedBody.read(data), SealedBody.read(sealed(file_key=b"K" * 32)[1])
    mixed = SealedBody(own.ciphertext, (own.locks[0], theirs.locks[1]))
    for key in (AA, BB):
        assert refused(mixed.data, key, committed=committed) == "body.does-not-open"


def _without(locks, kept):
    """The locks without one of the others."""
    other = next(it for it in locks if it.kid != kept.kid)
    return tuple(it for it in locks if it != other)


def test_a_lock_taken_out_or_put_in_makes_the_body_unreadable_to_all():
    """X23: who keeps a body for others keeps it whole, or notices."""
    committed, data = sealed(keys=(AA, BB, CC))
    whole = SealedBody.read(data)
    for locks in (_without(whole.locks, AA), whole.locks[::-1], (*whole.locks, whole.locks[0])):
        changed = SealedBody(whole.ciphertext, locks).data
        assert refused(changed, AA, committed=committed) == "body.does-not-open"


def test_a_body_of_another_entry_or_another_line_does_not_open():
    """X15: ciphertext and locks are bound to the line and to the commitment."""
    committed, data = sealed()
    assert refused(data, line=b"m" * 32, committed=committed) == "body.does-not-open"
    other, _ = sealed({**TEXT, 2: "Others"})
    assert refused(data, committed=other) == "body.does-not-open"


@pytest.mark.parametrize("at", [0, 3, 100, 300, 500, 1500, -1])
def test_a_changed_octet_anywhere_is_noticed(at):
    """X23: a relay that changes a body makes it unreadable, and nothing else of it."""
    data = bytearray(sealed()[1])
    data[at] ^= 1
    assert refused(bytes(data)).startswith("body.")


def test_cut_lengthened_and_crowded_bodies_are_refused_before_anything_is_opened():
    data = sealed()[1]
    for bad in (data[:-1], data + b"\x00", b"", canonical.encode([b"", []])):
        assert refused(bad) == "body.bad-shape"
    row = list(lock(b"k" * 32, BB.key, b""))
    crowded = canonical.encode([bytes(272), [row] * 257])
    assert refused(crowded) == "body.bad-shape"
    assert refused(bytes(SEALED_BYTES_MAX + 1)) == "body.bad-shape"


@pytest.mark.parametrize("row", [[], 5, [b"", b""], {1: 2}])
def test_a_body_with_one_lock_that_cannot_be_read_is_none(row):
    #
    whole = canonical.decode(sealed()[1])
    assert len(SealedBody.read(canonical.encode(whole)).locks) == 2
    with pytest.raises(TheirError, match=r"body\.bad-shape"):
        SealedBody.read(canonical.encode([whole[0], [*whole[1], row]]))
