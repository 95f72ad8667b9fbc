"""How a line stands and how far an entry came: each rung its own signed fact (R-90 to R-92)."""

from comity.node.status import delivered, deliveries, line_status
from tests.support.lines import NOON, TEXT

AT = "2026-02-05T12:00:00Z"


def receipt(side, entry, level, **more):
    fields = {"re": [entry], "level": level, "at": AT, "by": f"{side.party}/DUTY", **more}
    return side.says("L06", fields)


def rungs(side, entry):
    told = side.keeper.recall(bytes.fromhex(entry))
    return delivered(side.keeper, side.watch, told, "BB", side.clock.now_ms())


def test_each_rung_is_shown_with_its_signer(wire):
    aa, bb = wire.sides
    said = aa.says("L09", TEXT)["entry"]
    assert rungs(aa, said)["word"] == "QUEUED"
    wire.runs()
    wire.passes(60)
    assert rungs(aa, said)["word"] == "HELD"
    receipt(bb, said, "DISPLAYED")
    wire.runs()
    assert rungs(aa, said)["word"] == "DISPLAYED"
    receipt(bb, said, "OPENED")
    wire.runs()
    shown = rungs(aa, said)
    assert shown["word"] == "OPENED"
    assert [(rung["word"], rung["by"]) for rung in shown["rungs"]] == [
        ("HELD", "BB/HQ"),
        ("DISPLAYED", "BB"),  # the screen says so, no officer
        ("OPENED", "BB/DUTY"),
    ]


def test_opened_is_not_inferred_from_answered(wire):
    aa, bb = wire.sides
    said = aa.says("L13", {"event": "Flares.", "questions": ["Yours?"], "lang": "en"})["entry"]
    wire.runs()
    answers = [{"n": 1, "status": "ANSWERED", "text": "Yes."}]
    bb.says("L14", {"re": said, "answers": answers, "lang": "en"})
    wire.runs()
    shown = rungs(aa, said)
    assert shown["word"] == "ANSWERED"
    assert [rung["word"] for rung in shown["rungs"]] == ["HELD", "ANSWERED"]


def test_a_read_back_has_the_moment_of_its_entry(wire):
    aa, bb = wire.sides
    said = aa.says("L09", TEXT)["entry"]
    wire.runs()
    back = bb.says("L07", {"re": said, "fields": {"2": TEXT["body"]}})["entry"]
    wire.runs()
    (rung,) = (it for it in rungs(aa, said)["rungs"] if it["word"] == "READ_BACK")
    assert rung["at"]["ms"] == aa.entry(back)["time"]["ms"]


def test_what_does_not_arrive_is_said_to_be_not_delivered(wire):
    aa, _ = wire.sides
    said = aa.says("L09", TEXT)["entry"]
    aa.clock.passes(86_400)
    assert rungs(aa, said)["word"] == "NOT_DELIVERED"


def test_what_had_no_route_waits_here_and_is_not_called_undelivered(line):
    aa, _ = line
    said = aa.says("L09", TEXT)["entry"]
    aa.clock.passes(86_400)
    assert rungs(aa, said)["word"] == "QUEUED"


def test_an_entry_is_owed_to_its_addressees_and_not_to_its_author(line):
    aa, _ = line
    told = aa.keeper.recall(bytes.fromhex(aa.says("L09", TEXT, to=["AA", "BB"])["entry"]))
    assert [it["party"] for it in deliveries(aa.keeper, aa.watch, told, NOON)] == ["BB"]


def test_a_line_is_shown_in_the_language_asked_for(line):
    aa, _ = line
    shown = {
        language: line_status(aa.keeper, aa.watch, NOON, language) for language in ("en", "fr")
    }
    assert shown["en"]["says"] != shown["fr"]["says"]
    assert shown["en"]["state"] == shown["fr"]["state"] == "SILENT"
    assert shown["en"]["digest"] == aa.digest().hex()
    assert shown["en"]["entries"] == len(aa.leaves())
