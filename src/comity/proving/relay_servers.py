"""A relay of one's own for proving: real nats-servers, started, killed, wiped and started again.

They run on loopback with the very settings that `comity relay config` writes. Ends only what it
started.
"""

import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from comity.errors import ConfigError
from comity.routes.relay_server import Join, Machine, Plan, read_join, write

START_S: Final = 30
_LOOK_S: Final = 0.05


def program() -> Path | None:
    """Where nats-server is: beside the interpreter, as its wheel puts it, or on the path."""
    beside = Path(sys.executable).with_name("nats-server")
    found = beside if beside.exists() else shutil.which("nats-server")
    return None if found is None else Path(found)


def free_port() -> int:
    """A port of loopback that nobody has now."""
    with socket.socket() as it:
        it.bind(("127.0.0.1", 0))
        return int(it.getsockname()[1])


class Servers:
    """The servers of one relay."""

    def __init__(self, folder: Path, rooms: Sequence[Sequence[str]], *, count: int = 1) -> None:
        """`rooms`: for each line, the keys of the nodes that may use it.

        Raises:
            ConfigError: there is no nats-server here.
        """
        found = program()
        if found is None:
            raise ConfigError("relay.no-server")
        self._program, self.folder = found, folder
        machines = tuple(
            Machine(host="127.0.0.1", port=free_port(), cluster_port=free_port())
            for _ in range(count)
        )
        rooms_of = tuple(tuple(room) for room in rooms)
        self.plan = Plan(name="proving", machines=machines, rooms=rooms_of, keep_mib=64)
        self._running: dict[int, subprocess.Popen[bytes]] = {}

    def make(self, now_ms: int) -> None:
        """Write settings and certificates."""
        write(self.folder, self.plan, now_ms)

    @property
    def join(self) -> Join:
        """The paper with which the parties of the first line join."""
        return self.join_of(1)

    def join_of(self, room: int) -> Join:
        """The paper with which the parties of a line join, counted from 1."""
        return read_join(self.paper(room).read_bytes())

    def paper(self, room: int = 1) -> Path:
        """Where the paper of a line lies, counted from 1."""
        return self.folder / f"line-{room}.join"

    def start(self, *numbers: int) -> None:
        """Start these servers, or all, and wait until each takes connections."""
        for number in numbers or range(1, len(self.plan.machines) + 1):
            folder = self.folder / f"server-{number}"
            command = [str(self._program), "-c", next(folder.glob("*.conf")).name]
            with (folder / "log").open("ab") as log:
                self._running[number] = subprocess.Popen(  # noqa: S603  # ours
                    command, stdout=log, stderr=log, cwd=folder
                )
        for number in numbers or tuple(self._running):
            self._wait(number)

    def _wait(self, number: int) -> None:
        until = time.monotonic() + START_S
        port = self.plan.machines[number - 1].port
        while time.monotonic() < until:
            if self._running[number].poll() is not None:
                break
            try:
                socket.create_connection(("127.0.0.1", port), 1).close()
            except OSError:
                time.sleep(_LOOK_S)
            else:
                return
        raise ConfigError("relay.did-not-start", reason=self.said(number)[-400:])

    def said(self, number: int = 1) -> str:
        """What a server wrote into its log."""
        return (self.folder / f"server-{number}" / "log").read_text(errors="replace")

    def kill(self, *numbers: int, how: signal.Signals = signal.SIGKILL) -> None:
        """End these servers, or all, as a power cut would."""
        for number in numbers or tuple(self._running):
            process = self._running.pop(number, None)
            if process is not None:
                process.send_signal(how)
                process.wait(START_S)

    def wipe(self, *numbers: int) -> None:
        """Take everything from the disks of these servers, or of all; they must not run."""
        for number in numbers or range(1, len(self.plan.machines) + 1):
            shutil.rmtree(self.data(number), ignore_errors=True)

    def data(self, number: int = 1) -> Path:
        """Folder in which a server keeps what it is given."""
        return self.folder / f"server-{number}" / self.plan.machines[number - 1].data
