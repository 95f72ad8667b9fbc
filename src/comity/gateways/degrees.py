"""Positions as others write them: decimal degrees, and degrees with minutes and seconds.

Carries out R-331. Exact: what is written becomes the nearest 1e-7 degree, halves up. A latitude
beyond 90 degrees is an error, which says that the axes may be exchanged; nothing is exchanged by
guess. 180 degrees east is 180 degrees west.
"""

import math
import re
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from typing import Final

from comity.errors import TheirError
from comity.values.area import Circle, Corridor, Edges, Polygon, Pos, Sector
from comity.values.bounds import (
    CORRIDOR_MAX,
    LAT_MAX,
    LON_MAX,
    RADIUS_M_MAX,
    RING_MAX,
    RING_MIN,
    RINGS_MAX,
)

UNITS: Final = 10**7
_TURN: Final = 360 * UNITS
_SECOND: Final = 10**6  # parts: DMS reads no more decimals
LINE_MAX: Final = RING_MAX + 1  # of a ring that comes back to its first position
_PLAIN: Final = re.compile(r"(-?)([0-9]{1,3})(?:[.]([0-9]{1,8}))?")
_DECIMALS: Final = 6  # of a second, none included; 0.00036 are 1e-7 degree
_CHARS_MAX: Final = 24  # of one number: no digits beyond use
LAT: Final = r"(?P<lat>\d{4}(?:\d\d)?(?:[.]\d{1,6})?)[ ]?(?P<ns>[NS])"
LON: Final = r"(?P<lon>\d{4,7}(?:[.]\d{1,6})?)[ ]?(?P<ew>[EW])"
DMS: Final = re.compile(rf"(?<!\d)(?<!\d[.]){LAT}[ ,/]{{0,3}}{LON}(?![A-Z0-9])")


def of_units(lat: int, lon: int, text: str = "") -> Pos:
    """Return the position of two numbers in 1e-7 degree.

    Raises:
        TheirError: there is none.
    """
    if abs(lat) > LAT_MAX or abs(lon) > LON_MAX + 1:
        raise TheirError("gateway.no-such-position", part=text or f"{lat / UNITS} {lon / UNITS}")
    return Pos(lat=lat, lon=lon if lon <= LON_MAX else lon - _TURN)


def of_floats(lat: float, lon: float) -> Pos:
    """Return the position of two numbers of degrees.

    Raises:
        TheirError: there is none, or one is no number.
    """
    if not (abs(lat) <= 360 and abs(lon) <= 360):  # which no NaN is
        raise TheirError("gateway.no-such-position", part=f"{lat:.7g} {lon:.7g}")
    return of_units(
        math.floor(lat * UNITS + 0.5), math.floor(lon * UNITS + 0.5), f"{lat:.9g} {lon:.9g}"
    )


def of_texts(lat: str, lon: str) -> Pos:
    """Return the position of two decimal numbers as they are written.

    Raises:
        TheirError: they are none.
    """
    text = f"{lat[:_CHARS_MAX]} {lon[:_CHARS_MAX]}"
    return of_units(_units(lat, text), _units(lon, text), text)


