"""R-430 to R-435 in a browser: two officers compose and release; the other node holds it."""

import pytest

from tests.support.lines import until
from tests.support.screens import chromium, needs_chromium, on_watch

pytestmark = needs_chromium


@pytest.fixture
def browser():
    with chromium() as it:
        yield it


def types_the_notice(page):
    """By the keyboard alone: a type by a few letters, its form, what is wrong beside its field."""
    page.keyboard.type("before launch")
    page.get_by_role("link", name="M01").focus()
    page.keyboard.press("Enter")
    page.wait_for_selector("#at-window-start")
    page.focus("#at-window-start")
    page.keyboard.type("soonish")
    page.wait_for_selector("#told-window-start .wrong")
    assert page.get_attribute("#at-window-start", "aria-invalid") == "true"
    page.fill("#at-window-start", "+30h")
    page.wait_for_selector("#told-window-start .echo")
    assert page.get_attribute("#at-window-start", "aria-invalid") is None
    page.fill("#at-window-end", "+32h")
    page.fill("#at-count", "1")
    page.select_option("#at-class", "ICBM")
    for name in ("payload", "purpose", "nuclear_capable"):
        page.select_option(f"#at-{name}", index=1)
    page.select_option("#at-directed_at_line_party", "NO")


def draws_its_areas(page):
    """One area by its shape, another by pasting; what was typed before stays."""
    page.select_option("#shape-launch_area", "circle")
    page.fill("#at-launch_area-centre", "54-30.0N 018-00.0E")
    page.fill("#at-launch_area-radius_m", "5 NM")
    page.wait_for_selector("#told-launch_area-centre .echo")
    page.locator("button[value='add:impact_areas']").click()
    page.locator("#at-impact_areas-0 summary").click()
    page.fill("#paste-impact_areas-0", "55.5, 18.0\n55.6, 19.0\n55.3, 18.5")
    page.locator("button[value='take:impact_areas.0']").click()
    page.wait_for_selector("#told-impact_areas-0-rings-0 .echo")
    assert page.input_value("#at-window-start") == "+30h"


def test_two_officers_compose_preview_release_and_the_other_node_holds_it(desks, browser):
    ours, theirs = desks
    page, faults = on_watch(browser, ours)
    page.goto(f"{ours.url}compose")
    types_the_notice(page)
    draws_its_areas(page)
    page.select_option("#beside", "fr")
    page.wait_for_selector("#preview .texts article[lang=fr]")
    assert "2 officers must release it" in page.inner_text("#preview")
    page.click("button[value=release]")
    page.wait_for_selector("text=You have released it")

    second, others = on_watch(browser, ours, "SECOND")
    second.goto(f"{ours.url}drafts")
    second.click(".strip a")
    second.wait_for_selector("button[value=release]")
    second.keyboard.press("r")
    second.wait_for_url("**/watch?**")
    entry = second.url.rpartition("=")[2]

    until(lambda: entry in [it["entry"] for it in theirs.ask("log")])
    assert theirs.ask("entry", entry=entry)["offices"] == ["AA/DUTY", "AA/SECOND"]
    assert faults + others == []
