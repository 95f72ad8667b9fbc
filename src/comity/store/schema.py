"""The database file: its tables, its marks, and the settings it must be opened with.

Carries out R-51, R-55 and R-131 of docs/protocol.md. Refuses to know who writes and when.
"""

from typing import Final

import apsw

from comity.errors import StoreError
from comity.store import pages

APPLICATION_ID: Final = 0x436F6D69  # "Comi"
# 2 keeps sealed bodies; 3 keeps beside an entry where it belongs; 4 is 3 with a checksum in each
# page, which whoever knows nothing of them would leave stale
UNSUMMED, VERSION = 3, 4
FILE, MEMORY = 1, 2  # where SQLite puts what is temporary
SYNCHRONOUS: Final = 2  # FULL; with less nearly every power cut loses what was acknowledged
# Before 3.51.3 a write-ahead log that is begun anew could corrupt the file.
SQLITE_MIN: Final = (3, 51, 3)

TABLES: Final = """
CREATE TABLE line (line_id BLOB NOT NULL) STRICT;
CREATE TABLE entries (
    position   INTEGER PRIMARY KEY,  -- order of commits
    leaf       BLOB NOT NULL UNIQUE,
    feed       BLOB NOT NULL,
    number     INTEGER NOT NULL,
    root       BLOB NOT NULL,
    data       BLOB NOT NULL,
    arrived_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX entries_by_place ON entries (feed, number);  -- not unique: a feed may fork
CREATE TABLE held (
    position   INTEGER PRIMARY KEY,
    leaf       BLOB NOT NULL UNIQUE,
    feed       BLOB NOT NULL,
    number     INTEGER NOT NULL,
    data       BLOB NOT NULL,
    arrived_ms INTEGER NOT NULL
) STRICT;
CREATE TABLE evidence (
    position INTEGER PRIMARY KEY,
    id       BLOB NOT NULL UNIQUE,
    kind     TEXT NOT NULL,
    data     BLOB NOT NULL,
    found_ms INTEGER NOT NULL
) STRICT;
CREATE TABLE picture (  -- with the cursor in its last row: one page fewer to flush
    key BLOB PRIMARY KEY NOT NULL, state BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE notes (name TEXT PRIMARY KEY NOT NULL, state BLOB NOT NULL) STRICT;
"""
BODIES_TABLE: Final = """
CREATE TABLE bodies (leaf BLOB PRIMARY KEY NOT NULL, data BLOB NOT NULL) STRICT;
"""
# What brings a store of an earlier form to the next one.
STEPS: Final = {1: BODIES_TABLE, 2: "ALTER TABLE entries ADD COLUMN homes BLOB"}

# Behind every matter: their keys begin with a level, which never has so many bits.
CURSOR_KEY: Final = f"X'{'ff' * 64}'"

ADD_ENTRY: Final = (
    "INSERT INTO entries (leaf, feed, number, root, data, arrived_ms, homes)"
    " VALUES (?,?,?,?,?,?,?)"
    " ON CONFLICT (leaf) DO NOTHING"
)
PUT_HOMES: Final = "UPDATE entries SET homes = ? WHERE leaf = ?"
ADD_HELD: Final = (
    "INSERT INTO held (leaf, feed, number, data, arrived_ms) VALUES (?,?,?,?,?)"
    " ON CONFLICT (leaf) DO NOTHING"
)
DROP_HELD: Final = "DELETE FROM held WHERE leaf = ?"
ADD_EVIDENCE: Final = (
    "INSERT INTO evidence (id, kind, data, found_ms) VALUES (?,?,?,?) ON CONFLICT (id) DO NOTHING"
)
ADD_BODY: Final = "INSERT INTO bodies (leaf, data) VALUES (?,?) ON CONFLICT (leaf) DO NOTHING"
DROP_BODY: Final = "DELETE FROM bodies WHERE leaf = ?"
PUT_MATTER: Final = (
    "INSERT INTO picture (key, state) VALUES (?,?)"
    " ON CONFLICT (key) DO UPDATE SET state = excluded.state"
)
DROP_MATTER: Final = "DELETE FROM picture WHERE key = ?"
PUT_CURSOR: Final = (
    f"INSERT INTO picture (key, state) VALUES ({CURSOR_KEY},?)"  # noqa: S608  # a constant
    " ON CONFLICT (key) DO UPDATE SET state = excluded.state"
)
PUT_NOTE: Final = (
    "INSERT INTO notes (name, state) VALUES (?,?)"
    " ON CONFLICT (name) DO UPDATE SET state = excluded.state"
)
DROP_NOTE: Final = "DELETE FROM notes WHERE name = ?"

ENTRY_COLUMNS: Final = "leaf, feed, number, root, data, arrived_ms, homes"
LAST_POSITION: Final = "SELECT coalesce(max(position), 0) FROM entries"
ENTRIES_PAGE: Final = (
    f"SELECT position, {ENTRY_COLUMNS} FROM entries"  # noqa: S608  (constants of this file)
    " WHERE position > ? AND position <= ? ORDER BY position LIMIT ?"
)
ENTRY: Final = "SELECT data FROM entries WHERE leaf = ?"
RANGE: Final = (
    f"SELECT {ENTRY_COLUMNS} FROM entries"  # noqa: S608
    " WHERE feed = ? AND number >= ? AND number < ? ORDER BY number, position LIMIT ?"
)
HELD: Final = "SELECT leaf, feed, number, data, arrived_ms FROM held ORDER BY position"
EVIDENCE: Final = "SELECT id, kind, data, found_ms FROM evidence ORDER BY position"
BODY: Final = "SELECT data FROM bodies WHERE leaf = ?"
BODY_PIECE: Final = "SELECT length(data), substr(data, ?, ?) FROM bodies WHERE leaf = ?"
BODIES: Final = "SELECT leaf FROM bodies ORDER BY leaf"
PICTURE: Final = f"SELECT key, state FROM picture WHERE key <> {CURSOR_KEY} ORDER BY key"  # noqa: S608  # a constant
CURSOR: Final = f"SELECT state FROM picture WHERE key = {CURSOR_KEY}"  # noqa: S608  # a constant
NOTE: Final = "SELECT state FROM notes WHERE name = ?"
NOTES: Final = "SELECT name, state FROM notes WHERE name >= ? ORDER BY name"


