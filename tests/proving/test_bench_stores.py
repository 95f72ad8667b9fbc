"""Both stores carry the same rows and give them back; where one is not here, it is said so."""

import pytest

from comity.proving import bench, bench_peers, bench_stores
from comity.store import sqlite
from tests.support import postgres


@pytest.fixture
def few(monkeypatch):
    monkeypatch.setattr(bench_stores, "FEEDS", (1, 5))
    monkeypatch.setattr(bench_stores, "_SINGLE", 10)
    monkeypatch.setattr(bench_stores, "_READS", 10)


@pytest.mark.skipif(postgres.programs() is None, reason="tools/need postgres says how to have it")
@pytest.mark.usefixtures("few")
def test_both_stores_are_measured_on_the_same_rows():
    steps: list[str] = []
    found = bench_stores.measure(1, steps.append, 500)
    assert [(it["store"], it["feeds"]) for it in found["rows"]] == [
        *(("SQLite", 1), ("PostgreSQL", 1)),
        *(("SQLite", 5), ("PostgreSQL", 5)),
    ]
    assert all(it["per_s"] > 0 and it["read_per_s"] > 0 for it in found["rows"])
    assert found["missing"] == {}
    assert len(steps) == 4


@pytest.mark.usefixtures("few")
def test_a_store_that_is_not_here_is_named_and_the_other_is_measured(monkeypatch):
    def none():
        raise bench_peers.MissingError("PostgreSQL is not installed")

    monkeypatch.setattr(bench_peers, "cluster", none)
    found = bench_stores.measure(1, lambda _: None, 200)
    assert {it["store"] for it in found["rows"]} == {"SQLite"}
    assert found["missing"] == {"PostgreSQL": "PostgreSQL is not installed"}
    assert "PostgreSQL NOT MEASURED: PostgreSQL is not installed" in bench._rows(found)


def test_rows_that_are_not_there_after_a_start_are_an_error(tmp_path, monkeypatch):
    made = iter(range(9))

    def other():
        return sqlite.open(tmp_path / f"{next(made)}.sqlite", b"L" * 32, reserve_bytes=0)

    monkeypatch.setattr(bench_stores, "_SINGLE", 1)
    with pytest.raises(RuntimeError, match="0 of 100 rows"):
        bench_stores._one_round(other, 1, 100)
