"""What a record costs as it grows: lines of 1, 10 and 100 feeds with 10,000 entries and more.

Each feed is a party's, of the one fixed message, signed as ever and said while nobody else was
there. Then one party's node, whose store is a file, takes all of it in turns of 64 from each feed:
door, record, picture and commits, without a link. Then it starts again. Every point is a process of
its own, so that its memory is known. `python -m comity.proving.bench_scale
take|start FEEDS ENTRIES FOLDER` prints one line. Knows how to measure; prints nothing else.
"""

import os
import random
import resource
import subprocess
import sys
import time
from itertools import chain, zip_longest
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any, Final

import msgspec

from comity.node.clock import Clock
from comity.node.collecting import calm_collector
from comity.node.founding import wire_of
from comity.node.stores import STORE
from comity.proving.bench_line import Step
from comity.proving.bench_machine import machine
from comity.proving.bench_pair import Speech
from comity.proving.sim.machine import BEGIN_MS
from comity.proving.sim.parties import CODES, SimHome, make_charter, make_home
from comity.record.charter import Charter
from comity.store import sqlite
from comity.store.memory import MemoryStore

FEEDS: Final = (1, 10, 100)
ENTRIES: Final = (10_000, 100_000)
_TURN: Final = 64
_COMMIT: Final = 500
_SEED: Final = 11
_SETTINGS: Final = {"seen_priority_ms": 60_000, "seen_routine_ms": 1_800_000}

Row = dict[str, Any]


def measure(rounds: int, step: Step, count: int | None = None) -> dict[str, Any]:
    """Measure; `count`: the most entries. The shape of the result is in benchmarks/README.md."""
    sizes = ENTRIES if count is None else (*(it for it in ENTRIES if it < count), count)
    rows: list[Row] = []
    with TemporaryDirectory(prefix="comity-bench-") as folder:
        where = machine(Path(folder))
        for entries in sizes:
            for feeds in FEEDS:
                made: list[Row] = []
                for number in range(rounds):
                    step(f"{entries} entries in {feeds} feeds: round {number + 1} of {rounds}")
                    path = Path(folder) / f"{feeds}-{entries}-{number}"
                    path.mkdir()
                    made.append(_in_a_process(feeds, entries, path))
                rows.append({name: round(median(it[name] for it in made), 2) for name in made[0]})
    return {
        "bench": "scale",
        "machine": where | {"load_after": round(os.getloadavg()[0], 2)},
        "rounds": rounds,
        "rows": rows,
    }


def _in_a_process(feeds: int, entries: int, folder: Path) -> Row:
    """One process takes, another starts: so the memory of a start is its own."""
    row: Row = {"feeds": feeds, "entries": entries}
    for stage in _STAGES:
        command = [sys.executable, "-m", "comity.proving.bench_scale", stage]
        more = [str(feeds), str(entries), str(folder)]
        said = subprocess.run([*command, *more], check=True, stdout=subprocess.PIPE)  # noqa: S603
        row |= msgspec.json.decode(said.stdout)
    return row


def _line(feeds: int) -> tuple[list[SimHome], Charter]:
    """The parties of a line, the same in every process."""
    chance = random.Random(_SEED)
    clock = Clock(may_shift=True)
    clock.set_to(BEGIN_MS)
    homes = [make_home(code, clock, chance, dict(_SETTINGS)) for code in CODES[: feeds + 1]]
    return homes, Charter.read(wire_of(make_charter(homes, chance.randbytes(16))))


def take(feeds: int, entries: int, folder: Path) -> Row:
    """Let one node take what so many parties have said; gives what an entry cost."""
    homes, charter = _line(feeds)
    spoken = [_spoken(home, charter, entries // feeds) for home in homes[1:]]
    calm_collector()
    found = _taken(homes[0], charter, folder / STORE, spoken)
    disk = sum(it.stat().st_size for it in folder.iterdir())
    return {**found, "disk_octets_each": round(disk / entries)}


def start(feeds: int, entries: int, folder: Path) -> Row:
    """Start that node again: its record, its picture, and what it needs for them."""
    homes, charter = _line(feeds)
    before_kib = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    began_ns, began_s = time.process_time_ns(), time.perf_counter()
    store = sqlite.open(folder / STORE, charter.line_id, reserve_bytes=0)
    keeper = homes[0].keep(charter, store)
    keeper.picture.digest()
    took_ns, took_s = time.process_time_ns() - began_ns, time.perf_counter() - began_s
    held = len(keeper.record.lanes)
    keeper.close()
    if held < entries:
        raise RuntimeError(f"{held} of {entries} entries are there after a start")
    peak_kib = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return {
        "start_s": round(took_s, 2),
        "start_cpu_s": round(took_ns / 1e9, 2),
        "start_mib": (peak_kib - before_kib) >> 10,
    }


_STAGES: Final = {"take": take, "start": start}


def _spoken(home: SimHome, charter: Charter, count: int) -> list[bytes]:
    """What one party says alone."""
    keeper = home.keep(charter, MemoryStore())
    home.begin_feed(keeper)
    speech = Speech(charter.line_id)
    for number in range(count):
        keeper.say(speech.draft(home.clock.now_ms()))
        if number % _COMMIT == _COMMIT - 1:
            keeper.commit()
    keeper.commit()
    rows = [row.data for row in keeper.store.entries()]
    keeper.close()
    return rows


def _taken(home: SimHome, charter: Charter, path: Path, spoken: list[list[bytes]]) -> Row:
    """Let one node take it all, in turns; gives what an entry cost."""
    keeper = home.keep(charter, sqlite.open(path, charter.line_id, reserve_bytes=0))
    home.begin_feed(keeper)
    keeper.commit()
    pieces = [[its[at : at + _TURN] for at in range(0, len(its), _TURN)] for its in spoken]
    turns = zip_longest(*pieces, fillvalue=[])
    began_ns, began_s, waiting = time.process_time_ns(), time.perf_counter(), 0
    count = sum(map(len, spoken))
    for data in chain.from_iterable(chain.from_iterable(turns)):
        keeper.take(data)
        waiting += 1
        if waiting == _COMMIT:
            keeper.commit()
            waiting = 0
    keeper.commit()
    took_ns, took_s = time.process_time_ns() - began_ns, time.perf_counter() - began_s
    held = len(keeper.record.lanes)
    keeper.close()
    if held < count:
        raise RuntimeError(f"{held} of {count} entries are held")
    return {"cpu_us": round(took_ns / 1_000 / count, 1), "per_s": round(count / took_s)}


if __name__ == "__main__":
    made = _STAGES[sys.argv[1]](int(sys.argv[2]), int(sys.argv[3]), Path(sys.argv[4]))
    sys.stdout.buffer.write(msgspec.json.encode(made))
