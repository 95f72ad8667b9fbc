"""R-347 to R-349: what an entry or a draft meets, named alike at both ends, and nothing stopped."""

from typing import Any

import pytest

from comity.families.activity.examples import GOOD
from comity.values.moment import MINUTE_MS, iso, parse
from tests.support.lines import NOON, NOTIFY, TEXT

AT: Any = {"lat": 705000000, "lon": 330000000}
WINDOW = {"start": "2026-05-01T10:00:00Z", "end": "2026-05-01T12:00:00Z"}
CIRCLE = {"shape": "circle", "centre": AT, "radius_m": 20_000}
AREA = {
    "kind": "DANGER",
    "area": CIRCLE,
    "window": WINDOW,
    "basis": "Firing.",
    "applies_to": ["AIRCRAFT"],
    "lang": "en",
}
PHASE = {"n": 1, "window": WINDOW, "area": CIRCLE, "purpose": "All of it."}
PLAN = {**NOTIFY, "window": WINDOW, "area": CIRCLE, "phases": [PHASE]}
FAR: Any = {**CIRCLE, "centre": {**AT, "lat": 725000000}}


def meets(side, entry, **how):
    return side.ask("entry", entry=entry, **how)["conflicts"]


@pytest.fixture
def met(wire):
    aa, bb = wire.sides
    plan = aa.says("A02", PLAN)["entry"]
    wire.runs()
    area = bb.says("A09", AREA)["entry"]
    wire.runs()
    return plan, area


def test_what_is_nowhere_has_no_conflicts(line):
    aa, _ = line
    assert meets(aa, aa.says("L09", TEXT)["entry"]) is None
    assert meets(aa, min(aa.leaves()).hex()) is None


def test_what_is_sealed_meets_only_where_it_may_be_read(wire):
    """R-349: once its reader has opened it; to its author and to its reader alike."""
    aa, bb = wire.sides
    area = bb.says("A09", AREA)["entry"]
    wire.runs()
    site = {**GOOD["A15"][0], "pos": AT, "outline": None, "valid": WINDOW}
    site = {key: it for key, it in site.items() if it is not None}
    entry = aa.says("A15", site, to=["BB"], by=["DUTY"])["entry"]
    wire.runs()
    wire.passes(10)
    assert [meets(it, area)["rows"] for it in wire.sides] == [[], []]
    bb.says("L06", {"re": [entry], "level": "OPENED", "at": iso(NOON), "by": "BB/DUTY"})
    wire.runs()
    for side in wire.sides:
        [row] = meets(side, area)["rows"]
        assert (row["kind"], row["party"], row["grade"]) == ("SITE", "AA", "CONFLICT")
        assert meets(side, entry)["rows"][0]["entry"] == area


def test_both_nodes_name_the_other_activity_and_the_same_witness(wire, met):
    plan, area = met
    for side in wire.sides:
        [row] = meets(side, plan)["rows"]
        assert (row["entry"], row["of"], row["party"], row["kind"]) == (
            *(area, plan, "BB", "AREA_DANGER"),
        )
        assert (row["grade"], row["state"], row["distance_m"]) == ("CONFLICT", "DETECTED", 0)
        assert row["start"]["iso"] == WINDOW["start"]
        assert "inside the area declared by BB" in row["says"]
        [other] = meets(side, area)["rows"]
        assert (other["entry"], other["party"]) == (plan, "AA")
        assert {k: other[k] for k in ("start", "end", "places")} == {
            k: row[k] for k in ("start", "end", "places")
        }
        assert "violat" not in str(row)


def stated(plan, area):
    """An officer's own word that two plans meet."""
    return {
        "subjects": [plan, area],
        "overlap_window": WINDOW,
        "overlap_area": CIRCLE,
        "severity": "CAUTION",
        "rule": "by-officer/1",
    }


def test_what_parties_state_stands_beside_what_is_computed(wire, met):
    """R-347."""
    aa, bb = wire.sides
    plan, area = met
    raised = aa.says("A11", stated(plan, area))["entry"]
    wire.runs()
    measures = [{"subject": area, "kind": "AREA", "value": 1}]
    proposal = bb.says("A12", {"re": raised, "measures": measures, "valid": WINDOW})["entry"]
    wire.runs()
    assert [meets(it, plan)["rows"][0]["state"] for it in wire.sides] == ["PROPOSED"] * 2
    terms = aa.entry(proposal)["terms"]
    aa.says("L08", {"re": proposal, "position": "ACCEPT", "terms": terms})
    wire.runs()
    for side in wire.sides:  # accepted, and still meeting: nothing moved yet
        file = meets(side, raised)
        assert (file["state"], file["rows"][0]["grade"]) == ("ACCEPTED", "CONFLICT")
    moved = {"shape": "circle", **{k: v for k, v in FAR.items() if k != "shape"}}
    wire_area = [0, {"1": moved["centre"]["lat"], "2": moved["centre"]["lon"]}, 20_000]
    bb.says("L11", {"re": area, "changes": {"2": wire_area}, "reason": "As agreed.", "lang": "en"})
    wire.runs()
    for side in wire.sides:
        file = meets(side, raised)
        assert (file["state"], file["rows"][0]["grade"]) == ("RESOLVED", "CLEAR")
        assert file["rows"][0]["unsure"] == ["PLACE"]
        [row] = meets(side, plan)["rows"]
        assert (row["state"], row["raised"], row["start"]) == ("RESOLVED", [raised], None)
    assert wire.sides[0].digest() == wire.sides[1].digest()


