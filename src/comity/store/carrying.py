"""Everything one store holds, put into another that is empty, in the same order.

Carries out R-52 and R-56 between two kinds of store: what arrives is read back and compared, octet
for octet. Until `finish` the target says that it is not a store yet, and no node opens it. Refuses
to know which kinds they are, or what becomes of the old one.
"""

from collections.abc import Iterable, Iterator
from hashlib import sha256
from itertools import islice
from typing import Final, TypeAlias, TypeVar

from comity.errors import StoreError
from comity.store.contract import Batch, BodyRow, Store

BATCH_ROWS: Final = 500
BATCH_BYTES: Final = 4 << 20  # of bodies; whoever carries does nothing else meanwhile
_HALF: Final = "carrying"

Note: TypeAlias = tuple[str, bytes | None]
_Row = TypeVar("_Row")


def carry(source: Store, target: Store, *, saying: bytes = b"1") -> Iterator[int]:
    """Carry all rows, then compare; gives again and again how many have arrived.

    Nobody may write meanwhile. `saying`: what the target says until it is finished; see `half`.

    Raises:
        StoreError: store.not-empty: the target holds something; store.not-alike: what was read
            back is not what was written; or either disk says no.
    """
    if next(_everything(target), None) is not None or half(target) is not None:
        raise StoreError("store.not-empty")
    arrived = 0
    target.commit(Batch(notes=((_HALF, saying),)))
    for batch, rows in _batches(source):
        target.commit(batch)
        arrived += rows
        yield arrived
    sums = []
    for store in (source, target):
        hashed = sha256()
        for piece in _pieces(store):
            hashed.update(piece)
            yield arrived
        sums.append(hashed.digest())
    if sums[0] != sums[1]:
        raise StoreError("store.not-alike")


def half(store: Store) -> bytes | None:
    """What a store says that something is still being carried to; none: it is a store."""
    return store.note(_HALF)


def finish(target: Store, notes: tuple[Note, ...] = ()) -> None:
    """Let the target be a store, and say these notes, in one commit."""
    target.commit(Batch(notes=((_HALF, None), *notes)))


def digest(store: Store) -> bytes:
    """One hash over every row and value that a store holds, in its order."""
    return sha256(b"".join(_pieces(store))).digest()


def _pieces(store: Store) -> Iterator[bytes]:
    """Every row and value, each with its length, in pieces that are hashed in a moment."""
    piece = bytearray()
    for row in _everything(store):
        for item in row:
            data = item if isinstance(item, bytes) else repr(item).encode()
            piece += len(data).to_bytes(8, "big") + data
        piece += b"\0"
        if len(piece) >= BATCH_BYTES:
            yield bytes(piece)
            piece.clear()
    yield bytes(piece)


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
    for bodies in _bodies(store):
        yield Batch(bodies=bodies), len(bodies)
    for matters in _pages(store.picture()):
        yield Batch(picture=matters), len(matters)
    yield Batch(cursor=store.cursor()), 0
    for notes in _pages(store.notes()):
        yield Batch(notes=notes), len(notes)


def _bodies(store: Store) -> Iterator[tuple[BodyRow, ...]]:
    """Bodies, as many at a time as their size allows: one may have millions of octets."""
    rows: list[BodyRow] = []
    size = 0
    for leaf in store.bodies():
        data = store.body(leaf)
        if data is None:
            continue
        rows.append(BodyRow(leaf, data))
        size += len(data)
        if size >= BATCH_BYTES:
            yield tuple(rows)
            rows, size = [], 0
    yield tuple(rows)


def _pages(rows: Iterable[_Row]) -> Iterator[tuple[_Row, ...]]:
    left = iter(rows)
    while page := tuple(islice(left, BATCH_ROWS)):
        yield page
