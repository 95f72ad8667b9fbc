"""Which matters an entry joined, as bytes to be kept beside it.

Carries out R-52 and R-56: with these and the saved states a picture is taken back at start without
reading a message again. Folds nothing.
"""

from collections.abc import Iterable, Iterator
from typing import Final

_LENGTH: Final = 2  # bytes of the length before each key


def pack_homes(keys: Iterable[bytes]) -> bytes:
    """Put packed keys of matters in a row; of none, nothing."""
    return b"".join(len(key).to_bytes(_LENGTH) + key for key in keys)


def unpack_homes(homes: bytes) -> Iterator[bytes]:
    """Read what `pack_homes` wrote.

    Raises:
        ValueError: it did not write these bytes.
    """
    at = 0
    while at < len(homes):
        start = at + _LENGTH
        at = start + int.from_bytes(homes[at:start])
        if at > len(homes):
            raise ValueError("homes are cut off")
        yield homes[start:at]
