"""The archive over HTTP: files by their names, and nothing else.

Carries out R-634. Reads only; whatever is not the name of a file of an archive is not there. Any
server of static files can take its place. Beyond loopback never without TLS.
"""

import asyncio
import contextlib
import signal
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from comity.archive import names
from comity.archive.files import Files
from comity.errors import ConfigError
from comity.values.bounds import EVIDENCE_BYTES_MAX
from comity.witness.listening import Impatient, is_loopback, listening, server_of

if TYPE_CHECKING:
    import socket

CONNECTIONS_MAX: Final = 500
_FOR_EVER: Final = b"public, max-age=31536000, immutable"
_FOR_NOW: Final = b"no-cache"
_TEXT: Final = b"text/plain; charset=utf-8"
_OCTETS: Final = b"application/octet-stream"
_TEXTS: Final = (names.CHECKPOINT, names.HELD, names.FEEDS, names.PRUNED)


class Face:
    """An archive as an ASGI application."""

    def __init__(self, folder: Path) -> None:
        self._files = Files(folder)

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:  # noqa: ANN401, ARG002  # ASGI
        """Answer one request."""
        if scope["type"] != "http":
            return
        path = scope["path"].removeprefix("/")
        status, data = 404, b""
        if scope["method"] not in ("GET", "HEAD"):
            status = 405
        elif names.is_one(path):
            found = await asyncio.to_thread(self._read, path)
            status, data = (404, b"") if found is None else (200, found)
        headers = [(b"content-length", str(len(data)).encode())]
        if status == 200:
            is_text = path.rpartition("/")[2] in _TEXTS or f"/{names.CHECKPOINTS}/" in path
            headers += [
                (b"content-type", _TEXT if is_text else _OCTETS),
                (b"cache-control", _FOR_NOW if names.is_mutable(path) else _FOR_EVER),
                (b"x-content-type-options", b"nosniff"),
                (b"access-control-allow-origin", b"*"),
            ]
        await send({"type": "http.response.start", "status": status, "headers": headers})
        await send(
            {"type": "http.response.body", "body": b"" if scope["method"] == "HEAD" else data}
        )

    def _read(self, path: str) -> bytes | None:
        try:
            return self._files.read(path, EVIDENCE_BYTES_MAX * 2)
        except ConfigError:
            return None  # whoever asks is told nothing of this machine


class Serving:
    """A server of one archive."""

    def __init__(self, folder: Path, host: str, port: int, tls: tuple[str, str] | None) -> None:
        """Take a place to listen at; `tls`: files of a certificate and of its key.

        Raises:
            ConfigError: it is no archive, or it cannot listen there.
        """
        if not (folder / names.CHARTER).is_file():
            raise ConfigError("archive.not-one", path=str(folder))
        if tls is None and not is_loopback(host):
            raise ConfigError("archive.needs-tls", host=host)
        self._folder = folder
        self._tls = tls
        self._socket: socket.socket = listening(host, port)
        scheme = "http" if tls is None else "https"
        shown = f"[{host}]" if ":" in host else host
        self.address = f"{scheme}://{shown}:{self._socket.getsockname()[1]}"

    async def run(self) -> None:
        """Serve until cancelled."""
        server = server_of(
            Face(self._folder), self._tls, http=Impatient, limit_concurrency=CONNECTIONS_MAX
        )
        try:
            await server.serve(sockets=[self._socket])
        finally:
            if server.started:
                await server.shutdown()
            self.close()

    def close(self) -> None:
        """Let go of the socket."""
        self._socket.close()


def run_until_told(serving: Serving, ready: Callable[[], None]) -> None:
    """Serve in a loop of its own until the process is told to stop."""

    async def work() -> None:
        task = asyncio.current_task()
        if task is None:
            return
        if threading.current_thread() is threading.main_thread():
            for name in (signal.SIGINT, signal.SIGTERM):
                asyncio.get_running_loop().add_signal_handler(name, task.cancel)
        ready()
        with contextlib.suppress(asyncio.CancelledError):
            await serving.run()

    asyncio.run(work())
