"""Forms: which word is surname, given name, father's name (R-544)."""

import pytest

from comity.names.forms import FORMS_MAX, forms
from comity.names.person import NamePart


def keys(*parts, role="FULL"):
    """Keys of the forms of texts, or of pairs of role and text."""
    named = [NamePart(it, role) if isinstance(it, str) else NamePart(it[1], it[0]) for it in parts]
    return [tuple(it and (it.key or "?") for it in form[:3]) for form in forms(named)]


WHOLE = [("SevCenko", "=Тарас", "=Григорий")]


@pytest.mark.parametrize(
    "text",
    [
        "Шевченко Тарас Григорович", "Тарас Григорович Шевченко", "SHEVCHENKO Taras Hryhorovych",
        "Шевченко, Тарас Григорьевич", "Taras Grigorievitch Chevtchenko",
    ],
)  # fmt: skip
def test_the_order_of_words_does_not_matter(text):
    assert keys(text) == WHOLE


def test_what_is_said_is_what_counts():
    said = [("SURNAME", "Шевченко"), ("GIVEN", "Тарас"), ("PATRONYMIC", "Григорович")]
    assert keys(*said) == WHOLE
    assert keys(("SURNAME", "Тарас"), ("GIVEN", "Шевченко")) == [("=Тарас", "SevCenko", None)]
    assert keys(("SURNAME", "Шевченко"), ("GIVEN", "Тарас Григорович")) == WHOLE


def test_spellings_in_two_scripts_are_one_form():
    assert keys("Шевченко Тарас Григорович", "Taras Shevchenko") == WHOLE


def test_spellings_that_differ_are_two_forms():
    both = keys(("SURNAME", "Шевченко"), ("SURNAME", "Shavchenka"), ("GIVEN", "Тарас"))
    assert both == [("SevCenko", "=Тарас", None), ("SavCenka", "=Тарас", None)]


def test_a_surname_that_looks_like_a_patronymic_stays_a_surname():
    assert keys("Янукович Віктор Федорович") == [("ianukoviC", "=Виктор", "=Фёдор")]
    assert keys("Віктор Федорович Янукович") == [("ianukoviC", "=Виктор", "=Фёдор")]
    assert keys("Petrović Milan") == [("petroviC", "milan", None), ("milan", "petroviC", None)]


def test_where_nothing_tells_both_orders_are_forms():
    assert keys("Mbeki Thabo") == [("mbek", "tabo", None), ("tabo", "mbek", None)]
    assert keys("Mbeki, Thabo") == [("mbek", "tabo", None)]


def test_a_surname_of_two_is_also_each_half():
    found = forms([NamePart("Петренко-Іваненко Олена", "FULL")])
    assert [it.surname and it.surname.key for it in found] == [
        "petrenkoivanenko", "petrenko", "ivanenko",
    ]  # fmt: skip
    assert [it.part for it in found] == [0, 1, 1]


def test_initials_are_initials():
    assert keys("Шевченко Т. Г.") == [("SevCenko", "?", "?")] == keys("Т.Г. Шевченко")
    assert keys("Шевченко Т.") == [("SevCenko", "?", None)]


def test_words_that_are_no_names_are_left_out():
    assert keys("Мамедов Али Гасан оглы") == [("mamedov", "=Али", "=Гасан")]
    assert keys("Ludwig van Beethoven") == [("betoven", "=Людвиг", None)]
    assert keys("Van") == [("van", None, None)], "unless nothing else is there"


def test_a_single_word_is_a_surname_and_nothing_is_none():
    assert keys("Шевченко") == [("SevCenko", None, None)]
    assert keys("") == keys("---") == []
    assert keys(("GIVEN", "Тарас")) == [(None, "=Тарас", None)]


def test_a_second_given_name_is_no_father():
    said = keys(("SURNAME", "Коваль"), ("GIVEN", "Анна Мария"))
    assert said == [("koval", "=Анна", None)]


def test_there_are_no_more_forms_than_are_bearable():
    many = [("SURNAME", f"Kow{'abcdef'[it]}l") for it in range(6)]
    many += [("GIVEN", f"Zor{'abcdef'[it]}n") for it in range(6)]
    assert len(forms([NamePart(text, role) for role, text in many])) == FORMS_MAX
