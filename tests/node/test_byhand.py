"""What a file brought starts no timer against who sent it (R-134)."""

from comity.picture.family import Owed
from comity.record.entry import parse
from tests.node.test_late import carries
from tests.support.lines import HOUR_S, LAUNCH, TEXT, Wire


def due(side, what, party):
    return [it.due_ms for it in side.watch.timers if (it.duty.what, it.duty.party) == (what, party)]


def overdue(side):
    side.watch.tick()
    return [it for it in side.alarms() if it in ("OPEN", "ANSWER", "UPDATE")]


def test_their_timer_starts_when_they_are_heard_over_a_session_again(line):
    """X15, X20: whoever can only write by courier is not late for what none has brought yet."""
    aa, bb = line
    bb.says("M01", LAUNCH, precedence="FLASH")
    carries(bb, aa)
    carries(aa, bb)
    assert due(bb, Owed.OPEN, "AA") == [None]
    bb.clock.passes(3 * HOUR_S)
    aa.clock.passes(3 * HOUR_S)
    assert overdue(bb) == []
    assert due(aa, Owed.OPEN, "AA") != [None]  # at the reader's own desk it runs from arrival
    Wire(aa, bb).joins()
    assert due(bb, Owed.OPEN, "AA") == [None]  # a session that brings nothing new proves nothing
    wire = Wire(aa, bb)
    wire.joins()
    aa.says("L09", TEXT)
    wire.runs()
    assert due(bb, Owed.OPEN, "AA") == [bb.clock.now_ms() + 60_000]
    wire.passes(70)
    assert overdue(bb) == ["OPEN"]


def test_how_an_entry_came_is_remembered_while_it_waits_and_over_a_restart(line):
    """X20: what a file brought stays so, though a session brings what it waited for."""
    aa, bb = line
    said = [bytes.fromhex(aa.says("L09", TEXT)["entry"]) for _ in range(3)]
    data = {parse(it).leaf: it for it in aa.entries()}
    bb.keeper.take(data[said[1]], is_by_hand=True)
    bb.links.flush()
    bb.restarts()
    bb.keeper.take(data[said[2]])
    bb.keeper.take(data[said[0]], is_by_hand=True)
    bb.links.flush()
    for _ in range(2):
        assert [leaf in bb.keeper.by_hand for leaf in said] == [True, True, False]
        assert list(bb.keeper.by_hand.after("AA", said[0])) == [said[2]]
        assert list(bb.keeper.by_hand.after("AA", said[2])) == [said[2]]
        bb.restarts()
    assert list(bb.keeper.by_hand.after("AA", b"l" * 32)) == []


def test_an_entry_that_a_session_brought_and_that_waits_is_none_of_a_file(line):
    aa, bb = line
    said = [bytes.fromhex(aa.says("L09", TEXT)["entry"]) for _ in range(2)]
    data = {parse(it).leaf: it for it in aa.entries()}
    bb.keeper.take(data[said[1]])
    bb.keeper.take(data[said[0]], is_by_hand=True)
    assert [leaf in bb.keeper.by_hand for leaf in said] == [True, False]
