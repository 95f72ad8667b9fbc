"""Files of tracks: what they hold, and what is made to harm (R-330, R-331, R-350)."""

import json
from typing import Any

import pytest

from comity.errors import OurError, TheirError
from comity.gateways.tracks import TRACKS_MAX, read
from comity.values.area import Pos
from comity.values.codes import Vref
from comity.values.moment import parse
from comity.volumes.bands import Limit, flight_level
from comity.volumes.tracks import FIXES_MAX
from tests.support.soon import within

NOON = parse("2026-05-01T12:00:00Z")
GPX = """<gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1"><trk><name>Alfa</name><trkseg>
<trkpt lat="50.5" lon="10"><ele>120.5</ele><time>2026-05-01T12:00:00Z</time></trkpt>
<trkpt lat="50.6" lon="10"><time>2026-05-01T12:01:00.250Z</time></trkpt>
<trkpt lat="50.7" lon="10"></trkpt></trkseg></trk><wpt lat="1" lon="1"/></gpx>"""
CSV = """Time;Callsign;Lat;Lon;altitude_ft;error_m;squawk
2026-05-01 12:00:00+00:00;ALFA;50,5;10;10000;50;7000
1777636860;ALFA;50.6;10.0;;;7000
2026-05-01T12:02:00;ALFA;50.7;10;9000;;
1777636800000;BRAVO;-12.5;180;FL90;;
"""
LINE: Any = {
    "type": "Feature",
    "properties": {"name": "Alfa", "coordTimes": ["2026-05-01T12:00:00Z", NOON + 60_000]},
    "geometry": {"type": "LineString", "coordinates": [[10, 50.5, 300], [10, 50.6]]},
}
ROWS: Any = [
    {"timestamp": NOON, "latitude": 50.5, "longitude": 10.0, "altitude": 10_000.0,
     "callsign": "ALFA", "icao24": "abc123"},
    {"timestamp": NOON + 1_000, "latitude": None, "longitude": None, "altitude": 10_000.0,
     "callsign": "ALFA", "icao24": "abc123"},
    {"timestamp": NOON + 2_000, "latitude": 50.6, "longitude": 10.0, "altitude": None,
     "callsign": "ALFA", "icao24": "abc123"},
]  # fmt: skip


def notes(found):
    return {it.key: dict(it.facts) for it in found.notes}


def test_gpx_has_its_tracks_and_says_what_it_left():
    kind, found = read(GPX.encode(), "a.gpx")
    assert kind == "gpx"
    [(name, track)] = found.accounts
    one, other = track.fixes
    assert (name, one.time_ms, one.at) == ("Alfa", NOON, Pos(lat=505_000_000, lon=100_000_000))
    assert (one.height, other.height) == (Limit(mm=120_500, datum=Vref.AMSL), None)
    assert other.time_ms == NOON + 60_250
    assert notes(found) == {
        "gateway.fixes-left": {"count": 1},
        "gateway.property-left": {"part": "wpt"},
    }


def test_a_table_has_its_columns_mapped_in_any_language_and_no_zone_is_guessed():
    _, found = read(CSV.encode(), "a.csv")
    alfa, bravo = found.accounts
    assert [it.time_ms for it in alfa.track.fixes] == [NOON, NOON + 60_000]
    one = alfa.track.fixes[0]
    assert (one.height, one.error_mm) == (flight_level(100), 50_000)
    assert bravo.track.fixes[0].at.lon == -1_800_000_000
    assert bravo.track.fixes[0].height is None
    assert notes(found) == {
        "gateway.fixes-left": {"count": 1},
        "gateway.property-left": {"part": "squawk"},
    }
    russian_heads = "время\tширота\tдолгота"  # noqa: RUF001
    _, russian = read(f"{russian_heads}\n1777636800\t1\t2\n".encode(), "a.tsv")
    assert russian.accounts[0].track.fixes[0].time_ms == NOON


