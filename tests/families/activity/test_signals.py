# ruff: noqa: RUF001 - the typographic marks are what is tested
"""A signal says a phrase of the book, whole, in the language of whoever reads it (A19)."""

import pytest

from comity.errors import TheirError
from comity.families.activity.signals import SafetySignal
from comity.node.showing import words_of
from comity.values.plain import from_plain, from_wire
from comity.wording import render

FIRING = {"phrase": 402, "params": {"1": 9000, "2": {"1": 0, "2": 0}, "3": 1770301800000}}


def test_a_signal_is_read_as_the_whole_sentence_in_each_language():
    message = from_plain(SafetySignal, FIRING)

    assert render.short(message, words_of("en")) == (
        "Phrase 402: There is live firing within 9,000 m of 00°00′00″N 000°00′00″E"
        " until 051430ZFEB26."
    )
    assert "боевые стрельбы" in render.short(message, words_of("ru"))
    assert "tirs réels" in render.short(message, words_of("fr"))
    assert "бойові стрільби" in render.short(message, words_of("uk"))


def test_each_blank_is_listed_with_its_unit_and_its_whole_value():
    said = render.full(from_plain(SafetySignal, FIRING), words_of("en"), author="AA")

    assert "  – 1: 9,000 m\n" in said
    assert "  – 3: 051430ZFEB26 (5 February 2026, 14:30 UTC)" in said
    assert "it orders nothing and permits nothing" in said


def test_a_number_of_a_later_book_is_shown_as_it_stands():
    """R-197."""
    message = from_wire(SafetySignal, {1: 999, 2: {1: 5, 7: "x"}})

    assert render.short(message, words_of("en")) == (
        "Phrase 999: [phrase 999 is not in this phrase book; blanks: 1: 5; 7: “x”]."
    )


@pytest.mark.parametrize("params", [{}, {1: 360}, {1: b"x"}, {1: 1, 2: 2}, {1: None}, {1: {1: 1}}])
def test_a_phrase_whose_blanks_do_not_fit_is_no_message(params):
    """R-197: the reader flags BAD_SCHEMA."""
    with pytest.raises(TheirError, match=r"message\.bad-schema field=params"):
        from_wire(SafetySignal, {1: 302, 2: params})
