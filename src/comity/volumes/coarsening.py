"""A larger box and a longer window than the plan, on steps that are the same for everybody.

Carries out R-368. Each bound goes outward to the next whole step and no chance is used: whoever is
told of the same plan ten times, or of ten plans near each other, is told one box and cannot find
their middle. Nothing of the plan is outside. Knows no message.
"""

import math
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from comity.errors import OurError
from comity.values.area import Circle, Edges, Polygon, Pos
from comity.values.bounds import LAT_MAX, RADIUS_M_MAX
from comity.values.composites import VBand, Window
from comity.values.moment import HOUR_MS
from comity.volumes import trig
from comity.volumes.bands import Band
from comity.volumes.ellipsoid import A_M
from comity.volumes.footprint import Footprint, Form, centre_of
from comity.volumes.meeting import MARGIN_MM
from comity.volumes.times import Times
from comity.volumes.vectors import Vector, dot, unit

STEPS: Final = {"0.1": 1_000_000, "0.5": 5_000_000, "1": 10_000_000, "5": 50_000_000}
HOURS: Final = (1, 6, 24)
HEIGHTS_M: Final = (0, 1_000, 3_000)  # 0: no band, so all heights
WIDE_MAX: Final = 900_000_000  # 90 degrees
_MM: Final = 1_000
_LEAST_M: Final = 6_335_000.0  # no radius of curvature of the ellipsoid is less
_MOST_M: Final = 6_399_700.0  # nor more
_SLACK: Final = 100  # more than floats lose, in 1e-7 degree
_SLACK_MM: Final = 3_000  # how far a drawn edge may be from the line it stands for, twice
_MEAN_KM: Final = 6_371.0072


class Bounds(NamedTuple):
    """From which latitude to which, and from which longitude east to which, in 1e-7 degree.

    `pole`: 1 or -1 if a pole is within, and then there are no longitudes.
    """

    south: int
    north: int
    west: int = 0
    east: int = 0
    pole: int = 0


def box(footprints: Sequence[Footprint], step: int) -> Circle | Polygon:
    """Return the box on whole steps around some footprints.

    Raises:
        OurError: it would be wider than 90 degrees or a cap of 5,000 km; or there are none.
    """
    if not footprints:
        raise OurError("coarse.nothing")
    whole = _merged([bounds(it) for it in footprints])
    if whole.pole:
        return _cap(whole, step)
    south, north = _floor(whole.south, step), -_floor(-whole.north, step)
    west, east = _floor(whole.west, step), -_floor(-whole.east, step)
    if east - west > WIDE_MAX or north - south > WIDE_MAX:
        raise OurError("coarse.too-wide")
    corners = (south, west), (south, east), (north, east), (north, west)
    return Polygon((tuple(_at(*it) for it in corners),), Edges.PARALLELS)


def window(all_times: Iterable[Times], hours: int) -> Window:
    """Return the window on whole steps around all windows.

    Raises:
        OurError: there are none.
    """
    ends = [
        (span.start_ms - it.error_ms, span.end_ms + it.error_ms)
        for it in all_times
        for span in it.spans
    ]
    if not ends:
        raise OurError("times.none")
    step = hours * HOUR_MS
    start = max(0, _floor(min(it[0] for it in ends), step))
    return Window(start=start, end=max(start + step, -_floor(-max(it[1] for it in ends), step)))


def vband(bands: Sequence[Band], step_m: int) -> VBand | None:
    """Return the band on whole steps around all bands; none: all heights, or of several datums."""
    datums = {end.datum for it in bands for end in (it.lower, it.upper) if end}
    if not step_m or len(datums) != 1 or not all(it.lower for it in bands):
        return None
    step = step_m * _MM
    low = min(_floor(it.lower.mm, step) for it in bands if it.lower) // _MM
    high = None
    if all(it.upper for it in bands):
        high = max(-_floor(-it.upper.mm, step) for it in bands if it.upper) // _MM
    return VBand(lo=low, hi=high, ref=datums.pop())


# --- bounds of a footprint


def bounds(footprint: Footprint) -> Bounds:
    """Return between which parallels and meridians a footprint surely lies."""
    reach = footprint.reach_mm + footprint.error_mm + footprint.margin_mm + MARGIN_MM + _SLACK_MM
    angle = reach / 1_000.0 / _LEAST_M
    low, high = _heights(footprint)
    south, north = _latitude(low) - angle, _latitude(high) + angle
    turns = [_turned(ring, closed=footprint.form is Form.REGION) for ring in footprint.rings]
    if south <= -trig.PI / 2.0 or north >= trig.PI / 2.0 or any(end != 0 for *_, end in turns):
        pole = 1 if _middle(footprint) >= 0.0 else -1
        return Bounds(_down(south), _up(north), pole=pole)
    steepest = trig.sin_cos(max(abs(_latitude(low)), abs(_latitude(high))))[1]
    share = min(1.0, trig.sin_cos(angle)[0] / steepest)
    more = trig.units(trig.arctan2(share, math.sqrt(1.0 - share * share))) + _SLACK
    west, east, _ = turns[0]
    return Bounds(_down(south), _up(north), west - more, east + more)


