"""R-21 to R-23: merged order and what can no longer change."""

from hypothesis import given

from comity.record.entry import parse
from tests.support.cutting import cuttings
from tests.support.histories import bench, empty, histories, joined
from tests.support.standings import new_epoch


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


# --- closed feeds


def closings_of(history, record, lane):
    """What closes a feed, from what the history did: level, and the leaves that stand."""
    level = {
        it: lane.level(at)
        for it in record.lanes.leaves()
        for lane, at in filter(None, [record.lanes.place(it)])
    }
    key = history.line.parties["AA"].entry_key.key
    if lane.genesis.entry_key != key:
        return []
    found = [
        (level[by], frozenset().union(*(history.under[head] for head in heads)))
        for by, heads in history.node_ends
    ]
    for epoch, (by, head) in enumerate(history.epochs, 1):
        if head.feed == lane.feed and lane.genesis.epoch < epoch:
            found.append((level[by], history.under[head]))
    return found


def stable_by_the_book(history, record):
    """R-23 with R-107, tried level by level: the level, and the leaves of the prefix."""
    lanes = []
    for lane in record.lanes.all:
        carriers = record.roster.carrier(lane.genesis.party, lane.checker.kid, lambda _: True)
        since = min(record.lanes.all[index].level(number) for index, number in carriers)
        lanes.append((lane, since, closings_of(history, record, lane)))
    top = max(lane.level(lane.size - 1) for lane, *_ in lanes)
    level = max(
        it
        for it in range(top + 1)
        if all(
            since > it or lane.level(lane.size - 1) >= it or any(at <= it for at, _ in closed)
            for lane, since, closed in lanes
        )
    )
    prefix = set()
    for lane, since, closed in lanes:
        for number in range(lane.size) if since <= level else ():
            leaf = lane.leaf(number)
            stands = all(leaf in under for at, under in closed if at <= level)
            if stands and lane.level(number) <= level:
                prefix |= {
                    leaf,
                    *(it for it in record.lanes.leaves() if record.is_in_past(leaf, it)),
                }
    return level, prefix


def test_until_the_level_of_what_closes_it_a_feed_holds_the_others_back():
    """R-23, R-107: between its end and its closing more of it may have been written."""
    line = bench("AA", "BB", "CC")
    record = line.record("AA", "BB", "CC")
    joined(record, [line.note("CC", f"far ahead {n}").data for n in range(9)])
    joined(record, [line.note("BB", f"a little ahead {n}").data for n in range(3)])
    ended, behind, _ = record.lanes.all
    known = line.feeds["AA"].head
    _, closing = new_epoch(line, "AA", 1, known, refs=sorted((known, line.feeds["CC"].head)))
    joined(record, [closing.data])
    assert ended.level(ended.size - 1) < behind.level(behind.size - 1)
    assert record.stable_level() == ended.level(ended.size - 1)

    joined(record, [line.note("BB", f"up with them {n}").data for n in range(9)])
    joined(record, [line.note("CC", "as far as the closing").data])
    assert record.stable_level() == record.lanes.of_feed(closing.feed)[0].level(0)


@given(cuttings(steps=9))
def test_a_feed_that_is_closed_holds_nobody_back(history):
    """X6: R-23, R-107; closed by an entry of the level, and stable below the cut."""
    record = empty(history.line)
    joined(record, history.entries)
    level, prefix = stable_by_the_book(history, record)
    assert record.stable_level() == level
    cut = record.prefix(level)
    held = {
        it
        for it in record.lanes.leaves()
        for lane, at in filter(None, [record.lanes.place(it)])
        if cut.holds((lane.index, at))
    }
    assert held == prefix


def test_a_party_that_cut_itself_off_stops_nobody():
    """X6, X8: the line goes on where a party has no open feed left."""
    line = bench("AA", "BB", "CC")
    record = line.record("AA", "BB", "CC")
    by = line.carry("AA", line.parties["AA"].revokes("T001", line.feeds["AA"].head))
    joined(record, [by.data])
    for _ in range(4):
        refs = tuple(sorted(line.feeds[code].head for code in ("AA", "BB")))
        joined(record, [line.note("CC", "on", refs).data])
        joined(record, [line.note("BB", "on", (line.feeds["CC"].head,)).data])
    last = record.lanes.of_feed(line.feeds["CC"].label)[0]
    assert record.stable_level() == last.level(last.size - 1)
    assert record.is_in_past(last.leaf(last.size - 1), by.leaf)
