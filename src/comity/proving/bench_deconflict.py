"""How fast it is found what meets: of one activity more, of all, and of one that is put off.

In one process; the full check on two threads, each with shares of the pairs. The load is that of
bench_load.py. Knows how to measure; prints nothing.
"""

import gc
import resource
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from typing import Any, Final

from comity.proving import bench_load, bench_trees
from comity.proving.bench_line import Step
from comity.proving.bench_machine import machine
from comity.volumes.engine.choice import quickest
from comity.volumes.engine.index import Engine, Index, Met
from comity.volumes.engine.plain import Plain

COUNT: Final = 100_000
MORE: Final = 2_000  # that come one by one on top of them
SHIFTED: Final = 100
STEPS: Final = 1_000
THREADS: Final = 2
SHARES: Final = 16
PLAIN_MAX: Final = 20_000  # of the full check by numpy: it takes its time
TARGETS: Final = {"insert_p50_us": 20, "insert_p99_us": 100, "recheck_s": 3, "what_if_ms": 20}


def measure(rounds: int, step: Step, count: int | None = None) -> dict[str, Any]:
    """Measure; the shape of the result is in benchmarks/README.md."""
    count = count or COUNT
    with TemporaryDirectory(prefix="comity-bench-") as folder:
        where = machine(Path(folder))
    step("compiling")
    _warm()
    step("laying activities")
    began = time.perf_counter()
    columns = bench_load.laid(count + MORE, "AIR")
    took = time.perf_counter() - began
    index = Index(columns, quickest())
    step("putting them in")
    put_s, _ = _inserted(index, range(count))
    step("one more")
    _, times_us = _inserted(index, range(count, count + MORE))
    step("shifting")
    shifts_ms = [_shifted(index, number) for number in range(0, count, max(1, count // SHIFTED))]
    checks = []
    found: tuple[Met, ...] = ()
    for number in range(rounds):
        step(f"round {number + 1} of {rounds}")
        seconds, found = rechecked(index)
        checks.append(round(seconds, 3))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    figures = {
        "insert_p50_us": round(median(times_us), 1),
        "insert_p99_us": round(quantiles(times_us, n=100)[98], 1),
        "recheck_s": median(checks),
        "what_if_ms": round(median(shifts_ms), 2),
    }
    return {
        "bench": "deconflict",
        "machine": where,
        "fixture": {
            "count": count + MORE,
            "corners": len(columns.table.vertex),
            "laid_s": round(took, 2),
            "put_s": round(put_s, 2),
            "engine": index.engine,
            "seed": bench_load.SEED,
        },
        **figures,
        "what_if_worst_ms": round(max(shifts_ms), 2),
        "by_round": checks,
        "conflicts": len(found),
        "peak_mib": peak,
        "without_separations": _peers(count, step),
        "targets": dict(TARGETS),
        "met": {name: figures[name] <= target for name, target in TARGETS.items()},
        "rounds": rounds,
    }


def _warm() -> None:
    """Do all of it once with few, so that no figure holds the compiling."""
    index = Index(bench_load.laid(500, "AIR"), quickest())
    _inserted(index, range(500))
    _shifted(index, 0)
    rechecked(index)


def rechecked(index: Index) -> tuple[float, tuple[Met, ...]]:
    """Return how long the check of all pairs takes, and what it finds."""
    gc.collect()
    rows = index.columns.rows
    began = time.perf_counter()
    index.gather()
    shares = [range(rows * at // SHARES, rows * (at + 1) // SHARES) for at in range(SHARES)]
    with ThreadPoolExecutor(THREADS) as pool:
        found = index.settled(list(pool.map(index.proven, shares)))
    return time.perf_counter() - began, found


def _inserted(index: Index, numbers: range) -> tuple[float, list[float]]:
    """Insert activities that are laid down, one by one, and say what each meets."""
    gc.collect()
    gc.disable()
    times = []
    first = time.perf_counter()
    for number in numbers:
        began = time.perf_counter_ns()
        index.insert(number)
        times.append((time.perf_counter_ns() - began) / 1000)
    gc.enable()
    return time.perf_counter() - first, times


def _shifted(index: Index, number: int) -> float:
    began = time.perf_counter_ns()
    index.first_clear(number, steps=STEPS)
    return (time.perf_counter_ns() - began) / 1e6


def _peers(count: int, step: Step) -> dict[str, Any]:
    """Measure the full check without separations: ours, numpy's, and trees of boxes."""
    columns = bench_load.laid(count, "LAND")
    found: dict[str, Any] = {}
    engines: dict[str, Engine] = {"ours": quickest()}
    if count <= PLAIN_MAX:
        engines["numpy"] = Plain()
    lists = []
    for name, engine in engines.items():
        step(f"without separations: {name}")
        seconds, its = rechecked(Index(columns, engine))
        found[name] = {"s": round(seconds, 3), "found": len(its)}
        lists.append(its)
    found["same"] = all(it == lists[0] for it in lists)
    step("without separations: trees")
    found["trees"] = bench_trees.trees(columns.table)
    return found
