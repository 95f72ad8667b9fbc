"""Heights as others write them: `FL115`, `1500 ft`, `2000FT AGL`, `300 m`, `SFC`, `UNL`.

Carries out R-332. A height without a datum is above mean sea level, as in every aeronautical
publication; the surface is 0 above ground. To a message, which has one datum and whole metres, a
band goes only larger than it is, and what it grew by is told.
"""

import math
import re
from fractions import Fraction
from typing import Final

from comity.errors import OurError, TheirError
from comity.gateways.found import theirs
from comity.values.codes import Vref
from comity.values.composites import VBand
from comity.volumes.bands import LEVEL_FEET, Band, Datums, Limit, feet, flight_level, height

_MM: Final = 1_000
SURFACE: Final = Limit(mm=0, datum=Vref.AGL)
_SURFACE: Final = frozenset(("SFC", "GND", "SURFACE", "GROUND"))
_NO_END: Final = frozenset(("UNL", "UNLTD", "UNLIMITED"))
_LEVEL: Final = re.compile(r"FL ?(\d{1,4})")
_HEIGHT: Final = re.compile(
    r"(-?\d{1,9})(?:[.](\d{1,3}))? ?(FT|M|KM)? ?(AMSL|MSL|AGL|ASFC|STD|WGS84)?"
)
_DATUMS: Final = {"AGL": Vref.AGL, "ASFC": Vref.AGL, "STD": Vref.STD, "WGS84": Vref.WGS84}


def level(text: str) -> Limit | None:
    """Read one limit; none: there is no end on that side.

    Raises:
        TheirError: it is not understood.
    """
    word = " ".join(text.upper().split())
    if word in _SURFACE:
        return SURFACE
    if word in _NO_END:
        return None
    if match := _LEVEL.fullmatch(word):
        return flight_level(int(match[1]))
    match = _HEIGHT.fullmatch(word)
    if match is None or (match[3] is None and match[1] != "0"):
        raise TheirError("gateway.level-unread", part=word[:40])
    datum = _DATUMS.get(match[4] or "", Vref.AMSL)
    number = Fraction(f"{match[1]}.{match[2] or 0}")
    if match[3] == "FT" and number.denominator == 1:
        return feet(int(number), datum)
    metres = {"FT": Fraction(3048, 10_000), "KM": Fraction(1000)}.get(match[3] or "", Fraction(1))
    return Limit(mm=math.floor(number * metres * _MM + Fraction(1, 2)), datum=datum)


def band(lower: str, upper: str) -> Band:
    """Read both limits; an empty one is none.

    Raises:
        TheirError: one is not understood, or they cannot be together.
    """
    try:
        return Band(lower=level(lower) if lower else None, upper=level(upper) if upper else None)
    except OurError as error:
        raise theirs(error) from None


def written(limit: Limit | None) -> str:
    """Return a limit as it is read back, to the millimetre."""
    if limit is None:
        return "UNL"
    if limit == SURFACE:
        return "SFC"
    number = limit.mm * 10 // 3_048
    whole = next((it for it in (number, number + 1) if feet(it, limit.datum) == limit), None)
    if whole is None:
        sign, mm = "-" if limit.mm < 0 else "", abs(limit.mm)
        return f"{sign}{mm // _MM}.{mm % _MM:03} m {limit.datum.name}"
    if limit.datum is Vref.STD and whole >= 0 and whole % LEVEL_FEET == 0:
        return f"FL{whole // LEVEL_FEET:03}"
    return f"{whole} ft {limit.datum.name}"


def extruded(given: Band) -> Limit | None:
    """Return the upper end of a band that goes from the ground to a height; none: another band."""
    upper = given.upper
    is_drawn = upper is not None and upper.datum in (Vref.AMSL, Vref.AGL) and upper.mm > 0
    return upper if is_drawn and given.lower == SURFACE else None


def vband(given: Band) -> tuple[VBand | None, bool]:
    """Return a band as a message has it, and whether it became larger by more than a metre.

    Where the two datums differ the lower limit is said in the upper one's, as low as it can be.
    """
    lower, upper = given.lower, given.upper
    if lower is None and upper is None:
        return None, False
    ref = (upper or lower or SURFACE).datum
    if upper is None and lower == SURFACE:
        return None, False
    if lower is None:
        return VBand(lo=-11_000, hi=_ceil(upper.mm), ref=ref) if upper else None, True
    if lower.datum is not ref:
        shift = height(Limit(mm=0, datum=ref), Datums())[1] if ref is not Vref.AMSL else 0
        low = min(height(lower, Datums())[0] - shift, upper.mm - _MM if upper else 0)
        return VBand(lo=low // _MM, hi=_ceil(upper.mm) if upper else None, ref=ref), True
    return VBand(lo=lower.mm // _MM, hi=_ceil(upper.mm) if upper else None, ref=ref), False


def _ceil(mm: int) -> int:
    return -(-mm // _MM)
