"""Scenes: areas near each other, each as a message says it and as finely drawn lines.

The lines come from geographiclib, by way of bearing and distance, so that a scene on a pole or on
the 180th meridian is drawn as any other. Nothing of `volumes/` is used to draw them.
"""

import math
from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np
from geographiclib.geodesic import Geodesic

from comity.errors import OurError
from comity.values.area import Circle, Corridor, Edges, Polygon, Pos, Sector
from comity.volumes.footprint import Footprint
from comity.volumes.shapes import shape

EARTH = Geodesic.WGS84
TURN = 3_600_000_000
PLACE, LINE, REGION = "place", "line", "region"


@dataclass(frozen=True)
class Look:
    """What scenes of a name are like: how wide, how large its areas, how finely drawn."""

    name: str
    lats: tuple[float, float]
    lons: tuple[float, float]
    wide_m: float
    radius_m: tuple[float, float]
    asked_m: tuple[int, ...]  # separations of the kinds
    step_m: float = 10_000.0
    line_m: float = 0.02  # how far the fine lines may be from the true ones
    again: int = 25  # one pair in so many is asked again, near the threshold


LOOKS = (
    Look("small", (-75, 75), (-170, 170), 2_000, (30, 1_200), (0, 0, 300)),
    Look("ordinary", (-65, 65), (-170, 170), 45_000, (800, 25_000), (0, 500, 9_260)),
    Look("high", (65, 85), (-170, 170), 45_000, (800, 25_000), (0, 500, 9_260)),
    Look("pole", (89.3, 90), (-180, 180), 70_000, (800, 40_000), (0, 500, 9_260)),
    Look("antimeridian", (-65, 65), (179.5, 180.5), 45_000, (800, 25_000), (0, 500, 9_260)),
    Look(
        "vast", (-90, 90), (-180, 180), 2.5e6, (1e5, 1.1e6), (0, 9_260, 90_000), 40_000.0, 0.15, 4
    ),
)
WEIGHTS = (22, 44, 10, 10, 10, 4)


@dataclass(frozen=True, eq=False)
class Drawn:
    """An area, its footprint, and its lines in degrees (longitude first) before any reach."""

    area: Circle | Polygon | Corridor | Sector
    error_m: int
    footprint: Footprint
    form: str
    rings: list[np.ndarray]  # finely drawn; closed if of a region
    corners: list[np.ndarray]  # as a message says them; what a plane is drawn from
    reach_m: int
    loose_m: float = 0.0  # beyond the margin of all, how far its line may be wrong


@dataclass(eq=False)
class Scene:
    """Areas near each other, and the separation asked of each two."""

    look: Look
    lat: float
    lon: float
    drawn: list[Drawn]
    kinds: list[int] = field(default_factory=list)

    def asked_m(self, one, other):
        """The separation of two areas: the greater of what their kinds ask."""
        asked = self.look.asked_m
        return max(asked[self.kinds[one]], asked[self.kinds[other]])

    def asked(self, one, other):
        """How far apart two lines must be, what their authors declare, how loose they are."""
        left, right = self.drawn[one], self.drawn[other]
        return (
            self.asked_m(one, other) + left.reach_m + right.reach_m,
            left.error_m + right.error_m,
            left.loose_m + right.loose_m,
        )

    def told(self, one, other):
        """Two areas as somebody would have to write them to see the same."""
        left, right = self.drawn[one], self.drawn[other]
        asked_m = self.asked_m(one, other)
        return self.look.name, asked_m, (left.area, left.error_m), (right.area, right.error_m)


KINDS = ("polygon", "circle", "corridor", "sector", "box")
SHARES = (50, 18, 14, 8, 10)


def scene(dice, look, count, kinds=KINDS):
    """A scene of so many areas, of these kinds."""
    lat = dice.uniform(*look.lats) * (dice.choice((1, -1)) if look.lats[0] > 0 else 1)
    lon = dice.uniform(*look.lons)
    drawn: list[Drawn] = []
    while len(drawn) < count:
        at = _direct((lat, lon), dice.uniform(0, 360), look.wide_m * math.sqrt(dice.random()))
        try:
            drawn.append(_area(dice, look, at, kinds))
        except OurError:  # a star whose hole is too near, or too wide
            continue
    return Scene(look, lat, lon, drawn, [dice.randrange(len(look.asked_m)) for _ in drawn])


def _area(dice, look, at, kinds):
    low, high = look.radius_m
    radius = low * (high / low) ** dice.random()
    error_m = dice.choice((0, 0, 0, 0, 0, round(low / 10), round(low)))
    kind = dice.choices(kinds, SHARES[: len(kinds)])[0]
    return _MAKERS[kind](dice, look, at, radius, error_m)


def _polygon(dice, look, at, radius, error_m):
    turns = sorted(dice.uniform(0, 360) for _ in range(dice.randrange(0, 10)))
    turns = sorted([*turns, 5, 125, 245])
    outer = [_written(_direct(at, it, radius * dice.uniform(0.4, 1))) for it in turns]
    rings = [outer]
    if dice.random() < 0.15:  # well inside: the nearest edge is no nearer than a tenth
        rings.append([_written(_direct(at, it, radius * 0.08)) for it in (0, 130, 260)])
    area = Polygon(tuple(tuple(map(_pos, ring)) for ring in rings), Edges.GEODESIC)
    fine = [_fine([*ring, ring[0]], look.step_m) for ring in rings]
    plain = [_lonlat([*ring, ring[0]]) for ring in rings]
    return Drawn(area, error_m, shape(area, error_m), REGION, fine, plain, 0)


