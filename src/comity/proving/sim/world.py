"""One chapter of a simulation: a line is founded, faults come, they end, and all is looked at.

The world moves nodes, paths, officers, faults and liars with one scheduler, and tells the checkers
what they must know. Nothing outlives a chapter.
"""

import itertools
import traceback
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from typing import TYPE_CHECKING, Final

import msgspec

from comity.errors import StoreError
from comity.node.founding import wire_of
from comity.proving.sim import checks, talk
from comity.proving.sim.faults import Faults
from comity.proving.sim.liars import Liars
from comity.proving.sim.machine import PowerCutError, SimClock
from comity.proving.sim.network import FASTEST_MS, SYNC_MS, Path, Weather
from comity.proving.sim.node import SimNode
from comity.proving.sim.options import HOUR_MS, LIVENESS, SQLITE, USUAL, Options, Rates, heated
from comity.proving.sim.parties import CODES, make_charter, make_home
from comity.proving.sim.scheduler import Scheduler
from comity.record.charter import Charter
from comity.record.entry import Head, layout
from comity.record.terms import terms_hash
from comity.values.codes import Precedence
from comity.values.plain import to_plain, to_wire

if TYPE_CHECKING:
    from comity.node.pending import News
    from comity.session.commands import Offer
    from comity.store.contract import Batch

FOUNDED_MS: Final = 900_000  # by then all have agreed; faults begin
SYNCS: Final = 3  # periods within which all must hold what one held at the last fault
QUIET_SYNCS: Final = 9  # and within which the receipts for that have come as well
LOOK_MS: Final = 5_000
SETTINGS: Final = {  # receipts gather for a while, as an administrator may set it
    "seen_priority_ms": 60_000,
    "seen_routine_ms": 1_800_000,
    "joint_every_ms": 3_600_000,
}


class Told(msgspec.Struct, kw_only=True):
    """What one chapter was."""

    chapter: int
    hours: int = 0
    events: int = 0
    entries: int = 0
    frames: int = 0
    contacts: int = 0
    faults: Counter[str] = msgspec.field(default_factory=Counter)
    proved: int = 0
    looked: int = 0
    bodies: int = 0  # sealed ones that came to a reader
    private: int = 0  # private pictures compared
    settled_ms: int = 0  # after the last fault, until all were equal
    trace: str = ""
    findings: list[checks.Finding] = []


def seed_of(options: Options, chapter: int) -> int:
    """The seed of a chapter: so each can be repeated alone, and by any number of processes."""
    named = f"{options.seed}/{chapter}/{options.parties}/{options.mode}"
    return int.from_bytes(sha256(named.encode()).digest()[:8])


