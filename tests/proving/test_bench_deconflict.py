"""What is measured of deconfliction is right where it can be counted otherwise."""

from comity.proving import bench, bench_deconflict


def test_both_engines_and_the_trees_find_as_many(monkeypatch, capsys):
    monkeypatch.setattr(bench_deconflict, "MORE", 50)
    found = bench_deconflict.measure(1, lambda _: None, count=3_000)
    peers = found["without_separations"]
    assert peers["same"]
    assert peers["ours"]["found"] == peers["numpy"]["found"] > 2
    assert found["conflicts"] > peers["ours"]["found"]
    if peers["trees"]:  # shapely is installed
        assert peers["trees"]["slabs"]["found"] == peers["trees"]["one_tree"]["found"]
    assert 0 < found["insert_p50_us"] <= found["insert_p99_us"]
    monkeypatch.setattr(bench_deconflict, "measure", lambda *_: found)
    monkeypatch.setitem(bench._BENCHES, "deconflict", (lambda *_: found, bench._deconflict))
    assert bench.run("deconflict", rounds=1) == 0
    shown = capsys.readouterr().out
    for word in ("3050 activities", "5 NM", "peak memory", "ours", "numpy"):
        assert word in shown
