"""A position in every form that officers use: degrees, MGRS, UTM and the Soviet grid, datum named.

Carries out R-440. One position is stored, on WGS 84; the others are computed from it for people to
read and compare, and nothing is computed from them. Grids by Krueger's series, right to a
millimetre; SK-42 by seven parameters of GOST 32453, right to some metres, as the datum itself is.
"""

import math
from collections.abc import Iterator
from typing import Final, NamedTuple

from comity.values.area import Pos
from comity.wording import places

WGS84: Final = "WGS 84"
SK42: Final = "SK-42"
_UNITS: Final = 10_000_000


class Form(NamedTuple):
    """One way to write a position, and the datum it is on."""

    form: str
    datum: str
    text: str


class Ellipsoid(NamedTuple):
    """Its half axis in metres and its flattening."""

    a: float
    f: float


class Metres(NamedTuple):
    """Eastward from a central meridian and northward from the equator."""

    east: float
    north: float


_WGS84: Final = Ellipsoid(6_378_137.0, 1 / 298.257223563)
_KRASSOWSKY: Final = Ellipsoid(6_378_245.0, 1 / 298.3)
# From SK-42 to WGS 84: shifts in metres, turns in seconds, scale in millionths.
_SHIFT: Final = (23.57, -140.95, -79.8)
_TURN: Final = (0.0, -0.35, -0.79)
_SCALE: Final = -0.22e-6
_UTM_SCALE: Final = 0.9996
_FALSE_EAST: Final = 500_000.0
_FALSE_NORTH: Final = 10_000_000.0
_SOUTH, _NORTH = -80.0, 84.0  # between which there is UTM
_BANDS: Final = "CDEFGHJKLMNPQRSTUVWX"
_COLUMNS: Final = "ABCDEFGHJKLMNPQRSTUVWXYZ"
_ROWS: Final = "ABCDEFGHJKLMNPQRSTUV"


def forms(at: Pos) -> list[Form]:
    """Return every form in which a position can be written."""
    plain = {1: at.lat, 2: at.lon}
    lat, lon = at.lat / _UNITS, at.lon / _UNITS
    made = [
        Form("DMS", WGS84, places.seconds(plain)),
        Form("DM", WGS84, places.minutes(plain)),
        Form("DD", WGS84, places.decimal(plain)),
    ]
    if _SOUTH <= lat < _NORTH:
        made += _utm(lat, lon)
    return [*made, *_sk42(lat, lon)]


def _utm(lat: float, lon: float) -> Iterator[Form]:
    zone = utm_zone(lat, lon)
    east, north = transverse(_WGS84, lat, lon - (zone * 6 - 183), _UTM_SCALE)
    east, north = east + _FALSE_EAST, north + (_FALSE_NORTH if lat < 0 else 0.0)
    band = _BANDS[min(19, int((lat - _SOUTH) // 8))]
    column = _COLUMNS[(zone - 1) % 3 * 8 + int(east // 100_000) - 1]
    row = _ROWS[(int(north // 100_000) + (0 if zone % 2 else 5)) % 20]
    square = f"{int(east % 100_000):05} {int(north % 100_000):05}"
    yield Form("MGRS", WGS84, f"{zone:02}{band} {column}{row} {square}")
    yield Form("UTM", WGS84, f"{zone:02}{'S' if lat < 0 else 'N'} {east:.0f} E {north:.0f} N")


def utm_zone(lat: float, lon: float) -> int:
    """Return the zone of UTM, with its exceptions off Norway and Svalbard."""
    if 56 <= lat < 64 and 3 <= lon < 12:
        return 32
    if lat >= 72 and 0 <= lon < 42:
        return 31 + 2 * int((lon + 3) // 12)
    return int((lon + 180) // 6) % 60 + 1


def _sk42(lat: float, lon: float) -> Iterator[Form]:
    lat, lon = to_sk42(lat, lon)
    plain = {1: round(lat * _UNITS), 2: round(lon * _UNITS)}
    yield Form("DMS", SK42, places.seconds(plain))
    zone = int((lon % 360) // 6) + 1
    turn = (lon - (zone * 6 - 3) + 180) % 360 - 180
    east, north = transverse(_KRASSOWSKY, lat, turn, 1.0)
    y = zone * 1_000_000 + _FALSE_EAST + east
    yield Form("GK", SK42, f"X {north:.0f} Y {y:.0f}")


def to_sk42(lat: float, lon: float) -> tuple[float, float]:
    """Return a latitude and a longitude on WGS 84 as they are on SK-42."""
    here = _in_space(_WGS84, lat, lon)
    turns = [math.radians(it / 3_600) for it in _TURN]
    x, y, z = (it - by for it, by in zip(here, _SHIFT, strict=True))
    x, y, z = (
        (x - turns[2] * y + turns[1] * z) * (1 - _SCALE),
        (turns[2] * x + y - turns[0] * z) * (1 - _SCALE),
        (-turns[1] * x + turns[0] * y + z) * (1 - _SCALE),
    )
    return _on(_KRASSOWSKY, x, y, z)


def _in_space(on: Ellipsoid, lat: float, lon: float) -> tuple[float, float, float]:
    phi, lam = math.radians(lat), math.radians(lon)
    e2 = on.f * (2 - on.f)
    radius = on.a / math.sqrt(1 - e2 * math.sin(phi) ** 2)
    flat = radius * math.cos(phi)
    return flat * math.cos(lam), flat * math.sin(lam), radius * (1 - e2) * math.sin(phi)


def _on(on: Ellipsoid, x: float, y: float, z: float) -> tuple[float, float]:
    """Return the latitude and longitude of a point near an ellipsoid, by Bowring's formula."""
    e2 = on.f * (2 - on.f)
    b = on.a * (1 - on.f)
    flat = math.hypot(x, y)
    reduced = math.atan2(z * on.a, flat * b)
    lat = math.atan2(
        z + e2 / (1 - e2) * b * math.sin(reduced) ** 3, flat - e2 * on.a * math.cos(reduced) ** 3
    )
    return math.degrees(lat), math.degrees(math.atan2(y, x))


def transverse(on: Ellipsoid, lat: float, turn: float, scale: float) -> Metres:
    """Return the place of a transverse Mercator grid, `turn` degrees from its meridian."""
    n = on.f / (2 - on.f)
    radius = on.a / (1 + n) * (1 + n**2 / 4 + n**4 / 64)
    alphas = (
        n / 2 - 2 / 3 * n**2 + 5 / 16 * n**3 + 41 / 180 * n**4,
        13 / 48 * n**2 - 3 / 5 * n**3 + 557 / 1440 * n**4,
        61 / 240 * n**3 - 103 / 140 * n**4,
        49_561 / 161_280 * n**4,
    )
    e = math.sqrt(on.f * (2 - on.f))
    sine = max(-1 + 1e-15, min(1 - 1e-15, math.sin(math.radians(lat))))
    t = math.sinh(math.atanh(sine) - e * math.atanh(e * sine))
    lam = math.radians(turn)
    xi = math.atan2(t, math.cos(lam))
    eta = math.atanh(math.sin(lam) / math.hypot(1, t))
    east = eta + sum(
        a * math.cos(2 * k * xi) * math.sinh(2 * k * eta) for k, a in enumerate(alphas, 1)
    )
    north = xi + sum(
        a * math.sin(2 * k * xi) * math.cosh(2 * k * eta) for k, a in enumerate(alphas, 1)
    )
    return Metres(scale * radius * east, scale * radius * north)
