"""Frames sealed to the nodes of a line, for a route whose keeper may keep them and not read them.

Carries out R-511 to R-514: an author's content key, sealed to each node that may read, goes out
in a key frame that the author signs; every frame after it is encrypted under that key and
padded. Knows no socket, no clock and no roster: keys, moments and whose key signs are arguments.
"""

from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from hmac import digest
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from comity.errors import OurError, TheirError
from comity.record.body import step_of
from comity.record.keys import Key, SigningKey, verify
from comity.record.seal import (
    ENC_BYTES,
    FILE_KEY_BYTES,
    WRAPPED_BYTES,
    Lock,
    OpeningKey,
    fresh,
    lock,
)
from comity.values.bounds import LOCKS_MAX
from comity.values.moment import DAY_MS

CONTEXT: Final = b"comity/relay/1"
KEY_MS: Final = DAY_MS  # no content key is used for longer
FRAME_BYTES_MAX: Final = 131_068  # with its length the second step of 65,536
_KEY, _FRAME = b"\x02", b"\x01"  # the first octet of what is sent
_ID_BYTES: Final = 8
_COUNT_BYTES: Final = 8
_SIZE_BYTES: Final = 4
_TAG_BYTES: Final = 16
_LOCK_BYTES: Final = 8 + ENC_BYTES + WRAPPED_BYTES
_SIGNED_BYTES: Final = 8 + 64 + _TAG_BYTES
_HEAD_BYTES: Final = 1 + _ID_BYTES + _COUNT_BYTES
SEALED_BYTES_MAX: Final = max(
    _HEAD_BYTES + _SIZE_BYTES + FRAME_BYTES_MAX + _TAG_BYTES,
    1 + _ID_BYTES + 2 + LOCKS_MAX * _LOCK_BYTES + _SIGNED_BYTES,
)
KEYS_PER_AUTHOR_MAX: Final = 64
WAITING_FRAMES_MAX: Final = 512  # frames whose key has not come yet
WAITING_BYTES_MAX: Final = 4 << 20
REPLAYED_MAX: Final = 65_536  # counters behind the highest that are told from replays


# --- out


class Sealer:
    """Seals what one author says; holds the content key that is in use."""

    def __init__(self, line_id: bytes, author: SigningKey) -> None:
        self._line_id = line_id
        self._author = author
        self._keys: tuple[Key, ...] = ()
        self._since_ms = 0
        self._content: bytes | None = None
        self._id = b""
        self._count = 0
        self.key_frame = b""

    def is_due(self, keys: Iterable[Key], now_ms: int) -> bool:
        """Whether another content key is due: at first, daily, and when other nodes may read."""
        is_old = not 0 <= now_ms - self._since_ms < KEY_MS
        return self._content is None or is_old or tuple(sorted(set(keys))) != self._keys

    def renew(self, keys: Iterable[Key], now_ms: int) -> bytes:
        """Take a fresh content key for these nodes; gives the key frame, which goes out first.

        Raises:
            OurError: there is no node, or more than a frame may be sealed to.
        """
        self._keys, self._since_ms = tuple(sorted(set(keys))), now_ms
        content, name = fresh(FILE_KEY_BYTES), fresh(_ID_BYTES)
        context = CONTEXT + self._line_id + name
        locks = b"".join(
            _masked(name, it.kid) + it.enc + it.wrapped
            for it in _locks(content, self._keys, context)
        )
        count = len(locks) // _LOCK_BYTES
        if not 0 < count <= LOCKS_MAX:
            raise OurError("body.sealed-to-nobody", count=count, most=LOCKS_MAX)
        signature = self._author.sign(CONTEXT + self._line_id, _stated(name, content, locks))
        signed = _signing(content).encrypt(bytes(12), self._author.kid + signature, name)
        self._content, self._id, self._count = content, name, 0
        self.key_frame = _KEY + name + count.to_bytes(2) + locks + signed
        return self.key_frame

    def seal(self, frame: bytes) -> bytes:
        """Seal one frame under the content key in use.

        Raises:
            OurError: there is none yet, or the frame is empty or too long.
        """
        if self._content is None or not 0 < len(frame) <= FRAME_BYTES_MAX:
            raise OurError("relay.cannot-seal", size=len(frame), most=FRAME_BYTES_MAX)
        plain = len(frame).to_bytes(_SIZE_BYTES) + frame
        count = self._count.to_bytes(_COUNT_BYTES)
        self._count += 1
        head = _FRAME + self._id + count
        bound = CONTEXT + self._line_id + head
        plain = plain.ljust(step_of(len(plain)), b"\x00")
        return head + _sealing(self._content).encrypt(bytes(4) + count, plain, bound)

    def name_of(self, frame: bytes) -> str:
        """Name of a frame by which the relay knows a second copy, and nothing else."""
        if self._content is None:
            raise OurError("relay.cannot-seal", size=len(frame), most=FRAME_BYTES_MAX)
        return digest(_derived(self._content, b"name"), frame, "sha256")[:16].hex()


