"""What the stores carry, each beside the other: files of SQLite, and a database of PostgreSQL.

The same rows of 400 octets in so many feeds, committed in groups as a node commits them; then one
by one on top of all; then read as a session reads, and whole, as a start does. A PostgreSQL of its
own is made for it and thrown away, both with full flushes, on the disk under TMPDIR. Where there is
no PostgreSQL its rows say so. Knows how to measure; prints nothing.
"""

import itertools
import os
import random
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from hashlib import sha256
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any, Final

from comity.proving import bench_peers
from comity.proving.bench_line import Step
from comity.proving.bench_machine import machine
from comity.store import sqlite
from comity.store.contract import Batch, EntryRow, Store

COUNT: Final = 100_000
FEEDS: Final = (1, 10, 100)
GROUP: Final = 100
OCTETS: Final = 400
_SINGLE: Final = 200
_READ: Final = 64
_READS: Final = 300
_LINE: Final = b"L" * 32
_HOMES: Final = b"\x81\x00"

Row = dict[str, Any]
Open = Callable[[], Store]


def measure(rounds: int, step: Step, count: int | None = None) -> dict[str, Any]:
    """Measure; the shape of the result is in benchmarks/README.md."""
    count = count or COUNT
    rows: list[Row] = []
    missing: dict[str, str] = {}
    with TemporaryDirectory(prefix="comity-bench-") as folder:
        where = machine(Path(folder))
        for feeds, kind in itertools.product(FEEDS, _KINDS):
            made: list[Row] = []
            for number in range(rounds):
                step(f"{kind}, {feeds} feeds: round {number + 1} of {rounds}")
                try:
                    with _KINDS[kind](Path(folder) / f"{kind}-{feeds}-{number}") as opening:
                        made.append(_one_round(opening, feeds, count))
                except bench_peers.MissingError as fault:
                    missing[kind] = str(fault)
                    break
            if made:
                medians = {name: round(median(it[name] for it in made), 2) for name in made[0]}
                rows.append({"store": kind, "feeds": feeds, **medians})
    return {
        "bench": "stores",
        "machine": where | {"load_after": round(os.getloadavg()[0], 2)},
        "fixture": {"octets": OCTETS, "group": GROUP},
        "count": count,
        "rounds": rounds,
        "rows": rows,
        "missing": missing,
    }


def _one_round(opening: Open, feeds: int, count: int) -> Row:
    store = opening()
    rows = _rows(feeds)
    began_s, before = time.perf_counter(), store.flushes()
    for _ in range(count // GROUP):
        store.commit(Batch(entries=tuple(itertools.islice(rows, GROUP))))
    took_s, flushed = time.perf_counter() - began_s, store.flushes() - before
    single = [_ms(lambda: store.commit(Batch(entries=(next(rows),)))) for _ in range(_SINGLE)]
    chance = random.Random(7)
    reads = []
    for _ in range(_READS):
        feed = _feed(chance.randrange(feeds))
        start = chance.randrange(max(1, count // feeds - _READ))
        reads.append(_ms(partial(store.range, feed, start, start + _READ, _READ)))
    store.close()
    began_s = time.perf_counter()
    again = opening()
    found = sum(1 for _ in again.entries())
    start_s = time.perf_counter() - began_s
    again.close()
    if found < count:
        raise RuntimeError(f"{found} of {count} rows are there after a start")
    return {
        "per_s": round(count / took_s),
        "flushes_per_1000": round(1000 * flushed / count, 2),
        "single_p50_ms": round(median(single), 3),
        "single_p99_ms": round(sorted(single)[_SINGLE * 99 // 100], 3),
        "range_p50_ms": round(median(reads), 3),
        "read_per_s": round(found / start_s),
    }


def _ms(act: Callable[[], object]) -> float:
    began_ns = time.perf_counter_ns()
    act()
    return (time.perf_counter_ns() - began_ns) / 1e6


def _feed(number: int) -> bytes:
    return sha256(b"feed %d" % number).digest()[:16]


def _rows(feeds: int) -> Iterator[EntryRow]:
    """Rows for ever: one feed after the other grows by one."""
    chance = random.Random(5)
    for number in itertools.count():
        for feed in range(feeds):
            leaf = sha256(b"%d/%d" % (feed, number)).digest()
            data = chance.randbytes(OCTETS)
            yield EntryRow(leaf, _feed(feed), number, leaf, data, 1_700_000_000_000, _HOMES)


@contextmanager
def _files(folder: Path) -> Iterator[Open]:
    folder.mkdir()
    yield lambda: sqlite.open(folder / "line.sqlite", _LINE, reserve_bytes=0)


@contextmanager
def _database(_folder: Path) -> Iterator[Open]:
    try:
        from comity.store import postgres  # noqa: PLC0415  # an extra: it may not be there
    except ImportError as fault:
        raise bench_peers.MissingError("psycopg is not installed") from fault
    with bench_peers.cluster() as address:
        yield lambda: postgres.open(address, _LINE)


_KINDS: Final = {"SQLite": _files, "PostgreSQL": _database}
