"""Which rows are compared at all (R-549)."""

import pytest

from comity.names import blocks
from comity.names.rows import row
from tests.support.people import person


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (person("Шевченко Тарас"), person("Shavchenka Oleh")),
        (person("Шевченко Тарас"), person("Шевченто Тарас")),
        (person("Шевченко Т.", "1987"), person("Шевченто Т.", "1987-03-05")),
        (person("Шевченко Тарас Григорович"), person("Інша Тарас Григорович")),
        (person("Шевченко Тарас", "1987-03-05"), person("Бойко Іван", "1987-03-05")),
        (person("Шевченко-Бойко Тарас"), person("Бойко Тарас")),
        (person("Шевченко"), person("Shavchenka Oleh")),
        (person("Ким Иван"), person("Kim")),
        (person("Тарас", role="GIVEN"), person("Taras", role="GIVEN")),
    ],
)
def test_rows_that_share_a_block_are_compared(one, other):
    assert list(blocks.pairs([row(one)], [row(other)])) == [(0, 0)]


def test_rows_that_share_none_are_not():
    one, other = person("Шевченко Тарас", "1987-03-05"), person("Бойко Іван", "1987-03-06")
    assert list(blocks.pairs([row(one)], [row(other)])) == []
    for text in ("", "К."):
        assert list(blocks.pairs([row(person(text))], [row(person(text))])) == []


def test_a_block_too_large_tells_nothing(monkeypatch):
    many = [row(person("Мельник Іван"))] * 3
    assert len(list(blocks.pairs(many, many))) == 9
    monkeypatch.setattr(blocks, "BLOCK_MOST", 8)
    assert list(blocks.pairs(many, many)) == []
