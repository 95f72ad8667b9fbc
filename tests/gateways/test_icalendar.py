"""iCalendar out: folded, escaped, the same names each time. R-330."""

from dataclasses import replace

import pytest
from hypothesis import given, settings

from comity.errors import OurError
from comity.gateways import icalendar
from comity.gateways.found import Reading, Shape
from comity.values.area import Circle, Pos
from comity.values.composites import Window
from tests.gateways.shapes import shapes

NOW = 1_900_000_000_000
WINDOW = Window(start=1_893_456_000_000, end=1_893_459_600_000)

SHAPE = Shape(name="A", area=Circle(Pos(lat=0, lon=0), 1), windows=(WINDOW,))


def written(*made):
    return icalendar.write(Reading(shapes=made, notes=()), NOW).decode()


def shape(**more):
    return replace(SHAPE, **more)


def test_a_window_is_an_event_in_utc():
    text = written(shape())

    assert "DTSTART:20300101T000000Z\r\nDTEND:20300101T010000Z\r\n" in text
    assert "GEO:0.0000000;0.0000000\r\n" in text
    assert "STATUS:CONFIRMED" in text
    assert text == written(shape())


def test_any_one_of_several_windows_is_tentative():
    text = written(shape(windows=(WINDOW, Window(start=0, end=1)), any_one=True))
    assert text.count("STATUS:TENTATIVE") == 2


def test_a_name_cannot_begin_a_line_of_its_own():
    text = written(shape(name="x\r\nEND:VCALENDAR;,\\"))
    assert "SUMMARY:x\\nEND:VCALENDAR\\;\\,\\\\" in text
    assert text.count("\r\nEND:VCALENDAR\r\n") == 1


def test_a_shape_without_a_time_is_not_written():
    with pytest.raises(OurError, match=r"gateway.no-time"):
        written(shape(windows=()))


@given(shapes)
@settings(max_examples=50)
def test_no_line_is_longer_than_75_octets_and_unfolded_it_is_whole(made):
    if not made.windows:
        return
    text = written(made)
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    assert text.replace("\r\n ", "").count("BEGIN:VEVENT") == len(made.windows)
