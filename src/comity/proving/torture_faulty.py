"""The program `comity run`, with a fault from below that comes when it is told to.

`python -m comity.proving.torture_faulty HOME`, with `faults.c` preloaded, reads beside HOME which
call of the system fails, and from there on is the program itself, its exit code included. The
program is run by its name, as a shell runs it: this room knows no command.
"""

import ctypes
import importlib
import os
import runpy
import sys
from pathlib import Path
from typing import Final

import msgspec

ORDER: Final = ".fault"  # beside a node's directory, as its marks are
TELL: Final = ".told"
_PROGRAM: Final = "comity"
for _part in ("comity.cli", "comity.node.runner"):  # loaded by who forks, and not by each child
    importlib.import_module(_part)


class Fault(msgspec.Struct, frozen=True, kw_only=True):
    """The call of a kind that fails, counted from one."""

    kind: str
    after: int


def beside(home: Path, what: str) -> Path:
    """A file of the torture about a node."""
    return home.with_name(home.name + what)


def main(home: Path) -> None:
    """Be the program, and fail as ordered; what it says on stderr comes on stdout."""
    os.dup2(1, 2)
    fault = msgspec.json.decode(beside(home, ORDER).read_bytes(), type=Fault)
    told = os.fsencode(beside(home, TELL))
    under = os.fsencode(f"{home}/")
    ctypes.CDLL(None).comity_fault(under, fault.kind.encode(), ctypes.c_long(fault.after), told)
    sys.argv = [_PROGRAM, "run", str(home)]
    runpy.run_module(_PROGRAM, run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
