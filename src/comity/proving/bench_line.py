"""How fast a line is beside its floor: two real nodes, TLS over loopback, both ends durable.

Signed both ways, folded by the picture at both ends; receipts are written at once and are
cumulative under load. The floor (`floor.py`) runs in the same rounds on the same disk, so that
ratios are taken within a round. Knows how to measure; prints nothing.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any, Final

from comity.proving import bench_pair, floor
from comity.proving.bench_machine import machine
from comity.proving.bench_orders import Order, Process, Report, Said

WINDOW: Final = 128
LATENCY_COUNT: Final = 400
THROUGHPUT_COUNT: Final = 10_000
WARM_UP: Final = 200
KINDS: Final = ("floor", "bare", "released")
RECEIPTS_AT_ONCE: Final = {"seen_priority_ms": 0, "seen_routine_ms": 0, "seen_immediate_ms": 0}
TARGETS: Final = {  # release -> (p50 x floor at most, messages a second x floor at least)
    "bare": {"p50_x_floor": 1.8, "msgs_x_floor": 0.6},
    "released": {"p50_x_floor": 2.0, "msgs_x_floor": 0.45},
}

Step = Callable[[str], None]
Figures = dict[str, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ends:
    """A and B of one measurement."""

    a: Process
    b: Process
    releases: int = 0

    def reports(self) -> tuple[Report, Report]:
        """What both have used so far."""
        return self.a.report(), self.b.report()

    def say(self, count: int, window: int) -> Said:
        """Let A say messages."""
        order = Order(do="say", count=count, window=window, releases=self.releases)
        return self.a.ask(order, Said)


def measure(
    rounds: int, step: Step, throughput: int | None = None, *, latency: int | None = None
) -> dict[str, Any]:
    """Measure; the shape of the result is in benchmarks/README.md."""
    latency, throughput = latency or LATENCY_COUNT, throughput or THROUGHPUT_COUNT
    made: list[dict[str, Figures]] = []
    with TemporaryDirectory(prefix="comity-bench-") as folder, running(Path(folder)) as ends:
        for its in ends.values():
            its.say(WARM_UP, 1)
        for number in range(rounds):
            made.append({})
            for kind, its in ends.items():
                step(f"round {number + 1} of {rounds}: {kind}")
                made[-1][kind] = _one_round(its, latency, throughput)
        peaks = [report.peak_kib for report in ends["bare"].reports()]
        digests = _settled(ends["bare"])
        where = machine(Path(folder))
    return _result(made, peaks, digests, where) | {
        "counts": {"latency": latency, "throughput": throughput, "in_flight": WINDOW},
        "rounds": rounds,
    }


@contextmanager
def running(folder: Path) -> Iterator[dict[str, Ends]]:
    """Run the floor and the line while this lasts; gives the ends of each kind."""
    ours, theirs = bench_pair.make_pair(folder, **RECEIPTS_AT_ONCE)
    floor.make_floor(folder / "floor")
    started: list[Process] = []

    def start(module: str, *args: str) -> Process:
        started.append(Process(module, *args))
        return started[-1]

    try:
        below_b = start("floor", str(folder / "floor"), "B")
        below_a = start("floor", str(folder / "floor"), "A", below_b.address.rpartition(":")[2])
        line_b = start("bench_node", str(theirs.path))
        bench_pair.dials(ours, "BB", line_b.address)
        line_a = start("bench_node", str(ours.path))
        yield {
            "floor": Ends(a=below_a, b=below_b),
            "bare": Ends(a=line_a, b=line_b),
            "released": Ends(a=line_a, b=line_b, releases=1),
        }
    finally:
        for process in reversed(started):
            process.stop()


def _one_round(ends: Ends, latency: int, throughput: int) -> Figures:
    before = ends.reports()
    slow = ends.say(latency, 1)
    between = ends.reports()
    fast = ends.say(throughput, WINDOW)
    after = ends.reports()
    times = sorted(slow.times_ns)
    figures = {
        "p50_ms": _ms(times[len(times) // 2]),
        "p99_ms": _ms(times[len(times) * 99 // 100]),
        "msgs_per_s": round(throughput / (fast.took_ns / 1e9)),
    }
    for name, first, last in zip("ab", between, after, strict=True):
        used = (last.cpu_ns - first.cpu_ns) / 1000 / throughput
        figures[f"cpu_{name}_us"] = round(used, 1)
        figures[f"flushes_{name}_loaded"] = _each(last.flushes - first.flushes, throughput)
    for name, first, last in zip("ab", before, between, strict=True):
        figures[f"flushes_{name}_single"] = _each(last.flushes - first.flushes, latency)
    return figures


def _ms(nanoseconds: int) -> float:
    return round(nanoseconds / 1e6, 3)


def _each(count: int, messages: int) -> float:
    return round(count / messages, 4)


def _settled(ends: Ends, tries: int = 50) -> dict[str, Any]:
    """Whether both ends came to the same picture, a moment after the last message."""
    a, b = ends.reports()
    while (a.entries, a.digest) != (b.entries, b.digest) and tries:
        tries -= 1
        a, b = ends.reports()
    return {"same": a.digest == b.digest, "digest": a.digest, "entries": a.entries}


def _result(
    rounds: list[dict[str, Figures]], peaks: list[int], picture: dict[str, Any], where: Figures
) -> dict[str, Any]:
    medians = {kind: _median([it[kind] for it in rounds]) for kind in KINDS}
    ratios = [
        {kind: _ratio(it[kind], it["floor"]) for kind in KINDS if kind != "floor"} for it in rounds
    ]
    middle = {kind: _median([it[kind] for it in ratios]) for kind in KINDS if kind != "floor"}
    return {
        "bench": "line",
        "machine": where,
        "fixture": {
            "message": bench_pair.FIXTURE,
            "content_bytes": bench_pair.content_bytes(),
            "heads": "one in the first entry after a receipt, else none",
            "releases": {"bare": 0, "released": 1},
            "folded": True,
            "route": "TLS 1.3, pinned certificates, X25519MLKEM768, loopback",
            "budget_entries": bench_pair.BUDGET_ENTRIES,
        },
        "floor_p50_ms": medians["floor"]["p50_ms"],
        "floor_msgs_per_s": medians["floor"]["msgs_per_s"],
        **{kind: medians[kind] | middle[kind] for kind in KINDS if kind != "floor"},
        "floor": medians["floor"],
        "peak_mib": {"a": peaks[0] >> 10, "b": peaks[1] >> 10},
        "picture": picture,
        "targets": TARGETS,
        "met": {kind: _met(middle[kind], target) for kind, target in TARGETS.items()},
        "by_round": [it | {"ratios": its} for it, its in zip(rounds, ratios, strict=True)],
    }


def _median(figures: list[Figures]) -> Figures:
    return {name: round(median(it[name] for it in figures), 4) for name in figures[0]}


def _ratio(line: Figures, below: Figures) -> Figures:
    return {
        "p50_x_floor": round(line["p50_ms"] / below["p50_ms"], 2),
        "msgs_x_floor": round(line["msgs_per_s"] / below["msgs_per_s"], 2),
    }


def _met(found: Figures, target: Figures) -> bool:
    slow = found["p50_x_floor"] <= target["p50_x_floor"]
    return slow and found["msgs_x_floor"] >= target["msgs_x_floor"]
