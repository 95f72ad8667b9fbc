"""Hints: which entries of a feed came over a carrier and wait for one that did not.

Carries out R-491: nobody signs one, so it is no acknowledgement. It puts off a repeat of what is
not urgent, a few times, makes one of what is lacking due, and does nothing else.

    1  0x04        2  short name of the feed (routes/terse.py)
    n  number of entries held without a gap, in sevens of bits
    m  a bit for each number from there on, the lowest first; at most 64 octets
"""

from collections.abc import Iterable
from typing import Final, NamedTuple

from comity.routes.terse import SHORT_BYTES, Reader, varint

HINT: Final = 0x04
BITMAP_BYTES_MAX: Final = 64


class Hint(NamedTuple):
    """What of one feed came."""

    name: bytes  # short, of the feed
    size: int  # held without a gap
    beyond: frozenset[int] = frozenset()  # numbers that wait

    @classmethod
    def of(cls, name: bytes, size: int, numbers: Iterable[int]) -> "Hint":
        """A hint of as many numbers as it takes."""
        fit = range(size, size + 8 * BITMAP_BYTES_MAX)
        return cls(name, size, frozenset(it for it in numbers if it in fit))

    @property
    def laid(self) -> bytes:
        """The frame."""
        bits = sum(1 << (it - self.size) for it in self.beyond)
        bitmap = bits.to_bytes((bits.bit_length() + 7) // 8, "little")
        return bytes((HINT,)) + self.name + varint(self.size) + bitmap

    @classmethod
    def read(cls, frame: bytes) -> "Hint":
        """Read one.

        Raises:
            TheirError: "compact.damaged".
        """
        reader = Reader(frame, 1)
        name, size, bitmap = reader.take(SHORT_BYTES), reader.varint(), reader.rest()
        if len(bitmap) > BITMAP_BYTES_MAX or frame[0] != HINT:
            reader.damaged()
        bits = int.from_bytes(bitmap, "little")
        return cls(
            name, size, frozenset(size + at for at in range(8 * len(bitmap)) if bits >> at & 1)
        )

    def tells_of(self, number: int) -> bool:
        """Whether the entry of this number came."""
        return number < self.size or number in self.beyond
