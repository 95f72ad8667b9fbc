"""How rare keys, dates and units are in both lists together (R-545)."""

from comity.names import weights
from comity.names.counts import Counts
from comity.names.rarity import BIT, bits
from comity.names.rows import row
from tests.support.people import person


def rows(*texts, **more):
    return [row(person(it, **more)) for it in texts]


def test_a_rare_surname_weighs_more_than_a_common_one():
    left = rows("Мельник Іван", "Мельник Петро", "Мельник Олег", "Цвіркун Іван")
    counts = Counts(left, rows("Мельник Іван"))
    common, rare = left[0].forms[0].surname, left[3].forms[0].surname
    assert counts.key(rare, is_father=False) == bits(5 + weights.EXTRA_PERSONS, 1)
    assert counts.key(common, is_father=False) == bits(5 + weights.EXTRA_PERSONS, 4)


def test_a_person_counts_once_whatever_forms_there_are():
    (two,) = rows("Петренко-Петренко Іван")
    assert len(two.forms) > 1
    token = two.forms[1].surname
    counts = Counts([two], [])
    assert counts.key(token, is_father=False) == bits(1 + weights.EXTRA_PERSONS, 1)


def test_given_names_of_the_tables_are_never_rare():
    (only,) = rows("Шевченко Тарас")
    given = only.forms[0].given
    assert Counts([only], []).key(given, is_father=False) == bits(1025, 33)


def test_a_date_that_many_have_weighs_less():
    left = rows(*"АБВГДЕЖЗ", born="1970-01-01")
    born = left[0].born
    assert Counts(left, left).date(born) == bits(16 + weights.EXTRA_DATES, 16)
    assert Counts(left[:1], []).date(born) == weights.DATE_MOST


def test_a_unit_weighs_its_rarity_to_a_bound():
    left = rows("А", "Б", unit="72 ОМБр")
    assert Counts(left, []).unit("72") == weights.UNIT_MOST
    assert Counts(left * 20, []).unit("72") == bits(40 + 1024, 40)


def test_the_longer_list_says_what_is_to_be_overcome():
    left = rows("А", "Б", "В", "Г")
    assert Counts(left, left[:1]).prior == Counts(left[:1], left).prior == 2 * BIT
    assert Counts([], []).prior == 0
