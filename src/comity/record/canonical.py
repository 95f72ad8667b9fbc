"""Deterministic CBOR: the one encoder and the one decoder of everything that is signed.

Carries out R-1 to R-3 of docs/protocol.md. Knows the profile (RFC 8949, core deterministic
encoding, unsigned-integer keys, no floats, no tags); knows no entry and no message.
"""

from collections.abc import Mapping
from typing import Any, Final, NoReturn, TypeAlias

import cbor2

from comity.errors import OurError, TheirError
from comity.values.bounds import DEPTH_MAX, ENTRY_BYTES_MAX, INT_MAX

Value: TypeAlias = Any  # bool | int | str | bytes | list[Value] | dict[int, Value]


def _refuse_tag(*_: object) -> NoReturn:
    raise ValueError("tag")


# every tag that cbor2 decodes by itself is refused by name; all others meet the tag hook.
# Shared references (28, 29) and string references (25, 256) matter most: they could make the
# length walk below balance on bytes that are not canonical.
_NO_TAGS: Final = dict.fromkeys(
    (0, 1, 2, 3, 4, 5, 21, 22, 23, 24, 25, 28, 29, 30, 32, 33, 34, 35, 36, 37, 52, 54, 100)
    + (256, 258, 260, 261, 1004, 43000, 55799, 55800),
    _refuse_tag,
)


def encode(value: Value) -> bytes:
    """Return the one encoding of `value`; maps must be given in ascending key order.

    Raises:
        OurError: the value is outside the profile (R-1), or a map is out of order.
    """
    try:
        data = cbor2.dumps(value)
        fits = _length(value, 0) == len(data)
    except (cbor2.CBOREncodeError, _OutsideError, RecursionError) as error:
        raise OurError("cbor.cannot-encode", reason=str(error)) from None
    if not fits:
        raise OurError("cbor.cannot-encode", reason="not canonical")
    return data


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
        length = _length(value, 0)
    except _OutsideError as error:
        raise TheirError("cbor.outside-profile", reason=str(error)) from None
    except (cbor2.CBORError, ValueError, TypeError, OverflowError, RecursionError, EOFError):
        raise TheirError("cbor.not-cbor", size=len(data)) from None
    if length != len(data):
        raise TheirError("cbor.not-canonical", size=len(data), minimal=length)
    return value


class _OutsideError(Exception):
    """The walk met something the profile does not have; never leaves this file."""


def _head(number: int) -> int:
    """Bytes of the shortest CBOR head that carries `number`."""
    if number < 24:
        return 1
    if number < 0x100:
        return 2
    if number < 0x10000:
        return 3
    return 5 if number < 0x100000000 else 9


def _length(value: Value, depth: int) -> int:
    """Length of the canonical encoding of `value`; the order of the tests is by frequency."""
    kind = type(value)
    if kind is int:
        if value < 0:
            value = -1 - value
            if value >= INT_MAX:
                raise _OutsideError("integer")
        elif value > INT_MAX:
            raise _OutsideError("integer")
        return _head(value)
    if kind is bytes:
        size = len(value)
        return _head(size) + size
    if kind is str:
        size = len(value) if value.isascii() else len(value.encode())
        return _head(size) + size
    if kind is bool:
        return 1
    if depth >= DEPTH_MAX:
        raise _OutsideError("depth")
    if kind is list or kind is tuple:
        total = _head(len(value))
        for item in value:
            total += _length(item, depth + 1)
        return total
    if kind is dict:
        return _map_length(value, depth)
    raise _OutsideError(kind.__name__)


def _map_length(value: Mapping[Any, Value], depth: int) -> int:
    total = _head(len(value))
    before = -1
    for key, item in value.items():
        if type(key) is not int or key <= before or key > INT_MAX:
            raise _OutsideError("map key")
        before = key
        total += _head(key) + _length(item, depth + 1)
    return total
