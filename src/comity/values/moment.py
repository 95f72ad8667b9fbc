"""Moments: milliseconds UTC since 1970, written as a date-time group and in RFC 3339.

Carries out R-70. Integer arithmetic only, every day since 1970 in the Gregorian calendar, no
leap seconds. Does not know what time it is, nor any other zone than UTC.
"""

import re
from typing import Final

from comity.errors import OurError
from comity.values.bounds import TS_MAX

SECOND_MS: Final = 1_000
MINUTE_MS: Final = 60 * SECOND_MS
HOUR_MS: Final = 60 * MINUTE_MS
DAY_MS: Final = 24 * HOUR_MS
MONTHS: Final = (
    *("JAN", "FEB", "MAR", "APR", "MAY", "JUN"),
    *("JUL", "AUG", "SEP", "OCT", "NOV", "DEC"),
)
_ISO: Final = re.compile(r"(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,3}))?Z", re.ASCII)
_DTG: Final = re.compile(r"(\d\d)(\d\d)(\d\d)Z([A-Z]{3})(\d\d)", re.ASCII)
_DTG_CENTURY: Final = 2000  # a date-time group names two digits of the year


def iso(ms: int) -> str:
    """Return RFC 3339 with Z; milliseconds are written only where there are any."""
    (year, month, day), rest = _calendar(ms)
    seconds, milli = divmod(rest, 1_000)
    fraction = f".{milli:03}" if milli else ""
    clock = f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"
    return f"{year:04}-{month:02}-{day:02}T{clock}{fraction}Z"


def dtg(ms: int) -> str:
    """Return the date-time group: whole minutes, two digits of the year."""
    (year, month, day), rest = _calendar(ms)
    minutes = rest // 60_000
    clock = f"{minutes // 60:02}{minutes % 60:02}"
    return f"{day:02}{clock}Z{MONTHS[month - 1]}{year % 100:02}"


def parse(text: str) -> int:
    """Read RFC 3339 with Z, or a date-time group of this century.

    Raises:
        OurError: neither of the two, no such day or hour, or before 1970.
    """
    if match := _ISO.fullmatch(text):
        year, month, day, hour, minute, second = (int(it) for it in match.groups()[:6])
        milli = int((match[7] or "").ljust(3, "0"))
    elif (match := _DTG.fullmatch(text)) and match[4] in MONTHS:
        day, hour, minute = int(match[1]), int(match[2]), int(match[3])
        year, month = _DTG_CENTURY + int(match[5]), MONTHS.index(match[4]) + 1
        second = milli = 0
    else:
        raise OurError("moment.unreadable", text=text)
    days = days_of(year, month, day)
    ms = days * DAY_MS + ((hour * 60 + minute) * 60 + second) * 1_000 + milli
    exists = month in range(1, 13) and civil(days) == (year, month, day)
    if not exists or max(hour - 23, minute - 59, second - 59) > 0 or not 0 <= ms <= TS_MAX:
        raise OurError("moment.unreadable", text=text)
    return ms


def _calendar(ms: int) -> tuple[tuple[int, int, int], int]:
    """Return the day and the milliseconds since its midnight."""
    days, rest = divmod(ms, DAY_MS)
    return civil(days), rest


def civil(days: int) -> tuple[int, int, int]:
    """Return the date of a day since 1970; counted from March, so that leap days come last."""
    era, of_era = divmod(days + 719_468, 146_097)
    year = (of_era - of_era // 1_460 + of_era // 36_524 - of_era // 146_096) // 365
    of_year = of_era - (365 * year + year // 4 - year // 100)
    march = (5 * of_year + 2) // 153
    day = of_year - (153 * march + 2) // 5 + 1
    month = march + 3 if march < 10 else march - 9
    return year + era * 400 + (month <= 2), month, day


def days_of(year: int, month: int, day: int) -> int:
    """Return days since 1970; the way back of `civil`."""
    shifted = year - (month <= 2)
    era, of_era = divmod(shifted, 400)
    of_year = (153 * ((month + 9) % 12) + 2) // 5 + day - 1
    return era * 146_097 + of_era * 365 + of_era // 4 - of_era // 100 + of_year - 719_468
