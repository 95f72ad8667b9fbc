"""Two headquarters with real keys and real stores, paired, with one line founded and agreed.

Nothing runs by itself: a `Wire` carries what two nodes send, a `HandClock` goes when it is told
to. A `Liar` is a peer whose frames are made by hand; a `Process` is a node as people run it.
"""

import itertools
import math
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

import msgspec
from typing_extensions import override

from comity.errors import ConfigError
from comity.families.activity.examples import NOTICE
from comity.families.launch.examples import ANNOUNCEMENT
from comity.node import config as configs
from comity.node import control, signing
from comity.node.clock import Clock
from comity.node.config import StoreConfig
from comity.node.founding import Terms, charter_of
from comity.node.home import Home
from comity.node.links import LineLinks
from comity.node.office import Office
from comity.record.entry import Draft, parse
from comity.record.terms import terms_hash
from comity.session import beat as beats
from comity.session import frames
from comity.session.beat import Beat
from comity.values.plain import to_plain, to_wire
from tests.support.forks import Forked
from tests.support.parties import Feed

NOON = 1_770_292_800_000
LINE = "duty"
HOUR_S = 3_600
PATIENCE_S = 20
ROOT = Path(__file__).parents[2]
TEXT: Any = {"subject": "Weather", "body": "Fog over the strait.", "lang": "en"}
NOTIFY: Any = NOTICE
DESPITE: Any = {"override": "Said on purpose.", "lang": "en"}  # what the desk says
LAUNCH: Any = ANNOUNCEMENT


def note(text="a word", **more):
    """A text that no officer released, to be signed as it is."""
    content = {1: text, 2: text, 65: "en"}
    return Draft(type="line.text/1", content=content, time_ms=NOON, **more)


class HandClock(Clock):
    """A clock that stands still until somebody says how much time passes."""

    def __init__(self, now_ms=NOON):
        super().__init__(may_shift=True)
        self.wall_ms = now_ms
        self.timer_ms = 1_000_000

    @override
    def now_ms(self):
        return self.wall_ms

    @override
    def monotonic_ms(self):
        return self.timer_ms

    @override
    def set_to(self, moment_ms):
        self.wall_ms = moment_ms

    def passes(self, seconds):
        self.wall_ms += int(seconds * 1000)
        self.timer_ms += int(seconds * 1000)


# --- ceremonies


def settings(home, **changes):
    """Change what the administrator may set, and open the directory again."""
    configs.write(home.path, msgspec.structs.replace(home.config, **changes))
    return Home(home.path)


def make_home(path, party, *, now_ms=NOON, reality="TEST", officers=("DUTY", "SECOND"), kind=0):
    home = Home.make(
        path,
        party=party,
        node="HQ",
        names={"en": f"Party {party}"},
        reality=reality,
        root_holders=1,
        passphrase=None,
        kind=kind,
        now_ms=now_ms,
    )
    store = StoreConfig(ask_ms=100)
    home = settings(home, reserve_mib=0, scheduled_tests=False, store=store)
    home.clock = HandClock(now_ms)
    for name in officers:
        home.add_officer(name, roots=path / "roots", root_passphrase=None, passphrase=None)
    return home


def pair(*homes):
    for one, other in itertools.permutations(homes, 2):
        one.pair(other.card(), other.card().fingerprint)


def charter_between(one, *others, **terms):
    named = [it.config.party for it in others]
    return charter_of(one, Terms(title="A line", others=named, **terms))


def make_line(folder, *, codes=("AA", "BB"), kinds=(), now_ms=NOON, **terms):
    """Homes below `folder`, whose officers have agreed on a line."""
    kind_of = dict(kinds)
    homes = [
        make_home(folder / it.lower(), it, now_ms=now_ms, kind=kind_of.get(it, 0)) for it in codes
    ]
    pair(*homes)
    charter = charter_between(*homes, **terms)
    sides = []
    for home in homes:
        home.found_line(LINE, charter)
        keeper = home.open_line(LINE)
        home.begin_feed(keeper)
        keeper.commit()
        keeper.close()
        sides.append(Side(home, home.clock))
    wires = [Wire(one, other) for one, other in itertools.combinations(sides, 2)]
    for wire in wires:
        wire.joins()
    proposed = sides[0].says("L01", to_plain(charter))
    all_run(wires)
    agreed = terms_hash("line.charter/1", to_wire(charter)).hex()
    for side in sides[1:]:
        side.says("L08", {"re": proposed["entry"], "position": "ACCEPT", "terms": agreed})
    all_run(wires)
    for side in sides:
        side.closes()


# --- a node in this process


