"""A disk that fills up under the real program: it refuses, FLASH goes on, and nothing is lost.

The store of one of two nodes lies on a small file system in memory (tmpfs), in a mount namespace of
this torture alone, where the system allows that (`unshare`, as root); elsewhere the program has a
limit to the length of its files, which it must take for no room, and the reserve cannot help it.
Each time: notices until they are refused, a FLASH that the other must hold, FLASH until even the
reserve is used up and the program ends with its code and its sentence; then there is room again.
"""

import os
import random
import resource
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final, TypeAlias

import msgspec

from comity.errors import ComityError, OurError
from comity.node.home import Home
from comity.proving import bench_pair
from comity.proving.bench_pair import LINE
from comity.proving.side import Side
from comity.proving.torture_pair import found_pair
from comity.proving.torture_program import FULL_CODE, PROGRAM, Program, judged, says, until

CYCLES: Final = 20
NODE: Final = "comity.proving.torture_quiet"
FLASH_ONLY: Final = "store.flash-only"
MEANS: Final = ("tmpfs", "limit")
_DISK_MIB: Final = 24
_RESERVE_MIB: Final = 1
_FILLER: Final = "filler"
_LEFT_BYTES: Final = (60_000, 400_000)  # of room, beside the reserve
_LIMIT_BYTES: Final = (400_000, 900_000)
_SAID_MAX: Final = 500  # so much room there never is
_NAMESPACE: Final = ("unshare", "--mount", "--propagation", "private")
_AGAIN_S: Final = 30

Step: TypeAlias = Callable[[int, int], None]


@dataclass
class Found:
    """What was seen; `lost` and `unclean` must stay zero, and no fault be there."""

    acknowledged: int = 0
    refused: int = 0  # with a sentence, before anything was signed
    flash: int = 0  # taken and held by the other while there was no room
    stops: int = 0  # with the documented code
    lost: int = 0
    unclean: int = 0
    faults: list[str] = field(default_factory=list)

    @property
    def is_good(self) -> bool:
        """Whether everything is as it must be, and there was a disk that was full."""
        return not (self.lost or self.unclean or self.faults) and self.stops > 0


class Torture:
    """Two nodes, one of them on a disk that is filled."""

    def __init__(self, folder: Path, means: str, module: str) -> None:
        self._means, self._module = means, module
        self._tortured, self._other = found_pair(folder, NODE)
        bench_pair.sets(self._tortured.home, reserve_mib=_RESERVE_MIB)
        self.home = Home(self._tortured.home.path)
        self._disk = self.home.path / "lines" / LINE
        if means == "tmpfs":
            _mount(self._disk)
        with bench_pair.opened(self.home):
            pass  # sets the reserve aside
        self._said: list[str] = []

    def let_go(self) -> None:
        """Give the small disk back, so that its folder can be removed."""
        if self._means == "tmpfs":
            command = ["umount", "--lazy", str(self._disk)]
            subprocess.run(command, check=True)  # noqa: S603  # mounted by us

    def cycle(self, chance: random.Random, found: Found) -> None:
        """Fill the disk, and make room again."""
        self._other.start()
        try:
            self._fill(chance, found)
            self._go_on(found)
        except ComityError as error:
            found.faults.append(str(error))
        finally:
            self._other.kill()
        self._judge(found)

    def _fill(self, chance: random.Random, found: Found) -> None:
        limit = chance.randrange(*_LIMIT_BYTES)
        if self._means == "tmpfs":
            _leave(self._disk, chance.randrange(*_LEFT_BYTES))
        program = Program(
            self.home,
            module=self._module,
            before=None if self._means == "tmpfs" else lambda: _bound(limit),
        )
        try:
            if program.wait_until_up():
                self._talk(program, found)
            code, sentence = program.wait() if self._said else program.stop()
        finally:
            program.kill()
        if code != FULL_CODE or "disk is full" not in sentence:
            found.faults.append(f"ended with {code}: {sentence}")
        found.stops += code == FULL_CODE

    def _talk(self, program: Program, found: Found) -> None:
        side = program.side()
        key = self._speak(side, flash=False)
        if self._means == "tmpfs" and key == FLASH_ONLY:
            found.refused += 1
            flash = says(side, "It burns, and the disk is full.", flash=True)
            self._said.append(flash)
            until(lambda: side.word(LINE, flash, self._other.party) == "HELD", "a FLASH held")
            found.flash += 1
            key = self._speak(side, flash=True)
        if key != "store.full":
            found.faults.append(f"never refused: {key or 'nothing said'}")
            program.kill()

    def _speak(self, side: Side, *, flash: bool) -> str:
        """Say one word after the other until it is refused; by which error."""
        for number in range(_SAID_MAX):
            try:
                self._said.append(says(side, f"Word {number}. {'x' * 200}", flash=flash))
            except OurError as error:
                return error.key
            except ComityError as error:  # the store's, and the program ends
                return error.key
        return ""

    def _go_on(self, found: Found) -> None:
        """With room again the program starts, takes notices, and both hold the same."""
        (self._disk / _FILLER).unlink(missing_ok=True)
        program = Program(self.home, module=self._module)
        try:
            program.wait_until_up()
            side = program.side()
            until(lambda: self._takes(side), "a notice taken", _AGAIN_S)
            last = self._said[-1]
            until(lambda: side.word(LINE, last, self._other.party) == "HELD", "the last one held")
        finally:
            ended = program.stop()
        if ended.code:
            found.faults.append(f"ended with {ended.code} although there was room: {ended.says}")

    def _takes(self, side: Side) -> bool:
        try:
            self._said.append(says(side, "There is room again."))
        except OurError as error:
            if error.key != FLASH_ONLY:
                raise
            return False
        return True

    def _judge(self, found: Found) -> None:
        found.acknowledged += len(self._said)
        for node in (self._tortured, self._other):
            try:
                gone = set(self._said) - judged(Home(node.home.path))
            except ComityError as error:
                found.unclean += 1
                found.faults.append(str(error))
                continue
            found.lost += len(gone)
        self._said.clear()


