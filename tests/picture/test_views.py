"""What it looks like now: late, silent, unproven and suspended are four things."""

import pytest
from msgspec.structs import replace

from comity.picture.family import Duty, Owed
from comity.picture.knowledge import knowledge
from comity.picture.matter import Outcome
from comity.picture.views import (
    USUAL_SLA,
    Delivery,
    Heard,
    LineLook,
    ProposalLook,
    Rhythm,
    Sla,
    Times,
    delivery,
    divergent,
    due_ms,
    has_lapsed,
    in_force_since,
    is_in_force,
    late_ms,
    line_now,
    must_answer,
    proposal_now,
    times,
)
from comity.values.codes import Precedence
from tests.support.tellers import HOUR, NOON, WIRES, message_of, open_line

SLA = Sla(held_s=60, opened_s=300, answered_s=3600)
MINUTE = 60_000


@pytest.fixture
def notified():
    world, aa, bb, _ = open_line()
    return world, aa, bb, aa.says("A02", precedence=3)


def known_of(world, told, party="BB"):
    leaf = told.entry.leaf
    return knowledge(leaf, party, world.state(told), world.held_by, world.recall)


def look(world, told, at, now_ms, **more):
    return delivery(known_of(world, told), at, SLA, now_ms, **more)


def test_what_was_not_sent_is_queued_however_long(notified):
    world, _aa, _bb, notice = notified
    assert look(world, notice, Times(), NOON + 100 * HOUR) is Delivery.QUEUED


def test_what_was_sent_and_not_held_in_time_is_not_delivered(notified):
    world, _aa, _bb, notice = notified
    at = Times(sent_ms=NOON)
    assert look(world, notice, at, NOON + MINUTE) is Delivery.QUEUED
    assert look(world, notice, at, NOON + MINUTE + 1) is Delivery.NOT_DELIVERED


def test_held_by_their_node_is_not_opened(notified):
    world, _aa, bb, notice = notified
    bb.sees(notice)
    bb.writes(WIRES["L23"], {})
    at = Times(sent_ms=NOON, held_ms=NOON)
    assert look(world, notice, at, NOON + 5 * MINUTE) is Delivery.HELD
    assert look(world, notice, at, NOON + 5 * MINUTE + 1) is Delivery.HELD_NOT_OPENED


@pytest.mark.parametrize(
    ("levels", "rung"),
    [
        (("DISPLAYED",), Delivery.DISPLAYED),
        (("DISPLAYED", "OPENED"), Delivery.OPENED),
        (("OPENED", "READ_BACK"), Delivery.READ_BACK),
        (("OPENED", "PASSED_ON"), Delivery.PASSED_ON),
    ],
)
def test_the_highest_rung_is_shown(notified, levels, rung):
    world, _aa, bb, notice = notified
    bb.sees(notice)
    for level in levels:
        bb.receipts(notice, level=level)
    assert look(world, notice, Times(NOON, NOON, NOON), NOON) is rung


def test_opened_and_not_answered_in_time(notified):
    world, _aa, bb, notice = notified
    bb.sees(notice)
    bb.receipts(notice)
    at = Times(NOON, NOON, NOON)
    due = due_ms(Duty(Owed.ANSWER, "BB", notice.entry.leaf), at, SLA)
    assert due == NOON + HOUR
    assert look(world, notice, at, due, answer_due_ms=due) is Delivery.OPENED
    assert look(world, notice, at, due + 1, answer_due_ms=due) is Delivery.OPENED_NOT_ANSWERED
    assert look(world, notice, at, due + 1) is Delivery.OPENED


def test_an_answer_ends_every_timer(notified):
    world, _aa, bb, notice = notified
    bb.sees(notice)
    bb.answers(notice, "NOTED")
    assert look(world, notice, Times(NOON), NOON + 1000 * HOUR) is Delivery.ANSWERED


def test_a_withdrawn_alert_is_never_not_answered(notified):
    world, aa, _bb, notice = notified
    aa.withdraws(notice)
    now = NOON + 1000 * HOUR
    assert look(world, notice, Times(NOON), now) is Delivery.ALERT_WITHDRAWN


def test_what_was_withdrawn_without_alarm_is_withdrawn():
    world, aa, _bb, _ = open_line()
    notice = aa.says("A02")
    aa.withdraws(notice)
    assert look(world, notice, Times(NOON), NOON) is Delivery.WITHDRAWN


