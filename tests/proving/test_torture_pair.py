"""Two nodes as their torturer holds them: up, heard, killed, up again."""

import time

import pytest

from comity.errors import ConfigError
from comity.proving import torture_kill9, torture_pair
from comity.proving.torture_nursery import Nursery
from comity.proving.torture_pair import Node, found_pair


def test_two_nodes_find_each_other_again_after_a_kill(tmp_path):
    first, second = found_pair(tmp_path, torture_kill9.NODE)
    with Nursery(torture_kill9.NODE) as nursery:
        first.begin(nursery)
        second.begin(nursery)
        assert min(first.wait_until_up(), second.wait_until_up()) > 0
        until(lambda: {"durable", "held"} <= first.claims.keys())
        first.kill()
        before = first.claims["durable"].size
        first.start(nursery)
        until(lambda: first.claims["held"].size > before)
        first.kill()
        second.kill()
    assert first.party == "AA"


def until(holds):
    limit = time.monotonic() + 30
    while not holds():
        assert time.monotonic() < limit
        time.sleep(0.02)


def test_a_node_that_ends_instead_of_listening_is_told(tmp_path):
    home = found_pair(tmp_path, torture_kill9.NODE)[0].home
    with pytest.raises(ConfigError) as told:
        Node(home, "tests.support.dead_node").start()
    assert told.value.key == "torture.no-start"


def test_ports_are_different_and_free():
    assert len(set(torture_pair.free_ports(3))) == 3
