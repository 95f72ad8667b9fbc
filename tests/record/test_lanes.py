"""R-14, R-20, R-24: branches of feeds, places, levels, and what a past covers."""

import pytest
from hypothesis import given

from comity.errors import TheirError
from comity.record.entry import Draft, Head, parse
from comity.record.tree import Tree, leaf_hash
from tests.support.histories import bench, empty, histories, joined
from tests.support.parties import NOON


def test_a_place_is_feed_number_and_root():
    #
    line = bench("AA", "BB")
    record = line.record("AA", "BB")
    feed = line.feeds["AA"]
    lane = record.lanes.find(feed.head)
    assert lane is not None
    assert lane.head == feed.head
    assert record.lanes.find(feed.head._replace(root=bytes(32))) is None
    assert record.lanes.find(Head(bytes(16), 1, bytes(32))) is None
    for number, data in enumerate(feed.entries):
        entry = parse(data)
        assert record.lanes.place(entry.leaf) == (lane, number)
        assert lane.leaf(number) == entry.leaf
        assert lane.time_ms(number) == entry.time_ms
        assert lane.root_at(number) == entry.root
    assert lane.root_at(lane.size + 1) is None
    assert record.lanes.place(bytes(32)) is None
    assert len(record.lanes) == len(line.everything())


def test_both_branches_of_a_fork_share_their_beginning():
    #
    line = bench("AA", "BB")
    record = line.record("AA", "BB")
    trunk = line.feeds["AA"]
    base = trunk.tree.size
    twin = trunk.twin()
    ours = [line.note("AA", f"ours {n}") for n in range(3)]
    line.feeds["AA"] = twin
    theirs = [line.note("AA", f"theirs {n}") for n in range(3)]
    for entry in (*ours, *theirs):
        record.take(entry.data)
    first, second = record.lanes.of_feed(twin.label)
    assert record.lanes.forked(twin.label)
    assert not record.lanes.forked(line.feeds["BB"].label)
    assert (first.size, second.size, second.base) == (base + 3, base + 3, base)
    for number in range(base):
        assert first.leaf(number) == second.leaf(number)
        assert first.level(number) == second.level(number)
    assert second.past_size(base, first.index) == base
    assert second.past_size(base + 2, first.index) == base
    assert first.past_size(base + 2, second.index) == 0
    assert {lane.head for lane in (first, second)} == {trunk.head, twin.head}


def test_levels_count_the_longest_chain_below():
    #
    line = bench("AA", "BB")
    record = line.record("AA", "BB")
    low = record.lanes.find(line.feeds["BB"].head)
    assert low is not None
    below = low.level(low.size - 1)
    one = line.note("AA", "one", (line.feeds["BB"].head,))
    two = line.note("BB", "two", (line.feeds["AA"].head,))
    told = joined(record, [one.data, two.data])
    before = len(line.feeds["AA"].entries) - 1
    assert told[0].level == 1 + max(before, below)
    assert told[1].level == 1 + told[0].level


def past_by_the_book(entries):
    """R-24, entry by entry: the sets themselves."""
    trees: dict[Head, Tree] = {}
    pasts: dict[bytes, set[bytes]] = {}
    heads: dict[Head, frozenset[bytes]] = {}
    for data in entries:
        entry = parse(data)
        before = heads.get(entry.place, frozenset()) if entry.number else frozenset()
        past = set(before)
        for ref in entry.refs:
            past |= heads[ref]
        pasts[entry.leaf] = past
        tree = trees[entry.place].copy() if entry.number else Tree()
        tree.append(entry.leaf)
        head = Head(entry.feed, tree.size, tree.root)
        trees[head] = tree
        heads[head] = frozenset(past | {entry.leaf})
    return pasts


@given(histories("AA", "BB", "CC"))
def test_pasts_and_levels_are_those_of_the_book(history):
    #
    record = empty(history.line)
    told = {it.entry.leaf: it for it in joined(record, history.entries)}
    pasts = past_by_the_book(history.entries)
    assert set(told) == set(pasts)
    for leaf, past in pasts.items():
        covered = {other for other in pasts if record.is_in_past(leaf, other)}
        assert covered == past
        assert told[leaf].level == 1 + max((told[other].level for other in past), default=0)


def test_a_ref_that_the_door_did_not_check_is_our_own_mistake():
    line = bench("AA", "BB")
    record = line.record("AA")
    entry = line.note("AA", "cites", (line.feeds["BB"].head,))
    lane = record.lanes.of_feed(entry.feed)[0]
    with pytest.raises(LookupError):
        record.lanes.extend(lane, entry)


@pytest.mark.parametrize("bent", [1, 40, 64, 65, 130])
def test_a_root_that_is_not_over_what_lies_before_it_is_found_at_the_end(bent):
    #
    line = bench("AA", "BB")
    feed = line.feeds["AA"]
    first = len(feed.entries)
    told = [line.note("AA", f"said {n}") for n in range(131)]
    record = empty(line)
    for data in feed.entries[:first]:
        record.reload(data, None)
    for entry in told[:bent]:
        assert record.reindex(entry.data) is not None
    twin = feed.twin()
    twin.tree, twin.entries = Tree.of(map(leaf_hash, [b"other"] * (first + bent))), [b""]
    wrong = twin.write(Draft(type="test.note/1", content={1: "on another past"}, time_ms=NOON))
    assert wrong.number == first + bent
    if wrong.number % 64 == 0:
        with pytest.raises(TheirError, match=r"record\.does-not-fit"):
            record.reindex(wrong.data)
        return
    assert record.reindex(wrong.data) is not None
    assert record.lanes.prove() == wrong.leaf


def test_what_was_taken_back_as_it_was_is_proved():
    #
    line = bench("AA", "BB")
    record = empty(line)
    for number in range(70):
        line.note("AB"[number % 2] * 2, f"said {number}")
    for data in line.everything():
        if record.reindex(data) is None:
            record.reload(data, None)
    assert record.lanes.prove() is None
    assert record.heads() == line.record("AA", "BB").heads()
