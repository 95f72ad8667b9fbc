"""One simulated node: the real keeper, links, desk and watch, and the events that move them.

Does what the runner does, with the scheduler's time: asks the others before its first word, ticks,
commits, calls its peers. What is durable here is told to the world, which checks it.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any, Final, cast

from typing_extensions import override

from comity.errors import OurError, StoreError
from comity.node.alarms import Alarm
from comity.node.checkpoints import Checkpoints
from comity.node.contradictions import Contradictions
from comity.node.desk import Desk
from comity.node.keeper import Keeper
from comity.node.links import LineLinks
from comity.node.pending import News
from comity.node.receipts import BodyReceipts
from comity.node.watch import LineWatch
from comity.proving.sim.machine import Disk, Medium, SimStore, SqlStore
from comity.record.charter import Charter
from comity.record.entry import RELEASE_CONTEXT, Entry, Head, Signoff
from comity.session.commands import Offer
from comity.store.contract import Batch, EntryRow, Store

if TYPE_CHECKING:
    from comity.proving.sim.machine import SimClock
    from comity.proving.sim.parties import SimHome
    from comity.proving.sim.scheduler import Scheduler

LINE: Final = "sim"
ASK_MS: Final = 3_000
LOOK_MS: Final = 250
QUIET_MS: Final = 1_000
TAIL_MS: Final = 60_000
LAZY_MS: Final = 5
MARK_MS: Final = 10_000


class Links(LineLinks):
    """The node's links, and who else hears what has become durable."""

    on_durable: Callable[[list[Offer]], None]

    @override
    def _publish(self, offers: list[Offer]) -> None:
        self.on_durable(offers)
        super()._publish(offers)


