"""The air between two nodes: time goes from one thing that happens to the next."""

from types import SimpleNamespace
from typing import Any

import pytest

from comity.proving.air import Air, Radio, StillClock


class Listener:
    """An end that hears and says nothing by itself."""

    def __init__(self, clock):
        self.carrier = Radio(bps=8_000)
        self.side = SimpleNamespace(
            clock=clock, keeper=SimpleNamespace(next_due_ms=lambda: None), links=None
        )
        self.heard: list[tuple[int, bytes]] = []
        self.carrier.on_frame = lambda frame: self.heard.append((clock.monotonic_ms(), frame))

    def turns(self):
        self.carrier.now_ms = self.side.clock.monotonic_ms()

    def next_ms(self):
        return None


def joined(**weather):
    clock = StillClock(0)
    ends: Any = (Listener(clock), Listener(clock))
    return Air(*ends, **weather), *ends


def test_a_frame_takes_its_time_on_the_air_and_its_delay():
    air, one, other = joined(delay_ms=300)
    began = air.now_ms
    air.steps()
    one.carrier.send(bytes(100), 0)
    assert one.carrier.ready() == 0
    air.passes(1)
    assert other.heard == [(began + 400, bytes(100))]
    assert one.carrier.ready() == 1_024


@pytest.mark.parametrize(("weather", "count"), [({"loss": 100}, 0), ({"copies": 100}, 20)])
def test_it_loses_and_copies(weather, count):
    air, one, other = joined(**weather)
    air.steps()
    for _ in range(10):
        one.carrier.send(b"x", 0)
    air.passes(1)
    assert len(other.heard) == count


def test_it_mixes_up():
    air, one, other = joined(jitter_ms=5_000)
    air.steps()
    for number in range(20):
        one.carrier.send(bytes((number,)), 0)
    air.passes(10)
    frames = [frame for _, frame in other.heard]
    assert sorted(frames) != frames
    assert len(frames) == 20


def test_what_never_comes_to_be_so_is_said():
    air, *_ = joined()
    with pytest.raises(AssertionError, match="never"):
        air.until(lambda: False, 5)


def test_a_clock_goes_when_it_is_told_to():
    clock = StillClock(5)
    clock.passes(1.5)
    assert clock.now_ms() == 1_505
