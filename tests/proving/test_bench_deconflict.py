"""What is measured of deconfliction is right where it can be counted otherwise."""

from comity.proving import bench, bench_deconflict
from comity.proving.bench_peers import PEERS


def test_both_engines_and_the_peers_find_as_many(monkeypatch, capsys):
    monkeypatch.setattr(bench_deconflict, "MORE", 50)
    monkeypatch.setattr(bench_deconflict, "SEGMENTS", 20_000)
    found = bench_deconflict.measure(1, lambda _: None, count=3_000)
    assert found["twins"]["same"]
    assert found["tracks"]["same"]
    assert found["twins"]["found"] > 2
    (peers,) = found["without_separations"].values()
    assert {*peers["found"], *peers["missing"]} == {"ours", *PEERS}
    assert len({it["found"] for it in peers["found"].values()}) == 1
    assert found["conflicts"] > peers["found"]["ours"]["found"]
    assert 0 < found["insert_p50_us"] <= found["insert_p99_us"]
    assert set(found["met"]) == set(found["targets"])
    peers["missing"]["a peer"] = "it is not here"
    monkeypatch.setitem(bench._BENCHES, "deconflict", (lambda *_: found, bench._deconflict))
    assert bench.run("deconflict", rounds=1) == 0
    shown = capsys.readouterr().out
    for word in ("3050 activities", "5 NM", "peak memory", "ours", "the same list", "NOT MEASURED"):
        assert word in shown
