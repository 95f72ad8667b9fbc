"""A plane to draw on: areas of the earth around a middle, true in size, and the grid over them.

Carries out R-373. Lambert's azimuthal equal-area projection of directions: square roots only, and
no longitude, so that a pole or the antimeridian is a place like others. A drawing is looked at;
nothing is computed from it.
"""

import math
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple, TypeAlias

from comity.values.area import Pos
from comity.values.bounds import LAT_MAX
from comity.volumes.vectors import Vector, cross, dot, pos, rounded, unit, vector

Point: TypeAlias = tuple[float, float]  # east and north of the middle, in radii of the earth
Frame: TypeAlias = tuple[Point, Point]  # its south-western and its north-eastern corner

FAR: Final = -0.9  # cosine: beyond, a place is all around the drawing
_MINUTE: Final = "\u2032"
_DEGREE: Final = 10_000_000
_TURN: Final = 360 * _DEGREE
_STEPS: Final = (1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1_800)  # of the grid, in minutes
_LINES: Final = 5  # of the grid, each way, about
_SAMPLES: Final = 16
_PARTS: Final = 96  # of one line


class Line(NamedTuple):
    """One line of the grid: a meridian or a parallel, and what is written on it where."""

    points: tuple[Point, ...]
    label: str
    at: Point | None


class Plane:
    """The plane around a middle."""

    def __init__(self, places: Iterable[Pos]) -> None:
        """`places`: what is drawn; the middle is that of all of them."""
        found = [unit(vector(it)) for it in places]
        x, y, z = (sum(it[axis] for it in found) for axis in range(3))
        length = math.sqrt(x * x + y * y + z * z)
        middle = (x / length, y / length, z / length) if length > 1e-6 else found[0]
        wide = math.sqrt(middle[0] * middle[0] + middle[1] * middle[1])
        east = (-middle[1] / wide, middle[0] / wide, 0.0) if wide > 1e-9 else (0.0, 1.0, 0.0)
        self._middle, self._east, self._north = middle, east, cross(middle, east)

    def point(self, place: Pos) -> Point | None:
        """Return where a place is; none: nearly opposite the middle."""
        at = unit(vector(place))
        depth = dot(self._middle, at)
        if depth < FAR:
            return None
        scale = math.sqrt(2.0 / (1.0 + depth))
        return dot(self._east, at) * scale, dot(self._north, at) * scale

    def place(self, point: Point) -> Pos | None:
        """Return the place of a point; none: it is beyond the earth."""
        x, y = point
        square = x * x + y * y
        depth = 1.0 - square / 2.0
        if depth < FAR:
            return None
        scale = math.sqrt(1.0 - square / 4.0)
        rows = zip(self._middle, self._east, self._north, strict=True)
        return pos(rounded(*(m * depth + (e * x + n * y) * scale for m, e, n in rows)))

    # --- the grid

    def grid(self, frame: Frame) -> Iterator[Line]:
        """Return the meridians and parallels of a frame, some five each way."""
        seen = [it for it in map(self.place, _spread(frame)) if it is not None]
        poles = [it for it in (-LAT_MAX, LAT_MAX) if self._is_in(frame, Pos(lat=it, lon=0))]
        lats = [*(it.lat for it in seen), *poles]
        south, north = min(lats), max(lats)
        east, west = _TURN // 2, -_TURN // 2
        middle = pos(_scaled(self._middle)).lon
        if not poles:
            lons = [(it.lon - middle + east) % _TURN - east for it in seen]
            west, east = min(lons), max(lons)
        step = 30 * _DEGREE if poles else _step(east - west)
        yield from self._meridians(frame, (middle + west, middle + east, step), (south, north))
        step = _step(north - south)
        yield from self._parallels(frame, (south, north, step), (middle + west, middle + east))

    def _meridians(
        self, frame: Frame, lons: tuple[int, int, int], lats: tuple[int, int]
    ) -> Iterator[Line]:
        south, north = lats
        for lon in _multiples(*lons):
            wrapped = (lon + _TURN // 2) % _TURN - _TURN // 2
            places = (Pos(lat=it, lon=wrapped) for it in _between(south, north))
            yield self._line(frame, places, degrees(wrapped, "EW"))

    def _parallels(
        self, frame: Frame, lats: tuple[int, int, int], lons: tuple[int, int]
    ) -> Iterator[Line]:
        for lat in _multiples(*lats):
            if abs(lat) < LAT_MAX:
                turned = ((it + _TURN // 2) % _TURN - _TURN // 2 for it in _between(*lons))
                places = (Pos(lat=lat, lon=it) for it in turned)
                yield self._line(frame, places, degrees(lat, "NS"))

    def _line(self, frame: Frame, places: Iterable[Pos], label: str) -> Line:
        points = tuple(it for it in map(self.point, places) if it is not None)
        return Line(points, label, next((it for it in points if is_inside(frame, it)), None))

    def _is_in(self, frame: Frame, place: Pos) -> bool:
        point = self.point(place)
        return point is not None and is_inside(frame, point)


def is_inside(frame: Frame, point: Point) -> bool:
    """Whether a point is in a frame."""
    (west, south), (east, north) = frame
    return west <= point[0] <= east and south <= point[1] <= north


def degrees(units: int, ways: str) -> str:
    """Return an angle as a map writes it, to the minute; `ways`: the letters for plus and minus."""
    minutes = (abs(units) * 60 + _DEGREE // 2) // _DEGREE
    whole, part = divmod(minutes, 60)
    way = "" if minutes in (0, 180 * 60) else ways[units < 0]
    return f"{whole}°{f'{part:02}{_MINUTE}' if part else ''}{way}"


def _step(span: int) -> int:
    """Return the first step that a span takes some five of."""
    wanted = span * 60 // (_LINES * _DEGREE)
    minutes = next((it for it in _STEPS if it >= wanted), _STEPS[-1])
    return minutes * _DEGREE // 60


def _multiples(first: int, last: int, step: int) -> Iterator[int]:
    """Return the multiples of a step, each meridian once."""
    start = -(-first // step)
    count = min(last // step - start + 1, _TURN // step)
    for at in range(count):
        yield (start + at) * step


def _between(first: int, last: int) -> Iterator[int]:
    for at in range(_PARTS + 1):
        yield first + (last - first) * at // _PARTS


def _spread(frame: Frame) -> Iterator[Point]:
    (west, south), (east, north) = frame
    for row in range(_SAMPLES + 1):
        for column in range(_SAMPLES + 1):
            x = west + (east - west) * column / _SAMPLES
            yield x, south + (north - south) * row / _SAMPLES


def _scaled(direction: Vector) -> Vector:
    return rounded(*direction)