class World:
    """One chapter."""

    liveness: Final = "liveness"

    def __init__(
        self,
        options: Options,
        chapter: int,
        *,
        rates: Rates = USUAL,
        tell: Callable[[str], None] | None = None,
    ) -> None:
        self.options = options
        self.scheduler = Scheduler(seed_of(options, chapter), tell)
        self.told = Told(chapter=chapter)
        self.nothing_lost = checks.NothingLost(self.found)
        self.no_fork = checks.NoHonestFork(self.found)
        self.altered = checks.NothingAltered(self.found)
        self.proofs = checks.ForksProved(self.found)
        self.chained = checks.Chained(self.found)
        self.cuts = checks.CutsHold(self.found)
        self.pictures = checks.PicturesEqual(self.found)
        self.alarms = checks.AlarmsOnce(self.found)
        self.bounded = checks.Bounded(self.found)
        self.shown = checks.NeverMoreThanIsSo(self.found)
        self.bodies = checks.Bodies(self.found)
        self.private = checks.PrivateEqual(self.found)
        self.nodes: list[SimNode] = []
        self.paths: list[Path] = []
        self._make(chapter)
        self.faults = Faults(self, heated(rates, options.heat))
        self.liars = Liars(self)
        self._is_talking = False
        self._good: list[Path] = []  # at the end: between the honest, and whole again

    def found(self, checker: str, node: str, what: str) -> None:
        """A promise was broken."""
        now = self.scheduler.now_ms
        finding = checks.Finding(
            checker=checker, node=node, what=what, at_ms=now, chapter=self.told.chapter
        )
        self.told.findings.append(finding)
        self.scheduler.note(node, "BROKEN", checker, what)

    # --- the line

    def _make(self, chapter: int) -> None:
        scheduler = self.scheduler
        homes, clocks = [], []
        for code in CODES[: self.options.parties]:
            clock = SimClock(lambda: scheduler.now_ms)
            clocks.append(clock)
            homes.append(make_home(code, clock, scheduler.chance, SETTINGS))
        self.charter = make_charter(homes, scheduler.chance.randbytes(16))
        charter = Charter.read(wire_of(self.charter))
        scheduler.note("-", "chapter", chapter, charter.line_id.hex()[:12])
        for home, clock in zip(homes, clocks, strict=True):
            self.add(SimNode(home, clock, charter, scheduler))
        for one, other in itertools.combinations(self.nodes, 2):
            for route in range(self.options.routes):
                self.paths.append(Path(one, other, scheduler, route))

    def add(self, node: SimNode) -> None:
        """Let a node be part of it."""
        node.is_on_sqlite = self.options.store == SQLITE
        node.on_durable = self._durable
        node.on_kept = self._keeps
        node.on_news = self._hears
        node.on_damage = self._damaged
        node.on_alarm_again = self.alarms.again
        self.nodes.append(node)

    @property
    def honest(self) -> list[SimNode]:
        """Nodes of parties that do not lie."""
        return [it for it in self.nodes if it.party not in self.liars.parties and not it.is_gone]

    def _agree(self) -> None:
        """Propose the charter, and accept it."""
        proposed = self.nodes[0].say("L01", to_plain(self.charter))
        agreed = terms_hash("line.charter/1", to_wire(self.charter)).hex()
        if proposed is None:
            raise RuntimeError("the charter of the simulation was refused at the desk")
        fields = {"re": proposed.leaf.hex(), "position": "ACCEPT", "terms": agreed}
        for node in self.nodes[1:]:
            self.scheduler.after(SYNC_MS, lambda node=node: node.say("L08", fields))  # type: ignore[misc]

    # --- what happens

    def _durable(self, node: SimNode, offers: "list[Offer]") -> None:
        kept = [(it.feed, it.number, layout(it.data).leaf) for it in offers]
        self.told.entries += len(kept)
        head = kept[-1] if kept else (b"", 0, b"")
        self.scheduler.note(node.name, "keeps", len(kept), head[2].hex()[:12])
        if node.party not in self.liars.parties:
            self.nothing_lost.durable(node, kept)
            self.no_fork.durable(
                node, (it for it in kept if not self.liars.wrote(node.keeper, it[0]))
            )
        self.shown.durable(node, kept)
        urgent = max((it.precedence for it in offers), default=0) >= Precedence.IMMEDIATE
        for path in self.paths:
            if node in path.nodes:
                wait_ms = self.scheduler.chance.randrange(FASTEST_MS, SYNC_MS)
                path.wants(FASTEST_MS if urgent else wait_ms)

    def _hears(self, node: SimNode, news: "News") -> None:
        if news.party not in self.liars.parties:
            self.altered.news(node, news)

    def _keeps(self, node: SimNode, batch: "Batch") -> None:
        if batch.bodies and node.party not in self.liars.parties:
            self.bodies.kept(node, (row.leaf for row in batch.bodies))

    def _damaged(self, node: SimNode, error: StoreError) -> None:
        """A store is damaged, and the node says so: people begin anew with an empty one."""
        self.scheduler.note(node.name, "damaged", error.key)
        self.faults.count["damage_noticed"] += 1
        if node not in self.faults.flipped and node.party not in self.liars.parties:
            self.found("damage", node.name, f"a sound disk is called damaged: {error.key}")
        node.disk.holds(())
        self.nothing_lost.forgives(node)
        self.scheduler.after(LOOK_MS, lambda: self.boots(node))

    def boots(self, node: SimNode) -> None:
        """The power is back."""
        if not node.is_up and node.boot():
            self.nothing_lost.look(node)
            self.nothing_lost.starts(node)
            self.shown.durable(node, [(it.feed, it.number, it.leaf) for it in node.store_rows()])
            for batch in node.disk.batches:  # of the last one nobody may have heard
                self._keeps(node, batch)
            for path in self.paths:
                if node in path.nodes:
                    path.wants(FASTEST_MS)

    def _talk(self, node: SimNode) -> None:
        """An officer says something, and again after a while, even if the power goes meanwhile."""
        if self._is_talking:
            self._talks_again(node)
            if node.may_speak:
                talk.speak(node, self.scheduler)

    def _talks_again(self, node: SimNode) -> None:
        wait = self.scheduler.chance.expovariate(self.options.rate) * HOUR_MS
        self.scheduler.after(int(wait), lambda: self._talk(node))

    def joins(self, node: SimNode) -> None:
        """A node that came later talks like the others."""
        self._talks_again(node)

    def joins_beside(self, node: SimNode, twin: SimNode) -> None:
        """A second machine of a party is there, and reaches whom the first one reaches."""
        self.add(twin)
        self.boots(twin)
        for path in tuple(self.paths):
            if node in path.nodes:
                (other,) = (it for it in path.nodes if it is not node)
                self.paths.append(Path(other, twin, self.scheduler, path.route))
                self.paths[-1].wants(0)
        self.joins(twin)

    def leaves(self, node: SimNode) -> None:
        """Somebody has noticed that machine: it is gone for good."""
        if node.is_gone:
            return
        node.stops()
        node.is_gone = True
        for path in [it for it in self.paths if node in it.nodes]:
            path.breaks()
            path.may_meet = lambda: False
            self.paths.remove(path)
        self.nodes.remove(node)

    def _run(self, until_ms: int) -> None:
        """Go on; a power cut in the middle of something ends that something only."""
        while self.scheduler.now_ms < until_ms:
            try:
                self.scheduler.run(until_ms)
            except PowerCutError as cut:
                node = next(it for it in self.nodes if it.disk is cut.disk)
                self.faults.falls(node)

    # --- the chapter

    def run(self, hours: int) -> Told:
        """Found the line, let the hours go by, heal, and look at everything."""
        try:
            self._play(hours)
        except Exception as error:  # noqa: BLE001  # whatever a node raises, it must not
            last = traceback.extract_tb(error.__traceback__)[-1]
            where = f"{last.filename.rpartition('/')[2]}:{last.lineno}"
            self.found("raised", "-", f"{type(error).__name__} {error} in {where}")
        told = self._tell(hours)
        for node in self.nodes:
            node.shuts()
        return told

    def run_through(self, weather: Weather, hours: int) -> Told:
        """Found the line, then talk for hours through this weather, which stays till all agree."""
        self._found()
        for path in self.paths:
            path.weather = (replace(weather), replace(weather))
        self._begin_to_talk()
        self._run(FOUNDED_MS + hours * HOUR_MS)
        self._is_talking = False
        self._settles()
        self.pictures.look(self.nodes)
        return self._tell(hours)

    def _found(self) -> None:
        for node in self.nodes:
            node.boot()
        for path in self.paths:
            path.wants(0)
        self.scheduler.after(SYNC_MS // 2, self._agree)
        self._run(FOUNDED_MS)

    def _begin_to_talk(self) -> None:
        self._is_talking = True
        for node in self.nodes:
            self._talks_again(node)

    def _play(self, hours: int) -> None:
        self._found()
        self._begin_to_talk()
        self.faults.begin()
        self.liars.begin()
        for hour in range(1, hours + 1):
            self._run(FOUNDED_MS + hour * HOUR_MS)
            self._look_around()
        self._is_talking = False
        self._heal()

    def _look_around(self) -> None:
        """Now and then: what is shown, and what is kept in memory."""
        chance = self.scheduler.chance
        for node in self.honest:
            if node.is_up:
                self.bounded.look(node)
                own = node.keeper.own
                numbers = range(own.size) if own is not None else range(0)
                picked = chance.sample(numbers, min(4, len(numbers)))
                leaves = [own.leaf(number) for number in picked] if own is not None else []
                others = {it.party for it in self.honest if it.party != node.party}
                self.shown.look(node, leaves, sorted(others))
                self.bodies.look(node, leaves, sorted(others))

    def _heal(self) -> None:
        """No more faults; from now on all must become equal, soon."""
        self.faults.is_over = True
        self.scheduler.note("-", "heals")
        for node in [it for it in self.honest if it.name != it.party]:
            self.leaves(node)  # a copy of a machine
        core = self._core()
        self._good = [it for it in core if all(node in self.honest for node in it.nodes)]
        for path in self.paths:
            for weather in path.weather:
                weather.clears()
                weather.is_blocked = path not in core
            path.breaks()
            path.wants(FASTEST_MS)
        for node in self.nodes:
            node.disk.is_honest()
            node.disk.fuse = None
            self.boots(node)
        self._settles()
        if any(it.checker == self.liveness for it in self.told.findings):
            return
        self.pictures.look(self.honest)
        self.private.look(*self.scheduler.chance.sample(self.honest, 2))
        self.proofs.look(self.honest)
        for node in self.honest:
            self.nothing_lost.look(node)
            self.chained.look(node)
            if self.liars.cut is not None:
                self.cuts.look(node, self.liars.cut, self.liars.ended)
        self._look_around()

    def _core(self) -> list[Path]:
        """Safety: every path is good again. Liveness: a chain of paths, all others are gone."""
        if self.options.mode != LIVENESS:
            return self.paths
        order = list(self.honest)
        self.scheduler.chance.shuffle(order)
        links = [{one, other} for one, other in itertools.pairwise(order)]
        return [path for path in self.paths if set(path.nodes) in links]

    def _settles(self) -> None:
        """What anybody held at the last fault, all hold soon; a while later nothing moves."""
        wanted = {head for node in self.honest if node.is_up for head in self._heads(node)}
        began_ms = self.scheduler.now_ms

        def goes_on(periods: int, is_done: Callable[[], bool]) -> bool:
            until_ms = began_ms + periods * SYNC_MS
            while self.scheduler.now_ms < until_ms and not is_done():
                self._run(min(until_ms, self.scheduler.now_ms + LOOK_MS))
            return is_done()

        def all_hold() -> bool:
            return self._all_speak() and all(
                node.keeper.record.lanes.find(head) for node in self.honest for head in wanted
            )

        def is_quiet() -> bool:
            is_same = len({it.heads() for it in self.honest}) == 1
            return self._all_speak() and is_same and all(it.is_settled for it in self._good)

        is_live = goes_on(SYNCS, all_hold)
        self.told.settled_ms = self.scheduler.now_ms - began_ms
        if not is_live or not goes_on(QUIET_SYNCS, is_quiet):
            sizes = ", ".join(
                f"{it.name} {len(it.keeper.record.lanes)}+{it.keeper.record.waiting}"
                for it in self.honest
            )
            what = f"not equal after {SYNCS}" if not is_live else f"not quiet after {QUIET_SYNCS}"
            self.found(self.liveness, "-", f"{what} sync periods: {sizes}")

    def _all_speak(self) -> bool:
        return all(node.is_up and node.may_speak for node in self.honest)

    def _heads(self, node: SimNode) -> list[Head]:
        """Heads that all must hold soon; those of a forked feed, once they are cited (R-108)."""
        forked = {
            lane.feed
            for it in self.honest
            for lane in it.keeper.record.lanes.all
            if lane.parent is not None
        }
        return [head for head in node.keeper.record.heads() if head.feed not in forked]

    def _tell(self, hours: int) -> Told:
        told = self.told
        told.hours = hours
        told.events = self.scheduler.count
        told.frames = sum(path.carried for path in self.paths)
        told.contacts = sum(path.contacts for path in self.paths)
        told.faults = self.faults.count
        told.proved = self.proofs.proved
        told.looked = self.shown.looked
        told.bodies, told.private = self.bodies.delivered, self.private.looked
        for node in self.nodes:
            if node.is_up:
                head = sha256(b"".join(it.root for it in node.keeper.record.heads())).hexdigest()
                self.scheduler.note(node.name, "ends", len(node.keeper.record.lanes), head[:16])
        told.trace = self.scheduler.trace_hash
        return told
