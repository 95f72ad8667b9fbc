"""What an officer is told of two rows: codes and facts; sentences are made in `wording/`.

Knows what was found, not what it weighs: rarity needs the lists, a reason does not.
"""

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from comity.names.births import Dates
from comity.names.counts import Counts
from comity.names.person import Person
from comity.names.rows import Row, row
from comity.names.score import Alike, Evidence, evidence
from comity.names.tokens import Token


class Why(StrEnum):
    """What was found of two persons."""

    SAME_SURNAME = "SAME_SURNAME"
    SURNAME_OTHER_SPELLING = "SURNAME_OTHER_SPELLING"
    SURNAME_ALIKE = "SURNAME_ALIKE"
    SURNAME_HALF = "SURNAME_HALF"  # one half of a surname of two
    SURNAME_DIFFERS = "SURNAME_DIFFERS"
    SURNAME_MISSING = "SURNAME_MISSING"
    SAME_GIVEN = "SAME_GIVEN"
    GIVEN_OTHER_SPELLING = "GIVEN_OTHER_SPELLING"
    GIVEN_EQUIVALENT = "GIVEN_EQUIVALENT"
    GIVEN_ALIKE = "GIVEN_ALIKE"
    GIVEN_INITIAL = "GIVEN_INITIAL"
    GIVEN_DIFFERS = "GIVEN_DIFFERS"
    GIVEN_MISSING = "GIVEN_MISSING"
    SAME_PATRONYMIC = "SAME_PATRONYMIC"  # in whatever spelling
    PATRONYMIC_ALIKE = "PATRONYMIC_ALIKE"
    PATRONYMIC_INITIAL = "PATRONYMIC_INITIAL"
    PATRONYMIC_DIFFERS = "PATRONYMIC_DIFFERS"
    NO_PATRONYMIC = "NO_PATRONYMIC"
    ORDER_SWAPPED = "ORDER_SWAPPED"
    SAME_BIRTH_DATE = "SAME_BIRTH_DATE"
    BIRTH_PARTLY_KNOWN = "BIRTH_PARTLY_KNOWN"  # the same as far as it is known
    DAY_MONTH_SWAPPED = "DAY_MONTH_SWAPPED"
    YEAR_OFF_BY_ONE = "YEAR_OFF_BY_ONE"
    DAY_DIFFERS = "DAY_DIFFERS"
    MONTH_DIFFERS = "MONTH_DIFFERS"
    YEAR_SLIP = "YEAR_SLIP"
    YEAR_ONLY = "YEAR_ONLY"
    BIRTH_DIFFERS = "BIRTH_DIFFERS"
    NO_BIRTH_DATE = "NO_BIRTH_DATE"
    SAME_UNIT = "SAME_UNIT"
    OTHER_UNIT = "OTHER_UNIT"
    SAME_RANK = "SAME_RANK"
    OTHER_RANK = "OTHER_RANK"
    FALLBACK_SCRIPT = "FALLBACK_SCRIPT"


class Remark(NamedTuple):
    """One finding: its code, and what of each row it is about, as written."""

    code: Why
    facts: tuple[str, ...]


