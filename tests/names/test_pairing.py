"""One to one, the same on every machine, and how sure each pair is (R-549)."""

import numpy as np
import pytest

from comity.names import weights
from comity.names.pairing import FIRM, OPEN, Scored, paired
from comity.names.person import Tier
from comity.names.rarity import BIT

SURE = OPEN | FIRM
HIGH = weights.CERTAIN_FROM + 10 * BIT


def scored(*rows):
    columns = np.array([(*it, SURE)[:4] for it in rows], dtype=np.int64).reshape(-1, 4)
    return Scored(*columns.T)


def pairs(*rows, ours=4, theirs=4):
    return paired(scored(*rows), ours=ours, theirs=theirs)


def test_nobody_is_in_two_pairs_and_the_best_come_first():
    found = pairs((0, 0, HIGH), (0, 1, HIGH + BIT), (1, 0, HIGH - BIT), (1, 1, HIGH - BIT))
    assert [it[:2] for it in found] == [(0, 1), (1, 0)]


def test_of_equal_scores_the_lower_places_go_first():
    assert [it[:2] for it in pairs((0, 1, HIGH), (0, 0, HIGH), (1, 0, HIGH), (1, 1, HIGH))] == [
        (0, 0), (1, 1),
    ]  # fmt: skip


def test_a_pair_that_stands_alone_and_high_is_certain():
    assert pairs((0, 0, HIGH)) == [(0, 0, HIGH, Tier.CERTAIN)]
    assert pairs((0, 0, weights.CERTAIN_FROM - 1))[0][3] is Tier.REVIEW
    assert pairs((0, 0, weights.REVIEW_FROM - 1)) == []
    assert pairs() == []


@pytest.mark.parametrize("flags", [0, OPEN, FIRM])
def test_what_contradicts_or_is_a_fallback_is_never_certain(flags):
    assert pairs((0, 0, HIGH, flags))[0][3] is Tier.REVIEW


@pytest.mark.parametrize("rival", [(0, 1), (1, 0)])
def test_a_pair_with_a_rival_close_behind_is_not_certain(rival):
    found = pairs((0, 0, HIGH), (*rival, HIGH - weights.AHEAD_BY + 1))
    assert found[0][3] is Tier.REVIEW
    found = pairs((0, 0, HIGH), (*rival, HIGH - weights.AHEAD_BY))
    assert found[0][3] is Tier.CERTAIN


def test_a_rival_that_has_a_far_better_pair_of_its_own_does_not_count():
    rows = [(0, 0, HIGH), (0, 1, HIGH - BIT), (1, 1, HIGH - BIT + weights.AHEAD_BY)]
    assert [it[3] for it in pairs(*rows)] == [Tier.CERTAIN, Tier.CERTAIN]
    assert pairs(*rows[:2])[0][3] is Tier.REVIEW


def test_two_that_cannot_be_told_apart_are_both_to_be_looked_at():
    rows = [(0, 0, HIGH), (0, 1, HIGH), (1, 0, HIGH), (1, 1, HIGH)]
    assert [it[3] for it in pairs(*rows)] == [Tier.REVIEW, Tier.REVIEW]
