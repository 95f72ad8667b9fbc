"""Who opened which list, when and what for: rows that are signed, chained, and hold no name.

Carries out R-556 and R-557. A row is durable before what it is about is done. It holds the hash of
the row before it, and the last hash lies in a file of its own, so that a row that was taken out,
altered or cut off at the end is noticed; who can write to this directory and has the key can still
begin a whole log anew, which only an older copy shows. Knows no row of any list.
"""

import fcntl
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from hashlib import sha256
from pathlib import Path
from typing import Final, NamedTuple

from comity.errors import ConfigError, TheirError
from comity.record import canonical
from comity.record.keys import Key, SigningKey, verify
from comity.store.files import private_folder, sync_folder

FOLDER: Final = "lists"
ROWS_MAX: Final = 1_000_000
_ROW_BYTES_MAX: Final = 1_024
_MAGIC: Final = "comity/list/audit/1"
_CONTEXT: Final = _MAGIC.encode()
_BEGINNING: Final = bytes(32)


class Purpose(StrEnum):
    """What a list is opened for."""

    IMPORT = "IMPORT"
    EXPORT = "EXPORT"
    SHOW = "SHOW"
    COMMIT = "COMMIT"
    REVEAL = "REVEAL"
    TAKE = "TAKE"  # what another party revealed was taken in
    MATCH = "MATCH"
    BLIND = "BLIND"  # private set intersection
    REVIEW = "REVIEW"
    PLAN = "PLAN"
    HANDOVER = "HANDOVER"
    PRINT = "PRINT"
    CHECK = "CHECK"
    FORGET = "FORGET"


class Opener(NamedTuple):
    """Who does something with a list: an office, and the key that signs for it."""

    office: str
    key: SigningKey  # of the officer, or of the node where no officer's is unlocked
    purpose: Purpose
    at_ms: int  # the node's wall clock


class Act(NamedTuple):
    """One row of the log."""

    n: int  # from 1
    at_ms: int
    office: str
    purpose: str
    name: str  # of the list
    root: bytes  # empty: there was none yet
    rows: int  # how many were opened
    note: str  # a reason, where one had to be given; never a name
    kid: bytes
    is_signed: bool  # by a key that is known here


