"""A watch log of the standing contact of two staffs (R-164, R-166)."""

import pytest

from comity.families.call.contacts import KEPT_MAX, due
from comity.values.moment import iso, parse
from tests.families.call import closes, opens
from tests.support.tellers import World, charter_of, open_line, status_of

MONDAY = "2026-02-09T09:00:00Z"


@pytest.fixture
def line():
    world, aa, bb, _ = open_line()
    contact = aa.says("C10")
    bb.sees(contact)
    return world, aa, bb, contact


@pytest.fixture
def agreed(line):
    world, aa, bb, contact = line
    aa.sees(bb.answers(contact, "ACCEPT"))
    return world, aa, bb, contact


def met(world, contact):
    return [(it.party, iso(it.occurrence_ms)) for it in world.state(contact).met]


def test_it_is_scheduled_once_both_accept_its_terms(line):
    world, _aa, bb, contact = line
    assert status_of(world, contact) == "PROPOSED"
    told = bb.answers(contact, "ACCEPT")
    assert status_of(world, contact) == "SCHEDULED"
    assert world.state(contact).agreed_ms == told.entry.time_ms


def test_either_ends_it(agreed):
    world, _aa, bb, contact = agreed
    bb.answers(contact, "WITHDRAW_POSITION")
    assert status_of(world, contact) == "ENDED"


def test_who_proposed_it_ends_it_by_taking_it_back(agreed):
    world, aa, _bb, contact = agreed
    aa.withdraws(contact)
    assert status_of(world, contact) == "ENDED"


def test_only_the_parties_of_both_offices_need_to_accept():
    world = World(charter_of("AA", "BB", "CC"))
    aa, bb, _cc = world.parties()
    contact = aa.says("C10")
    bb.sees(contact)
    bb.answers(contact, "ACCEPT")
    assert status_of(world, contact) == "SCHEDULED"


def test_who_opens_it_is_noted_with_the_occurrence_it_belongs_to(agreed):
    world, aa, bb, contact = agreed
    opens(aa, contact, at=MONDAY)
    opens(bb, contact, at="2026-02-09T09:20:00Z")
    assert met(world, contact) == [("AA", MONDAY), ("BB", MONDAY)]
    closes(bb, contact, at="2026-02-09T09:31:00Z", duration=600)
    row = world.state(contact).left[0]
    assert (row.party, iso(row.occurrence_ms), row.duration_s) == ("BB", MONDAY, 600)


@pytest.mark.parametrize("at", ["2026-02-09T08:59:59Z", "2026-02-09T09:20:00.001Z"])
def test_before_its_time_and_after_its_grace_it_belongs_to_none(agreed, at):
    world, aa, _bb, contact = agreed
    told = opens(aa, contact, at=at)
    assert met(world, contact) == []
    assert world.flags(told) == ("OUT_OF_ORDER",)


def test_nothing_is_due_after_its_end(line):
    world, aa, bb, _ = line
    contact = aa.says("C10", ends_at=MONDAY, rrule="FREQ=DAILY;BYHOUR=8,9;BYMINUTE=0")
    bb.sees(contact)
    state = world.state(contact)
    assert due(state, parse("2026-02-09T08:01:00Z")) == parse("2026-02-09T08:00:00Z")
    assert due(state, parse(MONDAY)) is None
    assert due(state, parse("2026-03-09T08:01:00Z")) is None


def test_before_it_is_agreed_it_is_noted_and_out_of_order(line):
    world, aa, _bb, contact = line
    told = opens(aa, contact, at=MONDAY)
    assert world.flags(told) == ("OUT_OF_ORDER",)
    assert met(world, contact) == [("AA", MONDAY)]


def test_the_end_of_what_was_not_opened_belongs_to_none(agreed):
    world, aa, _bb, contact = agreed
    assert world.flags(closes(aa, contact, at=MONDAY)) == ("OUT_OF_ORDER",)


def test_a_third_party_has_no_part_in_it():
    world = World(charter_of("AA", "BB", "CC"))
    aa, _bb, cc = world.parties()
    contact = aa.says("C10")
    cc.sees(contact)
    assert world.flags(opens(cc, contact, at=MONDAY)) == ("NOT_BY_ADDRESSEE",)


def test_a_corrected_or_withdrawn_word_counts_as_it_stands(agreed):
    world, aa, _bb, contact = agreed
    told = opens(aa, contact, at=MONDAY)
    aa.corrects(told, {2: parse("2026-02-12T09:00:10Z")})
    assert met(world, contact) == [("AA", "2026-02-12T09:00:00Z")]
    aa.withdraws(told)
    assert met(world, contact) == []


def test_the_terms_agreed_are_not_changed_by_one(agreed):
    world, aa, _bb, contact = agreed
    aa.corrects(contact, {3: "FREQ=DAILY"})
    assert world.state(contact).rrule == "FREQ=WEEKLY;BYDAY=MO,TH;BYHOUR=9;BYMINUTE=0"


def test_only_the_latest_occurrences_are_kept():
    world, aa, bb, _ = open_line()
    contact = aa.says("C10", rrule="FREQ=HOURLY", starts_at="2026-02-01T00:00:00Z")
    bb.sees(contact)
    aa.sees(bb.answers(contact, "ACCEPT"))
    first = parse("2026-02-01T00:00:00Z")
    for hour in range(KEPT_MAX + 3):
        opens(aa, contact, at=iso(first + hour * 3_600_000))
    rows = world.state(contact).met
    assert len(rows) == KEPT_MAX
    assert rows[0].occurrence_ms == first + 3 * 3_600_000
