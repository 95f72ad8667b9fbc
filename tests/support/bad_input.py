"""Input that is bad in every way we know: files of others, and messages by desk and by wire.

Each has one outcome, a key with a sentence in every language: tests/gateways/test_bad_input.py
asks for it, and tools/bad_input.py prints how long each takes.
"""

import json
from collections.abc import Callable
from typing import Any, NamedTuple, TypeAlias

from comity.cli.output import parse_json
from comity.errors import ComityError, OurError, TheirError
from comity.families.activity.areas import AreaDeclare
from comity.gateways import checking, formats
from comity.picture.matter import MatterKey, State
from comity.picture.occupying import Place, Stated, drawn
from comity.record import canonical
from comity.values.message import fields_of
from comity.values.moment import iso
from comity.values.plain import from_plain, from_wire, to_wire
from tests.gateways.archives import zipped

UNITS = 10**7
DAY = {"start": "2026-04-01T06:00:00Z", "end": "2026-04-02T06:00:00Z"}
DAY_MS = (1_775_023_200_000, 1_775_109_600_000)
GOOD = [[(54, 18), (54.5, 18), (54.5, 19), (54, 19)]]
BOW_TIE = [[(54, 18), (55, 19), (54, 19), (55, 18)]]
HOLE_OUTSIDE = [*GOOD, [(10, 10), (10, 11), (11, 11)]]
HOLE_IN_HOLE = [
    [(50, 10), (50, 20), (60, 20), (60, 10)],
    [(52, 12), (52, 18), (58, 18), (58, 12)],
    [(54, 14), (54, 16), (56, 16)],
]
ZERO_AREA = [[(0, 10), (0, 11), (0, 12)]]
SLIVER = [[(0, 10), (0, 12), (0.000004, 11)]]
WIDE = [[(10, lon) for lon in (-120, -60, 0, 60, 120, 179)]]
PAST_90 = [[(54, 18), (91, 18), (54, 19)]]
SWAPPED = [[(118, 54), (118, 55), (119, 55)]]
COMB = [
    [it for n in range(240) for it in ((50, 45 + n * 1.5e-4), (50.4, 45 + (n + 0.5) * 1.5e-4))]
    + [(50.4, 45.04), (49.6, 45.04), (49.6, 45)]
]
ZIGZAG = [[(it * 0.01, 0 if it % 2 else 71) for it in range(120)]]


Row: TypeAlias = tuple[str, str, bytes, str]
Told: TypeAlias = list[tuple[str, dict[str, Any]]]


_RINGS: list[tuple[str, Any, str]] = [
    ("a bow-tie", BOW_TIE, "area.crosses-itself"),
    ("a hole outside", HOLE_OUTSIDE, "area.hole-outside"),
    ("a hole in a hole", HOLE_IN_HOLE, "area.holes-overlap"),
    ("no area", ZERO_AREA, "area.crosses-itself"),
    ("a sliver", SLIVER, "area.no-area"),
    ("around the earth", WIDE, "area.too-wide"),
    ("a comb", COMB, "area.too-tangled"),
    ("long edges", ZIGZAG, "area.too-detailed"),
]
_FIELD = "message.bad-field"


class Case(NamedTuple):
    """One bad input: what is bad, by which door it comes, what it meets there, what must come."""

    what: str
    door: str
    run: Callable[[], Told]
    key: str


# --- files


def _file(name: str, data: bytes) -> Callable[[], Told]:
    """What an officer is told of a file: an error, or notes."""

    def run() -> Told:
        try:
            reading = formats.read(data, name)[1]
        except ComityError as error:
            return [(error.key, dict(error.facts))]
        notes = (*reading.notes, *checking.faults(reading))
        return [(it.key, dict(it.facts)) for it in notes]

    return run


def _geojson(rings: Any, **properties: Any) -> bytes:  # as bad as it comes
    closed = [[[lon, lat] for lat, lon in (*ring, ring[0])] for ring in rings]
    geometry = {"type": "Polygon", "coordinates": closed}
    feature = {"type": "Feature", "properties": properties, "geometry": geometry}
    return json.dumps(feature, separators=(",", ":")).encode()


