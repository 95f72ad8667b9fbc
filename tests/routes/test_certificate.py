from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from comity.routes.certificate import fingerprint, make_certificate


def test_a_seed_gives_the_same_bytes_every_time():
    assert make_certificate(b"s" * 32, "ops").der == make_certificate(b"s" * 32, "ops").der


def test_another_seed_or_name_gives_another_certificate():
    made = {make_certificate(seed * 32, name).der for seed in (b"s", b"t") for name in "ab"}
    assert len(made) == 4


def test_it_is_self_signed_with_ed25519():
    its = make_certificate(b"s" * 32, "ops").x509
    key = its.public_key()
    assert isinstance(key, Ed25519PublicKey)
    key.verify(its.signature, its.tbs_certificate_bytes)
    assert its.issuer == its.subject


def test_the_fingerprint_is_32_bytes():
    assert len(fingerprint(make_certificate(b"s" * 32, "ops").der)) == 32
