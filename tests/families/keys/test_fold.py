"""A watch log of keys: who founded itself, which terminals are enrolled."""

import pytest

from comity.record.grant import NODE, Grant, grant
from comity.values.codes import PartyKind
from tests.support.parties import Party
from tests.support.tellers import NOON, open_line, status_of


@pytest.fixture(scope="module")
def party():
    return Party("BB")


def test_a_founding_statement_is_a_party_whoever_carries_it(party):
    world, aa, _bb, _ = open_line()
    told = aa.writes("party.found/1", party.foundation.wire, officers=0)
    state = world.state(told)
    assert status_of(world, told) == "FOUNDED"
    assert (state.of, state.party, state.kind) == ("BB", "AA", PartyKind.STATE)
    assert state.statement == party.foundation.hash


def test_a_grant_enrols_a_terminal_for_its_window(party):
    world, _aa, bb, _ = open_line()
    told = bb.writes("key.grant/1", party.statements[1].wire, officers=0)
    state = world.state(told)
    assert status_of(world, told) == "ENROLLED"
    assert (state.terminal, state.office) == ("BB/T001", "BB/NODE")
    assert state.start_ms < NOON < state.end_ms
    assert world.flags(told) == ()


def test_a_statement_that_the_record_flagged_has_no_force(party):
    world, _aa, bb, _ = open_line()
    flags = ("UNAUTHORISED_TYPE",)
    told = bb.writes("key.grant/1", party.statements[1].wire, officers=0, flags=flags)
    assert status_of(world, told) == "WITHOUT_FORCE"


@pytest.mark.parametrize("content", [[], {1: 2}, ["BB", 0, bytes(32), "key.grant/1", {}]])
def test_what_is_no_statement_is_opaque_and_flagged(content):
    world, _aa, bb, _ = open_line()
    told = bb.writes("key.grant/1", content)
    assert world.picture().by_leaf(told.entry.leaf)[0].kind == "opaque"
    assert world.flags(told) == ("BAD_SCHEMA",)


def test_a_grant_under_the_name_of_a_foundation_is_none(party):
    world, _aa, bb, _ = open_line()
    told = bb.writes("party.found/1", party.statements[1].wire)
    assert world.flags(told) == ("BAD_SCHEMA",)


def test_an_answer_changes_no_key(party):
    world, aa, bb, _ = open_line()
    told = bb.writes("key.grant/1", party.statements[1].wire, officers=0)
    aa.sees(told)
    aa.receipts(told)
    bb.withdraws(told)
    assert status_of(world, told) == "ENROLLED"
    assert [it.party for it in world.state(told).receipts] == ["AA"]


def test_a_key_that_is_not_the_records_idea_of_one_is_no_enrolment(party):
    world, _aa, bb, _ = open_line()
    what = Grant(
        terminal="BB/terminal",
        key=party.entry_key.key,
        office="BB/NODE",
        may_send=frozenset(),
        max_precedence=3,
        start_ms=NOON,
        end_ms=NOON + 1,
        kind=NODE,
    )
    told = bb.writes("key.grant/1", grant(party.foundation, what).wire)
    assert world.flags(told) == ("BAD_SCHEMA",)
