"""R-408, R-415: two keys from an alarm to a signature, on a page that stays open.

What is chosen comes into the watch as a part of it; a link stays a link everywhere else.
"""

from typing import Any

import pytest

from comity.families.incident.examples import QUERY
from tests.support.lines import LINE, TEXT, until
from tests.support.screens import chromium, needs_chromium, on_watch, opened

pytestmark = needs_chromium
STAYS = "window.stays = true"


@pytest.fixture(scope="module")
def browser():
    with chromium() as it:
        yield it


@pytest.fixture
def watching(desks, browser):
    """Somebody on watch at BB; the page would forget a mark if it were left."""
    page, faults = on_watch(browser, desks[1])
    page.evaluate(STAYS)
    yield page
    assert faults == []
    page.context.close()


def asked(desk):
    return desk.says("I06", QUERY, by=("DUTY", "SECOND"), precedence="FLASH")["entry"]


def texted(desk):
    return desk.says("L09", TEXT, precedence="PRIORITY")["entry"]


def rungs(desk, entry, party="BB"):
    return [it["word"] for it in desk.ask("held", party=party, entry=entry)["rungs"]]


def row(entry):
    return f'#alarms li[data-key*="{entry}"] a'


def message(entry):
    return f'.message[data-entry="{entry}"]'


def strip(entry):
    return f'.strip:has(a[href*="{entry}"])'


def keeps(held):
    """What a request meets that is kept waiting; a driver asks for a function of ours."""

    def keep(route):
        held.append(route)

    return keep


def test_enter_opens_an_alarm_where_one_is_and_one_key_signs_without_leaving(desks, watching):
    query = asked(desks[0])
    watching.wait_for_selector(row(query))
    watching.focus(row(query))
    watching.keyboard.press("Enter")
    watching.wait_for_selector(f"{message(query)}:focus")
    assert watching.url.endswith(f"/watch?line={LINE}&entry={query}")
    assert "OPENED" not in rungs(desks[0], query)
    watching.keyboard.press("a")
    watching.wait_for_selector(f"{message(query)}:focus >> text=BB/DUTY")
    until(lambda: "OPENED" in rungs(desks[0], query))
    assert watching.locator(f'{message(query)} [data-key="a"]').count() == 0
    watching.wait_for_selector(row(query), state="detached")
    watching.keyboard.press("c")  # the next key, on the part that was renewed
    until(lambda: desks[0].ask("inbox")[-1]["type"] == "line.response/1")
    assert watching.evaluate("window.stays")


def test_back_and_forward_bring_the_messages_that_were_chosen(desks, watching):
    watching.evaluate("document.getElementById('alarms').stays = true")
    first, second = texted(desks[0]), texted(desks[0])
    for entry in (first, second):
        watching.wait_for_selector(strip(entry))
        watching.click(f"{strip(entry)} a")
        watching.wait_for_selector(f"{message(entry)}:focus")
        watching.wait_for_selector(f"{strip(entry)}[aria-current=true]")
    assert watching.locator(".strip[aria-current]").count() == 1
    watching.go_back()
    watching.wait_for_selector(message(first))
    watching.wait_for_selector(f"{strip(first)}[aria-current=true]")
    watching.go_back()
    watching.wait_for_selector("#selected .empty")
    watching.go_forward()
    watching.go_forward()
    watching.wait_for_selector(f"{message(second)}:focus")
    rows = "all => all.findIndex((it) => it.matches({}))"
    at = watching.locator(".strip > a").evaluate_all(rows.format("'[aria-current] > *'"))
    watching.keyboard.press("j")  # from the row of what is shown, not from the first
    now = watching.locator(".strip > a").evaluate_all(rows.format("':focus'"))
    assert now == min(watching.locator(".strip > a").count() - 1, at + 1)
    assert watching.input_value("footer input[name=back]").endswith(second)
    watching.wait_for_timeout(500)  # nobody fetches the whole page after it
    assert watching.evaluate("window.stays && document.getElementById('alarms').stays")
    watching.reload()
    watching.wait_for_selector(message(second))


def test_a_key_pressed_before_the_next_message_is_there_signs_for_none(desks, watching):
    ours = desks[0]
    first, second = asked(ours), asked(ours)
    watching.wait_for_selector(row(second))
    watching.wait_for_selector(row(first))
    watching.press(row(first), "Enter")
    watching.wait_for_selector(f"{message(first)}:focus")
    held: list[Any] = []
    watching.route(f"**/watch?*{second}*", keeps(held))
    watching.press(row(second), "Enter")
    until(lambda: watching.wait_for_timeout(20) or held)
    watching.keyboard.press("a")
    watching.keyboard.press("Enter")
    watching.wait_for_timeout(500)
    held[0].continue_()
    watching.unroute(f"**/watch?*{second}*")
    watching.wait_for_selector(f"{message(second)}:focus")
    assert not {"OPENED"} & {*rungs(ours, first), *rungs(ours, second)}
    watching.keyboard.press("a")
    until(lambda: "OPENED" in rungs(ours, second))
    assert "OPENED" not in rungs(ours, first)


