"""GPX in: waypoints, routes and tracks (Topografix GPX 1.1).

Carries out R-330, R-331 and R-335. A route or track is a corridor and a waypoint a circle, each of
1 m until an officer says how wide; both are noted. Times of track points give the track its window.
"""

from collections.abc import Iterator

from comity.errors import OurError, TheirError
from comity.gateways import degrees, xml
from comity.gateways.found import Gathering, Reading, Shape, named, quoted
from comity.gateways.xml import Element
from comity.values import moment
from comity.values.area import Pos
from comity.values.composites import Window

_SILENT = frozenset(("metadata", "name", "time", "bounds"))


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
    try:
        start, end = (moment.parse(it[:40]) for it in times)
    except OurError as error:
        gathering.note(error.key, **error.facts)
        return ()
    if end < start:
        gathering.note("gateway.ends-before-start", name=quoted(name))
        return ()
    return (Window(start=start, end=end),)
