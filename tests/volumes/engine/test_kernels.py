"""The compiled proofs are those of numpy, and so the verdicts of the core (R-311 to R-316)."""

import itertools
from collections import Counter

import numpy as np
import pytest

pytest.importorskip("numba", reason="the extra [fast] is not installed: its proofs go untested")

from comity.volumes.engine import apart, arcs, kernels, plain
from comity.volumes.engine.apart import ASK
from comity.volumes.engine.columns import KIND, OWNER, Columns
from tests.volumes.engine.loads import RULES, activities


@pytest.mark.parametrize("seed", range(3))
def test_each_proof_is_that_of_numpy_or_is_left_to_the_core(seed):
    columns = Columns(RULES)
    for it in activities(seed + 20, 70):
        columns.add(it)
    table, seen = columns.table, Counter[tuple[int, int]]()
    room = np.empty(2 * arcs.ROOM)
    pairs = np.array(list(itertools.combinations(range(columns.rows), 2)))
    high, when = plain.heights(table, *pairs.T), plain.moments(table, *pairs.T)
    for at, (one, other) in enumerate(pairs.tolist()):
        rows = table.whole[one], table.whole[other]
        minima = table.minima[rows[0][KIND], rows[1][KIND]]
        assert kernels.height(*rows, minima[1]) == high[at]
        moment = kernels.moment(*rows, table.span, minima[2])
        assert moment in (ASK, when[at])
        if rows[0][OWNER] == rows[1][OWNER]:
            assert kernels.proven(table, one, other, room) == 0
        elif high[at] and when[at]:
            place = kernels.place(table, one, other, room)
            seen[place, apart.places(table, one, other)] += 1
            sure = min(high[at], when[at], place)
            assert kernels.proven(table, one, other, room) in (sure, ASK)
    differ = sum(count for (one, other), count in seen.items() if one != other)
    assert {place for place, _ in seen} == {0, 2, ASK}
    assert differ == 0
