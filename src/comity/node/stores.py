"""Where the store of a line is: a file in the node's directory, or a database.

Carries out R-55 for both. Opens it, and puts an old one aside, never away; knows no rows.
"""

import re
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

from comity.errors import ConfigError, StoreError
from comity.store import sqlite
from comity.store.files import ProcessLock, private_folder, sync_folder

if TYPE_CHECKING:
    from types import ModuleType

    from comity.node.config import Config
    from comity.store.contract import Store

STORE: Final = "line.sqlite"
_FILES: Final = ("", "-wal", "-journal")
_NOT_PLAIN: Final = re.compile(r"[^0-9TZ]")  # of a moment, in the name of a folder


class Place(Protocol):
    """Where the store of one line is."""

    name: str  # for a sentence
    line_id: bytes

    def open(self) -> "Store":
        """Open it as the one writer, or make it.

        Raises:
            StoreError: another process holds it, it is damaged, or it cannot be reached.
        """
        ...

    def read(self) -> "Store":
        """Open it beside the one who writes, as it is now.

        Raises:
            StoreError: store.in-use where only one may look; else as `open`.
        """
        ...

    def is_there(self) -> bool:
        """Whether there is a store, whatever state it is in."""
        ...

    def put_aside(self, at: str) -> str:
        """Keep it where nothing opens it; where that is. `at`: the moment, for its name.

        Raises:
            StoreError: another process holds it.
        """
        ...


def place(home: Path, config: "Config", line: str, line_id: bytes) -> Place:
    """Where the store of a line is, by the node's settings.

    Raises:
        ConfigError: store.no-psycopg.
    """
    if config.store.postgres:
        return _Database(config.store.postgres, line_id)
    return _File(home / "lines" / line / STORE, line_id, config.reserve_mib << 20)


def name_of(where: str) -> str:
    """A database for a sentence: its host and its name, never a password.

    Raises:
        ConfigError: store.no-psycopg.
        StoreError: store.unreachable: this is no address.
    """
    said: str = _postgres().place_of(where)
    return said


class _File:
    def __init__(self, path: Path, line_id: bytes, reserve_bytes: int) -> None:
        self.name = str(path)
        self.line_id = line_id
        self._path = path
        self._reserve_bytes = reserve_bytes

    def open(self) -> "Store":
        return sqlite.open(self._path, self.line_id, reserve_bytes=self._reserve_bytes)

    def read(self) -> "Store":
        return self.open()

    def is_there(self) -> bool:
        return any(self._path.with_name(self._path.name + end).exists() for end in _FILES)

    def put_aside(self, at: str) -> str:
        path = self._path
        lock = ProcessLock(path.with_name(path.name + ".lock"), guarded=path)
        try:
            aside = path.parent / f"aside-{_NOT_PLAIN.sub('', at)}"
            private_folder(aside)
            for it in (path.with_name(path.name + end) for end in _FILES):
                if it.exists():
                    it.replace(aside / it.name)
            sync_folder(aside)
            sync_folder(path.parent)
        finally:
            lock.release()
        return str(aside)


class _Database:
    def __init__(self, where: str, line_id: bytes) -> None:
        self._postgres = _postgres()
        self.name = self._postgres.place_of(where)
        self.line_id = line_id
        self._where = where

    def open(self) -> "Store":
        opened: Store = self._postgres.open(self._where, self.line_id)
        return opened

    def read(self) -> "Store":
        opened: Store = self._postgres.open(self._where, self.line_id, reading=True)
        return opened

    def is_there(self) -> bool:
        try:
            self.read().close()
        except StoreError as error:
            if error.key == "store.none":
                return False
            if error.key != "store.damaged":
                raise
        return True

    def put_aside(self, at: str) -> str:
        aside = self._postgres.put_aside(self._where, self.line_id, _NOT_PLAIN.sub("", at).lower())
        return f"{self.name}: {aside}"


def _postgres() -> "ModuleType":
    """The store in PostgreSQL, if what it needs was installed with the extra [postgres]."""
    try:
        from comity.store import postgres  # noqa: PLC0415 - an extra: not everybody has it
    except ModuleNotFoundError as error:
        raise ConfigError("store.no-psycopg", reason=str(error)) from None
    return postgres
