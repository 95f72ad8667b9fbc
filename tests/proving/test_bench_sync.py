"""What a node that was away takes in: all of it, durable, and it starts again with it."""

from comity.proving import bench_sync


def test_a_node_that_was_away_takes_everything_and_starts_again_with_it():
    steps: list[str] = []
    found = bench_sync.measure(1, steps.append, 600)
    assert steps == ["round 1 of 1: bare", "round 1 of 1: released"]
    for kind in ("bare", "released"):
        its = found[kind]
        assert its["per_s"] > 0
        assert its["start_s"] > 0
        assert 0 < its["flushes_per_1000"] < 1000
        assert its["cpu_us"] > 0
    assert found["met"].keys() == found["targets"].keys()
