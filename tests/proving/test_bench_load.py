"""The load of the measurement is one that the scalar core would take."""

import itertools

import numpy as np

from comity.proving import bench_load
from comity.volumes.engine.columns import HULL, OUTSIDE, Table
from comity.volumes.footprint import contains
from comity.volumes.grade import Grade
from comity.volumes.meeting import meet
from comity.volumes.rings import region


def test_the_load_is_the_same_each_time_and_made_of_areas():
    columns, again = bench_load.laid(200, "AIR"), bench_load.laid(200, "AIR")
    for name in Table._fields:
        assert np.array_equal(getattr(columns.table, name), getattr(again.table, name))
    for number in range(0, 200, 10):
        (volume,) = columns.activity(number).volumes
        region(volume.footprint.rings)  # it would be refused if it were none
        hull = columns.table.real[number, HULL : HULL + 6]
        spots = np.array([piece.start_spot for piece in volume.footprint.pieces])
        assert ((hull[:3] <= spots) & (spots <= hull[3:])).all()
        assert not contains(volume.footprint, tuple(columns.table.real[number, OUTSIDE:]))
        assert volume.times.spans[0].end_ms - volume.times.spans[0].start_ms >= 900_000


def test_it_is_crowded_enough_that_some_meet():
    columns = bench_load.laid(400, "LAND")
    made = [columns.activity(number) for number in range(400)]
    near = [
        pair
        for pair in itertools.combinations(range(400), 2)
        if max(made[it].volumes[0].times.spans[0].start_ms for it in pair)
        < min(made[it].volumes[0].times.spans[0].end_ms for it in pair)
    ]
    grades = {meet(made[one], made[other], bench_load.RULES).grade for one, other in near[:300]}
    assert Grade.CLEAR in grades
