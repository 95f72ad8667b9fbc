"""A session test as a transcript: `>>` what comes in, `<<` what must go out, in this order."""

from collections import deque
from hashlib import sha256
from typing import Any, NamedTuple

from comity.record.entry import Head
from comity.session import Offer, Session, SessionConfig
from comity.session.commands import Command, Drop, Read, Send
from comity.session.frames import Ask, Entries, Have, Hello, Want, decode, encode
from comity.session.limits import CHUNK_ENTRIES

LINE = b"L" * 32
OTHER_LINE = b"M" * 32
SHELF = b"S" * 32
ROOT = b"R" * 32
ROUTINE, PRIORITY, IMMEDIATE, FLASH = range(4)


def label(name):
    return sha256(name.encode()).digest()[:16]


FEED_A, FEED_B, FEED_C = label("AA"), label("BB"), label("CC")


def hello(party="BB", **changes):
    told = {
        "protocol": 1,
        "line_id": LINE,
        "shelf": SHELF,
        "party": party,
        "node": "ops",
        "feed": label(party),
    }
    return Hello(**(told | changes))


def session(party="AA", *, allowance=lambda _feed: 4096, line_id=LINE):
    config = SessionConfig(
        line_id=line_id,
        shelf=SHELF,
        party=party,
        node="ops",
        feed=label(party),
        allowance=allowance,
    )
    return Session(config)


def head(feed, size):
    return Head(feed, size, ROOT)


def have(feed, size):
    return Have(heads=(head(feed, size),))


def want(feed, start, until):
    return Want(asks=(Ask(feed=feed, start=start, until=until),))


def entries(*items):
    return Entries(entries=items)


class Row(NamedTuple):
    number: int
    data: bytes


def offer(feed, number, precedence=ROUTINE, size=0):
    return Offer(feed, number, precedence, entry_bytes(feed, number, size))


def entry_bytes(feed, number, size=0):
    return feed + number.to_bytes(8, "big") + b"." * size


class Frame(NamedTuple):
    """A frame comes in; bytes as they are, a frame value encoded."""

    frame: Any
    now_ms: int = 0

    def play(self, it):
        data = self.frame if isinstance(self.frame, bytes) else encode(self.frame)
        return it.receive(data, self.now_ms)


class Call(NamedTuple):
    """Any other call of a session."""

    name: str
    arguments: tuple[Any, ...] = ()

    def play(self, it):
        return getattr(it, self.name)(*self.arguments) or []


def greet(now_ms=0):
    return Call("greet", (now_ms,))


def holds(*heads):
    return Call("holds", (heads,))


def appended(*offers):
    return Call("appended", (offers,))


def tick(now_ms):
    return Call("tick", (now_ms,))


def read_done(token, *rows):
    return Call("read_done", (token, [Row(*row) for row in rows]))


class Playbook:
    """Plays events into a session and holds it to its answers."""

    def __init__(self, played=None):
        self.session = played or session()
        self.out: deque[object] = deque()

    def __rshift__(self, event):
        self.ends()
        commands = (event if isinstance(event, Call) else _frame(event)).play(self.session)
        self.out.extend(decode(it.frame) if isinstance(it, Send) else it for it in commands)
        return self

    def __lshift__(self, expected):
        assert self.out, f"nothing more comes, expected {expected}"
        said = self.out.popleft()
        if isinstance(expected, type):
            assert isinstance(said, expected), said
        else:
            assert said == expected
        return self

    def ends(self):
        assert not self.out, f"not expected: {list(self.out)}"
        return self


def _frame(event):
    return event if isinstance(event, Frame) else Frame(event)


class Node:
    """A node without keys or disk: keeps entries by feed, admits them in order, holds others."""

    def __init__(self, party, feeds=None):
        self.party = party
        self.feeds = feeds if feeds is not None else {}
        self.held = {}
        self.offered = []  # appended, not yet told to the session
        self.heard = []  # every entry that came, in order
        self.admitted = []
        self.reads = 0
        self.dropped = None
        self.session: Any = None
        self.wire: Any = None

    def connect(self, wire):
        self.session, self.wire, self.dropped = session(self.party), wire, None
        self.offered = []
        self.session.holds([head(feed, len(data)) for feed, data in self.feeds.items()])
        self.do(self.session.greet(0))

    def write(self, feed, precedence=ROUTINE, size=0):
        mine = self.feeds.setdefault(feed, [])
        its = offer(feed, len(mine), precedence, size)
        mine.append(its.data)
        self.offered.append(its)
        return its.data

    def tell(self):
        """Give the session what has become durable."""
        offered, self.offered = self.offered, []
        fresh = {it.feed for it in offered if it.number == 0}
        self.do(self.session.holds([head(it, len(self.feeds[it])) for it in fresh]))
        self.do(self.session.appended(offered))

    def hear(self, frame, now_ms=0):
        self.do(self.session.receive(frame, now_ms))

    def do(self, commands: list[Command]):
        for command in commands:
            match command:
                case Send(frame=frame):
                    self.wire.append(frame)
                case Read():
                    self.read(command)
                case Drop():
                    self.dropped = command
                case _:
                    for data in getattr(command, "entries", ()):
                        self.admit(data)

    def read(self, command):
        self.reads += 1
        assert 0 < command.limit <= CHUNK_ENTRIES
        stop = min(command.stop, command.start + command.limit)
        rows = list(enumerate(self.feeds[command.feed]))[command.start : stop]
        self.do(self.session.read_done(command.token, [Row(*row) for row in rows]))

    def admit(self, data):
        feed, number = data[:16], int.from_bytes(data[16:24], "big")
        self.heard.append(data)
        self.held[feed, number] = data
        mine = self.feeds.setdefault(feed, [])
        while (following := self.held.pop((feed, len(mine)), None)) is not None:
            self.offered.append(Offer(feed, len(mine), ROUTINE, following))
            self.admitted.append(following)
            mine.append(following)
