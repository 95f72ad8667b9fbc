"""A watch log of an object that nobody has identified (R-158)."""

import pytest

from comity.families.incident.fold import FAMILY
from comity.families.incident.objects import object_duties
from comity.picture.family import Owed
from comity.values.codes import Crewed
from tests.support.tellers import NOON, World, charter_of, key_of, open_line, status_of

PARTIES = ("AA", "BB")


def answers(teller, query, answer, **more):
    if answer == "CHECKING":
        more = {"next_update": "2026-02-05T12:04:00Z", "payload": None} | more
    return teller.says("I07", re=query.entry.leaf.hex(), answer=answer, **more)


@pytest.fixture
def line():
    world, aa, bb, _ = open_line()
    query = aa.says("I06", precedence=3)
    bb.sees(query)
    return world, aa, bb, query


@pytest.mark.parametrize(
    ("answer", "status"),
    [
        ("CHECKING", "CHECKING"),
        ("KNOWN_TO_US", "KNOWN"),
        ("KNOWN_CONTROL_LOST", "CONTROL_LOST"),
        ("NOT_KNOWN_TO_THIS_DESK", "NOT_KNOWN_TO_DESK"),
        ("CANNOT_SAY", "CANNOT_SAY"),
    ],
)
def test_an_answer_says_what_this_desk_knows(line, answer, status):
    world, _aa, bb, query = line
    assert status_of(world, query) == "ASKED"
    answers(bb, query, answer)
    assert status_of(world, query) == status


def test_checking_is_no_answer_and_its_next_word_is_owed_when_it_said(line):
    world, _aa, bb, query = line
    key = key_of(query, "object_query")
    checking = answers(bb, query, "CHECKING")
    bb.receipts(query)
    state = world.state(query)
    owed = [(it.what, it.due_ms) for it in object_duties(key, state, PARTIES)]
    assert owed == [(Owed.ANSWER, None), (Owed.UPDATE, checking.entry.content[3])]
    answers(bb, query, "KNOWN_TO_US")
    assert FAMILY.duties(key, world.state(query), PARTIES) == ()


def test_a_later_word_stands_in_place_of_the_one_it_has_seen(line):
    world, _aa, bb, query = line
    answers(bb, query, "NOT_KNOWN_TO_THIS_DESK")
    last = answers(bb, query, "KNOWN_CONTROL_LOST")
    assert [it.entry for it in world.state(query).words] == [last.entry.leaf]


def test_a_corrected_answer_keeps_its_old_value(line):
    """Scenario 2: the payload becomes known later."""
    world, _aa, bb, query = line
    told = answers(bb, query, "KNOWN_CONTROL_LOST", payload="NOT_STATED")
    bb.corrects(told, {4: 4})
    state = world.state(query)
    assert [it.payload for it in state.words] == [4]
    assert [(it.field, it.old, it.new) for it in state.corrections] == [(4, b"\x07", b"\x04")]


def test_who_asked_cannot_answer_itself(line):
    world, aa, _bb, query = line
    told = answers(aa, query, "KNOWN_TO_US")
    assert status_of(world, query) == "ASKED"
    assert world.flags(told) == ("NOT_BY_ADDRESSEE",)


def test_an_unreleased_answer_says_nothing(line):
    world, _aa, bb, query = line
    answers(bb, query, "KNOWN_TO_US", officers=0)
    assert status_of(world, query) == "ASKED"


def test_a_withdrawn_alert_stays_withdrawn_and_nobody_owes_it_anything(line):
    world, aa, bb, query = line
    withdrawn = aa.withdraws(query)
    bb.sees(withdrawn)
    answers(bb, query, "CHECKING")
    state = world.state(query)
    assert status_of(world, query) == "ALERT_WITHDRAWN"
    assert object_duties(key_of(query, "object_query"), state, PARTIES) == ()


def test_an_answer_that_is_taken_back_was_none(line):
    world, _aa, bb, query = line
    field = bb.twin()
    field.sees(query)
    first = answers(bb, query, "KNOWN_CONTROL_LOST")
    answers(field, query, "KNOWN_TO_US")
    key = key_of(query, "object_query")
    bb.withdraws(first)
    assert status_of(world, query) == "KNOWN"
    assert object_duties(key, world.state(query), PARTIES) == ()
    field.withdraws(world.told[world.state(query).words[0].entry])
    assert (status_of(world, query), world.state(query).words) == ("ASKED", ())
    owed = [it.what for it in object_duties(key, world.state(query), PARTIES)]
    assert owed == [Owed.OPEN, Owed.ANSWER]
    answers(bb, query, "CANNOT_SAY")
    assert status_of(world, query) == "CANNOT_SAY"


