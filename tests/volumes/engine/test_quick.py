"""The compiled cells hold what the plain ones hold, and both engines give one list."""

import numpy as np
import pytest

pytest.importorskip("numba", reason="the extra [fast] is not installed: its cells go untested")

from comity.volumes.engine import quick
from comity.volumes.engine.columns import Columns, lean
from comity.volumes.engine.index import Index
from comity.volumes.engine.plain import Plain
from tests.volumes.engine.loads import RULES, activities
from tests.volumes.engine.test_cells import boxes


def test_both_engines_give_one_list_in_one_order():
    made = activities(30, 110)
    indexes = [Index(Columns(RULES), Plain()), Index(Columns(RULES), quick.Quick())]
    for it in made:
        one, other = (index.add(it) for index in indexes)
        assert one == other
    left, right = (index.recheck().listed() for index in indexes)
    assert left == right
    assert len(left) > 150
    slots = [[it.first_clear(number, steps=300) for number in range(30)] for it in indexes]
    assert slots[0] == slots[1]


def test_many_rows_are_found_again_after_the_arrays_grew():
    count = 6_000
    small = boxes(5, count)
    small[:, 3:6] = small[:, :3] + 1_000.0
    columns, engine, plain = Columns(RULES), quick.Quick(), Plain()
    for it in activities(1, 1):
        columns.add(it)
    table = columns.table
    whole = np.repeat(table.whole[:1], count, axis=0)
    table = table._replace(box=small, whole=whole, lean=lean(whole, small))
    for start in range(0, count, 750):
        engine.put(table, range(start, start + 750))
    plain.put(table, range(count))
    vast = np.array([-7e6, -7e6, 0, 7e6, 7e6, 7e6, 0, 1e12])
    assert np.array_equal(engine.near(table, vast), plain.near(table, vast))
    for row in range(0, count, 97):
        found = engine.near(table, small[row])
        assert row in found
        assert np.array_equal(found, plain.near(table, small[row]))
