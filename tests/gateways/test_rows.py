"""The small part of YAML that is read: each guard is named after the attack. R-335."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.gateways import rows
from tests.gateways import refused, settled


def parse(text):
    return rows.parse(text, "YAML")


def test_lists_and_mappings_are_read_in_both_indentations():
    text = "a:\n- b: 1 # no\n  c:\n  - d e\n  - \"f\"\n# no\n-\u0020x: y\nz:\n  w: 'v'\n"
    assert parse(text) == {
        "a": [{"b": "1", "c": ["d e", "f"]}, {"x": "y"}],
        "z": {"w": "v"},
    }


def test_a_key_without_anything_is_none():
    assert parse("a:\nb: c\n") == {"a": None, "b": "c"}


@pytest.mark.parametrize(
    "text",
    [
        "a: &x [1]\nb: *x",  # anchors: how YAML bombs are made
        "a: !!python/object/apply:os.system [x]",
        "a: {b: c}",
        "a: |\n  b",
        "a: 1\na: 2",
        "a:\tb",
        "a: 1\n  b: 2",
        '"a": 1',
        "a: 'b' c'",
        "- a\nb: c",
        "",
        "a",
    ],
)
def test_what_is_not_of_this_part_is_refused(text):
    assert refused(parse, text) == "gateway.not-this-format"


def test_a_million_lines_are_refused():
    assert refused(parse, "a: 1\n" * 1_000_000) == "gateway.too-many-positions"


def test_a_tower_of_lists_is_refused():
    assert refused(parse, "- " * 190 + "x") == "gateway.not-this-format"
    assert refused(parse, "".join(" " * at + "a:\n" for at in range(300))).startswith("gateway.")


@given(st.text("ab:- #'\"\n\t&*{", max_size=200))
def test_any_text_is_a_tree_or_one_error(text):
    settled(parse, text)
