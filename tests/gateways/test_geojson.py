"""GeoJSON in and out: exact both ways, tolerant of others, bounded before it is read. R-330."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from comity.errors import OurError, TheirError
from comity.gateways import geojson
from comity.gateways.found import Reading, Shape, places
from comity.values.area import Circle, Corridor, Edges, NamedArea, Polygon, Pos
from comity.volumes.bands import flight_level
from tests.gateways import notes, quick, refused, settled
from tests.gateways.shapes import shapes

SQUARE = [[30, 45], [31, 45], [31, 46], [30, 46], [30, 45]]


def feature(kind, coordinates, **properties):
    geometry = {"type": kind, "coordinates": coordinates}
    made = {"type": "Feature", "geometry": geometry, "properties": properties}
    return json.dumps({"type": "FeatureCollection", "features": [made]}).encode()


def collection(*made):
    return Reading(shapes=made, notes=())


@given(st.lists(shapes, min_size=1, max_size=3).map(tuple))
@settings(max_examples=60)
def test_what_is_written_is_read_back_to_the_digit(made):
    assert geojson.read(geojson.write(collection(*made))).shapes == made


@given(shapes)
@settings(max_examples=40)
def test_what_is_written_lies_between_the_meridians_with_closed_rings(shape):
    document = json.loads(geojson.write(collection(shape)))
    geometry = document["features"][0]["geometry"]
    parts = {"Polygon": lambda it: [it], "MultiPolygon": list, "LineString": lambda _: []}
    for part in parts[geometry["type"]](geometry["coordinates"]):
        for ring in part:
            assert ring[0] == ring[-1]
            assert all(-180 <= lon <= 180 and -90 <= lat <= 90 for lon, lat in ring)


def test_a_foreign_polygon_is_read_with_its_name_and_heights():
    shape = geojson.read(
        feature("Polygon", [SQUARE], name="ALPHA", lower="SFC", upper="FL195")
    ).shapes[0]

    assert shape.name == "ALPHA"
    assert shape.band.upper == flight_level(195)
    assert len(places(shape.area)) == 4


def test_a_drawing_that_was_moved_is_believed_and_not_our_note_beside_it():
    circle = Shape(name="A", area=Circle(Pos(lat=0, lon=0), 5_000))
    document = json.loads(geojson.write(collection(circle)))
    document["features"][0]["geometry"]["coordinates"][0][0] = [9.0, 9.0]
    document["features"][0]["geometry"]["coordinates"][0][-1] = [9.0, 9.0]

    assert isinstance(geojson.read(json.dumps(document).encode()).shapes[0].area, Polygon)


def test_what_crosses_180_degrees_is_cut_there():
    ring = tuple(
        Pos(lat=lat, lon=lon)
        for lat, lon in ((0, 1_790_000_000), (0, -1_790_000_000), (10**7, -1_790_000_000))
    )
    made = geojson.write(collection(Shape(name="A", area=Polygon((ring,), Edges.GEODESIC))))

    assert json.loads(made)["features"][0]["geometry"]["type"] == "MultiPolygon"


def test_a_point_and_a_line_are_taken_small_and_said_so():
    point, line = (
        geojson.read(feature("Point", [30, 45])),
        geojson.read(feature("LineString", SQUARE[:2])),
    )

    assert isinstance(point.shapes[0].area, Circle)
    assert isinstance(line.shapes[0].area, Corridor)
    assert notes(point) == ["gateway.point-as-circle"]
    assert notes(line) == ["gateway.line-as-corridor"]


def test_many_shapes_of_one_feature_have_a_number_each():
    reading = geojson.read(feature("MultiPolygon", [[SQUARE], [SQUARE]], name="A"))
    assert [it.name for it in reading.shapes] == ["A", "A (2)"]


def test_a_property_that_is_not_understood_is_noted():
    reading = geojson.read(feature("Polygon", [SQUARE], name="A", colour="blue"))
    assert [it.facts for it in reading.notes] == [{"part": "colour"}]


def test_an_area_around_a_pole_is_not_written():
    around = Polygon(
        (tuple(Pos(lat=800_000_000, lon=lon * 10**7) for lon in (-120, 0, 120)),), Edges.GEODESIC
    )
    with pytest.raises(OurError, match=r"gateway.around-pole"):
        geojson.write(collection(Shape(name="A", area=around)))


def test_a_named_area_is_written_without_a_drawing():
    named = Shape(name="A", area=NamedArea("Q3", "eastern quarter"))
    assert json.loads(geojson.write(collection(named)))["features"][0]["geometry"] is None


# --- hostile


def test_swapped_axes_are_an_error_that_says_so():
    reading = quick(geojson.read, feature("Polygon", [[[45, 130], [45, 131], [46, 131]]]))
    assert notes(reading) == ["gateway.shape-left", "gateway.no-such-position"]


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity"])
def test_nan_is_no_json(number):
    data = feature("Point", [30, 45]).replace(b"30", number.encode())
    assert refused(geojson.read, data) == "gateway.not-this-format"


def test_a_number_beyond_every_float_is_no_position():
    data = feature("Point", [30, 45]).replace(b"30", b"1e999")
    found = quick(geojson.read, data)
    assert isinstance(found, TheirError) or "gateway.no-such-position" in notes(found)


def test_a_million_vertices_are_refused_before_they_are_read():
    data = b'{"type":"Polygon","coordinates":[[' + b"[1,2]," * 10**6 + b"[1,2]]]}"
    assert refused(geojson.read, data) in ("gateway.too-long", "gateway.too-many-positions")


def test_a_ring_of_501_positions_is_left_out_and_said_so():
    ring = [[30 + at / 1e4, 45 + at * at / 1e7] for at in range(501)]
    reading = geojson.read(feature("Polygon", [[*ring, ring[0]]]))
    assert notes(reading) == ["gateway.shape-left", "gateway.bad-ring"]


def test_a_tower_of_brackets_is_one_error():
    assert refused(geojson.read, b"[" * 90_000).startswith("gateway.")
    deep = b'{"type":"GeometryCollection","geometries":[' * 90_000
    assert refused(geojson.read, deep).startswith("gateway.")


@pytest.mark.parametrize("rings", [[], [[]], [[[1, 2]]], [[[1, 2], [1, 2], [1, 2], [1, 2]]], 7])
def test_a_polygon_of_nothing_is_left_out(rings):
    found = quick(geojson.read, feature("Polygon", rings))
    assert isinstance(found, TheirError) or found.shapes == ()


def test_another_datum_is_refused():
    data = b'{"type":"Point","coordinates":[1,2],"crs":{"properties":{"name":"EPSG:28404"}}}'
    assert refused(geojson.read, data) == "gateway.other-datum"


def test_an_end_before_its_start_leaves_no_time():
    window = {"start": "2030-01-02T00:00:00Z", "end": "2030-01-01T00:00:00Z"}
    reading = geojson.read(feature("Polygon", [SQUARE], windows=[window]))
    assert notes(reading) == ["gateway.ends-before-start", "gateway.no-time"]


def test_a_leap_second_is_no_time():
    window = {"start": "2030-01-02T23:59:60Z", "end": "2030-01-03T00:00:00Z"}
    reading = geojson.read(feature("Polygon", [SQUARE], windows=[window]))
    assert notes(reading) == ["moment.unreadable", "gateway.no-time"]


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
        lambda inner: (
            st.lists(inner, max_size=4)
            | st.dictionaries(
                st.sampled_from(
                    [
                        "type",
                        "coordinates",
                        "features",
                        "geometry",
                        "geometries",
                        "properties",
                        "name",
                        "windows",
                        "shape",
                        "lower",
                        "upper",
                        "crs",
                        "id",
                    ]
                ),
                inner | st.sampled_from(["Feature", "FeatureCollection", "Polygon", "Point"]),
                max_size=4,
            )
        ),
    )
)
def test_any_json_is_a_reading_or_one_error(document):
    assert settled(geojson.read, json.dumps(document).encode())
