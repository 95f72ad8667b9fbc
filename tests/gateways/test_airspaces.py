"""Airspace in YAML out: what is written is read back whole, or is not written. R-337."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from comity.errors import OurError
from comity.gateways import airspace, airspaces
from comity.gateways.found import Reading, Shape
from comity.values.area import Circle, Corridor, NamedArea, Pos
from comity.values.composites import Window
from tests.gateways.shapes import bands, circles, names, polygons

COUNTRY = Path(__file__).parent / "data" / "airspace_uk.yaml"
PLACE = Pos(lat=451_666_667, lon=-302_500_001)
CIRCLE = Circle(PLACE, 500)


def both_ways(*made):
    return airspace.read(airspaces.write(Reading(shapes=made, notes=()))).shapes


@given(st.builds(Shape, name=names, area=st.one_of(circles, polygons()), band=bands))
@settings(max_examples=100)
def test_whatever_is_written_is_read_back_whole(shape):
    try:
        back = both_ways(shape)
    except OurError:
        return
    assert back == (shape,)


@pytest.mark.parametrize("name", ["A", "A: B", "A 'B'", 'A "B"', "- A", "*A", "{A}"])
def test_a_usual_name_is_written_whatever_its_signs(name):
    shape = Shape(name=name, area=CIRCLE, category="CTA")
    assert both_ways(shape) == (shape,)


@pytest.mark.parametrize(
    "shape",
    [
        Shape(name="A", area=CIRCLE, windows=(Window(start=0, end=1),)),
        Shape(name="A", area=Corridor((PLACE, Pos(lat=0, lon=0)), 5)),
        Shape(name="A", area=NamedArea("Q3", "")),
        Shape(name="A \"B\" 'C'", area=CIRCLE),
        Shape(name="A #B", area=CIRCLE),
        Shape(name="A\nairspace: []", area=CIRCLE),
    ],
)
def test_what_it_cannot_say_is_refused(shape):
    with pytest.raises(OurError, match=r"gateway.cannot-write"):
        both_ways(shape)


def test_the_volumes_of_a_country_are_written_again():
    made = airspace.read(COUNTRY.read_bytes()).shapes[:60]
    assert both_ways(*made) == made
