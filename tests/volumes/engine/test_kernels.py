"""The compiled proofs are those of numpy, and so the verdicts of the core (R-311 to R-316)."""

import itertools
from collections import Counter

import numpy as np
import pytest

pytest.importorskip("numba", reason="the extra [fast] is not installed: its proofs go untested")

from comity.volumes.ellipsoid import metres, spot
from comity.volumes.engine import apart, kernels, plain
from comity.volumes.engine.apart import ASK
from comity.volumes.engine.columns import KIND, OWNER, Columns
from comity.volumes.vectors import vector
from tests.volumes.engine.loads import RULES, activities
from tests.volumes.places import anywhere, chance


@pytest.mark.parametrize("seed", range(3))
def test_each_proof_is_that_of_numpy_or_is_left_to_the_core(seed):
    columns = Columns(RULES)
    for it in activities(seed + 20, 70):
        columns.add(it)
    table, seen = columns.table, Counter[tuple[int, int]]()
    pairs = np.array(list(itertools.combinations(range(columns.rows), 2)))
    high, when = plain.heights(table, *pairs.T), plain.moments(table, *pairs.T)
    for at, (one, other) in enumerate(pairs.tolist()):
        rows = table.whole[one], table.whole[other]
        minima = table.minima[rows[0][KIND], rows[1][KIND]]
        assert kernels.height(*rows, minima[1]) == high[at]
        moment = kernels.moment(*rows, table.span, minima[2])
        assert moment in (ASK, when[at])
        if rows[0][OWNER] == rows[1][OWNER]:
            assert kernels.proven(table, one, other) == 0
        elif high[at] and when[at]:
            place = kernels.place(table, one, other)
            seen[place, apart.places(table, one, other)] += 1
            sure = min(high[at], when[at], place)
            assert kernels.proven(table, one, other) in (sure, ASK)
    differ = sum(count for (one, other), count in seen.items() if one != other)
    assert {place for place, _ in seen} == {0, 2, ASK}
    assert differ == 0


def test_lengths_and_points_are_those_of_numpy():
    dice, here = chance(4), np.empty(3)
    for _ in range(50):
        one, other = vector(anywhere(dice)), vector(anywhere(dice))
        kernels.spot(np.array(one), here)
        assert here.tolist() == pytest.approx(spot(one), abs=1e-6)
        chord = float(np.linalg.norm(here - spot(other)))
        assert kernels.at_least(chord) <= metres(one, other) + 1e-3 <= kernels.at_most(chord) + 2e-3
