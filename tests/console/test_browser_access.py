"""R-417 to R-422 in a browser: its own WebAuthn with an authenticator that has no hands."""

import pytest

from comity.node import passkeys
from tests.console.conftest import PHRASE
from tests.support.screens import chromium, needs_chromium, opened

pytestmark = needs_chromium


@pytest.fixture
def browser():
    with chromium() as it:
        yield it


@pytest.fixture
def page(sealed, browser):  # the fixture
    """A page at which nobody is on watch yet."""
    found, faults = opened(browser)
    found.goto(f"{sealed.url}login")
    yield found
    passkeys.forget(sealed.home.path, "DUTY")
    assert [it for it in faults if "403" not in it and "409" not in it] == []


def authenticator(page, **changes):
    """Give the page a device of its own; gives a way to ask it."""
    session = page.context.new_cdp_session(page)
    session.send("WebAuthn.enable")
    options = {
        "protocol": "ctap2",
        "ctap2Version": "ctap2_1",
        "transport": "usb",
        "hasUserVerification": True,
        "isUserVerified": True,
        "automaticPresenceSimulation": True,
        "hasPrf": True,
    }
    made = session.send("WebAuthn.addVirtualAuthenticator", {"options": options | changes})
    return session, made["authenticatorId"]


def comes(page):
    page.select_option("#officer", "DUTY")
    page.fill("#passphrase", PHRASE)
    page.press("#passphrase", "Enter")
    page.wait_for_selector("body[data-token]")


def adds(page, url):
    page.goto(f"{url}keys")
    page.fill("#label", "Key on the ring")
    page.fill("#again", PHRASE)
    page.get_by_role("button", name="Add it").click()


def test_a_passkey_is_added_used_to_unlock_and_to_come_on_watch(sealed, page):
    authenticator(page)
    comes(page)
    adds(page, sealed.url)
    page.wait_for_selector("#passkeys li")
    page.goto(f"{sealed.url}watch")
    page.keyboard.press("l")
    page.wait_for_selector("#locked")
    assert page.locator("nav").count() == 0
    page.get_by_role("button", name="Unlock with a passkey").click()
    page.wait_for_selector("#board")
    page.get_by_role("button", name="Leave watch").click()
    page.wait_for_selector("#officer")
    page.select_option("#officer", "DUTY")
    page.get_by_role("button", name="Come on watch with a passkey").click()
    page.wait_for_selector("body[data-token]")
    assert "DUTY" in page.inner_text("header")
    (row,) = passkeys.kept(sealed.home.path, "DUTY")
    assert row.uses >= 3


def test_a_device_without_a_secret_is_refused_in_one_sentence(sealed, page):
    authenticator(page, hasPrf=False)
    comes(page)
    adds(page, sealed.url)
    page.wait_for_selector("form[data-passkey] .fault:not([hidden])")
    assert "cannot keep a secret for your key" in page.inner_text("form[data-passkey] .fault")
    assert passkeys.kept(sealed.home.path, "DUTY") == []


def test_nobody_verified_unlocks_nothing(sealed, page):
    session, name = authenticator(page)
    comes(page)
    adds(page, sealed.url)
    page.wait_for_selector("#passkeys li")
    page.keyboard.press("l")
    page.wait_for_selector("#locked")
    session.send("WebAuthn.setUserVerified", {"authenticatorId": name, "isUserVerified": False})
    page.get_by_role("button", name="Unlock with a passkey").click()
    page.wait_for_selector("form[data-passkey] .fault:not([hidden])")
    assert page.locator("#locked").count() == 1
    page.fill("#passphrase", PHRASE)
    page.press("#passphrase", "Enter")
    page.wait_for_selector("body:not([data-locked])")


def test_one_page_locks_every_page_of_its_browser(sealed, page):
    comes(page)
    other = page.context.new_page()
    other.goto(f"{sealed.url}watch")
    other.wait_for_selector("#board")
    page.keyboard.press("l")
    page.wait_for_selector("#locked")
    other.wait_for_selector("#locked")
    assert other.url.endswith("/locked?back=%2Fwatch")