def check_library(found: str) -> None:
    """Refuse a SQLite whose write-ahead log is known to corrupt."""
    if tuple(int(part) for part in found.split(".")) < SQLITE_MIN:
        needed = ".".join(map(str, SQLITE_MIN))
        raise StoreError("store.old-sqlite", found=found, needed=needed)


def prepare(
    connection: apsw.Connection, line_id: bytes, *, log_bytes: int, has_sums: bool = True
) -> None:
    """Check whose file this is, set it up, and make the tables if it is new.

    Nothing is written to a file that is not ours. The log is cut back to `log_bytes` when it
    is begun anew. With `has_sums` every page has a checksum that is looked at (see pages.py).

    Raises:
        StoreError: store.other-line, store.newer, store.damaged, store.not-durable.
        apsw.Error: the disk or the file says no.
    """
    connection.set_busy_timeout(0)
    # A checkpoint while closing would touch a disk that may just have failed; ours is explicit.
    connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
    connection.config(apsw.SQLITE_DBCONFIG_DEFENSIVE, 1)
    connection.config(apsw.SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0)
    # Exclusive before the first read: the log's index is then ours alone and not mapped.
    _set(connection, "locking_mode", "exclusive")
    _set(connection, "mmap_size", 0)
    known = VERSION if has_sums else UNSUMMED
    form = _check_marks(connection, line_id, known)
    if has_sums and form < VERSION:
        temporary(connection, FILE)  # as large as the store
        pages.give_sums(connection)
    if pages.looks_at_sums(connection) != has_sums:
        raise StoreError("store.damaged", reason="checksums")
    _set(connection, "journal_mode", "wal")
    _set(connection, "synchronous", SYNCHRONOUS)
    _set(connection, "wal_autocheckpoint", 0)  # the store chooses the moment
    _set(connection, "journal_size_limit", log_bytes)
    _set(connection, "cell_size_check", 1)
    _set(connection, "temp_store", MEMORY)
    _set(connection, "secure_delete", 1)  # what is taken away is overwritten
    if not form:
        _make(connection, line_id, known)
    elif form < known:
        _bring_up(connection, form, known)


def temporary(connection: apsw.Connection, where: int) -> None:
    """Say where what is written once and read at once goes: FILE or MEMORY."""
    _set(connection, "temp_store", where)


def _set(connection: apsw.Connection, pragma: str, wanted: str | int) -> None:
    """Set a pragma and read it back: one that silently did not take is worse than none."""
    connection.execute(f"PRAGMA {pragma} = {wanted}").fetchall()  # lazy unless exhausted
    found = connection.execute(f"PRAGMA {pragma}").fetchall()
    if found != [(wanted,)] and not (pragma == "mmap_size" and found == []):
        value = found[0][0] if found else None
        raise StoreError("store.not-durable", pragma=pragma, found=str(value), needed=str(wanted))


def _mark(connection: apsw.Connection, name: str) -> int:
    value = connection.execute(f"PRAGMA {name}").fetchall()[0][0]
    assert isinstance(value, int)  # noqa: S101  (our own statement)
    return value


def _check_marks(connection: apsw.Connection, line_id: bytes, known: int) -> int:
    """The form of the store, 0 if the file is new; raises if it is not a store of this line."""
    application, version = _mark(connection, "application_id"), _mark(connection, "user_version")
    if application == 0 and version == 0:
        tables = connection.execute("SELECT count(*) FROM sqlite_schema").fetchall()
        if tables == [(0,)]:
            return 0
    if application != APPLICATION_ID:
        raise StoreError("store.damaged", reason="not-a-store", application=application)
    if version > known:
        raise StoreError("store.newer", found=version, known=known)
    try:
        found = connection.execute("SELECT line_id FROM line").fetchall()
    except apsw.SQLError as error:
        raise StoreError("store.damaged", reason=str(error)) from error
    if version < 1 or len(found) != 1:
        raise StoreError("store.damaged", reason="marks", version=version)
    theirs = found[0][0]
    if not isinstance(theirs, bytes):
        raise StoreError("store.damaged", reason="line")
    if theirs != line_id:
        raise StoreError("store.other-line", found=theirs, wanted=line_id)
    return version


def _make(connection: apsw.Connection, line_id: bytes, known: int) -> None:
    """All or nothing: after a cut in the middle the file is still new."""
    with connection:
        connection.execute(TABLES).fetchall()
        _climb(connection, 1, known)
        connection.execute("INSERT INTO line (line_id) VALUES (?)", (line_id,)).fetchall()
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}").fetchall()


def _bring_up(connection: apsw.Connection, form: int, known: int) -> None:
    """Bring a store of an earlier form to this one, all or nothing."""
    with connection:
        _climb(connection, form, known)


def _climb(connection: apsw.Connection, form: int, known: int) -> None:
    for step in range(form, min(known, UNSUMMED)):
        connection.execute(STEPS[step]).fetchall()
    connection.execute(f"PRAGMA user_version = {known}").fetchall()