def _locks(content: bytes, keys: Iterable[Key], context: bytes) -> Iterator[Lock]:
    for key in keys:
        try:
            yield lock(content, key, context)
        except TheirError:
            continue  # its owner published a key that is none, and harms itself only


def _masked(name: bytes, kid: bytes) -> bytes:
    """A reader's name that is another in each key frame: the relay cannot follow it."""
    return sha256(CONTEXT + name + kid).digest()[:8]


def _stated(name: bytes, content: bytes, locks: bytes) -> bytes:
    return name + sha256(content).digest() + sha256(locks).digest()


def _derived(content: bytes, what: bytes) -> bytes:
    return digest(content, CONTEXT + b"/" + what, "sha256")


def _sealing(content: bytes) -> ChaCha20Poly1305:
    return ChaCha20Poly1305(_derived(content, b"frame"))


def _signing(content: bytes) -> ChaCha20Poly1305:
    return ChaCha20Poly1305(_derived(content, b"key"))


# --- in


@dataclass(slots=True)
class _Known:
    """A content key of an author, and which frames under it have come."""

    cipher: ChaCha20Poly1305
    highest: int = -1
    came: set[int] = field(default_factory=set)

    def is_new(self, count: int) -> bool:
        """Whether this frame has not come before, as far as is remembered; it has come now."""
        if count in self.came or count <= self.highest - REPLAYED_MAX:
            return False
        self.came.add(count)
        self.highest = max(self.highest, count)
        if len(self.came) > 2 * REPLAYED_MAX:
            floor = self.highest - REPLAYED_MAX
            self.came = {it for it in self.came if it > floor}
        return True


