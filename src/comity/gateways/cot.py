"""Cursor on Target out: areas as markers that expire, of neutral affiliation, with their shape.

Carries out R-330, R-334 and R-375. Drawings of their own never expire on the terminals that show
them, so an area is a marker (`a-n-G`) with the shape inside; it must be sent again while it is in
force, and ends by itself. The affiliation is neutral always: who is friend or hostile is not said
here. What is played says so in its name, in its remarks and in the format's own field. The moment
of writing, how long it holds and what is real are arguments.
"""

import hashlib
from dataclasses import replace
from typing import Final

from comity.errors import OurError
from comity.gateways import degrees, levels, outline
from comity.gateways.found import Gathering, Note, Reading, Shape, quoted
from comity.gateways.guard import check_reading
from comity.gateways.xml import escaped
from comity.values import moment
from comity.values.area import Area, Circle, Corridor, NamedArea
from comity.values.codes import Vref
from comity.values.composites import Window
from comity.volumes.bands import ALL_HEIGHTS, Limit

TYPE: Final = "a-n-G"  # an atom, neutral, on the ground
HOW: Final = "h-e"  # entered by a person
HOLDS_MS_MAX: Final = moment.HOUR_MS  # a marker that nobody sends again is gone after an hour
POINTS_MAX: Final = 500  # of one marker: terminals take no longer line
REAL: Final = "REAL"
_OPEX: Final = {"EXERCISE": "e-exercise", "TEST": "s-test"}  # the format's own word for it
_UNKNOWN: Final = "9999999.0"


def markers(
    reading: Reading, now_ms: int, *, reality: str, holds_ms: int = 600_000
) -> tuple[tuple[bytes, ...], tuple[Note, ...]]:
    """Return one marker for each part of each shape that is in force; notes of what has none.

    A shape without windows is in force. The marker holds no longer than its window.

    Raises:
        OurError: what is protected is among them, or a marker is to hold too long.
    """
    check_reading(reading)
    if not 0 < holds_ms <= HOLDS_MS_MAX:
        raise OurError("gateway.holds-too-long", minutes=HOLDS_MS_MAX // 60_000)
    made: list[bytes] = []
    gathering = Gathering()
    for shape in reading.shapes:
        window = _in_force(shape, now_ms)
        if shape.windows and window is None:
            continue
        end = now_ms + holds_ms if window is None else min(window.end, now_ms + holds_ms)
        try:
            made += _events(_told(shape, reality), now_ms, end, _OPEX.get(reality, ""))
        except OurError as error:
            gathering.left(shape.name, error)
    return tuple(made), tuple(gathering.notes.values())


def _told(shape: Shape, reality: str) -> Shape:
    """Return a shape whose name says that it is played, where it is."""
    return shape if reality == REAL else replace(shape, name=f"{reality} {shape.name}")


def _in_force(shape: Shape, now_ms: int) -> Window | None:
    return next((it for it in shape.windows if it.start <= now_ms < it.end), None)


def _events(shape: Shape, now_ms: int, stale_ms: int, opex: str) -> list[bytes]:
    parts = _parts(shape)
    lower, upper = _hae(shape.band.lower), _hae(shape.band.upper)
    about = f"{opex[2:]} {_about(shape)}".strip().upper()
    played = f' opex="{opex}"' if opex else ""
    made = []
    for number, (at, inner) in enumerate(parts):
        uid = hashlib.sha256(f"{shape.name}\n{shape.area!r}\n{number}".encode()).hexdigest()[:32]
        made.append(
            '<?xml version="1.0" encoding="UTF-8"?>'
            f'<event version="2.0" uid="comity.{uid}" type="{TYPE}" how="{HOW}"{played}'
            f' time="{_time(now_ms)}" start="{_time(now_ms)}" stale="{_time(stale_ms)}">'
            f'<point {at} hae="{lower}" ce="{_UNKNOWN}" le="{_UNKNOWN}"/>'
            f'<detail><contact callsign="{escaped(shape.name)}"/>{inner}'
            f'<height value="{upper}"/><remarks>{escaped(about)}</remarks></detail></event>'
        )
    return [it.encode() for it in made]


def _about(shape: Shape) -> str:
    """Return what the format has no place for: heights with their datum, and any one of many."""
    band = shape.band
    heights = ""
    if band != ALL_HEIGHTS:
        lower = levels.written(band.lower) if band.lower else ""
        heights = f"{lower} - {levels.written(band.upper)}"
    return f"{heights} ANY 1 OF {len(shape.windows)}".strip() if shape.any_one else heights


def _parts(shape: Shape) -> list[tuple[str, str]]:
    """Return where each part of a shape stands, and how it is drawn."""
    area: Area = shape.area
    if isinstance(area, NamedArea):
        raise OurError("gateway.cannot-write", name=quoted(shape.name))
    if isinstance(area, Circle):
        ellipse = f'<ellipse major="{area.radius_m}" minor="{area.radius_m}" angle="360"/>'
        at = _point((area.centre.lon, area.centre.lat))
        return [(at, f"<shape>{ellipse}</shape>")]
    if isinstance(area, Corridor):
        line = outline.path(area)
        return [(_point(line[0]), _line(line, shape, is_closed=False))]
    return [
        (_point(part[0][0]), _line(part[0], shape, is_closed=True))
        for part in outline.polygons(area)
    ]


def _line(line: outline.Ring, shape: Shape, *, is_closed: bool) -> str:
    if len(line) > POINTS_MAX:
        raise OurError("gateway.bad-ring", count=len(line), most=POINTS_MAX)
    places = "".join(f'<vertex {_point(it)} hae="0.0"/>' for it in line)
    closed = "true" if is_closed else "false"
    width = f' width="{2 * shape.area.half_width_m}"' if isinstance(shape.area, Corridor) else ""
    return f'<shape><polyline closed="{closed}"{width}>{places}</polyline></shape>'


def _point(point: outline.Point) -> str:
    lon = (point[0] + 1_800_000_000) % 3_600_000_000 - 1_800_000_000
    return f'lat="{point[1] / degrees.UNITS:.7f}" lon="{lon / degrees.UNITS:.7f}"'


def _hae(limit: Limit | None) -> str:
    """Return a limit above the ellipsoid; what has another datum is only in the remarks."""
    if limit is None or limit.datum is not Vref.WGS84:
        return _UNKNOWN
    return f"{limit.mm / 1_000:.3f}"


def _time(ms: int) -> str:
    return f"{moment.iso(ms - ms % 1_000)[:-1]}.{ms % 1_000:03}Z"
