"""A real browser: Debian's Chromium, without a screen, and what its pages complain of."""

import os
import shutil
from contextlib import contextmanager

import pytest
from playwright.sync_api import sync_playwright

WAIT_MS = 15_000
CHROMIUM = shutil.which("chromium")
needs_chromium = pytest.mark.skipif(
    CHROMIUM is None, reason="no Chromium here (apt-get install chromium): no page was looked at"
)
FLAGS = (
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    *(("--no-sandbox",) if os.geteuid() == 0 else ()),
)


@contextmanager
def chromium(*flags):
    """A browser, ended with the test."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=[*FLAGS, *flags])
        try:
            yield browser
        finally:
            browser.close()


def opened(browser, width=1440, height=900, **how):
    """A page of a browser of its own, and a list of what it complains of."""
    size = {"width": width, "height": height}
    page = browser.new_context(viewport=size, **how).new_page()
    page.set_default_timeout(WAIT_MS)
    faults: list[str] = []
    page.on("pageerror", lambda it: faults.append(str(it)))
    page.on("console", lambda it: faults.append(it.text) if it.type == "error" else None)
    return page, faults


def signed_in(browser, desk, officer="DUTY"):
    """A page at which an officer is known."""
    page, faults = opened(browser)
    page.goto(f"{desk.url}login")
    page.select_option("#officer", officer)
    page.click("button.main")
    page.wait_for_url(desk.url)
    return page, faults


def on_watch(browser, desk, officer="DUTY"):
    """A page at which an officer is on watch, the sound tested."""
    page, faults = signed_in(browser, desk, officer)
    page.goto(f"{desk.url}watch")
    page.click("#sound-test")
    page.wait_for_selector("body[data-watch=yes]")
    return page, faults


def looks_like(page, desk, look):
    """Let it look so from now on: language, theme and density, as the cookie says them."""
    name = f"comity-{desk.url.rstrip('/').rpartition(':')[2]}-look"
    page.context.add_cookies([{"name": name, "value": look, "url": desk.url}])
