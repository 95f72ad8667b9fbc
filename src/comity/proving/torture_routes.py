"""Two nodes with two routes between them, under load, and one route at a time is cut.

Real nodes as programs, real TLS, two addresses of loopback, a bad wire before each (`relay.py`). A
route is cut by turns in three ways: it carries nothing any more, or nothing in one direction, and
nobody is told; or its connections break. Meanwhile both nodes talk. When it is whole again and both
routes are up, the other one is cut. In the end both must hold the same, each entry once; how long
each took is read from what the stores say of its arrival in the record. Both clocks are one.
"""

import random
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final, NamedTuple

from comity.errors import ComityError, ConfigError
from comity.families.activity.messages import ActivityNotify
from comity.node import control
from comity.node.home import Home
from comity.node.keeper import Keeper
from comity.proving import bench_pair
from comity.proving.relay import Aside, Relay
from comity.proving.torture_pair import Node, free_ports
from comity.proving.torture_program import until
from comity.proving.torture_routes_node import QUIET
from comity.record.entry import parse
from comity.values.codes import Precedence

CUTS: Final = 200
FLASH_MS_MAX: Final = 6_000  # through a cut, at the 99th of 100
NODE: Final = "comity.proving.torture_routes_node"
HOSTS: Final = ("127.0.0.1", "127.0.0.2")
_CUT_S: Final = (0.5, 8.0)
_BETWEEN_S: Final = (0.5, 1.5)
_UP_S: Final = 60.0  # in which a route that is whole again is up again
_FRESH_MS: Final = 6_000  # the age of a beat of a route that is up
_EQUAL_S: Final = 90.0
_TYPE: Final = ActivityNotify.SPEC.wire

Step = Callable[[int, int], None]


class Cut(NamedTuple):
    """One cut, in milliseconds of the wall clock."""

    start_ms: int
    end_ms: int


class Ground(NamedTuple):
    """The two nodes, of which the first dials, and the wires between them."""

    nodes: tuple[Node, Node]
    relays: list[Relay]
    aside: Aside


@dataclass
class Found:
    """What was seen."""

    cuts: list[Cut] = field(default_factory=list)
    said: int = 0
    lost: int = 0
    twice: int = 0
    flash_ms: list[int] = field(default_factory=list)  # said while a route was cut
    other_ms: list[int] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    @property
    def is_good(self) -> bool:
        """Whether everything is as it must be, and something was urgent while a route was cut."""
        is_whole = not (self.lost or self.twice or self.faults)
        return is_whole and bool(self.flash_ms) and share(self.flash_ms, 99) <= FLASH_MS_MAX


