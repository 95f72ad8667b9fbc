"""Two sides of one thing: remains and matches, and what one side states alone (R-222 to R-228)."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from comity.families.persons.side_folds import (
    SIDE_MOVES,
    SIDE_STATES,
    SideStatus,
    by_side,
    match_id,
    remains_id,
)
from comity.picture.matter import decode, encode, is_well_numbered
from tests.picture.stories import in_some_order
from tests.support.tellers import World, charter_of, message_of, status_of

DAY = 24 * 3_600_000


@pytest.fixture
def world():
    return World(charter_of("AA", "BB", "CC"))


def test_one_transfer_is_known_by_way_and_plan_or_by_the_agreed_moment():
    """R-226."""
    moments: tuple[dict[str, str], ...] = ({}, {"at": "2026-04-11T10:00:00Z"})
    alone = (message_of("P13", **it) for it in moments)
    assert len({remains_id(it) for it in alone}) == 2
    planned = (message_of("P13", plan="04" * 32, **it) for it in moments)
    assert len({remains_id(it) for it in planned}) == 1


def test_giver_and_receiver_are_alike_or_different_and_both_stay(world):
    aa, bb, _ = world.parties()
    told = aa.says("P13")
    assert status_of(world, told) == "ONE_SIDED"
    wrong = bb.says("P13", count=11)
    assert status_of(world, told) == "DIFFERENT"
    assert [it.count for it in world.state(told).rows] == [12, 11]
    bb.corrects(wrong, {3: 12})
    assert status_of(world, told) == "ALIKE"
    for teller, it in ((aa, told), (bb, wrong)):
        teller.withdraws(it)
    assert status_of(world, told) == "WITHDRAWN"


def test_several_handovers_of_one_plan_add_up(world):
    aa, bb, _ = world.parties()
    plan = aa.says("P04", lists=[])
    world.settle()
    fields = {"plan": plan.entry.leaf.hex()}
    told = aa.says("P13", **fields)
    bb.says("P13", **fields, count=5, identified=4, containers=["S-1001"])
    more = {"count": 7, "identified": 5, "containers": ["S-1002"], "at": "2026-04-11T10:00:00Z"}
    bb.says("P13", **fields, **more)
    assert status_of(world, told) == "ALIKE"
    assert len(by_side(world.state(told), world.is_in_past)["BB"]) == 2


def test_who_neither_gives_nor_receives_states_no_remains(world):
    told = world.tellers["CC"].says("P13")
    assert "NOT_BY_AUTHOR" in world.flags(told)
    assert world.state(told).rows == ()


def test_more_identified_than_bodies_are_flagged_and_kept(world):
    told = world.tellers["AA"].says("P13", identified=13)
    assert "BAD_TOTAL" in world.flags(told)
    assert world.state(told).rows[0].identified == 13


def test_matchers_that_find_another_result_differ(world):
    """R-228: neither result is wrong; rules or programs differ."""
    aa, bb, cc = world.parties()
    there = aa.says("P02")
    back = bb.says("P02", direction={"from": "BB", "to": "AA"})
    world.settle()
    lists = [it.entry.leaf.hex() for it in (there, back)]
    told = cc.says("P16", commits=lists)
    assert status_of(world, told) == "ONE_SIDED"
    aa.says("P16", commits=lists[::-1])
    assert status_of(world, told) == "ALIKE"
    last = bb.says("P16", commits=lists, result="e2" * 32)
    assert status_of(world, told) == "DIFFERENT"
    bb.corrects(last, {6: bytes.fromhex("e1" * 32)})
    assert status_of(world, told) == "ALIKE"


def test_a_match_later_than_a_day_after_the_last_reveal_is_late(world):
    aa, bb, cc = world.parties()
    there = aa.says("P02")
    back = bb.says("P02", direction={"from": "BB", "to": "AA"})
    world.settle()
    term = message_of("P02").reveal_by
    lists = [it.entry.leaf.hex() for it in (there, back)]
    in_time = cc.says("P16", commits=lists, time_ms=term + DAY)
    late = aa.says("P16", commits=lists, time_ms=term + DAY + 1)
    assert "LATE" not in world.flags(in_time)
    assert "LATE" in world.flags(late)


def test_a_match_is_known_by_its_lists_in_any_order():
    one = message_of("P16")
    other = message_of("P16", commits=[it.hex() for it in one.commits[::-1]])
    assert match_id(one) == match_id(other)


@pytest.mark.parametrize("code", ["P14", "P17"])
def test_what_one_side_states_stands_until_it_takes_it_back(world, code):
    """R-222, R-227."""
    aa = world.tellers["AA"]
    told = aa.says(code, to=("CC",))
    assert status_of(world, told) == "STATED"
    aa.withdraws(told)
    assert status_of(world, told) == "WITHDRAWN"


@pytest.mark.parametrize(("to", "is_flagged"), [(("CC",), False), (("BB", "CC"), True), ((), True)])
def test_a_note_goes_to_one_party_only(world, to, is_flagged):
    """R-222: what the neutral alone may know is stopped at the desk if it goes to others."""
    told = world.tellers["AA"].says("P17", to=to)
    assert ("NOT_TO_ONE" in world.flags(told)) is is_flagged


def test_a_state_comes_back_from_its_bytes(world):
    for code in ("P13", "P16", "P14"):
        state = world.state(world.tellers["AA"].says(code))
        assert decode(type(state), encode(state)) == state
    assert all(map(is_well_numbered, SIDE_STATES.values()))
    assert {int(it) for it in SIDE_MOVES.values()} == {int(it) for it in SideStatus}


@settings(max_examples=20, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 2), st.integers(10, 12), st.booleans()), max_size=6),
    st.integers(0, 10**6),
)
def test_no_order_of_arrival_changes_what_sides_state(said, seed):
    world = World(charter_of("AA", "BB", "CC"))
    tellers = world.parties()
    tellers[0].says("P13")
    for who, count, settled in said:
        tellers[who].says("P13", count=count)
        if settled:
            world.settle()
    shuffled = in_some_order(world, seed)
    assert world.picture(shuffled).digest() == world.picture().digest()
