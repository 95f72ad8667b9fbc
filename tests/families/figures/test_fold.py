"""Figures fold: their author revises and retracts, others confirm and dispute, all numbers stay."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from comity.families.figures.fold import FIGURE, FigureMatter
from comity.picture import flags
from comity.picture.matter import ROWS_MAX
from comity.values.codes import Figstep, Ground
from tests.picture.stories import in_some_order
from tests.support.tellers import World, status_of

SEEN = {"precedence": 0, "officers": 1}


def begun():
    """A source and a figure of AA which both parties have seen."""
    world = World()
    aa, bb = world.parties("AA", "BB")
    source = aa.says("F04", **SEEN)
    figure = aa.says("F01", source=source.entry.leaf.hex(), **SEEN)
    bb.sees(figure)
    return world, aa, bb, figure


def steps(teller, figure, step, **more):
    return teller.says("F02", re=figure.entry.leaf.hex(), step=step, **more, **SEEN)


def revises(teller, figure, n):
    return steps(teller, figure, "REVISE", value={"n": n, "q": "EXACT"})


def test_a_figure_is_claimed_and_asks_for_nothing():
    world, _, _, figure = begun()
    assert status_of(world, figure) == "CLAIMED"
    assert world.flags(figure) == ()
    state = world.state(figure)
    assert [(it.n, it.stands) for it in state.values] == [(55_000, True)]


def test_a_revision_keeps_the_old_value():
    """R-254."""
    world, aa, _, figure = begun()
    revises(aa, figure, 54_900)
    assert status_of(world, figure) == "REVISED"
    assert [(it.n, it.stands) for it in world.state(figure).values] == [
        (55_000, False),
        (54_900, True),
    ]


@pytest.mark.parametrize("step", ["REVISE", "RETRACT"])
def test_only_its_author_revises_and_retracts(step):
    world, _, bb, figure = begun()
    more = {"value": {"n": 1, "q": "EXACT"}} if step == "REVISE" else {}
    told = steps(bb, figure, step, **more)
    assert world.flags(told) == (flags.NOT_BY_AUTHOR,)
    assert status_of(world, figure) == "CLAIMED"
    assert len(world.state(figure).values) == 1


@pytest.mark.parametrize("step", ["CONFIRM", "DISPUTE"])
def test_nobody_confirms_or_disputes_what_it_said_itself(step):
    world, aa, _, figure = begun()
    more = {"ground": "FACT"} if step == "DISPUTE" else {}
    assert world.flags(steps(aa, figure, step, **more)) == (flags.NOT_BY_ADDRESSEE,)
    assert world.state(figure).words == ()


def test_a_dispute_moves_nothing_and_a_party_s_last_word_counts():
    world, _, bb, figure = begun()
    steps(bb, figure, "CONFIRM")
    steps(bb, figure, "DISPUTE", ground="SCOPE", value={"n": 61_000, "q": "AT_LEAST"})
    (row,) = world.state(figure).words
    assert (row.step, row.ground, row.value.n) == (Figstep.DISPUTE, Ground.SCOPE, 61_000)
    assert row.of == (figure.entry.leaf,)
    assert status_of(world, figure) == "CLAIMED"


def test_a_retracted_figure_is_not_revised_again():
    world, aa, _, figure = begun()
    steps(aa, figure, "RETRACT")
    assert status_of(world, figure) == "RETRACTED"
    assert world.flags(revises(aa, figure, 1)) == (flags.OUT_OF_ORDER,)
    assert len(world.state(figure).values) == 1


@pytest.mark.parametrize("swapped", [False, True])
def test_a_retraction_and_a_revision_that_missed_each_other_come_to_a_retraction(swapped):
    world, aa, _, figure = begun()
    twin = aa.twin()
    twin.sees(figure)
    one, other = (twin, aa) if swapped else (aa, twin)
    steps(one, figure, "RETRACT")
    revises(other, figure, 2)
    assert status_of(world, figure) == "RETRACTED"
    assert len(world.state(figure).values) == 2


def test_two_revisions_that_missed_each_other_both_stand():
    world, aa, _, figure = begun()
    twin = aa.twin()
    twin.sees(figure)
    revises(aa, figure, 1)
    revises(twin, figure, 2)
    assert sorted((it.n, it.stands) for it in world.state(figure).values) == [
        (1, True),
        (2, True),
        (55_000, False),
    ]


def test_what_its_author_takes_back_no_longer_counts():
    world, aa, bb, figure = begun()
    revised = revises(aa, figure, 1)
    aa.withdraws(revised)
    assert status_of(world, figure) == "CLAIMED"
    assert [(it.n, it.stands) for it in world.state(figure).values] == [(55_000, True)]
    dispute = steps(bb, figure, "DISPUTE", ground="FACT")
    bb.withdraws(dispute)
    assert world.state(figure).words == ()
    retracted = steps(aa, figure, "RETRACT")
    aa.withdraws(retracted)
    assert status_of(world, figure) == "CLAIMED"
    aa.withdraws(figure)
    assert status_of(world, figure) == "RETRACTED"


def test_a_correction_keeps_the_old_value_too():
    world, aa, bb, figure = begun()
    aa.corrects(figure, {5: {1: 54_000, 2: 1}})
    assert status_of(world, figure) == "REVISED"
    assert [(it.n, it.q) for it in world.state(figure).values] == [(55_000, 0), (54_000, 1)]
    dispute = steps(bb, figure, "DISPUTE", ground="FACT")
    bb.corrects(dispute, {6: int(Ground.TIME)})
    revised = revises(aa, figure, 7)
    aa.corrects(revised, {3: {1: 8, 2: 0}})
    state = world.state(figure)
    assert [it.ground for it in state.words] == [Ground.TIME]
    assert [it.n for it in state.values if it.stands] == [8]


def test_a_correction_of_another_field_says_no_value_again():
    world, aa, _, figure = begun()
    revised = revises(aa, figure, 54_900)
    aa.corrects(figure, {3: 0})
    assert [it.field for it in world.state(figure).corrections] == [3]
    assert [it.entry for it in world.state(figure).values if it.stands] == [revised.entry.leaf]


def test_below_zero_is_revised_only_what_may_lie_there():
    """R-250."""
    world, aa, _, figure = begun()
    told = revises(aa, figure, -1)
    assert world.flags(told) == (flags.BAD_SCHEMA,)
    assert status_of(world, figure) == "CLAIMED"
    good = revises(aa, figure, 5)
    mended = aa.corrects(good, {3: {1: -1, 2: 0}})
    assert world.flags(mended) == (flags.BAD_SCHEMA,)
    assert [it.n for it in world.state(figure).values if it.stands] == [5]


def test_who_revises_without_end_fills_its_own_room_and_others_are_heard():
    world, aa, bb, figure = begun()
    for n in range(ROWS_MAX + 2):
        revises(aa, figure, n)
    steps(bb, figure, "DISPUTE", ground="FACT")
    state = world.state(figure)
    assert len(state.values) <= ROWS_MAX
    assert state.beyond >= 2
    assert [it.party for it in state.words] == ["BB"]


def test_a_relation_stands_with_the_first_of_two_figures_and_a_party_s_last_word_counts():
    world, aa, bb, figure = begun()
    source = next(iter(world.told.values())).entry.leaf.hex()
    other = aa.says("F01", series="aa.other", source=source, **SEEN)
    bb.sees(other)
    pair = {"a": figure.entry.leaf.hex(), "b": other.entry.leaf.hex()}
    bb.says("F03", **pair, relation="SAME_QUANTITY", **SEEN)
    told = bb.says("F03", **pair, relation="SUBSET", **SEEN)
    (row,) = world.state(figure).relations
    assert (row.party, row.entry, row.is_first) == ("BB", told.entry.leaf, True)
    assert world.state(other).relations == ()
    bb.corrects(told, {3: 6})
    assert [it.relation for it in world.state(figure).relations] == [6]


def test_a_step_on_what_is_no_figure_is_flagged():
    world, aa, bb, figure = begun()
    confirmed = steps(bb, figure, "CONFIRM")
    aa.sees(confirmed)
    for about in (confirmed, next(iter(world.told.values()))):
        assert flags.OUT_OF_ORDER in world.flags(steps(aa, about, "CONFIRM"))


def test_a_source_is_named_and_may_be_withdrawn():
    world, aa, _, _ = begun()
    source = next(iter(world.told.values()))
    assert status_of(world, source) == "NAMED"
    aa.withdraws(source)
    assert status_of(world, source) == "WITHDRAWN"


def test_no_figure_is_a_duty_of_anybody():
    """R-257."""
    world, _, _, figure = begun()
    picture = world.picture()
    (key,) = picture.by_leaf(figure.entry.leaf)
    family = picture.shelf.kinds[FIGURE]
    assert family.duties(key, world.state(figure), ("AA", "BB")) == ()


WORDS = ("REVISE", "RETRACT", "CONFIRM", "DISPUTE", "withdraw", "correct", "relate")


def tell(seed):
    chance = random.Random(seed)
    world, aa, bb, figure = begun()
    twin = aa.twin()
    twin.sees(figure)
    said = [figure]
    for _ in range(chance.randrange(1, 12)):
        teller = chance.choice((aa, bb, twin))
        teller.sees(*chance.sample(said, k=chance.randrange(len(said) + 1)))
        word = chance.choice(WORDS)
        about = chance.choice(said)
        match word:
            case "withdraw":
                teller.sees(about)
                said.append(teller.withdraws(about))
            case "correct":
                teller.sees(about)
                said.append(teller.corrects(about, {chance.choice((3, 5)): {1: 9, 2: 0}}))
            case "relate":
                pair = {"a": figure.entry.leaf.hex(), "b": about.entry.leaf.hex()}
                if about is not figure:
                    said.append(teller.says("F03", **pair, **SEEN))
            case "REVISE":
                said.append(revises(teller, figure, chance.randrange(9)))
            case "DISPUTE":
                said.append(steps(teller, figure, word, ground="FACT"))
            case _:
                said.append(steps(teller, figure, word))
    return world, figure


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**32), st.integers(0, 2**32))
def test_the_order_of_arrival_does_not_matter_and_no_number_is_lost(seed, order):
    world, figure = tell(seed)
    picture = world.picture(in_some_order(world, order))
    assert picture.digest() == world.picture().digest()
    (key,) = picture.by_leaf(figure.entry.leaf)
    state = picture.matter(key)
    assert isinstance(state, FigureMatter)
    assert any(it.stands for it in state.values)
    assert state.values[0].entry == figure.entry.leaf
    assert {it.party for it in state.values} == {"AA"}
    assert "AA" not in {it.party for it in state.words}
