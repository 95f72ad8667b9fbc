"""R-22 to R-24: parts of the record that hold the past of everything in them."""

import pytest
from hypothesis import given

from comity.errors import OurError
from comity.record.cut import Cut, covers
from comity.record.entry import Head
from tests.support.histories import bench, empty, histories, joined


def leaves_of(record, cut):
    places = {leaf: record.lanes.place(leaf) for leaf in record.lanes.leaves()}
    return {leaf for leaf, (lane, number) in places.items() if cut.holds((lane.index, number))}


def past_of(record, leaf):
    return {one for one in record.lanes.leaves() if record.is_in_past(leaf, one)}


@given(histories("AA", "BB", "CC"))
def test_a_past_holds_what_its_entry_builds_on_and_nothing_else(history):
    #
    record = empty(history.line)
    joined(record, history.entries)
    assert leaves_of(record, record.whole()) == set(record.lanes.leaves())
    for leaf in record.lanes.leaves():
        held = leaves_of(record, record.past(leaf))
        assert held == past_of(record, leaf)
        assert all(past_of(record, one) <= held for one in held)


@given(histories("AA", "BB", "CC"))
def test_the_stable_prefix_is_a_cut_and_is_the_same_on_whoever_holds_more(history):
    # X13: judged inside a past, whatever else is held
    record = empty(history.line)
    told = joined(record, history.entries)
    last = told[-1].entry.leaf
    past = record.past(last)
    level = record.stable_level(of=past)
    prefix = leaves_of(record, record.prefix(level, of=past))
    assert prefix <= leaves_of(record, past)
    assert all(past_of(record, one) <= prefix for one in prefix)
    small = empty(history.line)
    joined(small, [it.entry.data for it in told if it.entry.leaf in past_of(record, last)])
    assert small.stable_level() == level
    assert leaves_of(small, small.prefix(level)) == prefix


def test_what_is_about_to_be_written_has_the_past_its_refs_give_it():
    # so that a joint is computed over the past of the very entry that carries it
    line = bench("AA", "BB", "CC")
    record = line.record("AA", "BB", "CC")
    line.note("BB", "seen", (line.feeds["CC"].head,))
    joined(record, [line.feeds["BB"].entries[-1]])
    refs = (line.feeds["BB"].head,)
    lane = record.lanes.of_feed(line.feeds["AA"].label)[0]
    ahead = record.ahead(lane, refs)
    (told,) = joined(record, [line.note("AA", "cites", refs).data])
    assert record.past(told.entry.leaf) == ahead
    assert ahead != record.ahead(lane, ())


def test_a_lane_that_began_later_is_not_in_a_cut():
    assert not Cut((3,)).holds((1, 0))
    assert Cut((3,)).holds((0, 2))
    assert not Cut((3,)).holds((0, 3))


def test_a_head_is_covered_on_its_very_branch():
    #
    line = bench("AA", "BB")
    twin = line.feeds["AA"].twin()
    one = line.note("AA", "one")
    other_head = line.feeds["AA"].head
    trunk, line.feeds["AA"] = line.feeds["AA"], twin
    other = line.note("AA", "other")
    record = line.record("AA", "BB")
    joined(record, [one.data, other.data, line.note("BB", "one only", (trunk.head,)).data])
    lane = record.lanes.of_feed(line.feeds["BB"].label)[0]
    assert covers(record.lanes, lane, lane.size - 1, other_head)
    assert not covers(record.lanes, lane, lane.size - 1, line.feeds["AA"].head)
    assert not covers(record.lanes, lane, lane.size - 1, Head(twin.label, 0, bytes(32)))
    assert not covers(record.lanes, lane, lane.size - 2, other_head)


def test_a_head_that_is_not_here_or_empty_adds_nothing_to_a_past():
    #
    line = bench("AA", "BB")
    record = line.record("AA", "BB")
    lane = record.lanes.of_feed(line.feeds["AA"].label)[0]
    unknown = Head(bytes(16), 3, bytes(32))
    before_all = Head(line.feeds["BB"].label, 0, bytes(32))
    assert record.ahead(lane, (unknown, before_all)) == record.ahead(lane, ())


@given(histories("AA", "BB"))
def test_up_to_an_entry_is_its_past_and_the_entry(history):
    #
    record = empty(history.line)
    joined(record, history.entries)
    for leaf in record.lanes.leaves():
        assert leaves_of(record, record.upto(leaf)) == past_of(record, leaf) | {leaf}


def test_there_is_nothing_up_to_an_entry_that_is_not_here():
    with pytest.raises(OurError, match=r"entry\.unknown"):
        bench("AA", "BB").record("AA").upto(bytes(32))
