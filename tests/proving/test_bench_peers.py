"""The peers of deconfliction count what the trees count, or are named as missing."""

import sys

import pytest

from comity.proving import bench_load, bench_peers


@pytest.mark.parametrize("name", sorted(bench_peers.PEERS))
def test_a_peer_that_is_not_installed_is_named(name, monkeypatch):
    for module in ("shapely", "duckdb", "psycopg"):
        monkeypatch.setitem(sys.modules, module, None)
    made, most = bench_peers.PEERS[name]
    assert most >= 10_000
    with (
        pytest.raises(bench_peers.MissingError, match="not installed"),
        made(bench_load.laid(10, "LAND").table),
    ):
        pytest.fail("it is not there")


@pytest.mark.parametrize("name", ["DuckDB spatial", "PostGIS", "STRtree"])
def test_a_peer_counts_what_the_trees_count(name):
    table = bench_load.laid(2_500, "LAND").table
    counts = []
    for made, _ in (bench_peers.PEERS["STRtree by slab"], bench_peers.PEERS[name]):
        try:
            with made(table) as ask:
                counts.append(ask())
        except bench_peers.MissingError as fault:
            pytest.skip(str(fault))
    assert counts[0] == counts[1] > 0
