"""A watch log of protected sites, movements of relief and local silence (R-174 to R-177).

They are told in the open here, as those who may read them fold them.
"""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from comity.families.activity.fold import FAMILY
from comity.families.activity.sites import SITE_MESSAGES
from comity.families.activity.sites_fold import site_key
from comity.picture.family import Owed
from comity.picture.matter import MatterKey
from comity.values.codes import Move
from tests.support.tellers import HOUR, NOON, key_of, open_line, status_of

PARTIES = ("AA", "BB")


def leaf(told):
    return told.entry.leaf.hex()


def test_every_type_of_a_site_is_sealed_and_always_open():
    """R-174."""
    assert all(it.SPEC.sealed and it.SPEC.always_open for it in SITE_MESSAGES)


# --- sites


def test_a_site_is_known_by_its_author_and_its_identifier():
    """R-175."""
    world, aa, bb, _ = open_line()
    told = aa.says("A15")
    other = bb.says("A15")
    keys = [world.picture().by_leaf(it.entry.leaf) for it in (told, other)]
    assert keys == [(MatterKey(0, "site", site_key(party, "AA-H-12")),) for party in PARTIES]


def test_a_later_notice_confirms_a_site_anew():
    """R-175."""
    world, aa, _bb, _ = open_line()
    first = aa.says("A15")
    assert status_of(world, first) == "NOTIFIED"
    later = aa.says("A15", time_ms=NOON + HOUR)
    state = world.state(first)
    assert status_of(world, first) == status_of(world, later) == "CONFIRMED"
    assert [it.entry for it in state.notices] == [later.entry.leaf]
    assert state.count == 2


def test_a_correction_mends_a_notice_and_confirms_nothing():
    """R-175."""
    world, aa, _bb, _ = open_line()
    told = aa.says("A15")
    valid = told.entry.content[8]
    aa.corrects(told, {8: {1: valid[1], 2: valid[2] + HOUR}})
    state = world.state(told)
    assert status_of(world, told) == "NOTIFIED"
    assert [it.end_ms for it in state.notices] == [valid[2] + HOUR]


def test_notices_of_nodes_that_had_not_met_stand_beside_each_other():
    """R-175."""
    world, aa, _bb, _ = open_line()
    field = aa.twin()
    told, other = aa.says("A15"), field.says("A15")
    state = world.state(told)
    assert {it.entry for it in state.notices} == {told.entry.leaf, other.entry.leaf}
    aa.withdraws(told)
    assert status_of(world, told) == "CONFIRMED"
    field.withdraws(other)
    assert status_of(world, told) == "WITHDRAWN"


def test_a_withdrawn_site_may_be_notified_again():
    world, aa, _bb, _ = open_line()
    told = aa.says("A15")
    aa.withdraws(told)
    assert status_of(world, told) == "WITHDRAWN"
    aa.says("A15")
    assert status_of(world, told) == "NOTIFIED"


def test_another_party_neither_confirms_nor_withdraws_a_site():
    world, aa, bb, _ = open_line()
    told = aa.says("A15")
    bb.sees(told)
    bb.says("A15")
    said = bb.withdraws(told)
    assert status_of(world, told) == "NOTIFIED"
    assert world.flags(said) == ("NOT_BY_AUTHOR",)


def test_nothing_is_owed_to_a_name():
    world, aa, _bb, _ = open_line()
    told = aa.says("A15")
    key = MatterKey(0, "site", site_key("AA", "AA-H-12"))
    assert FAMILY.duties(key, world.state(told), PARTIES) == ()


# --- movements


@pytest.fixture
def moving():
    world, aa, bb, _ = open_line()
    told = aa.says("A16")
    bb.sees(told)
    return world, aa, bb, told


def test_a_movement_goes_as_its_mover_says(moving):
    world, aa, _bb, told = moving
    seen = [status_of(world, told)]
    for state in ("DEPARTED", "DELAYED", "CHECKPOINT", "ARRIVED"):
        aa.says("A17", re=leaf(told), state=state)
        seen.append(status_of(world, told))
    assert seen == ["NOTIFIED", "UNDER_WAY", "DELAYED", "UNDER_WAY", "ARRIVED"]
    assert [Move(it.state).name for it in world.state(told).steps][-1] == "ARRIVED"


def test_only_the_mover_tells_its_way(moving):
    """R-176."""
    world, _aa, bb, told = moving
    said = bb.says("A17", re=leaf(told), state="UNDER_FIRE")
    assert status_of(world, told) == "NOTIFIED"
    assert world.flags(said) == ("NOT_BY_AUTHOR",)


