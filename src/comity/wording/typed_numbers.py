"""Numbers as people write them: whole ones, with units, and quantities with how exact they are.

Reads figures with the marks of the language, "12.5 km", "about 3", "~3", "10-12", in the words
that each language has for them. Exact integers only. Carries out R-73, R-74 and R-79.
"""

import re
from collections.abc import Mapping
from fractions import Fraction
from functools import lru_cache
from typing import Final, NamedTuple

from comity.values.bounds import INT_MAX, SCALE_MAX
from comity.values.codes import Qual, Unit
from comity.wording import reading
from comity.wording.numbers import marks, measure, quantity
from comity.wording.words import Words

_FIGURES: Final = re.compile(r"[+-]?[0-9]{1,16}")
_WITH_UNIT: Final = re.compile(r"([+-]?[0-9](?:[0-9 .,]*[0-9])?) ?(\D*)")
_SIGNS: Final = {
    "~": Qual.ABOUT, "\u2248": Qual.ABOUT,
    ">=": Qual.AT_LEAST, "\u2265": Qual.AT_LEAST,
    "<=": Qual.AT_MOST, "\u2264": Qual.AT_MOST,
    ">": Qual.MORE_THAN,
}  # fmt: skip
_NUMBER: Final = re.compile(r"-?[0-9][0-9 .,]*")
_SPAN: Final = re.compile(
    r"(-?[0-9][0-9 .,]*?) ?(?:-|\u2013|\u2014|\.\.|\u2026) ?(-?[0-9][0-9 .,]*)"
)
# one number for each form that a name has beside numbers; decimals have a form of their own
_COUNTED: Final = ((0, 0), (1, 0), (2, 0), (5, 0), (5, 1))
_METRES: Final = {"": Fraction(1), "NM": Fraction(1852), "FT": Fraction(3048, 10_000)}
# what a field's number counts -> names of units and how many they are
SCALES: Final[Mapping[str, Mapping[str, Fraction]]] = {
    "m": {**_METRES, "M": Fraction(1), "KM": Fraction(1000)},
    "km": {"": Fraction(1), "KM": Fraction(1)},
    "m/s": {"": Fraction(1), "M_PER_S": Fraction(1)},
    "kHz": {"": Fraction(1), "KHZ": Fraction(1), "MHZ": Fraction(1000)},
    "mdeg": {"": Fraction(1000), "DEG": Fraction(1000)},
    "deg": {"": Fraction(1), "DEG": Fraction(1)},
}


class Measured(NamedTuple):
    """A number with `scale` decimals and its unit."""

    n: int
    scale: int
    unit: Unit


class Quantity(NamedTuple):
    """A number and how exact it is said to be."""

    n: int
    q: Qual
    hi: int | None


def whole(text: str, words: Words) -> int:
    """A whole number, with the marks between its groups or without.

    Raises:
        ValueError: the reason, a word that wording knows.
    """
    n, scale = _decimal(text, words)
    if scale:
        raise ValueError("not-whole")
    return n


def scaled(text: str, counts: str, words: Words) -> int:
    """A number of a field that counts metres, kilohertz or thousandths of a degree.

    A length in feet is rounded to the metre; nothing else is rounded.

    Raises:
        ValueError: the reason.
    """
    value, unit = _parted(text)
    sizes = SCALES[counts]
    size = sizes.get(_unit_name(unit, words))
    if size is None:
        raise ValueError("unit")
    n, scale = _decimal(value, words)
    made = Fraction(n, 10**scale) * size
    if made.denominator != 1 and size.denominator == 1:
        raise ValueError("not-whole")
    rounded = (2 * abs(made.numerator) + made.denominator) // (2 * made.denominator)
    return -rounded if made < 0 else rounded


def measured(text: str, words: Words) -> Measured:
    """A number with its unit; its decimals are kept as they were typed.

    Raises:
        ValueError: the reason.
    """
    value, unit = _parted(text)
    name = _unit_name(unit, words)
    if name not in Unit.__members__:
        raise ValueError("unit" if unit else "unit-missing")
    n, scale = _decimal(value, words)
    return Measured(n, scale, Unit[name])


