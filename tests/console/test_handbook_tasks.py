"""The handbook's tasks beside the watch, walked in a browser by the labels that its pages quote."""

import time

import pytest

from comity.families.activity.examples import NOTICE
from comity.families.call.examples import REQUEST
from comity.families.incident.examples import REPORT
from comity.values.moment import iso
from tests.support.lines import DESPITE, TEXT, until
from tests.support.readers import Reader
from tests.support.screens import chromium, needs_chromium

pytestmark = needs_chromium
BOTH = ("DUTY", "SECOND")
SITES = "id,name,lat,lon\nH1,Clinic,54.5,18.5\nH2,Mill,54.6,18.6\nH3,Lost,540,18.6\n"


@pytest.fixture(scope="module")
def browser():
    with chromium() as it:
        yield it


@pytest.fixture(scope="module")
def reader(browser, desks):
    """DUTY of AA, who reads French."""
    it = Reader(browser, desks[0], "fr", "DUTY")
    it.starts_a_watch()
    yield it
    assert it.faults == []


@pytest.fixture(scope="module")
def second(browser, desks):
    """SECOND of AA, at a browser of their own, who reads English."""
    it = Reader(browser, desks[0], "en", "SECOND")
    it.starts_a_watch()
    yield it
    assert it.faults == []


def came(desk, kind):
    """What came of a type, once it did."""
    return until(lambda: next((it for it in desk.ask("inbox") if it["type"] == kind), None))


def at(reader, entry):
    """Their own message, opened."""
    reader.page.goto(f"{reader.desk.url}watch?entry={entry}")


def test_a_list_of_sites_is_read_kept_released_and_followed(desks, reader):
    page = reader.page
    reader.opens("doors.md")
    reader.presses("console-page-compose", "link")
    row = page.locator("li", has=page.get_by_text("A15", exact=True))
    row.get_by_role("link", name=reader.label("console-page-sites")).click()
    page.fill("#list", SITES)
    beside = page.locator("details", has_text=reader.label("console-sites-beside"))
    beside.locator("[name='f.function']").select_option("HOSPITAL")
    beside.locator("[name='f.operator']").fill("Relief")
    beside.locator("[name='f.verified_by']").select_option("NONE")
    beside.locator("[name='f.valid.start']").fill("+0h")
    beside.locator("[name='f.valid.end']").fill("+20d")
    beside.locator("[name='f.contact.role']").fill("Nurse")
    reader.presses("console-sites-look")
    page.wait_for_selector(".chart-canvas canvas")
    assert page.locator("tr[data-good=yes]").count() == 2
    assert page.locator("tr[data-good=no] .wrong").inner_text()
    twelve = reader.label("console-sites-keep", count=12)
    page.get_by_role("button", name=twelve.replace("12", "2")).click()
    reader.sees("console-sites-waiting")
    assert page.locator("li.whole input:checked").count() == 2
    page.locator("li.whole input").last.uncheck()
    reader.presses("console-sites-release")
    page.wait_for_selector("#sent tbody tr")
    reader.sees("console-sites-sent")
    came(desks[1], "activity.site/1")
    page.locator("#sent td", has_text=reader.says("state-DELIVERY-HELD")).wait_for()
    assert page.locator("li.whole").count() == 1


def test_the_map_leads_to_the_message_and_says_where_the_middle_is(desks, reader):
    now_ms = time.time_ns() // 60_000_000_000 * 60_000
    window = {"start": iso(now_ms + 3_600_000), "end": iso(now_ms + 90_000_000)}
    soon = {"window": window, "phases": [{**NOTICE["phases"][0], "window": window}]}
    entry = desks[0].says("A02", {**DESPITE, **NOTICE, **soon}, by=BOTH)["entry"]
    page = reader.page
    reader.opens("map.md")
    reader.presses("console-page-map", "link")
    for name in ("console-map-fit", "console-map-north", "console-map-south", "console-map-plain"):
        reader.presses(name)
    page.get_by_label(reader.label("console-map-time")).press("End")
    reader.presses("console-map-all")
    reader.sees("console-map-place")
    page.press(".chart-canvas", "ArrowRight")
    place = page.locator("[data-role=place]")
    place.filter(has_text="SK-42").wait_for()
    assert [it for it in ("MGRS", "UTM") if it not in place.inner_text()] == []
    table = page.get_by_role("region", name=reader.label("console-map-table"))
    table.locator("tr", has_text=NOTICE["designation"]).get_by_role("button").first.click()
    told = page.locator("[data-role=told]")
    told.get_by_role("link", name=reader.label("console-map-open")).click()
    page.wait_for_selector(f'.message[data-entry="{entry}"]')


