"""A watch log of measures to keep two activities apart (R-156)."""

import pytest

from comity.families.activity.fold import FAMILY
from comity.picture.family import Owed
from tests.support.tellers import World, key_of, open_line, status_of

PARTIES = ("AA", "BB")


def leaf(told):
    return told.entry.leaf.hex()


@pytest.fixture
def line():
    world, aa, bb, _ = open_line()
    notice = aa.says("A02")
    bb.sees(notice)
    return world, aa, bb, notice


def raised(line):
    world, aa, bb, notice = line
    transit = bb.says("A08")
    told = bb.says("A11", subjects=[leaf(notice), leaf(transit)])
    aa.sees(told)
    return world, aa, bb, told


def test_measures_are_proposed_then_accepted_and_nothing_is_computed(line):
    """R-156."""
    world, aa, bb, told = raised(line)
    assert status_of(world, told) == "RAISED"
    proposal = bb.says("A12", re=leaf(told))
    aa.sees(proposal)
    assert status_of(world, told) == "PROPOSED"
    owed = FAMILY.duties(key_of(told, "conflict"), world.state(told), PARTIES)
    assert (Owed.ANSWER, "AA", proposal.entry.leaf) in [
        (it.what, it.party, it.entry) for it in owed
    ]
    aa.answers(proposal, "ACCEPT")
    assert status_of(world, told) == "ACCEPTED"


def test_the_risk_is_accepted_only_on_the_raised_terms_themselves(line):
    world, aa, _bb, told = raised(line)
    aa.answers(told, "NOTED")
    assert status_of(world, told) == "RAISED"
    aa.answers(told, "ACCEPT")
    assert status_of(world, told) == "ACCEPTED_RISK"


def test_measures_that_are_withdrawn_are_no_longer_accepted(line):
    world, aa, bb, told = raised(line)
    proposal = bb.says("A12", re=leaf(told))
    aa.sees(proposal)
    bb.sees(aa.answers(proposal, "ACCEPT"))
    bb.withdraws(proposal)
    assert status_of(world, told) == "PROPOSED"


def test_what_its_author_takes_back_is_withdrawn(line):
    world, _aa, bb, told = raised(line)
    bb.withdraws(told)
    assert status_of(world, told) == "WITHDRAWN"


def test_a_conflict_of_what_its_author_has_not_seen_is_flagged():
    world: World = open_line()[0]
    aa, bb = world.parties("AA", "BB")
    notice = aa.says("A02")
    told = bb.says("A11", subjects=[leaf(notice), leaf(notice)])
    assert world.flags(told) == ("OUT_OF_ORDER",)


def test_to_accept_a_correction_of_it_is_not_to_accept_the_risk(line):
    """R-156."""
    world, aa, bb, told = raised(line)
    correction = bb.corrects(told, {5: 0})
    aa.sees(correction)
    aa.answers(correction, "ACCEPT")
    assert status_of(world, told) == "RAISED"
