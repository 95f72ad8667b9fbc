"""R-21: the key of merged order."""

from tests.support.histories import bench, empty, joined


def test_merged_order_is_level_party_feed_leaf():
    #
    line = bench("AA", "BB")
    told = joined(empty(line), line.everything())
    for one in told:
        assert one.order == (one.level, one.party, one.entry.feed, one.entry.leaf)
    assert [it.party for it in sorted(told, key=lambda it: it.order)][:4] == ["AA", "BB"] * 2
    assert {it.node for it in told} == {"HQ"}
