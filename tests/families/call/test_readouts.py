"""A watch log of what was said, as each side has it (R-162, R-163)."""

import pytest

from comity.families.call.readouts import Verdict
from comity.values.moment import parse
from tests.families.call import answers, closes, opens
from tests.support.tellers import open_line, status_of

INSIDE = ("2026-02-05T14:15:00Z", "2026-02-05T14:45:00Z")


@pytest.fixture
def line():
    world, aa, bb, _ = open_line()
    call = aa.says("C01")
    bb.sees(call)
    aa.sees(answers(bb, call, "ACCEPT", INSIDE))
    for teller in (aa, bb):
        opens(teller, call)
        closes(teller, call)
    world.settle()
    return world, aa, bb, call


def reads_out(teller, call, **more):
    return teller.says("C06", re=call.entry.leaf.hex(), **more)


def positions(teller, readout, *positions, **more):
    rows = [{"n": n, "position": word} for n, word in positions]
    return teller.says("C07", re=readout.entry.leaf.hex(), positions=rows, **more)


def verdicts(world, call):
    return [Verdict(it.verdict).name for it in world.state(call).points]


def test_a_read_out_is_one_sides_word(line):
    world, aa, _bb, call = line
    reads_out(aa, call)
    assert status_of(world, call) == "CLOSED"
    assert verdicts(world, call) == ["UNILATERAL", "UNILATERAL"]


def test_each_point_is_agreed_disputed_or_one_sides_word(line):
    world, aa, bb, call = line
    told = reads_out(aa, call)
    bb.sees(told)
    positions(bb, told, (1, "AGREE"), (2, "DISPUTE"))
    assert status_of(world, call) == "READ_OUT"
    assert verdicts(world, call) == ["AGREED", "DISPUTED"]


@pytest.mark.parametrize("word", ["NO_COMMENT", "NOT_SAID"])
def test_what_is_not_agreed_stays_one_sides_word(line, word):
    world, aa, bb, call = line
    told = reads_out(aa, call)
    bb.sees(told)
    positions(bb, told, (1, word))
    assert verdicts(world, call) == ["UNILATERAL", "UNILATERAL"]


def test_that_a_thing_was_stated_is_all_that_is_agreed_of_it(line):
    """R-163: the point keeps its kind and whose word it is; agreement makes no fact of it."""
    world, aa, bb, call = line
    told = reads_out(aa, call)
    bb.sees(told)
    positions(bb, told, (1, "AGREE"))
    point = world.state(call).points[0]
    assert (point.kind, point.by, Verdict(point.verdict).name) == (0, "BB", "AGREED")


def test_a_joint_draft_is_agreed_when_it_is_accepted(line):
    world, aa, bb, call = line
    told = reads_out(aa, call, kind="JOINT_DRAFT")
    bb.sees(told)
    bb.answers(told, "ACCEPT")
    assert status_of(world, call) == "READ_OUT"
    assert verdicts(world, call) == ["AGREED", "AGREED"]


def test_an_own_read_out_that_is_accepted_is_no_joint_draft(line):
    world, aa, bb, call = line
    told = reads_out(aa, call)
    bb.sees(told)
    bb.answers(told, "NOTED")
    assert verdicts(world, call) == ["UNILATERAL", "UNILATERAL"]
    assert status_of(world, call) == "CLOSED"


@pytest.mark.parametrize(("word", "verdict"), [("DISPUTE", "DISPUTED"), ("NOT_SAID", "UNILATERAL")])
def test_nodes_of_one_party_that_say_two_things_agree_to_nothing(line, word, verdict):
    world, aa, bb, call = line
    told = reads_out(aa, call)
    field = bb.twin()
    field.sees(*world.told.values())
    bb.sees(told)
    positions(bb, told, (1, "AGREE"))
    positions(field, told, (1, word))
    assert verdicts(world, call)[0] == verdict


