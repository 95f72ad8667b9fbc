"""Dates of birth as far as they are known, and what two of them say together.

Carries out R-546. A date is compared by its numbers: it need not exist to be the same slip twice.
"""

import re
from enum import IntEnum
from typing import Final, NamedTuple

_FORM: Final = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
_DAYS: Final = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


class Birth(NamedTuple):
    """Year, month and day; 0 where it is not known."""

    year: int = 0
    month: int = 0
    day: int = 0

    @property
    def number(self) -> int:
        """One number for it: yyyymmdd."""
        return self.year * 10_000 + self.month * 100 + self.day


UNKNOWN: Final = Birth()


class Dates(IntEnum):
    """What two dates of birth are to each other; the greatest that applies counts."""

    MISSING = 0  # one of them is not known
    SAME = 1
    SAME_MONTH = 2  # as far as the one goes that has no day
    SAME_YEAR = 3  # as far as the one goes that has no month
    SWAPPED = 4  # day and month exchanged
    YEAR_OFF_BY_ONE = 5  # day and month the same
    DAY_DIFFERS = 6  # year and month the same
    MONTH_DIFFERS = 7  # year and day the same
    YEAR_SLIP = 8  # one digit of the year, or two exchanged; day and month the same
    ONLY_YEAR = 9  # the same year, day and month both different
    NEAR_YEAR = 10  # one year apart, the rest not known on one side
    DIFFERENT = 11


def birth(text: str) -> Birth:
    """Read a date as far as it is known; what has no such form is not known."""
    found = _FORM.fullmatch(text)
    if found is None or found[1] == "0000":
        return UNKNOWN
    year, month, day = (int(it or 0) for it in found.groups())
    return Birth(year, month, day if month else 0)


def is_possible(it: Birth) -> bool:
    """Say whether there is such a day, between 1880 and 2100."""
    if it == UNKNOWN:
        return True
    if not 1880 <= it.year <= 2100 or it.month > 12:
        return False
    if it.day > (_DAYS[it.month - 1] if it.month else 0):
        return False
    leap = it.year % 4 == 0 and (it.year % 100 != 0 or it.year % 400 == 0)
    return not (it.month == 2 and it.day == 29 and not leap)


def compare(a: Birth, b: Birth) -> Dates:
    """Return what two dates are to each other; the same whichever comes first."""
    if not a.year or not b.year:
        return Dates.MISSING
    apart = abs(a.year - b.year)
    if not a.month or not b.month:
        return _years(apart)
    if not a.day or not b.day:
        return _months(a, b, apart)
    return _in_year(a, b) if apart == 0 else _across(a, b, apart)


def _months(a: Birth, b: Birth, apart: int) -> Dates:
    if a.month == b.month:
        return Dates.SAME_MONTH if apart == 0 else _years(apart)
    return Dates.ONLY_YEAR if apart == 0 else Dates.DIFFERENT


def _across(a: Birth, b: Birth, apart: int) -> Dates:
    if (a.month, a.day) != (b.month, b.day):
        return Dates.DIFFERENT
    if apart == 1:
        return Dates.YEAR_OFF_BY_ONE
    return Dates.YEAR_SLIP if is_slip(a.year, b.year) else Dates.DIFFERENT


def _years(apart: int) -> Dates:
    if apart == 0:
        return Dates.SAME_YEAR
    return Dates.NEAR_YEAR if apart == 1 else Dates.DIFFERENT


def _in_year(a: Birth, b: Birth) -> Dates:
    if a.month == b.month:
        return Dates.SAME if a.day == b.day else Dates.DAY_DIFFERS
    if a.day == b.day:
        return Dates.MONTH_DIFFERS
    if a.month == b.day and a.day == b.month:
        return Dates.SWAPPED
    return Dates.ONLY_YEAR


def is_slip(one: int, other: int) -> bool:
    """Say whether two years differ in one digit, or in the order of the last two."""
    differ = sum(one // ten % 10 != other // ten % 10 for ten in (1, 10, 100, 1000))
    if differ == 1:
        return True
    tens = (one // 10 % 10, one % 10)
    return one // 100 == other // 100 and tens == (other % 10, other // 10 % 10)
