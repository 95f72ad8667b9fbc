"""R-433 to R-436 over HTTP: two officers, two browsers, one draft."""

import asyncio
import re
import time

import pytest
from starlette.datastructures import FormData
from starlette.requests import Request

from comity.console.console import Console, Visit
from comity.console.guard import Place
from comity.console.pages import drafts
from comity.console.sessions import Session
from comity.families.activity.areas import AreaDeclare
from comity.families.shelf import example_of
from comity.node.home import Home
from comity.values.moment import HOUR_MS, iso
from tests.support.indoors import Room
from tests.support.lines import LAUNCH, LINE, TEXT, Side, make_line

DESPITE = {"override": "Said on purpose.", "lang": "en"}


@pytest.fixture
def second(desks):
    """Another browser at AA at which SECOND is on watch."""
    browser = desks[0].browser()
    browser.comes_on_watch("SECOND")
    return browser


@pytest.fixture
def launch(desks):
    """A draft that two officers must release."""
    draft = desks[0].ask("compose", type="M01", fields=LAUNCH | DESPITE)["draft"]
    yield draft
    for it in desks[0].ask("drafts"):
        desks[0].ask("drop", draft=it["draft"])


def does(browser, draft, act, **more):
    fields = browser.get(f"/draft/duty/{draft}").form("/draft")
    return browser.post("/draft", fields | {"act": act} | more)


def test_two_officers_at_two_browsers_release_what_two_must(desks, duty, second, launch):
    first = does(duty, launch, "release")
    waiting = duty.get(first.to).text
    sent = does(second, launch, "release")

    assert first.to == f"/draft/duty/{launch}"
    assert "You have released it" in waiting
    assert "SECOND" in waiting
    found = desks[0].ask("entry", entry=sent.to.rpartition("=")[2])
    assert found["offices"] == ["AA/DUTY", "AA/SECOND"]
    assert desks[0].ask("drafts") == []


def test_one_officer_is_never_two(desks, duty, launch):
    does(duty, launch, "release")
    fields = duty.get(f"/draft/duty/{launch}").form("/draft")
    again = duty.post("/draft", fields | {"act": "release"})

    assert again.status == 409
    assert desks[0].ask("drafts")[0]["releases"] == ["AA/DUTY"]


def test_what_became_another_since_it_was_drawn_is_not_released(desks, second, launch):
    stale = second.get(f"/draft/duty/{launch}").form("/draft")
    desks[0].ask("override", draft=launch, reason="For another reason.")
    answer = second.post("/draft", stale | {"act": "release"})

    assert answer.status == 409
    assert "is not what you were shown" in answer.text
    assert desks[0].ask("drafts")[0]["releases"] == []


def test_nobody_releases_what_their_own_browser_did_not_draw(desks, duty, second, launch):
    drawn = duty.get(f"/draft/duty/{launch}").form("/draft")
    token = second.get("/drafts").form("/logout")["token"]
    answer = second.post("/draft", drawn | {"token": token, "act": "release"})

    assert answer.status == 409
    assert desks[0].ask("drafts")[0]["releases"] == []


def test_what_readers_would_flag_is_not_released_without_a_reason(desks, duty):
    start, end = (iso(time.time_ns() // 1_000_000 + it * HOUR_MS) for it in (1, 2))
    soon = {**(example_of(AreaDeclare) or {}), "window": {"start": start, "end": end}}
    draft = desks[0].ask("compose", type="A09", fields=soon)["draft"]
    answer = does(duty, draft, "release")
    desks[0].ask("drop", draft=draft)

    assert answer.status == 409
    assert "say below why it goes out so" in answer.text
    assert "comity draft" not in answer.text


def test_a_flash_after_a_month_of_silence_asks_for_its_party_once_more(tmp_path):
    make_line(tmp_path)
    side = Side(Home(tmp_path / "aa"))
    side.clock.passes(31 * 86_400)
    here = Room(side)
    console = Console(here, lambda: Place("http", ("localhost",), 1))
    officer = Session("DUTY", "AA/DUTY", side.officers["DUTY"], 0)
    draft = side.ask("compose", type="L09", fields=TEXT, precedence="FLASH")["draft"]

    def asks(view, **fields):
        scope = {"type": "http", "path": "/", "path_params": {"line": LINE, "draft": draft},
                 "query_string": b"", "headers": []}  # fmt: skip
        visit = Visit(request=Request(scope), session=officer, form=FormData(fields))
        return asyncio.run(view(console, visit))

    page = asks(drafts.one).body.decode()
    (shown,) = set(re.findall(r'name="shown" value="(\w+)"', page))
    fields = {"line": LINE, "draft": draft, "act": "release", "shown": shown}
    unnamed = asks(drafts.act, once="1", **fields)
    other = asks(drafts.act, once="2", sure="AA", **fields)
    named = asks(drafts.act, once="3", sure="bb", **fields)

    assert 'name="sure"' in page
    assert (unnamed.status_code, other.status_code, named.status_code) == (409, 409, 303)
    assert side.ask("drafts") == []
    side.closes()


def test_an_override_needs_a_reason_and_takes_releases_back(desks, duty, launch):
    does(duty, launch, "release")
    empty = does(duty, launch, "override", reason=" ")
    given = does(duty, launch, "override", reason="No second officer is there.")

    assert (empty.status, given.status) == (409, 303)
    (draft,) = desks[0].ask("drafts")
    assert draft["releases"] == []
    assert draft["fields"]["override"] == "No second officer is there."


def test_a_double_press_does_it_once(desks, duty):
    draft = desks[0].ask("compose", type="L09", fields=TEXT)["draft"]
    fields = duty.get(f"/draft/duty/{draft}").form("/draft") | {"act": "release"}
    before = desks[0].said()
    answers = [duty.post("/draft", fields) for _ in range(3)]

    assert len({it.to for it in answers}) == 1
    assert len(desks[0].said()) == len(before) + 1


def test_a_draft_is_changed_dropped_and_listed(desks, duty, launch):
    assert f"/draft/duty/{launch}" in duty.get("/drafts").text
    change = duty.get(f"/compose?line=duty&draft={launch}")
    assert change.form("/compose")["replaces"] == launch
    gone = does(duty, launch, "drop")

    assert gone.to == "/drafts"
    assert desks[0].ask("drafts") == []
    for page in (duty.get(f"/draft/duty/{launch}"), duty.get(f"/compose?draft={launch}")):
        assert page.status == 409
        assert "no longer at the desk" in page.text


@pytest.mark.parametrize("fields", [{"act": ""}, {"act": "all"}, {"draft": "zz"}, {"line": "x"}])
def test_whatever_is_sent_is_answered_in_a_sentence(desks, duty, launch, fields):
    sent = duty.get(f"/draft/duty/{launch}").form("/draft") | {"act": "release"} | fields
    answer = duty.post("/draft", sent)

    assert answer.status == 409
    assert desks[0].ask("drafts")[0]["releases"] == []
