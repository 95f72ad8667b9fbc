"""Nodes killed under load lose nothing that either of them has acknowledged."""

from comity.proving import torture_kill9
from comity.proving.torture_kill9 import Found
from comity.proving.torture_node import Claim
from tests.support.parties import Bench


def test_twenty_kills_of_either_node_lose_nothing_and_leave_sound_records():
    found = torture_kill9.torture(20, 2026, lambda _done, _of: None)
    assert found.faults == []
    assert (found.lost, found.unclean) == (0, 0)
    assert sum(found.kills.values()) == len(found.start_ms) == 20
    assert min(found.kills.values()) > 0
    assert found.durable > 100
    assert found.held > 100


def test_a_claim_that_the_record_does_not_hold_is_a_loss():
    bench = Bench("AA", "BB")
    bench.note("AA")
    head = bench.feeds["AA"].head
    claim = Claim(what="held", feed=head.feed.hex(), size=head.size, root=head.root.hex())
    found = Found()
    torture_kill9.must_hold(bench.record("AA"), [claim, None], found)
    assert found.lost == 0
    bench.note("AA")
    wider = bench.feeds["AA"].head
    claim = Claim(what="held", feed=wider.feed.hex(), size=wider.size, root=wider.root.hex())
    short = bench.record("BB")
    for data in bench.feeds["AA"].entries[:-2]:
        short.take(data)
    torture_kill9.must_hold(short, [claim], found)
    assert found.lost == 2
    assert not found.is_good


def test_a_slow_start_is_not_good():
    found = Found(held=1, start_ms=[2001])
    assert found.slow == 1
    assert not found.is_good
