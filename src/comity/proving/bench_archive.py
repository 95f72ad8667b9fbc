"""What an archive costs: written, written again with what came since, checked, asked for one entry.

A record of one feed as a node exports it. `judge` is what both runs of an update begin with: every
signature and every place of the record, also of what the archive holds already. Served over HTTP on
loopback; what is asked for is what proves one entry: its bundle and the tiles above it.
"""

import os
import random
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any, Final

from comity.archive import tiles
from comity.archive.checking import Checking, Found
from comity.archive.logs import logs
from comity.archive.serving import Serving, run_until_told
from comity.archive.source import Folder, Url
from comity.archive.writing import Writing
from comity.families.shelf import SHELF
from comity.proving import bench_pair
from comity.proving.bench_line import Step
from comity.proving.bench_machine import machine
from comity.record import bundle
from comity.record.tree import leaf_hash, root_of
from comity.record.verdict import judge
from comity.values.bounds import ENTRY_BYTES_MAX

COUNT: Final = 100_000
MORE_OF: Final = 100  # a hundredth comes since
PROOFS: Final = 200
Row = dict[str, Any]


def measure(rounds: int, step: Step, count: int | None = None) -> dict[str, Any]:
    """Measure; the shape of the result is in benchmarks/README.md."""
    count = count or COUNT
    with TemporaryDirectory(prefix="comity-bench-") as folder:
        where = machine(Path(folder))
        step("signing")
        charter, entries = _said(Path(folder), count)
        made: list[Row] = []
        for number in range(rounds):
            step(f"round {number + 1} of {rounds}")
            made.append(_one_round(Path(folder) / f"{number}.archive", charter, entries, count))
    medians = {name: round(median(it[name] for it in made), 2) for name in made[0]}
    return {
        "bench": "archive",
        "machine": where | {"load_after": round(os.getloadavg()[0], 2)},
        "count": count,
        "more": count // MORE_OF,
        "rounds": rounds,
        "rows": [medians],
    }


def _said(folder: Path, count: int) -> tuple[bytes, list[bytes]]:
    """A charter and a feed: `count` entries, and a hundredth more."""
    home, _ = bench_pair.make_pair(folder)
    with bench_pair.opened(home) as keeper:
        speech = bench_pair.Speech(keeper.line_id, ())
        begun = [row.data for row in keeper.store.entries()]
        wanted = range(count + count // MORE_OF)
        said = [keeper.say(speech.draft(home.clock.now_ms())).data for _ in wanted]
        return keeper.charter.data, [*begun, *said]


def _one_round(archive: Path, charter: bytes, entries: list[bytes], count: int) -> Row:
    begun = len(entries) - count // MORE_OF
    first = _updated(archive, charter, entries[:begun])
    again = _updated(archive, charter, entries)
    checked_s, verdict = _timed(lambda: Checking(Folder(archive), SHELF.codes).check().verdict)
    if verdict not in {Found.SOUND, Found.INCOMPLETE}:  # one feed of two: the other is cited
        raise TypeError(verdict)
    with _served(archive) as url:
        proofs = _proofs(url, archive, len(entries) - 1)
    return {
        "judge_s": first["judge"],
        "write_s": first["write"],
        "again_judge_s": again["judge"],
        "again_write_s": again["write"],
        "check_s": checked_s,
        "proof_ms": proofs,
    }


def _updated(archive: Path, charter: bytes, entries: list[bytes]) -> dict[str, float]:
    data = bundle.encode(charter, entries, [])
    judge_s, report = _timed(lambda: judge(data, SHELF.codes))
    record = report.record
    if record is None or len(report.told) != len(entries):
        raise TypeError(report.verdict)
    writing = Writing(archive, charter)
    write_s, _ = _timed(lambda: writing.write(logs(record, report.told), []))
    return {"judge": judge_s, "write": write_s}


def _timed(act: Callable[[], Any]) -> tuple[float, Any]:
    began = time.perf_counter()
    found = act()
    return time.perf_counter() - began, found


@contextmanager
def _served(archive: Path) -> Iterator[str]:
    serving = Serving(archive, "127.0.0.1", 0, None)
    worker = threading.Thread(target=run_until_told, args=(serving, lambda: None), daemon=True)
    worker.start()
    yield serving.address


def _proofs(url: str, archive: Path, most: int) -> float:
    """Median milliseconds for what proves one entry; it is checked up to the top tile."""
    name = max((archive / "comity").glob("*/*"), key=_size).relative_to(archive)
    size, source = _size(archive / name), Url(url)
    chance, times = random.Random(1), list[float]()
    for _ in range(PROOFS):
        number = chance.randrange(min(size, most))
        began = time.perf_counter()
        _look(source, str(name), size, number)
        times.append((time.perf_counter() - began) * 1000)
    source.close()
    return median(times)


def _size(log: Path) -> int:
    return int((log / "held").read_text().split("\n")[0])


def _look(source: Url, name: str, size: int, number: int) -> None:
    at, width = number // tiles.WIDTH, min(tiles.WIDTH, size - number // tiles.WIDTH * tiles.WIDTH)
    path = f"{name}/{tiles.bundle_path(at, width)}"
    entries = tiles.unpacked(source.read(path, tiles.WIDTH * ENTRY_BYTES_MAX) or b"", width)
    found, place, level, whole = leaf_hash(entries[number % tiles.WIDTH]), number, 0, size
    while True:
        index = place // tiles.WIDTH
        width = min(tiles.WIDTH, whole - index * tiles.WIDTH)
        data = source.read(f"{name}/{tiles.Tile(level, index, width).path}", width * tiles.HASH)
        row = tiles.hashes(data or b"", width)
        if row[place % tiles.WIDTH] != found:
            raise TypeError(path)
        if width < tiles.WIDTH:
            return
        found, place, level, whole = root_of(row), index, level + 1, whole // tiles.WIDTH
