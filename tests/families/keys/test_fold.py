"""A watch log of keys: who founded itself, which terminals are enrolled."""

import pytest

from comity.families.keys.fold import FAMILY, named
from comity.families.keys.machines import TerminalStatus, terminal_now
from comity.picture.matter import MatterKey
from comity.record.grant import NODE, Grant, grant
from comity.record.statement import Statement
from comity.values.codes import PartyKind
from comity.values.plain import to_wire
from tests.support.parties import Party
from tests.support.tellers import NOON, message_of, open_line, status_of


@pytest.fixture(scope="module")
def party():
    return Party("BB")


def test_a_founding_statement_is_a_party_whoever_carries_it(party):
    world, aa, _bb, _ = open_line()
    told = aa.writes("party.found/1", party.foundation.wire, officers=0)
    state = world.state(told)
    assert status_of(world, told) == "FOUNDED"
    assert (state.of, state.party, state.party_kind) == ("BB", "AA", PartyKind.STATE)
    assert state.statement == party.foundation.hash


def test_a_grant_enrols_a_terminal_for_its_window(party):
    world, _aa, bb, _ = open_line()
    told = bb.writes("key.grant/1", party.statements[1].wire, officers=0)
    state = world.state(told)
    assert status_of(world, told) == "ENROLLED"
    assert (state.terminal, state.grant.office) == ("BB/T001", "BB/NODE")
    assert state.grant.start_ms < NOON < state.grant.end_ms
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


# --- a terminal that was lost (S11)


def revocation(party, terminal, before=None):
    """The statement K04 that follows the party's last one."""
    last = before or party.statements[-1]
    content = to_wire(message_of("K04", terminal=terminal)) | {6: last.n + 1, 7: last.hash}
    return Statement.make(party.code, last.n + 1, last.hash, "key.revoke/1", content)


def with_terminals(party):
    """A line on which BB's terminals T001 (its node) and T002 (its officer) are enrolled."""
    world, aa, bb, _ = open_line()
    for statement in party.statements[1:]:
        aa.sees(bb.writes("key.grant/1", statement.wire, officers=0))
    return world, aa, bb


def where(world, terminal):
    key = MatterKey(0, "terminal", named(terminal.partition("/")[0], terminal))
    state = world.picture().matter(key)
    return TerminalStatus(state.status).name, state


def test_one_officer_suspends_a_terminal_and_another_restores_it(party):
    """R-139: K03 asks for one officer, and K05 ends what it has seen."""
    world, _aa, bb = with_terminals(party)
    told = bb.says("K03", terminal="BB/T002", officers=1)
    status, state = where(world, "BB/T002")
    assert (status, len(state.pauses)) == ("SUSPENDED", 1)
    assert world.flags(told) == ()
    bb.says("K05", terminal="BB/T002", officers=1)
    assert where(world, "BB/T002")[0] == "ENROLLED"
    assert where(world, "BB/T001")[0] == "ENROLLED"


def test_a_terminal_is_suspended_while_the_line_is_suspended(party):
    world, _aa, bb = with_terminals(party)
    bb.declares("SUSPENDED")
    told = bb.says("K03", terminal="BB/T002", officers=1)
    assert where(world, "BB/T002")[0] == "SUSPENDED"
    assert "SENT_WHILE_SUSPENDED" not in world.flags(told)


def test_a_suspension_that_the_restorer_had_not_seen_stands(party):
    world, _aa, bb = with_terminals(party)
    field_node = bb.twin()
    field_node.sees(*world.told.values())
    bb.says("K03", terminal="BB/T002")
    field_node.says("K05", terminal="BB/T002")
    assert where(world, "BB/T002")[0] == "SUSPENDED"


def test_nothing_but_a_new_grant_brings_a_revoked_terminal_back(party):
    """S11: K05 ends K03 and never K04, in whatever order they were said."""
    world, _aa, bb = with_terminals(party)
    bb.says("K03", terminal="BB/T002")
    told = bb.writes("key.revoke/1", revocation(party, "BB/T002").wire, officers=0)
    later = bb.says("K05", terminal="BB/T002")
    assert world.flags(told) == ()
    status, state = where(world, "BB/T002")
    assert (status, state.revoked[0].cut[0].size) == ("REVOKED", 12)
    assert world.flags(later) == ("OUT_OF_ORDER",)


def test_a_restoration_beside_a_revocation_does_not_undo_it(party):
    world, _aa, bb = with_terminals(party)
    bb.says("K03", terminal="BB/T002")
    field_node = bb.twin()
    field_node.sees(*world.told.values())
    bb.writes("key.revoke/1", revocation(party, "BB/T002").wire, officers=0)
    field_node.says("K05", terminal="BB/T002")
    assert where(world, "BB/T002")[0] == "REVOKED"


def test_a_revocation_without_the_root_holders_revokes_nothing(party):
    world, _aa, bb = with_terminals(party)
    wire = revocation(party, "BB/T002").wire
    bb.writes("key.revoke/1", wire, officers=0, flags=("UNAUTHORISED_TYPE",))
    assert where(world, "BB/T002")[0] == "ENROLLED"


