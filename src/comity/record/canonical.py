"""Deterministic CBOR: the one encoder and the one decoder of everything that is signed.

Carries out R-1 to R-3 of docs/protocol.md. Knows the profile (RFC 8949, core deterministic
encoding, unsigned-integer keys, no floats, no tags); knows no entry and no message.
"""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, NoReturn, TypeAlias

import cbor2

from comity.errors import OurError, TheirError
from comity.values.bounds import DEPTH_MAX, ENTRY_BYTES_MAX, INT_MAX

if TYPE_CHECKING:
    from collections.abc import Iterable

Value: TypeAlias = Any  # bool | int | str | bytes | list[Value] | dict[int, Value]


def _refuse_tag(*_: object) -> NoReturn:
    raise ValueError("tag")


# every tag that cbor2 decodes by itself is refused by name; all others meet the tag hook.
# Shared references (28, 29) and string references (25, 256) matter most: they could make the
# length walk below balance on bytes that are not canonical.
_TAGS: Final = (
    *(0, 1, 2, 3, 4, 5, 21, 22, 23, 24, 25, 28, 29, 30, 32, 33, 34, 35, 36, 37, 52, 54, 100),
    *(256, 258, 260, 261, 1004, 43000, 55799, 55800),
)
_NO_TAGS: Final = dict.fromkeys(_TAGS, _refuse_tag)


def encode(value: Value) -> bytes:
    """Return the one encoding of `value`; maps must be given in ascending key order.

    Raises:
        OurError: the value is outside the profile (R-1), or a map is out of order.
    """
    try:
        data = cbor2.dumps(value)
        fits = length(value) == len(data)
    except (cbor2.CBOREncodeError, _OutsideError, ValueError, IndexError, RecursionError) as error:
        raise OurError("cbor.cannot-encode", reason=str(error)) from None
    if not fits:
        raise OurError("cbor.cannot-encode", reason="not canonical")
    return data


def encode_ours(value: Value) -> bytes:
    """Encode what this program built in order, without looking again.

    For states and leaves of the picture, which nobody signs, and for payloads that meet `decode`
    before anybody sees them.
    """
    return cbor2.dumps(value)


def array_of(items: Sequence[bytes]) -> bytes:
    """Return the array of values that are encoded already."""
    return shortest_head(0x80, len(items)) + b"".join(items)


def map_of(pairs: Mapping[int, bytes]) -> bytes:
    """Return the map with these keys, in ascending order, of values that are encoded already."""
    items = (shortest_head(0, key) + pairs[key] for key in sorted(pairs))
    return shortest_head(0xA0, len(pairs)) + b"".join(items)


def shortest_head(kind: int, number: int) -> bytes:
    """The shortest head of a major type (RFC 8949, 3)."""
    if number < 24:
        return bytes((kind | number,))
    width = _SIZES[number.bit_length()] - 1
    return bytes((kind | (23 + width.bit_length()),)) + number.to_bytes(width)


def decode(data: bytes, *, bytes_max: int = ENTRY_BYTES_MAX) -> Value:
    """Read foreign bytes that must be the one encoding of one value.

    Instead of encoding again and comparing, it adds up the minimal length of everything
    decoded: with tags, floats, indefinite lengths, duplicate and unsorted keys refused, only
    the canonical bytes have exactly that length. Re-encoding stays the oracle of the tests.

    Raises:
        TheirError: too long, not CBOR, outside the profile, or not the canonical encoding.
    """
    if len(data) > bytes_max:
        raise TheirError("cbor.too-long", size=len(data), most=bytes_max)
    try:
        value = cbor2.loads(
            data,
            semantic_decoders=_NO_TAGS,
            tag_hook=_refuse_tag,
            max_depth=DEPTH_MAX + 2,
            allow_indefinite=False,
            allow_duplicate_keys=False,
        )
        minimal = length(value)
    except IndexError:  # no head is long enough for so great a number
        raise TheirError("cbor.outside-profile", reason="integer") from None
    except _OutsideError as error:
        raise TheirError("cbor.outside-profile", reason=str(error)) from None
    except (cbor2.CBORError, ValueError, TypeError, OverflowError, RecursionError, EOFError):
        raise TheirError("cbor.not-cbor", size=len(data)) from None
    if minimal != len(data):
        raise TheirError("cbor.not-canonical", size=len(data), minimal=minimal)
    return value


