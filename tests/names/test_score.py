"""What two rows say for being one person (R-548)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.names import weights
from comity.names.births import Dates
from comity.names.counts import Counts
from comity.names.rarity import BIT
from comity.names.rows import row
from comity.names.score import Alike, alike, evidence
from tests.support.people import person, told

CROWD = [
    row(person(it)) for it in ("Мельник Іван", "Мельник Петро", "Бойко Олег", "Мороз Яна")
] * 40


def between(one, other):
    a, b = row(one), row(other)
    return evidence(a, b, Counts([a, *CROWD], [b, *CROWD]))


@pytest.mark.parametrize(
    ("one", "other", "how"),
    [
        ("Шевченко", "Szewczenko", Alike.SAME),
        ("Шевченко", "Шавчанка", Alike.COARSE),
        ("Шевченко", "Шевчинко", Alike.COARSE),
        ("Шевченко", "Шевченто", Alike.NEAR),
        ("Шевченко", "Шивчинто", Alike.CLOSE),
        ("Шевченко", "Бойко", Alike.OTHER),
        ("Микола", "Николай", Alike.SAME),
        ("Марина", "Мария", Alike.OTHER),
    ],
)
def test_how_alike_two_words_are(one, other, how):
    (a,), (b,) = row(person(one)).forms, row(person(other)).forms
    assert alike(a.surname, b.surname) == alike(b.surname, a.surname) == how


def test_an_initial_fits_or_does_not():
    (full,), (fits,), (other,) = (row(told("Б", it)).forms for it in ("Микола", "Н.", "П."))
    assert alike(full.given, fits.given) == Alike.INITIAL
    assert alike(full.given, other.given) == Alike.OTHER_INITIAL
    assert alike(full.given, None) == Alike.MISSING


def test_a_rare_name_with_its_date_is_worth_more_than_a_common_one():
    rare = between(person("Цвіркун Іван", "1987-03-05"), person("Cvirkun Ivan", "1987-03-05"))
    common = between(person("Мельник Іван", "1987-03-05"), person("Melnyk Ivan", "1987-03-05"))
    bare = between(person("Мельник Іван"), person("Melnyk Ivan"))
    assert rare.score > common.score > bare.score


def test_a_surname_and_a_given_name_alone_are_never_enough():
    its = between(person("Цвіркун Одарка"), person("Tsvirkun Odarka"))
    assert its.score <= weights.NAMES_MOST < weights.CERTAIN_FROM
    assert (its.surname, its.given) == (Alike.SAME, Alike.SAME)


@pytest.mark.parametrize(
    ("born", "other", "dates"),
    [
        ("1987-03-05", "1987-05-03", Dates.SWAPPED),
        ("1987-03-05", "1988-03-05", Dates.YEAR_OFF_BY_ONE),
        ("1987-03-05", "1987", Dates.SAME_YEAR), ("1987-03-05", "1990-01-01", Dates.DIFFERENT),
    ],
)  # fmt: skip
def test_dates_weigh_what_they_say(born, other, dates):
    name = "Цвіркун Іван"
    its, bare = (
        between(person(name, born), person(name, other)),
        between(person(name), person(name)),
    )
    assert its.dates == dates
    assert its.score - bare.score == weights.DATES[dates]
    assert its.is_open == (dates != Dates.DIFFERENT)


def test_a_unit_and_a_rank_weigh():
    one = person("Мельник Іван", unit="72", rank="солдат")
    plain = between(one, person("Мельник Іван")).score
    assert between(one, person("Мельник Іван", unit="72-а")).score > plain
    assert between(one, person("Мельник Іван", unit="36")).score == plain + weights.UNIT_OTHER
    assert between(one, person("Мельник Іван", rank="private")).score == plain + BIT
    assert between(one, person("Мельник Іван", rank="полковник")).score == plain - BIT
    assert between(one, person("Мельник Іван", rank="ефрейтор")).score == plain
    assert between(one, person("Мельник Іван", rank="младший сержант")).score == plain  # 2 apart
    assert between(one, person("Мельник Іван", rank="сержант")).score == plain - BIT  # 3 apart


def test_what_contradicts_leaves_the_pair_open_no_more():
    one = told("Цвіркун", "Іван", "Петрович", "1987-03-05")
    assert between(one, told("Цвіркун", "Іван", "Петрович", "1987-03-05")).is_open
    assert not between(one, told("Цвіркун", "Олег", "Петрович", "1987-03-05")).is_open
    assert not between(one, told("Цвіркун", "Іван", "Ігорович", "1987-03-05")).is_open


def test_a_fallback_script_needs_a_full_date():
    one, other = "გიორგი საააკაშვილი", "Гиорги Саакашвили"
    assert not between(person(one), person(other)).is_firm
    assert not between(person(one, "1970"), person(other, "1970")).is_firm
    assert between(person(one, "1970-02-03"), person(other, "1970-02-03")).is_firm


def test_persons_without_names_are_compared_by_the_rest():
    its = between(person("", "1987-03-05"), person("", "1987-03-05"))
    assert its.surname == Alike.MISSING
    assert its.score > 0


PERSONS = st.builds(
    person,
    st.sampled_from(
        [
            "Бойко Іван",
            "Boiko I.",
            "Бойко-Мороз Олег",
            "Moroz Oleh",
            "გიორგი",
            "",
            "Мельник П. О.",
            "Яна Бой",
        ]
    ),
    st.sampled_from(["", "1987", "1987-03", "1987-03-05", "1987-05-03", "1988-03-05"]),
    unit=st.sampled_from(["", "72", "36"]),
    rank=st.sampled_from(["", "солдат", "майор"]),
)


@given(PERSONS, PERSONS)
def test_a_score_is_the_same_from_both_sides(one, other):
    there, back = between(one, other), between(other, one)
    assert (there.score, there.is_open, there.is_firm) == (back.score, back.is_open, back.is_firm)
