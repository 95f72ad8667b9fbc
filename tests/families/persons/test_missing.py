"""What a search and a visit cannot say (R-224, R-227)."""

import pytest

from comity.errors import OurError
from comity.families.persons.missing import MISSING_MESSAGES, Access, MissingAnswer
from comity.families.persons.missing_examples import ACCESS, ANSWER
from comity.values.plain import from_plain
from comity.values.shape import fields_of


def test_who_searches_says_when_the_next_word_comes():
    with pytest.raises(OurError, match=r"message\.bad-field"):
        from_plain(MissingAnswer, {**ANSWER, "answer": "SEARCHING"})
    assert from_plain(MissingAnswer, ANSWER).next_update is not None


def test_persons_are_visited_only_where_a_visit_took_place():
    with pytest.raises(OurError, match=r"message\.bad-field"):
        from_plain(Access, {**ACCESS, "result": "NO_ANSWER"})


def test_a_visit_names_nobody_and_no_place():
    """R-227: nothing in it serves as proof against the body that visits."""
    assert {it.name for it in fields_of(Access) if it.number < 64} == {
        "asked_at", "place_class", "result", "visited",
    }  # fmt: skip
    assert all(it.SPEC.sealed for it in MISSING_MESSAGES)
