"""Octets read aloud: lines of words, each with a check word, so that a wrong one is found at once.

Carries out R-527 to R-529. Eleven bits are a word of the lists that fingerprints use (R-31), or a
number of four figures where a language has no list; seven words and one check word make a line,
and every line is full, so that counting sees what is lacking. The check word is a sum over the
field of 2048 elements in which every place, and the number of the line, has a weight of its own:
one wrong word, two that changed places, or a line in the place of another never fit. Knows nothing
of what the octets are; see `routes/spoken.py`.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from comity.errors import OurError
from comity.wording import fingerprint

OCTETS_MAX: Final = 4_096  # some 430 lines: nobody reads more aloud
WORDS: Final = 7  # of a line, before its check word
NUMBERS: Final = "0-9"  # in place of a language: figures
_BITS: Final = 11
_MASK: Final = (1 << _BITS) - 1
_FIELD: Final = 0x805  # x^11 + x^2 + 1, which is primitive
_LINE_PLACE: Final = WORDS + 1  # whose weight the number of the line has
_LENGTH_OCTETS: Final = 2
_NUMBERED: Final = re.compile(r"\s*(\d{1,4})\s*[:.)]")
_GAP: Final = re.compile(r"[\s,;.\-]+")
_LINES_MAX: Final = -(-8 * (OCTETS_MAX + _LENGTH_OCTETS) // (_BITS * WORDS))


class Fault(NamedTuple):
    """What is wrong with a line: `kind` is "count", "word" (which, at which place) or "check"."""

    line: int
    kind: str
    word: str = ""
    place: int = 0


def spelled(data: bytes, language: str) -> list[str]:
    """Lines of words, each with its number before it; figures where there is no list.

    Raises:
        OurError: "aloud.too-long".
    """
    if len(data) > OCTETS_MAX:
        raise OurError("aloud.too-long", size=len(data), most=OCTETS_MAX)
    told = len(data).to_bytes(_LENGTH_OCTETS) + data
    size = _count(len(data))
    bits = int.from_bytes(told) << size * _BITS - 8 * len(told)
    indices = [bits >> _BITS * place & _MASK for place in reversed(range(size))]
    lines = (indices[at : at + WORDS] for at in range(0, size, WORDS))
    return [
        f"{number}: {' '.join(_named([*its, _check(number, its)], language))}"
        for number, its in enumerate(lines, 1)
    ]


class Hearing:
    """Lines as they are typed, in one language or in figures, whichever fits them."""

    def __init__(self, language: str | None = None) -> None:
        """`language`: of the words; none: the one that fits."""
        self._languages = _languages() if language is None else (language,)
        self._lines: dict[int, list[int]] = {}

    @property
    def lines(self) -> int | None:
        """How many lines there are: known once the first one fits."""
        first = self._lines.get(1)
        return None if first is None else _count(_length(first)) // WORDS

    @property
    def next(self) -> int | None:
        """The lowest number of a line that has not come; none: all have."""
        number = 1
        while number in self._lines:
            number += 1
        return None if self.lines is not None and number > self.lines else number

    def take(self, text: str) -> Fault | None:
        """Take one line, numbered or the next one; what does not fit changes nothing."""
        number, spoken = _parted(text, self.next or 1)
        if not 1 <= number <= (self.lines or _LINES_MAX) or len(spoken) != WORDS + 1:
            return Fault(number, "count")
        fault = Fault(number, "check")
        for language in self._languages:
            places = _places(spoken, language)
            if None not in places:
                its = [it for it in places if it is not None]
                if its[-1] == _check(number, its[:-1]):
                    self._lines[number] = its[:-1]
                    self._languages = (language,)
                    return None
        return _first_unknown(number, spoken, self._languages) or fault

    @property
    def data(self) -> bytes | None:
        """What was read, once all lines are there.

        Raises:
            OurError: "aloud.not-one": the lines fit and are of no text that is written so.
        """
        if self.next is not None:
            return None
        indices = [it for number in sorted(self._lines) for it in self._lines[number]]
        size = _length(indices)
        spare = len(indices) * _BITS - 8 * (size + _LENGTH_OCTETS)
        bits = 0
        for index in indices:
            bits = bits << _BITS | index
        if bits & (1 << spare) - 1:
            raise OurError("aloud.not-one")
        return (bits >> spare).to_bytes(size + _LENGTH_OCTETS)[_LENGTH_OCTETS:]


def heard(text: str) -> tuple[bytes | None, list[Fault]]:
    """Read a whole text; gives what it says, or each line that is wrong or lacking.

    Lines that begin with # are not read. Words of all lists are tried, and the list counts in
    which the most lines fit.

    Raises:
        OurError: "aloud.not-one".
    """
    rows = [it for it in text.splitlines() if it.strip() and not it.lstrip().startswith("#")]
    tried = [(_heard(rows[: 2 * _LINES_MAX], language)) for language in _languages()]
    hearing, faults = min(tried, key=lambda it: len(it[1]))
    lacking = hearing.next
    if lacking is not None and all(it.line != lacking for it in faults):
        faults.append(Fault(lacking, "count"))
    return (None if faults else hearing.data), faults


def _heard(rows: Sequence[str], language: str) -> tuple[Hearing, list[Fault]]:
    hearing, faults, number = Hearing(language), [], 0
    for row in rows:
        number = _parted(row, number + 1)[0]
        fault = hearing.take(row if _NUMBERED.match(row) else f"{number}: {row}")
        if fault is not None:
            faults.append(fault)
    return hearing, faults


def _languages() -> tuple[str, ...]:
    return (*fingerprint.listed(), NUMBERS)


def _parted(text: str, number: int) -> tuple[int, list[str]]:
    """The number of a line, which is `number` where it says none, and its words."""
    found = _NUMBERED.match(text)
    if found is not None:
        number, text = int(found[1]), text[found.end() :]
    return number, [it for it in _GAP.split(text.strip()) if it]


def _named(indices: Iterable[int], language: str) -> Iterator[str]:
    if language not in fingerprint.listed():
        yield from (f"{index:04d}" for index in indices)
        return
    words = fingerprint.word_list(language)
    yield from (words[index] for index in indices)


def _places(spoken: Sequence[str], language: str) -> list[int | None]:
    if language != NUMBERS:
        return fingerprint.look_up(list(spoken), language)
    return [_figure(it) for it in spoken]


def _figure(word: str) -> int | None:
    is_one = len(word) == 4 and word.isascii() and word.isdecimal()
    return int(word) if is_one and int(word) <= _MASK else None


def _first_unknown(number: int, spoken: Sequence[str], languages: Iterable[str]) -> Fault | None:
    """The word that the likeliest list lacks; none: all are known, and the check word is wrong."""
    tried = [_places(spoken, language) for language in languages]
    places = min(tried, key=lambda it: it.count(None))
    if None not in places:
        return None
    place = places.index(None)
    return Fault(number, "word", spoken[place], place + 1)


def _count(octets: int) -> int:
    """How many words so many octets and their length take, in full lines."""
    return -(-8 * (octets + _LENGTH_OCTETS) // (_BITS * WORDS)) * WORDS


def _length(indices: Sequence[int]) -> int:
    """How many octets there are, as the first words say."""
    first, second = indices[:2]
    return (first << _BITS | second) >> 2 * _BITS - 8 * _LENGTH_OCTETS


def _check(number: int, indices: Sequence[int]) -> int:
    """The word with which the weighted sum of a line is nothing (R-528)."""
    total = _weighted(number & _MASK, _LINE_PLACE)
    for place, index in enumerate(indices, 1):
        total ^= _weighted(index, place)
    return total


def _weighted(value: int, place: int) -> int:
    """A value times the place-th power of the element that x stands for."""
    for _ in range(place):
        value <<= 1
        if value > _MASK:
            value ^= _FIELD
    return value
