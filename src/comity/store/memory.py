"""A store that forgets at the end of the process: for tests and for simulation.

Carries out R-52, R-53, R-58 and R-59 of docs/protocol.md; durability it only counts.
Refuses to know files; every answer is the same as the SQLite store's.
"""

from bisect import bisect_left, insort
from collections.abc import Iterator
from itertools import islice, takewhile
from operator import itemgetter
from threading import Lock

from comity.errors import StoreError
from comity.store.contract import Batch, EntryRow, EvidenceRow, HeldRow, Name


class MemoryStore:
    """See `contract.Store`."""

    def __init__(self) -> None:
        self._turn = Lock()
        self._is_closed = False
        self._flushes = 0
        self._entries: list[EntryRow] = []
        self._by_leaf: dict[bytes, EntryRow] = {}
        self._by_feed: dict[bytes, list[tuple[int, int]]] = {}  # (number, position), sorted
        self._held: dict[bytes, HeldRow] = {}
        self._evidence: dict[bytes, EvidenceRow] = {}
        self._bodies: dict[bytes, bytes] = {}
        self._picture: dict[bytes, bytes] = {}
        self._cursor: bytes | None = None
        self._notes: dict[str, bytes] = {}
        self._names: list[str] = []  # of the notes, sorted

    def commit(self, batch: Batch, /) -> None:
        """Keep the batch."""
        self._check_open()
        if batch.is_empty:
            return
        with self._turn:
            for row in batch.entries:
                self._add(row)
            for held in batch.held:
                self._held.setdefault(held.leaf, held)
            for leaf in batch.unheld:
                self._held.pop(leaf, None)
            for proof in batch.evidence:
                self._evidence.setdefault(proof.id, proof)
            for body in batch.bodies:
                self._bodies.setdefault(*body)
            for leaf in batch.unbodied:
                self._bodies.pop(leaf, None)
            for leaf, homes in batch.homes:
                self._rehome(leaf, homes)
            _overlay(self._picture, batch.picture)
            self._note(batch.notes)
            if batch.cursor is not None:
                self._cursor = batch.cursor
            self._flushes += 1

    def _add(self, row: EntryRow) -> None:
        if row.leaf in self._by_leaf:
            return
        insort(self._by_feed.setdefault(row.feed, []), (row.number, len(self._entries)))
        self._by_leaf[row.leaf] = row
        self._entries.append(row)

    def _note(self, changes: tuple[tuple[str, bytes | None], ...]) -> None:
        for name, value in changes:
            if value is not None:
                if name not in self._notes:
                    insort(self._names, name)
                self._notes[name] = value
            elif self._notes.pop(name, None) is not None:
                del self._names[bisect_left(self._names, name)]

    def _rehome(self, leaf: bytes, homes: bytes) -> None:
        row = self._by_leaf.get(leaf)
        if row is not None:
            at = self._entries.index(row)
            self._by_leaf[leaf] = self._entries[at] = row._replace(homes=homes)

    def entries(self) -> Iterator[EntryRow]:
        """All entries in the order of their commits."""
        self._check_open()
        return islice(self._entries, len(self._entries))  # the list only ever grows

    def entry(self, leaf: bytes, /) -> bytes | None:
        """The bytes of one entry."""
        self._check_open()
        row = self._by_leaf.get(leaf)
        return row.data if row else None

    def range(self, feed: bytes, start: int, stop: int, limit: int) -> list[EntryRow]:
        """Entries of a feed, by number; the last number whole."""
        self._check_open()
        places = self._by_feed.get(feed, [])
        first, end = bisect_left(places, (start, 0)), bisect_left(places, (stop, 0))
        if end - first > limit:
            last_number = places[first + limit - 1][0]
            end = bisect_left(places, (last_number + 1, 0))
        return [self._entries[position] for _, position in places[first:end]]

    def held(self) -> Iterator[HeldRow]:
        """Held entries in the order of their commits."""
        self._check_open()
        return iter(tuple(self._held.values()))

    def evidence(self) -> Iterator[EvidenceRow]:
        """All evidence in the order of its commits."""
        self._check_open()
        return iter(tuple(self._evidence.values()))

    def body(self, leaf: bytes, /) -> bytes | None:
        """The sealed body of an entry."""
        self._check_open()
        return self._bodies.get(leaf)

    def body_piece(self, leaf: bytes, start: int, size: int) -> tuple[int, bytes] | None:
        """Length of a sealed body, and a piece of it."""
        data = self.body(leaf)
        return None if data is None else (len(data), data[start : start + size])

    def bodies(self) -> Iterator[bytes]:
        """The entries whose bodies are here."""
        self._check_open()
        return iter(sorted(self._bodies))

    def scrub(self) -> None:
        """Nothing is left of what was taken away."""
        self._check_open()

    def picture(self) -> Iterator[tuple[bytes, bytes]]:
        """The folded picture, by key."""
        self._check_open()
        return iter(sorted(self._picture.items(), key=itemgetter(0)))

    def cursor(self) -> bytes | None:
        """How far the picture is folded."""
        self._check_open()
        return self._cursor

    def note(self, name: str, /) -> bytes | None:
        """One small named value."""
        self._check_open()
        return self._notes.get(name)

    def notes(self, prefix: str = "", /) -> Iterator[tuple[str, bytes]]:
        """The named values whose names begin so, by name."""
        self._check_open()
        after = islice(self._names, bisect_left(self._names, prefix), None)
        names = takewhile(lambda name: name.startswith(prefix), after)
        return iter([(name, self._notes[name]) for name in names])

    def flushes(self) -> int:
        """How many commits were kept."""
        self._check_open()
        return self._flushes

    def rest(self) -> None:
        """Nothing is ever put off here."""
        self._check_open()

    def release_reserve(self) -> int:
        """There is none."""
        self._check_open()
        return 0

    def renew_reserve(self) -> bool:
        """There is none, and none is needed."""
        self._check_open()
        return True

    def integrity(self) -> list[str]:
        """Nothing here can rot."""
        self._check_open()
        return []

    def close(self) -> None:
        """Refuse everything from now on."""
        self._is_closed = True

    def _check_open(self) -> None:
        if self._is_closed:
            raise StoreError("store.closed")


def _overlay(kept: dict[Name, bytes], changes: tuple[tuple[Name, bytes | None], ...]) -> None:
    for key, value in changes:
        if value is None:
            kept.pop(key, None)
        else:
            kept[key] = value
