"""Sessions over links: which line a frame belongs to, and what each command of a session does.

Carries out R-40 to R-50 on the node's side: frames of all lines two nodes share travel over the
same connections, each under its line's tag; of several connections to one node one leads (R-482
to R-484). Starts no task; the runner gives it links and ticks.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import Any, Final

from comity.errors import StoreError
from comity.node import journal, routed, ways, whereabouts
from comity.node.beating import Beating
from comity.node.card import Card, certificate_key
from comity.node.differing import Differing
from comity.node.faulty import is_bad, is_fault
from comity.node.home import Home
from comity.node.keeper import Keeper
from comity.node.paths import Path, Paths, order
from comity.node.pending import News
from comity.node.sources import Sources, allowed
from comity.node.ways import Way
from comity.record.entry import layout, parse, reread
from comity.routes.link import Link
from comity.session.beat import Beat
from comity.session.commands import (
    Admit,
    BeatHeard,
    BodyHeard,
    Command,
    Drop,
    Greeted,
    NeedBeat,
    Offer,
    PictureHeard,
    Read,
    ReadBody,
    ReadPicture,
    Send,
)
from comity.session.session import Session, SessionConfig
from comity.values.codes import Precedence

TAG_BYTES: Final = 8
GATHER_MS: Final = 100  # for which a commit waits, while more that came has its turn
URGENT_ROWS_MAX: Final = 4_096  # of the own feed looked through after a greeting
_log = journal.Part("links")


class LineLinks:
    """All paths of one line, and the one place where its keeper commits."""

    def __init__(
        self,
        name: str,
        keeper: Keeper,
        home: Home,
        *,
        on_news: Callable[[str, News], None],
        on_failure: Callable[[StoreError], None],
    ) -> None:
        self.name = name
        self.keeper = keeper
        self.tag = keeper.line_id[:TAG_BYTES]
        self.paths = Paths()
        self._home = home
        self.sources = Sources()
        self._config = home.config
        self.now_ms = home.clock.now_ms
        self._monotonic_ms = home.clock.monotonic_ms
        self._on_news = on_news
        self._on_failure = on_failure
        self._has_failed = False  # the store did: no frame of this line leaves any more
        self._gathers_since_ms: int | None = None  # monotonic: one commit for several turns
        self._unheard: list[News] = []  # told once the others have been asked
        self._published: set[bytes] = set()  # feeds that every path was told of
        self.differing = Differing(keeper)
        self.beating = Beating(keeper, self.now_ms)
        self.on_beat: Callable[[str], None] = lambda _: None
        self.pending_since_ms: int | None = None  # monotonic: since when receipts wait for company
        self.on_fault: Callable[[Link, str], None] = lambda _link, _reason: None  # of the peer
        self.on_taken: Callable[[], None] = lambda: None  # entries were judged, not yet durable
        self.on_published: list[Callable[[list[Offer]], None]] = []  # what is durable, for carriers

    # --- links come and go

    def up(self, link: Link, card: Card) -> None:
        """A link to a party of this line is up: greet."""
        feed = self.keeper.feed
        if self._has_failed or feed is None or not self.keeper.record.laws.knows(card.party):
            return
        config = SessionConfig(
            line_id=self.keeper.line_id,
            shelf=self.keeper.shelf.digest,
            party=self._config.party,
            node=self._config.node,
            feed=feed,
            allowance=lambda feed: allowed(
                self.keeper, self.sources, feed, card, self._monotonic_ms()
            ),
        )
        now = self._monotonic_ms()
        place = order(link, whereabouts.of(self._home, card))
        way = Way(order=place, heard_ms=now, steady_ms=now)
        path = Path(Session(config), link, card.party, way)
        path.session.give_way()  # until it is open, and none is better
        self.paths[link] = path
        path.session.holds(self.keeper.record.heads())
        self._carry_out(path, path.session.greet(now))

    def lost(self, link: Link) -> None:
        """A link is gone: the next one to that node takes over."""
        path = self.paths.pop(link, None)
        if not any(self.paths.to(link.peer_der)):
            self.sources.lost(link.peer_der)
        if path is not None and not self._has_failed:
            self._rank(link.peer_der)

    # --- which of several to one node leads

    def _rank(self, peer_der: bytes) -> None:
        """R-483, R-484: let the best lead, and ask over it for what is lacking."""
        its = [it for it in self.paths.to(peer_der) if it.session.is_open]
        before = next((it for it in its if it.leads), None)
        so_far = None if before is None else before.way
        best = ways.leading([it.way for it in its], so_far, self._monotonic_ms())
        after = next((it for it in its if it.way is best), None)
        if after is before or after is None:
            return
        after.leads = True
        if before is not None:
            before.leads = False
            _log.info("another route leads", line=self.name, party=after.party, to=after.way.order)
        self._carry_out(after, after.session.lead())
        if before is not None:
            self._carry_out(before, before.session.give_way())

    def frames(
        self, link: Link, frames: list[bytes], is_over: Callable[[], bool] = lambda: False
    ) -> int:
        """Take frames of this line that came together; one commit for all of them.

        Stops after the frame with which `is_over`; gives how many were taken. The rest is given
        again soon, and what presses nobody is made durable together with it.
        """
        path = self.paths.get(link)
        if path is None:
            return len(frames)
        now, done = self._monotonic_ms(), 0
        path.way.hears(now)
        for done, frame in enumerate(frames, 1):  # noqa: B007  # it is what is told
            self._carry_out(path, path.session.receive(frame, now))
            if is_over():
                break
        self.on_taken()
        if done < len(frames) and self._may_gather(now):
            return done
        self._gathers_since_ms = None
        self.flush(all_of_it=False)
        if self.keeper.has_pending and self.pending_since_ms is None:
            self.pending_since_ms = now
        return done

    def _may_gather(self, now: int) -> bool:
        """Whether the commit may wait for more that has come already."""
        if self._gathers_since_ms is None:
            self._gathers_since_ms = now
        waited_ms = now - self._gathers_since_ms
        return waited_ms < GATHER_MS and not self.keeper.is_commit_pressing

    def paused(self, link: Link) -> None:
        """The link has enough to send."""
        path = self.paths.get(link)
        if path is not None:
            path.session.paused()

    def resumed(self, link: Link) -> None:
        """The link has room again."""
        path = self.paths.get(link)
        if path is not None:
            self._carry_out(path, path.session.resumed())

    # --- the keeper's turn

    def does(self, act: Callable[[], None]) -> None:
        """Do something with the keeper, for a carrier; a store that fails ends the node."""
        try:
            if not self._has_failed:
                act()
        except StoreError as error:  # it could not even be read
            self._has_failed = True
            self._on_failure(error)

    def flush(self, *, all_of_it: bool = True) -> None:
        """Write what is owed, make everything durable, then send it (R-50).

        The watch may answer what has just become news; that goes the same way at once.
        """
        keeper = self.keeper
        keeper.settle()
        while keeper.has_pending and (all_of_it or keeper.is_commit_urgent):
            self.pending_since_ms = None
            try:
                offers, news = keeper.commit()
            except StoreError as error:
                self._has_failed = True
                self.paths.clear()
                self._on_failure(error)
                return
            self._publish(offers)
            self._unheard += news
            if not self._is_asking:
                self._tell()
            self._ask_for_bodies()
            keeper.bodies.tidy()

    def _ask_for_bodies(self) -> None:
        """Say to every peer which sealed bodies are wanted of it (R-129)."""
        if self._is_asking or self.keeper.room.left_bytes() == 0:
            return  # a body would be acknowledged at once, or has no room
        parties = {path.party for path in self.paths.values()}
        for path in self.paths.best():
            wanted = self.keeper.bodies.wanted_of(path.party, parties)
            self._carry_out(path, path.session.want_bodies(wanted))

    def _tell(self) -> None:
        unheard, self._unheard = self._unheard, []
        for item in unheard:
            self._on_news(self.name, item)

    # --- asking for the own head

    @property
    def _is_asking(self) -> bool:
        return self.keeper.epochs is not None and self.keeper.epochs.is_asking

    def ask(self) -> None:
        """Say nothing until `begin`: the others are asked for the own head (R-121)."""
        if self.keeper.epochs is not None:
            self.keeper.epochs.ask()

    def unanswered(self) -> set[str]:
        """Parties of which no node has told yet all that it holds of our feeds."""
        told = {path.party for path in self.paths.values() if self._has_told(path)}
        return set(self.keeper.record.laws_now().parties) - {self._config.party} - told

    def _has_told(self, path: Path) -> bool:
        """Whether all came that its HAVE names of our own feeds, and of those unknown to us."""
        claims = path.session.claims()
        lanes, ours = self.keeper.record.lanes, self.keeper.entry_key.key.kid
        for feed, claimed in claims.items():
            held = lanes.of_feed(feed)
            if not held or (held[0].checker.kid == ours and held[0].size < claimed):
                return False
        return bool(claims)

    def begin(self) -> None:
        """Go on in the own feed, or begin a new epoch; then hear what came meanwhile."""
        if self.keeper.epochs is not None:
            self.keeper.epochs.begin(all_told=not self.unanswered())
        self.flush()
        self._tell()
        self.flush()

    def _publish(self, offers: list[Offer]) -> None:
        """Send what is durable at once: news and housekeeping come after it."""
        if not offers:
            return
        fresh = {offer.feed for offer in offers} - self._published
        for path in tuple(self.paths.values()):
            self._carry_out(path, path.session.appended(offers))
            path.link.flush()
        for tell in self.on_published:
            tell(offers)
        if fresh:
            self._published |= fresh
            lanes = self.keeper.record.lanes
            heads = [lane.head for feed in fresh for lane in lanes.of_feed(feed)]
            for path in tuple(self.paths.values()):
                self._carry_out(path, path.session.holds(heads))

    def tick(self) -> None:
        """About once a second, and when a ref is due."""
        now = self._monotonic_ms()
        self.keeper.count()
        self.flush()
        record = self.keeper.record
        heads, branches = record.heads(), record.needs.branches()
        sizes = ((it.feed, it.size) for it in heads)
        self.sources.tick(sizes, [it.session.claims() for it in self.paths.values()], now)
        for path in tuple(self.paths.values()):
            self._carry_out(path, path.session.holds(heads))
            self._carry_out(path, path.session.tick(now))
            self._carry_out(path, path.session.seek(branches))
        for peer_der in {it.link.peer_der: None for it in self.paths.values()}:
            self._rank(peer_der)
        for path in self.paths.best():
            differs_at = self.differing.due(path.party, now)
            if differs_at is not None:
                self._carry_out(path, path.session.ask_picture(differs_at))
        self._ask_for_bodies()

    def remark(self) -> None:
        """Let the mark outside the store follow the head that is durable (R-120); look for room."""
        self.keeper.room.look()
        self.flush()
        if self.keeper.epochs is not None and not self._has_failed:
            self.keeper.epochs.remark()

    # --- commands

    def _carry_out(self, path: Path, commands: list[Command]) -> None:
        path.session.room(path.link.window // 2)  # so that no frame fills it by itself
        queue = list(commands)
        while queue:
            queue = self._one(path, queue.pop(0)) + queue

    def _one(self, path: Path, command: Command) -> list[Command]:
        match command:
            case Send(frame=frame):
                path.link.send(self.tag + frame)
            case Read(feed=feed, start=start, stop=stop, limit=limit, token=token):
                rows = self.keeper.store.range(feed, start, stop, limit)
                return path.session.read_done(token, rows)
            case Admit(entries=entries):
                self.paths.came(path, entries)
                for data in self._asked(entries):
                    self.keeper.take(data)
            case ReadBody() | BodyHeard() | ReadPicture() | PictureHeard():
                return self._beside(path, command)
            case BeatHeard(beat=beat, payload=payload, signature=signature):
                self._hear(path, beat, payload, signature)
            case NeedBeat():
                return [] if self.keeper.own is None else path.session.send_beat(self.beating.own())
            case Greeted(hello=hello):
                return self._greeted(path, hello)
            case Drop():
                self._drop(path, command)
        return []

    def _asked(self, entries: Iterable[bytes]) -> Iterator[bytes]:
        """R-118: of a feed that is limited, what was not asked for stays at its author."""
        intake = self.keeper.intake
        for data in entries:
            if not intake.is_limiting or is_bad(data) or intake.may_take(parse(data)):
                yield data

    def _drop(self, path: Path, command: Drop) -> None:
        reason = command.reason
        _log.info("session closed", line=self.name, reason=reason, theirs=command.theirs)
        self.lost(path.link)
        if reason == "session.silent":
            path.link.abort()  # nobody reads a goodbye there
        else:
            path.link.close()
        if not command.theirs and is_fault(reason):
            self.on_fault(path.link, reason)

    def _beside(
        self, path: Path, command: ReadBody | BodyHeard | ReadPicture | PictureHeard
    ) -> list[Command]:
        if isinstance(command, (ReadBody, BodyHeard)):
            return self._body(path, command)
        return self._picture(path, command)

    def _body(self, path: Path, command: ReadBody | BodyHeard) -> list[Command]:
        bodies, leaf = self.keeper.bodies, command.leaf
        if isinstance(command, BodyHeard):
            bodies.take(leaf, command.data)
            return []
        found = bodies.piece(leaf, command.start, command.size, path.party)
        return path.session.body_read(leaf, command.start, found)

    def _picture(self, path: Path, command: ReadPicture | PictureHeard) -> list[Command]:
        entry, start = command.entry, command.start
        if isinstance(command, ReadPicture):
            return path.session.picture_read(entry, start, self.differing.page(entry, start))
        after = self.differing.hear(entry, start, command.rows)
        return path.session.ask_picture(entry, after) if after else []

    def _greeted(self, path: Path, hello: Any) -> list[Command]:  # noqa: ANN401  # frames.Hello
        if hello.party != path.party:
            return path.session.close("session.other-party")
        lanes = self.keeper.record.lanes.of_feed(hello.feed)
        if lanes and lanes[0].genesis.party != path.party:
            return path.session.close("session.other-party")
        if lanes and lanes[0].genesis.tls_key != certificate_key(path.link.peer_der):
            # the words compared cover the root keys; the genesis covers the certificate.
            return path.session.close("session.other-certificate")
        path.up_ms = self.now_ms()
        path.same_shelf = hello.shelf == self.keeper.shelf.digest
        _log.info("session open", line=self.name, party=path.party, group=path.link.group)
        for frame in self.beating.beyond(path.party):
            path.link.send(self.tag + frame)
        for it in self.paths.greeted(path):
            self._carry_out(it, [NeedBeat()])
        self._rank(path.link.peer_der)
        return path.session.appended(self._urgent(path.party))

    def _urgent(self, party: str) -> list[Offer]:
        """Own FLASH and IMMEDIATE entries that this party is not known to hold (R-46)."""
        own = self.keeper.own
        if own is None:
            return []
        lanes = self.keeper.record.lanes.of_party(party)
        covered = max((self.keeper.covered_by(lane) for lane in lanes), default=0)
        rows = self.keeper.store.range(own.feed, covered, own.size, URGENT_ROWS_MAX)
        read = ((row, reread(row.data, layout(row.data))) for row in rows)  # they are our own
        return [
            Offer(row.feed, row.number, entry.precedence, row.data)
            for row, entry in read
            if entry.precedence >= Precedence.IMMEDIATE
        ]

    def _hear(self, path: Path, beat: Beat, payload: bytes, signature: bytes) -> None:
        """R-48, R-49: a beat counts if that feed's key signed it and its counter is new."""
        der = path.link.peer_der
        if not self.beating.is_good(beat, payload, signature, path.party, der):
            return
        others = [it.way for it in self.paths.to(der) if it is not path]
        timer = self._monotonic_ms()
        ways.beats(path.way, timer - beat.time_ms, others, timer)
        if self.beating.is_news(beat, payload, signature):
            path.beat, path.beat_heard_ms = beat, self.now_ms()
            self.on_beat(path.party)

    def sent_ms(self, party: str, leaf: bytes) -> int | None:
        """When an own entry first had a route to a party; none: it waits here (QUEUED)."""
        ups = [path.up_ms for path in self.paths.values() if path.party == party]
        since = [up for up in ups if up is not None]
        arrived = self.keeper.arrived_ms(leaf)
        return None if not since or arrived is None else max(arrived, min(since))

    def shown(self) -> list[dict[str, Any]]:
        """Every path in JSON, the one that leads first."""
        now = self.now_ms()
        return [it.shown(now) for it in routed.ordered(self.paths.values())]

    def routes(self) -> list[dict[str, Any]]:
        """Every way that is up (R-485)."""
        return routed.up(self.paths.values(), self.now_ms())
