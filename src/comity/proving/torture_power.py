"""A store on a disk whose power is cut again and again: nothing acknowledged may be lost.

After each cut the store is opened on what is left: every batch is there whole or not at all,
everything acknowledged is there, and the store finds nothing wrong with itself. One process, in
memory, a chosen seed: a failure repeats.
"""

import random
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

from comity.errors import StoreError
from comity.proving.power import Disk, PowerVfs
from comity.store import sqlite
from comity.store.contract import Batch, EntryRow
from comity.store.sqlite import SqliteStore

CUTS: Final = 3_000
LINE_ID: Final = b"L" * 32
_ANEW: Final = 20  # cuts, then a machine that was never used


@dataclass(frozen=True)
class Report:
    """What was found over all cuts; three zeros at the end are what is promised."""

    cuts: int = 0
    acknowledged: int = 0
    lost: int = 0  # acknowledged and gone
    halved: int = 0  # starts at which part of a batch was found
    damaged: int = 0  # starts at which the store would not open, or found itself damaged

    @property
    def is_good(self) -> bool:
        """Whether everything is as it must be, and there was something to lose."""
        return self.acknowledged > 0 and not (self.lost or self.halved or self.damaged)


class Torture:
    """A store, the entries it acknowledged, and the power that goes again and again."""

    def __init__(self, folder: Path, *, seed: int, lies: bool = False) -> None:
        self._path = folder / "line.db"
        self._chance = random.Random(seed)
        self._lies = lies
        self._vfs = PowerVfs(f"power-{seed}-{lies}")
        self._acknowledged: set[bytes] = set()
        self._number = 0
        self.report = Report()

    def run(self, cuts: int, step: Callable[[int, int], None] = lambda _n, _of: None) -> Report:
        """So many cuts; every twentieth is followed by a machine that was never used."""
        for n in range(cuts):
            step(n, cuts)
            if n % _ANEW == 0:
                self._begin_anew()
            self._live()
            self._look()
        self._vfs.unregister()
        return self.report

    def _begin_anew(self) -> None:
        self._vfs.disk = self._new_disk()
        self._acknowledged = set()

    def _new_disk(self) -> Disk:
        return Disk(lies=self._lies)

    def _open(self) -> SqliteStore:
        return sqlite.open(
            self._path, LINE_ID, reserve_bytes=0, checkpoint_pages=40, vfs=self._vfs.name
        )

    def _live(self) -> None:
        """Work until the power is cut."""
        disk = self._vfs.disk
        disk.fuse = self._chance.randrange(1, 200)
        while disk.is_on:
            try:
                store = self._open()
            except StoreError:
                break
            if self._chance.random() < 0.5:
                disk.extend(f"{self._path}-wal", 40 * 4120)
            try:
                while self._chance.random() < 0.95:
                    self._commit(store)
                store.close()
            except StoreError:
                store.close()
        self._vfs.disk = disk.cut(self._chance)

    def _commit(self, store: SqliteStore) -> None:
        rows = tuple(self._row() for _ in range(self._chance.choice([1, 1, 1, 5])))
        kept = len(list(store.entries())) + len(rows)
        store.commit(Batch(entries=rows, notes=(("kept", b"%d" % kept),)))
        self._acknowledged.update(row.leaf for row in rows)
        self.report = replace(self.report, acknowledged=self.report.acknowledged + len(rows))
        if self._chance.random() < 0.1:
            store.rest()

    def _row(self) -> EntryRow:
        self._number += 1
        leaf = self._chance.randbytes(32)
        size = self._chance.choice([200, 500, 500, 5000])
        return EntryRow(leaf, b"f" * 16, self._number, leaf, leaf[:1] * size, self._number)

    def _look(self) -> None:
        """Start once on a copy of what is left, so that the next life meets the very same."""
        left, self._vfs.disk = self._vfs.disk, self._vfs.disk.copy()
        try:
            rows, kept = self._read()
            damaged = False
        except StoreError:
            rows, kept, damaged = [], 0, True
        whole = {row.leaf for row in rows if row.data and not row.data.strip(row.leaf[:1])}
        lost = len(self._acknowledged - whole)
        before = self.report
        self.report = replace(
            before,
            cuts=before.cuts + 1,
            lost=before.lost + lost,
            halved=before.halved + (kept != len(rows)),
            damaged=before.damaged + damaged,
        )
        self._vfs.disk = left
        if lost or damaged:
            self._begin_anew()

    def _read(self) -> tuple[list[EntryRow], int]:
        store = self._open()
        try:
            if store.integrity():
                raise StoreError("store.damaged", reason="integrity")
            return list(store.entries()), int(store.note("kept") or b"0")
        finally:
            store.close()


def run(cuts: int, seed: int, step: Callable[[int, int], None]) -> dict[str, Any]:
    """Cut so often; what was found, as data."""
    with TemporaryDirectory(prefix="comity-torture-") as folder:
        return result(Torture(Path(folder), seed=seed).run(cuts, step), seed)


def result(report: Report, seed: int, name: str = "power") -> dict[str, Any]:
    """What was found, as data."""
    return {
        "torture": name,
        "seed": seed,
        "cycles": report.cuts,
        "acknowledged": report.acknowledged,
        "lost": report.lost,
        "halved": report.halved,
        "damaged": report.damaged,
        "good": report.is_good,
    }
