"""Rounds of talks in sentences: fixed by all, told by each (R-237 and R-238)."""

import pytest

from comity.families.talks.examples import ROUND
from comity.families.talks.fold import FAMILY
from comity.picture.family import Owed
from tests.support.tellers import HOUR, World, charter_of, key_of, open_line, status_of

END = 1_771_430_400_000  # 2026-02-18T16:00:00Z


@pytest.fixture
def table():
    world, aa, bb, _ = open_line()
    proposed = aa.says("T05")
    bb.sees(proposed)
    return world, aa, bb, proposed


def tells(teller, proposed, **more):
    return teller.says("T06", round=proposed.entry.leaf.hex(), **more)


def test_a_round_is_fixed_when_all_with_a_delegation_accept(table):
    world, _aa, bb, proposed = table
    assert status_of(world, proposed) == "PROPOSED"
    owed = FAMILY.duties(key_of(proposed, "round"), world.state(proposed), ("AA", "BB"))
    assert {(it.what, it.party) for it in owed} >= {(Owed.ANSWER, "BB")}
    bb.answers(proposed, "ACCEPT")
    assert status_of(world, proposed) == "FIXED"


@pytest.mark.parametrize("position", ["REFUSE", "COUNTER"])
def test_a_round_that_one_does_not_accept_is_not_fixed(table, position):
    world, _aa, bb, proposed = table
    bb.answers(proposed, position)
    assert status_of(world, proposed) == "NOT_ACCEPTED"


def test_a_fixed_round_is_called_off_by_one_and_withdrawn_by_its_author(table):
    world, aa, bb, proposed = table
    bb.answers(proposed, "ACCEPT")
    bb.answers(proposed, "WITHDRAW_POSITION")
    assert status_of(world, proposed) == "ENDED"
    aa.withdraws(proposed)
    assert status_of(world, proposed) == "WITHDRAWN"


def test_outcomes_stand_side_by_side_and_each_party_s_last_word_counts(table):
    world, aa, bb, proposed = table
    tells(aa, proposed)
    tells(bb, proposed, next=None)
    last = tells(bb, proposed, results=[{"n": 1, "kind": "NONE", "text": "Nothing."}])
    rows = world.state(proposed).outcomes
    assert [it.party for it in rows] == ["AA", "BB"]
    assert rows[1].entry == last.entry.leaf
    bb.withdraws(last)
    assert [it.party for it in world.state(proposed).outcomes] == ["AA"]


def test_an_outcome_is_joint_when_the_other_accepts_these_words(table):
    world, aa, bb, proposed = table
    told = tells(aa, proposed)
    bb.sees(told)
    assert [it.is_joint for it in world.state(proposed).outcomes] == [False]
    bb.answers(told, "NOTED")
    assert [it.is_joint for it in world.state(proposed).outcomes] == [False]
    bb.answers(told, "ACCEPT")
    assert [it.is_joint for it in world.state(proposed).outcomes] == [True]


def test_who_was_not_there_tells_no_outcome():
    world = World(charter_of("AA", "BB", "DD"))
    aa, _bb, dd = world.parties()
    proposed = aa.says("T05")
    dd.sees(proposed)
    assert world.flags(tells(dd, proposed)) == ("NOT_BY_ADDRESSEE",)


def test_a_mediator_may_tell_an_outcome_and_is_not_needed_to_fix_a_round():
    world = World(charter_of("AA", "BB", "CC"))
    aa, bb, cc = world.parties()
    proposed = aa.says("T05", mediators=["CC"])
    for it in (bb, cc):
        it.sees(proposed)
    bb.answers(proposed, "ACCEPT")
    assert status_of(world, proposed) == "FIXED"
    tells(cc, proposed)
    assert [it.party for it in world.state(proposed).outcomes] == ["CC"]


def test_a_corrected_round_is_not_what_all_accepted_and_stays_as_first_proposed(table):
    world, aa, bb, proposed = table
    bb.answers(proposed, "ACCEPT")
    aa.corrects(proposed, {1: 4})
    assert world.state(proposed).number == ROUND["n"]
    assert status_of(world, proposed) == "FIXED"


@pytest.mark.parametrize(("hours", "flags"), [(24, ()), (25, ("LATE",))])
def test_an_outcome_told_a_day_after_the_round_is_late(table, hours, flags):
    world, aa, _bb, proposed = table
    told = tells(aa, proposed, time_ms=END + hours * HOUR)
    assert world.flags(told) == flags
