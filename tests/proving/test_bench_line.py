"""The line and its floor do the same job: durable at both ends, signed both ways."""

import pytest

from comity.proving import bench_line


@pytest.fixture(scope="module")
def found():
    return bench_line.measure(1, lambda _: None, latency=20, throughput=400)


def test_both_ends_are_durable_and_come_to_one_picture(found):
    assert found["picture"]["same"]
    for kind in bench_line.KINDS:
        assert found[kind]["flushes_a_single"] >= 1
        assert found[kind]["flushes_b_single"] == 1


def test_under_load_a_flush_and_a_receipt_serve_many_messages(found):
    assert found["bare"]["flushes_b_loaded"] < 0.2
    # 3 entries each open a feed, 200 and 20 and 400 are said twice, once released
    receipts = found["picture"]["entries"] - 6 - 2 * (200 + 20 + 400)
    assert 2 * 220 <= receipts < 2 * 220 + 300


def test_the_floor_stands_in_the_same_output_with_ratios_of_the_same_round(found):
    (its,) = found["by_round"]
    assert found["floor_p50_ms"] == its["floor"]["p50_ms"]
    assert found["floor_msgs_per_s"] == its["floor"]["msgs_per_s"]
    ratio = its["bare"]["p50_ms"] / its["floor"]["p50_ms"]
    assert its["ratios"]["bare"]["p50_x_floor"] == pytest.approx(ratio, abs=0.01)


def test_the_fixture_is_named(found):
    assert found["fixture"]["content_bytes"] == 217
    assert found["fixture"]["releases"] == {"bare": 0, "released": 1}
    assert found["counts"] == {"latency": 20, "throughput": 400, "in_flight": 128}
