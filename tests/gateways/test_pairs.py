"""R-374: what meets in a file, and between two; of real ones all that meets is found."""

from itertools import combinations
from pathlib import Path

import pytest

from comity.gateways import formats
from comity.gateways.found import Reading, Shape
from comity.gateways.pairs import compared
from comity.values.area import NamedArea
from comity.values.composites import Window
from comity.volumes import shapes
from comity.volumes.grade import Grade
from comity.volumes.meeting import Activity, Volume, meet
from comity.volumes.minima import rule_set
from comity.volumes.times import Span, Times
from tests.volumes.places import circle, polygon

DATA = Path(__file__).parent / "data"
NOON, HOUR = 1_770_292_800_000, 3_600_000


def shape(lat, *, hours=None, name="A"):
    windows = () if hours is None else (Window(start=NOON, end=NOON + hours * HOUR),)
    return Shape(name=name, area=circle(lat, 10.0, 20_000), windows=windows)


def reading(*its):
    return Reading(shapes=its, notes=())


def numbers(found):
    return [(it.one, it.other) for it in found.pairs]


def test_areas_of_one_file_meet_where_and_when_they_do():
    later = Shape(
        name="later",
        area=circle(0.1, 10.0, 20_000),
        windows=(Window(start=NOON + HOUR, end=NOON + 2 * HOUR),),
    )
    found = compared(reading(shape(0, hours=1), later, shape(0.2), shape(3)))
    assert numbers(found) == [(0, 2), (1, 2)]
    assert {it.grade for it in found.pairs} == {Grade.CONFLICT}
    assert abs(found.pairs[0].place.lat - 1_000_000) < 1_000_000


def test_of_two_files_only_what_meets_between_them_is_told():
    found = compared(reading(shape(0), shape(0.1)), reading(shape(0.2), shape(0.3), shape(9)))
    assert numbers(found) == [(0, 2), (0, 3), (1, 2), (1, 3)]


def test_what_cannot_be_compared_is_told_by_its_number():
    bow = Shape(name="bow", area=polygon((0, 0), (1, 1), (1, 0), (0, 1)))
    named = Shape(name="named", area=NamedArea("SEA", "A sea"))
    found = compared(reading(shape(0), bow), reading(named, shape(0)))
    assert found.left_out == {1, 2}
    assert numbers(found) == [(0, 3)]


@pytest.mark.parametrize("name", ["notam-pslv-c47.txt", "notam-gslv-m1.txt"])
def test_the_zones_of_a_launch_warning_are_apart_and_a_plan_in_one_of_them_is_not(name):
    _, warning = formats.read((DATA / name).read_bytes(), name)
    assert numbers(compared(warning)) == []
    last = warning.shapes[-1]
    days = last.windows
    whole = Window(start=days[0].start, end=days[-1].end)
    plan = Shape(name="plan", area=last.area, windows=(whole,))
    one = Shape(name="one day", area=last.area, windows=days[:1])
    found = compared(warning, reading(plan, one))
    assert numbers(found) == [(len(warning.shapes) - 1, len(warning.shapes) + it) for it in (0, 1)]
    # On every day that may be the day, or on one of many: then nobody can tell.
    assert [it.grade for it in found.pairs] == [Grade.CONFLICT, Grade.MARGINAL]


def test_all_of_an_aeronautical_publication_is_compared():
    name = "airspace_uk.yaml"
    _, airspace = formats.read((DATA / name).read_bytes(), name)
    found = compared(airspace)
    assert len(airspace.shapes) == 1_053
    assert not found.left_out
    told = set(numbers(found))
    some = range(90)
    rules, always = rule_set("none-agreed", ()), Times(spans=(Span(0, 1),))
    made = [
        Activity(
            id=number.to_bytes(4),
            kind="AREA",
            volumes=(Volume(footprint=shapes.shape(it.area), times=always, band=it.band),),
        )
        for number, it in enumerate(airspace.shapes[:90])
        if not isinstance(it.area, NamedArea)
    ]
    brute = {
        (one, other)
        for one, other in combinations(some, 2)
        if meet(made[one], made[other], rules).grade is not Grade.CLEAR
    }
    assert brute == {(one, other) for one, other in told if other in some}
    assert len(brute) > 20
