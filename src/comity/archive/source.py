"""Where an archive is read from: a folder, or a server that nobody has to trust.

Carries out R-634 on the reader's side. What comes is bounded before it is looked at.
"""

import ssl
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol
from urllib.parse import urlsplit

from comity.archive.files import Files
from comity.errors import ConfigError

if TYPE_CHECKING:
    from collections.abc import Callable

PATIENCE_S: Final = 20.0
_GONE: Final = frozenset({404, 410})


class Source(Protocol):
    """What gives files by their names."""

    @property
    def name(self) -> str:
        """What people call it."""
        ...

    def read(self, path: str, most: int, /) -> bytes | None:
        """Read a file; nothing if it is not there.

        Raises:
            ConfigError: it cannot be reached or read, or is longer than such a file ever is.
        """
        ...

    def close(self) -> None:
        """Let go of it."""
        ...


class Folder:
    """An archive on this disk."""

    def __init__(self, folder: Path) -> None:
        self.name = str(folder)
        self._files = Files(folder)
        self.read = self._files.read

    def close(self) -> None:
        """Nothing is held."""


class Url:
    """An archive behind a server; one connection, asked again once if it was let go."""

    def __init__(self, url: str) -> None:
        """Read the address.

        Raises:
            ConfigError: it is none.
        """
        self.name = url
        parts = urlsplit(url)
        try:
            host, port = parts.hostname or "", parts.port
        except ValueError:
            host, port = "", None
        if parts.scheme not in ("http", "https") or not host or parts.query or parts.fragment:
            raise ConfigError("archive.bad-url", url=url)
        self._prefix = parts.path.rstrip("/")
        self._open: Callable[[], HTTPConnection]
        if parts.scheme == "https":
            trusted = ssl.create_default_context()
            self._open = lambda: HTTPSConnection(host, port, timeout=PATIENCE_S, context=trusted)
        else:
            self._open = lambda: HTTPConnection(host, port, timeout=PATIENCE_S)
        self._link: HTTPConnection | None = None

    def read(self, path: str, most: int, /) -> bytes | None:
        """Ask for a file."""
        reason = ""
        for _ in range(2):
            try:
                status, data = self._ask(path, most)
            except (OSError, HTTPException) as error:
                reason = str(error) or type(error).__name__
                self.close()
                continue
            if status in _GONE:
                return None
            if status == 200 and len(data) <= most:
                return data
            reason = f"HTTP {status}" if status != 200 else f"> {most}"
            self.close()
            break
        raise ConfigError("archive.cannot-read", path=f"{self.name}/{path}", reason=reason)

    def _ask(self, path: str, most: int) -> tuple[int, bytes]:
        if self._link is None:
            self._link = self._open()
        self._link.request("GET", f"{self._prefix}/{path}", headers={"Accept-Encoding": "identity"})
        answer = self._link.getresponse()
        data = answer.read(most + 1)
        if not answer.isclosed():
            self.close()  # there is more of it, which nobody reads
        return answer.status, data

    def close(self) -> None:
        """Let go of the connection."""
        if self._link is not None:
            self._link.close()
            self._link = None


def source_of(where: str) -> Source:
    """Take a folder or an address by what it looks like.

    Raises:
        ConfigError: neither.
    """
    if where.startswith(("http://", "https://")):
        return Url(where)
    if not Path(where).is_dir():
        raise ConfigError("archive.not-there", path=where)
    return Folder(Path(where))
