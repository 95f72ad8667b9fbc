"""One session: one connection to one node of another party, on one line.

Carries out R-40 to R-49, R-482 and R-484 of docs/protocol.md. Events come in (a frame, entries
made durable, a tick), commands go out, to be carried out in order. Nothing here counts as delivery:
HAVE is a hint, and a beat is passed on with its signature for the node to verify. Knows no clock,
no socket, no store.

The order of frames is the table `_MOVES`: HELLO first in both directions, everything else
after it. A frame that does not fit closes the session with a BYE that names the reason.
"""

import enum
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, assert_never

from comity.errors import TheirError
from comity.record.entry import Head
from comity.session import beat as beats
from comity.session import frames
from comity.session.asking import Asking
from comity.session.bodies import BodyExchange
from comity.session.commands import (
    Admit,
    BeatHeard,
    Command,
    Drop,
    Greeted,
    NeedBeat,
    Offer,
    PictureHeard,
    Read,
    Row,
    Send,
)
from comity.session.frames import (
    Ask,
    AskPicture,
    BeatFrame,
    BodyAsk,
    BodyPiece,
    Bye,
    Entries,
    Frame,
    Have,
    Hello,
    PicturePage,
    Want,
    WantBodies,
)
from comity.session.giving import Giving
from comity.session.limits import (
    ASKS_MAX,
    BEAT_HEARD_MS,
    BEAT_MS,
    CHUNK_BYTES,
    CHUNK_BYTES_MIN,
    GREETING_MS,
    HEADS_MAX,
    NOT_READING_MS,
    PROTOCOL,
    SILENT_MS,
)
from comity.session.patience import Patience
from comity.session.pictures import PictureExchange
from comity.session.recall import Recall


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionConfig:
    """Who we are on this line, and how many more entries of a feed we would take now (0 = none).

    `allowance` is asked for every feed that the peer names and once more as we admit; a node
    whose budget for a feed is spent answers 0 until the next day.
    """

    line_id: bytes
    shelf: bytes
    party: str
    node: str
    feed: bytes  # our own, of the epoch we write in
    allowance: Callable[[bytes], int]


class _State(enum.Enum):
    NEW = enum.auto()
    GREETING = enum.auto()
    OPEN = enum.auto()
    CLOSED = enum.auto()


_MOVES: Final[dict[tuple[_State, type[Frame]], _State]] = {
    (_State.GREETING, Hello): _State.OPEN,
    (_State.GREETING, Bye): _State.CLOSED,
    (_State.OPEN, Have): _State.OPEN,
    (_State.OPEN, Want): _State.OPEN,
    (_State.OPEN, Entries): _State.OPEN,
    (_State.OPEN, BeatFrame): _State.OPEN,
    (_State.OPEN, BodyPiece): _State.OPEN,
    (_State.OPEN, WantBodies): _State.OPEN,
    (_State.OPEN, AskPicture): _State.OPEN,
    (_State.OPEN, PicturePage): _State.OPEN,
    (_State.OPEN, Bye): _State.CLOSED,
}


