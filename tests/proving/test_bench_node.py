"""A node of a measurement takes orders and answers each with one line."""

import time

import pytest

from comity.proving import bench_pair
from comity.proving.bench_orders import Done, Order, Process, Said


@pytest.fixture
def ends(tmp_path):
    ours, theirs = bench_pair.make_pair(tmp_path, seen_priority_ms=0, seen_routine_ms=0)
    b = Process("bench_node", str(theirs.path))
    bench_pair.dials(ours, "BB", b.address)
    a = Process("bench_node", str(ours.path))
    yield a, b
    a.stop()
    b.stop()


def test_what_was_said_counts_once_the_other_party_has_signed_for_it(ends):
    a, b = ends
    said = a.ask(Order(do="say", count=50, window=8, releases=1), Said)
    assert len(said.times_ns) == 50
    assert 0 < max(said.times_ns) <= said.took_ns
    assert b.report().entries >= 50 + 6


def _until(process, entries):
    until = time.monotonic() + 60
    while process.report().entries != entries:
        assert time.monotonic() < until
        time.sleep(0.05)


def test_paths_are_cut_and_mended_by_order(tmp_path):
    ours, theirs = bench_pair.make_pair(tmp_path, dial=False, store={"ask_ms": 0})
    a, b = (Process("bench_node", str(it.path)) for it in (ours, theirs))
    try:
        a.ask(Order(do="write", count=30), Done)
        assert b.report().entries == 3, "nobody dials"
        for its, peers in ((b, {}), (a, {"BB": b.address})):
            its.ask(Order(do="dial", peers=peers), Done)
        _until(b, 36)
        for its in (a, b):
            its.ask(Order(do="cut"), Done)
        a.ask(Order(do="write", count=30), Done)
        assert b.report().entries == 36
        b.ask(Order(do="dial"), Done)
        a.ask(Order(do="dial", peers={"BB": b.address}), Done)
        _until(b, 66)
    finally:
        a.stop()
        b.stop()


def test_a_report_says_what_was_used(ends):
    report = ends[0].report()
    assert report.cpu_ns > 0
    assert report.peak_kib > 10_000
    assert len(report.digest) == 64
