"""A FLASH in a real browser: heard, opened and answered by the keyboard; the other side sees it.

R-446: what the alarm bar, the keys and a slow node look like.
"""

import signal

import pytest

from comity.families.incident.examples import QUERY
from tests.support.lines import TEXT, until
from tests.support.raw import raw_chromium
from tests.support.screens import chromium, needs_chromium, on_watch, opened

pytestmark = needs_chromium


@pytest.fixture(scope="module")
def browser():
    with chromium() as it:
        yield it


def asked(desk):
    said = desk.says("I06", QUERY, by=("DUTY", "SECOND"), precedence="FLASH")
    return said["entry"]


def rungs(desk, entry):
    return [it["word"] for it in desk.ask("held", party="BB", entry=entry)["rungs"]]


def test_a_flash_alarms_is_opened_and_answered_by_keyboard_and_each_step_is_seen(desks, browser):
    ours, theirs = desks
    page, faults = on_watch(browser, theirs)
    query = asked(ours)
    row = f'#alarms li[data-key*="{query}"]'
    page.wait_for_selector(row)
    assert page.get_attribute("html", "data-alarm") == "FLASH"
    assert "FLASH" in page.inner_text(row)
    until(lambda: "DISPLAYED" in rungs(ours, query))
    assert "OPENED" not in rungs(ours, query)

    page.focus(f"{row} a")
    page.keyboard.press("Enter")
    page.wait_for_selector(f'.message[data-entry="{query}"]')
    page.keyboard.press("a")
    until(lambda: "OPENED" in rungs(ours, query))
    page.wait_for_selector('button[data-key="c"]')
    assert page.locator(row).count() == 0
    page.keyboard.press("c")
    until(lambda: ours.ask("inbox")[-1]["type"] == "line.response/1")
    assert faults == []


def test_one_key_never_answers_what_is_only_in_the_list(desks, browser):
    ours, theirs = desks
    page, _ = on_watch(browser, theirs)
    query = asked(ours)
    page.wait_for_selector(f'#alarms li[data-key*="{query}"]')
    page.keyboard.press("a")
    page.keyboard.press("c")
    page.wait_for_timeout(500)
    assert "OPENED" not in rungs(ours, query)


def test_silencing_is_not_acknowledging(desks, browser):
    ours, theirs = desks
    page, _ = on_watch(browser, theirs)
    query = asked(ours)
    page.wait_for_selector(f'#alarms li[data-key*="{query}"]')
    page.keyboard.press("s")
    page.wait_for_selector('html[data-alarm="none"]')
    assert page.locator(f'#alarms li[data-key*="{query}"]').count() == 1
    another = asked(ours)
    page.wait_for_selector(f'#alarms li[data-key*="{another}"]')
    assert page.get_attribute("html", "data-alarm") == "FLASH"


def test_every_alarm_is_in_reach_flashes_until_it_is_opened_and_leaves_room_on_a_phone(
    desks, browser
):
    ours, theirs = desks
    for _ in range(8):
        ours.says("L09", TEXT, precedence="IMMEDIATE")
    query = asked(ours)
    page, faults = on_watch(browser, theirs)
    row = f'#alarms li[data-key*="{query}"]'
    page.wait_for_selector(row)
    page.wait_for_function("document.querySelectorAll('#alarms li').length > 8")
    count = page.locator("#alarms li").count()
    assert f"Alarms: {count}" in page.inner_text("#alarms .count")
    first, last = page.locator("#alarms li").first, page.locator("#alarms li a").last
    assert first.get_attribute("data-precedence") == "FLASH"
    last.focus()
    assert last.is_visible()  # in reach of the keyboard
    level = page.locator(f"{row} .level")
    assert level.evaluate("it => getComputedStyle(it).animationDuration") == "1.2s"  # below 1 Hz
    page.emulate_media(reduced_motion="reduce")
    assert level.evaluate("it => getComputedStyle(it).animationName") == "none"
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(f"{theirs.url}watch?entry={query}")
    page.wait_for_selector(row)
    bar = page.locator("#alarms").bounding_box()
    act = page.locator('button[data-key="a"]').bounding_box()
    assert bar["height"] < 844 / 3
    assert act["y"] + act["height"] < 844  # what to do stands on the first screen
    assert faults == []