class _Row(NamedTuple):
    payload: bytes
    kid: bytes
    signature: bytes

    @property
    def digest(self) -> bytes:
        return sha256(canonical.encode_ours(list(self))).digest()


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Hold the lists of a node for this process, and make their folder if it is not there."""
    private_folder(folder)
    handle = os.open(folder / "lock", os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW, 0o600)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


class Audit:
    """The log of one node's lists."""

    def __init__(self, home: Path) -> None:
        """`home`: the node's directory."""
        self.folder = home / FOLDER
        self._path = self.folder / "audit.cbor"
        self._head = self.folder / "audit-head.cbor"

    def add(self, by: Opener, name: str, *, root: bytes = b"", rows: int, note: str = "") -> None:
        """Write down that somebody does something with a list; durable when it returns.

        To be called with the folder `locked`. Looks at the last row alone, so that a long log is
        no slower than a short one; `acts` looks at all.

        Raises:
            ConfigError: "list.audit-broken": the log is not whole; nothing is opened until somebody
                has looked at it and put it aside.
        """
        end = self._end()
        payload = canonical.encode(
            [
                _MAGIC,
                *(end.rows + 1, end.digest, by.at_ms, by.office, by.purpose.value),
                *(name, root, rows, note),
            ]
        )
        row = _Row(payload, by.key.kid, by.key.sign(_CONTEXT, payload))
        data = canonical.encode(list(row))
        with os.fdopen(os.open(self._path, _APPEND, 0o600), "ab") as file:
            file.truncate(end.size)  # what a power cut left of a row: nothing was opened for it
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        write_whole(
            self._head, _Head(end.rows + 1, row.digest, end.size + len(data), end.size).data
        )

    def acts(self, key_of: Callable[[bytes], Key | None]) -> tuple[Act, ...]:
        """All rows; `key_of` gives the key of this short name, if it is one of this party.

        Raises:
            ConfigError: "list.audit-broken": a row was altered, taken out or cut off.
        """
        end = self._end()
        try:
            rows = _read(self.data()[: end.size], _NONE)
        except (TheirError, ValueError):
            raise self._broken() from None
        if (len(rows), rows[-1].digest if rows else _BEGINNING) != (end.rows, end.digest):
            raise self._broken()
        return tuple(_act(row, key_of(row.kid)) for row in rows)

    def data(self) -> bytes:
        """The whole log as it lies here; nothing: there is none."""
        return self._path.read_bytes() if self._path.exists() else b""

    def head(self) -> bytes:
        """The hash of the last row, by which a copy that lies elsewhere is compared.

        Raises:
            ConfigError: "list.audit-broken".
        """
        return self._end().digest

    def _broken(self) -> ConfigError:
        return ConfigError("list.audit-broken", path=str(self._path))

    def _end(self) -> "_Head":
        """Where the log ends: as its head says, or one row further, behind which power was cut."""
        head = self._kept_head()
        try:
            with self._path.open("rb") as file:
                file.seek(head.last)
                tail = file.read(2 * _ROW_BYTES_MAX)
        except FileNotFoundError:
            tail = b""
        length = head.size - head.last
        if head.rows:
            try:
                row = _row(tail[:length])
            except (TheirError, ValueError):
                raise self._broken() from None
            if row.digest != head.digest:
                raise self._broken()
        more = tail[length:]
        try:
            (row,) = _read(more, head)
        except (TheirError, ValueError):
            return head
        return _Head(head.rows + 1, row.digest, head.size + len(more), head.size)

    def _kept_head(self) -> "_Head":
        try:
            data = self._head.read_bytes()
        except FileNotFoundError:
            return _NONE
        try:
            value = canonical.decode(data)
        except TheirError:
            raise self._broken() from None
        match value:
            case [str(magic), int(count), bytes(digest), int(size), int(last)] if (
                magic == _MAGIC and 0 <= last <= size and (count > 0) == (size > last)
            ):
                return _Head(count, digest, size, last)
            case _:
                raise self._broken()


class _Head(NamedTuple):
    """Where a log ends."""

    rows: int
    digest: bytes  # of the last
    size: int  # octets
    last: int  # where the last row begins

    @property
    def data(self) -> bytes:
        return canonical.encode([_MAGIC, *self])


_NONE: Final = _Head(0, _BEGINNING, 0, 0)
_APPEND: Final = os.O_WRONLY | os.O_CREAT | os.O_APPEND | os.O_NOFOLLOW
_FIELDS: Final = 10


def _read(data: bytes, before: _Head) -> list[_Row]:
    """Rows that follow, each on the one before it.

    Raises:
        TheirError, ValueError: they do not.
    """
    rows: list[_Row] = []
    digest = before.digest
    at = 0
    while at < len(data):
        end = canonical.end_of(data[at : at + _ROW_BYTES_MAX])
        if end is None or len(rows) == ROWS_MAX:
            raise ValueError
        row = _row(data[at : at + end])
        said = canonical.decode(row.payload)
        begun = [_MAGIC, before.rows + len(rows) + 1, digest]
        if type(said) is not list or said[:3] != begun or len(said) != _FIELDS:
            raise ValueError
        rows.append(row)
        digest = row.digest
        at += end
    return rows


def _row(data: bytes) -> _Row:
    match canonical.decode(data):
        case [bytes(payload), bytes(kid), bytes(signature)]:
            return _Row(payload, kid, signature)
        case _:
            raise ValueError


def _act(row: _Row, key: Key | None) -> Act:
    _, n, _, at_ms, office, purpose, name, root, count, note = canonical.decode_ours(row.payload)
    is_signed = key is not None and verify(key, _CONTEXT, row.payload, row.signature)
    return Act(n, at_ms, office, purpose, name, root, count, note, row.kid, is_signed)


def write_whole(path: Path, data: bytes) -> None:
    """Write a file of ours whole or not at all, durable, readable by its user only."""
    fresh = path.with_name(path.name + ".new")
    fresh.unlink(missing_ok=True)
    handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(handle)
    fresh.replace(path)
    sync_folder(path.parent)
