"""How fast it is found what meets: of one activity more, of all, of one that is put off, of tracks.

In one process; the full check and the tracks on two threads, each with shares. The loads are those
of bench_load.py and bench_ways.py. Knows how to measure; prints nothing.
"""

import gc
import resource
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from typing import Any, Final

import numpy as np

from comity.proving import bench_load, bench_ways
from comity.proving.bench_line import Step
from comity.proving.bench_machine import machine
from comity.proving.bench_peers import PEERS, Ask, MissingError
from comity.volumes.engine.choice import quickest, quickest_finder
from comity.volumes.engine.index import Index, Meetings
from comity.volumes.engine.plain import Plain
from comity.volumes.engine.segments import Finder, Passes, PlainFinder, Segments, part

COUNT: Final = 100_000
MORE: Final = 2_000  # that come one by one on top of them
SHIFTED: Final = 100
SHIFTED_AMONG: Final = 100_000
STEPS: Final = 1_000
THREADS: Final = 2
SHARES: Final = 16
TWINS: Final = 100_000  # of which numpy's list is compared with the compiled one: it takes its time
SEGMENTS: Final = 2_000_000
AREAS: Final = 100_000
SIZES: Final = (10_000, 100_000)  # of the peers, and all
TARGETS: Final = {
    "insert_p50_us": 20,
    "insert_p99_us": 100,
    "recheck_s": 3,
    "peak_mib": 1_430,  # 1.5 GB
    "what_if_worst_ms": 20,
    "segments_per_s": 10_000_000,
}
AT_LEAST: Final = ("segments_per_s",)


def measure(rounds: int, step: Step, count: int | None = None) -> dict[str, Any]:
    """Measure; the shape of the result is in benchmarks/README.md."""
    count = count or COUNT
    with TemporaryDirectory(prefix="comity-bench-") as folder:
        where = machine(Path(folder))
    step("compiling")
    _warm()
    figures: dict[str, Any] = _one_by_one(rounds, step, count)
    step("shifting")
    figures |= _shifts(min(count, SHIFTED_AMONG))
    step("tracks")
    figures |= _tracks(rounds, min(count, AREAS), step)
    step("both engines")
    twins = _twins(min(count, TWINS))
    sizes = sorted({*(it for it in SIZES if it < count), count})
    peers = {str(it): _peers(it, rounds, step) for it in sizes}
    return {
        "bench": "deconflict",
        "machine": where,
        **figures,
        "twins": twins,
        "without_separations": peers,
        "targets": dict(TARGETS),
        "met": {name: _is_met(name, figures[name]) for name in TARGETS},
        "rounds": rounds,
    }


def _is_met(name: str, found: float) -> bool:
    return found >= TARGETS[name] if name in AT_LEAST else found <= TARGETS[name]


def _warm() -> None:
    """Do all of it once with few, so that no figure holds the compiling."""
    columns = bench_load.laid(500, "AIR")
    index = Index(columns, quickest())
    _inserted(index, range(500))
    _shifted(index, 0)
    rechecked(index)
    flown(quickest_finder(columns.table), bench_ways.flown(1_000))


def _one_by_one(rounds: int, step: Step, count: int) -> dict[str, Any]:
    """Measure one more, and all anew, at the full size."""
    step("laying activities")
    began = time.perf_counter()
    columns = bench_load.laid(count + MORE, "AIR")
    laid_s = time.perf_counter() - began
    index = Index(columns, quickest())
    step("putting them in")
    put_s, _, _ = _inserted(index, range(count))
    step("one more")
    _, times_us, cpu_us = _inserted(index, range(count, count + MORE))
    checks, cpu_s, found = [], [], 0
    for number in range(rounds):
        step(f"all anew, {number + 1} of {rounds}")
        gc.collect()
        worked = time.process_time()
        seconds, its = rechecked(index)
        cpu_s.append(round(time.process_time() - worked, 3))
        found = len(its.ones)
        checks.append(round(seconds, 3))
    return {
        "fixture": {
            "count": count + MORE,
            "corners": len(columns.table.vertex),
            "laid_s": round(laid_s, 2),
            "put_s": round(put_s, 2),
            "engine": index.engine,
            "seed": bench_load.SEED,
        },
        **{f"insert_{name}": it for name, it in _spread(times_us).items()},
        **{f"insert_cpu_{name}": it for name, it in _spread(cpu_us).items()},
        "recheck_s": median(checks),
        "recheck_cpu_s": median(cpu_s),
        "by_round": checks,
        "conflicts": found,
        "peak_mib": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
    }


def _spread(times_us: list[float]) -> dict[str, float]:
    ordered = quantiles(times_us, n=100)
    return {"p50_us": round(median(times_us), 1), "p99_us": round(ordered[98], 1)}


