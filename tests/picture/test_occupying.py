"""R-340, R-341: what is stated is drawn, and what cannot be drawn is named."""

import pytest

from comity.picture.matter import MatterKey, State
from comity.picture.occupying import Place, Stated, drawn, occupies_nothing
from comity.values.area import NamedArea
from comity.values.composites import Window
from comity.volumes.footprint import Form
from tests.volumes.places import at, circle, polygon

KEY = MatterKey(1, "area", bytes(32))
STATE = State(status=0, type="activity.area/1", party="AA", time_ms=0)
HOUR = Window(start=0, end=3_600_000, err_s=60)
BOW_TIE = polygon((0, 0), (1, 1), (0, 1), (1, 0))


def test_a_family_without_places_occupies_nothing():
    assert occupies_nothing(KEY, STATE, lambda _: None) is None


def test_areas_and_points_become_volumes_with_their_times():
    place = Place("AREA", (Stated(circle(10, 20, 5_000), (HOUR,)), Stated(at(1, 2), (HOUR,))))
    it = drawn(KEY, STATE, place)
    assert [row.footprint.form for row in it.activity.volumes] == [Form.PLACE, Form.PLACE]
    assert (it.id, it.party, it.undrawn) == (bytes(32), "AA", ())
    assert it.span == (-60_000, 3_660_000)


@pytest.mark.parametrize(
    ("stated", "fault"),
    [
        (Stated(NamedArea("SEA", "A sea"), (HOUR,)), "area.only-named"),
        (Stated(BOW_TIE, (HOUR,)), "area.crosses-itself"),
        (Stated(circle(10, 20, 5_000), ()), "times.none"),
    ],
)
def test_what_cannot_be_drawn_is_named_and_the_rest_is_compared(stated, fault):
    it = drawn(KEY, STATE, Place("AREA", (stated, stated, Stated(circle(0, 0, 9), (HOUR,)))))
    assert [row.key for row in it.undrawn] == [fault]
    assert len(it.activity.volumes) == 1


def test_too_many_volumes_are_named_and_the_first_are_compared():
    it = drawn(KEY, STATE, Place("AREA", (Stated(circle(0, 0, 9), (HOUR,)),) * 65))
    assert len(it.activity.volumes) == 64
    assert it.undrawn == (("volumes.too-many", (("limit", 64),)),)
