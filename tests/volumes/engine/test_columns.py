"""Columns give back what was laid down (R-317: the scalar core can be asked about it)."""

import numpy as np
import pytest

from comity.errors import OurError
from comity.values.codes import Vref
from comity.volumes.bands import height
from comity.volumes.engine.columns import (
    BOXES,
    EARTH_M,
    FAR,
    LEAN_MS,
    Columns,
    Table,
    laid,
    packed,
    unpacked,
)
from comity.volumes.meeting import Activity, meet
from comity.volumes.vectors import SCALE, vector
from tests.volumes.engine.loads import RULES, activities
from tests.volumes.places import anywhere, chance


def test_an_activity_comes_back_as_it_was_laid_down():
    columns, made = Columns(RULES), activities(5, 40)
    for it in made:
        columns.add(it)
    for number, was in enumerate(made):
        back = columns.activity(number)
        assert (back.id, back.kind, len(back.volumes)) == (was.id, was.kind, len(was.volumes))
        for one, other in zip(back.volumes, was.volumes, strict=True):
            assert (one.times, one.band, one.ground_mm) == (
                other.times,
                other.band,
                other.ground_mm,
            )
            for name in ("form", "rings", "reach_mm", "error_mm", "margin_mm", "pieces", "hull"):
                assert getattr(one.footprint, name) == getattr(other.footprint, name)
    again = meet(columns.activity(0), columns.activity(1), RULES)
    assert again == meet(made[0], made[1], RULES)


def test_many_laid_at_once_are_as_if_they_came_one_by_one():
    columns, at_once, made = Columns(RULES), Columns(RULES), activities(6, 20)
    for it in made:
        columns.add(it)
    parts = [laid(vol, at_once.kind(it.kind), RULES) for it in made for vol in it.volumes]
    first = at_once.take([it.id for it in made], [len(it.volumes) for it in made], parts)
    assert (first, at_once.rows) == (0, columns.rows)
    for name in Table._fields:
        assert np.array_equal(getattr(columns.table, name), getattr(at_once.table, name))
    with pytest.raises(OurError, match=r"volumes\.too-many"):
        at_once.take([b"x"], [2], parts[:1])


def test_an_activity_without_volumes_or_dropped_is_nowhere():
    columns = Columns(RULES)
    number = columns.add(Activity(id=b"none", kind="AIR", volumes=()))
    assert not columns.volumes(number)
    assert columns.activity(number) == Activity(id=b"none", kind="", volumes=())
    there = columns.add(activities(7, 1)[0])
    columns.drop(there)
    box = columns.table.box[columns.volumes(there).start]
    assert (box[BOXES[0]] > box[BOXES[1]]).all()


def test_vectors_come_back_as_they_were_packed_even_at_the_ends_of_the_axes():
    ends = [sign * SCALE * row for sign in (1.0, -1.0) for row in np.eye(3)]
    beside = [row + np.roll(np.sign(row), by) * 46_000.0 for row in ends for by in (1, 2)]
    others = [vector(anywhere(chance(it))) for it in range(200)]
    made = np.array([*ends, *beside, *others])
    assert packed(made).dtype == np.int32
    assert np.array_equal(unpacked(packed(made)), made)


def test_the_lean_columns_never_say_less_than_the_box_and_the_limits():
    columns = Columns(RULES)
    for it in activities(8, 60):
        columns.add(it)
    table = columns.table
    inside = np.clip(table.box[:, :6], -EARTH_M, EARTH_M)
    assert (table.lean[:, :3] <= inside[:, :3]).all()
    assert (table.lean[:, 3:6] >= inside[:, 3:6]).all()
    assert (table.lean[:, 6] * LEAN_MS <= table.box[:, 6]).all()
    assert (table.lean[:, 7] * LEAN_MS >= table.box[:, 7]).all()
    row = 0
    for number in range(60):
        for it in columns.activity(number).volumes:
            foot, top = table.lean[row, 8:].tolist()
            for limit, is_any in ((it.band.lower, foot == -FAR), (it.band.upper, top == FAR)):
                assert is_any == (limit is None or limit.datum is Vref.AGL)
            if it.band.lower and foot != -FAR:
                assert foot * 1000 <= min(it.band.lower.mm, height(it.band.lower, RULES.datums)[0])
            if it.band.upper and top != FAR:
                assert top * 1000 >= max(it.band.upper.mm, height(it.band.upper, RULES.datums)[1])
            row += 1


def test_the_last_is_undone_whether_it_has_volumes_or_none():
    columns, straight = Columns(RULES), Columns(RULES)
    first, second, third = activities(7, 3)
    for it in (first, third):
        straight.add(it)
    columns.add(first)
    for it in (second, Activity(id=b"none", kind="AIR", volumes=())):
        columns.undo(columns.add(it))
        assert columns.ids == [first.id]
    columns.add(third)
    for name in Table._fields:
        assert np.array_equal(getattr(columns.table, name), getattr(straight.table, name))
