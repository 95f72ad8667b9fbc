"""What a node gives away of its record: the open bundle.

Carries out R-80 to R-82 for one keeper. The record is read a piece at a time, as it was when the
first piece was asked for: what comes meanwhile is left out, so whoever takes the pieces one by one
holds up nothing else.
"""

import os
import secrets
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Final, TypeAlias

from comity.errors import ConfigError, OurError
from comity.node.keeper import Keeper
from comity.node.showing import Json
from comity.record import bundle
from comity.record.lanes import Lane

PIECE_BYTES: Final = 128 << 10  # some milliseconds
AT_ONCE: Final = 8  # begun at a time on one node; the oldest is given up for one more
_READ: Final = 64

Heard: TypeAlias = Callable[[int], None]


def pieces(keeper: Keeper, heard: Heard = lambda _: None) -> Iterator[bytes]:
    """The whole record of a line as an open bundle (R-80 to R-82), in pieces of any length.

    `heard`: told how many more entries were read.
    """
    proofs = [row.data for row in keeper.store.evidence()]
    sizes = {lane: lane.size for lane in keeper.record.lanes.all}
    openings = dict(sorted((lane.feed, lane.opening) for lane in sizes))
    feeds = ((feed, _feed(keeper, feed, sizes, heard)) for feed in openings)
    return bundle.pieces(keeper.charter.data, openings.values(), feeds, proofs)


def _feed(keeper: Keeper, feed: bytes, sizes: dict[Lane, int], heard: Heard) -> Iterator[bytes]:
    """Entries of one feed after its genesis, as far as its branches went."""
    lanes = keeper.record.lanes
    end = max(sizes.get(lane, 0) for lane in lanes.of_feed(feed))
    number, rows = 1, keeper.store.range(feed, 1, end, _READ)
    while rows:
        heard(len(rows))
        for row in sorted(rows, key=lambda row: (row.number, row.leaf)):
            place = lanes.place(row.leaf)
            if place is not None and row.number < sizes.get(place[0], 0):
                yield row.data
        number = rows[-1].number + 1
        rows = keeper.store.range(feed, number, end, _READ) if number < end else []


class Exports:
    """Bundles that are given away piece by piece, each by the name that who asks gave it."""

    def __init__(self) -> None:
        self._begun: dict[str, _Export] = {}

    def next(self, name: str, keeper: Keeper) -> Json:
        """The next piece in base64; the first call begins."""
        export = self._begun.get(name)
        if export is None:
            while len(self._begun) >= AT_ONCE:
                del self._begun[next(iter(self._begun))]
            export = self._begun[name] = _Export(keeper)
        told = export.next()
        if told["whole"]:
            del self._begun[name]
        return told


class _Export:
    """One of them."""

    def __init__(self, keeper: Keeper) -> None:
        self._pieces = pieces(keeper, self._heard)
        self._known = len(keeper.record.lanes)
        self._done = 0

    def next(self) -> Json:
        data = bytearray()
        is_whole = True
        for piece in self._pieces:
            data += piece
            if len(data) >= PIECE_BYTES:
                is_whole = False
                break
        return {
            "piece": b64encode(data).decode(),
            "done": self._done,
            "entries": self._known,
            "whole": is_whole,
        }

    def _heard(self, count: int) -> None:
        self._done += count


def bundle_of(keeper: Keeper) -> bytes:
    """The whole record of a line as an open bundle."""
    return b"".join(pieces(keeper))


def write_bundle(keeper: Keeper, path: Path) -> Json:
    """Write the open bundle to a new file; nothing half-written is left behind.

    Raises:
        OurError: the file is there already.
        ConfigError: it cannot be written.
    """
    size = write_new(path, pieces(keeper))
    return {"export": str(path), "bytes": size, "entries": len(keeper.record.lanes)}


def take(
    ask: Callable[..., Json],
    path: Path,
    line: str | None = None,
    heard: Callable[[int, int], None] = lambda _done, _of: None,
) -> Json:
    """Have a node give its record piece by piece, and write it to a new file.

    `ask` asks the node; `heard` is told after each piece how many entries there are, of how many.

    Raises:
        OurError: the file is there already.
        ConfigError: it cannot be written.
    """
    told: Json = {}

    def given() -> Iterator[bytes]:
        name = secrets.token_hex(8)
        while not told.get("whole"):
            told.update(ask("exporting", export=name, line=line))
            heard(told["done"], told["entries"])
            yield b64decode(told["piece"])

    size = write_new(path, given())
    return {"line": told["line"], "export": str(path), "bytes": size, "entries": told["entries"]}


def write_new(path: Path, given: Iterable[bytes]) -> int:
    """Write a new file, whole or not at all; how many octets came.

    Raises:
        OurError: the file is there already.
        ConfigError: it cannot be written.
    """
    if path.exists():
        raise OurError("export.exists", path=str(path))
    half = path.with_name(path.name + ".part")
    try:
        with half.open("wb") as file:
            size = sum(map(file.write, given))
            file.flush()
            os.fsync(file.fileno())
        half.rename(path)
    except OSError as error:
        raise ConfigError("export.cannot-write", path=str(path), reason=str(error)) from None
    finally:
        half.unlink(missing_ok=True)
    return size
