"""A watch log of what is to be done after a call (R-165)."""

import pytest

from tests.families.call import closes
from tests.support.tellers import open_line, status_of


@pytest.fixture
def line():
    world, aa, bb, _ = open_line()
    call = aa.says("C01")
    closes(aa, call, how="NOT_ANSWERED")
    readout = aa.says("C06", re=call.entry.leaf.hex())
    action = aa.says("C08", **{"from": readout.entry.leaf.hex()})
    bb.sees(action)
    return world, aa, bb, action


def says(teller, action, status, **more):
    return teller.says("C09", re=action.entry.leaf.hex(), status=status, **more)


def test_a_follow_up_is_open_until_its_owner_declares_it_done(line):
    world, aa, _bb, action = line
    assert status_of(world, action) == "OPEN"
    says(aa, action, "DECLARED_DONE")
    assert status_of(world, action) == "DECLARED_DONE"
    says(aa, action, "OPEN")
    assert status_of(world, action) == "OPEN"


@pytest.mark.parametrize("word", ["VERIFIED", "CONTESTED", "WAIVED"])
def test_another_party_says_whether_it_is_done(line, word):
    world, aa, bb, action = line
    says(aa, action, "DECLARED_DONE")
    says(bb, action, word)
    assert status_of(world, action) == word


@pytest.mark.parametrize("word", ["VERIFIED", "CONTESTED", "WAIVED"])
def test_its_owner_verifies_nothing(line, word):
    world, aa, _bb, action = line
    told = says(aa, action, word)
    assert status_of(world, action) == "OPEN"
    assert world.flags(told) == ("NOT_BY_AUTHOR",)


def test_only_its_owner_declares_it_done(line):
    world, _aa, bb, action = line
    told = says(bb, action, "DECLARED_DONE")
    assert status_of(world, action) == "OPEN"
    assert world.flags(told) == ("NOT_BY_AUTHOR",)


def test_that_it_is_late_is_a_remark(line):
    world, _aa, bb, action = line
    says(bb, action, "LATE")
    assert status_of(world, action) == "OPEN"


def test_a_word_taken_back_or_corrected_counts_as_it_stands(line):
    world, _aa, bb, action = line
    told = says(bb, action, "CONTESTED")
    bb.corrects(told, {2: 2})
    assert status_of(world, action) == "VERIFIED"
    bb.withdraws(told)
    assert status_of(world, action) == "OPEN"


def test_its_author_may_correct_and_withdraw_it(line):
    world, aa, _bb, action = line
    aa.corrects(action, {4: "NONE"})
    assert world.state(action).due_ms is None
    aa.withdraws(action)
    assert status_of(world, action) == "WITHDRAWN"


def test_it_follows_from_a_read_out_and_from_nothing_else(line):
    world, aa, _bb, action = line
    told = aa.says("C08", **{"from": action.entry.leaf.hex()})
    assert world.flags(told) == ("OUT_OF_ORDER",)
    unseen = aa.says("C08", **{"from": "ab" * 32})
    assert world.flags(unseen) == ("OUT_OF_ORDER",)


def test_a_word_on_another_word_moves_nothing(line):
    world, aa, bb, action = line
    told = says(aa, action, "DECLARED_DONE")
    bb.sees(told)
    assert world.flags(says(bb, told, "VERIFIED")) == ("OUT_OF_ORDER",)
    assert status_of(world, action) == "DECLARED_DONE"
