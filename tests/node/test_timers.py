"""The timers of a line: what is owed, and from when on it is late (R-93, R-152)."""

from comity.picture.family import Owed
from tests.node.test_watch import opens
from tests.support.lines import HOUR_S, LAUNCH

QUESTION = {"event": "Flares.", "questions": ["Yours?"], "lang": "en"}


def owed(side):
    return [(it.duty.what, it.duty.party, it.due_ms) for it in side.watch.timers]


def test_nothing_runs_for_what_the_other_node_does_not_hold(line):
    aa, _ = line
    aa.says("M01", LAUNCH, precedence="FLASH")
    assert [(what, due) for what, _, due in owed(aa) if what is Owed.OPEN][-1] == (Owed.OPEN, None)


def test_the_reader_counts_from_when_it_came_and_the_author_from_when_that_is_proved(wire):
    aa, _ = wire.sides
    aa.says("M01", LAUNCH, precedence="FLASH")
    wire.runs()
    for side in wire.sides:
        held_ms = side.clock.now_ms()
        assert (Owed.OPEN, "BB", held_ms + 60_000) in owed(side)


def test_a_duty_done_is_owed_no_more(wire):
    aa, bb = wire.sides
    said = aa.says("L13", QUESTION, precedence="IMMEDIATE")
    wire.runs()
    assert bb.watch.timers.owes("OPEN", said["entry"], "BB")
    opens(bb, said["entry"])
    assert not bb.watch.timers.owes("OPEN", said["entry"], "BB")
    assert bb.watch.timers.owes("ANSWER", said["entry"], "BB")


def test_a_promise_of_a_withdrawn_question_is_owed_no_more(wire):
    aa, bb = wire.sides
    said = aa.says("L13", QUESTION, precedence="IMMEDIATE")
    wire.runs()
    fields = {"re": said["entry"], "position": "CHECKING", "next_update": "2026-02-05T12:10:00Z"}
    bb.says("L08", {**fields, "terms": bb.entry(said["entry"])["terms"]})
    wire.runs()
    assert any(what is Owed.UPDATE for what, _, _ in owed(aa))
    at = "2026-02-05T12:05:00Z"
    aa.says("L12", {"re": said["entry"], "reason": "Solved.", "effective_at": at, "lang": "en"})
    wire.runs()
    for side in wire.sides:
        side.clock.passes(3 * HOUR_S)
        side.watch.tick()
        assert not any(what is Owed.UPDATE for what, _, _ in owed(side))
        assert "UPDATE" not in side.alarms()
