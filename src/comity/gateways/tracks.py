"""Files of tracks in: GPX, GeoJSON lines with times, tables, and rows of fixes in JSON.

Carries out R-330, R-331 and R-350. Each craft of a file is one account of its own. A fix without a
time or a position is left out and counted; nothing is smoothed.
"""

import math
import re
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import Any, Final, NamedTuple, TypeAlias

import msgspec

from comity.errors import ComityError, OurError, TheirError
from comity.gateways import degrees, sites, xml
from comity.gateways.found import Gathering, Note, bounded, named, quoted, theirs
from comity.values import moment
from comity.values.area import Pos
from comity.values.bounds import TS_MAX
from comity.values.codes import Vref
from comity.volumes.bands import LIMIT_MM_MAX, Limit
from comity.volumes.tracks import ERROR_MM_MAX, FIXES_MAX, Fix, Track

TRACKS_MAX: Final = 256
_FORMATS: Final = ("gpx", "geojson", "csv", "fixes")
_FOOT_MM: Final = 304.8
_SECONDS_DIGITS: Final = 11  # a number of more digits counts milliseconds
_MOMENT: Final = re.compile(r"(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(\.\d{1,9})?(?:Z|[+-]00:?00)")
_HEADS: Final = {
    "time": ("time", "timestamp", "datetime", "utc", "heure", "время", "час"),
    "lat": ("lat", "latitude", "широта", "y"),
    "lon": ("lon", "lng", "long", "longitude", "долгота", "довгота", "x"),
    "name": ("name", "callsign", "nom", "имя", "название", "назва", "mmsi", "icao24"),
    "error": ("error_m", "accuracy_m"),
    "amsl_m": ("altitude_m", "alt_m", "ele", "elevation_m"),
    "wgs84_m": ("geoaltitude_m", "height_m", "hae_m"),
    "std_ft": ("altitude_ft", "baro_altitude_ft", "pressure_altitude_ft"),
}
_HEIGHTS: Final = {
    "std_ft": (Vref.STD, _FOOT_MM),
    "wgs84_m": (Vref.WGS84, 1_000.0),
    "amsl_m": (Vref.AMSL, 1_000.0),
}

Json: TypeAlias = Any
_Row: TypeAlias = tuple[str, Fix]


class Account(NamedTuple):
    """What one file says of one craft."""

    name: str
    track: Track


class TrackReading(NamedTuple):
    """All tracks of a file, in the order of their names, and what was not taken as it stood."""

    accounts: tuple[Account, ...]
    notes: tuple[Note, ...]


def read(data: bytes, name: str) -> tuple[str, TrackReading]:
    """Return the format of a file, by the ending of its name, and its tracks.

    Raises:
        OurError: the name says no format that we read.
        TheirError: the file is not of that format, too large, or holds no track.
    """
    found = _format(bounded(data), name.rpartition(".")[2].lower())
    gathering = Gathering()
    made: dict[str, list[Fix]] = {}
    left = 0
    for row in _READERS[found](data, gathering):
        gathering.count()
        if row is None:
            left += 1
            continue
        made.setdefault(row[0], []).append(row[1])
        if len(made) > TRACKS_MAX:
            raise TheirError("gateway.too-many-shapes", limit=TRACKS_MAX)
    if left:
        gathering.note("gateway.fixes-left", count=left)
    if not made:
        raise TheirError("gateway.no-track")
    try:
        accounts = tuple(Account(it, Track(fixes=tuple(made[it]))) for it in sorted(made))
    except OurError as error:
        raise theirs(error) from None
    return found, TrackReading(accounts, tuple(gathering.notes.values()))


def _format(data: bytes, ending: str) -> str:
    match ending:
        case "gpx" | "geojson":
            return ending
        case "csv" | "tsv":
            return "csv"
        case "json":
            return "geojson" if b'"type"' in data[:2_000] else "fixes"
        case _:
            raise OurError("gateway.no-such-format", formats=", ".join(_FORMATS))


# --- one fix


