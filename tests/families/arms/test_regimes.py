"""A watch log of a regime: who accepts, suspends, leaves, joins and observes (R-200)."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from comity.families.arms.fold import FAMILY
from comity.families.arms.regimes import has_ended
from comity.families.arms.views import ends_of
from comity.picture.family import Owed
from comity.picture.matter import encode
from comity.values.moment import parse
from tests.picture.stories import in_some_order
from tests.support.tellers import World, charter_of, key_of, open_line, status_of

STEPS = (
    *("EXTEND_PROPOSE", "SUSPEND", "RESUME", "WITHDRAW", "OBSERVE_VOLUNTARILY"),
    *("END_OBSERVANCE", "INVITE_PARTY", "JOIN_DECLINE", "JOIN_ACCEPT"),
)


def leaf(told):
    return told.entry.leaf.hex()


def step(teller, regime, word, **more):
    invitee = {"invitee": "CC"} if word == "INVITE_PARTY" else {}
    return teller.says("N02", regime=leaf(regime), step=word, **{**invitee, **more})


@pytest.fixture
def line():
    world, aa, bb, _ = open_line()
    regime = aa.says("N01")
    bb.sees(regime)
    aa.sees(bb.answers(regime, "ACCEPT"))
    return world, aa, bb, regime


@pytest.fixture
def three():
    world = World(charter_of("AA", "BB", "CC"))
    aa, bb, cc = world.parties("AA", "BB", "CC")
    regime = aa.says("N01")
    bb.sees(regime)
    bb.answers(regime, "ACCEPT")
    world.settle()
    return world, aa, bb, cc, regime


def test_it_is_accepted_when_each_party_that_it_binds_accepts_the_same_terms():
    world, aa, bb, _ = open_line()
    regime = aa.says("N01")
    bb.sees(regime)
    assert status_of(world, regime) == "PROPOSED"
    owed = FAMILY.duties(key_of(regime, "regime"), world.state(regime), ("AA", "BB"))
    assert [(it.what, it.party) for it in owed] == [(Owed.OPEN, "BB"), (Owed.ANSWER, "BB")]
    bb.answers(regime, "REFUSE")
    assert status_of(world, regime) == "NOT_ACCEPTED"
    bb.answers(regime, "ACCEPT")
    assert status_of(world, regime) == "ACCEPTED"


def test_noted_is_no_consent(line):
    world, aa, bb, _ = line
    regime = aa.says("N01", name="Another")
    bb.sees(regime)
    bb.answers(regime, "NOTED")
    assert status_of(world, regime) == "PROPOSED"


def test_a_unilateral_one_binds_its_author_alone_whoever_it_names():
    world, aa, _bb, _ = open_line()
    regime = aa.says("N01", basis="UNILATERAL")
    assert (status_of(world, regime), world.state(regime).parties) == ("ACCEPTED", ("AA",))
    aa.withdraws(regime)
    assert status_of(world, regime) == "ENDED"


def test_taken_back_before_all_accept_it_is_withdrawn_and_afterwards_ended(line):
    world, aa, _bb, regime = line
    other = aa.says("N01", name="Another")
    aa.withdraws(other)
    assert status_of(world, other) == "WITHDRAWN"
    aa.withdraws(regime)
    assert status_of(world, regime) == "ENDED"


def test_a_correction_is_other_terms_and_changes_nothing(line):
    world, aa, _bb, regime = line
    aa.corrects(regime, {9: parse("2030-01-01T00:00:00Z"), 10: parse("2031-01-01T00:00:00Z")})
    state = world.state(regime)
    assert (state.start_ms, status_of(world, regime)) == (parse("2021-02-05T00:00:00Z"), "ACCEPTED")


def test_a_party_suspends_and_resumes_its_own_part(line):
    world, aa, bb, regime = line
    suspended = step(bb, regime, "SUSPEND")
    assert world.state(regime).suspended_by == ("BB",)
    assert status_of(world, regime) == "SUSPENDED"
    resumed = step(bb, regime, "RESUME")
    assert (status_of(world, regime), world.state(regime).suspended_by) == ("ACCEPTED", ())
    bb.withdraws(resumed)
    assert world.state(regime).suspended_by == ("BB",), "the word before it stands again"
    bb.withdraws(suspended)
    assert world.state(regime).suspended_by == ()
    aa.sees(suspended)


def test_of_two_words_that_had_not_met_the_cautious_one_is_shown(line):
    world, _aa, bb, regime = line
    field = bb.twin()
    field.sees(regime)
    step(bb, regime, "SUSPEND")
    step(field, regime, "RESUME")
    step(bb, regime, "OBSERVE_VOLUNTARILY")
    step(field, regime, "END_OBSERVANCE")
    state = world.state(regime)
    assert (state.suspended_by, state.observed_by) == (("BB",), ())


def test_to_withdraw_leaves_the_others_bound_while_two_are_left():
    assert not has_ended(("AA", "BB", "CC"), ("CC",))
    assert has_ended(("AA", "BB", "CC"), ("CC", "AA"))
    assert has_ended(("AA", "BB"), ("AA",))
    assert (has_ended(("AA",), ()), has_ended(("AA",), ("AA",))) == (False, True)


def test_a_withdrawal_that_was_stated_is_shown(line):
    world, aa, _bb, regime = line
    step(aa, regime, "WITHDRAW")
    assert (status_of(world, regime), world.state(regime).left_by) == ("LEFT", ("AA",))


def test_an_extension_is_a_proposal_and_extends_nothing_until_all_accept(line):
    world, aa, bb, regime = line
    ends = [parse("2026-03-05T00:00:00Z"), parse("2027-03-05T00:00:00Z")]
    proposed = step(aa, regime, "EXTEND_PROPOSE")
    bb.sees(proposed)
    assert ends_of(world.state(regime)) == ends[0]
    owed = FAMILY.duties(key_of(regime, "regime"), world.state(regime), ("AA", "BB"))
    assert (Owed.ANSWER, "BB", proposed.entry.leaf) in [
        (it.what, it.party, it.entry) for it in owed
    ]
    bb.answers(proposed, "ACCEPT")
    assert ends_of(world.state(regime)) == ends[1]
    again = step(bb, regime, "EXTEND_PROPOSE", until="NONE")
    aa.sees(again)
    aa.answers(again, "ACCEPT")
    assert ends_of(world.state(regime)) is None


def test_the_same_extension_proposed_by_both_is_accepted_by_both(line):
    world, aa, bb, regime = line
    for teller in (aa, bb):
        step(teller, regime, "EXTEND_PROPOSE")
    assert ends_of(world.state(regime)) == parse("2027-03-05T00:00:00Z")


def test_accepted_and_taken_back_without_having_met_is_crossed_and_extends_nothing(line):
    world, aa, bb, regime = line
    proposed = step(aa, regime, "EXTEND_PROPOSE")
    bb.sees(proposed)
    bb.answers(proposed, "ACCEPT")
    aa.answers(proposed, "WITHDRAW_POSITION")
    state = world.state(regime)
    assert state.proposed(state.steps[0]).outcome.name == "CROSSED"
    assert ends_of(state) == parse("2026-03-05T00:00:00Z")


def test_two_extensions_diverge_and_an_invitation_beside_them_does_not(three):
    world, aa, bb, _cc, regime = three
    step(aa, regime, "EXTEND_PROPOSE")
    step(bb, regime, "EXTEND_PROPOSE", until="2030-01-01T00:00:00Z")
    step(bb, regime, "INVITE_PARTY")
    subjects = [it.subject for it in world.state(regime).proposals]
    assert len(subjects) == 4
    assert len(set(subjects)) == 3


def test_who_is_invited_joins_by_its_own_word_and_by_everybody_s_acceptance(three):
    world, aa, bb, cc, regime = three
    early = step(cc, regime, "JOIN_ACCEPT")
    assert world.flags(early) == ("OUT_OF_ORDER",)
    invited = step(aa, regime, "INVITE_PARTY")
    bb.sees(invited)
    cc.sees(invited)
    step(cc, regime, "JOIN_ACCEPT")
    assert world.state(regime).joined == ()
    bb.answers(invited, "ACCEPT")
    assert world.state(regime).bound == ("AA", "BB", "CC")


def test_who_is_invited_may_decline_and_nobody_else_answers_for_it(three):
    world, aa, bb, cc, regime = three
    invited = step(aa, regime, "INVITE_PARTY")
    bb.sees(invited)
    cc.sees(invited)
    other = step(bb, regime, "JOIN_DECLINE")
    step(cc, regime, "JOIN_DECLINE")
    state = world.state(regime)
    assert (state.declined_by, state.joined) == (("CC",), ())
    assert world.flags(other) == ("OUT_OF_ORDER",)


def test_who_is_not_bound_takes_no_step_but_may_observe(three):
    world, _aa, _bb, cc, regime = three
    assert world.flags(step(cc, regime, "SUSPEND")) == ("NOT_BY_ADDRESSEE",)
    assert world.flags(step(cc, regime, "OBSERVE_VOLUNTARILY")) == ()
    state = world.state(regime)
    assert (state.suspended_by, state.observed_by) == ((), ("CC",))


def test_a_step_that_names_another_step_is_no_step_of_a_regime(line):
    world, aa, _bb, regime = line
    first = step(aa, regime, "SUSPEND")
    second = aa.says("N02", regime=leaf(first), step="RESUME")
    assert world.flags(second) == ("OUT_OF_ORDER",)
    assert world.state(regime).suspended_by == ("AA",)


def test_a_step_on_a_suspended_line_moves_nothing(line):
    world, aa, _bb, regime = line
    told = step(aa, regime, "WITHDRAW", flags=("SENT_WHILE_SUSPENDED",))
    assert world.state(regime).left_by == ()
    assert "SENT_WHILE_SUSPENDED" in world.flags(told)


def test_an_assurance_is_no_observance(line):
    """R-200: a statement is free text, and moves no regime."""
    world, aa, _bb, regime = line
    aa.says("L17", kind="ASSURANCE", about=[leaf(regime)])
    assert world.state(regime).observed_by == ()


def told(seed):
    """A regime of three parties, one with two nodes, and steps at random."""
    chance = random.Random(seed)
    world = World(charter_of("AA", "BB", "CC"))
    tellers = [*world.parties("AA", "BB", "CC"), world.tellers["AA"].twin()]
    regime = tellers[0].says("N01")
    said = [regime]
    for _ in range(chance.randrange(1, 14)):
        teller = chance.choice(tellers)
        teller.sees(regime, *chance.sample(said, k=chance.randrange(len(said) + 1)))
        about = chance.choice(said)
        match chance.randrange(4):
            case 0 if world.is_in_past(teller_head(teller, world), about.entry.leaf):
                said.append(teller.answers(about, chance.choice(("ACCEPT", "REFUSE"))))
            case 1:
                teller.sees(about)
                said.append(teller.withdraws(about))
            case _:
                said.append(step(teller, regime, chance.choice(STEPS)))
    return world, regime


def teller_head(teller, world):
    own = [it for it in world.told.values() if it.entry.feed == teller.feed]
    return own[-1].entry.leaf if own else b""


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**32), st.integers(0, 2**32))
def test_in_every_order_it_comes_to_the_same(seed, order):
    world, regime = told(seed)
    first, other = (world.picture(in_some_order(world, it)) for it in (order, order + 1))
    key = first.by_leaf(regime.entry.leaf)[0]
    assert encode(first.matter(key)) == encode(other.matter(key))
    assert first.digest() == other.digest() == world.picture().digest()


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**32))
def test_nobody_is_said_to_do_what_it_did_not_say(seed):
    world, regime = told(seed)
    state = world.state(regime)
    for name, word in (("suspended_by", 1), ("left_by", 3), ("observed_by", 4), ("declined_by", 7)):
        said = {it.party for it in state.steps if it.step == word and it.is_last}
        assert set(getattr(state, name)) <= said
    assert {it.party for it in state.steps if it.step == 8} >= set(state.joined)
