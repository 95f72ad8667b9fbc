"""A contested matter is shown with its reason and both ways to read it (R-112)."""

from comity.node.doubt import contested
from tests.support.lines import NOTIFY, Liar


def test_an_entry_in_good_order_is_contested_by_nothing(wire):
    aa, _ = wire.sides
    said = aa.says("A02", NOTIFY)
    assert contested(aa.keeper, bytes.fromhex(said["entry"])) == []


def test_what_a_forked_feed_said_is_shown_without_it_and_with_it(line):
    aa, bb = line
    liar = Liar(aa, bb.home, bb.entries())
    liar.joins()
    one, other = liar.forks()
    for entry in (one, other):
        (matter,) = contested(aa.keeper, entry.leaf)
        assert [row["cause"] for row in matter["disputed"]] == ["FORKED"]
        assert matter["without"]["contested"]
        assert matter["with"]["contested"] == []
        shown = aa.ask("entry", entry=entry.leaf.hex())
        assert shown["contested"] == [matter]
        assert "DISPUTED" in shown["flags"]
