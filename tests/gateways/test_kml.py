"""KML and KMZ in and out. R-330, R-334, R-335."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from comity.errors import OurError, TheirError
from comity.gateways import kml, outline
from comity.gateways.found import Reading, Shape, places
from comity.gateways.levels import SURFACE
from comity.values.area import Circle, Corridor, NamedArea
from comity.values.codes import Vref
from comity.volumes.bands import ALL_HEIGHTS, Band, Limit
from tests.gateways import notes, quick, refused, settled
from tests.gateways.archives import zipped
from tests.gateways.shapes import shapes

RING = "30,45,100 31,45,100 31,46,100 30,46,100 30,45,100"


def document(inner):
    return (
        f'<kml xmlns="http://www.opengis.net/kml/2.2"><Document>{inner}</Document></kml>'.encode()
    )


def polygon(ring=RING, more="", name="A", around=""):
    return document(
        f"<Folder><Placemark><name>{name}</name>{around}<Polygon>{more}<outerBoundaryIs><LinearRing>"
        f"<coordinates>{ring}</coordinates></LinearRing></outerBoundaryIs></Polygon>"
        "</Placemark></Folder>"
    )


def test_a_polygon_in_a_folder_is_read():
    (shape,) = kml.read(polygon()).shapes

    assert shape.name == "A"
    assert shape.band == ALL_HEIGHTS
    assert len(places(shape.area)) == 4


def test_an_extruded_polygon_goes_from_the_ground_to_its_height():
    more = "<extrude>1</extrude><altitudeMode>absolute</altitudeMode>"
    (shape,) = kml.read(polygon(more=more)).shapes

    assert shape.band == Band(lower=SURFACE, upper=Limit(mm=100_000, datum=Vref.AMSL))


def test_heights_that_differ_are_no_band_and_said_so():
    more = "<extrude>1</extrude><altitudeMode>absolute</altitudeMode>"
    reading = kml.read(polygon(ring=RING.replace("100", "200", 1), more=more))

    assert reading.shapes[0].band == ALL_HEIGHTS
    assert "gateway.all-heights" in notes(reading)


def test_a_span_of_time_is_the_window():
    around = (
        "<TimeSpan><begin>2030-01-01T00:00:00Z</begin><end>2030-01-02T00:00:00Z</end></TimeSpan>"
    )
    (shape,) = kml.read(polygon(around=around)).shapes
    assert shape.windows[0].end - shape.windows[0].start == 86_400_000


@pytest.mark.parametrize(
    ("begin", "end", "key"),
    [
        ("2030-01-02T00:00:00Z", "2030-01-01T00:00:00Z", "gateway.ends-before-start"),
        ("2030-01-01T23:59:60Z", "2030-01-02T00:00:00Z", "moment.unreadable"),
    ],
)
def test_a_time_that_cannot_be_leaves_none_and_is_noted(begin, end, key):
    around = f"<TimeSpan><begin>{begin}</begin><end>{end}</end></TimeSpan>"
    reading = kml.read(polygon(around=around))
    assert reading.shapes[0].windows == ()
    assert notes(reading) == [key, "gateway.no-time"]


def test_a_link_to_another_place_is_not_followed():
    link = "<NetworkLink><Link><href>http://127.0.0.1:1/</href></Link></NetworkLink>"
    assert notes(kml.read(document(link))) == ["gateway.link-left"]


def test_the_kml_of_a_kmz_is_read_and_a_second_one_is_noted():
    reading = kml.read(zipped([("doc.kml", polygon()), ("b.kml", polygon()), ("x.png", b"")]))
    assert len(reading.shapes) == 1
    assert [it.facts for it in reading.notes] == [{"part": "b.kml"}]
    assert refused(kml.read, zipped([("a.txt", b"")])) == "gateway.not-this-format"


def test_points_and_lines_are_taken_small_and_said_so():
    inner = (
        "<Placemark><MultiGeometry><Point><coordinates>30,45</coordinates></Point><LineString>"
        f"<coordinates>{RING}</coordinates></LineString></MultiGeometry></Placemark>"
    )
    reading = kml.read(document(inner))
    assert [type(it.area) for it in reading.shapes] == [Circle, Corridor]
    assert [it.name for it in reading.shapes] == ["1", "1 (2)"]


def test_swapped_axes_are_an_error_that_says_so():
    assert notes(kml.read(polygon(ring="45,130 45,131 46,131"))) == [
        "gateway.shape-left",
        "gateway.no-such-position",
    ]


@pytest.mark.parametrize("ring", ["", "1,2", "nan,nan nan,nan nan,nan", "1e999,0 0,0 0,1", ",,,"])
def test_a_ring_of_nothing_is_left_out(ring):
    assert quick(kml.read, polygon(ring=ring)).shapes == ()


def test_a_million_positions_are_refused():
    ring = "1,2 " * 10**6
    assert refused(kml.read, polygon(ring=ring)) == "gateway.too-many-positions"


@given(st.lists(shapes, min_size=1, max_size=2).map(tuple))
@settings(max_examples=30)
def test_what_is_written_is_read_again_with_the_same_names(made):
    reading = kml.read(kml.write(Reading(shapes=made, notes=())))
    parts = sum(
        (1 if isinstance(it.area, Corridor) else len(outline.polygons(it.area)))
        * max(1, len(it.windows))
        for it in made
    )
    left = notes(reading).count("gateway.shape-left")
    assert len(reading.shapes) + left == parts or "gateway.bad-ring" in notes(reading)
    if len(made) == 1 and parts == 1 and reading.shapes:
        assert reading.shapes[0].name == made[0].name
        assert reading.shapes[0].windows == made[0].windows


def test_a_named_area_is_not_written():
    made = Reading(shapes=(Shape(name="A", area=NamedArea("Q3", "")),), notes=())
    with pytest.raises(OurError, match=r"gateway.cannot-write"):
        kml.write(made)


@given(st.binary(max_size=200))
def test_any_bytes_are_a_reading_or_one_error(data):
    assert settled(kml.read, data)
    found = settled(kml.read, polygon(ring=RING).replace(b"30,45", data, 1))
    assert isinstance(found, (Reading, TheirError))
