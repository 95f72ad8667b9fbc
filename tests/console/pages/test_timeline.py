"""R-427: who held what, when; verified and given away from there."""

import asyncio
import re
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from comity.console.pages import timeline
from comity.node.verify import verify
from comity.record import bundle
from tests.support.lines import LAUNCH, TEXT, until
from tests.support.screens import chromium, needs_chromium, opened

PAGE = "/timeline?line=duty"
pytestmark = pytest.mark.usefixtures("said")


@pytest.fixture(scope="module")
def said(desks):
    """A launch and a text of AA, held and the launch opened at BB."""
    launch = desks[0].says("M01", LAUNCH, by=("DUTY", "SECOND"), precedence="FLASH")["entry"]
    text = desks[0].says("L09", TEXT, precedence="PRIORITY")["entry"]
    until(lambda: any(it["entry"] == text for it in desks[1].ask("inbox")))
    receipt = {"re": [launch], "level": "OPENED", "at": "2026-02-05T12:00:00Z", "by": "BB/DUTY"}
    desks[1].says("L06", receipt, to=["AA"])
    shown = lambda: row(desks[0], launch)["known"][0]["opened"]  # noqa: E731
    until(shown)
    until(lambda: row(desks[0], text)["known"][0]["held"])
    return launch, text


def row(desk, entry, **args):
    rows = desk.ask("timeline", **args)["entries"]
    return next(it for it in rows if it["entry"] == entry)


def test_what_a_party_held_and_who_opened_it_stands_in_its_lane_and_in_the_table(said, duty):
    launch, text = said
    page = duty.get(PAGE).text
    for entry, kinds in ((launch, {"held", "opened"}), (text, {"held"})):
        found = re.findall(rf'data-kind="(\w+)" data-entry="{entry[:16]}" data-party="BB"', page)
        assert set(found) == kinds
    table = page.split('id="rows"')[1]
    mine = table.split(f'data-entry="{launch[:16]}"')[1].split("</tr>")[0]
    assert "opened by BB/DUTY" in mine
    assert "wrote it" in mine


def test_the_page_says_whose_clock_it_goes_by(duty):
    claimed, own = duty.get(PAGE).text, duty.get(f"{PAGE}&clock=own").text
    assert "Every time here is the claim of whoever signed it" in claimed
    assert "came to this node (AA), by its own clock" in own
    assert "Arrived here" in own


def test_a_window_that_holds_nothing_says_so_and_a_moment_that_is_none_is_refused(duty):
    assert "Nothing was said in this time" in duty.get(f"{PAGE}&to=010000ZJAN20").text
    assert duty.get(f"{PAGE}&from=yesterday").status == 409


def test_the_record_is_verified_from_nothing_step_by_step(duty):
    form = duty.get(PAGE).form("/timeline/verify")
    assert duty.post("/timeline/verify", form).status == 303
    page = duty.get(PAGE).text
    assert 'class="verdict" data-good="yes"' in page
    assert page.count('<li data-good="yes">') == 6
    assert '"percent":null' in duty.get("/timeline/progress?line=duty").text


def test_what_is_exported_is_what_verify_accepts(desks):
    duty = desks[0].browser()
    duty.comes_on_watch()
    given = duty.bytes_of("/timeline/export?line=duty")
    assert bundle.is_one(given)
    code, found = verify(given)
    assert (code, found["verdict"]) == (0, "SOUND")


@needs_chromium
def test_while_a_record_is_given_away_the_page_says_how_much_of_it_was_read(desks, duty):
    """The file comes whole, and the bar goes when it did."""
    with chromium() as browser:
        page, _ = opened(browser)
        page.goto(f"{desks[0].url}login")
        page.click("button.main")
        page.wait_for_selector("#alarms", state="attached")
        page.goto(f"{desks[0].url}timeline?line=duty")
        told = iter((40, None))
        page.route(
            "**/timeline/progress*",
            lambda it: it.fulfill(json={"percent": None, "given": next(told, None)}),
        )
        with page.expect_download() as downloaded:
            page.click("#export")
        page.wait_for_selector("#given", state="visible")
        page.wait_for_selector("#given progress[value='40']")
        page.wait_for_selector("#given", state="hidden")
        data = Path(downloaded.value.path()).read_bytes()
    assert verify(data)[1]["verdict"] == "SOUND"
    assert '"given":null' in duty.get("/timeline/progress?line=duty").text


def test_no_line_of_that_name_is_neither_verified_nor_exported(duty):
    form = duty.get(PAGE).form("/timeline/verify")
    assert duty.post("/timeline/verify", {**form, "line": "none"}).status == 409
    assert duty.get("/timeline/export?line=none").status == 409


class Slow:
    """A node that gives one entry an answer, and takes its time for it."""

    def __init__(self, many, each_ms):
        self.many, self.each_ms, self.ms, self.asked = many, each_ms, 0, 0

    def monotonic_ms(self):
        return self.ms

    async def ask(self, verb, **args):
        if verb == "saw":
            return [[] for _ in args["entries"]]
        self.ms += self.each_ms
        self.asked += 1
        at = int(args["before"] or self.many) - 1
        return {"entries": [{"entry": str(at)}], "next": str(at), "whole": at == 0}


def window(node, most):
    """A page's entries, and how often another turned meanwhile."""
    turns = []

    async def others():
        while True:
            turns.append(node.asked)
            await asyncio.sleep(0)

    async def both():
        beside = asyncio.ensure_future(others())
        await asyncio.sleep(0)
        console = cast("Any", SimpleNamespace(node=node))
        found = await timeline._window(console, most, before="", line="duty")
        beside.cancel()
        return found

    found = asyncio.run(both())
    return [int(it["entry"]) for it in found["entries"]], set(turns), found["whole"]


def test_between_two_pieces_of_a_page_the_loop_turns():
    entries, turns, whole = window(Slow(40, 1), 30)
    assert entries == list(range(10, 40))
    assert turns >= set(range(1, 30))
    assert not whole
    assert window(Slow(20, 1), 30)[2]


def test_nobody_waits_longer_than_that_for_a_page():
    entries, _, whole = window(Slow(40, timeline.PATIENCE_MS // 3), 30)
    assert entries == [37, 38, 39]
    assert not whole


def test_the_page_says_how_far_back_it_looked_and_how_to_go_on(desks, duty):
    page = duty.get(PAGE).text
    assert "The record was searched to its beginning." in page
    for n in range(timeline.USUAL):
        desks[0].says("L09", {**TEXT, "subject": f"No. {n}"})
    page = duty.get(f"{PAGE}&to=312359ZDEC49").text
    ((told, onward),) = re.findall(r'id="searched">(.*?) <a href="([^"]*)"', page)
    assert "200 entries are shown. The record was searched back to the entry" in told
    assert "to=312359ZDEC49" in onward
    older = duty.get(onward.replace("&amp;", "&")).text
    assert "The record was searched to its beginning." in older
    assert "is not shown here" in older
    assert "No. 0" not in older
    earlier = re.findall(r'<tr data-entry="(\w+)"', older)
    assert earlier
    assert not set(earlier) & set(re.findall(r'<tr data-entry="(\w+)"', page))