def test_a_line_of_geojson_has_a_time_for_each_position():
    for document in (LINE, {"type": "FeatureCollection", "features": [LINE]}):
        _, found = read(json.dumps(document).encode(), "a.geojson")
        one, other = found.accounts[0].track.fixes
        assert (one.height, other.height) == (Limit(mm=300_000, datum=Vref.WGS84), None)
        assert other.time_ms == NOON + 60_000
    many = {
        **LINE,
        "properties": {"coordinateProperties": {"times": [[NOON], [NOON + 1]]}},
        "geometry": {"type": "MultiLineString", "coordinates": [[[1, 2]], [[1, 3]]]},
    }
    assert len(read(json.dumps(many).encode(), "a.json")[1].accounts[0].track.fixes) == 2


def test_rows_of_fixes_may_be_rows_or_columns():
    columns = {key: {str(n): row[key] for n, row in enumerate(ROWS)} for key in ROWS[0]}
    answers = [read(json.dumps(it).encode(), "a.json") for it in (ROWS, columns)]
    assert answers[0] == answers[1]
    kind, found = answers[0]
    assert kind == "fixes"
    [(name, track)] = found.accounts
    assert (name, len(track.fixes)) == ("ALFA abc123", 2)
    assert track.fixes[0].height == flight_level(100)
    assert notes(found) == {"gateway.fixes-left": {"count": 1}}


def many(count, **more):
    return json.dumps([{**ROWS[0], "timestamp": NOON + n, **more} for n in range(count)]).encode()


BAD = [
    (b"", "a.json", "gateway.not-this-format"),
    (b"[]", "a.json", "gateway.no-track"),
    (b"[1]", "a.json", "gateway.not-this-format"),
    (b"[" * 100_000, "a.json", "gateway.not-this-format"),
    (b'{"timestamp": 3}', "a.json", "gateway.not-this-format"),
    (b'{"type": 3, "features": {}}', "a.geojson", "gateway.not-this-format"),
    (json.dumps({**LINE, "properties": {}}).encode(), "a.geojson", "gateway.no-track-columns"),
    (json.dumps({**LINE, "properties": {"times": [1]}}).encode(), "a.geojson",
     "gateway.no-track-columns"),
    (b"lat,lon\n1,2\n", "a.csv", "gateway.no-track-columns"),
    (b"time,lat,lon\nNaN,91,2\n", "a.csv", "gateway.no-track"),
    (b"<gpx><trk/></gpx>", "a.gpx", "gateway.no-track"),
    (b'<!DOCTYPE a [<!ENTITY b "c">]><gpx/>', "a.gpx", "gateway.document-type"),
    (b" " * (5 * 2**20), "a.json", "gateway.too-long"),
    (b"time,lat,lon\n" + b"1,2,3\n" * (FIXES_MAX + 1), "a.csv", "gateway.too-many"),
    (json.dumps([{**ROWS[0], "callsign": str(n)} for n in range(TRACKS_MAX + 1)]).encode(),
     "a.json", "gateway.too-many-shapes"),
]  # fmt: skip


@pytest.mark.parametrize(("data", "name", "key"), BAD, ids=range(len(BAD)))
def test_what_is_made_to_harm_is_one_error_and_soon(data, name, key):
    def refused():
        with pytest.raises(TheirError, match=key):
            read(data, name)

    within(0.5, refused)


@pytest.mark.parametrize(
    "more",
    [
        {"latitude": 1e308}, {"latitude": True}, {"longitude": "3"}, {"timestamp": -1},
        {"timestamp": 1e300}, {"timestamp": "yesterday"}, {"latitude": [1]},
    ],
)  # fmt: skip
def test_a_fix_that_is_none_is_left_out_and_counted(more):
    good = many(1)[:-1]
    rows = json.loads(good + b"," + many(1, **more)[1:])
    _, found = read(json.dumps(rows).encode(), "a.json")
    assert len(found.accounts[0].track.fixes) == 1
    assert notes(found) == {"gateway.fixes-left": {"count": 1}}


def test_a_height_that_is_none_is_not_known():
    given: Any = ("x", 1e300, [], {})
    for altitude in given:
        _, found = read(many(1, altitude=altitude), "a.json")
        assert found.accounts[0].track.fixes[0].height is None


def test_a_name_without_a_format_is_refused():
    with pytest.raises(OurError, match=r"no-such-format"):
        read(b"", "a.exe")
