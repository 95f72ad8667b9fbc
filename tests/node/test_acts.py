"""Acts under a text as officers see them: reports, calls of the mechanism, notices (R-245)."""

import pytest

from comity.families.activity.sites_examples import SITE
from comity.families.talks.acts_examples import FORCE, INVOKE, LINE, OBLIGATION, REPORT, STEP
from comity.families.talks.examples import DRAFT
from comity.values.moment import iso
from comity.wording.words import languages
from tests.node.test_watch import opens
from tests.support.lines import DESPITE, NOON

REPLY_S = 900
MECHANISM = {"clause": "4", "reply_s": REPLY_S, "level": "DUTY", "notice_clause": "1"}
ACT = {"start": iso(NOON - 60_000), "end": iso(NOON)}
PERMITS = "The record shows the order of events. It permits nothing."


def shown(side, entry, **how):
    return side.ask("entry", entry=entry, **how)["acts"]


def said(row):
    return [it["what"] for it in row["rows"]]


@pytest.fixture
def called(wire):
    """AA has proposed a text with a mechanism, reported an act, and called the mechanism."""
    aa, bb = wire.sides
    text = aa.says("T01", {**DRAFT, "mechanism": MECHANISM})["entry"]
    report = aa.says("T11", {**REPORT, "under": text, "occurred": ACT})["entry"]
    fields = {**INVOKE, "violation": [report], "agreement": text}
    call = aa.says("T13", fields)["entry"]
    wire.passes(10)
    return wire, aa, bb, text, report, call


def test_an_entry_of_no_act_shows_none(line):
    aa, _ = line
    text = aa.says("T01", DRAFT)["entry"]
    assert shown(aa, text) is None


def test_an_act_shows_each_word_and_that_its_day_has_passed(wire):
    aa, bb = wire.sides
    asked = aa.says("T07", {**OBLIGATION, "due": iso(NOON + 60_000)})["entry"]
    wire.passes(5)
    assert shown(bb, asked)["now"] is None
    wire.passes(60)
    assert shown(bb, asked)["now"] == "LATE"
    aa.says("T08", {"re": asked, "status": "DECLARED_DONE"})
    wire.passes(5)
    page = shown(bb, asked)
    assert (page["state"], page["now"], page["note"]) == ("DECLARED_DONE", None, None)
    assert page["rows"][0]["says"].startswith("AA: declared done (")


def test_a_report_shows_answers_others_beside_it_and_who_called_the_mechanism(called):
    wire, aa, bb, text, report, _call = called
    own = bb.says("T11", {**REPORT, "under": text, "occurred": ACT, "attributed_to": "AA"})["entry"]
    bb.says("T12", {"re": report, "answer": "DENY"})
    wire.passes(5)
    page = shown(aa, report)
    assert said(page) == ["answer", "beside", "called"]
    assert page["state"] == "DENIED"
    assert page["rows"][0]["says"].startswith("BB: states the contrary (")
    assert "Whether it is the same act is not computed" in page["rows"][1]["says"]
    assert said(shown(aa, own)) == ["beside"]


def test_a_call_nobody_opened_is_not_reachable_and_never_tried(called):
    wire, aa, _bb, _text, _report, call = called
    assert (shown(aa, call)["state"], shown(aa, call)["now"]) == ("INVOKED", None)
    wire.breaks()
    wire.passes(2 * REPLY_S)
    page = shown(aa, call)
    assert page["now"] == "NOT_REACHABLE"
    assert page["note"] == PERMITS
    assert said(page) == ["text", "reported", "call"]


def test_a_call_is_tried_once_it_was_opened_and_its_term_has_passed(called):
    wire, aa, bb, _text, report, call = called
    opens(bb, call)
    wire.passes(5)
    assert shown(aa, call)["now"] is None
    wire.passes(REPLY_S + 10)
    page = shown(aa, call)
    assert page["now"] == "MECHANISM_TRIED"
    assert said(page) == ["text", "reported", "call", "opened"]
    bb.says("T12", {"re": report, "answer": "UNKNOWN"})
    wire.passes(5)
    assert shown(aa, call)["now"] == "ANSWERED"


def test_looking_into_a_report_answers_no_call(called):
    wire, aa, bb, _text, report, call = called
    bb.says("T12", {"re": report, "answer": "INVESTIGATING"})
    wire.passes(5)
    assert shown(aa, call)["now"] is None


def test_a_notice_shows_the_call_as_it_stood_then_and_permits_nothing(called):
    wire, aa, bb, text, report, call = called
    opens(bb, call)
    wire.passes(REPLY_S + 10)
    fields = {**FORCE, "agreement": text, "invoked": call, "protected_in_area": []}
    notice = aa.says("T14", {**DESPITE, **fields})["entry"]
    wire.passes(5)
    bb.says("T12", {"re": report, "answer": "UNKNOWN"})
    wire.passes(5)
    for side in (aa, bb):
        page = shown(side, notice)
        assert (page["state"], page["now"]) == ("CITES", "MECHANISM_TRIED")
        assert said(page) == ["text", "reported", "call", "opened", "notice"]
        assert page["note"] == PERMITS
    assert shown(aa, call)["now"] == "ANSWERED"


def test_a_notice_without_a_call_says_that_none_was_tried(called):
    wire, aa, bb, text, _report, _call = called
    fields = {**FORCE, "agreement": text, "invoked": "NONE", "protected_in_area": []}
    notice = aa.says("T14", {**DESPITE, **fields})["entry"]
    wire.passes(5)
    page = shown(bb, notice)
    assert (page["state"], page["now"]) == ("NOT_TRIED", None)
    assert said(page) == ["text", "notice"]
    for language in languages():
        assert shown(bb, notice, language=language)["note"]


def test_a_line_and_a_step_are_shown_to_those_they_are_sealed_to(wire):
    aa, bb = wire.sides
    drawn = aa.says("T10", LINE, to=["BB"], by=["DUTY"])["entry"]
    wire.passes(5)
    own = aa.says("T17", {**STEP, "line": drawn, "state": "DECLARED_DONE"}, to=["BB"], by=["DUTY"])
    wire.passes(5)
    seen = {**STEP, "line": drawn, "state": "VERIFIED"}
    theirs = bb.says("T17", seen, to=["AA"], by=["DUTY"])
    opens(bb, drawn)
    opens(bb, own["entry"])
    wire.passes(5)
    opens(aa, theirs["entry"])
    wire.passes(10)
    for side in (aa, bb):
        page = shown(side, drawn)
        assert (page["kind"], page["state"]) == ("contact_line", "PROPOSED")
        page = shown(side, own["entry"])
        assert (page["kind"], page["state"], page["now"]) == ("step", "VERIFIED", None)
        assert [it["party"] for it in page["rows"]] == ["AA", "BB"]


def test_a_site_is_sealed_too_and_no_act(wire):
    aa, _ = wire.sides
    site = aa.says("A15", SITE, to=["BB"], by=["DUTY"])["entry"]
    assert shown(aa, site) is None
