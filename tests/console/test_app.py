"""Over a real socket: what the guard refuses, and what stands for what is not there.

What every route does with what comes from elsewhere stands in test_elsewhere.py.
"""

import pytest

from comity.console.app import BODY_BYTES_MAX, OPEN, VIEWS

POSTS = [path for method, path, _ in VIEWS if method == "POST"]
ELSEWHERE: dict[str, dict[str, str | None]] = {
    "another name": {"Host": "evil.example"},
    "no name": {"Host": ""},
    "a form of another page": {"Origin": "http://evil.example"},
    "a page of another site": {"Sec_Fetch_Site": "cross-site"},
    "a body with no length": {"Transfer_Encoding": "chunked"},
    "a body that is too long": {"Content_Length": str(BODY_BYTES_MAX + 1)},
    "no form": {"Content_Type": "text/plain"},
}


@pytest.mark.parametrize("how", ELSEWHERE)
def test_over_a_real_socket_nothing_from_elsewhere_is_heard_either(desks, duty, how):
    before = desks[0].said()
    for path in POSTS:
        answer = duty.post(path, {"token": "x", "officer": "DUTY"}, **ELSEWHERE[how])
        assert answer.status in (400, 403, 413, 415, 421), path
    assert duty.get("/").status == 200  # still on watch: nobody was logged out
    assert desks[0].said() == before


def test_what_is_open_to_everybody_begins_no_session(desks):
    browser = desks[0].browser()
    for path in OPEN:
        answer = browser.post(path, {"officer": "NOBODY"})
        assert answer.status in (303, 403, 409), path
        assert browser.get("/").to == "/login"


def test_the_stream_is_read_by_no_other_page(duty):
    assert duty.get("/stream", Sec_Fetch_Site="cross-site", Sec_Fetch_Mode="cors").status == 403
    assert duty.get("/stream", Host="evil.example").status == 421


def test_what_is_not_there_is_one_sentence(duty):
    answer = duty.get("/no-such-page")
    assert answer.status == 404
    assert "no such page" in answer.text
    answer = duty.get("/entry/staff/abababab")
    assert answer.status == 409
    assert 'class="fault"' in answer.text


def test_every_answer_carries_the_policy(duty):
    for path in ("/", "/watch", "/static/console.css", "/no-such-page"):
        headers = duty.get(path).headers
        assert "default-src 'none'" in headers["content-security-policy"]
        assert headers["x-content-type-options"] == "nosniff"
        assert "server" not in headers
    assert "no-store" in duty.get("/").headers["cache-control"]
