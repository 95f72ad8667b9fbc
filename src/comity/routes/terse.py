"""Content in few octets: the same values as CBOR's, written for a wire on which octets are minutes.

Carries out R-496. Every value of the profile (R-1) has a spelling here, and reading gives the very
value back, so the canonical encoding that was signed can be made again. What a type always has in
common stands first and together, so that a dictionary knows it as one word: the shape, then the
numbers, then octets, then texts. Knows no message.

The shape, one octet for each value and those of what is in it:

    0x00-0x3f  a list of so many        0x80  a number          0x84  octets
    0x40-0x7f  a map of so many pairs,  0x81  yes or no         0x85  an entry by its place
               each key before its      0x82  nothing           0x90  rows of numbers, and with
               value                    0x83  text              0x91  keys: columns, (keys)

63 as a count means 63 and what the number behind it says. A number is

    0x00-0xdf  that number                     0xf0-0xf2  hours, minutes, ms from the entry's time
    0xe0 0xe1  from 224 on, or below 0         0xf3-0xf5  the same from the time before this one
    0xe2-0xe9  with 2 to 9 zeros at its end    0xf6       the last time but one, again

with a number in sevens of bits behind it, the lowest first; what may be below 0 has its sign as the
lowest bit. Octets and rows have their count among the numbers, rows then their zeros and the steps
from one to the next; a text ends with 0, and 1 stands before a 0 or 1 in it.
"""

from collections.abc import Callable
from functools import lru_cache
from hashlib import sha256
from itertools import chain
from typing import Final, NamedTuple, NoReturn, TypeAlias

from comity.errors import TheirError
from comity.record.canonical import Value
from comity.values.bounds import DEPTH_MAX, HASH_BYTES, INT_MAX

Place: TypeAlias = tuple[bytes, int]  # the short name of a feed, and a number in it
SHORT_BYTES: Final = 2  # of a feed's short name
HOUR_MS: Final = 3_600_000
MINUTE_MS: Final = 60_000
ITEMS_MAX: Final = 65_536  # values in one content: an entry has no more octets
_LIST, _MAP, _MANY = 0x00, 0x40, 63
_NUMBER, _BOOL, _NOTHING, _TEXT, _OCTETS, _CITED = range(0x80, 0x86)
_ROWS, _KEYED = 0x90, 0x91
_SMALL: Final = 0xE0
_MORE, _BELOW, _ZEROS, _ZEROS_MAX = 0xE0, 0xE1, 0xE0, 9
_UNITS: Final = {0xF0: HOUR_MS, 0xF1: MINUTE_MS, 0xF2: 1}
_SINCE, _AGAIN = 3, 0xF6  # added to a unit: from the time before; nothing follows
_FAR_MS: Final = 1 << 37  # four years: what lies farther from the entry's time is no time of it
_ROWS_MIN: Final = 2
_COLUMNS_MAX: Final = 8
_END, _ESCAPE = b"\x00", b"\x01"


@lru_cache(4_096)
def short(line_id: bytes, feed: bytes) -> bytes:
    """The short name of a feed of a line."""
    return sha256(line_id + feed).digest()[:SHORT_BYTES]


class Known(NamedTuple):
    """What both ends know beside the octets."""

    time_ms: int  # of the entry
    place_of: Callable[[bytes], Place | None]  # of a leaf that the other end holds
    leaf_at: Callable[[Place], bytes | None]


# --- writing


def written(value: Value, known: Known) -> bytes:
    """Spell a value of the profile."""
    writer = _Writer(known)
    writer.put(value)
    return bytes(writer.shape + writer.numbers + writer.octets + writer.texts)


