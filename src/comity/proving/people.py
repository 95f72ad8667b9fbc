# ruff: noqa: RUF001 - Cyrillic letters look like Latin ones
"""Two lists of persons drawn by a seed from real spellings, and who of one is who of the other.

Names come from the validated dictionaries of names-translator (MIT), of which one half by hash is
for setting weights and the other for measuring, and from attested pairs beside this file. Rates
are `RATES`. Knows nothing of how names are compared.
"""

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from importlib.resources import files
from importlib.util import find_spec
from typing import Any, Final

from comity.errors import ConfigError
from comity.names import NamePart, Person
from comity.proving.romans import OF_RUSSIAN, OF_UKRAINIAN, PRESS, roman

TUNING, MEASURING = 0, 1
# In a hundred pairs; what changes a pair does so on one of its two sides, by a coin.
RATES: Final = {
    "homonym": 12.5,  # persons who are named as another: 25 of a hundred share a name then
    "no_date": 22.0, "year_only": 8.0, "swapped": 3.0, "year_off": 3.0, "typo": 5.0, "turned": 35.0,
    "no_patronymic_ru": 35.0, "no_patronymic_latin": 70.0, "unit": 50.0, "other_unit": 3.0,
    "foreign": 5.0, "woman": 5.0,
}  # fmt: skip
UNITS: Final = 150
# Men's given names with the share that each has about (in a thousand), from common knowledge.
COMMON: Final = {
    "олександр": 95, "сергій": 80, "володимир": 60, "андрій": 65, "микола": 50, "іван": 35,
    "михайло": 28, "дмитро": 45, "віталій": 35, "юрій": 35, "олег": 30, "ігор": 30, "роман": 30,
    "максим": 28, "євген": 28, "віктор": 30, "олексій": 28, "анатолій": 18, "василь": 28,
    "петро": 15, "павло": 14, "артем": 18, "богдан": 12, "денис": 15, "антон": 11, "ярослав": 12,
    "руслан": 14, "вадим": 12, "станіслав": 9, "тарас": 9, "валерій": 11, "костянтин": 8,
    "степан": 6, "григорій": 6, "данило": 6, "кирило": 7, "назар": 7, "валентин": 6, "геннадій": 5,
    "едуард": 4, "леонід": 6, "борис": 3, "ілля": 5, "микита": 5, "владислав": 14, "тимофій": 2,
    "федір": 3, "георгій": 2, "арсен": 2, "марк": 2, "гліб": 2, "захар": 2, "семен": 2,
    "ростислав": 4, "всеволод": 1, "яків": 1, "лев": 1, "матвій": 2,
}  # fmt: skip
TAIL: Final = 60  # in a thousand have some other name


