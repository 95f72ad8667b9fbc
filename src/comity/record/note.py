"""Signed notes of transparency logs: keys as people hand them over, heads, cosignatures.

Carries out R-590 and R-591: C2SP signed-note, tlog-checkpoint without extension lines, and
tlog-cosignature. Knows logs of any name; what a checkpoint of a feed is says checkpoint.py.
"""

import re
from base64 import b64decode, b64encode
from binascii import Error as Base64Error
from collections.abc import Iterable
from functools import lru_cache
from hashlib import sha256
from typing import Final, NamedTuple, Self

from comity.errors import TheirError
from comity.record.keys import (
    ED25519,
    ML_DSA_44,
    Key,
    QuantumSigningKey,
    SigningKey,
    verify_ml_dsa_44,
    verify_raw,
)
from comity.values.bounds import INT_MAX, NOTE_CHARS_MAX, VERIFIER_KEY_CHARS_MAX

LINES_MAX: Final = 16  # signature lines of one note (C2SP signed-note)
NAME_BYTES_MAX: Final = 255
SIGNED: Final = 1  # signature types of C2SP signed-note: a log's own Ed25519,
COSIGNED: Final = 4  # a timed one of a witness,
QUANTUM: Final = 6  # and a timed one by ML-DSA-44, of either
_ALGORITHM: Final = {SIGNED: ED25519, COSIGNED: ED25519, QUANTUM: ML_DSA_44}
_SIGNATURE_BYTES: Final = {SIGNED: 64, COSIGNED: 8 + 64, QUANTUM: 8 + 2420}
_TIME_MAX: Final = 253_402_300_799  # the last second of the year 9999
_LABEL: Final = b"subtree/v1\n\x00"  # of `cosigned_message`, C2SP tlog-cosignature
_NAME: Final = re.compile(  # fixed, for what can be printed differs by year and language
    r"[^\x00-\x20+\x7f-\xa0\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u1680\u180e"
    r"\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ud800-\uf8ff\ufdd0-\ufdef\ufeff\ufff0-\ufffb"
    r"\ufffe\uffff\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3"
    r"\U0001d173-\U0001d17a\U000e0000-\U0010ffff]{1,255}"
)
_SIZE: Final = re.compile(r"0|[1-9][0-9]{0,15}")
_LINE: Final = re.compile(r"\u2014 (\S+) ([A-Za-z0-9+/]+={0,2})")
_VKEY: Final = re.compile(r"([^+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+={0,2})")


class Line(NamedTuple):
    """One line of signatures: who is said to have signed, which key, and what follows."""

    name: str
    key_id: bytes
    data: bytes

    @property
    def text(self) -> str:
        """The line as it stands in a note, its end included."""
        return f"\u2014 {self.name} {b64encode(self.key_id + self.data).decode()}\n"


class Tip(NamedTuple):
    """What a checkpoint says of a log: its name, how many leaves, their root."""

    origin: str
    size: int
    root: bytes

    @property
    def text(self) -> str:
        """The note's text, which is signed."""
        return f"{self.origin}\n{self.size}\n{b64encode(self.root).decode()}\n"


class Signed(NamedTuple):
    """A checkpoint as read, with its lines."""

    tip: Tip
    lines: tuple[Line, ...]

    @property
    def text(self) -> str:
        """The whole note."""
        return self.tip.text + "\n" + "".join(line.text for line in self.lines)


class VerifierKey(NamedTuple):
    """A public key with the name it signs under, and what kind of line it makes (R-590)."""

    name: str
    kind: int  # SIGNED, COSIGNED or QUANTUM
    key: Key

    @property
    def key_id(self) -> bytes:
        """Four octets that point to it in a line; never proof of anything."""
        return key_id(self.name, self.kind, self.key.raw)

    @property
    def text(self) -> str:
        """As it is handed over: name, key id, and kind with key."""
        whole = b64encode(bytes((self.kind,)) + self.key.raw).decode()
        return f"{self.name}+{self.key_id.hex()}+{whole}"

    @classmethod
    def read(cls, text: str) -> Self:
        """Read a key that somebody handed over.

        Raises:
            TheirError: not one, of a kind that is not known, or weak.
        """
        found = _VKEY.fullmatch(text) if len(text) <= VERIFIER_KEY_CHARS_MAX else None
        whole = b"" if found is None else octets(found[3])
        if found is None or not is_name(found[1]) or not whole or whole[0] not in _ALGORITHM:
            raise TheirError("note.bad-key")
        made = cls(found[1], whole[0], Key.read([_ALGORITHM[whole[0]], whole[1:]]))
        if made.key_id.hex() != found[2]:
            raise TheirError("note.bad-key")
        return made

    def signed(self, tip: Tip, line: Line) -> int | None:
        """The time that a good line of this key names; 0: a log's own names none; None: not good.

        A claim of the signer's clock, in seconds since 1970.
        """
        if (line.name, line.key_id) != (self.name, self.key_id):
            return None
        if len(line.data) != _SIGNATURE_BYTES[self.kind]:
            return None
        if self.kind == SIGNED:
            return 0 if verify_raw(self.key.raw, tip.text.encode(), line.data) else None
        time_s, signature = int.from_bytes(line.data[:8]), line.data[8:]
        if time_s > _TIME_MAX:
            return None
        if self.kind == COSIGNED:
            return time_s if verify_raw(self.key.raw, _timed(tip, time_s), signature) else None
        message = cosigned_message(self.name, tip, time_s)
        return time_s if verify_ml_dsa_44(self.key.raw, message, signature) else None


