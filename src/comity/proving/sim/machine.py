"""The machine below a node: a clock that may be wrong, a disk that may forget, a mark beside it.

The disk is the list of batches that were committed: a crash keeps all of them (and perhaps the one
on its way), a disk that lies keeps some, a backup is the list as it was. That a batch is whole or
absent after a power cut is what `comity torture power` proves of the real store.
"""

import random
import tempfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, Final, TypeAlias

from typing_extensions import override

from comity.errors import StoreError
from comity.node.clock import Clock
from comity.node.marks import Mark, MarkFile
from comity.record import canonical
from comity.store import sqlite
from comity.store.contract import Batch, EntryRow
from comity.store.memory import MemoryStore

BEGIN_MS: Final = 1_770_292_800_000  # 2026-02-05T12:00:00Z
_MONOTONIC_MS: Final = 1_000_000
SHM: Final = Path("/dev/shm")  # noqa: S108  # a folder in memory, where the system has one
Act: TypeAlias = Callable[[Batch], None]


class PowerCutError(Exception):
    """The machine stopped in the middle of a commit."""

    def __init__(self, disk: "Disk") -> None:
        super().__init__()
        self.disk = disk


class SimClock(Clock):
    """A machine's clock: wall time with an offset and a drift, monotonic time since it booted."""

    def __init__(self, now_ms: Callable[[], int]) -> None:
        super().__init__(may_shift=True)
        self._true_ms = now_ms
        self.offset_ms = 0
        self.drift_ppm = 0
        self._drifts_since_ms = 0
        self._booted_ms = 0

    @override
    def now_ms(self) -> int:
        true = self._true_ms()
        drifted = (true - self._drifts_since_ms) * self.drift_ppm // 1_000_000
        return BEGIN_MS + true + self.offset_ms + drifted

    @override
    def monotonic_ms(self) -> int:
        return _MONOTONIC_MS + self._true_ms() - self._booted_ms

    def booted(self) -> None:
        """The monotonic clock begins anew."""
        self._booted_ms = self._true_ms()

    def goes_wrong(self, offset_ms: int, drift_ppm: int) -> None:
        """Jump, and go too fast or too slow from now on."""
        self.offset_ms, self.drift_ppm = offset_ms, drift_ppm
        self._drifts_since_ms = self._true_ms()


class Disk:
    """What lies on a machine's disk."""

    def __init__(self) -> None:
        self.batches: list[Batch] = []
        self.is_lying = False
        self.synced = 0  # batches that are really there while it lies
        self.fuse: int | None = None  # commits until the power goes

    def lies(self) -> None:
        """From now on a flush is answered and not done."""
        self.is_lying, self.synced = True, len(self.batches)

    def is_honest(self) -> None:
        """From now on, and for all before, a flush is done."""
        self.is_lying = False

    def holds(self, batches: Iterable[Batch]) -> None:
        """From now on these and no others lie on it, flushed: it was put back, or begun anew."""
        self.batches = list(batches)
        self.is_lying, self.fuse = False, None

    def cut(self, chance: random.Random) -> int:
        """The power goes; how many batches are gone that were said to be kept."""
        self.fuse = None
        if not self.is_lying:
            return 0
        left = chance.randint(self.synced, len(self.batches))
        gone = len(self.batches) - left
        del self.batches[left:]
        self.is_lying = False
        return gone


@dataclass(frozen=True, slots=True, kw_only=True)
class RottenBatch(Batch):
    """A batch in which the disk changed a bit: its pages do not fit their checksums (R-56)."""


def rotten(batch: Batch, entries: tuple[EntryRow, ...]) -> RottenBatch:
    """The batch with these entries, as the disk gives it back."""
    kept = {it.name: getattr(batch, it.name) for it in fields(batch)}
    return RottenBatch(**{**kept, "entries": entries})


