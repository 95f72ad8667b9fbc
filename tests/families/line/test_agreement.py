"""Positions on terms: what everybody must have said, and seen, before anything is agreed."""

import pytest

from comity.picture.flags import LATE_ACCEPT, ONE_RELEASE, OUT_OF_ORDER, TERMS_MISMATCH
from comity.picture.matter import Outcome
from comity.record.agreement import WORDS_MAX
from tests.support.tellers import HOUR, NOON, open_line


@pytest.fixture
def proposed():
    """AA has suspended; BB proposes to restore, which asks for everybody's word."""
    world, aa, bb, charter = open_line()
    aa.declares("SUSPENDED")
    world.settle()
    proposal = bb.restores(charter)
    aa.sees(proposal)
    return world, aa, bb, proposal


def row_of(world, proposal):
    line = world.picture().line()
    return next(row for row in line.proposals if row.re == proposal.entry.leaf)


def outcome_of(world, proposal):
    return row_of(world, proposal).outcome


def test_a_proposal_is_its_authors_own_acceptance(proposed):
    world, _aa, _bb, proposal = proposed
    row = row_of(world, proposal)
    assert [(it.party, it.position) for it in row.positions] == [("BB", 1)]
    assert row.parties == ("AA", "BB")
    assert row.outcome is Outcome.OPEN


@pytest.mark.parametrize(
    ("position", "outcome"),
    [
        ("ACCEPT", Outcome.ACCEPTED),
        ("REFUSE", Outcome.REFUSED),
        ("COUNTER", Outcome.COUNTERED),
        ("RESERVE", Outcome.OPEN),
        ("NOTED", Outcome.OPEN),
        ("CHECKING", Outcome.OPEN),
    ],
)
def test_only_accept_is_consent(proposed, position, outcome):
    world, aa, _bb, proposal = proposed
    aa.answers(proposal, position)
    assert outcome_of(world, proposal) is outcome


@pytest.mark.parametrize("remark", ["NOTED", "CHECKING"])
def test_a_remark_after_a_position_displaces_it_not(proposed, remark):
    world, aa, _bb, proposal = proposed
    aa.answers(proposal, "ACCEPT")
    aa.answers(proposal, remark)
    assert outcome_of(world, proposal) is Outcome.ACCEPTED


def test_a_position_after_a_remark_stands(proposed):
    world, aa, _bb, proposal = proposed
    aa.answers(proposal, "CHECKING")
    aa.answers(proposal, "ACCEPT")
    assert outcome_of(world, proposal) is Outcome.ACCEPTED


def test_other_terms_than_those_proposed_are_no_position(proposed):
    world, aa, _bb, proposal = proposed
    told = aa.answers(proposal, "ACCEPT", terms="ff" * 32)
    assert world.flags(told) == (TERMS_MISMATCH,)
    assert outcome_of(world, proposal) is Outcome.OPEN


def test_an_acceptance_that_no_officer_released_is_no_consent(proposed):
    world, aa, _bb, proposal = proposed
    told = aa.answers(proposal, "ACCEPT", officers=0)
    assert world.flags(told) == ("UNAUTHORISED_TYPE",)
    assert outcome_of(world, proposal) is Outcome.OPEN


def test_a_release_used_before_gives_no_consent_anew(proposed):
    """X12: a node repeats its officers' old ACCEPT after they withdrew it."""
    world, aa, bb, proposal = proposed
    aa.answers(proposal, "ACCEPT")
    aa.answers(proposal, "WITHDRAW_POSITION")
    world.settle()
    aa.sees(bb.answers(proposal, "ACCEPT"))
    told = aa.answers(proposal, "ACCEPT", flags=("REPLAYED",))
    assert world.flags(told) == ("REPLAYED",)
    assert outcome_of(world, proposal) is Outcome.ENDED


def test_an_acceptance_by_one_officer_where_two_are_asked_counts_and_is_flagged(proposed):
    world, aa, _bb, proposal = proposed
    told = aa.answers(proposal, "ACCEPT", officers=1, override="Alone on watch.", lang="en")
    assert world.flags(told) == (ONE_RELEASE,)
    assert outcome_of(world, proposal) is Outcome.ACCEPTED


def test_a_withdrawal_that_has_seen_every_acceptance_ends(proposed):
    world, aa, bb, proposal = proposed
    accept = aa.answers(proposal, "ACCEPT")
    bb.sees(accept)
    bb.answers(proposal, "WITHDRAW_POSITION")
    assert outcome_of(world, proposal) is Outcome.ENDED


def test_a_refusal_after_acceptance_ends_as_a_withdrawal_does(proposed):
    world, aa, _bb, proposal = proposed
    aa.answers(proposal, "ACCEPT")
    aa.answers(proposal, "REFUSE")
    assert outcome_of(world, proposal) is Outcome.ENDED


def test_what_has_ended_is_agreed_again_only_when_all_say_so_again(proposed):
    world, aa, bb, proposal = proposed
    bb.sees(aa.answers(proposal, "ACCEPT"))
    bb.answers(proposal, "WITHDRAW_POSITION")
    world.settle()
    bb.answers(proposal, "ACCEPT")
    assert outcome_of(world, proposal) is Outcome.ENDED
    world.settle()
    aa.answers(proposal, "ACCEPT")
    assert outcome_of(world, proposal) is Outcome.ACCEPTED


