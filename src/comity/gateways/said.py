"""The areas of a message of ours, for other people's maps.

Carries out R-330 and R-336. What tells of protected places is refused before it is looked at. A
message's own window and band count for each area in it, unless a part of it says its own.
"""

from collections.abc import Iterator
from typing import NamedTuple

import msgspec

from comity.gateways.found import Gathering, Reading, Shape, named
from comity.gateways.guard import check_export
from comity.values.area import Area, Circle, Corridor, NamedArea, Polygon, Sector
from comity.values.composites import VBand, Window
from comity.values.message import Message
from comity.volumes.bands import ALL_HEIGHTS, Band, band


class _About(NamedTuple):
    """What counts for the areas below a part of a message."""

    name: str
    windows: tuple[Window, ...] = ()
    heights: Band = ALL_HEIGHTS
    any_one: bool = False


def read(message: Message) -> Reading:
    """Return the areas of a message.

    Raises:
        OurError: its type tells of what is protected.
        TheirError: it names no area.
    """
    code = message.SPEC.code
    check_export(code)
    title = getattr(message, "designation", None) or getattr(message, "public_notice", None)
    gathering = Gathering(title=title or code)
    for area, about in _areas(message, _About(f"{code} {title or ''}")):
        gathering.add(
            Shape(
                name=named(about.name, 1),
                area=area,
                band=about.heights,
                windows=about.windows,
                any_one=about.any_one,
                category=code,
            )
        )
    return gathering.done()


def _areas(value: object, about: _About) -> Iterator[tuple[Area, _About]]:
    match value:
        case Circle() | Polygon() | Corridor() | Sector() | NamedArea():
            yield value, about
        case tuple():
            for number, it in enumerate(value, 1):
                yield from _areas(it, about._replace(name=f"{about.name} {number}"))
        case msgspec.Struct():
            inner = _within(value, about)
            for field in msgspec.structs.fields(value):
                yield from _areas(getattr(value, field.name), inner)
        case _:
            return


def _within(value: msgspec.Struct, about: _About) -> _About:
    """Return what counts within a part that may say its own window and band."""
    window, heights = getattr(value, "window", None), getattr(value, "vband", None)
    if isinstance(window, Window):
        others = getattr(value, "alternatives", None) or ()
        about = about._replace(windows=(window, *others), any_one=bool(others))
    return about._replace(heights=band(heights)) if isinstance(heights, VBand) else about
