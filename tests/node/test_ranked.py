"""R-415: what is owed is taken in piece by piece, and shown whole (see also test_board.py)."""

from comity.node.ranked import OURS, Ranked
from tests.support.lines import TEXT


def test_what_a_party_no_longer_owes_is_gone_and_counted_no_more(wire):
    aa, bb = wire.sides
    texts = [aa.says("L09", TEXT)["entry"] for _ in range(3)]
    wire.passes(2)
    ranked = Ranked(bb.watch.timers, bb.party)
    ranked.catch_up()
    before = ranked.count(OURS)
    fields = {"re": [texts[1]], "level": "OPENED", "at": "2026-02-05T12:00:00Z", "by": "BB/DUTY"}
    bb.says("L06", fields)
    ranked.catch_up()
    assert ranked.count(OURS) == before - 1
    left = {row.leaf.hex() for row in ranked.first(OURS, before)}
    assert left & set(texts) == {texts[0], texts[2]}
    assert not ranked.has(OURS, bytes.fromhex(texts[1]), bb.party)
