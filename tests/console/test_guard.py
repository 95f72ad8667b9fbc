"""R-400 to R-403: who may ask at all, and what every browser is told."""

import pytest

from comity.console import guard
from comity.console.guard import Place

PLACE = Place("http", ("localhost", "127.0.0.1"), 7443)
FORM = "application/x-www-form-urlencoded"
OURS = {"host": "localhost:7443", "origin": "http://localhost:7443", "content_type": FORM}


def verdict(method="POST", **headers):
    given = {name.replace("_", "-"): value for name, value in (OURS | headers).items() if value}
    found = guard.fault(method, given, PLACE)
    return None if found is None else found.status


def test_our_own_form_is_heard():
    assert verdict() is None
    assert verdict(sec_fetch_site="same-origin") is None
    assert verdict(host="127.0.0.1:7443", origin="http://127.0.0.1:7443") is None


@pytest.mark.parametrize(
    "host",
    [
        "",
        "evil.example:7443",
        "localhost",
        "localhost:80",
        "localhost:7443.evil.example",
        "[::1]:7443",
    ],
)
def test_a_name_that_somebody_points_at_this_machine_is_not_ours(host):
    assert verdict(host=host) == 421
    assert verdict("GET", host=host) == 421


@pytest.mark.parametrize(
    "origin",
    ["", "null", "https://localhost:7443", "http://localhost:7444", "http://evil.example"],
)
def test_a_form_of_another_page_changes_nothing(origin):
    assert verdict(origin=origin) == 403


def test_only_a_form_is_heard():
    assert verdict(content_type=f"{FORM};charset=UTF-8") is None
    for kind in ("", "text/plain", "multipart/form-data; boundary=x", "application/json"):
        assert verdict(content_type=kind) == 415


@pytest.mark.parametrize("site", ["cross-site", "same-site", "none"])
def test_a_browser_that_says_it_comes_from_elsewhere_changes_nothing(site):
    assert verdict(sec_fetch_site=site) == 403


def test_a_link_from_elsewhere_opens_a_page_and_nothing_else():
    opening = {"sec_fetch_site": "cross-site", "sec_fetch_mode": "navigate"}
    assert verdict("GET", **opening, sec_fetch_dest="document") is None
    assert verdict("GET", **opening, sec_fetch_dest="iframe") == 403
    assert verdict("GET", sec_fetch_site="cross-site", sec_fetch_mode="cors") == 403
    assert verdict("GET", sec_fetch_site="same-site", sec_fetch_mode="no-cors") == 403


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT"])
def test_no_other_method_is_heard(method):
    assert verdict(method) == 405


def test_a_token_is_that_of_its_session():
    assert guard.is_token("abc", "abc")
    assert not guard.is_token("abd", "abc")
    assert not guard.is_token(None, "abc")
    assert not guard.is_token("é", "abc")


def test_no_script_or_style_stands_in_a_page_and_no_other_page_frames_ours():
    told = guard.told(is_static=False)
    policy = told["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy
    assert told["cache-control"] == "no-store"
    assert "cache-control" not in guard.told(is_static=True)


def test_at_the_usual_port_the_name_alone_is_ours_too():
    assert "comity.example" in Place("https", ("comity.example",), 443).hosts
    assert "comity.example" not in Place("https", ("comity.example",), 8443).hosts
