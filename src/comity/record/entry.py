"""Entries: what a party signs, byte for byte.

Carries out R-8, R-9 and R-10: the layout of COSE_Sign1, the payload's keys and shapes, the
leaf. Knows no roster, no order and no message; `content` stays what CBOR says.
"""

from collections.abc import Sequence
from hashlib import sha256
from itertools import pairwise
from typing import Any, Final, NamedTuple, Self

import msgspec

from comity.errors import OurError, TheirError
from comity.record import canonical
from comity.record.canonical import Value
from comity.record.keys import SigningKey
from comity.values.bounds import (
    ADDRESSEES_MAX,
    ENTRY_BYTES_MAX,
    INT_MAX,
    PARTY_CHARS_MAX,
    REFS_MAX,
    RELEASES_MAX,
    TYPE_CHARS_MAX,
)

ENTRY_CONTEXT: Final = b"comity/entry/1"
RELEASE_CONTEXT: Final = b"comity/release/1"
FORMAT: Final = 1  # another number is refused, never guessed at
GENESIS_TYPE: Final = "feed.genesis/1"
KEY_TYPES: Final = frozenset(("party.found/1", "key.grant/1", "key.revoke/1", "party.rotate/1"))

# one layout, so one encoding: tag 18, array of 4, protected {1: -19, 4: kid}, {}, payload.
_BEFORE_KID: Final = bytes.fromhex("d2844da201320448")
_AFTER_KID: Final = b"\xa0"
_BEFORE_SIGNATURE: Final = b"\x58\x40"
_KID_AT: Final = len(_BEFORE_KID)
_PAYLOAD_AT: Final = _KID_AT + 8 + 1
_LEAF_HEAD: Final = b"\x00\x82"
ENVELOPE_BYTES: Final = _PAYLOAD_AT + 3 + 66  # all of an entry but its payload


class Head(NamedTuple):
    """A branch of a feed at a size: the first `size` entries, and the root over them."""

    feed: bytes
    size: int
    root: bytes


class Signoff(NamedTuple):
    """An officer's release: key id and signature."""

    kid: bytes
    signature: bytes


class RootSignoff(NamedTuple):
    """A root holder's release of a key statement: one key of each kind."""

    kid: bytes
    signature: bytes
    pq_kid: bytes
    pq_signature: bytes


class Joint(NamedTuple):
    """What an author computes of the picture (R-26): only ever judged over the entry's past."""

    level: int
    shelf: bytes
    without: tuple[bytes, ...]
    fold: bytes


