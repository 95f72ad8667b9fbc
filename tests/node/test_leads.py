"""Lead times as people see them: ours by our clock, theirs by the moment they claim (R-169)."""

import re

import pytest

from comity.node.leads import _says
from comity.node.showing import words_of
from comity.picture.leads import Lead, Look
from comity.values.moment import dtg, iso
from tests.support.lines import HOUR_S, LAUNCH, NOTIFY, TEXT, Wire

MINUTE_MS = 60_000
HALF_HOUR_MS = HOUR_S * 500
DAY_MS = 24 * HOUR_S * 1000


def launch_in(side, ms, **more):
    start = side.clock.now_ms() + ms
    window = {"start": iso(start), "end": iso(start + DAY_MS)}
    return side.says("M01", {**LAUNCH, "window": window, **more})["entry"]


def looks(side, entry, **how):
    rows = side.ask("entry", entry=entry, **how)["leads"]
    return [(it["party"], it["look"], it["lead_ms"], it["says"]) for it in rows]


def test_half_an_hour_is_short_notice_on_both_ends_and_nothing_is_refused(wire):
    aa, bb = wire.sides
    entry = launch_in(aa, HALF_HOUR_MS)
    wire.runs()
    wire.passes(5)
    held = f"held at {iso(bb.clock.now_ms() - 5_000)[11:19]}Z"
    says = f"{held}, lead time 30 min (agreed: 24 h): SHORT NOTICE"
    assert looks(bb, entry) == [("BB", "SHORT", HALF_HOUR_MS, says)]
    ((party, look, lead_ms, _),) = looks(aa, entry)
    assert (party, look) == ("BB", "SHORT")
    assert HALF_HOUR_MS - 5_000 <= lead_ms <= HALF_HOUR_MS


def test_what_is_held_late_is_short_however_early_it_was_composed(line):
    aa, bb = line
    entry = launch_in(aa, 2 * DAY_MS)
    assert [it[:3] for it in looks(aa, entry)] == [("BB", "NOT_HELD", None)]
    for side in line:
        side.clock.passes(47 * HOUR_S)
    Wire(aa, bb).joins()
    ((_, look, lead_ms, _),) = looks(bb, entry)
    assert (look, lead_ms) == ("SHORT", HOUR_S * 1000)


def test_held_after_the_start_says_so(line):
    aa, bb = line
    entry = launch_in(aa, HALF_HOUR_MS)
    for side in line:
        side.clock.passes(HOUR_S)
    Wire(aa, bb).joins()
    ((_, look, lead_ms, says),) = looks(bb, entry, language="fr")
    assert (look, lead_ms) == ("SHORT", -HALF_HOUR_MS)
    plain = says.replace("\u00a0", " ")
    held, _, told = plain.partition(", ")
    assert re.fullmatch(r"enregistré à \d\d:\d\d:\d\dZ", held)
    assert told == "30 min après le début (convenu : 24 h) : BREF PRÉAVIS"


def test_of_combat_use_any_lead_will_do(wire):
    aa, bb = wire.sides
    entry = launch_in(aa, HALF_HOUR_MS, purpose="COMBAT", impact_areas=None)
    wire.runs()
    ((_, look, lead_ms, says),) = looks(bb, entry)
    assert (look, lead_ms) == ("KEPT", HALF_HOUR_MS)
    assert says.endswith(", lead time 30 min (agreed: any): KEPT")


@pytest.mark.parametrize(
    ("ms", "told"),
    [
        (HALF_HOUR_MS - 1, "29 min"),
        (HALF_HOUR_MS + 59_999, "30 min"),
        (10 * MINUTE_MS, "10 min"),
        (10 * MINUTE_MS - 1, "9 min 59 s"),
        (61_500, "1 min 1 s"),
        (DAY_MS - 1, "23 h 59 min"),
    ],
)
def test_a_lead_is_never_told_as_more_than_it_was(wire, ms, told):
    aa, bb = wire.sides
    entry = launch_in(aa, ms)
    wire.runs()
    ((_, look, lead_ms, says),) = looks(bb, entry)
    assert (look, lead_ms) == ("SHORT", ms)
    assert f", lead time {told} (agreed: 24 h): SHORT NOTICE" in says


def test_seconds_that_decide_are_told():
    """Of an agreed lead of 15 min 30 s, one of 15 min 40 s is not told as 15 min and KEPT."""
    shown = Lead(Look.KEPT, 940_000, 930_000)
    said = _says(0, shown, words_of("en"))
    assert said == "held at 00:00:00Z, lead time 15 min 40 s (agreed: 15 min 30 s): KEPT"


def test_of_a_long_lead_the_day_on_which_it_was_held_is_told(wire):
    aa, bb = wire.sides
    entry = launch_in(aa, 3 * DAY_MS)
    wire.runs()
    ((_, _, _, says),) = looks(bb, entry)
    now_ms = bb.clock.now_ms()
    held = f"{dtg(now_ms)} ({iso(now_ms)[11:19]}Z)"
    assert says == f"held at {held}, lead time 3 d (agreed: 24 h): KEPT"


def test_the_second_by_which_it_was_held_and_the_lead_add_up():
    """Held 13 ms after 02:00, half an hour before less 13 ms: neither is told as the better one."""
    shown = Lead(Look.SHORT, HALF_HOUR_MS - 13, HALF_HOUR_MS)
    said = _says(2 * HOUR_S * 1000 + 13, shown, words_of("en"))
    assert said == "held at 02:00:01Z, lead time 29 min (agreed: 30 min): SHORT NOTICE"


def test_a_change_has_a_lead_of_its_own(wire):
    aa, bb = wire.sides
    entry = launch_in(aa, 3 * DAY_MS)
    wire.runs()
    wire.passes(2 * HOUR_S)
    start = bb.clock.now_ms() + HALF_HOUR_MS
    window = {"start": iso(start), "end": iso(start + DAY_MS)}
    change = aa.says("M02", {"re": entry, "window": window})["entry"]
    wire.runs()
    assert [it[1:3] for it in looks(bb, entry)] == [("KEPT", 3 * DAY_MS)]
    assert [it[1:3] for it in looks(bb, change)] == [("SHORT", HALF_HOUR_MS)]
    assert bb.ask("held", party="BB", entry=change)["lead"]["look"] == "SHORT"


def test_an_activity_asks_for_its_six_weeks(wire):
    aa, bb = wire.sides
    entry = aa.says("A02", NOTIFY)["entry"]
    wire.runs()
    (row,) = bb.entry(entry)["leads"]
    assert row["agreed_ms"] == 42 * DAY_MS
    assert row["lead_ms"] == row["start"]["ms"] - row["held"]["ms"]


def test_what_announces_nothing_has_no_lead(wire):
    aa, _ = wire.sides
    entry = aa.says("L09", TEXT)["entry"]
    assert aa.entry(entry)["leads"] == []
    assert aa.ask("held", party="BB", entry=entry)["lead"] is None
