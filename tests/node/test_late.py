"""What must be opened: late, early, withdrawn, by hand, over restarts (R-93, R-150 to R-153)."""

import pytest

from comity.node.alarms import Word
from comity.record.entry import parse
from tests.node.test_watch import AT, answers, opens
from tests.support.lines import DESPITE, HOUR_S, LAUNCH, TEXT, Wire

DAY_S = 86_400


def alarms_of(side, *words):
    rows = side.ask("status")["lines"][0]["alarms"]
    return [it for it in rows if not words or it["word"] in words]


def entry_alarm(side):
    """The one alarm about an entry that must be opened, or was withdrawn."""
    (found,) = alarms_of(side, "URGENT", "LATE", "EARLY", "ALERT_WITHDRAWN")
    return found


def withdraws(side, entry, **more):
    fields = {"re": entry, "reason": "Test of the siren.", "effective_at": AT, "lang": "en"}
    return side.says("L12", {**fields, **more})["entry"]


def carries(giver, taker):
    """Yesterday's bundle, brought today: every entry of one node, by hand."""
    for data in giver.entries():
        taker.keeper.take(data, is_by_hand=True)
    taker.links.flush()


# --- opened, or climbing


def test_a_flash_nobody_opens_climbs_the_charters_table(wire):
    aa, bb = wire.sides
    aa.says("M01", LAUNCH, precedence="FLASH")
    wire.runs()
    seen = []
    for _ in range(14):
        alarm = entry_alarm(bb)
        seen.append((alarm["step"], alarm["whom"]))
        wire.passes(10, step_s=1)
    assert [it for n, it in enumerate(seen) if it not in seen[:n]] == [
        (0, "WATCH"),
        (1, "NEXT_OFFICER"),
        (2, "SUPERVISOR"),
        (3, "OUTSIDE"),
    ]
    assert [step for step, _ in seen].index(1) == 3


def test_what_an_officer_opens_is_an_alarm_no_more(wire):
    aa, bb = wire.sides
    said = aa.says("M01", LAUNCH, precedence="FLASH")
    wire.runs()
    wire.passes(35)
    opens(bb, said["entry"])
    assert alarms_of(bb) == []
    bb.restarts()
    assert alarms_of(bb) == []


def test_a_restart_forgets_no_alarm_and_repeats_no_step(wire):
    aa, bb = wire.sides
    aa.says("M01", LAUNCH, precedence="FLASH")
    wire.runs()
    wire.passes(65)
    before = entry_alarm(bb)
    bb.restarts()
    assert entry_alarm(bb) == before
    assert before["step"] == 2


def test_a_flash_that_came_to_a_node_without_a_watch_alarms_at_its_next_start(line):
    aa, bb = line
    aa.says("M01", LAUNCH, precedence="FLASH")
    for data in aa.entries():
        bb.keeper.take(data)
    bb.keeper.commit()  # as a command does without a running node: nobody hears of it
    bb.clock.passes(40)
    bb.restarts()
    bb.watch.tick()
    alarm = entry_alarm(bb)
    assert (alarm["word"], alarm["step"]) == ("URGENT", 1)


def test_receipts_and_plain_words_of_others_alarm_nobody(wire):
    aa, bb = wire.sides
    said = aa.says("M01", LAUNCH, precedence="FLASH")
    aa.says("L09", TEXT)
    wire.runs()
    opens(bb, said["entry"])
    wire.runs()
    assert alarms_of(aa) == []
    assert alarms_of(bb) == []


def test_a_flash_to_others_is_no_alarm_of_ours(wire):
    aa, bb = wire.sides
    aa.says("M01", LAUNCH, precedence="FLASH", to=["AA"])
    wire.runs()
    assert alarms_of(bb) == []


# --- late


def test_a_flash_of_yesterday_alarms_as_late_and_its_time_starts_now(wire):
    aa, bb = wire.sides
    wire.breaks()
    said = aa.says("M01", LAUNCH, precedence="FLASH")
    sent_ms = aa.clock.now_ms()
    for side in wire.sides:
        side.clock.passes(26 * HOUR_S)
    wire.joins()
    alarm = entry_alarm(bb)
    assert alarm["word"] == "LATE"
    assert "1 d 2 h" in alarm["says"]
    assert (alarm["composed"]["ms"], alarm["since"]["ms"]) == (sent_ms, bb.clock.now_ms())
    bb.watch.tick()
    assert "OPEN" not in bb.alarms()
    assert alarm["step"] == 0
    wire.passes(70)
    assert "OPEN" in bb.alarms()
    opens(bb, said["entry"])
    assert alarms_of(bb) == []


