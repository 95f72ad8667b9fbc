"""Moments, durations and windows in a language.

A moment is always shown as its date-time group, alike in every language, and in full beside.
Always UTC. Carries out R-74. Does not know what time it is.
"""

from typing import Final

from comity.values import moment as stamps
from comity.wording.words import Words

_UNITS: Final = (("d", 86_400), ("h", 3_600), ("min", 60), ("s", 1))


def moment(ms: int, words: Words) -> str:
    """Both forms: `051430ZFEB26 (5 February 2026, 14:30 UTC)`."""
    return words.say("moment-both", dtg=stamps.dtg(ms), long=moment_long(ms, words))


def moment_long(ms: int, words: Words) -> str:
    """The long form, to the second or millisecond where there are any."""
    stamp = stamps.iso(ms)
    second, milli = stamp[17:19], stamp[20:23]
    args: dict[str, str | int] = {
        "year": stamp[:4],
        "month": words.say(f"month-{int(stamp[5:7])}"),
        "day": int(stamp[8:10]),
        "hour": stamp[11:13],
        "minute": stamp[14:16],
    }
    if milli:
        return words.say("moment-milli", **args, second=second, milli=milli)
    if second != "00":
        return words.say("moment-second", **args, second=second)
    return words.say("moment-minute", **args)


def duration(seconds: int, words: Words) -> str:
    """Whole seconds in days, hours, minutes and seconds, none left out: "1 d 2 h 5 min"."""
    parts, rest = [], seconds
    for unit, size in _UNITS:
        count, rest = divmod(rest, size)
        if count:
            parts.append(words.say(f"duration-{unit}", n=count))
    return " ".join(parts) or words.say("duration-s", n=0)


def window(start: int, end: int, error_s: int, words: Words) -> str:
    """A span of time with its uncertainty, in both forms; one moment is said once."""
    args = {"start": moment(start, words), "end": moment(end, words)}
    name = _window_name(**args)
    if error_s:
        return words.say(f"{name}-with-error", **args, error=duration(error_s, words))
    return words.say(name, **args)


def _window_name(start: str, end: str) -> str:
    return "window-moment" if start == end else "window"


def clock(ms: int) -> str:
    """The time of day to the second, alike in every language: `02:00:01Z`."""
    return f"{stamps.iso(ms)[11:19]}Z"


def dtg(ms: int, _: Words) -> str:
    """The date-time group, the same in every language."""
    return stamps.dtg(ms)


def window_brief(start: int, end: int, words: Words) -> str:
    """A span of time as two date-time groups, or as one where they are alike."""
    args = {"start": stamps.dtg(start), "end": stamps.dtg(end)}
    return words.say(_window_name(**args), **args)
