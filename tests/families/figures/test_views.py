"""Figures side by side: who confirms what stands, what all accepted, sums, and pairs."""

import pytest

from comity.families.figures import views
from comity.families.figures.comparing import USUAL, Verdict
from comity.families.figures.fold import FIGURE
from comity.families.figures.views import Origin, Sum
from comity.values.codes import Figstep
from tests.families.figures.test_fold import SEEN, begun, revises, steps
from tests.families.figures.test_judging import claims, told


def figures(world):
    return {key.id: state for key, state in world.picture().matters(FIGURE)}


def test_a_word_counts_for_the_value_it_was_about():
    """R-255."""
    world, aa, bb, figure = begun()
    steps(bb, figure, "CONFIRM")
    assert views.said_by(world.state(figure), Figstep.CONFIRM) == ("BB",)
    revises(aa, figure, 1)
    assert views.said_by(world.state(figure), Figstep.CONFIRM) == ()
    assert len(world.state(figure).words) == 1


def test_all_agree_by_one_terms_hash_until_its_author_changes_it():
    """R-255."""
    world, aa, bb, figure = begun()
    leaf = figure.entry.leaf
    assert not views.is_agreed(leaf, world.state(figure))
    bb.answers(figure, "ACCEPT")
    assert views.is_agreed(leaf, world.state(figure))
    revises(aa, figure, 1)
    assert not views.is_agreed(leaf, world.state(figure))


def test_a_third_party_s_claim_is_reported_and_a_claim_about_a_claim_is_told_as_that():
    world, aa, source = told()
    monitor = {"name": "Monitor", "role": "of nobody"}
    found = [
        claims(aa, 1, source=source),
        claims(aa, 1, source=source, claimant=monitor),
        claims(aa, 1, source=source, chain=[source]),
    ]
    origins = [views.origin(world.state(it)) for it in found]
    assert origins == [Origin.OWN, Origin.REPORTED, Origin.THROUGH]


def test_parts_are_added_as_they_stand():
    """R-256."""
    world, aa, source = told()
    one, other = (claims(aa, n, source=source) for n in (100, 57))
    names = [it.entry.leaf.hex() for it in (one, other)]
    whole = claims(aa, 157, source=source, parts=names)
    leaf = whole.entry.leaf

    def word():
        all_ = figures(world)
        return views.added(all_[leaf], all_, USUAL)

    assert word() == (Sum.ADDS_UP, (157, 157))
    revises(aa, one, 103)
    assert word() == (Sum.ARITHMETIC, (160, 160))
    steps(aa, other, "RETRACT")
    assert word().word is Sum.UNDETERMINED
    assert views.added(figures(world)[one.entry.leaf], {}, USUAL) is None


@pytest.mark.parametrize("relation", ["SAME_QUANTITY", "NOT_COMPARABLE"])
def test_a_relation_makes_or_prevents_a_contradiction(relation):
    """R-253."""
    world, aa, bb, figure = begun()
    source = next(iter(world.told.values())).entry.leaf.hex()
    other = claims(
        bb, 61_000, source=source, series="bb.count", claimant={"name": "B", "role": "-"}
    )
    aa.sees(other)
    pair = {"a": other.entry.leaf.hex(), "b": figure.entry.leaf.hex()}
    aa.says("F03", **pair, relation=relation, **SEEN)
    wanted = {
        "SAME_QUANTITY": Verdict.CONTRADICTION,
        "NOT_COMPARABLE": Verdict.INCOMPARABLE,
    }
    for leaf in (figure.entry.leaf, other.entry.leaf):
        (found,) = views.pairs([leaf], figures(world), lambda _: USUAL)
        assert found.compared.verdict is wanted[relation]
        assert [it[0] for it in found.relations] == ["AA"]
        assert found.relations[0][2] == other.entry.leaf


def test_a_dispute_that_names_another_figure_puts_it_beside():
    world, _, bb, figure = begun()
    source = next(iter(world.told.values())).entry.leaf.hex()
    mine = claims(bb, 61_000, source=source, series="bb.count")
    steps(bb, figure, "DISPUTE", ground="SCOPE", counter=mine.entry.leaf.hex())
    (pair,) = views.pairs([figure.entry.leaf], figures(world), lambda _: USUAL)
    assert {pair.one, pair.other} == {figure.entry.leaf, mine.entry.leaf}


def test_a_series_is_listed_by_the_time_it_is_of():
    world, aa, source = told()
    days = ("2026-02-03", "2026-02-01", "2026-02-02")
    leaves = [claims(aa, 1, source=source, as_of=it).entry.leaf for it in days]
    (page,) = views.series_of(figures(world)).values()
    assert page == [leaves[1], leaves[2], leaves[0]]