def test_the_last_position_on_a_point_stands(line):
    world, aa, bb, call = line
    told = reads_out(aa, call)
    bb.sees(told)
    positions(bb, told, (1, "DISPUTE"), (2, "AGREE"))
    taken_back = positions(bb, told, (1, "AGREE"))
    assert verdicts(world, call) == ["AGREED", "AGREED"]
    bb.withdraws(taken_back)
    assert verdicts(world, call) == ["UNILATERAL", "AGREED"]


def test_nobody_takes_a_position_on_its_own_words_or_on_none(line):
    world, aa, bb, call = line
    told = reads_out(aa, call)
    bb.sees(told)
    assert world.flags(positions(aa, told, (1, "AGREE"))) == ("NOT_BY_ADDRESSEE",)
    assert world.flags(positions(bb, told, (3, "AGREE"))) == ("OUT_OF_ORDER",)
    assert world.flags(positions(bb, call, (1, "AGREE"))) == ("OUT_OF_ORDER",)
    assert verdicts(world, call) == ["UNILATERAL", "UNILATERAL"]


def test_a_correction_does_not_change_what_others_agreed_to(line):
    world, aa, bb, call = line
    told = reads_out(aa, call)
    bb.sees(told)
    positions(bb, told, (1, "AGREE"))
    aa.sees(*world.told.values())
    aa.corrects(told, {3: [{1: 1, 3: 1, 4: "BB", 5: "Something else."}]})
    assert [(it.n, it.kind) for it in world.state(call).points] == [(1, 0), (2, 3)]
    assert len(world.state(call).corrections) == 1


def test_a_withdrawn_read_out_takes_its_points_with_it(line):
    world, aa, _bb, call = line
    told = reads_out(aa, call)
    aa.withdraws(told)
    assert verdicts(world, call) == []


def test_a_read_out_of_a_call_that_is_not_over_is_out_of_order():
    world, aa, _bb, _ = open_line()
    call = aa.says("C01")
    assert world.flags(reads_out(aa, call)) == ("OUT_OF_ORDER",)


def test_what_a_party_has_the_other_say_stays_its_own_word_until_the_other_agrees(line):
    """R-163: nobody states, asks or undertakes anything by the read-out of another."""
    world, aa, bb, call = line
    row = {"n": 1, "kind": "UNDERTOOK", "by": "BB", "text": "To stop all exercises."}
    told = reads_out(aa, call, points=[row])
    (point,) = world.state(call).points
    assert (point.party, point.by) == ("AA", "BB")
    assert verdicts(world, call) == ["UNILATERAL"]
    bb.sees(told)
    positions(bb, told, (1, "NOT_SAID"))
    assert verdicts(world, call) == ["UNILATERAL"]
    assert world.flags(positions(aa, told, (1, "AGREE"))) == ("NOT_BY_ADDRESSEE",)
    assert verdicts(world, call) == ["UNILATERAL"]


def test_more_points_than_there_is_room_for_are_counted(line):
    world, aa, _bb, call = line
    rows = [{"n": n, "kind": "ASKED", "by": "BB", "text": "?"} for n in range(300)]
    reads_out(aa, call, points=rows)
    state = world.state(call)
    assert len(state.points) == 256
    assert state.beyond == 1


DAY = 86_400_000
END = parse("2026-02-05T14:41:02Z")


def test_a_read_out_is_late_a_day_after_the_call_and_a_position_two_days_after_it(line):
    world, aa, bb, call = line
    told = reads_out(aa, call, time_ms=END + DAY)
    assert world.flags(told) == ()
    bb.sees(told)
    assert world.flags(positions(bb, told, (1, "AGREE"), time_ms=END + 3 * DAY)) == ()
    assert world.flags(positions(bb, told, (1, "AGREE"), time_ms=END + 3 * DAY + 1)) == ("LATE",)
    assert world.flags(reads_out(bb, call, time_ms=END + DAY + 1)) == ("LATE",)
