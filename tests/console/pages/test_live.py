"""R-641, R-642: the page of a call that is held, what it may ask a browser for, what it signs."""

import json
import secrets

import pytest
from msgspec.structs import replace

from tests.console.pages.test_call import Calling

FORM = "/call/live"


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    it = Calling(tmp_path_factory.mktemp("live"))
    yield it
    it.closes()


def acts(scene, act, fields, **more):
    token = scene.token(scene.duty)
    form = {"token": token, "once": secrets.token_hex(8), "line": "duty", "entry": scene.call}
    return scene.duty.post(FORM, {**form, "act": act, "fields": fields, **more})


def test_this_page_alone_may_hear_and_see(scene):
    page = scene.duty.get(f"/call/duty/{scene.call}/live")
    assert page.headers["permissions-policy"].startswith("camera=(self), microphone=(self)")
    assert "unsafe" not in page.headers["content-security-policy"]
    for path in (f"/call/duty/{scene.call}", f"/call/duty/{scene.call}/signals", "/"):
        assert "microphone=()" in scene.duty.get(path).headers["permissions-policy"]


def test_before_a_window_is_fixed_nobody_takes_a_seat_and_the_connection_can_be_tested(scene):
    page = scene.duty.get(f"/call/duty/{scene.call}/live").text
    assert 'data-act="join"' not in page
    assert "No window of this call is fixed" in page
    assert 'data-act="join"' in scene.duty.get(f"/call/duty/{scene.call}/live?test=yes").text


@pytest.mark.parametrize("code", ["C11", "C12"])
def test_an_officer_who_may_say_only_one_of_both_takes_no_seat(scene, monkeypatch, code):
    """R-641: who could not state what a console saw would, say, record and tell nobody."""
    console, page = scene.indoors.console, f"/call/duty/{scene.call}/live?test=yes"
    granted = console.grants()["DUTY"]
    for may, is_offered in (({code}, False), ({"C11", "C12"}, True)):
        narrow = replace(granted, may_send=frozenset(may))
        monkeypatch.setattr(console, "grants", lambda narrow=narrow: {"DUTY": narrow})
        assert ('data-act="join"' in scene.duty.get(page).text) is is_offered


def test_what_a_page_notes_is_signed_by_its_officer_and_once(scene):
    once = secrets.token_hex(8)
    first = acts(scene, "event", json.dumps({"what": "HELD"}), once=once)
    again = acts(scene, "event", json.dumps({"what": "HELD"}), once=once)
    assert json.loads(first.body) == json.loads(again.body)
    entry = scene.ours.entry(json.loads(first.body)["entry"])
    assert (entry["type"], entry["offices"]) == ("call.event/1", ["AA/DUTY"])
    assert entry["fields"]["re"] == scene.call
    told = json.loads(scene.duty.get(f"/call/duty/{scene.call}/signals").body)
    assert [it["what"] for it in told["events"]] == ["HELD"]


@pytest.mark.parametrize(
    ("act", "fields"),
    [
        ("event", "[]"),
        ("event", "{"),
        ("event", '{"what": "WON"}'),
        ("event", "x" * 9_000),
        ("signal", '{"step": "OFFER"}'),
        ("opened", '{"what": "HELD"}'),
    ],
)
def test_what_cannot_be_read_is_refused_in_a_sentence_and_nothing_is_said(scene, act, fields):
    before = scene.ours.keeper.own.size
    assert acts(scene, act, fields).status == 409
    assert scene.ours.keeper.own.size == before


def test_what_consoles_signalled_is_erased_with_one_press_once_it_is_of_no_more_use(scene):
    page = f"/call/duty/{scene.call}"
    assert "Erase them" not in scene.duty.get(page).text
    assert json.loads(acts(scene, "tidy", "{}").body) == {"entry": None}
    signal = {"step": "JOIN", "seat": "PRINCIPAL", "n": 0}
    signal.update(device=secrets.token_hex(16), fingerprint=secrets.token_hex(32))
    acts(scene, "signal", json.dumps(signal))
    scene.ours.clock.set_to(scene.ours.clock.now_ms() + 13 * 3_600_000)
    scene.duty.comes_on_watch()
    assert "Erase them" in scene.duty.get(page).text
    form = {"token": scene.token(scene.duty), "once": "tidy-it-up-now", "line": "duty"}
    scene.duty.post("/call", {**form, "entry": scene.call, "act": "tidy"})
    assert "Erase them" not in scene.duty.get(page).text
    assert scene.ours.ask("signals-kept", entry=scene.call)["count"] == 0