def _kml(rings: Any, more: str = "") -> bytes:
    names = ["outerBoundaryIs", *["innerBoundaryIs"] * (len(rings) - 1)]
    lines = [" ".join(f"{lon},{lat}" for lat, lon in (*ring, ring[0])) for ring in rings]
    made = "".join(
        f"<{name}><LinearRing><coordinates>{line}</coordinates></LinearRing></{name}>"
        for name, line in zip(names, lines, strict=True)
    )
    mark = f"<Placemark><name>A</name>{more}<Polygon>{made}</Polygon></Placemark>"
    return f"<kml><Document>{mark}</Document></kml>".encode()


def _notam(text: str, **items: str) -> bytes:
    told = {"B": "2604010600", "C": "2604020600"} | items
    head = " ".join(f"{it}) {told[it]}" for it in sorted(told))
    line = "Q) XXXX/QRDCA/IV/BO/W/000/999/5400N01800E010"
    return f"A0001/26 NOTAMN\n{line}\nA) XXXX {head}\nE) {text}".encode()


def _bomb(entity: str, inner: str) -> bytes:
    return f"<!DOCTYPE a [{entity}]><kml><Document><name>{inner}</name></Document></kml>".encode()


_NOWHERE = "gateway.no-such-position"
_ARCHIVE = "gateway.bad-archive"
_MANY = 1_000_000
_FC = '{"type":"FeatureCollection","features":['
_LINE = '{"type":"Feature","geometry":{"type":"LineString","coordinates":[[0,%d],[100,5]]}}'


def files() -> list[Case]:
    """Files of others, each with the key of what an officer is told."""
    rows = [*_drawings(), *_too_many(), *_times(), *_bombs()]
    return [Case(what, name, _file(name, data), key) for what, name, data, key in rows]


def _too_many() -> list[Row]:
    fix = b'<trkpt lat="1" lon="1"/>'
    track = b"<gpx><trk><trkseg>"
    ring = b'{"type":"Polygon","coordinates":[[' + b"[1,1]," * 200_000 + b"[1,1]]]}"
    corner = [(1, 1)]
    return [
        ("a million corners", "a.geojson", _geojson([corner * _MANY]), "gateway.too-long"),
        ("a million corners", "a.kml", _kml([corner * _MANY]), "gateway.too-many-positions"),
        ("a million fixes", "a.gpx", track + fix * _MANY, "gateway.too-long"),
        ("a million positions", "a.txt", _notam("5400N01800E " * _MANY), "gateway.too-long"),
        ("a million rows", "a.csv", b"lat,lon\n" + b"1,2\n" * _MANY, "gateway.too-many-shapes"),
        ("200,000 corners", "a.geojson", ring, "gateway.too-many-positions"),
        ("200,000 corners", "a.kml", _kml([corner * 200_000]), "gateway.too-many-positions"),
        ("100,000 fixes", "a.gpx", track + fix * 100_000, "gateway.too-many-positions"),
        ("800,000 lines", "a.yaml", b"a: 1\n" * 800_000, "gateway.too-many-positions"),
        ("a tower of brackets", "a.geojson", b"[" * 100_000, "gateway.too-many-positions"),
    ]


def _times() -> list[Row]:
    back = {"start": DAY["end"], "end": DAY["start"]}
    leap = {"start": DAY["start"], "end": "2026-06-30T23:59:60Z"}
    circle = "CIRCLE OF 5NM RADIUS CENTRED ON 540000N0180000E"
    absurd = _notam(circle, D=" ".join(f"{it:04}-{it + 1:04}" for it in range(39)), C="4601010000")
    rows: list[Row] = [
        ("an absurd schedule", "a.txt", absurd, "gateway.whole-period"),
        (
            "ends before it starts",
            "a.txt",
            _notam(circle, B="2604020600", C="2604010600"),
            "gateway.ends-before-start",
        ),
        ("23:59:60Z", "a.txt", _notam(circle, C="2606302360"), "gateway.no-time"),
    ]
    for what, window, key in (
        ("ends before it starts", back, "gateway.ends-before-start"),
        ("23:59:60Z", leap, "moment.unreadable"),
    ):
        span = f"<begin>{window['start']}</begin><end>{window['end']}</end>"
        rows.append((what, "a.geojson", _geojson(GOOD, windows=[window]), key))
        rows.append((what, "a.kml", _kml(GOOD, f"<TimeSpan>{span}</TimeSpan>"), key))
    return rows


