"""Frames: what two nodes say to each other on a session, as values and as bytes.

Carries out R-40 and R-41 of docs/protocol.md: a frame is a canonical CBOR array [kind, ...].
Knows shapes and bounds; does not know when a frame may come, nor what an entry says.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Final, TypeAlias, assert_never

from comity.errors import TheirError
from comity.record import canonical
from comity.record.entry import Head, read_head
from comity.session.limits import (
    ASKS_MAX,
    BEAT_BYTES_MAX,
    BODY_ASKS_MAX,
    ENTRIES_MAX,
    HEADS_MAX,
    KEY_BYTES,
    PAGE_ROWS,
    PIECE_BYTES,
    REASON_SIGNS_MAX,
)
from comity.values.bounds import (
    ENTRY_BYTES_MAX,
    FRAME_BYTES_MAX,
    HASH_BYTES,
    LABEL_BYTES,
    NAME_CHARS_MAX,
    SEALED_BYTES_MAX,
    SIGNATURE_BYTES,
)

_MATTER: Final = re.compile(rb".{8}[a-z][a-z0-9._-]*\x00.{32}", re.DOTALL)  # level, kind, id
_REASON: Final = re.compile(r"[a-z0-9]+(?:[.-][a-z0-9]+)*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Hello:
    """Who I am, and on which line: the first frame in both directions."""

    protocol: int
    line_id: bytes
    shelf: bytes
    party: str
    node: str
    feed: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Have:
    """Heads I hold: unsigned, so a hint to send or to ask, and proof of nothing."""

    heads: tuple[Head, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """Entries `start` to `until` (not included) of one feed."""

    feed: bytes
    start: int
    until: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Want:
    """Standing grants: send me these as soon as you hold them durably."""

    asks: tuple[Ask, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entries:
    """Entries as their authors signed them, byte for byte."""

    entries: tuple[bytes, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BeatFrame:
    """A signed beat; its payload is read in beat.py."""

    payload: bytes
    signature: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyPiece:
    """A piece of a sealed body, from octet `start` of `size`; of size 0: it is not here."""

    leaf: bytes
    start: int
    size: int
    piece: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyAsk:
    """The sealed body of one entry, from octet `start` on."""

    leaf: bytes
    start: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WantBodies:
    """Send me a piece of each of these."""

    asks: tuple[BodyAsk, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AskPicture:
    """Tell me what you computed at the joint that `entry` carries: matters after key `start`."""

    entry: bytes
    start: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class PicturePage:
    """Keys of matters and hashes of their states, by key; none: there are no more. Unsigned."""

    entry: bytes
    start: bytes
    rows: tuple[tuple[bytes, bytes], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Bye:
    """I close, and this is why (a key of the wording)."""

    reason: str


Frame: TypeAlias = (
    Hello
    | Have
    | Want
    | Entries
    | BeatFrame
    | Bye
    | BodyPiece
    | WantBodies
    | AskPicture
    | PicturePage
)
_Fields: TypeAlias = Sequence[Any]


def encode(frame: Frame) -> bytes:
    """Return the canonical bytes of a frame."""
    return canonical.encode_ours([_NUMBERS[type(frame)], *_fields(frame)])


def _fields(frame: Frame) -> list[canonical.Value]:
    fields: list[canonical.Value]
    match frame:
        case Hello():
            who = [frame.shelf, frame.party, frame.node, frame.feed]
            fields = [frame.protocol, frame.line_id, *who]
        case Have():
            fields = [[list(head) for head in frame.heads]]
        case Want():
            fields = [[[ask.feed, ask.start, ask.until] for ask in frame.asks]]
        case Entries():
            fields = [list(frame.entries)]
        case BeatFrame():
            fields = [frame.payload, frame.signature]
        case BodyPiece() | WantBodies() | AskPicture() | PicturePage():
            fields = _fields_beside(frame)
        case Bye():
            fields = [frame.reason]
        case never:
            assert_never(never)
    return fields


def _fields_beside(
    frame: BodyPiece | WantBodies | AskPicture | PicturePage,
) -> list[canonical.Value]:
    """What travels beside the entries."""
    match frame:
        case BodyPiece():
            return [frame.leaf, frame.start, frame.size, frame.piece]
        case WantBodies():
            return [[[ask.leaf, ask.start] for ask in frame.asks]]
        case AskPicture():
            return [frame.entry, frame.start]
        case PicturePage():
            return [frame.entry, frame.start, [list(row) for row in frame.rows]]
        case never:
            assert_never(never)


def decode(data: bytes) -> Frame:
    """Read one foreign frame.

    Raises:
        TheirError: `frame.*` and nothing else, whatever the bytes are.
    """
    if len(data) > FRAME_BYTES_MAX:
        raise TheirError("frame.too-long", size=len(data), most=FRAME_BYTES_MAX)
    try:
        value = canonical.decode(data, bytes_max=FRAME_BYTES_MAX)
    except TheirError as error:
        raise TheirError("frame.not-canonical", reason=error.key) from error
    if not isinstance(value, list) or not value or type(value[0]) is not int:
        raise TheirError("frame.bad-shape", kind=-1)
    kind, fields = value[0], value[1:]
    if kind in _RESERVED:
        raise TheirError("frame.not-built", kind=kind)
    if kind not in _READERS:
        raise TheirError("frame.unknown-kind", kind=kind)
    if len(fields) != _WIDTHS[kind]:
        raise TheirError("frame.bad-shape", kind=kind)
    return _READERS[kind](fields)


def _hello(fields: _Fields) -> Hello:
    protocol, line_id, shelf, party, node, feed = fields
    return Hello(
        protocol=_count(protocol, 1),
        line_id=_bytes(line_id, 1, HASH_BYTES, HASH_BYTES),
        shelf=_bytes(shelf, 1, HASH_BYTES, HASH_BYTES),
        party=_text(party, 1, NAME_CHARS_MAX),
        node=_text(node, 1, NAME_CHARS_MAX),
        feed=_bytes(feed, 1, LABEL_BYTES, LABEL_BYTES),
    )


def _have(fields: _Fields) -> Have:
    return Have(heads=tuple(_head(item) for item in _list(fields[0], 2, HEADS_MAX)))


def _head(value: canonical.Value) -> Head:
    head = read_head(value)
    if head is None:
        raise TheirError("frame.bad-shape", kind=2)
    return head


def _want(fields: _Fields) -> Want:
    return Want(asks=tuple(_ask(item) for item in _list(fields[0], 3, ASKS_MAX)))


def _ask(value: canonical.Value) -> Ask:
    if not isinstance(value, list) or len(value) != 3:
        raise TheirError("frame.bad-shape", kind=3)
    feed = _bytes(value[0], 3, LABEL_BYTES, LABEL_BYTES)
    start, until = _count(value[1], 3), _count(value[2], 3)
    if until < start:
        raise TheirError("frame.backwards-range", start=start, until=until)
    return Ask(feed=feed, start=start, until=until)


def _entries(fields: _Fields) -> Entries:
    items = _list(fields[0], 4, ENTRIES_MAX)
    return Entries(entries=tuple(_bytes(item, 4, 1, ENTRY_BYTES_MAX) for item in items))


def _beat(fields: _Fields) -> BeatFrame:
    return BeatFrame(
        payload=_bytes(fields[0], 5, 1, BEAT_BYTES_MAX),
        signature=_bytes(fields[1], 5, SIGNATURE_BYTES, SIGNATURE_BYTES),
    )


def _body(fields: _Fields) -> BodyPiece:
    leaf, start, size, piece = fields
    found = BodyPiece(
        leaf=_bytes(leaf, 7, HASH_BYTES, HASH_BYTES),
        start=_count(start, 7),
        size=_count(size, 7),
        piece=_bytes(piece, 7, 0, PIECE_BYTES),
    )
    if found.size > SEALED_BYTES_MAX or found.start + len(found.piece) > found.size:
        raise TheirError("frame.bad-shape", kind=7)
    return found


def _want_bodies(fields: _Fields) -> WantBodies:
    return WantBodies(asks=tuple(_body_ask(it) for it in _list(fields[0], 9, BODY_ASKS_MAX)))


def _body_ask(value: canonical.Value) -> BodyAsk:
    if not isinstance(value, list) or len(value) != 2:
        raise TheirError("frame.bad-shape", kind=9)
    return BodyAsk(leaf=_bytes(value[0], 9, HASH_BYTES, HASH_BYTES), start=_count(value[1], 9))


def _ask_picture(fields: _Fields) -> AskPicture:
    entry, start = fields
    return AskPicture(
        entry=_bytes(entry, 10, HASH_BYTES, HASH_BYTES), start=_bytes(start, 10, 0, KEY_BYTES)
    )


def _picture(fields: _Fields) -> PicturePage:
    entry, start, rows = fields
    page = PicturePage(
        entry=_bytes(entry, 11, HASH_BYTES, HASH_BYTES),
        start=_bytes(start, 11, 0, KEY_BYTES),
        rows=tuple(_row(item) for item in _list(rows, 11, PAGE_ROWS)),
    )
    keys = [page.start, *(key for key, _ in page.rows)]
    if any(one >= other for one, other in pairwise(keys)):
        raise TheirError("frame.bad-shape", kind=11)
    return page


def _row(value: canonical.Value) -> tuple[bytes, bytes]:
    if not isinstance(value, list) or len(value) != 2:
        raise TheirError("frame.bad-shape", kind=11)
    key = _bytes(value[0], 11, 1, KEY_BYTES)
    if _MATTER.fullmatch(key) is None:
        raise TheirError("frame.bad-shape", kind=11)
    return key, _bytes(value[1], 11, HASH_BYTES, HASH_BYTES)


def _bye(fields: _Fields) -> Bye:
    reason = _text(fields[0], 6, REASON_SIGNS_MAX)
    if _REASON.fullmatch(reason) is None:  # it becomes the name of a sentence, never text
        raise TheirError("frame.bad-reason", size=len(reason))
    return Bye(reason=reason)


def _count(value: canonical.Value, kind: int) -> int:
    if type(value) is not int or value < 0:
        raise TheirError("frame.bad-shape", kind=kind)
    return value


def _bytes(value: canonical.Value, kind: int, least: int, most: int) -> bytes:
    if not isinstance(value, bytes) or not least <= len(value) <= most:
        raise TheirError("frame.bad-shape", kind=kind)
    return value


def _text(value: canonical.Value, kind: int, most: int) -> str:
    if not isinstance(value, str) or not 1 <= len(value) <= most:
        raise TheirError("frame.bad-shape", kind=kind)
    return value


def _list(value: canonical.Value, kind: int, most: int) -> list[canonical.Value]:
    if not isinstance(value, list):
        raise TheirError("frame.bad-shape", kind=kind)
    if len(value) > most:
        raise TheirError("frame.too-many", kind=kind, size=len(value), most=most)
    return value


_NUMBERS: Final[dict[type[Frame], int]] = {
    Hello: 1,
    Have: 2,
    Want: 3,
    Entries: 4,
    BeatFrame: 5,
    Bye: 6,
    BodyPiece: 7,
    WantBodies: 9,
    AskPicture: 10,
    PicturePage: 11,
}
_READERS: Final[dict[int, Callable[[_Fields], Frame]]] = {
    1: _hello,
    2: _have,
    3: _want,
    4: _entries,
    5: _beat,
    6: _bye,
    7: _body,
    9: _want_bodies,
    10: _ask_picture,
    11: _picture,
}
_WIDTHS: Final = {1: 6, 2: 1, 3: 1, 4: 1, 5: 2, 6: 1, 7: 4, 9: 1, 10: 2, 11: 3}
_RESERVED: Final = frozenset({8})  # NOTES
