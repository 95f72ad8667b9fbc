"""An enrolled party gone mad: its node's certificate, a good channel, and frames good for nothing.

`python -m comity.proving.bench_junk HOME PARTY HOST:PORT KIND RATE` dials the node of a party and
gives it `RATE` frames a second, as long as it is let; cut off, it dials again at once. It answers
orders as `bench_node` does. Kinds are those of `KINDS`.
"""

import asyncio
import logging
import sys
import time
from collections import Counter
from contextlib import suppress
from pathlib import Path
from random import Random
from typing import Final

import msgspec

from comity.errors import TheirError
from comity.node.home import Home
from comity.node.links import TAG_BYTES
from comity.proving.bench_orders import Address, Order, answer, orders
from comity.proving.bench_pair import opened
from comity.record.entry import Head
from comity.routes.certificate import make_certificate
from comity.routes.link import Link
from comity.routes.tls import TlsRoute
from comity.session.frames import Ask, Bye, Have, Hello, Want, decode, encode
from comity.session.limits import PROTOCOL

STEP_S: Final = 0.005
SEED: Final = 12
KINDS: Final = ("strange", "garbled", "useless", "greedy")
_GARBLED: Final = 64  # octets that are no frame


class Junk(msgspec.Struct, kw_only=True):
    """What came of it so far."""

    frames: int
    links: int  # times that it was let in
    refused: int  # times that it was not
    took_s: float
    said: dict[str, int]  # in BYE


class Flooder:
    """Sends junk of one kind."""

    def __init__(self, home: Home, party: str, address: str, kind: str, rate: int) -> None:
        host, _, port = address.rpartition(":")
        self._host, self._port = host, int(port)
        self._peer = home.paired()[party].certificate
        self._rate, self._kind = rate, kind
        self._chance = Random(SEED)
        self._route = TlsRoute(make_certificate(home.keys.tls_seed, home.config.node), self._up)
        with opened(home) as keeper:
            assert keeper.own is not None, "a paired home has begun its feed"  # noqa: S101
            own = keeper.own.head
            self._tag = keeper.line_id[:TAG_BYTES]
            self._hello = encode(
                Hello(
                    protocol=PROTOCOL,
                    line_id=keeper.line_id,
                    shelf=keeper.shelf.digest,
                    party=home.config.party,
                    node=home.config.node,
                    feed=own.feed,
                )
            )
        self._own = own
        self._frames = self._made(own)
        self._link: Link | None = None
        self._may_send = False
        self.sent = self.links = self.refused = 0
        self.said: Counter[str] = Counter()
        self.began_s = time.monotonic()

    def _made(self, own: Head) -> list[bytes]:
        """Frames of the kind, to be sent over and over."""
        match self._kind:
            case "strange":  # of a line that is not shared
                return [self._chance.randbytes(_GARBLED)]
            case "garbled":
                return [self._tag + self._chance.randbytes(_GARBLED)]
            case "useless":  # well formed, and said already
                return [self._tag + encode(Have(heads=(own,)))]
            case "greedy":  # asks for the same again and again
                return [self._tag + encode(Want(asks=(Ask(feed=own.feed, start=0, until=4_096),)))]
            case _:
                raise ValueError(self._kind)

    def _up(self, link: Link) -> None:
        self.links += 1
        self._link, self._may_send = link, True
        link.on_frames = self._hear
        link.on_pause = lambda: self._goes(is_on=False)
        link.on_resume = lambda: self._goes(is_on=True)
        link.send(self._tag + self._hello)

    def _goes(self, *, is_on: bool) -> None:
        self._may_send = is_on

    def _hear(self, frames: list[bytes]) -> None:
        for data in frames:
            with suppress(TheirError):
                frame = decode(data[TAG_BYTES:])
                if isinstance(frame, Bye):
                    self.said[frame.reason] += 1

    async def dials(self) -> None:
        """Be connected, whatever the other end thinks of it."""
        while True:
            try:
                link = await self._route.dial(self._host, self._port, self._peer)
            except (OSError, TheirError):
                self.refused += 1
                await asyncio.sleep(STEP_S)
                continue
            while link.is_up:  # noqa: ASYNC110  # it has an owner already
                await asyncio.sleep(STEP_S)

    async def floods(self) -> None:
        """Send as much as was asked for, and no more."""
        each, owed = self._rate * STEP_S, 0.0
        while True:
            await asyncio.sleep(STEP_S)
            owed = min(owed + each, 4 * each)
            link = self._link
            while owed >= 1 and self._may_send and link is not None and link.is_up:
                link.send(self._frames[self.sent % len(self._frames)])
                self.sent += 1
                owed -= 1

    def obey(self, order: Order) -> None:
        """Answer a report."""
        if order.do == "report":
            took_s = time.monotonic() - self.began_s
            its = Junk(
                frames=self.sent,
                links=self.links,
                refused=self.refused,
                took_s=took_s,
                said=dict(self.said),
            )
            answer(its)


async def _main(home: str, party: str, address: str, kind: str, rate: str) -> None:
    logging.getLogger("asyncio").setLevel(logging.CRITICAL)  # that nobody hears is told in figures
    flooder = Flooder(Home(Path(home)), party, address, kind, int(rate))
    ended = asyncio.Event()
    answer(Address(address=address))
    orders(lambda it: ended.set() if it.do == "stop" else flooder.obey(it), ended.set)
    tasks = [asyncio.create_task(it) for it in (flooder.dials(), flooder.floods())]
    await ended.wait()
    for task in tasks:
        task.cancel()


if __name__ == "__main__":
    asyncio.run(_main(*sys.argv[1:]))
