"""docs/attacks.md and tools/plants.toml: every mark in use, tests that exist and name it.

Marks X1 to X25 are the places where an earlier design broke, and each of their tests names its
mark. The others are rooms: a rule of C, A, M, I, N, E, T, Q or F is taken out in the files of that
family, one of K where witnesses are, one of L
where names are compared, one of B where blind checks are, one of G where files of
others come in and go out, a rule of P where messages are judged and foreseen or lists are kept, and
W takes words or examples out.
"""

import ast
import re
import sys
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "tools"))

import plants  # noqa: E402 - a script, not a package

MARKS = {f"X{n}" for n in range(1, 26)} - {"X18", "X19", "X22"}
ROOMS = {
    "C": r"families/call/\w+\.py",
    "A": r"families/activity/\w+\.py",
    "M": r"families/launch/\w+\.py",
    "I": r"(families/incident/\w+|values/near)\.py",
    "N": r"families/arms/\w+\.py",
    "E": r"(families/persons/\w+|node/lists/\w+|cli/exchange_\w+|console/pages/named"
    r"|node/(at_terminal|checklists|neutrality|pointing|retaining))\.py",
    "T": r"families/talks/\w+\.py",
    "Q": r"families/pause/\w+\.py",
    "F": r"families/figures/\w+\.py",
    "K": r"(witness/\w+|record/note|node/witnessing)\.py",
    "B": r"(blind/\w+|node/(blindchecks|papers)|volumes/(covering|coarsening))\.py",
    "G": r"(gateways/\w+|node/(nostrike|sharing|markers)|cli/nostrike)\.py",
    "L": r"names/\w+\.py",
    "P": r"(picture|node|node/lists|families/line)/\w+\.py",
    "V": r"(volumes|gateways)/\w+\.py",
    "W": r".+(\.ftl|/examples\.py)",
}
MARK = re.compile(r"\bX\d{1,2}\b")
HEAD = re.compile(r"\|( mark |---)")
TERM = re.compile(r"^([\w-]+) *=", re.MULTILINE)
PLANTS = plants.plants()


class Row(NamedTuple):
    """One attack."""

    marks: frozenset[str]
    rules: list[str]
    shown: list[str]
    tests: list[str]


def rows():
    """The rows of every table of the page, its head and its line of dashes left out."""
    for line in (ROOT / "docs/attacks.md").read_text().splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if line.startswith("|") and not HEAD.match(line):
            marks, _, rules, _, shown, tests = cells
            yield Row(
                frozenset(marks.split()),
                re.findall(r"R-\d+", rules),
                re.findall(r"`([\w-]+)`", shown),
                re.findall(r"`([\w/]+\.py::\w+)`", tests),
            )


ROWS = list(rows())


@cache
def naming(path):
    """Each test of a file with the marks that it names."""
    text = (ROOT / "tests" / path).read_text()
    return {
        node.name: frozenset(MARK.findall(ast.get_source_segment(text, node) or ""))
        for node in ast.parse(text).body
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
    }


def marks_named_by(test):
    path, name = test.split("::")
    named = naming(path)
    assert name in named, f"no such test: {test}"
    return named[name]


def test_every_mark_in_use_is_in_the_table_and_no_other():
    assert set().union(*(row.marks for row in ROWS)) == MARKS | ROOMS.keys() - {"W"}


def test_every_test_of_the_table_exists_and_names_a_mark_of_its_row():
    for row in ROWS:
        named = [marks_named_by(test) for test in row.tests]
        assert named
        if row.marks <= MARKS:
            assert all(row.marks & marks for marks in named), row
            assert row.marks <= frozenset().union(*named), row
        else:
            assert len(row.marks) == 1, row


def test_every_sentence_and_rule_of_the_table_is_there():
    terms = {
        key
        for path in (ROOT / "src").rglob("*.en.ftl")  # the twins are compared elsewhere
        for key in TERM.findall(path.read_text())
    }
    protocol = (ROOT / "docs/protocol.md").read_text()
    for row in ROWS:
        assert row.shown, row
        assert {*row.shown} - {"-"} <= terms, row
        assert row.rules, row
        assert all(f"**{rule}** " in protocol for rule in row.rules), row


def test_every_mark_has_a_rule_that_was_taken_out_once():
    assert {plant.mark for plant in PLANTS} == MARKS | ROOMS.keys()


@pytest.mark.parametrize("plant", PLANTS, ids=lambda it: f"{it.mark}: {it.without}")
def test_every_plant_fits_its_file_once_and_its_test_names_the_mark(plant):
    named = marks_named_by(plant.test.removeprefix("tests/"))
    assert not plants.is_stale(plant), plant.file
    assert plant.new != plant.old
    if plant.mark in ROOMS:
        assert re.fullmatch("src/comity/" + ROOMS[plant.mark], plant.file)
    else:
        assert plant.mark in named
