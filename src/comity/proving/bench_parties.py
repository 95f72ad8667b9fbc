"""What one more party costs on one line: octets and processor time of each entry at each party.

Simulated nodes (the real record, door, session, picture, desk and watch) in one process, with quick
signatures that forge nothing, on paths that lose nothing: lines of 3, 7, 14, 28 and 57 parties.
Everybody hears everything, so a line's whole cost is at least parties x entries; what is looked at
is the cost of one entry at one party, which must grow no faster than the number of parties. The
time is that of the whole simulation, its network and checkers too. Prints nothing.
"""

import os
import time
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any, Final

from comity.proving.bench_line import Step
from comity.proving.bench_machine import machine
from comity.proving.sim.network import Weather
from comity.proving.sim.options import Options
from comity.proving.sim.running import prepared
from comity.proving.sim.signatures import STUB

SIZES: Final = (3, 7, 14, 28, 57)
HOURS: Final = 2
RATE: Final = 1  # entries an hour of each party's officers; nodes say more
TARGETS: Final = {"octets_linear": True, "time_linear": True, "same": True}

Row = dict[str, Any]


def measure(
    rounds: int, step: Step, count: int | None = None, *, nodes: int | None = None
) -> dict[str, Any]:
    """Measure; `count`: hours of talk, `nodes`: of the largest line. See benchmarks/README.md."""
    hours, most = count or HOURS, nodes or SIZES[-1]
    sizes = (*(it for it in SIZES if it < most), most)
    by_round: list[list[Row]] = []
    for number in range(rounds):
        rows: list[Row] = []
        for parties in sizes:
            step(f"round {number + 1} of {rounds}: {parties} parties")
            rows.append(line_of(parties, hours))
        by_round.append(rows)
    rows = [_middle([its[n] for its in by_round]) for n in range(len(sizes))]
    for row in rows:
        row |= {f"x_{it}": round(row[it] / rows[0][it], 2) for it in ("parties", *_EACH)}
    return {
        "bench": "parties",
        "machine": _where(),
        "fixture": {"hours": hours, "rate": RATE, "signatures": STUB, "route": "simulated"},
        "rounds": rounds,
        "rows": rows,
        "targets": TARGETS,
        "met": {
            "octets_linear": all(it["x_octets_each"] <= it["x_parties"] for it in rows),
            "time_linear": all(it["x_us_each"] <= it["x_parties"] for it in rows),
            "same": all(it["same"] for its in by_round for it in its),
        },
        "by_round": by_round,
    }


_EACH: Final = ("octets_each", "us_each")


def line_of(parties: int, hours: int) -> Row:
    """Let so many parties talk for these hours, until all hold the same."""
    options = Options(parties=parties, rate=RATE, signatures=STUB)
    with prepared(options, 0) as world:
        began_ns = time.process_time_ns()
        told = world.run_through(Weather(), hours)
        took_ns = time.process_time_ns() - began_ns
        entries = len(world.nodes[0].keeper.record.lanes)
        octets = sum(path.octets for path in world.paths)
    copies = entries * parties
    return {
        "parties": parties,
        "entries": entries,
        "octets": octets,
        "octets_each": round(octets / copies),
        "us_each": round(took_ns / 1_000 / copies, 1),
        "took_s": round(took_ns / 1e9, 1),
        "same": not told.findings,
    }


def _middle(rows: list[Row]) -> Row:
    """Of one size: what is the same in all rounds, and the middle of the times."""
    return rows[0] | {it: round(median(row[it] for row in rows), 1) for it in ("us_each", "took_s")}


def _where() -> dict[str, Any]:
    with TemporaryDirectory(prefix="comity-bench-") as folder:
        return machine(Path(folder)) | {"load_after": round(os.getloadavg()[0], 2)}