class _Writer:
    def __init__(self, known: Known) -> None:
        self._known = known
        self._times = [known.time_ms, known.time_ms]
        self.shape, self.numbers, self.octets, self.texts = (bytearray() for _ in range(4))

    def put(self, value: Value) -> None:
        if isinstance(value, dict):
            self.shape += _count(_MAP, len(value))
            for key, it in value.items():
                self.shape += varint(key)
                self.put(it)
        elif isinstance(value, list | tuple):
            self._list(value)
        elif value is None:
            self.shape.append(_NOTHING)
        elif isinstance(value, bool):
            self.shape.append(_BOOL)
            self.numbers.append(value)
        elif isinstance(value, int):
            self.shape.append(_NUMBER)
            self.numbers += _number(value, self._times)
        elif isinstance(value, str):
            self.shape.append(_TEXT)
            escaped = value.encode().replace(_ESCAPE, _ESCAPE * 2).replace(_END, _ESCAPE + _END)
            self.texts += escaped + _END
        else:
            self._bytes(value)

    def _bytes(self, value: bytes) -> None:
        place = self._known.place_of(value) if len(value) == HASH_BYTES else None
        if place is None:
            self.shape.append(_OCTETS)
            self.numbers += varint(len(value))
            self.octets += value
        else:
            self.shape.append(_CITED)
            self.numbers += varint(place[1])
            self.octets += place[0]

    def _list(self, value: Value) -> None:
        rows = _rows(value)
        if rows is None:
            self.shape += _count(_LIST, len(value))
            for it in value:
                self.put(it)
            return
        keys = tuple(value[0]) if isinstance(value[0], dict) else ()
        self.shape += bytes((_KEYED if keys else _ROWS, len(rows[0])))
        self.shape += b"".join(map(varint, keys))
        zeros = _zeros(tuple(chain.from_iterable(rows)))
        self.numbers += varint(len(rows)) + varint(zeros)
        before = (0,) * len(rows[0])
        for row in rows:
            for number, was in zip(row, before, strict=True):
                self.numbers += varint(_folded((number - was) // 10**zeros))
            before = row


def _rows(value: Value) -> list[tuple[int, ...]] | None:
    """Lists, or maps of the same keys, of numbers alone; None: it is something else."""
    first = value[0] if len(value) >= _ROWS_MIN else None
    if not isinstance(first, dict | list) or not 0 < len(first) <= _COLUMNS_MAX:
        return None
    rows: list[tuple[int, ...]] = []
    for it in value:
        if type(it) is not type(first) or len(it) != len(first):
            return None
        if isinstance(it, dict) and tuple(it) != tuple(first):
            return None
        row = tuple(it.values()) if isinstance(it, dict) else tuple(it)
        if any(type(number) is not int for number in row):
            return None
        rows.append(row)
    return rows


def _number(value: int, times: list[int]) -> bytes:
    """Spell a number; `times`: that of the entry and those met so far."""
    if 0 <= value < _SMALL:
        return bytes((value,))
    kind, rest = (_MORE, value - _SMALL) if value > 0 else (_BELOW, -1 - value)
    found = [bytes((kind,)) + varint(rest)]
    zeros = _zeros((value,))
    if zeros > 1:
        found.append(bytes((_ZEROS + zeros,)) + varint(_folded(value // 10**zeros)))
    if abs(value - times[0]) < _FAR_MS:
        for unit, unit_ms in _UNITS.items():
            for kind, since_ms in ((unit, times[0]), (unit + _SINCE, times[-1])):
                from_ms = value - since_ms // unit_ms * unit_ms
                if not from_ms % unit_ms:
                    found.append(bytes((kind,)) + varint(_folded(from_ms // unit_ms)))
        if value == times[-2]:
            found.append(bytes((_AGAIN,)))
        times.append(value)
    return min(found, key=len)


def _zeros(values: tuple[int, ...]) -> int:
    """How many zeros all of them have at their end."""
    found = 0
    while found < _ZEROS_MAX and any(values) and not any(it % 10 ** (found + 1) for it in values):
        found += 1
    return found


def varint(number: int) -> bytes:
    """A number from 0 on in sevens of bits, the lowest first."""
    found = bytearray()
    while number > 0x7F:
        found.append(number & 0x7F | 0x80)
        number >>= 7
    found.append(number)
    return bytes(found)


def _count(kind: int, count: int) -> bytes:
    return bytes((kind | min(count, _MANY),)) + (varint(count - _MANY) if count >= _MANY else b"")


def _folded(number: int) -> int:
    return number << 1 if number >= 0 else -number << 1 | 1


# --- reading


class Reader:
    """Takes foreign octets one after another; there are never more than there are."""

    def __init__(self, data: bytes, at: int = 0) -> None:
        self._data = data
        self.at = at

    @property
    def is_over(self) -> bool:
        """Whether all was read."""
        return self.at == len(self._data)

    @property
    def left(self) -> int:
        """How many octets are left."""
        return len(self._data) - self.at

    def take(self, count: int) -> bytes:
        """So many octets.

        Raises:
            TheirError: "compact.damaged": there are fewer.
        """
        if count > self.left:
            self.damaged()
        self.at += count
        return self._data[self.at - count : self.at]

    def rest(self) -> bytes:
        """All that is left."""
        return self.take(self.left)

    def until(self, end: int) -> int:
        """Where this octet comes next."""
        found = self._data.find(end, self.at)
        return self.damaged() if found < 0 else found

    def varint(self) -> int:
        """A number of at most 56 bits.

        Raises:
            TheirError: "compact.damaged".
        """
        number = 0
        for shift in range(0, 56, 7):
            octet = self.take(1)[0]
            number |= (octet & 0x7F) << shift
            if octet < 0x80:
                return number
        return self.damaged()

    def value(self, known: Known) -> Value:
        """One value.

        Raises:
            TheirError: "compact.damaged": no value of the profile, or not all of it;
                "compact.unknown-entry": it names one that is not here.
        """
        return _Values(self, known).made()

    def damaged(self) -> NoReturn:
        """Say that these octets are none of ours."""
        raise TheirError("compact.damaged", size=len(self._data))


class _Values:
    """Reads a shape, then what fills it: numbers, octets, texts."""

    def __init__(self, reader: Reader, known: Known) -> None:
        self._reader = reader
        self._known = known
        self._items = 0
        self._times = [known.time_ms, known.time_ms]
        self._leaves: dict[int, list[list[Value]]] = {_NUMBER: [], _OCTETS: [], _TEXT: []}

    def made(self) -> Value:
        root: list[Value] = [None]
        self._shape(root, 0)
        for numbered in self._leaves[_NUMBER]:
            numbered[0] = self._numbered(numbered[0])
        for sized in self._leaves[_OCTETS]:
            sized[0] = self._octets(*sized[0])
        for text in self._leaves[_TEXT]:
            text[0] = self._text()
        return _filled(root)

    def _shape(self, cell: list[Value], depth: int) -> None:
        """Read the shape of one value into its cell; leaves are cells to be filled."""
        self._items += 1
        if depth > DEPTH_MAX or self._items > ITEMS_MAX:
            self._reader.damaged()
        kind = self._reader.take(1)[0]
        if kind < _NUMBER:
            self._container(cell, kind, depth)
        elif kind in (_NUMBER, _BOOL, _OCTETS, _CITED):
            cell[0] = kind
            self._leaves[_NUMBER].append(cell)
            if kind in (_OCTETS, _CITED):
                self._leaves[_OCTETS].append(cell)
        elif kind == _TEXT:
            self._leaves[_TEXT].append(cell)
        elif kind in (_ROWS, _KEYED):
            columns = self._reader.take(1)[0]
            if not 0 < columns <= _COLUMNS_MAX:
                self._reader.damaged()
            keys = [self._reader.varint() for _ in range(columns)] if kind == _KEYED else []
            cell[0] = (columns, keys)
            self._leaves[_NUMBER].append(cell)
        elif kind != _NOTHING:
            self._reader.damaged()

    def _container(self, cell: list[Value], kind: int, depth: int) -> None:
        count = kind & _MANY
        count = count if count < _MANY else _MANY + self._reader.varint()
        if count > self._reader.left:
            self._reader.damaged()
        if kind < _MAP:
            cells: list[list[Value]] = [[None] for _ in range(count)]
            cell[0] = _List(cells)
            for it in cells:
                self._shape(it, depth + 1)
            return
        pairs: dict[int, list[Value]] = {}
        cell[0] = _Map(pairs)
        for _ in range(count):
            pairs[self._reader.varint()] = it = [None]
            self._shape(it, depth + 1)

    def _numbered(self, what: Value) -> Value:
        """What the numbers say of one: itself, or how many octets or rows."""
        reader = self._reader
        if what == _BOOL:
            return bool(reader.take(1)[0])
        if what in (_OCTETS, _CITED):
            return what, reader.varint()
        if what == _NUMBER:
            return self._number()
        return self._rows(*what)

    def _number(self) -> int:
        kind = self._reader.take(1)[0]
        if kind < _SMALL:
            return kind
        number = self._bounded(self._spelled(kind, 0 if kind == _AGAIN else self._reader.varint()))
        if abs(number - self._known.time_ms) < _FAR_MS:
            self._times.append(number)
        return number

    def _spelled(self, kind: int, number: int) -> int:
        if kind == _AGAIN:
            return self._times[-2]
        if kind == _MORE:
            return number + _SMALL
        if kind == _BELOW:
            return -1 - number
        for since, times in ((0, self._times[0]), (_SINCE, self._times[-1])):
            if kind - since in _UNITS:
                unit_ms = _UNITS[kind - since]
                return times // unit_ms * unit_ms + _unfolded(number) * unit_ms
        if kind <= _ZEROS + _ZEROS_MAX:
            return int(_unfolded(number) * 10 ** (kind - _ZEROS))
        return self._reader.damaged()

    def _rows(self, columns: int, keys: list[int]) -> Value:
        reader = self._reader
        count, zeros = reader.varint(), reader.varint()
        if zeros > _ZEROS_MAX or count * columns > reader.left:
            reader.damaged()
        row, found = [0] * columns, []
        for _ in range(count):
            row = [self._bounded(it + _unfolded(reader.varint()) * 10**zeros) for it in row]
            found.append(dict(zip(keys, row, strict=True)) if keys else list(row))
        return found

    def _octets(self, kind: int, number: int) -> bytes:
        if kind == _OCTETS:
            return self._reader.take(number)
        leaf = self._known.leaf_at((self._reader.take(SHORT_BYTES), number))
        if leaf is None:
            raise TheirError("compact.unknown-entry", number=number)
        return leaf

    def _text(self) -> str:
        reader, found = self._reader, bytearray()
        while True:
            piece = reader.take(reader.until(_END[0]) - reader.at)
            reader.take(1)
            escapes = len(piece) - len(piece.rstrip(_ESCAPE))
            found += piece
            if not escapes % 2:
                break
            found += _END
        try:
            return _unescaped(bytes(found)).decode()
        except UnicodeDecodeError:
            return reader.damaged()

    def _bounded(self, number: int) -> int:
        return number if abs(number) <= INT_MAX else self._reader.damaged()


class _List(NamedTuple):
    cells: list[list[Value]]


class _Map(NamedTuple):
    pairs: dict[int, list[Value]]


def _filled(cell: list[Value]) -> Value:
    """The value of a cell, those of what is in it included."""
    it = cell[0]
    if isinstance(it, _List):
        return [_filled(inner) for inner in it.cells]
    if isinstance(it, _Map):
        return {key: _filled(inner) for key, inner in it.pairs.items()}
    return it


def _unescaped(data: bytes) -> bytes:
    found, is_escaped = bytearray(), False
    for octet in data:
        is_escaped = not is_escaped and octet == _ESCAPE[0]
        if not is_escaped:
            found.append(octet)
    return bytes(found)


def _unfolded(number: int) -> int:
    return -(number >> 1) if number & 1 else number >> 1
