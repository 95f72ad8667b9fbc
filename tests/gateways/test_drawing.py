"""Plans as volumes: all of a plan, or none of it (R-361)."""

import pytest

from comity.errors import OurError
from comity.gateways import drawing
from comity.gateways.found import Reading, Shape
from comity.values.area import NamedArea
from comity.values.composites import Window
from tests.volumes.places import circle, polygon

NOON = Window(start=43_200_000, end=46_800_000, err_s=60)


def reading(*shapes):
    return Reading(shapes=shapes, notes=())


def test_each_shape_is_a_volume_with_its_own_times():
    one = Shape(name="1", area=circle(50, 10, 5_000), windows=(NOON,))
    other = Shape(
        name="2", area=circle(51, 10, 5_000), windows=(NOON, Window(start=0, end=1)), any_one=True
    )
    made = drawing.volumes(reading(one, other))
    assert [it.footprint.reach_mm for it in made] == [5_000_000] * 2
    assert made[0].times.error_ms == 60_000
    assert [it.times.any_one for it in made] == [False, True]


@pytest.mark.parametrize(
    ("shape", "key"),
    [
        (Shape(name="1", area=circle(50, 10, 5_000)), "times.none"),
        (Shape(name="1", area=NamedArea("B", "Baltic"), windows=(NOON,)), "area.only-named"),
        (Shape(name="1", area=polygon((0, 0), (1, 1), (0, 1), (1, 0)), windows=(NOON,)), "area."),
    ],
)
def test_what_cannot_be_drawn_stops_the_whole_plan(shape, key):
    good = Shape(name="2", area=circle(50, 10, 5_000), windows=(NOON,))
    with pytest.raises(OurError) as error:
        drawing.volumes(reading(good, shape))
    assert error.value.key.startswith(key)
