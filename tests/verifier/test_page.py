"""R-83, R-86, R-623: the page verifies files without a network, and refuses them once changed."""

import pytest
from playwright.sync_api import expect

from comity.evidence.file import Kind
from tests.support.bundles import whole
from tests.support.claims import TERM
from tests.support.screens import chromium, needs_chromium, opened
from tests.support.second import ROOT
from tests.support.wild_claims import forked, made, story

pytestmark = needs_chromium
LANGUAGES = ("en", "fr", "ru", "uk")


@pytest.fixture(scope="module")
def browser():
    with chromium() as it:
        yield it


@pytest.fixture
def page(browser):
    """The page from a file, with no network: whatever it asks for is refused and noted."""
    page, faults = opened(browser, width=375, height=800, locale="en-GB")
    asked: list[str] = []
    page.context.set_offline(True)
    page.context.route(
        "**/*", lambda it: it.abort() if it.request.url[:5] != "file:" else it.continue_()
    )
    page.on("request", lambda it: asked.append(it.url))
    page.goto((ROOT / "dist" / "verify.html").as_uri())
    yield page
    assert faults == []
    assert [it for it in asked if not it.startswith("file:")] == []


def chosen(page, tmp_path, data):
    file = tmp_path / "chosen"
    file.write_bytes(data)
    page.set_input_files("#file", file)
    return page.locator("#verdict")


def bent(data, at):
    return data[:at] + bytes((data[at] ^ 1,)) + data[at + 1 :]


def test_it_verifies_a_record_offline_and_refuses_it_after_a_change(page, tmp_path):
    expect(chosen(page, tmp_path, whole())).to_contain_text("SOUND")
    expect(page.locator("#steps")).to_contain_text("Entries: 25")
    expect(page.locator(".amiss li")).to_have_text(
        ["Fewer releases count than the type always asks for: 1 entries."]
    )
    page.select_option("#language", "fr")
    expect(page.locator("#steps")).to_contain_text("Fils\u00a0: 2")
    expect(chosen(page, tmp_path, bent(whole(), len(whole()) // 2))).to_contain_text("DAMAGED")
    expect(page.locator(".amiss li")).not_to_have_count(0)


def test_it_verifies_each_kind_of_evidence_offline_and_refuses_it_after_a_change(page, tmp_path):
    its = story()
    files = {
        "Held": made(Kind.HELD, its.notice.leaf, "BB", opened=True, whole=False, term=0),
        "Two versions": forked(),
        "Sealed": made(Kind.SEALED, its.seals[0][0].leaf, "BB", opened=True, whole=True, term=0),
        "Not answered": made(Kind.UNANSWERED, its.notice.leaf, "BB", opened=True, whole=False,
                             term=TERM),
        "Cut off": made(Kind.CUT_OFF, its.revoked.leaf, "AA", opened=True, whole=False, term=0),
    }  # fmt: skip
    for says, data in files.items():
        expect(chosen(page, tmp_path, data)).to_contain_text("PROVED")
        expect(page.locator(".shown")).to_contain_text(f"{says}: ")
        expect(page.locator(".amiss")).to_have_count(0)
        expect(page.locator(".open")).to_contain_text("That what is written is true")
        for language in LANGUAGES:
            page.select_option("#language", language)
            expect(page.locator("html")).to_have_attribute("lang", language)
            assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        page.select_option("#language", "en")
        expect(chosen(page, tmp_path, bent(data, len(data) // 3))).to_contain_text("DAMAGED")
        expect(page.locator(".shown")).to_have_count(0)