def decode_ours(data: bytes) -> Value:
    """Decode what met `decode`, or was made by `encode_ours`, without looking again.

    For octets of which a hash proves that they are the same; never for what anybody sent.
    """
    return cbor2.loads(data)


class _OutsideError(Exception):
    """The walk met something the profile does not have; never leaves this file."""


# Bytes of the shortest head of a number from 24 on, by how many bits it has (RFC 8949, 3).
_SIZES: Final = tuple(
    2 if bits <= 8 else 3 if bits <= 16 else 5 if bits <= 32 else 9
    for bits in range(INT_MAX.bit_length() + 1)
)


def length(value: Value) -> int:  # noqa: C901, PLR0912  # one loop: every entry goes by here
    """Length of the canonical encoding of `value`.

    Walks level by level, so that the depth is known without counting at each item. It is one
    loop, and its tests stand by frequency, because every entry of every party goes by here.
    """
    total = 0
    level: list[Iterable[Value]] = [(value,)]
    for _ in range(DEPTH_MAX + 1):
        deeper: list[Iterable[Value]] = []
        for items in level:
            for item in items:
                kind = type(item)
                if kind is int:
                    if 0 <= item < 24:
                        total += 1
                    else:
                        total += _SIZES[item.bit_length()] if item > 0 else _negative(item)
                    continue
                if kind is bytes:
                    size = len(item)
                    total += size
                elif kind is str:
                    size = len(item) if item.isascii() else len(item.encode())
                    total += size
                elif kind is dict:
                    size = len(item)
                    before = -1
                    for key in item:  # unsigned integers in ascending order
                        if type(key) is not int or key <= before:
                            raise _OutsideError("map key")
                        before = key
                        total += 1 if key < 24 else _SIZES[key.bit_length()]
                    deeper.append(item.values())
                elif kind is list or kind is tuple:
                    size = len(item)
                    deeper.append(item)
                elif kind is bool or item is None:
                    size = 0
                else:
                    _outside(kind.__name__)
                total += 1 if size < 24 else _SIZES[size.bit_length()]
        if not deeper:
            return total
        level = deeper
    return _outside("depth")


def _outside(what: str) -> NoReturn:
    raise _OutsideError(what)


def _negative(value: int) -> int:
    """Length of a negative integer (R-1)."""
    if value < -INT_MAX:
        raise _OutsideError("integer")
    return 1 if value >= -24 else _SIZES[(-1 - value).bit_length()]


def head(data: bytes, offset: int) -> tuple[int, int, int] | None:
    """Major type, argument and end of the CBOR head at `offset`; None if there is no whole one."""
    if offset >= len(data):
        return None
    first = data[offset]
    kind, short = first >> 5, first & 31
    if short < 24:
        return kind, short, offset + 1
    if short > 27:
        return None
    width = 1 << (short - 24)
    end = offset + 1 + width
    return (kind, int.from_bytes(data[offset + 1 : end]), end) if end <= len(data) else None


def end_of(data: bytes) -> int | None:
    """Where the first value of `data` ends; None if it is not whole.

    Looks at heads only: what it finds is still to be decoded. Never takes more steps than octets.
    """
    open_items, at = 1, 0
    while open_items:
        found = head(data, at)
        if found is None:
            return None
        kind, number, at = found
        open_items -= 1
        if kind in _OCTETS:
            at += number
        elif kind in _HOLDS:
            open_items += _HOLDS[kind] * number
        if at > len(data) or open_items > len(data) - at:
            return None
    return at


_OCTETS: Final = frozenset((2, 3))  # major types of octets and text
_HOLDS: Final = {4: 1, 5: 2, 6: 1}  # items in an array, for each pair of a map, under a tag
