"""Datagrams: a carrier whose frames are UDP's, both ways or one way only.

Carries out R-498 and R-499. What is sent is paced by a profile, as a radio behind the address could
not take it faster; what comes is handed on, whoever sent it. A diode's near end only sends, its far
end only hears. Knows no entry.
"""

import asyncio
from typing import TYPE_CHECKING, Any, Final

from typing_extensions import override

from comity.routes.profiles import Inflow, Pace, Profile

if TYPE_CHECKING:
    from collections.abc import Callable

DATAGRAM_MAX: Final = 65_507
Address = tuple[str, int]


class Datagrams(asyncio.DatagramProtocol):
    """A UDP socket at `listen`, if this end hears, that sends to `send`, if it speaks."""

    def __init__(  # what one wire is; the settings give it
        self,
        name: str,
        profile: Profile,
        *,
        kind: str = "udp",
        listen: Address | None = None,
        send: Address | None = None,
    ) -> None:
        self.kind = kind
        self.name = name
        self.frame_max = profile.frame_max
        self.is_one_way = listen is None or send is None
        self.on_frame: Callable[[bytes], None] = lambda _: None
        self.on_ready: Callable[[], None] = lambda: None
        self.on_passed: Callable[[bytes], None] = lambda _: None
        self._pace, self._inflow = Pace(profile), Inflow()
        self._listen, self._send = listen, send
        self._transport: asyncio.DatagramTransport | None = None
        self._fault = ""

    @property
    def address(self) -> Address | None:
        """Where it hears, once it runs."""
        if self._transport is None or self._listen is None:
            return None
        host, port = self._transport.get_extra_info("sockname")[:2]
        return host, port

    def ready(self) -> int:
        """How many octets it takes now."""
        if self._transport is None or self._send is None:
            return 0
        return self._pace.ready(_now_ms())

    def send(self, frame: bytes, precedence: int, token: bytes = b"") -> None:  # noqa: ARG002
        """Take a frame; what the network does with it nobody knows."""
        if self._transport is None or self._send is None:
            return
        self._transport.sendto(frame, self._send)
        now = _now_ms()
        wait_ms = self._pace.sends(len(frame), now) - now + 1
        asyncio.get_running_loop().call_later(wait_ms / 1_000, self.on_ready)

    def shown(self) -> dict[str, Any]:
        """Where it sends and hears, and what the system said last."""
        return {
            "address": _shown(self._send),
            "listen": _shown(self._listen),
            "fault": self._fault,
            "is_open": self._transport is not None,
        }

    async def run(self) -> None:
        """Hear and speak until cancelled.

        Raises:
            OSError: the address cannot be had.
        """
        loop = asyncio.get_running_loop()
        transport, _ = await loop.create_datagram_endpoint(
            lambda: self, local_addr=self._listen or _any_of(self._send)
        )
        try:
            self._transport = transport
            self.on_ready()
            await asyncio.Event().wait()
        finally:
            self._transport = None
            transport.close()

    @override
    def datagram_received(self, data: bytes, addr: object) -> None:
        if self._listen is not None and self._inflow.takes(_now_ms()):
            self.on_frame(data)

    @override
    def error_received(self, exc: Exception) -> None:
        self._fault = str(exc)


def _any_of(send: Address | None) -> Address:
    """Any own address of the kind of the other."""
    return ("::", 0) if send is not None and ":" in send[0] else ("0.0.0.0", 0)  # noqa: S104


def _now_ms() -> int:
    return int(asyncio.get_running_loop().time() * 1_000)


def _shown(address: Address | None) -> str:
    return "" if address is None else f"{address[0]}:{address[1]}"
