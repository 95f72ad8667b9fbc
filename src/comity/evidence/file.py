"""The evidence file as bytes: items in one order, bounded, closed by a hash.

Carries out R-610, and the shapes of R-616 and R-619. What the items are worth, ground.py and
saying.py judge; nothing is passed over, so the first fault ends the reading.
"""

from collections.abc import Callable, Iterator, Sequence
from enum import IntEnum
from hashlib import sha256
from itertools import groupby, pairwise
from typing import Final, NamedTuple

from comity.errors import TheirError
from comity.record import bundle, canonical
from comity.record.entry import Head, is_count, is_hash, parse
from comity.values.bounds import EVIDENCE_BYTES_MAX, RUN_ENTRIES_MAX

MAGIC: Final = b"comity/evidence/file/1  "
_BODY, _PROOF, _SAID = 5, 6, 7


class Kind(IntEnum):
    """What is said (R-616)."""

    HELD = 1
    FORK = 2
    SEALED = 3
    UNANSWERED = 4
    CUT_OFF = 5


_LEAVES: Final = {
    Kind.HELD: (2, 3),
    Kind.FORK: (2,),
    Kind.SEALED: (1, 2),
    Kind.UNANSWERED: (2, 3),
    Kind.CUT_OFF: (1, 2),
}


class Run(NamedTuple):
    """A part of a feed without a gap: numbers from `start` up to, not including, `until`."""

    feed: bytes
    start: int
    until: int


class Said(NamedTuple):
    """What the file says; nothing of it is signed, all of it is to follow from what is."""

    kind: Kind
    leaves: tuple[bytes, ...]
    term_ms: int = 0
    runs: tuple[Run, ...] = ()


class Proof(NamedTuple):
    """That an entry is in the tree of its feed that has this size and root."""

    leaf: bytes
    size: int
    root: bytes
    path: tuple[bytes, ...]

    def head(self, feed: bytes) -> Head:
        """The head of that tree."""
        return Head(feed, self.size, self.root)


class Held(NamedTuple):
    """An item in its place, so that a fault can name it."""

    item: int
    data: bytes


class File(NamedTuple):
    """An evidence file taken apart."""

    charter: bytes
    geneses: Sequence[Held]
    entries: Sequence[tuple[bytes, Held]]  # under which feed they stand
    bodies: Sequence[tuple[bytes, Held]]  # by leaf
    proofs: Sequence[tuple[Proof, int]]
    said: Said


def is_one(data: bytes) -> bool:
    """Whether the bytes begin as an evidence file does."""
    return data[: len(MAGIC)] == MAGIC


def is_whole(data: bytes) -> bool:
    """Whether its closing hash is there and fits."""
    body, closing = data[: -bundle.CLOSING_BYTES], data[-bundle.CLOSING_BYTES :]
    return len(body) >= len(MAGIC) and closing == bundle.closing(body)


def write(
    charter: bytes,
    entries: Sequence[bytes],
    bodies: Sequence[tuple[bytes, bytes]],
    proofs: Sequence[Proof],
    said: Said,
) -> bytes:
    """Put a file together; the order of what is given means nothing.

    `bodies`: leaf and plain body (R-126).
    """
    parsed = sorted(map(parse, set(entries)), key=lambda it: (it.feed, it.number, it.leaf))
    opening = [it for it in parsed if it.is_genesis]
    rest = [it for it in parsed if not it.is_genesis]
    items: list[list[canonical.Value]] = [[bundle.CHARTER, charter]]
    items += [[bundle.GENESES, it.data] for it in opening]
    for feed, its in groupby(rest, key=lambda it: it.feed):
        rows = [it.data for it in its]
        for at in range(0, len(rows), bundle.ITEM_ENTRIES):
            items.append([bundle.ENTRIES, feed, list(rows[at : at + bundle.ITEM_ENTRIES])])
    items += [[_BODY, leaf, plain] for leaf, plain in sorted(set(bodies))]
    items += [[_PROOF, it.leaf, it.size, it.root, list(it.path)] for it in sorted(set(proofs))]
    runs: list[canonical.Value] = [part for run in sorted(said.runs) for part in run]
    items.append([_SAID, int(said.kind), list(said.leaves), said.term_ms, runs])
    body = MAGIC + b"".join(map(canonical.encode, items))
    return body + bundle.closing(body)


def broken(rule: str, item: int) -> TheirError:
    """What is wrong with a file: the rule, and the item, counted from 0."""
    return TheirError("evidence.file-broken", rule=rule, item=item)


def read(data: bytes) -> File:
    """Take a whole file apart; whether it proves anything says `saying.judge`.

    Raises:
        TheirError: "evidence.file-broken", naming the rule and the item.
    """
    if not is_one(data) or len(data) > EVIDENCE_BYTES_MAX:
        raise broken("R-610", 0)
    reading = _Reading()
    for at, section, values in _items(data):
        reading.take(at, section, values)
    return reading.file()


def _items(data: bytes) -> Iterator[tuple[int, int, list[canonical.Value]]]:
    offset, at = len(MAGIC), 0
    while offset < len(data):
        size = bundle.item_size(data, offset)
        if size is None or offset + size > len(data):
            raise broken("R-610", at)
        try:
            value = canonical.decode(data[offset : offset + size], bytes_max=bundle.ITEM_BYTES_MAX)
        except TheirError:
            raise broken("R-610", at) from None
        if type(value) is not list or not value or type(value[0]) is not int:
            raise broken("R-610", at)
        yield at, value[0], value[1:]
        offset, at = offset + size, at + 1


