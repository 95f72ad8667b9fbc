"""Airspace in YAML out, as airspace.py reads it: each shape is an airspace of one volume.

Carries out R-337. The format has circles and rings, limits and names, and neither times nor widths:
what was written is read again before it leaves, and what does not come back as it was is refused.
"""

from comity.errors import ComityError, OurError
from comity.gateways import airspace, degrees, levels
from comity.gateways.found import Reading, Shape, quoted
from comity.values.area import Circle, Edges, Polygon


def write(reading: Reading) -> bytes:
    """Return shapes as airspace.

    Raises:
        OurError: one cannot be written so, or would be read as another.
    """
    lines = ["airspace:", *(line for it in reading.shapes for line in _airspace(it))]
    made = "".join(f"{it}\n" for it in lines).encode()
    _check(made, reading)
    return made


def _airspace(shape: Shape) -> list[str]:
    band = shape.band
    limits = [f"    upper: {levels.written(band.upper)}"]
    if band.lower is not None:
        limits.append(f"    lower: {levels.written(band.lower)}")
    category = [f"  type: {_word(shape.category)}"] if shape.category else []
    boundary = ["    boundary:", *_boundary(shape)]
    head = [f"- name: {_word(shape.name)}", *category, "  geometry:", '  - seq: "1"']
    return [*head, *limits, *boundary]


def _boundary(shape: Shape) -> list[str]:
    match shape.area:
        case Circle(centre=centre, radius_m=radius):
            return [
                "    - circle:",
                f"        radius: {radius} m",
                f"        centre: {degrees.dms(centre)}",
            ]
        case Polygon(rings=(ring,), edges=Edges.GEODESIC):
            return ["    - line:", *(f"      - {degrees.dms(it)}" for it in ring)]
        case _:
            raise OurError("gateway.cannot-write", name=quoted(shape.name))


def _word(text: str) -> str:
    """Return a word between marks that it does not have itself."""
    mark = "'" if '"' in text else '"'
    return f"{mark}{text}{mark}"


def _check(made: bytes, reading: Reading) -> None:
    try:
        again = airspace.read(made).shapes
    except ComityError:
        again = ()
    for at, shape in enumerate(reading.shapes):
        if at >= len(again) or again[at] != shape:
            raise OurError("gateway.cannot-write", name=quoted(shape.name))
