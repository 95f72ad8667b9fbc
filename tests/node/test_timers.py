"""The timers of a line: what is owed, and from when on it is late (R-93, R-152, R-170)."""

from hypothesis import given
from hypothesis import strategies as st

from comity.families.persons.examples import GOOD as PERSONS
from comity.families.persons.missing import MissingQuery
from comity.node import timers as timers_module
from comity.node.timers import Timers
from comity.picture.family import Duty, Owed
from comity.picture.views import USUAL_SLA, Times, due_ms
from comity.record.entry import Draft
from comity.values.codes import Precedence
from comity.values.moment import iso
from comity.values.plain import from_plain, to_wire
from tests.node.test_watch import opens
from tests.support.lines import HOUR_S, LAUNCH, NOON, Liar, Wire

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


def test_what_is_known_by_a_name_alone_has_no_timer_and_stops_no_screen(line):
    """A search for a person, said in the clear: its matter is named by a key, which is no entry."""
    aa, bb = line
    missing = from_plain(MissingQuery, PERSONS["P11"][0])
    content = to_wire(missing)
    liar = Liar(aa, bb.home, bb.entries())
    said = Draft(type=MissingQuery.SPEC.wire, content=content, time_ms=NOON, precedence=2)
    aa.keeper.take(liar.feed.write(said).data)
    aa.keeper.settle()
    for it in aa.keeper.commit()[1]:
        aa.watch.hear(it)
    assert {it.duty.entry for it in aa.watch.timers} <= aa.leaves()
    for verb in ("board", "watch", "alarms", "status"):
        assert aa.ask(verb)


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


# --- unread before its window


def launch_in(side, seconds):
    start = side.clock.now_ms() + seconds * 1000
    window = {"start": iso(start), "end": iso(start + HOUR_S * 1000)}
    return side.says("M01", {**LAUNCH, "window": window})["entry"]


def test_a_notice_nobody_opened_alarms_at_half_its_lead_on_both_ends(wire):
    """R-170: the receiver is called, and the author sees the word."""
    aa, bb = wire.sides
    entry = launch_in(aa, HOUR_S)
    wire.runs()
    wire.passes(HOUR_S // 2 - 5)
    assert "UNREAD_BEFORE_WINDOW" not in aa.alarms() + bb.alarms()
    wire.passes(120)
    assert "UNREAD_BEFORE_WINDOW" in aa.alarms()
    assert "UNREAD_BEFORE_WINDOW" in bb.alarms()
    (alarm,) = (it for it in bb.watch.alarms if it.word == "UNREAD_BEFORE_WINDOW")
    assert (alarm.entry, alarm.party, alarm.step) == (entry, "BB", 0)
    wire.passes(1_210)
    (alarm,) = (it for it in bb.watch.alarms if it.word == "UNREAD_BEFORE_WINDOW")
    assert alarm.step == 2  # at every step of the charter's table
    opens(bb, entry)
    wire.runs()
    assert "UNREAD_BEFORE_WINDOW" not in aa.alarms() + bb.alarms()


def test_it_outlives_a_restart(wire):
    aa, bb = wire.sides
    launch_in(aa, HOUR_S)
    wire.runs()
    wire.passes(HOUR_S * 3 // 4)
    bb.restarts()
    assert bb.alarms().count("UNREAD_BEFORE_WINDOW") == 1


def laid_out(wire):
    """Three notices that BB has not opened, of which one was withdrawn; BB has just started."""
    aa, bb = wire.sides
    entries = [launch_in(aa, HOUR_S * n) for n in (2, 4, 6)]
    wire.runs()
    aa.says("M04", {"re": entries[1]})
    wire.runs()
    before = sorted(owed(bb), key=str)
    bb.restarts()
    return bb, [bytes.fromhex(it) for it in entries], before


def test_after_a_start_all_is_owed_that_was_owed_whoever_asks_first(wire):
    bb, entries, before = laid_out(wire)
    timers, picture = bb.watch.timers, bb.keeper.picture
    key = picture.by_leaf(entries[2])[0]
    assert key in timers.touched()
    assert {it.party for it in timers.duties(key)} == {"BB"}
    assert timers.owes("OPEN", entries[0].hex(), "BB")
    assert [it.duty for it in timers.of(key)] == list(timers.duties(key))
    assert sorted(owed(bb), key=str) == before
    assert sorted(owed(bb), key=str) == before


def test_a_start_reads_no_matter_that_does_not_sound_before_it_is_asked_for(wire, monkeypatch):
    monkeypatch.setattr(timers_module, "LOOKS_MAX", 1)
    bb, _, before = laid_out(wire)
    asked = []
    monkeypatch.setattr(Timers, "look", lambda _, key, *_rest: asked.append(key))
    unmet = len(bb.watch.timers.touched())
    assert unmet >= len(before)
    for _ in range(unmet + 1):
        assert list(bb.watch.timers.late(bb.clock.now_ms())) == []
    assert len(asked) == len(set(asked)) == unmet


def test_what_is_said_in_a_matter_not_looked_at_since_the_start_begins_no_time_anew(wire):
    aa, bb = wire.sides
    entry = launch_in(aa, HOUR_S)
    wire.runs()
    wire.passes(HOUR_S * 4 // 10)
    bb.restarts()
    picture = bb.keeper.picture
    (key,) = picture.by_leaf(bytes.fromhex(entry))
    assert bb.watch.timers.look(key, picture.matter(key), picture.line(), bb.clock.now_ms()) == ()
    assert "UNREAD_BEFORE_WINDOW" not in bb.alarms()
    bb.clock.passes(HOUR_S // 10 + 60)
    bb.watch.tick()
    assert "UNREAD_BEFORE_WINDOW" in bb.alarms()


def test_a_launch_called_off_need_not_be_opened_in_time(wire):
    aa, bb = wire.sides
    entry = launch_in(aa, HOUR_S)
    wire.runs()
    wire.passes(HOUR_S * 3 // 4)
    aa.says("M04", {"re": entry})
    wire.runs()
    assert "UNREAD_BEFORE_WINDOW" not in aa.alarms() + bb.alarms()


def test_what_is_held_after_the_start_is_not_unread_before_it(line):
    aa, _ = line
    launch_in(aa, HOUR_S)
    for side in line:
        side.clock.passes(2 * HOUR_S)
    Wire(*line).joins()
    for _ in range(3):
        for side in line:
            side.clock.passes(HOUR_S)
            side.watch.tick()
    assert "UNREAD_BEFORE_WINDOW" not in line[0].alarms() + line[1].alarms()


@given(st.integers(0, 10**9), st.integers(2_000, 10**8), st.integers(0, 10**8))
def test_the_alarm_comes_before_the_window_whenever_it_was_held_before(held, lead, waited):
    """R-170: the author looks now and then, always again before it can be too late."""
    duty = Duty(Owed.UNREAD, "BB", b"", held + lead)
    due = due_ms(duty, Times(held_ms=held), USUAL_SLA[Precedence.IMMEDIATE])
    assert due is not None
    assert held <= due < held + lead
    earlier = held - waited  # when the author looked while it was not held yet
    again = earlier + (held + lead - earlier) // 2
    assert again <= due or again > held
