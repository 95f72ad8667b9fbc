"""Where nodes that are to be killed are born: a process that has loaded the code and nothing else.

`python -m comity.proving.torture_nursery DESCRIPTOR MODULE` imports the module, opens nothing,
starts no thread, and then forks once for each order; the child runs the very main that the module
runs as a program. So a start costs what the node does, and not the loading of the code. Ends its
children with itself. `Nursery` is the other end of the descriptor.
"""

import gc
import importlib
import os
import random
import signal
import socket
import subprocess
import sys
import threading
import traceback
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Final, NoReturn, Self

import msgspec

from comity.errors import ConfigError

_ORDER_BYTES: Final = 8_192
_TASKS: Final = Path("/proc/self/task")  # every thread, also of what is not Python
_ONE_THREAD: Final = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}


class Birth(msgspec.Struct, tag="birth"):
    """Start a node in this directory; a descriptor for its output comes with the order."""

    home: str


class End(msgspec.Struct, tag="end"):
    """Kill this child, and answer when it is dead."""

    pid: int


class Told(msgspec.Struct):
    """The answer to an order: which process it was about, and how it ended; 0: it did not."""

    pid: int
    code: int = 0


class Nursery:
    """Nodes from a process that has loaded the code already."""

    def __init__(self, module: str, env: Mapping[str, str] | None = None) -> None:
        """`env`: set for it and its children, besides ours."""
        ours, theirs = socket.socketpair()
        number = theirs.fileno()
        self._process = subprocess.Popen(  # noqa: S603  # ourselves
            [sys.executable, "-m", "comity.proving.torture_nursery", str(number), module],
            pass_fds=[number],
            env=os.environ | _ONE_THREAD | dict(env or {}),
        )
        theirs.close()
        self._control = ours
        try:
            self._hear()
        except ConfigError:  # it could not load its program, and has said why
            self.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def start(self, home: Path, output: int) -> int:
        """Start a node that writes to this descriptor; its process id."""
        order = msgspec.json.encode(Birth(home=str(home)))
        socket.send_fds(self._control, [order], [output])
        return self._hear().pid

    def end(self, pid: int) -> int:
        """SIGKILL; when this returns it is dead. Its exit code, negative: the signal's number."""
        self._control.sendall(msgspec.json.encode(End(pid=pid)))
        return self._hear().code

    def close(self) -> None:
        """End it and all its children."""
        self._control.close()
        self._process.wait()

    def _hear(self) -> Told:
        data = self._control.recv(_ORDER_BYTES)
        if not data:
            raise ConfigError("torture.no-nursery")
        return msgspec.json.decode(data, type=Told)


def serve(control: socket.socket, program: Callable[[Path], None]) -> None:
    """Carry out orders until nobody gives any more."""
    gc.collect()
    gc.freeze()  # children share the pages: their collector shall not touch them
    children: set[int] = set()
    _tell(control, os.getpid())
    while True:
        data, descriptors, _, _ = socket.recv_fds(control, _ORDER_BYTES, 1)
        if not data:
            break
        order = msgspec.json.decode(data, type=Birth | End)
        if isinstance(order, Birth):
            pid = _fork(control, program, Path(order.home), descriptors[0])
            children.add(pid)
            _tell(control, pid)
        else:
            children.remove(order.pid)
            _tell(control, order.pid, _end(order.pid))
    for pid in children:
        _end(pid)


def _tell(control: socket.socket, pid: int, code: int = 0) -> None:
    control.sendall(msgspec.json.encode(Told(pid=pid, code=code)))


def _end(pid: int) -> int:
    """Nobody else waits for it, so the id is its own until now."""
    os.kill(pid, signal.SIGKILL)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


def threads() -> int:
    """How many threads this process has; a fork takes one of them along."""
    with suppress(FileNotFoundError):
        return len(list(_TASKS.iterdir()))
    return threading.active_count()


def _fork(control: socket.socket, program: Callable[[Path], None], home: Path, output: int) -> int:
    if threads() != 1:
        raise RuntimeError("a nursery has one thread")
    pid = os.fork()
    if pid == 0:
        control.close()
        os.dup2(output, 1)
        os.close(output)
        random.seed()
        _live(program, home)
    os.close(output)
    return pid


def _live(program: Callable[[Path], None], home: Path) -> NoReturn:
    code: object = 1
    try:
        program(home)
        code = 0
    except SystemExit as ended:
        code = ended.code
    except BaseException:  # noqa: BLE001  # as the end of a program does
        traceback.print_exc()
    finally:
        os._exit(code if isinstance(code, int) else 1)


if __name__ == "__main__":
    with socket.socket(fileno=int(sys.argv[1])) as given:
        serve(given, importlib.import_module(sys.argv[2]).main)
