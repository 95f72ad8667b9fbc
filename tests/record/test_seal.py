"""HPKE with ML-KEM768-X25519 (R-126): the library, and a second reader made of its parts."""

import hashlib
import hmac

import pytest
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from comity.errors import OurError, TheirError
from comity.record.keys import KEM, Key, SigningKey
from comity.record.seal import ENC_BYTES, WRAPPED_BYTES, Lock, OpeningKey, fresh, lock
from tests.support.parties import seed

CONTEXT = b"comity/body/1" + b"line" * 8


def secrets_of(name):
    return seed(name, "kem") + seed(name, "kem2"), seed(name, "dh")


def opening(name):
    return OpeningKey(*secrets_of(name))


def extract(salt, ikm):
    return hmac.digest(salt or bytes(32), ikm, "sha256")


def expand(prk, info, size):
    out, block = b"", b""
    for count in range(1, 9):
        block = hmac.digest(prk, block + info + bytes([count]), "sha256")
        out += block
    return out[:size]


def open_by_hand(name, it, info):
    """RFC 9180 base mode, and the hybrid KEM's combiner, from ML-KEM, X25519, SHA-3 and HMAC."""
    mlkem_seed, dh_secret = secrets_of(name)
    mlkem = MLKEM768PrivateKey.from_seed_bytes(mlkem_seed)
    dh = X25519PrivateKey.from_private_bytes(dh_secret)
    share = it.enc[1088:]
    first = mlkem.decapsulate(it.enc[:1088])
    second = dh.exchange(X25519PublicKey.from_public_bytes(share))
    own = dh.public_key().public_bytes_raw()
    shared = hashlib.sha3_256(first + second + share + own + b"\\.//^\\").digest()
    suite = b"HPKE" + b"\x64\x7a" + b"\x00\x01" + b"\x00\x03"

    def labelled(salt, label, ikm):
        return extract(salt, b"HPKE-v1" + suite + label + ikm)

    def stretched(prk, label, context, size):
        return expand(prk, size.to_bytes(2) + b"HPKE-v1" + suite + label + context, size)

    schedule = b"\x00" + labelled(b"", b"psk_id_hash", b"") + labelled(b"", b"info_hash", info)
    secret = labelled(shared, b"secret", b"")
    key = stretched(secret, b"key", schedule, 32)
    nonce = stretched(secret, b"base_nonce", schedule, 12)
    return ChaCha20Poly1305(key).decrypt(nonce, it.wrapped, b"")


def test_a_file_key_comes_back_to_the_node_it_was_sealed_to():
    key = opening("AA")
    made = lock(seed("file key"), key.key, CONTEXT)
    assert made.kid == key.kid == key.key.kid
    assert (len(made.enc), len(made.wrapped)) == (ENC_BYTES, WRAPPED_BYTES)
    assert key.open(made, CONTEXT) == seed("file key")


def test_a_second_reader_built_from_the_rfc_opens_what_the_library_sealed():
    key = opening("AA")
    made = lock(seed("file key"), key.key, CONTEXT)
    assert open_by_hand("AA", made, CONTEXT + key.kid) == seed("file key")


def test_two_sealings_of_one_key_have_nothing_in_common():
    key = opening("AA").key
    assert lock(seed(1), key, CONTEXT).enc != lock(seed(1), key, CONTEXT).enc


@pytest.mark.parametrize(
    ("change", "context"),
    [
        (lambda it: it, CONTEXT + b"x"),
        (lambda it: it._replace(enc=bytes([it.enc[0] ^ 1]) + it.enc[1:]), CONTEXT),
        (lambda it: it._replace(enc=it.enc[:-1] + bytes([it.enc[-1] ^ 1])), CONTEXT),
        (lambda it: it._replace(enc=it.enc[:-32] + bytes(32)), CONTEXT),
        (lambda it: it._replace(wrapped=bytes([it.wrapped[0] ^ 1]) + it.wrapped[1:]), CONTEXT),
    ],
    ids=["another context", "ML-KEM part", "X25519 part", "point of small order", "wrapped key"],
)
def test_what_was_changed_or_is_for_another_place_does_not_open(change, context):
    key = opening("AA")
    assert key.open(change(lock(seed(1), key.key, CONTEXT)), context) is None


def test_a_lock_whose_kid_was_changed_to_that_of_another_node_opens_for_neither():
    first, second = opening("AA"), opening("BB")
    made = lock(seed(1), first.key, CONTEXT)._replace(kid=second.kid)
    assert second.open(made, CONTEXT) is None


def test_to_a_key_that_is_none_nothing_is_sealed():
    raw = opening("AA").key.raw
    for bad in (b"\xff" * 1216, raw[:1184] + bytes(32)):
        with pytest.raises(TheirError) as caught:
            lock(seed(1), Key(KEM, bad), CONTEXT)
        assert caught.value.key == "key.unusable"
    with pytest.raises(OurError, match=r"key\.cannot-seal"):
        lock(seed(1), SigningKey.from_seed(seed(1)).key, CONTEXT)


def test_two_keys_share_what_no_other_pair_does_and_a_key_that_is_none_shares_nothing():
    #
    one, other, third = (opening(it) for it in ("AA", "BB", "CC"))
    assert one.shared(other.key, CONTEXT) == other.shared(one.key, CONTEXT)
    assert one.shared(other.key, CONTEXT) != one.shared(third.key, CONTEXT)
    assert one.shared(other.key, CONTEXT) != one.shared(other.key, b"another call")
    with pytest.raises(TheirError) as caught:  # a point of small order
        one.shared(Key(KEM, other.key.raw[:1184] + bytes(32)), CONTEXT)
    assert caught.value.key == "key.unusable"
    with pytest.raises(OurError, match=r"key\.cannot-seal"):
        one.shared(SigningKey.from_seed(seed(1)).key, CONTEXT)


def test_a_lock_of_another_shape_is_none():
    made = lock(seed(1), opening("AA").key, CONTEXT)
    assert Lock.read(list(made)) == made
    for bad in ([*made, b""], [made.kid, made.enc], [made.kid[1:], made.enc, made.wrapped], 7):
        assert Lock.read(bad) is None


def test_chance_gives_as_many_octets_as_asked_for_and_never_the_same():
    assert len(fresh(16)) == 16
    assert fresh(32) != fresh(32)
