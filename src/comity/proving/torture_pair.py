"""Two nodes that are killed, as their torturer holds them: started, heard, killed.

A node starts as a program of its own or from a nursery (`torture_nursery`). What it claims on its
output is kept: the widest claim of each kind covers all before.
"""

import os
import random
import socket
import subprocess
import sys
import time
from io import BufferedReader
from pathlib import Path
from threading import Thread
from typing import Final

import msgspec

from comity.errors import ConfigError
from comity.node.home import Home
from comity.proving import bench_pair
from comity.proving.bench_orders import Address
from comity.proving.torture_node import Claim
from comity.proving.torture_nursery import Nursery
from comity.proving.torture_seen import Seen

_PORTS: Final = (20_000, 30_000)  # below those the machine gives out by itself


class Node:
    """One node's process, from kill to kill, what it has claimed, and what its disk has shown."""

    def __init__(self, home: Home, module: str) -> None:
        self.home = home
        self.claims: dict[str, Claim] = {}
        self.seen = Seen(home)
        self._module = module
        self._program: subprocess.Popen[bytes] | None = None
        self._child: tuple[Nursery, int] | None = None
        self._began_s = 0.0
        self._pipe: BufferedReader | None = None
        self._listener: Thread | None = None

    @property
    def party(self) -> str:
        """Whose node it is."""
        return self.home.config.party

    def start(self, nursery: Nursery | None = None) -> int:
        """Start it, and wait until it listens; see `begin` and `wait_until_up`."""
        self.begin(nursery)
        return self.wait_until_up()

    def begin(self, nursery: Nursery | None = None) -> None:
        """Start it: from a nursery, or as a program if there is none."""
        self._began_s = time.perf_counter()
        reading, writing = os.pipe()
        if nursery is None:
            command = [sys.executable, "-m", self._module, str(self.home.path)]
            self._program = subprocess.Popen(command, stdout=writing)  # noqa: S603  # ourselves
        else:
            self._child = (nursery, nursery.start(self.home.path, writing))
        os.close(writing)
        self._pipe = os.fdopen(reading, "rb")

    def wait_until_up(self) -> int:
        """Wait until it listens and may speak; how many milliseconds after it was started.

        Raises:
            ConfigError: it ended instead.
        """
        pipe = self._pipe
        assert pipe is not None, "it was started"  # noqa: S101
        first = pipe.readline()
        took = round((time.perf_counter() - self._began_s) * 1000)
        if not first.endswith(b"\n"):
            self.kill()
            raise ConfigError("torture.no-start", path=str(self.home.path))
        msgspec.json.decode(first, type=Address)
        self._listener = Thread(target=self._listen, args=(pipe,), daemon=True)
        self._listener.start()
        return took

    def kill(self) -> None:
        """SIGKILL, and hear out what it had claimed before."""
        if self._program is not None:
            self._program.kill()
            self._program.wait()
        if self._child is not None:
            nursery, pid = self._child
            nursery.end(pid)
        if self._listener is not None:
            self._listener.join()
        if self._pipe is not None:
            self._pipe.close()
        self._program = self._child = self._listener = self._pipe = None

    def _listen(self, pipe: BufferedReader) -> None:
        for line in pipe:
            if line.endswith(b"\n"):  # half a line claims nothing
                claim = msgspec.json.decode(line, type=Claim)
                self.claims[claim.what] = claim


def found_pair(folder: Path, module: str) -> tuple[Node, Node]:
    """Homes that find each other again after every start: fixed ports, both call."""
    ports = dict(zip(bench_pair.PARTIES, free_ports(2), strict=True))
    made = bench_pair.make_pair(folder, seen_priority_ms=0, seen_routine_ms=0, joint_every_ms=200)
    nodes = []
    for home, other in zip(made, reversed(bench_pair.PARTIES), strict=True):
        bench_pair.listens(home, ports[home.config.party])
        dialling = bench_pair.dials(home, other, f"127.0.0.1:{ports[other]}")
        nodes.append(Node(dialling, module))
    return nodes[0], nodes[1]


def free_ports(count: int) -> list[int]:
    """Ports of this machine on which nobody listens now."""
    chance = random.SystemRandom()
    ports: list[int] = []
    while len(ports) < count:
        port = chance.randrange(*_PORTS)
        with socket.socket() as probe:
            if port not in ports and probe.connect_ex(("127.0.0.1", port)) != 0:
                ports.append(port)
    return ports
