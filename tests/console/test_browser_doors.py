"""The doors in a real browser: a plot is drawn with no complaint, and with no script it is said."""

import pytest

from comity.families.arms.examples import DECLARATION, REGIME
from tests.support.lines import DESPITE
from tests.support.screens import chromium, needs_chromium, on_watch

pytestmark = needs_chromium
BOTH = ("DUTY", "SECOND")


@pytest.fixture(scope="module")
def declared(desks):
    regime = desks[0].says("N01", {**DESPITE, **REGIME}, by=BOTH)["entry"]
    desks[0].says("N03", {**DESPITE, **DECLARATION, "regime": regime}, by=BOTH)
    return regime


def test_numbers_over_time_are_drawn_beside_their_table(desks, declared):
    with chromium() as browser:
        page, faults = on_watch(browser, desks[0])
        page.goto(f"{desks[0].url}limits?entry={declared}")
        page.wait_for_selector(".drawing canvas")
        assert page.locator(".drawing canvas").count() == 3
        page.click("details summary >> nth=0")
        assert page.locator("details[open] tbody tr").inner_text().split("\t")[2] == "675"
        assert faults == []


def test_a_door_works_with_no_script(desks, declared):
    with chromium() as browser:
        context = browser.new_context(java_script_enabled=False)
        page = context.new_page()
        page.goto(f"{desks[0].url}login")
        page.select_option("#officer", "DUTY")
        page.click("button.main")
        page.click("a.door >> text=Arms limits")
        page.click(f'.matters a[href*="{declared}"]')
        assert page.locator(f'.message[data-entry="{declared}"]').count() == 1
        page.click(".filters a >> nth=1")
        assert page.locator(".matters .strip").count() >= 1
