"""Figures by claimant over time: none preferred, unlike things on no common axis."""

import json
import re
import time
from html import unescape

import pytest

from comity.console.frame import words_in
from comity.console.pages.doors_figures import plots
from tests.node.test_figures import FIGURE
from tests.support.lines import make_line


@pytest.fixture(scope="module")
def agreed(tmp_path_factory):
    """In place of the line of other tests: that one's charter leaves figures out."""
    folder = tmp_path_factory.mktemp("agreed-figures")
    make_line(folder, figures=True, now_ms=time.time_ns() // 1_000_000)
    return folder


def figure(n, q="EXACT", hi=None, party="AA", name="President of AA", **more):
    value = {"n": n, "q": q, "hi": hi, "says": f"{q} {n}", "stands": True}
    return {
        "entry": "ab",
        "party": "AA",
        "claimant": {"party": party, "name": name},
        "category": "KILLED",
        "unit": "PERSON",
        "values": [value],
        "as_of": {"start": {"ms": 1_000 * n}, "says": "a day"},
        "came": "own",
        "says": "CLAIMED",
        **more,
    }


def drawn(*figures):
    return plots({"series": "aa.killed", "figures": list(figures)}, words_in("en"))


def test_each_claimant_has_a_series_and_says_who_reported_it():
    (shown,) = drawn(figure(46), figure(55, name="Monitor", party=None))
    assert [it["who"] for it in shown["legend"]] == ["Monitor, reported by AA", "President of AA"]


def test_unlike_things_share_no_axis():
    assert len(drawn(figure(46), figure(40, category="WOUNDED"), figure(3, unit="ITEM"))) == 3


def test_what_is_not_known_or_was_replaced_is_not_drawn_and_a_range_keeps_both_ends():
    old = figure(46)
    old["values"][0]["stands"] = False
    assert drawn(old, figure(0, q="UNKNOWN")) == []
    (shown,) = drawn(figure(10, q="RANGE", hi=20), figure(5, q="AT_LEAST"))
    assert shown["drawn"]["series"][0]["points"] == [[5_000, 5, None, "≥"], [10_000, 10, 20, ""]]


def test_a_series_is_drawn_and_said_beside_it(desks, duty):
    aa, _ = desks
    source = aa.says("F04", {"name": "Daily", "kind": "PRESS", "published": "NONE"})["entry"]
    for n, day in ((46_000, "2025-02-04"), (55_000, "2026-02-04")):
        value = {"n": n, "q": "EXACT"}
        aa.says("F01", {**FIGURE, "source": source, "value": value, "as_of": day})
    page = duty.get("/figures?line=duty").text
    (told,) = (json.loads(unescape(it)) for it in re.findall(r'data-plot="([^"]+)"', page))
    assert [it[1] for it in told["series"][0]["points"]] == [46_000, 55_000]
    assert "46,000" in page
    assert "President of AA" in page
