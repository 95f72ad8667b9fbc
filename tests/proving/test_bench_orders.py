"""A measured process that goes away is noticed, and one that stays is ended."""

import msgspec
import pytest

from comity.proving import bench_pair
from comity.proving.bench_orders import Order, Process, Report


def test_a_process_that_did_not_begin_is_noticed(tmp_path):
    with pytest.raises(msgspec.DecodeError):
        Process("floor", str(tmp_path / "nothing"), "B")


def test_a_process_ends_when_it_is_told_to(tmp_path):
    process = Process("bench_node", str(bench_pair.make_pair(tmp_path)[0].path))
    assert process.ask(Order(do="report"), Report).entries == 3
    process.stop()
    with pytest.raises((OSError, ValueError)):
        process.report()
