"""What a FLASH takes to the screen while strangers crowd at the door.

The scene of `bench_flood.py`, without its flood: each round is quiet first, then 5,000 connections
that say nothing and a flood of handshakes come from many addresses (`bench_stranger.py`). Whether
the link between the parties outlived it is asked of the node. Knows how to measure; prints nothing.
"""

import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

from comity.proving.bench_flood import Figures, Scene, centile, running
from comity.proving.bench_line import Step
from comity.proving.bench_machine import machine
from comity.proving.bench_orders import Order, Process
from comity.proving.bench_stranger import Strangers

SECONDS: Final = 60
HALF_OPEN: Final = 5_000
HANDSHAKES_PER_S: Final = 2_000
TARGETS: Final = {"p99_ms": 500, "lost": 0, "links_lost": 0, "grown_mib": 100, "answers": 1}
_GATHER_S: Final = 1.0


def measure(
    rounds: int, step: Step, count: int | None = None, *, half_open: int = HALF_OPEN
) -> dict[str, Any]:
    """Measure; `count`: seconds that strangers crowd in each round."""
    seconds = count or SECONDS
    made: list[Figures] = []
    with TemporaryDirectory(prefix="comity-bench-") as folder:
        where = machine(Path(folder))
        with running(Path(folder)) as scene:
            scene.flashes(3)
            for number in range(rounds):
                step(f"round {number + 1} of {rounds}: quiet")
                quiet = _flashes(scene, min(seconds, 10))
                step(f"round {number + 1} of {rounds}: {seconds} s of strangers")
                made.append({"quiet": quiet, **_crowded(scene, seconds, half_open)})
    return _result(made, where) | {"seconds": seconds, "rounds": rounds}


def _flashes(scene: Scene, seconds: float) -> list[float | None]:
    ends_s = time.monotonic() + seconds
    times: list[float | None] = []
    while time.monotonic() < ends_s:
        times += scene.flashes(1)
    return times


def _crowded(scene: Scene, seconds: int, half_open: int) -> Figures:
    before, since = scene.rss_kib(), scene.since()
    args = (scene.address, str(half_open), str(HANDSHAKES_PER_S))
    crowd = Process("bench_stranger", *args)
    try:
        time.sleep(_GATHER_S)
        times = _flashes(scene, seconds)
        told = crowd.ask(Order(do="report"), Strangers)
        grown = scene.rss_kib() - before
    finally:
        crowd.stop()
    return {
        "times": times,
        "grown_mib": round(grown / 1024, 1),
        "links_lost": int(scene.since() != since),
        "handshakes_per_s": round(told.handshakes / told.took_s),
        "half_opened": told.half_opened,
        "heard": told.heard,
        "heard_by_silent": told.heard_by_silent,
    }


def _result(made: list[Figures], where: Figures) -> dict[str, Any]:
    quiet = [ms for it in made for ms in it["quiet"] if ms is not None]
    every = [ms for it in made for ms in it["times"]]
    times = [ms for ms in every if ms is not None]
    answers = {octets for it in made for octets in it["heard"]} - {"0"}
    found = {
        "quiet_p50_ms": centile(quiet, 0.5),
        "quiet_p99_ms": centile(quiet, 0.99),
        "p50_ms": centile(times, 0.5),
        "p99_ms": centile(times, 0.99),
        "worst_ms": round(max(times, default=0.0), 1),
        "flashes": len(every),
        "lost": len(every) - len(times),
        "links_lost": sum(it["links_lost"] for it in made),
        "grown_mib": max(it["grown_mib"] for it in made),
        "handshakes_per_s": min(it["handshakes_per_s"] for it in made),
        "answers": len(answers),
        "heard_by_silent": sum(it["heard_by_silent"] for it in made),
    }
    return {
        "bench": "strangers",
        "machine": where,
        "fixture": {"half_open": HALF_OPEN, "handshakes_per_s": HANDSHAKES_PER_S},
        **found,
        "targets": TARGETS,
        "met": {name: found[name] <= most for name, most in TARGETS.items()},
        "by_round": [
            {name: it for name, it in one.items() if name not in ("quiet", "times")}
            | {"p99_ms": centile([ms for ms in one["times"] if ms is not None], 0.99)}
            for one in made
        ],
    }
