"""GeoJSON, in and out (RFC 7946).

Carries out R-330 to R-334. In: any geometry, nested collections, names under the usual keys. Out:
rings closed, counterclockwise outside, cut at 180 degrees, long edges in short steps. What the
format cannot say (a circle, a band, windows) stands in the properties, and is believed on the way
back only where the geometry beside it is still the one that we would write for it.
"""

from collections.abc import Iterator
from typing import Any, Final, TypeAlias

import msgspec

from comity.errors import ComityError, OurError, TheirError
from comity.gateways import degrees, levels, outline, plain_areas
from comity.gateways.found import POSITIONS_MAX, Gathering, Reading, Shape, bounded, named, quoted
from comity.values import moment
from comity.values.area import Area, Corridor, NamedArea, Pos
from comity.values.composites import Window
from comity.volumes.bands import ALL_HEIGHTS, Band
from comity.volumes.times import WINDOWS_MAX

Json: TypeAlias = Any
DEPTH_MAX: Final = 8  # of collections in collections
_NAMES: Final = ("name", "Name", "NAME", "title", "designator", "id")
_LOWER: Final = ("lower", "lowerLimit", "lower_limit", "floor")
_UPPER: Final = ("upper", "upperLimit", "upper_limit", "ceiling")
_KNOWN: Final = frozenset(("shape", "type", "windows", "any_one", *_NAMES, *_LOWER, *_UPPER))
_CRS84: Final = ("CRS84", "4326", "4979", "CRS84H")
_UNITS: Final = degrees.UNITS


def read(data: bytes) -> Reading:
    """Read the areas of a GeoJSON text.

    Raises:
        TheirError: it is none, or too large.
    """
    gathering = Gathering()
    if bounded(data).count(b"[") > 2 * POSITIONS_MAX:
        raise TheirError("gateway.too-many-positions", limit=POSITIONS_MAX)
    try:
        document = msgspec.json.decode(data.removeprefix(b"\xef\xbb\xbf"))
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
        raise TheirError("gateway.not-this-format", format="GeoJSON") from None
    if not isinstance(document, dict) or not isinstance(document.get("type"), str):
        raise TheirError("gateway.not-this-format", format="GeoJSON")
    _check_datum(document)
    gathering.title = named(_text(document.get("name")), 0)
    for feature in _features(document, 0):
        _read_feature(feature, gathering)
    return gathering.done()


def _check_datum(document: dict[str, Json]) -> None:
    """Refuse coordinates of another system, which the format once allowed."""
    crs = document.get("crs")
    if crs is None:
        return
    properties = crs.get("properties") if isinstance(crs, dict) else None
    name = _text(properties.get("name")) if isinstance(properties, dict) else ""
    if not name.upper().endswith(_CRS84):
        raise TheirError("gateway.other-datum", part=quoted(name) or "crs")


def _features(node: Json, depth: int) -> Iterator[dict[str, Json]]:
    """Every feature; a geometry by itself is one without properties."""
    if not isinstance(node, dict) or depth > DEPTH_MAX:
        raise TheirError("gateway.not-this-format", format="GeoJSON")
    match node.get("type"):
        case "FeatureCollection":
            for child in _list(node.get("features")):
                yield from _features(child, depth + 1)
        case "Feature":
            yield node
        case _:
            yield {"geometry": node}


def _read_feature(feature: dict[str, Json], gathering: Gathering) -> None:
    given = feature.get("properties")
    properties: dict[str, Json] = given if isinstance(given, dict) else {}
    number = len(gathering.shapes) + 1
    name = named(_first(properties, _NAMES) or _text(feature.get("id")), number)
    for key in properties.keys() - _KNOWN:
        gathering.note("gateway.property-left", part=quoted(key))
    band = _band(properties, name, gathering)
    windows, any_one = _windows(properties, name, gathering)
    geometry = feature.get("geometry")
    areas = _own(properties, geometry) or _areas(geometry, name, gathering, 0)
    for at, area in enumerate(areas):
        gathering.add(
            Shape(
                name=name if at == 0 else named(f"{name} ({at + 1})", number),
                area=area,
                band=band,
                windows=windows,
                any_one=any_one,
                category=_text(properties.get("type"))[:40],
            )
        )


def _own(properties: dict[str, Json], geometry: Json) -> list[Area]:
    """Return the area our own writer put beside a geometry, if both still say the same."""
    area = plain_areas.read(properties.get("shape"))
    if area is None:
        return []
    try:
        return [area] if _geometry(area) == geometry else []
    except OurError:
        return []


# --- geometries


def _areas(node: Json, name: str, gathering: Gathering, depth: int) -> Iterator[Area]:
    if node is None:
        gathering.note("gateway.no-area", name=quoted(name))
        return
    if not isinstance(node, dict) or depth > DEPTH_MAX:
        raise TheirError("gateway.not-this-format", format="GeoJSON")
    if node.get("type") == "GeometryCollection":
        for child in _list(node.get("geometries")):
            yield from _areas(child, name, gathering, depth + 1)
        return
    kind, inner = _text(node.get("type")), node.get("coordinates")
    for one in _list(inner) if kind.startswith("Multi") else [inner]:
        try:
            area = _one(kind.removeprefix("Multi"), one, name, gathering)
        except TheirError as error:
            if error.key in ("gateway.too-many-positions", "gateway.too-many-shapes"):
                raise
            gathering.left(name, error)
        else:
            if area is not None:
                yield area


