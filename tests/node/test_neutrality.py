"""R-674: a wish and a ruling go to a neutral; the home power is no neutral, whoever types it."""

import pytest

from comity.errors import OurError
from comity.families.persons.exchanges_examples import LIST
from tests.node.test_exchanges import sealed

ROW = {"person_key": "a1" * 32, "other_key": "b2" * 32, "second": "AA/SECOND"}
WISH = {"kind": "WISH", "rows": [{**ROW, "value": "UNWILLING"}]}
RULING = {"kind": "RULING", "rows": [{**ROW, "value": "SAME"}]}
EMPTY = {"kind": "EMPTY", "rows": []}


def says(side, fields, to):
    side.says("P17", fields, to=[to], by=["DUTY"])


@pytest.mark.parametrize("fields", [WISH, RULING])
def test_who_gives_or_receives_is_told_neither_a_wish_nor_a_ruling(wire, fields):
    aa, bb = wire.sides
    sealed(wire, aa, "P02", LIST)
    for side, other in ((aa, "BB"), (bb, "AA")):
        with pytest.raises(OurError, match=r"list\.not-a-neutral"):
            says(side, fields, other)
        assert side.ask("drafts") == []
        says(side, EMPTY, other)  # it says nothing


def test_where_no_exchange_is_known_nobody_is_known_to_be_an_end_of_one(wire):
    says(wire.sides[0], WISH, "BB")
