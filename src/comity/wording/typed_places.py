"""Positions as people write them, and the forms in which they are shown to be written again.

Reads degrees, minutes and seconds (with their signs, or 543000N 0180000E), degrees and minutes
(54-30.0N 018-00.0E) and decimal degrees (54.5, 18.0). What may be meant in two ways is refused,
never guessed. Exact: what is shown reads as the same 1e-7 degree. Carries out R-73 and R-79.
"""

import re
from fractions import Fraction
from functools import lru_cache
from typing import Final, NamedTuple

from comity.values.bounds import LAT_MAX, LON_MIN
from comity.wording import reading
from comity.wording.words import Words

UNIT: Final = 10_000_000  # positions count 1e-7 degree
_HALF_HUNDREDTH: Final = 14  # of a second, in units: as near as a rendering shows it
_SIGNS: Final = str.maketrans({
    "\u2032": "'", "\u2019": "'", "\u00b4": "'", "`": "'",
    "\u2033": '"', "\u201d": '"', "\u201c": '"',
    "\u00ba": "°", "\u02da": "°",
})  # fmt: skip
_BODY: Final = r"([0-9][0-9 .,°'\"-]*?)"
_AFTER: Final = re.compile(rf"{_BODY} ?([NSEW])[ ,;/]*{_BODY} ?([NSEW])")
_BEFORE: Final = re.compile(rf"([NSEW]) ?{_BODY}[ ,;/]*([NSEW]) ?{_BODY}")
_BOTH: Final = re.compile(r"(.+?) ?\((.+)\)")
_DATUM: Final = re.compile(r",? ?wgs ?-?84$")
_PARTED: Final = re.compile(
    r"([0-9]{1,3})(?:°|-| ) ?"
    r"(?:([0-9]{1,2}\.[0-9]{1,9}|[0-9]{1,2})'?|"
    r"([0-9]{1,2})(?:'|-| ) ?([0-9]{1,2}(?:\.[0-9]{1,9})?)(?:\"|'')?)"
)
_WHOLE: Final = re.compile(r"([0-9]{1,3}(?:\.[0-9]{1,9})?)°|([0-9]{1,3})")
_RUN: Final = re.compile(r"([0-9]{4,7})(\.[0-9]{1,9})?")
_DOTS: Final = re.compile(
    r"([+-]?[0-9]{1,3}(?:\.[0-9]{1,9})?)°?([ ,;/]+)([+-]?[0-9]{1,3}(?:\.[0-9]{1,9})?)°?"
)
_COMMAS: Final = re.compile(
    r"([+-]?[0-9]{1,3},[0-9]{1,9})°?(?: ?[;/] ?| )([+-]?[0-9]{1,3},[0-9]{1,9})°?"
)


class Place(NamedTuple):
    """A position in 1e-7 degree."""

    lat: int
    lon: int


def parse(text: str, words: Words) -> Place:
    """Read a position in any of the forms above.

    Raises:
        ValueError: the reason, a word that wording knows.
    """
    plain = _DATUM.sub("", reading.folded(text.translate(_SIGNS)))
    if both := _BOTH.fullmatch(plain):  # as a message shows it: exact degrees stand beside
        shown, exact = _one(both[1], words), _one(both[2], words)
        if max(abs(shown.lat - exact.lat), abs(shown.lon - exact.lon)) > _HALF_HUNDREDTH:
            raise ValueError("two-places")
        return exact
    return _one(plain, words)


def _one(plain: str, words: Words) -> Place:
    for name, sign in _hemispheres(words):
        plain = re.sub(rf"(?<![^\W\d_]){re.escape(name)}(?![^\W\d_])", sign, plain)
    plain = plain.upper()
    if match := _AFTER.fullmatch(plain):
        return _placed((match[2], match[1]), (match[4], match[3]))
    if match := _BEFORE.fullmatch(plain):
        return _placed((match[1], match[2]), (match[3], match[4]))
    if match := _COMMAS.fullmatch(plain):
        return _checked(*(_units(Fraction(it.replace(",", "."))) for it in match.groups()))
    match = _DOTS.fullmatch(plain)
    if match is None:
        raise ValueError("no-place")
    if match[2] == "," and "." not in match[1] + match[3]:
        raise ValueError("comma")  # 54,18: two numbers, or one with decimals
    return _checked(_units(Fraction(match[1])), _units(Fraction(match[3])))