class Side:
    """One party: its node's line, opened, and its officers."""

    def __init__(self, home, clock=None):
        self.home = home
        home.clock = clock or HandClock()
        self.clock: HandClock = home.clock
        self.failures: list[Any] = []
        self.news: list[Any] = []
        self.opens()

    def opens(self):
        self.keeper = self.home.open_line(LINE)
        self.office = Office(self.home, {LINE: self.keeper})
        self.watch = self.office.watches[LINE]
        self.desk = self.office.desks[LINE]
        self.links = LineLinks(
            LINE, self.keeper, self.home, on_news=self._hears, on_failure=self.failures.append
        )
        self.watch.timers.sent_ms = self.links.sent_ms
        self.watch.routes = self.links.routes
        self.links.on_beat = self.watch.beat
        names = [officer.name for officer in self.home.officers()]
        self.officers = {name: self.home.officer(name, None) for name in names}

    def closes(self):
        self.keeper.close()

    def is_killed(self):
        """What a kill -9 leaves: nothing is written any more."""
        self.keeper.store.close()

    def restarts(self):
        self.closes()
        self.home = Home(self.home.path)
        self.home.clock = self.clock
        self.opens()

    def _hears(self, _line, news):
        self.news.append(news)
        self.watch.hear(news)

    @property
    def party(self):
        return self.home.config.party

    def ask(self, verb, **args):
        """Ask the node; what the verb changed is durable afterwards."""
        result = self.office.do(verb, args)
        self.links.flush()
        return result

    def asks(self, verb, args):
        return self.ask(verb, **args)

    def says(self, kind, fields, *, by=None, **how):
        """Compose, release by as many officers as it needs (or by these), send."""
        if by is None:
            draft = self.ask("compose", type=kind, fields=fields)
            needed = draft["needed"]
            self.ask("drop", draft=draft["draft"])
            by = list(self.officers)[:needed]
        keys = [self.officers[name] for name in by]
        return signing.say(self.asks, keys, kind, fields, **how)

    def types(self):
        """Types of the own feed, in order, and those of the others."""
        own = self.keeper.own.feed
        return [parse(row.data).type for row in self.keeper.store.range(own, 0, 1 << 20, 1 << 20)]

    def entries(self):
        return [row.data for row in self.keeper.store.entries()]

    def leaves(self):
        return {row.leaf for row in self.keeper.store.entries()}

    def entry(self, leaf):
        return self.ask("entry", entry=leaf)

    def digest(self):
        return self.keeper.picture.digest()

    def evidence(self):
        return [row.kind for row in self.keeper.store.evidence()]

    def look(self):
        """The one word for the line, and its two lamps."""
        lamp = self.ask("status")["lines"][0]["lamps"][0]
        return lamp["look"], lamp["path_proven"], lamp["watch_proven"]

    def alarms(self):
        return [alarm.word.value for alarm in self.watch.alarms]


class FakeLink:
    """An end of a wire: keeps what is sent until somebody carries it."""

    group = "X25519MLKEM768"
    window = 1 << 20
    local = "here"
    rtt_ms = None
    dialled = True
    target: Any = None

    def __init__(self, peer_der=b"", address="wire"):
        self.peer_der = peer_der
        self.address = address
        self.sent: list[bytes] = []
        self.is_closed = False
        self.is_aborted = False

    def send(self, frame):
        if not self.is_closed:
            self.sent.append(frame)

    def flush(self):
        """Nothing is kept back."""

    def close(self):
        self.is_closed = True

    def abort(self):
        self.is_closed = self.is_aborted = True

    def takes(self):
        sent, self.sent = self.sent, []
        return sent

    def heard(self):
        """What was sent, decoded, without the line's tag."""
        return [frames.decode(frame[8:]) for frame in self.sent]


class Wire:
    """Joins the links of two sides; carries frames when it is told to."""

    def __init__(self, one, other, address="wire"):
        self.sides = (one, other)
        self.address = address
        self.is_cut = False  # a black hole: it takes everything
        self.ends: tuple[FakeLink, ...] = (FakeLink(), FakeLink())
        self.carried: list[bytes] = []

    def joins(self):
        """Both are up and greet; everything either holds crosses.

        What was up between the same addresses is lost, as it is where a node was killed.
        """
        certificates = (side.home.certificate() for side in self.sides[::-1])
        self.ends = tuple(FakeLink(it, self.address) for it in certificates)
        for side, other, end in zip(self.sides, self.sides[::-1], self.ends, strict=True):
            for old in tuple(side.links.paths):
                if (old.peer_der, old.address) == (end.peer_der, end.address):
                    side.links.lost(old)
            side.links.up(end, other.home.card())
        self.runs()

    def breaks(self):
        for side, end in zip(self.sides, self.ends, strict=True):
            side.links.lost(end)

    def runs(self):
        """Carry frames until both are quiet."""
        while any(end.sent for end in self.ends):
            for at, end in enumerate(self.ends):
                sent = end.takes()
                self.carried += sent
                if sent and not (self.is_cut or self.ends[1 - at].is_closed):
                    its = [frame[8:] for frame in sent]
                    self.sides[1 - at].links.frames(self.ends[1 - at], its)
            for side in self.sides:
                side.links.flush()

    def passes(self, seconds, *, step_s=5.0):
        """Time passes on both sides, with the ticks that belong to it."""
        left = seconds
        while left > 0:
            step = min(step_s, left)
            left -= step
            for clock in {id(side.clock): side.clock for side in self.sides}.values():
                clock.passes(step)
            for side in self.sides:
                side.watch.tick()
                side.links.tick()
            self.runs()


