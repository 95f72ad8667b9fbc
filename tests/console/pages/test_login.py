"""R-404, R-405, R-420: coming on watch, and leaving."""

import pytest

from comity.console.pages.login import own_path
from tests.console.pages.test_stream import Listening


def test_an_officer_comes_on_watch_and_leaves(desks):
    browser = desks[0].browser()
    assert browser.get("/").to == "/login"
    page = browser.get("/login")
    assert "<option>DUTY</option>" in page.text
    assert browser.comes_on_watch().to == "/"
    page = browser.get("/")
    assert browser.post("/logout", page.form("/logout")).to == "/login"
    assert browser.get("/").to == "/login"


def test_every_page_of_a_browser_hears_that_its_officer_left(duty):
    listening = Listening(duty)
    duty.post("/logout", duty.get("/").form("/logout"))
    assert listening.until_ended()
    listening.ends()


def test_a_stranger_is_told_so_and_gets_no_session(desks):
    browser = desks[0].browser()
    answer = browser.comes_on_watch("NOBODY")
    assert answer.status == 403
    assert 'role="alert"' in answer.text
    assert browser.get("/").to == "/login"


def test_one_browser_is_one_officer(duty):
    token = duty.get("/").form("/logout")["token"]
    answer = duty.post("/login", {"officer": "SECOND", "passphrase": "", "token": token})
    assert answer.status == 409
    assert "one browser is one officer" in answer.text
    assert "(DUTY)" in duty.get("/").text
    assert duty.get("/login").to == "/"


def test_a_session_cookie_is_for_our_own_pages_alone(desks):
    browser = desks[0].browser()
    cookie = browser.comes_on_watch().headers["set-cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=strict" in cookie


def test_each_browser_reads_in_its_own_language_and_colours(desks, duty):
    page = duty.get("/watch")
    chosen = {**page.form("/look"), "language": "ar", "theme": "red", "density": "dense"}
    assert duty.post("/look", chosen).to == "/watch"
    page = duty.get("/watch").text
    assert '<html lang="ar" dir="rtl" data-theme="red" data-density="dense"' in page
    assert 'lang="en"' in desks[0].browser().get("/login").text


@pytest.mark.parametrize(
    "path", ["//evil.example", "/\\evil.example", "http://evil.example", "", "/\n"]
)
def test_no_page_sends_a_browser_elsewhere(path):
    assert own_path(path) == "/"


def test_a_page_of_ours_is_gone_back_to():
    assert own_path("/watch?line=staff") == "/watch?line=staff"
