"""When a standing contact takes place: a part of RFC 5545's recurrence rules, in UTC.

Carries out R-164. FREQ=HOURLY, DAILY, WEEKLY or MONTHLY with INTERVAL, BYDAY, BYMONTHDAY, BYHOUR
and BYMINUTE; all else is not read. Integers only, every search is bounded, and weeks begin on
Monday. Knows no time zone and not what time it is.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from typing import Final, NamedTuple, TypeVar

from comity.values.moment import DAY_MS, HOUR_MS, MINUTE_MS, civil, days_of

DAYS_MAX: Final = 400  # how far a search goes: a contact that is rarer is none
_KEPT: Final = 64  # rules that are kept read
_WEEKDAYS: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_INTERVAL_MAX: Final = {"HOURLY": 24 * 366, "DAILY": 366, "WEEKLY": 53, "MONTHLY": 12}
_LISTS: Final = frozenset(("BYDAY", "BYMONTHDAY", "BYHOUR", "BYMINUTE"))
_NUMBER: Final = re.compile(r"[1-9][0-9]{0,3}")
_CLOCK: Final = re.compile(r"[0-9]|[0-5][0-9]")
_MONTHDAY: Final = re.compile(r"-?(0?[1-9]|[12][0-9]|3[01])")
_BYDAY: Final = re.compile(r"([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)")


class Weekday(NamedTuple):
    """A day of the week, 0 is Monday; `nth` of its month, from its end if negative, 0: each."""

    nth: int
    day: int


_T = TypeVar("_T", int, Weekday)


class Recurrence(NamedTuple):
    """A rule as read; what is left out follows from the start, as RFC 5545 has it."""

    freq: str
    interval: int = 1
    weekdays: tuple[Weekday, ...] = ()
    monthdays: tuple[int, ...] = ()
    hours: tuple[int, ...] = ()
    minutes: tuple[int, ...] = ()

    def after(self, start_ms: int, at_ms: int) -> int | None:
        """Return the first occurrence later than a moment; none within `DAYS_MAX` days."""
        first = max(start_ms, at_ms + 1) // DAY_MS
        for day in range(first, first + DAYS_MAX):
            for ms in self._on(day, start_ms):
                if ms > at_ms:
                    return ms
        return None

    def until(self, start_ms: int, end_ms: int) -> Iterator[int]:
        """Return the occurrences before a moment, in order; none after `DAYS_MAX` days."""
        first = start_ms // DAY_MS
        for day in range(first, min(end_ms // DAY_MS, first + DAYS_MAX) + 1):
            for ms in self._on(day, start_ms):
                if ms >= end_ms:
                    return
                yield ms

    def last(self, start_ms: int, at_ms: int, within_ms: int) -> int | None:
        """Return the last occurrence at a moment or at most `within_ms` before it, if any."""
        earliest = max(start_ms, at_ms - within_ms)
        final = at_ms // DAY_MS
        for day in range(final, max(earliest // DAY_MS, final - DAYS_MAX) - 1, -1):
            found = [ms for ms in self._on(day, start_ms) if earliest <= ms <= at_ms]
            if found:
                return found[-1]
        return None

    def _on(self, day: int, start_ms: int) -> Iterator[int]:
        """The occurrences of one day, in order; none before the start."""
        start_day, in_day = divmod(start_ms, DAY_MS)
        if not self._is_on(day, start_day):
            return
        start_hour = start_ms // HOUR_MS
        for hour in self._hours(in_day // HOUR_MS):
            if self.freq == "HOURLY" and (day * 24 + hour - start_hour) % self.interval:
                continue
            for minute in self.minutes or (in_day % HOUR_MS // MINUTE_MS,):
                ms = day * DAY_MS + hour * HOUR_MS + minute * MINUTE_MS + in_day % MINUTE_MS
                if ms >= start_ms:
                    yield ms

    def _hours(self, start: int) -> tuple[int, ...]:
        if self.hours:
            return self.hours
        return tuple(range(24)) if self.freq == "HOURLY" else (start,)

    def _is_on(self, day: int, start: int) -> bool:
        year, month, of_month = civil(day)
        match self.freq:
            case "DAILY":
                is_due = (day - start) % self.interval == 0
            case "WEEKLY":
                is_due = (_week(day) - _week(start)) % self.interval == 0
            case "MONTHLY":
                began = civil(start)
                is_due = (12 * (year - began[0]) + month - began[1]) % self.interval == 0
            case _:
                is_due = True
        return is_due and self._is_named(day, of_month, days_in(year, month), start)

    def _is_named(self, day: int, of_month: int, length: int, start: int) -> bool:
        """Whether the parts that name days name this one."""
        weekdays, monthdays = self.weekdays, self.monthdays
        if not weekdays and not monthdays:
            if self.freq == "WEEKLY":
                return _weekday(day) == _weekday(start)
            return self.freq != "MONTHLY" or of_month == civil(start)[2]
        if monthdays and not {of_month, of_month - length - 1} & set(monthdays):
            return False
        nth, from_end = (of_month + 6) // 7, -((length - of_month) // 7 + 1)
        return not weekdays or any(
            it.day == _weekday(day) and it.nth in (0, nth, from_end) for it in weekdays
        )


def _week(day: int) -> int:
    return (day + 3) // 7  # 1970-01-01 was a Thursday


def _weekday(day: int) -> int:
    return (day + 3) % 7


def days_in(year: int, month: int) -> int:
    """Return how many days a month has."""
    return days_of(year + month // 12, month % 12 + 1, 1) - days_of(year, month, 1)


# --- reading


@lru_cache(maxsize=_KEPT)
def recurrence(text: str) -> Recurrence | None:
    """Read a rule; none: it is not of the part that is read."""
    parts: dict[str, str] = {}
    for part in text.split(";"):
        name, _, value = part.partition("=")
        if name in parts:
            return None
        parts[name] = value
    freq, interval = parts.pop("FREQ", ""), parts.pop("INTERVAL", "1")
    if freq not in _INTERVAL_MAX or not _NUMBER.fullmatch(interval):
        return None
    if int(interval) > _INTERVAL_MAX[freq] or not parts.keys() <= _LISTS:
        return None
    weekdays = _listed(parts, "BYDAY", _named_day)
    monthdays = _listed(parts, "BYMONTHDAY", _monthday)
    hours, minutes = _listed(parts, "BYHOUR", _hour), _listed(parts, "BYMINUTE", _minute)
    if weekdays is None or monthdays is None or hours is None or minutes is None:
        return None
    rule = Recurrence(freq, int(interval), weekdays, monthdays, hours, minutes)
    return rule if _is_meant(rule) else None


def _is_meant(rule: Recurrence) -> bool:
    """Whether RFC 5545 gives its parts a meaning together."""
    if rule.freq == "WEEKLY" and rule.monthdays:
        return False
    return rule.freq == "MONTHLY" or not any(it.nth for it in rule.weekdays)


def _listed(
    parts: Mapping[str, str], name: str, one: Callable[[str], _T | None]
) -> tuple[_T, ...] | None:
    """Read a part of the rule, sorted; empty: it is not there, none: it is not good."""
    if name not in parts:
        return ()
    found: list[_T] = []
    for item in parts[name].split(","):
        value = one(item)
        if value is None or value in found:
            return None
        found.append(value)
    return tuple(sorted(found))


def _hour(text: str) -> int | None:
    return int(text) if _CLOCK.fullmatch(text) and int(text) < 24 else None


def _minute(text: str) -> int | None:
    return int(text) if _CLOCK.fullmatch(text) else None


def _monthday(text: str) -> int | None:
    return int(text) if _MONTHDAY.fullmatch(text) else None


def _named_day(text: str) -> Weekday | None:
    found = _BYDAY.fullmatch(text)
    return None if found is None else Weekday(int(found[1] or 0), _WEEKDAYS.index(found[2]))
