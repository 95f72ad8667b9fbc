# ruff: noqa: RUF001 - the typographic marks are what is tested

import pytest

from comity.values.codes import Vref
from comity.wording.places import area, area_brief, azimuth, band, point, point_brief, position
from tests.wording import WORDS

EN, FR = WORDS["en"], WORDS["fr"]
HERE, THERE = {1: 445_125_000, 2: 332_500_000}, {1: -1, 2: -1_800_000_000}
HERE_SAID = "44°30′45.00″N 033°15′00.00″E (44.5125000 33.2500000)"
THERE_SAID = "00°00′00.00″S 180°00′00.00″W (-0.0000001 -180.0000000)"
HERE_BRIEF = "44°30′45″N 033°15′00″E"
THERE_BRIEF = "00°00′00″S 180°00′00″W"


def test_a_position_stands_in_both_forms_with_its_datum():
    assert position(HERE) == f"{HERE_SAID} WGS 84"
    assert point(THERE) == THERE_SAID
    assert point_brief(HERE) == HERE_BRIEF


@pytest.mark.parametrize(
    ("lat", "said"),
    [
        (599_999_999, "60°00′00.00″N"),
        (599_999_980, "59°59′59.99″N"),
        (900_000_000, "90°00′00.00″N"),
        (-166_667, "00°01′00.00″S"),
    ],
)
def test_seconds_are_rounded_once_and_sixty_is_never_shown(lat, said):
    assert point({1: lat, 2: 0}).startswith(said)


@pytest.mark.parametrize(
    ("mdeg", "english", "french"),
    [(0, "000°", "000°"), (45_000, "045°", "045°"), (359_999, "359.999°", "359,999°")],
)
def test_azimuths_have_three_figures(mdeg, english, french):
    assert azimuth(mdeg, EN) == english
    assert azimuth(mdeg, FR) == french


def test_azimuths_keep_the_decimals_they_have():
    assert azimuth(90_500, EN) == "090.5°"


AREAS = {
    "circle": [0, HERE, 1_852],
    "polygon": [1, [[HERE, THERE, HERE]], 0],
    "holes": [1, [[HERE, THERE, HERE], [THERE, HERE, THERE]], 1],
    "corridor": [2, [HERE, THERE], 500],
    "sector": [3, HERE, 0, 1_852, 45_000, 90_500],
    "named": [4, "BLACK-NW", "north-west quadrant"],
}
SAID = {
    "circle": f"circle of 1,852 m (1.0 NM) radius around {HERE_SAID}, WGS 84",
    "polygon": (
        f"polygon of 3 points, sides geodesic; ring 1: {HERE_SAID}; {THERE_SAID}; {HERE_SAID},"
        " WGS 84"
    ),
    "holes": (
        "polygon of 6 points in 2 rings, sides along parallels and rhumb lines;"
        f" ring 1: {HERE_SAID}; {THERE_SAID}; {HERE_SAID};"
        f" ring 2: {THERE_SAID}; {HERE_SAID}; {THERE_SAID}, WGS 84"
    ),
    "corridor": f"corridor of 500 m (0.3 NM) on each side of {HERE_SAID}; {THERE_SAID}, WGS 84",
    "sector": (
        f"sector around {HERE_SAID}, from 0 m (0.0 NM) to 1,852 m (1.0 NM),"
        " azimuth 045° clockwise to 090.5°, WGS 84"
    ),
    "named": "“north-west quadrant” (BLACK-NW)",
}
BRIEF = {
    "circle": f"circle of 1,852 m (1.0 NM) radius around {HERE_BRIEF}",
    "polygon": f"polygon of 3 points from {HERE_BRIEF}",
    "holes": f"polygon of 6 points in 2 rings from {HERE_BRIEF}",
    "corridor": (
        f"corridor of 500 m (0.3 NM) on each side, 2 points from {HERE_BRIEF} to {THERE_BRIEF}"
    ),
    "sector": (
        f"sector around {HERE_BRIEF}, from 0 m (0.0 NM) to 1,852 m (1.0 NM),"
        " azimuth 045° clockwise to 090.5°"
    ),
    "named": "“north-west quadrant” (BLACK-NW)",
}


