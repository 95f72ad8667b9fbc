"""Admission a second, without and with a release, of the same fixed message."""

from comity.proving import bench_verify


def test_a_release_costs_about_as_much_again_and_nothing_else_changes():
    found = bench_verify.measure(2, lambda _: None, count=300)
    assert (
        found["fixture"]["entry_bytes"]["released"] - found["fixture"]["entry_bytes"]["bare"] == 78
    )
    assert len(found["by_round"]["bare"]) == len(found["by_round"]["released"]) == 2
    assert found["bare_per_s"] > found["released_per_s"] > 500
