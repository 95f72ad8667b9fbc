"""Stretches of time (R-353)."""

import pytest

from comity.volumes.parts import Sure, above, extend, joined, length, met, one_met, whole


def test_what_overlaps_or_touches_becomes_one():
    assert joined([(3.0, 4.0), None, (0.0, 1.0), (1.0, 2.0), (5.0, 4.5)]) == [(0, 2), (3, 4)]
    rows = [(0.0, 2.0)]
    extend(rows, (1.0, 1.5))
    extend(rows, None)
    assert rows == [(0.0, 2.0)]


def test_what_only_touches_shares_nothing_but_equal_moments_do():
    assert met([(0.0, 1.0), (2.0, 5.0)], [(1.0, 3.0), (4.0, 6.0)]) == [(2, 3), (4, 5)]
    assert met([(1.0, 1.0)], [(1.0, 1.0)]) == [(1.0, 1.0)]
    assert one_met((0.0, 1.0), (1.0, 2.0)) == (1.0, 1.0)
    assert one_met((0.0, 1.0), None) is None


@pytest.mark.parametrize(
    ("here", "there", "part"),
    [(1, 1, (0, 4)), (0, 0, None), (-1, 3, (1, 4)), (3, -1, (0, 3)), (0, 1, (0, 4)), (-1, 0, None)],
)
def test_a_straight_line_is_above_nothing_from_where_it_crosses(here, there, part):
    assert above((0.0, 4.0), here, there) == part


def test_what_is_surer_is_met_by_what_is_surer():
    one = Sure([(0.0, 9.0)], [(1.0, 8.0)], [(2.0, 7.0)])
    other = Sure([(5.0, 12.0)], [(6.0, 12.0)], [])
    assert one.meet(other) == Sure([(5.0, 9.0)], [(6.0, 8.0)], [])
    assert (length([(0.0, 1.5), (2.0, 2.5)]), whole(2.5), whole(-0.5)) == (2.0, 3, 0)