def test_times_are_those_of_arrival_here(notified):
    world, _aa, bb, notice = notified
    bb.sees(notice)
    note = bb.writes(WIRES["L23"], {})
    opened = bb.receipts(notice)
    arrivals = {note.entry.leaf: 7, opened.entry.leaf: 9}
    assert times(known_of(world, notice), 5, arrivals.get) == Times(5, 7, 9)


def test_a_receipt_held_proves_it_where_no_ref_does(notified):
    world, _aa, bb, notice = notified
    bb.sees(notice)
    receipt = bb.receipts(notice, level="HELD", officers=0)
    known = knowledge(notice.entry.leaf, "BB", world.state(notice), lambda *_: None, world.recall)
    assert times(known, None, {receipt.entry.leaf: 7}.get) == Times(None, 7, None)


# --- timers


@pytest.mark.parametrize("what", [Owed.OPEN, Owed.ANSWER])
def test_what_was_not_delivered_is_never_overdue(what):
    assert late_ms(Duty(what, "BB", bytes(32)), Times(sent_ms=NOON), SLA, NOON + 99 * HOUR) == 0


def test_to_open_counts_from_held_and_to_answer_from_opened():
    at = Times(NOON, NOON + MINUTE, NOON + 2 * MINUTE)
    now = NOON + 10 * HOUR
    late = {what: late_ms(Duty(what, "BB", bytes(32)), at, SLA, now) for what in Owed}
    assert late[Owed.OPEN] == 10 * HOUR - MINUTE - 300_000
    assert late[Owed.ANSWER] == 10 * HOUR - 2 * MINUTE - HOUR
    assert late[Owed.UPDATE] == 0


def test_a_promised_word_is_late_after_the_moment_it_named():
    duty = Duty(Owed.UPDATE, "BB", bytes(32), NOON)
    assert late_ms(duty, Times(), SLA, NOON + 5) == 5


def test_flash_is_to_be_opened_within_a_minute():
    assert USUAL_SLA[Precedence.FLASH].opened_s == 60


# --- the line


FRESH = Heard(path_ms=NOON, watch_ms=NOON)
RHYTHM = Rhythm(interval_s=3_600, grace_s=900)


def test_a_line_that_is_heard_and_watched_is_open():
    assert line_now(LineLook.OPEN, FRESH, RHYTHM, NOON) == (LineLook.OPEN, True, True)


def test_a_line_is_silent_after_interval_and_grace():
    limit = NOON + 4_500_000
    heard = Heard(path_ms=NOON, watch_ms=NOON + 4_400_000)
    assert line_now(LineLook.OPEN, heard, RHYTHM, limit).look is LineLook.OPEN
    assert line_now(LineLook.OPEN, heard, RHYTHM, limit + 1).look is LineLook.SILENT


def test_a_machine_alone_leaves_the_watch_unproven():
    heard = Heard(path_ms=NOON + 2 * HOUR, watch_ms=NOON)
    now = line_now(LineLook.OPEN, heard, RHYTHM, NOON + 2 * HOUR)
    assert now == (LineLook.WATCH_UNPROVEN, True, False)


def test_silence_and_suspension_never_look_the_same():
    silent = line_now(LineLook.OPEN, Heard(), RHYTHM, NOON)
    suspended = line_now(LineLook.SUSPENDED, Heard(), RHYTHM, NOON)
    heard = line_now(LineLook.SUSPENDED, FRESH, RHYTHM, NOON)
    assert silent == (LineLook.SILENT, False, False)
    assert suspended == (LineLook.SUSPENDED, False, False)
    assert heard == (LineLook.SUSPENDED, True, True)


def test_old_entries_by_hand_end_no_silence():
    heard = Heard(path_ms=NOON, watch_ms=NOON, silent_since_ms=NOON - HOUR)
    assert line_now(LineLook.OPEN, heard, RHYTHM, NOON).look is LineLook.SILENT


def test_a_degraded_line_that_is_heard_is_degraded():
    assert line_now(LineLook.DEGRADED, FRESH, RHYTHM, NOON).look is LineLook.DEGRADED


@pytest.mark.parametrize("look", [LineLook.PROPOSED, LineLook.CLOSED])
def test_a_line_not_yet_or_no_longer_there_is_not_silent(look):
    assert line_now(look, Heard(), RHYTHM, NOON).look is look


# --- in force


def agreed():
    world, aa, bb, charter = open_line()
    proposal = bb.restores(charter)
    aa.sees(proposal)
    accept = aa.answers(proposal, "ACCEPT")
    return world, aa, bb, proposal, accept


def row_of(world, proposal):
    return next(row for row in world.picture().line().proposals if row.re == proposal.entry.leaf)


