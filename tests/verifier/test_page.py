"""R-83, R-86: the page verifies a file without a network, and refuses it once changed."""

import pytest
from playwright.sync_api import expect

from tests.support.bundles import whole
from tests.support.screens import chromium, needs_chromium, opened
from tests.support.second import ROOT

pytestmark = needs_chromium


@pytest.fixture(scope="module")
def browser():
    with chromium() as it:
        yield it


def test_it_verifies_offline_and_refuses_after_a_change(browser, tmp_path):
    page, faults = opened(browser, locale="en-GB")
    asked: list[str] = []
    page.on("request", lambda it: asked.append(it.url))
    page.context.set_offline(True)
    page.goto((ROOT / "dist" / "verify.html").as_uri())
    file = tmp_path / "record.comity"
    file.write_bytes(whole())
    page.set_input_files("#file", file)
    expect(page.locator("#verdict")).to_contain_text("SOUND")
    expect(page.locator("#steps")).to_contain_text("Entries: 25")
    expect(page.locator(".amiss")).to_have_count(0)
    page.select_option("#language", "fr")
    expect(page.locator("#steps")).to_contain_text("Fils\u00a0: 2")
    changed = bytearray(whole())
    changed[len(changed) // 2] ^= 1
    file.write_bytes(changed)
    page.set_input_files("#file", file)
    expect(page.locator("#verdict")).to_contain_text("DAMAGED")
    expect(page.locator(".amiss li")).not_to_have_count(0)
    assert faults == []
    assert [it for it in asked if not it.startswith("file:")] == []
