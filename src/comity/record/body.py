"""Sealed bodies: what a signed entry commits to, and only some nodes can read.

Carries out R-125 to R-127: commitment, padding, encryption, locks. Salt and file key are arguments;
only seal.py draws chance. Knows no roster, no session and no message; a body that does not
open, or holds something else than was signed, proves nothing against anybody.
"""

from collections.abc import Iterable
from hashlib import sha256
from typing import Final, NamedTuple, Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from comity.errors import OurError, TheirError
from comity.record import canonical
from comity.record.keys import Key
from comity.record.seal import FILE_KEY_BYTES, SALT_BYTES, Lock, OpeningKey, lock
from comity.values.bounds import BODY_BYTES_MAX, LOCKS_MAX, SEALED_BYTES_MAX

BODY_CONTEXT: Final = b"comity/body/1"
HIDDEN_TYPE: Final = "line.sealed/1"  # stands in key 7 where the type itself is hidden
_STEPS: Final = (256, 1_024, 4_096, 16_384)
_STEP: Final = 65_536
_TAG_BYTES: Final = 16
_NONCE: Final = bytes(12)  # a file key encrypts one body, once


QUIET_BYTES: Final = _STEP  # one size for bodies whose size must say nothing


class Opened(NamedTuple):
    """What a body held: the salt of its commitment, and the content."""

    salt: bytes
    content: canonical.Value


class SealedBody(NamedTuple):
    """A body as it travels: encrypted once, its key locked to each node that may open it."""

    ciphertext: bytes
    locks: tuple[Lock, ...]

    @property
    def data(self) -> bytes:
        """The one encoding."""
        return canonical.encode([self.ciphertext, [list(it) for it in self.locks]])

    @classmethod
    def read(cls, data: bytes) -> Self:
        """Read a sealed body; looks at shapes and bounds, opens nothing.

        Raises:
            TheirError: "body.bad-shape".
        """
        try:
            value = canonical.decode(data, bytes_max=SEALED_BYTES_MAX)
        except TheirError as error:
            raise TheirError("body.bad-shape", reason=error.key) from None
        match value:
            case [bytes(ciphertext), list(rows)] if (
                _is_step(len(ciphertext) - _TAG_BYTES) and 0 < len(rows) <= LOCKS_MAX
            ):
                locks = tuple(it for it in map(Lock.read, rows) if it is not None)
                if len(locks) == len(rows):
                    return cls(ciphertext, locks)
        raise TheirError("body.bad-shape", reason="shape")


def commitment(salt: bytes, content: canonical.Value) -> bytes:
    """Hash that stands in key 8 of the entry instead of the content (R-125).

    Raises:
        OurError: the content is outside the profile.
    """
    return sha256(b"\x02" + salt + canonical.encode(content)).digest()


def step_of(size: int) -> int:
    """Return the size to which so many octets are padded (R-126)."""
    for step in _STEPS:
        if size <= step:
            return step
    return -(-size // _STEP) * _STEP


def _is_step(size: int) -> bool:
    return 0 < size <= BODY_BYTES_MAX and step_of(size) == size


def padded(salt: bytes, content: canonical.Value, *, is_quiet: bool = False) -> bytes:
    """Lay out a body before it is encrypted; a quiet one is as long as all quiet ones (R-222).

    Raises:
        OurError: it would be longer than a body may be.
    """
    data = canonical.encode([salt, content])
    step = max(step_of(len(data)), QUIET_BYTES if is_quiet else 0)
    if step > BODY_BYTES_MAX:
        raise OurError("body.we-made-too-long", size=len(data), most=BODY_BYTES_MAX)
    return data.ljust(step, b"\x00")


def unpadded(plain: bytes) -> Opened:
    """Read a body that was decrypted.

    Raises:
        TheirError: "body.bad-padding": not zeros, or more of them than the step needs;
            "body.bad-content": not [salt, map] in its one encoding.
    """
    end = canonical.end_of(plain)
    if end is None:
        raise TheirError("body.bad-content", reason="shape")
    fits = len(plain) in (step_of(end), max(step_of(end), QUIET_BYTES))
    if not fits or len(plain) > BODY_BYTES_MAX or any(plain[end:]):
        raise TheirError("body.bad-padding", size=len(plain))
    try:
        value = canonical.decode(plain[:end], bytes_max=BODY_BYTES_MAX)
    except TheirError as error:
        raise TheirError("body.bad-content", reason=error.key) from None
    match value:
        case [bytes(salt), dict(content)] if len(salt) == SALT_BYTES:
            return Opened(salt, content)
    raise TheirError("body.bad-content", reason="shape")


def context_of(line_id: bytes, committed: bytes) -> bytes:
    """Bytes that bind a body and its locks to one line and one commitment."""
    return BODY_CONTEXT + line_id + committed


def bound(context: bytes, locks: Iterable[Lock]) -> bytes:
    """Associated data of the ciphertext: whoever changes one lock makes it unreadable to all."""
    return context + sha256(canonical.encode([list(it) for it in locks])).digest()


def seal(
    opened: Opened,
    file_key: bytes,
    keys: Iterable[Key],
    line_id: bytes,
    *,
    is_quiet: bool = False,
) -> tuple[bytes, bytes]:
    """Seal a body to nodes; gives the commitment, and the body as it travels (R-126, R-127).

    `file_key` must be fresh. A key to which nothing can be sealed is left out.

    Raises:
        OurError: too long, or sealed to nobody or to too many.
    """
    plain = padded(opened.salt, opened.content, is_quiet=is_quiet)
    assert len(file_key) == FILE_KEY_BYTES  # noqa: S101  # ours
    committed = commitment(opened.salt, opened.content)
    context = context_of(line_id, committed)
    locks = tuple(_locks(file_key, keys, context))
    if not 0 < len(locks) <= LOCKS_MAX:
        raise OurError("body.sealed-to-nobody", count=len(locks), most=LOCKS_MAX)
    ciphertext = ChaCha20Poly1305(file_key).encrypt(_NONCE, plain, bound(context, locks))
    return committed, SealedBody(ciphertext, locks).data


def _locks(file_key: bytes, keys: Iterable[Key], context: bytes) -> Iterable[Lock]:
    for key in sorted(set(keys)):
        try:
            yield lock(file_key, key, context)
        except TheirError:
            continue  # its owner published a key that is none, and harms itself only


def unseal(data: bytes, key: OpeningKey, line_id: bytes, committed: bytes) -> Opened:
    """Open a body with a node's key, and see that it is what the entry committed to (R-128).

    Raises:
        TheirError: "body.*": it has another shape, is not for this node, does not open, is padded
            otherwise than it should be, or holds other content than was signed.
    """
    sealed = SealedBody.read(data)
    context = context_of(line_id, committed)
    ours = [it for it in sealed.locks if it.kid == key.kid]
    if not ours:
        raise TheirError("body.not-for-us")
    for it in ours:
        file_key = key.open(it, context)
        if file_key is not None:
            break
    else:
        raise TheirError("body.does-not-open", part="key")
    try:
        cipher = ChaCha20Poly1305(file_key)
        plain = cipher.decrypt(_NONCE, sealed.ciphertext, bound(context, sealed.locks))
    except (InvalidTag, ValueError):
        raise TheirError("body.does-not-open", part="body") from None
    opened = unpadded(plain)
    if commitment(opened.salt, opened.content) != committed:
        raise TheirError("body.other-content")
    return opened