def all_run(wires):
    """Carry frames on several wires until all are quiet: what one brings the next may carry on."""
    while any(end.sent for wire in wires for end in wire.ends):
        for wire in wires:
            wire.runs()


def all_pass(wires, seconds, *, step_s=5.0):
    """Time passes for every side of several wires."""
    sides = list({id(side): side for wire in wires for side in wire.sides}.values())
    for _ in range(math.ceil(seconds / step_s)):
        for clock in {id(side.clock): side.clock for side in sides}.values():
            clock.passes(step_s)
        for side in sides:
            side.watch.tick()
            side.links.tick()
        all_run(wires)


# --- a peer that does what it likes


class Liar:
    """A paired peer with good keys, whose every frame is made by hand."""

    def __init__(self, victim, own_home, entries):
        self.victim = victim
        self.home = own_home
        self.link = FakeLink()
        self.feed = Feed(victim.keeper.line_id, own_home.keys.entry)
        for data in entries:
            entry = parse(data)
            if entry.kid == own_home.keys.entry.kid:
                self.feed.label = entry.feed
                self.feed.entries.append(data)
                self.feed.tree.append(entry.leaf)
        self.counter = 10

    def joins(self, *, certificate=None, **changes):
        self.victim.links.lost(self.link)
        self.link = FakeLink(certificate or self.home.certificate())
        self.victim.links.up(self.link, self.home.card())
        hello = {
            "protocol": 1,
            "line_id": self.victim.keeper.line_id,
            "shelf": self.victim.keeper.shelf.digest,
            "party": self.home.config.party,
            "node": "HQ",
            "feed": self.feed.label,
        }
        self.sends(frames.Hello(**{**hello, **changes}))

    def sends(self, *its):
        """Frames, or bytes that are none."""
        data = [it if isinstance(it, bytes) else frames.encode(it) for it in its]
        self.victim.links.frames(self.link, data)

    def gives(self, *entries):
        self.sends(frames.Entries(entries=entries))

    def forks(self):
        """Two entries of one number, and both are given; the feed goes on from the first."""
        twin = self.feed.twin()
        one, other = self.feed.write(note("one")), twin.write(note("other"))
        self.gives(one.data, other.data)
        return one, other

    def beats(self, *, key=None, **changes):
        self.counter += 1
        head = self.feed.head
        said = {
            "line": self.victim.keeper.line_id,
            "feed": head.feed,
            "size": head.size,
            "root": head.root,
            "counter": self.counter,
            "time_ms": NOON,
        }
        beat = Beat(**{**said, **changes})
        self.sends(beats.signed(beat, key or self.home.keys.entry))

    def reasons(self):
        """Why the victim said goodbye."""
        return [frame.reason for frame in self.link.heard() if isinstance(frame, frames.Bye)]


# --- a node as people run it

RUN = """
import sys
from pathlib import Path
from comity.node.runner import run
run(Path(sys.argv[1]))
"""


def until(true, seconds=PATIENCE_S):
    """Wait for something to come true; gives what it came to."""
    deadline = time.monotonic() + seconds
    while True:
        found = true()
        if found:
            return found
        assert time.monotonic() < deadline, "it did not come true in time"
        time.sleep(0.01)


class Process:
    """One node, running in a process of its own."""

    def __init__(self, home, script=RUN):
        self.home = home
        self.process = Forked(script, [str(home.path)], home.path / "node.log", ROOT)

    def is_up(self):
        assert self.process.poll() is None, (self.home.path / "node.log").read_text()
        return (self.home.path / "listening").exists() and control.is_running(self.home.path)

    def ask(self, verb, **args):
        return control.ask(self.home.path, verb, args)

    def asks(self, verb, args):
        return self.ask(verb, **args)

    def says(self, kind, fields, *, by=("DUTY",), **how):
        keys = [self.home.officer(name, None) for name in by]
        return signing.say(self.asks, keys, kind, fields, **how)

    def address(self):
        return (self.home.path / "listening").read_text().strip()

    def kill(self):
        self.process.kill()
        self.process.wait()

    def stop(self):
        with suppress(ConfigError):
            self.ask("stop")
        return self.process.wait(PATIENCE_S)

    def digest(self):
        return self.ask("picture")["digest"]
