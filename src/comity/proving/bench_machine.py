"""On what machine a figure was seen: without it no figure means anything.

Asks Linux; where it does not answer, the word is empty. Measures one thing itself: how long the
disk takes to hold 4 KiB fast.
"""

import os
import platform
import time
from pathlib import Path
from statistics import median
from typing import Any, Final

import apsw
import nacl

_FLUSHES: Final = 100
_PAGE: Final = bytes(4096)


def machine(folder: Path) -> dict[str, Any]:
    """Describe this machine and the disk under a folder."""
    return {
        "processor": _processor(),
        "cores": len(os.sched_getaffinity(0)),
        "load_1_min": round(os.getloadavg()[0], 2),
        "kernel": platform.release(),
        "python": platform.python_version(),
        "sqlite": apsw.sqlite_lib_version(),
        "pynacl": nacl.__version__,
        "file_system": _file_system(folder),
        "flush_p50_ms": flush_ms(folder),
    }


def flush_ms(folder: Path) -> float:
    """Median time of a flush of 4 KiB to a file whose room was set aside."""
    times: list[int] = []
    path = folder / "flush"
    with path.open("wb", buffering=0) as file:
        file.write(_PAGE * _FLUSHES)
        os.fsync(file)
        file.seek(0)
        for _ in range(_FLUSHES):
            began = time.perf_counter_ns()
            file.write(_PAGE)
            os.fdatasync(file)
            times.append(time.perf_counter_ns() - began)
    path.unlink()
    return round(median(times) / 1e6, 3)


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.machine()
    names = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(names, platform.machine())


def _file_system(folder: Path) -> str:
    """Kind of the file system on which a folder lies: the longest mount above it."""
    found = ("", "")
    try:
        lines = Path("/proc/mounts").read_text(encoding="utf-8").splitlines()
    except OSError:
        return ""
    for line in lines:
        _, mount, kind, *_ = line.split(" ")
        if folder.resolve().is_relative_to(mount) and len(mount) > len(found[0]):
            found = (mount, kind)
    return found[1]
