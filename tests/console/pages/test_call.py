"""R-460, R-463, R-465: what is noted at a call is a draft, and what is agreed is proved."""

import re
import time

import pytest

from comity.console.pages.call import POINTS_MAX, follow_up
from comity.families.call.examples import AGENDA, REQUEST
from comity.node import signing
from comity.values.moment import iso
from tests.console.test_elsewhere import Scene
from tests.support.lines import DESPITE, LINE, until
from tests.support.screens import chromium, looks_like, needs_chromium, on_watch


@pytest.fixture(scope="module")
def call(desks):
    """A call that is fixed for in two hours, with an agenda that both accepted."""
    aa, bb = desks
    now_ms = time.time_ns() // 60_000_000_000 * 60_000
    window = {"start": iso(now_ms + 7_200_000), "end": iso(now_ms + 9_000_000)}
    entry = aa.says("C01", {**DESPITE, **REQUEST, "windows": [window]})["entry"]
    until(lambda: bb.ask("matters", kinds=["call"])["rows"])
    bb.says("C02", {**DESPITE, "re": entry, "answer": "ACCEPT", "window": window})
    aa.says("C03", {**DESPITE, **AGENDA, "re": entry})
    until(lambda: aa.ask("matters", kinds=["call"], looks=["call.FIXED"])["rows"])
    return entry


@pytest.fixture(scope="module")
def readout(desks, call):
    """A read-out of BB, of three points."""
    points = [
        {"n": 1, "agenda_n": 1, "kind": "AGREED", "by": "AA", "text": "Both tell it early."},
        {"n": 2, "kind": "UNDERTOOK", "by": "BB", "text": "To send it (061200ZDEC26)"},
        {"n": 3, "kind": "STATED", "by": "AA", "text": "It was late."},
    ]
    said = {**DESPITE, "re": call, "kind": "OWN", "points": points, "lang": "en"}
    entry = desks[1].says("C06", said)["entry"]
    until(lambda: desks[0].ask("call", entry=call)["readouts"])
    return entry


def noted(browser, call, act="point", **fields):
    page = browser.get(f"/call/duty/{call}")
    sent = {"text": "Said so.", "kind": "STATED", "by": "AA", "agenda_n": "", "due": "", **fields}
    form = {**page.form("/call"), "line": "duty", "entry": call, **sent, "act": act}
    return form, browser.post("/call", form)


def test_the_page_tells_when_it_is_and_what_is_to_be_spoken_of(duty, call):
    assert f'href="/call/duty/{call}"' in duty.get("/calls").text
    page = duty.get(f"/call/duty/{call}").text
    assert re.search(r'class="countdown" role="timer" data-from="\d{13}" data-to="\d{13}"', page)
    assert "The charter names no local time" in page
    assert "PROPOSED, not agreed" in page
    assert "I have understood your message." in page
    assert duty.get("/call/duty/00000000").status == 409


def test_what_is_noted_is_one_draft_that_grows_and_goes_nowhere(desks, duty, call):
    before = desks[0].said()
    _, answer = noted(duty, call, kind="UNDERTOOK", text="To call again.", due="061200ZDEC26")
    assert answer.to == f"/call/duty/{call}#notes"
    form, _ = noted(duty, call, text="That is all.", agenda_n="1")
    assert duty.post("/call", form).to == answer.to  # sent twice, noted once
    (draft,) = desks[0].ask("drafts")
    assert (draft["type"], draft["fields"]["re"]) == ("call.readout/1", call)
    assert [(it["n"], it["text"]) for it in draft["fields"]["points"]] == [
        (1, "To call again. (061200ZDEC26)"),
        (2, "That is all."),
    ]
    page = duty.get(f"/call/duty/{call}").text
    assert f"/draft/duty/{draft['draft']}" in page
    noted(duty, call, act="take-out", n="1")
    (draft,) = desks[0].ask("drafts")
    assert [it["n"] for it in draft["fields"]["points"]] == [2]
    noted(duty, call, act="take-out", n="2")
    assert desks[0].ask("drafts") == []
    assert desks[0].said() == before


@pytest.mark.parametrize(
    ("act", "fields", "says"),
    [("point", {"due": "soon"}, "Nothing was noted"), ("position", {}, "Choose a position")],
)
def test_what_cannot_be_noted_changes_nothing(desks, duty, call, act, fields, says):
    _, answer = noted(duty, call, act, **fields)
    assert answer.status == 409
    assert says in answer.text
    assert desks[0].ask("drafts") == []


