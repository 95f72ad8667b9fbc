"""Lengths as others write them: `10 NM`, `2.5 nautical miles`, `500 m`, `20 km`.

Carries out R-331: a nautical mile is 1,852 m exactly, and no length is rounded here.
"""

import re
from fractions import Fraction
from typing import Final

from comity.errors import TheirError

LENGTH: Final = (
    r"(?P<number>\d{1,7}(?:[.]\d{1,6})?) ?"
    r"(?P<unit>NAUTICAL ?MILES?|NMI?|KILOMET(?:RE|ER)S?|KMS?|MET(?:RE|ER)S?|FT|FEET|M)\b"
)
_WHOLE: Final = re.compile(LENGTH)
_METRES: Final = {
    "N": Fraction(1852),
    "K": Fraction(1000),
    "M": Fraction(1),
    "F": Fraction(3048, 10_000),
}


def metres(number: str, unit: str) -> Fraction:
    """Return a length in metres."""
    return Fraction(number) * _METRES[unit[0].upper()]


def length(text: str) -> Fraction:
    """Read one length.

    Raises:
        TheirError: it is none.
    """
    match = _WHOLE.fullmatch(text.strip().upper())
    if match is None:
        raise TheirError("gateway.part-unread", part=text[:40])
    return metres(match["number"], match["unit"])
