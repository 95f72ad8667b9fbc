"""Datagrams on loopback: both ways, one way, at the pace of a profile (R-498)."""

import asyncio

import pytest

from comity.routes.datagrams import Datagrams
from comity.routes.profiles import Profile, named

HERE = ("127.0.0.1", 0)
FAST = named("net")


async def until(true):
    async with asyncio.timeout(10):
        while not true():  # noqa: ASYNC110  # nothing tells of it
            await asyncio.sleep(0.005)


def runs(act):
    """Run an act with carriers that end with it."""

    async def main():
        tasks = []

        async def start(carrier):
            tasks.append(asyncio.ensure_future(carrier.run()))
            await until(lambda: carrier._transport is not None)
            return carrier

        try:
            await act(start)
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    asyncio.run(main())


def test_a_frame_reaches_the_other_end():
    async def act(start):
        far = await start(Datagrams("far", FAST, listen=HERE))
        near = await start(Datagrams("near", FAST, listen=HERE, send=far.address))
        heard: list[bytes] = []
        far.on_frame = heard.append
        near.send(b"hello", 3)
        await until(lambda: heard == [b"hello"])
        assert near.shown()["address"] == f"127.0.0.1:{far.address[1]}"
        assert not near.is_one_way
        assert near.address is not None

    runs(act)


def test_it_says_when_it_has_room_again():
    async def act(start):
        slow = Profile(8_000, 200, 0)
        near = await start(Datagrams("near", slow, listen=HERE, send=("127.0.0.1", 9)))
        ready = []
        near.on_ready = lambda: ready.append(near.ready())
        near.send(bytes(100), 0)
        assert near.ready() == 0
        await until(lambda: ready and ready[-1] == 200)

    runs(act)


def test_the_near_end_of_a_diode_hears_nothing_and_the_far_end_says_nothing():
    """R-498."""

    async def act(start):
        far = await start(Datagrams("far", FAST, kind="diode", listen=HERE))
        near = await start(Datagrams("near", FAST, kind="diode", send=far.address))
        assert near.is_one_way
        assert far.is_one_way
        assert far.ready() == 0
        assert near.address is None
        heard: list[bytes] = []
        near.on_frame = heard.append
        far.send(b"back", 0)
        near.datagram_received(b"whoever", None)
        near.error_received(OSError("unreachable"))
        assert heard == []
        assert near.shown()["fault"] == "unreachable"

    runs(act)


def test_before_it_runs_it_takes_nothing():
    carrier = Datagrams("x", FAST, listen=HERE, send=("::1", 9))
    carrier.send(b"x", 0)
    assert carrier.ready() == 0
    assert carrier.address is None
    row = {"address": "::1:9", "listen": "127.0.0.1:0", "fault": "", "is_open": False}
    assert carrier.shown() == row


def test_an_address_that_is_taken_is_a_fault_of_the_wire():
    async def act(start):
        first = await start(Datagrams("one", FAST, listen=HERE))
        with pytest.raises(OSError, match=r"."):
            await Datagrams("two", FAST, listen=first.address).run()

    runs(act)


def test_one_that_only_sends_to_ipv6_has_an_address_of_that_kind():
    async def act(start):
        try:
            await start(Datagrams("six", FAST, kind="diode", send=("::1", 9)))
        except OSError:
            pytest.skip("no IPv6 here")

    runs(act)