class Opener:
    """Opens what others sealed to this node. `author_key` knows the nodes of the line by kid."""

    def __init__(
        self,
        line_id: bytes,
        ours: Callable[[], Iterable[OpeningKey]],
        author_key: Callable[[bytes], Key | None],
    ) -> None:
        self._line_id = line_id
        self._ours = ours
        self._author_key = author_key
        self._known: dict[bytes, _Known] = {}
        self._by_author: dict[bytes, OrderedDict[bytes, None]] = {}
        self._waiting: OrderedDict[bytes, bytes] = OrderedDict()  # by its hash
        self._waiting_bytes = 0

    @property
    def waiting(self) -> int:
        """How many frames wait for their key."""
        return len(self._waiting)

    def open(self, data: bytes) -> list[bytes]:
        """Take what came; gives the frames that can be read now, none for what came before.

        Raises:
            TheirError: "relay.not-one", "relay.not-for-us", "relay.not-signed", "relay.changed".
        """
        if not _HEAD_BYTES < len(data) <= SEALED_BYTES_MAX:
            raise TheirError("relay.not-one", size=len(data))
        if data[:1] == _KEY:
            return self._take_key(data)
        if data[:1] != _FRAME:
            raise TheirError("relay.not-one", size=len(data))
        if data[1 : 1 + _ID_BYTES] not in self._known:
            self._wait(data)
            return []
        frame = self._frame(data)
        return [] if frame is None else [frame]

    def _frame(self, data: bytes) -> bytes | None:
        known = self._known[data[1 : 1 + _ID_BYTES]]
        count = int.from_bytes(data[1 + _ID_BYTES : _HEAD_BYTES])
        head, sealed = data[:_HEAD_BYTES], data[_HEAD_BYTES:]
        bound = CONTEXT + self._line_id + head
        nonce = bytes(4) + head[-_COUNT_BYTES:]
        try:
            plain = known.cipher.decrypt(nonce, sealed, bound)
        except (InvalidTag, ValueError):
            raise TheirError("relay.changed") from None
        if not known.is_new(count):
            return None
        size = int.from_bytes(plain[:_SIZE_BYTES])
        frame = plain[_SIZE_BYTES:][:size]
        fits = len(plain) == step_of(_SIZE_BYTES + size) and 0 < size == len(frame)
        if not fits or any(plain[_SIZE_BYTES + size :]):
            raise TheirError("relay.changed")
        return frame

    def _take_key(self, data: bytes) -> list[bytes]:
        name = data[1 : 1 + _ID_BYTES]
        if name in self._known:
            return []
        start = 1 + _ID_BYTES + 2
        count = int.from_bytes(data[start - 2 : start])
        stop = start + count * _LOCK_BYTES
        if not 0 < count <= LOCKS_MAX or len(data) != stop + _SIGNED_BYTES:
            raise TheirError("relay.not-one", size=len(data))
        locks = data[start:stop]
        content = self._content(name, locks)
        if content is None:
            raise TheirError("relay.not-for-us")
        author = self._signer(name, content, locks, data[stop:])
        self._keep(author, name, content)
        return list(self._waited_for(name))

    def _content(self, name: bytes, locks: bytes) -> bytes | None:
        its = {locks[at : at + 8]: at for at in range(0, len(locks), _LOCK_BYTES)}
        for key in self._ours():
            at = its.get(_masked(name, key.kid))
            if at is not None:
                enc, wrapped = at + 8, at + 8 + ENC_BYTES
                found = Lock(key.kid, locks[enc:wrapped], locks[wrapped : at + _LOCK_BYTES])
                content = key.open(found, CONTEXT + self._line_id + name)
                if content is not None and len(content) == FILE_KEY_BYTES:
                    return content
        return None

    def _signer(self, name: bytes, content: bytes, locks: bytes, signed: bytes) -> bytes:
        """Give the kid of the node that signed a key frame: none of the line's is refused."""
        try:
            plain = _signing(content).decrypt(bytes(12), signed, name)
        except (InvalidTag, ValueError):
            raise TheirError("relay.changed") from None
        kid, signature = plain[:8], plain[8:]
        key, stated = self._author_key(kid), _stated(name, content, locks)
        if key is None or not verify(key, CONTEXT + self._line_id, stated, signature):
            raise TheirError("relay.not-signed", kid=kid)
        return kid

    def _keep(self, author: bytes, name: bytes, content: bytes) -> None:
        names = self._by_author.setdefault(author, OrderedDict())
        names[name] = None
        if len(names) > KEYS_PER_AUTHOR_MAX:
            oldest, _ = names.popitem(last=False)
            del self._known[oldest]
        self._known[name] = _Known(_sealing(content))

    # --- frames that came before their key

    def _wait(self, data: bytes) -> None:
        if len(data) > WAITING_BYTES_MAX:
            return
        name = sha256(data).digest()
        if name not in self._waiting:
            self._waiting[name] = data
            self._waiting_bytes += len(data)
        while len(self._waiting) > WAITING_FRAMES_MAX or self._waiting_bytes > WAITING_BYTES_MAX:
            _, oldest = self._waiting.popitem(last=False)
            self._waiting_bytes -= len(oldest)

    def _waited_for(self, name: bytes) -> Iterator[bytes]:
        its = [at for at, data in self._waiting.items() if data[1 : 1 + _ID_BYTES] == name]
        for at in its:
            data = self._waiting.pop(at)
            self._waiting_bytes -= len(data)
            try:
                frame = self._frame(data)
            except TheirError:
                continue  # one bad copy among those that waited
            if frame is not None:
                yield frame
