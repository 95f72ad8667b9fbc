"""A watch log of notices of the family incident."""

from comity.families.incident.fold import FAMILY
from comity.picture.family import Owed
from tests.support.tellers import key_of, message_of, open_line, status_of

PARTIES = ("AA", "BB")


def test_a_notice_opens_a_matter_with_its_window():
    world, aa, _bb, _ = open_line()
    told = aa.says("I01")
    window = message_of("I01").occurred
    state = world.state(told)
    assert status_of(world, told) == "REPORTED"
    assert (state.start_ms, state.end_ms, state.party) == (window.start, window.end, "AA")


def test_its_author_may_take_it_back():
    world, aa, _bb, _ = open_line()
    told = aa.says("I01")
    aa.withdraws(told)
    assert status_of(world, told) == "WITHDRAWN"


def test_a_corrected_window_is_the_window():
    world, aa, _bb, _ = open_line()
    told = aa.says("I01")
    window = told.entry.content[3]
    aa.corrects(told, {3: {1: window[1], 2: window[2] + 60_000}})
    state = world.state(told)
    assert state.end_ms == window[2] + 60_000
    assert state.status == 0


def test_a_correction_by_another_changes_nothing():
    world, aa, bb, _ = open_line()
    told = aa.says("I01")
    bb.sees(told)
    window = told.entry.content[3]
    bb.corrects(told, {3: {1: window[1], 2: window[2] + 60_000}})
    assert world.state(told).end_ms == window[2]


def test_an_unreleased_notice_is_shown_with_its_flag():
    world, aa, _bb, _ = open_line()
    told = aa.says("I01", officers=0)
    assert status_of(world, told) == "REPORTED"
    assert world.flags(told) == ("UNAUTHORISED_TYPE",)


def test_everybody_else_is_to_open_it():
    world, aa, bb, _ = open_line()
    told = aa.says("I01")
    bb.sees(told)
    key = key_of(told, "incident")
    owed = FAMILY.duties(key, world.state(told), PARTIES)
    assert [(it.what, it.party) for it in owed] == [(Owed.OPEN, "BB")]
    bb.receipts(told)
    assert FAMILY.duties(key, world.state(told), PARTIES) == ()


def test_only_the_notice_opens_a_matter():
    world, aa, _bb, charter = open_line()
    told = aa.says("I01")
    assert FAMILY.opens(told, message_of("I01"), world.charter) == "incident"
    assert FAMILY.opens(charter, message_of("L09"), world.charter) is None


def test_a_report_says_who_reported():
    world, _aa, bb, _ = open_line()
    assert world.state(bb.says("I01")).reported_by == ("BB",)
