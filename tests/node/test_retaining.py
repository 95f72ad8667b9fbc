"""R-225: what is kept for the missing is erased for a stated reason only."""

import pytest

from comity.errors import OurError
from comity.families.persons.cards_examples import CARD, DEATH
from comity.families.persons.exchanges_examples import LIST
from comity.families.persons.missing_examples import QUERY
from tests.node.test_exchanges import sealed

KEY = QUERY["person_key"]


def erases(side, entry, **more):
    return side.says("L27", {"refs": [entry], **more}, by=["DUTY"])


def body(side, entry):
    return side.ask("entry", entry=entry)["body"]


@pytest.mark.parametrize(
    ("code", "fields"), [("P11", QUERY), ("P15", {**DEATH, "person_key": KEY})]
)
def test_a_search_and_a_death_are_kept_until_an_officer_says_where_they_went(wire, code, fields):
    aa, bb = wire.sides
    entry = sealed(wire, aa, code, fields)
    for side in (aa, bb):
        with pytest.raises(OurError, match=r"erase\.of-the-missing"):
            erases(side, entry)
        assert body(side, entry) == "OPENED"
    erases(aa, entry, override="Given to the central agency.", lang="en")
    wire.runs()
    assert (body(aa, entry), body(bb, entry)) == ("ERASED", "OPENED")


def test_the_card_of_somebody_who_is_sought_is_kept_and_of_others_erased(wire):
    aa, bb = wire.sides
    card = sealed(wire, aa, "P01", {**CARD, "person_key": KEY})
    other = sealed(wire, aa, "P01", {**CARD, "person_key": "ee" * 32})
    sealed(wire, bb, "P11", QUERY)
    with pytest.raises(OurError, match=r"erase\.of-the-missing"):
        erases(aa, card)
    erases(aa, other)
    assert body(aa, other) == "ERASED"


def test_a_list_is_no_file_of_the_missing(wire):
    aa, _ = wire.sides
    entry = sealed(wire, aa, "P02", LIST)
    erases(aa, entry)
    assert body(aa, entry) == "ERASED"
