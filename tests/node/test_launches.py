"""A launch as officers see it: where it stands, reports of it, and its sealed plan."""

from comity.families.line.seals_fold import commitment_of
from comity.values.moment import iso
from tests.node.test_watch import opens
from tests.support.lines import HOUR_S, LAUNCH, NOON, TEXT

DAY_MS = 24 * HOUR_S * 1000
SALT = bytes(32)
SEEN = {
    "class_estimate": "IRBM",
    "count": {"n": 1, "q": "EXACT"},
    "confidence": "PROBABLE",
    "error_sources_excluded": [],
}


def notice(side, start_ms, **more):
    window = {"start": iso(start_ms), "end": iso(start_ms + HOUR_S * 1000)}
    return side.says("M01", {**LAUNCH, "window": window, **more})["entry"]


def seen(side, at_ms, **more):
    return side.says("M05", {**SEEN, "at": iso(at_ms), **more})["entry"]


def launch(side, entry, **how):
    return side.ask("entry", entry=entry, **how)["launch"]


def test_an_entry_of_no_launch_shows_none(line):
    aa, _ = line
    assert launch(aa, aa.says("L09", TEXT)["entry"]) is None


def test_a_launch_says_in_one_word_where_it_stands(wire):
    aa, bb = wire.sides
    entry = notice(aa, NOON + HOUR_S * 1000)
    wire.runs()
    wire.passes(10)  # until the other node says that it holds it
    assert [launch(it, entry)["state"] for it in wire.sides] == ["SHORT_NOTICE"] * 2
    for side in wire.sides:
        side.clock.passes(HOUR_S // 2 + 1)
    assert [launch(it, entry)["state"] for it in wire.sides] == ["UNREAD_BEFORE_WINDOW"] * 2
    for side in wire.sides:
        side.clock.passes(HOUR_S // 2)
    assert launch(bb, entry)["state"] == "WINDOW_OPEN"
    aa.says("M03", {"re": entry, "at": iso(NOON), "count": 1, "outcome": "NOMINAL"})
    wire.runs()
    shown = launch(bb, entry)
    assert (shown["state"], shown["executed"]) == ("EXECUTED", 1)
    assert shown["told"] == "1 of 1 told to have taken place"


def test_a_launch_nobody_notified_is_reported_without_notice_until_a_late_notice(wire):
    aa, bb = wire.sides
    report = seen(bb, NOON)
    wire.runs()
    shown = launch(aa, report)
    assert shown["state"] == "REPORTED_WITHOUT_NOTICE"
    assert shown["told"] == "reported by BB, no notice on record"
    late = notice(aa, NOON)
    wire.runs()
    shown = launch(bb, report)
    assert (shown["state"], shown["told"]) == ("ASKED", "reported by BB")
    assert [it["entry"] for it in shown["notices"]] == [late]
    aa.says("M07", {"re": report, "answer": "MATCHES", "matches": late})
    wire.runs()
    shown = launch(bb, report, language="fr")
    assert (shown["state"], shown["notices"]) == ("MATCHES", [])
    assert [(it["party"], it["matches"]) for it in shown["words"]] == [("AA", late)]
    shown = launch(bb, late)
    assert [(it["party"], it["by"], it["says"]) for it in shown["reports"]] == [
        ("BB", ["AA"], "reported by BB")
    ]


def test_or_until_a_question_about_it_is_answered(wire):
    aa, bb = wire.sides
    report = seen(bb, NOON)
    question = bb.says("L13", {"about": [report], "questions": ["Yours?"], "lang": "en"})["entry"]
    wire.runs()
    assert launch(bb, report)["state"] == "REPORTED_WITHOUT_NOTICE"
    answers = [{"n": 1, "status": "ANSWERED", "text": "A meteorite."}]
    aa.says("L14", {"re": question, "answers": answers, "lang": "en"})
    wire.runs()
    assert launch(bb, report)["state"] == "ASKED"


def test_a_sealed_plan_is_shown_with_who_held_it_and_what_became_of_it(wire):
    """R-172."""
    aa, bb = wire.sides
    seal = {"commitment": commitment_of(SALT, {1: 2}).hex(), "class": "LAUNCH_PLAN", "size": 1024}
    plan = aa.says("L18", {**seal, "open_by": "NONE"})["entry"]
    aa.says("L18", {**seal, "open_by": iso(NOON - 1)})
    wire.runs()
    wire.passes(61)
    entry = notice(aa, NOON + 3 * DAY_MS, sealed_plan=plan)
    wire.runs()
    shown = launch(bb, entry)["plan"]
    assert (shown["state"], shown["made"], shown["opened"], shown["past_term"]) == (
        *("ANCHORED", 2, 0, 1),
    )
    assert [(it["party"], it["at"]["ms"] >= NOON) for it in shown["held"]] == [("BB", True)]
    opening = {"re": plan, "salt": SALT.hex(), "plaintext": {"1": 3}, "audience": ["AA", "BB"]}
    aa.says("L19", opening)
    wire.runs()
    assert launch(bb, entry)["plan"]["state"] == "DOES_NOT_MATCH"
    aa.says("L19", {**opening, "plaintext": {"1": 2}})
    wire.runs()
    shown = launch(bb, entry)["plan"]
    assert (shown["state"], shown["opened"]) == ("OPENED", 1)
    assert "1 of 2 seals of this class by AA opened, 1 past their term" in shown["says"]


def test_an_opened_notice_is_not_unread(wire):
    aa, bb = wire.sides
    entry = notice(aa, NOON + HOUR_S * 1000)
    wire.runs()
    opens(bb, entry)
    wire.runs()
    wire.passes(10)
    for side in wire.sides:
        side.clock.passes(HOUR_S * 3 // 4)
    assert [launch(it, entry)["state"] for it in wire.sides] == ["SHORT_NOTICE"] * 2
