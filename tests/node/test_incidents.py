"""What an officer reads beside an incident: one fact a row, each with the entry that proves it."""

import pytest

from comity.families.incident.examples import ANSWER, LINK, QUERY, REPORT
from comity.families.incident.findings_examples import FINDING, MATERIAL
from comity.families.incident.measures_examples import STAND_BACK
from tests.node.test_bodies import opens_it
from tests.support.lines import DESPITE, TEXT

OCCURRED = {"start": "2026-02-05T11:50:00Z", "end": "2026-02-05T11:59:00Z"}
REPORTED = {**REPORT, "occurred": OCCURRED}
DAY = {"start": "2026-02-05T12:00:00Z", "end": "2026-02-06T12:00:00Z"}


def beside(side, leaf):
    return [(it["word"], it["party"], it["entry"]) for it in side.entry(leaf)["facts"]]


def words(side, leaf):
    return [word for word, _, _ in beside(side, leaf)]


@pytest.fixture
def reported(wire):
    aa, bb = wire.sides
    leaf = aa.says("I01", REPORTED)["entry"]
    wire.runs()
    return wire, aa, bb, leaf


def test_the_hash_of_a_video_was_committed_and_held_before_anybody_opened_it(reported):
    """R-181: the commitment stands in the common record; what it is about, where it opens."""
    wire, aa, bb, report = reported
    sealed = aa.says("I04", {**MATERIAL, "about": [report]}, to=["BB"], by=["DUTY"])["entry"]
    wire.runs()
    wire.passes(120)
    assert beside(aa, report)[0] == ("MATERIAL", "AA", sealed)
    assert words(aa, report) == ["MATERIAL", "MATERIAL_HELD"]
    opens_it(bb, bytes.fromhex(sealed))
    wire.runs()
    facts = aa.entry(report)["facts"]
    assert [it["word"] for it in facts] == ["MATERIAL", "MATERIAL_HELD", "MATERIAL_OPENED"]
    held, opened = (bytes.fromhex(it["entry"]) for it in facts[1:])
    assert held == opened or aa.keeper.record.is_in_past(opened, held)
    assert [key.kind for key in aa.keeper.picture.by_leaf(bytes.fromhex(sealed))] == ["opaque"]
    assert "f1f1f1f1" in facts[0]["says"]
    assert words(bb, report) == words(aa, report)


def test_material_of_another_incident_stands_beside_that_one(reported):
    wire, aa, bb, report = reported
    other = bb.says("I01", REPORTED)["entry"]
    aa.says("I04", {**MATERIAL, "about": [report]}, to=["BB"], by=["DUTY"])
    wire.runs()
    assert words(bb, other) == []


def test_a_finding_stands_beside_what_it_is_about_with_whose_it_is(reported):
    wire, aa, bb, report = reported
    aa.says("I12", {**FINDING, "about": [report]})
    wire.runs()
    facts = bb.entry(report)["facts"]
    assert [it["word"] for it in facts] == ["FINDING"]
    assert "STATED BY ITS AUTHOR" in facts[0]["says"]


def test_what_follows_from_what_is_told_with_who_says_it(reported):
    """R-189."""
    wire, aa, bb, report = reported
    answer = bb.says("I01", REPORTED)["entry"]
    bb.says("I03", {**LINK, "a": answer, "b": report, "relation": "FOLLOWS"})
    wire.runs()
    assert beside(aa, answer) == beside(bb, report)
    assert words(aa, report) == ["STEP", "STEP", "FOLLOWS"]
    assert [it["party"] for it in aa.entry(report)["facts"]] == ["AA", "BB", "BB"]


def test_a_revoked_standing_back_is_in_force_until_its_notice_is_over(wire):
    """R-186: for each receiver from its own HELD."""
    aa, bb = wire.sides
    leaf = aa.says("I15", {**STAND_BACK, "window": DAY, "notice_s": 3600})["entry"]
    wire.runs()
    assert words(bb, leaf) == ["KEEPS_AWAY"]
    ends = {"re": leaf, "reason": "Over.", "effective_at": "2026-02-05T12:00:00Z", "lang": "en"}
    aa.says("L12", ends)
    assert words(aa, leaf) == ["REVOKED_NOT_HELD"]
    wire.runs()
    wire.passes(120)
    assert words(aa, leaf) == words(bb, leaf) == ["REVOKED_LATER"]
    wire.passes(3600, step_s=600)
    assert words(aa, leaf) == words(bb, leaf) == ["REVOKED"]


def test_a_no_objection_that_has_ended_is_shown_as_ended(wire):
    """R-185: it permits nothing, before as after."""
    aa, bb = wire.sides
    query = aa.says("I06", QUERY)["entry"]
    wire.runs()
    until = {"no_objection_to_engage": True, "no_objection_until": "2026-02-05T12:10:00Z"}
    bb.says("I07", {**DESPITE, **ANSWER, "re": query, **until})
    wire.runs()
    assert words(aa, query) == ["NO_OBJECTION"]
    wire.passes(900, step_s=300)
    facts = aa.entry(query)["facts"]
    assert [it["word"] for it in facts] == ["NO_OBJECTION_ENDED"]
    assert "It permits nothing" in facts[0]["says"]


def test_beside_any_other_entry_stands_nothing(wire):
    aa, _ = wire.sides
    assert words(aa, aa.says("L09", TEXT)["entry"]) == []
