"""GPX, in and out: waypoints, routes and tracks (Topografix GPX 1.1).

Carries out R-330, R-331, R-335 and R-337. In: a route or track is a corridor and a waypoint a
circle, each of 1 m until an officer says how wide; both are noted. Times of track points give the
track its window. Out: a circle is its centre, a corridor its middle line, any other area the line
around it; what a line cannot say stands in words beside it.
"""

from collections.abc import Iterator
from typing import Final

from comity.errors import OurError, TheirError
from comity.gateways import degrees, outline, xml
from comity.gateways.found import Gathering, Reading, Shape, named, quoted
from comity.gateways.unsaid import about
from comity.gateways.xml import Element, escaped
from comity.values.area import Circle, Corridor, NamedArea, Pos
from comity.values.composites import Window

_SILENT: Final = frozenset(("metadata", "name", "time", "bounds"))
_HEAD: Final = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<gpx version="1.1" creator="Comity" xmlns="http://www.topografix.com/GPX/1/1">'
)


def read(data: bytes) -> Reading:
    """Read the places and lines of a GPX file.

    Raises:
        TheirError: it is none, or too large.
    """
    root = xml.parse(data, "GPX")
    if root.name != "gpx":
        raise TheirError("gateway.not-this-format", format="GPX")
    gathering = Gathering(title=named(root.said("metadata", "name"), 0))
    for child in root.inner:
        for name, kind, points in _lines(child, gathering):
            _read_line(name, kind, points, gathering)
    return gathering.done()


def _lines(node: Element, gathering: Gathering) -> Iterator[tuple[str, str, list[Element]]]:
    match node.name:
        case "wpt":
            yield node.said("name"), "wpt", [node]
        case "rte":
            yield node.said("name"), "rte", list(node.all("rtept"))
        case "trk":
            for part in node.all("trkseg"):
                yield node.said("name"), "trk", list(part.all("trkpt"))
        case name if name not in _SILENT:
            gathering.note("gateway.property-left", part=quoted(name))
        case _:
            return


def _read_line(title: str, kind: str, points: list[Element], gathering: Gathering) -> None:
    name = named(title, len(gathering.shapes) + 1)
    gathering.count(len(points))
    try:
        places = tuple(_pos(it) for it in points)
        if kind == "wpt":
            area = degrees.circle(places[0], 1)
            gathering.note("gateway.point-as-circle", name=quoted(name))
            gathering.add(Shape(name=name, area=area))
            return
        line = degrees.corridor(places, 1)
    except TheirError as error:
        gathering.left(name, error)
        return
    gathering.note("gateway.line-as-corridor", name=quoted(name))
    gathering.add(Shape(name=name, area=line, windows=_window(points, name, gathering)))


def _pos(point: Element) -> Pos:
    return degrees.of_texts(point.attributes.get("lat", ""), point.attributes.get("lon", ""))


def _window(points: list[Element], name: str, gathering: Gathering) -> tuple[Window, ...]:
    """The time from the first fix to the last, if each is written."""
    times = [it.said("time") for it in (points[0], points[-1])]
    if not any(times):
        return ()
    return gathering.window(times[0], times[1], name)


# --- out


def write(reading: Reading) -> bytes:
    """Return shapes as GPX: waypoints first, then routes, then tracks, as the format asks.

    Raises:
        OurError: one cannot be written so.
    """
    made: dict[str, list[str]] = {"wpt": [], "rte": [], "trk": []}
    for shape in reading.shapes:
        kind, text = _drawn(shape)
        made[kind].append(text)
    title = escaped(reading.title)
    head = f"<metadata><name>{title}</name></metadata>" if title else ""
    rows = [it for kind in made.values() for it in kind]
    return "\n".join((f"{_HEAD}{head}", *rows, "</gpx>", "")).encode()


def _drawn(shape: Shape) -> tuple[str, str]:
    words = f"<name>{escaped(shape.name)}</name>"
    if told := about(shape):
        words += f"<desc>{escaped(told)}</desc>"
    match shape.area:
        case NamedArea():
            raise OurError("gateway.cannot-write", name=quoted(shape.name))
        case Circle(centre=at):
            return "wpt", f"<wpt {_written((at.lon, at.lat))}>{words}</wpt>"
        case Corridor():
            line = "".join(f"<rtept {_written(it)}/>" for it in outline.path(shape.area))
            return "rte", f"<rte>{words}{line}</rte>"
        case area:
            rings = [ring for part in outline.polygons(area) for ring in part]
            lines = "".join(f"<trkseg>{_around(ring)}</trkseg>" for ring in rings)
            return "trk", f"<trk>{words}{lines}</trk>"


def _around(ring: outline.Ring) -> str:
    return "".join(f"<trkpt {_written(it)}/>" for it in (*ring, ring[0]))


def _written(point: outline.Point) -> str:
    """Return a place; the format has no 180 degrees east."""
    lon, lat = (point[0] + 1_800_000_000) % 3_600_000_000 - 1_800_000_000, point[1]
    return f'lat="{degrees.written(lat)}" lon="{degrees.written(lon)}"'
