"""FLASHes in datagrams over a bad radio, and octets on the air: measured on a still clock."""

from comity.proving import bench_datagrams


def test_flashes_overtake_a_backlog_and_are_signed_for(monkeypatch):
    monkeypatch.setattr(bench_datagrams, "FLASHES", 4)
    found = bench_datagrams.measure(1, lambda _: None, 40)
    assert found["lost"] == 0
    assert found["flashes"] == 4
    assert found["there_p50_ms"] >= bench_datagrams.DELAY_MS
    assert found["back_p50_ms"] > found["there_p50_ms"]
    assert found["notice_octets"] <= 170
    assert found["release_octets"] <= 66
    assert found["ack_octets"] <= 85
    assert found["plain_octets"] > 2 * found["notice_octets"]
    assert set(found["met"]) == set(bench_datagrams.TARGETS)


def test_the_same_seed_gives_the_same_figures(tmp_path, monkeypatch):
    monkeypatch.setattr(bench_datagrams, "FLASHES", 2)
    rounds = [bench_datagrams.one_round(tmp_path / name, 10, 7) for name in ("a", "b")]
    assert rounds[0]["there_ms"] == rounds[1]["there_ms"]
