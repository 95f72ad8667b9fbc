"""A line under load and on bad links, told to people: each figure has its words."""

from typing import Any

import pytest

from comity.cli import loads
from comity.cli.output import Output
from comity.proving import (
    bench_datagrams,
    bench_flood,
    bench_partition,
    bench_radio,
    bench_strangers,
)
from tests.cli.desk import comity


def test_a_line_under_load_is_measured_and_told_in_the_language_asked_for(monkeypatch):

    asked: list[tuple[Any, ...]] = []

    def measure(rounds, _step, count, **more):
        asked.append((rounds, count, more))
        its = dict.fromkeys(("converged_s", "per_s", "cpu_us", "peak_mib", "start_s"), 1.5)
        return {
            "machine": {"processor": "P", "cores": 2, "load_1_min": 0.1, "python": "3"},
            **its,
            "export_s": 1.5,
            "verify_s": 2.5,
            "same": True,
            "targets": {"verify_s": 2, "same": True},
            "met": {"verify_s": False, "same": True},
        }

    monkeypatch.setattr(bench_partition, "measure", measure)
    words = ("bench", "partition", "--days", 30, "--entries", 600)
    shown = comity(*words, "--lang", "fr").out
    assert "Vérifié en, s" in shown
    assert "manqué" in shown
    assert comity(*words, "--json").data["met"] == {"verify_s": False, "same": True}
    assert asked == [(1, 600, {"days": 30})] * 2


@pytest.mark.parametrize("language", ["en", "fr", "ru", "uk"])
def test_every_figure_of_a_load_has_its_words(language):

    out = Output(as_json=False, language=language)
    benches = (bench_datagrams, bench_flood, bench_partition, bench_radio, bench_strangers)
    bars = {name for it in benches for name in it.TARGETS} - {"x_quiet"}
    for name in {*bars, *(it for its in loads._SHOWN.values() for it in its)}:
        assert loads._label(out, name)
    for kind in bench_flood.KINDS:
        assert out.say(f"load-kind-{kind}")
