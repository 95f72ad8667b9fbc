"""The store in a PostgreSQL database, for a party that runs more than one machine.

Carries out R-51 to R-55, R-58 and R-59 of docs/protocol.md. One process writes: whoever holds the
line's advisory lock, which lives and dies with the very connection that every commit goes
through. So a writer that was cut off cannot commit any more, and what is not committed is not sent
(R-50). A connection that failed is never made anew: whether its last commit is there is then known
by nobody here, and the next start reads it (R-54).

There is no reserve: room on the server's disk is the administrator's to watch. What was taken away
(R-131) leaves the tables with `scrub`; the server's log keeps it until that is written over.
"""

import hashlib
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from threading import RLock
from typing import Any, Final, LiteralString, cast

import psycopg
from psycopg import errors

from comity.errors import StoreError
from comity.store import postgres_schema as schema
from comity.store.contract import Batch, EntryRow, EvidenceRow, HeldRow, apart

_PAGE_ROWS: Final = 256
_NO_LIMIT: Final = 2**31
# A machine that vanishes is noticed by the server within so many seconds, and its lock is free.
_GONE_S: Final = 3
_SESSION: Final = {
    "application_name": "comity",
    "client_encoding": "UTF8",
    "idle_in_transaction_session_timeout": "0",
    "idle_session_timeout": "0",
    "lock_timeout": "0",
    "statement_timeout": "0",
    "synchronous_commit": "on",
    "tcp_keepalives_count": "2",
    "tcp_keepalives_idle": "1",
    "tcp_keepalives_interval": "1",
    "tcp_user_timeout": str(_GONE_S * 1_000),
}
_CLIENT: Final[dict[str, Any]] = {
    "connect_timeout": _GONE_S,
    "keepalives_count": 2,
    "keepalives_idle": 1,
    "keepalives_interval": 1,
    "tcp_user_timeout": _GONE_S * 1_000,
}
ENDING_STEPS: Final = 40  # a closed session keeps its lock until the server's process has ended
ENDING_STEP_S: Final = 0.025
_PASSING: Final = ("store.full", "store.reading")  # what was refused left the store as it was
_SCRUB_WAIT_MS: Final = 2_000
_REST_WAIT_MS: Final = 20
_LOCK_WAIT: Final = "SELECT set_config('lock_timeout', %s, false)"


def open(  # noqa: A001  (read as `postgres.open`)
    where: str, line_id: bytes, *, reading: bool = False
) -> "PostgresStore":
    """Open the store of one line as its one writer, who makes it if need be.

    `reading`: beside that one, every answer as of the opening, for ten minutes at most.

    `where` is a connection string of libpq ("host=... dbname=... user=..."); passwords belong into
    a password file, certificates beside it. It must reach the server itself: a pool that
    shares connections would share the lock.

    Raises:
        StoreError: store.in-use (another process writes), store.unreachable, store.other-line,
            store.newer, store.damaged, store.full, store.failed, store.not-durable; where it is
            opened to read, store.none (there is no such store), and later store.reading.
    """
    place = place_of(where)
    connection = _connect(where, place)
    with _closed_if_it_fails(connection, place):
        if reading:
            schema.look(connection, line_id)
        else:
            _take_ground(connection, line_id, place)
            schema.prepare(connection, line_id)
    return PostgresStore(where, line_id, connection)


def _connect(where: str, place: str) -> schema.Connection:
    """A session of our own, whatever the server's or the user's defaults are."""
    settings = " ".join(f"-c {name}={value}" for name, value in _SESSION.items())
    try:
        return psycopg.connect(where, autocommit=True, options=settings, **_CLIENT)
    except psycopg.Error as error:
        reason = str(error).strip().splitlines()[0]
        raise StoreError("store.unreachable", path=place, reason=reason) from error


@contextmanager
def _closed_if_it_fails(connection: schema.Connection, place: str) -> Iterator[None]:
    try:
        yield
    except psycopg.Error as error:
        connection.close()
        raise _as_store_error(error, place) from error
    except BaseException:
        connection.close()
        raise


def _take_ground(connection: schema.Connection, line_id: bytes, place: str) -> None:
    """Be the one writer, unless somebody is; a session that ends just now is waited for.

    Raises:
        StoreError: store.in-use.
    """
    for _ in range(ENDING_STEPS):
        if _is_taken(connection, line_id):
            return
        time.sleep(ENDING_STEP_S)
    raise StoreError("store.in-use", path=place)


def _is_taken(connection: schema.Connection, line_id: bytes) -> bool:
    name = hashlib.sha256(b"comity writer" + line_id).digest()[:8]
    key = int.from_bytes(name, "big", signed=True)
    got = connection.execute("SELECT pg_try_advisory_lock(%s::bigint)", (key,)).fetchone()
    return got == (True,)


