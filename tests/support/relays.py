"""A real relay and carriers at it, for tests; and who runs it, who may do anything there."""

import asyncio
import ssl
import tempfile
import time
from collections.abc import Callable
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any

import pytest
from nats.aio.client import Client

from comity.proving.relay_servers import Servers, program
from comity.record.keys import SigningKey
from comity.routes import nkey
from comity.routes.relay import Ends, Relay
from comity.routes.relay_server import STREAM
from comity.routes.sealing import Opener, Sealer
from tests.record.test_seal import opening
from tests.support.parties import seed

LINE = seed("a line of the relay's tests")
NAMES = ("AA", "BB")
WORD = "of-the-operator"


def relay_key(name):
    """The key under which a relay knows a node."""
    return SigningKey.from_seed(seed(name, "relay"))


def word(name):
    return nkey.word_of(relay_key(name).key.raw)


def member(name):
    return nkey.member_of(word(name))


def author(name):
    return SigningKey.from_seed(seed(name, "entry"))


def author_key(kid, names=NAMES):
    return next((author(it).key for it in names if author(it).kid == kid), None)


def ends_of(name, readers=NAMES):
    keys = [opening(it).key for it in readers]
    opener = Opener(LINE, lambda: [opening(name)], author_key)
    return Ends(Sealer(LINE, author(name)), opener, lambda: keys)


def now_ms():
    return int(time.time() * 1000)


@contextmanager
def servers(*, count=1, names=NAMES, start=True, authority=None):
    """Servers of a test's own; a test that needs them is skipped, aloud, where there are none."""
    if program() is None:
        pytest.skip(
            "there is no nats-server here: it comes with `make lint` (requirements/dev.txt)"
        )
    with tempfile.TemporaryDirectory(prefix="comity-relay-") as its:
        made = Servers(Path(its), [[word(it) for it in names]], count=count)
        for name in () if authority is None else ("authority.pem", "authority.key"):
            (made.folder / name).write_bytes((authority.folder / name).read_bytes())
        made.make(now_ms())
        for number in range(1, count + 1):
            path = made.folder / f"server-{number}" / "nats.conf"
            user = f'{{ user: "{WORD}", password: "{WORD}" }}'
            path.write_text(path.read_text().replace("users [", f"users [\n      {user}"))
        try:
            if start:
                made.start()
            yield made
        finally:
            made.kill()


class End:
    """A carrier that keeps all it is given and all it is told."""

    def __init__(self, name, join, *, note=None, readers=NAMES):
        self.frames: list[bytes] = []
        self.passed: list[bytes] = []
        self.notes: list[bytes] = []
        self.lost = 0
        ends = ends_of(name, readers)
        self.relay = Relay("post", join, relay_key(name), ends, now_ms, lambda: 0.0)
        self.relay.resume(note)
        self.relay.on_frame = self.frames.append
        self.relay.on_passed = self.passed.append
        self.relay.on_note = self.notes.append
        self.relay.on_lost = self._lose
        self.relay.on_dropped = self._drop
        self.dropped: list[bytes] = []

    def _lose(self):
        self.lost += 1

    def _drop(self, token):
        self.dropped.append(token)

    async def insists(self, *frames):
        """Say them, and again what did not leave, until the relay says to have all."""
        await self.says(*frames)
        while not set(frames) <= set(self.passed):
            await until(lambda: self.dropped or set(frames) <= set(self.passed), 90)
            again, self.dropped = self.dropped, []
            await self.says(*again)

    @property
    def is_up(self):
        return self.relay.ready() > 0

    @property
    def fault(self):
        return self.relay.shown()["fault"]

    async def says(self, *frames):
        for frame in frames:
            await until(lambda: self.is_up, 90)
            self.relay.send(frame, 0, frame)


@asynccontextmanager
async def running(*ends):
    """Carriers that run until the block ends."""
    loop = asyncio.get_running_loop()
    tasks = [loop.create_task(it.relay.run()) for it in ends]
    try:
        yield ends
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def until(holds: Callable[[], Any], seconds: float = 30.0) -> None:
    """Wait until something holds, and say what did not."""
    loop = asyncio.get_running_loop()
    end = loop.time() + seconds
    while not holds():
        assert loop.time() < end, "it never came to be"
        await asyncio.sleep(0.02)


class Operator:
    """Who runs the relay: reads, takes away, puts back, says again, in whatever order."""

    def __init__(self, client: Client) -> None:
        self.client = client
        self.js = client.jetstream()

    async def held(self):
        """All messages in the stream, in its order."""
        info = await self.js.stream_info(STREAM)
        places = range(info.state.first_seq, info.state.last_seq + 1)
        found = []
        for place in places:
            try:
                found.append(await self.js.get_msg(STREAM, place))
            except Exception:  # noqa: BLE001, S112  # taken away before
                continue
        return found

    async def empty(self):
        """Take the whole stream away: what deny_purge forbids to users, its owner can."""
        await self.js.delete_stream(STREAM)

    async def put(self, *messages):
        for it in messages:
            await self.js.publish(it.subject, it.data)


@asynccontextmanager
async def operating(its: Servers, number: int = 1):
    machine = its.plan.machines[number - 1]
    context = ssl.create_default_context(cadata=its.join.certificate)
    client = Client()
    await client.connect(
        f"tls://{machine.host}:{machine.port}",
        tls=context,
        tls_handshake_first=True,
        user=WORD,
        password=WORD,
        allow_reconnect=False,
    )
    try:
        yield Operator(client)
    finally:
        await client.close()
