"""Airspace in YAML: all of a country, arcs, circles and levels. R-330 to R-333."""

from pathlib import Path

import pytest

from comity.errors import TheirError
from comity.gateways import airspace
from comity.gateways.levels import SURFACE
from comity.values.area import Circle, NamedArea, Polygon
from comity.values.codes import Vref
from comity.volumes import shapes
from comity.volumes.bands import feet, flight_level
from comity.volumes.ellipsoid import metres
from comity.volumes.vectors import vector
from tests.gateways import notes, quick, refused

FILE = (Path(__file__).parent / "data" / "airspace_uk.yaml").read_bytes()
HEAD = (
    "airspace:\n- name: A\n  type: CTA\n  geometry:\n"
    "  - upper: FL195\n    lower: SFC\n    boundary:\n"
)
ARC = (
    "    - line:\n      - 510000N 0000000W\n    - arc:\n        dir: {way}\n"
    "        radius: {radius}\n        centre: 510000N 0001000E\n        to: 510000N 0002000E\n"
)


@pytest.fixture(scope="module")
def country():
    return airspace.read(FILE)


def test_all_of_a_country_loads_and_each_volume_encloses_something(country):
    assert len(country.shapes) == 1_053
    for shape in country.shapes:
        assert not isinstance(shape.area, NamedArea)
        assert shapes.shape(shape.area).pieces


def test_circles_arcs_and_levels_are_as_written(country):
    by_name = {it.name: it for it in country.shapes}
    first = by_name["ABERDEEN CTA 1"]
    assert isinstance(first.area, Polygon)
    assert first.band.lower == feet(1_500, Vref.AMSL)
    assert first.band.upper == flight_level(115)
    assert sum(isinstance(it.area, Circle) for it in country.shapes) == 472
    assert any(it.band.lower == SURFACE for it in country.shapes)


def test_what_has_no_place_in_a_shape_is_noted(country):
    assert set(notes(country)) == {"gateway.property-left", "gateway.arc-as-corners"}


@pytest.mark.parametrize(("way", "is_north"), [("cw", True), ("ccw", False)])
def test_an_arc_goes_around_its_centre_the_way_it_says(way, is_north):
    text = HEAD + ARC.format(way=way, radius="6.3 nm")
    (shape,) = airspace.read(text.encode()).shapes
    assert isinstance(shape.area, Polygon)
    ring = shape.area.rings[0]
    inner = ring[1:-1]
    centre = vector(type(ring[0])(lat=510_000_000, lon=1_666_667))

    assert len(inner) > 10
    assert all((it.lat > 510_000_000) is is_north for it in inner)
    for it in inner:
        assert metres(centre, vector(it)) == pytest.approx(6.3 * 1852, abs=1)


@pytest.mark.parametrize("radius", ["0 nm", "9999999 nm", "nan nm", "-1 nm", "5000 km"])
def test_an_absurd_radius_leaves_the_volume_out(radius):
    found = quick(airspace.read, (HEAD + ARC.format(way="cw", radius=radius)).encode())
    assert found.shapes == ()
    assert "gateway.shape-left" in notes(found)


def test_a_file_of_nothing_but_arcs_takes_no_longer():
    arc = ARC.format(way="cw", radius="2000 km").removeprefix(
        "    - line:\n      - 510000N 0000000W\n"
    )
    found = quick(
        airspace.read, (HEAD + "    - line:\n      - 510000N 0000000W\n" + arc * 3_000).encode()
    )
    assert isinstance(found, TheirError) or found.shapes == ()


@pytest.mark.parametrize(
    "text", ["a: b", "airspace:\n- x", "airspace: x", "airspace:\n- geometry: x"]
)
def test_another_file_is_said_to_be_one(text):
    assert refused(airspace.read, text.encode()) == "gateway.not-this-format"


@pytest.mark.parametrize("place", ["990000N 0000000W", "510060N 0000000W", "51N 0W"])
def test_a_position_that_cannot_be_leaves_the_volume_out(place):
    text = (
        HEAD + f"    - line:\n      - {place}\n      - 510000N 0000000W\n      - 520000N 0000000W\n"
    )
    assert "gateway.no-such-position" in notes(airspace.read(text.encode()))
