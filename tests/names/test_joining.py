"""Rows that share a block, by columns: the same pairs as one by one (R-549)."""

from comity.names import blocks, joining
from comity.names.engine import Engine
from comity.names.rows import row
from tests.support.people import person

NAMES = ("Бойко Іван", "Бойка Іван Петрович", "Мороз Іван Петрович", "Бойко І.", "", "Мельник Яна")


def found(left, right):
    engine = Engine(left, right)
    codes = joining.pairs(engine._blocks, 0, len(left), len(right)).tolist()
    return [divmod(it, len(right)) for it in codes]


def test_the_pairs_are_those_of_the_plain_way():
    left = [row(person(it, "1987-03-05")) for it in NAMES]
    right = [row(person(it, "1987")) for it in NAMES]
    assert found(left, right) == list(blocks.pairs(left, right))
    assert found(left, left) == list(blocks.pairs(left, left))


def test_a_block_too_large_tells_nothing(monkeypatch):
    many = [row(person("Мельник Яна"))] * 3
    assert len(found(many, many)) == 9
    monkeypatch.setattr(blocks, "BLOCK_MOST", 8)
    assert found(many, many) == []
