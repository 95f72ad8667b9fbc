"""How fast a node that was away takes what it missed, and how fast a full one starts.

Two real nodes, TLS over loopback. One has written while the other was away; the other takes it all,
each entry admitted, folded and durable. Then it is stopped and started again. Knows how to
measure; prints nothing.
"""

import time
from contextlib import ExitStack
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any, Final

from comity.node.home import Home
from comity.proving import bench_pair
from comity.proving.bench_line import RECEIPTS_AT_ONCE, Step
from comity.proving.bench_machine import machine
from comity.proving.bench_orders import Process, Report

COUNT: Final = 100_000
KINDS: Final = {"bare": 0, "released": 1}  # and how many officers release each
TARGETS: Final = {"bare_per_s": 9_000, "released_per_s": 6_500, "start_s": 3.0, "peak_mib": 300}
_COMMIT: Final = 500  # entries said at once by the one who writes
_LOOK_S: Final = 0.1
_PATIENCE_S: Final = 600

Figures = dict[str, float]


def measure(rounds: int, step: Step, count: int | None = None) -> dict[str, Any]:
    """Measure; the shape of the result is in benchmarks/README.md."""
    count = count or COUNT
    made: list[dict[str, Figures]] = []
    with TemporaryDirectory(prefix="comity-bench-") as folder:
        where = machine(Path(folder))
        for number in range(rounds):
            made.append({})
            for kind, releases in KINDS.items():
                step(f"round {number + 1} of {rounds}: {kind}")
                home = Path(folder) / f"{number}-{kind}"
                made[-1][kind] = _one_round(home, count, releases)
    medians = {
        kind: {name: round(median(it[kind][name] for it in made), 2) for name in made[0][kind]}
        for kind in KINDS
    }
    return {
        "bench": "sync",
        "machine": where,
        "fixture": {
            "message": bench_pair.FIXTURE,
            "content_bytes": bench_pair.content_bytes(),
            "releases": KINDS,
            "route": "TLS 1.3, pinned certificates, X25519MLKEM768, loopback",
        },
        "count": count,
        "rounds": rounds,
        **medians,
        "targets": TARGETS,
        "met": _met(medians),
        "by_round": made,
    }


def _met(medians: dict[str, Figures]) -> dict[str, bool]:
    bare = medians["bare"]
    return {
        "bare_per_s": bare["per_s"] >= TARGETS["bare_per_s"],
        "released_per_s": medians["released"]["per_s"] >= TARGETS["released_per_s"],
        "start_s": bare["start_s"] <= TARGETS["start_s"],
        "peak_mib": bare["peak_mib"] <= TARGETS["peak_mib"],
    }


def _one_round(folder: Path, count: int, releases: int) -> Figures:
    # Nobody else runs when it starts again: it would wait for them in vain.
    alone = {"store": {"ask_ms": 0}}
    ours, theirs = bench_pair.make_pair(folder, **RECEIPTS_AT_ONCE, **alone)
    write(ours, count, releases)
    with ExitStack() as running:

        def start(home: Home) -> Process:
            process = Process("bench_node", str(home.path))
            running.callback(process.stop)
            return process

        away = start(theirs)
        bench_pair.dials(ours, "BB", away.address)
        before = away.report()
        start(ours)
        taken = _watch(away, before, count)
        peak = away.report().peak_kib
    began = time.perf_counter()
    again = Process("bench_node", str(theirs.path))
    started_s = time.perf_counter() - began
    try:
        report = again.report()
    finally:
        again.stop()
    if report.entries < count:
        raise RuntimeError(f"{report.entries} of {count} entries are there after a start")
    return taken | {
        "peak_mib": peak >> 10,
        "start_s": round(started_s, 2),
        "start_peak_mib": report.peak_kib >> 10,
    }


def write(home: Home, count: int, releases: int) -> None:
    """Let a party write so many messages while nobody is there."""
    officers = (bench_pair.officer_of(home),) * releases
    with bench_pair.opened(home) as keeper:
        speech = bench_pair.Speech(keeper.line_id, officers)
        for number in range(count):
            keeper.say(speech.draft(home.clock.now_ms()))
            if number % _COMMIT == _COMMIT - 1:
                keeper.commit()
        keeper.commit()


def _watch(away: Process, before: Report, count: int) -> Figures:
    """Look again and again until all has come; what comes is durable before it is counted."""
    first = time.perf_counter(), before  # the last look before anything came
    until = time.perf_counter() + _PATIENCE_S
    while time.perf_counter() < until:
        report, now = away.report(), time.perf_counter()
        if report.entries == before.entries:
            first = now, report
        if report.entries >= before.entries + count:
            entries, took_s = report.entries - first[1].entries, now - first[0]
            cpu_us = (report.cpu_ns - first[1].cpu_ns) / 1000 / entries
            flushes = report.flushes - first[1].flushes
            return {
                "per_s": round(entries / took_s),
                "cpu_us": round(cpu_us, 1),
                "flushes_per_1000": round(1000 * flushes / entries, 2),
            }
        time.sleep(_LOOK_S)
    raise TimeoutError(f"not all of {count} entries came within {_PATIENCE_S} s")
