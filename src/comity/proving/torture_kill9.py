"""Two nodes under load, one of them killed again and again: nothing acknowledged may be lost.

After each kill (SIGKILL, either node, at a moment chosen by the seed) what is left on its disk is
read as it lies there: it must be sound, hold what it ever held, and every entry of which either
node has said that it is safe. Then the killed node starts again: each tenth time as a program of
its own, else from a nursery. Every twentieth time the records of both are judged whole, as `comity
verify` does: from either disk, and as the living one gives it to who asks.
"""

import multiprocessing
import random
import shutil
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any, Final, NamedTuple, Self

from comity.errors import ComityError
from comity.families.shelf import SHELF
from comity.node import control, exporting
from comity.node.home import Home
from comity.proving import bench_pair
from comity.proving.torture_node import Claim
from comity.proving.torture_nursery import Nursery
from comity.proving.torture_pair import Node, found_pair
from comity.record.entry import Head
from comity.record.record import Record
from comity.record.verdict import Verdict, judge

CYCLES: Final = 300
CYCLES_PER_LINE: Final = 20  # then two new nodes begin: a look takes as long as a record is
PROGRAM_EVERY: Final = 10  # starts, of which one is that of the program itself
START_MS_MAX: Final = 3_000
NODE: Final = "comity.proving.torture_node"
_LIFE_S: Final = (0.03, 0.4)  # from a node's start to the next kill

Step = Callable[[int, int], None]


