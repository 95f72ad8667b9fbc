"""A node in a database that acknowledges and sends before anything is durable.

Every twentieth commit is one; those before it stay in a transaction that a kill undoes.
"""

import sys
from pathlib import Path

from comity.proving import torture_standby
from comity.store import postgres
from comity.store.postgres import PostgresStore

LAZY = 20
OPEN = "INTRANS"


def commit(self, batch, /):
    with self._turn() as connection:
        if batch.is_empty:
            return
        if connection.info.transaction_status.name != OPEN:
            connection.execute("BEGIN")
        postgres._write(connection, batch)
        self._flushes += 1
        if self._flushes % LAZY == 0:
            connection.execute("COMMIT")


def main(path):
    PostgresStore.commit = commit  # type: ignore[method-assign]
    torture_standby.main(path)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
