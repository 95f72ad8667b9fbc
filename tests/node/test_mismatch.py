"""An answer to other terms than those it names: where the two differ, as far as this node knows."""

import pytest

from tests.support.lines import DESPITE, TEXT

AT = "2026-02-05T12:00:00Z"


def restores(side, level):
    named = side.ask("restoring")
    return side.says("L05", {**named, "effective_at": AT, "level": level, "announce": False})


def answers(side, named, terms):
    told = side.says("L08", {"re": named["entry"], "position": "ACCEPT", "terms": terms, **DESPITE})
    return side.entry(told["entry"])


@pytest.fixture
def proposed(wire):
    """AA proposes twice, and the level is another one."""
    aa, bb = wire.sides
    early = restores(aa, "DUTY")
    wire.runs()
    restore = restores(aa, "STAFF")
    wire.runs()
    return bb, early, restore


def test_the_field_is_shown_in_which_the_terms_answered_differ_from_those_named(proposed):
    bb, early, restore = proposed
    shown = answers(bb, restore, bb.entry(early["entry"])["terms"])
    assert shown["flags"] == ["TERMS_MISMATCH"]
    found = shown["mismatch"]
    assert (found["named"], found["answered"]) == (restore["entry"], early["entry"])
    levels = {it["name"]: (it["named"], it["answered"]) for it in found["fields"]}["level"]
    assert levels == ("staff", "duty office")


def test_whose_terms_of_another_matter_they_are_is_not_looked_for(proposed):
    bb, _, restore = proposed
    text = bb.says("L09", TEXT)
    shown = answers(bb, restore, bb.entry(text["entry"])["terms"])
    assert (shown["flags"], shown["mismatch"]) == (["TERMS_MISMATCH"], None)


@pytest.mark.parametrize("terms", ["ab" * 32, None])
def test_nothing_is_shown_where_the_terms_are_not_known_here_or_fit(proposed, terms):
    bb, _, restore = proposed
    shown = answers(bb, restore, terms or bb.entry(restore["entry"])["terms"])
    assert shown["flags"] == (["TERMS_MISMATCH"] if terms else [])
    assert shown["mismatch"] is None
