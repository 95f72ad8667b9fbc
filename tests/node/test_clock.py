"""The machine's clocks, and the story's time on nodes that may tell one."""

import time

import pytest

from comity.errors import OurError
from comity.node.clock import SPEED_MAX, Clock


def test_it_tells_what_the_machine_tells():
    before = time.time_ns() // 1_000_000
    assert before <= Clock().now_ms() <= time.time_ns() // 1_000_000


def test_timers_only_go_forward():
    clock = Clock(may_shift=True)
    first = clock.monotonic_ms()
    clock.set_to(0)
    assert clock.monotonic_ms() >= first


def test_a_story_has_its_own_time_and_it_goes_on():
    clock = Clock(may_shift=True)
    for moment in (1_000_000_000_000, 4_000_000_000_000):
        clock.set_to(moment)
        assert 0 <= clock.now_ms() - moment < 5_000


def test_a_real_clock_is_nobodys_to_set():
    clock = Clock()
    with pytest.raises(OurError, match=r"clock\.real-time-only"):
        clock.set_to(0)
    assert clock.now_ms() > 1_000_000_000_000


def test_it_goes_as_fast_as_it_is_told_from_where_it_is(monkeypatch):
    wall = [1_000_000_000_000]
    monkeypatch.setattr(time, "time_ns", lambda: wall[0] * 1_000_000)
    clock = Clock(may_shift=True)
    clock.set_to(4_000_000_000_000)
    for speed, passes, wanted in ((60, 1_000, 60_000), (0, 9_000, 60_000), (1, 500, 60_500)):
        clock.go(speed)
        wall[0] += passes
        assert clock.now_ms() - 4_000_000_000_000 == wanted
        assert clock.speed == speed
    clock.go(600)
    clock.set_to(4_000_000_000_000)
    assert clock.now_ms() == 4_000_000_000_000


@pytest.mark.parametrize("speed", [-1, SPEED_MAX + 1, 10**12])
def test_no_clock_goes_back_or_faster_than_it_may(speed):
    clock = Clock(may_shift=True)
    with pytest.raises(OurError, match=r"clock\.bad-speed"):
        clock.go(speed)
    assert clock.speed == 1


def test_a_real_clock_neither_hurries_nor_stands():
    clock = Clock()
    for speed in (0, 1, 60):
        with pytest.raises(OurError, match=r"clock\.real-time-only"):
            clock.go(speed)
    assert clock.speed == 1
