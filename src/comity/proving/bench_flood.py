"""What a FLASH takes to the screen while one party floods the line.

Three parties: AA sends FLASHes from its desk, BB has an officer's screen open (`bench_screen.py`),
CC floods BB. Both are `comity run`, as installed. Each round, in turn: quiet, each kind of junk
(`bench_junk.py`), ROUTINE messages as fast as BB takes them. Knows how to measure; prints nothing.
"""

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from random import Random
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any, Final

from comity.families.line.examples import GOOD
from comity.node import signing
from comity.node.home import Home
from comity.proving import bench_junk, bench_pair, processes
from comity.proving.bench_line import RECEIPTS_AT_ONCE, Step
from comity.proving.bench_machine import machine
from comity.proving.bench_orders import Order
from comity.proving.bench_orders import Process as Helper
from comity.proving.bench_screen import Screen
from comity.proving.processes import Process
from comity.values.moment import iso

PARTIES: Final = ("AA", "BB", "CC")
FLASHES: Final = 40  # of each kind in each round
JUNK_PER_S: Final = 20_000
QUIET: Final = "quiet"
ROUTINE: Final = "routine"
KINDS: Final = (QUIET, "strange", "garbled", "useless", ROUTINE, "greedy")
ROUTINE_AT_ONCE: Final = 128
ROUTINE_COUNT: Final = 1_000_000  # more than a phase takes
NOMINAL_PER_HOUR: Final = 12  # messages of a party, for which a line is laid out
LOST_S: Final = 30.0  # not on the screen by then
APART_S: Final = (0.02, 0.12)
TARGETS: Final = {"quiet_p99_ms": 150, "x_quiet": 2, "p99_ms": 300, "lost": 0, "grown_mib": 100}
_SETTLE_S: Final = 0.5
_JOIN_S: Final = 30.0
_STEP_S: Final = 0.02

Figures = dict[str, Any]


class Officer:
    """The officers of AA and BB: one sends FLASHes, the other sees and opens them."""

    def __init__(self, ours: Process, theirs: Process, screen: Screen) -> None:
        self._ours, self._theirs, self._screen = ours, theirs, screen
        self._key = bench_pair.officer_of(ours.home)
        self._its = bench_pair.officer_of(theirs.home)
        self._fields = dict(GOOD["L13"][0])
        self.sent: list[str] = []

    def flash_ms(self, *, opens: bool = True) -> float | None:
        """Send a FLASH; from the word to send it until its alarm is on the screen.

        None: it never was. `opens`: the other officer then opens it, and the alarm ends.
        """
        args = {"type": "L13", "fields": self._fields, "to": [], "precedence": "FLASH"}
        draft = self._ours.ask("compose", args)["draft"]
        signing.release(self._ours.ask, self._key, draft)
        began_ns = time.monotonic_ns()
        entry = self._ours.ask("send", {"draft": draft})["entry"]
        self.sent.append(entry)
        seen_ns = self._screen.seen_ns(entry, began_ns + int(LOST_S * 1e9))
        if seen_ns is None:
            return None
        if opens:
            self._open(entry)
        return (seen_ns - began_ns) / 1e6

    def _open(self, entry: str) -> None:
        """Say OPENED, so that the alarm ends."""
        party = self._theirs.home.config.party
        at = iso(self._theirs.home.clock.now_ms())
        fields = {"re": [entry], "level": "OPENED", "at": at, "by": f"{party}/{bench_pair.OFFICER}"}
        signing.say(self._theirs.ask, [self._its], "L06", fields)


class Scene:
    """The three parties: two running, the third to flood."""

    def __init__(self, homes: dict[str, Home], nodes: dict[str, Process], officer: Officer) -> None:
        self.homes = homes
        self.nodes = nodes
        self.officer = officer
        self._chance = Random(1)

    @property
    def address(self) -> str:
        """Where BB listens."""
        return (self.homes["BB"].path / "listening").read_text("utf-8").strip()

    def rss_kib(self) -> int:
        """Memory that BB has now."""
        status = Path(f"/proc/{self.nodes['BB'].pid}/status").read_text("utf-8")
        (row,) = (it for it in status.splitlines() if it.startswith("VmRSS:"))
        return int(row.split()[1])

    def since(self) -> list[str]:
        """Since when each of BB's links is up."""
        (line,) = self.nodes["BB"].ask("status", {})["lines"]
        return [str(it["since"]) for it in line["paths"]]

    def entries(self) -> int:
        """How many entries BB holds."""
        return sum(it["entries"] for it in self.nodes["BB"].ask("status", {})["lines"])

    def flashes(self, count: int) -> list[float | None]:
        """Send so many, one after the other, not in step with anything."""
        times = []
        for _ in range(count):
            times.append(self.officer.flash_ms())
            time.sleep(self._chance.uniform(*APART_S))
        return times


@contextmanager
def running(folder: Path) -> Iterator[Scene]:
    """Run AA and BB, joined, with BB's screen open."""
    homes = {
        it.config.party: it for it in bench_pair.make_line(folder, PARTIES, **RECEIPTS_AT_ONCE)
    }
    with ExitStack() as stack:
        nodes: dict[str, Process] = {}

        def start(party: str, *, console: bool = False) -> str:
            nodes[party] = Process(homes[party], console=console)
            stack.callback(nodes[party].end)
            return nodes[party].wait_until_up()

        address = start("BB", console=True)
        homes["AA"] = bench_pair.dials(homes["AA"], "BB", address)
        start("AA")
        until(lambda: bool(nodes["BB"].ask("status", {})["lines"][0]["paths"]))
        screen = stack.enter_context(Screen(nodes["BB"].console, bench_pair.OFFICER))
        yield Scene(homes, nodes, Officer(nodes["AA"], nodes["BB"], screen))


