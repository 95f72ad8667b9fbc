"""Leads, terms and flags of types: what judges is what the pages tell (R-169, R-190, R-191)."""

import ast
import importlib
from pathlib import Path

import pytest

from comity import families
from comity.families.shelf import SHELF
from comity.node.showing import words_of
from comity.picture import flags
from comity.picture.judging import ANSWER, LEAD, TERM, Span

SOURCES = Path(families.__file__).parent
TOLERANCES = "comparing.py"  # distances and times within which accounts agree: no term of a type
each = pytest.mark.parametrize("family", SHELF.families, ids=lambda it: it.name)


def trees(family):
    for file in sorted((SOURCES / family.name).glob("*.py")):
        yield file, ast.parse(file.read_text("utf-8"))


def calls(tree, name):
    found = (it for it in ast.walk(tree) if isinstance(it, ast.Call))
    return [
        it for it in found if name in (getattr(it.func, "id", ""), getattr(it.func, "attr", ""))
    ]


@each
def test_a_family_judges_by_no_span_that_its_table_does_not_hold(family):
    for file, tree in trees(family):
        module = importlib.import_module(f"comity.families.{family.name}.{file.stem}")
        made = [it for it in vars(module).values() if isinstance(it, Span)]
        assert set(made) <= set(family.spans), file.name
        values = [it.value for it in tree.body if isinstance(it, ast.AnnAssign)]
        own = [it for it in values if isinstance(it, ast.Call) and it in calls(tree, "Span")]
        assert len(calls(tree, "Span")) == len(own), f"{file.name}: a span without a name"


@each
def test_a_family_asks_the_charter_for_a_span_by_its_table_only(family):
    for file, tree in trees(family):
        if file.name != TOLERANCES:
            bare = [it for it in calls(tree, "agreed_ms") if isinstance(it.func, ast.Name)]
            assert not bare, f"{file.name}: a default that is in no table"


@each
def test_every_row_of_a_table_is_of_a_type_of_its_family(family):
    wires = {it.SPEC.wire for it in family.messages}
    assert {it.wire for it in family.spans} <= wires
    assert {it.what for it in family.spans} <= {LEAD, TERM, ANSWER}
    assert set(family.flags) <= set(family.messages)
    rows = [(it.key, it.where) for it in family.spans]
    assert len(set(rows)) == len(rows)


@each
def test_a_family_sets_no_flag_that_its_table_does_not_hold(family):
    told = {flag for its in family.flags.values() for flag in its} | flags.ANY
    for file, tree in trees(family):
        found = (it for it in ast.walk(tree) if isinstance(it, ast.Attribute))
        named = {it.attr for it in found if getattr(it.value, "id", "") == "flags"}
        assert named - {"ANY", "DOUBTFUL", "VOID"} <= told, file.name


def test_every_flag_stands_on_a_page():
    told = {flag for it in SHELF.families for its in it.flags.values() for flag in its}
    words = {it.removeprefix("flag-") for it in words_of("en").ids() if it.startswith("flag-")}
    by_node = {"EARLY", "OTHER_REALITY"}  # a node's own word on what it has not taken up
    assert {it for it in words if not it.endswith("-why")} == told | flags.ANY | by_node


def test_the_special_threshold_stands_over_the_general_and_the_charter_over_what_is_usual():
    change = Span("launch.change/1", LEAD, 7, others=("lead.launch.notify",))
    assert change.keys == ("lead.launch.change", "lead.launch.notify")
    late = Span("incident.report/1", TERM, 7, behind=".complete")
    assert late.keys == ("term.incident.report.complete",)
