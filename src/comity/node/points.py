"""Known points of a node: a place typed for a message is read back as bearing and distance.

DIR/points.csv holds a line for each: name, latitude and longitude in decimal degrees. It is the
administrator's; nothing of it leaves the node. A figure typed wrong looks right among figures, and
wrong as "640 km from the port". Knows places; says nothing and asks nobody.
"""

import csv
import re
from fractions import Fraction
from functools import lru_cache
from io import StringIO
from pathlib import Path
from typing import Final

import msgspec

from comity.errors import ConfigError
from comity.values.area import Pos
from comity.values.bounds import LAT_MAX, LON_MAX, LON_MIN
from comity.volumes import ellipsoid, trig
from comity.volumes.vectors import Vector, dot, unit, vector
from comity.wording.echo import Near

FILE: Final = "points.csv"
POINTS_MAX: Final = 5_000
BYTES_MAX: Final = 1 << 19
NAME_MAX: Final = 80
FAR_M: Final = 500_000  # from every known point, and
CLOSE_M: Final = 100_000  # from one of them with latitude and longitude swapped: look again
_TURN: Final = 360
_UNIT: Final = 10_000_000  # 1e-7 degree
_DEGREES: Final = re.compile(r"-?[0-9]{1,3}(\.[0-9]{1,10})?")


class Point(msgspec.Struct, frozen=True, kw_only=True):
    """A place with a name."""

    name: str
    lat: int  # 1e-7 degree
    lon: int


class Points:
    """All known points of a node."""

    def __init__(self, points: tuple[Point, ...], fault: ConfigError | None = None) -> None:
        self.points = points
        self.fault = fault  # why the file gave none
        self._at = [vector(Pos(lat=it.lat, lon=it.lon)) for it in points]

    def near(self, lat: int, lon: int) -> Near | None:
        """Where a place lies from the nearest point; none: there is no point."""
        found = self._nearest(lat, lon)
        if found is None:
            return None
        point, metres = found
        is_swapped = False
        if metres > FAR_M and abs(lon) <= LAT_MAX:
            turned = self._nearest(lon, lat)
            is_swapped = turned is not None and turned[1] < CLOSE_M
        seen_from = Pos(lat=point.lat, lon=point.lon)
        degrees = bearing(seen_from, Pos(lat=lat, lon=lon)) if metres else 0
        return Near(name=point.name, metres=metres, degrees=degrees, is_swapped=is_swapped)

    def _nearest(self, lat: int, lon: int) -> tuple[Point, int] | None:
        if not self.points:
            return None
        here = vector(Pos(lat=lat, lon=lon))
        at = max(range(len(self._at)), key=lambda it: dot(self._at[it], here))
        return self.points[at], round(ellipsoid.metres(self._at[at], here))


def bearing(of: Pos, to: Pos) -> int:
    """In which direction one sees a place from another: whole degrees from true north."""
    sin_lon, cos_lon = trig.sin_cos_units(of.lon)
    sin_lat, cos_lat = trig.sin_cos_units(of.lat)
    x, y, z = _plain(vector(to))
    east = y * cos_lon - x * sin_lon
    north = z * cos_lat - (x * cos_lon + y * sin_lon) * sin_lat
    return round(trig.units(trig.arctan2(east, north)) / _UNIT) % _TURN


def _plain(at: Vector) -> tuple[float, float, float]:
    x, y, z = unit(at)
    return x, y, z


def of(home: Path) -> Points:
    """The points of a node; none where there is no file.

    A file that cannot be read gives none, with its fault to be told: nobody is kept from speaking
    by a list of harbours.
    """
    path = home / FILE
    try:
        stamp = path.stat().st_mtime_ns
    except FileNotFoundError:
        return Points(())
    return _read(path, stamp)


@lru_cache(maxsize=4)
def _read(path: Path, _stamp: int) -> Points:
    data = path.read_bytes()
    try:
        text = data[:BYTES_MAX].decode("utf-8", "replace")
        rows = list(csv.reader(StringIO(text)))
    except csv.Error:
        return Points((), ConfigError("points.bad-line", path=str(path), line=1))
    if len(data) > BYTES_MAX or len(rows) > POINTS_MAX:
        return Points((), ConfigError("points.too-many", path=str(path), most=POINTS_MAX))
    made: list[Point] = []
    for number, row in enumerate(rows, 1):
        point = _point(row)
        if point is None and row:
            return Points((), ConfigError("points.bad-line", path=str(path), line=number))
        if point is not None:
            made.append(point)
    return Points(tuple(made))


def _point(row: list[str]) -> Point | None:
    match [it.strip() for it in row]:
        case [name, lat, lon] if 0 < len(name) <= NAME_MAX and name.isprintable():
            if _DEGREES.fullmatch(lat) is None or _DEGREES.fullmatch(lon) is None:
                return None
            units = [round(Fraction(it) * _UNIT) for it in (lat, lon)]
            if abs(units[0]) <= LAT_MAX and LON_MIN <= units[1] <= LON_MAX:
                return Point(name=name, lat=units[0], lon=units[1])
    return None
