"""What is measured of a witness is what it signed, and how often it asked the disk."""

from comity.proving import bench, bench_witness


def test_it_is_measured_over_a_socket_with_its_flushes(capsys):
    assert bench.run("witness", rounds=1, count=40) == 0
    shown = capsys.readouterr().out
    for word in ("40 checkpoints", "cosignatures/s", "flushes", "p99", "target"):
        assert word in shown


def test_each_request_is_one_that_the_witness_must_judge_anew():
    log = bench_witness._Log(1, 5)
    assert len(set(log.requests)) == 5
    assert len({it.name for it in log.keys}) == 1
