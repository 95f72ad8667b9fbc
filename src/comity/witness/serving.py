"""The witness over HTTP: one path, one method, an answer only after it is durable.

Carries out R-592 to R-595 and R-597. Requests that come together share one flush. To whoever is no
log that it trusts it says nothing but a status; it writes no address down. Beyond loopback never
without TLS.
"""

import asyncio
import contextlib
import logging
import signal
import threading
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from comity.errors import ConfigError, StoreError
from comity.record.note import VerifierKey
from comity.values.bounds import WITNESS_BYTES_MAX
from comity.witness import asked
from comity.witness.cosigner import Cosigner, Refusal, Step, cosign
from comity.witness.home import WitnessHome
from comity.witness.listening import (
    PATIENCE_S,
    Impatient,
    is_loopback,
    listening,
    server_of,
    tls_files,
)
from comity.witness.memory import Memory

if TYPE_CHECKING:
    import socket

WAITING_MAX: Final = 1_000  # requests that wait for the disk
CONNECTIONS_MAX: Final = 2_000
MARK_S: Final = 10.0  # how often the mark outside is flushed
_HEAD_BYTES_MAX: Final = 16_384
_STRANGE: Final = frozenset({400, 403, 404})  # what is said to whoever is no log
_log = logging.getLogger("comity.witness")


class Answer(NamedTuple):
    """What goes back: nothing but a status, unless the request was signed by a log."""

    status: int
    body: bytes = b""
    kind: str = ""


class Counts:
    """What the witness did since its start; flushes are those of its memory."""

    def __init__(self) -> None:
        self.cosigned = self.refused = self.flushes = 0


class Desk:
    """Takes requests, keeps what several of them need in one flush, and signs after it."""

    def __init__(self, home: WitnessHome, memory: Memory, now_s: Callable[[], int]) -> None:
        self._home = home
        self._memory = memory
        self._now_s = now_s
        self._keys = home.keys()
        settings = home.settings
        self._cosigner = Cosigner(
            home.logs(),
            memory.states,
            a_minute=settings.a_minute,
            successors=settings.successors,
        )
        self._waiting: list[tuple[Step, asyncio.Future[Answer]]] = []
        self._is_news = asyncio.Event()
        self.counts = Counts()

    async def answer(self, data: bytes) -> Answer:
        """Judge one request; with 200, once it is durable.

        Raises:
            StoreError: the disk says no; nothing is answered any more.
        """
        if len(self._waiting) >= WAITING_MAX:
            return Answer(503)
        found = self._cosigner.consider(data, self._now_s())
        if isinstance(found, Refusal):
            return self._refused(found)
        done: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()
        self._waiting.append((found, done))
        self._is_news.set()
        return await done

    def _refused(self, why: Refusal) -> Answer:
        self.counts.refused += 1
        if why.evidence is not None:
            path = self._home.keep_evidence(why.evidence)
            _log.warning(
                "a log contradicts what was signed of it, or its proof does not hold",
                extra={
                    "facts": {"kind": why.evidence.kind, "file": "" if path is None else str(path)}
                },
            )
        if why.size is not None:
            return Answer(why.status, f"{why.size}\n".encode(), asked.SIZE_TYPE)
        return Answer(why.status)

    async def run(self) -> None:
        """Keep and sign until cancelled.

        Raises:
            StoreError: the disk says no: the witness must stop.
        """
        loop = asyncio.get_running_loop()
        marked_s = loop.time()
        while True:  # until cancelled
            await self._is_news.wait()
            self._is_news.clear()
            batch, self._waiting = self._waiting, []
            states = [(step.tip.origin, step.state) for step, _ in batch]
            fresh = [key for step, _ in batch for key in step.fresh]
            try:
                if fresh:  # whom it trusts comes first; alone it does no harm
                    await asyncio.to_thread(self._trust, fresh)
                await asyncio.to_thread(self._memory.keep, states)
            except StoreError as error:
                for _, done in batch:
                    done.set_result(Answer(503))  # nothing was signed
                raise error from None
            self.counts.flushes += 1
            self._sign(batch)
            if loop.time() - marked_s > MARK_S:
                marked_s = loop.time()
                await asyncio.to_thread(self._memory.mark, durable=True)

    def _trust(self, fresh: list[VerifierKey]) -> None:
        """Keep the keys of feeds that began anew.

        Raises:
            StoreError: the disk says no.
        """
        try:
            self._home.trust(fresh)
        except OSError as error:
            path = str(self._home.folder)
            raise StoreError("store.failed", path=path, reason=str(error)) from None
        _log.info("a feed began anew", extra={"facts": {"log": fresh[0].name}})

    def _sign(self, batch: list[tuple[Step, asyncio.Future[Answer]]]) -> None:
        name = self._home.settings.name
        for step, done in batch:
            lines = cosign(name, self._keys.all, step)
            if not done.done():  # whoever asked may have gone
                done.set_result(
                    Answer(
                        200, "".join(it.text for it in lines).encode(), "text/plain; charset=utf-8"
                    )
                )
            self.counts.cosigned += 1