def test_a_stolen_key_cannot_restore_itself(party):
    """S11: the thief of T002 releases K05 of T002 with the very key that was stolen."""
    world, _aa, bb = with_terminals(party)
    bb.says("K03", terminal="BB/T002")
    stolen = party.officers["DUTY"].key.kid
    told = bb.says("K05", terminal="BB/T002", released_by=(stolen,))
    assert where(world, "BB/T002")[0] == "SUSPENDED"
    assert world.flags(told) == ("DOUBTFUL_TERMINAL",)
    bb.says("K05", terminal="BB/T002", released_by=(party.officers["SECOND"].key.kid,))
    assert where(world, "BB/T002")[0] == "ENROLLED"


def test_a_stolen_node_cannot_restore_itself_or_disown_what_others_said(party):
    world, _aa, bb = with_terminals(party)
    bb.says("K03", terminal="BB/T001")
    kid = party.entry_key.key.kid
    restored = bb.says("K05", terminal="BB/T001", kid=kid)
    disowned = bb.says("K09", terminal="BB/T001", kid=kid)
    status, state = where(world, "BB/T001")
    assert (status, state.words) == ("SUSPENDED", ())
    assert world.flags(restored) == world.flags(disowned) == ("DOUBTFUL_TERMINAL",)


def test_root_holders_lift_a_suspension_by_granting_anew_and_not_by_the_old_grant(party):
    world, _aa, bb = with_terminals(party)
    bb.says("K03", terminal="BB/T002")
    bb.writes("key.grant/1", party.statements[2].wire, officers=0)
    assert where(world, "BB/T002")[0] == "SUSPENDED"
    content = dict(party.statements[2].content)
    last = party.statements[-1]
    content |= {10: last.n + 1, 11: last.hash}
    anew = Statement.make("BB", last.n + 1, last.hash, "key.grant/1", content)
    bb.writes("key.grant/1", anew.wire, officers=0)
    assert where(world, "BB/T002")[0] == "ENROLLED"


def test_nobody_speaks_of_the_terminals_of_another(party):
    world, aa, _bb = with_terminals(party)
    told = aa.says("K03", terminal="BB/T002")
    assert world.flags(told) == ("NOT_BY_AUTHOR",)
    assert where(world, "BB/T002")[0] == "ENROLLED"


def test_words_about_entries_in_doubt_name_them_for_their_own_matters(party):
    world, _aa, bb = with_terminals(party)
    told = bb.says("K09", terminal="BB/T002")
    message = message_of("K09", terminal="BB/T002")
    assert FAMILY.restates(message) == (message.affirmed, message.disowned)
    assert FAMILY.restates(message_of("K05")) == ((), ())
    row = where(world, "BB/T002")[1].words[0]
    assert (row.entry, row.affirmed, row.disowned) == (told.entry.leaf, 1, 2)


def test_the_next_key_is_a_word_until_it_is_granted(party):
    world, _aa, bb = with_terminals(party)
    bb.says("K06", terminal="BB/T002")
    status, state = where(world, "BB/T002")
    assert (status, len(state.next_kid), len(state.grants)) == ("ENROLLED", 8, 1)


def test_a_terminal_is_active_within_its_window_and_expired_after_it(party):
    world, _aa, _bb = with_terminals(party)
    _, state = where(world, "BB/T002")
    start, end = state.grant.start_ms, state.grant.end_ms
    at = [terminal_now(state, moment) for moment in (start - 1, start, end - 1, end)]
    assert at == ["ENROLLED", "ACTIVE", "ACTIVE", "EXPIRED"]


def test_a_list_of_terminals_is_replaced_by_one_with_a_greater_number():
    world, _aa, bb, _ = open_line()
    fields = {"terminals": ["BB/T001", "BB/T002"]}
    told = bb.says("K07", **fields)
    late = bb.says("K07", **fields, version=2)
    bb.says("K07", terminals=["BB/T001"], count=1, version=4)
    assert (world.state(told).version, world.state(told).terminals) == (4, ("BB/T001",))
    assert world.flags(late) == ("OUT_OF_ORDER",)


def test_two_appointments_that_have_not_seen_each_other_are_contested():
    world, _aa, bb, _ = open_line()
    told = bb.says("K08", office="BB/DUTY")
    other = bb.twin()
    other.says("K08", office="BB/DUTY", level="PRINCIPAL")
    assert status_of(world, told) == "CONTESTED"
    bb.sees(*world.told.values())
    bb.says("K08", office="BB/DUTY", level="STAFF")
    assert status_of(world, told) == "APPOINTED"


def test_a_rotation_of_root_keys_stands_with_its_party(party):
    world, _aa, bb, _ = open_line()
    told = bb.writes("party.found/1", party.foundation.wire, officers=0)
    last = party.statements[-1]
    content = to_wire(message_of("K10")) | {4: last.n + 1, 5: last.hash}
    wire = Statement.make("BB", last.n + 1, last.hash, "party.rotate/1", content).wire
    bb.writes("party.rotate/1", wire, officers=0)
    state = world.state(told)
    assert [(row.n, row.threshold, row.roots) for row in state.rotations] == [(last.n + 1, 2, 3)]
    assert state.statement == party.foundation.hash
