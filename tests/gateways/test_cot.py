"""Cursor on Target out: expiring, neutral, drawn. R-330, R-334, R-375."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from comity.errors import OurError
from comity.gateways import cot, guard, xml
from comity.gateways.found import Reading, Shape
from comity.values.area import Circle, Corridor, NamedArea, Pos
from comity.values.composites import Window
from comity.volumes.bands import Band, flight_level
from tests.gateways.shapes import shapes

NOW = 1_900_000_000_000
PLACE = Pos(lat=451_666_667, lon=302_500_000)

SHAPE = Shape(name="A <&>", area=Circle(PLACE, 18_520))


def sent(*made, reality="REAL", **more):
    return cot.markers(Reading(shapes=made, notes=()), NOW, reality=reality, **more)


def written(*made, **more):
    return [xml.parse(it, "CoT") for it in sent(*made, **more)[0]]


def shape(**more):
    return replace(SHAPE, **more)


def test_a_circle_is_a_neutral_marker_that_expires():
    (event,) = written(shape())

    assert event.attributes["type"] == "a-n-G"
    assert event.attributes["time"] == event.attributes["start"] == "2030-03-17T17:46:40.000Z"
    assert event.attributes["stale"] == "2030-03-17T17:56:40.000Z"
    ellipse = event.one("detail", "shape", "ellipse")
    assert ellipse is not None
    assert ellipse.attributes["major"] == ellipse.attributes["minor"] == "18520"
    contact = event.one("detail", "contact")
    assert contact is not None
    assert contact.attributes["callsign"] == "A <&>"


def test_a_marker_ends_with_its_window_and_is_not_there_before_or_after():
    def window(start, end):
        return shape(windows=(Window(start=NOW + start, end=NOW + end),))

    (event,) = written(window(-1_000, 5_000))
    assert event.attributes["stale"] == "2030-03-17T17:46:45.000Z"
    assert written(window(1, 5)) == written(window(-5, 0)) == []


def test_a_marker_sent_again_is_the_same_marker():
    assert written(shape())[0].attributes["uid"] == written(shape())[0].attributes["uid"]


def test_a_corridor_is_an_open_line_with_its_width():
    other = Pos(lat=452_666_667, lon=302_500_000)
    (event,) = written(shape(area=Corridor((PLACE, other), 500)))
    line = event.one("detail", "shape", "polyline")
    assert line is not None
    assert (line.attributes["closed"], line.attributes["width"]) == ("false", "1000")


def test_heights_of_another_datum_stand_only_in_the_remarks():
    (event,) = written(shape(band=Band(upper=flight_level(190))))
    point = event.one("point")
    assert point is not None
    assert point.attributes["hae"] == "9999999.0"
    assert event.said("detail", "remarks") == "- FL190"
    assert written(shape())[0].said("detail", "remarks") == ""


def test_a_marker_for_any_one_of_many_days_says_so():
    days = (Window(start=NOW, end=NOW + 1_000), Window(start=NOW + 9_000, end=NOW + 9_999))
    (event,) = written(shape(windows=days, any_one=True))
    assert event.said("detail", "remarks") == "ANY 1 OF 2"


@pytest.mark.parametrize("holds_ms", [0, -1, cot.HOLDS_MS_MAX + 1])
def test_a_marker_that_would_not_expire_is_not_written(holds_ms):
    with pytest.raises(OurError, match=r"gateway.holds-too-long"):
        written(shape(), holds_ms=holds_ms)


def test_a_named_area_has_no_marker_and_the_others_have():
    events, notes = sent(shape(area=NamedArea("Q3", "")), shape(name="B"))
    assert len(events) == 1
    assert [it.key for it in notes] == ["gateway.shape-left", "gateway.cannot-write"]


@pytest.mark.parametrize(("reality", "opex"), [("EXERCISE", "e-exercise"), ("TEST", "s-test")])
def test_what_is_played_says_so_in_its_name_its_remarks_and_its_own_field(reality, opex):
    (event,) = written(shape(), reality=reality)
    contact = event.one("detail", "contact")
    assert contact is not None
    assert contact.attributes["callsign"] == f"{reality} A <&>"
    assert event.said("detail", "remarks").startswith(reality)
    assert event.attributes["opex"] == opex
    (real,) = written(shape())
    assert "opex" not in real.attributes
    assert real.attributes["uid"] != event.attributes["uid"]


@pytest.mark.parametrize(
    "protected",
    [
        replace(SHAPE, category="A15"),
        replace(SHAPE, category=guard.LISTED),
        replace(SHAPE, name="NO-STRIKE AA SITE 1"),
    ],
)
def test_what_is_protected_goes_to_no_net(protected):
    with pytest.raises(OurError, match=r"gateway.(protected|listed)-export"):
        sent(SHAPE, protected)


@given(shapes, st.sampled_from(["REAL", "EXERCISE", "TEST"]))
@settings(max_examples=40)
def test_every_marker_is_good_xml_neutral_and_ends_within_an_hour(made, reality):
    for event in written(made, reality=reality):
        assert event.attributes["type"].startswith("a-n-")
        assert event.attributes["stale"] <= "2030-03-17T18:46:40.000Z"
