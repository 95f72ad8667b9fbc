"""What all words on a text come to, in whatever order and by whoever they were said."""

import random

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from comity.families.talks.agreements import AgreementStatus, ClauseStatus
from comity.families.talks.clauses import leading, words
from comity.values.codes import Clause
from tests.families.talks import leaves, signs, speaks, text_of
from tests.picture.stories import in_some_order
from tests.support.tellers import World, open_line

POSITIONS = ("ACCEPT", "REJECT", "BRACKET", "RESERVE")


def talk(seed, length, first="AA"):
    """Two parties, one with two nodes, that speak of a draft and do not always see each other."""
    chance = random.Random(seed)
    world = World()
    aa, bb = world.parties(first, {"AA": "BB", "BB": "AA"}[first])
    draft = aa.says("T01")
    tellers = [aa, bb, bb.twin()]
    for it in tellers:
        it.sees(draft)
    said = [draft]
    for _ in range(length):
        teller = chance.choice(tellers)
        teller.sees(*chance.sample(said, k=chance.randrange(len(said) + 1)))
        match chance.randrange(7):
            case 0 | 1 | 2:
                told = speaks(teller, draft, chance.choice("14"), chance.choice(POSITIONS))
            case 3 | 4:
                told = signs(teller, draft)
            case 5:
                told = leaves(teller)
            case _:
                told = teller.withdraws(chance.choice(said[1:] or said))
        said.append(told)
    return world, draft


def folded(world, draft):
    row = text_of(world, draft)
    return [AgreementStatus(row.status).name, *(ClauseStatus(it).name for it in row.states)]


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 2**32), st.integers(1, 14), st.integers(0, 2**32))
def test_every_order_of_arrival_comes_to_the_same(seed, length, order):
    world, _draft = talk(seed, length)
    one, other = world.picture(), world.picture(in_some_order(world, order))
    assert one.digest() == other.digest()


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 2**32), st.integers(1, 14))
@example(346, 12)
def test_swapping_the_parties_swaps_nothing_else(seed, length):
    assert folded(*talk(seed, length)) == folded(*talk(seed, length, first="BB"))


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 2**32), st.integers(1, 14))
def test_a_clause_binds_only_where_all_have_signed_and_nobody_brackets(seed, length):
    """R-233 and R-234, in so many words."""
    world, draft = talk(seed, length)
    state, row = world.state(draft), text_of(world, draft)
    signed = {it.party for it in state.signatures if it.stands}
    for clause, status in zip(row.clauses, row.states, strict=True):
        said = words(state, row, clause)
        brackets = {Clause.BRACKET, Clause.REJECT} & {it for its in said.values() for it in its}
        assert (status == ClauseStatus.BRACKETED) is bool(brackets)
        if status == ClauseStatus.ADOPTED:
            assert signed == {"AA", "BB"}
        if status == ClauseStatus.CLEAN:
            assert all(its == {Clause.ACCEPT} for its in said.values())


def test_an_agreement_stands_where_its_signed_text_stands_whatever_is_drafted_since():
    world, aa, bb, _ = open_line()
    draft = aa.says("T01")
    bb.sees(draft, signs(aa, draft))
    aa.sees(signs(bb, draft))
    other = aa.says("T01", version=2, based_on=draft.entry.leaf.hex())
    assert leading(world.state(other)) is AgreementStatus.ADOPTED
    aa.withdraws(other)
    assert leading(world.state(other)) is AgreementStatus.ADOPTED


@pytest.mark.parametrize("signed", [False, True])
def test_a_draft_taken_back_is_withdrawn_unless_all_have_signed_it(signed):
    world, aa, bb, _ = open_line()
    draft = aa.says("T01")
    bb.sees(draft)
    if signed:
        bb.sees(signs(aa, draft))
        aa.sees(signs(bb, draft))
    aa.withdraws(draft)
    expected = AgreementStatus.ADOPTED if signed else AgreementStatus.WITHDRAWN
    assert leading(world.state(draft)) is expected
