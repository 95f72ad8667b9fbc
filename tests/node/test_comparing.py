"""While a line runs, the others' joints are judged and shown (R-26, R-114)."""

from comity.picture.joints import JointLook
from tests.support.lines import TEXT


def latest(side):
    side.keeper.settle()
    return list(side.keeper.comparing.latest.values())


def test_two_honest_nodes_show_the_same_picture(told):
    for side in told.sides:
        (found,) = latest(side)
        assert found.comparison.look is JointLook.SAME
        assert found.party in {"AA", "BB"} - {side.party}


def test_entries_that_came_later_are_counted_and_are_no_difference(told):
    aa, bb = told.sides
    (before,) = latest(aa)
    bb.says("L09", TEXT)
    aa.says("L09", TEXT)
    told.runs()
    (found,) = latest(aa)
    assert found.comparison.look is JointLook.SAME
    assert found.comparison.later >= before.comparison.later
