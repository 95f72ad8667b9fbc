"""A page of figures: each number as it was claimed, what others say of it, and each pair."""

import pytest

from tests.cli.shapes import check_command
from tests.support.lines import make_line

ENGLISH = {"lang": "en"}
FIGURE = {
    "series": "aa.military.killed",
    "definition": "Members of the armed forces killed.",
    "category": "KILLED",
    "population": "armed forces of AA",
    "unit": "PERSON",
    "claimant": {"party": "AA", "name": "President of AA", "role": "head of state"},
    "basis": "OWN_COUNT",
    **ENGLISH,
}


@pytest.fixture(scope="module")
def founded_with_figures(tmp_path_factory):
    folder = tmp_path_factory.mktemp("figures")
    make_line(folder, figures=True)
    return folder


@pytest.fixture
def founded(founded_with_figures):
    """In place of the line of other tests: that one's charter leaves figures out."""
    return founded_with_figures


def source(side):
    fields = {"name": "Daily", "kind": "PRESS", "published": "NONE"}
    return side.says("F04", fields)["entry"]


def claims(side, n, q="EXACT", **more):
    made = {"source": source(side), "value": {"n": n, "q": q}, "as_of": "2026-02-04", **more}
    return side.says("F01", {**FIGURE, **made})["entry"]


def page(side, **asked):
    shown = side.ask("figures", **asked)
    check_command("figures", shown)
    return shown


def test_a_line_without_figures_has_an_empty_page(line):
    aa, _ = line
    assert page(aa) == []


def test_every_series_is_a_page_with_its_figures_and_pairs(wire):
    """R-257."""
    aa, bb = wire.sides
    early = claims(aa, 46_000, as_of="2025-02-04")
    exact = claims(aa, 55_000, updates=early)
    wire.runs()
    about = claims(bb, 55_000, "ABOUT", chain=[source(bb)])
    bb.says("F02", {"re": exact, "step": "DISPUTE", "ground": "SCOPE"})
    bb.says("F02", {"re": early, "step": "CONFIRM"})
    wire.runs()
    (shown,) = page(bb)
    assert shown == page(aa, series="aa.military.killed")[0]
    assert page(aa, series="other") == []
    rows = {it["entry"]: it for it in shown["figures"]}
    assert shown["figures"][0]["values"][0]["says"] == "46,000 (persons)"
    assert rows[about]["values"][0]["says"] == "about 55,000 (persons)"
    assert [rows[it]["origin"] for it in (early, about)] == ["OWN", "THROUGH"]
    assert rows[exact]["disputed_by"] == rows[early]["confirmed_by"] == ["BB"]
    assert rows[exact]["source"]["says"] == "found in “Daily” (press)"
    assert rows[exact]["as_of"]["says"] == "2026-02-04"
    verdicts = {frozenset((it["one"], it["other"])): it["verdict"] for it in shown["pairs"]}
    assert verdicts == {
        frozenset((early, exact)): "UPDATE",
        frozenset((early, about)): "UPDATE",
        frozenset((exact, about)): "SAME_CLAIM",
    }
    assert aa.ask("entry", entry=exact)["figures"] == [shown]


def test_parts_and_relations_are_shown_and_no_number_is_preferred(line):
    aa, _ = line
    parts = [claims(aa, n, series=f"aa.part.{n}") for n in (100, 57)]
    whole = claims(aa, 160, parts=parts, override="Both numbers are as published.")
    aa.says("F03", {"a": parts[0], "b": whole, "relation": "SUBSET", "why": "A part.", **ENGLISH})
    (shown,) = page(aa, series="aa.military.killed")
    (row,) = shown["figures"]
    assert (row["parts"]["word"], row["parts"]["lo"], row["flags"]) == (
        "ARITHMETIC",
        157,
        ["BAD_TOTAL"],
    )
    (pair,) = shown["pairs"]
    assert (pair["verdict"], "RELATION" in pair["differs"]) == ("INCOMPARABLE", True)
    assert pair["relations"] == [{"party": "AA", "relation": "SUBSET", "first": parts[0]}]


@pytest.mark.parametrize("language", ["fr", "ru", "uk"])
def test_a_page_is_said_in_the_reader_s_language(line, language):
    aa, _ = line
    claims(aa, 15_000, "UNDER")
    (english,), (other,) = page(aa), page(aa, language=language)
    assert english["figures"][0]["says"] != other["figures"][0]["says"]
    assert other["figures"][0]["values"][0]["n"] == 15_000
