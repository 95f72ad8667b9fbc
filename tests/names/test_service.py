"""Units and ranks across languages (R-547)."""

import pytest

from comity.names.service import rank, unit


def test_of_a_unit_its_numbers_are_compared():
    assert unit("72 ОМБр") == unit("72nd Mechanized Brigade") == unit("072") == "72"
    assert unit("3 рота 1 батальйону") == "3-1"
    assert unit("Азов") == unit("") == ""
    assert unit("9" * 5000)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("старший лейтенант", "senior lieutenant"),
        ("старший лейтенант", "старший лейтенант юстиції"),
        ("рядовой", "солдат"), ("Private", "рядовий"), ("підполковник", "Lieutenant-Colonel"),
    ],
)  # fmt: skip
def test_a_rank_is_a_place_on_one_ladder(one, other):
    assert rank(one) == rank(other) > 0


def test_a_longer_rank_goes_before_a_shorter():
    assert rank("лейтенант") < rank("старший лейтенант") < rank("капитан")
    assert rank("wizard") == rank("") == 0