def test_accepted_terms_are_in_force_once_every_party_is_seen_to_know():
    world, _aa, bb, proposal, accept = agreed()
    row = row_of(world, proposal)
    assert row.outcome is Outcome.ACCEPTED
    assert not is_in_force(row, world.held_all, NOON)
    bb.sees(accept)
    bb.writes(WIRES["L23"], {})
    assert is_in_force(row, world.held_all, NOON)
    assert not is_in_force(row, world.held_all, NOON, starts_ms=NOON + 1)


def test_terms_not_accepted_are_never_in_force():
    world, _aa, _bb, charter = open_line()
    proposal = _bb.restores(charter)
    world.settle()
    assert not is_in_force(row_of(world, proposal), world.held_all, NOON)


def test_in_force_says_since_which_entry_of_each_party():
    world, _aa, bb, proposal, accept = agreed()
    assert in_force_since(row_of(world, proposal), world.held_all) == {"AA": accept.entry.leaf}
    bb.sees(accept)
    note = bb.writes(WIRES["L23"], {})
    since = in_force_since(row_of(world, proposal), world.held_all)
    assert since == {"AA": accept.entry.leaf, "BB": note.entry.leaf}


def test_one_entry_must_hold_every_acceptance():
    """X12: two nodes of BB hold one half each; nobody at BB has seen that all agreed."""
    world, aa, bb, charter = open_line()
    field = bb.twin()
    field.sees(*world.told.values())
    proposal = bb.restores(charter)
    aa.sees(proposal)
    accept = aa.answers(proposal, "ACCEPT")
    field.past |= {accept.entry.leaf}  # it holds the answer without what it answers
    field.writes(WIRES["L23"], {})
    assert not is_in_force(row_of(world, proposal), world.held_all, NOON)


def test_two_open_proposals_with_different_terms_diverge():
    world, aa, bb, charter = open_line()
    one = aa.restores(charter)
    assert divergent(world.state(charter)) == ()
    bb.says(message_of("L05", line=charter.entry.leaf.hex(), level="PRINCIPAL"))
    (rows,) = divergent(world.state(charter))
    assert len(rows) == 2
    state, row = world.state(charter), row_of(world, one)
    assert proposal_now(row, state, world.held_all, NOON) is ProposalLook.DIVERGENT


def test_a_term_that_passes_is_a_lapse_to_look_at_and_changes_no_state():
    """No deadline changes folded state: LAPSED is a view of (picture, now)."""
    world, aa, bb, charter = open_line()
    proposal = bb.restores(charter)
    bb.answers(proposal, "ACCEPT", valid_until="2026-02-05T13:00:00Z")
    aa.sees(proposal)
    state, row = world.state(charter), row_of(world, proposal)
    words = [proposal_now(row, state, world.held_all, NOON + hours * HOUR) for hours in (1, 2)]
    assert words == [ProposalLook.OPEN, ProposalLook.LAPSED]
    assert [has_lapsed(row, NOON + hours * HOUR) for hours in (1, 2)] == [False, True]


def test_the_looks_of_agreement_follow_one_another():
    world, _aa, bb, proposal, accept = agreed()
    looks = []
    for step in (None, lambda: bb.sees(accept), lambda: bb.answers(proposal, "WITHDRAW_POSITION")):
        if step is not None:
            step()
            bb.writes(WIRES["L23"], {})
        row = row_of(world, proposal)
        looks.append(proposal_now(row, world.picture().line(), world.held_all, NOON).value)
    assert looks == ["ACCEPTED", "IN_FORCE", "ENDED"]


def test_who_must_still_answer_is_named():
    world, aa, bb, charter = open_line()
    proposal = bb.restores(charter)
    assert must_answer(row_of(world, proposal)) == ("AA",)
    aa.sees(proposal)
    aa.answers(proposal, "ACCEPT")
    assert must_answer(row_of(world, proposal)) == ()
    bb.answers(proposal, "WITHDRAW_POSITION")
    assert must_answer(row_of(world, proposal)) == ("AA", "BB")


@pytest.mark.parametrize(
    ("problem", "shown"),
    [("MISSING", Delivery.BODY_MISSING), ("UNREADABLE", Delivery.BODY_UNREADABLE)],
)
def test_a_body_that_their_node_could_not_read_is_said_to_be_so(notified, problem, shown):
    #
    world, _aa, bb, notice = notified
    bb.sees(notice)
    bb.receipts(notice, level="DISPLAYED", problem=problem)
    known = replace(known_of(world, notice), is_sealed=True)
    at = Times(sent_ms=NOON, held_ms=NOON)
    assert delivery(known, at, SLA, NOON + HOUR) is shown
