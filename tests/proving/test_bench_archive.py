"""An archive of a feed is measured from its writing to one entry asked for over HTTP."""

from comity.proving import bench, bench_archive


def test_each_step_of_an_archive_is_timed(monkeypatch, capsys):
    """R-630 to R-635."""
    monkeypatch.setattr(bench_archive, "PROOFS", 3)
    assert bench.run("archive", rounds=1, count=300) == 0
    shown = capsys.readouterr().out
    for word in ("judge_s", "again_write_s", "check_s", "proof_ms"):
        assert word in shown
