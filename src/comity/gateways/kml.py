"""KML and KMZ, in and out (OGC 12-007r2).

Carries out R-330 to R-335. In: polygons, points and lines of every placemark in any folder, their
heights and their span of time; links to other places are not followed, and are noted. Out: the
same rings as GeoJSON, closed, with heights where a band has one datum that the format knows.
"""

from collections.abc import Iterator
from typing import Final

from comity.errors import ComityError, OurError, TheirError
from comity.gateways import degrees, levels, outline, xml
from comity.gateways.found import Gathering, Reading, Shape, named, quoted
from comity.gateways.packed import Packed
from comity.gateways.unsaid import about
from comity.gateways.xml import Element, escaped
from comity.values import moment
from comity.values.area import Area, Corridor, NamedArea, Pos
from comity.values.codes import Vref
from comity.values.composites import Window
from comity.volumes.bands import ALL_HEIGHTS, Band

_FOLDERS: Final = frozenset(("kml", "Document", "Folder"))
_LINKS: Final = frozenset(("NetworkLink", "GroundOverlay", "PhotoOverlay", "ScreenOverlay", "Tour"))
_SHAPES: Final = frozenset(("Polygon", "Point", "LineString", "LinearRing", "MultiGeometry"))
_SILENT: Final = frozenset(
    ("name", "open", "visibility", "Style", "StyleMap", "styleUrl", "LookAt", "Camera", "snippet")
)
_MODES: Final = {"absolute": Vref.AMSL, "relativeToGround": Vref.AGL}
_FATAL: Final = ("gateway.too-many-positions", "gateway.too-many-shapes")


def read(data: bytes) -> Reading:
    """Read the areas of KML, or of the first KML in a KMZ.

    Raises:
        TheirError: it is neither, or too large.
    """
    gathering = Gathering()
    if data[:2] == b"PK":
        archive = Packed(data, "KMZ")
        name = archive.first(lambda it: it.lower().endswith(".kml"))
        if name is None:
            raise TheirError("gateway.not-this-format", format="KMZ")
        data = archive.take(name)
        for other in archive.names:
            if other != name and other.lower().endswith(".kml"):
                gathering.unread(other)
    root = xml.parse(data, "KML")
    if root.name not in _FOLDERS:
        raise TheirError("gateway.not-this-format", format="KML")
    gathering.title = named(root.said("Document", "name"), 0)
    for mark in _placemarks(root, gathering):
        _read_mark(mark, gathering)
    return gathering.done()


def _placemarks(root: Element, gathering: Gathering) -> Iterator[Element]:
    for child in root.inner:
        if child.name in _FOLDERS:
            yield from _placemarks(child, gathering)
        elif child.name == "Placemark":
            yield child
        elif child.name in _LINKS:
            gathering.note("gateway.link-left", part=quoted(child.name))
        elif child.name not in _SILENT:
            gathering.note("gateway.property-left", part=quoted(child.name))


def _read_mark(mark: Element, gathering: Gathering) -> None:
    number = len(gathering.shapes) + 1
    name = named(mark.said("name"), number)
    windows = _windows(mark, name, gathering)
    found = 0
    for child in mark.inner:
        if child.name in _SHAPES:
            for area, band in _areas(child, name, gathering):
                found += 1
                title = name if found == 1 else named(f"{name} ({found})", number)
                gathering.add(Shape(name=title, area=area, band=band, windows=windows))
        elif child.name not in _SILENT and child.name not in ("TimeSpan", "TimeStamp"):
            gathering.note("gateway.property-left", part=quoted(child.name))
    if not any(it.name in _SHAPES for it in mark.inner):
        gathering.note("gateway.no-area", name=quoted(name))


def _areas(node: Element, name: str, gathering: Gathering) -> Iterator[tuple[Area, Band]]:
    if node.name == "MultiGeometry":
        for child in node.inner:
            yield from _areas(child, name, gathering)
        return
    try:
        area, heights = _area(node, name, gathering)
    except TheirError as error:
        if error.key in _FATAL:
            raise
        gathering.left(name, error)
        return
    yield area, _band(node, heights, name, gathering)


def _area(node: Element, name: str, gathering: Gathering) -> tuple[Area, list[str]]:
    """Return an area, and the heights that are written beside its positions."""
    match node.name:
        case "Polygon":
            outer = node.one("outerBoundaryIs", "LinearRing")
            inner = [it.one("LinearRing") for it in node.all("innerBoundaryIs")]
            rows = [_places(it, gathering) for it in (outer, *inner) if it is not None]
            heights = [it for _, ring in rows for it in ring]
            return degrees.polygon(*(ring for ring, _ in rows)), heights
        case "LinearRing":
            ring, heights = _places(node, gathering)
            return degrees.polygon(ring), heights
        case "LineString":
            line, heights = _places(node, gathering)
            corridor = degrees.corridor(line, 1)
            gathering.note("gateway.line-as-corridor", name=quoted(name))
            return corridor, heights
        case "Point":
            line, heights = _places(node, gathering)
            if len(line) != 1:
                raise TheirError("gateway.bad-ring", count=len(line), most=1)
            gathering.note("gateway.point-as-circle", name=quoted(name))
            return degrees.circle(line[0], 1), heights
        case _:
            raise TheirError("gateway.part-unread", part=quoted(node.name))


