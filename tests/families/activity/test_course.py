"""A watch log of activities under way (R-155)."""

import pytest

from tests.support.tellers import open_line, status_of


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


def test_a_corrected_change_holds_as_it_is_corrected(line):
    world, aa, _bb, notice = line
    start, end = notice.entry.content[6][1], notice.entry.content[6][2]
    change = aa.says("A04", re=leaf(notice), changes={"6": {"1": start, "2": end + 60_000}})
    aa.corrects(change, {2: {6: {1: start, 2: end + 120_000}}})
    assert world.state(notice).end_ms == end + 120_000


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


def test_an_end_or_a_beginning_that_is_taken_back_was_none(line):
    """R-155."""
    world, aa, _bb, notice = line
    begun = aa.says("A03", re=leaf(notice))
    ended = aa.says("A06", re=leaf(notice))
    aa.withdraws(ended)
    assert (status_of(world, notice), world.state(notice).ended_ms) == ("ONGOING", None)
    aa.withdraws(begun)
    assert (status_of(world, notice), world.state(notice).begun_ms) == ("NOTIFIED", None)
    ended = aa.says("A06", re=leaf(notice))
    aa.withdraws(ended)
    assert status_of(world, notice) == "NOTIFIED"


def test_a_beginning_taken_back_after_the_end_changes_no_end(line):
    world, aa, _bb, notice = line
    begun = aa.says("A03", re=leaf(notice))
    ended = aa.says("A06", re=leaf(notice))
    aa.withdraws(begun)
    assert (status_of(world, notice), world.state(notice).begun_ms) == ("ENDED", None)
    out_of_order = aa.withdraws(notice)
    assert world.flags(out_of_order) == ("OUT_OF_ORDER",)
    aa.withdraws(ended)
    assert status_of(world, notice) == "CANCELLED"


def test_a_corrected_beginning_and_end_are_at_their_corrected_times(line):
    world, aa, _bb, notice = line
    begun = aa.says("A03", re=leaf(notice))
    ended = aa.says("A06", re=leaf(notice))
    aa.corrects(begun, {2: begun.entry.content[2] - 60_000})
    aa.corrects(ended, {2: ended.entry.content[2] + 60_000})
    state = world.state(notice)
    assert state.begun_ms == begun.entry.content[2] - 60_000
    assert state.ended_ms == ended.entry.content[2] + 60_000


def test_what_comes_out_of_order_tells_nothing_however_often(line):
    world, aa, _bb, notice = line
    ended = aa.says("A06", re=leaf(notice))
    for _ in range(258):
        aa.says("A03", re=leaf(notice))
    state = world.state(notice)
    assert (state.begun_ms, state.ended_ms) == (None, ended.entry.content[2])
    assert state.beyond == 2
