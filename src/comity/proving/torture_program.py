"""The real program under torture: started with conditions of its own, asked, ended, judged.

What it said is kept: its exit code and its last sentence. Knows no torture. The module that is run
is an argument, so that a test may run one with a fault in it.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping
from typing import Any, Final, NamedTuple, TypeAlias

from comity.errors import ComityError, ConfigError
from comity.families.shelf import SHELF
from comity.node import control, exporting
from comity.node.home import Home
from comity.proving import bench_pair, processes
from comity.proving.bench_pair import LINE, OFFICER
from comity.proving.side import Side
from comity.record.verdict import Verdict, judge

PROGRAM: Final = "comity"
PATIENCE_S: Final = 60
FULL_CODE: Final = 5
_LOOK_S: Final = 0.02

Json: TypeAlias = dict[str, Any]


class Ended(NamedTuple):
    """How the program ended: its code, and the last line that it said."""

    code: int
    says: str


class Program:
    """One node's program, from start to end."""

    def __init__(
        self,
        home: Home,
        *,
        module: str = PROGRAM,
        env: Mapping[str, str] | None = None,
        before: Callable[[], None] | None = None,
    ) -> None:
        """`env`: set for it besides ours. `before`: called in the process before the program."""
        self.home = home
        self._said = tempfile.TemporaryFile()  # noqa: SIM115  # closed when it has ended
        self._process = subprocess.Popen(  # noqa: S603  # this program
            [sys.executable, "-m", module, "run", str(home.path)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=self._said,
            env=os.environ | (env or {}),
            preexec_fn=before,  # noqa: PLW1509  # one call of the system, from one thread
        )

    def side(self) -> Side:
        """Its officer at its socket."""

        def ask(verb: str, args: Json) -> Any:  # noqa: ANN401  # JSON
            return control.ask(self.home.path, verb, args)

        party = self.home.config.party
        return Side(party, "en", ask, {OFFICER: bench_pair.officer_of(self.home)})

    @property
    def pid(self) -> int:
        """Its process id."""
        return self._process.pid

    @property
    def is_running(self) -> bool:
        """Whether it has not ended."""
        return self._process.poll() is None

    def wait_until_up(self) -> bool:
        """Wait until it answers; whether it does, or ended instead."""
        until(lambda: not self.is_running or control.is_running(self.home.path), "a start")
        return self.is_running

    def wait(self) -> Ended:
        """Wait until it has ended by itself."""
        try:
            return self._end(self._process.wait(PATIENCE_S))
        except subprocess.TimeoutExpired:
            self._process.kill()
            return self._end(self._process.wait())

    def stop(self) -> Ended:
        """Ask it to end, and wait."""
        if self.is_running:
            self._process.terminate()
        return self.wait()

    def kill(self) -> Ended:
        """SIGKILL."""
        self._process.kill()
        return self._end(self._process.wait())

    def _end(self, code: int) -> Ended:
        if self._said.closed:
            return Ended(code, "")
        self._said.seek(0)
        lines = self._said.read().decode("utf-8", "replace").strip().splitlines()
        self._said.close()
        return Ended(code, lines[-1] if lines else "")


def until(holds: Callable[[], bool], what: str, patience_s: float = PATIENCE_S) -> None:
    """Wait until something holds.

    Raises:
        ConfigError: it does not.
    """
    processes.until(holds, ConfigError("torture.never", what=what), patience_s, _LOOK_S)


def judged(home: Home) -> set[str]:
    """The leaves that a node's disk holds, after its whole record was judged.

    Raises:
        ComityError: the store does not open, or the record is not sound.
    """
    with bench_pair.opened(home) as keeper:
        leaves = {leaf.hex() for leaf in keeper.record.lanes.leaves()}
        report = judge(exporting.bundle_of(keeper), SHELF.codes)
    if report.verdict is not Verdict.SOUND:
        keys = ", ".join(str(fault) for fault in report.faults[:3])
        raise ComityError("torture.unclean", verdict=report.verdict.value, faults=keys)
    return leaves


def says(side: Side, body: str, *, flash: bool = False) -> str:
    """One word of the officer, durable when this returns: a notice, or a FLASH; its leaf."""
    if not flash:
        fields = {**bench_pair.NOTICE, "purpose": body}
        return str(side.say(LINE, "A02", fields, override="Said on purpose.")["entry"])
    text = {"subject": "Fire", "body": body, "lang": "en"}
    return str(side.say(LINE, "L09", text, precedence="FLASH")["entry"])
