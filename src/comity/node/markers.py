"""Markers for other people's maps, over TCP, TLS or UDP: a round of them, again and again.

Carries out R-334 and R-375. A round is what is in force now; nothing of the round before is kept,
so that a receiver which is slow or gone holds up nothing but itself. One connection for each round,
closed after it; what the receiver says is thrown away. Knows no picture and no clock.
"""

import re
import socket
import ssl
from collections.abc import Callable, Sequence
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import Final, NamedTuple

from comity.errors import ConfigError

WAIT_S: Final = 5.0  # to connect, and as long again to take a whole round
DRAIN_S: Final = 0.5  # for what a receiver still says
DRAIN_MAX: Final = 16  # times that it is listened to
ROUND_MAX: Final = 2_000  # markers
DATAGRAM_MAX: Final = 60_000
_ADDRESS: Final = re.compile(r"(tcp|tls|udp)://(\[[0-9A-Fa-f:]+\]|[A-Za-z0-9.-]+):([0-9]{1,5})")


class Address(NamedTuple):
    """Where markers go."""

    way: str
    host: str
    port: int

    @property
    def text(self) -> str:
        """As it is typed."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.way}://{host}:{self.port}"


class Papers(NamedTuple):
    """Files of certificates for TLS: who certifies the receiver, and who we are."""

    ca: Path | None = None
    certificate: Path | None = None
    key: Path | None = None


def address(text: str) -> Address:
    """Read `tcp://127.0.0.1:8087`, or `tls:` or `udp:` for it.

    Raises:
        ConfigError: it is none.
    """
    match = _ADDRESS.fullmatch(text)
    if match is None or not 0 < int(match[3]) < 65_536:
        raise ConfigError("markers.bad-address", address=text[:100])
    return Address(match[1], match[2].strip("[]"), int(match[3]))


def context_of(to: Address, papers: Papers) -> ssl.SSLContext | None:
    """Return how a receiver is known and how it knows us; none: it is not reached over TLS.

    Raises:
        ConfigError: papers for what is not TLS, or a file of them that cannot be used.
    """
    if to.way != "tls":
        if any(papers):
            raise ConfigError("markers.papers-without-tls")
        return None
    path = papers.ca
    try:
        context = ssl.create_default_context(cafile=None if path is None else str(path))
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        if papers.certificate is not None:
            path = papers.certificate
            context.load_cert_chain(path, papers.key, password=_no_password)
    except (OSError, ValueError) as error:  # what ssl raises is one of them
        raise ConfigError("markers.bad-papers", path=str(path), reason=_reason(error)) from None
    return context


def _no_password() -> str:
    """Nobody is asked for a passphrase by a library."""
    raise ValueError("passphrase")


def send(
    events: Sequence[bytes],
    to: Address,
    context: ssl.SSLContext | None = None,
    now_ms: Callable[[], int] | None = None,
) -> int:
    """Send one round of markers and return how many; `now_ms` counts up, and ends a slow round.

    Raises:
        ConfigError: there are too many, one is too long, or the receiver cannot be reached, takes
            them too slowly, or is not whom the papers certify.
    """
    if len(events) > ROUND_MAX:
        raise ConfigError("markers.too-many", limit=ROUND_MAX)
    try:
        return _datagrams(events, to) if to.way == "udp" else _stream(events, to, context, now_ms)
    except (OSError, UnicodeError) as error:  # the second: no such name can be
        raise ConfigError("markers.cannot-send", address=to.text, reason=_reason(error)) from None


def _reason(error: Exception) -> str:
    return getattr(error, "strerror", None) or str(error)[:100] or type(error).__name__


def _stream(
    events: Sequence[bytes],
    to: Address,
    context: ssl.SSLContext | None,
    now_ms: Callable[[], int] | None,
) -> int:
    with ExitStack() as closing:
        wire = closing.enter_context(socket.create_connection((to.host, to.port), timeout=WAIT_S))
        if context is not None:
            wire = closing.enter_context(context.wrap_socket(wire, server_hostname=to.host))
        start = 0 if now_ms is None else now_ms()
        for event in events:
            if now_ms is not None:
                left = WAIT_S - (now_ms() - start) / 1_000
                if left <= 0:
                    raise TimeoutError("timed out")
                wire.settimeout(left)
            wire.sendall(event)
        _end(wire)
    return len(events)


def _end(wire: socket.socket) -> None:
    """Say that this is all, and take what still comes: else the receiver may lose what we said."""
    with suppress(OSError):
        wire.settimeout(DRAIN_S)
        if isinstance(wire, ssl.SSLSocket):
            _drain(wire)
            wire.unwrap()
        else:
            wire.shutdown(socket.SHUT_WR)
            _drain(wire)


def _drain(wire: socket.socket) -> None:
    """Throw away what a receiver says, as long as it says it at once, and not for ever."""
    with suppress(TimeoutError):
        for _ in range(DRAIN_MAX):
            if not wire.recv(1 << 16):
                return


def _datagrams(events: Sequence[bytes], to: Address) -> int:
    for event in events:
        if len(event) > DATAGRAM_MAX:
            raise ConfigError("markers.too-long", limit=DATAGRAM_MAX)
    family, kind, number, _, place = socket.getaddrinfo(to.host, to.port, type=socket.SOCK_DGRAM)[0]
    with socket.socket(family, kind, number) as wire:
        wire.settimeout(WAIT_S)
        for event in events:
            wire.sendto(event, place)
    return len(events)
