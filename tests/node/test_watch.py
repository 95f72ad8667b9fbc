"""The watch: lamps, silences, tests and what is late, told apart (R-90 to R-94)."""

import pytest

from comity.record.entry import parse
from tests.support.lines import DESPITE, HOUR_S, LAUNCH, NOTIFY, TEXT, Wire

AT = "2026-02-05T12:00:00Z"


def challenges_of(side):
    return [it for it in map(parse, side.entries()) if it.type == "line.test/1"]


def replies_of(side):
    return [it for it in map(parse, side.entries()) if it.type == "line.test_reply/1"]


def answers(side, test, *, nonce=None, by="OFFICER"):
    """What an officer says to a test."""
    fields = side.entry(test)["fields"]
    reply = {"re": test, "echo": nonce or fields["nonce"], "by": by, "via": "TLS_DIRECT"}
    despite = DESPITE if nonce else {}
    return side.says("L03", {**reply, **despite, "clock": AT}, by=["DUTY"])


def opens(side, entry, by=None):
    fields = {"re": [entry], "level": "OPENED", "at": AT, "by": by or f"{side.party}/DUTY"}
    return side.says("L06", fields)


# --- two lamps


def test_the_machine_answers_a_test_once_and_proves_the_path_only(wire):
    aa, bb = wire.sides
    aa.ask("test")
    wire.runs()
    assert len(replies_of(aa)) == 1
    wire.breaks()
    wire.joins()
    bb.restarts()
    again = Wire(aa, bb)
    again.joins()
    again.passes(60)
    assert len(replies_of(aa)) == 1
    assert aa.look() == ("WATCH_UNPROVEN", True, False)


def test_an_officers_answer_proves_the_watch_for_one_interval(wire):
    aa, bb = wire.sides
    test = aa.ask("test")["entry"]
    wire.runs()
    answers(bb, test)
    wire.runs()
    wire.passes(1)
    assert aa.look() == ("OPEN", True, True)
    wire.passes(HOUR_S + 10, step_s=10)
    assert aa.look() == ("WATCH_UNPROVEN", True, False)


def test_an_answer_with_another_nonce_proves_nothing(wire):
    aa, bb = wire.sides
    test = aa.ask("test")["entry"]
    wire.runs()
    answers(bb, test, nonce="00" * 16)
    wire.runs()
    assert aa.look()[2] is False


def test_an_officers_word_without_an_officers_release_proves_no_watch(wire):
    aa, bb = wire.sides
    bb.links.on_beat = lambda _: None
    test = aa.ask("test")["entry"]
    wire.runs()
    (reply,) = replies_of(aa)
    assert aa.entry(reply.leaf.hex())["fields"]["by"] == "MACHINE"
    assert aa.watch.heard("BB").watch_ms is None
    assert aa.watch.heard("BB").path_ms is not None
    assert test


def test_a_node_told_not_to_answer_leaves_the_test_to_an_officer(line, monkeypatch):
    aa, bb = line
    quiet = type(bb.home.config)(party="BB", node="HQ", reality="TEST", answer_tests=False)
    monkeypatch.setattr(bb.home, "config", quiet)
    wire = Wire(aa, bb)
    wire.joins()
    aa.ask("test")
    wire.runs()
    assert len(challenges_of(bb)) == 1
    assert replies_of(bb) == []


# --- three silences


def test_silence_is_the_absence_of_signs_of_life(wire):
    aa, _ = wire.sides
    wire.passes(10)
    wire.breaks()
    aa.clock.passes(HOUR_S + 900)
    aa.watch.tick()
    assert aa.look()[0] == "WATCH_UNPROVEN"
    aa.clock.passes(10)
    aa.watch.tick()
    aa.watch.tick()
    assert aa.look() == ("SILENT", False, False)
    assert aa.alarms() == ["SILENT"]


def test_a_clock_set_back_hides_no_silence(wire):
    aa, _ = wire.sides
    wire.passes(10)
    wire.breaks()
    aa.clock.set_to(aa.clock.now_ms() - 3_650 * 24 * HOUR_S * 1000)
    aa.clock.passes(HOUR_S + 800)
    aa.watch.tick()
    assert aa.alarms() == []
    aa.clock.passes(200)
    aa.watch.tick()
    assert aa.alarms() == ["SILENT"]


def test_a_beat_ends_no_silence_and_a_fresh_test_answered_does(wire):
    aa, bb = wire.sides
    old = aa.ask("test")["entry"]
    wire.breaks()
    aa.clock.passes(2 * HOUR_S)
    aa.watch.tick()
    assert aa.look()[0] == "SILENT"
    wire.joins()
    wire.passes(30)
    assert aa.watch.heard("BB").path_ms == aa.clock.now_ms()
    assert aa.look()[0] == "SILENT"  # beats came, and the answer to a test from before
    answers(bb, old)
    wire.runs()
    assert aa.look()[0] == "SILENT"
    aa.ask("test")
    wire.runs()
    assert aa.look()[0] in ("WATCH_UNPROVEN", "OPEN")
    assert "SILENT" not in aa.alarms()