def _bombs() -> list[Row]:
    whole = _kml(GOOD)
    blown = _bomb(f'<!ENTITY e "{"x" * 50_000}">', "&e;" * 50_000)
    astray = _bomb('<!ENTITY e SYSTEM "file:///etc/hostname">', "&e;")
    laughs = "".join(
        f'<!ENTITY e{n + 1} "{f"&e{n};" * 10}">' if n else '<!ENTITY e1 "ha">' for n in range(10)
    )
    members = [(f"{n}", b"") for n in range(2_000)]
    odd = b'{"type":"Point","coordinates":[1,1],"crs":{"properties":{"name":"EPSG:3857"}}}'
    return [
        ("a billion laughs", "a.kml", _bomb(laughs, "&e10;"), "gateway.document-type"),
        ("quadratic blow-up", "a.kml", blown, "gateway.document-type"),
        ("a file of this machine", "a.gpx", astray, "gateway.document-type"),
        ("800,000 elements", "a.kml", b"<kml>" + b"<b/>" * 800_000, "gateway.too-many-positions"),
        ("a zip bomb", "a.kmz", zipped([("a.kml", bytes(50_000_000))]), "gateway.bad-archive"),
        ("a small zip bomb", "a.kmz", zipped([("a.kml", bytes(4_000_000))]), "gateway.bad-archive"),
        ("a zip bomb", "a.xlsx", zipped([("xl/worksheets/a.xml", bytes(50_000_000))]), _ARCHIVE),
        ("a name that leads out", "a.kmz", zipped([("a.kml", whole), ("../x", b"x")]), _ARCHIVE),
        ("a name of a drive", "a.kmz", zipped([("a.kml", whole), ("C:\\x", b"x")]), _ARCHIVE),
        ("2,000 members", "a.kmz", zipped(members), "gateway.not-this-format"),
        ("another datum", "a.geojson", odd, "gateway.other-datum"),
    ]


def _drawings() -> list[Row]:
    """What cannot be computed with, drawn in two formats."""
    rows = [
        *_RINGS,
        ("past the pole", PAST_90, "gateway.no-such-position"),
        ("axes exchanged", SWAPPED, "gateway.no-such-position"),
    ]
    nan = b'{"type":"Point","coordinates":[NaN,1]}'
    text = _kml([[("nan", 1), (1, 1), (2, 2)]])
    made: list[Row] = [
        ("NaN", "a.geojson", nan, "gateway.not-this-format"),
        ("NaN", "a.kml", text, "gateway.no-such-position"),
        ("NaN", "a.csv", b"name,lat,lon\nA,NaN,1\nB,1,2\n", "gateway.no-such-position"),
        ("past the pole", "a.csv", b"lat,lon\n91,1\n1,2\n", "gateway.no-such-position"),
        ("past the pole", "a.txt", _notam("5400N01800E 9100N01800E 5400N01900E"), _NOWHERE),
    ]
    made += [(what, "a.geojson", _geojson(rings), key) for what, rings, key in rows]
    return [*made, *((what, "a.kml", _kml(rings), key) for what, rings, key in rows)]


def full() -> list[Case]:
    """Files full of what takes longest to try: bounded by what one file may cost, not one shape."""
    lines = _FC + ",".join(_LINE % (it % 80) for it in range(3_900)) + "]}"
    combs = _FC + ",".join([_geojson(COMB).decode()] * 40) + "]}"
    zigzags = _FC + ",".join([_geojson(ZIGZAG).decode()] * 160) + "]}"
    return [
        Case(what, "a.geojson", _file("a.geojson", data.encode()), "gateway.untried")
        for what, data in (
            ("3,900 lines of 11,000 km", lines),
            ("40 combs", combs),
            ("160 rings of long edges", zigzags),
        )
    ]


