"""The job that every peer does, and how it is ordered: nothing here is Comity's.

A has a notice of 300 bytes; it is on A's disk; it is on B's disk; A holds B's acknowledgement. A
peer's program says on its first line what its acknowledgement means, or why it cannot run here,
and then takes orders (`{"do": "say", "count": ..., "window": ...}`) as JSON lines and answers each
with the time of each message. Standard library only: it runs in the peers' own environment.
"""

import asyncio
import contextlib
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

BODY_BYTES = 300
PATIENCE_S, STUCK_S = 60, 300  # for a server to begin; for a message on a machine that is busy
HOST = "127.0.0.1"
_FILLING = b"NOTIFY/MANOEUVRE/2026-02-05T10:00Z/A>B/area:N45.10E031.20..N45.90E032.80/alt:0-9000m/"

Send = Callable[[int], Awaitable[None]]


class MissingError(Exception):
    """This peer cannot run here, and why."""


def body(number: int) -> bytes:
    """Notice number so-and-so: 300 bytes of text, the number in the first eight."""
    return (b"%08d" % number + _FILLING * 4)[:BODY_BYTES]


class Log:
    """A file of its own for an end of the line: who waits while it is flushed shares the next."""

    def __init__(self, path: Path) -> None:
        self._file = os.open(path, os.O_CREAT | os.O_WRONLY | os.O_APPEND, 0o600)
        self._waiting: list[asyncio.Future[None]] = []
        self._flushing: asyncio.Task[None] | None = None

    async def keep(self, data: bytes) -> None:
        """Write it; comes back when it is durable."""
        os.write(self._file, data)
        done = asyncio.get_running_loop().create_future()
        self._waiting.append(done)
        if self._flushing is None:
            self._flushing = asyncio.create_task(self._flush())
        await done

    async def _flush(self) -> None:
        while self._waiting:
            group, self._waiting = self._waiting, []
            if len(group) == 1:
                os.fdatasync(self._file)
            else:
                await asyncio.to_thread(os.fdatasync, self._file)
            for done in group:
                if not done.done():
                    done.set_result(None)
        self._flushing = None


class Waiting:
    """What A waits for: each message until its acknowledgement is here."""

    def __init__(self) -> None:
        self._all: dict[Any, asyncio.Future[None]] = {}

    def open(self, key: object) -> "asyncio.Future[None]":
        """Begin to wait for this one."""
        self._all[key] = asyncio.get_running_loop().create_future()
        return self._all[key]

    def came(self, key: object) -> None:
        """Its acknowledgement is here."""
        waits = self._all.pop(key, None)
        if waits is not None and not waits.done():
            waits.set_result(None)


@contextlib.contextmanager
def server(  # what else: arguments of Popen
    command: Sequence[str],
    log: Path,
    *,
    end: signal.Signals = signal.SIGTERM,
    **more: Any,  # noqa: ANN401
) -> Iterator["subprocess.Popen[bytes]"]:
    """Run a server of the peer while this lasts; `end`: what makes it stop at once."""
    with log.open("ab") as out:
        process = subprocess.Popen(command, stdout=out, stderr=out, **more)
    try:
        yield process
    finally:
        process.send_signal(end)
        try:
            process.wait(PATIENCE_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def once(*command: str, folder: Path | None = None, must: bool = True) -> None:
    """Run a command of the peer to its end, before or after what is measured."""
    subprocess.run(command, check=must, cwd=folder, capture_output=True)


def program(name: str) -> str:
    """Where a program is: beside this Python, or where Debian puts it.

    Raises:
        MissingError: it is not installed.
    """
    path = os.pathsep.join((str(Path(sys.executable).parent), os.environ["PATH"], "/usr/sbin"))
    found = shutil.which(name, path=path)
    if found is None:
        raise MissingError(f"{name} is not installed")
    return found


def free_port() -> int:
    """Give a port that nobody has."""
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return int(probe.getsockname()[1])


def wait_for(port: int) -> None:
    """Wait until somebody listens there.

    Raises:
        MissingError: nobody does.
    """
    until = time.monotonic() + PATIENCE_S
    while time.monotonic() < until:
        with contextlib.suppress(OSError):
            socket.create_connection((HOST, port), 1).close()
            return
        time.sleep(0.05)
    raise MissingError(f"its server does not listen on port {port}")


def answer(what: object) -> None:
    """Say one thing to whoever orders."""
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


async def _orders() -> AsyncIterator[dict[str, Any]]:
    reader = asyncio.StreamReader()
    loop = asyncio.get_running_loop()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    while line := await reader.readline():
        yield json.loads(line)


async def serve(send: Send, *, means: str, share: float = 1.0) -> None:
    """Take orders until nobody gives any; `share`: of the usual count, for who is slow."""
    answer({"means": means, "share": share})
    number = 0
    async for order in _orders():
        if order["do"] != "say":
            return
        count, window = order["count"], order["window"]
        answer(await _say(send, range(number, number + count), window))
        number += count


async def _say(send: Send, numbers: range, window: int) -> dict[str, Any]:
    """Send all with so many in flight."""
    times_ns: list[int] = []
    left = iter(numbers)

    async def one_after_the_other() -> None:
        for number in left:
            began_ns = time.perf_counter_ns()
            async with asyncio.timeout(STUCK_S):
                await send(number)
            times_ns.append(time.perf_counter_ns() - began_ns)

    began_ns = time.perf_counter_ns()
    await asyncio.gather(*(one_after_the_other() for _ in range(window)))
    return {"times_ns": times_ns, "took_ns": time.perf_counter_ns() - began_ns}


def main(run: Callable[[Path], Awaitable[None]]) -> None:
    """Run a peer in a folder of its own that is thrown away; say so if it cannot run here."""
    with tempfile.TemporaryDirectory(prefix="comity-peer-") as folder:
        Path(folder).chmod(0o755)  # servers with users of their own look into it
        try:
            asyncio.run(_run(run, Path(folder)))
        except (MissingError, ImportError) as fault:
            answer({"missing": str(fault)})


async def _run(run: Callable[[Path], Awaitable[None]], folder: Path) -> None:
    await run(folder)
