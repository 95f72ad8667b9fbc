"""NOTAM text: real ones, every form we know of, and what must not be guessed. R-330, R-333."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.errors import TheirError
from comity.gateways import notam
from comity.gateways.found import places
from comity.values import moment
from comity.values.area import Circle, Corridor, NamedArea, Polygon, Sector
from comity.values.codes import Vref
from comity.volumes import shapes
from comity.volumes.bands import ALL_HEIGHTS, feet, flight_level
from tests.gateways import notes, quick, refused, settled

DATA = Path(__file__).parent / "data"
HEAD = "A1234/30 NOTAMN\nQ) XXXX/QWMLW/IV/BO/W/000/999/4510N03015E025\n"
TIMES = "A) XXXX B) 3006010600 C) 3006032200\n"


def read(text):
    return notam.read((HEAD + TIMES + text).encode())


def only(text):
    reading = read(text)
    assert len(reading.shapes) == 1, reading
    return reading.shapes[0]


@pytest.mark.parametrize(("name", "zones", "days"), [("gslv-m1", 4, 15), ("pslv-c47", 7, 30)])
def test_a_real_launch_warning_loads_whole(name, zones, days):
    reading = quick(notam.read, (DATA / f"notam-{name}.txt").read_bytes())

    assert len(reading.shapes) == zones
    assert isinstance(reading.shapes[0].area, Circle)
    assert reading.shapes[0].area.radius_m == 18_520
    for shape in reading.shapes:
        assert not isinstance(shape.area, NamedArea)
        assert shapes.shape(shape.area).pieces
        assert len(shape.windows) == days
        assert shape.any_one
        assert shape.band == ALL_HEIGHTS
    first = reading.shapes[0].area.centre
    assert (first.lat, first.lon) == (137_200_000, 802_300_000)


def test_item_d_of_the_first_warning_is_kept_as_written():
    reading = notam.read((DATA / "notam-gslv-m1.txt").read_bytes())
    windows = [(moment.iso(it.start), moment.iso(it.end)) for it in reading.shapes[0].windows[:2]]

    assert windows == [
        ("2019-07-17T21:00:00Z", "2019-07-17T22:00:00Z"),
        ("2019-07-18T08:30:00Z", "2019-07-18T10:00:00Z"),
    ]


def test_a_part_that_is_not_in_the_file_is_noted():
    reading = notam.read((DATA / "notam-pslv-c47.txt").read_bytes())

    note = next(it for it in reading.notes if it.key == "gateway.parts-missing")
    assert note.facts == {"there": 1, "count": 3}


def test_parts_of_one_notice_are_put_together():
    two = (
        HEAD + TIMES + "E) PART 1 OF 2\nDNG ZONE 1: CIRCLE 5NM RADIUS OF 4510N 03015E\n"
        "A1234/30 NOTAMN\nE) PART 2 OF 2\nDNG ZONE 2: 4510N03015E 4520N03015E 4520N03030E\n"
    )
    reading = notam.read(two.encode())

    assert [type(it.area) for it in reading.shapes] == [Circle, Polygon]
    assert reading.shapes[0].windows == reading.shapes[1].windows
    assert "gateway.parts-missing" not in notes(reading)


def test_a_part_of_a_ring_between_azimuths_refers_to_the_launch_pad():
    shape = read(
        "D) 01 0930-1130, 02 0900-1100 AND 03 0830-1030\n"
        "E) LAUNCH ON ANY ONE OF THE DAYS.\nLAUNCH PAD COORD: 1343.9N08014.2E.\n"
        "A.) DNG ZONE 1: A CIRCLE OF 10NM AROUND THE LAUNCHER.\n"
        "B.) DNG ZONE 2: A SECT BTN 25NM AND 90NM FM LAUNCH PAD COORD\n"
        "AND BTN AZM ANGLES 130DEG AND 150DEG FM TRUE NORTH.\n"
    ).shapes[1]

    assert shape.area == Sector(shape.area.centre, 25 * 1852, 90 * 1852, 130_000, 150_000)
    assert len(shape.windows) == 3
    assert shape.any_one


def test_a_magnetic_azimuth_is_left_out_and_said_so():
    reading = read("E) SECTOR OF 10NM FM 4510N03015E BTN AZIMUTHS 130DEG AND 150DEG MAGNETIC\n")

    assert "gateway.magnetic" in notes(reading)
    assert reading.shapes == ()


def test_a_corridor_has_its_width_to_either_side():
    shape = only("E) 5NM EITHER SIDE OF LINE 4510N03015E 4520N03115E 4620N03215E\n")

    assert isinstance(shape.area, Corridor)
    assert shape.area.half_width_m == 9_260
    assert len(places(shape.area)) == 3


def test_items_f_and_g_stand_over_the_q_line():
    shape = only("E) CIRCLE RADIUS 5NM CENTRE 4510N03015E\nF) 2000FT AMSL G) FL190)\n")

    assert shape.band.lower == feet(2_000, Vref.AMSL)
    assert shape.band.upper == flight_level(190)


def test_heights_that_are_not_understood_are_all_heights_and_noted():
    reading = read("E) CIRCLE RADIUS 5NM CENTRE 4510N03015E\nF) SFC G) 9XX\n")

    assert reading.shapes[0].band == ALL_HEIGHTS
    assert "gateway.level-unread" in notes(reading)


def test_without_an_area_in_the_text_the_circle_of_the_q_line_is_taken():
    reading = read("E) AIRSPACE CLOSED\n")

    assert reading.shapes[0].area.radius_m == 25 * 1852
    assert {"gateway.from-q-line", "gateway.part-unread"} <= set(notes(reading))


def test_a_schedule_that_is_not_understood_becomes_the_whole_period():
    reading = read("D) SR-SS\nE) CIRCLE RADIUS 5NM CENTRE 4510N03015E\n")

    assert len(reading.shapes[0].windows) == 1
    assert {"schedule.unread", "gateway.whole-period"} <= set(notes(reading))


def test_each_line_that_gave_nothing_is_noted():
    reading = read("E) CIRCLE RADIUS 5NM CENTRE 4510N03015E\nROUTE W20 CLOSED\n")

    assert {"part": "ROUTE W20 CLOSED"} in [it.facts for it in reading.notes]


@pytest.mark.parametrize(
    ("times", "notes_"),
    [
        ("B) 3006010660 C) 3006032200", {"moment.unreadable", "gateway.no-time"}),  # 06:60
        ("B) 3006312200 C) 3007032200", {"moment.unreadable", "gateway.no-time"}),  # 31 June
        ("B) WHENEVER C) 3006032200", {"gateway.part-unread", "gateway.no-time"}),
        ("B) 3006010600 C) 3006032200 EST", {"gateway.estimated-end"}),
        ("B) 3006010600 C) PERM", set()),
    ],
)
def test_a_time_that_cannot_be_is_noted_and_not_guessed(times, notes_):
    text = f"{HEAD}A) XXXX {times}\nE) CIRCLE RADIUS 5NM CENTRE 4510N03015E\n"
    reading = notam.read(text.encode())

    assert notes_ <= set(notes(reading))
    assert bool(reading.shapes[0].windows) is ("gateway.no-time" not in notes_)


# --- hostile


def test_an_end_before_its_start_is_one_error():
    text = HEAD + "A) XXXX B) 3006032200 C) 3006010600\nE) CIRCLE 5NM RADIUS 4510N03015E\n"
    assert refused(notam.read, text.encode()) == "gateway.ends-before-start"


def test_a_million_positions_are_refused_before_they_are_read():
    assert refused(notam.read, b"E) " + b"4510N03015E " * 10**6) == "gateway.too-long"


def test_as_many_positions_as_fit_take_no_longer():
    found = quick(notam.read, (HEAD + TIMES + "E) " + "4510N03015E " * 20_000).encode())
    assert isinstance(found, TheirError) or "gateway.bad-ring" in notes(found)


def test_a_ladder_of_headings_takes_no_longer():
    assert quick(notam.read, (HEAD + TIMES + "E) " + "DNG ZONE 1:\n" * 20_000).encode())


@pytest.mark.parametrize("filler", [" ", "9", "A) ", "E) ", "(", "DNG ", "5NM ", "AZM ", "BTN \n"])
def test_a_text_of_one_word_takes_no_longer(filler):
    quick(notam.read, (HEAD + TIMES + "E) " + filler * (200_000 // len(filler))).encode())


def test_an_absurd_schedule_is_noted():
    days = " ".join(f"{hour:02}00-{hour:02}01" for hour in range(24)) * 40
    reading = quick(
        notam.read,
        f"{HEAD}{TIMES}D) {days}\nE) CIRCLE RADIUS 5NM CENTRE 4510N03015E\n".encode(),
    )
    assert "schedule.unread" in notes(reading)


@pytest.mark.parametrize("place", ["9910N03015E", "4560N03015E", "4510N19000E", "451061N0301500E"])
def test_a_place_beyond_the_pole_or_of_61_seconds_is_said_to_be_none(place):
    found = quick(notam.read, f"{HEAD}{TIMES}E) DNG ZONE 1: CIRCLE 5NM RADIUS {place}\n".encode())
    assert "gateway.no-such-position" in notes(found)


@given(st.binary(max_size=2_000))
def test_any_bytes_are_a_reading_or_one_error(data):
    assert settled(notam.read, data)
    assert settled(notam.read, HEAD.encode() + data)


@given(st.text("ABCDEFGQ)/-:.,\n 0123456789NSEWM", max_size=400))
def test_any_text_of_notam_letters_is_a_reading_or_one_error(text):
    assert settled(read, "E) " + text)
