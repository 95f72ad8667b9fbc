"""The phrase book: which sentences were agreed beforehand, and what each blank of one holds.

Carries out R-196 and R-197. Numbers are stable: a sentence may be taken out, its number is given to
no other. The first figure is the group. Knows no sentence: wording has them, in every language.
"""

from collections.abc import Mapping
from enum import Enum
from typing import Annotated, Any, Final

import msgspec
from msgspec import Meta

from comity.values.area import Pos
from comity.values.kinds import Freq, Metres, Party, Ts, Uint
from comity.values.shape import Kind, kind_of
from comity.values.wire import Value


class Blank(Enum):
    """What one blank of a phrase holds; blanks are numbered from 1."""

    BEARING = "degrees clockwise from north, 0 to 359"
    DISTANCE = "metres, also of height"
    TIME = "milliseconds UTC"
    PLACE = "a position"
    PARTY = "a party"
    NUMBER = "how many"
    CHANNEL = "kHz"


_TYPES: Final[Mapping[Blank, Any]] = {
    Blank.BEARING: Annotated[int, Meta(ge=0, le=359, extra={"kind": "uint"})],
    Blank.DISTANCE: Metres,
    Blank.TIME: Ts,
    Blank.PLACE: Pos,
    Blank.PARTY: Party,
    Blank.NUMBER: Uint,
    Blank.CHANNEL: Freq,
}
KINDS: Final[Mapping[Blank, Kind]] = {blank: kind_of(it) for blank, it in _TYPES.items()}

_BLANKS: Final = {
    "": (101, 102, 103, 108, 404, 604, 605, 801, 802, 901, 902, 903),
    "C": (104, 705, 905),
    "CT": (105,),
    "Y": (106,),
    "YT": (107, 707),
    "T": (201, 205, 206, 305, 306, 405, 502, 504, 505, 601),
    "PT": (202, 204, 403, 501, 704, 803),
    "NBD": (203,),
    "B": (301, 302, 303, 304),
    "DB": (307,),
    "D": (308, 309, 311),
    "BT": (310, 804),
    "P": (401, 602, 603, 607, 701),
    "DPT": (402,),
    "BD": (406,),
    "N": (503, 703),
    "DT": (506, 606),
    "NP": (702, 706, 904),
}
_LETTERS: Final = {
    "B": Blank.BEARING,
    "D": Blank.DISTANCE,
    "T": Blank.TIME,
    "P": Blank.PLACE,
    "Y": Blank.PARTY,
    "N": Blank.NUMBER,
    "C": Blank.CHANNEL,
}
PHRASES: Final[Mapping[int, tuple[Blank, ...]]] = dict(
    sorted(
        (number, tuple(_LETTERS[it] for it in letters))
        for letters, numbers in _BLANKS.items()
        for number in numbers
    )
)


def group_of(number: int) -> int:
    """Return the group of a phrase."""
    return number // 100


def fault_of(phrase: int, params: Mapping[int, Value]) -> tuple[str, str] | None:
    """Say what is wrong with the blanks of a phrase: where, and a reason; of no known one nothing.

    A number that is not in this book may be in a later one: its blanks are shown as they stand.
    """
    blanks = PHRASES.get(phrase)
    if blanks is None:
        return None
    for number, blank in enumerate(blanks, 1):
        if number not in params:
            return f"params.{number}", "missing"
        if not _fits(blank, params[number]):
            return f"params.{number}", "type"
    extra = [number for number in params if not 1 <= number <= len(blanks)]
    return (f"params.{extra[0]}", "unknown") if extra else None


def _fits(blank: Blank, value: Value) -> bool:
    if blank is Blank.PLACE:
        if not isinstance(value, Mapping) or value.keys() != {1, 2}:
            return False
        value = {"1": value[1], "2": value[2]}
    try:
        msgspec.convert(value, _TYPES[blank])
    except msgspec.ValidationError:
        return False
    return True
