"""A list is measured from a table to a sealed file and back."""

from comity.proving import bench, bench_lists


def test_each_step_is_measured_at_each_size(capsys):
    steps: list[str] = []
    found = bench_lists.measure(1, steps.append, 60)
    assert [it["persons"] for it in found["rows"]] == [6, 60]
    names = {"csv_s", "xlsx_s", "look_over_s", "seal_s", "open_s", "mib"}
    assert all(it.keys() == {"persons", *names} for it in found["rows"])
    assert found["peak_mib"] > 0
    assert len(steps) == 2
    assert bench.run("lists", rounds=1, count=60) == 0
    assert "look_over_s" in capsys.readouterr().out


def test_the_same_seed_draws_the_same_persons():
    one, other = (list(bench_lists._persons(20, 3)) for _ in "ab")
    assert one == other
    assert len({it[0] for it in one}) > 10