@dataclass
class Found:
    """What was seen over all cycles; `lost` and `unclean` must stay zero."""

    kills: dict[str, int] = field(default_factory=lambda: dict.fromkeys(bench_pair.PARTIES, 0))
    durable: int = 0
    held: int = 0
    lost: int = 0
    unclean: int = 0
    judged: int = 0  # whole records
    start_ms: list[int] = field(default_factory=list)  # of the program
    fork_ms: list[int] = field(default_factory=list)  # of nodes from the nursery
    faults: list[str] = field(default_factory=list)

    @property
    def slow(self) -> int:
        """Starts that took longer than they may."""
        return sum(took > START_MS_MAX for took in (*self.start_ms, *self.fork_ms))

    @property
    def is_good(self) -> bool:
        """Whether everything is as it must be, and there was something to lose.

        Of a hundred starts one may be slow: whatever else the machine does is in the figure.
        """
        starts = len(self.start_ms) + len(self.fork_ms)
        return not (self.lost or self.unclean) and 100 * self.slow <= starts and self.held > 0

    def unsound(self, error: ComityError) -> None:
        """Note what is wrong with a record, or that a node does not start."""
        self.unclean += 1
        self.faults.append(str(error))

    def add(self, other: Self) -> None:
        """Count what was found elsewhere as well."""
        for party, kills in other.kills.items():
            self.kills[party] += kills
        for name in ("durable", "held", "lost", "unclean", "judged"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.start_ms += other.start_ms
        self.fork_ms += other.fork_ms
        self.faults += other.faults


class Life(NamedTuple):
    """One line: how often its nodes are killed, by which chance, and what they run."""

    cycles: int
    chance: str
    module: str


def torture(cycles: int, seed: int, step: Step, *, jobs: int = 1, module: str = NODE) -> Found:
    """Kill so often, on so many lines at a time; `step` hears how far it has come."""
    lives = [
        Life(min(CYCLES_PER_LINE, cycles - done), f"{seed}/{done}", module)
        for done in range(0, cycles, CYCLES_PER_LINE)
    ]
    found = Found()
    for one in _lived(lives, jobs):
        found.add(one)
        step(sum(found.kills.values()), cycles)
    return found


def _lived(lives: list[Life], jobs: int) -> Iterator[Found]:
    module = lives[0].module
    if jobs == 1:
        with Nursery(module) as nursery:
            yield from (_one_line(it, nursery) for it in lives)
        return
    with multiprocessing.get_context("spawn").Pool(jobs, _open, (module,)) as pool:
        yield from pool.imap_unordered(_one_line_there, lives)


_nurseries: list[Nursery] = []  # of a process of the pool; it ends with that process


def _open(module: str) -> None:
    _nurseries.append(Nursery(module))


def _one_line_there(life: Life) -> Found:
    return _one_line(life, _nurseries[0])


def run(cycles: int, seed: int, step: Step, jobs: int = 1) -> dict[str, Any]:
    """Kill so often; what was found, as data."""
    return result(torture(cycles, seed, step, jobs=jobs), cycles, seed)


def _one_line(life: Life, nursery: Nursery) -> Found:
    found = Found()
    with TemporaryDirectory(prefix="comity-torture-") as name:
        folder = Path(name)
        nodes = found_pair(folder, life.module)
        try:
            _kill_and_look(folder, life, nodes, nursery, found)
            _judge(found, nodes[0], _as_given, folder)
        except ComityError as error:  # a node that does not start is as bad as a loss
            found.unsound(error)
        finally:
            for node in nodes:
                node.kill()
        for node in nodes:
            _judge(found, node, _left_behind, folder)
    for node in nodes:
        its = node.claims
        found.durable += its["durable"].size if "durable" in its else 0
        found.held += its["held"].size if "held" in its else 0
    return found


def _kill_and_look(
    folder: Path, life: Life, nodes: tuple[Node, Node], nursery: Nursery, found: Found
) -> None:
    chance = random.Random(life.chance)
    for node in nodes:
        node.begin(nursery)  # each asks the other for its own head, and waits a while for it
    for node in nodes:
        found.fork_ms.append(node.wait_until_up())
    for _ in range(life.cycles):
        time.sleep(chance.uniform(*_LIFE_S))
        killed, other = chance.sample(nodes, 2)
        killed.kill()
        found.kills[killed.party] += 1
        _look(folder, killed, other, found)
        if chance.randrange(PROGRAM_EVERY) == 0:
            found.start_ms.append(killed.start())
        else:
            found.fork_ms.append(killed.start(nursery))


def _look(folder: Path, killed: Node, other: Node, found: Found) -> None:
    """Read what the killed node left behind."""
    try:
        gone = killed.seen.look(folder / "copy")
    except ComityError as error:
        found.unsound(error)
        return
    if gone:
        found.lost += gone
        found.faults.append(f"{gone} that were on the disk of {killed.party} are gone")
    # What a node calls durable lies in its own store; what it calls held, in the other's. The
    # other may still have read, after the kill, what was sent before: so its claims are read last.
    its = [killed.claims.get("durable"), other.claims.get("held")]
    must_hold(killed.seen.record, its, found)


def _judge(found: Found, node: Node, take: Callable[[Path, Home], bytes], folder: Path) -> None:
    """Judge a whole record, which holds what this node claims of itself."""
    claim = node.claims.get("durable")  # what is claimed while it is taken may not be in it
    try:
        record = _sound(take(folder, node.home))
    except ComityError as error:
        found.unsound(error)
        return
    found.judged += 1
    must_hold(record, [claim], found)


def _left_behind(folder: Path, home: Home) -> bytes:
    copy = folder / "copy"
    shutil.copytree(home.path, copy, ignore=shutil.ignore_patterns("*.sock", "*.lock"))
    try:
        with bench_pair.opened(Home(copy)) as keeper:
            return exporting.bundle_of(keeper)
    finally:
        shutil.rmtree(copy)


def _as_given(folder: Path, home: Home) -> bytes:
    path = folder / "given"
    exporting.take(lambda verb, **args: control.ask(home.path, verb, args), path)
    try:
        return path.read_bytes()
    finally:
        path.unlink()


def _sound(data: bytes) -> Record:
    report = judge(data, SHELF.codes)
    if report.verdict is not Verdict.SOUND or report.record is None:
        keys = ", ".join(str(fault) for fault in report.faults[:3])
        raise ComityError("torture.unclean", verdict=report.verdict.value, faults=keys)
    return report.record


def must_hold(record: Record, claims: list[Claim | None], found: Found) -> None:
    """Note every entry that was claimed and is not there."""
    for claim in claims:
        if claim is None:
            continue
        feed = bytes.fromhex(claim.feed)
        if record.lanes.find(Head(feed, claim.size, bytes.fromhex(claim.root))) is None:
            held = max((lane.size for lane in record.lanes.of_feed(feed)), default=0)
            found.lost += max(1, claim.size - held)
            found.faults.append(f"{claim.what} {claim.size}, found {held}")


def result(found: Found, cycles: int, seed: int) -> dict[str, Any]:
    """What was found, as data."""
    return {
        "torture": "kill9",
        "seed": seed,
        "cycles": cycles,
        "kills": found.kills,
        "acknowledged": {"durable": found.durable, "held": found.held},
        "lost": found.lost,
        "unclean": found.unclean,
        "judged": found.judged,
        "slow_starts": found.slow,
        "start_ms": times(found.start_ms),
        "fork_ms": times(found.fork_ms),
        "faults": found.faults[:20],
        "good": found.is_good,
    }


def times(took_ms: list[int]) -> dict[str, int]:
    """How often something was timed, and how long it took, as data."""
    if not took_ms:
        return {"count": 0}
    return {"count": len(took_ms), "p50": round(median(took_ms)), "max": max(took_ms)}