def test_the_keys_are_listed_and_switched_off_and_the_palette_finds_a_page(desks, browser):
    page, faults = on_watch(browser, desks[0])
    page.wait_for_selector("html[data-alarm]")  # its script runs
    page.keyboard.press("?")
    page.wait_for_selector("#keys-told[open]")
    assert "Single keys work" in page.inner_text("#keys-told")
    page.uncheck("#keys-on")
    page.click("#keys-told button")
    page.keyboard.press("?")
    page.keyboard.press("n")
    assert page.locator("dialog[open]").count() == 0
    page.keyboard.press("Control+k")
    page.wait_for_selector("#palette[open]")
    page.fill("#palette-find", "nothing called so")
    page.wait_for_selector("#palette .empty", state="visible")
    page.fill("#palette-find", "heal")
    page.keyboard.press("Enter")
    page.wait_for_url(f"{desks[0].url}health")
    page.keyboard.press("n")
    page.click("[data-opens=keys-told]")
    page.check("#keys-on")
    page.click("#keys-told button")
    page.keyboard.press("n")
    page.wait_for_url(f"{desks[0].url}compose")
    assert faults == []


def test_the_sound_stays_on_from_page_to_page(desks, browser):
    page, _ = on_watch(browser, desks[0])
    page.wait_for_selector("#sound[data-ok=yes]")
    page.click("header nav a >> nth=-1")
    page.wait_for_selector("#sound[data-ok=yes]")


def test_what_was_drawn_is_said_again_when_the_node_did_not_hear_it(desks, browser):
    ours, theirs = desks
    page, _ = on_watch(browser, theirs)
    asked_for: list[str] = []

    def busy_at_first(route):
        asked_for.append(route.request.url)
        if len(asked_for) == 1:
            route.fulfill(status=503)
        else:
            route.continue_()

    page.route("**/displayed", busy_at_first)
    query = asked(ours)
    row = page.locator(f'#alarms li[data-key*="{query}"]')
    row.scroll_into_view_if_needed()  # below others it is not painted, and nobody says so
    until(lambda: page.wait_for_timeout(50) or len(asked_for) > 1)
    until(lambda: page.wait_for_timeout(50) or "DISPLAYED" in rungs(ours, query))


def test_a_page_whose_session_is_gone_leads_back_to_the_door(desks, browser):
    page, _ = on_watch(browser, desks[0])
    page.context.route("**/stream*", lambda route: route.fulfill(status=403))
    page.goto(f"{desks[0].url}watch")
    page.context.clear_cookies()
    page.wait_for_url(f"{desks[0].url}login")


def test_what_takes_its_time_says_so(desks, browser):
    page, _ = on_watch(browser, desks[1])
    page.goto(f"{desks[1].url}compose?type=L09")
    desks[1].process.send_signal(signal.SIGSTOP)
    try:
        page.fill("#sheet textarea >> nth=0", "Fog")
        page.wait_for_selector("#busy", state="visible")
    finally:
        desks[1].process.send_signal(signal.SIGCONT)
    page.wait_for_selector("#busy", state="hidden")


def test_a_page_that_hears_nothing_says_that_it_is_blind_and_sees_again(desks, browser):
    page, _ = on_watch(browser, desks[1])
    assert page.is_hidden("#blind")
    desks[1].process.send_signal(signal.SIGSTOP)
    try:
        page.wait_for_selector("#blind", state="visible", timeout=20_000)
        assert page.get_attribute("html", "data-alarm") == "FLASH"
    finally:
        desks[1].process.send_signal(signal.SIGCONT)
    page.wait_for_selector("#blind", state="hidden")


def test_who_sits_there_chooses_language_and_theme_at_the_foot_of_any_page(desks, browser):
    page, faults = on_watch(browser, desks[0])
    page.select_option("select[name=language]", "ar")
    page.select_option("select[name=theme]", "red")
    page.click(".foot button")
    page.wait_for_selector('html[lang="ar"][dir="rtl"][data-theme="red"]')
    page.goto(desks[0].url)
    page.wait_for_selector('html[lang="ar"][data-theme="red"]')
    assert faults == []


def test_before_anybody_says_who_they_are_no_page_complains(desks, browser):
    page, faults = opened(browser, 390, 844)
    page.goto(desks[0].url)
    page.wait_for_selector("#officer")
    assert faults == []


def test_until_a_hand_tests_the_sound_every_page_says_that_there_is_none(desks, duty, tmp_path):
    """R-471: in a browser that nobody drives; a driver's look into a page counts as a hand."""
    with raw_chromium(tmp_path) as page:
        page.goes(f"{desks[0].url}watch", duty.cookies.items())
        page.waits("#sound", **{"data-ok": "no"})
        until(lambda: "data-alarm" in page.attributes("html"))  # its scripts run
        assert ">NO SOUND<" in page.text("#sound")
        assert page.attributes("body")["data-watch"] == "no"
        page.clicks("#sound-test")
        page.waits("#sound", **{"data-ok": "yes"})
        assert ">Sound on<" in page.text("#sound")
        page.waits("body", **{"data-watch": "yes"})
