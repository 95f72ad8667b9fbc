"""The relay: a carrier over somebody's NATS server, which keeps sealed frames for who is away.

Carries out R-510 to R-516. What the relay says to have is "with the relay" and never delivered:
that is the addressee's signed word, in the record. A relay that loses, reorders, repeats, forks or
reads costs time and nothing else; one that forgot what it had is given it again.
"""

import asyncio
from collections import OrderedDict, deque
from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from comity.errors import ComityError, OurError, TheirError
from comity.record import canonical
from comity.record.keys import Key, SigningKey
from comity.routes import nkey
from comity.routes.backoff import Backoff
from comity.routes.relay_server import Join, where_of
from comity.routes.sealing import FRAME_BYTES_MAX, Opener, Sealer

if TYPE_CHECKING:
    from comity.routes.jetstream import Arrived, JetStream

WINDOW_MIN: Final = 2_048  # octets that may be on their way to the relay
WINDOW_MAX: Final = 262_144
WINDOW_FRAMES: Final = 64
LATE_S: Final = 0.75  # an answer that took longer: less is put on its way
LOOK_S: Final = 1.0
UNANSWERED_S: Final = 10.0  # a relay that says nothing to a frame for so long is none
KEY_AGAIN_S: Final = 150.0  # a little more than the time for which it knows a second copy
ONCE_S: Final = 30.0  # for which what the relay took is not given again: others may want it too
REMEMBERED: Final = 65_536  # frames of which it is known how often the relay took them
NOTE_BYTES_MAX: Final = 256
_PRECEDENCES: Final = 4
_ENDS: Final = (TheirError, OurError, OSError)  # of a connection; all else is a fault of ours
_URGENT: Final = 2  # IMMEDIATE and above go beyond the window


def _ignore(*_: object) -> None:
    """Do nothing: what a carrier calls until its owner says otherwise."""


class Ends(NamedTuple):
    """What seals and opens the frames of a line, and the keys of the nodes that may read now."""

    sealer: Sealer
    opener: Opener
    readers: Callable[[], Iterable[Key]]


class _Taken(NamedTuple):
    """How often the relay said to have a frame, and when it last did."""

    times: int
    at_s: float


class _Out:
    """A frame on its way to the relay."""

    __slots__ = ("data", "name", "since_s", "size", "token")

    def __init__(self, data: bytes, token: bytes) -> None:
        self.data, self.token = data, token
        self.size = len(data)
        self.name, self.since_s = "", 0.0


