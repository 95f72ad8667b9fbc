"""R-415: what is owed is taken in piece by piece, and shown whole (see also test_board.py)."""

from comity.node.board import NOW
from comity.node.ranked import OURS, Ranked
from tests.node.test_board import anew, bays, names
from tests.support.lines import LINE, TEXT


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


def test_a_slice_takes_in_a_part_and_what_is_shown_is_whole_all_the_same(wire):
    aa, bb = wire.sides
    kept = bb.office.screens.boards[LINE]
    texts = {aa.says("L09", TEXT)["entry"] for _ in range(5)}
    wire.passes(2)
    assert not kept.catch_up(lambda: True)
    assert texts <= set(names(bb, NOW))
    assert kept.shown(bb.clock.now_ms(), "en") == anew(bb)
    assert kept.catch_up(lambda: True)


def test_only_what_changed_is_looked_at_again(wire, monkeypatch):
    aa, bb = wire.sides
    for _ in range(5):
        aa.says("L09", TEXT)
    wire.passes(2)
    bays(bb)
    looked, of = [], bb.watch.timers.of

    def looks(key):
        looked.append(key)
        return of(key)

    monkeypatch.setattr(bb.watch.timers, "of", looks)
    text = aa.says("L09", TEXT)["entry"]
    wire.passes(2)
    assert text in names(bb, NOW)
    assert [it.id.hex() for it in looked if it.kind == "text"] == [text]
