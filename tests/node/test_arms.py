"""Limits and numbers as officers see them: each number beside its limit, and who answered what."""

import pytest

from comity.families.arms.examples import CHANGE, DECLARATION, OBJECTION, REGIME, STEP, WITHHELD
from comity.record.terms import terms_hash
from tests.cli.shapes import check_keys, keys_of
from tests.support.lines import DESPITE, HOUR_S, TEXT

DAY_S = 24 * HOUR_S
EXPIRY_S = 28 * DAY_S  # from noon of 5 February 2026 until after 5 March
AS_OF = "2026-02-01"


def sends(side, code, fields, **more):
    return side.says(code, {**DESPITE, **fields, **more}, by=["DUTY", "SECOND"])["entry"]


def arms(side, entry, language="en"):
    return side.ask("entry", entry=entry, language=language)["arms"]


def accepts(side, entry, position="ACCEPT"):
    told = side.keeper.recall(bytes.fromhex(entry))
    terms = terms_hash(told.entry.type, told.entry.content).hex()
    sends(side, "L08", {"re": entry, "position": position, "terms": terms})


def row_of(shown, party, as_of=AS_OF):
    return next(it for it in shown["numbers"] if (it["party"], it["as_of"]) == (party, as_of))


@pytest.fixture
def regime(wire):
    aa, bb = wire.sides
    entry = sends(aa, "N01", REGIME)
    wire.runs()
    accepts(bb, entry)
    wire.runs()
    sends(aa, "L09", TEXT)
    wire.runs()
    return wire, aa, bb, entry


def test_an_entry_of_no_limit_shows_none(wire):
    aa, _ = wire.sides
    assert arms(aa, sends(aa, "L09", TEXT)) is None


def test_a_regime_shows_every_number_beside_its_limit(regime):
    wire, aa, bb, re = regime
    sends(aa, "N03", DECLARATION, regime=re)
    withheld = sends(bb, "N03", WITHHELD, regime=re)
    wire.runs()
    shown = arms(bb, re)
    check_keys(keys_of("regime"), shown, "regime")
    assert (shown["state"], shown["parties"]) == ("IN_FORCE", ["AA", "BB"])
    told = [(it["value"], it["limit"], it["verdict"]) for it in row_of(shown, "AA")["checks"]]
    assert told == [(675, 700, "WITHIN"), (1457, 1550, "WITHIN"), (800, 800, "WITHIN")]
    none = row_of(shown, "BB")
    assert (none["status"], none["entry"]) == ("WITHHELD", withheld)
    assert {it["verdict"] for it in none["checks"]} == {"NOT_STATED"}
    assert [it["value"] for it in none["checks"]] == [None, None, None]
    assert row_of(shown, "AA", "2025-09-01")["status"] == "LATE"


def test_numbers_show_both_counts_with_their_verdicts(regime):
    """R-202."""
    wire, aa, bb, re = regime
    declared = sends(aa, "N03", DECLARATION, regime=re)
    wire.runs()
    objection = sends(bb, "N09", OBJECTION, declaration=declared)
    wire.runs()
    shown = arms(aa, objection)
    check_keys(keys_of("declared"), shown, "declared")
    other = shown["numbers"][0]["objections"][0]
    assert (other["declared"]["value"], other["declared"]["verdict"]) == (800, "WITHIN")
    assert (other["claimed"]["value"], other["claimed"]["verdict"]) == (901, "ABOVE")
    assert (other["difference"], other["told"]) == (101, "above the limit (+101)")
    assert other["says"] == "counted by BB"
    said = [arms(aa, declared, language)["numbers"] for language in ("fr", "ru", "uk", "ar")]
    assert len({it[0]["says"] for it in said}) == 4


def test_numbers_under_no_regime_that_is_held_have_no_limit(regime):
    wire, aa, _bb, re = regime
    text = sends(aa, "L09", TEXT)
    wire.runs()
    declared = sends(aa, "N03", DECLARATION, regime=text)
    verdicts = {it["verdict"] for it in arms(aa, declared)["numbers"][0]["checks"]}
    assert verdicts == {"NO_LIMIT"}
    assert re


def test_a_proposal_that_lapsed_says_who_held_and_opened_it_and_that_nobody_answered(regime):
    wire, aa, bb, re = regime
    step = sends(aa, "N02", STEP, regime=re)
    assert arms(aa, re)["steps"][0]["asked"][0]["says"].endswith("nothing known of an answer.")
    wire.runs()
    wire.passes(10)
    held = arms(aa, re)["steps"][0]
    assert (held["state"], held["asked"][0]["opened"]) == ("OPEN", None)
    assert "not opened, not answered" in held["asked"][0]["says"]
    by = {"re": [step], "level": "OPENED", "by": "BB/DUTY", "at": "2026-02-05T12:00:10Z"}
    sends(bb, "L06", by)
    wire.runs()
    for side in wire.sides:
        side.clock.passes(EXPIRY_S)
    shown = arms(aa, re)
    lapsed = shown["steps"][0]
    assert (shown["state"], lapsed["state"]) == ("ENDED", "LAPSED")
    assert lapsed["asked"][0]["says"].startswith("BB: held no later than")
    assert lapsed["asked"][0]["says"].endswith("not answered.")
    assert lapsed["asked"][0]["opened"] is not None
    assert "It has ended, and no party states that it observes it." in shown["told"]
    sends(bb, "N02", STEP, regime=re, step="OBSERVE_VOLUNTARILY", until="NONE")
    wire.runs()
    assert "by their own word: BB." in arms(aa, re)["told"][-1]


def test_an_extension_that_was_answered_shows_the_answer(regime):
    wire, aa, bb, re = regime
    step = sends(aa, "N02", STEP, regime=re)
    wire.runs()
    accepts(bb, step)
    wire.runs()
    shown = arms(aa, re)
    assert shown["ends"]["iso"] == "2027-03-05T00:00:00Z"
    assert shown["steps"][0]["asked"][0]["positions"] == ["ACCEPT"]
    assert shown["steps"][0]["asked"][0]["says"].startswith("BB: accepts")


def test_who_suspends_is_named_and_its_numbers_are_not_called_late(regime):
    wire, aa, bb, re = regime
    step = {"step": "SUSPEND", "effective_at": "2021-06-01T00:00:00Z", "until": "NONE"}
    sends(bb, "N02", {**STEP, **step}, regime=re)
    wire.runs()
    shown = arms(aa, re)
    assert "Parts suspended by: BB." in shown["told"]
    assert row_of(shown, "BB", "2025-09-01")["status"] == "SUSPENDED"
    assert shown["steps"][0]["says"].startswith("BB suspends its part")


def test_changes_since_the_last_declaration_are_summed_and_change_no_number(regime):
    wire, aa, _bb, re = regime
    sends(aa, "N03", DECLARATION, regime=re)
    for _ in range(2):
        sends(aa, "N04", CHANGE, regime=re)
    sends(aa, "N04", CHANGE, regime=re, at="2026-02-01T12:00:00Z")
    wire.runs()
    shown = arms(aa, re)
    assert [(it["party"], it["since"], it["values"]) for it in shown["changes"]] == [
        ("AA", AS_OF, {"ALL_LAUNCHERS": -2})
    ]
    assert "deployed and non-deployed launchers -2" in shown["changes"][0]["says"]
    assert row_of(shown, "AA")["checks"][2]["value"] == 800
