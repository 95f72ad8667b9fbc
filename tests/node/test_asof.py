"""R-69: what is read as of a cut is what was there, and nothing that came later."""

from comity.node.asof import AsOf
from comity.node.home import Home
from tests.support.lines import LINE, TEXT, Side, make_line


def test_an_entry_that_the_cut_does_not_hold_is_not_there(tmp_path):
    make_line(tmp_path)
    side = Side(Home(tmp_path / "aa"))
    first = bytes.fromhex(side.says("L09", TEXT)["entry"])
    second = bytes.fromhex(side.says("L09", {**TEXT, "subject": "More"})["entry"])
    keeper = side.office.lines[LINE]
    then, now = AsOf(keeper, keeper.record.upto(first)), AsOf(keeper, keeper.record.whole())
    assert then.by_leaf(first) == now.by_leaf(first) != ()
    assert then.by_leaf(second) == ()
    (key,) = now.by_leaf(second)
    assert then.matter(key) is None
    assert now.leaves(key) == (second,)
    assert now.said(second).told.party == "AA"
    assert dict(now.matters(key.kind)).keys() - dict(then.matters(key.kind)).keys() == {key}
    side.closes()
