"""The real program on a system whose calls fail: it stops with its code, and nothing is lost.

A small library (`faults.c`, compiled here with the system's compiler) stands between the program
and the system. A flush fails, a write fails, there is no room, half of a write is done, or half of
it and the program is gone. Nine of ten starts come from a nursery, one is the program. Afterwards
everything that was acknowledged must be on the disk, and no failed flush was tried again.
"""

import os
import random
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final, TypeAlias

import msgspec

from comity.errors import ComityError, ConfigError
from comity.node import control
from comity.node.config import StoreConfig
from comity.node.home import Home
from comity.proving import bench_pair
from comity.proving.bench_pair import OFFICER
from comity.proving.side import Side
from comity.proving.torture_faulty import ORDER, TELL, Fault, beside
from comity.proving.torture_nursery import Nursery
from comity.proving.torture_program import FULL_CODE, PATIENCE_S, says
from comity.proving.torture_seen import Seen

FAULTS: Final = 300
FAULTS_PER_HOME: Final = 50
NODE: Final = "comity.proving.torture_faulty"
KINDS: Final = ("flush", "write", "room", "short", "torn")
PROGRAM_EVERY: Final = 10
TORN_CODE: Final = 77  # of the library
_SOURCE: Final = Path(__file__).with_name("faults.c")
MUST_STOP: Final = frozenset(("flush", "write"))
_FLUSHES_MAX: Final = 60  # until the fault, counted from the start of the program
_WRITES_MAX: Final = 250
_READ_BYTES: Final = 65_536
_WORDS_MAX: Final = 25
_LOOK_S: Final = 0.01

Step: TypeAlias = Callable[[int, int], None]


@dataclass
class Found:
    """What was seen; everything from `retried` on must stay zero."""

    faults: dict[str, int] = field(default_factory=lambda: dict.fromkeys(KINDS, 0))
    acknowledged: int = 0
    stops: int = 0  # with the documented code
    went_on: int = 0  # where it may: no room that matters, a short write
    programs: int = 0  # starts of the program itself
    retried: int = 0  # flushes of a file of which one had failed
    lost: int = 0
    unclean: int = 0
    told: list[str] = field(default_factory=list)

    @property
    def is_good(self) -> bool:
        """Whether everything is as it must be, and something had failed."""
        wrong = self.retried or self.lost or self.unclean or self.told
        return not wrong and sum(self.faults.values()) > 0


def compiled(folder: Path) -> Path:
    """The library, compiled.

    Raises:
        ConfigError: there is no compiler, or it refuses.
    """
    compiler = shutil.which("cc") or shutil.which("gcc")
    if compiler is None:
        raise ConfigError("torture.no-compiler")
    path = folder / "faults.so"
    command = [compiler, "-shared", "-fPIC", "-O2", "-o", str(path), str(_SOURCE), "-ldl"]
    ended = subprocess.run(command, check=False, capture_output=True, text=True)  # noqa: S603
    if ended.returncode:
        raise ConfigError("torture.no-compiler")
    return path


class Life:
    """The program from its start to its end, with one fault on the way."""

    def __init__(self, home: Home, fault: Fault) -> None:
        self._home = home
        self._heard = b""  # what it says on both of its outputs
        self.said: list[str] = []
        beside(home.path, TELL).unlink(missing_ok=True)
        beside(home.path, ORDER).write_bytes(msgspec.json.encode(fault))

    def live(self, nursery: Nursery | None, module: str, env: Mapping[str, str]) -> tuple[int, str]:
        """Start it, let its officer speak until it ends; its code and what it said last."""
        reading, writing = os.pipe()
        path = self._home.path
        if nursery is None:
            command = [sys.executable, "-m", module, str(path)]
            program = subprocess.Popen(command, stdout=writing, env=os.environ | env)  # noqa: S603
            end = partial(_end, program)
        else:
            end = partial(nursery.end, nursery.start(path, writing))
        os.close(writing)
        os.set_blocking(reading, False)
        try:
            if self._wait(reading, lambda: control.is_running(path)):
                self._speak()
            self._wait(reading, lambda: False)
        finally:
            code = end()
            os.close(reading)
        lines = self._heard.decode("utf-8", "replace").strip().splitlines()
        return code, lines[-1] if lines else ""

    def _wait(self, output: int, holds: Callable[[], bool]) -> bool:
        """Wait until something holds; false: the program has ended before, or takes too long."""
        limit_s = time.monotonic() + PATIENCE_S
        while not holds():
            with suppress(BlockingIOError):
                piece = os.read(output, _READ_BYTES)
                self._heard += piece
                if not piece:
                    return False
            if time.monotonic() > limit_s:
                return False
            time.sleep(_LOOK_S)
        return True

    def _speak(self) -> None:
        def ask(verb: str, args: dict[str, Any]) -> Any:  # noqa: ANN401  # JSON
            return control.ask(self._home.path, verb, args)

        party = self._home.config.party
        side = Side(party, "en", ask, {OFFICER: bench_pair.officer_of(self._home)})
        try:
            for number in range(_WORDS_MAX):
                self.said.append(says(side, f"Word {number}.", flash=True))
            ask("stop", {})
        except ComityError:
            return  # it refused, or it is gone: this word is not acknowledged

    def told(self) -> str:
        """The letters of the library: every flush, and the fault."""
        path = beside(self._home.path, TELL)
        return path.read_text("ascii") if path.exists() else ""