def test_the_second_silence_alarms_again(wire):
    aa, _ = wire.sides
    for _ in range(2):
        wire.joins()
        aa.ask("test")
        wire.runs()
        wire.breaks()
        assert aa.alarms() == []
        aa.clock.passes(2 * HOUR_S)
        aa.watch.tick()
        assert aa.alarms() == ["SILENT"]


def test_a_party_never_heard_since_the_start_is_silent_too(line):
    aa, _ = line
    aa.clock.passes(HOUR_S)
    aa.watch.tick()
    assert aa.alarms() == []
    aa.clock.passes(901)
    aa.watch.tick()
    assert aa.alarms() == ["SILENT"]


def test_suspended_is_declared_and_no_silence(wire):
    aa, bb = wire.sides
    wire.passes(10)
    bb.says("L04", {"state": "SUSPENDED", "reason": "POLITICAL", "effective_at": AT})
    wire.runs()
    assert aa.look() == ("SUSPENDED", True, False)
    shown = aa.ask("status")["lines"][0]["declared"]
    assert [row["party"] for row in shown] == ["BB"]
    wire.breaks()
    aa.clock.passes(2 * HOUR_S)
    aa.watch.tick()
    assert aa.look() == ("SUSPENDED", False, False)


# --- what is late


def test_what_is_not_held_is_never_overdue(line):
    aa, _ = line
    aa.says("A02", NOTIFY)
    aa.clock.passes(30 * 86_400)
    aa.watch.tick()
    assert [word for word in aa.alarms() if word != "SILENT"] == []


def test_time_to_open_counts_from_held_and_alarms_once(wire):
    aa, bb = wire.sides
    said = aa.says("M01", LAUNCH, precedence="IMMEDIATE")
    wire.runs()
    wire.passes(2)
    assert aa.ask("held", party="BB", entry=said["entry"])["word"] == "HELD"
    wire.passes(1_790, step_s=10)
    assert "OPEN" not in aa.alarms()
    wire.passes(60, step_s=10)
    assert aa.ask("held", party="BB", entry=said["entry"])["word"] == "HELD_NOT_OPENED"
    assert aa.alarms().count("OPEN") == 1
    assert "OPEN" in bb.alarms()  # whose duty it is sees it as well
    wire.passes(600, step_s=10)
    assert aa.alarms().count("OPEN") == 1


def test_what_was_opened_is_not_late_to_open_and_its_answer_counts_from_then(wire):
    aa, bb = wire.sides
    fields = {"event": "Flares.", "questions": ["Yours?"], "lang": "en"}
    said = aa.says("L13", fields, precedence="IMMEDIATE")
    wire.runs()
    wire.passes(600, step_s=10)
    opens(bb, said["entry"])
    wire.runs()
    wire.passes(7_150, step_s=50)
    assert [word for word in aa.alarms() if word in ("OPEN", "ANSWER")] == []
    assert aa.ask("held", party="BB", entry=said["entry"])["word"] == "OPENED"
    wire.passes(100, step_s=10)
    assert [word for word in aa.alarms() if word in ("OPEN", "ANSWER")] == ["ANSWER"]
    assert aa.ask("held", party="BB", entry=said["entry"])["word"] == "OPENED_NOT_ANSWERED"
    assert any(it.late_ms(aa.clock.now_ms()) > 0 for it in aa.watch.timers)


def test_the_charters_own_terms_count(line):
    aa, _ = line
    leaf = bytes.fromhex(aa.says("M01", LAUNCH, precedence="FLASH")["entry"])
    assert aa.watch.timers.sla(leaf) == (60, 60, 300)


def test_an_urgent_entry_alarms_its_reader_once(wire):
    aa, bb = wire.sides
    aa.says("M01", LAUNCH, precedence="FLASH")
    aa.says("L09", TEXT)
    wire.runs()
    wire.breaks()
    wire.joins()
    assert bb.alarms().count("URGENT") == 1
    assert "URGENT" not in aa.alarms()


def test_a_clock_set_back_forgets_no_duty(wire):
    aa, _ = wire.sides
    aa.says("M01", LAUNCH, precedence="IMMEDIATE")
    wire.runs()
    wire.passes(5)
    aa.clock.wall_ms -= 600_000
    aa.watch.tick()
    aa.clock.wall_ms += 600_000
    wire.passes(1_900, step_s=10)
    assert aa.alarms().count("OPEN") == 1


# --- the schedule


@pytest.mark.parametrize("turn", [0, 1])
def test_parties_test_in_turn_by_the_clock(line, monkeypatch, turn):
    for side in line:
        config = type(side.home.config)(party=side.party, node="HQ", reality="TEST")
        monkeypatch.setattr(side.home, "config", config)
        slot = side.clock.now_ms() // (HOUR_S * 1000)
        side.clock.passes(HOUR_S * ((turn - slot) % 2))
        side.watch.tick()
        side.watch.tick()
        side.links.flush()
    assert [len(challenges_of(side)) for side in line] == ([1, 0] if turn == 0 else [0, 1])
