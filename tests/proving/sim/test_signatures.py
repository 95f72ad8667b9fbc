import pytest

from comity.proving.sim.signatures import REAL, STUB, signatures
from comity.record.keys import QuantumSigningKey, SigningKey, verify


@pytest.mark.parametrize("kind", [REAL, STUB])
def test_a_signature_is_good_for_one_key_and_message_only(kind):
    with signatures(kind):
        for made in (SigningKey, QuantumSigningKey):
            key, other = made.from_seed(b"1" * 32), made.from_seed(b"2" * 32)
            signature = key.sign(b"context", b"payload")

            assert verify(key.key, b"context", b"payload", signature)
            assert not verify(key.key, b"context", b"other", signature)
            assert not verify(other.key, b"context", b"payload", signature)


def test_after_the_run_signatures_are_real_again():
    with signatures(STUB):
        signature = SigningKey.from_seed(b"1" * 32).sign(b"context", b"payload")

    assert not verify(SigningKey.from_seed(b"1" * 32).key, b"context", b"payload", signature)