def test_a_risk_is_accepted_by_one_hash_of_all_and_noted_is_nothing(wire, met):
    """R-347: DETECTED, RAISED, ACCEPTED_RISK; every other activity is named throughout."""
    aa, bb = wire.sides
    plan, area = met

    def states():
        rows = [meets(side, plan)["rows"][0] for side in wire.sides]
        assert {row["entry"] for row in rows} == {area}
        return {row["state"] for row in rows}

    assert states() == {"DETECTED"}
    raised = aa.says("A11", stated(plan, area))["entry"]
    wire.runs()
    assert states() == {"RAISED"}
    terms = aa.entry(raised)["terms"]
    bb.says("L08", {"re": raised, "position": "NOTED", "terms": terms})
    wire.runs()
    assert states() == {"RAISED"}
    bb.says("L08", {"re": raised, "position": "ACCEPT", "terms": terms})
    wire.runs()
    assert states() == {"ACCEPTED_RISK"}
    assert meets(aa, raised)["state"] == "ACCEPTED_RISK"
    assert meets(aa, raised)["rows"][0]["grade"] == "CONFLICT"  # it still meets, and is shown


def test_what_is_over_is_past(wire, met):
    plan, _ = met
    for side in wire.sides:
        side.clock.passes(120 * 86_400)
        assert meets(side, plan)["rows"][0]["state"] == "PASSED"


def test_an_area_that_is_only_named_is_told_not_to_be_compared(line):
    aa, _ = line
    named = {**AREA, "area": {"shape": "named", "code": "SEA", "text": "A sea"}}
    file = meets(aa, aa.says("A09", named)["entry"])
    assert file["rows"] == []
    [why] = file["undrawn"]
    assert "only named" in why


# --- before it is sent


def check(side, kind, fields, **how):
    return side.ask("check", type=kind, fields=fields, **how)


def moved(window, steps):
    """The window, put off by so many quarters of an hour."""
    return {
        **window,
        **{name: iso(parse(window[name]) + steps * 15 * MINUTE_MS) for name in ("start", "end")},
    }


def test_a_draft_is_told_what_it_would_meet_and_nothing_is_kept(wire, met):
    """R-348."""
    _, bb = wire.sides
    plan, area = met
    before = bb.digest(), len(bb.leaves()), bb.ask("drafts")
    found = check(bb, "A09", AREA)
    assert [row["entry"] for row in found["conflicts"]["rows"]] == [plan]
    assert found["lead"]["look"] == "KEPT"
    assert (found["foreseen"], found["nearest"]) == ([], None)
    later = found["later"]
    assert later["steps"] > 0
    put_off = {**AREA, "window": moved(AREA["window"], later["steps"])}
    assert check(bb, "A09", put_off)["conflicts"]["rows"] == []
    one_less = {**AREA, "window": moved(AREA["window"], later["steps"] - 1)}
    assert check(bb, "A09", one_less)["conflicts"]["rows"] != []
    away = check(bb, "A09", {**AREA, "area": FAR})
    assert (away["conflicts"]["rows"], away["later"]) == ([], None)
    assert (away["nearest"]["entry"], away["nearest"]["party"]) == (plan, "AA")
    assert 180_000 < away["nearest"]["distance_m"] < 184_000
    assert (bb.digest(), len(bb.leaves()), bb.ask("drafts")) == before
    assert area not in str(away)


def test_a_change_is_compared_where_it_would_move_to(wire, met):
    aa, _ = wire.sides
    plan, area = met
    away = [0, {"1": FAR["centre"]["lat"], "2": FAR["centre"]["lon"]}, 20_000]
    phases = [{"1": 1, "2": {"1": 1777629600000, "2": 1777636800000}, "3": away, "4": "All."}]
    changes = {"8": away, "7": phases}
    change = {"re": plan, "changes": changes, "reason": "Ice.", "lang": "en"}
    found = check(aa, "A04", change)
    assert found["conflicts"]["rows"] == []
    assert found["nearest"]["entry"] == area


def test_a_short_lead_is_told_and_stops_nothing(wire):
    aa, _ = wire.sides
    soon = {"start": "2026-02-05T13:00:00Z", "end": "2026-02-05T14:00:00Z"}
    found = check(aa, "A09", {**AREA, "window": soon})
    assert found["lead"]["look"] == "SHORT"
    assert [it["flag"] for it in found["foreseen"]] == ["SHORT_LEAD"]


def test_a_message_of_no_place_is_told_so(line):
    aa, _ = line
    assert check(aa, "L09", TEXT)["conflicts"] is None


def test_the_same_is_told_of_a_draft_at_the_desk(wire, met):
    _, bb = wire.sides
    plan, _ = met
    draft = bb.ask("compose", type="A09", fields=AREA)["draft"]
    told = bb.ask("preview", draft=draft)
    assert told == check(bb, "A09", AREA)
    assert [row["entry"] for row in told["conflicts"]["rows"]] == [plan]


def test_both_nodes_have_the_same_conflicts_now_and_at_a_cut(wire, met):
    """R-346."""
    plan, area = met
    now = [side.ask("picture")["conflicts"] for side in wire.sides]
    assert now[0] == now[1]
    assert (now[0]["conflict"], now[0]["marginal"], now[0]["undrawn"]) == (1, 0, 0)
    assert now[0]["rules"] == "none-agreed"
    before, after = ([it.ask("picture", cut=cut) for it in wire.sides] for cut in (plan, area))
    assert [it["conflicts"]["conflict"] for it in (*before, *after)] == [0, 0, 1, 1]
    assert after[0]["conflicts"]["digest"] == after[1]["conflicts"]["digest"]
    assert after[0]["conflicts"]["digest"] != before[0]["conflicts"]["digest"]
