"""The models of formal/: a few rows of `make formal` run here, and their table fits tree and rules.

The searches need spin and gcc; where one is missing they are skipped and say so.
"""

import re
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "tools"))

import formal  # noqa: E402 - a script, not a package

ROWS = formal.rows()
PAGE = ROOT / "docs" / "formal.md"
needs_spin = pytest.mark.skipif(
    bool(formal.missing()),
    reason=f"missing: {', '.join(formal.missing())} (apt-get install spin gcc): no model was run",
)


@needs_spin
@pytest.mark.parametrize("row", [it for it in ROWS if it.short], ids=lambda it: it.name)
def test_a_model_holds_with_its_guards_and_fails_without_one(row):
    found = formal.search(row)
    assert found.is_as_it_should(row), f"{row.name}: {found.says} ({row.is_})"


@needs_spin
def test_a_model_that_cannot_be_made_is_no_verdict(tmp_path):
    (tmp_path / "feed.pml").write_text("proctype")
    found = formal.search(ROWS[0], tmp_path)
    assert found.trouble
    assert not found.is_as_it_should(ROWS[0])


def told(errors=0, more=""):
    return f"State-vector 1 byte, depth reached 2, errors: {errors}\n  7 states, stored\n{more}"


@pytest.mark.parametrize(
    ("said", "is_good"),
    [
        (told(), True),
        (told(1, "pan:1: assertion violated (x) (at depth 3)"), False),
        (told(more="error: max search depth too small"), False),
        (told(more="pan: out of memory"), False),
        (told(more='\tfeed.pml:7, state 3, "x = 1"'), False),
        (told(more='\tfeed.pml:7, state 3, "-end-"'), True),
        ("", False),
    ],
)
def test_only_a_whole_search_that_reached_every_statement_holds(said, is_good):
    row = next(it for it in ROWS if it.kind == "holds")
    assert formal.judged(said, row).is_as_it_should(row) is is_good


def test_each_model_holds_with_all_its_guards_and_each_guard_is_taken_out_once():
    """A macro that a model knows and no row removes would be a guard that nobody tried."""
    for path in sorted(formal.FOLDER.glob("*.pml")):
        of_model = [it for it in ROWS if it.model == path.stem]
        assert any(it.kind == "holds" for it in of_model), path.name
        known = set(re.findall(r"#ifn?def (\w+)|defined\((\w+)\)", path.read_text()))
        macros = {one or other for one, other in known}
        used = {name for it in of_model for name in it.define}
        assert {it.partition("=")[0] for it in used} | {"INCIDENTS", "KILLS", "SIGNINGS"} >= macros
        assert len({it.name for it in of_model}) == len(of_model)


def test_each_row_names_a_rule_and_code_that_exist():
    rules = set(re.findall(r"R-\d+", (ROOT / "docs" / "protocol.md").read_text()))
    for row in ROWS:
        assert set(row.rule.split()) <= rules, row.name
        assert (ROOT / row.code).exists(), row.code


def test_the_page_names_every_guard():
    page = PAGE.read_text()
    for row in ROWS:
        for name in row.define:
            assert f"`{name.partition('=')[0]}`" in page, name
