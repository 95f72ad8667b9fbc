"""The head of an entry at a glance: what the index needs of one that was admitted before.

Reads the same bytes as `entry.parse` and finds the same values (R-8 to R-10), without decoding what
the message says. For entries of the own store only (R-56): their shape was judged at the door, and
a changed octet changes the leaf, which the caller compares.
"""

from typing import Final, NamedTuple

from comity.errors import TheirError
from comity.record.entry import Head, layout
from comity.record.tree import EMPTY_ROOT

_GENESIS: Final = b"\x01\x01\x02\x40\x03\x00\x04\x58\x20" + EMPTY_ROOT + b"\x05"
_BEFORE_FEED: Final = b"\x01\x01\x02\x50"
_ROOT_HEAD: Final = b"\x04\x58\x20"
_PLAIN_KEYS: Final = 0xAA  # a map of ten keys: neither releases nor a joint
_SEALED: Final = 0x58  # key 8 is an octet string: a commitment
_WIDTHS: Final = {24: 1, 25: 2, 26: 4, 27: 8}


class Glance(NamedTuple):
    """Values of the keys 2 to 7. `is_plain`: no releases, no joint, and no sealed body."""

    leaf: bytes
    feed: bytes
    number: int
    root: bytes
    refs: tuple[Head, ...]
    time_ms: int
    type: str
    is_plain: bool


def glance(data: bytes) -> Glance:
    """Read the head of an entry.

    Raises:
        TheirError: these are not the bytes of an entry that was admitted.
    """
    _, payload, _, leaf = layout(data)
    try:
        return _glance(payload, leaf)
    except (IndexError, ValueError):
        raise TheirError("entry.bad-layout", size=len(data)) from None


def _glance(payload: bytes, leaf: bytes) -> Glance:
    if payload.startswith(_GENESIS, 1):
        feed, number, root = leaf[:16], 0, EMPTY_ROOT
        at = 1 + len(_GENESIS)
    elif payload.startswith(_BEFORE_FEED, 1):
        feed = payload[5:21]
        number, at = _count(payload, 22)
        if payload[at : at + 3] != _ROOT_HEAD:
            raise ValueError("root")
        root = payload[at + 3 : at + 35]
        at += 36
    else:
        raise ValueError("feed")
    refs: tuple[Head, ...] = ()
    if payload[at] == 0x80:
        at += 1
    else:
        refs, at = _refs(payload, at)
    time_ms, at = _count(payload, at + 1)
    size, at = _count(payload, at + 1, 0x60)
    kind = payload[at : at + size].decode()
    is_sealed = payload[at + size + 1] == _SEALED
    is_plain = payload[0] == _PLAIN_KEYS and not is_sealed
    return Glance(leaf, feed, number, root, refs, time_ms, kind, is_plain)


def _refs(payload: bytes, at: int) -> tuple[tuple[Head, ...], int]:
    count, at = _count(payload, at, 0x80)
    found: list[Head] = []
    for _ in range(count):
        feed = payload[at + 2 : at + 18]
        size, at = _count(payload, at + 18)
        found.append(Head(feed, size, payload[at + 2 : at + 34]))
        at += 34
    return tuple(found), at


def _count(payload: bytes, at: int, kind: int = 0) -> tuple[int, int]:
    """Argument of the head at `at`, whose major type has these upper bits, and its end."""
    short = payload[at] - kind
    if 0 <= short < 24:
        return short, at + 1
    width = _WIDTHS.get(short)
    if width is None:
        raise ValueError("head")
    end = at + 1 + width
    return int.from_bytes(payload[at + 1 : end]), end