def counted(text: str, words: Words, *, low: int = 0) -> Quantity:
    """A quantity: 3, "about 3", ~3, 10-12, "not known"; none of its numbers is below `low`.

    Raises:
        ValueError: the reason.
    """
    found = _quantity(reading.folded(text).replace("\u2212", "-"), words)
    if found.n < low:
        raise ValueError("range")
    return found


def _quantity(plain: str, words: Words) -> Quantity:
    if plain in _unknown(words):
        return Quantity(0, Qual.UNKNOWN, None)
    for sign, qualifier in _SIGNS.items():
        if plain.startswith(sign):
            return Quantity(whole(plain.removeprefix(sign), words), qualifier, None)
    if span := _SPAN.fullmatch(plain):
        return _range(span[1], span[2], words)
    for qualifier in Qual:
        found = reading.read(words, f"quantity-{qualifier.name}", plain)
        if not found or not all(_NUMBER.fullmatch(it) for it in found.values()):
            continue
        if "hi" in found:
            return _range(found["n"], found["hi"], words)
        if "n" in found:
            return Quantity(whole(found["n"], words), qualifier, None)
    return _named(plain, words)


def _named(plain: str, words: Words) -> Quantity:
    """By the name of a degree of exactness, or its code, before the number."""
    for qualifier in Qual:
        names = (words.say(f"code-QUAL-{qualifier.name}"), qualifier.name)
        for name in map(reading.folded, names):
            rest = plain.removeprefix(name).strip()
            is_number = rest.removeprefix("-")[:1].isdecimal()
            if rest != plain and is_number and qualifier is not Qual.RANGE:
                return Quantity(whole(rest, words), qualifier, None)
    raise ValueError("no-quantity")


@lru_cache(maxsize=8)
def _unknown(words: Words) -> frozenset[str]:
    said = (quantity(0, Qual.UNKNOWN, None, words), words.say("code-QUAL-UNKNOWN"), "unknown", "?")
    return frozenset(map(reading.folded, said))


def _range(low: str, high: str, words: Words) -> Quantity:
    n, hi = whole(low, words), whole(high, words)
    if hi <= n:
        raise ValueError("order")
    return Quantity(n, Qual.RANGE, hi)


def _parted(text: str) -> tuple[str, str]:
    match = _WITH_UNIT.fullmatch(" ".join(text.replace("\u2212", "-").split()))
    if match is None or len(text) > reading.TYPED_CHARS_MAX:
        raise ValueError("no-number")
    return match[1], reading.folded(match[2])


def _unit_name(unit: str, words: Words) -> str:
    return _units(words).get(unit, "?") if unit else ""


@lru_cache(maxsize=8)
def _units(words: Words) -> dict[str, str]:
    """Each way to write a unit in a language, and its name."""
    found: dict[str, str] = {}
    for unit in Unit:
        for n, scale in _COUNTED:
            symbol = _parted(reading.unmarked(measure(n, scale, unit, words)))[1]
            found[symbol] = unit.name
        found.setdefault(reading.folded(unit.name), unit.name)
    for name in ("NM", "FT", "KHZ", "MHZ"):
        for symbol in (name, *words.say(f"form-unit-{name}").split("|")):
            found.setdefault(reading.folded(symbol), name)
    return found


def _decimal(text: str, words: Words) -> tuple[int, int]:
    """Figures and how many of them are decimals."""
    group, point, _ = marks(words)
    plain = " ".join(text.replace("\u2212", "-").split())
    if "." in plain and point != ".":
        if "," in plain or re.search(r"\.[0-9]{3}$", plain):
            raise ValueError("mark")  # 12.500: thousands for some, decimals for others
        plain = plain.replace(".", point)
    head, _, tail = plain.partition(point)
    if not group.isspace() and group in head:
        head = _ungrouped(head, group)
    figures = f"{_ungrouped(head, ' ')}{tail}"
    if not _FIGURES.fullmatch(figures) or (point in plain and not tail.isdecimal()):
        raise ValueError("no-number")
    if len(tail) > SCALE_MAX or abs(int(figures)) > INT_MAX:
        raise ValueError("range")
    return int(figures), len(tail)


def _ungrouped(head: str, mark: str) -> str:
    if mark in head and not re.fullmatch(rf"[+-]?[0-9]{{1,3}}({re.escape(mark)}[0-9]{{3}})+", head):
        raise ValueError("mark")
    return head.replace(mark, "")
