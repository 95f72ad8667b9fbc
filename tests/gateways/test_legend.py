"""What stands below a picture: every area and pair, or how many there are, in each language."""

import pytest

from comity.gateways import legend
from comity.gateways.found import Shape
from comity.gateways.pairs import Compared, Pair
from comity.values.area import NamedArea, Pos
from comity.values.codes import Vref
from comity.values.composites import Window
from comity.volumes.bands import Band, feet, flight_level
from comity.volumes.grade import Grade
from comity.wording.words import house_words, languages
from tests.volumes.places import circle

EN = house_words("en")
NOON, HOUR = 1_770_292_800_000, 3_600_000
WINDOW = Window(start=NOON, end=NOON + HOUR)
AREA = circle(0, 10.0, 20_000)
NOTHING = Compared(())


def rows(*shapes, own=9, found=NOTHING, words=EN):
    return legend.rows(shapes, own, found, words)[1:]


def pair(one, other, grade=Grade.CONFLICT):
    return Pair(one, other, grade, Pos(lat=0, lon=0))


def test_an_area_is_told_with_its_heights_and_times():
    band = Band(lower=feet(2_000, Vref.AMSL), upper=flight_level(115))
    below = Band(lower=None, upper=flight_level(95))
    told = rows(
        Shape(name="Range", area=AREA, band=band, windows=(WINDOW,)),
        Shape(name="Launch", area=AREA, windows=(WINDOW,) * 3, any_one=True),
        Shape(name="Often", area=AREA, windows=(WINDOW,) * 3, band=below),
        Shape(name="Sea", area=NamedArea("SEA", "A sea")),
        own=3,
        found=Compared((), frozenset((2,))),
    )
    assert told[0] == "1  Range; 2000 ft AMSL / FL115; from 051200ZFEB26 until 051300ZFEB26"
    assert told[1] == "2  Launch; all heights; any one of 3 windows"
    assert told[2].startswith("3  Often; - / FL095; 3 windows; cannot be compared")
    assert told[3] == "4  Sea; only named, not drawn; from the other file"
    assert told[4:] == [
        "No two of the areas compared here meet.",
        "Areas here that are compared with nothing: 1.",
    ]


def test_pairs_are_told_with_what_can_be_said_of_them():
    one, other = Shape(name="One", area=AREA), Shape(name="Other", area=AREA)
    found = Compared((pair(0, 1), pair(0, 1, Grade.MARGINAL)))
    assert rows(one, other, found=found)[2:] == [
        "1 One and 2 Other: CONFLICT",
        "1 One and 2 Other: MARGINAL, it cannot be told whether they meet",
    ]


def test_what_has_no_room_is_counted():
    many = [Shape(name=str(n), area=AREA) for n in range(legend.AREAS_MAX + 1)]
    told = rows(*many, found=Compared((pair(0, 1),) * (legend.PAIRS_MAX + 5)))
    assert len(told) == 1 + legend.PAIRS_MAX + 1
    assert told[0].startswith("61 areas")
    assert told[-1].endswith("room here: 5.")


@pytest.mark.parametrize("language", languages())
def test_the_same_numbers_stand_in_every_language(language):
    told = rows(
        Shape(name="Range", area=AREA, windows=(WINDOW,) * 30, any_one=True),
        found=Compared((pair(0, 0),)),
        words=house_words(language),
    )
    assert "30" in told[0]
    assert "Range" in told[1]


def test_lines_stand_below_each_other_and_are_escaped():
    one, two = legend.written(["a < b", "c"], 100)
    assert one == '<text x="14" y="118">a &lt; b</text>'
    assert 'y="136"' in two
