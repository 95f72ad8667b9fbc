"""Data in fragments, of which any that are enough give it back: for paper and for lossy links.

RaptorQ (RFC 6330) under a frame of ours. A fragment is

    8 octets    SHA-256 of the data, its beginning
    3 octets    length of the data, big-endian
    4 octets    RaptorQ's payload id: source block 0, number of the symbol
    S octets    a symbol; S is a multiple of 8, the same in all fragments of the data
    4 octets    SHA-256 of what stands before, its beginning

The last item tells a damaged fragment from a good one: the decoder mends what is missing and trusts
what is there. Nothing here is a signature; whoever takes the data judges it. Knows no carrier.
"""

from hashlib import sha256
from typing import Final, NamedTuple

import raptorq

from comity.errors import OurError, TheirError

DATA_BYTES_MAX: Final = 256 << 10
SYMBOL_BYTES_MIN, SYMBOL_BYTES_MAX = 16, 1_024
ALIGNMENT: Final = 8  # of symbols, in octets
_ID, _LENGTH, _PAYLOAD, _CHECK = 8, 3, 4, 4
NAME_BYTES: Final = _ID + _LENGTH  # the same in all fragments of the data
OVERHEAD_BYTES: Final = _ID + _LENGTH + _PAYLOAD + _CHECK
_SYMBOLS_OVER: Final = 4  # more repair symbols than this times the source are nobody's


class Whose(NamedTuple):
    """Which data a fragment is of."""

    id: bytes
    length: int
    symbol_bytes: int

    @property
    def source(self) -> int:
        """How many fragments are enough, or nearly always: RaptorQ may ask for one or two more."""
        return -(-self.length // self.symbol_bytes)


def fragments(data: bytes, symbol_bytes: int, *, spare: int) -> list[bytes]:
    """Cut data, with so many fragments more than are needed; symbols of a multiple of 8 octets.

    Raises:
        OurError: fragment.too-long: there is nothing in it, or more than 256 KiB.
    """
    if not 0 < len(data) <= DATA_BYTES_MAX:
        raise OurError("fragment.too-long", size=len(data), most=DATA_BYTES_MAX)
    encoder = raptorq.Encoder.with_defaults(data, symbol_bytes)
    head = _id(data) + len(data).to_bytes(_LENGTH, "big")
    packets: list[bytes] = encoder.get_encoded_packets(spare)
    return [_checked(head + packet) for packet in packets]


class Gathering:
    """Takes fragments of one piece of data in any order until it is whole."""

    def __init__(self) -> None:
        self.whose: Whose | None = None
        self.data: bytes | None = None  # once it is whole
        self._decoder: raptorq.Decoder | None = None
        self._numbers: set[int] = set()

    @property
    def taken(self) -> int:
        """How many different fragments came."""
        return len(self._numbers)

    @property
    def lacking(self) -> int:
        """How many more are needed at least; 0 once it is whole."""
        if self.data is not None or self.whose is None:
            return 0
        return max(1, self.whose.source - self.taken)

    def take(self, fragment: bytes) -> bool:
        """Take one; whether it was new.

        Raises:
            TheirError: fragment.damaged, fragment.other (it is of other data), fragment.not-whole
                (what came together is not what was cut).
        """
        whose, number, packet = _read(fragment)
        if self._decoder is None:
            self._decoder = raptorq.Decoder.with_defaults(whose.length, whose.symbol_bytes)
            self.whose = whose
        elif whose != self.whose:
            raise TheirError("fragment.other", id=whose.id.hex())
        if number in self._numbers or self.data is not None:
            return False
        self._numbers.add(number)
        made = self._decoder.decode(packet)
        if made is not None:
            if _id(made) != whose.id:
                raise TheirError("fragment.not-whole", id=whose.id.hex())
            self.data = made
        return True


def _read(fragment: bytes) -> tuple[Whose, int, bytes]:
    """Everything is bounded here: the decoder behind knows no bounds of its own."""
    symbol_bytes = len(fragment) - OVERHEAD_BYTES
    is_symbol = SYMBOL_BYTES_MIN <= symbol_bytes <= SYMBOL_BYTES_MAX
    if not is_symbol or symbol_bytes % ALIGNMENT:
        raise TheirError("fragment.damaged", size=len(fragment))
    head, packet = fragment[: _ID + _LENGTH], fragment[_ID + _LENGTH : -_CHECK]
    whose = Whose(head[:_ID], int.from_bytes(head[_ID:], "big"), symbol_bytes)
    number = int.from_bytes(packet[1:_PAYLOAD], "big")
    is_ours = _checked(fragment[:-_CHECK]) == fragment and packet[0] == 0
    is_bounded = 0 < whose.length <= DATA_BYTES_MAX and number < _SYMBOLS_OVER * whose.source + 64
    if not (is_ours and is_bounded):
        raise TheirError("fragment.damaged", size=len(fragment))
    return whose, number, packet


def _id(data: bytes) -> bytes:
    return sha256(data).digest()[:_ID]


def _checked(data: bytes) -> bytes:
    return data + sha256(data).digest()[:_CHECK]
