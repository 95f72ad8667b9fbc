"""Two machines of one node with one database, and whoever writes is killed: the other takes over.

The node talks without end to a node of another party. After each kill (SIGKILL, at a moment chosen
by the seed) the database is read beside the new writer: it must be sound, hold what it ever held,
and every entry of which the killed one had said that it is safe. The node goes on in the same feed;
the other party's disk is looked at in the end.
"""

import random
import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

from comity.errors import ComityError
from comity.node import config as configs
from comity.node import moving, stores
from comity.node.home import Home
from comity.node.stores import STORE
from comity.proving import bench_pair
from comity.proving.torture_kill9 import NODE, Found, must_hold, times
from comity.proving.torture_pair import Node, found_pair, free_ports
from comity.proving.torture_seen import Seen

CYCLES: Final = 100
TAKEOVER_MS_MAX: Final = 5_000
STANDBY: Final = "comity.proving.torture_standby"
_LIFE_S: Final = (0.3, 1.2)  # from a takeover to the next kill

Step = Callable[[int, int], None]


@dataclass
class Taken:
    """What was seen over all cycles."""

    seen: Found = field(default_factory=Found)
    took_ms: list[int] = field(default_factory=list)
    epochs: int = 0  # begun without need

    @property
    def slow(self) -> int:
        """Takeovers that took longer than they may."""
        return sum(took > TAKEOVER_MS_MAX for took in self.took_ms)

    @property
    def is_good(self) -> bool:
        """Whether everything is as it must be, and there was something to lose."""
        its = self.seen
        return not (its.lost or its.unclean or self.slow or self.epochs) and its.held > 0


def run(
    cycles: int, seed: int, step: Step, *, database: str, module: str = STANDBY
) -> dict[str, Any]:
    """Kill so often; what was found, as data. `database`: empty, where the stores go."""
    taken = Taken()
    with TemporaryDirectory(prefix="comity-torture-") as name:
        machines, other = _found(Path(name), database, module)
        try:
            _kill_in_turn(machines, other, random.Random(seed), cycles, step, taken)
        except ComityError as error:  # a node that does not start is as bad as a loss
            taken.seen.unsound(error)
        finally:
            for node in (*machines, other):
                node.kill()
        _look_at_other(Path(name), machines, other, taken)
    return _result(taken, cycles, seed)


def _found(folder: Path, database: str, module: str) -> tuple[list[Node], Node]:
    """AA on two machines with one database, and BB with a file."""
    first, other = found_pair(folder, NODE)
    second = folder / "AA-second"
    shutil.copytree(first.home.path, second, ignore=shutil.ignore_patterns(f"{STORE}*"))
    bench_pair.listens(Home(second), free_ports(1)[0])
    configs.put(second, "store", "postgres", database)
    for _ in moving.move(first.home, database):
        pass
    return [Node(Home(path), module) for path in (first.home.path, second)], other


def _kill_in_turn(
    machines: list[Node], other: Node, chance: random.Random, cycles: int, step: Step, taken: Taken
) -> None:
    leader, standby = machines
    seen = Seen(leader.home)
    other.begin()
    leader.begin()
    other.wait_until_up()
    leader.wait_until_up()
    for done in range(cycles):
        standby.begin()
        time.sleep(chance.uniform(*_LIFE_S) + (1 if done == 0 else 0))
        leader.kill()
        taken.seen.kills[leader.party] += 1
        began_s = time.perf_counter()
        standby.wait_until_up()
        taken.took_ms.append(round((time.perf_counter() - began_s) * 1000))
        _look(leader, standby, seen, taken.seen)
        leader, standby = standby, leader
        step(done + 1, cycles)
    held = leader.claims.get("held")
    taken.seen.held = held.size if held is not None else 0
    durable = leader.claims.get("durable")
    taken.seen.durable = durable.size if durable is not None else 0


def _look(killed: Node, leader: Node, seen: Seen, found: Found) -> None:
    """Read the database beside the new writer."""
    config = leader.home.config
    place = stores.place(leader.home.path, config, bench_pair.LINE, seen.record.charter.line_id)
    store = place.read()
    try:
        gone = seen.hear(list(store.entries()))
    finally:
        store.close()
    if gone:
        found.lost += gone
        found.faults.append(f"{gone} that were in the database are gone")
    must_hold(seen.record, [killed.claims.get("durable"), killed.claims.get("held")], found)


def _look_at_other(folder: Path, machines: list[Node], other: Node, taken: Taken) -> None:
    """What the other party holds: no fork, and all that it was said to hold."""
    try:
        other.seen.look(folder / "copy")
    except ComityError as error:
        taken.seen.unsound(error)
        return
    must_hold(other.seen.record, [it.claims.get("held") for it in machines], taken.seen)
    feeds = {lane.feed for lane in other.seen.record.lanes.of_party(machines[0].party)}
    taken.epochs = len(feeds) - 1


def _result(taken: Taken, cycles: int, seed: int) -> dict[str, Any]:
    found, took = taken.seen, taken.took_ms
    return {
        "torture": "takeover",
        "seed": seed,
        "cycles": cycles,
        "kills": {party: kills for party, kills in found.kills.items() if kills},
        "acknowledged": {"durable": found.durable, "held": found.held},
        "lost": found.lost,
        "unclean": found.unclean,
        "epochs": taken.epochs,
        "slow": taken.slow,
        "takeover_ms": times(took),
        "faults": found.faults[:20],
        "good": taken.is_good,
    }
