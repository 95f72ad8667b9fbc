"""A record of several feeds is taken, kept, and there again after a start; each point is a row."""

import pytest

from comity.proving import bench, bench_scale


def test_each_point_has_what_an_entry_costs_and_what_a_start_takes(monkeypatch):
    monkeypatch.setattr(bench_scale, "FEEDS", (1, 3))
    steps: list[str] = []
    found = bench_scale.measure(1, steps.append, 90)
    assert [(it["feeds"], it["entries"]) for it in found["rows"]] == [(1, 90), (3, 90)]
    for row in found["rows"]:
        assert row["cpu_us"] > 0
        assert row["disk_octets_each"] > 300
        assert row["start_cpu_s"] > 0
    assert steps[0] == "90 entries in 1 feeds: round 1 of 1"
    head, *_ = bench._rows(found)[2:]
    assert head.split()[:2] == ["feeds", "entries"]


def test_a_start_that_finds_less_is_an_error(tmp_path):
    bench_scale.take(2, 20, tmp_path)
    with pytest.raises(RuntimeError, match="of 1000 entries are there"):
        bench_scale.start(2, 1_000, tmp_path)