def test_an_acceptance_and_a_withdrawal_that_missed_each_other_cross(proposed):
    world, aa, bb, proposal = proposed
    aa.answers(proposal, "ACCEPT")
    bb.answers(proposal, "WITHDRAW_POSITION")
    assert outcome_of(world, proposal) is Outcome.CROSSED


def test_crossed_words_stay_crossed_until_both_restate(proposed):
    world, aa, bb, proposal = proposed
    aa.answers(proposal, "ACCEPT")
    bb.answers(proposal, "WITHDRAW_POSITION")
    world.settle()
    bb.answers(proposal, "ACCEPT")
    assert outcome_of(world, proposal) is Outcome.CROSSED
    world.settle()
    aa.answers(proposal, "ACCEPT")
    assert outcome_of(world, proposal) is Outcome.ACCEPTED


def test_two_nodes_of_one_party_that_differ_contest_each_other(proposed):
    world, aa, _bb, proposal = proposed
    field = aa.twin()
    field.sees(*world.told.values())
    aa.answers(proposal, "ACCEPT")
    field.answers(proposal, "REFUSE")
    assert outcome_of(world, proposal) is Outcome.CONTESTED


def test_a_later_word_that_saw_both_settles_the_contest(proposed):
    world, aa, _bb, proposal = proposed
    field = aa.twin()
    field.sees(*world.told.values())
    aa.answers(proposal, "ACCEPT")
    refusal = field.answers(proposal, "REFUSE")
    aa.sees(refusal)
    aa.answers(proposal, "ACCEPT")
    assert outcome_of(world, proposal) is Outcome.ACCEPTED


def test_withdrawing_an_acceptance_as_a_message_withdraws_the_position(proposed):
    world, aa, _bb, proposal = proposed
    accept = aa.answers(proposal, "ACCEPT")
    aa.withdraws(accept)
    assert outcome_of(world, proposal) is Outcome.ENDED


def test_withdrawing_a_proposal_withdraws_its_authors_acceptance(proposed):
    world, aa, bb, proposal = proposed
    withdrawal = bb.withdraws(proposal)
    aa.sees(withdrawal)
    aa.answers(proposal, "ACCEPT")
    assert outcome_of(world, proposal) is Outcome.OPEN


def test_the_same_terms_from_both_parties_agree(proposed):
    world, aa, _bb, proposal = proposed
    aa.writes(proposal.entry.type, proposal.entry.content)
    assert outcome_of(world, proposal) is Outcome.ACCEPTED


def test_the_outcome_of_concurrent_words_does_not_depend_on_who_is_read_first():
    """AA and BB change parts: the merged order turns round, the outcome does not."""
    outcomes = set()
    for proposer, other in ((0, 1), (1, 0)):
        world, *tellers, charter = open_line()
        proposal = tellers[proposer].restores(charter)
        tellers[other].sees(proposal)
        tellers[other].answers(proposal, "ACCEPT")
        tellers[proposer].answers(proposal, "WITHDRAW_POSITION")
        outcomes.add(outcome_of(world, proposal))
    assert outcomes == {Outcome.CROSSED}


def test_after_64_words_a_party_is_not_heard_on_the_same_terms_and_all_see_why(proposed):
    """R-140: so that no thousand changes of mind grow the state."""
    world, aa, _bb, proposal = proposed
    told = [aa.answers(proposal, "ACCEPT" if n % 2 else "REFUSE") for n in range(WORDS_MAX + 1)]
    row, line = row_of(world, proposal), world.picture().line()
    assert [it.party for it in (*row.earlier, *row.positions)].count("AA") == WORDS_MAX
    assert OUT_OF_ORDER in {it.flag for it in line.flags if it.leaf == told[-1].entry.leaf}


# --- an ACCEPT after the term of what it accepts


def with_term(proposed):
    world, aa, bb, proposal = proposed
    aa.sees(bb.answers(proposal, "ACCEPT", valid_until="2026-02-05T13:00:00Z"))
    return world, aa, bb, proposal


def test_an_acceptance_in_time_is_an_agreement(proposed):
    world, aa, _bb, proposal = with_term(proposed)
    told = aa.answers(proposal, "ACCEPT", time_ms=NOON + HOUR)
    assert (outcome_of(world, proposal), world.flags(told)) == (Outcome.ACCEPTED, ())


def test_a_late_acceptance_is_flagged_and_needs_the_proposer_anew(proposed):
    """X12: AA waits until it suits it; BB is not bound by an offer that had lapsed."""
    world, aa, bb, proposal = with_term(proposed)
    told = aa.answers(proposal, "ACCEPT", time_ms=NOON + HOUR + 1)
    assert (outcome_of(world, proposal), world.flags(told)) == (Outcome.OPEN, (LATE_ACCEPT,))
    bb.sees(told)
    bb.answers(proposal, "ACCEPT")
    assert outcome_of(world, proposal) is Outcome.ACCEPTED


def test_a_proposer_that_had_not_seen_the_late_word_has_not_taken_it_up(proposed):
    """X12: an ACCEPT that crosses the late one revives nothing."""
    world, aa, bb, proposal = with_term(proposed)
    late = aa.answers(proposal, "ACCEPT", time_ms=NOON + HOUR + 1)
    bb.answers(proposal, "ACCEPT")
    assert outcome_of(world, proposal) is Outcome.OPEN
    bb.sees(late)
    bb.answers(proposal, "ACCEPT")
    assert outcome_of(world, proposal) is Outcome.ACCEPTED
