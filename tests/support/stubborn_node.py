"""The program with a store that tries a failed flush again: what `torture faults` must find."""

import sys
from pathlib import Path

from comity.errors import StoreError
from comity.proving import torture_faulty
from comity.store.sqlite import SqliteStore

COMMIT = SqliteStore.commit


def commit(self, batch, /):
    try:
        COMMIT(self, batch)
    except StoreError:
        self._refusal = None
        COMMIT(self, batch)


def main(path):
    SqliteStore.commit = commit  # type: ignore[method-assign]
    torture_faulty.main(path)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
