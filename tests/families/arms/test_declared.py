"""A watch log of declared numbers: withheld is not zero, and both numbers stay (R-202)."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from comity.families.arms.declared import declaration_key
from comity.families.arms.fold import FAMILY
from comity.picture.family import Owed
from comity.picture.matter import ROWS_MAX, MatterKey, encode
from comity.values.codes import Ncat
from tests.picture.stories import in_some_order
from tests.support.tellers import World, charter_of, open_line, status_of

ALL = int(Ncat.ALL_LAUNCHERS)
OTHER = {"ALL_LAUNCHERS": 799}


def leaf(told):
    return told.entry.leaf.hex()


@pytest.fixture
def line():
    world, aa, bb, _ = open_line()
    regime = aa.says("N01")
    bb.sees(regime)
    return world, aa, bb, leaf(regime)


def objects(teller, declaration, **more):
    return teller.says("N09", declaration=leaf(declaration), **more)


def numbers(world, told):
    return [(dict(it.values).get(ALL), it.is_last) for it in world.state(told).numbers]


def test_numbers_are_known_by_regime_party_and_day(line):
    world, aa, bb, re = line
    told = aa.says("N03", regime=re)
    assert status_of(world, told) == "PROVIDED"
    assert world.state(told).as_of == "2026-02-01"
    again, other = aa.says("N03", regime=re, values=OTHER), bb.says("N03", regime=re)
    day = aa.says("N03", regime=re, as_of="2026-02-02")
    keys = [world.picture().by_leaf(it.entry.leaf) for it in (told, again, other, day)]
    assert keys[0] == keys[1]
    assert len(set(keys)) == 3
    assert numbers(world, told) == [(800, False), (799, True)]


@pytest.mark.parametrize("status", ["VOLUNTARY", "WITHHELD"])
def test_what_its_party_says_of_it_is_its_status(line, status):
    world, aa, _bb, re = line
    told = (
        aa.says("N03", regime=re, status=status, reason="None.", lang="en", values={})
        if (status == "WITHHELD")
        else aa.says("N03", regime=re, status=status)
    )
    assert status_of(world, told) == status


def test_withheld_is_no_number(line):
    world, aa, bb, re = line
    told = aa.says("N03", regime=re, status="WITHHELD", values={}, reason="None.", lang="en")
    bb.sees(told)
    assert numbers(world, told) == [(None, True)]
    assert world.flags(objects(bb, told, declared=0)) == ("TERMS_MISMATCH",)


def test_an_objection_keeps_both_numbers(line):
    """R-202."""
    world, aa, bb, re = line
    told = aa.says("N03", regime=re)
    bb.sees(told)
    objected = objects(bb, told)
    state = world.state(told)
    assert status_of(world, told) == "OBJECTED"
    assert [(it.party, it.declared, it.claimed) for it in state.objections] == [("BB", 800, 901)]
    assert numbers(world, told) == [(800, True)]
    bb.withdraws(objected)
    assert (status_of(world, told), world.state(told).objections) == ("PROVIDED", ())


def test_an_objection_to_another_number_than_was_declared_is_kept_and_flagged(line):
    world, aa, bb, re = line
    told = aa.says("N03", regime=re)
    bb.sees(told)
    objected = objects(bb, told, declared=799)
    assert world.flags(objected) == ("TERMS_MISMATCH",)
    assert [it.declared for it in world.state(told).objections] == [799]


def test_nobody_objects_to_its_own_numbers_or_to_an_objection(line):
    world, aa, bb, re = line
    told = aa.says("N03", regime=re)
    bb.sees(told)
    own, objected = objects(aa, told), objects(bb, told)
    aa.sees(objected)
    claim = objects(aa, objected)
    far = bb.says("N09", declaration=leaf(objected))
    assert [world.flags(it) for it in (own, claim, far)] == [
        ("NOT_BY_ADDRESSEE",),
        ("NOT_BY_ADDRESSEE",),
        ("OUT_OF_ORDER",),
    ]
    assert [it.entry for it in world.state(told).objections] == [objected.entry.leaf]


def test_a_later_count_of_one_category_takes_the_place_of_the_earlier(line):
    world, aa, bb, re = line
    told = aa.says("N03", regime=re)
    bb.sees(told)
    objects(bb, told)
    objects(bb, told, claimed=850)
    objects(bb, told, category="DEPLOYED_WARHEADS", declared=1457, claimed=1458)
    rows = [(it.claimed, it.is_last) for it in world.state(told).objections]
    assert rows == [(901, False), (850, True), (1458, True)]
    objects(bb, told, claimed=800)
    objects(bb, told, category="DEPLOYED_WARHEADS", declared=1457, claimed=1457)
    assert status_of(world, told) == "PROVIDED", "who counts alike in the end counts alike"


def test_who_corrects_its_number_to_what_another_counts_is_objected_to_no_more(line):
    world, aa, bb, re = line
    told = aa.says("N03", regime=re)
    bb.sees(told)
    objects(bb, told)
    aa.corrects(told, {4: {ALL: 901}})
    assert status_of(world, told) == "PROVIDED"
    assert len(world.state(told).objections) == 1


def test_a_correction_that_does_not_add_up_or_moves_the_day_is_flagged(line):
    world, aa, _bb, re = line
    told = aa.says("N03", regime=re)
    day = aa.corrects(told, {2: "2026-02-02"})
    sums = aa.corrects(told, {2: "2026-02-01", 5: [{1: "Silo", 3: ALL, 4: 799}]})
    assert world.flags(day) == ("OUT_OF_ORDER",)
    assert world.flags(sums) == ("BAD_TOTAL",)
    assert numbers(world, told) == [(800, True)]


def test_a_corrected_objection_is_what_stands(line):
    world, aa, bb, re = line
    told = aa.says("N03", regime=re)
    bb.sees(told)
    objected = objects(bb, told)
    bb.corrects(objected, {4: 900})
    assert [it.claimed for it in world.state(told).objections] == [900]


def test_an_objection_corrected_to_another_number_than_was_declared_is_flagged(line):
    """And one that quotes it still, or now, is not."""
    world, aa, bb, re = line
    told = aa.says("N03", regime=re)
    bb.sees(told)
    objected = objects(bb, told)
    wrong, same, mended = (bb.corrects(objected, {3: it, 4: 900}) for it in (799, 799, 800))
    flags = [world.flags(it) for it in (wrong, same, mended)]
    assert flags == [("TERMS_MISMATCH",), (), ()]
    assert numbers(world, told) == [(800, True)]


def test_who_counts_otherwise_without_end_fills_its_own_room_and_no_other():
    world = World(charter_of("AA", "BB", "CC"))
    aa, bb, cc = world.parties("AA", "BB", "CC")
    told = aa.says("N03", regime=leaf(aa.says("N01")))
    for teller in (bb, cc):
        teller.sees(told)
    for n in range(ROWS_MAX + 3):
        objects(bb, told, claimed=n)
    objects(cc, told)
    state = world.state(told)
    assert (len(state.objections), state.beyond) == (ROWS_MAX + 1, 3)
    assert [it.claimed for it in state.objections if it.party == "CC"] == [901]


def test_two_nodes_that_had_not_met_and_declare_differently_are_shown_as_that(line):
    world, aa, bb, re = line
    field = aa.twin()
    field.sees(next(it for it in world.told.values() if leaf(it) == re))
    told = aa.says("N03", regime=re)
    field.says("N03", regime=re, values=OTHER)
    assert status_of(world, told) == "CONTESTED"
    assert numbers(world, told) == [(800, True), (799, True)] or numbers(world, told) == [
        (799, True),
        (800, True),
    ]
    bb.sees(told)
    objects(bb, told)
    assert status_of(world, told) == "CONTESTED"


def test_what_is_taken_back_lets_the_word_before_it_stand(line):
    world, aa, _bb, re = line
    first = aa.says("N03", regime=re)
    second = aa.says("N03", regime=re, values=OTHER)
    aa.withdraws(second)
    assert numbers(world, first) == [(800, True)]
    aa.withdraws(first)
    assert (status_of(world, first), numbers(world, first)) == ("NONE_STANDS", [])


def test_what_does_not_count_declares_nothing(line):
    world, aa, _bb, re = line
    told = aa.says("N03", regime=re, flags=("SENT_WHILE_SUSPENDED",))
    assert (status_of(world, told), numbers(world, told)) == ("NONE_STANDS", [])
    aa.says("N03", regime=re)
    assert status_of(world, told) == "PROVIDED"


def test_the_last_declaration_is_to_be_opened_by_everybody_else(line):
    world, aa, bb, re = line
    told = aa.says("N03", regime=re)
    key = MatterKey(0, "declaration", declaration_key(bytes.fromhex(re), "AA", "2026-02-01"))
    owed = FAMILY.duties(key, world.state(told), ("AA", "BB"))
    assert [(it.what, it.party, it.entry) for it in owed] == [(Owed.OPEN, "BB", told.entry.leaf)]
    bb.sees(told)
    objects(bb, told)
    assert FAMILY.duties(key, world.state(told), ("AA", "BB")) == ()


def told_at_random(seed):
    chance = random.Random(seed)
    world, aa, bb, _ = open_line()
    regime = aa.says("N01")
    tellers = [aa, bb, aa.twin()]
    said = [regime]
    for teller in tellers:
        teller.sees(regime)
    for _ in range(chance.randrange(1, 12)):
        teller, about = chance.choice(tellers), chance.choice(said)
        if chance.random() < 0.7:
            teller.sees(about)
        match chance.randrange(5):
            case 0:
                said.append(objects(teller, about, claimed=chance.choice((800, 901))))
            case 1:
                said.append(teller.withdraws(about))
            case 2:
                said.append(teller.corrects(about, {4: {ALL: chance.choice((799, 901))}}))
            case _:
                values = {"ALL_LAUNCHERS": chance.choice((799, 800))}
                said.append(teller.says("N03", regime=leaf(regime), values=values))
    return world


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**32), st.integers(0, 2**32))
def test_in_every_order_they_come_to_the_same(seed, order):
    world = told_at_random(seed)
    first, other = (world.picture(in_some_order(world, it)) for it in (order, order + 1))
    assert first.digest() == other.digest() == world.picture().digest()
    for key, state in first.matters("declaration"):
        assert encode(state) == encode(other.matter(key))


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**32))
def test_no_number_comes_from_another_than_its_author(seed):
    world = told_at_random(seed)
    for _key, state in world.picture().matters("declaration"):
        assert {it.party for it in state.numbers} <= {state.party}
        assert state.party not in {it.party for it in state.objections}
