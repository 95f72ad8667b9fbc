"""Positions are read as people write them, and what may mean two places is refused (R-73)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.values.bounds import LAT_MAX, LON_MAX, LON_MIN
from comity.wording import places, typed_places
from comity.wording.typed_places import Place, in_degrees, in_minutes, in_seconds, parse
from comity.wording.words import languages
from tests.wording import WORDS

EN = WORDS["en"]
HERE = Place(545_000_000, 180_000_000)
positions = st.builds(
    Place,
    st.integers(min_value=-LAT_MAX, max_value=LAT_MAX),
    st.integers(min_value=LON_MIN, max_value=LON_MAX),
)


@pytest.mark.parametrize(
    "text",
    [
        "54°30\u203200\u2033N 018°00\u203200\u2033E",
        "54°30'00\"N, 18°00'00\"E",
        "54° 30' N 018° 00' E",
        "54 30 00 N 018 00 00 E",
        "N54 30 00 E018 00 00",
        "543000N 0180000E",
        "543000N0180000E",
        "5430N 01800E",
        "5430.0N 01800.0E",
        "54-30.0N 018-00.0E",
        "54-30,0N 018-00,0E",
        "018-00.0E 54-30.0N",
        "54.5, 18.0",
        "54.5 18",
        "+54.5/+18.0",
        "54,5 18,0",
        "54,5; 18,0",
        "54.5°N 18.0°E",
        "54.5000000 18.0000000",
        "54-30.0n 018-00.0e",
        "54-30.0 north 018-00.0 east",
        "54-30.0N 018-00.0E WGS 84",
    ],
)
def test_one_place_is_written_in_many_ways(text):
    assert parse(text, EN) == HERE


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("44.3045N 033.3000E", "degrees-or-minutes"),
        ("54,18", "comma"),
        ("54,5,18,0", "no-place"),
        ("54-60.0N 018-00.0E", "sixty"),
        ("546000N 0180000E", "sixty"),
        ("54-30-60N 018-00-00E", "sixty"),
        ("91-00.0N 018-00.0E", "latitude"),
        ("91.0, 18.0", "latitude"),
        ("54.5, 180.1", "longitude"),
        ("54-30.0N 018-00.0S", "hemispheres"),
        ("54-30.0E 018-00.0E", "hemispheres"),
        ("54300N 0180000E", "figures"),
        ("5430N 1800E", "figures"),
        ("54.30.00N 018.00.00E", "no-place"),
        ("54.5", "no-place"),
        ("north of the island", "no-place"),
        ("", "no-place"),
        ("54-30.0N 018-00.0E (54.6 18.0)", "two-places"),
        ("9" * 500, "too-long"),
    ],
)
def test_what_is_no_place_or_may_be_two_is_refused(text, reason):
    with pytest.raises(ValueError, match=f"^{reason}$"):
        parse(text, EN)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "54°30′00″ с. ш. 018°00′00″ в. д."),  # noqa: RUF001
        ("uk", "54°30′00″ пн. ш. 018°00′00″ сх. д."),  # noqa: RUF001
        ("fr", "54°30′ nord, 018°00′ est"),  # noqa: RUF001
    ],
)
def test_hemispheres_have_names_in_each_language(language, text):
    assert parse(text, WORDS[language]) == HERE


def test_south_and_west_are_below_zero_and_the_antimeridian_is_west():
    assert parse("33-30.0S 070-30.0W", EN) == Place(-335_000_000, -705_000_000)
    assert parse("00-00.0N 180-00.0E", EN).lon == LON_MIN


@given(positions, st.sampled_from(languages()))
def test_what_is_shown_reads_as_the_same_place(place, language):
    words = WORDS[language]
    for shown in (in_seconds(place), in_minutes(place), in_degrees(place)):
        assert parse(shown, words) == place
    assert parse(places.position({1: place.lat, 2: place.lon}), words) == place


@given(st.text(max_size=60), st.sampled_from(languages()))
def test_nothing_typed_raises_anything_else(text, language):
    try:
        found = parse(text, WORDS[language])
    except ValueError:
        return
    assert abs(found.lat) <= LAT_MAX


@given(
    st.from_regex(r"[0-9NSEW°'\"., -]{1,30}", fullmatch=True),
    st.sampled_from(languages()),
)
def test_figures_that_are_read_lie_on_the_globe(text, language):
    try:
        found = parse(text, WORDS[language])
    except ValueError:
        return
    assert abs(found.lat) <= LAT_MAX
    assert LON_MIN <= found.lon <= LON_MAX
    assert typed_places.parse(in_seconds(found), WORDS[language]) == found
