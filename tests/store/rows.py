"""Rows, small stores and other processes for the tests of this room."""

import subprocess
import sys
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path

import apsw

from comity.store import schema, sqlite
from comity.store.contract import Batch, EntryRow, EvidenceRow, HeldRow
from comity.store.pages import summing_vfs

LINE_ID = b"L" * 32
OPEN = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE | apsw.SQLITE_OPEN_URI
FEED = b"feed of AA......"


def leaf(number):
    return sha256(b"%d" % number).digest()


def entry(number, *, feed=FEED, branch=0, size=300):
    name = leaf(number * 1000 + branch)
    return EntryRow(name, feed, number, leaf(branch), name[:1] * size, 1_700_000_000_000 + number)


def held(number, *, feed=FEED):
    return HeldRow(leaf(-number), feed, number, b"held %d" % number, number)


def evidence(number):
    return EvidenceRow(leaf(number), "fork", b"proof %d" % number, number)


def said(*numbers):
    return Batch(entries=tuple(entry(number) for number in numbers))


def open_small(path, **settings):
    """A store with little room set aside, so that tests are quick."""
    return sqlite.open(path, LINE_ID, **{"reserve_bytes": 0, "checkpoint_pages": 50, **settings})


@contextmanager
def running(script, *arguments):
    """Another process of ours, and what it says; killed at the end if it still lives."""
    process = subprocess.Popen(
        [sys.executable, "-c", script, *map(str, arguments)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    assert process.stdout is not None
    with process.stdout:
        try:
            yield process, process.stdout
        finally:
            process.kill()
            process.wait()


def without_sums(path, *, form=schema.UNSUMMED):
    """Copy a closed store to pages without checksums, as a file system of a test can open."""
    bare = path.with_name("bare")
    connection = apsw.Connection(str(bare), flags=OPEN)
    connection.execute("ATTACH ? AS old", (f"file:{path}?vfs={summing_vfs()}",)).fetchall()
    made = connection.execute("SELECT name, type, sql FROM old.sqlite_schema WHERE sql IS NOT NULL")
    for name, kind, sql in made.fetchall():
        connection.execute(str(sql)).fetchall()
        if kind == "table":
            rows = f"INSERT INTO {name} SELECT * FROM old.{name}"  # noqa: S608  # our own tables
            connection.execute(rows).fetchall()
    connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}").fetchall()
    connection.execute(f"PRAGMA user_version = {form}").fetchall()
    connection.close()
    bare.chmod(0o600)
    bare.replace(path)