def _heights(footprint: Footprint) -> tuple[float, float]:
    """Return between which sines of latitude all pieces lie."""
    low, high = 1.0, -1.0
    for piece in footprint.pieces:
        start, end = unit(piece.start), unit(piece.end)
        # what is on an arc is on its chord, lifted by no more than the middle is
        lift = 1.0 / math.sqrt(max(0.25, (1.0 + dot(start, end)) / 2.0)) + 1e-12
        ends = start[2], end[2]
        high = max(high, *(it * (lift if it > 0.0 else 1.0) for it in ends))
        low = min(low, *(it * (lift if it < 0.0 else 1.0) for it in ends))
    return max(-1.0, low), min(1.0, high)


def _latitude(sine: float) -> float:
    return trig.arctan2(sine, math.sqrt(max(0.0, 1.0 - sine * sine)))


def _middle(footprint: Footprint) -> float:
    """Return on which side of the equator most of it lies."""
    return centre_of(footprint.rings[:1])[2]


def _turned(ring: tuple[Vector, ...], *, closed: bool) -> tuple[int, int, int]:
    """Return the least and the greatest longitude on the way along a ring, and where it ends.

    Longitudes go on past the antimeridian. A ring that ends elsewhere than it began, by a whole
    turn, has a pole within.
    """
    line = (*ring, ring[0]) if closed else ring
    longitudes = [trig.units(trig.arctan2(it[1], it[0])) for it in line]
    west = east = at = longitudes[0]
    for one, other in pairwise(longitudes):
        at += (other - one + trig.TURN // 2) % trig.TURN - trig.TURN // 2
        west, east = min(west, at), max(east, at)
    return west, east, at - longitudes[0] if closed else 0


def _merged(all_bounds: Sequence[Bounds]) -> Bounds:
    """Return bounds around all; of longitudes, without the widest gap between them."""
    south, north = min(it.south for it in all_bounds), max(it.north for it in all_bounds)
    poles = {it.pole for it in all_bounds if it.pole}
    if poles:
        if len(poles) > 1:
            raise OurError("coarse.too-wide")
        return Bounds(south, north, pole=poles.pop())
    arcs = sorted((it.west % trig.TURN, it.east - it.west) for it in all_bounds)
    arcs += [(west + trig.TURN, wide) for west, wide in arcs[:1]]
    best, reach = (-1, 0, 0), arcs[0][0]
    for (west, wide), (following, _) in pairwise(arcs):
        reach = max(reach, west + wide)
        best = max(best, (following - reach, following, reach))
    gap, start, end = best
    if gap <= 0:
        raise OurError("coarse.too-wide")
    return Bounds(south, north, start % trig.TURN, start % trig.TURN + (end - start) % trig.TURN)


# --- outward


def _cap(whole: Bounds, step: int) -> Circle:
    """Return the circle around a pole out to a whole step of latitude."""
    if whole.pole > 0:
        wide = LAT_MAX - _floor(whole.south, step)
    else:
        wide = LAT_MAX + -_floor(-whole.north, step)
    radius_m = math.ceil(trig.radians(wide) * _MOST_M / 1_000.0) * 1_000
    if radius_m > RADIUS_M_MAX:
        raise OurError("coarse.too-wide")
    return Circle(Pos(lat=whole.pole * LAT_MAX, lon=0), radius_m)


def _floor(number: int, step: int) -> int:
    return number // step * step


def _down(radians: float) -> int:
    return max(-LAT_MAX, trig.units(radians) - _SLACK)


def _up(radians: float) -> int:
    return min(LAT_MAX, trig.units(radians) + _SLACK)


def _at(lat: int, lon: int) -> Pos:
    return Pos(
        lat=max(-LAT_MAX, min(LAT_MAX, lat)),
        lon=(lon + trig.TURN // 2) % trig.TURN - trig.TURN // 2,
    )


# --- what it gives away


def square_km(footprint: Footprint) -> int:
    """Return about how large a footprint is; what lies twice in it counts twice."""
    reach_km = footprint.reach_mm / 1_000_000.0
    if footprint.form is not Form.REGION:
        km = sum(_length_km(piece.start, piece.end) for piece in footprint.pieces)
        return math.ceil(reach_km * (2.0 * km + trig.PI * reach_km))
    outer, *holes = (_enclosed_km(ring) for ring in footprint.rings)
    return max(1, round(abs(outer) - sum(map(abs, holes))))


def _length_km(one: Vector, other: Vector) -> float:
    a, b = unit(one), unit(other)
    return math.dist(a, b) * A_M / 1_000.0


def _enclosed_km(ring: tuple[Vector, ...]) -> float:
    """Return what a ring encloses: the sum of its edges' strips down to the equator."""
    line = [unit(it) for it in (*ring, ring[0])]
    strips = turned = 0.0
    for one, other in pairwise(line):
        turn = trig.arctan2(
            one[0] * other[1] - one[1] * other[0], one[0] * other[0] + one[1] * other[1]
        )
        strips += turn * (one[2] + other[2]) / 2.0
        turned += turn
    whole = 2.0 * trig.PI if abs(turned) > trig.PI else 0.0
    return (whole - abs(strips) if whole else strips) * _MEAN_KM * _MEAN_KM
