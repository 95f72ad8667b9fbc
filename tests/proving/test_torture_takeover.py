"""A node on two machines, whose writer is killed: the other goes on, and nothing is lost."""

from comity.proving import torture_takeover
from tests.support import hasty_standby


def unheard(_done, _of):
    """Nobody looks."""


def test_the_other_machine_takes_over_in_the_same_feed_and_nothing_is_lost(database):
    found = torture_takeover.run(3, 2026, unheard, database=database)
    assert found["faults"] == []
    assert (found["lost"], found["unclean"], found["epochs"]) == (0, 0, 0)
    assert found["kills"] == {"AA": 3}
    assert found["takeover_ms"]["count"] == 3
    assert found["acknowledged"]["held"] > 20


def test_a_node_that_sends_before_it_is_durable_is_found_out(database):
    found = torture_takeover.run(2, 2026, unheard, database=database, module=hasty_standby.__name__)
    assert found["lost"] > 0
    assert not found["good"]
