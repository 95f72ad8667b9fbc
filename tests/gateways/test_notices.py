"""NOTAM text out: what is written is read back, or is not written. R-337."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from comity.errors import OurError
from comity.gateways import levels, notam, notices
from comity.gateways.found import Reading, Shape
from comity.values.area import Circle, Corridor, Edges, NamedArea, Polygon, Pos, Sector
from comity.values.bounds import TS_MAX
from comity.values.composites import Window
from comity.values.moment import DAY_MS, MINUTE_MS
from comity.volumes.bands import ALL_HEIGHTS, Band, flight_level
from tests.gateways.shapes import areas, bands

DAY = 20_000 * DAY_MS  # 4 October 2024
PLACE = Pos(lat=451_666_667, lon=-302_500_001)
FIRST = Window(start=DAY + 60 * MINUTE_MS, end=DAY + 200 * MINUTE_MS)
SHAPE = Shape(name="A", area=Circle(PLACE, 18_520), windows=(FIRST,))


def shape(**more):
    return replace(SHAPE, **more)


def written(*made):
    data, notes = notices.write(Reading(shapes=made, notes=()))
    return data.decode(), [it.key for it in notes]


def refused(*made):
    with pytest.raises(OurError) as caught:
        written(*made)
    return caught.value.key


def test_a_circle_is_a_notice_as_its_readers_know_it():
    text, notes = written(shape(band=Band(lower=levels.SURFACE, upper=flight_level(190))))
    assert text == (
        "B) 2410040100 C) 2410040320\n"
        "E) CIRCLE RADIUS 10 NM CENTRED ON 451000N 0301500.0004W\n"
        "F) SFC G) FL190\n"
    )
    assert notes == []


def test_areas_of_one_time_and_one_band_are_one_notice_and_their_names_are_noted():
    text, notes = written(SHAPE, shape(name="B", area=Circle(PLACE, 500)))
    assert "AREA 1: CIRCLE RADIUS 10 NM" in text
    assert "AREA 2: CIRCLE RADIUS 500 M" in text
    assert notes == ["gateway.names-left"]


def test_any_one_of_many_days_is_said_to_be_so():
    days = tuple(Window(start=FIRST.start + n * DAY_MS, end=FIRST.end + n * DAY_MS) for n in (0, 9))
    text, _ = written(shape(windows=days, any_one=True))
    assert "D) OCT 04 0100-0320, OCT 13 0100-0320" in text
    assert "ANY ONE OF THE DAYS" in text


def test_a_night_is_not_cut_at_midnight():
    night = Window(start=DAY + 1_380 * MINUTE_MS, end=DAY + 1_500 * MINUTE_MS)
    other = Window(start=night.start + 5 * DAY_MS, end=night.end + 5 * DAY_MS)
    text, _ = written(shape(windows=(night, other)))
    assert "OCT 04 2300-0100, OCT 09 2300-0100" in text


def test_times_grow_to_whole_minutes_and_that_is_noted():
    text, notes = written(shape(windows=(Window(start=FIRST.start + 1, end=FIRST.end - 1),)))
    assert "B) 2410040100 C) 2410040320" in text
    assert notes == ["gateway.to-minutes"]


def test_what_has_no_lower_limit_begins_at_the_surface_and_that_is_noted():
    text, notes = written(shape(band=Band(upper=flight_level(190))))
    assert "F) SFC G) FL190" in text
    assert notes == ["gateway.from-surface"]


def test_what_has_no_end_is_permanent():
    assert "C) PERM" in written(shape(windows=(Window(start=FIRST.start, end=TS_MAX),)))[0]


@pytest.mark.parametrize(
    "area",
    [
        NamedArea("Q3", ""),
        Polygon(((PLACE, Pos(lat=0, lon=0), Pos(lat=0, lon=1)),), Edges.PARALLELS),
        Polygon(
            (
                tuple(Pos(lat=y, lon=x) for y, x in ((0, 0), (0, 900), (900, 900))),
                tuple(Pos(lat=y, lon=x) for y, x in ((300, 500), (300, 600), (400, 600))),
            ),
            Edges.GEODESIC,
        ),
    ],
)
def test_an_area_that_the_text_cannot_say_is_refused(area):
    assert refused(shape(area=area)) == "gateway.cannot-write"


def test_what_would_not_be_one_notice_is_refused():
    assert refused(shape(windows=())) == "gateway.no-time"
    assert refused(SHAPE, shape(band=Band(upper=flight_level(1)))) == "gateway.one-notice"
    later = Window(start=FIRST.start, end=FIRST.end + MINUTE_MS)
    assert refused(SHAPE, shape(windows=(later,))) == "gateway.one-notice"
    assert refused() == "gateway.nothing-to-draft"
    old = Window(start=0, end=MINUTE_MS)
    assert refused(shape(windows=(old,))) == "gateway.no-such-year"


windows = st.lists(
    st.tuples(st.integers(0, 40), st.integers(0, 1_439), st.integers(1, 1_439)),
    min_size=1,
    max_size=4,
    unique_by=lambda it: it[0] // 3,
).map(
    lambda rows: tuple(
        Window(
            start=DAY + day * DAY_MS + minute * MINUTE_MS,
            end=DAY + day * DAY_MS + (minute + length) * MINUTE_MS,
        )
        for day, minute, length in sorted(rows)
    )
)


@given(areas, bands, windows)
@settings(max_examples=150, deadline=None)
def test_whatever_is_written_is_read_back_exactly(area, band, during):
    made = shape(area=area, band=band, windows=during)
    try:
        data, notes = notices.write(Reading(shapes=(made,), notes=()))
    except OurError:
        return
    found = notam.read(data)
    (back,) = found.shapes
    assert {it.key for it in found.notes} <= {"gateway.part-unread"}
    assert (back.area, back.windows) == (area, during)
    if [it.key for it in notes] == ["gateway.from-surface"]:
        assert back.band == replace(band, lower=levels.SURFACE)
    else:
        assert back.band == band
    assert max(map(len, data.decode().splitlines())) <= 69


@pytest.mark.parametrize("area", [SHAPE.area, Corridor((PLACE, Pos(lat=0, lon=0)), 700),
                                  Sector(PLACE, 0, 18_521, 130_000, 150_500)])  # fmt: skip
def test_every_usual_area_is_written(area):
    assert written(shape(area=area, band=ALL_HEIGHTS))[0]
