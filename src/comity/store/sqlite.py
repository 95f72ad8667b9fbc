"""The store on a disk: one SQLite file, one connection, every commit durable.

Carries out R-51 to R-55, R-58, R-59 and R-131 of docs/protocol.md. Refuses to know what the bytes
mean. Never tries a failed disk again: Linux forgets what it could not write, so a second
flush that "succeeds" proves nothing. SQLite lets other threads run while it waits for the
disk, so `commit` may be called from a thread of its own.

Beside `NAME` lie `NAME-wal` (SQLite's log), `NAME.lock` and `NAME.reserve`.
"""

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from itertools import takewhile
from pathlib import Path
from threading import RLock
from typing import Final, TypeAlias, cast

import apsw

from comity.errors import StoreError
from comity.store import schema
from comity.store.contract import Batch, EntryRow, EvidenceRow, HeldRow, apart
from comity.store.files import (
    NO_ROOM,
    ProcessLock,
    Reserve,
    extend,
    forget_cached,
    private_file,
    private_folder,
    sync_folder,
)
from comity.store.pages import is_read, is_rot, is_write, summing_vfs
from comity.store.syncs import CountingVfs

RESERVE_BYTES: Final = 32 << 20
CHECKPOINT_PAGES: Final = 4096  # at 200 one commit in a hundred takes 1 ms
_FRAME_BYTES: Final = 4096 + 24  # one page in the log
_REST_SHARE: Final = 8  # at rest an eighth of that is enough to tidy up
_PAGE_ROWS: Final = 256
_COPY_PAGES: Final = 2_048  # 8 MiB at a time: a commit waits no longer than for this
SQLiteValue: TypeAlias = int | str | bytes | None


def open(  # noqa: A001  (read as `sqlite.open`)
    path: str | Path,
    line_id: bytes,
    *,
    reserve_bytes: int = RESERVE_BYTES,
    checkpoint_pages: int = CHECKPOINT_PAGES,
    count_syncs: bool = False,
    vfs: str = "",
) -> "SqliteStore":
    """Open the store of one line, or make it.

    `vfs` names a registered apsw file system for SQLite's files (tests bring bad disks).
    With `count_syncs`, `SqliteStore.syncs()` counts; reads and writes are slower then. With either
    the pages have no checksums: they are another file system's, and only one can be the lowest.
    `checkpoint_pages` is how long the log grows before a commit brings it home, and the room
    (4 KiB each) set aside for it. A reserve that finds no room does not stop the opening:
    `integrity` tells.

    Raises:
        StoreError: store.in-use, store.other-line, store.newer, store.damaged, store.full,
            store.failed, store.old-sqlite, store.no-checksums, store.not-durable.
    """
    path = Path(path)
    schema.check_library(apsw.sqlite_lib_version())
    try:
        with ExitStack() as undo:
            lock = _take_ground(path)
            undo.callback(lock.release)
            counting = CountingVfs(vfs) if count_syncs else None
            connection = apsw.Connection(
                str(path),
                flags=apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE,
                vfs=counting.name if counting else vfs or summing_vfs(),
            )
            undo.callback(connection.close)
            log_bytes = checkpoint_pages * _FRAME_BYTES
            has_sums = not (counting or vfs)
            schema.prepare(connection, line_id, log_bytes=log_bytes, has_sums=has_sums)
            extend(path.with_name(path.name + "-wal"), log_bytes)
            reserve = Reserve(path.with_name(path.name + ".reserve"), reserve_bytes)
            reserve.renew()
            sync_folder(path.parent)
            release = undo.pop_all()
    except (apsw.Error, OSError) as error:
        raise _as_store_error(error, path) from error
    return SqliteStore(path, connection, release, reserve, checkpoint_pages, counting)


def _take_ground(path: Path) -> ProcessLock:
    """Everything that must be right about the files before SQLite sees them."""
    private_folder(path.parent)
    lock = ProcessLock(path.with_name(path.name + ".lock"), guarded=path)
    try:
        private_file(path)
        sync_folder(path.parent)
        log = path.with_name(path.name + "-wal")
        if log.exists() and log.stat().st_size > 0:  # the last stop was not clean
            forget_cached(log)
            forget_cached(path)
    except BaseException:
        lock.release()
        raise
    return lock


