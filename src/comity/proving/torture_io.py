"""A store on a disk that fails again and again: nothing acknowledged may be lost, no fault hidden.

Writes fail before anything was written or half-way, a flush fails and the system then takes what
it could not write for written, there is no room. Then the program starts again, on a machine that
goes on or whose power went. One process, in memory, a chosen seed: a failure repeats.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

from typing_extensions import override

from comity.errors import StoreError
from comity.proving.power import FAILURES, Disk, FailingDisk
from comity.proving.torture_power import Torture, result
from comity.store.sqlite import SqliteStore

FAULTS: Final = 5_000
_OPERATIONS_MAX: Final = 120  # until the fault comes


@dataclass
class Struck:
    """What was done to the disk, and what of it was not told."""

    faults: dict[str, int] = field(default_factory=lambda: dict.fromkeys(FAILURES, 0))
    hidden: int = 0  # a commit said yes, and part of it had failed
    spoke_on: int = 0  # a commit said yes after the disk had said no


class IoTorture(Torture):
    """As with the power, and instead of it the disk fails."""

    def __init__(self, folder: Path, *, seed: int) -> None:
        super().__init__(folder, seed=seed)
        self.struck = Struck()

    @override
    def _new_disk(self) -> Disk:
        return FailingDisk()

    @override
    def _live(self) -> None:
        """Work until the disk has failed once; then start again, be it without power between."""
        disk = self._vfs.disk
        assert isinstance(disk, FailingDisk)  # noqa: S101  # made above, or by such a one
        disk.fail(self._chance.choice(FAILURES), self._chance.randrange(1, _OPERATIONS_MAX))
        while not disk.has_struck:
            try:
                self._work(disk)
            except StoreError:
                continue  # while it opened or closed: nothing was promised
        self.struck.faults[disk.kind] += 1
        if self._chance.random() < 0.5:
            self._vfs.disk = disk.cut(self._chance)
        else:
            disk.goes_on()

    def _work(self, disk: FailingDisk) -> None:
        store = self._open()
        try:
            for _ in range(self._chance.randrange(1, 30)):
                self._commit(store)
                if disk.has_struck and disk.kind not in ("room", ""):
                    self.struck.hidden += 1
                if disk.has_struck:
                    return
        except StoreError as error:
            if error.key != "store.full":
                self._must_be_silent(store)
        finally:
            store.close()

    def _must_be_silent(self, store: SqliteStore) -> None:
        try:
            self._commit(store)
        except StoreError:
            return
        self.struck.spoke_on += 1


def run(faults: int, seed: int, step: Callable[[int, int], None]) -> dict[str, Any]:
    """Let the disk fail so often; what was found, as data."""
    with TemporaryDirectory(prefix="comity-torture-") as folder:
        torture = IoTorture(Path(folder), seed=seed)
        found = result(torture.run(faults, step), seed, "io")
    struck = torture.struck
    found |= {"faults": struck.faults, "hidden": struck.hidden, "spoke_on": struck.spoke_on}
    found["good"] = found["good"] and not (struck.hidden or struck.spoke_on)
    return found
