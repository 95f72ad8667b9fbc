"""Lead times as people see them: ours by our clock, theirs by the moment they claim (R-169)."""

from comity.values.moment import iso
from tests.support.lines import HOUR_S, LAUNCH, NOTIFY, TEXT, Wire

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
    says = "lead time 30 min (agreed: 24 h): SHORT NOTICE"
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
    assert plain == "enregistré 30 min après le début (convenu : 24 h) : BREF PRÉAVIS"


def test_of_combat_use_any_lead_will_do(wire):
    aa, bb = wire.sides
    entry = launch_in(aa, HALF_HOUR_MS, purpose="COMBAT", impact_areas=None)
    wire.runs()
    assert [it[1:] for it in looks(bb, entry)] == [
        ("KEPT", HALF_HOUR_MS, "lead time 30 min (agreed: any): KEPT")
    ]


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
