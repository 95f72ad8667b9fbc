"""A FLASH overtakes the backlog of its own feed on a slow wire; a bad wire ends in one record."""

import pytest

from comity.proving import bench_radio
from comity.proving.sim.network import Weather
from comity.proving.sim.signatures import STUB


def test_a_flash_is_shown_before_its_past_and_is_admitted_in_the_end(monkeypatch):
    monkeypatch.setattr(bench_radio, "FLASHES", 2)
    monkeypatch.setattr(
        bench_radio, "through_the_bad", lambda _: {"converged": True, "x_payload": 1.0}
    )
    found = bench_radio.measure(1, lambda _: None, 150, rate_bps=96_000)
    assert found["lost"] == 0
    assert found["early"] > 0
    assert found["admitted"] == found["flashes"] == 2
    assert found["flash_octets"] <= 400
    assert found["met"]["admitted"]


def test_an_hour_of_loss_delay_and_reordering_ends_in_one_record():
    found = bench_radio.through_the_bad(1, signatures=STUB)
    assert found["converged"]
    assert found["x_payload"] <= 3
    assert found["said_octets"] > 10_000


def test_the_hour_is_really_a_bad_one(monkeypatch):
    bad = bench_radio.through_the_bad(1, signatures=STUB)
    calm = Weather()
    monkeypatch.setattr(bench_radio, "BAD", calm)
    good = bench_radio.through_the_bad(1, signatures=STUB)
    assert good["settled_s"] < bad["settled_s"]
    assert good["x_payload"] < bad["x_payload"]


@pytest.mark.parametrize("name", ["loss", "reorder", "delay_ms"])
def test_nothing_of_the_bad_weather_is_missing(name):
    assert getattr(bench_radio.BAD, name) > getattr(Weather(loss=0, reorder=0), name)