class Face:
    """The desk as an ASGI application."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:  # noqa: ANN401  # ASGI
        """Answer one request."""
        if scope["type"] != "http":
            return
        answer = Answer(404)
        if (scope["method"], scope["path"]) == ("POST", asked.PATH):
            data = await _body(scope, receive)
            answer = Answer(400) if data is None else await self._desk.answer(data)
        headers = [(b"content-length", str(len(answer.body)).encode())]
        if answer.kind:
            headers.append((b"content-type", answer.kind.encode()))
        if answer.status in _STRANGE:
            headers.append((b"connection", b"close"))  # whatever else comes is not read
        await send({"type": "http.response.start", "status": answer.status, "headers": headers})
        await send({"type": "http.response.body", "body": answer.body})


async def _body(scope: Any, receive: Any) -> bytes | None:  # noqa: ANN401  # ASGI
    """Read the whole of a body; None: it is too long, or its sender went or is too slow."""
    for name, value in scope["headers"]:
        if name == b"content-length" and int(value) > WITNESS_BYTES_MAX:
            return None
    data = bytearray()
    try:
        async with asyncio.timeout(PATIENCE_S):
            while True:
                event = await receive()
                data += event.get("body", b"")
                if event["type"].endswith("disconnect") or len(data) > WITNESS_BYTES_MAX:
                    return None
                if not event.get("more_body"):
                    return bytes(data)
    except TimeoutError:
        return None


class Serving:
    """A witness that listens."""

    def __init__(self, home: WitnessHome, now_s: Callable[[], int]) -> None:
        """`now_s`: UTC seconds since 1970, as this machine claims."""
        self._home = home
        self._now_s = now_s
        self.memory = home.memory()
        self.desk: Desk | None = None
        self.stop: Callable[[], object] = self.close  # may be called from another thread
        self._socket: socket.socket | None = None
        self.address = ""  # where it listens, for whoever submits; without the path

    def open(self) -> None:
        """Read what was signed, and listen.

        Raises:
            ConfigError: the memory is lost (R-596), or it cannot listen there.
            StoreError: the disk says no.
        """
        settings = self._home.settings
        is_tls = tls_files(settings.certificate, settings.key) is not None
        if not is_tls and not is_loopback(settings.host):
            raise ConfigError("witness.needs-tls", host=settings.host)
        self.memory.open()
        try:
            self._socket = listening(settings.host, settings.port)
        except ConfigError:
            self.memory.close()
            raise
        scheme = "https" if is_tls else "http"
        host = f"[{settings.host}]" if ":" in settings.host else settings.host
        self.address = f"{scheme}://{host}:{self._socket.getsockname()[1]}"

    async def run(self, ready: Callable[[], None] = lambda: None) -> None:
        """Serve until cancelled or told to stop.

        Raises:
            StoreError: the disk says no: nothing that is not durable was signed.
        """
        if self._socket is None:
            return
        desk = self.desk = Desk(self._home, self.memory, self._now_s)
        settings = self._home.settings
        server = server_of(
            Face(desk),
            tls_files(settings.certificate, settings.key),
            http=Impatient,
            limit_concurrency=CONNECTIONS_MAX,
            h11_max_incomplete_event_size=_HEAD_BYTES_MAX,
        )
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(server.serve(sockets=[self._socket]))
                group.create_task(desk.run())
                ready()
        except* StoreError as errors:
            raise errors.exceptions[0] from None
        finally:
            if server.started:
                await server.shutdown()
            self.close()
            _log.info("ended", extra={"facts": vars(desk.counts)})

    def close(self) -> None:
        """Let go of the socket and the memory."""
        if self._socket is not None:
            self._socket.close()
            self._socket = None
            self.address = ""
        self.memory.close()


def run_until_told(serving: Serving, ready: Callable[[], None]) -> None:
    """Serve in a loop of its own until the process is told to stop; `ready`: it listens.

    Raises:
        ConfigError: it cannot start.
        StoreError: the disk says no.
    """
    serving.open()

    async def work() -> None:
        loop, task = asyncio.get_running_loop(), asyncio.current_task()
        if task is None:
            return
        serving.stop = partial(loop.call_soon_threadsafe, task.cancel)
        if threading.current_thread() is threading.main_thread():
            for name in (signal.SIGINT, signal.SIGTERM):
                loop.add_signal_handler(name, task.cancel)
        with contextlib.suppress(asyncio.CancelledError):
            await serving.run(ready)

    asyncio.run(work())