def _fix(
    time: object, place: Callable[[], Pos], height: Limit | None, error_mm: int = 0
) -> Fix | None:
    """Return a fix; none: it has no time or no position."""
    ms = _ms(time)
    if ms is None:
        return None
    try:
        return Fix(ms, place(), height, error_mm)
    except ComityError:
        return None


def _ms(time: object) -> int | None:
    """Return a moment; of seconds or milliseconds since 1970, or in RFC 3339 with its zone."""
    if isinstance(time, str):
        text = time.strip()[:40]
        if text.isascii() and text.isdecimal() and len(text) <= 16:
            return _ms(int(text))
        match = _MOMENT.fullmatch(text)
        if match is not None:
            text = f"{match[1]}T{match[2]}{(match[3] or '')[:4]}Z"
        try:
            return moment.parse(text)
        except OurError:
            return None
    if isinstance(time, bool) or not isinstance(time, int | float) or not 0 <= time <= TS_MAX:
        return None
    return math.floor(time * (1 if time >= 10**_SECONDS_DIGITS else 1_000) + 0.5)


def _limit(number: object, datum: Vref, mm: float) -> Limit | None:
    """Return a height in units of `mm`; none: it is no number, or no height."""
    try:
        value = float(number) * mm if isinstance(number, str | int | float) else math.nan
    except (ValueError, OverflowError):
        return None
    if not abs(value) <= LIMIT_MM_MAX:  # which no NaN is
        return None
    return Limit(mm=math.floor(value + 0.5), datum=datum)


def _error_mm(text: str) -> int:
    limit = _limit(text, Vref.WGS84, 1_000.0)
    return 0 if limit is None else min(max(limit.mm, 0), ERROR_MM_MAX)


# --- formats


def _gpx(data: bytes, gathering: Gathering) -> Iterator[_Row | None]:
    """Every track point; `ele` is taken as a height above mean sea level."""
    root = xml.parse(data, "GPX")
    if root.name != "gpx":
        raise TheirError("gateway.not-this-format", format="GPX")
    for number, track in enumerate(root.all("trk"), 1):
        name = named(track.said("name"), number)
        for part in track.all("trkseg"):
            for point in part.all("trkpt"):
                at = point.attributes.get("lat", ""), point.attributes.get("lon", "")
                height = _limit(point.said("ele") or None, Vref.AMSL, 1_000.0)
                made = _fix(point.said("time"), partial(degrees.of_texts, *at), height)
                yield None if made is None else (name, made)
    for name in {it.name for it in root.inner if it.name in ("wpt", "rte")}:
        gathering.note("gateway.property-left", part=name)


def _csv(data: bytes, gathering: Gathering) -> Iterator[_Row | None]:
    rows = sites.table(data, FIXES_MAX)
    heads = [it.strip().lower() for it in next(rows, [])]
    columns = {
        key: next((heads.index(it) for it in names if it in heads), None)
        for key, names in _HEADS.items()
    }
    if None in (columns["time"], columns["lat"], columns["lon"]):
        raise TheirError("gateway.no-track-columns")
    for at, head in enumerate(heads):
        if head and at not in columns.values():
            gathering.note("gateway.property-left", part=quoted(head))
    for row in rows:
        if any(it.strip() for it in row):
            cells = {
                key: row[at].strip() if at is not None and at < len(row) else ""
                for key, at in columns.items()
            }
            yield _cells(cells)


def _cells(cells: dict[str, str]) -> _Row | None:
    heights = (_limit(cells[key], datum, mm) for key, (datum, mm) in _HEIGHTS.items() if cells[key])
    made = _fix(
        cells["time"],
        partial(sites.position, cells["lat"], cells["lon"]),
        next((it for it in heights if it is not None), None),
        _error_mm(cells["error"]) if cells["error"] else 0,
    )
    return None if made is None else (named(cells["name"], 1), made)


