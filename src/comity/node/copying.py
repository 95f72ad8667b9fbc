"""A consistent copy of a node's directory, made while the node runs or while it does not.

Carries out R-122 for copies: a store so made says that it is one, and opens a new epoch when it is
started. What must not be in two places (sockets, locks, root keys) stays behind.
"""

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Final, Protocol, runtime_checkable

from comity.errors import ConfigError, OurError, StoreError
from comity.node import config as configs
from comity.node.epochs import COPIED
from comity.node.keeper import Keeper
from comity.node.stores import STORE
from comity.store import sqlite
from comity.store.carrying import carry, finish
from comity.store.contract import Store
from comity.store.sqlite import SqliteStore

_LEFT_BEHIND: Final = (
    *("roots", "log", "listening", "being-backed-up"),
    *("*.sock", "*.lock", "*.new", f"{STORE}*"),
)


_NOT_COPIED: Final = "lists"  # a key that is destroyed here must not lie elsewhere


def copy_files(home: Path, target: Path) -> None:
    """Copy everything but the stores into a new directory.

    Raises:
        ConfigError: there is something at the target, or it cannot be written.
    """
    if target.exists():
        raise ConfigError("copy.exists", path=str(target))
    try:
        shutil.copytree(home, target, ignore=_left_behind(home))
    except (OSError, shutil.Error) as error:
        raise ConfigError("copy.cannot-write", path=str(target), reason=str(error)) from None


def _left_behind(home: Path) -> Callable[[str, list[str]], set[str]]:
    """What stays behind of each folder; the lists of persons are one of the home itself."""
    usual = shutil.ignore_patterns(*_LEFT_BEHIND)

    def left(folder: str, names: list[str]) -> set[str]:
        here = {_NOT_COPIED} if Path(folder) == home else set()
        return {*usual(folder, names), *here.intersection(names)}

    return left


@runtime_checkable
class Snapshots(Protocol):
    """A store that can be read as it is now while it goes on."""

    def as_of_now(self) -> Store:
        """Another way to it, on which later commits are not seen."""
        ...


def store_copy(keeper: Keeper, line: str, target: Path) -> Iterator[tuple[int, int]]:
    """Copy one line's store piece by piece; gives pages done and pages in all.

    Between two pieces the line may go on: the copy is of the moment of the last piece.

    Raises:
        OurError: the store lies in no file.
        ConfigError: the copy cannot be written, or no other way to the database is had for it.
        StoreError: the node's own disk said no.
    """
    store = keeper.store
    path = target / "lines" / line / STORE
    try:
        if isinstance(store, SqliteStore):
            yield from store.copy(path)
        elif isinstance(store, Snapshots):
            yield from _read_out(store, path, keeper.line_id)
            configs.put(target, "store", "postgres", "")  # else the copy would open the original
        else:
            raise OurError("copy.no-file")
        with closing(sqlite.open(path, keeper.line_id, reserve_bytes=0)) as copied:
            finish(copied, ((COPIED, b"1"),))
    except OSError as error:
        raise ConfigError("copy.cannot-write", path=str(path), reason=str(error)) from None
    except StoreError as error:
        if isinstance(store, SqliteStore) and error.facts.get("path") != str(path):
            raise  # the node's own disk said no
        reason = str(error.facts.get("reason", error.key))
        raise ConfigError("copy.cannot-write", path=str(path), reason=reason) from None


def _read_out(store: Snapshots, path: Path, line_id: bytes) -> Iterator[tuple[int, int]]:
    with closing(store.as_of_now()) as source:
        entries = sum(1 for _ in source.entries())
        with closing(sqlite.open(path, line_id, reserve_bytes=0)) as copied:
            for done in carry(source, copied):
                yield min(done, entries), entries
