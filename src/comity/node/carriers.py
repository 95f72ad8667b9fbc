"""The carriers of a node: made from its settings, run beside it, and told of in its status.

Carries out R-490 in a running node: a companion of the runner. Who makes a carrier of which kind is
handed in, so that this file knows none of them. What a carrier does by itself fails by itself: the
node and its links go on.
"""

import asyncio
import contextlib
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Final, NamedTuple, Protocol, TypeAlias

from comity.errors import ConfigError
from comity.node import journal, routed
from comity.node.config import RouteConfig
from comity.node.home import Home
from comity.node.links import LineLinks
from comity.node.posting import Post
from comity.node.showing import Json
from comity.node.traffic import Traffic
from comity.routes.carrier import Carrier, Form
from comity.session.commands import Offer
from comity.session.repeating import Patience, Standing

if TYPE_CHECKING:
    from comity.node.runner import Runner

LOOK_S: Final = 1.0  # at the latest: what others signed meanwhile is looked at
AGAIN_S: Final = 5.0  # after a carrier ended by a fault
WINDOW: Final = 512  # items below IMMEDIATE that may be unacknowledged on their way
SENT_MAX: Final = 65_536
_log = journal.Part("carriers")


class Forgetful(Protocol):
    """A carrier that keeps what it is given for who is away, and may lose it: a relay."""

    on_frames: Callable[[list[bytes]], None]  # what came together, for one commit
    on_dropped: Callable[[bytes], None]  # the token of a frame that it never said to have
    on_lost: Callable[[], None]  # all that it had said to have


class Made(NamedTuple):
    """A carrier as its settings want it."""

    carrier: Carrier
    form: Form
    patience: Patience
    window: int = WINDOW
    is_shared: bool = False  # one transmission reaches all parties
    keeper: Forgetful | None = None  # the carrier, if it is such a one


Maker: TypeAlias = Callable[[RouteConfig, Home, "Mapping[bytes, LineLinks]"], Made]


