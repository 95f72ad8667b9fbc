"""One connection to a relay: NATS JetStream over pinned TLS, from its making to its end.

Carries out R-510 and R-515 on the wire. The one file that imports nats-py, and it is imported where
a relay is set only. What the server says is bounded and believed of nothing but how far it has
come; whoever uses this knows that it may lie. Never reconnects: an end is an end.
"""

import asyncio
import contextlib
import ssl
from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

from nats.aio.client import Client
from nats.aio.msg import Msg
from nats.errors import Error, ProtocolError
from nats.errors import TimeoutError as NoAnswerError
from nats.js.api import (
    AckPolicy,
    ConsumerConfig,
    DeliverPolicy,
    Header,
    PubAck,
    StorageType,
    StreamConfig,
)
from nats.js.errors import APIError, NotFoundError
from nats.protocol.parser import Parser
from typing_extensions import override

from comity.errors import TheirError
from comity.record.keys import SigningKey
from comity.routes import nkey
from comity.routes.relay_server import FRAMES, KEYS, STREAM, SUBJECT, Where
from comity.routes.sealing import SEALED_BYTES_MAX

DEDUP_S: Final = 120
ANSWER_S: Final = 5  # the server has, for whatever it is asked
BEAT_S: Final = 5  # it gives a sign of life while there is nothing to read
SILENT_S: Final = 15
BUFFER_BYTES_MAX: Final = 4 << 20  # of what came and is not a whole message
_ASKED_S: Final = (1, 1, 2)  # first, before it is asked with more patience
_STATUS: Final = "Status"
_PENDING_BYTES: Final = 16 << 20


class Arrived(NamedTuple):
    """What a relay gave: where it stands there, who put it there by its word, and the octets."""

    place: int
    member: str
    data: bytes


class State(NamedTuple):
    """What a relay says of its stream: when it was made, and its last place."""

    made: str
    last: int


class _Parser(Parser):
    """Reads what a server says, within bounds: nats-py has none."""

    @override
    async def parse(self, data: bytes = b"") -> None:
        if len(self.buf) + len(data) > BUFFER_BYTES_MAX or self.needed > SEALED_BYTES_MAX + 4_096:
            raise ProtocolError("too much")
        try:
            await super().parse(data)
        except (ValueError, TypeError, KeyError, AttributeError) as error:
            raise ProtocolError("not understood") from error


class JetStream:
    """A connection. `on_arrived` is called for each frame, in the relay's order."""

    def __init__(self, where: Where, key: SigningKey) -> None:
        self.where = where
        self.word = nkey.word_of(key.key.raw)
        self.member = nkey.member_of(self.word)
        self._key = key
        self._client = Client()
        self._client._public_nkey = self.word  # noqa: SLF001  # nats-py asks for nkeys, an sdist only, else
        self._client._ps = _Parser(self._client)  # noqa: SLF001  # there is no other place for a bound
        self._js = self._client.jetstream(timeout=ANSWER_S)
        self._ended = asyncio.Event()
        self._heard_s = 0.0
        self.state = State("", 0)

    # --- beginning and end

    async def open(self) -> None:
        """Connect, prove both ends, and see or make the stream.

        Raises:
            TheirError: "relay.impostor", "relay.not-known-there", "relay.cannot-keep".
            OSError: nobody answers there, or not in time.
        """
        try:
            await self._connect()
            self.state = await self._stream()
            _heed()
        except BaseException:
            await self.close()
            raise

    async def _connect(self) -> None:
        where = self.where
        try:
            await self._client.connect(
                f"tls://{where.host}:{where.port}",
                tls=_context(where.certificate),
                tls_handshake_first=True,
                allow_reconnect=False,
                connect_timeout=ANSWER_S,
                ping_interval=BEAT_S,
                signature_cb=lambda nonce: nkey.signed(self._key, nonce),
                inbox_prefix=f"_INBOX.{self.member}",
                error_cb=self._failed,
                closed_cb=self._closed,
                disconnected_cb=self._closed,
            )
        except ssl.SSLCertVerificationError:
            raise TheirError("relay.impostor", host=where.host, port=where.port) from None
        except Error as error:
            if "authorization" in str(error).lower():
                raise TheirError("relay.not-known-there", word=self.word) from None
            raise OSError(str(error)) from None
        for writer in _writers(self._client._transport):  # noqa: SLF001
            protocol = writer.transport.get_protocol()
            protocol._over_ssl = True  # type: ignore[attr-defined]  # noqa: SLF001  # a warning else

    async def _stream(self) -> State:
        """See the stream, or make it; a cluster that has no leader yet answers nothing at all."""
        try:
            for wait_s in _ASKED_S:
                with contextlib.suppress(NoAnswerError):
                    return await self._seen(wait_s)
            return await self._seen(ANSWER_S)
        except (APIError, Error) as error:
            raise TheirError("relay.cannot-keep", reason=_reason(error)) from None

    async def _seen(self, wait_s: int) -> State:
        asked = self._client.jetstream(timeout=wait_s)
        try:
            info = await asked.stream_info(STREAM)
        except NotFoundError:
            info = await asked.add_stream(stream_config(self.where))
        _heed()
        return State(str(info.created), int(info.state.last_seq))

    async def close(self) -> None:
        """End it; harmless if it has ended."""
        self._ended.set()
        was_up = self._client.is_connected
        transport = self._client._transport  # noqa: SLF001  # nats-py leaves what failed early open
        for writer in _writers(transport):
            writer.transport.abort()
        if not was_up:
            return
        with contextlib.suppress(OSError, Error):
            async with asyncio.timeout(ANSWER_S):
                await self._client.close()

    async def _failed(self, error: Exception) -> None:
        """Before it is up every failure is an end: nats-py would try again for minutes."""
        if self._client.is_connected or self._ended.is_set():
            return
        raise error

    async def _closed(self) -> None:
        self._ended.set()

    async def ended(self) -> None:
        """Wait until it is of no use any more: closed by either end, or silent for too long."""
        loop = asyncio.get_running_loop()
        while not self._ended.is_set() and loop.time() - self._heard_s < SILENT_S:
            try:
                async with asyncio.timeout(1):
                    await self._ended.wait()
            except TimeoutError:
                continue

    # --- out

    async def put(self, kind: str, data: bytes, name: str) -> "asyncio.Future[PubAck]":
        """Publish; the future is done when the relay says that it keeps it."""
        headers = {Header.MSG_ID.value: name}
        subject = f"{SUBJECT}.{self.member}.{kind}"
        try:
            future = await self._js.publish_async(subject, data, headers=headers)
        except Error as error:
            raise OSError(str(error)) from None
        _heed()
        return future

    # --- in

    async def read(self, kind: str, start: int, on_arrived: Callable[[Arrived], None]) -> int:
        """Be given all of a kind ("*": of each) from a place on; gives how many are waiting now.

        Raises:
            TheirError: "relay.cannot-keep".
            OSError: it did not answer.
        """
        self._heard_s = asyncio.get_running_loop().time()
        name = f"{self.member}-{'f' if kind == '*' else kind}"
        inbox = self._client.new_inbox()
        reading = _Reading(self, on_arrived)
        await self._client.subscribe(inbox, cb=reading.take, pending_bytes_limit=_PENDING_BYTES)
        config = ConsumerConfig(
            name=name,
            deliver_subject=inbox,
            deliver_policy=DeliverPolicy.BY_START_SEQUENCE,
            opt_start_seq=max(1, start),
            filter_subject=f"{SUBJECT}.*.{kind}",
            ack_policy=AckPolicy.NONE,
            max_deliver=1,
            flow_control=True,
            idle_heartbeat=BEAT_S,
            inactive_threshold=6 * SILENT_S,
            mem_storage=True,
            num_replicas=1,
        )
        try:
            await self._forget(name)
            info = await self._js.add_consumer(STREAM, config)
        except (APIError, Error) as error:
            raise TheirError("relay.cannot-keep", reason=_reason(error)) from None
        _heed()
        return int(info.num_pending or 0)

    async def _forget(self, name: str) -> None:
        """Of a connection before this one the server may still know where it read."""
        with contextlib.suppress(NotFoundError):
            await self._js.delete_consumer(STREAM, name)

    def heard(self) -> None:
        """Something came."""
        self._heard_s = asyncio.get_running_loop().time()

    def broken(self) -> None:
        """What came cannot be: begin anew."""
        self._ended.set()

    async def answer(self, subject: str) -> None:
        """Say that what came so far was taken (flow control)."""
        await self._client.publish(subject)


