"""How long parties that wrote apart for a month take until they hold one record.

Three parties; each has written its share, over so many days, while no other was there; then all
start and find each other over TLS on loopback. Afterwards one is started again, alone, and its
record is exported and verified by the command that anybody has. Knows how to measure; prints
nothing.
"""

import socket
import subprocess
import sys
import time
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

from comity.node.home import Home
from comity.proving import bench_pair
from comity.proving.bench_line import RECEIPTS_AT_ONCE, Step
from comity.proving.bench_machine import machine
from comity.proving.bench_orders import Order, Process, Report, Sizes
from comity.values.moment import DAY_MS

PARTIES: Final = ("AA", "BB", "CC")
ENTRIES: Final = 100_000
DAYS: Final = 30
TARGETS: Final = {"converged_s": 25, "start_s": 3, "verify_s": 15, "same": True}
_COMMIT: Final = 500
_LOOK_S: Final = 0.1
_PATIENCE_S: Final = 600
_LOCAL: Final = "127.0.0.1"

Figures = dict[str, Any]


def measure(
    rounds: int, step: Step, count: int | None = None, *, days: int = DAYS
) -> dict[str, Any]:
    """Measure; `count`: entries of all parties. The shape is in benchmarks/README.md."""
    count = count or ENTRIES
    made: list[Figures] = []
    with TemporaryDirectory(prefix="comity-bench-") as folder:
        where = machine(Path(folder))
        for number in range(rounds):
            step(f"round {number + 1} of {rounds}: writing apart")
            made.append(_one_round(Path(folder) / str(number), count, days, step))
    found = bench_pair.together(made)
    return {
        "bench": "partition",
        "machine": where,
        "fixture": {
            "message": bench_pair.FIXTURE,
            "parties": len(PARTIES),
            "days": days,
            "route": "TLS 1.3, pinned certificates, X25519MLKEM768, loopback; each with each",
        },
        "count": count,
        "rounds": rounds,
        **found,
        "targets": TARGETS,
        "met": {
            name: found[name] == most if most is True else found[name] <= most
            for name, most in TARGETS.items()
        },
        "by_round": made,
    }


def _one_round(folder: Path, count: int, days: int, step: Step) -> Figures:
    # Nobody else runs when one starts again: it would wait for them in vain.
    alone = {"store": {"ask_ms": 0}}
    homes = bench_pair.make_line(folder, PARTIES, **RECEIPTS_AT_ONCE, **alone)
    wanted: dict[str, int] = {}
    for home in homes:
        wanted |= _write(home, count // len(PARTIES), days)
    ports = {home.config.party: _free_port() for home in homes}
    for home in homes:
        bench_pair.listens(home, ports[home.config.party])
        others = {it: f"{_LOCAL}:{port}" for it, port in ports.items() if it != home.config.party}
        bench_pair.dials_all(home, others)
    step("joining")
    with ExitStack() as stack, ThreadPoolExecutor(len(homes)) as pool:

        def start(home: Home) -> Process:
            process = Process("bench_node", str(home.path))
            stack.callback(process.stop)
            return process

        nodes = list(pool.map(start, homes))
        found = _joined(nodes, wanted)
        reports = _settled(nodes)
    foreign = sum(wanted.values()) * (len(PARTIES) - 1)
    found["per_s"] = float(round(foreign / len(PARTIES) / found["converged_s"]))
    found["peak_mib"] = float(max(it.peak_kib for it in reports) >> 10)
    found["same"] = len({(it.entries, it.digest) for it in reports}) == 1
    found["entries"] = reports[0].entries
    step("starting again")
    found["start_s"] = _start_s(homes[0], sum(wanted.values()))
    step("verifying")
    return found | _verify_s(homes[0], folder)


def _write(home: Home, count: int, days: int) -> dict[str, int]:
    """Let a party write its share, over these days up to now; gives its feed and size."""
    now_ms = home.clock.now_ms()
    with bench_pair.opened(home) as keeper:
        speech = bench_pair.Speech(keeper.line_id)
        for number in range(count):
            keeper.say(speech.draft(now_ms - (count - number) * days * DAY_MS // count))
            if number % _COMMIT == _COMMIT - 1:
                keeper.commit()
        keeper.commit()
        assert keeper.own is not None, "a paired home has begun its feed"  # noqa: S101
        return {keeper.own.feed.hex(): keeper.own.size}


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((_LOCAL, 0))
        return int(probe.getsockname()[1])


def _holds(feeds: Mapping[str, int], wanted: Mapping[str, int]) -> bool:
    return all(feeds.get(feed, 0) >= size for feed, size in wanted.items())


def _joined(nodes: list[Process], wanted: Mapping[str, int]) -> Figures:
    """Look again and again until all hold all; from the last look before anything came."""
    began_s = ended_s = time.perf_counter()
    before = cpu_ns = 0
    has_begun = False
    while ended_s - began_s < _PATIENCE_S:
        told = [it.ask(Order(do="sizes"), Sizes) for it in nodes]
        ended_s, cpu_ns = time.perf_counter(), sum(it.cpu_ns for it in told)
        held = [sum(it.feeds.get(feed, 0) for feed in wanted) for it in told]
        has_begun = has_begun or max(held) > max(wanted.values())
        if not has_begun:
            began_s, before = ended_s, cpu_ns
        if all(_holds(it.feeds, wanted) for it in told):
            taken = (len(nodes) - 1) * sum(wanted.values())
            return {
                "converged_s": round(ended_s - began_s, 2),
                "cpu_us": round((cpu_ns - before) / 1000 / taken, 1),
            }
        time.sleep(_LOOK_S)
    raise TimeoutError(f"not all came within {_PATIENCE_S} s")


def _settled(nodes: list[Process], tries: int = 100) -> list[Report]:
    """What all report, once their receipts have come too."""
    reports = [it.report() for it in nodes]
    while len({(it.entries, it.digest) for it in reports}) > 1 and tries:
        tries -= 1
        time.sleep(_LOOK_S)
        reports = [it.report() for it in nodes]
    return reports


def _start_s(home: Home, count: int) -> float:
    began_s = time.perf_counter()
    again = Process("bench_node", str(home.path))
    started_s = time.perf_counter() - began_s
    try:
        entries = again.report().entries
    finally:
        again.stop()
    if entries < count:
        raise RuntimeError(f"{entries} of {count} entries are there after a start")
    return round(started_s, 2)


def _verify_s(home: Home, folder: Path) -> Figures:
    """Export the record and verify the file, as anybody does at a terminal."""
    file = folder / "record.comity"
    export_s = _took_s("export", str(home.path), "--open", "-o", str(file))
    return {"export_s": export_s, "verify_s": _took_s("verify", str(file))}


def _took_s(*words: str) -> float:
    began_s = time.perf_counter()
    subprocess.run(  # noqa: S603  # this program, with a folder we made
        [sys.executable, "-m", "comity", *words], stdout=subprocess.DEVNULL, check=True
    )
    return round(time.perf_counter() - began_s, 2)
