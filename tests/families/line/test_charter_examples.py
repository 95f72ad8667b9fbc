"""The examples of charters say what a reader should look at."""

from comity.families.line.charter_examples import BAD_CHARTERS, CHARTER, GOOD_CHARTERS


def test_good_charters_come_in_pairs():
    assert len(GOOD_CHARTERS) == 4
    assert GOOD_CHARTERS[0] == CHARTER
    assert GOOD_CHARTERS[1]["offices"] == ["BB/DUTY", "AA/DUTY"]


def test_no_example_founds_a_real_line():
    assert {charter["reality"] for charter in GOOD_CHARTERS} == {"TEST"}


def test_each_bad_charter_differs_from_the_good_one_in_one_field():
    for field, charter in BAD_CHARTERS:
        changed = {name for name in charter if charter[name] != CHARTER.get(name)}
        assert changed == {field.partition(".")[0]}
