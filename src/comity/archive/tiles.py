"""Tiles of a transparency log: where they lie, what is in them, and the tree they make.

Carries out R-630 and R-631: C2SP tlog-tiles. Pure: knows neither files nor servers.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from comity.errors import TheirError
from comity.record.tree import root_of

WIDTH: Final = 256  # hashes in a full tile, entries in a full bundle
HASH: Final = 32
ENTRIES: Final = "entries"
_ENTRY_MAX: Final = 0xFFFF  # behind two octets of length
_PATH: Final = re.compile(
    r"tile/(0|[1-9][0-9]?|entries)/((?:x[0-9]{3}/)*[0-9]{3})(?:\.p/([1-9][0-9]{0,2}))?"
)


class Tile(NamedTuple):
    """One tile: its level, its index there, and how many hashes it has."""

    level: int
    at: int
    width: int

    @property
    def path(self) -> str:
        """Where it lies below its log."""
        return f"tile/{self.level}/{place(self.at, self.width)}"


def place(index: int, width: int) -> str:
    """The last part of a path: the index in groups of three digits, and the width if partial."""
    groups = [f"{index % 1000:03d}"]
    while index := index // 1000:
        groups.append(f"x{index % 1000:03d}")
    partial = "" if width == WIDTH else f".p/{width}"
    return "/".join(reversed(groups)) + partial


def bundle_path(index: int, width: int, what: str = f"tile/{ENTRIES}") -> str:
    """Where a bundle of entries lies below its log, or one of another kind with the same cut."""
    return f"{what}/{place(index, width)}"


def is_path(path: str) -> bool:
    """Whether a path is one of a tile or of a bundle of entries."""
    found = _PATH.fullmatch(path)
    if found is None or (found[3] and int(found[3]) >= WIDTH):
        return False
    leading = found[2].split("/")
    in_bounds = found[1] == ENTRIES or int(found[1]) < 64
    return in_bounds and (len(leading) == 1 or leading[0] != "x000")


def tiles_of(size: int) -> Iterator[Tile]:
    """All tiles of a tree of `size` leaves, from below; none is empty."""
    level, count = 0, size
    while count:
        full, rest = divmod(count, WIDTH)
        yield from (Tile(level, index, WIDTH) for index in range(full))
        if rest:
            yield Tile(level, full, rest)
        level, count = level + 1, full


def edge(size: int, whole: int) -> Iterator[Tile]:
    """The partial tiles of a tree of `size` leaves that a tree of `whole` has not in full."""
    level, count, all_ = 0, size, whole
    while count:
        if count % WIDTH and count // WIDTH == all_ // WIDTH:
            yield Tile(level, count // WIDTH, count % WIDTH)
        level, count, all_ = level + 1, count // WIDTH, all_ // WIDTH


def bundles_of(size: int) -> Iterator[tuple[int, int]]:
    """All bundles of a log of `size` entries: index and width."""
    full, rest = divmod(size, WIDTH)
    yield from ((index, WIDTH) for index in range(full))
    if rest:
        yield full, rest


class Levels:
    """The hashes that stand in tiles, level by level, over leaves that are given in turn."""

    def __init__(self, leaves: Sequence[bytes]) -> None:
        """`leaves`: hashes of all entries, by number."""
        self.levels: list[list[bytes]] = [list(leaves)]
        while len(below := self.levels[-1]) >= WIDTH:
            full = len(below) // WIDTH
            above = [root_of(below[at * WIDTH : (at + 1) * WIDTH]) for at in range(full)]
            self.levels.append(above)

    def data(self, tile: Tile) -> bytes:
        """The octets of a tile of this tree, or of a smaller one that it grew out of."""
        start = tile.at * WIDTH
        return b"".join(self.levels[tile.level][start : start + tile.width])


def hashes(data: bytes, width: int) -> list[bytes]:
    """Read a tile.

    Raises:
        TheirError: it has another length.
    """
    if len(data) != width * HASH:
        raise TheirError("archive.bad-tile", size=len(data), wanted=width * HASH)
    return [data[at : at + HASH] for at in range(0, len(data), HASH)]


def packed(entries: Iterable[bytes]) -> bytes:
    """Write a bundle: each entry behind two octets of its length."""
    return b"".join(len(it).to_bytes(2) + it for it in entries)


def unpacked(data: bytes, width: int) -> list[bytes]:
    """Read a bundle of `width` entries.

    Raises:
        TheirError: it is cut off, or has more or fewer.
    """
    found: list[bytes] = []
    at = 0
    while at < len(data) and len(found) < width:
        end = at + 2 + int.from_bytes(data[at : at + 2])
        found.append(data[at + 2 : end])
        at = end
    if at != len(data) or len(found) != width:
        raise TheirError("archive.bad-bundle", size=len(data), wanted=width)
    return found
