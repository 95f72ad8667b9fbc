"""The compiled cells: a row is in all cells where it may be, and is found once."""

import numpy as np
import pytest

pytest.importorskip("numba", reason="the extra [fast] is not installed: its cells go untested")

from comity.values.codes import Vref
from comity.volumes.engine import cells, slots
from comity.volumes.engine.columns import EARTH_M, FAR, LEAN_MS, LOWER, UPPER, WHOLE, lean
from tests.volumes.engine.test_cells import boxes

ANYWHERE = np.full((1, WHOLE), -1)  # no limits of height


def lean_of(box):
    return lean(np.repeat(ANYWHERE, len(box), axis=0), box)


def test_a_row_takes_the_cells_of_its_box_and_at_most_two_along_an_axis():
    made = boxes(8, 200)
    rows = lean_of(made)
    for row in range(len(made)):
        level = slots.level_of(rows, row)
        asked = slots.own(rows, row)
        assert asked == tuple(rows[row].tolist())
        low, high = (slots.corner(asked, level, it) for it in (0, 1))
        if level + 1 < cells.LEVELS and level % slots.SIDES + 1 < slots.SIDES:
            assert (np.array(high) - low)[:3].max() <= 1


def test_what_is_asked_is_never_less_than_the_box():
    made = boxes(9, 50)
    for box in made:
        asked = slots.around(box)
        inside = np.clip(box, -EARTH_M, EARTH_M)
        assert all(asked[it] <= inside[it] and asked[it + 3] >= inside[it + 3] for it in range(3))
        assert asked[6] * LEAN_MS <= box[6]
        assert asked[7] * LEAN_MS >= box[7]
        assert asked[8:] == (-FAR, FAR)
        wide = slots.widened(asked, 5.0, 7.0, 9.0)
        assert all(wide[it] <= asked[it] - 5 and wide[it + 3] >= asked[it + 3] + 5 for it in (0, 2))
    assert slots.around(np.array([-np.inf] * 3 + [np.inf] * 5))[:8] == (
        *(-EARTH_M,) * 3,
        *(EARTH_M,) * 3,
        FAR,
        FAR,
    )


@pytest.mark.parametrize("asked", [0, 7, 33])
def test_each_row_near_is_found_once_whatever_grid_it_is_in(asked):
    rows = lean_of(boxes(10, 400))
    its = slots.filled(rows, np.arange(400), slots.empty(4_096, 64))
    found = np.empty(400, np.int64)
    box = slots.own(rows, asked)
    count = slots.near(rows, its, box, (0, FAR), found)
    wanted = [it for it in range(400) if slots.meets(rows, it, box)]
    assert sorted(found[:count].tolist()) == wanted
    assert asked in wanted
    level = int(its.level[asked])
    count = slots.near(rows, its, box, (level, asked), found)
    later = [
        it for it in wanted if its.level[it] > level or (its.level[it] == level and it < asked)
    ]
    assert sorted(found[:count].tolist()) == later


def test_rows_apart_in_height_alone_are_not_near():
    whole = np.repeat(ANYWHERE, 2, axis=0)
    whole[:, LOWER] = whole[:, UPPER] = Vref.AMSL
    whole[:, 15:18], whole[:, 19:22] = [[0], [9_000_000]], [[3_000_000], [12_000_000]]
    rows = lean(whole, np.repeat(boxes(1, 1), 2, axis=0))
    assert slots.meets(rows, 0, slots.own(rows, 0))
    assert not slots.meets(rows, 0, slots.own(rows, 1))
    assert slots.meets(rows, 0, slots.widened(slots.own(rows, 1), 0.0, 0.0, 6_000.0))
