"""The tracks of the measurement are tracks: each segment begins where the last one ended."""

import numpy as np

from comity.proving import bench_ways
from comity.volumes.engine.columns import unpacked
from comity.volumes.engine.segments import Segments
from comity.volumes.vectors import SCALE


def test_the_tracks_are_the_same_each_time_and_go_on():
    its, again = bench_ways.flown(1_200), bench_ways.flown(1_200)
    for name in Segments._fields:
        assert np.array_equal(getattr(its, name), getattr(again, name))
        assert len(getattr(its, name)) == 1_200
    assert (its.start[1:500] == its.end[:499]).all()
    assert (its.time[1:500, 0] == its.time[:499, 1]).all()
    lengths = np.sqrt((unpacked(its.start) ** 2).sum(axis=1)) / SCALE
    assert np.abs(lengths - 1.0).max() < 1e-8