def _units(number: str, text: str) -> int:
    match = _PLAIN.fullmatch(number)
    if match is not None:  # as nearly all are written: in whole numbers
        units = int(match[2] + (match[3] or "").ljust(8, "0"))
        return -((units + 4) // 10) if match[1] else (units + 5) // 10
    try:
        value = Decimal(number.strip()) if len(number) <= _CHARS_MAX else Decimal("NaN")
    except InvalidOperation:
        value = Decimal("NaN")
    if not value.is_finite() or not -400 < value < 400:
        raise TheirError("gateway.no-such-position", part=text)
    return math.floor(Fraction(value) * UNITS + Fraction(1, 2))


def written(units: int) -> str:
    """Return a number of 1e-7 degree as decimal degrees, exactly."""
    whole, part = divmod(abs(units), UNITS)
    return f"{'-' if units < 0 else ''}{whole}.{part:07}"


def of_dms(match: re.Match[str]) -> Pos:
    """Return the position of what `DMS` found.

    Raises:
        TheirError: minutes or seconds above 59, or beyond the pole or 180 degrees.
    """
    lat, lon = _sexagesimal(match["lat"], 2, match[0]), _sexagesimal(match["lon"], 3, match[0])
    return of_units(
        -lat if match["ns"] == "S" else lat, -lon if match["ew"] == "W" else lon, match[0]
    )


def _sexagesimal(digits: str, width: int, text: str) -> int:
    """Read DDMM, DDMMSS, and with three digits of degrees; a zero before them may be missing."""
    whole, _, decimals = digits.partition(".")
    whole = whole.zfill(width + 2 if len(whole) <= width + 2 else width + 4)
    parts = [int(whole[:width]), *(int(whole[at : at + 2]) for at in range(width, len(whole), 2))]
    if max(parts[1:]) > 59:
        raise TheirError("gateway.no-such-position", part=text)
    weights = (3600, 60, 1)
    total = sum(it * _SECOND * by for it, by in zip(parts, weights, strict=False))
    total += int(decimals.ljust(6, "0")) * weights[len(parts) - 1]
    return (2 * total * UNITS + 3600 * _SECOND) // (7200 * _SECOND)


def dms(at: Pos) -> str:
    """Return a position in degrees, minutes and seconds, as `DMS` finds it; exactly."""
    lat, lon = _written_dms(at.lat, 2), _written_dms(at.lon, 3)
    return f"{lat}{'S' if at.lat < 0 else 'N'} {lon}{'W' if at.lon < 0 else 'E'}"


def _written_dms(units: int, width: int) -> str:
    """Return a number with the fewest decimals of a second that are read as this number."""
    size = abs(units)
    written = (_parts(size, decimals) for decimals in range(_DECIMALS))
    decimals, parts = next(it for it in enumerate(written) if _read(it[1], it[0]) == size)
    seconds, rest = divmod(parts, 10**decimals)
    text = f"{seconds // 3_600:0{width}}{seconds // 60 % 60:02}{seconds % 60:02}"
    return f"{text}.{rest:0{decimals}}" if decimals else text


def _parts(units: int, decimals: int) -> int:
    """Return a number of 1e-7 degree in parts of a second, the nearest."""
    scale: int = 3_600 * 10**decimals
    return (2 * units * scale + UNITS) // (2 * UNITS)


def _read(parts: int, decimals: int) -> int:
    """Return the number of 1e-7 degree that a reader takes these parts of a second for."""
    scale: int = 3_600 * 10**decimals
    return (2 * parts * UNITS + scale) // (2 * scale)


# --- areas, made so that what cannot be is one error


def polygon(*rings: tuple[Pos, ...], edges: Edges = Edges.GEODESIC) -> Polygon:
    """Return a polygon; a ring that comes back to its first position is opened.

    Raises:
        TheirError: a ring has too few or too many positions.
    """
    if not 1 <= len(rings) <= RINGS_MAX:
        raise TheirError("gateway.bad-ring", count=len(rings), most=RINGS_MAX)
    opened = []
    for written in rings:
        ring = written[:-1] if len(written) > 1 and written[0] == written[-1] else written
        if not RING_MIN <= len(ring) <= RING_MAX:
            raise TheirError("gateway.bad-ring", count=len(ring), most=RING_MAX)
        if ring[0] == ring[-1]:
            raise TheirError("area.no-area")
        opened.append(ring)
    return Polygon(tuple(opened), edges)


def corridor(path: tuple[Pos, ...], half_width_m: Fraction | int) -> Corridor:
    """Return all within a distance of a line.

    Raises:
        TheirError: the line has too few or too many positions, or there is no such width.
    """
    if not 2 <= len(path) <= CORRIDOR_MAX:
        raise TheirError("gateway.bad-ring", count=len(path), most=CORRIDOR_MAX)
    return Corridor(path, radius(half_width_m))


def circle(centre: Pos, radius_m: Fraction | int) -> Circle:
    """Return a circle; a part of a metre more makes it a metre larger.

    Raises:
        TheirError: no such radius.
    """
    return Circle(centre, radius(radius_m))


def radius(metres: Fraction | int) -> int:
    """Return a radius in whole metres, never smaller than it is written.

    Raises:
        TheirError: no such radius.
    """
    if not 0 < metres <= RADIUS_M_MAX:
        raise TheirError("gateway.no-such-radius", most=RADIUS_M_MAX // 1000)
    return math.ceil(metres)


def sector(centre: Pos, inner: Fraction, outer: Fraction, from_mdeg: int, to_mdeg: int) -> Sector:
    """Return a part of a ring.

    Raises:
        TheirError: no such radius or azimuth, or the radii are exchanged.
    """
    if not 0 <= inner < outer:
        raise TheirError("gateway.no-such-radius", most=RADIUS_M_MAX // 1000)
    if not (0 <= from_mdeg <= 360_000 and 0 <= to_mdeg <= 360_000):
        raise TheirError("gateway.no-such-azimuth")
    return Sector(centre, math.floor(inner), radius(outer), from_mdeg % 360_000, to_mdeg % 360_000)