def test_what_is_refused_is_said_where_the_message_stands_and_the_next_waits(desks, browser):
    page, _ = on_watch(browser, desks[1])
    query, other = asked(desks[0]), asked(desks[0])
    page.wait_for_selector(row(other))
    page.press(row(query), "Enter")
    page.wait_for_selector(f"{message(query)}:focus")
    held: list[Any] = []
    page.route("**/open", keeps(held))
    page.keyboard.press("a")
    until(lambda: page.wait_for_timeout(20) or held)
    page.press(row(other), "Enter")
    held[0].fulfill(status=409, content_type="text/plain", body="Not <b>this</b> one.")
    page.wait_for_selector("#refused", state="visible")
    assert page.inner_text("#refused") == "Not <b>this</b> one."
    assert page.locator(message(query)).count() == 1
    assert "OPENED" not in rungs(desks[0], query)
    page.unroute("**/open")
    page.keyboard.press("a")
    until(lambda: page.wait_for_timeout(50) or "OPENED" in rungs(desks[0], query))
    page.wait_for_selector("#refused", state="hidden")


def test_a_node_that_does_not_answer_leaves_the_page_and_its_alarms_and_signs_once(desks, browser):
    page, _ = on_watch(browser, desks[1])
    query = asked(desks[0])
    page.wait_for_selector(row(query))
    page.route("**/watch?*", lambda it: it.abort())
    page.press(row(query), "Enter")
    page.wait_for_selector("#refused", state="visible")
    assert page.inner_text("#refused") != ""
    assert page.locator(row(query)).count() == 1
    page.unroute("**/watch?*")
    page.press(row(query), "Enter")
    page.wait_for_selector(f"{message(query)}:focus")
    before = desks[1].said()
    page.route("**/open", lambda it: (it.fetch(max_redirects=0), it.abort()), times=1)
    page.keyboard.press("a")  # it was done, and its answer was lost
    page.wait_for_selector("#refused", state="visible")
    page.wait_for_selector(f"{message(query)} >> text=BB/DUTY")  # as the next news tells
    page.wait_for_selector("#refused", state="hidden")
    page.keyboard.press("a")
    page.wait_for_timeout(500)
    assert len(desks[1].said()) == len(before) + 1


def test_the_message_is_renewed_with_what_becomes_of_it_elsewhere(desks, browser):
    ours, theirs = desks
    page, faults = on_watch(browser, ours)
    page.evaluate(STAYS)
    said = texted(ours)
    page.wait_for_selector(strip(said))
    page.click(f"{strip(said)} a")
    page.wait_for_selector(message(said))
    page.press(f"{message(said)} summary[data-key=v]", "Enter")
    page.focus(".skip")
    until(lambda: any(it["entry"] == said for it in theirs.ask("inbox")))
    other = theirs.browser()
    other.comes_on_watch()
    other.post("/open", other.get(f"/entry/{LINE}/{said}").form("/open"))
    page.wait_for_selector(f"{message(said)} >> text=BB/DUTY")
    assert page.locator(f"{message(said)} .theirs[open]").count() == 1
    assert page.locator(".skip:focus").count() == 1  # news takes nobody's place
    assert page.evaluate("window.stays")
    assert faults == []


def test_the_session_that_was_locked_meanwhile_leads_to_the_lock(desks, browser):
    page, _ = on_watch(browser, desks[1])
    said = texted(desks[0])
    page.wait_for_selector(strip(said))
    form = {"token": page.get_attribute("body", "data-token"), "back": "/"}
    page.context.request.post(
        f"{desks[1].url}lock", form=form, headers={"origin": desks[1].url.rstrip("/")}
    )
    page.click(f"{strip(said)} a")
    page.wait_for_selector("#locked")


def test_on_another_page_the_row_of_an_alarm_is_a_link(desks, watching):
    query = asked(desks[0])
    watching.goto(f"{desks[1].url}log")
    watching.evaluate(STAYS)
    watching.wait_for_selector(row(query))
    watching.press(row(query), "Enter")
    watching.wait_for_selector(message(query))
    assert not watching.evaluate("window.stays")


def test_without_scripts_the_same_links_and_forms_do_the_same(desks, browser):
    page, _ = opened(browser, java_script_enabled=False)
    said = texted(desks[0])
    until(lambda: any(it["entry"] == said for it in desks[1].ask("inbox")))
    page.goto(f"{desks[1].url}login")
    page.select_option("#officer", "DUTY")
    page.click("button.main")
    page.goto(f"{desks[1].url}watch")
    page.click(f"{strip(said)} a")
    page.click(f'{message(said)} [data-key="a"]')
    until(lambda: "OPENED" in rungs(desks[0], said))
    assert page.locator(f"{message(said)} >> text=BB/DUTY").count() > 0
    assert page.locator("header nav").count() == 1  # a whole page
