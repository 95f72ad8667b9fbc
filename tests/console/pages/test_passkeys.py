"""R-417 to R-419 at a running node: a passkey opens its officer's key, and nothing else does."""

import json

import pytest

from comity.node import identity, passkeys
from tests.console.conftest import PHRASE
from tests.support.authenticators import Device, data


@pytest.fixture
def duty(sealed):
    browser = sealed.browser()
    browser.comes_on_watch(passphrase=PHRASE)
    yield browser
    passkeys.forget(sealed.home.path, "DUTY")


@pytest.fixture
def device(sealed):
    return Device(sealed.browser().origin)


def script(browser, path, **fields):
    return browser.post(path, fields, Sec_Fetch_Dest="empty")


def token(browser):
    return browser.get("/").form("/logout")["token"]


def offered(browser):
    return json.loads(script(browser, "/passkey/offer", token=token(browser)).text)


def adding(browser, device, ask=None, **changes):
    ask = ask or offered(browser)
    made = device.makes(ask["make"])
    used = device.uses_it(ask["use"])
    (salt,) = ask["use"]["extensions"]["prf"]["evalByCredential"].values()
    fields = {
        "token": token(browser),
        "made": made,
        "used": used,
        "secret": secret(device, salt),
        "label": "Key on the ring",
        "passphrase": PHRASE,
    }
    return browser.post("/passkey/add", fields | changes)


def secret(device, salt):
    return device.secret(data(salt["first"]))


def entering(sealed, device, **changes):
    """Come on watch with a device, at a browser of its own."""
    browser = sealed.browser()
    ask = json.loads(script(browser, "/passkey/ask", officer="DUTY").text)
    (salt,) = ask["extensions"]["prf"]["evalByCredential"].values()
    fields = {
        "officer": "DUTY",
        "credential": device.uses_it(ask),
        "secret": secret(device, salt),
    } | changes
    return browser, browser.post("/passkey/enter", fields), fields


def test_a_passkey_comes_on_watch_with_the_officers_own_key(sealed, duty, device):
    assert adding(duty, device).to == "/keys#passkeys"
    assert "Key on the ring" in duty.get("/keys").text
    browser, answer, _ = entering(sealed, device)
    assert answer.to == "/"
    assert "DUTY" in browser.get("/").text
    assert [it.uses for it in passkeys.kept(sealed.home.path, "DUTY")] == [2]


def test_an_answer_is_good_once(sealed, duty, device):
    adding(duty, device)
    _, answer, fields = entering(sealed, device)
    assert answer.status == 303
    again = sealed.browser().post("/passkey/enter", fields)
    assert again.status == 403
    assert "too late, or twice" in again.text


def test_an_answer_to_one_question_answers_no_other(sealed, duty, device):
    adding(duty, device)
    ask = json.loads(script(duty, "/passkey/ask", token=token(duty)).text)  # to unlock
    (salt,) = ask["extensions"]["prf"]["evalByCredential"].values()
    fields = {"officer": "DUTY", "credential": device.uses_it(ask), "secret": secret(device, salt)}
    assert sealed.browser().post("/passkey/enter", fields).status == 403


def test_neither_a_wrong_secret_nor_a_lie_opens_the_key(sealed, duty, device):
    adding(duty, device)
    browser, answer, _ = entering(sealed, device, secret="A" * 43)
    assert answer.status == 403
    assert entering(sealed, device, secret="")[1].status == 403
    assert entering(sealed, device, officer="SECOND")[1].status == 403
    device.origin = "http://evil.example"
    assert entering(sealed, device)[1].status == 403
    assert browser.get("/").to == "/login"


def test_a_device_without_a_secret_is_refused_in_one_sentence(sealed, duty, device):
    answer = adding(duty, device, secret="")
    assert answer.status == 409
    assert "keeps no secret for your key (PRF)" in answer.text
    assert passkeys.kept(sealed.home.path, "DUTY") == []


@pytest.mark.parametrize(
    "changes", [{"passphrase": "guessed"}, {"label": ""}, {"label": "a\u202eb"}, {"made": "{}"}]
)
def test_what_is_not_whole_adds_nothing(sealed, duty, device, changes):
    assert adding(duty, device, **changes).status == 409
    assert passkeys.kept(sealed.home.path, "DUTY") == []
    sealed_again = sealed.browser()
    while (
        sealed_again.comes_on_watch(passphrase=PHRASE).status != 303
    ):  # the wait of a wrong phrase
        pass


def test_two_devices_in_one_answer_add_nothing(sealed, duty, device):
    ask = offered(duty)
    other = Device(device.origin)
    assert adding(duty, device, ask, used=other.uses_it(ask["use"])).status == 409
    assert passkeys.kept(sealed.home.path, "DUTY") == []


def test_a_session_that_a_passkey_opened_adds_none(sealed, duty, device):
    adding(duty, device)
    browser, _, _ = entering(sealed, device)
    answer = script(browser, "/passkey/offer", token=token(browser))
    assert answer.status == 409
    assert "only in a watch that began with the passphrase" in answer.text


def test_several_are_kept_and_taken_away_one_by_one(sealed, duty, device):
    other = Device(device.origin)
    adding(duty, device)
    adding(duty, other, label="At home")
    page = duty.get("/keys")
    gone = {"token": token(duty), "passkey": device.id.hex()}
    assert "At home" in page.text
    assert duty.post("/passkey/remove", gone).to == "/keys#passkeys"
    assert [it.label for it in passkeys.kept(sealed.home.path, "DUTY")] == ["At home"]
    assert duty.post("/passkey/remove", gone).status == 409
    assert duty.post("/passkey/remove", {**gone, "passkey": "no"}).status == 409


def test_a_passkey_unlocks_a_locked_watch(duty, device):
    adding(duty, device)
    duty.post("/lock", duty.get("/").form("/lock"))
    form = duty.get("/locked").form("/passkey/unlock")
    ask = json.loads(script(duty, "/passkey/ask", token=form["token"]).text)
    (salt,) = ask["extensions"]["prf"]["evalByCredential"].values()
    fields = form | {"credential": device.uses_it(ask), "secret": secret(device, salt)}
    assert duty.post("/passkey/unlock", fields | {"secret": "A" * 43}).status == 403
    assert duty.get("/").to == "/locked"
    ask = json.loads(script(duty, "/passkey/ask", token=form["token"]).text)
    fields |= {"credential": device.uses_it(ask)}
    assert duty.post("/passkey/unlock", fields).to == "/"
    assert duty.get("/").status == 200


def test_a_key_that_ended_is_opened_by_no_passkey(sealed, duty, device):
    adding(duty, device)
    (row,) = passkeys.kept(sealed.home.path, "DUTY")
    other = row.holding("DUTY", b"o" * 32, data(device.secret(row.salt)))
    passkeys.forget(sealed.home.path, "DUTY")
    passkeys.add(sealed.home.path, "DUTY", other)
    answer = entering(sealed, device)[1]
    assert answer.status == 403
    assert "that has ended" in answer.text
    assert identity.officer_names(sealed.home.path) == ["DUTY", "SECOND"]


def test_nobody_is_asked_for_a_passkey_that_is_not_there(sealed):
    answer = script(sealed.browser(), "/passkey/ask", officer="NOBODY")
    assert answer.status == 409
    assert "use the passphrase" in answer.text
