"""Nodes that wrote apart while every path between them was cut come to one record."""

from comity.proving import bench_many


def test_four_nodes_cut_off_from_each_other_hold_one_record_once_the_paths_are_mended():
    steps: list[str] = []
    found = bench_many.measure(1, steps.append, 80, nodes=4)
    assert steps[-1] == "joining"
    (its,) = found["by_round"]
    assert its["same"]
    assert its["entries"] >= 80 + 4 * 3, "and what opens each feed"
    assert found["converged_s"] > 0
    assert found["fixture"]["links"] == 6
    assert found["met"].keys() == found["targets"].keys()


def test_every_party_of_a_large_line_has_its_own_code():
    codes = bench_many.codes(57)
    assert len(set(codes)) == 57
    assert codes == sorted(codes)
