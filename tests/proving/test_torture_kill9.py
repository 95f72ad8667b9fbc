"""Nodes killed under load lose nothing that either of them has acknowledged."""

from collections import Counter

from comity.proving import torture_kill9
from comity.proving.torture_kill9 import Found
from comity.proving.torture_node import Claim
from tests.support import hasty_node
from tests.support.parties import Bench


def unheard(_done, _of):
    """Nobody looks."""


def claim_of(head):
    return Claim(what="held", feed=head.feed.hex(), size=head.size, root=head.root.hex())


def test_kills_of_either_node_lose_nothing_and_leave_sound_records():
    found = torture_kill9.torture(20, 2031, unheard)
    assert found.faults == []
    assert (found.lost, found.unclean) == (0, 0)
    assert sum(found.kills.values()) == 20
    assert min(found.kills.values()) > 0
    assert len(found.start_ms) + len(found.fork_ms) == 22
    assert len(found.start_ms) == 4  # the program itself
    assert found.judged == 3
    assert found.durable > 20
    assert found.held > 20


def test_a_node_that_sends_before_it_is_durable_is_found_out():
    found = torture_kill9.torture(2, 2026, unheard, module=hasty_node.__name__)
    assert found.lost > 0
    assert {fault.split()[0] for fault in found.faults} >= {"durable", "held"}
    assert not found.is_good


def test_a_node_that_does_not_start_again_is_found_out():
    found = torture_kill9.torture(1, 1, unheard, module="tests.support.dead_node")
    assert found.unclean == 1
    assert "torture.no-start" in found.faults[0]


def test_several_lines_are_tortured_beside_each_other_by_the_same_chances(monkeypatch):
    lives = []

    def lived(its, jobs):
        lives.append((its, jobs))
        return ()

    monkeypatch.setattr(torture_kill9, "_lived", lived)
    torture_kill9.torture(45, 7, unheard, jobs=2)
    (its, jobs) = lives[0]
    assert jobs == 2
    assert Counter(life.cycles for life in its) == {20: 2, 5: 1}
    assert len({life.chance for life in its}) == 3


def test_a_claim_that_the_record_does_not_hold_is_a_loss():
    bench = Bench("AA", "BB")
    bench.note("AA")
    found = Found()
    torture_kill9.must_hold(bench.record("AA"), [claim_of(bench.feeds["AA"].head), None], found)
    assert found.lost == 0
    bench.note("AA")
    claim = claim_of(bench.feeds["AA"].head)
    short = bench.record("BB")
    for data in bench.feeds["AA"].entries[:-2]:
        short.take(data)
    torture_kill9.must_hold(short, [claim], found)
    assert found.lost == 2
    assert not found.is_good


def test_a_slow_start_is_not_good_of_the_program_or_from_the_nursery():
    for found in (Found(held=1, start_ms=[3001]), Found(held=1, fork_ms=[3001])):
        assert found.slow == 1
        assert not found.is_good
    assert Found(held=1, start_ms=[3000], fork_ms=[3000]).is_good
    assert Found(held=1, start_ms=[3001], fork_ms=[200] * 99).is_good  # the machine did more
    assert not Found(held=1, start_ms=[3001, 3001], fork_ms=[200] * 99).is_good


def test_what_several_lines_found_is_counted_together():
    whole = Found(lost=1, held=2, start_ms=[5], faults=["a"])
    whole.add(Found(lost=2, held=3, judged=3, fork_ms=[7], faults=["b"], kills={"AA": 2, "BB": 1}))
    told = torture_kill9.result(whole, 3, 9)
    assert (told["lost"], told["judged"], told["acknowledged"]["held"]) == (3, 3, 5)
    assert told["kills"] == {"AA": 2, "BB": 1}
    assert told["start_ms"] == {"count": 1, "p50": 5, "max": 5}
    assert told["faults"] == ["a", "b"]
    assert torture_kill9.result(Found(), 0, 9)["start_ms"] == {"count": 0}