class _Reading:
    """Items put where they belong, each behind what it must follow."""

    def __init__(self) -> None:
        self._before: tuple[canonical.Value, ...] = ()
        self._charter: bytes | None = None
        self._said: Said | None = None
        self._geneses: list[Held] = []
        self._entries: list[tuple[bytes, Held]] = []
        self._bodies: list[tuple[bytes, Held]] = []
        self._proofs: list[tuple[Proof, int]] = []

    def take(self, at: int, section: int, values: list[canonical.Value]) -> None:
        """Take the next item."""
        act: Callable[[int, list[canonical.Value]], tuple[canonical.Value, ...] | None]
        act = {
            bundle.CHARTER: self._take_charter,
            bundle.GENESES: self._take_genesis,
            bundle.ENTRIES: self._take_entries,
            _BODY: self._take_body,
            _PROOF: self._take_proof,
            _SAID: self._take_said,
            bundle.CLOSING: self._take_closing,
        }.get(section, _take_nothing)
        key = act(at, values)
        if key is None:
            raise broken("R-616" if section == _SAID else "R-610", at)
        place = (section, *key)
        is_late = place < self._before if section == bundle.ENTRIES else place <= self._before
        if is_late or (self._charter is None):
            raise broken("R-610", at)
        self._before = place

    def file(self) -> File:
        """All of it, once every item was taken."""
        if self._charter is None or self._said is None:
            raise broken("R-610", 0)
        return File(
            self._charter, self._geneses, self._entries, self._bodies, self._proofs, self._said
        )

    def _take_charter(
        self, _: int, values: list[canonical.Value]
    ) -> tuple[canonical.Value, ...] | None:
        match values:
            case [bytes(charter)]:
                self._charter = charter
                return ()
            case _:
                return None

    def _take_genesis(
        self, at: int, values: list[canonical.Value]
    ) -> tuple[canonical.Value, ...] | None:
        match values:
            case [bytes(genesis)]:
                self._geneses.append(Held(at, genesis))
                return (_label_of(genesis, at),)
            case _:
                return None

    def _take_entries(
        self, at: int, values: list[canonical.Value]
    ) -> tuple[canonical.Value, ...] | None:
        match values:
            case [bytes(feed), list(rows)] if rows:
                for row in rows:
                    if type(row) is not bytes:
                        return None
                    self._entries.append((feed, Held(at, row)))
                return (feed,)
        return None

    def _take_body(
        self, at: int, values: list[canonical.Value]
    ) -> tuple[canonical.Value, ...] | None:
        match values:
            case [leaf, bytes(plain)] if is_hash(leaf):
                self._bodies.append((leaf, Held(at, plain)))
                return (leaf,)
        return None

    def _take_proof(
        self, at: int, values: list[canonical.Value]
    ) -> tuple[canonical.Value, ...] | None:
        match values:
            case [leaf, size, root, list(path)] if (
                is_hash(leaf) and is_count(size) and is_hash(root) and all(map(is_hash, path))
            ):
                self._proofs.append((Proof(leaf, size, root, tuple(path)), at))
                return (leaf, size, root)
        return None

    def _take_said(
        self, _: int, values: list[canonical.Value]
    ) -> tuple[canonical.Value, ...] | None:
        match values:
            case [kind, list(leaves), term, list(flat)] if (
                is_count(kind)
                and kind in list(Kind)
                and is_count(term)
                and all(map(is_hash, leaves))
            ):
                rows = [flat[at : at + 3] for at in range(0, len(flat), 3)]
                runs = tuple(run for row in rows if (run := _run(row)) is not None)
                said = Said(Kind(kind), tuple(leaves), term, runs)
                if len(runs) == len(rows) and _fits(said):
                    self._said = said
                    return ()
        return None

    def _take_closing(
        self, _: int, values: list[canonical.Value]
    ) -> tuple[canonical.Value, ...] | None:
        return () if len(values) == 1 and is_hash(values[0]) else None


def _take_nothing(_: int, __: list[canonical.Value]) -> None:
    """No section of a file."""


def _label_of(genesis: bytes, at: int) -> bytes:
    try:
        entry = parse(genesis)
    except TheirError:
        raise broken("R-611", at) from None
    if not entry.is_genesis:
        raise broken("R-611", at)
    return entry.feed


def _run(row: list[canonical.Value]) -> Run | None:
    match row:
        case [bytes(feed), start, until] if (
            len(feed) == 16
            and is_count(start)
            and is_count(until)
            and start <= until <= start + RUN_ENTRIES_MAX
        ):
            return Run(feed, start, until)
    return None


def _fits(said: Said) -> bool:
    """R-616: as many leaves as the kind has, each once; a term and runs where they are named."""
    kind, leaves = said.kind, said.leaves
    with_term, feeds = kind is Kind.UNANSWERED, [run.feed for run in said.runs]
    return (
        len(leaves) in _LEAVES[kind]
        and len(set(leaves)) == len(leaves)
        and (kind is not Kind.FORK or leaves[0] < leaves[1])
        and (said.term_ms > 0) is with_term
        and (bool(said.runs) if with_term else (kind is Kind.SEALED or not said.runs))
        and all(one < other for one, other in pairwise(feeds))
    )


def digest(data: bytes) -> bytes:
    """What people compare to know that they hold the same file: SHA-256 of all its octets."""
    return sha256(data).digest()
