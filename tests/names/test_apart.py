"""Two spellings beside each other: what is marked is what an officer has to look at."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.names.apart import Look, apart

SIGNS = {Look.SAME: "{}", Look.SOUND: "({})", Look.OTHER: "[{}]"}


def marked(one, other):
    """Both, with what differs in brackets and what only sounds the same in parentheses."""
    return tuple("".join(SIGNS[it.look].format(it.text) for it in its) for its in apart(one, other))


@pytest.mark.parametrize(
    ("one", "other", "seen"),
    [
        ("Kovalenko", "Kovalenko", ("Kovalenko", "Kovalenko")),
        ("KOVALENKO", "Kovalenko", ("KOVALENKO", "Kovalenko")),
        ("Коваленко", "Kovalenko", ("Коваленко", "Kovalenko")),
        ("Шевченко", "Shevchenko", ("Шевченко", "Shevchenko")),
        ("Петренко", "Петренка", ("Петренк[о]", "Петренк[а]")),
        ("Ґалаґан", "Галаган", ("(Ґ)ала(ґ)ан", "(Г)ала(г)ан")),
        ("1990-02-03", "1990-02-13", ("1990-02-[0]3", "1990-02-[1]3")),
        ("", "Ivan", ("", "[Ivan]")),
    ],
)
def test_what_differs_is_marked_and_another_script_is_no_difference(one, other, seen):
    assert marked(one, other) == seen


@given(st.text(max_size=40), st.text(max_size=40))
def test_no_letter_is_lost(one, other):
    ours, theirs = apart(one, other)
    assert "".join(it.text for it in ours) == one
    assert "".join(it.text for it in theirs) == other


@given(st.text(max_size=40))
def test_nothing_differs_from_itself(text):
    assert {it.look for it in apart(text, text)[0]} <= {Look.SAME}


def test_long_texts_are_cut():
    assert len("".join(it.text for it in apart("x" * 500, "x")[0])) == 200
