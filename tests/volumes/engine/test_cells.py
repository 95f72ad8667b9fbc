"""Cells of boxes in space and time."""

import numpy as np

from comity.volumes.engine.cells import (
    LEVELS,
    SLAB_MAX,
    corners,
    expanded,
    keys,
    levels,
    numbered,
    sizes,
    widened,
)


def boxes(seed, count, reach=6.5e6):
    dice = np.random.default_rng(seed)
    low = np.concatenate(
        [dice.uniform(-reach, reach, (count, 3)), dice.uniform(0, 2e12, (count, 1))], axis=1
    )
    size = 10.0 ** dice.uniform(0, [6.9, 6.9, 6.9, 11], (count, 4))
    high = low + size
    return np.stack([*low.T[:3], *high.T[:3], low[:, 3], high[:, 3]], axis=1)


def test_a_box_is_kept_where_it_takes_few_cells():
    made = boxes(1, 500)
    found = levels(made)
    assert set(range(9)) <= set(found.tolist()) <= set(range(LEVELS))
    for level in range(LEVELS):
        low, high = corners(made[found == level], level)
        counts = high - low + 1
        assert (counts[:, 3] <= 2).all()
        assert (counts[:, :3] <= (2 if level % 3 < 2 else 3)).all()


def test_every_cell_of_a_box_is_named_once():
    made = boxes(2, 50)[:, :]
    low, high = corners(made, 8)
    which, found = expanded(low, high)
    assert len(set(zip(which.tolist(), found.tolist(), strict=True))) == len(found)
    assert len(found) == (high - low + 1).prod(axis=1).sum()
    dice = np.random.default_rng(3)
    share = dice.uniform(0, 1, (len(made), 4))
    inside = made[:, [0, 1, 2, 6]] * (1 - share) + made[:, [3, 4, 5, 7]] * share
    for number, key in enumerate(keys(numbered(inside, 8)).tolist()):
        assert key in found[which == number]


def test_places_and_times_beyond_all_cells_are_in_the_last():
    far = np.array([[9e9, -9e9, 0, 9e99], [np.inf, -np.inf, 0, -5.0]])
    assert numbered(far, 0).tolist() == [[127, 0, 64, SLAB_MAX], [127, 0, 64, 0]]
    assert sizes(0) < sizes(LEVELS - 1)


def test_a_wider_box_is_wider_on_every_side():
    made = boxes(4, 3)
    wide = widened(made, np.full(3, 10.0), np.full(3, 1000.0))
    assert (wide[:, [0, 1, 2, 6]] < made[:, [0, 1, 2, 6]] - 9).all()
    assert (wide[:, [3, 4, 5, 7]] > made[:, [3, 4, 5, 7]] + 9).all()
