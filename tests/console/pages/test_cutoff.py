"""R-464: a captured terminal is cut off by two officers at two browsers, and all are told."""

import pytest

from comity.node import signing
from tests.console.test_elsewhere import Scene
from tests.support.lines import LINE, until


@pytest.fixture
def second(desks):
    browser = desks[0].browser()
    browser.comes_on_watch("SECOND")
    return browser


def begins(browser, **more):
    form = browser.get("/keys/ending?terminal=AA/T003").form("/keys/cut")
    return browser.post("/keys/cut", {**form, "reason": "CAPTURED", "act": "begin", **more})


def joins(browser):
    return browser.post("/keys/cut", {**browser.get("/keys").form("/keys/cut"), "act": "join"})


def test_one_officer_begins_it_and_nothing_goes_before_another_sends_it(
    desks, duty, second, theirs
):
    before = desks[0].said()
    assert begins(duty).to == "/keys#cut-off"
    assert begins(duty).to == "/keys#cut-off"  # begun once
    (draft,) = desks[0].ask("drafts")
    assert (draft["type"], draft["releases"]) == ("key.suspend/1", ["AA/DUTY"])
    page = duty.get("/keys").text
    assert "waits for a second officer" in page
    assert 'value="join"' not in page
    assert desks[0].said() == before
    stale = {**second.get("/keys").form("/keys/cut"), "shown": "0" * 64}
    assert second.post("/keys/cut", {**stale, "once": "stale", "act": "join"}).status == 409
    assert joins(second).to == "/keys#cut-off"
    assert desks[0].ask("drafts") == []
    until(lambda: "SUSPENDED" in theirs.get("/keys").text)
    assert "SUSPENDED" in duty.get("/keys").text
    said = next(it for it in desks[1].ask("inbox") if it["type"] == "key.suspend/1")
    assert (said["precedence"], said["offices"]) == ("FLASH", ["AA/DUTY", "AA/SECOND"])
    assert any(it["entry"] == said["entry"] for it in desks[1].ask("alarms"))


@pytest.mark.parametrize("more", [{"terminal": "BB/T001"}, {"reason": "WHIM"}, {"act": "end"}])
def test_what_is_none_of_ours_or_no_reason_begins_nothing(desks, duty, more):
    assert begins(duty, **more).status == 409
    assert desks[0].ask("drafts") == []


# --- on a console in this process


@pytest.fixture
def scene(tmp_path):
    """DUTY and SECOND on watch, each at a browser."""
    it = Scene(tmp_path)
    comes_back(it)
    yield it
    it.closes()


def comes_back(scene):
    for browser, officer in ((scene.duty, "DUTY"), (scene.locked, "SECOND")):
        browser.post("/logout", {"token": scene.token(browser)})
        browser.comes_on_watch(officer)


def cuts(scene):
    return [it for it in scene.ours.ask("drafts") if it["type"] == "key.suspend/1"]


def test_what_was_begun_too_long_ago_is_shown_so_and_begun_again(scene):
    assert begins(scene.duty).status == 303
    (first,) = cuts(scene)
    stale = scene.locked.get("/keys").form("/keys/cut")
    scene.ours.clock.passes(601)
    late = scene.locked.post("/keys/cut", {**stale, "act": "join"})
    assert (late.status, "begin it again" in late.text) == (409, True)
    comes_back(scene)
    page = scene.locked.get("/keys").text
    assert "lapsed: it was not sent" in page
    assert 'value="join"' not in page
    assert begins(scene.duty).status == 303
    (again,) = cuts(scene)
    assert again["time"]["ms"] > first["time"]["ms"]
    assert joins(scene.locked).status == 303
    assert (cuts(scene), scene.ours.types().count("key.suspend/1")) == ([], 1)


@pytest.mark.parametrize("who", ["duty", "locked"])
def test_what_both_signed_and_did_not_go_either_sends(scene, who):
    begins(scene.duty)
    (draft,) = cuts(scene)
    assert 'value="join"' not in scene.duty.get("/keys").text
    signing.release(scene.ours.asks, scene.ours.officers["SECOND"], draft["draft"], LINE)
    assert joins(getattr(scene, who)).status == 303
    assert (cuts(scene), scene.ours.types().count("key.suspend/1")) == ([], 1)
