"""R-660, R-661: the brief as a page: in the principal's language, on two pages of paper."""

import re

import pytest

from comity.families.call.examples import REQUEST
from comity.families.incident.examples import GOOD as INCIDENT
from tests.support.lines import DESPITE
from tests.support.screens import chromium, needs_chromium, on_watch


@pytest.fixture(scope="module")
def call(desks):
    aa, _ = desks
    for _n in range(12):
        aa.says("I01", {**DESPITE, **INCIDENT["I01"][0]})
    return aa.says("C01", {**DESPITE, **REQUEST})["entry"]


def test_it_stands_in_the_principal_s_language_whatever_the_officer_reads(duty, call):
    assert f'href="/call/duty/{call}/brief"' in duty.get(f"/call/duty/{call}").text
    page = duty.get(f"/call/duty/{call}/brief?in=uk").text
    assert 'lang="uk" dir="ltr"' in page
    assert "Наш виклад" in page
    assert "Print on two pages" in page
    assert 'dir="rtl"' in duty.get(f"/call/duty/{call}/brief?in=ar").text
    assert "Our account" in duty.get(f"/call/duty/{call}/brief?in=none").text


def test_it_is_of_the_cut_that_is_asked_for(desks, duty, call):
    before = desks[0].ask("log")[0]["entry"]
    assert duty.get(f"/call/duty/{call}/brief?cut={before}").status == 409
    assert (
        f"all that entry {call[:8]} knows" in duty.get(f"/call/duty/{call}/brief?cut={call}").text
    )


def test_an_agenda_is_drafted_by_one_key(desks, duty, call):
    form = duty.get(f"/call/duty/{call}").form("/call")
    answer = duty.post("/call", {**form, "line": "duty", "entry": call, "act": "agenda"})
    (draft,) = (it for it in desks[0].ask("drafts") if it["type"] == "call.agenda/1")
    assert answer.to == f"/draft/duty/{draft['draft']}"
    desks[0].ask("drop", draft=draft["draft"])


@needs_chromium
def test_however_much_there_is_it_prints_on_two_pages(desks, call):
    with chromium() as browser:
        page, faults = on_watch(browser, desks[0])
        for language in ("en", "ru", "ar"):
            page.goto(f"{desks[0].url}call/duty/{call}/brief?in={language}")
            printed = page.pdf(format="A4", prefer_css_page_size=True)
            assert 1 <= len(re.findall(rb"/Type\s*/Page[^s]", printed)) <= 2
        assert faults == []


def test_who_is_on_the_telephone_is_asked_step_by_step_and_no_address_says_that_words_fit(
    desks, duty, call
):
    here = f"/call/duty/{call}"

    def step(act, **fields):
        form = {**duty.get(here).form("/call"), "line": "duty", "entry": call, "by": "BB"}
        return duty.post("/call", {**form, **fields, "act": act})

    assert step("voice-draw").to == f"{here}#voice"
    (drawn,) = desks[0].ask("voice")
    theirs = desks[1].ask("voice-draw", party="AA")
    step("voice-words", text=" ".join(theirs["number"]))
    page = duty.get(here).text
    assert " ".join(desks[0].ask("voice")[0]["say"]) in page
    assert "THE WORDS FIT" not in duty.get(f"{here}?fits=BB").text
    said = desks[1].ask("voice-words", party="AA", theirs=" ".join(drawn["number"]))["say"]
    step("voice-heard", text=" ".join(said))
    assert "THE WORDS FIT" in duty.get(here).text
    step("voice-draw")
    step("voice-words", text="0001 0002 0003 0004")
    answer = step("voice-heard", text="0001 0002 0003 0004")
    assert (answer.status, "The words do not fit" in answer.text) == (409, True)
