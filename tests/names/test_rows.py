"""A list becomes rows in the order of their keys; two of one key are refused (R-543)."""

import pytest

from comity.errors import OurError
from comity.names import rows as room
from comity.names.births import Birth
from comity.names.rows import order, row, rows, silent
from tests.support.people import person


def test_rows_come_in_the_order_of_their_keys():
    listed = [person("Б", key=b"2"), person("А", key=b"1"), person("В", key=b"3")]
    assert order(listed) == [1, 0, 2]


@pytest.mark.parametrize("key", [b"", b"k" * 65])
def test_a_row_without_a_key_is_refused(key):
    with pytest.raises(OurError, match=r"names\.key") as caught:
        order([person("А", key=b"1"), person("Б")._replace(key=key)])
    assert caught.value.facts == {"place": 2}


def test_a_key_that_stands_twice_is_refused():
    with pytest.raises(OurError, match=r"names\.key"):
        order([person("А", key=b"1"), person("Б", key=b"1")])


def test_a_list_too_long_is_refused(monkeypatch):
    monkeypatch.setattr(room, "PERSONS_MAX", 1)
    with pytest.raises(OurError, match=r"names\.too-many"):
        order([person("А", key=b"1"), person("Б", key=b"2")])


def test_a_row_has_what_is_compared():
    found = row(person("Шевченко Т.", "1987-03", unit="72 ОМБр", rank="сержант"))
    assert found.born == Birth(1987, 3)
    assert (found.unit, found.rank) == ("72", 4)
    assert len(found.forms) == 1


def test_whoever_waits_is_told_now_and_then(monkeypatch):
    monkeypatch.setattr(room, "OFTEN", 2)
    told: list[int] = []
    listed = [person(it) for it in "АБВГД"]
    assert len(rows(listed, range(5), told.append)) == 5
    assert told == [2, 4]
    silent(1, 2)
