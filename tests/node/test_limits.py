"""R-372: a draft is told which limits it would touch, and nothing is stopped."""

import pytest

from comity.families.arms.examples import GOOD as ARMS
from comity.families.pause.examples import GOOD as PAUSE
from tests.node.test_meetings import AREA, CIRCLE, FAR, PHASE, PLAN, WINDOW, check

AWAY = {"area": CIRCLE, "window": WINDOW, "keeps_away": ["AIRCRAFT"], "notice_s": 3600}


def touched(side, kind, fields):
    return [(it["kind"], it["entry"], it["party"]) for it in check(side, kind, fields)["limits"]]


def test_a_plan_where_its_own_party_said_it_keeps_away_is_told_so(wire):
    aa, bb = wire.sides
    away = aa.says("I15", AWAY)["entry"]
    wire.runs()
    assert touched(aa, "A02", PLAN) == [("STAND_BACK", away, "AA")]
    assert touched(bb, "A02", PLAN) == []  # what AA keeps away from is no limit of BB's
    assert touched(aa, "A02", {**PLAN, "area": FAR, "phases": [{**PHASE, "area": FAR}]}) == []
    assert touched(aa, "A09", AREA) == []  # a declared area is no craft
    found = check(aa, "A02", PLAN, language="uk")
    assert found["limits"][0]["says"].startswith("Зачеплено межу: відхід сторони AA")
    assert found["conflicts"]["rows"] == []
    aa.says("L12", {"re": away, "reason": "Done.", "effective_at": WINDOW["start"], "lang": "en"})
    assert touched(aa, "A02", PLAN) == []


@pytest.mark.parametrize("by", ["AA", "BB"])
def test_a_plan_in_a_pause_is_told_so_to_whoever_plans(wire, by):
    aa, bb = wire.sides
    plan = {**PAUSE["Q01"][0], "area": CIRCLE, "ends_at": "NONE"}
    aa.says("Q01", plan, by=["DUTY", "SECOND"])
    wire.runs()
    entry = next(it["entry"] for it in aa.ask("log") if it["code"] == "Q01")
    side = aa if by == "AA" else bb
    assert touched(side, "A02", PLAN) == [("PAUSE", entry, "AA")]
    [row] = check(side, "A02", PLAN)["conflicts"]["rows"]
    assert (row["kind"], row["entry"], row["grade"]) == ("PAUSE", entry, "CONFLICT")
    assert "the pause of AA" in row["says"]


def test_numbers_above_a_limit_are_told_before_they_are_declared(wire):
    aa, _ = wire.sides
    regime = aa.says("N01", ARMS["N01"][0], by=["DUTY", "SECOND"])["entry"]
    declared = {**ARMS["N03"][0], "regime": regime}
    assert touched(aa, "N03", declared) == []
    above = {**declared, "values": {**declared["values"], "DEPLOYED_VEHICLES": 701}}
    [row] = check(aa, "N03", above)["limits"]
    assert (row["kind"], row["entry"]) == ("NUMBERS", regime)
    assert "701 declared, 700 at most" in row["says"]
