"""Taking a line back from its store: every row checked again, the picture as it was saved.

Carries out R-52 and R-56. Leaves and roots are computed anew and must lead to the heads that the
rows say; the picture is folded anew only where the saved one is not that of these entries and this
shelf. Knows no clock and says nothing new.
"""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from comity.errors import StoreError, TheirError
from comity.picture.picture import Picture
from comity.record.authority import Judged
from comity.record.record import Record
from comity.record.told import Told
from comity.store.contract import EntryRow, Store


class Renewed(NamedTuple):
    """What a picture that was folded anew asks to be saved, besides its states."""

    gone: tuple[tuple[bytes, None], ...]  # keys of matters that are no more
    homes: tuple[tuple[bytes, bytes], ...]  # where every entry belongs


class Loading:
    """One line's store, read once."""

    def __init__(
        self,
        store: Store,
        record: Record,
        picture: Picture,
        judged: Mapping[bytes, Judged],
        on_told: Callable[[Told], None],
    ) -> None:
        """`on_told` hears every entry that brings more than itself: of feeds, keys, bodies."""
        self._store = store
        self._record = record
        self._picture = picture
        self._judged = judged
        self._on_told = on_told

    def load(self) -> Renewed | None:
        """Take everything back; if the picture had to be folded anew, what is to be saved of it.

        Raises:
            StoreError: "record.damaged": a row does not fit; the record is not whole.
        """
        cursor = self._store.cursor()
        is_saved = self._take_back() and cursor is not None
        if is_saved and cursor is not None:
            is_saved = self._picture.settle_back(self._store.picture(), cursor)
        if not is_saved:
            self._fold_anew()
        self._picture.weigh(self._record.in_doubt())
        if is_saved and cursor == self._picture.cursor():
            return None
        return self._renewed() if len(self._record.lanes) else None

    def _renewed(self) -> Renewed:
        kept = {key.packed for key, _ in self._picture.matters()}
        leaves = self._record.lanes.leaves()
        return Renewed(
            tuple((key, None) for key, _ in self._store.picture() if key not in kept),
            tuple((leaf, self._picture.homes_of(leaf)) for leaf in leaves),
        )

    def _take_back(self) -> bool:
        """Index every row; whether each has its homes beside it."""
        restating: list[Told] = []
        has_homes = True
        for row in self._store.entries():
            try:
                level, told = self._index(row)
                if row.homes is not None:
                    self._picture.take_back(row.leaf, level, row.homes)
            except (TheirError, ValueError) as error:
                reason = error.key if isinstance(error, TheirError) else "homes"
                raise StoreError("record.damaged", leaf=row.leaf, reason=reason) from error
            has_homes &= row.homes is not None
            if told is not None and self._picture.shelf.restates(told.entry.type):
                restating.append(told)
        if (leaf := self._record.lanes.prove()) is not None:
            raise StoreError("record.damaged", leaf=leaf, reason="root")
        for told in restating if has_homes else ():
            self._picture.hear_back(told)
        return has_homes

    def _index(self, row: EntryRow) -> tuple[int, Told | None]:
        """Level of an entry; what is told of it, if it brought more than itself."""
        seen = self._record.reindex(row.data)
        if seen is None:
            told = self._record.reload(row.data, self._judged.get(row.leaf))
            entry = told.entry
            _check(row, (entry.leaf, entry.feed, entry.number, entry.root))
            self._on_told(told)
            return told.level, told
        glance, lane = seen
        _check(row, glance[:4])
        return lane.level(glance.number), None

    def _fold_anew(self) -> None:
        self._picture.forget()
        for row in self._store.entries():
            self._picture.add(self._record.recall(row.data, self._judged.get(row.leaf)))


def _check(row: EntryRow, found: tuple[bytes, bytes, int, bytes]) -> None:
    if found != row[:4]:
        raise StoreError("record.damaged", leaf=row.leaf, reason="place")
