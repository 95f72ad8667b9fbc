"""The officer's handbook walked through, by the labels that its English and French pages quote."""

import pytest

from comity.families.incident.examples import QUERY
from tests.support.lines import until
from tests.support.readers import Reader
from tests.support.screens import chromium, needs_chromium

pytestmark = needs_chromium


@pytest.fixture(scope="module")
def browser():
    with chromium() as it:
        yield it


def answers_a_test(reader, entry):
    reader.opens("start.md")
    reader.presses("console-page-line", "link")
    reader.presses("console-door-contact", "link")
    reader.page.get_by_role("button", name=reader.label("console-test-line")).wait_for()
    reader.page.locator(f'.panel a[href*="{entry}"]').click()
    reader.presses("console-test-present")


def rungs(desk, entry):
    return [it["word"] for it in desk.ask("held", party="BB", entry=entry)["rungs"]]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_new_officer_does_what_the_pages_say(desks, browser, language):
    ours, theirs = desks
    reader = Reader(browser, theirs, language, "DUTY")
    reader.starts_a_watch()
    test = ours.ask("test")["entry"]
    until(lambda: test in {it["entry"] for it in theirs.ask("matters", kinds=["test"])["rows"]})
    answers_a_test(reader, test)
    until(lambda: ours.ask("status")["lines"][0]["lamps"][0]["watch_proven"])
    asked = ours.says("I06", QUERY, by=("DUTY", "SECOND"), precedence="FLASH")["entry"]

    reader.opens("flash.md")
    assert "(`A`)" in reader.text
    row = reader.page.locator(f'#alarms li[data-key*="{asked}"]')
    row.get_by_text(reader.label("code-PRECEDENCE-FLASH")).wait_for()
    row.get_by_role("link").click()
    reader.presses("console-act-open")
    until(lambda: "OPENED" in rungs(ours, asked))
    reader.sees("state-DELIVERY-OPENED")

    reader.opens("answer.md")
    assert reader.page.get_by_label(reader.label("console-checking-minutes")).input_value() == "30"
    reader.presses("console-act-checking")
    until(lambda: ours.ask("inbox")[-1]["type"] == "line.response/1")
    answer = reader.label("console-answer-with")
    reader.page.locator(".replies").get_by_role("link", name=answer).first.click()
    reader.page.get_by_role("button", name=reader.label("console-release-and-send")).wait_for()
    assert reader.page.input_value("[name='f.re']") == asked

    relief = Reader(browser, theirs, language, "SECOND")
    relief.starts_a_watch()
    for it in (reader, relief):
        it.opens("handover.md")
        it.presses("console-page-handover", "link")
    reader.page.get_by_label(reader.label("console-handover-to")).select_option("SECOND")
    reader.presses("console-handover-begin")
    relief.presses("console-relieve")
    reader.page.wait_for_selector("#officer")
    relief.presses("console-page-handover", "link")
    when = "051430ZFEB26"
    last = relief.label("console-handover-last", off="AA/DUTY", on="AA/SECOND", when=when)
    ours_there = last.partition(when)[0].replace("AA/", "BB/")
    relief.page.get_by_text(ours_there).first.wait_for()
    assert [it for it in reader.faults + relief.faults if "403" not in it] == []  # gone
