"""A node that says nothing by itself is asked where it lies."""

from comity.node import control
from comity.proving import torture_clock
from comity.proving.torture_pair import found_pair


def test_it_is_up_when_it_says_where_it_listens(tmp_path):
    node, _ = found_pair(tmp_path, torture_clock.NODE)
    try:
        assert node.start() > 0
        assert control.ask(node.home.path, "status", {})["party"] == "AA"
    finally:
        node.kill()
    assert not control.is_running(node.home.path)