def _places(node: Element, gathering: Gathering) -> tuple[tuple[Pos, ...], list[str]]:
    rows = node.said("coordinates").split()
    gathering.count(len(rows))
    if len(rows) > degrees.LINE_MAX:
        raise TheirError("gateway.bad-ring", count=len(rows), most=degrees.LINE_MAX - 1)
    made, heights = [], []
    for row in rows:
        lon, _, rest = row.partition(",")
        lat, _, height = rest.partition(",")
        made.append(degrees.of_texts(lat, lon))
        if height:
            heights.append(height)
    return tuple(made), heights


def _band(node: Element, heights: list[str], name: str, gathering: Gathering) -> Band:
    """An extruded drawing goes from the ground to its height; any other has no band."""
    mode = _MODES.get(node.said("altitudeMode"))
    if mode is None or not heights:
        return ALL_HEIGHTS
    if node.said("extrude") != "1":
        gathering.note("gateway.heights-left")
        return ALL_HEIGHTS
    try:
        if len(set(heights)) != 1:
            raise TheirError("gateway.level-unread", part=quoted(" ".join(heights[:4])))
        return levels.band("SFC", f"{heights[0]} m {mode.name}")
    except ComityError as error:
        gathering.note(error.key, **error.facts)
        gathering.note("gateway.all-heights", name=quoted(name))
        return ALL_HEIGHTS


def _windows(mark: Element, name: str, gathering: Gathering) -> tuple[Window, ...]:
    span = mark.one("TimeSpan")
    if mark.one("TimeStamp") is not None:
        gathering.note("gateway.no-time", name=quoted(name))
    if span is None:
        return ()
    return gathering.window(span.said("begin"), span.said("end"), name)


# --- out

_HEAD: Final = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2">'
)


def write(reading: Reading) -> bytes:
    """Return shapes as KML; a shape with many windows is one placemark for each.

    Raises:
        OurError: one cannot be written so.
    """
    marks = [
        _mark(shape, window, reading.marks)
        for shape in reading.shapes
        for window in shape.windows or (None,)
    ]
    title = f"<name>{escaped(reading.title)}</name>" if reading.title else ""
    return "\n".join((_HEAD, f"<Document>{title}", *marks, "</Document>", "</kml>", "")).encode()


def _mark(shape: Shape, window: Window | None, marks: tuple[tuple[str, str], ...]) -> str:
    times = ""
    if window is not None:
        begin, end = moment.iso(window.start), moment.iso(window.end)
        times = f"<TimeSpan><begin>{begin}</begin><end>{end}</end></TimeSpan>"
    height = _height(shape.band)
    words = escaped(about(shape))
    data = (*((("any_one", "true"),) if shape.any_one else ()), *marks)
    rows = "".join(f'<Data name="{name}"><value>{escaped(it)}</value></Data>' for name, it in data)
    more = f"<ExtendedData>{rows}</ExtendedData>" if rows else ""
    return (
        f"<Placemark><name>{escaped(shape.name)}</name><description>{words}</description>{times}"
        f"{more}{_geometry(shape, height)}</Placemark>"
    )


def _height(band: Band) -> tuple[str, str] | None:
    """Return mode and metres of a band from the ground up, if the format can say it."""
    upper = levels.extruded(band)
    if upper is None:
        return None
    mode = next(name for name, datum in _MODES.items() if datum is upper.datum)
    return mode, f"{upper.mm // 1000}.{upper.mm % 1000:03}"


def _geometry(shape: Shape, height: tuple[str, str] | None) -> str:
    area = shape.area
    if isinstance(area, NamedArea):
        raise OurError("gateway.cannot-write", name=quoted(shape.name))
    mode = f"<extrude>1</extrude><altitudeMode>{height[0]}</altitudeMode>" if height else ""
    above = f",{height[1]}" if height else ""
    if isinstance(area, Corridor):
        line = " ".join(_place(it) + above for it in outline.path(area))
        return f"<LineString>{mode}<coordinates>{line}</coordinates></LineString>"
    parts = []
    for part in outline.polygons(area):
        rings = "".join(_ring(ring, at, above) for at, ring in enumerate(part))
        parts.append(f"<Polygon>{mode}{rings}</Polygon>")
    return parts[0] if len(parts) == 1 else f"<MultiGeometry>{''.join(parts)}</MultiGeometry>"


def _ring(ring: outline.Ring, number: int, above: str) -> str:
    side = "innerBoundaryIs" if number else "outerBoundaryIs"
    places = " ".join(_place(it) + above for it in (*ring, ring[0]))
    return f"<{side}><LinearRing><coordinates>{places}</coordinates></LinearRing></{side}>"


def _place(point: outline.Point) -> str:
    lon = (point[0] + 1_800_000_000) % 3_600_000_000 - 1_800_000_000
    lon = 1_800_000_000 if point[0] == 1_800_000_000 else lon
    return f"{degrees.written(lon)},{degrees.written(point[1])}"
