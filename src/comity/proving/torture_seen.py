"""What was ever read from one node's disk: each entry goes to the door once, and must stay.

What a killed node left is read whole each time. What is new is verified as if it came from a
stranger; what was verified before must be there again, octet for octet.
"""

import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from comity.errors import ComityError
from comity.families.shelf import SHELF
from comity.node.home import Home
from comity.node.stores import STORE
from comity.proving import bench_pair
from comity.record.record import Joined, Record
from comity.store import sqlite
from comity.store.contract import EntryRow

_STORE: Final = Path("lines", bench_pair.LINE, STORE)


class Seen:
    """One node's entries as its disk has shown them so far."""

    def __init__(self, home: Home) -> None:
        self._home = home
        self.record = Record(home.charter(bench_pair.LINE), SHELF.codes)
        self._rows: dict[bytes, tuple[object, ...]] = {}  # place and octets, by leaf

    def look(self, copy: Path) -> int:
        """Read what a killed node left; how many entries that were there before are gone.

        It reads a copy: the node itself must start from what the kill left, untouched.

        Raises:
            ComityError: the store does not open, finds itself damaged, or an entry is not sound.
        """
        ignored = shutil.ignore_patterns("*.lock", "*.reserve")
        shutil.copytree(self._home.path / _STORE.parent, copy, ignore=ignored)
        try:
            return self.hear(_rows(copy / STORE, self.record.charter.line_id))
        finally:
            shutil.rmtree(copy)

    def hear(self, rows: Iterable[EntryRow]) -> int:
        """Compare rows in the order of their commits; how many are gone.

        Raises:
            ComityError: one is not sound, or not the one that was here before.
        """
        found: set[bytes] = set()
        for row in rows:
            known = self._rows.get(row.leaf)
            if known is None:
                self._verify(row)
            elif known != row[:5]:
                raise _unclean("ALTERED", row)
            found.add(row.leaf)
        gone = self._rows.keys() - found
        return len(gone)

    def _verify(self, row: EntryRow) -> None:
        for outcome in self.record.take(row.data):
            if not isinstance(outcome, Joined):
                raise _unclean(type(outcome).__name__.upper(), row)
            if outcome.rival is not None:
                raise _unclean("FORKED", row)
            entry = outcome.told.entry
            if (entry.leaf, entry.feed, entry.number, entry.root) != row[:4]:
                raise _unclean("MISPLACED", row)
        self._rows[row.leaf] = row[:5]


def _rows(path: Path, line_id: bytes) -> list[EntryRow]:
    store = sqlite.open(path, line_id, reserve_bytes=0)
    try:
        if "store.damaged" in store.integrity():
            raise ComityError("torture.unclean", verdict="DAMAGED", faults="integrity")
        return list(store.entries())
    finally:
        store.close()


def _unclean(verdict: str, row: EntryRow) -> ComityError:
    return ComityError("torture.unclean", verdict=verdict, faults=row.leaf.hex())
