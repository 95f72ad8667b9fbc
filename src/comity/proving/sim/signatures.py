"""Signatures of a simulation: real Ed25519 or a keyed stub, and always the same bytes.

ML-DSA-44 draws chance for each signature, so that no two runs would have the same leaves; here
it is always the stub. A stub is good for exactly one key and message: what was changed on its
way fails as a real one does, but anybody could make it. Liars here never forge.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import blake2b, shake_256
from typing import Final, Self

from comity.record import keys

REAL: Final = "real"
STUB: Final = "stub"
# What the libraries raise, by the names under which the record catches it.
_BAD_SIGNATURE: Final[type[Exception]] = vars(keys)["BadSignatureError"]
_INVALID_SIGNATURE: Final[type[Exception]] = vars(keys)["InvalidSignature"]
_PUBLIC_BYTES, _SIGNATURE_BYTES = 1312, 2420


@contextmanager
def signatures(kind: str) -> Iterator[None]:
    """Use these signatures in this process while the simulation runs."""
    names = ("MLDSA44PublicKey", "MLDSA44PrivateKey", "crypto_sign", "crypto_sign_open")
    before = {name: getattr(keys, name) for name in names}
    stubs: dict[str, object] = {"MLDSA44PublicKey": _Public, "MLDSA44PrivateKey": _Private}
    if kind == STUB:
        stubs |= {"crypto_sign": _sign, "crypto_sign_open": _open}
    try:
        for name, stub in stubs.items():
            setattr(keys, name, stub)
        yield
    finally:
        for name, was in before.items():
            setattr(keys, name, was)


def _tag(raw_key: bytes, message: bytes) -> bytes:
    return blake2b(message, key=raw_key).digest()


def _sign(message: bytes, secret: bytes) -> bytes:
    """As libsodium's crypto_sign: the signature, then the message; a secret ends in its key."""
    return _tag(secret[32:], message) + message


def _open(signed: bytes, raw_key: bytes) -> bytes:
    """As libsodium's crypto_sign_open."""
    message = signed[64:]
    if _tag(raw_key, message) != signed[:64]:
        raise _BAD_SIGNATURE
    return message


class _Public:
    """As far as the record needs the library's ML-DSA-44 public key."""

    def __init__(self, raw: bytes) -> None:
        self._raw = raw

    @classmethod
    def from_public_bytes(cls, raw: bytes) -> Self:
        """Take its bytes."""
        return cls(raw)

    def public_bytes_raw(self) -> bytes:
        """Its bytes."""
        return self._raw

    def verify(self, signature: bytes, message: bytes, context: bytes = b"") -> None:
        """Judge a signature."""
        if signature != _quantum(self._raw, context + message):
            raise _INVALID_SIGNATURE


class _Private:
    """As far as the record needs the library's ML-DSA-44 secret key."""

    def __init__(self, public: bytes) -> None:
        self._public = public

    @classmethod
    def from_seed_bytes(cls, seed: bytes) -> Self:
        """Make the pair."""
        return cls(shake_256(b"public" + seed).digest(_PUBLIC_BYTES))

    def public_key(self) -> _Public:
        """The public half."""
        return _Public(self._public)

    def sign(self, message: bytes, context: bytes = b"") -> bytes:
        """Sign."""
        return _quantum(self._public, context + message)


def _quantum(raw: bytes, message: bytes) -> bytes:
    return shake_256(raw + message).digest(_SIGNATURE_BYTES)