class Entry(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A parsed entry. `leaf` is its identity; `feed` its label, of a genesis its own."""

    data: bytes
    leaf: bytes
    kid: bytes
    feed: bytes
    number: int
    root: bytes
    refs: tuple[Head, ...]
    time_ms: int
    type: str
    content: Any
    precedence: int
    addressees: tuple[str, ...]
    releases: tuple[Signoff, ...]
    root_releases: tuple[RootSignoff, ...]
    joint: Joint | None
    payload: bytes
    signature: bytes

    @property
    def place(self) -> Head:
        """Where it stands: after the first `number` entries of this branch of its feed."""
        return Head(self.feed, self.number, self.root)

    @property
    def is_genesis(self) -> bool:
        """Whether it opens its feed."""
        return self.number == 0

    @property
    def is_sealed(self) -> bool:
        """Whether the body travels beside it."""
        return type(self.content) is bytes


class Layout(NamedTuple):
    """The parts of an entry's bytes, before anybody looked into the payload."""

    kid: bytes
    payload: bytes
    signature: bytes
    leaf: bytes


def layout(data: bytes) -> Layout:
    """Take an entry's bytes apart (R-8, R-9).

    Raises:
        TheirError: "entry.too-long" or "entry.bad-layout".
    """
    if len(data) > ENTRY_BYTES_MAX:
        raise TheirError("entry.too-long", size=len(data), most=ENTRY_BYTES_MAX)
    payload_at, payload = _payload(data)
    if (
        data[:_KID_AT] != _BEFORE_KID
        or data[_PAYLOAD_AT - 1 : _PAYLOAD_AT] != _AFTER_KID
        or data[-66:-64] != _BEFORE_SIGNATURE
        or payload_at + len(payload) != len(data) - 66
    ):
        raise TheirError("entry.bad-layout", size=len(data))
    leaf = sha256(_LEAF_HEAD + data[2 : _PAYLOAD_AT - 1] + data[_PAYLOAD_AT:-66]).digest()
    return Layout(data[_KID_AT : _KID_AT + 8], payload, data[-64:], leaf)


def unsigned(data: bytes) -> bytes:
    """Return what the leaf of an entry is the hash of (R-9), behind the octet of a leaf.

    `data`: an entry whose layout was judged.
    """
    return _LEAF_HEAD[1:] + data[2 : _PAYLOAD_AT - 1] + data[_PAYLOAD_AT:-66]


def signed(leaf_data: bytes, signature: bytes) -> bytes:
    """Return the entry of which `unsigned` gave the one part; nothing is judged here."""
    split = _PAYLOAD_AT - 2
    before = _BEFORE_KID[:2] + leaf_data[1:split] + _AFTER_KID
    return before + leaf_data[split:] + _BEFORE_SIGNATURE + signature


def parse(data: bytes, parts: Layout | None = None) -> Entry:
    """Read the bytes of one entry; checks layout and shape (R-8 to R-10), nothing else.

    `parts`: its layout, if that was taken apart before.

    Raises:
        TheirError: "entry.*" or "cbor.*".
    """
    parts = parts or layout(data)
    body = canonical.decode(parts.payload)
    return _shaped(body, parts, data)


def reread(data: bytes, parts: Layout) -> Entry:
    """Read again an entry whose leaf is that of an admitted one: its octets were judged then.

    Never for foreign bytes that nobody admitted: nothing is checked, as the leaf is the proof.
    """
    body = canonical.decode_ours(parts.payload)
    refs, addressees, kind = body[5], body[10], body[7]
    signoffs = body.get(11, ())
    is_key_statement = kind in KEY_TYPES
    return Entry(
        data=data,
        leaf=parts.leaf,
        kid=parts.kid,
        feed=body[2] or parts.leaf[:16],
        number=body[3],
        root=body[4],
        refs=tuple([Head(*ref) for ref in refs]) if refs else (),
        time_ms=body[6],
        type=kind,
        content=body[8],
        precedence=body[9],
        addressees=tuple(addressees) if addressees else (),
        releases=() if is_key_statement else tuple([Signoff(*it) for it in signoffs]),
        root_releases=tuple([RootSignoff(*it) for it in signoffs]) if is_key_statement else (),
        joint=_joint(body[12], parts.leaf) if 12 in body else None,
        payload=parts.payload,
        signature=parts.signature,
    )


def _payload(data: bytes) -> tuple[int, bytes]:
    """Find the payload behind its byte-string head; a head that is not minimal finds nothing."""
    kind = data[_PAYLOAD_AT : _PAYLOAD_AT + 1]
    if kind == b"\x59":
        start, least = _PAYLOAD_AT + 3, 0x100
    elif kind == b"\x58":
        start, least = _PAYLOAD_AT + 2, 24
    else:
        raise TheirError("entry.bad-layout", size=len(data))
    size = int.from_bytes(data[_PAYLOAD_AT + 1 : start])
    if size < least:
        raise TheirError("entry.bad-layout", size=len(data))
    return start, data[start : start + size]


def _shaped(body: Value, parts: Layout, data: bytes) -> Entry:
    """Check keys 1 to 12 of the payload (R-10) and make the entry of them."""
    leaf = parts.leaf
    if type(body) is not dict or tuple(body) not in _KEYS:
        raise TheirError("entry.bad-keys", leaf=leaf)
    if body[1] != FORMAT or type(body[1]) is not int:
        raise TheirError("entry.bad-keys", leaf=leaf)
    number, kind, content, refs, addressees = body[3], body[7], body[8], body[5], body[10]
    feed = _label(body[2], number, leaf)
    fault = (
        (not is_hash(body[4]) and "root")
        or (not is_count(body[6]) and "time")
        or ((type(kind) is not str or not 0 < len(kind) <= TYPE_CHARS_MAX) and "type")
        or (type(content) not in _CONTENTS and not is_hash(content) and "content")
        or ((type(body[9]) is not int or not 0 <= body[9] <= 3) and "precedence")
    )
    if fault:
        raise TheirError("entry.bad-shape", part=fault, leaf=leaf)
    is_key_statement = kind in KEY_TYPES
    signoffs = body.get(11)
    return Entry(
        data=data,
        leaf=leaf,
        kid=parts.kid,
        feed=feed,
        number=number,
        root=body[4],
        refs=() if refs == [] else _refs(refs, feed, leaf),
        time_ms=body[6],
        type=kind,
        content=content,
        precedence=body[9],
        addressees=() if addressees == [] else _addressees(addressees, leaf),
        releases=() if is_key_statement or 11 not in body else _signoffs(signoffs, leaf),
        root_releases=read_root_signoffs(signoffs, leaf) if is_key_statement and 11 in body else (),
        joint=_joint(body[12], leaf) if 12 in body else None,
        payload=parts.payload,
        signature=parts.signature,
    )


_KEYS: Final = frozenset((*range(1, 11), *extra) for extra in ((), (11,), (12,), (11, 12)))
_CONTENTS: Final = frozenset((dict, list))  # a body; a key statement; else a hash: a sealed one


def _label(feed: Value, number: Value, leaf: bytes) -> bytes:
    """Label of the feed: that of a genesis follows from its own leaf (R-9, R-10)."""
    if is_count(number) and type(feed) is bytes:
        if number == 0 and not feed:
            return leaf[:16]
        if number and len(feed) == 16:
            return feed
    raise TheirError("entry.bad-place", leaf=leaf)


def release_payload(entry: Entry) -> bytes:
    """Bytes that the releases of an entry sign: the values of keys 7, 8, 6, 9, 10 (R-38).

    They stand in the payload, each in its one encoding, and are cut out of it.
    """
    payload, length = entry.payload, canonical.length
    label = entry.feed if entry.number else b""
    time_at = length([1, 1, 2, label, 3, entry.number, 4, entry.root, 5, 6])
    time_at += length([list(ref) for ref in entry.refs])
    kind_at = time_at + length(entry.time_ms) + 1
    content_at = kind_at + length(entry.type) + 1
    addressees = length(list(entry.addressees))
    rest = 3 + addressees
    if entry.releases:
        rest += 2 + len(entry.releases) * (1 + 9 + 66)
    if entry.joint is not None:
        level, shelf, without, fold = entry.joint
        rest += 1 + length([level, shelf, list(without), fold])
    end = len(payload) - rest
    return b"".join(
        (
            b"\x85",
            payload[kind_at : content_at - 1],
            payload[content_at:end],
            payload[time_at : kind_at - 1],
            payload[end + 1 : end + 2],
            payload[end + 3 : end + 3 + addressees],
        )
    )


def is_count(value: Value) -> bool:
    """Whether it is an unsigned integer; true and false are none."""
    return type(value) is int and 0 <= value <= INT_MAX


def is_hash(value: Value) -> bool:
    """Whether it is 32 octets."""
    return type(value) is bytes and len(value) == 32


def read_head(value: Value) -> Head | None:
    """Take [feed, size, root] out of decoded CBOR, or nothing."""
    match value:
        case [bytes(feed), int(size), bytes(root)] if (
            len(feed) == 16 and is_count(size) and len(root) == 32
        ):
            return Head(feed, size, root)
    return None


def _refs(value: Value, own: bytes, leaf: bytes) -> tuple[Head, ...]:
    """R-13: strictly ascending, at least one entry each, never the own feed."""
    made: list[Head] = []
    if type(value) is list and len(value) <= REFS_MAX:
        made.extend(head for item in value if (head := read_head(item)) is not None)
    if (
        not made
        or len(made) != len(value)
        or any(ref.size == 0 or ref.feed == own for ref in made)
        or not all(first < second for first, second in pairwise(made))
    ):
        raise TheirError("entry.bad-shape", part="refs", leaf=leaf)
    return tuple(made)


def _addressees(value: Value, leaf: bytes) -> tuple[str, ...]:
    """R-10: texts in strictly ascending octet order (UTF-8 keeps the order of code points)."""
    if (
        type(value) is not list
        or len(value) > ADDRESSEES_MAX
        or not all(type(party) is str and 0 < len(party) <= PARTY_CHARS_MAX for party in value)
        or not all(first < second for first, second in pairwise(value))
    ):
        raise TheirError("entry.bad-shape", part="addressees", leaf=leaf)
    return tuple(value)


def _signoffs(value: Value, leaf: bytes) -> tuple[Signoff, ...]:
    made: list[Signoff] = []
    for item in _some(value, leaf):
        match item:
            case [bytes(kid), bytes(signature)] if len(kid) == 8 and len(signature) == 64:
                made.append(Signoff(kid, signature))
            case _:
                raise TheirError("entry.bad-shape", part="releases", leaf=leaf)
    return tuple(made)


def read_root_signoffs(value: Value, leaf: bytes) -> tuple[RootSignoff, ...]:
    """Take [+ rootsig] out of decoded CBOR.

    Raises:
        TheirError: another shape.
    """
    made: list[RootSignoff] = []
    for item in _some(value, leaf):
        match item:
            case [bytes(kid), bytes(sig), bytes(pq_kid), bytes(pq)] if (
                len(kid) == len(pq_kid) == 8 and len(sig) == 64 and len(pq) == 2420
            ):
                made.append(RootSignoff(kid, sig, pq_kid, pq))
            case _:
                raise TheirError("entry.bad-shape", part="releases", leaf=leaf)
    return tuple(made)


def _some(value: Value, leaf: bytes) -> list[Value]:
    if type(value) is not list or not 0 < len(value) <= RELEASES_MAX:
        raise TheirError("entry.bad-shape", part="releases", leaf=leaf)
    return value


def _joint(value: Value, leaf: bytes) -> Joint:
    match value:
        case [int(level), bytes(shelf), list(without), bytes(fold)] if (
            is_count(level)
            and len(shelf) == len(fold) == 32
            and len(without) <= REFS_MAX
            and all(type(feed) is bytes and len(feed) == 16 for feed in without)
        ):
            return Joint(level, shelf, tuple(without), fold)
    raise TheirError("entry.bad-shape", part="joint", leaf=leaf)


class Draft(msgspec.Struct, frozen=True, kw_only=True):
    """An entry before it has its place: what the author says, and when it says it is said."""

    type: str
    content: Value
    time_ms: int
    precedence: int = 0
    addressees: tuple[str, ...] = ()
    releases: tuple[Signoff | RootSignoff, ...] = ()
    joint: Joint | None = None

    def release_payload(self) -> bytes:
        """Bytes that an officer's release signs: the values of keys 7, 8, 6, 9, 10 (R-31)."""
        return canonical.encode_ours(
            [self.type, self.content, self.time_ms, self.precedence, list(self.addressees)]
        )

    def released_by(self, *officers: SigningKey, line_id: bytes) -> Self:
        """Return the draft with these officers' releases added."""
        payload = self.release_payload()
        added = (
            Signoff(officer.kid, officer.sign(RELEASE_CONTEXT + line_id, payload))
            for officer in officers
        )
        return msgspec.structs.replace(self, releases=(*self.releases, *added))

    def payload(self, feed: bytes, number: int, root: bytes, refs: Sequence[Head]) -> bytes:
        """Encode the payload of this draft at its place."""
        body: dict[int, Value] = {
            1: FORMAT,
            2: feed if number else b"",
            3: number,
            4: root,
            5: [list(ref) for ref in sorted(refs)],
            6: self.time_ms,
            7: self.type,
            8: self.content,
            9: self.precedence,
            10: list(self.addressees),
        }
        if self.releases:
            body[11] = [list(signoff) for signoff in self.releases]
        if self.joint is not None:
            level, shelf, without, fold = self.joint
            body[12] = [level, shelf, list(without), fold]
        return canonical.encode_ours(body)


def sign(payload: bytes, key: SigningKey, line_id: bytes) -> bytes:
    """Make the entry's bytes: the payload, signed by a node's entry key on this line.

    Raises:
        OurError: the entry would be longer than an entry may be.
    """
    size = len(payload)
    if size > ENTRY_BYTES_MAX - ENVELOPE_BYTES:
        raise OurError("entry.we-made-too-long", size=size, most=ENTRY_BYTES_MAX - ENVELOPE_BYTES)
    return joined(key.kid, payload, key.sign(ENTRY_CONTEXT + line_id, payload))


def joined(kid: bytes, payload: bytes, signature: bytes) -> bytes:
    """The one layout of R-8 of its three parts, whoever made them."""
    size = len(payload)
    head = b"\x58" + size.to_bytes(1) if size < 0x100 else b"\x59" + size.to_bytes(2, "big")
    return b"".join((_BEFORE_KID, kid, _AFTER_KID, head, payload, _BEFORE_SIGNATURE, signature))
