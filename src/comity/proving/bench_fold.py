"""How fast a picture is folded: the whole of it anew, and one entry more.

From stored bytes, in one process and one thread: each entry is read, told and folded; the rows to
save and the digest are made and count. Nothing is verified and nothing is written to a disk. Knows
how to measure; prints nothing.
"""

import gc
import resource
import time
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from typing import Any, Final

from comity.families.shelf import SHELF
from comity.node.collecting import calm_collector
from comity.node.home import Home
from comity.node.keeper import Keeper
from comity.picture.picture import Picture
from comity.proving import bench_mix, bench_pair
from comity.proving.bench_line import Step
from comity.proving.bench_machine import machine
from comity.proving.bench_mix import Speaker
from comity.record.told import Told

COUNT: Final = 100_000
MORE: Final = 2_000  # entries that come one by one on top of them; some of them come late
TARGETS: Final = {"per_s": 20_000, "more_p50_us": 120, "more_p99_us": 2_000}


def measure(rounds: int, step: Step, count: int | None = None) -> dict[str, Any]:
    """Measure; the shape of the result is in benchmarks/README.md."""
    count = count or COUNT
    with TemporaryDirectory(prefix="comity-bench-") as folder:
        where = machine(Path(folder))
        homes = bench_pair.make_pair(Path(folder))
        calm_collector()
        with bench_pair.opened(homes[0]) as ours, bench_pair.opened(homes[1]) as theirs:
            for done in bench_mix.spoken(_speakers(homes, (ours, theirs)), count + MORE):
                step(f"said: {done} of {count + MORE}")
            made = []
            for number in range(rounds):
                step(f"round {number + 1} of {rounds}")
                made.append(_one_round(ours, count))
    medians = {name: round(median(it[name] for it in made), 1) for name in made[0]}
    return {
        "bench": "fold",
        "machine": where,
        "fixture": {"types": len(SHELF.types), "count": count, "more": MORE},
        "rounds": rounds,
        **medians,
        "peak_mib": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10,
        "targets": TARGETS,
        "met": {
            "per_s": medians["per_s"] >= TARGETS["per_s"],
            "more_p50_us": medians["more_p50_us"] <= TARGETS["more_p50_us"],
            "more_p99_us": medians["more_p99_us"] <= TARGETS["more_p99_us"],
        },
        "by_round": made,
    }


def _speakers(homes: tuple[Home, Home], keepers: tuple[Keeper, Keeper]) -> tuple[Speaker, Speaker]:
    one, other = (
        Speaker(party, keeper, bench_pair.officer_of(home))
        for party, home, keeper in zip(bench_pair.PARTIES, homes, keepers, strict=True)
    )
    return one, other


def _one_round(keeper: Keeper, count: int) -> dict[str, float]:
    rows = [row.data for row in keeper.store.entries()]
    before, more = rows[: len(rows) - MORE], rows[len(rows) - MORE :]
    picture = Picture(SHELF, keeper.charter, keeper.record, keeper.recall)
    gc.collect()
    began = time.process_time_ns()
    for data in before:
        picture.add(keeper.record.recall(data, None))
    saved = len(picture.drain())
    picture.digest()
    took_ns = time.process_time_ns() - began
    one_by_one = [_added_us(picture, keeper.record.recall(data, None)) for data in more]
    if picture.digest() != keeper.picture.digest():
        raise RuntimeError("one picture folded in two ways differs")
    centiles = quantiles(one_by_one, n=100)
    return {
        "per_s": round(count * 1e9 / took_ns),
        "us": round(took_ns / 1000 / count, 1),
        "matters": saved,
        "more_p50_us": round(median(one_by_one), 1),
        "more_p99_us": round(centiles[98], 1),
    }


def _added_us(picture: Picture, told: Told) -> float:
    """One entry more: folded, its rows and the digest made."""
    began = time.perf_counter_ns()
    picture.add(told)
    picture.drain()
    picture.digest()
    return (time.perf_counter_ns() - began) / 1000
