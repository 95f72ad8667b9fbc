"""Areas in the house's plain form, as they stand beside a drawing that cannot hold them.

Carries out R-79 for one area. What is read here was written by others: it is an area or nothing.
"""

from typing import Any, Final, cast

import msgspec

from comity.errors import OurError
from comity.values import spelling, wire, written
from comity.values.area import Area, Circle, Corridor, NamedArea, Polygon, Sector
from comity.values.shape import kind_of

_KIND: Final = kind_of(Area)
_SHAPES: Final = (Circle, Polygon, Corridor, Sector, NamedArea)  # by their number


def write(area: Area) -> Any:  # noqa: ANN401  # JSON
    """Return the plain form of an area."""
    return written.write(_KIND, wire.write(area), None)


def said(text: str) -> Any:  # noqa: ANN401  # JSON
    """Return what a page sent as JSON; none: it is not any."""
    try:
        return msgspec.json.decode(text)
    except (msgspec.DecodeError, RecursionError):
        return None


def read(plain: Any) -> Area | None:  # noqa: ANN401  # JSON
    """Return the area of a plain form; none: it is not one."""
    try:
        array = spelling.read(_KIND, plain, "shape", None)
        cls = _SHAPES[array[0]]
        made = msgspec.convert(wire.renamer(cls)(array), cls)
    except (OurError, msgspec.ValidationError, TypeError):
        return None
    return cast("Area", made)
