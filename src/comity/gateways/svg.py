"""A picture of the areas of a file, as SVG: to be looked at, printed, and compared with another.

Carries out R-373 and R-374. Areas with their numbers, a grid, a scale, a list of what is drawn and
of what meets. One file without script, font or address of any other; light or dark as its reader
has it. Shapes are told apart by their line as well as by their colour, and no colour says whose
anything is.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final, NamedTuple

from comity.errors import OurError
from comity.gateways import legend, outline
from comity.gateways.found import Reading, Shape, places
from comity.gateways.pairs import Pair, compared
from comity.gateways.plane import Frame, Plane, Point
from comity.gateways.xml import escaped
from comity.values.area import Circle, Corridor, NamedArea, Polygon, Pos, Sector
from comity.volumes.grade import Grade
from comity.wording.words import Words

WIDTH: Final = 1_000
HEIGHTS: Final = (400, 1_000)  # of the map
MARKS_MAX: Final = 400
_EDGE: Final = 10
_EARTH_M: Final = 6_371_000
_LEAST: Final = 2_000 / _EARTH_M  # half of it around a point alone
_ROOM: Final = 0.06
_TINY: Final = 6.0  # what is drawn smaller has a dot
_SMALL: Final = 18.0  # its number stands beside it
_NEAR: Final = 0.4  # points nearer to the last one are left out
_TEXT: Final = (7, 14)  # of a letter
_ROUND: Final = ((1, 0), (-1, 0), (0, 1), (0, -1), (1, 1), (-1, 1), (1, -1), (-1, -1))
_OFFSETS: Final = ((0, 0), *((18 * r * x, 16 * r * y) for r in range(1, 6) for x, y in _ROUND))

STYLE: Final = """\
svg{--paper:#fff;--ink:#1c1c1c;--grid:#c4c9cf;--one:#1f5fa8;--two:#8a5a00;--meet:#a3006a;
background:var(--paper);font:12px sans-serif}
@media(prefers-color-scheme:dark){svg{--paper:#14171a;--ink:#e8e8e8;--grid:#3d444b;--one:#7db4f0;
--two:#e0b25a;--meet:#ff7ac8}}
text{fill:var(--ink)}
.halo{paint-order:stroke;stroke:var(--paper);stroke-width:3px;stroke-linejoin:round}
.paper{fill:var(--paper);stroke:var(--ink)}
.grid{fill:none;stroke:var(--grid)}
.small{font-size:10px}
.one{fill:var(--one);stroke:var(--one)}
.two{fill:var(--two);stroke:var(--two);stroke-dasharray:7 3}
.area{fill-opacity:.12;stroke-width:1.5;fill-rule:evenodd;stroke-linejoin:round}
.wide{fill:none;stroke-opacity:.2;stroke-linecap:round;stroke-linejoin:round;stroke-dasharray:none}
.line{fill:none;stroke-width:1.5}
.lead{stroke:var(--ink);stroke-width:.7}
.sure,.unsure{stroke:var(--meet);stroke-width:2.5;fill:var(--meet)}
.unsure{fill:var(--paper)}
.rule{fill:none;stroke:var(--ink);stroke-width:1.5}
"""


class Outline(NamedTuple):
    """One area on the plane: its rings, or its middle line and how wide it is."""

    number: int
    shape: Shape
    is_beside: bool
    rings: tuple[tuple[Point, ...], ...]
    reach: float | None  # half the width of a corridor


@dataclass(frozen=True, slots=True)
class Sheet:
    """From the plane to the sheet."""

    frame: Frame
    scale: float
    height: float

    def at(self, point: Point) -> Point:
        """Return where a point of the plane is on the sheet."""
        (west, _), (_, north) = self.frame
        return _EDGE + (point[0] - west) * self.scale, _EDGE + (north - point[1]) * self.scale


def write(reading: Reading, words: Words, beside: Reading | None = None) -> bytes:
    """Return a picture of the areas of a file, and of those of another beside them.

    Raises:
        OurError: there is nothing to draw, or it lies all around the earth.
    """
    shapes = [*reading.shapes, *(beside.shapes if beside else ())]
    ground = Plane(_places(shapes))
    outlines = [
        it
        for number, shape in enumerate(shapes)
        if (it := _outline(ground, number, shape, is_beside=number >= len(reading.shapes)))
    ]
    sheet = _sheet(outlines)
    found = compared(reading, beside)
    rows = legend.rows(shapes, len(reading.shapes), found, words)
    marks = [
        (sheet.at(point), it)
        for it in found.pairs[:MARKS_MAX]
        if (point := ground.point(it.place)) is not None
    ]
    height = sheet.height + 2 * _EDGE
    whole = height + legend.ROW * (len(rows) + 2)
    size = f'viewBox="0 0 {WIDTH} {whole:.0f}" width="{WIDTH}" height="{whole:.0f}"'
    title = escaped(reading.title or words.say("drawing-title"))
    inside = f'x="{_EDGE}" y="{_EDGE}" width="{WIDTH - 2 * _EDGE}" height="{sheet.height:.1f}"'
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" {size}>',
        f"<title>{title}</title><style>{STYLE}</style>",
        f'<clipPath id="map"><rect {inside}/></clipPath><rect class="paper" {inside}/>',
        '<g clip-path="url(#map)">',
        *_grid(ground, sheet),
        *(part for it in outlines for part in _drawn(it, sheet)),
        *(_mark(at, it, shapes) for at, it in marks),
        *_labels(outlines, [at for at, _ in marks], sheet),
        "</g>",
        *_scale(sheet, words),
        *legend.written(rows, height),
        "</svg>\n",
    ]
    return "\n".join(parts).encode()


# --- onto the plane


def _places(shapes: Iterable[Shape]) -> list[Pos]:
    found = [place for shape in shapes for place in places(shape.area)]
    if not found:
        raise OurError("gateway.nothing-to-draw")
    return found


def _outline(ground: Plane, number: int, shape: Shape, *, is_beside: bool) -> Outline | None:
    """Return an area on the plane; none: it is only named.

    Raises:
        OurError: it lies nearly opposite the middle, or has too many steps.
    """
    if isinstance(shape.area, NamedArea):
        return None
    is_line = isinstance(shape.area, Corridor)
    rings = (
        (outline.line(shape.area),)
        if isinstance(shape.area, Corridor)
        else outline.rings(shape.area)
    )
    reach = shape.area.half_width_m / _EARTH_M if isinstance(shape.area, Corridor) else None
    found = tuple(tuple(map(ground.point, ring)) for ring in rings)
    drawn = tuple(tuple(it for it in ring if it is not None) for ring in found)
    if any(len(one) < len(other) for one, other in zip(drawn, rings, strict=True)):
        raise OurError("gateway.too-wide-to-draw")
    return Outline(number, shape, is_beside, drawn, reach if is_line else None)


def _sheet(outlines: Iterable[Outline]) -> Sheet:
    points = [
        (x + more * way, y + more * way)
        for it in outlines
        for more in (it.reach or 0.0,)
        for way in (-1, 1)
        for ring in it.rings
        for x, y in ring
    ]
    if not points:
        raise OurError("gateway.nothing-to-draw")
    (west, east), (south, north) = (
        _spread(min(it[axis] for it in points), max(it[axis] for it in points)) for axis in (0, 1)
    )
    wide, high = east - west, north - south
    least, most = (it / (WIDTH - 2 * _EDGE) for it in HEIGHTS)
    if high > wide * most:
        west, east = _grown(west, east, high / most)
    elif high < wide * least:
        south, north = _grown(south, north, wide * least)
    scale = (WIDTH - 2 * _EDGE) / (east - west)
    return Sheet(((west, south), (east, north)), scale, (north - south) * scale)


def _spread(low: float, high: float) -> tuple[float, float]:
    return _grown(low, high, max(_LEAST, (high - low) * (1.0 + 2 * _ROOM)))


def _grown(low: float, high: float, size: float) -> tuple[float, float]:
    middle = (low + high) / 2.0
    return middle - size / 2.0, middle + size / 2.0


# --- onto the sheet


def _grid(ground: Plane, sheet: Sheet) -> Iterator[str]:
    for line in ground.grid(sheet.frame):
        yield f'<path class="grid" d="{_path([line.points], sheet, is_closed=False)}"/>'
        if line.at is not None:
            x, y = sheet.at(line.at)
            x = min(max(x + 3, _EDGE + 3), WIDTH - _EDGE - 40)
            y = min(max(y - 3, _EDGE + 12), _EDGE + sheet.height - 5)
            yield f'<text class="halo small" x="{x:.1f}" y="{y:.1f}">{line.label}</text>'


def _drawn(it: Outline, sheet: Sheet) -> Iterator[str]:
    kind = "two" if it.is_beside else "one"
    path = _path(it.rings, sheet, is_closed=it.reach is None)
    title = f"<title>{escaped(it.shape.name)}</title>"
    if it.reach is None:
        yield f'<path class="area {kind}" d="{path}">{title}</path>'
    else:
        wide = f' stroke-width="{max(2 * it.reach * sheet.scale, 1.0):.1f}"'
        yield f'<path class="{kind} wide" d="{path}"{wide}>{title}</path>'
        yield f'<path class="{kind} line" d="{path}"/>'
    if _size(it, sheet) < _TINY:
        x, y = sheet.at(_middle(it))
        yield f'<circle class="{kind}" cx="{x:.1f}" cy="{y:.1f}" r="3">{title}</circle>'


def _path(rings: Iterable[tuple[Point, ...]], sheet: Sheet, *, is_closed: bool) -> str:
    return "".join(_ring(ring, sheet) + ("z" if is_closed else "") for ring in rings)


def _ring(ring: tuple[Point, ...], sheet: Sheet) -> str:
    kept: list[Point] = []
    for number, point in enumerate(ring):
        x, y = sheet.at(point)
        is_last = number == len(ring) - 1
        if kept and not is_last and abs(x - kept[-1][0]) + abs(y - kept[-1][1]) < _NEAR:
            continue
        kept.append((x, y))
    return "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in kept)


def _mark(at: Point, it: Pair, shapes: list[Shape]) -> str:
    """Return the mark of a pair: full where it is certain, empty where it cannot be told."""
    kind = "sure" if it.grade is Grade.CONFLICT else "unsure"
    names = escaped(f"{shapes[it.one].name} / {shapes[it.other].name}: {it.grade.name}")
    way = f"M{at[0] - 6:.1f} {at[1]:.1f}l6-6 6 6-6 6z"
    return f'<path class="{kind}" d="{way}"><title>{names}</title></path>'


def _labels(outlines: list[Outline], marks: list[Point], sheet: Sheet) -> Iterator[str]:
    """Numbers, or of too many the names of the largest, where there is room."""
    is_listed = legend.is_listed(len(outlines))
    taken = [(x - 8, y - 8, x + 8, y + 8) for x, y in marks] if is_listed else []
    found = sorted(outlines, key=lambda it: (-_size(it, sheet), it.number))
    for it in found[: legend.AREAS_MAX]:
        said = str(it.number + 1) if is_listed else it.shape.name[:24]
        middle = sheet.at(_middle(it))
        half = _TEXT[0] * len(said) / 2 + 2, _TEXT[1] / 2
        is_small = is_listed and _size(it, sheet) < _SMALL
        for x, y in _OFFSETS[is_small:] if is_listed else _OFFSETS[:1]:
            at = middle[0] + x, middle[1] + y
            box = at[0] - half[0], at[1] - half[1], at[0] + half[0], at[1] + half[1]
            if not any(_overlap(box, other) for other in taken):
                taken.append(box)
                yield from _label(escaped(said), middle, at)
                break


def _label(said: str, middle: Point, at: Point) -> Iterator[str]:
    if at != middle:
        ends = f'x1="{middle[0]:.1f}" y1="{middle[1]:.1f}" x2="{at[0]:.1f}" y2="{at[1]:.1f}"'
        yield f'<line class="lead" {ends}/>'
    where = f'x="{at[0]:.1f}" y="{at[1] + 4:.1f}"'
    yield f'<text class="halo" text-anchor="middle" {where}>{said}</text>'


def _overlap(one: tuple[float, ...], other: tuple[float, ...]) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _size(it: Outline, sheet: Sheet) -> float:
    """Return how large an area is on the sheet: the longer side of the box around it."""
    points = [point for ring in it.rings for point in ring]
    sides = (max(p[axis] for p in points) - min(p[axis] for p in points) for axis in (0, 1))
    return (max(sides) + 2 * (it.reach or 0.0)) * sheet.scale


def _middle(it: Outline) -> Point:
    """Return where its number is written: the centre it is drawn around, or amid its corners."""
    ring = it.rings[0]
    match it.shape.area:
        case Corridor():
            (x, y), (u, v) = ring[(len(ring) - 1) // 2], ring[len(ring) // 2]
            return (x + u) / 2, (y + v) / 2
        case Circle() | Sector() | Polygon():
            return sum(x for x, _ in ring) / len(ring), sum(y for _, y in ring) / len(ring)
        case _:
            raise AssertionError("it is drawn")


def _scale(sheet: Sheet, words: Words) -> Iterator[str]:
    """A bar of a round length, true in the middle."""
    most = 0.25 * (WIDTH - 2 * _EDGE) / sheet.scale * _EARTH_M
    metres = max(n * 10**power for n in (1, 2, 5) for power in range(8) if n * 10**power <= most)
    long = metres / _EARTH_M * sheet.scale
    x, y = WIDTH - _EDGE - long - 4, 2 * _EDGE + sheet.height + 10
    yield f'<path class="rule" d="M{x:.1f} {y - 6:.1f}v6h{long:.1f}v-6"/>'
    unit, count = ("km", metres // 1_000) if metres >= 1_000 else ("m", metres)
    said = escaped(words.say(f"drawing-{unit}", n=count))
    where = f'x="{x - 8:.1f}" y="{y:.1f}" text-anchor="end"'
    yield f"<text {where}>{said}</text>"
