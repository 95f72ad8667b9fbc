"""Texts and rounds at a moment: in force, about to be left, divergent, under way (R-239)."""

import pytest

from comity.families.talks import views
from comity.families.talks.examples import DRAFT
from comity.picture.family import Now
from tests.families.talks import leaves, signs
from tests.support.tellers import NOON, open_line

MAY = 1_777_593_600_000  # 2026-05-01T00:00:00Z
BEGIN, END = 1_771_315_200_000, 1_771_430_400_000
CHANGED = {**DRAFT, "prevails": "en"}


@pytest.fixture
def table():
    world, aa, bb, _ = open_line()
    draft = aa.says("T01")
    bb.sees(draft)
    return world, aa, bb, draft


def looks(world, draft, now_ms=NOON):
    return views.look("agreement", world.state(draft), Now(now_ms, world.held_all))


def test_a_signed_text_is_in_force_once_all_hold_every_signature(table):
    world, aa, bb, draft = table
    bb.sees(signs(aa, draft))
    last = signs(bb, draft)
    assert looks(world, draft) is None
    aa.sees(last)
    aa.says("L02")  # any entry that holds it
    assert looks(world, draft) == "IN_FORCE"


def test_it_is_left_at_the_moment_that_was_named(table):
    world, aa, bb, draft = table
    bb.sees(signs(aa, draft))
    aa.sees(signs(bb, draft))
    leaves(aa)
    assert looks(world, draft, MAY - 1) == "LEAVING"
    assert looks(world, draft, MAY) is None


def test_two_live_texts_are_divergent_until_one_takes_the_other_s_place(table):
    world, _aa, bb, draft = table
    state = world.state(draft)
    assert views.divergent(state) == ()
    rival = bb.says("T01", **CHANGED)
    assert len(views.divergent(world.state(draft))) == 2
    bb.withdraws(rival)
    assert views.divergent(world.state(draft)) == ()
    bb.says("T01", **{**CHANGED, "version": 2, "based_on": draft.entry.leaf.hex()})
    assert views.divergent(world.state(draft)) == ()


def test_two_proposals_for_one_round_are_rivals_while_both_are_open(table):
    world, aa, bb, _draft = table
    one, other = aa.says("T05"), bb.says("T05", place="Capital of DD")
    rounds = [(key, state) for key, state in world.picture().matters("round")]
    mine = world.state(one)
    assert views.rivals(one.entry.leaf, mine, rounds) == (other.entry.leaf,)
    aa.sees(other)
    aa.answers(other, "ACCEPT")
    rounds = [(key, state) for key, state in world.picture().matters("round")]
    assert views.rivals(one.entry.leaf, mine, rounds) == ()


@pytest.mark.parametrize(
    ("now_ms", "word"), [(BEGIN - 1, None), (BEGIN, "UNDER_WAY"), (END, "OVER")]
)
def test_a_fixed_round_is_under_way_and_over_by_the_reader_s_clock(table, now_ms, word):
    world, aa, bb, _draft = table
    proposed = aa.says("T05")
    bb.sees(proposed)
    assert views.look("round", world.state(proposed), Now(END, world.held_all)) is None
    bb.answers(proposed, "ACCEPT")
    assert views.look("round", world.state(proposed), Now(now_ms, world.held_all)) == word
