"""Nodes on real loopback sockets, for the tests of the direct route."""

import asyncio
from contextlib import asynccontextmanager
from typing import Any

from comity.routes.certificate import fingerprint, make_certificate
from comity.routes.tls import TlsRoute

LOCAL = "127.0.0.1"
LOWER, HIGHER = sorted(
    (make_certificate(it * 32, "ops") for it in (b"a", b"b")), key=lambda it: fingerprint(it.der)
)
STRANGER = make_certificate(b"s" * 32, "ops")


class Node:
    """A node that keeps all it hears."""

    def __init__(self, certificate, *trusted, handshake_s=5.0, echoes=False):
        self.certificate = certificate
        self.route = TlsRoute(certificate, self.on_link, handshake_s=handshake_s)
        for peer in trusted:
            self.route.trust(peer.der)
        self.links: list[Any] = []
        self.frames: list[bytes] = []
        self.lost: list[object] = []
        self.pauses: list[str] = []
        self.echoes = echoes
        self.port = 0

    def on_link(self, link):
        self.links.append(link)
        link.on_frames = lambda frames: self.hear(link, frames)
        link.on_lost = self.lost.append
        link.on_pause = lambda: self.pauses.append("pause")
        link.on_resume = lambda: self.pauses.append("resume")

    def hear(self, link, frames):
        self.frames += frames
        if self.echoes:
            for frame in frames:
                link.send(frame)

    async def listens(self):
        self.port = await self.route.listen(LOCAL, 0)
        return self

    async def dials(self, other):
        return await self.route.dial(LOCAL, other.port, other.certificate.der)


async def until(true, seconds=10.0):
    """Wait for something to come true."""
    async with asyncio.timeout(seconds):
        while not true():  # noqa: ASYNC110  # there is no event to wait for
            await asyncio.sleep(0.002)


@asynccontextmanager
async def pair(**options):
    """Two nodes that trust each other and both listen."""
    one, other = Node(LOWER, HIGHER, **options), Node(HIGHER, LOWER, **options)
    await one.listens()
    await other.listens()
    try:
        yield one, other
    finally:
        await one.route.close()
        await other.route.close()
