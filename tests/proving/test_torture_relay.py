"""A relay killed whole, its disks wiped: everything arrives, and nothing was shown too early."""

import pytest

from comity.proving import torture_relay
from comity.proving.relay_servers import program
from comity.proving.torture_kill9 import Found
from comity.proving.torture_relay import Carried


@pytest.fixture(autouse=True)
def server():
    if program() is None:
        pytest.skip("there is no nats-server here: it comes with `make lint`")


def unheard(_done, _of):
    """Nobody looks."""


@pytest.mark.timeout(300)  # servers choose a leader anew: long on a machine that does other work
def test_everything_arrives_after_the_whole_relay_is_back_and_nothing_was_shown_too_early():
    """R-491, R-516. The long form: `comity torture relay`."""
    found = torture_relay.run(1, 2026, unheard)
    assert found["faults"] == []
    assert (found["lost"], found["unclean"], found["epochs"], found["late"]) == (0, 0, 0, 0)
    assert found["kills"] == {"servers": 3, "BB": 1}
    assert found["wiped"] >= 1
    assert found["acknowledged"]["held"] > 20
    assert found["good"]


def test_a_node_that_takes_the_relays_word_for_delivery_is_found_out(monkeypatch):
    """What it showed as held is not on the other's disk; whether the rest arrives is no matter."""
    monkeypatch.setattr(torture_relay, "ARRIVES_S", 1)
    found = torture_relay.run(1, 2026, unheard, module="tests.support.trusting_node")
    assert found["lost"] > 0
    assert not found["good"]


def test_what_did_not_arrive_in_time_is_counted_and_said(monkeypatch):
    monkeypatch.setattr(torture_relay, "ARRIVES_S", -1)
    found = torture_relay.run(1, 2026, unheard)
    assert found["late"] == 1
    assert "cycle 1" in found["faults"][0]
    assert not found["good"]


def test_nothing_to_lose_is_not_good():
    assert not Carried().is_good
    assert Carried(seen=Found(held=1)).is_good
    assert not Carried(seen=Found(held=1), epochs=1).is_good
