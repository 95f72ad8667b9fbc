"""Numbers in a language: grouping, decimals, how exact they are said to be, and units.

Exact integers only, ASCII figures in every language, and never the locale of the machine.
Carries out R-74: the figures are the same everywhere, only the marks between them differ.
"""

from functools import lru_cache
from typing import Final, NamedTuple

from comity.values.codes import Qual, Unit
from comity.wording.words import Words

_FOOT: Final = 3_048  # in 0.1 mm, by definition
_M_PER_NM: Final = 1_852


class Marks(NamedTuple):
    """What stands between the figures of a number."""

    group: str
    decimal: str
    group_least: int  # figures before the first mark, or no mark at all


@lru_cache(maxsize=32)
def marks(words: Words) -> Marks:
    """The marks of a language."""
    return Marks(
        words.say("number-group"),
        words.say("number-decimal"),
        int(words.say("number-group-least")),
    )


def number(n: int, words: Words) -> str:
    """A whole number in groups of three: 12,500."""
    group, _, least = marks(words)
    if abs(n) < 10 ** (2 + least):
        return str(n)
    return f"{n:,}".replace(",", group)


def decimal(n: int, scale: int, words: Words) -> str:
    """`n` with its last `scale` figures after the decimal mark."""
    if scale == 0:
        return number(n, words)
    whole, part = divmod(abs(n), 10**scale)
    sign = "-" if n < 0 else ""
    return f"{sign}{number(whole, words)}{marks(words).decimal}{part:0{scale}}"


def quantity(n: int, qualifier: Qual, hi: int | None, words: Words) -> str:
    """A number and how exact it is: "about 9,000", "9,000 to 12,000", "not known"."""
    upper = "" if hi is None else number(hi, words)
    name = f"quantity-{qualifier.name}"
    args: dict[str, str | int] = {"n": number(n, words), "hi": upper, "plural": n}
    wanted = words.variables(name)
    return words.say(name, **{key: args[key] for key in wanted})


def measure(n: int, scale: int, unit: Unit, words: Words) -> str:
    """A number with its unit: "12.5 km"."""
    name = f"measure-{unit.name}"
    args: dict[str, str | int] = {"value": decimal(n, scale, words)}
    if "plural" in words.variables(name):
        args["plural"] = "other" if scale else n  # decimals have one form of their own
    return words.say(name, **args)


def distance(m: int, words: Words) -> str:
    """Metres over ground, with nautical miles beside: "18,520 m (10.0 NM)"."""
    tenths = (20 * m + _M_PER_NM) // (2 * _M_PER_NM)
    miles = decimal(tenths, 1, words)
    return words.say("metres-and-miles", metres=measure(m, 0, Unit.M, words), miles=miles)


def height(m: int, words: Words) -> str:
    """Metres of height or depth, with feet beside: "300 m (984 ft)"."""
    return height_mm(m * 1_000, words)


def height_mm(mm: int, words: Words) -> str:
    """The same of millimetres, each number rounded by itself: "305 m (1,000 ft)"."""
    feet = (20 * abs(mm) + _FOOT) // (2 * _FOOT)
    metres = (abs(mm) + 500) // 1_000
    return words.say(
        "metres-and-feet",
        metres=measure(-metres if mm < 0 else metres, 0, Unit.M, words),
        feet=-feet if mm < 0 else feet,
    )
