"""A checksum in every page: SQLite's own file system for it, which comes with apsw.

Carries out R-56 below the rows: what the disk gave back changed is an error when it is read, in
whatever table, index or state it stands. Refuses to know what the pages are for.
"""

from contextlib import closing
from functools import cache
from typing import Final

import apsw
from apsw import sqlite_extra

from comity.errors import StoreError

SUM_BYTES: Final = 8  # at the end of each page
_READING: Final = (
    apsw.SQLITE_IOERR_READ,
    apsw.SQLITE_IOERR_SHORT_READ,
    apsw.SQLITE_IOERR_DATA,
    apsw.SQLITE_IOERR_CORRUPTFS,
)
_VFS: Final = "cksmvfs"  # the name that SQLite gave it


@cache
def summing_vfs() -> str:
    """The name of the file system that sets the checksums and looks at them.

    Only who names it gets it: other files of this process are none of its business.

    Raises:
        StoreError: store.no-checksums: this build of apsw came without it.
    """
    before = apsw.vfs_names()[0]
    try:
        with closing(apsw.Connection(":memory:")) as connection:
            sqlite_extra.load(connection, "cksumvfs")
    except (sqlite_extra.NotAvailable, LookupError, apsw.Error) as error:
        raise StoreError("store.no-checksums", reason=str(error)) from error
    apsw.set_default_vfs(before)  # it had made itself everybody's
    return _VFS


def looks_at_sums(connection: apsw.Connection) -> bool:
    """Whether whoever reads through this connection is told of a page that changed."""
    return connection.execute("PRAGMA checksum_verification").fetchall() == [("1",)]


def give_sums(connection: apsw.Connection) -> None:
    """Give each page its checksum: a new file from its first page on, another by writing it anew.

    Writing it anew is all or nothing; it needs room for a second copy. It goes without a log: what
    came from a log that began before there were checksums would have none.
    """
    connection.execute("PRAGMA journal_mode = delete").fetchall()
    connection.execute("PRAGMA synchronous = extra").fetchall()
    connection.reserve_bytes("main", SUM_BYTES)
    connection.execute("VACUUM").fetchall()


def is_write(error: Exception) -> bool:
    """Whether a page could not be written: nothing of it counts, and no flush was asked for."""
    return getattr(error, "extendedresult", 0) == apsw.SQLITE_IOERR_WRITE


def is_rot(error: Exception) -> bool:
    """Whether a page did not fit its checksum."""
    return getattr(error, "extendedresult", 0) == apsw.SQLITE_IOERR_DATA


def is_read(error: Exception) -> bool:
    """Whether a page could not be read, or is not what it was."""
    return isinstance(error, apsw.CorruptError | apsw.NotADBError) or (
        getattr(error, "extendedresult", 0) in _READING
    )
