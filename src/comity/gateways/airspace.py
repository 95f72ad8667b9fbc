"""Airspace in YAML as the United Kingdom's gliding pilots keep it (YAXIM): lines, arcs, circles.

Carries out R-330 to R-333. Each volume of an airspace is a shape of its own. An arc becomes corners
on it, from the position before it to its end as both are written.
"""

import math
from collections.abc import Iterator
from typing import Any, Final, TypeAlias

from comity.errors import ComityError, TheirError
from comity.gateways import degrees, levels, rows, units
from comity.gateways.found import Gathering, Reading, Shape, decoded, named, quoted
from comity.values.area import Area, Pos
from comity.values.bounds import RING_MAX
from comity.volumes import trig
from comity.volumes.bands import ALL_HEIGHTS, Band
from comity.volumes.ellipsoid import fan
from comity.volumes.vectors import Vector, cross, dot, pos, unit, vector

Tree: TypeAlias = Any
ARC_M: Final = 5  # how far a chord is from the arc
_TURN: Final = 3_600_000_000
_KNOWN: Final = frozenset(("name", "type", "localtype", "id", "geometry", "upper", "lower"))
_INNER: Final = frozenset(("seq", "id", "name", "boundary", "upper", "lower"))


def read(data: bytes) -> Reading:
    """Read every volume of airspace.

    Raises:
        TheirError: it is no such file, or too large.
    """
    tree = rows.parse(decoded(data), "YAML")
    if not isinstance(tree, dict) or not isinstance(tree.get("airspace"), list):
        raise TheirError("gateway.not-this-format", format="YAML")
    gathering = Gathering()
    for key in tree.keys() - {"airspace"}:
        gathering.note("gateway.property-left", part=quoted(key))
    for one in tree["airspace"]:
        _read_airspace(one, gathering)
    return gathering.done()


def _read_airspace(one: Tree, gathering: Gathering) -> None:
    if not isinstance(one, dict) or not isinstance(one.get("geometry"), list):
        raise TheirError("gateway.not-this-format", format="YAML")
    _note_others(one, _KNOWN, gathering)
    volumes = one["geometry"]
    for number, volume in enumerate(volumes, 1):
        if not isinstance(volume, dict):
            raise TheirError("gateway.not-this-format", format="YAML")
        _note_others(volume, _INNER, gathering)
        seq = f" {_word(volume, 'seq') or number}" if len(volumes) > 1 else ""
        name = named(f"{_word(one, 'name')}{seq}", len(gathering.shapes) + 1)
        try:
            area = _area(volume.get("boundary"), gathering)
        except TheirError as error:
            if error.key == "gateway.too-many-positions":
                raise
            gathering.left(name, error)
            continue
        band = _band(one | volume, name, gathering)
        category = _word(one, "localtype") or _word(one, "type")
        gathering.add(Shape(name=name, area=area, band=band, category=category[:40]))


def _note_others(node: dict[str, Tree], known: frozenset[str], gathering: Gathering) -> None:
    for key in node.keys() - known:
        gathering.note("gateway.property-left", part=quoted(key))


def _band(volume: dict[str, Tree], name: str, gathering: Gathering) -> Band:
    try:
        return levels.band(_word(volume, "lower"), _word(volume, "upper"))
    except ComityError as error:
        gathering.note(error.key, **error.facts)
        gathering.note("gateway.all-heights", name=quoted(name))
        return ALL_HEIGHTS


def _area(boundary: Tree, gathering: Gathering) -> Area:
    match boundary:
        case [{"circle": {"radius": str(size), "centre": str(centre)}}]:
            gathering.count()
            return degrees.circle(_pos(centre), units.length(size))
        case [*parts]:
            return degrees.polygon(tuple(_corners(parts, gathering)))
        case _:
            raise TheirError("gateway.part-unread", part=quoted(repr(boundary)[:80]))


def _corners(parts: list[Tree], gathering: Gathering) -> Iterator[Pos]:
    """The corners of a boundary; an arc that comes first begins where the last part ends."""
    last = _last(parts)
    for part in parts:
        match part:
            case {"line": [*places]}:
                for place in places:
                    gathering.count()
                    last = _pos(place)
                    yield last
            case {"arc": {"dir": "cw" | "ccw" as way, "radius": str(size), "centre": str(centre),
                          "to": str(end)}}:  # fmt: skip
                gathering.note("gateway.arc-as-corners", metres=ARC_M)
                gathering.count()
                middle, goal = _pos(centre), _pos(end)
                radius = float(degrees.radius(units.length(size)))
                for corner in _arc(middle, radius, (last, goal), is_clockwise=way == "cw"):
                    gathering.count(2)  # it costs more than one that is written
                    yield corner
                yield goal
                last = goal
            case _:
                raise TheirError("gateway.part-unread", part=quoted(repr(part)[:80]))


def _last(parts: list[Tree]) -> Pos:
    match parts[-1] if parts else None:
        case {"line": [*_, str(place)]} | {"arc": {"to": str(place)}}:
            return _pos(place)
        case other:
            raise TheirError("gateway.part-unread", part=quoted(repr(other)[:80]))


def _arc(
    centre: Pos, radius_m: float, ends: tuple[Pos, Pos], *, is_clockwise: bool
) -> Iterator[Pos]:
    """The corners between the ends of an arc."""
    start, end = (_azimuth(centre, it) for it in ends)
    width = (end - start) % _TURN if is_clockwise else (start - end) % _TURN
    width = width or _TURN
    step = math.sqrt(8.0 * ARC_M / radius_m)
    parts = max(2, math.ceil(trig.radians(width) / step))
    if parts > RING_MAX:
        raise TheirError("gateway.bad-ring", count=parts, most=RING_MAX)
    way = 1 if is_clockwise else -1
    azimuths = ((start + way * width * at // parts) % _TURN for at in range(1, parts))
    yield from map(pos, fan(centre, radius_m, azimuths))


def _azimuth(centre: Pos, place: Pos) -> int:
    """Return the direction of a place near a centre, in 1e-7 degree from north."""
    home = unit(vector(centre))
    there = unit(vector(place))
    axis: Vector = (0.0, 0.0, 1.0)
    east = cross(axis, home)
    return trig.units(trig.arctan2(dot(east, there), dot(cross(home, east), there))) % _TURN


def _pos(text: Tree) -> Pos:
    match = degrees.DMS.fullmatch(text) if isinstance(text, str) else None
    if match is None:
        raise TheirError("gateway.no-such-position", part=quoted(str(text)))
    return degrees.of_dms(match)


def _word(node: dict[str, Tree], key: str) -> str:
    found = node.get(key)
    return found if isinstance(found, str) else ""
