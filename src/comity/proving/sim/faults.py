"""What goes wrong in a simulation: power, disks, clocks, paths.

Each fault is drawn by the scheduler's chance at the rates given, begins and ends by itself, and
stops coming when the world heals. Counts what it did.
"""

from collections import Counter
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from comity.picture.matter import encode
from comity.proving.sim.machine import rotten
from comity.proving.sim.node import SimNode
from comity.proving.sim.options import HOUR_MS, Rates
from comity.proving.sim.parties import copied
from comity.record import canonical
from comity.record.entry import Head
from comity.store.contract import Batch

if TYPE_CHECKING:
    from comity.proving.sim.network import Path
    from comity.proving.sim.world import World

_DOWN_MS: Final = (500, 1_800_000)
_BACKUP_MS: Final = 4 * HOUR_MS
_BACKUPS: Final = 4
_LASTS_MS: Final = 1_200_000
_YEAR_MS: Final = 365 * 24 * HOUR_MS


class Faults:
    """Every fault of one chapter."""

    def __init__(self, world: "World", rates: Rates) -> None:
        self.count: Counter[str] = Counter()
        self.is_over = False
        self.flipped: set[SimNode] = set()  # on whose disk, or a backup of it, a bit is another one
        self._world = world
        self._rates = rates
        self._chance = world.scheduler.chance
        self._backups: dict[str, list[list[Batch]]] = {}

    def begin(self) -> None:
        """Let faults come from now on."""
        for node in self._world.nodes:
            for name, act in (
                ("crash", self.crash),
                ("lying_disk", self.lies),
                ("restore", self.restore),
                ("lost", self.loses),
                ("flip", self.flips),
                ("clock", self.clock),
                ("clone", self.clones),
                ("upgrade", self.upgrades),
            ):
                self._every(getattr(self._rates, name), lambda act=act, node=node: act(node))  # type: ignore[misc]
            self._world.scheduler.after(_BACKUP_MS, lambda node=node: self._back_up(node))  # type: ignore[misc]
        for path in self._world.paths:
            self._every(self._rates.blocked, lambda path=path: self.blocks(path))  # type: ignore[misc]
            self._every(self._rates.storm, lambda path=path: self.storms(path))  # type: ignore[misc]
        self._every(self._rates.swizzle, self.swizzles)

    def _every(self, rate: float, act: Callable[[], None]) -> None:
        """Again and again, so often an hour."""
        if rate > 0 and not self.is_over:
            wait_ms = int(self._chance.expovariate(rate) * HOUR_MS)

            def acts() -> None:
                if not self.is_over:
                    act()
                    self._every(rate, act)

            self._world.scheduler.after(wait_ms, acts)

    def _did(self, node: str, what: str, *facts: object) -> None:
        self.count[what] += 1
        self._world.scheduler.note(node, what, *facts)

    def _lasts(self) -> int:
        return int(self._chance.expovariate(1) * _LASTS_MS)

    # --- power

    def crash(self, node: "SimNode") -> None:
        """The program or its machine stops, at once or in the middle of one of the next commits."""
        if not node.is_up:
            return
        if self._chance.random() < self._rates.cut_in_commit:
            node.disk.fuse = self._chance.randint(1, 4)
        else:
            self.falls(node)

    def falls(self, node: "SimNode") -> None:
        """It has stopped, the program alone or its machine; it comes back after a while."""
        if self._chance.random() < self._rates.killed:
            node.disk.fuse = None
            self._did(node.name, "kill")
            node.stops()
            self._back_after(node)
        else:
            self.loses_power(node)

    def loses_power(self, node: "SimNode") -> None:
        """The power is gone, and what was not flushed; it comes back after a while."""
        gone = node.disk.cut(self._chance)
        self._did(node.name, "crash", gone)
        node.stops()
        for mark in node.home.marks.values():
            mark.loses_power()
        if gone:
            self._world.nothing_lost.forgives(node)
        self._back_after(node)

    def _back_after(self, node: "SimNode") -> None:
        wait_ms = int(self._chance.triangular(*_DOWN_MS, 5_000))
        self._world.scheduler.after(wait_ms, lambda: self._world.boots(node))

    # --- disks

    def lies(self, node: "SimNode") -> None:
        """A disk says that it flushed, and did not, until the power goes or it is mended."""
        if not node.disk.is_lying:
            node.disk.lies()
            self._did(node.name, "lying_disk")
            self._world.scheduler.after(self._lasts(), node.disk.is_honest)

    def _back_up(self, node: "SimNode") -> None:
        kept = self._backups.setdefault(node.name, [])
        kept.append(list(node.disk.batches))
        del kept[:-_BACKUPS]
        if not self.is_over:
            self._world.scheduler.after(_BACKUP_MS, lambda: self._back_up(node))

    def restore(self, node: "SimNode") -> None:
        """Somebody puts a backup back; the mark outside the store stays as it was."""
        kept = self._backups.get(node.name)
        if not kept:
            return
        batches: list[Batch] = self._chance.choice(kept)
        self._did(node.name, "restore", len(batches), len(node.disk.batches))
        self._puts(node, batches)

    def loses(self, node: "SimNode") -> None:
        """The machine is lost, or its disk: it starts empty, with its keys and its mark."""
        self._did(node.name, "lost", len(node.disk.batches))
        self._puts(node, [])

    def _puts(self, node: "SimNode", batches: list[Batch]) -> None:
        node.stops()
        node.disk.holds(batches)
        self._world.nothing_lost.forgives(node)
        self._back_after(node)

    def flips(self, node: "SimNode") -> None:
        """One bit of an entry on the disk is another one when the node starts again."""
        places = [
            (at, n) for at, batch in enumerate(node.disk.batches) for n in range(len(batch.entries))
        ]
        if not places or not node.is_up:
            return
        at, n = self._chance.choice(places)
        batch = node.disk.batches[at]
        row = batch.entries[n]
        data = bytearray(row.data)
        bit = self._chance.randrange(8 * len(data))
        data[bit // 8] ^= 1 << bit % 8
        rows = (*batch.entries[:n], row._replace(data=bytes(data)), *batch.entries[n + 1 :])
        node.disk.batches[at] = rotten(batch, rows)
        self.flipped.add(node)
        self._did(node.name, "flip", row.leaf.hex()[:12], bit, len(data))
        self.loses_power(node)

    # --- machines and programs

    def clones(self, node: "SimNode") -> None:
        """A copy of the machine, mark and all, is started beside it, and runs for a while.

        Both go on in one feed: that is a fork by mistake. It is proved, the party goes on in
        another epoch, and nobody else is hurt.
        """
        world = self._world
        if not node.is_up or any(it.party == node.party and it is not node for it in world.nodes):
            return
        twin = SimNode(copied(node.home), node.clock, node.charter, world.scheduler)
        twin.disk.batches = list(node.disk.batches)
        self._did(node.name, "clone", len(twin.disk.batches))
        twin.name = f"{node.party}+{self.count['clone']}"  # another machine than the one before
        world.no_fork.excused.add(node.party)
        world.joins_beside(node, twin)
        self._world.scheduler.after(self._lasts(), lambda: world.leaves(twin))

    def upgrades(self, node: "SimNode") -> None:
        """The program that ran until now saved its picture otherwise: it is folded anew."""
        if not node.is_up:
            return
        self._did(node.name, "upgrade")
        picture = node.keeper.picture
        saved = node.heads(), picture.digest()
        rows = tuple((key.packed, b"\x00" + encode(state)) for key, state in picture.matters())
        cursor = canonical.encode([len(rows), picture.digest(), bytes(32)])
        node.stops()
        node.disk.batches.append(Batch(picture=rows, cursor=cursor))
        self._world.boots(node)
        self._compare(node, *saved)

    def _compare(self, node: "SimNode", heads: tuple[Head, ...], digest: bytes) -> None:
        if node.is_up and node.heads() == heads and node.keeper.picture.digest() != digest:
            self._world.found("picture", node.name, "another one after an upgrade")

    # --- clocks

    def clock(self, node: "SimNode") -> None:
        """A clock jumps, or goes too fast or too slow."""
        chance = self._chance
        reach = chance.choice((2_000, 60_000, HOUR_MS, _YEAR_MS))
        offset, drift = chance.randint(-reach, reach), chance.randint(-300, 300)
        node.clock.goes_wrong(offset, drift)
        self._did(node.name, "clock", offset, drift)

    # --- paths

    def blocks(self, path: "Path") -> None:
        """One direction carries nothing for a while, or both."""
        sides = self._chance.choice(((0,), (1,), (0, 1)))
        for side in sides:
            path.weather[side].is_blocked = True
        self._did(_named(path), "blocked", *sides)
        self._world.scheduler.after(self._lasts(), lambda: self._opens(path))

    def _opens(self, path: "Path") -> None:
        for weather in path.weather:
            weather.is_blocked = False

    def storms(self, path: "Path") -> None:
        """Frames are lost, doubled, late and out of order for a while."""
        chance = self._chance
        for weather in path.weather:
            weather.loss = chance.choice((0.0, 0.05, 0.3))
            weather.double = chance.choice((0.0, 0.05, 0.3))
            weather.reorder = chance.choice((0.0, 0.2))
            weather.delay_ms = chance.choice((5, 200, 2_000))
            weather.jitter_ms = chance.choice((0, 100, 2_000))
        self._did(_named(path), "storm")
        self._world.scheduler.after(self._lasts(), lambda: self._calms(path))

    def _calms(self, path: "Path") -> None:
        for weather in path.weather:
            blocked = weather.is_blocked
            weather.clears()
            weather.is_blocked = blocked

    def swizzles(self) -> None:
        """All paths go one by one, and come back in another order."""
        self._did("-", "swizzle")
        at = 0
        paths = list(self._world.paths)
        for turn in (True, False):
            self._chance.shuffle(paths)
            for path in paths:
                at += self._chance.randrange(120_000)
                self._world.scheduler.after(at, lambda path=path, turn=turn: _turns(path, turn))  # type: ignore[misc]


def _turns(path: "Path", is_blocked: bool) -> None:  # noqa: FBT001
    for weather in path.weather:
        weather.is_blocked = is_blocked


def _named(path: "Path") -> str:
    return "-".join(node.name for node in path.nodes)
