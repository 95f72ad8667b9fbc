"""The examples of searches are of one person and mirror each other."""

from comity.families.persons.cards_examples import CARD
from comity.families.persons.missing_examples import BAD_MISSING, GOOD_MISSING, QUERY


def test_who_is_sought_is_the_person_of_the_card():
    assert QUERY["person_key"] == CARD["person_key"]


def test_good_and_bad_examples_are_of_the_same_types():
    assert GOOD_MISSING.keys() == BAD_MISSING.keys()
    assert all(len(it) >= 5 for it in BAD_MISSING.values())
