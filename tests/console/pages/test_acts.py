"""R-407 to R-409: what an officer does is a message that their own key signs, once."""

import pytest

from comity.families.incident.examples import QUERY
from tests.support.lines import LINE, TEXT, until


@pytest.fixture
def text(desks):
    """A text of AA, held at BB."""
    said = desks[0].says("L09", TEXT, precedence="PRIORITY")["entry"]
    until(lambda: any(it["entry"] == said for it in desks[1].ask("inbox")))
    return said


def rungs(desk, entry, party="BB"):
    return [it["word"] for it in desk.ask("held", party=party, entry=entry)["rungs"]]


def test_opened_by_the_officers_own_key_and_seen_at_the_other_side(desks, theirs, text):
    page = theirs.get(f"/entry/{LINE}/{text}")
    assert theirs.post("/open", page.form("/open")).status == 303
    until(lambda: "OPENED" in rungs(desks[0], text))
    row = desks[0].ask("held", party="BB", entry=text)["rungs"][-1]
    assert row["by"] == "BB/DUTY"


def test_a_form_that_is_sent_twice_is_done_once(desks, theirs, text):
    form = theirs.get(f"/entry/{LINE}/{text}").form("/open")
    before = desks[1].said()
    assert theirs.post("/open", form).status == 303
    after = desks[1].said()
    assert theirs.post("/open", form).status == 303
    assert desks[1].said() == after
    assert len(after) == len(before) + 1


def test_what_was_not_shown_whole_is_not_acknowledged(desks, theirs, text):
    form = theirs.get(f"/entry/{LINE}/{text}").form("/open")
    other = desks[1].browser()
    other.comes_on_watch("SECOND")
    token = other.get("/").form("/logout")["token"]
    before = desks[1].said()
    answer = other.post("/open", {**form, "token": token, "once": "another"})
    assert answer.status == 409
    assert "Open the message first" in answer.text
    assert desks[1].said() == before


def test_once_it_is_opened_checking_comes_first_and_says_when_the_next_word_comes(desks, theirs):
    said = desks[0].says("I06", QUERY, by=("DUTY", "SECOND"), precedence="FLASH")["entry"]
    until(lambda: any(it["entry"] == said for it in desks[1].ask("alarms")))
    path = f"/entry/{LINE}/{said}"
    assert 'action="/answer"' not in theirs.get(path).text
    theirs.post("/open", theirs.get(path).form("/open"))
    form = theirs.get(path).form("/answer")
    refused = theirs.post("/answer", {**form, "minutes": "0"})
    assert refused.status == 409
    assert theirs.post("/answer", {**form, "minutes": "20"}).status == 303
    until(lambda: desks[0].ask("inbox")[-1]["type"] == "line.response/1")


def test_an_officer_tests_the_line_once_and_an_officer_there_proves_the_watch(desks, duty, theirs):
    form = duty.get(f"/contact?line={LINE}").form("/test")
    before = {it["entry"] for it in desks[0].ask("matters", kinds=["test"])["rows"]}
    assert duty.post("/test", form).status == 303
    assert duty.post("/test", form).status == 303
    (said,) = {it["entry"] for it in desks[0].ask("matters", kinds=["test"])["rows"]} - before
    until(lambda: said in {it["entry"] for it in desks[1].ask("matters", kinds=["test"])["rows"]})
    assert 'action="/test/answer"' not in duty.get(f"/entry/{LINE}/{said}").text
    path = f"/entry/{LINE}/{said}"
    assert theirs.post("/test/answer", theirs.get(path).form("/test/answer")).status == 303
    until(lambda: desks[0].ask("status")["lines"][0]["lamps"][0]["watch_proven"])


def test_drawn_is_said_only_where_somebody_is_on_watch(desks, theirs, text):
    page = theirs.get("/watch")
    token = page.form("/logout")["token"]
    fields = {"token": token, "line": LINE, "entry": text}
    assert '"said":false' in theirs.post("/displayed", fields).text
    theirs.post("/watch/begin", page.form("/watch/begin"))
    assert '"said":true' in theirs.post("/displayed", fields).text
    assert '"said":false' in theirs.post("/displayed", fields).text
    until(lambda: "DISPLAYED" in rungs(desks[0], text))
