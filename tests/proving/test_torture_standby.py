"""The machine that stands by runs what talks only when it is its turn."""

from pathlib import Path

from comity.node.standby import Turn
from comity.proving import torture_node, torture_standby


def test_it_waits_for_its_turn_and_then_is_the_node_that_talks(monkeypatch):
    told = []

    def take(_turn, act, _heard):
        told.append("its turn")
        act()

    monkeypatch.setattr(Turn, "take", take)
    monkeypatch.setattr(torture_node, "main", lambda path, _began: told.append(path))
    torture_standby.main(Path("aa"))
    assert told == ["its turn", Path("aa")]