@pytest.mark.parametrize(("age_s", "word"), [(0, "URGENT"), (360, "URGENT"), (361, "LATE")])
def test_late_is_beyond_the_charters_time_and_what_clocks_may_differ(wire, age_s, word):
    aa, bb = wire.sides
    for side in wire.sides:
        side.clock.passes(HOUR_S)
    aa.clock.wall_ms -= age_s * 1000
    aa.says("M01", LAUNCH, precedence="FLASH")
    wire.runs()
    assert entry_alarm(bb)["word"] == word


def test_a_back_dated_flash_sounds_climbs_and_makes_nothing_overdue(wire):
    """X20: a claimed time is late, and makes nobody late."""
    aa, bb = wire.sides  # an attacker who says "you have had it since yesterday"
    for side in wire.sides:
        side.clock.passes(2 * DAY_S)
    aa.clock.wall_ms -= DAY_S * 1000
    aa.says("M01", LAUNCH, precedence="FLASH")
    wire.runs()
    bb.watch.tick()
    alarm = entry_alarm(bb)
    assert (alarm["word"], alarm["sounds"]) == ("LATE", True)
    assert [it for it in bb.alarms() if it in ("OPEN", "ANSWER", "UPDATE")] == []
    bb.clock.passes(30)
    bb.watch.tick()
    assert entry_alarm(bb)["step"] == 1


# --- X20, X15: what is replayed or brought by hand


def test_yesterdays_bundle_ends_no_silence_and_makes_nothing_overdue(line):
    """X15: only a fresh challenge on a connection ends a silence; a bundle proves no path."""
    aa, bb = line
    said = aa.says("L13", {"event": "Flares.", "questions": ["Yours?"], "lang": "en"})
    carries(aa, bb)
    opens(bb, said["entry"])
    soon = {"re": said["entry"], "position": "CHECKING", "next_update": "2026-02-05T12:10:00Z"}
    terms = bb.entry(said["entry"])["terms"]
    bb.says("L08", {**soon, "terms": terms})
    bb.says("M01", LAUNCH, precedence="FLASH")
    for side in line:
        side.clock.passes(DAY_S)
        side.watch.tick()
    assert aa.look()[0] == "SILENT"
    test = aa.ask("test")["entry"]
    carries(aa, bb)
    answers(bb, test)
    carries(bb, aa)
    aa.watch.tick()
    assert aa.look() == ("SILENT", False, False)
    assert sorted(aa.alarms()) == ["LATE", "LATE", "SILENT"]  # the FLASH, the word CHECKING
    aa.clock.passes(2 * HOUR_S - 1)
    aa.watch.tick()
    assert "UPDATE" not in aa.alarms()
    aa.clock.passes(2)
    aa.watch.tick()
    assert "UPDATE" in aa.alarms()  # counted from when the promise came, not from what it says


def test_the_same_bundle_twice_alarms_once(line):
    """X20: what is taken again is no news."""
    aa, bb = line
    aa.says("M01", LAUNCH, precedence="FLASH")
    carries(aa, bb)
    bb.clock.passes(40)
    bb.watch.tick()
    before = entry_alarm(bb)
    carries(aa, bb)
    bb.watch.tick()
    assert entry_alarm(bb) == before


def test_a_restart_ends_no_silence(wire):
    aa, bb = wire.sides
    wire.breaks()
    aa.clock.passes(2 * HOUR_S)
    aa.watch.tick()
    aa.links.flush()
    aa.restarts()
    again = Wire(aa, bb)
    again.joins()
    again.passes(30)
    assert aa.look()[0] == "SILENT"
    aa.ask("test")
    again.runs()
    assert aa.look()[0] == "WATCH_UNPROVEN"
    assert aa.alarms() == []


# --- withdrawn


def test_an_alert_withdrawn_before_it_arrived_is_shown_and_never_sounds(wire):
    aa, bb = wire.sides
    wire.breaks()
    said = aa.says("M01", LAUNCH, precedence="FLASH")
    by = withdraws(aa, said["entry"])
    aa.clock.passes(60)
    bb.clock.passes(60)
    wire.joins()
    alarm = entry_alarm(bb)
    assert (alarm["word"], alarm["sounds"], alarm["climbs_at"]) == ("ALERT_WITHDRAWN", False, None)
    wire.passes(1_000, step_s=10)
    assert [it["word"] for it in alarms_of(bb)] == ["ALERT_WITHDRAWN"]
    assert alarms_of(aa) == []
    assert aa.ask("held", party="BB", entry=said["entry"])["word"] == "ALERT_WITHDRAWN"
    opens(bb, by)
    assert alarms_of(bb) == []
    bb.restarts()
    assert alarms_of(bb) == []