# --- messages


def messages() -> list[tuple[Case, Case]]:
    """A declared area, at its author's desk and as others read it: each with the same outcome."""
    late, early = DAY_MS
    many = [[(1 + it * 1e-4, 1) for it in range(3_000)]]
    rows: list[tuple[str, Any, tuple[int, int], str]] = [
        *((what, rings, DAY_MS, key) for what, rings, key in _RINGS),
        ("past the pole", PAST_90, DAY_MS, _FIELD),
        ("axes exchanged", SWAPPED, DAY_MS, _FIELD),
        ("as many corners as an entry holds", many, DAY_MS, _FIELD),
        ("ends before it starts", GOOD, (early, late), _FIELD),
    ]
    return [
        (
            Case(what, "desk", _desk(_plain(rings, window)), key),
            Case(what, "entry", _wire(_content(rings, window)), key),
        )
        for what, rings, window, key in rows
    ]


def at_the_desk() -> list[Case]:
    """What only an author's text can be."""
    text = _plain(GOOD).decode()
    nan = text.replace("540000000", "NaN").encode()
    leap = text.replace(DAY["end"], "2026-06-30T23:59:60Z").encode()
    return [
        Case("NaN", "desk", _desk(nan), _FIELD),
        Case("23:59:60Z", "desk", _desk(leap), _FIELD),
    ]


def _place(lat: float, lon: float) -> tuple[int, int]:
    return round(lat * UNITS), round(lon * UNITS)


def _plain(rings: Any, window: tuple[int, int] = DAY_MS) -> bytes:
    """A declared area as a file at a desk."""
    area = {
        "shape": "polygon",
        "rings": [
            [dict(zip(("lat", "lon"), _place(*it), strict=True)) for it in ring] for ring in rings
        ],
        "edges": "GEODESIC",
    }
    said = {
        "kind": "DANGER",
        "area": area,
        "window": dict(zip(("start", "end"), map(iso, window), strict=True)),
        "basis": "Firing at sea.",
    }
    return json.dumps({**said, "applies_to": ["VESSEL"], "lang": "en"}).encode()


def _content(rings: Any, window: tuple[int, int] = DAY_MS) -> bytes:
    """The same as the content of an entry."""
    content = to_wire(from_plain(AreaDeclare, parse_json(_plain(GOOD).decode())))
    numbers = {it.name: it.number for it in fields_of(AreaDeclare)}
    places = [[dict(zip((1, 2), _place(*it), strict=True)) for it in ring] for ring in rings]
    content[numbers["area"]] = [1, places, 0]
    content[numbers["window"]] = {1: window[0], 2: window[1]}
    return canonical.encode(content)


def _desk(text: bytes) -> Callable[[], Told]:
    def run() -> Told:
        try:
            return _drawn(from_plain(AreaDeclare, parse_json(text.decode())))
        except OurError as error:
            return [(error.key, dict(error.facts))]
        except ValueError as error:
            return [("form.not-json", {"path": "-", "reason": str(error)})]

    return run


def _wire(content: bytes) -> Callable[[], Told]:
    def run() -> Told:
        try:
            return _drawn(from_wire(AreaDeclare, canonical.decode(content)))
        except TheirError as error:
            return [(error.key, dict(error.facts))]

    return run


def _drawn(message: AreaDeclare) -> Told:
    """What stands beside a message that is shown to somebody: why its area is not compared."""
    key = MatterKey(1, "area", bytes(32))
    state = State(status=0, type="area.declare/1", party="AA", time_ms=0)
    stated = Stated(message.area, (message.window,))
    return [(it.key, dict(it.facts)) for it in drawn(key, state, Place("AREA", (stated,))).undrawn]
