"""What follows from what, who keeps away until when, and words that have ended."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.families.incident.objects import KnownRow
from comity.families.incident.views import (
    StandBackLook,
    chain,
    has_ended,
    is_over,
    stand_back_now,
)
from tests.support.tellers import HOUR, NOON, open_line

# --- chains


def incidents(world):
    picture = world.picture()

    def of(leaf):
        keys = picture.by_leaf(leaf)
        state = picture.matter(keys[0]) if keys else None
        return None if state is None else ((keys[0].level, keys[0].id), state)

    return of


def links(teller, one, other, relation):
    a, b = one.entry.leaf.hex(), other.entry.leaf.hex()
    return teller.says("I03", a=a, b=b, relation=relation)


@pytest.fixture
def reports():
    world, aa, bb, _ = open_line()
    act = aa.says("I01")
    bb.sees(act)
    answer = bb.says("I01")
    aa.sees(answer)
    again = aa.says("I01")
    bb.sees(again)
    return world, aa, bb, (act, answer, again)


def test_act_answer_and_answer_stand_in_their_order_whoever_asks(reports):
    world, aa, bb, (act, answer, again) = reports
    links(bb, answer, act, "FOLLOWS")
    links(aa, again, answer, "FOLLOWS")
    order = [it.entry.leaf for it in (act, answer, again)]
    for leaf in order:
        steps = chain(leaf, incidents(world))
        assert [it.report for it in steps] == order
        assert [it.party for it in steps] == ["AA", "BB", "AA"]
        assert steps[1].follows == ((act.entry.leaf, ("BB",)),)


def test_who_says_the_other_way_round_turns_nothing_and_both_are_shown(reports):
    world, aa, bb, (act, answer, _again) = reports
    links(bb, answer, act, "FOLLOWS")
    links(aa, act, answer, "FOLLOWS")
    steps = chain(act.entry.leaf, incidents(world))
    assert [it.report for it in steps] == [act.entry.leaf, answer.entry.leaf]
    assert steps[0].follows == ((answer.entry.leaf, ("AA",)),)
    assert steps[1].follows == ((act.entry.leaf, ("BB",)),)


def test_one_event_told_twice_is_in_the_chain_twice_and_says_so(reports):
    world, aa, bb, (act, answer, again) = reports
    for teller in (aa, bb):
        links(teller, act, answer, "SAME")
    links(aa, again, answer, "FOLLOWS")
    steps = chain(again.entry.leaf, incidents(world))
    assert [it.report for it in steps][-1] == again.entry.leaf
    assert steps[0].same_as == (answer.entry.leaf,)


def test_a_report_alone_is_no_chain(reports):
    world, aa, _bb, (act, answer, _again) = reports
    assert chain(act.entry.leaf, incidents(world)) == ()
    links(aa, act, answer, "DIFFERENT")
    assert chain(act.entry.leaf, incidents(world)) == ()


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["AA", "BB"]),
            st.integers(0, 3),
            st.integers(0, 3),
            st.sampled_from(["FOLLOWS", "SAME", "PART_OF", "DIFFERENT"]),
        ),
        max_size=8,
    )
)
def test_whatever_is_linked_each_report_stands_in_the_chain_once(said):
    world, aa, bb, _ = open_line()
    tellers = {"AA": aa, "BB": bb}
    told = []
    for number in range(4):
        told.append((aa, bb)[number % 2].says("I01"))
        aa.sees(told[-1])
        bb.sees(told[-1])
    for party, one, other, relation in said:
        links(tellers[party], told[one], told[other], relation)
    leaves = [it.report for it in chain(told[0].entry.leaf, incidents(world))]
    assert len(set(leaves)) == len(leaves)
    assert not leaves or told[0].entry.leaf in leaves


# --- standing back


@pytest.fixture
def kept_away():
    world, aa, _bb, _ = open_line()
    window = {"start": "2026-02-05T12:00:00Z", "end": "2026-02-06T00:00:00Z"}
    told = aa.says("I15", window=window, notice_s=3600)
    aa.withdraws(told, effective_at="2026-02-05T12:30:00Z")
    return world.state(told), told.entry.leaf


def test_a_revocation_takes_effect_after_its_notice_from_held_by_each_receiver(kept_away):
    """R-186."""
    state, leaf = kept_away
    held = {"BB": NOON + HOUR // 2, "CC": None}
    now = stand_back_now(state, leaf, held, NOON + HOUR)
    assert now["BB"] == (StandBackLook.REVOKED_LATER, NOON + HOUR // 2 + HOUR)
    assert now["CC"] == (StandBackLook.REVOKED_LATER, None)
    later = stand_back_now(state, leaf, held, NOON + 2 * HOUR)
    assert later["BB"].look is StandBackLook.REVOKED
    assert later["CC"].look is StandBackLook.REVOKED_LATER


def test_it_takes_effect_no_sooner_than_its_author_says(kept_away):
    state, leaf = kept_away
    early = {"BB": NOON - 10 * HOUR}
    assert stand_back_now(state, leaf, early, NOON)["BB"].until_ms == NOON + HOUR // 2


def test_it_ends_with_its_window_whoever_holds_what(kept_away):
    state, leaf = kept_away
    over = stand_back_now(state, leaf, {"BB": None}, NOON + 12 * HOUR)
    assert over["BB"].look is StandBackLook.ENDED
    late = stand_back_now(state, leaf, {"BB": NOON + 11 * HOUR + 1}, NOON + 13 * HOUR)
    assert late["BB"].look is StandBackLook.ENDED


def test_what_nobody_revoked_is_in_force_until_its_window_ends():
    world, aa, _bb, _ = open_line()
    told = aa.says("I15")
    state = world.state(told)
    now = stand_back_now(state, told.entry.leaf, {"BB": None}, state.end_ms - 1)
    assert now["BB"] == (StandBackLook.IN_FORCE, state.end_ms)
    now = stand_back_now(state, told.entry.leaf, {"BB": None}, state.end_ms)
    assert now["BB"].look is StandBackLook.ENDED


# --- words with an end of their own


def test_a_no_objection_ends_at_its_end_and_its_absence_never_does():
    word = KnownRow("BB", 1, bytes(32), no_objection_until_ms=NOON)
    assert not has_ended(word, NOON - 1)
    assert has_ended(word, NOON)
    assert not has_ended(KnownRow("BB", 1, bytes(32)), NOON)


def test_safe_conduct_ends_with_the_time_of_the_rescue():
    world, aa, _bb, _ = open_line()
    state = world.state(aa.says("I09"))
    assert not is_over(state, state.end_ms - 1)
    assert is_over(state, state.end_ms)