class _Reading:
    """What one consumer gives, without a gap."""

    def __init__(self, stream: JetStream, on_arrived: Callable[[Arrived], None]) -> None:
        self._stream = stream
        self._on_arrived = on_arrived
        self._next = 1

    async def take(self, message: Msg) -> None:
        """Take one message, or a sign of life."""
        self._stream.heard()
        if message.headers is not None and message.headers.get(_STATUS) == "100":
            if message.reply:
                await self._stream.answer(message.reply)
            return
        place = _place(message)
        if place is None or place[1] != self._next:
            self._stream.broken()
            return
        self._next += 1
        self._on_arrived(Arrived(place[0], _member(message.subject), message.data))


def _place(message: Msg) -> tuple[int, int] | None:
    """Where a message stands in the stream, and in what was given here."""
    try:
        sequence = message.metadata.sequence
        return int(sequence.stream), int(sequence.consumer)
    except (Error, ValueError, IndexError, TypeError, AttributeError):
        return None


def _member(subject: str) -> str:
    parts = subject.split(".")
    return parts[1] if len(parts) == 3 else ""


def stream_config(where: Where) -> StreamConfig:
    """What a relay is asked to keep for a line: for so long, so much, on so many machines."""
    return StreamConfig(
        name=STREAM,
        subjects=[f"{SUBJECT}.*.{KEYS}", f"{SUBJECT}.*.{FRAMES}"],
        storage=StorageType.FILE,
        num_replicas=where.replicas,
        max_age=where.keep_s,
        max_bytes=where.keep_bytes,
        max_msg_size=SEALED_BYTES_MAX + 4_096,
        duplicate_window=DEDUP_S,
        deny_delete=True,
        deny_purge=True,
    )


def _context(certificate: str) -> ssl.SSLContext:
    """TLS 1.3 that believes one certificate and nobody else's."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    context.load_verify_locations(cadata=certificate)
    return context


def _reason(error: Exception) -> str:
    described = getattr(error, "description", None)
    return str(described or error)[:200] or type(error).__name__


def _heed() -> None:
    """Be cancelled after all: nats-py swallows that while it flushes."""
    task = asyncio.current_task()
    if task is not None and task.cancelling():
        raise asyncio.CancelledError


def _writers(transport: object) -> Iterator[asyncio.StreamWriter]:
    for name in ("_io_writer", "_bare_io_writer"):
        writer = getattr(transport, name, None)
        if isinstance(writer, asyncio.StreamWriter):
            yield writer
