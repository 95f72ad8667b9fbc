"""What a list of persons costs from a table to a sealed file and back, at several sizes.

Names are made of syllables, from a seed, so that nobody is meant and nothing need be installed.
Knows how to measure; prints nothing.
"""

import random
import resource
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any, Final, TypeVar

from comity.gateways import tables
from comity.node.lists import importing, vault
from comity.node.lists.audit import Opener, Purpose
from comity.node.lists.importing import Asked, Found
from comity.node.lists.overlooking import overlook
from comity.node.lists.vault import Made, Vault
from comity.proving.bench_line import Step
from comity.proving.bench_machine import machine
from comity.record.keys import SigningKey
from comity.values.codes import List

COUNT: Final = 100_000
_DOWN: Final = (10, 1)  # a tenth of it, and all
_HEADS: Final = (
    *("surname", "given", "patronymic", "born", "birthplace"),
    *("sex", "service_number", "rank", "unit", "category"),
)
_SYLLABLES: Final = ("жа", "во", "ди", "зе", "жу", "за", "ки", "ло", "ми", "ну", "лю", "вя")
_RANKS: Final = ("солдат", "сержант", "капітан")
_DAY_MS: Final = 86_400_000

T = TypeVar("T")


def measure(rounds: int, step: Step, count: int | None = None) -> dict[str, Any]:
    """Measure; the shape of the result is in benchmarks/README.md."""
    count = count or COUNT
    rows: list[dict[str, Any]] = []
    with TemporaryDirectory(prefix="comity-bench-") as folder:
        where = machine(Path(folder))
        for size in (max(2, count // it) for it in _DOWN):
            made = []
            for number in range(rounds):
                step(f"{size} persons: round {number + 1} of {rounds}")
                made.append(_one_round(Path(folder) / f"{size}-{number}", size, number))
            medians = {name: round(median(it[name] for it in made), 2) for name in made[0]}
            rows.append({"persons": size, **medians})
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    return {"bench": "lists", "machine": where, "rows": rows, "peak_mib": peak, "rounds": rounds}


def _one_round(home: Path, size: int, seed: int) -> dict[str, float]:
    """Seconds of the processor for each step of one list."""
    listed = [list(_HEADS), *_persons(size, seed)]
    csv, book = tables.write(listed, "csv"), tables.write(listed, "xlsx")
    its: dict[str, float] = {}
    found = _timed(its, "csv_s", lambda: importing.read(csv, Asked()))
    _timed(its, "xlsx_s", lambda: importing.read(book, Asked()))
    _timed(its, "look_over_s", lambda: overlook(found))
    _kept(home, found, its)
    its["mib"] = sum(it.stat().st_size for it in home.rglob("*.list")) / (1 << 20)
    return its


def _kept(home: Path, found: Found, its: dict[str, float]) -> None:
    key, lists = SigningKey.from_seed(b"m" * 32), Vault(home)
    by = Opener("AA/DUTY", key, Purpose.IMPORT, _DAY_MS)
    made = Made("measured", "AA", List.OFFERED, "AA", "BB", 1, _DAY_MS, 2 * _DAY_MS)

    def seal() -> None:
        lists.keep(vault.own(made, found.rows), by)

    _timed(its, "seal_s", seal)
    _timed(its, "open_s", lambda: lists.open("measured", by).keys)


def _timed(its: dict[str, float], name: str, act: Callable[[], T]) -> T:
    began = time.process_time()
    made = act()
    its[name] = time.process_time() - began
    return made


def _persons(size: int, seed: int) -> Iterator[list[str]]:
    chance = random.Random(f"lists {size} {seed}")

    def word(syllables: int) -> str:
        return "".join(chance.choices(_SYLLABLES, k=syllables)).capitalize()

    for n in range(size):
        born = f"{1960 + n % 45}-{1 + n % 12:02}-{1 + n % 28:02}"
        yield [
            *(word(4), word(3), word(4), born, word(3)),
            *("m", f"{seed}{n:07}", chance.choice(_RANKS), f"{word(2)} {n % 97}", "military"),
        ]
