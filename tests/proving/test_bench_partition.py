"""Three parties that wrote apart come to one record, which starts again and verifies."""

from comity.proving import bench_partition


def test_parties_that_wrote_apart_for_a_month_come_to_one_record(monkeypatch):
    steps: list[str] = []
    monkeypatch.setattr(bench_partition, "_verify_s", lambda *_: {"verify_s": 1.0})
    found = bench_partition.measure(1, steps.append, 300)
    assert steps[-1] == "verifying"
    assert found["same"]
    (its,) = found["by_round"]
    assert its["entries"] >= 300 + 3
    assert found["converged_s"] > 0
    assert found["start_s"] > 0
    assert found["met"].keys() == found["targets"].keys()
    assert found["fixture"]["days"] == 30


def test_all_is_there_only_when_every_feed_is():
    wanted = {"a": 3, "b": 2}
    assert bench_partition._holds({"a": 3, "b": 5, "c": 1}, wanted)
    assert not bench_partition._holds({"a": 3, "b": 1}, wanted)
    assert not bench_partition._holds({"a": 9}, wanted)
