"""`comity bench` shows what was measured, on which machine, beside its floor."""

import msgspec

from comity.proving import bench, bench_line, bench_verify


def quick(monkeypatch):
    for module, name, count in (
        (bench_line, "LATENCY_COUNT", 10),
        (bench_line, "THROUGHPUT_COUNT", 200),
        (bench_verify, "COUNT", 200),
    ):
        monkeypatch.setattr(module, name, count)


def test_the_line_is_shown_beside_its_floor(monkeypatch, capsys):
    quick(monkeypatch)
    assert bench.run("line", rounds=1) == 0
    shown = capsys.readouterr().out
    for word in ("floor", "bare", "released", "x p50", "X25519MLKEM768", "content 217 bytes"):
        assert word in shown


def test_figures_are_data_for_programs(monkeypatch, capsys):
    quick(monkeypatch)
    assert bench.run("verify", rounds=1, as_json=True) == 0
    found = msgspec.json.decode(capsys.readouterr().out)
    assert found["bench"] == "verify"
    assert found["bare_per_s"] > 0
    assert found["released_per_s"] > 0
    assert found["machine"]["cores"] >= 1
    assert found["targets"] == {"bare": 12_000, "released": 6_500}
