"""The peers of deconfliction, measured where they are installed."""

import importlib.util

import pytest

from comity.proving import bench_load
from comity.proving.bench_trees import trees


def test_without_shapely_there_are_no_trees():
    if importlib.util.find_spec("shapely") is not None:
        pytest.skip("shapely is installed")
    assert trees(bench_load.laid(10, "LAND").table) is None


def test_one_tree_and_many_find_the_same():
    pytest.importorskip("shapely", reason="shapely is not installed: the peers go unmeasured")
    found = trees(bench_load.laid(5_000, "LAND").table)
    assert found is not None
    assert found["one_tree"]["found"] == found["slabs"]["found"] > 0
