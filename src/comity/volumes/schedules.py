"""Schedules written as rules, made into windows up to a horizon: item D of a NOTAM, RFC 5545.

Carries out R-314. Of item D: times of day, days of the week, days of months, what is excepted,
`H24`, `DAILY`; of RFC 5545 what values/recurrence.py reads, and COUNT and UNTIL. What is not read
is an error and never a guess: sunrise and sunset, and anything else.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Final, NamedTuple

from comity.errors import OurError
from comity.values.moment import DAY_MS, MINUTE_MS, MONTHS, civil, days_of
from comity.values.recurrence import recurrence
from comity.volumes.times import WINDOWS_MAX, Span

HORIZON_DAYS: Final = 400
TEXT_CHARS_MAX: Final = 400  # a NOTAM has 200 here
_WEEKDAYS: Final = ("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN")
_IDLE: Final = frozenset(("AND", "BTN", "BETWEEN", "ON", "UTC"))
_EVERY: Final = frozenset(("DAILY", "DLY", "EVERY"))
_EXCEPT: Final = frozenset(("EXC", "EXCEPT"))
_TOKEN: Final = re.compile(r"[A-Z]+|[0-9]+|-|/")
_UNTIL: Final = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})T([0-9]{2})([0-9]{2})([0-9]{2})Z")
_COUNT: Final = re.compile(r"[1-9][0-9]{0,3}")


class Date(NamedTuple):
    """A day of a month."""

    month: int  # 0: of each month
    day: int


@dataclass(slots=True)
class Row:
    """Some days, and the times on each of them in minutes; an end before its start is next day."""

    weekdays: set[int] = field(default_factory=set)
    dates: list[tuple[Date, Date]] = field(default_factory=list)
    times: list[tuple[int, int]] = field(default_factory=list)

    def is_on(self, day: int, weekday: int) -> bool:
        """Whether it names a day since 1970; without days it names all."""
        _, month, of_month = civil(day)
        if not self.weekdays and not self.dates:
            return True
        return weekday in self.weekdays or any(
            _is_between(Date(month, of_month), *ends) for ends in self.dates
        )


def item_d(text: str, start_ms: int, end_ms: int) -> tuple[Span, ...]:
    """Return the windows that item D of a NOTAM gives between its items B and C.

    Raises:
        OurError: a part of it is not read, or it gives no window, or too many.
    """
    if len(text) > TEXT_CHARS_MAX:
        raise OurError("schedule.unread", part=text[:20])
    rows, off = _rows(text.upper())
    first, last = (
        start_ms // DAY_MS - 1,
        min(end_ms // DAY_MS, start_ms // DAY_MS + HORIZON_DAYS),
    )
    found: set[Span] = set()
    for day in range(first, last + 1):
        weekday = (day + 3) % 7
        if off is not None and off.is_on(day, weekday):
            continue
        for row in rows:
            if row.is_on(day, weekday):
                found.update(_on_day(row, day, start_ms, end_ms))
        if len(found) > WINDOWS_MAX:
            raise OurError("times.too-many", limit=WINDOWS_MAX)
    return _some(found)


def rrule(text: str, start_ms: int, length_ms: int, end_ms: int) -> tuple[Span, ...]:
    """Return the windows of a recurrence rule, each of one length, that start before an end.

    The first is at the start only if the rule says so.

    Raises:
        OurError: the rule is not of the part that is read, or it gives no window, or too many.
    """
    kept, count, until_ms = _ends(text[:TEXT_CHARS_MAX])
    rule = recurrence(kept)
    if len(text) > TEXT_CHARS_MAX or rule is None or not 0 < length_ms <= HORIZON_DAYS * DAY_MS:
        raise OurError("schedule.unread", part=text[:40])
    last = min(end_ms, until_ms + 1, start_ms + HORIZON_DAYS * DAY_MS)
    found: set[Span] = set()
    for at in islice(rule.until(start_ms, last), min(count, WINDOWS_MAX + 1)):
        found.add(Span(at, at + length_ms))
    if len(found) > WINDOWS_MAX:
        raise OurError("times.too-many", limit=WINDOWS_MAX)
    return _some(found)


def _some(found: set[Span]) -> tuple[Span, ...]:
    if not found:
        raise OurError("times.none")
    return tuple(sorted(found))


def _on_day(row: Row, day: int, start_ms: int, end_ms: int) -> Iterator[Span]:
    """The windows of a row that begin on a day, as far as they lie within two moments."""
    for opens, closes in row.times:
        length = (closes - opens) % 1_440 or 1_440
        at = day * DAY_MS + opens * MINUTE_MS
        begin, end = max(at, start_ms), min(at + length * MINUTE_MS, end_ms)
        if begin < end:
            yield Span(begin, end)


def _is_between(date: Date, low: Date, high: Date) -> bool:
    if low.month == 0:
        low, high = Date(date.month, low.day), Date(date.month, high.day)
    return low <= date <= high if low <= high else date >= low or date <= high


# --- reading item D


class _Words:
    """The words of item D, read one after the other."""

    def __init__(self, text: str) -> None:
        cleaned = text.replace(",", " ").replace(";", " ").replace(".", " ").replace(":", " ")
        self._words = [
            word for part in cleaned.split() for word in _split(part) if word not in _IDLE
        ]
        self._at = 0

    def peek(self, ahead: int = 0) -> str:
        at = self._at + ahead
        return self._words[at] if at < len(self._words) else ""

    def take(self) -> str:
        word = self.peek()
        self._at += 1
        return word

    def range_end(self) -> bool:
        """Take a dash, if one is next."""
        if self.peek() in ("-", "TO"):
            self._at += 1
            return True
        return False


def _split(part: str) -> list[str]:
    if part == "H24":
        return [part]
    words = _TOKEN.findall(part)
    if "".join(words) != part:
        raise OurError("schedule.unread", part=part[:20])
    return words


def _rows(text: str) -> tuple[list[Row], Row | None]:
    """Read the rows of item D, and the days that are excepted.

    Days come before their times, or after them: `MON-FRI 0700-1100`, `0700-1100 ON 17 JUL`.
    """
    words = _Words(text)
    rows: list[Row] = []
    off: Row | None = None
    days_come_last: bool | None = None
    row = Row()
    while words.peek():
        if words.peek() in _EXCEPT:
            words.take()
            off = off or Row()
            _take_all_days(words, off)
        elif _is_clock(words):
            days_come_last = not _has_days(row) if days_come_last is None else days_come_last
            if days_come_last and row.times and _has_days(row):
                rows, row = [*rows, row], Row()
            row.times.append(_take_clock(words))
        else:
            if row.times and not days_come_last:
                rows, row = [*rows, row], Row()
            if words.peek() in _EVERY:
                words.take()
            elif not _take_days(words, row):
                raise OurError("schedule.unread", part=words.peek())
    if not row.times:
        raise OurError("schedule.unread", part=text[:20])
    return _dated([*rows, row]), off


def _take_all_days(words: _Words, row: Row) -> None:
    """Take what is excepted: at least one day."""
    if not _take_days(words, row):
        raise OurError("schedule.unread", part=words.peek())
    while _take_days(words, row):
        pass


def _has_days(row: Row) -> bool:
    return bool(row.weekdays or row.dates)


def _is_clock(words: _Words) -> bool:
    word = words.peek()
    return word == "H24" or (word.isdecimal() and len(word) == 4)


def _take_clock(words: _Words) -> tuple[int, int]:
    if words.peek() == "H24":
        words.take()
        return 0, 0
    opens = _minutes(words.take())
    if not words.range_end():
        raise OurError("schedule.unread", part=words.peek())
    return opens, _minutes(words.take())


def _minutes(word: str) -> int:
    if not (len(word) == 4 and word.isdecimal() and word[2:] < "60" and word <= "2400"):
        raise OurError("schedule.unread", part=word)
    return int(word[:2]) * 60 + int(word[2:])


def _take_days(words: _Words, row: Row) -> bool:
    """Take days of the week, or days with or without a month, if they are next."""
    word = words.peek()
    if word in _WEEKDAYS:
        first = last = _WEEKDAYS.index(words.take())
        if words.range_end():
            word = words.take()
            if word not in _WEEKDAYS:
                raise OurError("schedule.unread", part=word)
            last = _WEEKDAYS.index(word)
        row.weekdays.update((first + step) % 7 for step in range((last - first) % 7 + 1))
        return True
    if word in MONTHS or (word.isdecimal() and len(word) <= 2):
        row.dates.append(_take_dates(words))
        return True
    return False


def _take_dates(words: _Words) -> tuple[Date, Date]:
    """Take `17`, `17 JUL`, `JUL 17`, `18-31 JUL`, `30 JUL-02 AUG`, `JUL 30-AUG 02`."""
    first = _take_date(words)
    if not words.range_end():
        return first, first
    last = _take_date(words)
    if last.month == 0:
        last = Date(first.month, last.day)
    return (first if first.month else Date(last.month, first.day)), last


def _take_date(words: _Words) -> Date:
    month = MONTHS.index(words.take()) + 1 if words.peek() in MONTHS else 0
    word = words.take()
    if not (word.isdecimal() and 1 <= int(word) <= 31 and len(word) <= 2):
        raise OurError("schedule.unread", part=word)
    if not month and words.peek() in MONTHS and not _opens_next(words):
        month = MONTHS.index(words.take()) + 1
    return Date(month, int(word))


def _opens_next(words: _Words) -> bool:
    """Whether the month that is next belongs to a day after it: `17 JUL 18` has none before."""
    word = words.peek(1)
    return word.isdecimal() and len(word) <= 2 and words.peek(2) not in MONTHS


def _dated(rows: list[Row]) -> list[Row]:
    """Return the rows, each date without a month in that of the date before it."""
    month = 0
    for row in rows:
        for at, (low, high) in enumerate(row.dates):
            month = high.month or month
            row.dates[at] = (Date(low.month or month, low.day), Date(high.month or month, high.day))
    return rows


# --- reading a recurrence rule


def _ends(text: str) -> tuple[str, int, int]:
    """Return a rule without COUNT and UNTIL, and what they say."""
    kept, count, until_ms = [], WINDOWS_MAX + 1, 2**62
    for part in text.split(";"):
        name, _, value = part.partition("=")
        if name == "COUNT" and _COUNT.fullmatch(value):
            count = int(value)
        elif name == "UNTIL" and (match := _UNTIL.fullmatch(value)):
            year, month, day, hour, minute, second = map(int, match.groups())
            seconds = (hour * 60 + minute) * 60 + second
            until_ms = days_of(year, month, day) * DAY_MS + seconds * 1_000
        else:
            kept.append(part)
    return ";".join(kept), count, until_ms
