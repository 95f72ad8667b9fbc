"""R-74: text that could mislead has a fault, and shows what it hides."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.values.text import FAULTS, faults, visible

HIDDEN = [
    ("bell\u0007", "control", "bell⟦U+0007⟧"),
    ("a\u200bb", "control", "a⟦U+200B⟧b"),
    ("a\u200db", "control", "a⟦U+200D⟧b"),
    ("\ufeffa", "control", "⟦U+FEFF⟧a"),
    ("a\u2028b", "control", "a⟦U+2028⟧b"),
    ("a\r\nb", "control", "a⟦U+000D⟧\nb"),
    ("\u202efdp.exe", "bidi", "⟦U+202E⟧fdp.exe"),
    ("a\u2067b\u2069", "bidi", "a⟦U+2067⟧b⟦U+2069⟧"),
    ("a\u200fb", "bidi", "a⟦U+200F⟧b"),
    ("a\u0378b", "unassigned", "a⟦U+0378⟧b"),
    ("a\ue000b", "unassigned", "a⟦U+E000⟧b"),
    ("a\ud800b", "unassigned", "a⟦U+D800⟧b"),
]


@pytest.mark.parametrize(("text", "fault", "shown"), HIDDEN)
def test_a_character_that_hides_is_a_fault_and_is_shown(text, fault, shown):
    assert faults(text, lines=True) == (fault,)
    assert visible(text) == shown


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Calm Water",
        "Строй на море",
        "演习",
        "مناورة بحرية",
        "première phase\nseconde",
        "½ café №7",
    ],
)
def test_plain_text_of_any_language_has_no_fault(text):
    assert faults(text, lines=True) == ()
    assert visible(text) == text


def test_a_tower_of_marks_is_written_out_and_a_few_stand():
    assert visible("Z" + "\u0301" * 4) == "Z" + "\u0301" * 4
    assert visible("Z" + "\u0301" * 100 + "\u0302 y\u0301") == (
        "Z" + "\u0301" * 4 + "⟦U+0301*96⟧⟦U+0302⟧ y\u0301"
    )


def test_the_same_letters_must_have_their_normal_spelling():
    assert faults("cafe\u0301", lines=True) == ("not-nfc",)


def test_a_single_line_has_no_newline():
    assert faults("two\nlines", lines=False) == ("control",)
    assert visible("two\nlines", lines=False) == "two⟦U+000A⟧lines"


def test_length_is_counted_in_characters():
    assert faults("é" * 5, lines=True, chars_max=5) == ()
    assert faults("é" * 6, lines=True, chars_max=5) == ("too-long",)
    assert faults("x" * 2001, lines=True) == ("too-long",)


def test_all_faults_are_named_in_one_order():
    text = "\u0000\u202e\u0378e\u0301" + "x" * 9

    assert faults(text, lines=True, chars_max=5) == FAULTS


@given(st.text(st.characters()))
def test_what_is_shown_has_no_hiding_character_left(text):
    assert {"control", "bidi", "unassigned"}.isdisjoint(faults(visible(text), lines=True))
