# ruff: noqa: RUF001 - the letters of each language are what is tested

import babel.numbers
import pytest

from comity.values.codes import Qual, Unit
from comity.wording.numbers import (
    decimal,
    distance,
    height,
    height_mm,
    marks,
    measure,
    number,
    quantity,
)
from tests.wording import WORDS

EN, FR = WORDS["en"], WORDS["fr"]
MANY = (0, 7, 999, 1_000, 9_999, 12_500, 999_999, 1_000_000, 2**53 - 1, -1, -1_000, -12_345)


@pytest.mark.parametrize("language", sorted(WORDS))
@pytest.mark.parametrize("n", MANY)
def test_numbers_are_grouped_as_the_language_groups_them(language, n):
    assert number(n, WORDS[language]) == babel.numbers.format_decimal(n, locale=language)


@pytest.mark.parametrize("language", sorted(WORDS))
def test_a_sentence_groups_a_number_as_we_do(language):
    words = WORDS[language]

    assert words.say("duration-h", n=12_500).startswith(number(12_500, words))


@pytest.mark.parametrize("language", sorted(WORDS))
def test_the_decimal_mark_is_that_of_the_language(language):
    assert marks(WORDS[language]).decimal == babel.numbers.get_decimal_symbol(language)


@pytest.mark.parametrize(
    ("n", "scale", "english", "french"),
    [
        (125, 1, "12.5", "12,5"),
        (5, 3, "0.005", "0,005"),
        (-5, 1, "-0.5", "-0,5"),
        (123456789, 2, "1,234,567.89", "1\u202f234\u202f567,89"),
        (12500, 0, "12,500", "12\u202f500"),
        (10, 1, "1.0", "1,0"),
    ],
)
def test_decimals_keep_every_figure(n, scale, english, french):
    assert decimal(n, scale, EN) == english
    assert decimal(n, scale, FR) == french


@pytest.mark.parametrize(
    ("qualifier", "english", "french"),
    [
        (Qual.EXACT, "9,000", "9\u202f000"),
        (Qual.ABOUT, "about 9,000", "environ 9\u202f000"),
        (Qual.AT_LEAST, "at least 9,000", "au moins 9\u202f000"),
        (Qual.AT_MOST, "at most 9,000", "au plus 9\u202f000"),
        (Qual.MORE_THAN, "more than 9,000", "plus de 9\u202f000"),
        (Qual.UNDER, "nearly 9,000", "près de 9\u202f000"),
        (Qual.JUST_OVER, "a little over 9,000", "un peu plus de 9\u202f000"),
        (
            Qual.UNKNOWN,
            "not known (figure given: 9,000)",
            "inconnu (chiffre donné\u00a0: 9\u202f000)",
        ),
    ],
)
def test_a_quantity_says_how_exact_it_is(qualifier, english, french):
    assert quantity(9_000, qualifier, None, EN) == english
    assert quantity(9_000, qualifier, None, FR) == french


@pytest.mark.parametrize(
    ("qualifier", "russian", "ukrainian"),
    [
        (Qual.EXACT, "9 000", "9 000"),
        (Qual.ABOUT, "около 9 000", "близько 9 000"),
        (Qual.AT_LEAST, "не менее 9 000", "щонайменше 9 000"),
        (Qual.AT_MOST, "не более 9 000", "щонайбільше 9 000"),
        (Qual.MORE_THAN, "более 9 000", "понад 9 000"),
        (Qual.UNDER, "почти 9 000", "майже 9 000"),
        (Qual.JUST_OVER, "чуть более 9 000", "трохи понад 9 000"),
        (Qual.UNKNOWN, "неизвестно (указано: 9 000)", "невідомо (указано: 9 000)"),
    ],
)
def test_a_quantity_is_as_exact_in_russian_and_ukrainian(qualifier, russian, ukrainian):
    assert quantity(9_000, qualifier, None, WORDS["ru"]).replace("\u00a0", " ") == russian
    assert quantity(9_000, qualifier, None, WORDS["uk"]).replace("\u00a0", " ") == ukrainian


def test_a_range_names_both_ends_and_an_unknown_quantity_no_figure():
    assert quantity(2, Qual.RANGE, 1_200, EN) == "2 to 1,200"
    assert quantity(2, Qual.RANGE, 1_200, FR) == "de 2 à 1\u202f200"
    assert quantity(0, Qual.UNKNOWN, None, EN) == "not known"


@pytest.mark.parametrize("unit", list(Unit))
def test_every_unit_is_said_in_every_language(unit):
    for words in WORDS.values():
        assert number(12, words) in measure(12, 0, unit, words)


def test_units_that_are_counted_follow_the_number():
    assert measure(1, 0, Unit.PERSON, EN) == "1 person"
    assert measure(3, 0, Unit.PERSON, EN) == "3 persons"
    assert measure(15, 1, Unit.CUSTOMER, EN) == "1.5 customers"
    assert measure(1, 0, Unit.BUILDING, FR) == "1 bâtiment"


PERSONS = {
    "ru": (
        "человек",
        "человека",
        "человек",
        "человек",
        "человек",
        "человека",
        "человек",
        "человек",
    ),
    "uk": ("особа", "особи", "осіб", "осіб", "особа", "особи", "осіб", "осіб"),
}


@pytest.mark.parametrize("language", sorted(PERSONS))
def test_russian_and_ukrainian_count_in_three_forms_and_decimals_in_a_fourth(language):
    words = WORDS[language]
    for n, said in zip((1, 2, 5, 11, 21, 22, 25, 111), PERSONS[language], strict=True):
        assert measure(n, 0, Unit.PERSON, words) == f"{n}\u00a0{said}"


def test_a_decimal_number_of_things_has_the_form_of_decimals():
    assert measure(15, 1, Unit.CUSTOMER, WORDS["ru"]) == "1,5\u00a0абонента"
    assert measure(50, 1, Unit.BUILDING, WORDS["uk"]) == "5,0\u00a0будівлі"


@pytest.mark.parametrize(
    ("m", "said"),
    [
        (0, "0 m (0.0 NM)"),
        (1_852, "1,852 m (1.0 NM)"),
        (18_520, "18,520 m (10.0 NM)"),
        (93, "93 m (0.1 NM)"),
        (92, "92 m (0.0 NM)"),
    ],
)
def test_distances_show_nautical_miles_beside(m, said):
    assert distance(m, EN) == said


def test_miles_and_feet_have_the_words_of_the_language():
    assert distance(18_520, FR) == "18\u202f520\u00a0m (10,0 NM)"
    assert distance(18_520, WORDS["ru"]) == "18\u00a0520\u00a0м (10,0 мор. мили)"
    assert distance(18_520, WORDS["uk"]) == "18\u00a0520\u00a0м (10,0 мор. милі)"
    assert height(300, WORDS["ru"]) == "300\u00a0м (984 фута)"
    assert height(-50, WORDS["ru"]) == "-50\u00a0м (-164 фута)"
    assert height(9_000, WORDS["uk"]) == "9\u00a0000\u00a0м (29\u00a0528 футів)"


@pytest.mark.parametrize(
    ("m", "said"),
    [
        (300, "300 m (984 ft)"),
        (9_000, "9,000 m (29,528 ft)"),
        (-50, "-50 m (-164 ft)"),
        (0, "0 m (0 ft)"),
    ],
)
def test_heights_show_feet_beside(m, said):
    assert height(m, EN) == said


def test_a_height_in_millimetres_is_rounded_once_in_each_unit():
    assert height_mm(304_800, EN) == "305 m (1,000 ft)"
    assert height_mm(-30_480, EN) == height(-30, EN).replace("98", "100")