def _shifts(count: int) -> dict[str, Any]:
    """Measure the first clear of many shifts, at the size its target is set for."""
    index = Index(bench_load.laid(count, "AIR"), quickest())
    _inserted(index, range(count))
    times = [_shifted(index, number) for number in range(0, count, max(1, count // SHIFTED))]
    return {
        "what_if_ms": round(median(times), 2),
        "what_if_worst_ms": round(max(times), 2),
        "what_if_among": count,
    }


def _tracks(rounds: int, count: int, step: Step) -> dict[str, Any]:
    """Measure which segments may pass which areas; a part of them by numpy too."""
    areas = bench_load.laid(count, "AIR").table
    segments = bench_ways.flown(SEGMENTS)
    finder = quickest_finder(areas)
    rates, cpu_ns, found = [], [], 0
    for number in range(rounds):
        step(f"tracks, {number + 1} of {rounds}")
        worked, began = time.process_time_ns(), time.perf_counter()
        its = flown(finder, segments)
        cpu_ns.append((time.process_time_ns() - worked) / len(segments.time))
        rates.append(len(segments.time) / (time.perf_counter() - began))
        found = len(its.rows)
    few = part(segments, slice(SEGMENTS // 50))
    same = (flown(it, few) for it in (finder, PlainFinder(areas)))
    return {
        "segments_per_s": round(median(rates)),
        "tracks": {
            "areas": count,
            "segments": len(segments.time),
            "found": found,
            "cpu_ns": round(median(cpu_ns), 1),
            "by_round": [round(it) for it in rates],
            "same": _is_same(*same),
        },
    }


def flown(finder: Finder, segments: Segments) -> Passes:
    """Return what segments may pass, by shares on two threads."""
    with ThreadPoolExecutor(THREADS) as pool:
        parts = list(pool.map(lambda it: finder.passes(segments, it), _shares(len(segments.time))))
    return Passes(*(np.concatenate(it) for it in zip(*parts, strict=True)))


def rechecked(index: Index) -> tuple[float, Meetings]:
    """Return how long the check of all pairs takes, and what it finds."""
    began = time.perf_counter()
    index.gather()
    with ThreadPoolExecutor(THREADS) as pool:
        found = index.settled(list(pool.map(index.proven, _shares(index.columns.rows))))
    return time.perf_counter() - began, found


def _shares(count: int) -> list[range]:
    return [range(count * at // SHARES, count * (at + 1) // SHARES) for at in range(SHARES)]


def _inserted(index: Index, numbers: range) -> tuple[float, list[float], list[float]]:
    """Insert activities that are laid down, one by one, and say what each meets."""
    gc.collect()
    gc.disable()
    times, cpu = [], []
    first = time.perf_counter()
    for number in numbers:
        worked, began = time.thread_time_ns(), time.perf_counter_ns()
        index.insert(number)
        times.append((time.perf_counter_ns() - began) / 1000)
        cpu.append((time.thread_time_ns() - worked) / 1000)
    gc.enable()
    return time.perf_counter() - first, times, cpu


def _shifted(index: Index, number: int) -> float:
    began = time.perf_counter_ns()
    index.first_clear(number, steps=STEPS)
    return (time.perf_counter_ns() - began) / 1e6


def _twins(count: int) -> dict[str, Any]:
    """Say whether numpy alone finds the list that the compiled engine finds, with separations."""
    columns = bench_load.laid(count, "AIR")
    (quick_s, one), (plain_s, other) = (
        rechecked(Index(columns, it)) for it in (quickest(), Plain())
    )
    return {
        "count": count,
        "found": len(one.ones),
        "same": _is_same(one, other),
        "s": round(quick_s, 3),
        "numpy_s": round(plain_s, 3),
    }


def _is_same(one: tuple[Any, ...], other: tuple[Any, ...]) -> bool:
    return all(np.array_equal(*it) for it in zip(one, other, strict=True))


def _peers(count: int, rounds: int, step: Step) -> dict[str, Any]:
    """Measure the full check without separations: ours, and others in turn, round by round."""
    columns = bench_load.laid(count, "LAND")
    index = Index(columns, quickest())
    asks: dict[str, Ask] = {"ours": lambda: len(rechecked(index)[1].ones)}
    missing = {}
    times: dict[str, list[float]] = {}
    found = {}
    with ExitStack() as stack:
        for name, (made, most) in PEERS.items():
            step(f"{name}, {count}")
            if count > most:
                missing[name] = f"not beyond {most:,}: it takes minutes"
                continue
            try:
                asks[name] = stack.enter_context(made(columns.table))
            except MissingError as fault:
                missing[name] = str(fault)
        for number in range(rounds):
            for name, ask in asks.items():
                gc.collect()
                step(f"{name}, {count}, {number + 1} of {rounds}")
                began = time.perf_counter()
                found[name] = ask()
                times.setdefault(name, []).append(round(time.perf_counter() - began, 3))
    return {
        "found": {
            name: {"s": median(its), "by_round": its, "found": found[name]}
            for name, its in times.items()
        },
        "missing": missing,
    }
