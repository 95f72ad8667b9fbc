"""The program with a store that takes a full disk for room: what `torture full` must find."""

import sys

from comity.cli import main
from comity.errors import StoreError
from comity.store.sqlite import SqliteStore

COMMIT = SqliteStore.commit


def commit(self, batch, /):
    try:
        COMMIT(self, batch)
    except StoreError as error:
        if error.key != "store.full":
            raise


if __name__ == "__main__":
    SqliteStore.commit = commit  # type: ignore[method-assign]
    sys.exit(main())
