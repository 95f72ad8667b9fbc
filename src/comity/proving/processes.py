"""Nodes as programs of their own: started, found alive, asked, and surely ended.

Ends only what it started, by its process id: first by asking, then by signal. Knows no exercise.
"""

import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final, Self

from comity.errors import ConfigError
from comity.node import control
from comity.node.home import Home

PATIENCE_S: Final = 30
STEP_S: Final = 0.01
LOG: Final = "log"
CONSOLE: Final = "console"  # a running node with a console notes its address there


def until(
    holds: Callable[[], bool],
    otherwise: Exception,
    patience_s: float = PATIENCE_S,
    step_s: float = STEP_S,
) -> None:
    """Wait until something holds; raise what is given if it does not in time."""
    limit_s = time.monotonic() + patience_s
    while not holds():
        if time.monotonic() > limit_s:
            raise otherwise
        time.sleep(step_s)


class Process:
    """One node, running in a process of its own."""

    def __init__(self, home: Home, at: str | None = None, *, console: bool = False) -> None:
        """Start it; `at`: the story's time, so that it says and notes nothing of today.

        `console`: with its console.
        """
        self.home = home
        self._has_console = console
        begins = (*(() if at is None else ("--at", at)), *(("--console",) if console else ()))
        self._log = (home.path / LOG).open("ab")
        self._process = subprocess.Popen(  # noqa: S603  # this program, with a folder we made
            [sys.executable, "-m", "comity", "run", str(home.path), *begins],
            stdin=subprocess.DEVNULL,
            stdout=self._log,
            stderr=self._log,
            start_new_session=True,  # Ctrl-C at the terminal is for the demonstration alone
        )

    @property
    def pid(self) -> int:
        """Its process id."""
        return self._process.pid

    @property
    def log(self) -> Path:
        """What it says while it runs."""
        return self.home.path / LOG

    @property
    def console(self) -> str:
        """Where a person opens its console, once it is up."""
        return (self.home.path / CONSOLE).read_text("utf-8").strip()

    def ask(self, verb: str, args: dict[str, Any]) -> Any:  # noqa: ANN401  # JSON
        """Ask the node."""
        return control.ask(self.home.path, verb, args)

    def wait_until_up(self) -> str:
        """Wait until it answers; gives where it listens.

        Raises:
            ConfigError: it ended, or it does not answer.
        """
        deadline = time.monotonic() + PATIENCE_S
        listening = self.home.path / "listening"
        noted = [listening, *([self.home.path / CONSOLE] if self._has_console else [])]
        while not (all(_is_written(it) for it in noted) and control.is_running(self.home.path)):
            if self._process.poll() is not None or time.monotonic() > deadline:
                raise ConfigError("demo.node-ended", path=str(self.log))
            time.sleep(STEP_S)
        return listening.read_text("utf-8").strip()

    def end(self) -> None:
        """End it: by its own leave, or without."""
        with contextlib.suppress(ConfigError):
            self.ask("stop", {})
        for last in (signal.SIGTERM, signal.SIGKILL):
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(5)
                break
            self._process.send_signal(last)
        self._process.wait()
        self._log.close()

    def leave(self) -> None:
        """Let it go on running after this program has ended."""
        self._log.close()
        self._process.returncode = 0  # it is nobody's child to wait for any more


def _is_written(note: Path) -> bool:
    return note.exists() and note.stat().st_size > 0


class Interrupts:
    """SIGINT and SIGTERM as KeyboardInterrupt, but not while a node is being started or ended.

    So no node is ever started that nobody remembers, and a second Ctrl-C leaves none behind.
    """

    def __init__(self) -> None:
        self.wanted = False
        self._depth = 0
        self._before: dict[int, Any] = {}

    def __enter__(self) -> Self:
        """Listen."""
        for number in (signal.SIGINT, signal.SIGTERM):
            self._before[number] = signal.signal(number, self._hear)
        return self

    def __exit__(self, *_: object) -> None:
        """Let the old listeners listen again."""
        for number, listener in self._before.items():
            signal.signal(number, listener)

    def _hear(self, *_: object) -> None:
        self.wanted = True
        if not self._depth:
            raise KeyboardInterrupt

    @contextlib.contextmanager
    def held_back(self) -> Iterator[None]:
        """While this lasts, an interruption is only noted."""
        self._depth += 1
        try:
            yield
        finally:
            self._depth -= 1

    def heed(self) -> None:
        """Act on what was noted.

        Raises:
            KeyboardInterrupt: there was an interruption.
        """
        if self.wanted:
            raise KeyboardInterrupt


def is_alive(pid: int) -> bool:
    """Whether a process of this id is there."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True
