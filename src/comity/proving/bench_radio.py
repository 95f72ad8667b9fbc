"""What a FLASH takes to the screen over a radio's 9,600 bit/s, before a backlog of its own feed.

Two parties, as installed, and `relay.py` between them, which carries so many bits a second each
way. One has written a backlog while the other was away; while it crosses, FLASHes are sent. Then
one virtual hour with 30 % loss, 2 s of delay and reordering each way, in the simulation's network:
TCP would hide the reordering. Knows how to measure; prints nothing.
"""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any, Final

from comity.node.home import Home
from comity.proving import bench_pair, bench_sync
from comity.proving.bench_flood import Figures, Officer, centile, until
from comity.proving.bench_line import Step
from comity.proving.bench_machine import machine
from comity.proving.bench_screen import Screen
from comity.proving.impairing import Impairment
from comity.proving.processes import Process
from comity.proving.relay import LOCAL, Aside, Relay
from comity.proving.sim.network import SimLink, Weather
from comity.proving.sim.options import Options, Rates
from comity.proving.sim.signatures import REAL
from comity.proving.sim.signatures import signatures as signing_with
from comity.proving.sim.world import World

BACKLOG: Final = 1_000
RATE_BPS: Final = 9_600
FLASHES: Final = 5  # while the backlog crosses
APART_S: Final = 20.0
HOURS: Final = 1
BAD: Final = Weather(loss=0.3, reorder=0.3, delay_ms=2_000, jitter_ms=500)
TARGETS: Final = {"worst_ms": 3_000, "flash_octets": 400, "lost": 0, "x_payload": 3.0}
_ROOM_OCTETS: Final = 256  # before the slow wire
_JOIN_S: Final = 60.0
_CALM: Final = Rates(
    crash=0, lying_disk=0, restore=0, lost=0, flip=0, clock=0, blocked=0, storm=0, swizzle=0,
    clone=0, upgrade=0,
)  # fmt: skip


def measure(
    rounds: int, step: Step, count: int | None = None, *, rate_bps: int = RATE_BPS
) -> dict[str, Any]:
    """Measure; `count`: entries of the backlog. benchmarks/README.md has the shape."""
    count = count or BACKLOG
    made: list[Figures] = []
    with TemporaryDirectory(prefix="comity-bench-") as folder:
        where = machine(Path(folder))
        for number in range(rounds):
            step(f"round {number + 1} of {rounds}: {count} entries at {rate_bps} bit/s")
            made.append(_one_round(Path(folder) / str(number), count, rate_bps))
    step("one hour of loss, delay and reordering")
    times = [ms for it in made for ms in it["times"] if ms is not None]
    every = sum(len(it["times"]) for it in made)
    found = {
        "p50_ms": centile(times, 0.5),
        "worst_ms": round(max(times, default=0.0), 1),
        "flash_octets": max(it["flash_octets"] for it in made),
        "flashes": every,
        "lost": every - len(times),
        "early": sum(it["early"] for it in made),
        "admitted": sum(it["admitted"] for it in made),
        "backlog_s": round(median(it["backlog_s"] for it in made), 1),
        **through_the_bad(HOURS),
    }
    return {
        "bench": "radio",
        "machine": where,
        "fixture": {"backlog": count, "rate_bps": rate_bps, "message": bench_pair.FIXTURE},
        "rounds": rounds,
        **found,
        "targets": TARGETS,
        "met": {name: found[name] <= most for name, most in TARGETS.items()}
        | {
            "early": found["early"] > 0,
            "admitted": found["admitted"] == every,
            "converged": bool(found["converged"]),
        },
        "by_round": made,
    }


# --- a slow wire


