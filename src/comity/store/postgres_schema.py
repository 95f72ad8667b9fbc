"""One line's tables in a PostgreSQL database, their marks, and what the server must promise.

Carries out R-51 and R-55 of docs/protocol.md for PostgreSQL. Each line has a schema of its own,
named by the line: one database serves a party. Refuses to know who writes and when.
"""

from collections.abc import Mapping
from typing import Final, LiteralString, TypeAlias

import psycopg
from psycopg import sql

from comity.errors import StoreError

Connection: TypeAlias = psycopg.Connection[tuple[object, ...]]

VERSION: Final = 1
MARK: Final = "comity"
# What is acknowledged must be on the disk of the server; `synchronous_commit` is ours to set, the
# others are the administrator's.
PROMISES: Final = {"fsync": ("on",), "full_page_writes": ("on",), "synchronous_commit": ("on",)}

TABLES: Final = """
CREATE TABLE form (mark text NOT NULL, version integer NOT NULL, line_id bytea NOT NULL);
CREATE TABLE entries (
    position   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,  -- order of commits
    leaf       bytea NOT NULL UNIQUE,
    feed       bytea NOT NULL,
    number     bigint NOT NULL,
    root       bytea NOT NULL,
    data       bytea NOT NULL,
    arrived_ms bigint NOT NULL,
    homes      bytea
);
CREATE INDEX entries_by_place ON entries (feed, number, position);  -- not unique: a feed may fork
CREATE TABLE held (
    position   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    leaf       bytea NOT NULL UNIQUE,
    feed       bytea NOT NULL,
    number     bigint NOT NULL,
    data       bytea NOT NULL,
    arrived_ms bigint NOT NULL
);
CREATE TABLE evidence (
    position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id       bytea NOT NULL UNIQUE,
    kind     text NOT NULL,
    data     bytea NOT NULL,
    found_ms bigint NOT NULL
);
CREATE TABLE bodies (leaf bytea PRIMARY KEY, data bytea NOT NULL);
CREATE TABLE picture (key bytea PRIMARY KEY, state bytea NOT NULL);
CREATE TABLE cursor (at bytea NOT NULL);
CREATE TABLE notes (name text COLLATE "C" PRIMARY KEY, state bytea NOT NULL);
"""
# What brings a store of an earlier form to the next one, by the form it comes from.
STEPS: Final[Mapping[int, LiteralString]] = {}

ADD_ENTRY: Final = (
    "INSERT INTO entries (leaf, feed, number, root, data, arrived_ms, homes)"
    " VALUES (%s,%s,%s,%s,%s,%s,%s) ON CONFLICT (leaf) DO NOTHING"
)
PUT_HOMES: Final = "UPDATE entries SET homes = %s WHERE leaf = %s"
ADD_HELD: Final = (
    "INSERT INTO held (leaf, feed, number, data, arrived_ms) VALUES (%s,%s,%s,%s,%s)"
    " ON CONFLICT (leaf) DO NOTHING"
)
DROP_HELD: Final = "DELETE FROM held WHERE leaf = %s"
ADD_EVIDENCE: Final = (
    "INSERT INTO evidence (id, kind, data, found_ms) VALUES (%s,%s,%s,%s)"
    " ON CONFLICT (id) DO NOTHING"
)
ADD_BODY: Final = "INSERT INTO bodies (leaf, data) VALUES (%s,%s) ON CONFLICT (leaf) DO NOTHING"
DROP_BODY: Final = "DELETE FROM bodies WHERE leaf = %s"
PUT_MATTER: Final = (
    "INSERT INTO picture (key, state) VALUES (%s,%s)"
    " ON CONFLICT (key) DO UPDATE SET state = excluded.state"
)
DROP_MATTER: Final = "DELETE FROM picture WHERE key = %s"
PUT_CURSOR: Final = "UPDATE cursor SET at = %s"
PUT_NOTE: Final = (
    "INSERT INTO notes (name, state) VALUES (%s,%s)"
    " ON CONFLICT (name) DO UPDATE SET state = excluded.state"
)
DROP_NOTE: Final = "DELETE FROM notes WHERE name = %s"

