"""R-558: of a list that was shown on a line its slices are found, and nothing else."""

from comity.families.persons.exchanges_examples import GOOD_EXCHANGES
from tests.support.lines import DESPITE

COMMIT, OTHER = "ab" * 32, "cd" * 32
TO = {"to": ["BB"], "by": ["DUTY"]}


def reveals(side, commit):
    return side.says("P07", {"commit": commit, "blob": "ef" * 32, **DESPITE}, **TO)["entry"]


def found(side, commit=COMMIT):
    return side.ask("list-entries", commit=commit)


def test_the_slices_of_a_list_are_found_where_they_open(wire):
    aa, bb = wire.sides
    first, _, second = reveals(aa, COMMIT), reveals(aa, OTHER), reveals(aa, COMMIT)
    aa.says("P02", GOOD_EXCHANGES["P02"][0], **TO)
    assert found(bb) == []
    wire.runs()
    assert found(aa) == found(bb) == [first, second]
    assert found(bb, OTHER) != found(bb)


def test_what_is_erased_is_not_found_again(wire):
    aa, _ = wire.sides
    first, second = reveals(aa, COMMIT), reveals(aa, COMMIT)
    aa.says("L27", {"refs": [first]}, by=["DUTY"])
    assert found(aa) == [second]
