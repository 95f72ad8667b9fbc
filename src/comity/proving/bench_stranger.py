"""Strangers at a node's door: connections that say nothing, and handshakes that come to nothing.

`python -m comity.proving.bench_stranger HOST:PORT HALF_OPEN RATE` keeps so many connections open
that never say a word, and begins so many handshakes a second: the first word of TLS 1.3, after
which the node has most of the work, and no more. From many loopback addresses, as from many
machines. It answers orders as `bench_node` does.
"""

import asyncio
import resource
import sys
import time
from collections import Counter
from contextlib import suppress
from typing import Final

import msgspec
from typing_extensions import override

from comity.proving.bench_orders import Address, Order, answer, orders
from comity.routes.certificate import make_certificate
from comity.routes.pump import Pump, context_of

ADDRESSES: Final = 200  # 127.1.0.1 and on
STEP_S: Final = 0.005
AT_ONCE_MAX: Final = 1_000  # handshakes that wait for an answer
WAIT_S: Final = 2.0
_MANY: Final = 200  # half-open ones begun in one step


class Strangers(msgspec.Struct, kw_only=True):
    """What came of it so far."""

    half_open: int  # connections that say nothing, open now
    half_opened: int  # in all: the node ends them, and they come again
    handshakes: int
    took_s: float
    heard: dict[str, int]  # how often so many octets were answered to a handshake
    heard_by_silent: int  # octets answered to who said nothing


def first_word() -> bytes:
    """What a stranger says first."""
    context = context_of(make_certificate(b"?" * 32, "stranger"))
    pump = Pump(context, dials=True, is_pinned=lambda _: True)
    pump.start()
    return pump.drain()


class _Stranger(asyncio.Protocol):
    """One connection."""

    def __init__(self, crowd: "Crowd", word: bytes) -> None:
        self._crowd = crowd
        self._word = word
        self._heard = 0
        self.transport: asyncio.Transport | None = None

    @override
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)  # noqa: S101
        self.transport = transport
        if self._word:
            transport.write(self._word)
            asyncio.get_running_loop().call_later(WAIT_S, transport.abort)

    @override
    def data_received(self, data: bytes) -> None:
        self._heard += len(data)
        if self._word and self.transport is not None:
            self.transport.abort()

    @override
    def connection_lost(self, exc: Exception | None) -> None:
        self._crowd.ended(self._heard, is_silent=not self._word)


class Crowd:
    """All of them."""

    def __init__(self, address: str, half_open: int, rate: int) -> None:
        host, _, port = address.rpartition(":")
        self._target = (host, int(port))
        self._half_open, self._rate = half_open, rate
        self._word = first_word()
        self._open = self._begun = self._next = 0
        self._waiting = self._handshakes = self._half_opened = self._said_to_silent = 0
        self._heard: Counter[int] = Counter()
        self._tasks: set[asyncio.Task[None]] = set()
        self._began_s = time.monotonic()

    def ended(self, heard: int, *, is_silent: bool) -> None:
        """One is over."""
        if is_silent:
            self._open -= 1
            self._said_to_silent += heard
        else:
            self._waiting -= 1
            self._heard[heard] += 1

    async def come(self) -> None:
        """Come, and go on coming."""
        owed = 0.0
        while True:
            for _ in range(min(_MANY, self._half_open - self._open)):
                self._open += 1
                self._half_opened += 1
                self._go(b"")
            owed = min(owed + self._rate * STEP_S, float(_MANY))
            while owed >= 1 and self._waiting < AT_ONCE_MAX:
                owed -= 1
                self._waiting += 1
                self._handshakes += 1
                self._go(self._word)
            await asyncio.sleep(STEP_S)

    def _go(self, word: bytes) -> None:
        self._next = (self._next + 1) % ADDRESSES
        task = asyncio.get_running_loop().create_task(self._one(word, f"127.1.0.{self._next + 1}"))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _one(self, word: bytes, near: str) -> None:
        loop = asyncio.get_running_loop()
        try:
            await loop.create_connection(
                lambda: _Stranger(self, word), *self._target, local_addr=(near, 0)
            )
        except OSError:
            self.ended(0, is_silent=not word)

    def obey(self, order: Order) -> None:
        """Answer a report."""
        if order.do == "report":
            its = Strangers(
                half_open=self._open,
                half_opened=self._half_opened,
                handshakes=self._handshakes,
                took_s=time.monotonic() - self._began_s,
                heard={str(octets): count for octets, count in sorted(self._heard.items())},
                heard_by_silent=self._said_to_silent,
            )
            answer(its)


async def _main(address: str, half_open: str, rate: str) -> None:
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    crowd = Crowd(address, int(half_open), int(rate))
    ended = asyncio.Event()
    answer(Address(address=address))
    orders(lambda it: ended.set() if it.do == "stop" else crowd.obey(it), ended.set)
    coming = asyncio.create_task(crowd.come())
    await ended.wait()
    coming.cancel()


if __name__ == "__main__":
    asyncio.run(_main(*sys.argv[1:]))
