"""The floor does the whole job, and nothing else."""

import sqlite3

import pytest

from comity.proving import floor
from comity.proving.bench_orders import Order, Process, Said


@pytest.fixture
def ends(tmp_path):
    floor.make_floor(tmp_path / "floor")
    b = Process("floor", str(tmp_path / "floor"), "B")
    a = Process("floor", str(tmp_path / "floor"), "A", b.address.rpartition(":")[2])
    yield a, b
    a.stop()
    b.stop()


def test_every_message_is_kept_at_both_ends_before_it_counts(ends, tmp_path):
    a, _ = ends
    said = a.ask(Order(do="say", count=300, window=16), Said)
    assert len(said.times_ns) == 300
    for name in "AB":
        kept = sqlite3.connect(f"file:{tmp_path}/floor/{name}.sqlite?mode=ro", uri=True)
        assert kept.execute("SELECT count(*) FROM m").fetchone() == (300,)
        kept.close()


def test_one_by_one_each_message_costs_each_end_a_flush(ends):
    a, b = ends
    a.ask(Order(do="say", count=20, window=1), Said)
    assert (a.report().flushes, b.report().flushes) == (20, 20)
