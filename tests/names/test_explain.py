"""What an officer is told of a pair: codes, with what was written (R-548)."""

from hypothesis import given
from hypothesis import strategies as st

from comity.names import Why, explain
from tests.support.people import person, told


def codes(one, other):
    return [it.code.value for it in explain(one, other)]


def test_the_same_surname_in_another_spelling_and_the_day_and_month_swapped():
    one = person("Шевченко Тарас Григорович", "1987-03-05", unit="72 ОМБр", rank="сержант")
    other = person("Taras Chevtchenko", "1987-05-03", unit="72nd", rank="sergeant")
    found = explain(one, other)
    assert [it.code.value for it in found] == [
        "SURNAME_OTHER_SPELLING", "GIVEN_OTHER_SPELLING", "NO_PATRONYMIC", "ORDER_SWAPPED",
        "DAY_MONTH_SWAPPED", "SAME_UNIT", "SAME_RANK",
    ]  # fmt: skip
    assert found[0].facts == ("Шевченко", "Chevtchenko")
    assert found[4].facts == ("1987-03-05", "1987-05-03")


def test_names_that_are_one_are_said_to_be_equivalent():
    assert "GIVEN_EQUIVALENT" in codes(person("Коваль Микола"), person("Коваль Николай"))
    assert "SAME_GIVEN" in codes(person("Коваль Микола"), person("Коваленко Микола"))


def test_what_speaks_against_is_said_too():
    one = told("Бойко", "Іван", "Петрович", "1987-03-05", unit="72", rank="солдат")
    other = told("Мороз", "Олег", "Ігорович", "1990-04-06", unit="36", rank="майор")
    assert codes(one, other) == [
        "SURNAME_DIFFERS", "GIVEN_DIFFERS", "PATRONYMIC_DIFFERS", "BIRTH_DIFFERS", "OTHER_UNIT",
        "OTHER_RANK",
    ]  # fmt: skip


def test_a_half_of_a_surname_and_a_fallback_are_said():
    assert "SURNAME_HALF" in codes(person("Петренко-Іваненко Олена"), person("Іваненко Олена"))
    assert "FALLBACK_SCRIPT" in codes(person("გიორგი საკაშვილი"), person("Саакашвили Гиорги"))


def test_initials_and_slips_are_said():
    assert codes(person("Коваленко Т. Г."), person("Ковалeнка Тарас Григорович"))[:3] == [
        "SURNAME_ALIKE", "GIVEN_INITIAL", "PATRONYMIC_INITIAL",
    ]  # fmt: skip


PERSONS = st.builds(
    told,
    st.sampled_from(["", "Бойко", "Boiko", "Boyko-Moroz", "Мороз"]),
    st.sampled_from(["", "Іван", "Ivan", "I.", "Микола"]),
    st.sampled_from(["", "Петрович", "П."]),
    st.sampled_from(["", "1987", "1987-03-05", "1987-05-03", "1988-03-05"]),
)


@given(PERSONS, PERSONS)
def test_both_sides_are_told_the_same(one, other):
    assert sorted(codes(one, other)) == sorted(codes(other, one))
    assert [it.facts[::-1] for it in explain(one, other)] == [
        it.facts for it in explain(other, one)
    ]


def test_every_code_is_its_own_name():
    assert all(it.name == it.value for it in Why)