SNAPSHOTS: Final = (
    "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
    " AND pid <> pg_backend_pid() AND backend_xmin IS NOT NULL"
)
LAST_POSITION: Final = "SELECT coalesce(max(position), 0) FROM entries"
ENTRIES_PAGE: Final = (
    "SELECT position, leaf, feed, number, root, data, arrived_ms, homes FROM entries"
    " WHERE position > %s AND position <= %s ORDER BY position LIMIT %s"
)
ENTRY: Final = "SELECT data FROM entries WHERE leaf = %s"
RANGE: Final = (
    "SELECT leaf, feed, number, root, data, arrived_ms, homes FROM entries"
    " WHERE feed = %s AND number >= %s AND number < %s ORDER BY number, position LIMIT %s"
)
HELD: Final = "SELECT leaf, feed, number, data, arrived_ms FROM held ORDER BY position"
EVIDENCE: Final = "SELECT id, kind, data, found_ms FROM evidence ORDER BY position"
BODY: Final = "SELECT data FROM bodies WHERE leaf = %s"
BODY_PIECE: Final = (
    "SELECT octet_length(data), substring(data FROM %s FOR %s) FROM bodies WHERE leaf = %s"
)
BODIES: Final = "SELECT leaf FROM bodies ORDER BY leaf"
PICTURE: Final = "SELECT key, state FROM picture ORDER BY key"
CURSOR: Final = "SELECT at FROM cursor WHERE at <> ''"
NOTE: Final = "SELECT state FROM notes WHERE name = %s"
NOTES: Final = "SELECT name, state FROM notes WHERE starts_with(name, %s) ORDER BY name"


def name_of(line_id: bytes) -> str:
    """The schema of a line: half of its id is enough to tell lines apart."""
    return f"comity_{line_id[:16].hex()}"


def prepare(
    connection: Connection,
    line_id: bytes,
    *,
    known: int = VERSION,
    steps: Mapping[int, LiteralString] = STEPS,
) -> None:
    """Ask what the server promises, choose the line's schema, make it or bring it up.

    Raises:
        StoreError: store.not-durable, store.other-line, store.newer, store.damaged.
        psycopg.Error: the server says no.
    """
    for setting, enough in PROMISES.items():
        found = show(connection, setting)
        if found not in enough:
            raise StoreError("store.not-durable", pragma=setting, found=found, needed=enough[0])
    name = sql.Identifier(name_of(line_id))
    with connection.transaction():
        connection.execute(sql.SQL("CREATE SCHEMA IF NOT EXISTS {}").format(name))
        connection.execute(sql.SQL("SET search_path TO {}").format(name))
        form = _form(connection, line_id, known)
        if not form:
            connection.execute(TABLES)
            connection.execute("INSERT INTO cursor VALUES ('')")
            connection.execute("INSERT INTO form VALUES (%s, %s, %s)", (MARK, known, line_id))
        elif form < known:
            for step in range(form, known):
                connection.execute(steps[step])
            connection.execute("UPDATE form SET version = %s", (known,))


def look(connection: Connection, line_id: bytes) -> None:
    """Choose the line's schema to read it as it is now, whatever follows.

    Whoever is forgotten while reading is ended by the server: a snapshot holds up tidying.

    Raises:
        StoreError: store.none, store.other-line, store.newer, store.damaged.
        psycopg.Error: the server says no.
    """
    connection.execute(sql.SQL("SET search_path TO {}").format(sql.Identifier(name_of(line_id))))
    connection.execute("SET default_transaction_read_only TO on")
    connection.execute("SET idle_in_transaction_session_timeout TO '10min'")
    if not _form(connection, line_id, VERSION):
        raise StoreError("store.none", path=name_of(line_id))
    connection.execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
    connection.execute(LAST_POSITION)  # the moment is that of the first question


def rename(connection: Connection, line_id: bytes, ending: str) -> str:
    """Give the line's schema another name; that name."""
    name = f"{name_of(line_id)}_{ending}"
    connection.execute(
        sql.SQL("ALTER SCHEMA {} RENAME TO {}").format(
            sql.Identifier(name_of(line_id)), sql.Identifier(name)
        )
    )
    return name


def show(connection: Connection, setting: str) -> str:
    """A setting of the server as it stands in this session."""
    row = connection.execute("SELECT current_setting(%s)", (setting,)).fetchone()
    return str(row[0]) if row else ""


def _form(connection: Connection, line_id: bytes, known: int) -> int:
    """The form of what is there, 0 if nothing is."""
    if connection.execute("SELECT to_regclass('form')").fetchone() == (None,):
        return 0
    rows = connection.execute("SELECT mark, version, line_id FROM form").fetchall()
    match rows:
        case [(mark, int() as version, bytes() as theirs)] if mark == MARK and version > 0:
            pass
        case _:
            raise StoreError("store.damaged", reason="marks")
    if version > known:
        raise StoreError("store.newer", found=version, known=known)
    if theirs != line_id:
        raise StoreError("store.other-line", found=theirs, wanted=line_id)
    return version
