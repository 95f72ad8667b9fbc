"""The stage of an exchange as a function of its rows (R-212)."""

from comity.families.persons.exchange_matter import (
    EXCHANGE_MOVES,
    ExchangeMatter,
    ExchangeStatus,
    lacking,
    plan_of,
    staged,
    standing,
)
from comity.picture.matter import decode, encode, is_well_numbered
from tests.families.persons.test_exchange_fold import Talk


def test_a_state_comes_back_from_its_bytes():
    talk = Talk()
    talk.lists()
    talk.plans()
    talk.fixes()
    talk.hands_over()
    state = talk.state
    assert is_well_numbered(ExchangeMatter)
    assert decode(ExchangeMatter, encode(state)) == state
    assert staged(state) is state


def test_who_has_not_accepted_is_named():
    """R-212: the case of 7 June 2025."""
    talk = Talk()
    talk.lists()
    assert plan_of(talk.state) is None
    talk.plans()
    plan = plan_of(talk.state)
    assert plan is not None
    assert lacking(talk.state, plan) == ("BB",)
    talk.fixes()
    assert lacking(talk.state, plan) == ()


def test_what_is_taken_back_stands_no_more():
    talk = Talk()
    talk.lists()
    talk.aa.withdraws(talk.there)
    assert [it.party for it in standing(talk.state, talk.state.lists)] == ["BB"]


def test_every_stage_can_be_reached():
    reached = {int(it) for it in EXCHANGE_MOVES.values()}
    assert reached == {int(it) for it in ExchangeStatus}
