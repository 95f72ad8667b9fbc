"""The certificate of a node: self-signed Ed25519, made from a seed, the same bytes every time.

Carries out R-42 of docs/protocol.md: a certificate is trusted byte for byte or not at all, so
its dates, serial number and issuer mean nothing and are fixed. Knows no peer.
"""

from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from hashlib import sha256
from typing import Final

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

_FROM: Final = datetime(2020, 1, 1, tzinfo=UTC)
_UNTIL: Final = datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)  # RFC 5280: no known end


@dataclass(frozen=True)
class Certificate:
    """What a node shows on the wire, and the key behind it."""

    key: Ed25519PrivateKey
    x509: x509.Certificate

    @cached_property
    def der(self) -> bytes:
        """The bytes that others pin."""
        return self.x509.public_bytes(Encoding.DER)


def make_certificate(seed: bytes, name: str) -> Certificate:
    """Return the one certificate of a 32-byte seed and a name; strangers who dial may see both."""
    key = Ed25519PrivateKey.from_private_bytes(seed)
    public = key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
    subject = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)])
    serial = int.from_bytes(sha256(public).digest()[:16], "big") | 1
    certificate = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(serial)
        .not_valid_before(_FROM)
        .not_valid_after(_UNTIL)
        .sign(key, None)
    )
    return Certificate(key, certificate)


def fingerprint(der: bytes) -> bytes:
    """SHA-256 of a certificate: its short name, and its order among others."""
    return sha256(der).digest()