def test_an_alert_and_its_withdrawal_met_at_the_start_are_one_silent_alarm(line):
    aa, bb = line
    said = aa.says("M01", LAUNCH, precedence="FLASH")
    withdraws(aa, said["entry"])
    for data in aa.entries():
        bb.keeper.take(data)
    bb.keeper.commit()
    bb.restarts()
    alarm = entry_alarm(bb)
    assert (alarm["word"], alarm["entry"], alarm["sounds"]) == (
        "ALERT_WITHDRAWN",
        said["entry"],
        False,
    )


def test_a_withdrawal_that_comes_first_waits_for_its_alert(line):
    aa, bb = line
    said = aa.says("M01", LAUNCH, precedence="FLASH")
    withdraws(aa, said["entry"])
    entries = aa.entries()
    for data in sorted(entries, key=lambda it: -parse(it).number):
        bb.keeper.take(data)
        bb.links.flush()
    assert [it["word"] for it in alarms_of(bb)] == ["ALERT_WITHDRAWN"]


def test_an_alert_that_sounds_falls_silent_when_its_author_withdraws_it(wire):
    aa, bb = wire.sides
    said = aa.says("M01", LAUNCH, precedence="FLASH")
    wire.runs()
    wire.passes(65)
    arrived = entry_alarm(bb)
    assert "OPEN" in bb.alarms()
    withdraws(aa, said["entry"])
    wire.runs()
    (alarm,) = alarms_of(bb)
    assert (alarm["word"], alarm["sounds"]) == ("ALERT_WITHDRAWN", False)
    # nobody gains by withdrawing late: when it was sent, came and was withdrawn stays
    assert alarm["composed"] == arrived["composed"]
    assert alarm["since"] == arrived["since"]
    assert alarm["withdrawn"]["iso"] == AT
    wire.passes(500, step_s=10)
    assert [it["word"] for it in alarms_of(bb)] == ["ALERT_WITHDRAWN"]
    opens(bb, said["entry"])  # who opens it now sees that it is withdrawn
    assert alarms_of(bb) == []


def test_whoever_opened_an_alert_is_told_that_it_was_withdrawn(wire):
    aa, bb = wire.sides
    said = aa.says("M01", LAUNCH, precedence="FLASH")
    wire.runs()
    opens(bb, said["entry"])
    assert alarms_of(bb) == []
    wire.passes(10)
    by = withdraws(aa, said["entry"])
    wire.runs()
    assert entry_alarm(bb)["word"] == "ALERT_WITHDRAWN"
    opens(bb, by)
    assert alarms_of(bb) == []


def test_nobody_else_silences_an_alert(wire):
    aa, bb = wire.sides
    said = aa.says("M01", LAUNCH, precedence="FLASH")
    wire.runs()
    withdraws(bb, said["entry"], **DESPITE)
    wire.runs()
    assert entry_alarm(bb)["word"] == "URGENT"


# --- early


def test_an_early_flash_sounds_once_also_when_it_is_admitted(line):
    aa, bb = line
    said = aa.says("M01", LAUNCH, precedence="FLASH")
    entry = next(it for it in map(parse, aa.entries()) if it.leaf.hex() == said["entry"])
    bb.watch.sound(entry, "AA")
    bb.links.flush()
    assert entry_alarm(bb)["word"] == Word.EARLY
    bb.clock.passes(40)
    bb.watch.tick()
    carries(aa, bb)
    bb.watch.tick()
    alarm = entry_alarm(bb)
    assert (alarm["word"], alarm["step"]) == ("URGENT", 1)
    assert alarm["since"]["ms"] == bb.clock.now_ms() - 40_000


def test_an_early_flash_whose_record_shows_it_withdrawn_falls_silent(line):
    aa, bb = line
    said = aa.says("M01", LAUNCH, precedence="FLASH")
    withdraws(aa, said["entry"])
    entry = next(it for it in map(parse, aa.entries()) if it.leaf.hex() == said["entry"])
    bb.watch.sound(entry, "AA")
    carries(aa, bb)
    assert entry_alarm(bb)["word"] == "ALERT_WITHDRAWN"