def test_only_its_author_takes_an_answer_back(line):
    world, aa, bb, query = line
    known = answers(bb, query, "KNOWN_TO_US")
    aa.sees(known)
    aa.withdraws(known)
    assert status_of(world, query) == "KNOWN"


def no_objection(teller, query, minutes, **more):
    until = NOON + minutes * 60_000
    content = {1: query.entry.leaf, 2: 1, 5: True, 6: until}
    return teller.writes("incident.object_answer/1", content, **more)


def test_a_no_objection_ends_within_fifteen_minutes(line):
    """R-158: one that would last longer is none."""
    world, _aa, bb, query = line
    no_objection(bb, query, 15)
    assert [it.no_objection_until_ms for it in world.state(query).words] == [NOON + 900_000]
    long = no_objection(bb, query, 16)
    assert [it.no_objection_until_ms for it in world.state(query).words] == [None]
    assert "BAD_SCHEMA" in world.flags(long)


def test_there_is_no_such_word_on_an_object_that_may_have_a_crew():
    world, aa, bb, _ = open_line()
    query = aa.says("I06", crewed="UNKNOWN", precedence=3)
    bb.sees(query)
    told = no_objection(bb, query, 5)
    assert [it.no_objection_until_ms for it in world.state(query).words] == [None]
    assert "BAD_SCHEMA" in world.flags(told)


def test_of_three_parties_one_that_knows_says_more_than_one_that_does_not():
    world = World(charter_of("AA", "BB", "CC"))
    aa, bb, cc = world.parties()
    query = aa.says("I06", precedence=3)
    bb.sees(query)
    cc.sees(query)
    answers(bb, query, "NOT_KNOWN_TO_THIS_DESK")
    assert status_of(world, query) == "ASKED"
    answers(cc, query, "CANNOT_SAY")
    assert status_of(world, query) == "CANNOT_SAY"
    answers(cc, query, "KNOWN_CONTROL_LOST")
    assert status_of(world, query) == "CONTROL_LOST"


def test_two_nodes_of_one_party_that_missed_each_other_are_both_heard(line):
    world, _aa, bb, query = line
    field = bb.twin()
    field.sees(query)
    answers(bb, query, "NOT_KNOWN_TO_THIS_DESK")
    answers(field, query, "CHECKING")
    assert status_of(world, query) == "CHECKING"
    assert len(world.state(query).words) == 2


def test_who_may_have_a_crew_after_all_is_under_no_no_objection(line):
    """R-158: what was said of an uncrewed object ends when the question no longer says so."""
    world, aa, bb, query = line
    told = no_objection(bb, query, 15)
    aa.sees(told)
    aa.corrects(query, {10: int(Crewed.UNKNOWN)})
    assert [it.no_objection_until_ms for it in world.state(query).words] == [None]


def test_a_correction_gives_no_no_objection_and_makes_none_longer(line):
    """R-158: else a correction, with no officer at STAFF, would say what needs one (R-194)."""
    world, _aa, bb, query = line
    known = answers(bb, query, "KNOWN_TO_US")
    given = bb.corrects(known, {5: True, 6: NOON + 300_000})
    assert [it.no_objection_until_ms for it in world.state(query).words] == [None]
    assert "BAD_SCHEMA" in world.flags(given)
    told = no_objection(bb, query, 5)
    longer = bb.corrects(told, {6: NOON + 600_000})
    assert [it.no_objection_until_ms for it in world.state(query).words] == [NOON + 300_000]
    assert "BAD_SCHEMA" in world.flags(longer)
    shorter = bb.corrects(told, {6: NOON + 60_000})
    assert [it.no_objection_until_ms for it in world.state(query).words] == [NOON + 60_000]
    assert world.flags(shorter) == ()


def test_checking_that_is_corrected_into_an_answer_is_one_and_the_other_way_round(line):
    world, _aa, bb, query = line
    key = key_of(query, "object_query")
    told = answers(bb, query, "CHECKING")
    bb.corrects(told, {2: 1})
    assert status_of(world, query) == "KNOWN"
    assert object_duties(key, world.state(query), PARTIES) == ()
    bb.corrects(told, {2: 0})
    owed = [it.what for it in object_duties(key, world.state(query), PARTIES)]
    assert owed == [Owed.OPEN, Owed.ANSWER, Owed.UPDATE]
