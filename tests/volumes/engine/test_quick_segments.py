"""The compiled finder lays segments as numpy does, to the last bit."""

import numpy as np
import pytest

pytest.importorskip("numba", reason="the extra [fast] is not installed: its finder goes untested")

from comity.volumes.engine import quick_segments, segments
from comity.volumes.engine.arcs import ROOM, WIDTH
from comity.volumes.engine.columns import packed
from comity.volumes.engine.quick_segments import TOGETHER
from comity.volumes.engine.segments import Segments
from comity.volumes.vectors import SCALE
from tests.volumes.engine.test_segments import laid_down, ways


def test_boxes_are_those_of_numpy_to_the_last_bit():
    its = ways(3, 96)
    wanted = segments.boxes(its)
    way, boxes = np.empty((WIDTH, TOGETHER)), np.empty((TOGETHER, 8))
    for first in range(0, 96, TOGETHER):
        quick_segments.lay(its, first, (TOGETHER, way, boxes))
        assert np.array_equal(boxes, wanted[first : first + TOGETHER])
        around = np.empty(8)
        if quick_segments.extent(its, (first, first + TOGETHER), around):
            assert (around[:3] <= boxes[:, :3].min(axis=0)).all()
            assert (around[3:6] >= boxes[:, 3:6].max(axis=0)).all()
            assert around[6] == boxes[:, 6].min()
            assert around[7] == boxes[:, 7].max()


def test_where_a_vector_may_be_either_end_of_an_axis_they_are_looked_at_one_by_one():
    ends = packed(np.array([[0.0, 0.0, SCALE], [5.0, 0.0, SCALE]]))
    limit = np.array([[0, 1]])
    its = Segments(ends[:1], ends[1:], limit, limit, np.zeros(1, np.int64))
    assert not quick_segments.extent(its, (0, 1), np.empty(8))


def test_who_is_beside_is_so_for_numpy():
    table, its, room = laid_down(60, 60).table, ways(5, 64), np.empty(2 * ROOM)
    way, boxes = np.empty((WIDTH, TOGETHER)), np.empty((TOGETHER, 8))
    quick_segments.lay(its, 0, (TOGETHER, way, boxes))
    for row in range(len(table.whole)):
        for number in range(TOGETHER):
            error = int(its.error_mm[number])
            found = quick_segments.is_beside(table, row, (way, number), error, room)
            assert found == segments.is_beside(table, its, number, row)
