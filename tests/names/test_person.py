"""What is compared, and what comes out, as values."""

from comity.names import Pair, Person, Tier
from comity.names.person import ROLES


def test_a_person_needs_a_key_and_a_name_and_no_more():
    assert Person(b"k", ()) == Person(b"k", (), "", "", "")
    assert ROLES == ("SURNAME", "GIVEN", "PATRONYMIC", "FULL")


def test_a_certain_pair_is_more_than_one_to_review():
    assert Tier.CERTAIN > Tier.REVIEW
    assert Pair(0, 1, 1536, Tier.CERTAIN).tier is Tier.CERTAIN
