"""A consistent copy of a node's directory, made while the node runs or while it does not.

Carries out R-122 for copies: a store so made says that it is one, and opens a new epoch when it is
started. What must not be in two places (sockets, locks, root keys) stays behind.
"""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Final, Protocol, runtime_checkable

from comity.errors import ConfigError, OurError
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


def copy_files(home: Path, target: Path) -> None:
    """Copy everything but the stores into a new directory.

    Raises:
        ConfigError: there is something at the target, or it cannot be written.
    """
    if target.exists():
        raise ConfigError("copy.exists", path=str(target))
    try:
        shutil.copytree(home, target, ignore=shutil.ignore_patterns(*_LEFT_BEHIND))
    except (OSError, shutil.Error) as error:
        raise ConfigError("copy.cannot-write", path=str(target), reason=str(error)) from None


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
        ConfigError: the copy cannot be written.
    """
    store = keeper.store
    path = target / "lines" / line / STORE
    try:
        if isinstance(store, SqliteStore):
            yield from store.copy(path)
            copied = sqlite.open(path, keeper.line_id, reserve_bytes=0)
        elif isinstance(store, Snapshots):
            copied = sqlite.open(path, keeper.line_id, reserve_bytes=0)
            yield from _carried(store.as_of_now(), copied)
            configs.put(target, "store", "postgres", "")  # else the copy would open the original
        else:
            raise OurError("copy.no-file")
    except OSError as error:
        raise ConfigError("copy.cannot-write", path=str(path), reason=str(error)) from None
    try:
        finish(copied, ((COPIED, b"1"),))
    finally:
        copied.close()


def _carried(source: Store, target: Store) -> Iterator[tuple[int, int]]:
    try:
        entries = sum(1 for _ in source.entries())
        for done in carry(source, target):
            yield min(done, entries), entries
    finally:
        source.close()
