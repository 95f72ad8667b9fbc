"""An officer's screen without a browser: what an open page of a console hears, and when.

Comes on watch as a browser does, listens to the live stream, and asks for the bays half a second
after news, as the page does. An alarm is on the screen when the event that tells it has come whole
(R-412: alarms are told whole). Knows HTTP; does not know what is measured.
"""

import http.client
import json
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import closing, suppress
from typing import Final, Self
from urllib.parse import urlencode, urlsplit

from comity.errors import ConfigError

PATIENCE_S: Final = 60.0
NEWS_S: Final = 0.5  # of a page: many news are one
_AGAIN_S: Final = 0.1
_LOOK_S: Final = 0.02


class Screen:
    """One page of one officer, open. To be used with `with`."""

    def __init__(self, address: str, officer: str) -> None:
        """`address`: where the console listens."""
        at = urlsplit(address)
        self._host, self._port = at.hostname or "", at.port or 0
        self._origin = address.rstrip("/")
        self._seen: dict[str, int] = {}  # monotonic nanoseconds, by entry
        self._news = threading.Event()
        self._is_over = threading.Event()
        self._is_listening = threading.Event()
        self._changed = threading.Condition()
        self._stream: http.client.HTTPConnection | None = None
        self._cookie = self._enter(officer)
        self._threads = [
            threading.Thread(target=it, daemon=True) for it in (self._listen, self._ask_for_bays)
        ]

    def __enter__(self) -> Self:
        """Open it."""
        for it in self._threads:
            it.start()
        if not self._is_listening.wait(PATIENCE_S):
            raise ConfigError("control.no-answer", path=self._origin, reason="no stream")
        return self

    def __exit__(self, *_: object) -> None:
        """Close it."""
        self._is_over.set()
        self._news.set()
        stream = self._stream
        if stream is not None and stream.sock is not None:
            with suppress(OSError):
                stream.sock.shutdown(socket.SHUT_RDWR)
        for it in self._threads:
            it.join(PATIENCE_S)

    def seen_ns(self, entry: str, until_ns: int) -> int | None:
        """When an entry's alarm was on the screen; none: it was not by then."""
        with self._changed:
            while entry not in self._seen:
                left_s = (until_ns - time.monotonic_ns()) / 1e9
                if left_s <= 0:
                    return None
                self._changed.wait(left_s)
            return self._seen[entry]

    # --- as a browser

    def _enter(self, officer: str) -> str:
        connection = self._connect()
        fields = urlencode({"officer": officer, "passphrase": ""})
        headers = {
            "Origin": self._origin,
            "Sec-Fetch-Site": "same-origin",
            "Content-Type": "application/x-www-form-urlencoded",
        }
        try:
            connection.request("POST", "/login", fields, headers)
            answer = connection.getresponse()
            answer.read()
            cookie = answer.getheader("set-cookie", "").partition(";")[0]
        finally:
            connection.close()
        if not cookie:
            raise ConfigError("control.no-answer", path=self._origin, reason=answer.reason)
        return cookie

    def _connect(self) -> http.client.HTTPConnection:
        return http.client.HTTPConnection(self._host, self._port, timeout=PATIENCE_S)

    def _asked(self, path: str, **headers: str) -> http.client.HTTPConnection:
        connection = self._connect()
        connection.request("GET", path, headers={"Cookie": self._cookie, **headers})
        return connection

    def _listen(self) -> None:
        """Hear the stream; it is opened again when it ends, as a browser does."""
        while not self._is_over.is_set():
            with suppress(OSError, http.client.HTTPException):
                self._hear_out(self._asked("/stream"))
            self._is_over.wait(_AGAIN_S)

    def _hear_out(self, stream: http.client.HTTPConnection) -> None:
        self._stream = stream
        answer = None
        try:
            answer = stream.getresponse()
            for kind, says in _events(answer):
                self._hear(kind, says)
        finally:
            if answer is not None:
                answer.close()
            stream.close()

    def _hear(self, kind: str, says: bytes) -> None:
        now_ns = time.monotonic_ns()
        if kind == "alarms":
            entries = {it.get("entry") for it in json.loads(says)["alarms"]}
            with self._changed:
                for entry in entries:
                    if entry:
                        self._seen.setdefault(entry, now_ns)
                self._changed.notify_all()
            self._is_listening.set()
        elif kind == "news":
            self._news.set()

    def _ask_for_bays(self) -> None:
        while not self._is_over.is_set():
            self._news.wait()
            if self._is_over.wait(NEWS_S):
                return
            self._news.clear()
            with suppress(OSError, http.client.HTTPException):
                connection = self._asked("/watch", **{"HX-Request": "true", "HX-Target": "bays"})
                with closing(connection):
                    connection.getresponse().read()


def _events(lines: Iterator[bytes] | http.client.HTTPResponse) -> Iterator[tuple[str, bytes]]:
    """Server-sent events: kind and data of each."""
    kind, says = "", b""
    for line in lines:
        name, _, value = line.rstrip(b"\n").partition(b": ")
        if name == b"event":
            kind = value.decode()
        elif name == b"data":
            says = value
        elif not line.strip() and kind:
            yield kind, says
            kind, says = "", b""
