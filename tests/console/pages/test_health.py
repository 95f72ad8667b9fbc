"""R-428 and R-429: how the node is, and what is out of the ordinary, wherever it is shown."""

import time

import pytest

from comity.node.home import Home
from tests.console.conftest import QUICK, Desk
from tests.support.lines import make_line, settings
from tests.support.screens import chromium, needs_chromium, opened
from tests.support.troubles import HOUR_MS, troubled


@pytest.fixture(scope="module")
def found(tmp_path_factory):
    """AA's console after everything out of the ordinary."""
    folder = tmp_path_factory.mktemp("troubled")
    now_ms = time.time_ns() // 1_000_000
    make_line(folder, now_ms=now_ms - 27 * HOUR_MS)
    troubles = troubled(Home(folder / "aa"), Home(folder / "bb"), now_ms)
    desk = Desk(settings(Home(folder / "aa"), **QUICK))
    yield desk, troubles
    desk.stop()


@pytest.fixture
def browser(found):
    made = found[0].browser()
    made.comes_on_watch()
    return made


def test_a_finding_that_is_bad_says_what_to_do(browser):
    page = browser.get("/health").text
    bad = page.split('<li data-state="bad">')[1].split("</li>")[0]
    assert "proves the path" in bad
    assert "Call by telephone" in bad
    assert "All are here" in page


def test_a_fork_is_proved_on_the_page_and_never_acknowledged(found, browser):
    page = browser.get("/health").text
    assert "signed two entries with number" in page
    for leaf in found[1].forked:
        assert f"/entry/duty/{leaf}" in page
    security = page.split('id="security"')[1].split("</section>")[0]
    assert "BAD SIGNATURE" in security
    assert "<form" not in security
    assert "<button" not in security


def test_every_sign_stands_in_the_log_and_on_its_message(found, browser):
    _, its = found
    log = browser.get("/log").text
    wanted = {
        its.early: "EARLY",
        its.late: "LATE",
        its.withdrawn: "ALERT_WITHDRAWN",
        its.forked[0]: "FORKED",
        its.forked[1]: "FORKED",
    }
    for entry, word in wanted.items():
        row = next(it for it in log.split("<tr ") if f"/{entry}" in it)
        assert f'data-sign="{word}"' in row
        page = browser.get(f"/entry/duty/{entry}").text
        assert f'<p class="sign" data-sign="{word}">' in page
    assert "composed 1 d 2 h" in browser.get(f"/entry/duty/{its.late}").text


def test_what_is_early_cannot_be_answered_yet(found, browser):
    assert 'action="/answer"' not in browser.get(f"/entry/duty/{found[1].early}").text


@needs_chromium
def test_each_has_its_own_look_in_the_alarm_bar_and_security_is_hatched(found):
    with chromium() as program:
        page, _ = opened(program)
        page.goto(f"{found[0].url}login")
        page.click("button.main")
        page.wait_for_selector("#alarms li")
        words = page.eval_on_selector_all("#alarms li", "its => its.map(it => it.dataset.word)")
        looks = page.eval_on_selector_all(
            "#alarms li",
            "its => its.map(it => { const s = getComputedStyle(it);"
            " return [it.dataset.word, s.borderTopStyle, s.backgroundImage !== 'none',"
            " it.querySelector('a').getAttribute('href').split('#')[0]] })",
        )
        early = page.inner_text('#alarms li[data-word="EARLY"]')
        buttons = page.locator('#alarms li[data-word="EARLY"] button').count()
        page.click('#alarms li[data-word="BAD_SIGNATURE"] .see')
        page.wait_for_selector('#alarms li[data-word="BAD_SIGNATURE"][data-seen="yes"]')
        steady = page.eval_on_selector(
            '#alarms li[data-word="BAD_SIGNATURE"] .level',
            "it => getComputedStyle(it).animationName",
        )
    assert "cannot be opened yet" in early
    assert (buttons, steady) == (0, "none")
    assert {"EARLY", "LATE", "ALERT_WITHDRAWN", "EVIDENCE", "BAD_SIGNATURE"} == set(words)
    styles = {word: style for word, style, _, _ in looks}
    assert len({styles[it] for it in ("EARLY", "LATE", "ALERT_WITHDRAWN", "EVIDENCE")}) == 4
    hatched = {word for word, _, is_hatched, _ in looks if is_hatched}
    assert hatched == {"EVIDENCE", "BAD_SIGNATURE"}
    assert {to for word, _, _, to in looks if word in hatched} == {"/health"}
