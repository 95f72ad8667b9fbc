"""A watch log of activities under way, declared areas, and measures to keep apart.

R-155 and R-156.
"""

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


def test_an_activity_begins_and_ends_by_its_authors_word(line):
    world, aa, _bb, notice = line
    begun = aa.says("A03", re=leaf(notice))
    assert status_of(world, notice) == "ONGOING"
    ended = aa.says("A06", re=leaf(notice))
    state = world.state(notice)
    assert status_of(world, notice) == "ENDED"
    assert (state.begun_ms, state.ended_ms) == (begun.entry.content[2], ended.entry.content[2])


def test_nobody_else_tells_its_course(line):
    """R-155: a word of another on the course of an activity moves nothing."""
    world, _aa, bb, notice = line
    said = [bb.says(code, re=leaf(notice)) for code in ("A03", "A04", "A06")]
    assert status_of(world, notice) == "NOTIFIED"
    assert [world.flags(it) for it in said] == [("NOT_BY_AUTHOR",)] * 3
    assert world.state(notice).corrections == ()


def test_a_change_holds_and_the_old_value_stays(line):
    world, aa, _bb, notice = line
    start, end = notice.entry.content[6][1], notice.entry.content[6][2]
    change = aa.says("A04", re=leaf(notice), changes={"6": {"1": start, "2": end + 60_000}})
    state = world.state(notice)
    assert state.end_ms == end + 60_000
    assert [(it.field, it.entry) for it in state.corrections] == [(6, change.entry.leaf)]


def test_a_change_into_no_notice_is_flagged_and_changes_nothing(line):
    world, aa, _bb, notice = line
    change = aa.says("A04", re=leaf(notice), changes={"6": "always"})
    assert world.flags(change) == ("BAD_SCHEMA",)
    assert world.state(notice).end_ms == notice.entry.content[6][2]


def test_what_has_ended_does_not_begin(line):
    world, aa, _bb, notice = line
    aa.says("A06", re=leaf(notice))
    late = aa.says("A03", re=leaf(notice))
    assert status_of(world, notice) == "ENDED"
    assert world.flags(late) == ("OUT_OF_ORDER",)
    assert world.state(notice).begun_ms is None


def test_a_transit_has_the_time_of_its_points():
    world, aa, _bb, _ = open_line()
    told = aa.says("A08")
    state = world.state(told)
    times = [point[2] for point in told.entry.content[2]]
    assert (state.start_ms, state.end_ms) == (times[0], times[-1])
    aa.withdraws(told)
    assert status_of(world, told) == "CANCELLED"


def test_a_transit_without_times_has_none():
    world, aa, _bb, _ = open_line()
    here, there = {"lat": 1, "lon": 2}, {"lat": 3, "lon": 4}
    state = world.state(aa.says("A08", route=[{"pos": here}, {"pos": there}]))
    assert (state.start_ms, state.end_ms) == (None, None)


def test_an_area_is_recognised_and_contested_by_sets_of_parties():
    world, aa, bb, _ = open_line()
    area = aa.says("A09")
    bb.sees(area)
    aa.answers(area, "RECOGNISE")
    bb.answers(area, "NOT_RECOGNISED")
    state = world.state(area)
    assert (state.recognised_by, state.contested_by) == (("AA",), ("BB",))
    bb.answers(area, "RECOGNISE")
    assert world.state(area).recognised_by == PARTIES
    assert world.state(area).contested_by == ()


def test_two_words_of_one_party_that_missed_each_other_recognise_nothing():
    """R-155."""
    world, aa, bb, _ = open_line()
    area = aa.says("A09")
    field = bb.twin()
    field.sees(area)
    bb.sees(area)
    bb.answers(area, "RECOGNISE")
    field.answers(area, "NOT_RECOGNISED")
    state = world.state(area)
    assert (state.recognised_by, state.contested_by) == ((), ())


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
