"""The trees of boxes, measured where shapely is installed."""

import pytest

from comity.proving import bench_load, bench_trees

pytest.importorskip("shapely", reason="shapely is not installed: the trees go unmeasured")


def test_one_tree_and_many_find_the_same():
    table = bench_load.laid(5_000, "LAND").table
    areas = bench_trees.polygons(table)
    assert bench_trees.one_tree(table, areas) == bench_trees.slabs(table, areas) > 0