def share(its: list[int], percent: int) -> int:
    """The least that so many of a hundred do not exceed."""
    ordered = sorted(its)
    return ordered[max(0, -(-len(ordered) * percent // 100) - 1)]


def run(cycles: int, seed: int, step: Step, *, module: str = NODE) -> dict[str, Any]:
    """Cut so often; what was found, as data."""
    found = Found()
    with TemporaryDirectory(prefix="comity-torture-") as name, ExitStack() as stack:
        aside = stack.enter_context(Aside())
        ground = _laid(Path(name), aside, stack, module)
        nodes = ground.nodes
        try:
            for node in nodes:
                node.start()
            _cut_in_turn(ground, random.Random(seed), cycles, step, found)
            _settle(nodes)
        except ComityError as error:
            found.faults.append(str(error))
        for node in nodes:
            node.kill()
        _look(nodes, found)
    return result(found, cycles, seed)


def _laid(folder: Path, aside: Aside, stack: ExitStack, module: str) -> Ground:
    """BB listens on two addresses, and AA dials each through a wire of its own."""
    quick = {"seen_priority_ms": 1_000, "seen_routine_ms": 1_000, "joint_every_ms": 5_000}
    dialling, answering = bench_pair.make_pair(folder, **quick)
    (port,) = free_ports(1)
    bench_pair.sets(answering, listen_port=port, listen=[f"{HOSTS[1]}:{port}"], dial=False)
    relays, addresses = [], []
    for host in HOSTS:
        relay = Relay((host, port))
        addresses.append(f"{host}:{aside.does(relay.open(host))}")
        stack.callback(_close, relay, aside)
        relays.append(relay)
    bench_pair.sets(dialling, peers={"BB": addresses})
    homes = (Home(dialling.path), Home(answering.path))
    return Ground((Node(homes[0], module), Node(homes[1], module)), relays, aside)


def _close(relay: Relay, aside: Aside) -> None:
    aside.does(relay.close())


def _cut_in_turn(
    ground: Ground, chance: random.Random, cycles: int, step: Step, found: Found
) -> None:
    relays = ground.relays
    for done in range(cycles):
        until(lambda: _are_up(ground.nodes[0], len(relays)), "two routes", _UP_S)
        time.sleep(chance.uniform(*_BETWEEN_S))
        relay, kind = relays[done % len(relays)], chance.randrange(4)
        start_ms = _wall_ms()
        with _cut(relay, kind, ground.aside):
            time.sleep(chance.uniform(*_CUT_S))
        found.cuts.append(Cut(start_ms, _wall_ms()))
        step(done + 1, cycles)


@contextmanager
def _cut(relay: Relay, kind: int, aside: Aside) -> Iterator[None]:
    """Cut a route while this lasts: 0 both directions, 1 and 2 one of them, 3 its connections."""
    ways = ((0, 1), (0,), (1,), (0, 1))[kind]
    aside.tells(lambda: relay.cut(*ways))
    if kind == 3:
        aside.tells(relay.breaks)
    try:
        yield
    finally:
        aside.tells(relay.mend)


def _are_up(node: Node, count: int) -> bool:
    """Whether so many routes are up and heard from."""
    try:
        (line,) = control.ask(node.home.path, "status", {})["lines"]
    except ConfigError:  # busy, or not up yet
        return False
    ages = [it["beat_age_ms"] for it in line["paths"]]
    return len(ages) >= count and all(age is not None and age < _FRESH_MS for age in ages)


def _settle(nodes: tuple[Node, Node]) -> None:
    """Nobody says anything more, and both come to the same."""
    for node in nodes:
        (node.home.path / QUIET).touch()
    time.sleep(1)
    until(lambda: len({_shown(node) for node in nodes}) == 1, "equal records", _EQUAL_S)


def _shown(node: Node) -> tuple[int, int, str]:
    (line,) = control.ask(node.home.path, "status", {})["lines"]
    return line["waiting"], line["entries"], line["digest"]


# --- what is on the disks


def _look(nodes: tuple[Node, Node], found: Found) -> None:
    try:
        with (
            bench_pair.opened(nodes[0].home) as one,
            bench_pair.opened(nodes[1].home) as other,
        ):
            for ours, theirs in ((one, other), (other, one)):
                _compare(ours, theirs, found)
            found.twice += _twice(one) + _twice(other)
    except ComityError as error:
        found.faults.append(str(error))


def _compare(ours: Keeper, theirs: Keeper, found: Found) -> None:
    """What one said, and when the other had it in its record."""
    assert ours.own is not None, "a paired home has begun its feed"  # noqa: S101
    arrived = {row.leaf: row.arrived_ms for row in theirs.store.entries()}
    for row in ours.store.range(ours.own.feed, 0, ours.own.size, ours.own.size):
        entry = parse(row.data)
        if entry.type != _TYPE:
            continue
        found.said += 1
        came_ms = arrived.get(row.leaf)
        if came_ms is None:
            found.lost += 1
        elif any(it.start_ms <= entry.time_ms < it.end_ms for it in found.cuts):
            its = found.flash_ms if entry.precedence == Precedence.FLASH else found.other_ms
            its.append(max(0, came_ms - entry.time_ms))


def _twice(keeper: Keeper) -> int:
    """Entries that are there once more than once, in the store or in the picture."""
    leaves = [row.leaf for row in keeper.store.entries()]
    said = {row.leaf for row in keeper.store.entries() if parse(row.data).type == _TYPE}
    opened = [key.id for key, _ in keeper.picture.matters() if key.id in said]
    return len(leaves) - len(set(leaves)) + abs(len(opened) - len(said))


def _wall_ms() -> int:
    return time.time_ns() // 1_000_000


def result(found: Found, cycles: int, seed: int) -> dict[str, Any]:
    """What was found, as data."""
    return {
        "torture": "routes",
        "seed": seed,
        "cycles": cycles,
        "cuts": len(found.cuts),
        "said": found.said,
        "lost": found.lost,
        "twice": found.twice,
        "flash_ms": _times(found.flash_ms),
        "other_ms": _times(found.other_ms),
        "faults": found.faults[:20],
        "good": found.is_good,
    }


def _times(its: list[int]) -> dict[str, int]:
    if not its:
        return {"count": 0}
    return {"count": len(its), "p50": share(its, 50), "p99": share(its, 99), "max": max(its)}
