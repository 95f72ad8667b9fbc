"""One bit turned in a node's store, again and again: found, or nothing that is read is changed.

The store of a real node, closed, or left as a kill leaves it with its log beside it. After each
flip the node's own way of opening a line is gone, and everything is read. A log that is rotten
ends where it is rotten: the mark outside the store must then say that something is missing.
"""

import random
import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final, NamedTuple

from comity.errors import StoreError
from comity.node.home import Home
from comity.node.marks import Reason
from comity.node.stores import STORE
from comity.proving import bench_pair
from comity.store.contract import EntryRow

FLIPS: Final = 1_000
_ENTRIES: Final = 60
_FILES: Final = (STORE, f"{STORE}-wal")


@dataclass
class Found:
    """What became of each flip; `altered` and `unnoticed` must stay zero."""

    found: dict[str, int] = field(default_factory=dict)  # by the key of the error
    harmless: int = 0  # everything reads as before
    cut_short: int = 0  # the end of the log is missing, and the node knows
    unnoticed: int = 0  # it is missing, and the node does not
    altered: int = 0  # something else is read than was written

    @property
    def is_good(self) -> bool:
        """Whether everything is as it must be."""
        return not (self.altered or self.unnoticed)


class Read(NamedTuple):
    """Everything that a store gives."""

    entries: list[EntryRow]
    rest: list[object]  # notes, states, what waits, evidence
    reason: Reason | None  # why the node would begin a new epoch


class Rot:
    """A node's home, and what its store holds when nothing is wrong with it."""

    def __init__(self, folder: Path, *, is_killed: bool) -> None:
        home, _ = bench_pair.make_pair(folder / "made")
        self._path = folder / "node"
        self.is_killed = is_killed
        _speak(home, self._path, is_killed=is_killed)
        self._store = self._path / "lines" / bench_pair.LINE
        self.sound = {
            name: (self._store / name).read_bytes()
            for name in _FILES
            if (self._store / name).exists()
        }
        self.truth = self._read()

    def flip(self, chance: random.Random, found: Found) -> None:
        """Turn one bit of one file, and look."""
        names = [name for name, content in self.sound.items() if content]
        sizes = [len(self.sound[name]) for name in names]
        name = chance.choices(names, sizes)[0]
        rotten = bytearray(self.sound[name])
        rotten[chance.randrange(len(rotten))] ^= 1 << chance.randrange(8)
        self._lay(self.sound | {name: bytes(rotten)})
        try:
            read = self._read()
        except StoreError as error:
            if error.key == "store.in-use":
                raise  # what was opened before was not let go: nothing is shown
            found.found[error.key] = found.found.get(error.key, 0) + 1
            return
        if read == self.truth:
            found.harmless += 1
        elif name == STORE or read.entries != self.truth.entries[: len(read.entries)]:
            found.altered += 1
        else:
            found.cut_short += read.reason is not None
            found.unnoticed += read.reason is None

    def _lay(self, files: dict[str, bytes]) -> None:
        for name in _FILES:
            with suppress(FileNotFoundError):
                (self._store / name).unlink()
        for name, content in files.items():
            (self._store / name).write_bytes(content)
            (self._store / name).chmod(0o600)

    def _read(self) -> Read:
        keeper = Home(self._path).open_line(bench_pair.LINE)
        store = keeper.store
        try:
            if "store.damaged" in store.integrity():
                raise StoreError("store.damaged", path="", reason="integrity")
            rest = (*store.notes(), *store.picture(), *store.held(), *store.evidence())
            reason = None if keeper.epochs is None else keeper.epochs.reason
            return Read(list(store.entries()), [*rest, store.cursor()], reason)
        finally:
            store.close()


def _speak(home: Home, target: Path, *, is_killed: bool) -> None:
    """Let the node say something, and copy it as a clean end or a kill leaves it."""
    keeper = home.open_line(bench_pair.LINE)
    speech = bench_pair.Speech(keeper.line_id)
    for _ in range(_ENTRIES):
        keeper.say(speech.draft(home.clock.now_ms()))
        keeper.commit()
    if keeper.epochs is not None:
        keeper.epochs.remark()
    if not is_killed:
        keeper.close()
    ignored = shutil.ignore_patterns("*.lock", "*.sock")
    shutil.copytree(home.path, target, ignore=ignored)
    shutil.copytree(home.mark_folder, target.with_name(f"{target.name}.marks"))
    if is_killed:
        keeper.close()


def run(flips: int, seed: int, step: Callable[[int, int], None]) -> dict[str, Any]:
    """Turn so many bits; what was found, as data."""
    chance = random.Random(seed)
    closed, killed = Found(), Found()
    with TemporaryDirectory(prefix="comity-torture-") as folder:
        rots = [(Rot(Path(folder) / str(n), is_killed=n == 1), (closed, killed)[n]) for n in (0, 1)]
        for n in range(flips):
            step(n, flips)
            rot, found = rots[n % 2]
            rot.flip(chance, found)
    return {
        "torture": "bitrot",
        "seed": seed,
        "cycles": flips,
        "closed": _counts(closed),
        "killed": _counts(killed),
        "good": closed.is_good and killed.is_good,
    }


def _counts(found: Found) -> dict[str, int]:
    return {
        **dict(sorted(found.found.items())),
        "harmless": found.harmless,
        "cut_short": found.cut_short,
        "unnoticed": found.unnoticed,
        "altered": found.altered,
    }