def _one_round(folder: Path, count: int, rate_bps: int) -> Figures:
    ours, theirs = bench_pair.make_pair(folder)
    _have_met(ours, theirs)
    bench_sync.write(ours, count, 0)
    nodes = [Process(theirs, console=True)]
    try:
        host, _, port = nodes[0].wait_until_up().rpartition(":")
        with _wire((host, int(port)), rate_bps) as near:
            ours = bench_pair.dials(ours, "BB", f"{LOCAL}:{near}")
            nodes.append(Process(ours))
            nodes[1].wait_until_up()
            until(lambda: bool(nodes[0].ask("status", {})["lines"][0]["paths"]), _JOIN_S)
            with Screen(nodes[0].console, bench_pair.OFFICER) as screen:
                officer = Officer(nodes[1], nodes[0], screen)
                return _crossing(officer, nodes[0], count, rate_bps)
    finally:
        for node in reversed(nodes):
            node.end()


def _have_met(one: Home, other: Home) -> None:
    """Each holds how the other's feed begins: keys of several thousand octets, said once."""
    with bench_pair.opened(one) as ours, bench_pair.opened(other) as theirs:
        begun = [[row.data for row in it.store.entries()] for it in (theirs, ours)]
        for keeper, entries in zip((ours, theirs), begun, strict=True):
            for data in entries:
                keeper.take(data)
            keeper.commit()


@contextmanager
def _wire(target: tuple[str, int], rate_bps: int) -> Iterator[int]:
    """A radio between the two, each way; gives the port of its near end."""
    slow = Impairment(rate_bps=rate_bps, room_octets=_ROOM_OCTETS)

    async def opened() -> tuple[Relay, int]:
        relay = Relay(target, slow, slow)
        return relay, await relay.open()

    with Aside() as aside:
        relay, port = aside.does(opened())
        try:
            yield port
        finally:
            aside.does(relay.close())


def _crossing(officer: Officer, theirs: Process, count: int, rate_bps: int) -> Figures:
    """Send FLASHes while the backlog crosses, and wait until it has."""
    began_s = time.monotonic()
    octets = count * bench_pair.content_bytes() * 2  # of the backlog, about
    apart_s = min(APART_S, octets * 8 / rate_bps / (FLASHES + 1))
    times: list[float | None] = []
    early = 0
    for _ in range(FLASHES):
        time.sleep(apart_s)
        times.append(officer.flash_ms(opens=False))
        early += bool(_line(theirs)["early"])
    ends_s = 3 * octets * 8 / rate_bps + _JOIN_S
    until(lambda: not _line(theirs)["early"] and _line(theirs)["entries"] >= count, ends_s)
    found = [theirs.ask("entry", {"entry": it}) for it in officer.sent]  # none is early any more
    return {
        "times": times,
        "early": early,
        "admitted": len(found),
        "flash_octets": max(it["bytes"] for it in found),
        "backlog_s": round(time.monotonic() - began_s, 1),
    }


def _line(node: Process) -> Figures:
    line: Figures
    (line,) = node.ask("status", {})["lines"]
    return line


# --- a bad one, on the simulation's clock


def through_the_bad(hours: int, *, seed: int = 1, signatures: str = REAL) -> Figures:
    """Two parties talk through `BAD`; what went over the wire beside what had to."""
    octets = {"said": 0, "wire": 0}
    with signing_with(signatures):
        world = World(Options(seed=seed, parties=2, signatures=signatures), 0, rates=_CALM)

        def counts(_link: SimLink, frame: bytes) -> bytes:
            octets["wire"] += len(frame)
            return frame

        for path in world.paths:
            path.on_send = counts
        told = world.run_through(BAD, hours)
        octets["said"] = sum(len(row.data) for node in world.nodes for row in _own(node))
    return {
        "virtual_hours": hours,
        "converged": not told.findings,
        "settled_s": told.settled_ms // 1000,
        "said_octets": octets["said"],
        "wire_octets": octets["wire"],
        "x_payload": round(octets["wire"] / max(1, octets["said"]), 2),
    }


def _own(node: Any) -> Iterator[Any]:  # noqa: ANN401  # a node of the simulation
    feed = node.keeper.own.feed
    return (row for row in node.store_rows() if row.feed == feed)
