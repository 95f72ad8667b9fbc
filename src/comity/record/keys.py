"""Keys and signatures: the one rule that decides whether a signature is good.

Carries out R-4 to R-6 and decision D2: Ed25519 as libsodium judges it (canonical S, A and R,
no small order, cofactorless), ML-DSA-44 for what must outlive quantum computers. Knows COSE's
Sig_structure (RFC 9052, 4.4); does not know who owns a key or what it may sign.
"""

from functools import lru_cache
from hashlib import sha256
from typing import Final, NamedTuple, Self

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.mldsa import MLDSA44PrivateKey, MLDSA44PublicKey
from nacl.bindings import crypto_sign, crypto_sign_open, crypto_sign_seed_keypair
from nacl.exceptions import BadSignatureError

from comity.errors import TheirError
from comity.record import canonical

ED25519: Final = -19  # RFC 9864
ML_DSA_44: Final = -48  # RFC 9964
KEM: Final = 0x647A  # ML-KEM768-X25519

_RAW_BYTES: Final = {ED25519: 32, ML_DSA_44: 1312, KEM: 1216}
_SIG_STRUCTURE: Final = b"\x84\x6aSignature1"


class Key(NamedTuple):
    """A public key: COSE algorithm number and the raw bytes of that algorithm."""

    alg: int
    raw: bytes

    @property
    def wire(self) -> list[int | bytes]:
        """The key as it stands in CBOR: [alg, bytes]."""
        return [self.alg, self.raw]

    @property
    def kid(self) -> bytes:
        """Eight bytes that point to the key (R-5); never proof of anything."""
        return _kid(self.alg, self.raw)

    @classmethod
    def read(cls, value: canonical.Value) -> Self:
        """Take [alg, bytes] out of decoded CBOR.

        Raises:
            TheirError: another shape, an unknown algorithm, a wrong length, a weak point.
        """
        match value:
            case [int(alg), bytes(raw)] if len(raw) == _RAW_BYTES.get(alg):
                key = cls(alg, raw)
            case _:
                raise TheirError("key.bad-shape")
        if alg == ED25519 and _is_weak(raw):
            raise TheirError("key.weak")  # D2: checked once more when enrolled
        return key


@lru_cache(1 << 10)
def _kid(alg: int, raw: bytes) -> bytes:
    return sha256(canonical.encode([alg, raw])).digest()[:8]


_FIELD: Final = 2**255 - 19
_SIGN_BIT: Final = 1 << 255


def _is_weak(raw: bytes) -> bool:
    """R-4: a point of small order, or written in another way than the canonical one."""
    return raw in _SMALL_ORDER or int.from_bytes(raw, "little") & ~_SIGN_BIT >= _FIELD


# The encodings of the points of order 1, 2, 4 and 8, and their non-canonical twins.
_SMALL_ORDER: Final = frozenset(
    bytes.fromhex(text)
    for text in (
        "00" * 32,
        "01" + "00" * 31,
        "00" * 31 + "80",
        "01" + "00" * 30 + "80",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
        "ec" + "ff" * 30 + "7f",
        "ec" + "ff" * 31,
        "ed" + "ff" * 30 + "7f",
        "ed" + "ff" * 31,
        "ee" + "ff" * 30 + "7f",
        "ee" + "ff" * 31,
    )
)


@lru_cache(1 << 10)
def protected(alg: int, kid: bytes) -> bytes:
    """The protected header {1: alg, 4: kid} of a signature."""
    return canonical.encode({1: alg, 4: kid})


def _byte_string(data: bytes) -> bytes:
    """`data` with its CBOR head; the sizes met here are below 2**32."""
    size = len(data)
    if size < 24:
        return bytes((0x40 | size,)) + data
    if size < 0x100:
        return bytes((0x58, size)) + data
    if size < 0x10000:
        return b"\x59" + size.to_bytes(2) + data
    return b"\x5a" + size.to_bytes(4) + data


def sig_structure(protected_header: bytes, context: bytes, payload: bytes) -> bytes:
    """Bytes to be signed: ["Signature1", protected, external_aad, payload] (RFC 9052, 4.4)."""
    return b"".join(
        (
            _SIG_STRUCTURE,
            _byte_string(protected_header),
            _byte_string(context),
            _byte_string(payload),
        )
    )


