"""Lines folded to a width: marks of direction take no room and do not cross a line."""

import re

from hypothesis import given
from hypothesis import strategies as st

from comity.cli.folding import folded

MARKED = st.recursive(
    st.text("ab 1", max_size=30),
    lambda inner: st.lists(
        inner
        | inner.map(lambda it: f"\u2068{it}\u2069")
        | inner.map(lambda it: f"\u2066{it}\u2069"),
        max_size=4,
    ).map("".join),
    max_leaves=12,
)


def seen(text):
    return re.sub("[\u2066-\u2069\u200f]", "", text)


def test_a_line_is_folded_and_hangs_in():
    assert folded("  \u2013 one two three", 10) == ["  \u2013 one", "    two", "    three"]
    assert folded("one two", 5, hang=2) == ["one", "  two"]
    assert folded("", 10) == [""]


def test_each_line_of_a_foreign_text_keeps_its_mark():
    assert folded("  \u2502 one two", 7) == ["  \u2502 one", "  \u2502 two"]


def test_an_isolate_that_a_fold_cuts_is_closed_and_opened_again():
    """R-199."""
    line = "see \u2066(\u206812.5\u2069 km\u2069)"
    assert folded(line, 9) == ["see \u2066(\u206812.5\u2069\u2069", "\u2066km\u2069)"]


@given(MARKED, st.integers(6, 30))
def test_every_line_closes_what_it_opens_and_shows_what_it_would_without_marks(line, width):
    parts = folded(line, width)
    assert [seen(it) for it in parts] == folded(seen(line), width)
    for part in parts:
        depth = 0
        for sign in part:
            depth += {"\u2066": 1, "\u2068": 1, "\u2069": -1}.get(sign, 0)
            assert depth >= 0
        assert depth == 0