def _one(kind: str, inner: Json, name: str, gathering: Gathering) -> Area | None:
    match kind:
        case "Polygon":
            return degrees.polygon(*(_line(ring, gathering) for ring in _list(inner)))
        case "Point":
            gathering.count()
            point = degrees.circle(_pos(inner, gathering), 1)
            gathering.note("gateway.point-as-circle", name=quoted(name))
            return point
        case "LineString":
            line = degrees.corridor(_line(inner, gathering), 1)
            gathering.note("gateway.line-as-corridor", name=quoted(name))
            return line
        case _:
            gathering.unread(kind or "geometry")
            return None


def _line(places: Json, gathering: Gathering) -> tuple[Pos, ...]:
    rows = _list(places)
    gathering.count(len(rows))
    if len(rows) > degrees.LINE_MAX:
        raise TheirError("gateway.bad-ring", count=len(rows), most=degrees.LINE_MAX - 1)
    return tuple(_pos(it, gathering) for it in rows)


def _pos(at: Json, gathering: Gathering) -> Pos:
    match at:
        case [int() | float() as lon, int() | float() as lat, *more]:
            if more:
                gathering.note("gateway.heights-left")
            return degrees.of_floats(lat, lon)
        case _:
            raise TheirError("gateway.no-such-position", part=quoted(repr(at)))


# --- properties


def _band(properties: dict[str, Json], name: str, gathering: Gathering) -> Band:
    lower, upper = _first(properties, _LOWER), _first(properties, _UPPER)
    if not lower and not upper:
        return ALL_HEIGHTS
    try:
        return levels.band(lower, upper)
    except ComityError as error:
        gathering.note(error.key, **error.facts)
        gathering.note("gateway.all-heights", name=quoted(name))
        return ALL_HEIGHTS


def _windows(
    properties: dict[str, Json], name: str, gathering: Gathering
) -> tuple[tuple[Window, ...], bool]:
    rows = properties.get("windows", [])
    try:
        if not isinstance(rows, list) or len(rows) > WINDOWS_MAX:
            raise TheirError("gateway.part-unread", part="windows")
        made = tuple(_window(it, name) for it in rows)
    except ComityError as error:
        gathering.note(error.key, **error.facts)
        gathering.note("gateway.no-time", name=quoted(name))
        return (), False
    return made, properties.get("any_one") is True and len(made) > 1


def _window(row: Json, name: str) -> Window:
    match row:
        case {"start": str() as start, "end": str() as end}:
            first, last = moment.parse(start[:40]), moment.parse(end[:40])
            if last < first:
                raise TheirError("gateway.ends-before-start", name=quoted(name))
            return Window(start=first, end=last)
        case _:
            raise TheirError("gateway.part-unread", part=quoted(repr(row)))


def _first(properties: dict[str, Json], keys: tuple[str, ...]) -> str:
    return next((it for key in keys if (it := _text(properties.get(key)))), "")


def _text(value: Json) -> str:
    if isinstance(value, bool):
        return ""
    return value if isinstance(value, str) else str(value) if isinstance(value, int) else ""


def _list(value: Json) -> list[Json]:
    if not isinstance(value, list):
        raise TheirError("gateway.part-unread", part=quoted(repr(value)[:80]))
    return value


# --- out


def write(reading: Reading) -> bytes:
    """Return shapes as a GeoJSON text.

    Raises:
        OurError: one cannot be written so.
    """
    marks = dict(reading.marks)
    features = [
        {"type": "Feature", "geometry": _geometry(it.area), "properties": _properties(it) | marks}
        for it in reading.shapes
    ]
    title = {"name": reading.title} if reading.title else {}
    made = {"type": "FeatureCollection", **title, **marks, "features": features}
    return msgspec.json.encode(made) + b"\n"


def _geometry(area: Area) -> dict[str, Json] | None:
    if isinstance(area, NamedArea):
        return None
    if isinstance(area, Corridor):
        return {"type": "LineString", "coordinates": [_pair(it) for it in outline.path(area)]}
    parts = [
        [_ring(ring, is_outer=at == 0) for at, ring in enumerate(it)]
        for it in outline.polygons(area)
    ]
    if len(parts) == 1:
        return {"type": "Polygon", "coordinates": parts[0]}
    return {"type": "MultiPolygon", "coordinates": parts}


def _ring(ring: outline.Ring, *, is_outer: bool) -> list[list[float]]:
    """Return a closed ring: counterclockwise outside, clockwise a hole."""
    turning = sum(
        (x2 - x1) * (y2 + y1) for (x1, y1), (x2, y2) in zip(ring, (*ring[1:], ring[0]), strict=True)
    )
    ordered = ring if (turning < 0) is is_outer else ring[::-1]
    return [_pair(it) for it in (*ordered, ordered[0])]


def _pair(point: outline.Point) -> list[float]:
    return [point[0] / _UNITS, point[1] / _UNITS]


def _properties(shape: Shape) -> dict[str, Json]:
    made: dict[str, Json] = {"name": shape.name, "shape": plain_areas.write(shape.area)}
    if shape.category:
        made["type"] = shape.category
    if shape.band != ALL_HEIGHTS:
        made["upper"] = levels.written(shape.band.upper)
        if shape.band.lower is not None:
            made["lower"] = levels.written(shape.band.lower)
    if shape.windows:
        made["windows"] = [
            {"start": moment.iso(it.start), "end": moment.iso(it.end)} for it in shape.windows
        ]
        made["any_one"] = shape.any_one
    return made
