"""How often the disk was told to flush: what every figure of a durable peer is held against.

A figure that is too good is mostly a write that did not happen; the counter of the kernel gives it
away. It counts what everybody on this machine asked for, so other work shows in it too.
"""

import os
from pathlib import Path

FLUSHES = 18  # fields of /proc/diskstats, from 0: flush requests completed (Linux 5.5)


def disk_of(folder: Path, devices: Path = Path("/sys/dev/block")) -> str | None:
    """The disk under a folder; flushes are counted for disks and not for their parts."""
    number = folder.stat().st_dev
    path = devices / f"{os.major(number)}:{os.minor(number)}"
    if not path.exists():
        return None
    path = path.resolve()
    return path.parent.name if (path / "partition").exists() else path.name


def flushes(disk: str | None, stats: Path = Path("/proc/diskstats")) -> int | None:
    """Flushes of a disk since the machine began; None where the kernel does not count them."""
    for line in stats.read_text().splitlines() if stats.exists() else []:
        fields = line.split()
        if len(fields) > FLUSHES and fields[2] == disk:
            return int(fields[FLUSHES])
    return None
