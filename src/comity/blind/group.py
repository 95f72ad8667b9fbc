"""The group in which lists are blinded: the prime-order part of edwards25519, by libsodium.

Carries out R-362, R-364. Points are 32 octets. Whatever was made by others is refused unless it is
on the curve, written canonically, of the prime order and no other.
"""

from collections.abc import Sequence
from hashlib import sha512
from itertools import pairwise
from typing import Final

from nacl.bindings import (
    crypto_core_ed25519_add,
    crypto_core_ed25519_from_uniform,
    crypto_core_ed25519_is_valid_point,
    crypto_core_ed25519_scalar_reduce,
    crypto_scalarmult_ed25519_noclamp,
)
from nacl.exceptions import CryptoError as NaClError

from comity.errors import TheirError

POINT_BYTES: Final = 32
LIST_MIN: Final = 64  # every list is padded to a power of two from here
LIST_MAX: Final = 16_384
FILL_STEP: Final = 1_024  # lists of persons are filled to a multiple of this
FILLED_MAX: Final = 31_744  # of these: two lists still fit a paper
_ELEMENT: Final = b"comity/blind/element/1\0"
_PAD: Final = b"comity/blind/pad/1\0"
_SCALAR: Final = b"comity/blind/scalar/1\0"


def element(session: bytes, item: bytes) -> bytes:
    """Return the point of an item in a session: the sum of two maps, so that it is any point."""
    return _hashed(_ELEMENT + session + item)


def pad(session: bytes, seed: bytes, number: int) -> bytes:
    """Return a point that is no item's."""
    return _hashed(_PAD + session + seed + number.to_bytes(4))


def scalar(session: bytes, seed: bytes) -> bytes:
    """Return the secret factor of one party in one session."""
    return crypto_core_ed25519_scalar_reduce(sha512(_SCALAR + session + seed).digest())


def times(point: bytes, factor: bytes) -> bytes:
    """Multiply a point; libsodium refuses here whatever `is_point` refuses.

    Raises:
        TheirError: "blind.bad-point": it is no point, or of another order.
    """
    try:
        return crypto_scalarmult_ed25519_noclamp(factor, point)
    except NaClError:
        raise TheirError("blind.bad-point") from None


def size(count: int) -> int:
    """Return how long the list is in which so many items are hidden."""
    return max(LIST_MIN, 1 << (count - 1).bit_length())


def is_size(count: int, *, is_filled: bool = False) -> bool:
    """Whether a list may be so long; `is_filled`: one of persons (R-575)."""
    if is_filled:
        return 0 < count <= FILLED_MAX and not count % FILL_STEP
    return count <= LIST_MAX and count == size(count)


def is_point(it: bytes) -> bool:
    """Whether octets are a point of the group, written as it is written."""
    return len(it) == POINT_BYTES and crypto_core_ed25519_is_valid_point(it)


def check_form(points: Sequence[bytes], *, is_filled: bool = False) -> None:
    """See that a list of others tells nothing by its form; `times` looks at each of its points.

    Raises:
        TheirError: "blind.bad-size": no length that a filled list has; "blind.twice": a point
            stands there twice.
    """
    if not is_size(len(points), is_filled=is_filled):
        raise TheirError("blind.bad-size", count=len(points))
    if len(set(points)) != len(points):
        raise TheirError("blind.twice")


def check(points: Sequence[bytes]) -> None:
    """See that a list of others, which is not multiplied, is one of points.

    Raises:
        TheirError: as `check_form`; "blind.bad-point": one is no point, or of another order.
    """
    check_form(points)
    if not all(map(is_point, points)):
        raise TheirError("blind.bad-point")


def is_ordered(points: Sequence[bytes]) -> bool:
    """Whether a list stands in the order of its points, which tells nothing of the items."""
    return all(one < other for one, other in pairwise(points))


def _hashed(data: bytes) -> bytes:
    digest = sha512(data).digest()
    halves = digest[:POINT_BYTES], digest[POINT_BYTES:]
    return crypto_core_ed25519_add(*map(crypto_core_ed25519_from_uniform, halves))
