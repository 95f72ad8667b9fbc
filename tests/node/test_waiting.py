"""What waits for its past: kept over a restart, told of once, gone when it joins (R-51, R-115)."""

from tests.support.lines import note

IMMEDIATE = 2


def test_what_waits_is_kept_and_is_news_once(line):
    aa, bb = line
    first, second = (bb.keeper.say(note(text)) for text in ("first", "second"))
    for _ in range(2):
        aa.keeper.take(second.data)
    _, news = aa.keeper.commit()
    assert [it.held.leaf for it in news if it.held is not None] == [second.leaf]
    aa.restarts()
    assert [row.leaf for row in aa.keeper.store.held()] == [second.leaf]
    aa.keeper.take(first.data)
    aa.keeper.commit()
    assert list(aa.keeper.store.held()) == []


def test_an_early_one_is_acknowledged_once_and_forgotten_when_it_joins(line):
    aa, bb = line
    first = bb.keeper.say(note("first"))
    urgent = bb.keeper.say(note("second", precedence=IMMEDIATE))
    for _ in range(2):
        aa.keeper.take(urgent.data)
    aa.links.flush()
    assert aa.types()[-2:].count("line.receipt/1") == 1
    assert aa.keeper.notes("early/") == [(f"early/{urgent.leaf.hex()}", b"")]
    aa.keeper.take(first.data)
    aa.keeper.commit()
    assert aa.keeper.notes("early/") == []


def test_what_waited_and_came_by_no_file_is_not_by_hand_when_a_file_brings_its_past(line):
    aa, bb = line
    first, second = (bb.keeper.say(note(text)) for text in ("first", "second"))
    aa.keeper.take(second.data)
    aa.keeper.take(first.data, is_by_hand=True)
    assert first.leaf in aa.keeper.by_hand
    assert second.leaf not in aa.keeper.by_hand