def _end(program: subprocess.Popen[bytes]) -> int:
    program.kill()
    return program.wait()


class Torture:
    """One home, on whose system one call after the other fails."""

    def __init__(self, folder: Path, found: Found, module: str, env: Mapping[str, str]) -> None:
        store = StoreConfig(ask_ms=0)
        self._home = bench_pair.make_pair(folder, dial=False, store=store)[0]
        self._copy = folder / "copy"
        self._seen = Seen(self._home)
        self._said: set[str] = set()
        self._found, self._module, self._env = found, module, env

    def strike(self, fault: Fault, nursery: Nursery | None) -> None:
        """One life, one fault; then look at what is on the disk."""
        found = self._found
        life = Life(self._home, fault)
        code, sentence = life.live(nursery, self._module, self._env)
        told = life.told()
        self._said.update(life.said)
        found.acknowledged += len(life.said)
        found.programs += nursery is None
        found.retried += told.count("S")
        if "F" in told:
            found.faults[fault.kind] += 1
        self._judge_end(fault.kind if "F" in told else "", code, sentence)
        try:
            gone = self._seen.look(self._copy)
        except ComityError as error:
            found.unclean += 1
            found.told.append(str(error))
            return
        there = {leaf.hex() for leaf in self._seen.record.lanes.leaves()}
        found.lost += gone + len(self._said - there)

    def _judge_end(self, kind: str, code: int, sentence: str) -> None:
        """Whether it ended as it must with this fault; no kind: none came."""
        found = self._found
        if kind in MUST_STOP and code == FULL_CODE:
            found.stops += 1
        elif kind not in MUST_STOP and code == (TORN_CODE if kind == "torn" else 0):
            found.went_on += kind in ("room", "short")
        elif kind == "room" and code == FULL_CODE and "disk is full" in sentence:
            found.stops += 1
        else:
            found.told.append(f"{kind or 'no fault'}: ended with {code}: {sentence}")


def torture(faults: int, seed: int, step: Step, *, module: str = NODE) -> Found:
    """Let so many programs meet a fault each.

    Raises:
        ConfigError: there is no compiler here.
    """
    chance = random.Random(seed)
    found = Found()
    with TemporaryDirectory(prefix="comity-torture-") as name, ExitStack() as after:
        folder = Path(name)
        env = {"LD_PRELOAD": str(compiled(folder))}
        nursery = after.enter_context(Nursery(module, env))
        line: Torture | None = None
        for done in range(faults):
            step(done, faults)
            if line is None or done % FAULTS_PER_HOME == 0:
                line = Torture(folder / str(done), found, module, env)
            kind = chance.choice(KINDS)
            calls = chance.randrange(1, _FLUSHES_MAX if kind == "flush" else _WRITES_MAX)
            is_program = chance.randrange(PROGRAM_EVERY) == 0
            line.strike(Fault(kind=kind, after=calls), None if is_program else nursery)
    return found


def run(faults: int, seed: int, step: Step) -> dict[str, Any]:
    """Let so many programs meet a fault each; what was found, as data."""
    return result(torture(faults, seed, step), faults, seed)


def result(found: Found, faults: int, seed: int) -> dict[str, Any]:
    """What was found, as data."""
    return {
        "torture": "faults",
        "seed": seed,
        "cycles": faults,
        "struck": found.faults,
        "programs": found.programs,
        "acknowledged": found.acknowledged,
        "stops": found.stops,
        "went_on": found.went_on,
        "retried": found.retried,
        "lost": found.lost,
        "unclean": found.unclean,
        "faults": found.told[:20],
        "good": found.is_good,
    }