class Carriers:
    """All carriers of one node."""

    def __init__(self, makers: Mapping[str, Maker]) -> None:
        """`makers`: by the kind in the settings."""
        self._makers = makers
        self._traffic: list[Traffic] = []
        self._posts: dict[str, list[tuple[Traffic, Post]]] = {}
        self._sent: dict[tuple[Post, bytes], int] = {}  # wall clock, first
        self._wake: dict[Traffic, asyncio.Event] = {}
        self._home: Home
        self._runner: Runner

    # --- life

    def open(self, runner: "Runner") -> None:
        """Make every carrier of the settings.

        Raises:
            ConfigError: one is of no kind that there is, or cannot be made.
        """
        self._runner, self._home = runner, runner.home
        for row in runner.home.config.route:
            self.add(row, runner.lines)
        inner = runner.office.paths
        runner.office.paths = lambda name: [*inner(name), *self.shown(name)]
        for name, line in runner.lines.items():
            line.on_published.append(partial(self._look, name))
            watch = runner.office.watches[name]
            watch.timers.sent_ms = self._sent_by(name, watch.timers.sent_ms)
            watch.routes = partial(self._routes, name, watch.routes)

    def add(self, row: RouteConfig, lines: Mapping[str, LineLinks]) -> Traffic:
        """Make one carrier and its posts.

        Raises:
            ConfigError: see `open`.
        """
        maker = self._makers.get(row.kind)
        if maker is None:
            kinds = ", ".join(sorted(self._makers))
            raise ConfigError("route.no-such-kind", name=row.name, kind=row.kind, kinds=kinds)
        by_tag = {it.tag: it for name, it in lines.items() if not row.lines or name in row.lines}
        made = maker(row, self._home, by_tag)
        traffic = Traffic(made.carrier, made.form, by_tag, self._home.clock.monotonic_ms)
        for name, line in lines.items():
            if line.tag in by_tag:
                self._add_posts(name, line, traffic, made, row)
        wake = self._wake[traffic] = asyncio.Event()
        made.carrier.on_ready = wake.set
        traffic.on_sent = self._note_sent
        if made.keeper is not None:
            made.keeper.on_frames = traffic.hear_all
            made.keeper.on_dropped = traffic.dropped
            made.keeper.on_lost = partial(self._forgotten, traffic)
        self._traffic.append(traffic)
        return traffic

    def _add_posts(
        self, name: str, line: LineLinks, traffic: Traffic, made: Made, row: RouteConfig
    ) -> None:
        named = row.parties or line.keeper.record.laws_now().parties
        others = [it for it in named if it != self._home.config.party]
        for parties in [tuple(others)] if made.is_shared else [(it,) for it in others]:
            post = Post(
                line.keeper,
                parties,
                self._home.clock.monotonic_ms,
                patience=made.patience,
                window=made.window,
                others=row.others,
                chance=self._chance,
            )
            traffic.posts.append(post)
            self._posts.setdefault(name, []).append((traffic, post))
            line.on_published.append(post.appended)

    def _chance(self, below: int) -> int:
        """Any number below; only for the jitter of waits."""
        return int.from_bytes(self._home.chance(4)) % below

    async def run(self) -> None:
        """Work until cancelled."""
        if not self._traffic:
            return
        async with asyncio.TaskGroup() as tasks:
            for traffic in self._traffic:
                tasks.create_task(self._carry(traffic.carrier))
                tasks.create_task(self._send(traffic))

    async def _carry(self, carrier: Carrier) -> None:
        while True:
            try:
                await carrier.run()
            except OSError as error:
                _log.warning("carrier failed", name=carrier.name, reason=str(error))
            await asyncio.sleep(AGAIN_S)

    async def _send(self, traffic: Traffic) -> None:
        """Nothing leaves before the node may speak (R-121)."""
        await self._runner.may_speak()
        wake = self._wake[traffic]
        while True:
            wake.clear()
            for line in self._runner.lines.values():
                line.does(partial(self._turn, traffic, line))
            due, now = traffic.due_ms(), self._home.clock.monotonic_ms()
            wait_s = LOOK_S if due is None else min(LOOK_S, max(0.0, (due - now) / 1000))
            if traffic.carrier.ready() == 0 or wait_s == 0:
                wait_s = LOOK_S  # `on_ready` comes before
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(wait_s):
                    await wake.wait()

    def _turn(self, traffic: Traffic, line: LineLinks) -> None:
        for post in traffic.posts:
            if post.keeper is line.keeper:
                post.look()
        traffic.turn()

    def _look(self, name: str, _: list[Offer]) -> None:
        """Something of a line is durable: whoever carries it has something to do."""
        for traffic, _post in self._posts.get(name, ()):
            self._wake[traffic].set()

    def _forgotten(self, traffic: Traffic) -> None:
        traffic.forgotten()
        self._wake[traffic].set()

    # --- how it stands

    def _note_sent(self, post: Post, leaf: bytes) -> None:
        self._sent.setdefault((post, leaf), self._home.clock.now_ms())
        if len(self._sent) > SENT_MAX:
            self._sent = {it: at for it, at in self._sent.items() if it[1] in it[0].repeating}

    def _sent_by(
        self, name: str, otherwise: Callable[[str, bytes], int | None]
    ) -> Callable[[str, bytes], int | None]:
        """When an own entry first left for a party by any route."""

        def sent_ms(party: str, leaf: bytes) -> int | None:
            found = [otherwise(party, leaf)]
            found += [
                self._sent.get((post, leaf))
                for _, post in self._posts.get(name, ())
                if party in post.parties
            ]
            return min((it for it in found if it is not None), default=None)

        return sent_ms

    def stands(self, name: str, party: str, leaf: bytes) -> list[tuple[str, Standing]]:
        """How an entry stands on each carrier that still holds it for a party."""
        found: Iterable[tuple[str, Standing | None]] = (
            (traffic.carrier.name, post.standing(leaf))
            for traffic, post in self._posts.get(name, ())
            if party in post.parties
        )
        return [(its, standing) for its, standing in found if standing is not None]

    def _routes(self, name: str, links: Callable[[], list[Json]]) -> list[Json]:
        """The ways of a line that are links, then its carriers."""
        return [*links(), *(routed.carried(it["party"], it) for it in self.shown(name))]

    def shown(self, name: str) -> list[Json]:
        """Every post of a line, beside its paths (docs/json.md)."""
        return [traffic.shown(post) for traffic, post in self._posts.get(name, ())]
