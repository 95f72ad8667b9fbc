"""A relay of three servers is killed whole, one of its disks is wiped: everything still arrives.

Two nodes that have nothing but the relay between them talk without end. Each time all servers are
killed at once (SIGKILL, at a moment chosen by the seed) and one of them, or now and then all, lose
their disks. Every other time the second node was killed before, so that what is said waits at the
relay. While it is down its disk is read: whatever the first had shown as held must be there, or it
was shown too early. Then all are started, and everything that was said must arrive.
"""

import random
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

from comity.errors import ComityError, ConfigError
from comity.node import config as configs
from comity.node import relays
from comity.node.clock import Clock
from comity.node.home import Home
from comity.proving import bench_pair
from comity.proving.processes import until
from comity.proving.relay_servers import Servers
from comity.proving.torture_kill9 import Found, must_hold, times
from comity.proving.torture_pair import Node, free_ports

CYCLES: Final = 20
SERVERS: Final = 3
ARRIVES_S: Final = 120  # for everything, after the relay is back
NODE: Final = "comity.proving.torture_relayed"
_LIFE_S: Final = (0.5, 2.0)  # in which they talk
_WIPE_ALL: Final = 4  # one time of so many all disks are wiped

Step = Callable[[int, int], None]


@dataclass
class Carried:
    """What was seen over all cycles."""

    seen: Found = field(default_factory=Found)
    arrived_ms: list[int] = field(default_factory=list)
    wiped: int = 0  # disks
    kills: int = 0  # of servers
    epochs: int = 0  # begun without need
    late: int = 0

    @property
    def is_good(self) -> bool:
        """Whether everything is as it must be, and there was something to lose."""
        its = self.seen
        return not (its.lost or its.unclean or self.late or self.epochs) and its.held > 0


def run(cycles: int, seed: int, step: Step, *, module: str = NODE) -> dict[str, Any]:
    """Kill so often; what was found, as data.

    Raises:
        ConfigError: there is no nats-server here.
    """
    carried = Carried()
    with TemporaryDirectory(prefix="comity-torture-") as name:
        servers, nodes = _found(Path(name), module)
        try:
            _kill_in_turn(servers, nodes, random.Random(seed), cycles, step, carried)
        except ComityError as error:  # a node that does not start is as bad as a loss
            carried.seen.unsound(error)
        finally:
            for node in nodes:
                node.kill()
            servers.kill()
        _look_at_both(Path(name), nodes, carried)
    return _result(carried, cycles, seed)


def _found(folder: Path, module: str) -> tuple[Servers, list[Node]]:
    """AA and BB, who met once and have a relay since; nobody dials anybody."""
    quick: dict[str, object] = {
        "seen_priority_ms": 0,
        "seen_routine_ms": 0,
        "joint_every_ms": 200,
        "dial": False,
    }
    homes = bench_pair.make_pair(folder, **quick)
    bench_pair.meet(*homes)
    words = [relays.key_word(home.path) for home in homes]
    servers = Servers(folder / "relay", [words], count=SERVERS)
    servers.make(Clock(may_shift=False).now_ms())
    for home, port in zip(homes, free_ports(2), strict=True):
        relays.join(home.path, servers.paper(), bench_pair.LINE)
        configs.put(home.path, "", "listen_port", port)
    return servers, [Node(Home(home.path), module) for home in homes]


def _kill_in_turn(
    servers: Servers,
    nodes: list[Node],
    chance: random.Random,
    cycles: int,
    step: Step,
    carried: Carried,
) -> None:
    servers.start()
    for node in nodes:
        node.start()
    first, second = nodes
    for done in range(cycles):
        time.sleep(chance.uniform(*_LIFE_S))
        is_away = done % 2 == 0
        if is_away:
            second.kill()
            carried.seen.kills[second.party] += 1
            time.sleep(chance.uniform(*_LIFE_S))
        servers.kill()
        carried.kills += SERVERS
        _wipe(servers, chance, carried)
        said = {node.party: _size(node, "durable") for node in nodes}
        if is_away:
            _look(first, second, servers.folder / "copy", carried.seen)
        began_s = time.perf_counter()
        servers.start()
        if is_away:
            second.start()
        if not _arrived(nodes, said):
            carried.late += 1
            carried.seen.faults.append(f"cycle {done + 1}: {_stand(nodes, said)}")
        carried.arrived_ms.append(round((time.perf_counter() - began_s) * 1000))
        step(done + 1, cycles)
    carried.seen.held = min(_size(node, "held") for node in nodes)
    carried.seen.durable = min(_size(node, "durable") for node in nodes)


def _wipe(servers: Servers, chance: random.Random, carried: Carried) -> None:
    every = tuple(range(1, SERVERS + 1))
    gone = every if chance.randrange(_WIPE_ALL) == 0 else (chance.choice(every),)
    servers.wipe(*gone)
    carried.wiped += len(gone)


def _size(node: Node, what: str) -> int:
    claim = node.claims.get(what)
    return 0 if claim is None else claim.size


def _arrived(nodes: list[Node], said: dict[str, int]) -> bool:
    """Wait until all that was said by then is held by the other."""
    late = ConfigError("torture.no-start", path="")
    try:
        until(lambda: all(_size(it, "held") >= said[it.party] for it in nodes), late, ARRIVES_S)
    except ConfigError:
        return False
    return True


def _stand(nodes: list[Node], said: dict[str, int]) -> str:
    return ", ".join(f"{it.party} {_size(it, 'held')} of {said[it.party]}" for it in nodes)


def _look(first: Node, second: Node, copy: Path, found: Found) -> None:
    """Read the disk of the one that is down: what was shown as held by it is there."""
    gone = second.seen.look(copy)
    if gone:
        found.lost += gone
        found.faults.append(f"{gone} that were there are gone")
    must_hold(second.seen.record, [first.claims.get("held"), second.claims.get("durable")], found)


def _look_at_both(folder: Path, nodes: list[Node], carried: Carried) -> None:
    """In the end: no fork, no epoch without need, and all that either was shown as held."""
    for node, other in (nodes, nodes[::-1]):
        try:
            node.seen.look(folder / "copy")
        except ComityError as error:
            carried.seen.unsound(error)
            continue
        claims = [other.claims.get("held"), node.claims.get("durable")]
        must_hold(node.seen.record, claims, carried.seen)
        feeds = {lane.feed for lane in node.seen.record.lanes.of_party(other.party)}
        carried.epochs += len(feeds) - 1


def _result(carried: Carried, cycles: int, seed: int) -> dict[str, Any]:
    found, took = carried.seen, carried.arrived_ms
    kills = {party: count for party, count in found.kills.items() if count}
    return {
        "torture": "relay",
        "seed": seed,
        "cycles": cycles,
        "kills": {"servers": carried.kills, **kills},
        "wiped": carried.wiped,
        "acknowledged": {"durable": found.durable, "held": found.held},
        "lost": found.lost,
        "unclean": found.unclean,
        "epochs": carried.epochs,
        "late": carried.late,
        "arrived_ms": times(took),
        "faults": found.faults[:20],
        "good": carried.is_good,
    }
