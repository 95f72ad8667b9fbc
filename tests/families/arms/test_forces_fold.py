"""A watch log of item changes, eliminations, inspections, new types and exercises (R-204)."""

import pytest

from comity.families.arms.fold import FAMILY
from comity.picture.family import Owed
from comity.values.codes import Ncat
from tests.support.tellers import World, charter_of, key_of, open_line, status_of


def leaf(told):
    return told.entry.leaf.hex()


@pytest.fixture
def line():
    world, aa, bb, _ = open_line()
    regime = aa.says("N01")
    bb.sees(regime)
    return world, aa, bb, leaf(regime)


def test_a_change_of_an_item_says_by_how_much_and_changes_no_number(line):
    world, aa, _bb, re = line
    declared = aa.says("N03", regime=re)
    told = aa.says("N04", regime=re)
    assert world.state(told).delta == ((int(Ncat.ALL_LAUNCHERS), -1),)
    aa.corrects(told, {8: {int(Ncat.ALL_LAUNCHERS): -2}})
    assert world.state(told).delta == ((int(Ncat.ALL_LAUNCHERS), -2),)
    assert dict(world.state(declared).numbers[0].values)[Ncat.ALL_LAUNCHERS] == 800
    aa.withdraws(told)
    assert status_of(world, told) == "WITHDRAWN"


def test_an_elimination_stands_at_its_stage(line):
    world, aa, _bb, re = line
    told = aa.says("N05", regime=re)
    assert (status_of(world, told), world.state(told).phase) == ("KEPT", 0)
    aa.corrects(told, {5: 1})
    assert world.state(told).phase == 1


def test_an_inspection_is_agreed_by_an_answer_and_reported_by_who_takes_part(line):
    world, aa, bb, re = line
    told = aa.says("N06", regime=re)
    bb.sees(told)
    owed = FAMILY.duties(key_of(told, "inspection"), world.state(told), ("AA", "BB"))
    assert (Owed.ANSWER, "BB") in [(it.what, it.party) for it in owed]
    bb.answers(told, "REFUSE")
    assert status_of(world, told) == "NOT_ACCEPTED"
    bb.answers(told, "ACCEPT")
    assert status_of(world, told) == "AGREED"
    report = bb.says("N08", re=leaf(told), ambiguities=["One."], lang="en")
    assert status_of(world, told) == "REPORTED"
    assert [(it.party, it.findings, it.ambiguities) for it in world.state(told).reports] == [
        ("BB", 1, 1)
    ]
    bb.withdraws(report)
    assert status_of(world, told) == "AGREED"
    aa.withdraws(told)
    assert status_of(world, told) == "WITHDRAWN"


def test_who_takes_no_part_in_an_inspection_reports_nothing_of_it():
    world = World(charter_of("AA", "BB", "CC"))
    aa, bb, cc = world.parties("AA", "BB", "CC")
    told = aa.says("N06", regime=leaf(aa.says("N01")), to=("BB",))
    for teller in (bb, cc):
        teller.sees(told)
    wrong = cc.says("N08", re=leaf(told))
    answered = bb.answers(told, "ACCEPT")
    about_answer = bb.says("N08", re=leaf(answered))
    assert world.flags(wrong) == ("NOT_BY_ADDRESSEE",)
    assert world.flags(about_answer) == ("OUT_OF_ORDER",)
    assert world.state(told).reports == ()


def test_how_a_new_type_counts_is_agreed_by_all(line):
    world, aa, bb, _re = line
    told = aa.says("N10")
    bb.sees(told)
    assert status_of(world, told) == "PROPOSED"
    bb.answers(told, "ACCEPT")
    assert status_of(world, told) == "AGREED"


def test_an_exercise_has_a_lead_for_each_start_that_it_was_given(line):
    world, aa, _bb, _re = line
    told = aa.says("N11")
    window = told.entry.content[2]
    moved = aa.corrects(told, {2: {1: window[1] + 1, 2: window[2]}})
    aa.corrects(told, {1: "Calmer Water"})
    state = world.state(told)
    assert FAMILY.notices(key_of(told, "item_change"), state) == ()
    found = FAMILY.notices(key_of(told, "strategic_exercise"), state)
    assert [(it.entry, it.start_ms) for it in found] == [
        (told.entry.leaf, window[1]),
        (moved.entry.leaf, window[1] + 1),
    ]
    aa.withdraws(told)
    assert status_of(world, told) == "CANCELLED"
