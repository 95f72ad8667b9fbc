"""How long many nodes of one line take, after a partition, until all hold what all have said.

Twelve real nodes in processes of their own on this machine, each with each over TLS. They run
and have met; then every path is cut and each says its share alone; then the paths are mended. From
that moment until the last node holds everything, durable and folded, and until all pictures are
equal. Knows how to measure; prints nothing.
"""

import os
import time
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from itertools import combinations
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

from comity.node.home import Home
from comity.proving import bench_pair
from comity.proving.bench_line import Step
from comity.proving.bench_machine import machine
from comity.proving.bench_orders import Done, Order, Process, Report, Sizes

NODES: Final = 12
ENTRIES: Final = 10_000
TARGETS: Final = {"converged_s": 20, "same": True}
GOAL_S: Final = 10
_LOOK_S: Final = 0.2
_PATIENCE_S: Final = 300
_LETTERS: Final = 26

Figures = dict[str, Any]


def measure(
    rounds: int, step: Step, count: int | None = None, *, nodes: int | None = None
) -> dict[str, Any]:
    """Measure; `count`: entries that all say apart. The shape is in benchmarks/README.md."""
    count, nodes = count or ENTRIES, nodes or NODES
    made: list[Figures] = []
    with TemporaryDirectory(prefix="comity-bench-") as folder:
        where = machine(Path(folder))
        for number in range(rounds):
            step(f"round {number + 1} of {rounds}: founding")
            made.append(_one_round(Path(folder) / str(number), count, nodes, step))
    found = bench_pair.together(made)
    return {
        "bench": "many",
        "machine": where | {"load_after": round(os.getloadavg()[0], 2)},
        "fixture": {
            "message": bench_pair.FIXTURE,
            "nodes": nodes,
            "links": nodes * (nodes - 1) // 2,
            "route": "TLS 1.3, pinned certificates, X25519MLKEM768, loopback; each with each",
        },
        "count": count,
        "rounds": rounds,
        **found,
        "targets": TARGETS,
        "goal_s": GOAL_S,
        "met": {
            "converged_s": found["converged_s"] <= TARGETS["converged_s"],
            "same": found["same"],
        },
        "by_round": made,
    }


def codes(nodes: int) -> list[str]:
    """Parties of such a line: AA, AB, ..."""
    return [f"{chr(65 + n // _LETTERS)}{chr(65 + n % _LETTERS)}" for n in range(nodes)]


def _one_round(folder: Path, count: int, nodes: int, step: Step) -> Figures:
    homes = bench_pair.make_line(folder, codes(nodes), dial=False, store={"ask_ms": 0})
    step("starting")
    with ExitStack() as stack, ThreadPoolExecutor(nodes) as pool:

        def start(home: Home) -> Process:
            process = Process("bench_node", str(home.path))
            stack.callback(process.stop)
            return process

        processes = list(pool.map(start, homes))
        step("meeting")
        _join(processes)
        _until_same(processes, pool)
        for it in processes:
            it.ask(Order(do="cut"), Done)
        step("speaking apart")
        share = Order(do="write", count=count // nodes)
        list(pool.map(lambda it: it.ask(share, Done), processes))
        wanted: dict[str, int] = {}
        for process in processes:
            its = process.ask(Order(do="sizes"), Sizes).feeds
            wanted |= {feed: size for feed, size in its.items() if size > wanted.get(feed, 0)}
        step("joining")
        return _converged(processes, pool, wanted, count // nodes * nodes)


def _join(processes: Sequence[Process]) -> None:
    """Let one of each two dial the other, as it would after a cut."""
    addresses = {
        code: it.address for code, it in zip(codes(len(processes)), processes, strict=True)
    }
    dialled: dict[Process, dict[str, str]] = {it: {} for it in processes}
    for (_, one), (code, _) in combinations(zip(addresses, processes, strict=True), 2):
        dialled[one][code] = addresses[code]
    for process, peers in dialled.items():
        process.ask(Order(do="dial", peers=peers), Done)


def _converged(
    processes: Sequence[Process], pool: ThreadPoolExecutor, wanted: Mapping[str, int], said: int
) -> Figures:
    """Mend all paths; look until all is everywhere, then until all that acknowledges it is."""
    before = [it.report() for it in processes]
    began_s = time.perf_counter()
    _join(processes)
    while True:
        told = list(pool.map(lambda it: it.ask(Order(do="sizes"), Sizes), processes))
        held_s = time.perf_counter() - began_s
        if all(it.feeds.get(feed, 0) >= n for it in told for feed, n in wanted.items()):
            break
        if held_s > _PATIENCE_S:
            raise TimeoutError(f"not all came within {_PATIENCE_S} s")
        time.sleep(_LOOK_S)
    after = _until_same(processes, pool)
    same_s = time.perf_counter() - began_s
    cpu_ns = sum(b.cpu_ns - a.cpu_ns for a, b in zip(before, after, strict=True))
    taken = said * (len(processes) - 1)
    return {
        "converged_s": round(held_s, 2),
        "settled_s": round(same_s, 2),
        "cpu_us": round(cpu_ns / 1000 / taken, 1),
        "per_s": float(round(taken / len(processes) / held_s)),
        "receipts": float(after[0].entries - sum(wanted.values())),
        "peak_mib": float(max(it.peak_kib for it in after) >> 10),
        "load": round(os.getloadavg()[0], 2),
        "entries": after[0].entries,
        "same": len({(it.entries, it.digest) for it in after}) == 1,
    }


def _until_same(processes: Sequence[Process], pool: ThreadPoolExecutor) -> list[Report]:
    """What all report, once all hold the same and have come to one picture."""
    until_s = time.perf_counter() + _PATIENCE_S
    while True:
        reports = list(pool.map(lambda it: it.report(), processes))
        if len({(it.entries, it.digest) for it in reports}) == 1:
            return reports
        if time.perf_counter() > until_s:
            return reports
        time.sleep(_LOOK_S)
