"""Parties that lie: what each does, and who is one in this chapter.

A liar has good keys and real software, and uses them against the others. Nothing is promised to it,
and nothing that it does may hurt what is promised to the rest.
"""

from typing import TYPE_CHECKING, Final

from comity.proving.sim.network import Path
from comity.proving.sim.node import SimNode
from comity.proving.sim.options import HOUR_MS

if TYPE_CHECKING:
    from comity.node.keeper import Keeper
    from comity.proving.sim.world import World

CHAPTERS: Final = 0.5  # of those with three parties or more have a liar


class Liars:
    """The liar of one chapter, if there is one: the last party."""

    def __init__(self, world: "World") -> None:
        self.parties: set[str] = set()
        self._world = world
        chance = world.scheduler.chance
        drawn = chance.random()
        if world.options.parties >= 3 and drawn < CHAPTERS:
            self.parties.add(world.nodes[-1].party)

    def wrote(self, keeper: "Keeper", feed: bytes) -> bool:
        """Whether a feed is a liar's."""
        lanes = keeper.record.lanes.of_feed(feed)
        return bool(lanes) and lanes[0].genesis.party in self.parties

    def begin(self) -> None:
        """Draw what the liar does, and when."""
        if self.parties:
            chance = self._world.scheduler.chance
            self._world.scheduler.after(int(chance.random() * 6 * HOUR_MS), self.forks)

    def forks(self) -> None:
        """Two machines with one key: each goes on in the same feed, for other ears."""
        world = self._world
        node = next(it for it in world.nodes if it.party in self.parties)
        if not node.may_speak:
            world.scheduler.after(HOUR_MS // 4, self.forks)
            return
        twin = SimNode(node.home, node.clock, node.charter, world.scheduler)
        twin.name = f"{node.party}'"
        twin.disk.batches = list(node.disk.batches)
        world.add(twin)
        ears = [it for it in world.nodes if it.party != node.party]
        world.scheduler.chance.shuffle(ears)
        half = ears[: len(ears) // 2]
        for path in list(world.paths):
            if node in path.nodes and any(it in half for it in path.nodes):
                path.may_meet = lambda: False
                path.breaks()
        twin.is_shameless = node.is_shameless = True
        if node.keeper.epochs is not None:
            node.keeper.epochs = None
        world.boots(twin)
        for ear in half:
            path = Path(ear, twin, world.scheduler)
            world.paths.append(path)
            path.wants(0)
        world.faults.count["fork_injected"] += 1
        world.scheduler.note(twin.name, "forks")
        world.joins(twin)
