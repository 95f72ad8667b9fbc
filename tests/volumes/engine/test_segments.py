"""Both finders leave out only what surely passes nothing, and find the same (R-320)."""

import importlib
import math

import numpy as np
import pytest

from comity.volumes.engine import apart, segments
from comity.volumes.engine.columns import Columns, packed, unpacked
from comity.volumes.engine.segments import Passes, Segments
from comity.volumes.footprint import Form, footprint
from comity.volumes.meeting import Activity, Volume, grade_places
from comity.volumes.shapes import shape
from comity.volumes.times import Span, Times
from comity.volumes.vectors import SCALE, Vector, rounded, unit, vector
from tests.volumes.engine.loads import CROWDS, HOUR, RULES, activities
from tests.volumes.places import at, chance, circle

ANY = (-(10**12), 10**12)


def vector_of(lat, lon):
    return vector(at(max(-90, min(90, lat)), lon))


def ways(seed, count):
    """Tracks over the poles, 180 degrees and an ordinary place; now and then a long jump."""
    dice = chance(seed)
    made: list[tuple[Vector, Vector, int, int, int]] = []
    while len(made) < count:
        lat, lon = dice.choice(CROWDS)
        start = vector_of(lat + dice.uniform(-1, 1), lon + dice.uniform(-1, 1))
        turn = [dice.uniform(-0.003, 0.003) * dice.choice((1, 1, 1, 60)) for _ in range(3)]
        begin = dice.randrange(0, 60) * HOUR
        for step in range(8):
            up = unit(start)
            end = rounded(*unit(tuple(a + b for a, b in zip(up, turn, strict=True))))
            low = dice.choice((0, 500_000, 6_000_000))
            made.append((start, end, begin + step * 10_000, low, dice.choice((0, 0, 400_000))))
            start = end
    time = np.array([(it[2], it[2] + 10_000) for it in made])
    height = np.array([(it[3], it[3] + 200_000) for it in made])
    start_all, end_all = (packed(np.array([it[end] for it in made])) for end in (0, 1))
    return Segments(start_all, end_all, time, height, np.array([it[4] for it in made]))


def laid_down(seed, count=80):
    columns = Columns(RULES)
    for it in activities(seed, count):
        columns.add(it)
    return columns


def by_the_core(columns, its):
    """The pairs whose boxes of time meet and whose places the core does not find clear."""
    found = []
    for number in range(len(its.time)):
        start, end = (
            tuple(unpacked(it[number : number + 1])[0].tolist()) for it in (its.start, its.end)
        )
        form = Form.PLACE if start == end else Form.LINE
        ring = (start,) if form is Form.PLACE else (start, end)
        way = footprint(form, (ring,), error_mm=int(its.error_mm[number]))
        row = 0
        for at_ in range(len(columns.ids)):
            for it in columns.activity(at_).volumes:
                box = columns.table.box[row]
                is_then = box[6] <= its.time[number, 1] and its.time[number, 0] <= box[7]
                if is_then and grade_places(way, it.footprint, 0)[0]:
                    found.append((number, row))
                row += 1
    return found


@pytest.fixture(params=["numpy", "numba"])
def finder(request):
    if request.param == "numpy":
        return segments.PlainFinder
    pytest.importorskip("numba", reason="the extra [fast] is not installed")
    return importlib.import_module("comity.volumes.engine.quick_segments").QuickFinder


@pytest.mark.parametrize("seed", range(2))
def test_nothing_that_the_core_would_find_is_left_out(seed, finder):
    columns, its = laid_down(seed + 40), ways(seed, 160)
    its = its._replace(height=np.full((len(its.time), 2), ANY))
    found = finder(columns.table).passes(its, range(len(its.time)))
    pairs = list(zip(found.segments.tolist(), found.rows.tolist(), strict=True))
    wanted = by_the_core(columns, its)
    assert len(wanted) > 20
    assert set(wanted) <= set(pairs)
    assert len(pairs) < 1.2 * len(wanted)
    assert pairs == sorted(set(pairs))


def test_both_finders_find_the_same_whole_or_in_shares():
    pytest.importorskip("numba", reason="the extra [fast] is not installed")
    quick_finder = importlib.import_module("comity.volumes.engine.quick_segments").QuickFinder
    columns, its = laid_down(50, 150), ways(7, 600)
    count = len(its.time)
    plain, quick = segments.PlainFinder(columns.table), quick_finder(columns.table)
    whole = plain.passes(its, range(count))
    assert len(whole.rows) > 30
    parts = [quick.passes(its, it) for it in (range(211), range(211, count))]
    joined = Passes(*(np.concatenate(it) for it in zip(*parts, strict=True)))
    for one, other in zip(whole, joined, strict=True):
        assert np.array_equal(one, other)
    assert not len(quick.passes(its, range(5, 5)).rows)
    assert not len(plain.passes(its, range(5, 5)).rows)


def test_height_and_time_keep_apart(finder):
    columns = Columns(RULES)
    hour = Times(spans=(Span(0, HOUR),))
    volume = Volume(footprint=shape(circle(50, 10, 20_000)), times=hour)
    columns.add(Activity(id=b"a", kind="LAND", volumes=(volume,)))
    limit = np.array([[0, 10_000]])
    there = packed(np.array([vector_of(50, 10)]))
    its = Segments(there, there, limit, limit, np.zeros(1, np.int64))
    found = finder(columns.table)
    assert len(found.passes(its, range(1)).rows) == 1
    later = its._replace(time=limit + 2 * HOUR)
    assert not len(found.passes(later, range(1)).rows)
    columns.table.lean[0, 8:] = 9_000, 12_000
    assert not len(found.passes(its, range(1)).rows)


def test_points_are_those_of_the_proofs():
    dice = chance(3)
    made = np.array([vector_of(dice.uniform(-90, 90), dice.uniform(-180, 180)) for _ in range(99)])
    assert segments.in_metres(made) == pytest.approx(apart.spots(made), abs=1e-6)
    assert math.isclose(np.linalg.norm(segments.in_metres(np.array([[SCALE, 0.0, 0.0]]))), 6378137)


def test_of_an_area_of_too_many_pieces_nobody_says_that_a_segment_is_beside_it(monkeypatch):
    """So that it is asked exactly."""
    columns, its = laid_down(60), ways(5, 8)
    found = [
        (row, at)
        for row in range(columns.rows)
        for at in range(8)
        if segments.is_beside(columns.table, its, at, row)
    ]
    assert found
    monkeypatch.setattr(segments, "PAIRS_FEW", 0)
    assert not any(segments.is_beside(columns.table, its, at, row) for row, at in found)
