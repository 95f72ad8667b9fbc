"""A watch log of what the family launch holds: which messages open a matter, and a year."""

from comity.families.launch.fold import FAMILY
from tests.support.tellers import message_of, open_line, status_of


def test_what_says_something_new_opens_a_matter():
    world, aa, _bb, charter = open_line()
    for code, kind in (("M01", "launch"), ("M05", "observed"), ("M06", "launch_year")):
        assert FAMILY.opens(aa.says(code), message_of(code), world.charter) == kind
    assert FAMILY.opens(charter, message_of("L09"), world.charter) is None


def test_a_year_is_declared_and_may_be_withdrawn():
    world, aa, _bb, _ = open_line()
    told = aa.says("M06")
    assert status_of(world, told) == "DECLARED"
    aa.withdraws(told)
    assert status_of(world, told) == "WITHDRAWN"
