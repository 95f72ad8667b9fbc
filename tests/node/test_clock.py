"""The machine's clocks, and the story's time on nodes that may tell one."""

import time

import pytest

from comity.errors import OurError
from comity.node.clock import Clock


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