def verify_raw(raw_key: bytes, message: bytes, signature: bytes) -> bool:
    """Judge one Ed25519 signature by the one rule (D2); wrong lengths are false, not errors."""
    if len(raw_key) != 32 or len(signature) != 64:
        return False
    try:
        crypto_sign_open(signature + message, raw_key)
    except BadSignatureError:
        return False
    return True


def verify_ml_dsa_44(
    raw_key: bytes, message: bytes, signature: bytes, context: bytes = b""
) -> bool:
    """Judge one ML-DSA-44 signature (FIPS 204)."""
    try:
        MLDSA44PublicKey.from_public_bytes(raw_key).verify(signature, message, context)
    except (InvalidSignature, ValueError):
        return False
    return True


def verify(key: Key, context: bytes, payload: bytes, signature: bytes) -> bool:
    """Judge a signature made in `context` (ASCII context with the line id) over `payload`."""
    message = sig_structure(protected(key.alg, key.kid), context, payload)
    if key.alg == ED25519:
        return verify_raw(key.raw, message, signature)
    return key.alg == ML_DSA_44 and verify_ml_dsa_44(key.raw, message, signature)


class SigningKey:
    """An Ed25519 secret key. Made from a seed: the record takes chance only as an argument."""

    __slots__ = ("_protected", "_secret", "key", "kid")

    def __init__(self, secret: bytes, key: Key) -> None:
        self._secret = secret
        self.key = key
        self.kid = key.kid
        self._protected = protected(ED25519, self.kid)

    @classmethod
    def from_seed(cls, seed: bytes) -> Self:
        """Derive the key pair from 32 random bytes."""
        raw, secret = crypto_sign_seed_keypair(seed)
        return cls(secret, Key(ED25519, raw))

    def sign(self, context: bytes, payload: bytes) -> bytes:
        """Sign `payload` in `context`; 64 bytes."""
        return self.sign_raw(sig_structure(self._protected, context, payload))

    def sign_raw(self, message: bytes) -> bytes:
        """Sign bytes that are already a Sig_structure."""
        return crypto_sign(message, self._secret)[:64]


class QuantumSigningKey:
    """An ML-DSA-44 secret key, for key statements and checkpoints."""

    __slots__ = ("_secret", "key", "kid")

    def __init__(self, secret: MLDSA44PrivateKey) -> None:
        self._secret = secret
        self.key = Key(ML_DSA_44, secret.public_key().public_bytes_raw())
        self.kid = self.key.kid

    @classmethod
    def from_seed(cls, seed: bytes) -> Self:
        """Derive the key pair from 32 random bytes (FIPS 204, 5.1)."""
        return cls(MLDSA44PrivateKey.from_seed_bytes(seed))

    def sign(self, context: bytes, payload: bytes) -> bytes:
        """Sign `payload` in `context`; 2,420 bytes."""
        return self.sign_raw(sig_structure(protected(ML_DSA_44, self.kid), context, payload))

    def sign_raw(self, message: bytes) -> bytes:
        """Sign bytes that say themselves what they are for: a checkpoint's."""
        return self._secret.sign(message)


class Checker:
    """Judges many signatures of one Ed25519 key in one context: the hot path of the door.

    The constant head of the Sig_structure is laid down once.
    """

    __slots__ = ("_head", "_raw", "kid")

    def __init__(self, key: Key, context: bytes) -> None:
        self.kid = key.kid
        self._head = (
            _SIG_STRUCTURE + _byte_string(protected(ED25519, self.kid)) + _byte_string(context)
        )
        self._raw = key.raw

    def has_signed(self, kid: bytes, payload: bytes, signature: bytes) -> bool:
        """Whether `kid` points to this key and `signature` over `payload` is good."""
        if kid != self.kid or len(signature) != 64:
            return False
        try:
            crypto_sign_open(b"".join((signature, self._head, _byte_string(payload))), self._raw)
        except BadSignatureError:
            return False
        return True
