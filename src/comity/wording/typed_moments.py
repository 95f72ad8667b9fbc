"""Moments and durations as people write them.

Reads 051430ZFEB26, RFC 3339 with its zone, the long form of the language, "now", and +30min or
-2h from now; a moment without a zone is refused. Now is an argument. Carries out R-70 and R-79.
"""

import re
from functools import lru_cache
from typing import Final

from comity.errors import OurError
from comity.values import moment as stamps
from comity.values.bounds import TS_MAX
from comity.values.moment import DAY_MS
from comity.wording import moments, reading, typed_numbers
from comity.wording.words import Words

_DTG: Final = re.compile(r"(\d{6}) ?([a-z]) ?([a-z]{3}) ?(?:20)?(\d\d)", re.ASCII)
_ISO: Final = re.compile(
    r"(\d{4}-\d\d-\d\d)[t ](\d\d:\d\d)(:\d\d)?([.,]\d{1,3})? ?(z|utc|[+-]\d\d:?\d\d)?", re.ASCII
)
_BOTH: Final = re.compile(r"(\S+) ?\((.+)\)")
_FIGURES_NOT: Final = re.compile(r"[^0-9]+")  # the first of a month has letters in French
_PART: Final = re.compile(r"([0-9][0-9 .,]*?) ?([^\W\d_]+)\.? ?")
_UNITS: Final = {"d": 86_400, "h": 3_600, "min": 60, "s": 1}
_MINUTE: Final = 60_000
_SECONDS_MAX: Final = TS_MAX // 1_000
_DTG_YEARS: Final = ("20",)  # a date-time group names two figures of the year


def parse(text: str, now_ms: int, words: Words) -> int:
    """Read a moment; from now on, counting begins at the whole minute.

    Raises:
        ValueError: the reason, a word that wording knows.
    """
    plain = reading.folded(text)
    now = now_ms // _MINUTE * _MINUTE
    if plain in ("now", reading.folded(words.say("form-now"))):
        return now
    if plain[:1] in ("+", "-"):
        ms = now + int(f"{plain[0]}1") * duration(plain[1:].strip(), words) * 1_000
        if not 0 <= ms <= TS_MAX:
            raise ValueError("no-moment")
        return ms
    if both := _BOTH.fullmatch(plain):  # as a message shows it
        ms = _one(both[2], words)
        if stamps.dtg(ms).casefold() != both[1]:
            raise ValueError("two-moments")
        return ms
    return _one(plain, words)


def _one(plain: str, words: Words) -> int:
    if match := _DTG.fullmatch(plain):
        if match[2] != "z":
            raise ValueError("zone")
        return _stamp(f"{match[1]}Z{match[3].upper()}{match[4]}")
    if match := _ISO.fullmatch(plain):
        return _iso(match)
    return _long(plain, words)


def _iso(match: re.Match[str]) -> int:
    day, clock, second, part, zone = match.groups()
    if zone is None:
        raise ValueError("zone")
    tail = (part or "").replace(",", ".")
    ms = _stamp(f"{day}T{clock}{second or ':00'}{tail if second else ''}Z")
    if zone in ("z", "utc"):
        return ms
    hours, minutes = int(zone[1:3]), int(zone[-2:])
    if hours > 23 or minutes > 59:
        raise ValueError("no-moment")
    shifted = ms - int(f"{zone[0]}1") * (hours * 60 + minutes) * _MINUTE
    if not 0 <= shifted <= TS_MAX:
        raise ValueError("no-moment")
    return shifted


def _long(plain: str, words: Words) -> int:
    """The long form of the language, with or without its day of the week."""
    day, said = _weekday_first(plain, words)
    for name in ("milli", "second", "minute"):
        part = reading.read(words, f"moment-{name}", said)
        months = _months(words)
        if part is not None and part["month"] in months:
            stamp = (
                f"{part['year']}-{months[part['month']]:02}-{_FIGURES_NOT.sub('', part['day']):0>2}"
                f"T{part['hour']}:{part['minute']}:{part.get('second', '00')}"
                f".{part.get('milli', '000')}Z"
            )
            ms = _stamp(stamp)
            if day and day != reading.folded(weekday(ms, words)):
                raise ValueError("weekday")
            return ms
    raise ValueError("no-moment")


def _weekday_first(plain: str, words: Words) -> tuple[str, str]:
    """The day of the week, if it stands first, and the rest."""
    found = reading.read(words, "form-moment-weekday", plain)
    names = [reading.folded(words.say(f"form-weekday-{n}")) for n in range(1, 8)]
    if found is None or found["weekday"] not in names:
        return "", plain
    return found["weekday"], found["long"]


def _stamp(text: str) -> int:
    try:
        return stamps.parse(text)
    except OurError:
        raise ValueError("no-moment") from None


@lru_cache(maxsize=8)
def _months(words: Words) -> dict[str, int]:
    return {reading.folded(words.say(f"month-{n}")): n for n in range(1, 13)}


def duration(text: str, words: Words) -> int:
    """Read whole seconds: 45min, 2h, "1 d 2 h", in the symbols of the language or these.

    Raises:
        ValueError: the reason; a number without a unit is none.
    """
    plain = reading.folded(text)
    units, seconds, at, seen = _units(words), 0, 0, set()
    while match := _PART.match(plain, at):
        size = units.get(match[2])
        if size is None or size in seen:
            raise ValueError("no-duration")
        seen.add(size)
        seconds, at = seconds + _whole(match[1], words) * size, match.end()
    if at != len(plain) or not seen or seconds > _SECONDS_MAX:
        raise ValueError("duration-unit" if plain.isdecimal() else "no-duration")
    return seconds


def _whole(text: str, words: Words) -> int:
    try:
        return typed_numbers.whole(text, words)
    except ValueError:
        raise ValueError("no-duration") from None


@lru_cache(maxsize=8)
def _units(words: Words) -> dict[str, int]:
    own = {
        reading.folded(words.say(f"duration-{name}", n="0")).removeprefix("0").strip(" ."): size
        for name, size in _UNITS.items()
    }
    return {**_UNITS, **own}


# --- the forms that are shown


def show(ms: int) -> str:
    """As it is typed: a date-time group, or RFC 3339 where that would say less."""
    stamp = stamps.iso(ms)
    is_whole = ms % _MINUTE == 0 and stamp.startswith(_DTG_YEARS)
    return stamps.dtg(ms) if is_whole else stamp


def weekday(ms: int, words: Words) -> str:
    """The day of the week; 1970 began on a Thursday."""
    return words.say(f"form-weekday-{(ms // DAY_MS + 3) % 7 + 1}")


def long(ms: int, words: Words) -> str:
    """The long form with the day of the week."""
    said = moments.moment_long(ms, words)
    return words.say("form-moment-weekday", weekday=weekday(ms, words), long=said)


def relative(ms: int, now_ms: int, words: Words) -> str:
    """How far it is from now: "in 42 d 3 h"; beyond a day in hours, beyond an hour in minutes."""
    away = abs(ms - now_ms) // 1_000
    step = 3_600 if away >= 86_400 else 60 if away >= 3_600 else 1
    name = "form-ahead" if ms >= now_ms else "form-ago"
    return words.say(name, away=moments.duration(away // step * step, words))