@pytest.mark.parametrize(("act", "kind"), [("correct", "correct"), ("withdraw", "cancel")])
def test_what_was_sent_is_put_right_or_taken_back_in_two_actions(desks, reader, act, kind):
    """One to begin it, one to release it; between them the reason."""
    entry = desks[0].says("L09", TEXT)["entry"]
    page = reader.page
    reader.opens("correct.md")
    at(reader, entry)
    reader.presses(f"console-act-{act}", "link")
    if act == "correct":
        page.fill("[name='f.subject']", "Wind")
    page.get_by_label(reader.label("console-reason")).fill("It was another.")
    page.locator("#preview", has_text="It was another.").wait_for()
    reader.presses("console-release-and-send")
    page.wait_for_selector(".message[data-entry]")
    said = came(desks[1], f"line.{kind}/1")
    assert said["offices"] == ["AA/DUTY"]


@pytest.fixture(scope="module")
def call(desks):
    """A call that BB asks for and AA accepts, with no agenda, while an incident stands open."""
    now_ms = time.time_ns() // 60_000_000_000 * 60_000
    window = {"start": iso(now_ms + 120_000), "end": iso(now_ms + 1_920_000)}
    aa, bb = desks
    aa.says("I01", {**DESPITE, **REPORT}, by=BOTH)
    entry = bb.says("C01", {**DESPITE, **REQUEST, "windows": [window]})["entry"]
    until(lambda: aa.ask("matters", kinds=["call"])["rows"])
    aa.says("C02", {**DESPITE, "re": entry, "answer": "ACCEPT", "window": window})
    until(lambda: aa.ask("matters", kinds=["call"], looks=["call.FIXED"])["rows"])
    return entry


def test_a_call_is_prepared_begun_and_noted(reader, call):
    page = reader.page
    reader.opens("call.md")
    page.goto(reader.desk.url)
    reader.presses("console-door-calls", "link")
    page.locator(f'.matters a[href*="{call}"]').first.click()
    reader.presses("console-call-page", "link")
    page.wait_for_selector("[role=timer]")
    reader.sees("console-call-begins-in")
    for name in ("call-agenda", "account-ours", "call-theirs", "call-common"):
        reader.sees(f"console-{name}")
    page.get_by_role("button", name=reader.label("console-call-print")).wait_for()
    page.get_by_role("link", name=reader.label("console-call-act-agenda")).click()
    assert page.input_value("[name='f.re']") == call
    page.go_back()
    page.get_by_role("textbox", name=reader.says("console-call-text")).fill(
        "Both keep their height."
    )
    reader.presses("console-call-note")
    page.get_by_text("Both keep their height.").wait_for()
    page.locator("summary", has_text=reader.label("console-call-phrases")).first.click()
    for act in ("closed", "opened"):
        page.get_by_role("link", name=reader.label(f"console-call-act-{act}")).wait_for()
    reader.presses("console-call-act-opened", "link")
    assert page.input_value("[name='f.re']") == call
    page.go_back()
    reader.presses("console-call-draft-readout", "link")
    page.wait_for_selector("form[action='/draft']")


def test_a_terminal_is_cut_off_by_two_officers_as_the_page_says(desks, reader, second):
    """Last of these: the key of SECOND's own terminal stands no longer for anything after it."""
    for it in (reader, second):
        it.opens("cut-off.md")
        it.presses("console-page-keys", "link")
    row = reader.page.locator("tr", has_text="AA/T003")
    row.get_by_role("link", name=reader.label("console-keys-cut")).click()
    reader.sees("console-cut-now")
    reader.page.get_by_label(reader.label("console-cut-reason")).select_option("LOST")
    begin = reader.label("console-cut-begin", terminal="AA/T002").replace("T002", "T003")
    reader.page.get_by_role("button", name=begin).click()
    reader.page.wait_for_url("**/keys#cut-off")
    second.page.reload()
    send = second.label("console-cut-join", terminal="AA/T002").replace("T002", "T003")
    second.page.get_by_role("button", name=send).click()
    came(desks[1], "key.suspend/1")
    for name in ("console-ending-cuts", "console-ending-last-good", "console-ending-show"):
        reader.label(name)
    reader.page.goto(f"{reader.desk.url}keys/ending?terminal=AA/T003")
    reader.sees("console-ending-cuts")
    reader.sees("console-ending-how")
    reader.presses("console-page-keys", "link")
    row.get_by_text(reader.says("state-TERMINAL-SUSPENDED")).wait_for()
