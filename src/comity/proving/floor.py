"""The floor of `comity bench line`: the same job done by hand, with nothing around it.

A signs 300 bytes, keeps them (SQLite, WAL, FULL) and sends them over TLS 1.3 with pinned
certificates; B verifies, keeps them, and signs an acknowledgement, which A verifies. Both ends
commit in groups. No feed, no record, no picture, no session: what any product must be slower
than. Shares no code with the line, on purpose; takes the same orders as `bench_node`.

`python -m comity.proving.floor FOLDER A|B [PORT]`
"""

import asyncio
import os
import resource
import sqlite3
import ssl
import sys
import time
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from nacl.exceptions import BadSignatureError
from nacl.signing import SigningKey, VerifyKey

from comity.proving.bench_orders import Order, Report, Said, answer, orders
from comity.routes.certificate import make_certificate

BODY_BYTES: Final = 300
_HOST: Final = "127.0.0.1"
_TABLE: Final = "CREATE TABLE m (i INTEGER PRIMARY KEY, h BLOB UNIQUE, b BLOB)"


def make_floor(folder: Path) -> None:
    """Make keys and certificates for A and B."""
    folder.mkdir(parents=True)
    for name in "AB":
        made = make_certificate(os.urandom(32), name)
        key = made.key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        public = made.x509.public_bytes(Encoding.PEM)
        (folder / f"{name}.pem").write_bytes(key + public)
        (folder / f"{name}.crt").write_bytes(public)
        (folder / f"{name}.key").write_bytes(os.urandom(32))


def _context(folder: Path, ours: str, theirs: str, *, listens: bool) -> ssl.SSLContext:
    protocol = ssl.PROTOCOL_TLS_SERVER if listens else ssl.PROTOCOL_TLS_CLIENT
    context = ssl.SSLContext(protocol)
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    context.check_hostname = False
    context.verify_mode = ssl.CERT_REQUIRED
    context.load_cert_chain(folder / f"{ours}.pem")
    context.load_verify_locations(folder / f"{theirs}.crt")
    return context


class Kept:
    """Rows in SQLite; whoever waits while one commit runs shares the next."""

    def __init__(self, path: Path) -> None:
        self.flushes = 0
        self._base = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        self._base.execute("PRAGMA journal_mode = WAL")
        self._base.execute("PRAGMA synchronous = FULL")
        self._base.execute(_TABLE)
        self._waiting: list[tuple[bytes, bytes, Callable[[], None]]] = []
        self._is_busy = False

    def put(self, digest: bytes, body: bytes, then: Callable[[], None]) -> None:
        """Keep a row; `then` is called once it is durable."""
        self._waiting.append((digest, body, then))
        if not self._is_busy:
            self._is_busy = True
            asyncio.get_running_loop().call_soon(self._write)

    def _write(self) -> None:
        group, self._waiting = self._waiting, []
        if not group:
            self._is_busy = False
        elif len(group) == 1:
            self._commit(group)
            self._written(group)
        else:
            loop = asyncio.get_running_loop()
            done = loop.run_in_executor(None, self._commit, group)
            done.add_done_callback(lambda _: self._written(group))

    def _commit(self, group: list[tuple[bytes, bytes, Callable[[], None]]]) -> None:
        self._base.execute("BEGIN IMMEDIATE")
        rows = [(digest, body) for digest, body, _ in group]
        self._base.executemany("INSERT OR IGNORE INTO m (h, b) VALUES (?, ?)", rows)
        self._base.execute("COMMIT")
        self.flushes += 1

    def _written(self, group: list[tuple[bytes, bytes, Callable[[], None]]]) -> None:
        for _, _, then in group:
            then()
        self._write()


