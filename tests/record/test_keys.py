"""R-4 to R-6: keys, their short names, and the one rule that judges a signature."""

from hashlib import sha256

import pytest

from comity.errors import TheirError
from comity.record import canonical, keys
from comity.record.keys import ED25519, KEM, ML_DSA_44, Key, QuantumSigningKey, SigningKey
from tests.support import curve
from tests.support.parties import seed

ONE = SigningKey.from_seed(seed("one"))
QUANTUM = QuantumSigningKey.from_seed(seed("quantum"))
CONTEXT = b"comity/entry/1" + bytes(32)


@pytest.mark.parametrize(
    "value",
    [
        [-19, bytes(31)],
        [-19, bytes(33)],
        [-48, bytes(32)],
        [KEM, bytes(1215)],
        [-8, ONE.key.raw],
        [1, ONE.key.raw],
        [-19],
        [-19, ONE.key.raw, 0],
        ONE.key.raw,
        None,
        ["-19", ONE.key.raw],
    ],
)
def test_another_number_or_length_is_no_key(value):
    #
    with pytest.raises(TheirError, match=r"key\.bad-shape"):
        Key.read(value)


@pytest.mark.parametrize("key", [ONE.key, QUANTUM.key, Key(KEM, bytes(1216))])
def test_the_three_kinds_of_key_are_read(key):
    assert Key.read(key.wire) == key


@pytest.mark.parametrize("order", range(8))
def test_a_key_of_small_order_is_not_enrolled(order):
    # whoever holds it could make one signature that fits many messages
    raw = curve.packed(curve.times(order, curve.point(curve.ORDER_8)))
    with pytest.raises(TheirError, match=r"key\.weak"):
        Key.read([ED25519, raw])


@pytest.mark.parametrize("low", range(19))
@pytest.mark.parametrize("sign", [0, 1 << 255])
def test_a_key_that_is_not_canonical_is_not_enrolled(low, sign):
    # the same point written a second way would be a second key
    raw = (curve.P + low | sign).to_bytes(32, "little")
    with pytest.raises(TheirError, match=r"key\.weak"):
        Key.read([ED25519, raw])


def test_a_kid_is_the_beginning_of_a_hash():
    #
    assert ONE.kid == sha256(canonical.encode([-19, ONE.key.raw])).digest()[:8]


def test_what_is_signed_is_sig_structure():
    # R-6, RFC 9052, 4.4
    header = keys.protected(ED25519, ONE.kid)
    assert header == canonical.encode({1: -19, 4: ONE.kid})
    for size in (0, 23, 24, 255, 256, 65_535, 65_536):
        made = keys.sig_structure(header, CONTEXT, bytes(size))
        wanted = ["Signature1", header, CONTEXT, bytes(size)]
        assert canonical.decode(made, bytes_max=100_000) == wanted


@pytest.mark.parametrize("key", [ONE, QUANTUM])
def test_a_signature_binds_context_payload_and_key(key):
    signature = key.sign(CONTEXT, b"payload")
    assert keys.verify(key.key, CONTEXT, b"payload", signature)
    assert not keys.verify(key.key, CONTEXT + b"x", b"payload", signature)
    assert not keys.verify(key.key, CONTEXT, b"Payload", signature)
    assert not keys.verify(key.key, CONTEXT, b"payload", signature[:-1])
    assert not keys.verify(key.key, CONTEXT, b"payload", b"")
    other = type(key).from_seed(seed("other"))
    assert not keys.verify(other.key, CONTEXT, b"payload", signature)


def test_no_other_kind_of_key_signs():
    assert not keys.verify(Key(KEM, bytes(1216)), CONTEXT, b"", bytes(64))


def test_a_greater_s_is_refused():
    # S + L is the same number to a lazy verifier
    signature = ONE.sign_raw(b"message")
    s = int.from_bytes(signature[32:], "little") + curve.L
    forged = signature[:32] + s.to_bytes(32, "little")
    assert keys.verify_raw(ONE.key.raw, b"message", signature)
    assert not keys.verify_raw(ONE.key.raw, b"message", forged)


def test_the_equation_is_without_the_cofactor():
    # with a mixed key, verifiers who multiply by eight would disagree with those who do not
    torsion = curve.point(curve.ORDER_8)
    verdicts = set()
    for number in range(24):
        message = b"message %d" % number
        key, signature, h = curve.signed(1_234_567_890_123, torsion, message)
        verdict = keys.verify_raw(key, message, signature)
        assert verdict is (h % 8 == 0) is curve.is_good(key, message, signature)
        verdicts.add(verdict)
    assert verdicts == {True, False}


@pytest.mark.parametrize("order", range(8))
def test_a_signature_whose_r_is_of_small_order_is_refused(order):
    #
    torsion = curve.times(order, curve.point(curve.ORDER_8))
    for number in range(9):
        message = b"message %d" % number
        key, signature, _ = curve.signed(77, curve.NEUTRAL, message, nonce=0, nonce_torsion=torsion)
        assert not keys.verify_raw(key, message, signature)


def test_an_ml_dsa_signature_with_a_context_of_its_own_is_refused():
    # pure FIPS 204 with an empty context string
    message = b"message"
    signature = QUANTUM.sign(CONTEXT, message)
    header = keys.protected(ML_DSA_44, QUANTUM.kid)
    whole = keys.sig_structure(header, CONTEXT, message)
    assert keys.verify_ml_dsa_44(QUANTUM.key.raw, whole, signature)
    assert not keys.verify_ml_dsa_44(QUANTUM.key.raw, whole, signature, b"x")
    assert not keys.verify_ml_dsa_44(QUANTUM.key.raw[:-1], whole, signature)


def test_a_checker_judges_as_verify_does():
    checker = keys.Checker(ONE.key, CONTEXT)
    signature = ONE.sign(CONTEXT, b"payload")
    assert checker.has_signed(ONE.kid, b"payload", signature)
    assert not checker.has_signed(bytes(8), b"payload", signature)
    assert not checker.has_signed(ONE.kid, b"another", signature)
    assert not checker.has_signed(ONE.kid, b"payload", signature[:63])
