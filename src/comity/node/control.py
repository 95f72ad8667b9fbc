"""The control socket: how the command line speaks with a running node.

One request a connection, one JSON object each way, on a Unix socket that only the node's user
can open. Knows framing and errors; what a verb does is the office's. (ADR 0016)
"""

import os
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import msgspec

from comity.errors import ComityError, ConfigError, OurError, StoreError, TheirError

if TYPE_CHECKING:
    from asyncio import StreamReader

SOCKET: Final = "control.sock"
REQUEST_BYTES_MAX: Final = 8 << 20  # the largest sealed body in base64
ANSWER_BYTES_MAX: Final = 256 << 20
TIMEOUT_S: Final = 60

Answer: TypeAlias = dict[str, Any]
Ask: TypeAlias = Callable[[str, dict[str, Any]], Any]

_EARLY: Final = frozenset(("status", "stop"))
_CLASSES: Final = {kind.__name__: kind for kind in (OurError, TheirError, StoreError, ConfigError)}


class Request(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A verb and its arguments."""

    verb: str
    args: dict[str, Any] = {}


def read_request(data: bytes) -> Request:
    """Read a request.

    Raises:
        TheirError: not one.
    """
    try:
        return msgspec.json.decode(data, type=Request)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise TheirError("control.bad-request", reason=str(error)) from None


def may_be_early(data: bytes) -> bool:
    """Whether a request is answered while the node still asks for its own head (R-121)."""
    try:
        return read_request(data).verb in _EARLY
    except TheirError:
        return True


def check_size(size: int) -> None:
    """Refuse a request that is too long.

    Raises:
        OurError: it is.
    """
    if size > REQUEST_BYTES_MAX:
        raise OurError("control.request-too-long", most=REQUEST_BYTES_MAX)


async def request(reader: "StreamReader") -> bytes:
    """Take one line; of a longer one than any request all of it, so that its sender hears why."""
    data, is_whole = b"", False
    while not is_whole and (piece := await reader.read(1 << 16)):
        is_whole = piece.endswith(b"\n")
        if len(data) <= REQUEST_BYTES_MAX:
            data += piece
    return data


def answer(result: object) -> bytes:
    """Say what a verb gave."""
    return msgspec.json.encode({"result": result}) + b"\n"


def refusal(error: ComityError) -> bytes:
    """Say why a verb gave nothing."""
    facts = {
        name: value.hex() if isinstance(value, bytes) else value
        for name, value in error.facts.items()
    }
    said = {"kind": type(error).__name__, "key": error.key, "facts": facts}
    return msgspec.json.encode({"error": said}) + b"\n"


def is_running(home: Path, name: str = SOCKET) -> bool:
    """Whether a node answers in this directory, or whoever listens at a socket of this name."""
    try:
        with _connected(home, name):
            return True
    except OSError:
        return False


def ask(home: Path, verb: str, args: dict[str, Any], name: str = SOCKET) -> Any:  # noqa: ANN401  # JSON
    """Ask a running node, or whoever listens in its directory at a socket of this name.

    Raises:
        ComityError: what the node answered.
        ConfigError: it stopped answering.
    """
    request = msgspec.json.encode(Request(verb=verb, args=args)) + b"\n"
    check_size(len(request))
    try:
        with _connected(home, name) as connection:
            connection.sendall(request)
            connection.shutdown(socket.SHUT_WR)
            said = _read_all(connection)
    except OSError as error:
        raise ConfigError("control.no-answer", path=str(home), reason=str(error)) from None
    if not said.endswith(b"\n"):
        raise ConfigError("control.no-answer", path=str(home), reason="closed")
    found: Answer = msgspec.json.decode(said)
    if "error" in found:
        fault = found["error"]
        raise _CLASSES[fault["kind"]](fault["key"], **fault["facts"])
    return found["result"]


def _read_all(connection: socket.socket) -> bytes:
    parts: list[bytes] = []
    size = 0
    while part := connection.recv(1 << 16):
        size += len(part)
        if size > ANSWER_BYTES_MAX:
            break
        parts.append(part)
    return b"".join(parts)


def listening(home: Path, name: str = SOCKET) -> socket.socket:
    """A socket in this directory that only its user can open."""
    (home / name).unlink(missing_ok=True)
    made = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    with reachable(home, name) as short:
        before = os.umask(0o177)
        try:
            made.bind(short)
        finally:
            os.umask(before)
    return made


@contextmanager
def reachable(home: Path, name: str = SOCKET) -> Iterator[str]:
    """A path of the socket short enough for a Unix address, however deep the directory lies."""
    handle = os.open(home, os.O_RDONLY | os.O_DIRECTORY)
    try:
        yield f"/proc/self/fd/{handle}/{name}"
    finally:
        os.close(handle)


@contextmanager
def _connected(home: Path, name: str) -> Iterator[socket.socket]:
    with (
        reachable(home, name) as path,
        socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection,
    ):
        connection.settimeout(TIMEOUT_S)
        connection.connect(path)
        yield connection
