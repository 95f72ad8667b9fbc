"""What numpy proves of times and heights is what the scalar core finds (R-311 to R-314)."""

import itertools

import numpy as np

from comity.volumes import bands, times
from comity.volumes.bands import Datums
from comity.volumes.engine import plain
from comity.volumes.engine.apart import places as apart
from comity.volumes.engine.columns import ERROR, MARGIN, REACH, Columns
from tests.volumes.engine.loads import RULES, activities


def laid_down(seed):
    columns = Columns(RULES)
    made = activities(seed, 40)
    for it in made:
        columns.add(it)
    volumes = [(it.kind, volume) for it in made for volume in it.volumes]
    pairs = np.array(list(itertools.combinations(range(len(volumes)), 2)))
    return columns.table, volumes, pairs


def test_times_and_heights_of_rows_are_graded_as_those_of_volumes():
    table, volumes, pairs = laid_down(11)
    when = plain.moments(table, *pairs.T).tolist()
    high = plain.heights(table, *pairs.T).tolist()
    assert set(when) == set(high) == {0, 1, 2}
    for (one, other), time, height in zip(pairs.tolist(), when, high, strict=True):
        (kind, left), (other_kind, right) = volumes[one], volumes[other]
        minima = RULES.between(kind, other_kind)
        assert time == times.meet(left.times, right.times, minima.time_ms).grade
        grounds = [it.ground_mm or RULES.datums.ground_mm for it in (left, right)]
        ground = min(it[0] for it in grounds), max(it[1] for it in grounds)
        gap_mm = bands.gap(left.band, right.band, Datums(ground_mm=ground))
        assert height == bands.grade_gap(gap_mm, minima.vertical_mm)


def test_shifts_between_which_two_are_not_clear():
    table, volumes, pairs = laid_down(12)
    for one, other in pairs[:200].tolist():
        steps = plain.blocked(table, one, other, 1_000)
        (kind, left), (other_kind, right) = volumes[one], volumes[other]
        asked = RULES.between(kind, other_kind).time_ms
        is_met = any(first == 0 for first, _ in steps)
        assert is_met == (times.meet(left.times, right.times, asked).grade > 0)


def test_what_was_put_in_is_found_by_its_box():
    table, volumes, _ = laid_down(13)
    engine = plain.Plain()
    engine.put(table, range(len(volumes)))
    for row in range(len(volumes)):
        box = table.box[row]
        meets = [
            other
            for other, its in enumerate(table.box)
            if all(
                box[a] <= its[b] and its[a] <= box[b] for a, b in ((0, 3), (1, 4), (2, 5), (6, 7))
            )
        ]
        assert engine.near(table, box).tolist() == meets


def test_places_are_proven_once_for_all_that_lie_in_them(monkeypatch):
    table, volumes, pairs = laid_down(14)
    engine, asked = plain.Plain(), []

    def counted(*its):
        asked.append(its)
        return apart(*its)

    monkeypatch.setattr("comity.volumes.engine.apart.places", counted)
    first = [engine.place(table, *pair) for pair in pairs.tolist()]
    columns = Columns(RULES)
    for it in [*activities(15, 5), *activities(14, 40)]:  # the same, under other numbers
        columns.add(it)
    more = columns.rows - len(volumes)
    asked.clear()
    assert [engine.place(columns.table, *(pair + more)) for pair in pairs] == first
    assert asked == []


def test_whatever_places_hang_on_tells_them_apart():
    """Two that differ in a ring, in reach, in error or in what is asked never share an answer."""
    table, _, pairs = laid_down(16)
    engine = plain.Plain()
    for one, other in pairs.tolist():
        assert engine.place(table, one, other) == apart(table, one, other)
        for column in (REACH, ERROR, MARGIN):
            whole = table.whole.copy()
            whole[other, column] += 40_000_000
            changed = table._replace(whole=whole)
            assert engine.place(changed, one, other) == apart(changed, one, other)
        wider = table._replace(minima=table.minima + 30_000_000)
        assert engine.place(wider, one, other) == apart(wider, one, other)


def test_what_was_proven_is_forgotten_where_there_is_too_much_of_it(monkeypatch):
    table, _, pairs = laid_down(14)
    monkeypatch.setattr(plain, "_KEPT_MAX", 3)
    engine = plain.Plain()
    for pair in pairs.tolist():
        assert engine.place(table, *pair) == apart(table, *pair)
        assert len(engine._proven) <= 3
