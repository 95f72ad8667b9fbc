"""A watch log of annual calendars and of observation (R-173)."""

import pytest

from comity.families.activity.fold import FAMILY
from comity.picture.family import Owed
from tests.support.tellers import HOUR, key_of, open_line, status_of

PARTIES = ("AA", "BB")


def leaf(told):
    return told.entry.leaf.hex()


def test_a_calendar_says_its_year_until_it_is_taken_back():
    world, aa, _bb, _ = open_line()
    told = aa.says("A01")
    assert (world.state(told).year, world.state(told).entries) == (2027, 1)
    aa.corrects(told, {1: 2028})
    assert world.state(told).year == 2028
    aa.withdraws(told)
    assert status_of(world, told) == "WITHDRAWN"


def test_an_activity_stands_in_the_calendar_it_names():
    """R-173."""
    world, aa, bb, _ = open_line()
    calendar = aa.says("A01")
    notice = aa.says("A02", calendar_ref=leaf(calendar))
    assert world.state(notice).calendar == calendar.entry.leaf
    strange = bb.says("A02", calendar_ref=leaf(calendar))  # not seen by its author
    assert world.state(strange).calendar is None
    assert world.flags(strange) == ("OUT_OF_ORDER",)
    odd = aa.says("A02", calendar_ref=leaf(notice))
    assert world.flags(odd) == ("OUT_OF_ORDER",)


def test_a_change_may_name_another_calendar():
    world, aa, _bb, _ = open_line()
    calendar, notice = aa.says("A01"), aa.says("A02")
    aa.corrects(notice, {17: calendar.entry.leaf})
    assert world.state(notice).calendar == calendar.entry.leaf
    other = aa.says("A01")
    aa.says("A04", re=leaf(notice), changes={"17": {"hex": leaf(other)}})
    assert world.state(notice).calendar == other.entry.leaf


@pytest.fixture
def invited():
    world, aa, bb, _ = open_line()
    notice = aa.says("A02")
    told = aa.says("A13", re=leaf(notice))
    bb.sees(told)
    return world, aa, bb, told


def test_an_invitation_asks_for_an_answer_and_who_comes_is_a_set(invited):
    """R-173."""
    world, _aa, bb, told = invited
    key = key_of(told, "observation")
    owed = {(it.what, it.party) for it in FAMILY.duties(key, world.state(told), PARTIES)}
    assert owed == {(Owed.OPEN, "BB"), (Owed.ANSWER, "BB")}
    bb.answers(told, "NOTED")
    assert (world.state(told).coming, world.state(told).not_coming) == ((), ())
    bb.answers(told, "ACCEPT")
    assert (world.state(told).coming, world.state(told).not_coming) == (("BB",), ())
    bb.answers(told, "REFUSE")
    assert (world.state(told).coming, world.state(told).not_coming) == ((), ("BB",))


def test_observers_report_and_the_host_does_not(invited):
    """R-173."""
    world, aa, bb, told = invited
    own = aa.says("A14", re=leaf(told))
    assert world.flags(own) == ("NOT_BY_ADDRESSEE",)
    assert status_of(world, told) == "INVITED"
    report = bb.says("A14", re=leaf(told))
    assert [(it.entry, it.party) for it in world.state(told).reports] == [(report.entry.leaf, "BB")]
    assert status_of(world, told) == "REPORTED"


def test_who_was_not_invited_does_not_report():
    world, aa, bb, _ = open_line()
    told = aa.says("A13", re=leaf(aa.says("A02")), to=("AA",))
    bb.sees(told)
    assert world.flags(bb.says("A14", re=leaf(told))) == ("NOT_BY_ADDRESSEE",)


def test_an_invitation_may_be_moved_or_taken_back(invited):
    world, aa, _bb, told = invited
    window = told.entry.content[2]
    aa.corrects(told, {2: {1: window[1], 2: window[2] + HOUR}})
    assert world.state(told).end_ms == window[2] + HOUR
    aa.withdraws(told)
    assert status_of(world, told) == "WITHDRAWN"