class Wire(asyncio.Protocol):
    """Frames of two bytes' length over TLS."""

    def __init__(
        self, pinned: bytes, up: Callable[["Wire"], None], take: Callable[[bytes], None]
    ) -> None:
        self._pinned, self._up, self._take = pinned, up, take
        self._kept = b""
        self._transport: Any = None

    def connection_made(self, transport: Any) -> None:  # type: ignore[explicit-override]  # noqa: ANN401
        """Compare the certificate."""
        self._transport = transport
        if transport.get_extra_info("ssl_object").getpeercert(binary_form=True) != self._pinned:
            raise SystemExit("another certificate")
        self._up(self)

    def data_received(self, data: bytes) -> None:  # type: ignore[explicit-override]
        """Cut the stream into frames."""
        stream, at = self._kept + data, 0
        while len(stream) - at >= 2:
            end = at + 2 + int.from_bytes(stream[at : at + 2])
            if end > len(stream):
                break
            self._take(stream[at + 2 : end])
            at = end
        self._kept = stream[at:]

    def send(self, frame: bytes) -> None:
        """Send one frame."""
        self._transport.write(len(frame).to_bytes(2) + frame)


class Floor:
    """One end of the floor."""

    def __init__(self, folder: Path, name: str) -> None:
        theirs = "B" if name == "A" else "A"
        self._folder, self._name, self._theirs = folder, name, theirs
        self._key = SigningKey((folder / f"{name}.key").read_bytes())
        self._their_key: VerifyKey = SigningKey((folder / f"{theirs}.key").read_bytes()).verify_key
        self._kept = Kept(folder / f"{name}.sqlite")
        self._wire: Wire | None = None
        self._in_flight: dict[bytes, int] = {}
        self._left = self._window = self._count = 0
        self._began_ns = 0
        self._said = Said(times_ns=[], took_ns=0)
        self._stop = asyncio.Event()

    async def run(self, port: int) -> None:
        """Listen as B, or call B as A, and carry out orders."""
        loop = asyncio.get_running_loop()
        context = _context(self._folder, self._name, self._theirs, listens=self._name == "B")
        pinned = ssl.PEM_cert_to_DER_cert((self._folder / f"{self._theirs}.crt").read_text())
        take = self._acknowledged if self._name == "A" else self._acknowledge

        def wire() -> Wire:
            return Wire(pinned, self._up, take)

        if self._name == "B":
            server = await loop.create_server(wire, _HOST, 0, ssl=context)
            port = server.sockets[0].getsockname()[1]
        else:
            await loop.create_connection(wire, _HOST, port, ssl=context)
        answer({"address": f"{_HOST}:{port}"})
        orders(self._obey, self._stop.set)
        await self._stop.wait()

    def _up(self, wire: Wire) -> None:
        self._wire = wire

    def _send(self, frame: bytes) -> None:
        if self._wire is not None:
            self._wire.send(frame)

    def _obey(self, order: Order) -> None:
        if order.do == "report":
            peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
            cpu_ns = time.process_time_ns()
            answer(Report(cpu_ns=cpu_ns, peak_kib=peak, flushes=self._kept.flushes))
        elif order.do == "say":
            self._left, self._window = order.count, order.window
            self._said = Said(times_ns=[], took_ns=0)
            self._began_ns = time.perf_counter_ns()
            self._say()
        else:
            self._stop.set()

    # --- A

    def _say(self) -> None:
        while self._left and len(self._in_flight) < self._window:
            self._left -= 1
            self._count += 1
            began_ns = time.perf_counter_ns()
            signed = bytes(self._key.sign(self._count.to_bytes(8) + bytes(BODY_BYTES - 8)))
            digest = sha256(signed).digest()
            self._in_flight[digest] = began_ns
            self._kept.put(digest, signed, lambda signed=signed: self._send(signed))  # type: ignore[misc]

    def _acknowledged(self, frame: bytes) -> None:
        digest = self._their_key.verify(frame)
        now_ns = time.perf_counter_ns()
        self._said.times_ns.append(now_ns - self._in_flight.pop(digest))
        if self._left:
            self._say()
        elif not self._in_flight:
            self._said.took_ns = now_ns - self._began_ns
            answer(self._said)

    # --- B

    def _acknowledge(self, frame: bytes) -> None:
        try:
            self._their_key.verify(frame)
        except BadSignatureError:
            raise SystemExit("a bad signature") from None
        digest = sha256(frame).digest()
        self._kept.put(digest, frame, lambda: self._send(bytes(self._key.sign(digest))))


if __name__ == "__main__":
    port = int(sys.argv[3]) if len(sys.argv) > 3 else 0

    async def _main() -> None:
        await Floor(Path(sys.argv[1]), sys.argv[2]).run(port)

    asyncio.run(_main())
