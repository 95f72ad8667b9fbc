"""A node that acknowledges and sends before anything is durable: what `torture kill9` must find.

Every twentieth commit is one; those before it stay in a transaction that a kill undoes.
"""

import sys
from pathlib import Path

from comity.proving import torture_node
from comity.store import sqlite
from comity.store.sqlite import SqliteStore

LAZY = 20


def commit(self, batch, /):
    with self._turn() as connection:
        if batch.is_empty:
            return
        if not connection.in_transaction:
            connection.execute("BEGIN IMMEDIATE")
        sqlite._write(connection, batch)
        self._flushes += 1
        if self._flushes % LAZY == 0:
            connection.execute("COMMIT")


def main(path):
    SqliteStore.commit = commit  # type: ignore[method-assign]
    torture_node.main(path)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