@pytest.mark.parametrize("before", ["ARRIVED", "ABORTED", None])
def test_under_fire_is_open_from_every_state(moving, before):
    """R-176: after the end and after a withdrawal too."""
    world, aa, _bb, told = moving
    if before is None:
        aa.withdraws(told)
    else:
        aa.says("A17", re=leaf(told), state=before)
    said = aa.says("A17", re=leaf(told), state="UNDER_FIRE")
    assert status_of(world, told) == "UNDER_FIRE"
    assert world.flags(said) == ()


def test_what_has_arrived_does_not_depart(moving):
    world, aa, _bb, told = moving
    aa.says("A17", re=leaf(told), state="ARRIVED")
    said = aa.says("A17", re=leaf(told), state="DEPARTED")
    assert status_of(world, told) == "ARRIVED"
    assert world.flags(said) == ("OUT_OF_ORDER",)


def test_a_word_that_had_not_seen_the_fire_does_not_end_it(moving):
    """R-176."""
    world, aa, _bb, told = moving
    field = aa.twin()
    field.sees(told)
    fire = field.says("A17", re=leaf(told), state="UNDER_FIRE")
    aa.says("L09")  # so that what AA says next comes after the fire in merged order
    aa.says("A17", re=leaf(told), state="CHECKPOINT")
    assert status_of(world, told) == "UNDER_FIRE"
    aa.sees(fire)
    aa.says("A17", re=leaf(told), state="CHECKPOINT")
    assert status_of(world, told) == "UNDER_WAY"


def test_a_corrected_route_has_other_times(moving):
    world, aa, _bb, told = moving
    leg = dict(told.entry.content[4][0])
    aa.corrects(told, {4: [{**leg, 5: leg[5] + HOUR}]})
    state = world.state(told)
    assert (state.start_ms, state.end_ms) == (leg[4], leg[5] + HOUR)
    aa.corrects(told, {4: []})
    assert (world.state(told).start_ms, world.state(told).end_ms) == (None, None)


# --- silence


def test_a_silence_is_agreed_by_the_accept_of_every_addressee():
    """R-177."""
    world, aa, bb, _ = open_line()
    told = aa.says("A20", to=("BB",))
    bb.sees(told)
    key = key_of(told, "silence")
    owed = {(it.what, it.party) for it in FAMILY.duties(key, world.state(told), PARTIES)}
    assert owed == {(Owed.OPEN, "BB"), (Owed.ANSWER, "BB")}
    bb.answers(told, "NOTED")
    assert status_of(world, told) == "PROPOSED"
    bb.answers(told, "ACCEPT")
    assert status_of(world, told) == "AGREED"
    aa.withdraws(told)
    assert status_of(world, told) == "WITHDRAWN"


def test_to_accept_a_correction_is_not_to_accept_the_silence():
    """R-177."""
    world, aa, bb, _ = open_line()
    told = aa.says("A20", to=("BB",))
    correction = aa.corrects(told, {3: 1})
    bb.sees(correction)
    bb.answers(correction, "ACCEPT")
    assert status_of(world, told) == "PROPOSED"


# --- any order


WORDS = st.lists(
    st.tuples(st.sampled_from(("aa", "twin")), st.sampled_from(list(Move)), st.booleans()),
    max_size=8,
)


@settings(max_examples=40, deadline=None)
@given(words=WORDS, chance=st.randoms(use_true_random=False))
def test_any_order_of_arrival_gives_one_picture(words, chance):
    """R-63, with a movement and a site told by two nodes that meet now and then."""
    world, aa, _bb, _ = open_line()
    movement = aa.says("A16")
    twin = aa.twin()
    twin.sees(movement)
    speakers = {"aa": aa, "twin": twin}
    for who, state, meets in words:
        one, other = speakers[who], speakers["twin" if who == "aa" else "aa"]
        said = one.says("A17", re=leaf(movement), state=state.name)
        site = one.says("A15")
        if state is Move.ABORTED:
            one.withdraws(site)
        if meets:
            other.sees(said, *(it for it in world.told.values() if it.party == "AA"))
    entries = list(world.told.values())
    straight = world.picture(entries).digest()
    taken = entries[:0]
    left = list(entries)
    while left:  # any order in which pasts come first
        ready = [it for it in left if world.pasts[it.entry.leaf] <= {x.entry.leaf for x in taken}]
        taken.append(chance.choice(ready))
        left.remove(taken[-1])
    assert world.picture(taken).digest() == straight
