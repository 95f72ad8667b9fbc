"""Parcels: one entry or one sealed body as a carrier takes it, whole or in fragments.

Carries out R-494. The first octet of a frame says what it is:

    0x01  8 octets of the line's id, then an entry
    0x02  8 octets of the line's id, 32 octets of the entry's leaf, then its sealed body
    0x03  a fragment (routes/fragments.py) of any other frame
    0x10  and above: compact forms, which name themselves

Everything is bounded here. Nothing here is trusted: an entry is judged at the door, a body by the
entry that commits to it.
"""

from collections.abc import Iterator
from typing import Final, NamedTuple

from comity.errors import OurError, TheirError
from comity.routes import fragments
from comity.routes.fragments import ALIGNMENT, DATA_BYTES_MAX, NAME_BYTES, OVERHEAD_BYTES, Gathering
from comity.values.bounds import ENTRY_BYTES_MAX, HASH_BYTES, SEALED_BYTES_MAX

TAG_BYTES: Final = 8
ENTRY, BODY, FRAGMENT = 0x01, 0x02, 0x03
GATHERINGS_MAX: Final = 32  # pieces of data being gathered at once; then the oldest is given up
_FRAGMENT_HEAD: Final = 1 + OVERHEAD_BYTES
SPARE_SHIFT: Final = 3  # an eighth more than is needed, the first time
_SYMBOLS_OVER: Final = 4  # as many times the source as a fragment's number may reach


class Parcel(NamedTuple):
    """An entry, or the sealed body of one."""

    tag: bytes  # how the line's id begins
    data: bytes
    leaf: bytes = b""  # of a body: of the entry that commits to it

    @property
    def laid(self) -> bytes:
        """The plain frame."""
        return bytes((BODY if self.leaf else ENTRY,)) + self.tag + self.leaf + self.data

    @classmethod
    def read(cls, frame: bytes) -> "Parcel":
        """Read a plain frame.

        Raises:
            TheirError: "parcel.damaged": it is none, or longer than anything that is carried.
        """
        kind, tag, rest = frame[:1], frame[1 : 1 + TAG_BYTES], frame[1 + TAG_BYTES :]
        if kind == bytes((ENTRY,)) and 0 < len(rest) <= ENTRY_BYTES_MAX:
            return cls(tag, rest)
        leaf, body = rest[:HASH_BYTES], rest[HASH_BYTES:]
        if kind == bytes((BODY,)) and 0 < len(body) <= SEALED_BYTES_MAX:
            return cls(tag, body, leaf)
        raise TheirError("parcel.damaged", size=len(frame))


def cut(frame: bytes, frame_max: int, round_: int = 0) -> list[bytes]:
    """Cut a frame that is too long for a carrier; `round_`: how often it was sent before.

    A later round brings other fragments than the ones before, as long as there are any, so that
    what was lost is made up for by what comes. A frame that fits stays one.

    Raises:
        OurError: "fragment.too-long", or "carrier.too-narrow": no fragment fits.
    """
    if len(frame) <= frame_max:
        return [frame]
    symbol_bytes = min(
        (frame_max - _FRAGMENT_HEAD) // ALIGNMENT * ALIGNMENT, fragments.SYMBOL_BYTES_MAX
    )
    if symbol_bytes < fragments.SYMBOL_BYTES_MIN:
        raise OurError("carrier.too-narrow", most=frame_max)
    source = -(-len(frame) // symbol_bytes)
    spare = (source >> SPARE_SHIFT) + 1
    rounds = (_SYMBOLS_OVER - 1) * source // (source + spare)  # before the numbers run out
    at = round_ % max(1, rounds)
    needed = (at + 1) * (source + spare)
    made = fragments.fragments(frame, symbol_bytes, spare=needed - source)
    return [bytes((FRAGMENT,)) + it for it in made[at * (source + spare) : needed]]


def is_too_long(frame: bytes) -> bool:
    """Whether no carrier that needs fragments takes it."""
    return len(frame) > DATA_BYTES_MAX


class Gatherings:
    """Fragments of several frames at once, until each is whole; bounded, the oldest given up."""

    def __init__(self, most: int = GATHERINGS_MAX) -> None:
        self._most = most
        self._open: dict[bytes, Gathering] = {}
        self._whole: dict[bytes, None] = {}  # those lately made whole, whose rest is of no use

    def take(self, frame: bytes) -> Iterator[bytes]:
        """Give the frame back if it is no fragment, or what fragments make once they are enough.

        Nothing (no octets) stands for one of what was made whole before: it is being said again.

        Raises:
            TheirError: "fragment.*".
        """
        if frame[:1] != bytes((FRAGMENT,)):
            yield frame
            return
        fragment, name = frame[1:], _name(frame)
        if name in self._whole:
            yield b""
            return
        gathering = self._open.pop(name, None) or Gathering()
        try:
            gathering.take(fragment)
        except TheirError:
            if gathering.taken:
                self._open[name] = gathering
            raise
        if gathering.data is None:
            self._open[name] = gathering  # the latest at the end
            if len(self._open) > self._most:
                del self._open[next(iter(self._open))]
            return
        self._whole[name] = None
        if len(self._whole) > self._most:
            del self._whole[next(iter(self._whole))]
        yield gathering.data

    def anew(self, frame: bytes) -> None:
        """What this fragment made whole was not taken: gather it anew when it is said again."""
        self._whole.pop(_name(frame), None)


def _name(frame: bytes) -> bytes:
    """Of what a fragment is one."""
    return frame[1 : 1 + NAME_BYTES] + len(frame).to_bytes(2)