@dataclass(frozen=True, slots=True)
class Lists:
    """Two lists, and the places of those who are on both."""

    ours: tuple[Person, ...]
    theirs: tuple[Person, ...]
    pairs: frozenset[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class _Name:
    """One name in three writings; `latin` is set where a Latin writing is attested."""

    uk: str
    ru: tuple[str, ...]
    latin: str = ""


@dataclass(frozen=True, slots=True)
class _Somebody:
    surname: _Name
    given: _Name
    father: _Name | None
    born: tuple[int, int, int]
    unit: int


def half_of(name: str) -> int:
    """Return which half a name is in: `TUNING` or `MEASURING`."""
    return sha256(name.encode()).digest()[0] & 1


def drawn(kind: str, count: int, *, seed: int, half: int = MEASURING) -> Lists:
    """Draw two lists of `count` persons; seven tenths of each are on both.

    `kind` is "uk-ru", "ru-latin", "uk-latin" or "uk-uk".

    Raises:
        ConfigError: "names.no-dictionaries", names-translator is not installed.
    """
    if find_spec("names_translator") is None:
        raise ConfigError("names.no-dictionaries", package="names-translator")
    one, other = kind.split("-")
    draw = _Drawing(random.Random(f"{kind} {count} {seed}"), half)
    both = count * 7 // 10
    people = draw.people(2 * count - both)
    shared, ours, theirs = people[:both], people[both:count], people[count:]
    left: list[tuple[int, Person]] = []
    right: list[tuple[int, Person]] = []
    for number, it in enumerate(shared):
        a, b = draw.rows(it, one, other)
        left.append((number, a))
        right.append((number, b))
    left += [(-1, draw.rows(it, one, other)[0]) for it in ours]
    right += [(-1, draw.rows(it, one, other)[1]) for it in theirs]
    draw.chance.shuffle(left)
    draw.chance.shuffle(right)
    places = {number: at for at, (number, _) in enumerate(right) if number >= 0}
    return Lists(
        tuple(it for _, it in left),
        tuple(it for _, it in right),
        frozenset((at, places[number]) for at, (number, _) in enumerate(left) if number >= 0),
    )


class _Drawing:
    """Draws persons and what two offices wrote of them."""

    def __init__(self, chance: random.Random, half: int) -> None:
        self.chance = chance
        self._books = _books(half)
        self._number = 0

    def happens(self, rate: str) -> bool:
        return self.chance.random() * 100 < RATES[rate]

    def people(self, count: int) -> list[_Somebody]:
        found: list[_Somebody] = []
        for _ in range(count):
            if found and self.happens("homonym"):
                like = found[self.chance.randrange(len(found))]
                found.append(self._somebody(like.surname, like.given, like.father is None))
            else:
                is_foreign, is_woman = self.happens("foreign"), self.happens("woman")
                book = self._books
                surnames = book["foreign" if is_foreign else "women" if is_woman else "men"]
                givens = book["foreign" if is_foreign else "her" if is_woman else "him"]
                found.append(self._somebody(self._of(surnames), self._of(givens), is_foreign))
        self.chance.shuffle(found)
        return found

    def _of(self, book: tuple[list[_Name], list[int]]) -> _Name:
        return self.chance.choices(book[0], cum_weights=book[1])[0]

    def _somebody(self, surname: _Name, given: _Name, is_foreign: bool) -> _Somebody:  # noqa: FBT001
        is_woman = given.uk.endswith(("а", "я")) and given.uk not in _HIS
        father = (
            None
            if is_foreign
            else self._of(self._books["fathers of her" if is_woman else "fathers"])
        )
        year = round(self.chance.triangular(1960, 2006, 1988))
        born = year, self.chance.randint(1, 12), self.chance.randint(1, 28)
        return _Somebody(surname, given, father, born, self.chance.randrange(1, UNITS + 1))

    def rows(self, it: _Somebody, one: str, other: str) -> tuple[Person, Person]:
        """Write one person down twice, with what goes wrong between two offices."""
        drop = "no_patronymic_latin" if "latin" in (one, other) else "no_patronymic_ru"
        turned, dropped, typo = (self._side(rate) for rate in ("turned", drop, "typo"))
        if "latin" in (one, other) and dropped is not None and self.chance.random() < 0.8:
            dropped = (one, other).index("latin")  # mostly it is the Latin one that has none
        dates = self._dates(it.born)
        rows = []
        for side, way in enumerate((one, other)):
            words = self._written(it, way)
            if dropped == side:
                words = words[:2]
            if typo == side:
                words = self._slipped(words)
            if turned == side:
                words = [*words[1:], words[0]]
            rows.append(self._row(" ".join(words), dates[side], it.unit, way))
        return rows[0], rows[1]

    def _side(self, rate: str) -> int | None:
        return self.chance.randrange(2) if self.happens(rate) else None

    def _row(self, text: str, born: str, unit: int, way: str) -> Person:
        self._number += 1
        key = sha256(f"{self._number} {self.chance.random()}".encode()).digest()
        written = ""
        if self.happens("unit"):
            number = self.chance.randrange(1, UNITS + 1) if self.happens("other_unit") else unit
            written = {"uk": f"{number} ОМБр", "ru": f"{number}-я омбр"}.get(
                way, f"{number} Mech. Bde"
            )
        return Person(key, (NamePart(text, "FULL"),), born, written)

    def _dates(self, born: tuple[int, int, int]) -> list[str]:
        year, month, day = born
        texts = [f"{year}-{month:02}-{day:02}"] * 2
        at, draw = self.chance.randrange(2), self.chance.random() * 100
        for rate, text in (
            ("no_date", ""), ("year_only", str(year)),
            ("swapped", f"{year}-{day:02}-{month:02}"),
            ("year_off", f"{year + self.chance.choice((-1, 1))}-{month:02}-{day:02}"),
        ):  # fmt: skip
            if draw < RATES[rate]:
                if rate != "swapped" or day <= 12:
                    texts[at] = text
                break
            draw -= RATES[rate]
        return texts

    def _written(self, it: _Somebody, way: str) -> list[str]:
        names = [it.surname, it.given, *([it.father] if it.father else [])]
        if way == "uk":
            return [_title(name.uk) for name in names]
        russian = [self._russian(name) for name in names]
        return russian if way == "ru" else self._latin(names, russian)

    def _russian(self, name: _Name) -> str:
        is_usual = len(name.ru) == 1 or self.chance.random() < 0.85
        return name.ru[0] if is_usual else self.chance.choice(name.ru[1:])

    def _latin(self, names: Sequence[_Name], russian: Sequence[str]) -> list[str]:
        if names[0].latin:
            return [_title(name.latin) for name in names]
        draw = self.chance.random()
        if draw < 0.45:
            return [roman(self.chance.choice(OF_UKRAINIAN))(_title(name.uk)) for name in names]
        way = self.chance.choice(PRESS if draw > 0.88 else OF_RUSSIAN)
        return [roman(way)(it) for it in russian]

    def _slipped(self, words: list[str]) -> list[str]:
        at = self.chance.randrange(2)
        word = words[at]
        place = self.chance.randrange(1, max(2, len(word)))
        letters = sorted(set("".join(words).lower()))
        kind = self.chance.randrange(4)
        if kind == 0:
            slip = word[:place] + word[place + 1 :]
        elif kind == 1:
            slip = word[:place] + self.chance.choice(letters) + word[place:]
        elif kind == 2:
            slip = word[:place] + self.chance.choice(letters) + word[place + 1 :]
        else:
            slip = (
                word[: place - 1]
                + word[place : place + 1]
                + word[place - 1 : place]
                + word[place + 1 :]
            )
        return [*words[:at], slip, *words[at + 1 :]]


_HIS: Final = frozenset(("микола", "ілля", "микита", "лука", "сава", "кузьма", "хома", "данила"))
_HERS: Final = ("ова", "ева", "єва", "ська", "цька", "зька", "іна", "їна", "ьна", "нна", "ова")


def _title(name: str) -> str:
    return "-".join(it[:1].upper() + it[1:] for it in name.split("-"))


@cache
def _books(half: int) -> dict[str, tuple[list[_Name], list[int]]]:
    """Return names of one half, each with the sum of the weights up to it."""
    from names_translator.dicts import NameDicts  # noqa: PLC0415  # of the group dev

    pools: Any = NameDicts()
    last, first, fathers = (
        {
            uk: _Name(uk, tuple(ru))
            for uk, ru in pools.as_dict(pool).items()
            if half_of(uk) == half and len(uk) > 2 and " " not in uk and "." not in uk
        }
        for pool in ("last", "first", "patronymic")
    )
    women = {uk: it for uk, it in last.items() if uk.endswith(_HERS)}
    men = {uk: it for uk, it in last.items() if uk not in women}
    hers = {uk: it for uk, it in first.items() if uk.endswith(("а", "я")) and uk not in _HIS}
    his = {uk: it for uk, it in first.items() if uk not in hers}
    daughters = {uk: it for uk, it in fathers.items() if uk.endswith("вна")}
    sons = {uk: it for uk, it in fathers.items() if uk.endswith("вич")}
    stems = {f"{uk[:3]}": share for uk, share in COMMON.items()}
    return {
        "men": _falling(men.values()),
        "women": _falling(women.values()),
        "him": _common(his, lambda uk: COMMON.get(uk, 0)),
        "her": _falling(hers.values()),
        "fathers": _common(sons, lambda uk: stems.get(uk[:3], 0) if len(uk) < 14 else 0),
        "fathers of her": _common(
            daughters, lambda uk: stems.get(uk[:3], 0) if len(uk) < 14 else 0
        ),
        "foreign": _falling(_Name(ru, (_title(ru),), latin) for ru, latin in attested(half)),
    }


def attested(half: int) -> list[tuple[str, str]]:
    """Return attested pairs of one half: the Russian spelling, and the Latin one."""
    found = []
    text = files("comity.proving.spellings").joinpath("names_en_ru_sample.tsv").read_text("utf-8")
    for line in text.splitlines():
        latin, spaced, _ = line.split("\t")
        russian = spaced.replace(" ", "")
        if half_of(latin) == half and latin.isalpha() and russian.isalpha() and len(russian) > 2:
            found.append((russian, latin))
    return found


def _falling(names: Iterable[_Name]) -> tuple[list[_Name], list[int]]:
    """Weigh names as surnames are: the first of them many have, most of them hardly anybody."""
    ordered = sorted(names, key=lambda it: sha256(b"rank" + it.uk.encode()).digest())
    return _summed(ordered, [1_000_000 // (at + 40) + 1 for at in range(len(ordered))])


def _common(names: dict[str, _Name], share: Any) -> tuple[list[_Name], list[int]]:  # noqa: ANN401
    usual = {uk: it for uk, it in names.items() if share(uk)}
    rest = [it for uk, it in names.items() if uk not in usual]
    whole = sum(map(share, usual)) or 1
    each = max(1, whole * 1000 * TAIL // (1000 - TAIL) // max(1, len(rest)))
    return _summed(
        [*usual.values(), *rest], [*(share(uk) * 1000 for uk in usual), *[each] * len(rest)]
    )


def _summed(names: list[_Name], shares: Sequence[int]) -> tuple[list[_Name], list[int]]:
    sums, total = [], 0
    for it in shares:
        total += it
        sums.append(total)
    return names, sums
