"""Areas in the plain text of a notice: circles, parts of rings, corridors, polygons.

Carries out R-333. A text with headings (`DANGER ZONE 1`) is read zone by zone; what stands before
the first says where the launch pad is, to which circles and rings may refer. Each line that gave
nothing is noted. Every pattern is bounded, so that no text takes longer than its length.
"""

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import Final, NamedTuple

from comity.errors import TheirError
from comity.gateways import degrees
from comity.gateways.found import Gathering, cut
from comity.gateways.units import LENGTH, metres
from comity.values.area import Area, Pos

_HEADING: Final = re.compile(
    r"\b((?:(?:DANGER|DNG|HAZARD|HAZARDOUS|RESTRICTED|PROHIBITED|EXCLUSION|IMPACT|DROP)[ ]{1,2})?"
    r"(?:ZONE|AREA|SECTOR)[ ]{0,2}[-\u2013.]?[ ]{0,2}(?:\d{1,2}|[A-H]))[ ]{0,2}(?:[:\-\u2013]|$)",
    re.MULTILINE,
)
_CIRCLE: Final = re.compile(r"\bCIRC(?:LE|ULAR)\b|\bRADIUS\b|\bRADIAL DISTANCE\b")
_RADIUS: Final = re.compile(LENGTH)
_SECTOR: Final = re.compile(r"\bSECT(?:OR)?\b|\bANNULAR\b|\bAZM\b|\bAZIMUTHS?\b")
_DEGREES: Final = r"(\d{1,3})(?:[.](\d{1,3}))?[ ]?(?:DEG(?:REES)?|\u00b0)?"
_AZIMUTHS: Final = re.compile(
    rf"\b(?:AZM|AZIMUTHS?|BEARINGS?|RADIALS?)\b[^0-9]{{0,30}}{_DEGREES}[^0-9]{{1,20}}{_DEGREES}"
)
_CORRIDOR: Final = re.compile(r"\b(?:EITHER|EACH|BOTH) SIDES?\b")
_MAGNETIC: Final = re.compile(r"\bMAG(?:NETIC)?\b")
_Q_PLACE: Final = re.compile(r"/(\d{4}[NS]\d{5}[EW])(\d{3})\b")
_USED: Final = re.compile(
    r"\bANY\s+ONE\b|\bCOORD|\bLAUNCH ?PAD\b|\bCIRC|\bENCLOSED BY\b|\bBOUNDED BY\b"
)
_NUMERAL: Final = re.compile(r"[IVX\d]{1,5}[.)]?[?]?")
_NM: Final = Fraction(1852)


class _Zone(NamedTuple):
    name: str
    text: str


def read(text: str, gathering: Gathering, q_line: str) -> Iterator[tuple[str, Area]]:
    """Return the areas of a text with their names; where it has none, that of the Q line."""
    preamble, zones = _zones(text)
    homes = _positions(preamble, gathering)
    found = 0
    if not zones or len(homes) > 2:
        zones = [_Zone("", preamble), *zones]
    for zone in zones:
        try:
            area = _area(zone.text, gathering, homes if zone.name else [])
        except TheirError as error:
            gathering.left(zone.name or "NOTAM", error)
            found += 1
            continue
        if area is not None:
            found += 1
            yield zone.name, area
        elif zone.name:
            gathering.note("gateway.no-area", name=zone.name)
    if not found and (match := _Q_PLACE.search(q_line)):
        gathering.note("gateway.from-q-line")
        place = degrees.DMS.search(match[1])
        if place and int(match[2]):
            yield "", degrees.circle(degrees.of_dms(place), int(match[2]) * _NM)
    _note_lines(text, gathering)


def _zones(text: str) -> tuple[str, list[_Zone]]:
    heads = list(_HEADING.finditer(text))
    if not heads:
        return text, []
    zones = [
        _Zone(" ".join(re.sub(r"[-\u2013.]", " ", head[1]).split()), inner)
        for head, inner in cut(text, heads)
    ]
    return text[: heads[0].start()], zones


def _positions(text: str, gathering: Gathering) -> list[Pos]:
    """Every position of a text; one that cannot be is noted where it is not needed."""
    found = []
    for match in degrees.DMS.finditer(text):
        gathering.count()
        found.append(degrees.of_dms(match))
    return found


def _area(text: str, gathering: Gathering, homes: list[Pos]) -> Area | None:
    """Return what one zone describes.

    Raises:
        TheirError: its numbers cannot be.
    """
    flat = " ".join(text.split())
    own = _positions(flat, gathering)
    lengths = [metres(it["number"], it["unit"]) for it in _RADIUS.finditer(flat)]
    azimuths = _AZIMUTHS.search(flat)
    centre = next(iter(own or homes), None)
    if azimuths and _SECTOR.search(flat) and lengths and centre:
        if _MAGNETIC.search(flat):
            raise TheirError("gateway.magnetic")
        inner, outer = (lengths[0], lengths[1]) if len(lengths) > 1 else (Fraction(0), lengths[0])
        return degrees.sector(centre, inner, outer, *_mdeg(azimuths))
    if _CORRIDOR.search(flat) and len(own) > 1 and lengths:
        return degrees.corridor(tuple(own), lengths[0])
    if _CIRCLE.search(flat) and lengths and centre and len(own) < 3:
        return degrees.circle(centre, lengths[0])
    return degrees.polygon(tuple(own)) if len(own) > 2 else None


def _mdeg(match: re.Match[str]) -> tuple[int, int]:
    def one(whole: str, part: str | None) -> int:
        return int(whole) * 1_000 + int((part or "0").ljust(3, "0"))

    return one(match[1], match[2]), one(match[3], match[4])


def _note_lines(text: str, gathering: Gathering) -> None:
    """Note each line of which nothing was used."""
    for line in text.splitlines():
        left = degrees.DMS.sub("", line).strip(" .,;:()-")
        is_used = left != line.strip(" .,;:()-") and all(map(_NUMERAL.fullmatch, left.split()))
        if left and not is_used and not _USED.search(line) and not _HEADING.search(line):
            gathering.unread(line)
