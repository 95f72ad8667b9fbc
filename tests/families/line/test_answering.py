"""A suspended party may answer less; nobody may send less because of it (R-145)."""

from comity.families.line.answering import still_owed
from comity.families.line.machines import LineMatter
from comity.picture.family import Duty, Owed
from tests.support.tellers import open_line

OWED = tuple(Duty(what, party, bytes(32)) for party in ("AA", "BB") for what in Owed)


def owed(code, *declared):
    world, aa, _bb, _ = open_line()
    for state, answered in declared:
        aa.declares(state, still_answered=answered)
    line = world.picture().line()
    assert isinstance(line, LineMatter)
    return still_owed(OWED, line, code)


def test_a_suspended_party_answers_what_it_named_and_goes_on_opening_the_rest():
    assert owed("L13", ("SUSPENDED", ["L13", "I06"])) == OWED
    left = owed("M05", ("SUSPENDED", ["L13", "I06"]))
    assert {(it.party, it.what) for it in OWED if it not in left} == {
        ("AA", Owed.ANSWER),
        ("AA", Owed.UPDATE),
    }


def test_a_party_that_names_nothing_or_is_open_answers_everything():
    assert owed("M05", ("SUSPENDED", None)) == OWED
    assert owed("M05", ("DEGRADED", ["L13"])) == OWED
