"""R-422: the key leaves the memory, the watch goes on."""

from tests.console.pages.test_stream import Listening
from tests.support.lines import LINE, TEXT, until


def locked(browser, back="/watch"):
    return browser.post("/lock", {**browser.get(back).form("/lock"), "back": back})


def test_a_locked_watch_goes_on_and_comes_back_where_it_was(duty):
    assert locked(duty).to == "/locked?back=/watch"
    page = duty.get("/locked?back=/watch")
    assert 'data-locked="yes"' in page.text
    assert 'id="alarms"' in page.text
    assert "<nav" not in page.text
    assert duty.get("/watch").to == "/locked"
    assert duty.post("/unlock", page.form("/unlock")).to == "/watch"
    assert duty.get("/watch").status == 200
    assert duty.get("/locked?back=//evil.example").to == "/"


def test_alarms_go_on(duty):
    locked(duty)
    listening = Listening(duty)
    assert listening.until("alarms")
    listening.ends()


def test_nothing_is_signed_while_it_is_locked(desks, theirs):
    said = desks[0].says("L09", TEXT, precedence="PRIORITY")["entry"]
    until(lambda: any(it["entry"] == said for it in desks[1].ask("inbox")))
    form = theirs.get(f"/entry/{LINE}/{said}").form("/open")
    locked(theirs)
    before = desks[1].said()
    answer = theirs.post("/open", form)
    assert answer.status == 403
    assert "This watch is locked" in answer.text
    assert desks[1].said() == before


def test_it_can_be_left_while_it_is_locked(duty):
    locked(duty)
    assert duty.post("/logout", duty.get("/locked").form("/logout")).to == "/login"