@lru_cache(maxsize=8)
def _hemispheres(words: Words) -> tuple[tuple[str, str], ...]:
    """Names of the hemispheres in a language, longest first."""
    found = [
        (reading.folded(name), sign)
        for sign in "NSEW"
        for name in (sign, *words.say(f"form-hemisphere-{sign}").split("|"))
    ]
    return tuple(sorted(found, key=lambda it: (-len(it[0]), it)))


def _placed(first: tuple[str, str], second: tuple[str, str]) -> Place:
    halves = {"lat" if sign in "NS" else "lon": (sign, body) for sign, body in (first, second)}
    if len(halves) < 2:
        raise ValueError("hemispheres")
    made = {
        name: _units(_angle(body, 2 if name == "lat" else 3)) * (-1 if sign in "SW" else 1)
        for name, (sign, body) in halves.items()
    }
    return _checked(**made)


def _angle(body: str, width: int) -> Fraction:
    """Degrees of one half; `width`: figures of whole degrees, where nothing parts them."""
    body = body.strip().replace(",", ".")
    if match := _RUN.fullmatch(body):
        return _run(match[1], match[2] or "", width)
    if match := _PARTED.fullmatch(body):
        if match[2] is not None:
            return _sum(match[1], match[2], "0")
        return _sum(match[1], match[3], match[4])
    if match := _WHOLE.fullmatch(body):
        return Fraction(match[1] or match[2])
    if re.fullmatch(r"[0-9]{1,3}\.[0-9]+", body):
        raise ValueError("degrees-or-minutes")  # 44.3045N may be 44-30.45N
    raise ValueError("no-place")


def _run(figures: str, fraction: str, width: int) -> Fraction:
    """Figures with nothing between them: degrees, minutes, and perhaps seconds."""
    if len(figures) == width + 4:
        return _sum(figures[:width], figures[width:-2], figures[-2:] + fraction)
    if len(figures) == width + 2:
        return _sum(figures[:width], figures[width:] + fraction, "0")
    raise ValueError("figures")


def _sum(degrees: str, minutes: str, seconds: str) -> Fraction:
    if Fraction(minutes) >= 60 or Fraction(seconds) >= 60:
        raise ValueError("sixty")
    return int(degrees) + Fraction(minutes) / 60 + Fraction(seconds) / 3_600


def _units(degrees: Fraction) -> int:
    """To the nearest 1e-7 degree, a centimetre."""
    scaled = abs(degrees) * UNIT
    rounded = (2 * scaled.numerator + scaled.denominator) // (2 * scaled.denominator)
    return -rounded if degrees < 0 else rounded


def _checked(lat: int, lon: int) -> Place:
    if abs(lat) > LAT_MAX:
        raise ValueError("latitude")
    if abs(lon) > -LON_MIN:
        raise ValueError("longitude")
    return Place(lat, LON_MIN if lon == -LON_MIN else lon)  # the antimeridian is west


# --- the forms that are shown


def in_seconds(place: Place) -> str:
    """Degrees, minutes, seconds, with their signs."""
    return f"{_dms(place.lat, 2, 'NS')} {_dms(place.lon, 3, 'EW')}"


def in_minutes(place: Place) -> str:
    """Degrees and minutes: 54-30.0N 018-00.0E."""
    return f"{_dm(place.lat, 2, 'NS')} {_dm(place.lon, 3, 'EW')}"


def in_degrees(place: Place) -> str:
    """Decimal degrees, north and east without a sign: 54.5, 18.0."""
    return f"{_degrees(place.lat)}, {_degrees(place.lon)}"


def _dms(units: int, width: int, signs: str) -> str:
    minutes, rest = divmod(abs(units) * 36, 6_000_000)  # 1e-5 of a second
    degrees, minutes = divmod(minutes, 60)
    seconds, part = divmod(rest, 100_000)
    tail = f".{part:05}".rstrip("0") if part else ""
    return f"{degrees:0{width}}°{minutes:02}\u2032{seconds:02}{tail}\u2033{signs[units < 0]}"


def _dm(units: int, width: int, signs: str) -> str:
    degrees, rest = divmod(abs(units) * 6, 60_000_000)  # 1e-6 of a minute
    minutes, part = divmod(rest, 1_000_000)
    return f"{degrees:0{width}}-{minutes:02}.{f'{part:06}'.rstrip('0') or '0'}{signs[units < 0]}"


def _degrees(units: int) -> str:
    whole, part = divmod(abs(units), UNIT)
    return f"{'-' if units < 0 else ''}{whole}.{f'{part:07}'.rstrip('0') or '0'}"