class Relay:
    """One relay for one line, as a carrier."""

    kind = "relay"
    is_one_way = False
    frame_max = FRAME_BYTES_MAX

    def __init__(
        self,
        name: str,
        join: Join,
        key: SigningKey,
        ends: Ends,
        now_ms: Callable[[], int],
        chance: Callable[[], float],
    ) -> None:
        """`key`: the one under which the relay knows this node. `chance()` is in [0, 1)."""
        self.name = name
        self.on_frame: Callable[[bytes], None] = _ignore
        self.on_frames: Callable[[list[bytes]], None] = self._each  # or those that came together
        self.on_ready: Callable[[], None] = _ignore
        self.on_passed: Callable[[bytes], None] = _ignore
        self.on_dropped: Callable[[bytes], None] = _ignore  # it never said to have this
        self.on_lost: Callable[[], None] = _ignore  # what it had said to have, it has no more
        self.on_note: Callable[[bytes], None] = _ignore  # how far it was read, now and then
        self._join, self._key = join, key
        self._member = nkey.member_of(nkey.word_of(key.key.raw))
        self._sealer, self._opener, self._readers = ends
        self._now_ms = now_ms
        self._backoff = Backoff(chance)
        self._queues: list[deque[_Out]] = [deque() for _ in range(_PRECEDENCES)]
        self._under_way: OrderedDict[asyncio.Future[Any], _Out] = OrderedDict()
        self._bytes = 0  # queued and under way
        self._came: list[bytes] = []  # opened in this turn of the loop
        self._names: set[str] = set()  # of what is under way
        self._taken: OrderedDict[str, _Taken] = OrderedDict()  # by name
        self._looked_s: float | None = None  # at who may read
        self._wake = asyncio.Event()
        self._window, self._shrunk_s = 8 * WINDOW_MIN, 0.0
        self._made, self._place = "", 0
        self._noted = ("", 0)
        self._highest = 0  # place of what it said to have
        self._tries = 0
        self._stream: JetStream | None = None
        self._since_ms: int | None = None
        self._key_at_s = 0.0
        self.fault: ComityError | None = None
        self.refused = 0  # frames that were none, or not for us

    def resume(self, note: bytes | None) -> None:
        """Say how far it was read before: what `on_note` was given last."""
        self._made, self._place = self._noted = _read_note(note)

    # --- the port

    def ready(self) -> int:
        """How many octets it takes now."""
        if self._stream is None or self._count() >= WINDOW_FRAMES:
            return 0
        return self.frame_max if self._bytes == 0 else max(0, self._window - self._bytes)

    def _count(self) -> int:
        return len(self._under_way) + sum(map(len, self._queues))

    def send(self, frame: bytes, precedence: int, token: bytes = b"") -> None:
        """Take a frame; without a connection it did not leave."""
        if self._stream is None or not 0 < len(frame) <= self.frame_max:
            self.on_dropped(token)
            return
        self._queues[precedence].append(_Out(frame, token))
        self._bytes += len(frame)
        self._wake.set()

    def shown(self) -> dict[str, Any]:
        """What there is to say of it: which server, since when, and what is wrong with it."""
        where = where_of(self._join, self._tries)
        return {
            "relay": self._join.relay,
            "address": f"{where.host}:{where.port}",
            "is_open": self._stream is not None,
            "since_ms": self._since_ms,
            "fault": None if self.fault is None else self.fault.key,
            "refused": self.refused,
            "unopened": self._opener.waiting,
        }

    def _told(self, error: Exception) -> ComityError:
        """What ended a connection, as something for which there is a sentence."""
        if isinstance(error, TheirError):
            return error
        if isinstance(error, OurError):  # there is nobody to whom anything could be sealed
            return OurError("relay.nobody-reads", relay=self.name)
        where = where_of(self._join, self._tries)
        return OurError("relay.unreachable", relay=self.name, host=where.host, port=where.port)

    async def run(self) -> None:
        """Stay connected to one of its servers until cancelled."""
        while True:
            try:
                await self._serve()
            except _ENDS as error:
                self.fault = self._told(error)
            finally:
                self._let_go()
            self._tries += 1
            await asyncio.sleep(self._backoff.next_s())

    # --- one connection

    async def _serve(self) -> None:
        from comity.routes.jetstream import JetStream  # noqa: PLC0415  # an extra: only where used

        stream = JetStream(where_of(self._join, self._tries), self._key)
        await stream.open()
        try:
            await self._catch_up(stream)
            self._stream, self.fault, self._since_ms = stream, None, self._now_ms()
            self._backoff.reset()
            self._may_seal()
            await self._put_key(stream)
            self.on_ready()
            async with asyncio.TaskGroup() as tasks:
                ended = tasks.create_task(stream.ended())
                putting = tasks.create_task(self._put_all(stream))
                try:
                    await ended
                finally:
                    putting.cancel()
            raise ConnectionResetError(self._join.relay)
        except ExceptionGroup as group:
            raise _first(group) from None
        finally:
            self._stream = None
            await stream.close()

    async def _catch_up(self, stream: "JetStream") -> None:
        """Read from where it was left; from its beginning what is not what it was."""
        made, last = stream.state
        if made != self._made or last < max(self._place, self._highest):
            if self._made:
                self.on_lost()
            self._made, self._place, self._highest = made, 0, 0
            self._taken.clear()
        await self._read_keys(stream)
        await stream.read("*", self._place + 1, self._arrived)

    async def _read_keys(self, stream: "JetStream") -> None:
        """First all keys that it has: what stands behind them cannot be read without."""
        came = 0
        all_of_them = asyncio.Event()
        waiting = 0

        def arrived(it: "Arrived") -> None:
            nonlocal came
            came += 1
            self._take(it)
            if came >= waiting:
                all_of_them.set()

        waiting = await stream.read("k", 1, arrived)
        if came < waiting:
            with suppress(TimeoutError):
                async with asyncio.timeout(UNANSWERED_S):
                    await all_of_them.wait()

    def _let_go(self) -> None:
        """What was not answered is lost to us: it is said again by those above."""
        self._stream, self._since_ms = None, None
        dropped = [*self._under_way.values(), *(out for its in self._queues for out in its)]
        for future in self._under_way:
            future.cancel()
        self._under_way.clear()
        self._names.clear()
        for queue in self._queues:
            queue.clear()
        self._bytes = 0
        for out in dropped:
            self.on_dropped(out.token)
        self._say_how_far()

    # --- in

    def _arrived(self, it: "Arrived") -> None:
        self._take(it)
        self._place = max(self._place, it.place)

    def _take(self, it: "Arrived") -> None:
        if it.member == self._member:
            return  # our own word, back again
        try:
            frames = self._opener.open(it.data)
        except TheirError:
            self.refused += 1  # by whomever: a relay's word for who sent it is worth nothing
            return
        if frames and not self._came:
            asyncio.get_running_loop().call_soon(self._give)
        self._came += frames

    def _give(self) -> None:
        """Hand over what came in one turn of the loop."""
        came, self._came = self._came, []
        if came:
            self.on_frames(came)

    def _each(self, frames: list[bytes]) -> None:
        for frame in frames:
            self.on_frame(frame)

    def _say_how_far(self) -> None:
        self._give()
        how_far = (self._made, self._place)
        if self._made and how_far != self._noted:
            self._noted = how_far
            self.on_note(canonical.encode(list(how_far)))

    # --- out

    async def _put_all(self, stream: "JetStream") -> None:
        loop, noted_s = asyncio.get_running_loop(), 0.0
        while True:
            while (out := self._next()) is not None:
                try:
                    await self._put(stream, out)
                except BaseException:
                    self._queues[0].appendleft(out)  # given back with all that did not leave
                    raise
            self._check_answers(loop.time())
            if loop.time() - noted_s > UNANSWERED_S:
                noted_s = loop.time()
                self._say_how_far()
            self._wake.clear()
            with suppress(TimeoutError):
                async with asyncio.timeout(LOOK_S):
                    await self._wake.wait()

    def _next(self) -> _Out | None:
        for precedence in range(_PRECEDENCES - 1, -1, -1):
            is_open = len(self._under_way) < WINDOW_FRAMES or precedence >= _URGENT
            if self._queues[precedence] and is_open:
                return self._queues[precedence].popleft()
        return None

    def _may_seal(self) -> bool:
        """Take another content key if one is due; whether there is one that was not put yet."""
        now_s = asyncio.get_running_loop().time()
        if self._looked_s is not None and now_s - self._looked_s < LOOK_S:
            return False
        self._looked_s = now_s
        readers = tuple(self._readers())
        if not self._sealer.is_due(readers, self._now_ms()):
            return False
        self._sealer.renew(readers, self._now_ms())
        self._taken.clear()
        return True

    async def _put_key(self, stream: "JetStream") -> None:
        """A key frame goes out before what it opens: when it is new, and where it may be lost."""
        self._key_at_s = asyncio.get_running_loop().time()
        frame = self._sealer.key_frame
        if frame:
            name = f"{self._sealer.name_of(frame)}.{int(self._key_at_s)}"
            (await stream.put("k", frame, name)).add_done_callback(_looked_at)

    async def _put(self, stream: "JetStream", out: _Out) -> None:
        now_s = asyncio.get_running_loop().time()
        if self._may_seal():
            await self._put_key(stream)
        name = self._sealer.name_of(out.data)
        before = self._taken.get(name)
        is_there = before is not None and now_s - before.at_s < ONCE_S
        if is_there or name in self._names:
            self._bytes -= out.size
            if is_there:
                self.on_passed(out.token)
            return
        if before is not None and now_s - self._key_at_s > KEY_AGAIN_S:
            await self._put_key(stream)
        out.name, out.since_s = name, now_s
        # What it took before and is said again is meant to be a second copy; what it did not
        # answer is not.
        known_as = f"{name}.{0 if before is None else before.times}"
        future = await stream.put("f", self._sealer.seal(out.data), known_as)
        self._under_way[future] = out
        self._names.add(name)
        future.add_done_callback(self._answered)

    def _answered(self, future: "asyncio.Future[Any]") -> None:
        out = self._under_way.pop(future, None)
        if future.cancelled() or out is None:
            return
        self._bytes -= out.size
        self._names.discard(out.name)
        error = future.exception()
        if error is not None:
            self.fault = TheirError("relay.cannot-keep", reason=str(error)[:200])
            self.on_dropped(out.token)
            if self._stream is not None:
                self._stream.broken()
            return
        self._keep_pace(out)
        self._highest = max(self._highest, int(future.result().seq))
        before = self._taken.pop(out.name, _Taken(0, 0.0))
        self._taken[out.name] = _Taken(before.times + 1, asyncio.get_running_loop().time())
        if len(self._taken) > REMEMBERED:
            self._taken.popitem(last=False)
        self.on_passed(out.token)
        self._wake.set()
        self.on_ready()

    def _keep_pace(self, out: _Out) -> None:
        """Keep on its way what the relay answers soon, so that a FLASH waits behind little."""
        now_s = asyncio.get_running_loop().time()
        waited_s = now_s - out.since_s
        if waited_s < LATE_S:
            self._window = min(self._window + out.size, WINDOW_MAX)
        elif now_s - self._shrunk_s > waited_s:  # once for all that were on their way together
            self._window, self._shrunk_s = max(self._window // 2, WINDOW_MIN), now_s

    def _check_answers(self, now_s: float) -> None:
        oldest = next(iter(self._under_way.values()), None)
        if oldest is not None and now_s - oldest.since_s > UNANSWERED_S:
            raise TheirError("relay.cannot-keep", reason="silent")


def _looked_at(future: "asyncio.Future[Any]") -> None:
    """What came of a key frame shows in what is said under it."""
    if not future.cancelled():
        future.exception()


def _first(group: ExceptionGroup[Exception]) -> Exception:
    found = next((it for it in group.exceptions if isinstance(it, _ENDS)), None)
    return found or group


def _read_note(data: bytes | None) -> tuple[str, int]:
    """When the relay's stream was made and how far it was read; a damaged note costs time only."""
    try:
        value = canonical.decode(data or b"", bytes_max=NOTE_BYTES_MAX)
    except TheirError:
        return "", 0
    match value:
        case [str(made), int(place)]:
            return made, place
        case _:
            return "", 0
