"""A bad wire between two programs on this machine: a relay on loopback, without root.

Carries TCP connections (`Relay`) and datagrams (`DatagramRelay`) to one address, each direction as
`impairing.py` computes it. TCP ends here and begins anew: what the relay's own kernel keeps of it
before a slow wire is held small, and is part of what a sender waits for. Runs in the loop of
whoever opens it; `Aside` gives it a thread of its own. Knows no frame.
"""

import asyncio
import socket
import threading
from collections.abc import Callable, Coroutine
from random import Random
from typing import Any, Final, Self, TypeVar

from typing_extensions import override

from comity.proving.impairing import ROOM_OCTETS, Datagrams, Impairment, Stream

LOCAL: Final = "127.0.0.1"
CLEAN: Final = Impairment()
SLOW_BPS: Final = 1_000_000  # below it the kernel's own room matters
_KERNEL_OCTETS: Final = 1  # that the kernel may keep before a slow wire: it takes its least
_MSS: Final = 536
_PATIENCE_S: Final = 30

Address = tuple[str, int]
_Found = TypeVar("_Found")


class _End(asyncio.BufferedProtocol):
    """One end of a carried connection: what it says goes through `stream` to the other end."""

    def __init__(self, relay: "Relay", stream: Stream) -> None:
        self.other: _End | None = None
        self.transport: asyncio.Transport | None = None
        self.stream = stream
        self._piece = bytearray(min(stream.impairment.room_octets, ROOM_OCTETS))
        self._relay = relay
        self.has_passed_on = False  # that it says no more, to the other end
        self._is_gone = False
        self._is_over = False  # it says no more
        self._timer: asyncio.TimerHandle | None = None
        self._loop = asyncio.get_running_loop()

    @override
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)  # noqa: S101
        self.transport = transport
        wire = transport.get_extra_info("socket")
        wire.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if self.other is None:  # somebody has connected
            self._relay.began(self)
        elif self.other.is_gone:
            transport.abort()
        else:
            self.other.carry()  # what was said before the far end was there

    @property
    def is_gone(self) -> bool:
        """Whether there is nobody at this end any more."""
        return self._is_gone

    @override
    def get_buffer(self, sizehint: int) -> bytearray:
        return self._piece  # no more than a slow wire has room for is taken at once

    @override
    def buffer_updated(self, nbytes: int) -> None:
        self.stream.put(bytes(self._piece[:nbytes]), self._loop.time())
        if not self.stream.has_room and self.transport is not None:
            self.transport.pause_reading()
        self.carry()

    def carry(self) -> None:
        """Give the other end what has arrived, and come again when more does."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        there = None if self.other is None else self.other.transport
        if there is None or there.is_closing():
            return
        data = self.stream.take(self._loop.time())
        if data:
            there.write(data)
        if self.stream.has_room and self.transport is not None and not self._is_over:
            self.transport.resume_reading()
        next_s = self.stream.next_s()
        if next_s is not None:
            self._timer = self._loop.call_at(next_s, self.carry)
        elif self._is_over and not self.stream.octets and not self.stream.is_cut:
            self._passes_on(there)

    def _passes_on(self, there: asyncio.Transport) -> None:
        """All that it said is through: tell the other end that no more comes."""
        if self._is_gone or (self.other is not None and self.other.has_passed_on):
            there.close()
            if self.transport is not None:
                self.transport.close()
        elif not self.has_passed_on:
            there.write_eof()
        self.has_passed_on = True

    @override
    def eof_received(self) -> bool:
        self._is_over = True
        self.carry()
        return True  # it may still be answered

    @override
    def connection_lost(self, exc: Exception | None) -> None:
        self._is_over = self._is_gone = True
        self._relay.ended(self)
        self.carry()  # a cut wire carries no word of it either


class Relay:
    """Carries each connection that is made to it to one address; both directions may be changed."""

    def __init__(
        self, target: Address, there: Impairment = CLEAN, back: Impairment = CLEAN, *, seed: int = 1
    ) -> None:
        """`there`: what is done to what whoever connects says; `back`: to what is answered."""
        self.connections = 0
        self._target = target
        self._does = (there, back)
        self._is_cut = [False, False]
        self._chance = Random(seed)
        self._ends: set[_End] = set()
        self._streams: tuple[list[Stream], list[Stream]] = ([], [])
        self._tasks: set[asyncio.Task[Any]] = set()
        self._server: asyncio.Server | None = None

    async def open(self, host: str = LOCAL) -> int:
        """Listen on an address of loopback; gives the port."""
        made = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        if 0 < self._does[0].rate_bps < SLOW_BPS:
            _keep_little(made)
        made.bind((host, 0))
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(lambda: _End(self, self._stream(0)), sock=made)
        return int(made.getsockname()[1])

    def _stream(self, way: int) -> Stream:
        made = Stream(self._does[way], Random(self._chance.getrandbits(64)))
        made.is_cut = self._is_cut[way]
        self._streams[way].append(made)
        return made

    def began(self, end: _End) -> None:
        """Somebody has connected: connect them to the target."""
        self.connections += 1
        self._ends.add(end)
        task = asyncio.get_running_loop().create_task(self._join(end))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _join(self, end: _End) -> None:
        far = _End(self, self._stream(1))
        far.other, end.other = end, far
        wire = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        wire.setblocking(False)  # noqa: FBT003  # the name of an argument the socket has not
        if 0 < self._does[1].rate_bps < SLOW_BPS:
            _keep_little(wire)
        loop = asyncio.get_running_loop()
        try:
            await loop.sock_connect(wire, self._target)
            await loop.create_connection(lambda: far, sock=wire)
        except OSError:
            wire.close()
            if end.transport is not None:
                end.transport.abort()
            return
        self._ends.add(far)

    def ended(self, end: _End) -> None:
        """One end is gone."""
        self._ends.discard(end)

    @property
    def carried(self) -> tuple[int, int]:
        """Octets that came through: there, and back."""
        there, back = (sum(it.carried for it in its) for its in self._streams)
        return there, back

    @property
    def lost(self) -> int:
        """Packets that had to be sent again."""
        return sum(it.lost for its in self._streams for it in its)

    def cut(self, *ways: int) -> None:
        """Let nothing through: 0 there, 1 back; none named: neither."""
        for way in ways or (0, 1):
            self._is_cut[way] = True
            for stream in self._streams[way]:
                stream.cut()

    def breaks(self) -> None:
        """End every connection at once; whoever dials again is carried as far as it is not cut."""
        for end in tuple(self._ends):
            if end.transport is not None:
                end.transport.abort()

    def mend(self) -> None:
        """Let everything through again."""
        self._is_cut = [False, False]
        now_s = asyncio.get_running_loop().time()
        for its in self._streams:
            for stream in its:
                stream.mend(now_s)
        for end in tuple(self._ends):
            end.carry()
            if end.other is not None:
                end.other.carry()

    async def close(self) -> None:
        """End everything."""
        if self._server is not None:
            self._server.close()
        for task in tuple(self._tasks):
            task.cancel()
        self.breaks()
        await asyncio.sleep(0)


def _keep_little(wire: socket.socket) -> None:
    """Let the kernel take little of what the slow wire does not carry yet."""
    wire.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, _KERNEL_OCTETS)
    wire.setsockopt(socket.IPPROTO_TCP, socket.TCP_MAXSEG, _MSS)
    clamp = getattr(socket, "TCP_WINDOW_CLAMP", None)
    if clamp is not None:
        wire.setsockopt(socket.IPPROTO_TCP, clamp, _MSS)


class _Hears(asyncio.DatagramProtocol):
    """A socket that gives what comes to somebody."""

    def __init__(self, heard: Callable[[bytes, Address], None]) -> None:
        self._heard = heard

    @override
    def datagram_received(self, data: bytes, addr: Any) -> None:
        self._heard(data, addr)


class DatagramRelay:
    """Carries datagrams between whoever sends them here first and one address."""

    def __init__(
        self, target: Address, there: Impairment = CLEAN, back: Impairment = CLEAN, *, seed: int = 1
    ) -> None:
        chance = Random(seed)
        self.there = Datagrams(there, Random(chance.getrandbits(64)))
        self.back = Datagrams(back, Random(chance.getrandbits(64)))
        self._target = target
        self._caller: Address | None = None
        self._near: asyncio.DatagramTransport | None = None
        self._far: asyncio.DatagramTransport | None = None
        self._loop = asyncio.get_running_loop()

    async def open(self) -> int:
        """Listen on loopback; gives the port."""
        make = self._loop.create_datagram_endpoint
        self._near, _ = await make(lambda: _Hears(self._call), local_addr=(LOCAL, 0))
        self._far, _ = await make(lambda: _Hears(self._answer), local_addr=(LOCAL, 0))
        return int(self._near.get_extra_info("sockname")[1])

    def _call(self, data: bytes, caller: Address) -> None:
        self._caller = caller
        self._put(self.there, data)

    def _answer(self, data: bytes, _: Address) -> None:
        self._put(self.back, data)

    def _put(self, wire: Datagrams, data: bytes) -> None:
        wire.put(data, self._loop.time())
        self._carry(wire)

    def _carry(self, wire: Datagrams) -> None:
        for datagram in wire.take(self._loop.time()):
            self._give(wire, datagram)
        next_s = wire.next_s()
        if next_s is not None:
            self._loop.call_at(next_s, self._carry, wire)

    def _give(self, wire: Datagrams, datagram: bytes) -> None:
        if wire is self.there and self._far is not None:
            self._far.sendto(datagram, self._target)
        elif wire is self.back and self._near is not None:
            self._near.sendto(datagram, self._caller)

    def close(self) -> None:
        """End it."""
        for its in (self._near, self._far):
            if its is not None:
                its.close()


class Aside:
    """A loop in a thread of its own, for whoever has none."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)

    def __enter__(self) -> Self:
        """Start it."""
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Stop it; whatever was opened there is to be closed before."""
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(_PATIENCE_S)
        self._loop.close()

    def does(self, work: Coroutine[Any, Any, _Found]) -> _Found:
        """Do something there, and wait for it."""
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(_PATIENCE_S)

    def tells(self, call: Callable[[], None]) -> None:
        """Have something done there, and wait for it."""

        async def done() -> None:
            call()

        self.does(done())
