"""A line under load and on bad links, told to people: each figure has its words."""

from typing import Any

import pytest

from comity.cli import loads
from comity.cli.output import Output
from comity.proving import (
    bench_datagrams,
    bench_flood,
    bench_many,
    bench_parties,
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


def test_of_many_it_is_said_how_many_nodes(monkeypatch):
    asked: list[Any] = []

    def measure(*_, **more):
        asked.append(more)
        return {"bench": "many"}

    monkeypatch.setattr(bench_many, "measure", measure)
    assert comity("bench", "many", "--nodes", 4, "--days", 3, "--json").data == {"bench": "many"}
    assert asked == [{"nodes": 4}]


def test_what_a_party_more_costs_is_a_table(monkeypatch):
    row = {"parties": 3, "entries": 40, "octets_each": 1500, "us_each": 350.0}
    row |= {"x_octets_each": 1.0, "x_us_each": 1.0}
    monkeypatch.setattr(
        bench_parties,
        "measure",
        lambda *_, **__: {
            "machine": {"processor": "P", "cores": 2, "load_1_min": 0.1, "python": "3"},
            "rows": [row],
            "targets": bench_parties.TARGETS,
            "met": dict.fromkeys(bench_parties.TARGETS, True),
        },
    )
    shown = comity("bench", "parties", "--nodes", 3).out
    assert "1500" in shown
    assert "Octets grow no faster than parties" in shown


@pytest.mark.parametrize("language", ["en", "fr", "ru", "uk"])
def test_every_figure_of_a_load_has_its_words(language):

    out = Output(as_json=False, language=language)
    benches = (
        bench_datagrams,
        bench_flood,
        bench_many,
        bench_parties,
        bench_partition,
        bench_radio,
        bench_strangers,
    )
    bars = {name for it in benches for name in it.TARGETS} - {"x_quiet"}
    for name in {*bars, *(it for its in loads._SHOWN.values() for it in its)}:
        assert loads._label(out, name)
    for kind in bench_flood.KINDS:
        assert out.say(f"load-kind-{kind}")
