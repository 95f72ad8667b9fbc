"""Sealing a key to a node: HPKE with ML-KEM768-X25519, so that only that node opens it.

Carries out R-126. The one file of this room that draws chance by itself: HPKE needs its own for
each sealing, and fresh keys and salts are made here. Knows no body, no bundle and no line.
"""

import os
from hashlib import sha256
from typing import Final, NamedTuple, Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

from comity.errors import OurError, TheirError
from comity.record import canonical
from comity.record.keys import KEM, Key

FILE_KEY_BYTES: Final = 32
SALT_BYTES: Final = 16
ENC_BYTES: Final = 1088 + 32  # ciphertext of ML-KEM-768, then the X25519 share
WRAPPED_BYTES: Final = FILE_KEY_BYTES + 16
_MLKEM_PUBLIC_BYTES: Final = 1184
_SUITE: Final = hpke.Suite(
    hpke.KEM.MLKEM768_X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.CHACHA20_POLY1305
)


class Lock(NamedTuple):
    """A file key sealed to one node: who opens it, the encapsulation, the wrapped key."""

    kid: bytes
    enc: bytes
    wrapped: bytes

    @classmethod
    def read(cls, value: canonical.Value) -> Self | None:
        """Take [kid, enc, wrapped file key] out of decoded CBOR, or nothing."""
        match value:
            case [bytes(kid), bytes(enc), bytes(wrapped)] if (len(kid), len(enc), len(wrapped)) == (
                8,
                ENC_BYTES,
                WRAPPED_BYTES,
            ):
                return cls(kid, enc, wrapped)
        return None


class OpeningKey:
    """A node's secret HPKE key, both halves."""

    __slots__ = ("_exchange", "_secret", "key", "kid")

    def __init__(self, mlkem_seed: bytes, x25519_secret: bytes) -> None:
        mlkem = MLKEM768PrivateKey.from_seed_bytes(mlkem_seed)
        x25519 = X25519PrivateKey.from_private_bytes(x25519_secret)
        halves = (mlkem.public_key().public_bytes_raw(), x25519.public_key().public_bytes_raw())
        self._secret = hpke.MLKEM768X25519PrivateKey(mlkem, x25519)
        self._exchange = x25519.exchange
        self.key = Key(KEM, b"".join(halves))
        self.kid = self.key.kid

    def open(self, lock: Lock, context: bytes) -> bytes | None:
        """Open a lock made for this key in this context; nothing if it does not open."""
        try:
            return _SUITE.decrypt(lock.enc + lock.wrapped, self._secret, context + self.kid)
        except (InvalidTag, ValueError):
            return None

    def shared(self, other: Key, context: bytes) -> bytes:
        """32 octets that the holders of these two keys can work out, and nobody else (R-664).

        By the X25519 halves alone, without a word exchanged: not for what must outlive quantum
        computers.

        Raises:
            TheirError: "key.unusable": the other key is none with which anything is shared.
        """
        if other.alg != KEM:
            raise OurError("key.cannot-seal", alg=other.alg)
        try:
            theirs = X25519PublicKey.from_public_bytes(other.raw[_MLKEM_PUBLIC_BYTES:])
            found = self._exchange(theirs)
        except ValueError:  # a point of small order: everybody would know what comes out
            raise TheirError("key.unusable", kid=other.kid.hex()) from None
        kids = b"".join(sorted((self.kid, other.kid)))
        return sha256(context + kids + found).digest()


def lock(file_key: bytes, key: Key, context: bytes) -> Lock:
    """Seal a file key to one node; differs each time.

    The library's HPKE takes no associated data: context and kid are bound through `info`.

    Raises:
        TheirError: "key.unusable": the public key is none to which anything can be sealed.
    """
    if key.alg != KEM:
        raise OurError("key.cannot-seal", alg=key.alg)
    mlkem, x25519 = key.raw[:_MLKEM_PUBLIC_BYTES], key.raw[_MLKEM_PUBLIC_BYTES:]
    try:
        public = hpke.MLKEM768X25519PublicKey(
            MLKEM768PublicKey.from_public_bytes(mlkem), X25519PublicKey.from_public_bytes(x25519)
        )
        sealed = _SUITE.encrypt(file_key, public, context + key.kid)
    except (InvalidTag, ValueError) as error:
        raise TheirError("key.unusable", kid=key.kid) from error
    return Lock(key.kid, sealed[:ENC_BYTES], sealed[ENC_BYTES:])


def fresh(size: int) -> bytes:
    """Draw octets that nobody can guess: a salt or a file key."""
    return os.urandom(size)