def _box(dice, look, at, radius, error_m):
    """Between two parallels and two meridians: the edges are of constant course."""
    if look.name in ("vast", "pole"):
        return _polygon(dice, look, at, radius, error_m)
    lat, lon = at
    high = radius / 111_000
    wide = dice.uniform(0.3, 2) * high / math.cos(math.radians(lat))
    low, top, west, east = lat - high, lat + high, lon - wide, lon + wide
    corners = [_written(it) for it in ((low, west), (low, east), (top, east), (top, west))]
    area = Polygon((tuple(map(_pos, corners)),), Edges.PARALLELS)
    fine = []
    for (a, b), (c, d) in pairwise([*corners, corners[0]]):
        turn = (d - b + 180) % 360 - 180
        # of a parallel, 1.5 km are at most half a hand off the great circle at 75 degrees
        parts = max(1, math.ceil(abs(turn) * 111_000 * math.cos(math.radians(a)) / 600))
        parts = max(parts, math.ceil(abs(c - a) * 111_000 / look.step_m))
        fine += [(a + (c - a) * it / parts, b + turn * it / parts) for it in range(parts)]
    fine = _lonlat([*fine, corners[0]])
    return Drawn(
        area, error_m, shape(area, error_m), REGION, [fine], [_lonlat([*corners, corners[0]])], 0
    )


def _circle(dice, _look, at, radius, error_m):
    centre, reach = _written(at), round(radius * dice.uniform(0, 1))
    area = Circle(_pos(centre), reach)
    lines = [_lonlat([centre])]
    return Drawn(area, error_m, shape(area, error_m), PLACE, lines, lines, reach)


def _corridor(dice, look, at, radius, error_m):
    bearing, path = dice.uniform(0, 360), [_written(at)]
    for _ in range(dice.randrange(1, 4)):
        bearing += dice.uniform(-60, 60)
        path.append(_written(_direct(path[-1], bearing, radius * dice.uniform(0.3, 1))))
    half = max(1, round(radius * dice.uniform(0.01, 0.2)))
    area = Corridor(tuple(map(_pos, path)), half)
    fine = [_fine(path, look.step_m)]
    return Drawn(area, error_m, shape(area, error_m), LINE, fine, [_lonlat(path)], half)


def _sector(dice, look, at, radius, error_m):
    if look.name == "vast":
        return _circle(dice, look, at, radius, error_m)
    centre = _written(at)
    outer, start = max(20, round(radius)), dice.randrange(360)
    inner = dice.choice((0, outer // 3, outer // 2))
    width = dice.randrange(20, 340)
    area = Sector(_pos(centre), inner, outer, start * 1000, (start + width) % 360 * 1000)
    arcs = [
        [_direct(centre, start + width * it / (4 * width), reach) for it in range(4 * width + 1)]
        for reach in (outer, inner)
        if reach
    ]
    ring = [*arcs[0], *(arcs[1][::-1] if inner else [centre])]
    sides = [
        _fine(it, look.step_m)
        for it in ((ring[4 * width], ring[4 * width + 1]), (ring[-1], ring[0]))
    ]
    fine = np.concatenate(
        [_lonlat(arcs[0]), sides[0], _lonlat(arcs[1][::-1]) if inner else sides[0][-1:], sides[1]]
    )
    fine = fine[np.append(True, (np.diff(fine, axis=0) != 0).any(axis=1))]
    loose_m = outer / 400_000 + outer * math.radians(0.25) ** 2 / 8
    return Drawn(
        area, error_m, shape(area, error_m), REGION, [fine], [_lonlat([*ring, ring[0]])], 0, loose_m
    )


_MAKERS = {
    "polygon": _polygon,
    "circle": _circle,
    "corridor": _corridor,
    "sector": _sector,
    "box": _box,
}


# --- places


def _direct(place, bearing, metres):
    lat, lon = place
    found = EARTH.Direct(lat, lon, bearing, metres, Geodesic.LATITUDE | Geodesic.LONGITUDE)
    return found["lat2"], found["lon2"]


def _written(place):
    """A place as a message can say it."""
    lat, lon = place
    units = round(lat * 1e7), (round(lon * 1e7) + TURN // 2) % TURN - TURN // 2
    return units[0] / 1e7, units[1] / 1e7


def _pos(place):
    return Pos(lat=round(place[0] * 1e7), lon=round(place[1] * 1e7))


def _lonlat(places):
    return np.array([(lon, lat) for lat, lon in places])


def _fine(path, step_m):
    """A path of geodesics with a place at least every so many metres."""
    made = []
    for (a, b), (c, d) in pairwise(path):
        line = EARTH.InverseLine(a, b, c, d)
        parts = max(1, math.ceil(line.s13 / step_m))
        made.append((a, b))
        for it in range(1, parts):
            found = line.Position(line.s13 * it / parts, Geodesic.LATITUDE | Geodesic.LONGITUDE)
            made.append((found["lat2"], found["lon2"]))
    return _lonlat([*made, path[-1]])
