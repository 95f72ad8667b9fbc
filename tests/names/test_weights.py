"""The weights are whole numbers, all of them in the name of the rules (R-540, R-548)."""

from comity.names import weights
from comity.names.births import Dates
from comity.names.rarity import BIT


def test_every_weight_is_a_whole_number_and_is_in_the_name_of_the_rules():
    named = {
        value for name, value in vars(weights).items() if name.isupper() and isinstance(value, int)
    } - {BIT}
    assert named <= set(weights.SPELLED)
    assert all(type(it) is int for it in weights.SPELLED)
    assert set(weights.DATES) == set(Dates)
    assert set(weights.DATES.values()) <= set(weights.SPELLED)


def test_names_alone_never_reach_what_is_certain():
    assert weights.NAMES_MOST < weights.CERTAIN_FROM
