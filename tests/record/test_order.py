"""R-21 to R-23: merged order and what can no longer change."""

from hypothesis import given

from comity.record.entry import parse
from tests.support.histories import bench, empty, histories, joined


def by_the_book(record, without=()):
    """R-23, tried level by level."""
    granted, heard = [], set()
    for lane in record.lanes.all:
        carriers = record.roster.carrier(lane.genesis.party, lane.checker.kid, lambda _: True)
        levels = [record.lanes.all[index].level(number) for index, number in carriers]
        heard |= {lane.genesis.party} if levels else set()
        if levels and lane.feed not in without:
            granted.append((min(levels), lane.level(lane.size - 1)))
    if heard != set(record.charter.parties):
        return 0
    top = max((head for _, head in granted), default=0)
    return max(
        level
        for level in range(top + 1)
        if all(head >= level for since, head in granted if since <= level)
    )


@given(histories("AA", "BB"))
def test_the_stable_level_is_the_greatest_that_every_granted_feed_has_reached(history):
    #
    record = empty(history.line)
    for data in history.entries:
        record.take(data)
        assert record.stable_level() == by_the_book(record)


@given(histories("AA", "BB", "CC", steps=8))
def test_a_feed_left_out_as_silent_holds_nobody_back(history):
    #
    record = empty(history.line)
    joined(record, history.entries)
    for feed in history.line.feeds.values():
        without = (feed.label,)
        level = record.stable_level(without)
        assert level == by_the_book(record, without)
        assert level >= record.stable_level()


def test_nothing_is_stable_while_a_party_is_unheard():
    #
    line = bench("AA", "BB")
    record = line.record("AA")
    assert record.stable_level() == 0
    record = line.record("AA", "BB")
    assert record.stable_level() == len(line.feeds["BB"].entries)


def test_a_party_that_is_left_out_has_been_heard():
    # its granted feed is there, only not counted
    line = bench("AA", "BB")
    record = line.record("AA", "BB")
    silent = (line.feeds["BB"].label,)
    assert record.stable_level(silent) == len(line.feeds["AA"].entries)
    assert empty(line).stable_level(silent) == 0


@given(histories("AA", "BB", "CC"))
def test_merged_order_respects_causality(history):
    #
    record = empty(history.line)
    told = sorted(joined(record, history.entries), key=lambda it: it.order)
    for later, one in enumerate(told):
        for other in told[later + 1 :]:
            assert not record.is_in_past(one.entry.leaf, other.entry.leaf)
    assert {parse(data).leaf for data in history.entries} == {it.entry.leaf for it in told}
