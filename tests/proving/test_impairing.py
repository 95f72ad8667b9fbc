"""A bad wire does what it is told to, and nothing else; on a clock of its own."""

from itertools import pairwise
from random import Random

import pytest

from comity.proving.impairing import RETRY_S, Datagrams, Impairment, Stream

SECOND = 1.0


def stream(**does):
    return Stream(Impairment(**does), Random(7))


def datagrams(**does):
    return Datagrams(Impairment(**does), Random(7))


def arrivals(wire, until_s=1e9):
    """What comes, and when."""
    found = []
    while (at_s := wire.next_s()) is not None and at_s <= until_s:
        found.append((at_s, wire.take(at_s)))
    return found


def together(found):
    return b"".join(data for _, data in found)


def numbered(count):
    return [number.to_bytes(4, "big") for number in range(count)]


# --- a stream


def test_a_good_wire_gives_at_once_what_was_put():
    wire = stream()
    wire.put(b"a" * 5_000, SECOND)
    assert wire.take(SECOND) == b"a" * 5_000
    assert (wire.octets, wire.carried, wire.next_s()) == (0, 5_000, None)


def test_delay_and_jitter_put_everything_off_and_change_no_order():
    wire = stream(delay_ms=300, jitter_ms=100)
    wire.put(bytes(range(200)) * 100, SECOND)
    assert wire.take(SECOND + 0.299) == b""
    found = arrivals(wire)
    assert together(found) == bytes(range(200)) * 100
    assert found[0][0] >= SECOND + 0.3
    assert found[-1][0] <= SECOND + 0.4


def test_a_stream_carries_so_many_bits_a_second():
    wire = stream(rate_bps=9_600)
    wire.put(bytes(12_000), SECOND)
    assert len(together(arrivals(wire, SECOND + 5))) == pytest.approx(6_000, abs=24)
    assert arrivals(wire)[-1][0] == pytest.approx(SECOND + 10)


def test_an_idle_wire_carries_its_burst_at_once():
    wire = stream(rate_bps=9_600, burst_octets=600)
    wire.put(bytes(1_200), SECOND)
    assert len(wire.take(SECOND)) == pytest.approx(600, abs=24)
    assert arrivals(wire)[-1][0] == pytest.approx(SECOND + 0.5)


def test_what_is_lost_of_a_stream_makes_all_that_follows_wait_and_nothing_is_missing():
    wire = stream(loss=0.3)
    said = b"".join(numbered(20_000))
    wire.put(said, SECOND)
    found = arrivals(wire)
    assert together(found) == said
    assert wire.lost > 0
    assert found[-1][0] >= SECOND + RETRY_S  # once it waited, at least


def test_the_same_seed_loses_the_same():
    lost = []
    for _ in range(2):
        wire = stream(loss=0.2)
        wire.put(bytes(100_000), SECOND)
        lost.append(wire.lost)
    assert lost[0] == lost[1] > 0


def test_through_a_cut_nothing_comes_and_after_it_everything():
    wire = stream(delay_ms=10)
    wire.put(b"before", SECOND)
    wire.cut()
    wire.put(b"during", SECOND + 1)
    assert wire.next_s() is None
    assert wire.take(SECOND + 100) == b""
    wire.mend(SECOND + 100)
    assert wire.take(SECOND + 100) == b""  # TCP has to send it once more
    assert wire.take(SECOND + 100 + RETRY_S) == b"beforeduring"


def test_a_sender_is_told_that_there_is_no_room():
    wire = stream(rate_bps=8_000, room_octets=500)
    wire.put(bytes(499), SECOND)
    assert wire.has_room
    wire.put(bytes(1), SECOND)
    assert not wire.has_room
    wire.take(SECOND + 0.1)
    assert wire.has_room


# --- datagrams


def test_a_share_of_datagrams_is_lost_and_the_others_come_once_and_in_order():
    wire = datagrams(loss=0.3)
    for it in numbered(10_000):
        wire.put(it, SECOND)
    came = wire.take(SECOND)
    assert len(came) == pytest.approx(7_000, abs=200)
    assert len(came) + wire.lost == 10_000
    assert came == sorted(set(came))


def test_a_share_of_datagrams_comes_twice():
    wire = datagrams(double=0.2)
    for it in numbered(10_000):
        wire.put(it, SECOND)
    came = wire.take(SECOND)
    assert len(came) == pytest.approx(12_000, abs=200)
    assert sorted(set(came)) == numbered(10_000)


def test_what_is_held_back_is_passed_by_what_follows():
    wire = datagrams(reorder=0.1, held_back_ms=500)
    for number, it in enumerate(numbered(1_000)):
        wire.put(it, SECOND + number / 100)
    came = [it for _, some in arrivals(wire) for it in some]
    assert came != sorted(came)
    assert sorted(came) == numbered(1_000)
    passed = sum(one > other for one, other in pairwise(came))
    assert passed == pytest.approx(100, abs=40)


def test_a_slow_wire_drops_datagrams_that_find_no_room_and_a_cut_one_all():
    wire = datagrams(rate_bps=8_000, room_octets=1_000)
    for it in numbered(1_000):
        wire.put(it, SECOND)
    assert 4 * (1_000 - wire.lost) == pytest.approx(1_000, abs=8)
    assert arrivals(wire)[-1][0] == pytest.approx(SECOND + 1, abs=0.01)
    wire.is_cut = True
    wire.put(b"never", SECOND + 10)
    assert wire.next_s() is None
