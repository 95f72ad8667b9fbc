"""What an officer pastes where an area is asked: positions, or text in any format we read.

Carries out R-330 and R-431. Text says by itself what it is; positions are read in every form in
which they can be typed, one a line, and become the corners of a polygon in their order. What is in
no format is read as the plain text of a notice.
"""

import re
from typing import Final

from comity.errors import TheirError
from comity.gateways import degrees, formats, notam, places_in_text
from comity.gateways.found import Gathering, Reading, Shape, bounded, named
from comity.values.area import Pos
from comity.wording import typed_places
from comity.wording.words import Words

CHARS_MAX: Final = 200_000
_BETWEEN: Final = re.compile(r"[\n;]+")
_YAML: Final = re.compile(r"^airspace:", re.MULTILINE)


def read(text: str, words: Words) -> Reading:
    """Return the areas of a pasted text.

    Raises:
        TheirError: it holds no area, too few positions to enclose one, or too much.
    """
    if len(text) > CHARS_MAX:
        raise TheirError("gateway.too-long", limit=CHARS_MAX // 1024)
    found = _positions(text, words)
    if found is not None:
        shape = Shape(name="1", area=degrees.polygon(found))
        return Reading(shapes=(shape,), notes=())
    data = bounded(text.strip().encode())
    kind = _format(text.lstrip())
    if kind is not None:
        return formats.read(data, "", kind)[1]
    try:
        return notam.read(data)
    except TheirError as error:
        if error.key != "gateway.not-this-format":
            raise
    return _in_words(text.upper())


def _format(text: str) -> str | None:
    """The format that a text says it has; none: a notice, or words."""
    if text.startswith("{"):
        return "geojson"
    if text.startswith("<"):
        return "gpx" if "<gpx" in text[:2_000] else "kml"
    return "yaml" if _YAML.search(text) else None


def _positions(text: str, words: Words) -> tuple[Pos, ...] | None:
    """The positions of a text that is nothing else; none: it is something else."""
    lines = [it.strip(" \t\r,") for it in _BETWEEN.split(text)]
    try:
        found = [typed_places.parse(it, words) for it in lines if it]
    except ValueError:
        return None
    return tuple(Pos(lat=it.lat, lon=it.lon) for it in found) or None


def _in_words(text: str) -> Reading:
    gathering = Gathering()
    for number, (name, area) in enumerate(places_in_text.read(text, gathering, ""), 1):
        gathering.add(Shape(name=named(name, number), area=area))
    if not gathering.shapes:
        raise TheirError("gateway.nothing-found")
    return gathering.done()
