"""The one shape of a family, and what a fold is given."""

import pytest

from comity.families.line.messages import FreeText, Response
from comity.families.shelf import SHELF
from comity.picture.family import DANGLING, Said, Turn, looks_by, names_nothing, opens_by
from comity.picture.reader import Reader
from tests.support.tellers import Known, message_of, open_line


def turn_of(flags=()):
    world, aa, _bb, _ = open_line()
    told = aa.says("L09")
    said = Said(told, message_of("L09"), "text", (), flags)
    reader = Reader(SHELF, world.charter, Known(world), world.recall, {})
    return Turn("text", told.entry.leaf, said, (), reader), told


def test_a_turn_tells_whose_entry_it_is():
    turn, told = turn_of()
    assert (turn.party, turn.leaf, turn.told) == ("AA", told.entry.leaf, told)
    assert turn.says(FreeText) is turn.message


def test_a_turn_says_nothing_that_it_is_not():
    turn, _ = turn_of()
    with pytest.raises(AssertionError):
        turn.says(Response)


@pytest.mark.parametrize(
    ("flags", "counts"),
    [((), True), (("ONE_RELEASE",), True), (("UNAUTHORISED_TYPE",), False)],
)
def test_what_nobody_released_does_not_count(flags, counts):
    turn, _ = turn_of(flags)
    assert turn.said.counts is counts


def test_a_message_that_names_nothing_names_nothing():
    turn, told = turn_of()
    assert names_nothing(told, turn.message, turn.past.charter) == ()
    assert DANGLING == "dangling"


def test_a_table_of_types_opens_its_kinds_and_nothing_for_another():
    turn, told = turn_of()
    opens = opens_by({FreeText: "text"})
    assert opens(told, message_of("L09"), turn.charter) == "text"
    assert opens(told, message_of("L01"), turn.charter) is None


def test_a_table_of_looks_says_nothing_of_another_kind():
    look = looks_by({"text": lambda state, now: f"{state} at {now}"})
    assert look("text", "OPEN", "noon") == "OPEN at noon"  # type: ignore[arg-type]
    assert look("call", "OPEN", "noon") is None  # type: ignore[arg-type]
