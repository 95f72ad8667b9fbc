"""A disk in memory whose power can be cut, and one that fails.

What was written but not flushed is kept apart; at the cut each 512-byte sector of it is
kept, dropped or torn, each cut back is done or undone, each new name is there or not.
A disk that lies answers a flush and does nothing: whoever tests with it must then see losses,
or would see none at all. Its method names are SQLite's. Knows no store.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final, cast

import apsw
from typing_extensions import override

SECTOR_BYTES: Final = 512
FAILURES: Final = ("write", "short", "flush", "room")  # of a disk that has its power


@dataclass
class Platter:
    """One file: what the machine shows, what the disk has, and what lies between."""

    shown: bytearray = field(default_factory=bytearray)
    durable: bytearray = field(default_factory=bytearray)
    waiting: list[tuple[int, bytes]] = field(default_factory=list)  # (offset, b"") cuts back
    is_named: bool = False  # whether the folder has the name durably

    def change(self, offset: int, piece: bytes) -> None:
        """Write, or with an empty piece cut back; not durable yet."""
        _apply(self.shown, offset, piece)
        self.waiting.append((offset, piece))

    def flush(self) -> None:
        """Make all that waits durable."""
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


def _sectors(offset: int, piece: bytes) -> Iterator[tuple[int, bytes]]:
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

    def write(self, platter: Platter, offset: int, piece: bytes) -> None:
        """Write, or with an empty piece cut back; the power may go meanwhile."""
        platter.change(offset, piece)  # the last write may be on its way
        self.spend()

    def flush(self, platter: Platter) -> None:
        """Make a file durable; the power may go before."""
        self.spend()
        self.sync(platter)

    def make(self, name: str) -> Platter:
        """Open a file, or make it."""
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
        """Make the names durable."""
        if self.lies:
            return
        self.deleted.clear()
        for platter in self.platters.values():
            platter.is_named = True

    def copy(self) -> "Disk":
        """Another disk with what this machine shows."""
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


class FailingDisk(Disk):
    """A disk on which the n-th write or flush fails, once, in a chosen way."""

    def __init__(self, files: dict[str, bytes] | None = None) -> None:
        super().__init__(files)
        self.kind = ""
        self.left = 0  # operations of that kind until it fails
        self.has_struck = False
        self._unwritten: list[Platter] = []  # what a failed flush left out

    def fail(self, kind: str, after: int) -> None:
        """Let an operation to come fail."""
        self.kind, self.left, self.has_struck = kind, after, False

    def _strikes(self, *kinds: str) -> bool:
        if self.has_struck or self.kind not in kinds:
            return False
        self.left -= 1
        self.has_struck = self.left <= 0
        return self.has_struck

    @override
    def write(self, platter: Platter, offset: int, piece: bytes) -> None:
        """Write, unless it is this one that fails."""
        if piece and self._strikes("write", "short", "room"):
            if self.kind == "room":
                raise apsw.FullError("no room")
            if self.kind == "short" and len(piece) > 1:
                platter.change(offset, piece[: len(piece) // 2])
            raise apsw.IOError("the disk says no")
        super().write(platter, offset, piece)

    @override
    def flush(self, platter: Platter) -> None:
        """Flush. If it fails, Linux shows what was written, and takes it for flushed."""
        if self._strikes("flush"):
            platter.waiting.clear()
            self._unwritten.append(platter)
            raise apsw.IOError("the disk does not hold fast")
        super().flush(platter)

    def goes_on(self) -> None:
        """The program starts again and has the system forget what it keeps in memory."""
        for platter in self._unwritten:
            platter.shown = bytearray(platter.durable)
        self._unwritten.clear()
        self.kind = ""

    @override
    def copy(self) -> "Disk":
        """Another disk with what this machine shows; it does not fail."""
        return FailingDisk({name: bytes(it.shown) for name, it in self.platters.items()})

    @override
    def cut(self, chance: random.Random) -> "Disk":
        """What the next start finds after the power went."""
        left = super().cut(chance)
        return FailingDisk({name: bytes(it.shown) for name, it in left.platters.items()})


class _File:
    """An open file. Once its disk is dead it stays dead, whatever disk comes next."""

    def __init__(self, disk: Disk, platter: Platter) -> None:
        self._disk, self._platter = disk, platter

    def xRead(self, amount: int, offset: int) -> bytes:  # noqa: N802
        """Read what the machine shows."""
        return bytes(self._platter.shown[offset : offset + amount])

    def xWrite(self, piece: bytes, offset: int) -> None:  # noqa: N802
        """Write."""
        self._disk.write(self._platter, offset, bytes(piece))

    def xTruncate(self, size: int) -> None:  # noqa: N802
        """Cut back."""
        self._disk.write(self._platter, size, b"")

    def xSync(self, _flags: int) -> None:  # noqa: N802
        """Flush."""
        self._disk.flush(self._platter)

    def xFileSize(self) -> int:  # noqa: N802
        """Length as the machine shows it."""
        return len(self._platter.shown)

    def xSectorSize(self) -> int:  # noqa: N802
        """Sectors as SQLite thinks of them."""
        return 4096

    def xDeviceCharacteristics(self) -> int:  # noqa: N802
        """A torn write touches no byte beside it."""
        return apsw.SQLITE_IOCAP_POWERSAFE_OVERWRITE

    def xCheckReservedLock(self) -> bool:  # noqa: N802
        """Nobody else is here."""
        return False

    def xLock(self, level: int) -> None:  # noqa: N802
        """Nobody else is here."""

    def xUnlock(self, level: int) -> None:  # noqa: N802
        """Nobody else is here."""

    def xFileControl(self, _op: int, _ptr: int) -> bool:  # noqa: N802
        """Nothing of that."""
        return False

    def xClose(self) -> None:  # noqa: N802
        """Nothing to give back."""


class PowerVfs(apsw.VFS):
    """SQLite's way to whichever disk is in the machine."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.disk = Disk()
        super().__init__(name, "")

    def xOpen(  # type: ignore[explicit-override]  # noqa: N802
        self, name: str | apsw.URIFilename | None, flags: list[int]
    ) -> apsw.VFSFile:
        """Open a file of the disk that is in the machine now."""
        path = name.filename() if isinstance(name, apsw.URIFilename) else name
        assert path is not None, "no temporary files here"  # noqa: S101
        flags[1] = flags[0]
        return cast("apsw.VFSFile", _File(self.disk, self.disk.make(path)))

    def xAccess(  # type: ignore[explicit-override]  # noqa: N802
        self, pathname: str, flags: int
    ) -> bool:
        """Whether there is such a file."""
        del flags
        return pathname in self.disk.platters

    def xDelete(  # type: ignore[explicit-override]  # noqa: N802
        self,
        filename: str,
        syncdir: bool,  # noqa: FBT001  # SQLite's own
    ) -> None:
        """Take a file away."""
        self.disk.spend()
        self.disk.delete(filename, durably=syncdir)
