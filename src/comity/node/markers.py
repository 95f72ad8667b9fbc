"""Markers for other people's maps, over TCP, TLS or UDP: sent once, whenever somebody asks for it.

Carries out R-334. One connection, closed after the last marker; nothing is read from it. A marker
expires by itself, so what is in force is sent again by whoever runs the command again.
"""

import re
import socket
import ssl
from collections.abc import Iterable
from contextlib import ExitStack
from pathlib import Path
from typing import Final, NamedTuple

from comity.errors import ConfigError

WAIT_S: Final = 5.0
DATAGRAM_MAX: Final = 60_000
_ADDRESS: Final = re.compile(r"(tcp|tls|udp)://(\[[0-9A-Fa-f:]+\]|[A-Za-z0-9.-]+):([0-9]{1,5})")


class Address(NamedTuple):
    """Where markers go."""

    way: str
    host: str
    port: int


def address(text: str) -> Address:
    """Read `tcp://127.0.0.1:8087`, or `tls:` or `udp:` for it.

    Raises:
        ConfigError: it is none.
    """
    match = _ADDRESS.fullmatch(text)
    if match is None or not 0 < int(match[3]) < 65_536:
        raise ConfigError("markers.bad-address", address=text[:100])
    return Address(match[1], match[2].strip("[]"), int(match[3]))


def send(events: Iterable[bytes], to: Address, ca: Path | None = None) -> int:
    """Send markers and return how many; `ca` is the file of who certifies a TLS server.

    Raises:
        ConfigError: it cannot be reached, or is not whom the file certifies.
    """
    try:
        return _datagrams(events, to) if to.way == "udp" else _stream(events, to, ca)
    except OSError as error:  # what ssl raises is one too
        reason = error.strerror or type(error).__name__
        raise ConfigError(
            "markers.cannot-send", address=f"{to.way}://{to.host}:{to.port}", reason=reason
        ) from None


def _stream(events: Iterable[bytes], to: Address, ca: Path | None) -> int:
    count = 0
    with ExitStack() as closing:
        wire = closing.enter_context(socket.create_connection((to.host, to.port), timeout=WAIT_S))
        if to.way == "tls":
            context = ssl.create_default_context(cafile=None if ca is None else str(ca))
            context.minimum_version = ssl.TLSVersion.TLSv1_2
            wire = closing.enter_context(context.wrap_socket(wire, server_hostname=to.host))
        for event in events:
            wire.sendall(event)
            count += 1
        wire.shutdown(socket.SHUT_WR)
    return count


def _datagrams(events: Iterable[bytes], to: Address) -> int:
    count = 0
    family, kind, number, _, place = socket.getaddrinfo(to.host, to.port, type=socket.SOCK_DGRAM)[0]
    with socket.socket(family, kind, number) as wire:
        wire.settimeout(WAIT_S)
        for event in events:
            if len(event) > DATAGRAM_MAX:
                raise ConfigError("markers.too-long", limit=DATAGRAM_MAX)
            wire.sendto(event, place)
            count += 1
    return count
