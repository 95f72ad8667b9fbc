"""The compiled finder lays segments as numpy does, to the last bit."""

import numpy as np
import pytest

pytest.importorskip("numba", reason="the extra [fast] is not installed: its finder goes untested")

from comity.volumes.engine import quick_segments, segments
from comity.volumes.engine.arcs import WIDTH
from tests.volumes.engine.test_segments import laid_down, ways


def test_boxes_are_those_of_numpy_to_the_last_bit():
    its = ways(3, 96)
    wanted = segments.boxes(its)
    way, boxes = np.empty((WIDTH, 32)), np.empty((32, 8))
    for first in range(0, 96, 32):
        quick_segments.lay(its, first, (32, way, boxes))
        assert np.array_equal(boxes, wanted[first : first + 32])
        around = quick_segments.all_around(boxes, 0, 32)
        assert np.array_equal(around[:3], boxes[:, :3].min(axis=0))
        assert np.array_equal(around[3:6], boxes[:, 3:6].max(axis=0))


def test_who_is_beside_is_so_for_numpy():
    table, its, room = laid_down(60, 60).table, ways(5, 64), np.empty(2 * quick_segments.ROOM)
    way, boxes = np.empty((WIDTH, 32)), np.empty((32, 8))
    quick_segments.lay(its, 0, (32, way, boxes))
    for row in range(len(table.whole)):
        for number in range(32):
            error = int(its.error_mm[number])
            found = quick_segments.is_beside(table, row, (way, number), error, room)
            assert found == segments.is_beside(table, its, number, row)