class Session:
    """What two nodes owe each other on one connection. No method raises on foreign bytes.

    The node calls `greet` once, then `receive` for every frame, `appended` for every batch
    that has become durable, `tick` about once a second, `paused` and `resumed` as the route
    fills and empties. After a `Drop` every method does nothing.
    """

    def __init__(self, config: SessionConfig) -> None:
        self._config = config
        self._state = _State.NEW
        self._sizes: dict[bytes, int] = {}
        self._heads: dict[bytes, tuple[Head, ...]] = {}  # by feed: two if it forked
        self._untold: dict[bytes, None] = {}  # feeds whose heads changed since the last HAVE
        self._told: set[bytes] = set()  # feeds the peer knows that we hold
        self._recall = Recall()
        self._giving = Giving(self._sizes, self._recall)
        self._asking = Asking(self._sizes, config.allowance)
        self._bodies = BodyExchange()
        self._pictures = PictureExchange()
        self._patience = Patience()
        self._paused_ms: int | None = None
        self._now_ms = self._heard_ms = self._beat_ms = self._their_beat_ms = 0

    @property
    def is_open(self) -> bool:
        """Whether both have greeted and neither has closed."""
        return self._state is _State.OPEN

    @property
    def bytes_held(self) -> int:
        """Bytes kept in memory for the peer: entries to send, a body not whole yet."""
        return self._giving.bytes_held + self._bodies.bytes_held

    def claims(self) -> dict[bytes, int]:
        """How many entries of each feed the peer says it holds; empty until it has said so."""
        return self._asking.claims() if self.is_open else {}

    def seek(self, branches: Mapping[bytes, Sequence[int]]) -> list[Command]:
        """Ask for branches that part from what is held, below these sizes of each feed (R-108)."""
        if not self.is_open:
            return []
        self._asking.found(branches.keys())
        now = self._now_ms
        its = (self._asking.branch(feed, sizes, now) for feed, sizes in branches.items())
        return _wants([ask for asks in its for ask in asks])

    def greet(self, now_ms: int) -> list[Command]:
        """Open our side; the first call of all."""
        self._state = _State.GREETING
        self._now_ms = self._heard_ms = now_ms
        ours = self._config
        hello = Hello(
            protocol=PROTOCOL,
            line_id=ours.line_id,
            shelf=ours.shelf,
            party=ours.party,
            node=ours.node,
            feed=ours.feed,
        )
        return [_send(hello)]

    def holds(self, heads: Iterable[Head]) -> list[Command]:
        """Say what this node holds: for each feed named, all of its heads (two if it forked).

        To be called before `greet` with all feeds, at once when a feed is new, and before a
        `tick` with those that have grown.
        """
        grouped: dict[bytes, tuple[Head, ...]] = {}
        for head in heads:
            grouped[head.feed] = (*grouped.get(head.feed, ()), head)
        for feed, its in grouped.items():
            if self._heads.get(feed) != its:
                self._heads[feed] = its
                self._untold.setdefault(feed)
            self._grow(feed, max(head.size for head in its))
        if not self.is_open:
            return []
        fresh = [feed for feed in grouped if feed not in self._told]
        return [*self._tell(fresh), *_wants(self._asking.moved(grouped)), *self._flow()]

    def appended(self, offers: Sequence[Offer]) -> list[Command]:
        """Take entries that have just become durable here, our own and others', in order.

        Entries that a peer has may be offered again (urgent ones without a receipt, after
        `Greeted`): what went over this connection is not sent twice.
        """
        feeds: dict[bytes, None] = {}
        for offer in offers:
            self._grow(offer.feed, offer.number + 1)
            feeds.setdefault(offer.feed)
        if self._state is _State.CLOSED:
            return []
        self._giving.offer(offers)
        if not self.is_open:
            return []
        return [*_wants(self._asking.moved(feeds)), *self._flow()]

    def lead(self) -> list[Command]:
        """Ask over this connection from now on; no other to the same node is better (R-484)."""
        asks = self._asking.lead(self._now_ms)
        return _wants(asks) if self.is_open else []

    def give_way(self) -> list[Command]:
        """Another connection to the same node leads: only what is urgent comes here (R-482).

        May be called before `greet`.
        """
        asks = self._asking.give_way()
        if not self.is_open:
            return []
        return [*_wants(asks), *self.want_bodies(())]

    def also_heard(self, entries: Iterable[bytes]) -> bool:
        """Take it that the peer holds these: they came over another connection to it.

        Gives whether any of them had not gone over this one.
        """
        is_news = False
        for data in entries:
            is_news |= not self._recall.has(data)
            self._recall.hear(data)
        return is_news

    def read_done(self, token: int, rows: Sequence[Row]) -> list[Command]:
        """Take what a `Read` gave."""
        if self.is_open:
            self._giving.read_done(token, rows)
        return self._flow()

    def want_bodies(self, leaves: Iterable[bytes]) -> list[Command]:
        """Say which sealed bodies are wanted of this peer now: these and no others (R-129)."""
        if not self.is_open:
            return []
        return _body_wants(self._bodies.want(leaves, self._now_ms))

    def body_read(self, leaf: bytes, start: int, found: tuple[int, bytes] | None) -> list[Command]:
        """Take what a `ReadBody` gave: the length of the body and the piece, or nothing."""
        return [_send(self._bodies.answer(leaf, start, found), 0)] if self.is_open else []

    def ask_picture(self, entry: bytes, start: bytes = b"") -> list[Command]:
        """Ask for the peer's matters after a key, at the joint of an entry of its own (R-114)."""
        ask = self._pictures.ask(entry, start, self._now_ms) if self.is_open else None
        return [] if ask is None else [_send(ask, 0)]

    def picture_read(
        self, entry: bytes, start: bytes, rows: Sequence[tuple[bytes, bytes]]
    ) -> list[Command]:
        """Take what a `ReadPicture` gave."""
        if not self.is_open:
            return []
        page = PicturePage(entry=entry, start=start, rows=tuple(rows))
        return [_send(self._pictures.told(page), 0)]

    def send_beat(self, frame: bytes) -> list[Command]:
        """Send the beat that `NeedBeat` asked for (`beat.signed`)."""
        return [Send(frame=frame)] if self.is_open else []

    def paused(self) -> None:
        """Say that the route has enough to send: only what is small and urgent to us goes on."""
        if self._paused_ms is None:
            self._paused_ms = self._now_ms

    def room(self, octets: int) -> None:
        """Say how much the route carries soon: frames are cut so that what is urgent can pass."""
        self._giving.chunk_bytes = max(CHUNK_BYTES_MIN, min(octets, CHUNK_BYTES))

    def resumed(self) -> list[Command]:
        """Say that the route has room again."""
        self._paused_ms = None
        return self._flow()

    def tick(self, now_ms: int) -> list[Command]:
        """Take the time, which the node's monotonic clock gives in milliseconds."""
        self._now_ms = now_ms
        if self._state is _State.GREETING and now_ms - self._heard_ms >= GREETING_MS:
            return self.close("session.no-greeting")
        if not self.is_open:
            return []
        if now_ms - self._heard_ms >= SILENT_MS:
            return self.close("session.silent")
        if self._paused_ms is not None:
            waited = now_ms - self._paused_ms >= NOT_READING_MS
            return self.close("session.not-reading") if waited else []
        if now_ms - self._beat_ms < BEAT_MS:
            return self._flow()
        self._beat_ms = now_ms
        asks = [*_wants(self._asking.tick(now_ms)), *_body_wants(self._bodies.tick(now_ms))]
        return [NeedBeat(), *self._tell(list(self._untold)), *asks, *self._flow()]

    def close(self, reason: str) -> list[Command]:
        """Say goodbye and why (a key of the wording)."""
        if self._state is _State.CLOSED:
            return []
        self._state = _State.CLOSED
        return [_send(Bye(reason=reason)), Drop(reason=reason)]

    def receive(self, frame: bytes, now_ms: int) -> list[Command]:
        """Take one frame from the route."""
        if self._state is _State.CLOSED:
            return []
        try:
            return self._hear(frames.decode(frame), now_ms)
        except TheirError as error:
            return self.close(error.key)

    def _hear(self, frame: Frame, now_ms: int) -> list[Command]:
        after = _MOVES.get((self._state, type(frame)))
        if after is None:
            greeted_twice = isinstance(frame, Hello)
            return self.close("session.greeted-twice" if greeted_twice else "session.no-greeting")
        self._now_ms = self._heard_ms = now_ms
        commands: list[Command]
        match frame:
            case Hello():
                commands = self._greeted(frame)
            case Have():
                commands = self._named(frame)
            case Want():
                commands = self._asked(is_more=self._giving.ask(frame.asks))
            case Entries():
                commands = self._take(frame.entries)
            case BeatFrame():
                commands = self._beat(frame)
            case BodyPiece() | WantBodies() | AskPicture() | PicturePage():
                commands = self._beside(frame)
            case Bye():
                self._state = after
                commands = [Drop(reason=frame.reason, theirs=True)]
            case never:
                assert_never(never)
        return commands

    def _named(self, frame: Have) -> list[Command]:
        heads = [(it.feed, it.size) for it in frame.heads]
        is_news = any(self._asking.is_new(*it) for it in heads)
        if not (is_news or self._bears()):
            return self._useless()
        return _wants(self._asking.named(heads, self._now_ms))

    def _bears(self) -> bool:
        return self._patience.bears(self._now_ms)

    def _useless(self) -> list[Command]:
        """R-41: too much of what is in order and brings nothing."""
        return self.close("session.useless")

    def _greeted(self, hello: Hello) -> list[Command]:
        if hello.line_id != self._config.line_id:  # no word about another line
            return self.close("session.other-line")
        if hello.protocol != PROTOCOL:
            return self.close("session.other-protocol")
        self._state = _State.OPEN
        self._beat_ms = self._now_ms
        self._their_beat_ms = self._now_ms - BEAT_HEARD_MS
        return [Greeted(hello=hello), NeedBeat(), *self._tell(list(self._heads))]

    def _take(self, entries: tuple[bytes, ...]) -> list[Command]:
        if not self._asking.heard(len(entries)):
            return self.close("session.unasked")
        self.also_heard(entries)
        if not entries:
            return [] if self._bears() else self._useless()
        return [Admit(entries=entries)]

    def _piece(self, frame: BodyPiece) -> list[Command]:
        taken = self._bodies.take(frame, self._now_ms)
        if taken is None:
            return self.close("session.unasked")
        if not (self._bodies.is_answer() or self._bears()):
            return self._useless()
        whole, asks = taken
        heard: list[Command] = [] if whole is None else [whole]
        return [*heard, *_body_wants(asks)]

    def _beside(self, frame: BodyPiece | WantBodies | AskPicture | PicturePage) -> list[Command]:
        match frame:
            case BodyPiece():
                return self._piece(frame)
            case PicturePage():
                return self._page(frame)
            case WantBodies():
                return self._asked(is_more=self._bodies.asked(frame.asks, self._now_ms))
            case AskPicture():
                return self._asked(is_more=self._pictures.asked(frame, self._now_ms))
            case never:
                assert_never(never)

    def _asked(self, *, is_more: bool) -> list[Command]:
        """Answer what the peer asked, unless it asks again and again for what it was told."""
        return self._flow() if is_more or self._bears() else self._useless()

    def _page(self, frame: PicturePage) -> list[Command]:
        if not self._pictures.take(frame):
            return self.close("session.unasked")
        return [PictureHeard(entry=frame.entry, start=frame.start, rows=frame.rows)]

    def _beat(self, frame: BeatFrame) -> list[Command]:
        beat = beats.read(frame.payload)
        if beat.line != self._config.line_id:
            return self.close("session.other-line")
        if self._now_ms - self._their_beat_ms < BEAT_HEARD_MS:
            return [] if self._bears() else self._useless()
        self._their_beat_ms = self._now_ms
        return [BeatHeard(beat=beat, payload=frame.payload, signature=frame.signature)]

    def _grow(self, feed: bytes, size: int) -> None:
        if size > self._sizes.get(feed, -1):
            self._sizes[feed] = size
            self._giving.look(feed)

    def _tell(self, feeds: Sequence[bytes]) -> list[Command]:
        """Name the heads of these feeds to the peer."""
        for feed in feeds:
            self._told.add(feed)
            self._untold.pop(feed, None)
        heads = tuple(head for feed in feeds for head in self._heads[feed])
        parts = range(0, len(heads), HEADS_MAX)
        return [_send(Have(heads=heads[at : at + HEADS_MAX])) for at in parts]

    def _flow(self) -> list[Command]:
        """Give the route what may go now; nothing while it is full."""
        if not self.is_open or self._paused_ms is not None:
            return []
        commands: list[Command] = [
            _send(Entries(entries=entries), precedence)
            for precedence, entries in self._giving.chunks()
        ]
        read: Read | None = self._giving.read()
        commands += self._bodies.reads()
        page = self._pictures.answer(self._now_ms)
        if page is not None:
            commands.append(_send(page, 0) if isinstance(page, PicturePage) else page)
        return commands if read is None else [*commands, read]


def _send(frame: Frame, precedence: int = 3) -> Send:
    return Send(frame=frames.encode(frame), precedence=precedence)


def _wants(asks: Sequence[Ask]) -> list[Command]:
    parts = range(0, len(asks), ASKS_MAX)
    return [_send(Want(asks=tuple(asks[at : at + ASKS_MAX]))) for at in parts]


def _body_wants(asks: Sequence[BodyAsk]) -> list[Command]:
    return [_send(WantBodies(asks=tuple(asks)))] if asks else []
