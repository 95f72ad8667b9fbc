"""Keys for signatures that are to last: Ed25519 and ML-DSA-87 together, over one text.

Carries out R-638. A text counts as signed if both lines are good, so that it falls only with both
algorithms. Their lines have the form of C2SP signed-note; the kind of the second has no number
there, so it is 0xff and a name of its own.
"""

from base64 import b64encode
from hashlib import sha256
from typing import Final, NamedTuple, Self

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.mldsa import MLDSA87PrivateKey, MLDSA87PublicKey

from comity.errors import TheirError
from comity.record.keys import ED25519, Key, SigningKey, verify_raw
from comity.record.note import SIGNED, Line, is_name, key_id, octets

KIND: Final = b"\xffcomity/ml-dsa-87/1"
_RAW_BYTES: Final = 2_592
_SIGNATURE_BYTES: Final = 4_627
LINE_CHARS_MAX: Final = 8_192  # of a key as it is handed over


class LongKey(NamedTuple):
    """Both public keys of one signer, and its name."""

    name: str
    plain: Key
    raw: bytes  # ML-DSA-87

    @property
    def text(self) -> str:
        """As it is handed over: two lines, each a name, a key id, and kind with key."""
        plain = bytes((SIGNED,)) + self.plain.raw
        return (
            f"{self.name}+{self.key_ids[0].hex()}+{b64encode(plain).decode()}\n"
            f"{self.name}+{self.key_ids[1].hex()}+{b64encode(KIND + self.raw).decode()}\n"
        )

    @property
    def key_ids(self) -> tuple[bytes, bytes]:
        """What lines name them by."""
        strong = sha256(self.name.encode() + b"\n" + KIND + self.raw).digest()[:4]
        return key_id(self.name, SIGNED, self.plain.raw), strong

    @classmethod
    def read(cls, text: str) -> Self:
        """Read a key that somebody handed over.

        Raises:
            TheirError: it is none.
        """
        lines = text.rstrip("\n").split("\n")
        if len(text) > LINE_CHARS_MAX or len(lines) != 2:
            raise TheirError("note.bad-key")
        name, _, rest = lines[0].partition("+")
        parts = [line.removeprefix(f"{name}+").partition("+")[2] for line in lines]
        plain, strong = (octets(it) for it in parts)
        is_whole = plain[:1] == bytes((SIGNED,)) and strong.startswith(KIND) and rest
        if not is_whole or not is_name(name) or len(strong) != len(KIND) + _RAW_BYTES:
            raise TheirError("note.bad-key")
        made = cls(name, Key.read([ED25519, plain[1:]]), strong[len(KIND) :])
        if made.text != "\n".join((*lines, "")):
            raise TheirError("note.bad-key")
        return made

    def has_signed(self, text: str, lines: tuple[Line, ...]) -> bool:
        """Whether both have signed a text."""
        given = {(it.name, it.key_id): it.data for it in lines}
        plain, strong = (given.get((self.name, it), b"") for it in self.key_ids)
        message = text.encode()
        if len(strong) != _SIGNATURE_BYTES or not verify_raw(self.plain.raw, message, plain):
            return False
        try:
            MLDSA87PublicKey.from_public_bytes(self.raw).verify(strong, message)
        except (InvalidSignature, ValueError):
            return False
        return True


class LongSigningKey:
    """Both secret keys of one signer, each made of 32 random octets."""

    def __init__(self, name: str, plain: bytes, strong: bytes) -> None:
        self._plain = SigningKey.from_seed(plain)
        self._strong = MLDSA87PrivateKey.from_seed_bytes(strong)
        raw = self._strong.public_key().public_bytes_raw()
        self.public = LongKey(name, self._plain.key, raw)

    def sign(self, text: str) -> tuple[Line, Line]:
        """Sign a text with both."""
        name, (plain, strong) = self.public.name, self.public.key_ids
        message = text.encode()
        return (
            Line(name, plain, self._plain.sign_raw(message)),
            Line(name, strong, self._strong.sign(message)),
        )
