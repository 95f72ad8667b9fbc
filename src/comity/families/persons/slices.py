"""A slice of a committed list, as octets: rows with their salts, and why they are of that list.

Carries out R-551, R-560 and R-561. Pure: knows leaves and trees, and of a row nothing but that it
is a value. Each slice is proved by itself: the roots beside its rows make the root of the list with
them, so that nobody has to wait for the last slice to know whether the first was true.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from hashlib import sha256
from typing import Final, NamedTuple

from comity.errors import TheirError
from comity.record import canonical, tree
from comity.values.bounds import CARDS_BYTES_MAX, HASH_BYTES, INT_MAX
from comity.values.codes import Pcat

SALT_BYTES: Final = 16
_LEAF: Final = b"comity/list/leaf/1"
_MAGIC: Final = "comity/list/slice/1"
_CATEGORY: Final = 10  # field of a row, as in P01
_CODES: Final = frozenset(map(int, Pcat))
_ROOM: Final = 8_192  # of a slice: what is not rows


class Opened(NamedTuple):
    """A row at its place, and the salt that opens its leaf."""

    n: int  # from 1
    salt: bytes
    row: canonical.Value

    @property
    def leaf(self) -> bytes:
        """The person's key."""
        return leaf(self.salt, canonical.encode(self.row))


class Slice(NamedTuple):
    """Rows of a list, ascending by n."""

    root: bytes
    size: int  # rows of the whole list
    rows: tuple[Opened, ...]
    nodes: tuple[bytes, ...]  # roots beside these rows, from left to right

    @property
    def data(self) -> bytes:
        """The one encoding: what `blob` is the hash of."""
        rows = [list(it) for it in self.rows]
        return canonical.encode([_MAGIC, self.root, self.size, rows, list(self.nodes)])

    def fits(self, root: bytes, size: int) -> bool:
        """Whether these rows stand in the list of this root and so many rows, at these places."""
        if (self.root, self.size) != (root, size):
            return False
        found = [tree.leaf_hash(it.leaf) for it in self.rows]
        places = [it.n - 1 for it in self.rows]
        return tree.verify_subset(places, found, size, self.nodes, root)


def leaf(salt: bytes, row: bytes) -> bytes:
    """Return the leaf of a row in its one encoding (R-551)."""
    return sha256(_LEAF + salt + row).digest()


def cut(rows: Sequence[Opened], keys: Sequence[bytes]) -> Slice:
    """Take these rows, ascending by n, out of the list whose leaves, in order of n, are `keys`."""
    hashes = list(map(tree.leaf_hash, keys))
    nodes = tree.subset_proof(hashes, [it.n - 1 for it in rows])
    return Slice(tree.root_of(hashes), len(keys), tuple(rows), tuple(nodes))


def batches(rows: Sequence[Opened], most: int | None = None) -> list[tuple[Opened, ...]]:
    """Part rows so that each slice fits a body; `most`: rows in one."""
    found: list[tuple[Opened, ...]] = []
    begun: list[Opened] = []
    size = 0
    for row in rows:
        its = len(canonical.encode(list(row)))
        if begun and (_ROOM + size + its > CARDS_BYTES_MAX or len(begun) == most):
            found.append(tuple(begun))
            begun, size = [], 0
        begun.append(row)
        size += its
    return [*found, tuple(begun)] if begun else found


def categories(rows: Iterable[Opened]) -> Counter[Pcat]:
    """How many rows of each category, by the label in each; no label that there is: UNKNOWN."""
    return Counter(_category(it.row) for it in rows)


def _category(row: canonical.Value) -> Pcat:
    code = row.get(_CATEGORY) if isinstance(row, dict) else None
    return Pcat(code) if type(code) is int and code in _CODES else Pcat.UNKNOWN


def read(data: bytes) -> Slice:
    """Read the octets of a slice; whether it is of a list, `fits` says.

    Raises:
        TheirError: "list.bad-slice": it is none.
    """
    try:
        value = canonical.decode(data, bytes_max=CARDS_BYTES_MAX)
    except TheirError as error:
        raise TheirError("list.bad-slice", reason=error.key) from None
    match value:
        case [str(magic), bytes(root), int(size), [_, *_] as rows, list(nodes)] if (
            magic == _MAGIC and len(root) == HASH_BYTES and size <= INT_MAX
        ):
            opened = tuple(it for it in map(_row, rows) if it is not None)
            hashes = tuple(it for it in nodes if isinstance(it, bytes) and len(it) == HASH_BYTES)
            if (len(opened), len(hashes)) == (len(rows), len(nodes)):
                return Slice(root, size, opened, hashes)
    raise TheirError("list.bad-slice", reason="shape")


def _row(value: canonical.Value) -> Opened | None:
    match value:
        case [int(n), bytes(salt), row] if n > 0 and len(salt) == SALT_BYTES:
            return Opened(n, salt, row)
        case _:
            return None
