"""Copies of a no-strike list, each marked for whoever receives it: a leak names its source.

Carries out R-338. The mark stands where everybody sees it (title and names), in the data of every
shape, and in the last figures of every position: a copy's own secret moves each by less than a
metre, and radii grow by one, so that the mark is still there where words were taken out. Pure: who
receives, the number and the secret are arguments.
"""

import hashlib
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import replace
from typing import Final, NamedTuple

from comity.errors import OurError
from comity.gateways import outline
from comity.gateways.found import Reading, Shape, places
from comity.values.area import Area, Circle, Corridor, NamedArea, Polygon, Pos, Sector

WORD: Final = "NO-STRIKE"  # begins every name and title of a marked copy
GRID: Final = 10  # 1e-6 degree: other programs write no fewer figures
_STEPS: Final = 4  # of the grid to each side: half a metre at most
_CORNERS: Final = 8  # of an arc that count
_POLE: Final = 899_999_000  # nearer to a pole nothing is moved
_TURN: Final = 3_600_000_000
_HALF: Final = 1_800_000_000


class Copy(NamedTuple):
    """One copy. `digest`: of the order that two officers released, in hex; `secret` stays here."""

    party: str
    reality: str  # of the node: what is played never passes for what is real
    receiver: str
    number: int
    digest: str
    secret: bytes

    @property
    def mark(self) -> str:
        """What is seen of it, and searched for in a file that leaked."""
        return f"{self.party}-{self.number}-{self.digest[:12]}"

    @property
    def word(self) -> str:
        """What its title and every name in it begin with."""
        return WORD if self.reality == "REAL" else f"{WORD} {self.reality}"


def marked(reading: Reading, copy: Copy) -> Reading:
    """Return a list with the marks of one copy."""
    word = copy.word
    title = f"{word} {copy.party}, FOR {copy.receiver} ONLY, COPY {copy.number}, {copy.mark}"
    shapes = tuple(_marked(it, copy) for it in reading.shapes)
    data = (
        ("reality", copy.reality),
        ("receiver", copy.receiver),
        ("copy", str(copy.number)),
        ("digest", copy.digest),
        ("mark", copy.mark),
    )
    return replace(reading, shapes=shapes, title=title, marks=data)


def is_marked(text: str) -> bool:
    """Whether a name or a title says that it is of a no-strike list."""
    return text.upper().startswith(WORD)


def fingerprint(reading: Reading) -> frozenset[Pos]:
    """Return every place of a file at which a mark can be found, in figures that all programs keep.

    A small circle that became corners has its centre in the middle of them; of a large one that is
    not quite true, so that the corners with which we draw it count as well.
    """
    found: set[Pos] = set()
    for shape in reading.shapes:
        found.update(map(_kept, places(shape.area)))
        if isinstance(shape.area, Polygon):
            found.add(_kept(_middle(shape.area.rings[0])))
        elif isinstance(shape.area, Circle | Sector):
            found.update(_corners(shape.area))
    return frozenset(found)


def _corners(area: Circle | Sector) -> Iterator[Pos]:
    with suppress(OurError):  # what goes around a pole is in no drawing
        ring = outline.polygons(area)[0][0][:_CORNERS]
        yield from (_kept(Pos(lat=lat, lon=_turned(lon))) for lon, lat in ring)


def _marked(shape: Shape, copy: Copy) -> Shape:
    name = f"{copy.word} {shape.name} [{copy.mark}]"
    return replace(shape, name=name, area=_moved(shape.area, copy.secret))


def _moved(area: Area, secret: bytes) -> Area:
    match area:
        case Circle():
            return Circle(_beside(area.centre, secret), area.radius_m + 1)
        case Corridor():
            path = tuple(_beside(it, secret) for it in area.path)
            return Corridor(path, area.half_width_m + 1)
        case Polygon():
            rings = tuple(tuple(_beside(it, secret) for it in ring) for ring in area.rings)
            return Polygon(rings, area.edges)
        case Sector():
            inner = max(0, area.inner_m - 1)
            centre = _beside(area.centre, secret)
            return Sector(centre, inner, area.outer_m + 1, area.from_mdeg, area.to_mdeg)
        case NamedArea():
            return area


def _beside(at: Pos, secret: bytes) -> Pos:
    """Return a position some steps away: which, only who has the secret can say."""
    if abs(at.lat) > _POLE:
        return at
    told = hashlib.sha256(secret + b"%d %d" % _units(at)).digest()
    span = 2 * _STEPS + 1
    lat, lon = (_rounded(it) + (told[n] % span - _STEPS) * GRID for n, it in enumerate(_units(at)))
    return Pos(lat=lat, lon=_turned(lon))


def _units(at: Pos) -> tuple[int, int]:
    return at.lat, at.lon


def _middle(ring: Iterable[Pos]) -> Pos:
    """Return the middle of what encloses a ring; longitudes go on past 180 degrees."""
    line = [_units(it) for it in ring]
    first = line[0][1]
    lons = [first + (lon - first + _HALF) % _TURN - _HALF for _, lon in line]
    lats = [lat for lat, _ in line]
    lat, lon = (min(lats) + max(lats)) // 2, (min(lons) + max(lons)) // 2
    return Pos(lat=lat, lon=_turned(lon))


def _kept(at: Pos) -> Pos:
    return Pos(lat=_rounded(at.lat), lon=_turned(_rounded(at.lon)))


def _rounded(units: int) -> int:
    return (units + GRID // 2) // GRID * GRID


def _turned(lon: int) -> int:
    return (lon + _HALF) % _TURN - _HALF
