"""What all that listens over HTTP has in common: a socket, a silent server, and little patience.

Used by the witness, the archive's own server and the console. Knows nothing of what is asked.
"""

import contextlib
import ipaddress
import socket
from collections.abc import Iterator
from typing import Any, Final

import uvicorn
from typing_extensions import override
from uvicorn.protocols.http.h11_impl import H11Protocol

from comity.errors import ConfigError

PATIENCE_S: Final = 10.0  # for the whole of a request
END_S: Final = 2  # that who is still connected has at the end
_BACKLOG: Final = 256


class Impatient(H11Protocol):
    """Lets go of whoever is connected and has asked nothing whole for a while."""

    @override
    def connection_made(self, transport: Any) -> None:
        super().connection_made(transport)
        self._look_later(self.cycle)

    def _look_later(self, last: object) -> None:
        self.loop.call_later(PATIENCE_S, self._look, last)

    def _look(self, last: object) -> None:
        if self.transport.is_closing():
            return
        if self.cycle is last and repr(self.conn.their_state) == "IDLE":
            self.transport.close()
        else:
            self._look_later(self.cycle)


class Server(uvicorn.Server):
    """Leaves signals to whoever runs it."""

    @override
    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


def server_of(app: Any, tls: tuple[str, str] | None, **options: Any) -> Server:  # noqa: ANN401  # ASGI
    """Make a server that logs nothing, names nothing of itself and believes no proxy.

    `tls`: files of a certificate and of its key; `options`: more of uvicorn's own.
    """
    certificate, key = tls or (None, None)
    return Server(
        uvicorn.Config(
            app,
            log_config=None,
            access_log=False,
            lifespan="off",
            ws="none",
            timeout_graceful_shutdown=END_S,
            ssl_certfile=certificate,
            ssl_keyfile=key,
            server_header=False,
            date_header=False,
            proxy_headers=False,
            **options,
        )
    )


def tls_files(certificate: str, key: str) -> tuple[str, str] | None:
    """Both files, or None where one is missing: then nothing is served but this machine."""
    return (certificate, key) if certificate and key else None


def listening(host: str, port: int) -> socket.socket:
    """Take a place to listen at.

    Raises:
        ConfigError: it cannot be had.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # Named as TCP, for asyncio sends small answers at once only on what is called so: else the
    # second part of each answer waits 40 ms for the receipt of the first.
    made = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        made.bind((host, port))
        made.listen(_BACKLOG)
    except OSError as error:
        made.close()
        raise ConfigError("run.cannot-listen", host=host, port=port, reason=str(error)) from None
    return made


def is_loopback(host: str) -> bool:
    """Whether only this machine can reach an address."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