class SimNode:
    """One party's node and its machine. `is_up` only between a boot and a crash."""

    keeper: Keeper
    links: Links
    watch: LineWatch
    desk: Desk

    def __init__(
        self, home: "SimHome", clock: "SimClock", charter: Charter, scheduler: "Scheduler"
    ) -> None:
        self.home = home
        self.clock = clock
        self.charter = charter
        self.party = home.config.party
        self.name = self.party  # two of one party differ
        self.scheduler = scheduler
        self.disk = Disk()
        self.is_up = False
        self.is_gone = False  # a liar's: it never comes back
        self.is_silent_on_refs = False  # a liar's: it refers to nothing
        self.is_keeping_bodies = False  # a liar's: it gives no sealed body to anybody
        self.is_shameless = False  # a liar's: it goes on in its feed whatever others prove
        self.is_on_sqlite = False  # the real store, and not one in memory
        self.may_speak = False
        self.life = 0  # boots so far: what an older life had put off is void
        self.tick_ms = 300_000
        self.on_durable: Callable[[SimNode, list[Offer]], None] = lambda _node, _offers: None
        self.on_news: Callable[[SimNode, News], None] = lambda _node, _news: None
        self.on_damage: Callable[[SimNode, StoreError], None] = lambda _node, _error: None
        self.on_alarm_again: Callable[[SimNode, str], None] = lambda _node, _name: None
        self.on_kept: Callable[[SimNode, Batch], None] = lambda _node, _batch: None
        self.refusals: Counter[str] = Counter()
        self._sql: SqlStore | None = None
        self._ticks_at: int | None = None
        self._marks_soon = False

    # --- life

    def boot(self) -> bool:
        """Start on what the disk holds; if that is damaged it is told of, and nothing runs."""
        if self.is_gone:
            return False
        self.life += 1
        self.clock.booted()
        try:
            self.keeper = self.home.keep(self.charter, self._open())
        except StoreError as error:
            self.shuts()
            self.on_damage(self, error)
            return False
        self.is_up, self.may_speak, self._ticks_at = True, False, None
        self._marks_soon = False
        if self.is_shameless:
            self.keeper.epochs = None
        if self.is_silent_on_refs:
            self.shuts_refs()
        self._furnish()
        self.scheduler.note(self.name, "boots", len(self.keeper.record.lanes), self._head())
        if self.keeper.own is None:
            self.home.begin_feed(self.keeper)
            self.links.flush()
        self.links.ask()
        self._hear_out(self.scheduler.now_ms + ASK_MS, 0)
        return True

    def _open(self) -> Store:
        medium = Medium(
            self.disk,
            self.scheduler.chance,
            lambda name: self.on_alarm_again(self, name),
            lambda batch: self.on_kept(self, batch),
        )
        if not self.is_on_sqlite:
            return SimStore(medium)
        self._sql = SqlStore(medium, self.charter.line_id)
        return cast("Store", self._sql)

    def _furnish(self) -> None:
        keeper = self.keeper
        self.links = Links(LINE, keeper, self.home, on_news=self._news, on_failure=self._fails)
        self.links.on_durable = self._durable
        self.desk = Desk(keeper, party=self.party, now_ms=self.clock.now_ms)
        self.checkpoints = Checkpoints(keeper, self.desk, self.home.keys, self.clock)
        self.contradictions = Contradictions(keeper, self.desk)
        self.watch = LineWatch(
            self.home, LINE, keeper, self.desk, self.links.sent_ms, self.home.chance
        )
        self.links.on_beat = self.watch.beat
        BodyReceipts(keeper, self.desk, self.clock.now_ms)

    def _head(self) -> str:
        own = self.keeper.own
        return "-" if own is None else f"{own.genesis.epoch}/{own.size}"

    def stops(self) -> None:
        """Nothing of it runs any more; what is on the disk stays."""
        self.is_up = self.may_speak = False
        self.shuts()

    def shuts(self) -> None:
        """Let go of the file of the real store; the disk keeps what was in it."""
        if self._sql is not None:
            self._sql.ends()
            self._sql = None

    def _fails(self, error: StoreError) -> None:
        self.scheduler.note(self.name, "fails", error.key)
        self.stops()
        self.on_damage(self, error)

    def _guarded(self, act: Callable[[], object]) -> None:
        """R-54: a store that fails stops the node, wherever it is noticed."""
        try:
            act()
        except StoreError as error:
            self._fails(error)

    def _alive(self, act: Callable[[], None], wait_ms: int) -> None:
        """Put something off, unless this life ends before."""
        life = self.life

        def acts() -> None:
            if self.is_up and self.life == life:
                self._guarded(act)

        self.scheduler.after(wait_ms, acts)

    def _hear_out(self, until_ms: int, proofs: int) -> None:
        """R-121: wait for what the others prove of the own feed, as the runner does."""
        epochs, now = self.keeper.epochs, self.scheduler.now_ms
        heard = 0 if epochs is None else epochs.proofs
        if heard > proofs:
            until_ms = max(until_ms, now + QUIET_MS)
        if now >= until_ms or not self.links.unanswered():
            self.may_speak = True
            self.links.begin()
            self.scheduler.note(self.name, "speaks", self._head())
            self.tick()
        else:
            self._alive(lambda: self._hear_out(until_ms, heard), LOOK_MS)

    # --- time

    def _mark(self) -> None:
        """R-120: at the latest 10 s after something own was said."""
        self._marks_soon = False
        if self.may_speak:
            self.links.remark()

    def tick(self) -> None:
        """Do what the runner does about once a second, and say when to come again."""
        self._guarded(self._tick)

    def _tick(self) -> None:
        if self.may_speak:
            self.watch.tick()
            if not self.is_shameless:  # a liar's own checkpoints would stop it
                self.checkpoints.tick()
            self.contradictions.tick()
        self.links.tick()
        self._come_again(self.tick_ms)

    def _come_again(self, wait_ms: int) -> None:
        """At the latest after this while, or when a ref is due."""
        if not self.is_up:
            return
        due = self.keeper.next_due_ms()
        if due is not None:
            wait_ms = min(wait_ms, max(LOOK_MS, due - self.clock.monotonic_ms()))
        at = self.scheduler.now_ms + wait_ms
        if self._ticks_at is None or at < self._ticks_at:
            self._ticks_at = at
            self._alive(lambda: self._due(at), wait_ms)

    def _due(self, at: int) -> None:
        if self._ticks_at == at:
            self._ticks_at = None
            self.tick()

    # --- what comes and goes

    def frames(self, link: Any, frames: list[bytes]) -> None:  # noqa: ANN401  # a SimLink
        """Take frames of one link, as they came."""
        if self.is_up:
            self._guarded(lambda: self.links.frames(link, frames))
            self._after()

    def by_hand(self, data: bytes) -> None:
        """Take an entry that came by another route."""
        self.acts(lambda: self.keeper.take(data, is_by_hand=True))

    def acts(self, act: Callable[[], object]) -> None:
        """Do something with the keeper, and make it durable as a verb of the office would."""
        if self.is_up:
            self._guarded(lambda: self._acts(act))
            self._after()

    def _acts(self, act: Callable[[], object]) -> None:
        act()
        self.links.flush()

    def shuts_refs(self) -> None:
        """Let it never say what it holds: only a liar's node does not."""
        setattr(self.keeper._owing, "heads", lambda _own: ())  # noqa: SLF001, B010  # the one lie
        self.keeper.next_due_ms = lambda: None  # type: ignore[method-assign]

    def _after(self) -> None:
        if not self.is_up:
            return
        if self.links.pending_since_ms is not None:
            self._alive(self.links.flush, LAZY_MS)
        self._come_again(self.tick_ms)

    def say(
        self,
        code: str,
        fields: dict[str, Any],
        *,
        precedence: Any = None,  # noqa: ANN401
        to: Iterable[str] = (),
    ) -> Entry | None:
        """Let an officer say something; none: the desk refuses it, as it may."""
        if not self.may_speak:
            return None
        desk, home = self.desk, self.home
        draft = None
        try:
            draft = desk.compose(code, fields, to=to, precedence=precedence)
            ready, _ = desk.ready(draft.id)
            for key in list(home.officer_keys.values())[: ready.needed]:
                context = RELEASE_CONTEXT + self.keeper.line_id
                signature = key.sign(context, ready.draft.release_payload())
                desk.release(draft.id, Signoff(key.key.kid, signature))
            entry = desk.send(draft.id)
        except OurError as error:
            self.scheduler.note(self.name, "refuses", code, error.key)
            self.refusals[error.key] += 1
            if draft is not None:
                desk.drop(draft.id)
            return None
        self._guarded(self.links.flush)
        self._after()
        return entry

    def _durable(self, offers: list[Offer]) -> None:
        if not self._marks_soon:
            self._marks_soon = True
            self._alive(self._mark, MARK_MS)
        self.on_durable(self, offers)

    def _news(self, _line: str, news: News) -> None:
        self.on_news(self, news)
        self.watch.hear(news)
        self.checkpoints.hear(news)
        self.contradictions.hear(news)

    # --- questions

    def store_rows(self) -> Iterator[EntryRow]:
        """Every entry of its disk."""
        return (row for batch in self.disk.batches for row in batch.entries)

    def heads(self) -> tuple[Head, ...]:
        """All that it holds."""
        return self.keeper.record.heads()

    @property
    def alarms(self) -> list[Alarm]:
        """What stands."""
        return list(self.watch.alarms)