def _geojson(data: bytes, gathering: Gathering) -> Iterator[_Row | None]:
    """Every line with a time for each position; a third number is metres above the ellipsoid."""
    document = _decoded(data, "GeoJSON")
    features = document.get("features", [document]) if isinstance(document, dict) else None
    if not isinstance(features, list):
        raise TheirError("gateway.not-this-format", format="GeoJSON")
    for number, feature in enumerate(features, 1):
        geometry = feature.get("geometry") if isinstance(feature, dict) else None
        given = feature.get("properties") if isinstance(feature, dict) else None
        properties = given if isinstance(given, dict) else {}
        kind = geometry.get("type") if isinstance(geometry, dict) else None
        times = _times(properties)
        if not isinstance(geometry, dict) or kind not in ("LineString", "MultiLineString"):
            gathering.unread(str(kind or "geometry"))
            continue
        lines, rows = geometry.get("coordinates"), times
        if kind == "LineString":
            lines, rows = [lines], [times]
        name = next(
            (it for key in _HEADS["name"] if isinstance(it := properties.get(key), str)), ""
        )
        yield from _lines(named(name, number), lines, rows)


def _times(properties: dict[str, Json]) -> Json:
    """The times beside a line, under the names that are in use."""
    inner = properties.get("coordinateProperties")
    places = (properties, inner if isinstance(inner, dict) else {})
    return next((it[key] for it in places for key in ("coordTimes", "times") if key in it), None)


def _lines(name: str, lines: Json, times: Json) -> Iterator[_Row | None]:
    if not isinstance(lines, list) or not isinstance(times, list) or len(lines) != len(times):
        raise TheirError("gateway.no-track-columns")
    for line, moments in zip(lines, times, strict=True):
        if not isinstance(line, list) or not isinstance(moments, list):
            raise TheirError("gateway.no-track-columns")
        if len(line) != len(moments):
            raise TheirError("gateway.no-track-columns")
        for at, time in zip(line, moments, strict=True):
            yield _position(name, at, time)


def _position(name: str, at: Json, time: Json) -> _Row | None:
    match at:
        case [lon, lat, *more]:
            height = _limit(more[0], Vref.WGS84, 1_000.0) if more else None
            made = _fix(time, partial(_degrees, lat, lon), height)
            return None if made is None else (name, made)
        case _:
            return None


def _degrees(lat: Json, lon: Json) -> Pos:
    for it in (lat, lon):
        if isinstance(it, bool) or not isinstance(it, int | float):
            raise TheirError("gateway.no-such-position", part="")
    return degrees.of_floats(lat, lon)


def _fixes(data: bytes, gathering: Gathering) -> Iterator[_Row | None]:
    """Every row of ADS-B: `timestamp`, `latitude`, `longitude`, `altitude` in feet of pressure."""
    document = _decoded(data, "JSON")
    for row in _rows(document):
        if not isinstance(row, dict):
            raise TheirError("gateway.not-this-format", format="JSON")
        words = [str(it) for key in ("callsign", "icao24") if (it := row.get(key))]
        height = _limit(row.get("altitude"), Vref.STD, _FOOT_MM)
        at = row.get("latitude"), row.get("longitude")
        made = _fix(row.get("timestamp"), partial(_degrees, *at), height)
        yield None if made is None else (named(" ".join(words), 1), made)
    if not gathering.positions:
        raise TheirError("gateway.no-track")


def _rows(document: Json) -> Iterable[Json]:
    """Rows as they are, or out of columns by number."""
    if isinstance(document, list):
        return document
    if not isinstance(document, dict) or not isinstance(document.get("timestamp"), dict):
        raise TheirError("gateway.not-this-format", format="JSON")
    columns = {key: it for key, it in document.items() if isinstance(it, dict)}
    return ({key: it.get(at) for key, it in columns.items()} for at in document["timestamp"])


def _decoded(data: bytes, name: str) -> Json:
    try:
        return msgspec.json.decode(data.removeprefix(b"\xef\xbb\xbf"))
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
        raise TheirError("gateway.not-this-format", format=name) from None


_READERS: Final[dict[str, Callable[[bytes, Gathering], Iterator[_Row | None]]]] = {
    "gpx": _gpx,
    "geojson": _geojson,
    "csv": _csv,
    "fixes": _fixes,
}
