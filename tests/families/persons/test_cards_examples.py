"""The examples of cards tell of one person and mirror each other."""

from comity.families.persons.cards_examples import BAD_CARDS, CARD, GOOD_CARDS, WISH


def test_the_person_of_the_card_is_the_one_of_the_wish():
    assert CARD["person_key"] == WISH["rows"][0]["person_key"]


def test_good_and_bad_examples_are_of_the_same_types():
    assert GOOD_CARDS.keys() == BAD_CARDS.keys()
    assert all(len(it) >= 5 for it in BAD_CARDS.values())
