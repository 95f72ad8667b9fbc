"""How many entries a second one core admits: layout, canonical form, shape, signatures, place.

One process, one thread, nothing kept on a disk and nothing folded: what stands between foreign
bytes and the record. The same fixed message as on the line, without and with one release.
"""

import time
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any, Final

from comity.families.shelf import SHELF
from comity.node.collecting import calm_collector
from comity.node.home import Home
from comity.node.keeper import Keeper
from comity.proving import bench_pair
from comity.proving.bench_line import Step
from comity.proving.bench_machine import machine
from comity.record.entry import parse
from comity.record.keys import Checker
from comity.record.record import Joined, Record

COUNT: Final = 10_000
TARGETS: Final = {"bare": 12_000, "released": 6_500}


def measure(rounds: int, step: Step, count: int | None = None) -> dict[str, Any]:
    """Measure; the shape of the result is in benchmarks/README.md."""
    count = count or COUNT
    with TemporaryDirectory(prefix="comity-bench-") as folder:
        home, _ = bench_pair.make_pair(Path(folder))
        where = machine(Path(folder))
        calm_collector()
        with bench_pair.opened(home) as keeper:
            step("signing")
            begun = [row.data for row in keeper.store.entries()]
            said = {
                kind: _said(home, keeper, count, releases)
                for kind, releases in (("bare", 0), ("released", 1))
            }
            check = keeper.record.lanes.all[0].checker
            alone: list[float] = []
            found: dict[str, list[int]] = {kind: [] for kind in said}
            for number in range(rounds):
                alone.append(_signature_us(check, said["bare"]))
                for kind, entries in said.items():
                    step(f"round {number + 1} of {rounds}: {kind}")
                    before = begun if kind == "bare" else begun + said["bare"]
                    found[kind].append(_per_second(keeper, before, entries))
    medians = {f"{kind}_per_s": round(median(its)) for kind, its in found.items()}
    return {
        "bench": "verify",
        "machine": where,
        "fixture": {
            "message": bench_pair.FIXTURE,
            "content_bytes": bench_pair.content_bytes(),
            "heads": 0,
            "entry_bytes": {kind: len(entries[-1]) for kind, entries in said.items()},
            "folded": False,
        },
        "count": count,
        "rounds": rounds,
        "signature_us": median(alone),
        **medians,
        "targets": TARGETS,
        "met": {kind: medians[f"{kind}_per_s"] >= least for kind, least in TARGETS.items()},
        "by_round": found,
    }


def _said(home: Home, keeper: Keeper, count: int, releases: int) -> list[bytes]:
    officers = (bench_pair.officer_of(home),) * releases
    speech = bench_pair.Speech(keeper.line_id, officers)
    return [keeper.say(speech.draft(home.clock.now_ms())).data for _ in range(count)]


def _signature_us(check: Checker, entries: list[bytes]) -> float:
    """What one signature alone costs in the same minute: two cores of one machine are not equal."""
    parsed = [parse(data) for data in entries]
    began = time.process_time_ns()
    for entry in parsed:
        check.has_signed(entry.kid, entry.payload, entry.signature)
    return round((time.process_time_ns() - began) / 1000 / len(entries), 1)


def _per_second(keeper: Keeper, before: list[bytes], entries: list[bytes]) -> int:
    """Admit into a record of its own: nothing is remembered from an earlier round."""
    record = Record(keeper.charter, SHELF.codes)
    for data in before:
        record.take(data)
    began = time.process_time_ns()
    for data in entries:
        (outcome,) = record.take(data)
        if not isinstance(outcome, Joined):
            raise TypeError(type(outcome).__name__)
    return round(len(entries) * 1e9 / (time.process_time_ns() - began))