def place_of(where: str) -> str:
    """Where a store is, for a sentence: never a password.

    Raises:
        StoreError: store.unreachable: this is no connection string.
    """
    try:
        given = psycopg.conninfo.conninfo_to_dict(where)
    except psycopg.Error:  # what it says may hold the password
        raise StoreError("store.unreachable", path="-", reason="address") from None
    return f"{given.get('host', '')}/{given.get('dbname', '')}"


def put_aside(where: str, line_id: bytes, ending: str) -> str:
    """Give the store of a line another name, so that it is kept and never opened; that name.

    Raises:
        StoreError: as of `open`.
    """
    place = place_of(where)
    connection = _connect(where, place)
    with _closed_if_it_fails(connection, place), connection:  # not opened: it may be damaged
        _take_ground(connection, line_id, place)
        return schema.rename(connection, line_id, ending)


class PostgresStore:
    """See `contract.Store`; made by `open`."""

    def __init__(self, where: str, line_id: bytes, connection: schema.Connection) -> None:
        self._where = where
        self._place = place_of(where)
        self._line_id = line_id
        self._connection = connection
        self._lock = RLock()
        self._refusal: tuple[str, str] | None = None  # key, reason: the answer to everything
        self._is_released = False
        self._flushes = 0
        self._owes_scrub = False

    @contextmanager
    def _turn(self) -> Iterator[schema.Connection]:
        """One caller at a time; what the server says becomes a StoreError here and only here."""
        with self._lock:
            if self._refusal is not None:
                key, reason = self._refusal
                raise StoreError(key, path=self._place, reason=reason)
            try:
                yield self._connection
            except (psycopg.Error, OSError, MemoryError) as error:
                told = _as_store_error(error, self._place)
                if told.key not in _PASSING:
                    self._refusal = told.key, str(told.facts.get("reason"))
                raise told from error

    def _rows(self, question: LiteralString, *facts: object) -> list[tuple[object, ...]]:
        with self._turn() as connection:
            return connection.execute(question, facts, binary=True).fetchall()

    def _value(self, question: LiteralString, *facts: object) -> bytes | None:
        rows = self._rows(question, *facts)
        return cast("bytes", rows[0][0]) if rows else None

    # Writing

    def commit(self, batch: Batch, /) -> None:
        """Keep the batch in one transaction, on the server's disk when this returns."""
        with self._turn() as connection:
            if batch.is_empty:
                return
            with connection.pipeline(), connection.transaction():
                _write(connection, batch)
            self._flushes += 1

    def scrub(self) -> None:
        """Write anew the tables from which something may have been taken away.

        Somebody who reads a snapshot holds them: then `rest` tries again and again.
        """
        self._owes_scrub = True
        self._scrub(_SCRUB_WAIT_MS)

    def rest(self) -> None:
        """Write anew what could not be so far."""
        with self._turn():
            if self._owes_scrub:
                self._scrub(_REST_WAIT_MS)

    def _scrub(self, wait_ms: int) -> None:
        with self._turn() as connection:
            if connection.execute(schema.SNAPSHOTS).fetchone() != (0,):
                return  # what a snapshot still sees would be carried over
            connection.execute(_LOCK_WAIT, (f"{wait_ms}ms",))
            try:
                connection.execute("VACUUM (FULL) bodies, notes, picture")
            except errors.LockNotAvailable:
                return
            finally:
                connection.execute(_LOCK_WAIT, ("0",))
            self._owes_scrub = False

    # Asking

    def entries(self) -> Iterator[EntryRow]:
        """All entries in the order of their commits, a page at a time."""
        last = cast("int", self._rows(schema.LAST_POSITION)[0][0])
        return self._entries_up_to(last)

    def _entries_up_to(self, last: int) -> Iterator[EntryRow]:
        position: object = 0
        while rows := self._rows(schema.ENTRIES_PAGE, position, last, _PAGE_ROWS):
            position = rows[-1][0]
            yield from (_entry(row[1:]) for row in rows)

    def entry(self, leaf: bytes, /) -> bytes | None:
        """The bytes of one entry."""
        return self._value(schema.ENTRY, leaf)

    def range(self, feed: bytes, start: int, stop: int, limit: int) -> list[EntryRow]:
        """Entries of a feed, by number; the last number whole."""
        stop = min(stop, 2**63 - 1)
        with self._lock:
            rows = [*map(_entry, self._rows(schema.RANGE, feed, start, stop, limit))]
            if len(rows) < limit:
                return rows
            number = rows[-1].number
            branches = self._rows(schema.RANGE, feed, number, number + 1, _NO_LIMIT)
            return [row for row in rows if row.number < number] + [*map(_entry, branches)]

    def held(self) -> Iterator[HeldRow]:
        """Held entries in the order of their commits."""
        return iter([HeldRow._make(cast("HeldRow", row)) for row in self._rows(schema.HELD)])

    def evidence(self) -> Iterator[EvidenceRow]:
        """All evidence in the order of its commits."""
        found = self._rows(schema.EVIDENCE)
        return iter([EvidenceRow._make(cast("EvidenceRow", row)) for row in found])

    def body(self, leaf: bytes, /) -> bytes | None:
        """The sealed body of an entry."""
        return self._value(schema.BODY, leaf)

    def body_piece(self, leaf: bytes, start: int, size: int) -> tuple[int, bytes] | None:
        """Length of a sealed body, and a piece of it."""
        rows = self._rows(schema.BODY_PIECE, start + 1, size, leaf)
        return cast("list[tuple[int, bytes]]", rows)[0] if rows else None

    def bodies(self) -> Iterator[bytes]:
        """The entries whose bodies are here."""
        return iter([row[0] for row in cast("list[tuple[bytes]]", self._rows(schema.BODIES))])

    def picture(self) -> Iterator[tuple[bytes, bytes]]:
        """The folded picture, by key."""
        return iter(cast("list[tuple[bytes, bytes]]", self._rows(schema.PICTURE)))

    def cursor(self) -> bytes | None:
        """How far the picture is folded."""
        return self._value(schema.CURSOR)

    def note(self, name: str, /) -> bytes | None:
        """One small named value."""
        return self._value(schema.NOTE, name)

    def notes(self, prefix: str = "", /) -> Iterator[tuple[str, bytes]]:
        """The named values whose names begin so, by name."""
        return iter(cast("list[tuple[str, bytes]]", self._rows(schema.NOTES, prefix)))

    def as_of_now(self) -> "PostgresStore":
        """Another way to the same store, which reads it as it is now and sees no later commit."""
        return open(self._where, self._line_id, reading=True)

    # Keeping house

    def flushes(self) -> int:
        """How many commits were made durable since the store was opened."""
        with self._turn():
            return self._flushes

    def release_reserve(self) -> int:
        """There is none here."""
        with self._turn():
            return 0

    def renew_reserve(self) -> bool:
        """There is none here, and nothing to set aside."""
        with self._turn():
            return True

    def integrity(self) -> list[str]:
        """Look the store over: store.damaged, store.no-checksums."""
        with self._turn() as connection:
            wrong = []
            for table in ("entries", "held", "evidence", "bodies", "picture", "notes"):
                try:
                    connection.execute(_READ_ALL[table])
                except (errors.DataCorrupted, errors.IndexCorrupted):
                    wrong = ["store.damaged"]
            if schema.show(connection, "data_checksums") != "on":
                wrong.append("store.no-checksums")
            return wrong

    def close(self) -> None:
        """Let go of the connection, and with it of the lock: the next process may write."""
        with self._lock:
            if not self._is_released:
                self._is_released = True
                self._refusal = "store.closed", "closed"
                self._connection.close()


