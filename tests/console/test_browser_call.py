"""R-640 to R-652: two consoles on two nodes hear and see each other, by keys that both signed."""

import time

import pytest

from comity.families.call.examples import REQUEST
from comity.values.moment import iso
from tests.support.lines import DESPITE, until
from tests.support.screens import chromium, needs_chromium, on_watch

pytestmark = needs_chromium
FLAGS = (
    "--use-fake-device-for-media-stream",
    "--use-fake-ui-for-media-stream",
    "--allow-loopback-in-peer-connection",
    "--autoplay-policy=no-user-gesture-required",
)
SEEN = "(document.querySelector('.seat[data-device] video') ?? {}).videoWidth > 0"


@pytest.fixture(scope="module")
def browser():
    with chromium(*FLAGS) as it:
        yield it


@pytest.fixture(scope="module")
def call(desks):
    """A call whose window both accepted, and has begun; recording by both is on the agenda."""
    aa, bb = desks
    now_ms = time.time_ns() // 60_000_000_000 * 60_000
    window = {"start": iso(now_ms - 60_000), "end": iso(now_ms + 7_200_000)}
    entry = aa.says("C01", {**DESPITE, **REQUEST, "windows": [window], "mode": "VIDEO"})["entry"]
    until(lambda: bb.ask("matters", kinds=["call"])["rows"])
    bb.says("C02", {**DESPITE, "re": entry, "answer": "ACCEPT", "window": window})
    until(lambda: aa.ask("matters", kinds=["call"], looks=["call.FIXED"])["rows"])
    return entry


def seated(browser, desk, call, *, seat="principal", officer="DUTY"):
    """A page of the call at which an officer took a seat."""
    page, faults = on_watch(browser, desk, officer)
    page.goto(f"{desk.url}call/duty/{call}/live?seat={seat}")
    page.click("[data-act=join]")
    page.wait_for_selector("#live[data-state=SEATED], #live[data-state=TAKEN]")
    return page, faults


def test_two_consoles_hear_and_see_each_other_by_the_keys_that_both_signed(desks, browser, call):
    aa, bb = desks
    ours, our_faults = seated(browser, aa, call)
    theirs, their_faults = seated(browser, bb, call)
    for page in (ours, theirs):
        page.wait_for_selector("#live[data-look=PROVED]")
        until(lambda page=page: page.evaluate(SEEN))
    words = [it.inner_text(".seat[data-device] .numbers") for it in (ours, theirs)]
    assert words[0] == words[1]
    assert our_faults == their_faults == []