def until(true: Callable[[], bool], within_s: float = _JOIN_S) -> None:
    """Wait for something.

    Raises:
        TimeoutError: it did not come.
    """
    processes.until(true, TimeoutError("it did not come to pass"), within_s, _STEP_S)


def measure(
    rounds: int, step: Step, count: int | None = None, *, kinds: tuple[str, ...] = KINDS
) -> dict[str, Any]:
    """Measure; `count`: FLASHes of each kind in each round. benchmarks/README.md has the shape."""
    count = count or FLASHES
    made: dict[str, list[Figures]] = {kind: [] for kind in kinds}
    with TemporaryDirectory(prefix="comity-bench-") as folder:
        where = machine(Path(folder))
        with running(Path(folder)) as scene:
            scene.flashes(3)
            for number in range(rounds):
                for kind in kinds:
                    step(f"round {number + 1} of {rounds}: {kind}")
                    made[kind].append(_phase(scene, kind, count))
    return _result(made, where) | {"count": count, "rounds": rounds}


def _phase(scene: Scene, kind: str, count: int) -> Figures:
    before, entries = scene.rss_kib(), scene.entries()
    with _flooding(scene, kind) as report:
        began_s = time.monotonic()
        times = scene.flashes(count)
        took_s = time.monotonic() - began_s
        told = report()
        grown = scene.rss_kib() - before
        taken = scene.entries() - entries - 2 * count
    time.sleep(_SETTLE_S)
    return {
        "times": times,
        "grown_mib": round(grown / 1024, 1),
        "entries_per_s": round(taken / took_s) if kind == ROUTINE else 0,
        **told,
    }


@contextmanager
def _flooding(scene: Scene, kind: str) -> Iterator[Callable[[], Figures]]:
    """CC floods BB in one way while this lasts; gives what may be asked of it."""
    if kind == QUIET:
        yield dict
        return
    home = bench_pair.dials(scene.homes["CC"], "BB", scene.address)
    if kind == ROUTINE:
        flooder = Helper("bench_node", str(home.path))
    else:
        args = (str(home.path), "BB", scene.address, kind, str(JUNK_PER_S))
        flooder = Helper("bench_junk", *args)
    try:
        if kind == ROUTINE:
            flooder.give(Order(do="say", count=ROUTINE_COUNT, window=ROUTINE_AT_ONCE))
        time.sleep(_SETTLE_S)
        yield dict if kind == ROUTINE else lambda: _told(flooder)
    finally:
        flooder.stop()


def _told(flooder: Helper) -> Figures:
    its = flooder.ask(Order(do="report"), bench_junk.Junk)
    return {
        "frames_per_s": round(its.frames / its.took_s),
        "links": its.links,
        "refused": its.refused,
        "said": its.said,
    }


def centile(times: list[float], share: float) -> float:
    """The time that so many of all do not exceed."""
    rows = sorted(times)
    return round(rows[min(len(rows) - 1, int(len(rows) * share))], 1) if rows else 0.0


def _result(made: dict[str, list[Figures]], where: Figures) -> dict[str, Any]:
    found = {kind: _kind(its) for kind, its in made.items()}
    quiet = found[QUIET]["p99_ms"]
    most = max(TARGETS["x_quiet"] * quiet, TARGETS["p99_ms"])
    loads = [its for kind, its in found.items() if kind != QUIET]
    return {
        "bench": "flood",
        "machine": where,
        "fixture": {
            "flash": "L13, one release, from the word to send it until the alarm is on the screen",
            "kinds": list(found),
            "junk_per_s": JUNK_PER_S,
            "routine": f"{bench_pair.FIXTURE}; {ROUTINE_AT_ONCE} in flight",
            "route": "TLS 1.3, pinned certificates, X25519MLKEM768, loopback",
        },
        **found,
        "targets": TARGETS,
        "met": {
            "quiet_p99_ms": quiet <= TARGETS["quiet_p99_ms"],
            "p99_ms": all(its["p99_ms"] <= most for its in loads),
            "lost": all(not its["lost"] for its in found.values()),
            "grown_mib": all(
                its["grown_mib"] <= TARGETS["grown_mib"]
                for kind, its in found.items()
                if kind != ROUTINE  # what it says is kept: it grows by the record
            ),
        },
    }


def _kind(rounds: list[Figures]) -> Figures:
    every = [it for its in rounds for it in its["times"]]
    times = [it for it in every if it is not None]
    numbers = [name for name, it in rounds[0].items() if isinstance(it, int | float)]
    return {
        "p50_ms": centile(times, 0.5),
        "p99_ms": centile(times, 0.99),
        "worst_ms": round(max(times, default=0.0), 1),
        "lost": len(every) - len(times),
        **{name: round(median(its[name] for its in rounds), 1) for name in numbers},
        "said": {key: its["said"][key] for its in rounds for key in its.get("said", {})},
        "by_round": [
            {"p50_ms": centile(its, 0.5), "p99_ms": centile(its, 0.99)}
            for its in ([it for it in one["times"] if it is not None] for one in rounds)
        ],
    }
