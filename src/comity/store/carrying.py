"""Everything one store holds, put into another that is empty, in the same order.

Carries out R-52 and R-56 between two kinds of store: what arrives is read back and compared, octet
for octet. Refuses to know which kinds they are, or what becomes of the old one.
"""

from collections.abc import Iterable, Iterator
from hashlib import sha256
from itertools import islice
from typing import Final, TypeVar

from comity.errors import StoreError
from comity.store.contract import Batch, BodyRow, Store

BATCH_ROWS: Final = 500
_HALF: Final = "carrying"
_Row = TypeVar("_Row")


def carry(source: Store, target: Store) -> Iterator[int]:
    """Carry all rows; gives how many have arrived after each batch. Nobody may write meanwhile.

    Raises:
        StoreError: store.not-empty: the target holds something; store.not-alike: what was read
            back is not what was written; or either disk says no.
    """
    if digest(target) != digest(()):
        raise StoreError("store.not-empty")
    arrived = 0
    target.commit(Batch(notes=((_HALF, b"1"),)))
    for batch, rows in _batches(source):
        target.commit(batch)
        arrived += rows
        yield arrived
    if digest(source) != digest(target):
        raise StoreError("store.not-alike")
    target.commit(Batch(notes=((_HALF, None),)))


def is_half(store: Store) -> bool:
    """Whether something was begun to be carried to this store, and did not arrive whole."""
    return store.note(_HALF) is not None


def digest(store: Store | tuple[()]) -> bytes:
    """One hash over every row and value that a store holds, in its order."""
    hashed = sha256()
    for row in _everything(store) if store else ():
        for item in row:
            data = item if isinstance(item, bytes) else repr(item).encode()
            hashed.update(len(data).to_bytes(8, "big") + data)
    return hashed.digest()


def _everything(store: Store) -> Iterator[tuple[object, ...]]:
    yield from store.entries()
    yield from store.held()
    yield from store.evidence()
    for leaf in store.bodies():
        yield leaf, store.body(leaf)
    yield from store.picture()
    if (cursor := store.cursor()) is not None:
        yield ("cursor", cursor)
    yield from (note for note in store.notes() if note[0] != _HALF)


def _batches(store: Store) -> Iterator[tuple[Batch, int]]:
    for entries in _pages(store.entries()):
        yield Batch(entries=entries), len(entries)
    for held in _pages(store.held()):
        yield Batch(held=held), len(held)
    for evidence in _pages(store.evidence()):
        yield Batch(evidence=evidence), len(evidence)
    for leaves in _pages(store.bodies()):
        bodies = [(leaf, store.body(leaf)) for leaf in leaves]
        rows = tuple(BodyRow(leaf, data) for leaf, data in bodies if data is not None)
        yield Batch(bodies=rows), len(rows)
    for matters in _pages(store.picture()):
        yield Batch(picture=matters), len(matters)
    yield Batch(cursor=store.cursor()), 0
    for notes in _pages(store.notes()):
        yield Batch(notes=notes), len(notes)


def _pages(rows: Iterable[_Row]) -> Iterator[tuple[_Row, ...]]:
    left = iter(rows)
    while page := tuple(islice(left, BATCH_ROWS)):
        yield page