@lru_cache(1 << 12)
def key_id(name: str, kind: int, raw: bytes) -> bytes:
    """Return the four octets by which lines name a key."""
    return sha256(name.encode() + b"\n" + bytes((kind,)) + raw).digest()[:4]


def is_name(name: str) -> bool:
    """Whether a log or a signer may be called so."""
    return _NAME.fullmatch(name) is not None and len(name.encode()) <= NAME_BYTES_MAX


def read(text: str) -> Signed:
    """Read a foreign checkpoint: three lines, an empty one, and lines of signatures.

    Raises:
        TheirError: too long, or anything else; extension lines too.
    """
    body, gap, tail = text.partition("\n\n")
    if len(text) > NOTE_CHARS_MAX or not gap:
        raise TheirError("note.bad-shape")
    match body.split("\n"):
        case [origin, size, root] if is_name(origin) and _SIZE.fullmatch(size):
            tip = Tip(origin, int(size), octets(root))
        case _:
            raise TheirError("note.bad-shape")
    if tip.size > INT_MAX or len(tip.root) != 32:
        raise TheirError("note.bad-shape")
    return Signed(tip, read_lines(tail))


def read_lines(text: str) -> tuple[Line, ...]:
    """Read lines of signatures, 1 to 16, each with its end.

    Raises:
        TheirError: none, too many, or one that is not one.
    """
    lines = text.split("\n")
    if len(text) > NOTE_CHARS_MAX or lines.pop() or not 0 < len(lines) <= LINES_MAX:
        raise TheirError("note.bad-shape")
    return tuple(_line(line) for line in lines)


def cosign(name: str, key: SigningKey | QuantumSigningKey, tip: Tip, time_s: int) -> Line:
    """Sign a head as a witness does: that it was the largest seen at `time_s` (R-591)."""
    raw, stamp = key.key.raw, time_s.to_bytes(8)
    if isinstance(key, QuantumSigningKey):
        signature = key.sign_raw(cosigned_message(name, tip, time_s))
        return Line(name, key_id(name, QUANTUM, raw), stamp + signature)
    return Line(name, key_id(name, COSIGNED, raw), stamp + key.sign_raw(_timed(tip, time_s)))


def cosigned_message(name: str, tip: Tip, time_s: int) -> bytes:
    """`cosigned_message` of C2SP tlog-cosignature: all leaves from 0 to the size."""
    named, origin = name.encode(), tip.origin.encode()
    return b"".join(
        (
            _LABEL,
            len(named).to_bytes(),
            named,
            time_s.to_bytes(8),
            len(origin).to_bytes(),
            origin,
            bytes(8),
            tip.size.to_bytes(8),
            tip.root,
        )
    )


def times(signed: Signed, keys: Iterable[VerifierKey]) -> dict[VerifierKey, int]:
    """Which of these keys signed it, and the earliest time each names."""
    found: dict[VerifierKey, int] = {}
    for key in keys:
        named = [at for line in signed.lines if (at := key.signed(signed.tip, line)) is not None]
        if named:
            found[key] = min(named)
    return found


def octets(text: str) -> bytes:
    """Read base64 in the one spelling there is.

    Raises:
        TheirError: it is not that.
    """
    try:
        data = b64decode(text, validate=True)
    except (Base64Error, ValueError):
        raise TheirError("note.bad-shape") from None
    if b64encode(data).decode() != text:
        raise TheirError("note.bad-shape")
    return data


def _timed(tip: Tip, time_s: int) -> bytes:
    return f"cosignature/v1\ntime {time_s}\n{tip.text}".encode()


def _line(text: str) -> Line:
    found = _LINE.fullmatch(text)
    if found is None or not is_name(found[1]):
        raise TheirError("note.bad-shape")
    data = octets(found[2])
    if len(data) <= 4:
        raise TheirError("note.bad-shape")
    return Line(found[1], data[:4], data[4:])
