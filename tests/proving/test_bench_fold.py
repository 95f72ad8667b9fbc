"""The whole picture anew, and one entry more, of the same record."""

from comity.proving import bench_fold


def test_a_picture_folded_one_by_one_is_the_one_folded_at_once():
    found = bench_fold.measure(1, lambda _: None, count=400)
    assert found["matters"] > 100
    assert found["per_s"] > 500
    assert 0 < found["more_p50_us"] <= found["more_p99_us"]