def test_nothing_is_called_agreed_before_the_others_agreed_to_that_point(
    desks, duty, call, readout
):
    page = duty.get(f"/call/duty/{call}").text
    assert "Nothing is proved to be agreed." in page
    form = page_form(duty, call)
    said = {"readout": readout, "p.1": "AGREE", "p.2": "", "p.3": "DISPUTE", "t.3": "It was early."}
    answer = duty.post("/call", {**form, **said, "act": "position"})
    (draft,) = desks[0].ask("drafts")
    assert answer.to == f"/draft/duty/{draft['draft']}"
    assert [it["n"] for it in draft["fields"]["positions"]] == [1, 3]
    form = duty.get(answer.to).form("/draft")
    duty.post("/draft", {**form, "act": "release"})
    until(lambda: desks[0].ask("call", entry=call)["state"] == "READ_OUT")
    agreed = duty.get(f"/call/duty/{call}").text.partition('class="part agreed"')[2]
    agreed = agreed.partition("</ul>")[0]
    assert "Both tell it early." in agreed
    assert "To send it" not in agreed
    assert "It was late." not in agreed


def page_form(browser, call):
    return {**browser.get(f"/call/duty/{call}").form("/call"), "line": "duty", "entry": call}


def test_a_follow_up_takes_its_date_from_the_end_of_the_point():
    point = {"text": "To send it (061200ZDEC26)", "by": "BB"}
    assert follow_up("duty", "ab", point).endswith(
        "f.text=To+send+it&f.owner=BB&f.due=061200ZDEC26"
    )
    assert "f.due" not in follow_up("duty", "ab", {"text": "To send it", "by": "BB"})


# --- on a console in this process


class Calling(Scene):
    """A call of AA that nobody has answered."""

    def __init__(self, folder):
        super().__init__(folder)
        self.call = self.ours.says("C01", {**DESPITE, **REQUEST})["entry"]


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    it = Calling(tmp_path_factory.mktemp("call"))
    yield it
    it.closes()


def notes(scene, count):
    """A draft of the read-out, of so many points."""
    point = {"kind": "STATED", "by": "AA", "text": "Said so."}
    points = [{**point, "n": n} for n in range(1, count + 1)]
    said = {**DESPITE, "re": scene.call, "kind": "OWN", "points": points}
    return scene.ours.ask("compose", type="C06", fields=said)["draft"]


def acts(scene, act, **fields):
    form = {**scene.fields("/call", scene.duty), "entry": scene.call, "kind": "STATED", "by": "AA"}
    return scene.duty.post("/call", {**form, "act": act, **fields})


def test_a_point_for_which_there_is_no_room_is_refused_and_not_lost(scene):
    notes(scene, POINTS_MAX - 1)
    assert acts(scene, "point", text="The last.").status == 303
    (full,) = (it for it in scene.ours.ask("drafts") if it["type"] == "call.readout/1")
    answer = acts(scene, "point", text="One more.")
    assert (answer.status, "at most 40 points" in answer.text) == (409, True)
    (kept,) = (it for it in scene.ours.ask("drafts") if it["type"] == "call.readout/1")
    assert kept == full
    assert kept["fields"]["points"][-1]["text"] == "The last."
    scene.ours.ask("drop", draft=kept["draft"])


@pytest.mark.parametrize(("act", "count"), [("point", 2), ("take-out", 2), ("take-out", 1)])
def test_notes_that_an_officer_released_do_not_become_others(scene, act, count):
    draft = notes(scene, count)
    signing.release(scene.ours.asks, scene.ours.officers["SECOND"], draft, LINE)
    before = scene.ours.ask("drafts")
    answer = acts(scene, act, n="1", text="One more.")
    assert (answer.status, "released by AA/SECOND" in answer.text) == (409, True)
    assert scene.ours.ask("drafts") == before
    scene.ours.ask("drop", draft=draft)


def test_a_number_longer_than_any_of_ours_is_no_fault(scene):
    answer = acts(scene, "position", **{"p." + "1" * 5_000: "AGREE"})
    assert (answer.status, "Choose a position" in answer.text) == (409, True)


@needs_chromium
@pytest.mark.usefixtures("readout")
def test_it_counts_down_by_itself_and_prints_on_two_pages(desks, call):
    with chromium() as browser:
        page, faults = on_watch(browser, desks[0])
        for language in ("en", "ar"):
            looks_like(page, desks[0], f"{language}.dark.roomy")
            page.goto(f"{desks[0].url}call/duty/{call}")
            page.wait_for_function(
                "/^01:5\\d:\\d\\d$/.test(document.querySelector('.countdown output').value)"
            )
            printed = page.pdf(format="A4", prefer_css_page_size=True)
            assert 1 <= len(re.findall(rb"/Type\s*/Page[^s]", printed)) <= 2
        assert faults == []
