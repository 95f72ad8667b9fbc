"""Checkpoints: a feed's size and root as a signed note, in the format of transparency logs.

Carries out R-135 to R-137: C2SP tlog-checkpoint text with two lines, an Ed25519 signature of the
note and an ML-DSA-44 cosignature of size and root. Reads foreign notes within bounds; knows neither
who may sign (cover.py) nor what a store holds.
"""

import re
from base64 import b64encode
from typing import Final, NamedTuple

from comity.errors import TheirError
from comity.record import note as notes
from comity.record.entry import Entry
from comity.record.keys import (
    ED25519,
    Key,
    QuantumSigningKey,
    SigningKey,
    verify_ml_dsa_44,
    verify_raw,
)
from comity.record.note import LINES_MAX, Tip, cosigned_message, key_id
from comity.record.tree import leaf_hash, root_of
from comity.values.bounds import INT_MAX, NOTE_CHARS_MAX

CHECKPOINT_TYPE: Final = "line.checkpoint/1"
_NOTE: Final = 4  # the field of L20 that holds the note
_ORIGIN: Final = re.compile(r"comity/([0-9a-f]{64})/([0-9a-f]{32})")
_SIZE: Final = re.compile(r"0|[1-9][0-9]{0,15}")
_LINE: Final = re.compile(r"\u2014 (\S+) ([A-Za-z0-9+/]+={0,2})")
_PLAIN_BYTES: Final = 4 + 64
_QUANTUM_BYTES: Final = 4 + 8 + 2420


class Checkpoint(NamedTuple):
    """What a checkpoint says: of which feed, how many entries, and their root."""

    line_id: bytes
    feed: bytes
    size: int
    root: bytes

    @property
    def origin(self) -> str:
        """Name of the log, and of the keys that sign it."""
        return f"comity/{self.line_id.hex()}/{self.feed.hex()}"

    @property
    def text(self) -> str:
        """The note's text, which the Ed25519 line signs."""
        return f"{self.origin}\n{self.size}\n{b64encode(self.root).decode()}\n"


class Note(NamedTuple):
    """A checkpoint as read, and its signature lines: name, and key id with signature."""

    checkpoint: Checkpoint
    lines: tuple[tuple[str, bytes], ...]

    def is_signed(self, key: Key) -> bool:
        """Whether one of its lines is a good signature of the feed's own key of this kind."""
        return any(_is_good(self.checkpoint, key, *line) for line in self.lines)


def read(text: str) -> Note:
    """Read a foreign note.

    Raises:
        TheirError: too long, or not three lines, an empty one, and lines of signatures.
    """
    body, gap, tail = text.partition("\n\n")
    lines = tail.split("\n")
    if len(text) > NOTE_CHARS_MAX or not gap or lines.pop() or not 0 < len(lines) <= LINES_MAX:
        raise TheirError("checkpoint.bad-note")
    match body.split("\n"):
        case [origin, size, root] if (named := _ORIGIN.fullmatch(origin)) and _SIZE.fullmatch(size):
            line_id, feed = (bytes.fromhex(it) for it in named.groups())
            made = Checkpoint(line_id, feed, int(size), _bytes_of(root))
        case _:
            raise TheirError("checkpoint.bad-note")
    found = [_LINE.fullmatch(line) for line in lines]
    if made.size > INT_MAX or len(made.root) != 32 or made.text != body + "\n" or None in found:
        raise TheirError("checkpoint.bad-note")
    return Note(made, tuple((it[1], _bytes_of(it[2])) for it in found if it is not None))


def note_of(entry: Entry) -> Note | None:
    """Read the note that an entry carries; nothing, if it carries none or a bad one."""
    if entry.type != CHECKPOINT_TYPE or type(entry.content) is not dict:
        return None
    text = entry.content.get(_NOTE)
    if type(text) is not str:
        return None
    try:
        return read(text)
    except TheirError:
        return None


def sign(what: Checkpoint, plain: SigningKey, pq: QuantumSigningKey, time_s: int) -> str:
    """Sign a checkpoint with both kinds of key; `time_s` is a claim of the signer's clock."""
    name = what.origin
    stamp = time_s.to_bytes(8)
    noted = _key_id(name, plain.key) + plain.sign_raw(what.text.encode())
    cosigned = _key_id(name, pq.key) + stamp + pq.sign_raw(_cosigned(what, name, stamp))
    lines = (f"\u2014 {name} {b64encode(it).decode()}\n" for it in (noted, cosigned))
    return what.text + "\n" + "".join(lines)


def heads_root(heads: list[bytes]) -> bytes:
    """Root over encoded heads, sorted: one hash for all that a node holds."""
    return root_of([leaf_hash(head) for head in sorted(heads)])


def _is_good(what: Checkpoint, key: Key, name: str, data: bytes) -> bool:
    """R-136: a line counts if it is named after the feed, points to the key, and verifies."""
    if name != what.origin or data[:4] != _key_id(name, key):
        return False
    if key.alg == ED25519:
        return len(data) == _PLAIN_BYTES and verify_raw(key.raw, what.text.encode(), data[4:])
    stamp, signature = data[4:12], data[12:]
    message = _cosigned(what, name, stamp)
    return len(data) == _QUANTUM_BYTES and verify_ml_dsa_44(key.raw, message, signature)


def _key_id(name: str, key: Key) -> bytes:
    return key_id(name, notes.SIGNED if key.alg == ED25519 else notes.QUANTUM, key.raw)


def _cosigned(what: Checkpoint, name: str, stamp: bytes) -> bytes:
    tip = Tip(what.origin, what.size, what.root)
    return cosigned_message(name, tip, int.from_bytes(stamp))


def _bytes_of(text: str) -> bytes:
    try:
        return notes.octets(text)
    except TheirError:
        raise TheirError("checkpoint.bad-note") from None
