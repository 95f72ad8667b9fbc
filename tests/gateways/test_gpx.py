"""GPX, in and out. R-330, R-335, R-337."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from comity.errors import OurError
from comity.gateways import gpx, unsaid
from comity.gateways.found import Reading, Shape, places
from comity.values.area import Circle, Corridor, NamedArea
from tests.gateways import notes, quick, refused, settled
from tests.gateways.shapes import corridors, names, positions, shapes


def document(inner):
    return f'<gpx xmlns="http://www.topografix.com/GPX/1/1">{inner}</gpx>'.encode()


def track(*times):
    points = "".join(
        f'<trkpt lat="45.{at}" lon="30"><time>{time}</time></trkpt>'
        for at, time in enumerate(times)
    )
    return document(f"<trk><name>T</name><trkseg>{points}</trkseg></trk>")


def test_a_waypoint_a_route_and_a_track_are_read():
    inner = (
        '<metadata><name>M</name></metadata><wpt lat="45" lon="30"><name>W</name></wpt>'
        '<rte><name>R</name><rtept lat="45" lon="30"/><rtept lat="46" lon="30"/></rte>'
    )
    reading = gpx.read(document(inner))
    assert [(it.name, type(it.area)) for it in reading.shapes] == [("W", Circle), ("R", Corridor)]
    assert notes(reading) == ["gateway.point-as-circle", "gateway.line-as-corridor"]
    assert reading.title == "M"


def test_a_track_has_the_time_of_its_fixes():
    (shape,) = gpx.read(track("2030-01-01T00:00:00Z", "2030-01-01T01:00:00Z")).shapes
    assert shape.windows[0].end - shape.windows[0].start == 3_600_000


@pytest.mark.parametrize(
    ("times", "key"),
    [
        (("2030-01-02T00:00:00Z", "2030-01-01T00:00:00Z"), "gateway.ends-before-start"),
        (("2030-01-01T23:59:60Z", "2030-01-02T00:00:00Z"), "moment.unreadable"),
    ],
)
def test_a_time_that_cannot_be_is_noted(times, key):
    reading = gpx.read(track(*times))
    assert reading.shapes[0].windows == ()
    assert key in notes(reading)


@pytest.mark.parametrize(("lat", "lon"), [("91", "0"), ("nan", "0"), ("", ""), ("0", "181")])
def test_a_position_that_cannot_be_is_left_out(lat, lon):
    reading = gpx.read(document(f'<wpt lat="{lat}" lon="{lon}"/>'))
    assert notes(reading) == ["gateway.shape-left", "gateway.no-such-position"]


def test_a_hundred_thousand_fixes_are_refused():
    data = document("<trk><trkseg>" + '<trkpt lat="1" lon="2"/>' * 100_000 + "</trkseg></trk>")
    assert refused(gpx.read, data) == "gateway.too-many-positions"


def test_an_empty_track_and_another_root_are_said_to_be_so():
    assert "gateway.bad-ring" in notes(quick(gpx.read, document("<trk><trkseg/></trk>")))
    assert refused(gpx.read, b"<kml/>") == "gateway.not-this-format"


@given(st.binary(max_size=200))
def test_any_bytes_are_a_reading_or_one_error(data):
    assert settled(gpx.read, data)


def both_ways(*made):
    return gpx.read(gpx.write(Reading(shapes=made, notes=()))).shapes


@given(names, positions)
def test_a_point_comes_back_as_it_was(name, at):
    shape = Shape(name=name, area=Circle(at, 1))
    assert both_ways(shape) == (shape,)


@given(names, corridors)
@settings(max_examples=40)
def test_a_line_comes_back_with_all_of_its_positions(name, line):
    (back,) = both_ways(Shape(name=name, area=line))
    assert back.name == name
    assert set(line.path) <= set(places(back.area))
    assert isinstance(back.area, Corridor)
    assert back.area.half_width_m == 1


@given(shapes)
@settings(max_examples=60)
def test_whatever_a_line_cannot_say_is_noted(shape):
    try:
        data = gpx.write(Reading(shapes=(shape,), notes=()))
    except OurError:
        return
    told = unsaid.notes(Reading(shapes=(shape,), notes=()), "gpx")
    (back, *others) = gpx.read(data).shapes
    is_same = not others and back.area == shape.area
    assert is_same or bool(told)
    assert (shape.windows == ()) or "gateway.times-left" in [it.key for it in told]


def test_an_area_without_a_place_is_refused():
    with pytest.raises(OurError, match=r"gateway.cannot-write"):
        both_ways(Shape(name="A", area=NamedArea("Q3", "")))


def test_waypoints_stand_before_routes_and_routes_before_tracks():
    circle = gpx.read(document('<wpt lat="1" lon="2"/>')).shapes[0]
    line = gpx.read(document('<rte><rtept lat="1" lon="2"/><rtept lat="2" lon="2"/></rte>')).shapes[
        0
    ]
    data = gpx.write(Reading(shapes=(line, circle), notes=(), title="A <T>"))
    assert data.index(b"<wpt") < data.index(b"<rte")
    assert gpx.read(data).title == "A <T>"
