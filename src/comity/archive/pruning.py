"""Letting go of old entries in an archive: hashes stay, so every proof stays.

Carries out R-631. Only below a snapshot that all parties have agreed to, and only while a whole
archive is somewhere else. A node is never pruned: its picture is folded from all that it holds.
"""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final, NamedTuple

from comity.archive import names, tiles
from comity.archive.checking import Checked, Found
from comity.archive.files import Files
from comity.errors import ConfigError, OurError

BYTES_MAX: Final = 2 << 20
_LINE: Final = re.compile(r"(comity/\S+) ([1-9][0-9]{0,15})")


class Cut(NamedTuple):
    """What of one log goes: all entries before a number, in whole bundles."""

    log: str
    before: int
    octets: int  # of bundles and signatures


def plan(folder: Path, found: Checked, sizes: Mapping[str, int]) -> list[Cut]:
    """Say what would go; `sizes`: of each log, how far the snapshot goes.

    A feed with two pasts is left whole, for it is evidence.
    """
    cuts: list[Cut] = []
    forked = {it.name.partition("~")[0] for it in found.logs if "~" in it.name}
    gone = pruned(Files(folder))
    for log in found.logs:
        bundles = sizes.get(log.name, 0) // tiles.WIDTH
        first = gone.get(log.name, 0) // tiles.WIDTH
        if log.name in forked or "~" in log.name or bundles <= first:
            continue
        files = [folder / log.name / it for at in range(first, bundles) for it in _paths(at)]
        octets = sum(it.stat().st_size for it in files if it.is_file())
        cuts.append(Cut(log.name, bundles * tiles.WIDTH, octets))
    return cuts


def prune(folder: Path, found: Checked, copy: Checked, cuts: list[Cut], snapshot: bytes) -> None:
    """Let go of what was planned; `copy`: another archive of the line, just checked.

    Raises:
        OurError: "archive.not-sound", "archive.no-copy": nothing is taken away.
        StoreError: the disk says no.
    """
    if found.verdict not in (Found.SOUND, Found.PRUNED):
        raise OurError("archive.not-sound", verdict=found.verdict.value)
    held = {it.name: it.held for it in copy.logs}
    is_whole = copy.verdict is Found.SOUND and copy.line_id == found.line_id
    if not is_whole or any(held.get(it.name, 0) < it.held for it in found.logs):
        raise OurError("archive.no-copy", verdict=copy.verdict.value)
    files = Files(folder)
    gone = pruned(files) | {it.log: it.before for it in cuts}
    rows = "".join(f"{log} {before}\n" for log, before in sorted(gone.items()))
    files.put(names.PRUNED, f"snapshot {snapshot.hex()}\n{rows}".encode(), once=False)
    files.sync()  # said first: what is missing later is then known to be missing
    for cut in cuts:
        for at in range(cut.before // tiles.WIDTH):
            for path in _paths(at):
                (folder / cut.log / path).unlink(missing_ok=True)


def pruned(files: Files) -> dict[str, int]:
    """Before which number the entries of each log were let go of.

    Raises:
        ConfigError: the file that says so cannot be read.
    """
    data = files.read(names.PRUNED, BYTES_MAX)
    if data is None:
        return {}
    _, *rows = data.decode("latin-1").split("\n")[:-1]
    read = [_LINE.fullmatch(row) for row in rows]
    if None in read:
        raise ConfigError("archive.cannot-read", path=names.PRUNED, reason="shape")
    return {it[1]: int(it[2]) for it in read if it is not None}


def _paths(at: int) -> tuple[str, str]:
    whole = tiles.WIDTH
    return tiles.bundle_path(at, whole), tiles.bundle_path(at, whole, names.SIGNATURES)
