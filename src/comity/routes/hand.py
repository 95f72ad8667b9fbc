"""The route by hand: a sealed file that one party writes and another one's node opens.

Carries out R-133: header with one lock for each node, STREAM of 64 KiB chunks, items
inside, padding. Reads and writes piece by piece and keeps no file in memory. Knows no store and
no door: what entries and bodies say is for whoever takes them.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from hmac import compare_digest, digest
from typing import BinaryIO, Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from comity.errors import OurError, TheirError
from comity.record import canonical
from comity.record.body import step_of
from comity.record.keys import Key
from comity.record.seal import Lock, OpeningKey, lock
from comity.values.bounds import ENTRY_BYTES_MAX, LOCKS_MAX, SEALED_BYTES_MAX

MAGIC: Final = b"comity/bundle/sealed/1  "
CONTEXT: Final = b"comity/bundle/1"
CHUNK_BYTES: Final = 65_536
TAG_BYTES: Final = 16
ITEM_ENTRIES: Final = 32
HEADER_BYTES_MAX: Final = LOCKS_MAX * 1_200 + 64
_ITEM_BYTES_MAX: Final = max(2 * ITEM_ENTRIES * ENTRY_BYTES_MAX, SEALED_BYTES_MAX + 64)
_LETTER, _ENTRIES, _BODY, _CLOSING = 0, 3, 5, 255


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """What stands first inside: which line, from whom, for whom."""

    line_id: bytes
    sender: str
    to: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Carried:
    """Entries in an order in which they can be taken, or one sealed body."""

    entries: tuple[bytes, ...] = ()
    body: tuple[bytes, bytes] | None = None  # leaf, data


# --- what is inside


def packed(letter: Letter, carried: Iterable[Carried]) -> Iterator[bytes]:
    """Lay out what is inside a bundle, closing hash and padding included (R-133)."""
    whole, size = sha256(), 0

    def items() -> Iterator[list[canonical.Value]]:
        yield [_LETTER, letter.line_id, letter.sender, letter.to]
        for it in carried:
            yield [_ENTRIES, list(it.entries)] if it.body is None else [_BODY, *it.body]

    for item in items():
        data = canonical.encode(item)
        whole.update(data)
        size += len(data)
        yield data
    closing = canonical.encode([_CLOSING, whole.digest()])
    size += len(closing)
    yield closing
    yield bytes(step_of(size) - size)


class Unpacking:
    """Reads what is inside, as it comes; complains at the first thing that is not right."""

    def __init__(self) -> None:
        self._buffer = bytearray()
        self._whole = sha256()
        self._size = 0
        self._is_closed = False
        self.letter: Letter | None = None

    def feed(self, data: bytes) -> Iterator[Carried]:
        """Take a chunk; gives what is whole now.

        Raises:
            TheirError: "hand.bad-inside".
        """
        self._buffer += data
        while not self._is_closed:
            end = canonical.end_of(bytes(self._buffer))
            if end is None:
                if len(self._buffer) > _ITEM_BYTES_MAX:
                    raise TheirError("hand.bad-inside", reason="item-too-long")
                return
            item = bytes(self._buffer[:end])
            del self._buffer[:end]
            found = self._item(item)
            self._size += len(item)
            if found is not None:
                yield found
        self._size += len(self._buffer)
        if any(self._buffer):
            raise TheirError("hand.bad-inside", reason="padding")
        self._buffer.clear()

    def _item(self, item: bytes) -> Carried | None:
        try:
            value = canonical.decode(item, bytes_max=_ITEM_BYTES_MAX)
        except TheirError as error:
            raise TheirError("hand.bad-inside", reason=error.key) from None
        if value == [_CLOSING, self._whole.digest()]:
            self._is_closed = True
            return None
        self._whole.update(item)
        match value:
            case [int(kind), bytes(line_id), str(sender), str(to)] if kind == _LETTER:
                if self.letter is None:
                    self.letter = Letter(line_id=line_id, sender=sender, to=to)
                    return None
            case [int(kind), list(rows)] if kind == _ENTRIES and self.letter is not None:
                if all(isinstance(row, bytes) for row in rows):
                    return Carried(entries=tuple(rows))
            case [int(kind), bytes(leaf), bytes(data)] if kind == _BODY and self.letter is not None:
                return Carried(body=(leaf, data))
        raise TheirError("hand.bad-inside", reason="item")

    def close(self) -> Letter:
        """Say that nothing more comes.

        Raises:
            TheirError: "hand.bad-inside": it is not closed, or padded to another length.
        """
        if not self._is_closed or self.letter is None:
            raise TheirError("hand.bad-inside", reason="not-closed")
        if step_of(self._size) != self._size:
            raise TheirError("hand.bad-inside", reason="padding")
        return self.letter


# --- the file around it


def sealed(file_key: bytes, keys: Iterable[Key], inside: Iterable[bytes]) -> Iterator[bytes]:
    """Write a sealed bundle (R-133). `file_key` must be fresh.

    Raises:
        OurError: it is sealed to nobody or to too many.
    """
    locks = [list(lock(file_key, key, CONTEXT)) for key in sorted(set(keys))]
    if not 0 < len(locks) <= LOCKS_MAX:
        raise OurError("body.sealed-to-nobody", count=len(locks), most=LOCKS_MAX)
    mac = _mac(file_key, canonical.encode(locks))
    yield MAGIC + canonical.encode([locks, mac])
    cipher, count, waiting = ChaCha20Poly1305(_payload_key(file_key, mac)), 0, bytearray()
    for piece in inside:
        waiting += piece
        while len(waiting) > CHUNK_BYTES:
            yield cipher.encrypt(_nonce(count, is_last=False), bytes(waiting[:CHUNK_BYTES]), None)
            del waiting[:CHUNK_BYTES]
            count += 1
    yield cipher.encrypt(_nonce(count, is_last=True), bytes(waiting), None)


def opened(file: BinaryIO, key: OpeningKey) -> Iterator[bytes]:
    """Open a sealed bundle with a node's key; gives what is inside, chunk by chunk.

    A chunk is given only if it is good; that the file is whole is known at the end.

    Raises:
        TheirError: "hand.not-one", "hand.not-for-us", "hand.changed", "hand.cut-off".
    """
    cipher = _opened_header(file, key)
    count, chunk = 0, file.read(CHUNK_BYTES + TAG_BYTES)
    while True:
        following = file.read(CHUNK_BYTES + TAG_BYTES)
        is_last = not following
        try:
            yield cipher.decrypt(_nonce(count, is_last=is_last), chunk, None)
        except (InvalidTag, ValueError):
            raise _fault(cipher, count, chunk, is_last=is_last) from None
        if is_last:
            return
        count, chunk = count + 1, following


def _fault(cipher: ChaCha20Poly1305, count: int, chunk: bytes, *, is_last: bool) -> TheirError:
    """Tell a file that was cut from one that was changed."""
    if is_last:
        try:
            cipher.decrypt(_nonce(count, is_last=False), chunk, None)
        except (InvalidTag, ValueError):
            is_short = len(chunk) < CHUNK_BYTES + TAG_BYTES and count > 0
            return TheirError("hand.cut-off" if not chunk or is_short else "hand.changed")
        return TheirError("hand.cut-off")
    return TheirError("hand.changed")


def _opened_header(file: BinaryIO, key: OpeningKey) -> ChaCha20Poly1305:
    start = file.read(len(MAGIC) + HEADER_BYTES_MAX)
    if start[: len(MAGIC)] != MAGIC:
        raise TheirError("hand.not-one")
    end = canonical.end_of(start[len(MAGIC) :])
    if end is None:
        raise TheirError("hand.cut-off")
    try:
        value = canonical.decode(start[len(MAGIC) :][:end], bytes_max=HEADER_BYTES_MAX)
    except TheirError:
        raise TheirError("hand.changed") from None
    file.seek(len(MAGIC) + end)
    match value:
        case [list(rows), bytes(mac)] if 0 < len(rows) <= LOCKS_MAX:
            locks = [it for it in map(Lock.read, rows) if it is not None]
        case _:
            raise TheirError("hand.changed")
    ours = [it for it in locks if it.kid == key.kid]
    if not ours:
        raise TheirError("hand.not-for-us")
    for it in ours:
        file_key = key.open(it, CONTEXT)
        if file_key is not None and compare_digest(_mac(file_key, canonical.encode(rows)), mac):
            return ChaCha20Poly1305(_payload_key(file_key, mac))
    raise TheirError("hand.changed")


def is_sealed(start: bytes) -> bool:
    """Whether a file begins as a sealed bundle does."""
    return start[: len(MAGIC)] == MAGIC


def _mac(file_key: bytes, locks: bytes) -> bytes:
    return digest(_derived(file_key, b"", b"header"), MAGIC + locks, "sha256")


def _payload_key(file_key: bytes, mac: bytes) -> bytes:
    return _derived(file_key, mac, b"payload")


def _derived(file_key: bytes, salt: bytes, what: bytes) -> bytes:
    """HKDF-SHA256 (RFC 5869) of one block."""
    extracted = digest(salt or bytes(32), file_key, "sha256")
    return digest(extracted, CONTEXT + b"/" + what + b"\x01", "sha256")


def _nonce(count: int, *, is_last: bool) -> bytes:
    return count.to_bytes(11) + bytes((is_last,))
