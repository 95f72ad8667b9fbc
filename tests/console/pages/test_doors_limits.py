"""Declared numbers over time against their limits: drawn, said, and nothing made of nothing."""

import json
import re
from html import unescape

from comity.console.frame import words_in
from comity.console.pages.doors_limits import plots
from comity.families.arms.examples import DECLARATION, REGIME
from tests.support.lines import DESPITE

BOTH = ("DUTY", "SECOND")


def check(value, category="DELIVERY", limit=700):
    return {
        "category": category,
        "label": category.lower(),
        "value": value,
        "limit": limit,
        "from": "2018-02-05",
        "says": "within",
    }


def row(party, as_of, checks, objections=()):
    return {
        "party": party,
        "as_of": as_of,
        "entry": "ab",
        "checks": checks,
        "objections": list(objections),
    }


def test_each_category_has_a_plot_of_its_own_and_another_count_a_series_of_its_own():
    other = {"party": "BB", "entry": "cd", "claimed": check(901)}
    numbers = [
        row("AA", "2018-02-05", [check(652), check(1350, "WARHEADS", 1550)]),
        row("AA", "2022-03-01", [check(686)], [other]),
        row("BB", "2022-03-01", [check(None)]),
    ]
    first, second = plots({"numbers": numbers}, words_in("en"))
    assert [it["who"] for it in first["legend"]] == ["AA", "AA, counted by BB"]
    assert (first["limit"], second["limit"]) == (700, 1550)
    assert [it["n"] for it in first["rows"]] == [652, 686, 901]


def test_what_is_not_stated_is_not_drawn():
    assert plots({"numbers": [row("AA", "2022-03-01", [check(None)])]}, words_in("en")) == []


def test_a_regime_is_drawn_from_its_declarations_and_from_either_entry(desks, duty):
    aa, _ = desks
    regime = aa.says("N01", {**DESPITE, **REGIME}, by=BOTH)["entry"]
    declared = aa.says("N03", {**DESPITE, **DECLARATION, "regime": regime}, by=BOTH)["entry"]
    for entry in (regime, declared):
        page = duty.get(f"/limits?line=duty&entry={entry}").text
        drawn = [json.loads(unescape(it)) for it in re.findall(r'data-plot="([^"]+)"', page)]
        assert [it["series"][0]["points"][0][1] for it in drawn] == [675, 1457, 800]
        assert '<script src="/static/plot.js"' in page
        assert "1,457" in page.split("<table")[2]


def test_the_drawing_is_loaded_where_something_is_drawn_alone(duty):
    assert "plot.js" not in duty.get("/incidents").text
    assert duty.get("/static/plot.js").status == 200
    assert duty.get("/static/plot.css").status == 200