_SURNAME = {
    Alike.MISSING: Why.SURNAME_MISSING,
    Alike.SAME: Why.SURNAME_OTHER_SPELLING,
    Alike.INITIAL: Why.SURNAME_ALIKE,
    Alike.COARSE: Why.SURNAME_ALIKE,
    Alike.NEAR: Why.SURNAME_ALIKE,
    Alike.CLOSE: Why.SURNAME_ALIKE,
    Alike.OTHER: Why.SURNAME_DIFFERS,
    Alike.OTHER_INITIAL: Why.SURNAME_DIFFERS,
}
_GIVEN = {
    Alike.MISSING: Why.GIVEN_MISSING,
    Alike.SAME: Why.GIVEN_OTHER_SPELLING,
    Alike.INITIAL: Why.GIVEN_INITIAL,
    Alike.COARSE: Why.GIVEN_ALIKE,
    Alike.NEAR: Why.GIVEN_ALIKE,
    Alike.CLOSE: Why.GIVEN_ALIKE,
    Alike.OTHER: Why.GIVEN_DIFFERS,
    Alike.OTHER_INITIAL: Why.GIVEN_DIFFERS,
}
_FATHER = {
    Alike.MISSING: Why.NO_PATRONYMIC,
    Alike.SAME: Why.SAME_PATRONYMIC,
    Alike.INITIAL: Why.PATRONYMIC_INITIAL,
    Alike.COARSE: Why.PATRONYMIC_ALIKE,
    Alike.NEAR: Why.PATRONYMIC_ALIKE,
    Alike.CLOSE: Why.PATRONYMIC_ALIKE,
    Alike.OTHER: Why.PATRONYMIC_DIFFERS,
    Alike.OTHER_INITIAL: Why.PATRONYMIC_DIFFERS,
}
_DATES = {
    Dates.MISSING: Why.NO_BIRTH_DATE,
    Dates.SAME: Why.SAME_BIRTH_DATE,
    Dates.SAME_MONTH: Why.BIRTH_PARTLY_KNOWN,
    Dates.SAME_YEAR: Why.BIRTH_PARTLY_KNOWN,
    Dates.SWAPPED: Why.DAY_MONTH_SWAPPED,
    Dates.YEAR_OFF_BY_ONE: Why.YEAR_OFF_BY_ONE,
    Dates.DAY_DIFFERS: Why.DAY_DIFFERS,
    Dates.MONTH_DIFFERS: Why.MONTH_DIFFERS,
    Dates.YEAR_SLIP: Why.YEAR_SLIP,
    Dates.ONLY_YEAR: Why.YEAR_ONLY,
    Dates.NEAR_YEAR: Why.BIRTH_DIFFERS,
    Dates.DIFFERENT: Why.BIRTH_DIFFERS,
}


def explain(a: Person, b: Person) -> tuple[Remark, ...]:
    """Return what speaks for and against two persons being one, in the order of a row."""
    one, other = row(a), row(b)
    its = evidence(one, other, Counts((one,), (other,)))
    return tuple(_remarks(a, b, one, other, its))


def _remarks(a: Person, b: Person, one: Row, other: Row, its: Evidence) -> Iterator[Remark]:
    names = its.one[:3], its.other[:3]
    written = [tuple(map(_text, it)) for it in zip(*names, strict=True)]
    yield Remark(_surname(its), written[0])
    if its.is_half:
        yield Remark(Why.SURNAME_HALF, written[0])
    yield Remark(_given(its), written[1])
    yield Remark(_FATHER[its.father], written[2])
    if its.is_turned:
        yield Remark(Why.ORDER_SWAPPED, ())
    yield Remark(_DATES[its.dates], (a.born, b.born))
    if one.unit and other.unit:
        yield Remark(Why.SAME_UNIT if one.unit == other.unit else Why.OTHER_UNIT, (a.unit, b.unit))
    if one.rank and other.rank:
        yield Remark(Why.SAME_RANK if one.rank == other.rank else Why.OTHER_RANK, (a.rank, b.rank))
    if its.is_shaky:
        yield Remark(Why.FALLBACK_SCRIPT, ())


def _surname(its: Evidence) -> Why:
    if its.surname == Alike.SAME and _text(its.one.surname) == _text(its.other.surname):
        return Why.SAME_SURNAME
    return _SURNAME[its.surname]


def _given(its: Evidence) -> Why:
    one, other = its.one.given, its.other.given
    if its.given == Alike.SAME and one is not None and other is not None:
        if one.text == other.text:
            return Why.SAME_GIVEN
        if one.is_known and one.fine != other.fine:
            return Why.GIVEN_EQUIVALENT
    return _GIVEN[its.given]


def _text(token: Token | None) -> str:
    return "" if token is None else token.text
