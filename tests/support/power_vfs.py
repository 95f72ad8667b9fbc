"""A disk in memory whose power can be cut, and a store that lives on it from cut to cut.

What was written but not flushed is kept apart; at the cut each 512-byte sector of it is
kept, dropped or torn, each cut back is done or undone, each new name is there or not.
A disk that lies answers a flush and does nothing: the harness must then see losses, or
it would see none at all.
"""

import random
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import cast

import apsw

from comity.errors import StoreError
from comity.store import sqlite
from comity.store.contract import Batch, EntryRow
from comity.store.sqlite import SqliteStore

SECTOR_BYTES = 512
LINE_ID = b"L" * 32


@dataclass
class Platter:
    """One file: what the machine shows, what the disk has, and what lies between."""

    shown: bytearray = field(default_factory=bytearray)
    durable: bytearray = field(default_factory=bytearray)
    waiting: list[tuple[int, bytes]] = field(default_factory=list)  # (offset, b"") cuts back
    is_named: bool = False  # whether the folder has the name durably

    def change(self, offset: int, piece: bytes) -> None:
        _apply(self.shown, offset, piece)
        self.waiting.append((offset, piece))

    def flush(self) -> None:
        for offset, piece in self.waiting:
            _apply(self.durable, offset, piece)
        self.waiting.clear()

    def after_cut(self, chance: random.Random) -> bytes | None:
        """What the next start finds; None if not even the name."""
        if not self.is_named and chance.random() < 0.5:
            return None
        left = bytearray(self.durable)
        kept, torn = chance.choice([(0.0, 0.1), (0.5, 0.1), (0.5, 0.0), (0.95, 0.0)])
        for offset, piece in self.waiting:
            for start, part in _sectors(offset, piece):
                draw = chance.random()
                if draw < kept:
                    _apply(left, start, part)
                elif draw < kept + torn and part:
                    _apply(left, start, part[: chance.randrange(len(part))] or part[:1])
        return bytes(left)


def _apply(content: bytearray, offset: int, piece: bytes) -> None:
    if not piece:
        del content[offset:]
        return
    if len(content) < offset:
        content.extend(bytes(offset - len(content)))
    content[offset : offset + len(piece)] = piece


