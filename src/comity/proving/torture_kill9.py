"""Two nodes under load, one of them killed again and again: nothing acknowledged may be lost.

After each kill (SIGKILL, either node, at a moment chosen by the seed) what is left on its disk is
looked at as it lies there, and the other node's record as it gives it: both must verify, and hold
every entry of which either node has said that it is safe. Then the killed node starts again.
"""

import random
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from threading import Thread
from typing import Any, Final

import msgspec

from comity.errors import ComityError
from comity.families.shelf import SHELF
from comity.node import control, exporting
from comity.node.home import Home
from comity.proving import bench_pair
from comity.proving.bench_orders import Address
from comity.proving.torture_node import Claim
from comity.record.entry import Head
from comity.record.record import Record
from comity.record.verdict import Verdict, judge

CYCLES: Final = 300
CYCLES_PER_LINE: Final = 10  # then two new nodes begin: a look takes as long as a record is
START_MS_MAX: Final = 2_000
_LIFE_S: Final = (0.05, 0.7)  # from a node's start to the next kill
_PORTS: Final = (20_000, 30_000)  # below those the machine gives out by itself

Step = Callable[[int, int], None]


@dataclass
class Found:
    """What was seen over all cycles; `lost`, `unclean` and `slow` must stay zero."""

    kills: dict[str, int] = field(default_factory=lambda: dict.fromkeys(bench_pair.PARTIES, 0))
    durable: int = 0
    held: int = 0
    lost: int = 0
    unclean: int = 0
    start_ms: list[int] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    @property
    def slow(self) -> int:
        """Starts that took longer than they may."""
        return sum(took > START_MS_MAX for took in self.start_ms)

    @property
    def is_good(self) -> bool:
        """Whether everything is as it must be, and there was something to lose."""
        return not (self.lost or self.unclean or self.slow) and self.held > 0


class Node:
    """One node's process, from kill to kill, and what it has claimed."""

    def __init__(self, home: Home) -> None:
        self.home = home
        self.claims: dict[str, Claim] = {}  # the widest of each kind; it covers all before
        self._process: subprocess.Popen[bytes] | None = None
        self._listener: Thread | None = None

    def start(self) -> int:
        """Start it; how many milliseconds until it listened."""
        began = time.perf_counter()
        command = [sys.executable, "-m", "comity.proving.torture_node", str(self.home.path)]
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE)  # noqa: S603  # ourselves
        pipe = self._process.stdout
        assert pipe is not None, "opened above"  # noqa: S101
        msgspec.json.decode(pipe.readline(), type=Address)
        took = round((time.perf_counter() - began) * 1000)
        self._listener = Thread(target=self._listen, args=(pipe,), daemon=True)
        self._listener.start()
        return took

    def kill(self) -> None:
        """SIGKILL, and hear out what it had claimed before."""
        process, listener = self._process, self._listener
        if process is None or listener is None:
            return
        process.send_signal(signal.SIGKILL)
        process.wait()
        listener.join()
        if process.stdout is not None:
            process.stdout.close()
        self._process = self._listener = None

    def _listen(self, pipe: Any) -> None:  # noqa: ANN401  # a pipe of bytes
        for line in pipe:
            if line.endswith(b"\n"):  # half a line claims nothing
                claim = msgspec.json.decode(line, type=Claim)
                self.claims[claim.what] = claim


def torture(cycles: int, seed: int, step: Step) -> Found:
    """Kill so often; `step` hears how far it has come."""
    chance = random.Random(seed)
    found = Found()
    done = 0
    while done < cycles:
        count = min(CYCLES_PER_LINE, cycles - done)
        with TemporaryDirectory(prefix="comity-torture-") as folder:
            _one_line(Path(folder), count, chance, found, lambda n, at=done: step(at + n, cycles))  # type: ignore[misc]
        done += count
    return found


def run(cycles: int, seed: int, step: Step) -> dict[str, Any]:
    """Kill so often; what was found, as data."""
    return result(torture(cycles, seed, step), cycles, seed)


def _one_line(
    folder: Path, cycles: int, chance: random.Random, found: Found, step: Callable[[int], None]
) -> None:
    nodes = [Node(home) for home in _homes(folder)]
    try:
        for node in nodes:
            node.start()
        for cycle in range(cycles):
            step(cycle)
            time.sleep(chance.uniform(*_LIFE_S))
            killed, other = chance.sample(nodes, 2)
            killed.kill()
            found.kills[killed.home.config.party] += 1
            _look(folder, killed, other, found)
            found.start_ms.append(killed.start())
    finally:
        for node in nodes:
            node.kill()
    for node in nodes:
        its = node.claims
        found.durable += its["durable"].size if "durable" in its else 0
        found.held += its["held"].size if "held" in its else 0


def _homes(folder: Path) -> tuple[Home, Home]:
    """Homes that find each other again after every start: fixed ports, both call."""
    ports = dict(zip(bench_pair.PARTIES, _free_ports(2), strict=True))
    made = bench_pair.make_pair(folder, seen_priority_ms=0, seen_routine_ms=0, joint_every_ms=200)
    homes = []
    for home, other in zip(made, reversed(bench_pair.PARTIES), strict=True):
        bench_pair.listens(home, ports[home.config.party])
        homes.append(bench_pair.dials(home, other, f"127.0.0.1:{ports[other]}"))
    return homes[0], homes[1]


def _free_ports(count: int) -> list[int]:
    chance = random.SystemRandom()
    ports: list[int] = []
    while len(ports) < count:
        port = chance.randrange(*_PORTS)
        with socket.socket() as probe:
            if port not in ports and probe.connect_ex(("127.0.0.1", port)) != 0:
                ports.append(port)
    return ports


def _look(folder: Path, killed: Node, other: Node, found: Found) -> None:
    """Look at both records: what the killed node left behind, what the other one holds."""
    ours, theirs = (node.claims.get("held") for node in (killed, other))
    try:
        left = _left_behind(folder, killed.home)
        lives = _as_given(folder, other.home)
    except ComityError as error:
        found.unclean += 1
        found.faults.append(str(error))
        return
    # What a node calls durable lies in its own store; what it calls held, in the other's.
    durable = killed.claims.get("durable")
    must_hold(left, [durable, theirs], found)
    must_hold(lives, [ours], found)


def _left_behind(folder: Path, home: Home) -> Record:
    """Read a copy: the node itself must start from what the kill left, untouched."""
    copy = folder / "copy"
    shutil.copytree(home.path, copy, ignore=shutil.ignore_patterns("*.sock", "*.lock"))
    try:
        with bench_pair.opened(Home(copy)) as keeper:
            return _sound(exporting.bundle_of(keeper))
    finally:
        shutil.rmtree(copy)


def _as_given(folder: Path, home: Home) -> Record:
    path = folder / "given"
    exporting.take(lambda verb, **args: control.ask(home.path, verb, args), path)
    try:
        return _sound(path.read_bytes())
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
        "slow_starts": found.slow,
        "start_ms": {"p50": round(median(found.start_ms)), "max": max(found.start_ms)},
        "faults": found.faults[:20],
        "good": found.is_good,
    }
