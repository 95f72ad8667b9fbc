"""Which column of a table says what of a person, and what its cells mean.

Carries out R-555. Columns are known by their heads in four languages, or by what somebody says of
them; a cell becomes the plain form of a field of P01 or a fault with its column. Never guesses: a
day is read day first or by its year, a word for a category is one that stands here. Does not judge
names: that is for names/.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache
from typing import Any, Final, NamedTuple, TypeAlias

from comity.errors import OurError, TheirError
from comity.gateways.cells import CODES, CodeWords
from comity.gateways.workbook import FORMULA
from comity.values import moment
from comity.values.text import faults

Json: TypeAlias = dict[str, Any]

ROLES: Final = {"surname": "SURNAME", "given": "GIVEN", "patronymic": "PATRONYMIC", "name": "FULL"}
HEADS: Final[Mapping[str, tuple[str, ...]]] = {
    "surname": (
        *("surname", "last name", "family name", "nom", "nom de famille", "фамилия", "прізвище"),
        *("surname (latin)", "фамилия (латиницей)", "прізвище (латиницею)"),
    ),
    "given": (
        *("given", "given name", "given names", "first name", "first names", "forename"),
        *("prénom", "prénoms", "имя", "ім'я", "імя"),
        *("given (latin)", "имя (латиницей)", "ім'я (латиницею)"),
    ),
    "patronymic": ("patronymic", "patronyme", "отчество", "по батькові", "по-батькові"),
    "name": (
        *("name", "full name", "nom complet", "nom et prénom", "фио", "піб"),
        *("full name (latin)", "фио (латиницей)", "піб (латиницею)"),
    ),
    "born": (
        *("born", "birth date", "date of birth", "dob", "né le", "né(e) le"),
        *("date de naissance", "дата рождения", "год рождения", "дата народження"),
        *("рік народження", "дн", "др"),
    ),
    "birthplace": (
        *("birthplace", "place of birth", "lieu de naissance", "место рождения"),
        "місце народження",
    ),
    "sex": ("sex", "gender", "sexe", "пол", "стать"),
    "service_number": (
        *("service_number", "military number", "matricule", "личный номер"),
        *("жетон", "особистий номер", "номер жетона"),
    ),
    "rank": ("rank", "grade", "звание", "воинское звание", "звання", "військове звання"),
    "unit": ("unit", "unité", "часть", "воинская часть", "в/ч", "частина", "військова частина"),
    "home_power": (
        *("home_power", "power", "state", "puissance", "puissance d'origine", "государство"),
        "держава",
    ),
    "category": ("category", "catégorie", "категория", "категорія"),
    "father_name": ("father_name", "father", "prénom du père", "имя отца", "ім'я батька"),
    "mother_maiden": (
        *("mother_maiden", "mother's maiden name", "nom de jeune fille de la mère"),
        *("девичья фамилия матери", "дівоче прізвище матері"),
    ),
    "status": ("status", "statut", "état", "статус", "состояние", "стан"),
    "health": ("health", "santé", "здоровье", "здоров'я"),
    "captured_at": (
        *("captured_at", "captured", "date of capture", "date de capture", "дата плена"),
        *("дата пленения", "дата полону", "дата полонення"),
    ),
    "captured_place": (
        *("captured_place", "place of capture", "lieu de capture", "место пленения"),
        "місце полонення",
    ),
}
NAMES_MAX: Final = 16  # parts of a name, as a row has room for
IGNORED: Final = "-"  # the field of a column that says nothing here
_LENGTHS: Final = {
    **dict.fromkeys(ROLES, 120),
    **dict.fromkeys(("birthplace", "captured_place"), 120),
    **dict.fromkeys(("unit", "father_name", "mother_maiden"), 80),
    **dict.fromkeys(("service_number", "rank", "home_power"), 40),
}
_PARTY: Final = re.compile(r"[A-Z]{2,3}(-[A-Z0-9]{1,8})?")
_ISO: Final = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")
_DAY_FIRST: Final = re.compile(
    r"(?:(?:(\d{1,2})[./])?(\d{1,2})[./])?(\d{4})(?: ?[^\W\d]{1,5}\.?){0,2}"
)
_SCRIPTS: Final = (
    ("Latn", 0x0041, 0x024F), ("Grek", 0x0370, 0x03FF), ("Cyrl", 0x0400, 0x052F),
    ("Armn", 0x0530, 0x058F), ("Hebr", 0x0590, 0x05FF), ("Arab", 0x0600, 0x06FF),
    ("Geor", 0x10A0, 0x10FF), ("Latn", 0x1E00, 0x1EFF), ("Hani", 0x4E00, 0x9FFF),
)  # fmt: skip
UNKNOWN_SCRIPT: Final = "Zyyy"


class Why(StrEnum):
    """What is wrong with a cell, or with a row."""

    NO_NAME = "NO_NAME"  # no cell of the row is a name
    IMPOSSIBLE_DATE = "IMPOSSIBLE_DATE"  # a day that no calendar has
    BAD_DATE = "BAD_DATE"  # no date, or two figures of a year
    UNKNOWN_CODE = "UNKNOWN_CODE"  # no category, sex, status or health
    BAD_PARTY = "BAD_PARTY"
    TOO_LONG = "TOO_LONG"
    HIDDEN_CHARACTER = "HIDDEN_CHARACTER"  # controls, directions, unassigned
    COMPUTED = "COMPUTED"  # a formula


class Fault(NamedTuple):
    """What is wrong where; never what stands there."""

    row: int  # as the table numbers it
    column: int  # from 1; 0: the row
    head: str
    why: Why


@dataclass(frozen=True, kw_only=True)
class Columns:
    """What each column of a table says."""

    fields: tuple[str, ...]  # by column; IGNORED
    heads: tuple[str, ...]
    unread: tuple[str, ...] = field(default=())  # heads that say nothing here


@dataclass(frozen=True, kw_only=True)
class Person:
    """One row: the plain form of P01 as far as it is known, and what is wrong with it."""

    row: int
    plain: Json
    faults: tuple[Fault, ...]
    places: tuple[int, ...] = ()  # columns of the parts of its name, from 1


def columns(heads: Sequence[str], said: Mapping[str, str]) -> Columns:
    """Find out what each column says; `said`: field by head, where a head alone does not tell.

    Raises:
        OurError: "table.no-such-field" or "table.no-such-column": what was said of a column.
        TheirError: "table.no-name-column": no column is of a name.
    """
    own = {_plain_head(head): name for head, name in said.items()}
    for name in own.values():
        if name not in HEADS and name != IGNORED:
            raise OurError("table.no-such-field", field=name, known=", ".join(HEADS))
    there = [_plain_head(it) for it in heads]
    for head in own:
        if head not in there:
            raise OurError("table.no-such-column", column=head)
    fields = tuple(own.get(it) or _KNOWN.get(it, IGNORED) for it in there)
    if not set(fields) & set(ROLES):
        raise TheirError("table.no-name-column")
    unread = tuple(
        head
        for head, name, key in zip(heads, fields, there, strict=True)
        if name == IGNORED and key not in own and key
    )
    return Columns(fields=fields, heads=tuple(heads), unread=unread)


def person(number: int, cells: Sequence[str], found: Columns) -> Person:
    """Read one row."""
    plain: Json = {"names": [], "category": "UNKNOWN"}
    wrong: list[Fault] = []
    places: list[int] = []
    for at, (name, cell) in enumerate(zip(found.fields, cells, strict=False)):
        text = unicodedata.normalize("NFC", " ".join(cell.split()))
        if name == IGNORED or not text:
            continue
        why = _read(name, text, plain)
        if why is not None:
            wrong.append(Fault(number, at + 1, found.heads[at], why))
        elif name in ROLES:
            places.append(at + 1)
    if not plain["names"] and not any(found.fields[it.column - 1] in ROLES for it in wrong):
        wrong.append(Fault(number, 0, "", Why.NO_NAME))
    return Person(row=number, plain=plain, faults=tuple(wrong), places=tuple(places))


def is_party(text: str) -> bool:
    """Whether a text is the code of a party."""
    return _PARTY.fullmatch(text) is not None


def _read(name: str, text: str, plain: Json) -> Why | None:
    """Put what a cell says into a row; gives what is wrong with it."""
    if text.startswith(FORMULA):
        return Why.COMPUTED
    if name in CODES:
        return _read_code(name, text, CODES[name], plain)
    if name in ("born", "captured_at"):
        return _read_date(name, text, plain)
    if name == "home_power" and not is_party(text):
        return Why.BAD_PARTY
    return _read_text(name, text, plain)


def _read_text(name: str, text: str, plain: Json) -> Why | None:
    is_full = name in ROLES and len(plain["names"]) == NAMES_MAX
    if is_full or len(text) > _LENGTHS[name]:
        return Why.TOO_LONG
    if faults(text, lines=False):
        return Why.HIDDEN_CHARACTER
    if name in ROLES:
        plain["names"].append({"text": text, "script": script(text), "role": ROLES[name]})
    else:
        plain[name] = text
    return None


def _read_code(name: str, text: str, words: CodeWords, plain: Json) -> Why | None:
    code = words.get(text.casefold())
    if code is None:
        return Why.UNKNOWN_CODE
    plain[name] = code
    return None


def _read_date(name: str, text: str, plain: Json) -> Why | None:
    if match := _ISO.fullmatch(text.partition("T")[0]):
        year, month, day = match.groups()
    elif match := _DAY_FIRST.fullmatch(text):
        day, month, year = match.groups()
    else:
        return Why.BAD_DATE
    numbers = int(year), int(month or 1), int(day or 1)
    days = moment.days_of(*numbers) if 0 < numbers[1] <= 12 else 0
    if moment.civil(days) != numbers:
        return Why.IMPOSSIBLE_DATE
    if name == "born":
        parts = (f"{int(year):04}", *(f"{int(it):02}" for it in (month, day) if it is not None))
        plain[name] = "-".join(parts)
        return None
    if day is None or days < 0:
        return Why.BAD_DATE
    plain[name] = moment.iso(days * moment.DAY_MS)
    return None


def script(text: str) -> str:
    """The script of most letters of a text (ISO 15924); Zyyy: of none that is known here."""
    found: dict[str, int] = {}
    for char in text:
        if name := _script_of(char):
            found[name] = found.get(name, 0) + 1
    return max(found, key=found.__getitem__) if found else UNKNOWN_SCRIPT


@lru_cache(maxsize=8_192)
def _script_of(char: str) -> str | None:
    at = ord(char)
    name = next((name for name, low, high in _SCRIPTS if low <= at <= high), None)
    return name if char.isalpha() else None


def _plain_head(head: str) -> str:
    """A head without what is written in several ways: case, spaces, dots, apostrophes."""
    return " ".join(head.translate(_LOOSE).split()).casefold()


_LOOSE: Final = {ord("."): None, 0x2019: "'", 0x02BC: "'", ord("_"): " ", ord("*"): None}


_KNOWN: Final = {_plain_head(head): name for name, heads in HEADS.items() for head in heads}


# --- out


_OTHER: Final = tuple(name for name in HEADS if name not in ROLES)


def rows_out(listed: Sequence[tuple[int, Mapping[str, Any]]]) -> Iterator[list[str]]:
    """A list as a table, its heads first: one column for each part of a name there is.

    What is read of it again are the same rows, but for languages of names and hours of a day.
    """
    parts = {
        role: max((_count(plain, role) for _, plain in listed), default=0)
        for role in ROLES.values()
    }
    heads = (name for name, role in ROLES.items() for _ in range(parts[role]))
    yield ["n", *heads, *_OTHER]
    for n, plain in listed:
        names: list[str] = []
        for role, count in parts.items():
            texts = [it["text"] for it in plain["names"] if it["role"] == role]
            names += [*texts, *[""] * (count - len(texts))]
        yield [str(n), *names, *(str(plain.get(name) or "") for name in _OTHER)]


def _count(plain: Mapping[str, Any], role: str) -> int:
    return sum(it["role"] == role for it in plain["names"])
