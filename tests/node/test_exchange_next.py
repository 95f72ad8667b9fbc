"""R-583: what is next in an exchange, and from whom, is read off what was said."""

from comity.families.persons.exchanges_examples import BACK, CLOSE, LIST, PLAN, REVEAL, TALLY
from tests.node.test_exchanges import accepts, exchange, sealed

LATE = {"override": "Given late.", "lang": "en"}


def nexts(side, entry):
    return [(it["party"], it["code"]) for it in exchange(side, entry)["next"]]


def test_each_stage_says_what_is_next_and_from_whom(wire):
    aa, bb = wire.sides
    ours = sealed(wire, aa, "P02", LIST)
    assert nexts(aa, ours) == [("BB", "P02")]
    theirs = sealed(wire, bb, "P02", {**LIST, "direction": BACK, "totals": {"MILITARY": 3}})
    assert nexts(bb, ours) == [("AA", "P07"), ("BB", "P07")]
    for side, entry in ((aa, ours), (bb, theirs)):
        sealed(wire, side, "P07", {**REVEAL, "commit": entry})
    assert nexts(aa, ours) == [("AA", "P04"), ("BB", "P04")]
    plan = sealed(wire, aa, "P04", {**PLAN, "lists": [ours, theirs]})
    assert nexts(aa, plan) == [("BB", "L08")]
    accepts(wire, bb, plan)
    assert set(nexts(aa, plan)) >= {("AA", "P05"), ("BB", "P05"), ("AA", "P06"), ("BB", "P06")}
    for side in (aa, bb):
        side.says("P05", {"plan": plan, "state": "READY"}, by=["DUTY"])
        wire.runs()
    assert {code for _, code in nexts(aa, plan)} == {"P06"}
    for way, counts in (("AA>BB", {"MILITARY": 2, "CIVILIAN": 1}), ("BB>AA", {"MILITARY": 3})):
        giver, receiver = way.split(">")
        keys = [it["person_key"] for it in PLAN["lines"] if it["direction"]["from"] == giver]
        said = {
            **TALLY,
            "plan": plan,
            "direction": {"from": giver, "to": receiver},
            "counts": counts,
            "entries": [{"person_key": it, "result": "HANDED"} for it in keys],
            **LATE,
        }
        for side in (aa, bb):
            role = "GIVER" if side.party == giver else "RECEIVER"
            sealed(wire, side, "P06", {**said, "by": role})
    assert nexts(aa, plan) == [("AA", "P10"), ("BB", "P10")]
    assert all(it["says"] for it in exchange(aa, plan, "uk")["next"])
    close = aa.says("P10", {**CLOSE, "plan": plan}, by=["DUTY"])["entry"]
    wire.runs()
    accepts(wire, bb, close)
    assert exchange(aa, plan)["state"] == "CLOSED"
    assert nexts(aa, plan) == []
