"""KISS over a pty: frames between 0xC0, whatever is in them, and noise between (R-498)."""

import asyncio
import os
import pty
import tty

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.errors import ConfigError
from comity.routes.kiss import FRAME_MAX, Kiss, Unframing, framed, header
from comity.routes.profiles import named

FAST = named("net")


@given(st.lists(st.binary(min_size=1, max_size=60)), st.integers(1, 7))
def test_frames_come_back_however_the_line_cuts_them(frames, step):
    data = b"".join(map(framed, frames))
    unframing = Unframing()
    found: list[bytes] = []
    for at in range(0, len(data), step):
        found += unframing.feed(data[at : at + step])
    assert found == frames


@given(st.binary(max_size=200))
def test_noise_before_a_frame_costs_nothing_behind_it(noise):
    unframing = Unframing()
    list(unframing.feed(noise))
    assert list(unframing.feed(b"\xc0" + framed(b"good")))[-1] == b"good"


def test_other_commands_and_broken_escapes_are_passed_over():
    assert list(Unframing().feed(b"\xc0\x06\x01\xc0\xc0\x00\xdb\x01\xc0\xc0\x00\xc0")) == []


def test_a_frame_without_an_end_takes_no_more_room_than_the_longest():
    unframing = Unframing()
    for _ in range(50):
        assert list(unframing.feed(bytes(FRAME_MAX // 4))) == []
    assert len(unframing._buffer) <= FRAME_MAX
    assert list(unframing.feed(framed(b"lost with it") + framed(b"good")))[-1] == b"good"


def test_callsigns_go_before_a_frame_as_modems_want_it():
    assert header("") == b""
    made = header("hq1aa>hq1bb")
    assert len(made) == 16
    assert bytes(it >> 1 for it in made[:6]) == b"HQ1BB "
    assert made[13] & 1
    assert made[14:] == b"\x03\xf0"
    for bad in ("AA", "AA>", "TOOLONG>BB", "A A>BB", "Ж>BB"):
        with pytest.raises(ConfigError, match=r"route\.bad-call"):
            header(bad)


async def until(true):
    async with asyncio.timeout(10):
        while not true():  # noqa: ASYNC110  # nothing tells of it
            await asyncio.sleep(0.005)


class Cable:
    """Two ptys of which each is the other's other end: a null modem."""

    def __init__(self):
        self.masters, self.devices = [], []
        for _ in range(2):
            master, slave = pty.openpty()
            tty.setraw(slave)
            os.set_blocking(master, False)
            self.masters.append(master)
            self.devices.append(os.ttyname(slave))
            os.close(slave)

    def joins(self):
        loop = asyncio.get_running_loop()
        for one, other in (self.masters, self.masters[::-1]):
            loop.add_reader(one, self._carries, one, other)

    def _carries(self, one, other):
        try:
            os.write(other, os.read(one, 4_096))
        except OSError:
            asyncio.get_running_loop().remove_reader(one)

    def breaks(self):
        for master in self.masters:
            asyncio.get_running_loop().remove_reader(master)
            os.close(master)


def runs(act, **how):
    async def main():
        cable = Cable()
        ends = [Kiss(f"hf{at}", FAST, device, **how) for at, device in enumerate(cable.devices)]
        tasks = [asyncio.ensure_future(end.run()) for end in ends]
        await until(lambda: all(end._fd is not None for end in ends))
        cable.joins()
        try:
            await act(cable, ends, tasks)
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    asyncio.run(main())


@pytest.mark.parametrize("call", ["", "AA1>BB1"])
def test_a_frame_crosses_a_pty_whatever_its_octets(call):
    """R-498."""

    async def act(cable, ends, _tasks):
        heard: list[bytes] = []
        ends[1].on_frame = heard.append
        ends[0].send(bytes(range(256)), 0)
        await until(lambda: heard == [bytes(range(256))])
        await until(ends[0].ready)
        ends[0].send(b"\xc0\xdb" * 100, 3)
        await until(lambda: len(heard) == 2)
        assert heard[1] == b"\xc0\xdb" * 100
        assert ends[0].shown()["address"] == cable.devices[0]
        cable.breaks()

    runs(act, call=call)


def test_it_says_when_it_has_room_again():
    async def act(cable, ends, _tasks):
        ready = []
        ends[0].on_ready = lambda: ready.append(1)
        ends[0].send(bytes(600), 0)
        await until(lambda: ready)
        assert ends[0].ready() == FAST.frame_max
        cable.breaks()

    runs(act)


def test_a_line_that_does_not_take_more_is_waited_for():
    async def act(cable, ends, _tasks):
        for master in cable.masters:
            asyncio.get_running_loop().remove_reader(master)
        for _ in range(40):
            ends[0].send(bytes(1_000), 0)
        assert ends[0].ready() == 0
        assert len(ends[0]._waiting) < 12_000
        cable.joins()
        await until(lambda: not ends[0]._waiting)
        cable.breaks()

    runs(act)


def test_a_device_that_is_pulled_out_ends_the_run_with_its_fault():
    async def act(cable, ends, tasks):
        cable.breaks()
        ends[0].send(b"x", 0)
        done, _ = await asyncio.wait(tasks, timeout=10)
        assert len(done) == 2
        assert all(isinstance(task.exception(), OSError) for task in done)
        assert ends[0].ready() == 0

    runs(act)


def test_a_device_that_is_none_is_a_fault_of_the_wire(tmp_path):
    plain = tmp_path / "plain"
    plain.write_text("")
    for path in (str(tmp_path / "nothing"), str(plain)):
        with pytest.raises(OSError, match=r"."):
            asyncio.run(Kiss("x", FAST, path).run())
