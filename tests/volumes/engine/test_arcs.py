"""Compiled lengths and points are those of the core (R-303, R-307), and so is what is inside."""

import numpy as np
import pytest

pytest.importorskip("numba", reason="the extra [fast] is not installed: its pieces go untested")

from comity.volumes.ellipsoid import metres, spot
from comity.volumes.engine import apart, arcs
from comity.volumes.engine.columns import Columns, packed
from comity.volumes.vectors import SCALE, vector
from tests.volumes.engine.loads import RULES, activities
from tests.volumes.places import anywhere, chance


def test_lengths_are_between_their_bounds():
    dice = chance(4)
    for _ in range(50):
        one, other = vector(anywhere(dice)), vector(anywhere(dice))
        chord = float(np.linalg.norm(np.array(spot(one)) - spot(other)))
        assert arcs.at_least(chord) <= metres(one, other) + 1e-3 <= arcs.at_most(chord) + 2e-3


def test_the_pieces_of_a_row_are_those_of_numpy():
    columns = Columns(RULES)
    for it in activities(31, 40):
        columns.add(it)
    table, room = columns.table, np.empty(2 * arcs.ROOM)
    for row in range(columns.rows):
        wanted, found = apart.pieces(table, row), arcs.pieces(table, row, room)
        assert arcs.counted(table, row) == len(wanted.bulge)
        assert np.array_equal(wanted.start, found[:3].T)
        assert np.array_equal(wanted.end, found[3:6].T)
        assert pytest.approx(wanted.here, abs=1e-6) == found[6:9].T
        assert pytest.approx(wanted.there, abs=1e-6) == found[9:12].T
        assert found[arcs.BULGED] == pytest.approx(wanted.bulge, abs=1e-6)


@pytest.mark.parametrize("axis", range(3))
@pytest.mark.parametrize("end", [SCALE, -SCALE])
def test_a_vector_at_the_end_of_an_axis_comes_back(axis, end):
    wanted = np.zeros(3)
    wanted[axis] = end
    for aside in (0.0, 1.0, -46_000.0, 46_000.0):
        wanted[(axis + 1) % 3], wanted[(axis + 2) % 3] = aside, -aside
        assert arcs.vector_at(packed(wanted[None]), 0) == tuple(wanted)