def _mount(folder: Path) -> None:
    """A small disk at a folder, with what was in it."""
    aside = folder.with_name(f"{folder.name}.aside")
    folder.rename(aside)
    folder.mkdir(mode=0o700)
    options = f"size={_DISK_MIB}m,mode=700"
    command = ["mount", "-t", "tmpfs", "-o", options, "comity", str(folder)]
    subprocess.run(command, check=True)  # noqa: S603  # with a folder that we made
    shutil.copytree(aside, folder, dirs_exist_ok=True)
    shutil.rmtree(aside)  # else it would be a line


def _leave(folder: Path, left: int) -> None:
    """Fill a disk but for so many octets."""
    room = os.statvfs(folder)
    with (folder / _FILLER).open("wb") as file:
        file.write(bytes(max(0, room.f_bavail * room.f_frsize - left)))


def _bound(octets: int) -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (octets, octets))


def torture(cycles: int, seed: int, step: Step, *, means: str, module: str = PROGRAM) -> Found:
    """Fill the disk so often, by these means."""
    chance = random.Random(seed)
    found = Found()
    with TemporaryDirectory(prefix="comity-torture-") as folder:
        line = Torture(Path(folder), means, module)
        try:
            for done in range(cycles):
                step(done, cycles)
                line.cycle(chance, found)
        finally:
            line.let_go()
    return found


def may_mount() -> bool:
    """Whether the system lets us have file systems of our own."""
    if shutil.which(_NAMESPACE[0]) is None:
        return False
    command = [*_NAMESPACE, "mount", "-t", "tmpfs", "comity", "/mnt"]
    return subprocess.run(command, check=False, capture_output=True).returncode == 0  # noqa: S603


def run(cycles: int, seed: int, step: Step, *, module: str = PROGRAM) -> dict[str, Any]:
    """Fill the disk so often; what was found, as data."""
    if not may_mount():
        return result(
            torture(cycles, seed, step, means="limit", module=module), cycles, seed, "limit"
        )
    command = [*_NAMESPACE, sys.executable, "-m", "comity.proving.torture_full"]
    step(0, cycles)
    ended = subprocess.run(  # noqa: S603  # ourselves, in a namespace
        [*command, str(cycles), str(seed), module], check=True, stdout=subprocess.PIPE
    )
    found: dict[str, Any] = msgspec.json.decode(ended.stdout)
    return found


def result(found: Found, cycles: int, seed: int, means: str) -> dict[str, Any]:
    """What was found, as data."""
    return {
        "torture": "full",
        "seed": seed,
        "cycles": cycles,
        "means": means,
        "acknowledged": found.acknowledged,
        "refused": found.refused,
        "flash": found.flash,
        "stops": found.stops,
        "lost": found.lost,
        "unclean": found.unclean,
        "faults": found.faults[:20],
        "good": found.is_good,
    }


if __name__ == "__main__":
    asked, chosen = int(sys.argv[1]), int(sys.argv[2])
    done = torture(asked, chosen, lambda _n, _of: None, means="tmpfs", module=sys.argv[3])
    sys.stdout.buffer.write(msgspec.json.encode(result(done, asked, chosen, "tmpfs")))
