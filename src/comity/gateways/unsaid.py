"""What a format cannot say of a shape: the words that stand instead, and a note of it.

Carries out R-337. A program that reads the file computes with none of these words, and so the
officer who writes it is told. What even words cannot save the writers refuse.
"""

from collections.abc import Callable, Iterator
from typing import Final

from comity.gateways import levels
from comity.gateways.found import Note, Reading, Shape, quoted
from comity.values.area import Circle, Corridor, Sector
from comity.volumes.bands import ALL_HEIGHTS

HAIRLINE_M: Final = 1  # what a point or a line of others is taken for
NAMED_MAX: Final = 3  # shapes in one note; the others are counted


def about(shape: Shape) -> str:
    """Return in a few words, the same in every language, what a drawing may not show."""
    parts = []
    if shape.band != ALL_HEIGHTS:
        lower = levels.written(shape.band.lower) if shape.band.lower else ""
        parts.append(f"{lower} - {levels.written(shape.band.upper)}".strip())
    match shape.area:
        case Circle():
            parts.append(f"RADIUS {shape.area.radius_m} M")
        case Corridor():
            parts.append(f"{shape.area.half_width_m} M EITHER SIDE")
        case Sector():
            parts.append(f"{shape.area.inner_m} - {shape.area.outer_m} M")
        case _:
            pass
    if shape.any_one:
        parts.append(f"ANY 1 OF {len(shape.windows)}")
    return "; ".join(parts)


def notes(reading: Reading, format_: str) -> tuple[Note, ...]:
    """Return a note for each kind of thing that a format says in words only, or not at all."""
    lacks = _LACKS.get(format_)
    found: dict[str, list[str]] = {}
    for shape in reading.shapes if lacks else ():
        for key in lacks(shape) if lacks else ():
            found.setdefault(key, []).append(quoted(shape.name))
    return tuple(Note(key, {"name": _named(names)}) for key, names in found.items())


def _named(names: list[str]) -> str:
    """Return the first names, and how many more there are."""
    more = f", +{len(names) - NAMED_MAX}" if len(names) > NAMED_MAX else ""
    return f"{', '.join(names[:NAMED_MAX])}{more}"


def _kml(shape: Shape) -> Iterator[str]:
    if isinstance(shape.area, Corridor):
        yield "gateway.width-in-words"
    if shape.band != ALL_HEIGHTS and levels.extruded(shape.band) is None:
        yield "gateway.heights-in-words"


def _gpx(shape: Shape) -> Iterator[str]:
    match shape.area:
        case Circle(radius_m=wide) | Corridor(half_width_m=wide):
            if wide != HAIRLINE_M:
                yield "gateway.width-in-words"
        case _:
            yield "gateway.outline-only"
    yield from _words(shape)
    if shape.windows:
        yield "gateway.times-left"


def _ics(shape: Shape) -> Iterator[str]:
    yield "gateway.area-left"
    yield from _words(shape)


def _words(shape: Shape) -> Iterator[str]:
    if shape.band != ALL_HEIGHTS:
        yield "gateway.heights-in-words"


_LACKS: Final[dict[str, Callable[[Shape], Iterator[str]]]] = {
    "kml": _kml,
    "gpx": _gpx,
    "ics": _ics,
}