_READ_ALL: Final[dict[str, LiteralString]] = {
    "entries": "SELECT count(*), count(sha256(data)) FROM entries",
    "held": "SELECT count(*), count(sha256(data)) FROM held",
    "evidence": "SELECT count(*), count(sha256(data)) FROM evidence",
    "bodies": "SELECT count(*), count(sha256(data)) FROM bodies",
    "picture": "SELECT count(*), count(sha256(state)) FROM picture",
    "notes": "SELECT count(*), count(sha256(state)) FROM notes",
}


def _entry(row: Sequence[object]) -> EntryRow:
    return EntryRow._make(cast("EntryRow", row))


def _write(connection: schema.Connection, batch: Batch) -> None:
    states, matters_gone = apart(batch.picture)
    notes, notes_gone = apart(batch.notes)
    with connection.cursor() as cursor:
        for statement, its in (
            (schema.ADD_ENTRY, batch.entries),
            (schema.ADD_HELD, batch.held),
            (schema.DROP_HELD, [(leaf,) for leaf in batch.unheld]),
            (schema.ADD_EVIDENCE, batch.evidence),
            (schema.ADD_BODY, batch.bodies),
            (schema.DROP_BODY, [(leaf,) for leaf in batch.unbodied]),
            (schema.PUT_HOMES, [(homes, leaf) for leaf, homes in batch.homes]),
            (schema.PUT_MATTER, states),
            (schema.DROP_MATTER, matters_gone),
            (schema.PUT_CURSOR, [] if batch.cursor is None else [(batch.cursor,)]),
            (schema.PUT_NOTE, notes),
            (schema.DROP_NOTE, notes_gone),
        ):
            if its:
                cursor.executemany(statement, its)


def _as_store_error(error: Exception, place: str) -> StoreError:
    """What the server said, as one of few sentences."""
    match error:
        case errors.DiskFull():
            key = "store.full"
        case errors.ReadOnlySqlTransaction():
            key = "store.reading"
        case errors.DataCorrupted() | errors.IndexCorrupted():
            key = "store.damaged"
        case _:
            key = "store.failed"
    said = " ".join(str(error).split())
    return StoreError(key, path=place, reason=f"{type(error).__name__}: {said}")