@pytest.mark.parametrize("shape", AREAS)
def test_every_shape_names_all_its_points_and_its_datum(shape):
    assert area(AREAS[shape], EN) == SAID[shape]


@pytest.mark.parametrize("shape", AREAS)
def test_every_shape_has_a_few_words_for_one_line(shape):
    assert area_brief(AREAS[shape], EN) == BRIEF[shape]


def test_a_named_area_cannot_pass_its_words_off_as_ours():
    said = area([4, "X\u202e", "sea” (closed) “"], EN)

    assert said == "“sea’ (closed) ‘” (X⟦U+202E⟧)"


@pytest.mark.parametrize("datum", list(Vref))
def test_a_band_of_heights_names_its_datum(datum):
    assert EN.say(f"code-VREF-{datum.name}") in band(0, 300, datum, EN)


def test_a_band_without_upper_end_says_so():
    said = band(-50, None, Vref.AMSL, EN)

    assert said.startswith("from -50 m (-164 ft) upwards without limit above mean sea level")


SHORT = {
    "ru": {
        "circle": f"круг радиусом 1 852 м (1,0 мор. мили) с центром в точке {HERE_BRIEF}",
        "polygon": f"многоугольник, точек: 3, начиная с {HERE_BRIEF}",
        "holes": f"многоугольник, точек: 6, контуров: 2, начиная с {HERE_BRIEF}",
        "corridor": (
            "коридор по 500 м (0,3 мор. мили) в каждую сторону, точек: 2,"
            f" от {HERE_BRIEF} до {THERE_BRIEF}"
        ),
        "sector": (
            f"сектор с центром в точке {HERE_BRIEF}, от 0 м (0,0 мор. мили)"
            " до 1 852 м (1,0 мор. мили), азимут от 045° до 090,5° по часовой стрелке"
        ),
        "named": "«north-west quadrant» (BLACK-NW)",
    },
    "uk": {
        "circle": f"коло радіусом 1 852 м (1,0 мор. милі) із центром у точці {HERE_BRIEF}",
        "polygon": f"багатокутник, точок: 3, починаючи з {HERE_BRIEF}",
        "holes": f"багатокутник, точок: 6, контурів: 2, починаючи з {HERE_BRIEF}",
        "corridor": (
            f"коридор по 500 м (0,3 мор. милі) обабіч, точок: 2, від {HERE_BRIEF} до {THERE_BRIEF}"
        ),
        "sector": (
            f"сектор із центром у точці {HERE_BRIEF}, від 0 м (0,0 мор. милі)"
            " до 1 852 м (1,0 мор. милі), азимут від 045° до 090,5° за годинниковою стрілкою"
        ),
        "named": "«north-west quadrant» (BLACK-NW)",
    },
}


@pytest.mark.parametrize("shape", AREAS)
@pytest.mark.parametrize("language", sorted(SHORT))
def test_every_shape_is_said_in_russian_and_ukrainian(language, shape):
    said = area_brief(AREAS[shape], WORDS[language])

    assert said.replace("\u00a0", " ") == SHORT[language][shape]


@pytest.mark.parametrize("language", sorted(WORDS))
def test_degrees_hemispheres_and_datum_are_written_alike_in_every_language(language):
    """Two officers compare a position sign by sign, each on a screen of their own language."""
    said = area(AREAS["corridor"], WORDS[language])

    assert HERE_SAID in said
    assert said.endswith(f"{THERE_SAID}, WGS 84")


@pytest.mark.parametrize("language", sorted(WORDS))
def test_21_rings_are_not_taken_for_one(language):
    """In Russian and Ukrainian 21 has the form of one; the number is said all the same."""
    rings = [1, [[HERE, THERE, HERE]] * 21, 0]

    assert "63" in area_brief(rings, WORDS[language])
    assert "21" in area_brief(rings, WORDS[language])