class Medium:
    """Between a store and its disk: where the power goes, and what is told of a commit."""

    def __init__(
        self,
        disk: Disk,
        chance: random.Random,
        on_alarm: Callable[[str], None],
        on_kept: Callable[[Batch], None] = lambda _batch: None,
    ) -> None:
        """`on_alarm` hears of an alarm that begins though it stands, `on_kept` of each commit."""
        self._disk = disk
        self._chance = chance
        self._on_alarm = on_alarm
        self._on_kept = on_kept

    def batches(self) -> Iterator[Batch]:
        """What lies on the disk.

        Raises:
            StoreError: a page does not fit its checksum.
        """
        for batch in self._disk.batches:
            if isinstance(batch, RottenBatch):
                raise StoreError("store.damaged", path="disk", reason="checksum")
            yield batch

    def keep(self, batch: Batch, note: Callable[[str], bytes | None], act: Act) -> None:
        """Commit a batch, unless the power goes; `note` reads the store, `act` writes to it."""
        disk = self._disk
        if disk.fuse is not None:
            disk.fuse -= 1
            if disk.fuse <= 0:
                if self._chance.random() < 0.5:  # it had reached the disk, unacknowledged
                    disk.batches.append(batch)
                raise PowerCutError(disk)
        self._look_at_alarms(batch, note)
        act(batch)
        if not batch.is_empty:
            disk.batches.append(batch)
            self._on_kept(batch)

    def _look_at_alarms(self, batch: Batch, note: Callable[[str], bytes | None]) -> None:
        standing: dict[str, bytes | None] = {}
        for name, data in batch.notes:
            if name.startswith("alarm/"):
                before = standing[name] if name in standing else note(name)
                if before is not None and data is not None and _since(before) != _since(data):
                    self._on_alarm(name)
                standing[name] = data


class SimStore(MemoryStore):
    """The memory store over a disk; what it is told, the disk keeps."""

    def __init__(self, medium: Medium) -> None:
        super().__init__()
        for batch in medium.batches():
            super().commit(batch)
        self._medium = medium

    @override
    def commit(self, batch: Batch, /) -> None:
        self._medium.keep(batch, self.note, super().commit)


class SqlStore:
    """The real store, in a file of its own that is made anew from the disk at each start.

    It has every method of the store below it. What a power cut does to the file itself is what
    `comity torture power` looks at.
    """

    def __init__(self, medium: Medium, line_id: bytes) -> None:
        shelf = SHM if SHM.is_dir() else None
        self._folder = tempfile.TemporaryDirectory(prefix="comity-sim-", dir=shelf)
        below = sqlite.open(Path(self._folder.name) / "line.db", line_id, reserve_bytes=0)
        self.below = below
        self._medium = medium
        try:
            for batch in medium.batches():
                below.commit(batch)
        except StoreError:
            self.ends()
            raise

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401  # whatever the store below has
        return getattr(self.below, name)

    def commit(self, batch: Batch, /) -> None:
        """Keep the batch."""
        self._medium.keep(batch, self.below.note, self.below.commit)

    def ends(self) -> None:
        """Close the file and take it away."""
        self.below.close()
        self._folder.cleanup()


def _since(alarm: bytes) -> object:
    return canonical.decode(alarm)[4]


class SimMarks(MarkFile):
    """The mark outside the store, on another medium of the same machine.

    What follows a head unflushed is gone with the power, always: the worst that may happen.
    """

    def __init__(self, kid: bytes, line_id: bytes) -> None:
        super().__init__(Path(), kid, line_id)
        self.data: bytes | None = None
        self.ahead: Mark | None = None
        self.machine = b"1"

    def loses_power(self) -> None:
        """The machine went down: it is another start of it, and what was not flushed is gone."""
        self.ahead = None
        self.machine = b"%d" % (int(self.machine) + 1)

    @override
    def read(self) -> tuple[Mark | None, bool]:
        if self.data is None:
            return None, True
        mark = Mark.read(self.data)
        if mark is None or (mark.line_id, mark.kid) != self._own:
            return None, False
        ahead = self.ahead
        if ahead is not None and ahead.is_of_start(mark) and ahead.head.size > mark.head.size:
            return ahead, True
        return mark, True

    @override
    def follow(self, mark: Mark) -> None:
        self.ahead = mark

    @override
    def write(self, mark: Mark) -> None:
        self.data = mark.data