class SqliteStore:
    """See `contract.Store`; made by `open`."""

    def __init__(
        self,
        path: Path,
        connection: apsw.Connection,
        release: ExitStack,
        reserve: Reserve,
        checkpoint_pages: int,
        counting: CountingVfs | None,
    ) -> None:
        self._path = path
        self._connection = connection
        self._release = release
        self._reserve = reserve
        self._checkpoint_pages = checkpoint_pages
        self._counting = counting
        self._lock = RLock()
        self._refusal: tuple[str, str] | None = None  # key, reason: the answer to everything
        self._is_released = False
        self._flushes = 0
        self._log_pages = 0
        connection.set_wal_hook(self._hear_of_log)

    def _hear_of_log(self, _connection: apsw.Connection, _name: str, pages: int) -> int:
        self._log_pages = pages
        return apsw.SQLITE_OK

    @contextmanager
    def _turn(self) -> Iterator[apsw.Connection]:
        """One caller at a time; what the disk says becomes a StoreError here and only here."""
        with self._lock:
            if self._refusal is not None:
                key, reason = self._refusal
                raise StoreError(key, path=str(self._path), reason=reason)
            try:
                yield self._connection
            except (apsw.Error, OSError, MemoryError) as error:
                told = _as_store_error(error, self._path, self._connection.system_errno)
                if told.key != "store.full":
                    self._refusal = told.key, str(told.facts.get("reason"))
                raise told from error

    # Writing

    def commit(self, batch: Batch, /) -> None:
        """Keep the batch in one transaction, flushed when this returns."""
        with self._turn() as connection:
            if batch.is_empty:
                return
            connection.execute("BEGIN IMMEDIATE")
            try:
                _write(connection, batch)
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise
            self._flushes += 1
            if self._log_pages >= self._checkpoint_pages:
                self._checkpoint()

    def _checkpoint(self) -> None:
        """Bring the log home. No room for that is no loss: the log keeps what it holds."""
        try:
            self._connection.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_PASSIVE)
        except apsw.FullError:
            return
        self._log_pages = 0

    def rest(self) -> None:
        """Bring the log home if it has grown, so that no commit has to."""
        with self._turn():
            if self._log_pages * _REST_SHARE >= self._checkpoint_pages:
                self._checkpoint()

    def scrub(self) -> None:
        """Write the store anew, so that no page and no log keeps what was taken away.

        SQLite overwrites what is deleted, but not every copy that moving rows left behind.
        """
        with self._turn() as connection:
            schema.temporary(connection, schema.FILE)  # as large as the store
            try:
                connection.execute("VACUUM")
                connection.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)
            finally:
                schema.temporary(connection, schema.MEMORY)
            self._log_pages = 0
            log = self._path.with_name(self._path.name + "-wal")
            extend(log, self._checkpoint_pages * _FRAME_BYTES)
            sync_folder(self._path.parent)

    # Asking

    def entries(self) -> Iterator[EntryRow]:
        """All entries in the order of their commits, a page at a time."""
        with self._turn() as connection:
            last: int = connection.execute(schema.LAST_POSITION).get
        return self._entries_up_to(last)

    def _entries_up_to(self, last: int) -> Iterator[EntryRow]:
        position: object = 0
        while True:
            with self._turn() as connection:
                question = (position, last, _PAGE_ROWS)
                rows = connection.execute(schema.ENTRIES_PAGE, question).fetchall()
            if not rows:
                return
            position = rows[-1][0]
            yield from (EntryRow._make(row[1:]) for row in rows)

    def entry(self, leaf: bytes, /) -> bytes | None:
        """The bytes of one entry."""
        with self._turn() as connection:
            found: bytes | None = connection.execute(schema.ENTRY, (leaf,)).get
            return found

    def range(self, feed: bytes, start: int, stop: int, limit: int) -> list[EntryRow]:
        """Entries of a feed, by number; the last number whole."""
        with self._turn() as connection:
            question = (feed, start, stop, limit)
            rows = [*map(EntryRow._make, connection.execute(schema.RANGE, question))]
            if len(rows) < limit:
                return rows
            number = rows[-1].number
            branches = connection.execute(schema.RANGE, (feed, number, number + 1, -1))
            whole = [*map(EntryRow._make, branches)]
            return [row for row in rows if row.number < number] + whole

    def held(self) -> Iterator[HeldRow]:
        """Held entries in the order of their commits."""
        with self._turn() as connection:
            return map(HeldRow._make, connection.execute(schema.HELD).fetchall())

    def evidence(self) -> Iterator[EvidenceRow]:
        """All evidence in the order of its commits."""
        with self._turn() as connection:
            return map(EvidenceRow._make, connection.execute(schema.EVIDENCE).fetchall())

    def body(self, leaf: bytes, /) -> bytes | None:
        """The sealed body of an entry."""
        with self._turn() as connection:
            found: bytes | None = connection.execute(schema.BODY, (leaf,)).get
            return found

    def body_piece(self, leaf: bytes, start: int, size: int) -> tuple[int, bytes] | None:
        """Length of a sealed body, and a piece of it."""
        with self._turn() as connection:
            rows = connection.execute(schema.BODY_PIECE, (start + 1, size, leaf)).fetchall()
            return cast("list[tuple[int, bytes]]", rows)[0] if rows else None

    def bodies(self) -> Iterator[bytes]:
        """The entries whose bodies are here."""
        with self._turn() as connection:
            rows = connection.execute(schema.BODIES).fetchall()
        return iter([row[0] for row in cast("list[tuple[bytes]]", rows)])

    def picture(self) -> Iterator[tuple[bytes, bytes]]:
        """The folded picture, by key."""
        with self._turn() as connection:
            rows = connection.execute(schema.PICTURE).fetchall()
            return iter(cast("list[tuple[bytes, bytes]]", rows))

    def cursor(self) -> bytes | None:
        """How far the picture is folded."""
        with self._turn() as connection:
            found: bytes | None = connection.execute(schema.CURSOR).get
            return found

    def note(self, name: str, /) -> bytes | None:
        """One small named value."""
        with self._turn() as connection:
            found: bytes | None = connection.execute(schema.NOTE, (name,)).get
            return found

    def notes(self, prefix: str = "", /) -> Iterator[tuple[str, bytes]]:
        """The named values whose names begin so, by name."""
        with self._turn() as connection:
            rows = connection.execute(schema.NOTES, (prefix,))
            named = cast("Iterator[tuple[str, bytes]]", rows)
            found = [*takewhile(lambda row: row[0].startswith(prefix), named)]
            rows.close()  # what stands behind those is not read
        return iter(found)

    # Keeping house

    def flushes(self) -> int:
        """How many commits were made durable since the store was opened."""
        with self._turn():
            return self._flushes

    def syncs(self) -> int | None:
        """How often SQLite asked the disk to hold fast; None unless it was to be counted."""
        return self._counting.syncs if self._counting else None

    def copy(self, path: Path) -> Iterator[tuple[int, int]]:
        """Copy the whole store to a new file, some pages at a time; gives done and all.

        Commits may come between two pieces: the copy follows them.

        Raises:
            StoreError: its `path` says whose failure it is: of the copy, or of the store itself.
        """
        with ExitStack() as undo:
            with self._copying(path) as connection:
                private_folder(path.parent)
                private_file(path)
                target = apsw.Connection(
                    str(path), flags=apsw.SQLITE_OPEN_READWRITE, vfs=connection.open_vfs
                )
                undo.callback(target.close)
                backup = target.backup("main", connection, "main")
                undo.callback(backup.close, force=True)
            while not backup.done:
                with self._copying(path):
                    backup.step(_COPY_PAGES)
                yield backup.page_count - backup.remaining, backup.page_count

    @contextmanager
    def _copying(self, path: Path) -> Iterator[apsw.Connection]:
        """A turn in which what cannot be written elsewhere is that file's failure, not ours."""
        with self._turn() as connection:
            try:
                yield connection
            except (apsw.Error, OSError) as error:
                if is_read(error):
                    raise
                raise _as_store_error(error, path) from error

    def release_reserve(self) -> int:
        """Give the reserve's room back to the disk; how many bytes."""
        with self._turn():
            return self._reserve.release()

    def renew_reserve(self) -> bool:
        """Set the reserve aside again; whether there was room for it."""
        with self._turn():
            return self._reserve.renew()

    def integrity(self) -> list[str]:
        """Look the store over: store.damaged, store.readable-by-others, store.no-reserve."""
        with self._turn() as connection:
            wrong = []
            try:
                found = connection.execute("PRAGMA quick_check(1)").fetchall()
            except (apsw.CorruptError, apsw.NotADBError):
                found = []
            except apsw.IOError as error:
                if not is_rot(error):
                    raise
                found = []
            if found != [("ok",)]:
                wrong.append("store.damaged")
            if self._path.stat().st_mode & 0o077:
                wrong.append("store.readable-by-others")
            if not self._reserve.is_whole:
                wrong.append("store.no-reserve")
            return wrong

    def close(self) -> None:
        """Bring the log home, unless the disk has failed, and let the next process in."""
        with self._lock:
            if self._is_released:
                return
            self._is_released = True
            has_failed = self._refusal is not None
            try:
                with self._release:
                    if not has_failed:
                        _bring_all_home(self._connection)
            except (apsw.Error, OSError) as error:
                if not has_failed:  # else it was told already
                    raise _as_store_error(error, self._path) from error
            finally:
                self._refusal = "store.closed", "closed"


