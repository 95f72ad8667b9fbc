"""Calls: the next one with its countdown, once both sides accepted one window."""

import time

import pytest

from comity.families.call.examples import REQUEST
from comity.values.moment import iso
from tests.support.lines import DESPITE, until


@pytest.fixture
def call(desks):
    now_ms = time.time_ns() // 60_000_000_000 * 60_000
    window = {"start": iso(now_ms + 7_200_000), "end": iso(now_ms + 9_000_000)}
    aa, bb = desks
    entry = aa.says("C01", {**DESPITE, **REQUEST, "windows": [window]})["entry"]
    until(lambda: bb.ask("matters", kinds=["call"])["rows"])
    bb.says("C02", {**DESPITE, "re": entry, "answer": "ACCEPT", "window": window})
    until(lambda: aa.ask("matters", kinds=["call"], looks=["call.FIXED"])["rows"])
    return entry


def test_the_next_call_stands_first_with_how_long_it_is_until_then(duty, call):
    assert "No call was read out yet." in duty.get("/calls").text
    page = duty.get("/calls?line=duty").text
    ahead = page.split("Next call</h2>")[1].split("</section>")[0]
    assert call in ahead
    assert 'class="big due"' in ahead
    assert "Next call</h2>" in duty.get("/calls?line=duty&list=1").text