def _sectors(offset: int, piece: bytes):
    if not piece:
        yield offset, piece
    end = offset + len(piece)
    start = offset
    while start < end:
        stop = min(end, (start // SECTOR_BYTES + 1) * SECTOR_BYTES)
        yield start, piece[start - offset : stop - offset]
        start = stop


class Disk:
    """All files of a machine from one start to the next cut."""

    def __init__(self, files: dict[str, bytes] | None = None, *, lies: bool = False) -> None:
        self.lies = lies
        self.fuse: int | None = None  # writes and flushes until the power goes
        self.is_on = True
        self.platters = {
            name: Platter(bytearray(content), bytearray(content), is_named=True)
            for name, content in (files or {}).items()
        }
        self.deleted: dict[str, Platter] = {}  # gone for the machine, still in the folder

    def spend(self) -> None:
        """Every change costs one; after the last nothing on this disk answers again."""
        if self.fuse is not None:
            self.fuse -= 1
            self.is_on = self.is_on and self.fuse > 0
        if not self.is_on:
            raise apsw.IOError("the power is cut")

    def make(self, name: str) -> Platter:
        if name not in self.platters:
            self.platters[name] = Platter()
        return self.platters[name]

    def extend(self, name: str, size: int) -> None:
        """Room set aside beforehand, as the store does on a real file system."""
        if platter := self.platters.get(name):
            for content in (platter.shown, platter.durable):
                content.extend(bytes(max(0, size - len(content))))

    def delete(self, name: str, *, durably: bool) -> None:
        """Gone for the machine; the folder may still have it after the cut."""
        gone = self.platters.pop(name)
        if gone.is_named:
            self.deleted[name] = gone
        if durably:
            self.sync_folder()

    def sync(self, platter: Platter) -> None:
        """SQLite flushes the folder with the first flush of a new log or journal."""
        if self.lies:
            return
        platter.flush()
        if not platter.is_named:
            self.sync_folder()

    def sync_folder(self) -> None:
        if self.lies:
            return
        self.deleted.clear()
        for platter in self.platters.values():
            platter.is_named = True

    def copy(self) -> "Disk":
        shown = {name: bytes(platter.shown) for name, platter in self.platters.items()}
        return Disk(shown, lies=self.lies)

    def cut(self, chance: random.Random) -> "Disk":
        """The disk the next start finds. This one is dead from now on."""
        self.is_on = False
        found = {name: it.after_cut(chance) for name, it in self.platters.items()}
        for name, platter in self.deleted.items():
            if found.get(name) is None and chance.random() < 0.5:
                found[name] = platter.after_cut(chance)
        return Disk({n: it for n, it in found.items() if it is not None}, lies=self.lies)


class _File:
    """An open file. Once its disk is dead it stays dead, whatever disk comes next."""

    def __init__(self, disk: Disk, platter: Platter) -> None:
        self._disk, self._platter = disk, platter

    def xRead(self, amount: int, offset: int) -> bytes:  # noqa: N802
        return bytes(self._platter.shown[offset : offset + amount])

    def xWrite(self, piece: bytes, offset: int) -> None:  # noqa: N802
        self._platter.change(offset, bytes(piece))  # the last write may be on its way
        self._disk.spend()

    def xTruncate(self, size: int) -> None:  # noqa: N802
        self._platter.change(size, b"")
        self._disk.spend()

    def xSync(self, _flags: int) -> None:  # noqa: N802
        self._disk.spend()
        self._disk.sync(self._platter)

    def xFileSize(self) -> int:  # noqa: N802
        return len(self._platter.shown)

    def xSectorSize(self) -> int:  # noqa: N802
        return 4096

    def xDeviceCharacteristics(self) -> int:  # noqa: N802
        return apsw.SQLITE_IOCAP_POWERSAFE_OVERWRITE

    def xCheckReservedLock(self) -> bool:  # noqa: N802
        return False

    def xLock(self, level: int) -> None:  # noqa: N802
        """Nobody else is here."""

    def xUnlock(self, level: int) -> None:  # noqa: N802
        """Nobody else is here."""

    def xFileControl(self, _op: int, _ptr: int) -> bool:  # noqa: N802
        return False

    def xClose(self) -> None:  # noqa: N802
        """Nothing to give back."""


class PowerVfs(apsw.VFS):
    """SQLite's way to whichever disk is in the machine."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.disk = Disk()
        super().__init__(name, "")

    def xOpen(self, name, flags):  # type: ignore[explicit-override]  # noqa: N802
        path = name.filename() if isinstance(name, apsw.URIFilename) else name
        assert path is not None, "no temporary files here"
        flags[1] = flags[0]
        return cast("apsw.VFSFile", _File(self.disk, self.disk.make(path)))

    def xAccess(self, pathname, flags):  # type: ignore[explicit-override]  # noqa: ARG002, N802
        return pathname in self.disk.platters

    def xDelete(self, filename, syncdir):  # type: ignore[explicit-override]  # noqa: N802
        self.disk.spend()
        self.disk.delete(filename, durably=syncdir)


@dataclass(frozen=True)
class Report:
    """What was found over all cuts; three zeros at the end are what is promised."""

    cuts: int = 0
    acknowledged: int = 0
    lost: int = 0  # acknowledged and gone
    halved: int = 0  # starts at which part of a batch was found
    damaged: int = 0  # starts at which the store would not open, or found itself damaged


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

    def run(self, cuts: int) -> Report:
        """So many cuts; every twentieth is followed by a machine that was never used."""
        for n in range(cuts):
            if n % 20 == 0:
                self._begin_anew()
            self._live_until_cut()
            self._vfs.disk = self._vfs.disk.cut(self._chance)
            self._look()
        self._vfs.unregister()
        return self.report

    def _begin_anew(self) -> None:
        self._vfs.disk = Disk(lies=self._lies)
        self._acknowledged = set()

    def _open(self) -> SqliteStore:
        return sqlite.open(
            self._path, LINE_ID, reserve_bytes=0, checkpoint_pages=40, vfs=self._vfs.name
        )

    def _live_until_cut(self) -> None:
        disk = self._vfs.disk
        disk.fuse = self._chance.randrange(1, 200)
        while disk.is_on:
            try:
                store = self._open()
            except StoreError:
                return
            if self._chance.random() < 0.5:
                disk.extend(f"{self._path}-wal", 40 * 4120)
            try:
                while self._chance.random() < 0.95:
                    self._commit(store)
                store.close()
            except StoreError:
                store.close()

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
                raise StoreError("store.damaged")
            return list(store.entries()), int(store.note("kept") or b"0")
        finally:
            store.close()
