"""Which words of a party stand (R-63)."""

from tests.support.tellers import open_line


def test_a_later_word_takes_the_place_of_those_its_author_had_seen_and_of_no_others():
    world, aa, _bb, _ = open_line()
    regime = aa.says("N01")
    re = regime.entry.leaf.hex()
    field = aa.twin()
    field.sees(regime)
    first = aa.says("N02", regime=re, step="SUSPEND")
    beside = field.says("N02", regime=re, step="RESUME")
    after = aa.says("N02", regime=re, step="RESUME")
    rows = {it.entry: it.is_last for it in world.state(regime).steps}
    assert rows == {
        first.entry.leaf: False,
        beside.entry.leaf: True,
        after.entry.leaf: True,
    }