def _write(connection: apsw.Connection, batch: Batch) -> None:
    many = connection.executemany
    rows: tuple[tuple[str, Sequence[tuple[SQLiteValue, ...]]], ...] = (
        (schema.ADD_ENTRY, batch.entries),
        (schema.ADD_HELD, batch.held),
        (schema.DROP_HELD, [(leaf,) for leaf in batch.unheld]),
        (schema.ADD_EVIDENCE, batch.evidence),
        (schema.ADD_BODY, batch.bodies),
        (schema.DROP_BODY, [(leaf,) for leaf in batch.unbodied]),
        (schema.PUT_HOMES, [(homes, leaf) for leaf, homes in batch.homes]),
    )
    for statement, its in rows:
        if its:
            many(statement, its)
    if batch.picture:
        states, gone = apart(batch.picture)
        many(schema.PUT_MATTER, states)
        if gone:
            many(schema.DROP_MATTER, gone)
    if batch.cursor is not None:
        connection.execute(schema.PUT_CURSOR, (batch.cursor,))
    if batch.notes:
        notes, notes_gone = apart(batch.notes)
        many(schema.PUT_NOTE, notes)
        many(schema.DROP_NOTE, notes_gone)


def _bring_all_home(connection: apsw.Connection) -> None:
    try:
        connection.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)
    except apsw.FullError:
        return  # nothing is lost: the log stays


def _as_store_error(error: Exception, path: Path, system: int = 0) -> StoreError:
    """What the disk said, as one of few sentences; `system`: error number of the last call.

    SQLite calls no room only ENOSPC; a quota, or a limit of the file's length, is no room as well.
    """
    match error:
        case apsw.FullError():
            key = "store.full"
        case OSError() if error.errno in NO_ROOM:
            key = "store.full"
        case apsw.CorruptError() | apsw.NotADBError() | apsw.FormatError():
            key = "store.damaged"
        case apsw.IOError() if is_rot(error):
            key = "store.damaged"
        case apsw.IOError() if is_write(error) and system in NO_ROOM:
            key = "store.full"
        case apsw.BusyError() | apsw.LockedError():
            key = "store.in-use"
        case _:
            key = "store.failed"
    return StoreError(key, path=str(path), reason=f"{type(error).__name__}: {error}")
