"""The echo shows places and times in the other forms, and where two numbers may be swapped."""

import pytest

from comity.families.shelf import SHELF
from comity.values.area import Pos
from comity.wording.echo import Near, echo_of, swapped
from comity.wording.grids import forms
from comity.wording.reading import unmarked
from comity.wording.typed_places import UNIT, Place
from comity.wording.words import languages
from tests.wording import WORDS

NOTIFY = next(it.message for it in SHELF.types.values() if it.message.SPEC.code == "A02")
START = 1_770_301_800_000
HOUR = 3_600_000
WINDOW = {"start": "2026-02-05T14:30:00Z", "end": "2026-02-05T16:30:00Z"}
HERE = {"lat": 545_000_000, "lon": 180_000_000}


def test_a_place_and_a_time_are_shown_in_every_form():
    message = {"window": WINDOW, "area": {"shape": "circle", "centre": HERE, "radius_m": 5_000}}
    echo = echo_of(NOTIFY, message, WORDS["en"], now_ms=START - 50 * HOUR)

    assert echo.places == [
        {
            "field": "area.centre",
            "label": "Area \u203a Centre",
            "near": None,
            "seconds": "54°30\u203200\u2033N 018°00\u203200\u2033E",
            "minutes": "54-30.0N 018-00.0E",
            "degrees": "54.5, 18.0",
            "grids": [it._asdict() for it in forms(Pos(**HERE))[3:]],
            "swapped": False,
        }
    ]
    assert echo.moments[0] == {
        "field": "window.start",
        "label": "Start and end \u203a Start",
        "dtg": "051430ZFEB26",
        "long": "Thursday, 5 February 2026, 14:30 UTC",
        "relative": "in 2 d 2 h",
    }
    assert [it["length"] for it in echo.windows] == ["2 h"]


@pytest.mark.parametrize("language", languages())
def test_a_word_for_no_moment_is_not_echoed(language):
    message = {"effective": "ON_RECEIPT", "reply_by": WINDOW["end"]}
    echo = echo_of(NOTIFY, message, WORDS[language], now_ms=START)

    assert [it["field"] for it in echo.moments] == ["reply_by"]


def test_swapped_numbers_show_where_the_other_places_are():
    near, other = Place(30 * UNIT, 60 * UNIT), Place(31 * UNIT, 61 * UNIT)
    turned = Place(60 * UNIT, 30 * UNIT)

    assert swapped(turned, [near, other])
    assert not swapped(near, [other])
    assert not swapped(turned, [])


def test_what_is_far_and_stays_far_is_no_swap():
    assert not swapped(Place(0, 0), [Place(50 * UNIT, 100 * UNIT)])
    assert not swapped(Place(10 * UNIT, 170 * UNIT), [Place(50 * UNIT, 10 * UNIT)])


def test_the_antimeridian_parts_nothing():
    assert not swapped(Place(10 * UNIT, 1_799_000_000), [Place(10 * UNIT, -1_799_000_000)])


def test_a_swapped_corner_of_a_polygon_is_marked():
    ring = [
        {"lat": 300_000_000, "lon": 600_000_000},
        {"lat": 310_000_000, "lon": 600_000_000},
        {"lat": 610_000_000, "lon": 310_000_000},
    ]
    message = {"area": {"shape": "polygon", "rings": [ring], "edges": "GEODESIC"}}
    echo = echo_of(NOTIFY, message, WORDS["en"], now_ms=START)

    assert [it["swapped"] for it in echo.places] == [False, False, True]


PLACED = {"window": WINDOW, "area": {"shape": "circle", "centre": HERE, "radius_m": 5_000}}


def place_of(language, beside):
    made = echo_of(NOTIFY, PLACED, WORDS[language], now_ms=START, near=lambda _lat, _lon: beside)
    return made.places[0]


@pytest.mark.parametrize(
    ("metres", "figure"), [(640, "0.6"), (12_449, "12.4"), (99_960, "100"), (640_400, "640")]
)
@pytest.mark.parametrize("language", languages())
def test_a_place_is_read_back_from_a_known_point(language, metres, figure):
    """U8: figures are the same in every language."""
    beside = Near(name="PORT", metres=metres, degrees=45, is_swapped=False)
    said = unmarked(place_of(language, beside)["near"])
    assert figure in said.split()
    assert "PORT" in said
    assert "045°" in said


def test_a_known_point_near_the_swapped_place_is_enough_to_ask_for_another_look():
    beside = Near(name="PORT", metres=600_000, degrees=45, is_swapped=True)
    assert place_of("en", beside)["swapped"]
