"""Boxes around pieces: nothing that is near is left out (R-309)."""

from comity.volumes.boxes import (
    around,
    boxes,
    is_apart,
    meeting,
    meeting_itself,
    square_apart,
    widened,
)
from tests.volumes.places import chance


def pieces(dice, count):
    x = y = z = 0.0
    made = []
    for _ in range(count):
        start = (x, y, z)
        x, y, z = (it + dice.uniform(-5, 5) for it in start)
        made.append((start, (x, y, z)))
    return made


def test_a_tree_names_the_pairs_whose_boxes_meet_and_no_others():
    dice = chance(4)
    for count in (1, 2, 3, 7, 16, 33):
        one, other = boxes(pieces(dice, count)), boxes(pieces(dice, 13))
        for within in (0.0, 3.0):
            expected = {
                (at, to)
                for at, left in enumerate(one.levels[0])
                for to, right in enumerate(other.levels[0])
                if not is_apart(left, right, within)
            }
            assert set(meeting(one, other, within)) == expected
            assert set(one.near(other.levels[0][5], within)) == {a for a, b in expected if b == 5}


def test_a_tree_with_itself_names_each_pair_once():
    tree = boxes(pieces(chance(5), 29))
    expected = {
        (at, to)
        for at, left in enumerate(tree.levels[0])
        for to, right in enumerate(tree.levels[0])
        if at < to and not is_apart(left, right, 0.0)
    }
    found = list(meeting_itself(tree))
    assert len(found) == len(set(found))
    assert set(found) == expected


def test_the_box_of_a_long_arc_holds_the_earth_that_rises_above_its_chord():
    (box,) = boxes([((6_378_137.0, -40_000.0, 0.0), (6_378_137.0, 40_000.0, 0.0))]).levels[0]
    assert box[3] > 6_378_137.0 + 125.0


def test_the_distance_of_boxes_is_that_of_their_nearest_corners():
    one, other = around((0.0, 0.0, 0.0)), widened(around((6.0, 8.0, 3.0)), 3.0)
    assert square_apart(one, other) == 34.0
    assert square_apart(one, widened(one, 1.0)) == 0.0
