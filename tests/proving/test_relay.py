"""A bad wire between real sockets: what goes in comes out, later or not at all."""

import asyncio
import fcntl
import struct
import termios
import time

import pytest
from typing_extensions import override

from comity.proving.impairing import Impairment
from comity.proving.relay import LOCAL, Aside, DatagramRelay, Relay


class Echo(asyncio.Protocol):
    """Says what it hears, in a stream."""

    up: set["Echo"] = set()  # noqa: RUF012  # all of one test

    @override
    def connection_made(self, transport):
        self.up.add(self)
        self.its = transport

    @override
    def data_received(self, data):
        self.its.write(data)

    @override
    def connection_lost(self, _exc):
        self.up.discard(self)


def through(story, **impaired):
    """Tell a story to somebody at the near end of a relay before an echo."""

    async def told():
        loop = asyncio.get_running_loop()
        server = await loop.create_server(Echo, LOCAL, 0)
        relay = Relay((LOCAL, server.sockets[0].getsockname()[1]), **impaired)
        reader, writer = await asyncio.open_connection(LOCAL, await relay.open())
        try:
            async with asyncio.timeout(20):
                await story(relay, reader, writer)
        finally:
            writer.transport.abort()
            await relay.close()
            server.close()
            while Echo.up:  # noqa: ASYNC110  # there is no event to wait for
                await asyncio.sleep(0.005)

    asyncio.run(told())


def test_what_goes_in_comes_out_whole_though_much_is_lost_on_the_way():
    said = bytes(range(256)) * 200

    async def story(relay, reader, writer):
        writer.write(said)
        assert await reader.readexactly(len(said)) == said
        assert relay.carried == (len(said), len(said))
        assert relay.lost > 0

    through(story, there=Impairment(loss=0.1), back=Impairment(delay_ms=20), seed=3)


def test_a_delay_is_one_of_the_wall_clock():
    async def story(_relay, reader, writer):
        began = time.monotonic()
        writer.write(b"question")
        await reader.readexactly(8)
        assert time.monotonic() - began >= 0.15

    through(story, there=Impairment(delay_ms=100), back=Impairment(delay_ms=50))


def test_a_slow_wire_holds_the_sender_back_and_hoards_little():
    async def story(relay, reader, writer):
        began = time.monotonic()
        writer.write(bytes(40_000))
        await reader.readexactly(4_000)
        took = time.monotonic() - began
        assert took >= 0.9 * 4_000 * 8 / 80_000
        wire = writer.transport.get_extra_info("socket")
        (waits,) = struct.unpack("i", fcntl.ioctl(wire.fileno(), termios.TIOCOUTQ, bytes(4)))
        between = 40_000 - waits - relay.carried[0]
        assert between < 2_000  # the rest is still at its sender, who knows it

    slow = Impairment(rate_bps=80_000, room_octets=256)
    through(story, there=slow)


@pytest.mark.parametrize("ways", [(0,), (1,), (0, 1)])
def test_a_cut_in_either_direction_holds_everything_until_it_is_mended(ways):
    async def story(relay, reader, writer):
        writer.write(b"one")
        assert await reader.readexactly(3) == b"one"
        relay.cut(*ways)
        writer.write(b"two")
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.2):
                await reader.readexactly(3)
        relay.mend()
        assert await reader.readexactly(3) == b"two"

    through(story)


def test_an_end_is_heard_at_the_other_end_after_what_was_said_last():
    async def story(_relay, reader, writer):
        writer.write(b"farewell")
        writer.write_eof()
        assert await reader.read() == b"farewell"

    through(story, there=Impairment(delay_ms=50))


def test_datagrams_are_lost_and_doubled_on_their_way_and_answers_find_back():
    async def told():
        loop = asyncio.get_running_loop()
        heard: list[bytes] = []

        class Repeats(asyncio.DatagramProtocol):
            @override
            def connection_made(self, transport):
                self.its = transport

            @override
            def datagram_received(self, data, addr):
                self.its.sendto(data, addr)

        class Ear(asyncio.DatagramProtocol):
            @override
            def datagram_received(self, data, _addr):
                heard.append(data)

        far, _ = await loop.create_datagram_endpoint(Repeats, local_addr=(LOCAL, 0))
        target = (LOCAL, far.get_extra_info("sockname")[1])
        relay = DatagramRelay(target, Impairment(loss=0.3, double=0.2), seed=5)
        near, _ = await loop.create_datagram_endpoint(Ear, remote_addr=(LOCAL, await relay.open()))
        for number in range(200):
            near.sendto(number.to_bytes(2, "big"))
            await asyncio.sleep(0.0005)
        async with asyncio.timeout(10):
            while relay.back.carried < relay.there.carried:  # noqa: ASYNC110  # no event
                await asyncio.sleep(0.01)
            await asyncio.sleep(0.05)
        assert 100 < len(set(heard)) == 200 - relay.there.lost < 180
        assert len(heard) > len(set(heard))
        near.close()
        far.close()
        relay.close()
        await asyncio.sleep(0)

    asyncio.run(told())


def test_a_relay_runs_aside_of_whoever_has_no_loop():
    async def opened(target):
        relay = Relay(target)
        return relay, await relay.open()

    with Aside() as aside:
        relay, port = aside.does(opened((LOCAL, 1)))
        assert port > 0
        aside.tells(relay.cut)
        aside.does(relay.close())


def test_connections_that_break_end_at_both_ends_and_whoever_dials_again_is_carried():
    async def story(relay, reader, writer):
        writer.write(b"before")
        assert await reader.readexactly(6) == b"before"
        relay.breaks()
        with pytest.raises((ConnectionResetError, asyncio.IncompleteReadError)):
            await reader.readexactly(1)
        elsewhere = Relay(relay._target)
        again, anew = await asyncio.open_connection("127.0.0.2", await elsewhere.open("127.0.0.2"))
        anew.write(b"after")
        assert await again.readexactly(5) == b"after"
        anew.transport.abort()
        await elsewhere.close()

    through(story)
