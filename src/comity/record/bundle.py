"""The open bundle: a whole line's record as one file that proves itself.

Carries out R-80 to R-82: layout, order of sections, closing hash. Knows where each item lies, so
that a fault can be named by item and octet; what the items mean is the verdict's (verdict.py).
"""

from collections.abc import Iterable, Iterator
from hashlib import sha256
from itertools import groupby, islice
from typing import Final, NamedTuple

from comity.errors import TheirError
from comity.record import canonical
from comity.record.entry import parse
from comity.values.bounds import ENTRY_BYTES_MAX

MAGIC: Final = b"comity/bundle/open/1    "
CHARTER, GENESES, ENTRIES, EVIDENCE, CLOSING = 1, 2, 3, 4, 255
_UNSIGNED, _OCTETS, _ARRAY = 0, 2, 4  # CBOR major types
CLOSING_BYTES: Final = 37
ITEM_ENTRIES: Final = 64  # entries in one item: a fault is found near where it lies
ITEM_BYTES_MAX: Final = 2 * ITEM_ENTRIES * ENTRY_BYTES_MAX


class Item(NamedTuple):
    """One item of a bundle: which, where it begins, what it holds."""

    at: int  # count of earlier items
    offset: int
    section: int
    values: list[canonical.Value]


def encode(charter: bytes, entries: Iterable[bytes], evidence: Iterable[bytes] = ()) -> bytes:
    """Write a bundle of a charter, all admitted entries and the proofs held (R-81)."""
    parsed = sorted(map(parse, entries), key=lambda entry: (entry.feed, entry.number, entry.leaf))
    geneses = [it.data for it in parsed if it.is_genesis]
    feeds = (
        (feed, (entry.data for entry in its if not entry.is_genesis))
        for feed, its in groupby(parsed, key=lambda entry: entry.feed)
    )
    return b"".join(pieces(charter, geneses, feeds, evidence))


def pieces(
    charter: bytes,
    geneses: Iterable[bytes],
    feeds: Iterable[tuple[bytes, Iterable[bytes]]],
    evidence: Iterable[bytes],
) -> Iterator[bytes]:
    """Write the same piece by piece: geneses and feeds by feed, entries by number and leaf."""
    hashed = sha256()
    for piece in _sections(charter, geneses, feeds, evidence):
        hashed.update(piece)
        yield piece
    yield _closed(hashed.digest())


def _sections(
    charter: bytes,
    geneses: Iterable[bytes],
    feeds: Iterable[tuple[bytes, Iterable[bytes]]],
    evidence: Iterable[bytes],
) -> Iterator[bytes]:
    yield MAGIC
    yield canonical.encode([CHARTER, charter])
    for genesis in geneses:
        yield canonical.encode([GENESES, genesis])
    for feed, entries in feeds:
        rest = iter(entries)
        while rows := list(islice(rest, ITEM_ENTRIES)):
            yield canonical.encode([ENTRIES, feed, rows])
    for proof in sorted(evidence, key=lambda proof: sha256(proof).digest()):
        yield canonical.encode([EVIDENCE, proof])


def closing(body: bytes) -> bytes:
    """Return the last item for the octets before it (R-82); always `CLOSING_BYTES` long."""
    return _closed(sha256(body).digest())


def _closed(digest: bytes) -> bytes:
    return canonical.encode([CLOSING, digest])


def is_one(data: bytes) -> bool:
    """Whether the bytes begin as a bundle does (R-80)."""
    return data[: len(MAGIC)] == MAGIC


def items(data: bytes) -> Iterator[Item]:
    """Read a bundle item by item.

    Raises:
        TheirError: "bundle.*", naming the item and the octet at which it begins.
    """
    if not is_one(data):
        raise TheirError("bundle.not-one")
    offset, index = len(MAGIC), 0
    while offset < len(data):
        size = item_size(data, offset)
        if size is None or offset + size > len(data):
            raise TheirError("bundle.cut-off", item=index, octet=offset)
        try:
            value = canonical.decode(data[offset : offset + size], bytes_max=ITEM_BYTES_MAX)
        except TheirError as error:
            raise TheirError(
                "bundle.bad-item", item=index, octet=offset, reason=error.key
            ) from None
        match value:
            case [int(section), *values]:
                yield Item(index, offset, section, values)
            case _:
                raise TheirError("bundle.bad-item", item=index, octet=offset, reason="shape")
        offset, index = offset + size, index + 1


def contents(data: bytes) -> tuple[bytes, list[bytes]]:
    """Return the charter of a bundle, empty if it has none, and its entries, geneses first.

    Raises:
        TheirError: "bundle.*", naming the item and the octet at which it begins.
    """
    charter, entries = b"", list[bytes]()
    for item in items(data):
        match item.values:
            case [bytes(found)] if item.section == CHARTER:
                charter = found
            case [bytes(genesis)] if item.section == GENESES:
                entries.append(genesis)
            case [bytes(), list(rows)] if item.section == ENTRIES:
                entries += [row for row in rows if type(row) is bytes]
            case _:
                pass  # proofs speak for themselves, once their entries are here
    return charter, entries


def item_size(data: bytes, offset: int) -> int | None:
    """Length of the item at `offset`; None if it is no array of numbers, octets and arrays.

    Looks at heads only, so that nothing is decoded before its size is known.
    """
    head = canonical.head(data, offset)
    if head is None or head[0] != _ARRAY:
        return None
    end = _end(data, offset, 2)
    return None if end is None else end - offset


def _end(data: bytes, offset: int, depth: int) -> int | None:
    """Where the value at `offset` ends."""
    head = canonical.head(data, offset)
    if head is None:
        return None
    kind, number, at = head
    if kind == _OCTETS:
        at += number
    elif kind == _ARRAY and depth:
        for _ in range(number):
            end = _end(data, at, depth - 1)
            if end is None:
                return None
            at = end
    elif kind != _UNSIGNED:
        return None
    return at if at <= len(data) else None
