"""The picture as of a cut: what it was when only these entries were there.

Carries out R-26, R-69 and R-113. A cut holds every entry's past, so an entry is in the same matter
in each cut that holds it. Matters that lie wholly inside keep their state, others are folded anew,
and so are those an entry of which weighs less, or more, in another cut.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache
from hashlib import sha256
from typing import NamedTuple, Protocol

from comity.picture.digest import MatterTree
from comity.picture.folding import Folder
from comity.picture.matter import MatterKey, State, encode, parts_of
from comity.picture.weight import Weight, Weights
from comity.record import canonical
from comity.record.canonical import shortest_head as _head
from comity.record.cut import Cut
from comity.record.tree import root_of

_PAIR = b"\x00\x82"  # the head of an array of two, behind RFC 9162's mark of a leaf
_KEY = b"\x83"  # the head of an array of three
_HASH = b"\x58\x20"  # the head of 32 bytes


class Kept(Protocol):
    """A matter as the picture keeps it."""

    key: bytes
    leaves: bytes
    level_last: int
    state: bytes


class KeptMatters(NamedTuple):
    """All matters of a picture, in the order of their keys."""

    keys: Sequence[bytes]
    matters: Sequence[Kept]
    tree: MatterTree


class Snapshot:
    """One cut's matters. Good for as long as nothing is added to the picture."""

    def __init__(
        self,
        kept: KeptMatters,
        folder: Folder,
        weights: Weights,
        weighed: frozenset[bytes],
        cut: Cut,
    ) -> None:
        """`weighed`: keys of matters with an entry that does not weigh the same in every cut."""
        keys, matters, self._tree = kept
        self._folder = folder
        self._weights = weights
        self._cut = cut
        # Of the first `_size` matters, all but `_out` are in the cut, `_instead` with other states.
        self._matters = matters
        self._size = len(keys)
        self._out: set[int] = set()
        self._instead: dict[int, bytes] = {}
        level = weights.standings.plain_level(cut)
        if level is None:
            self._cross(weighed)
            return
        self._size = bisect_left(keys, (level + 1).to_bytes(8))
        self._cross_level(level)
        for key in weighed:
            at = bisect_left(keys, key)
            if at < self._size and at not in self._instead:
                self._refold(at, matters[at], leaves_of(matters[at]))

    def __len__(self) -> int:
        return self._size - len(self._out)

    def _cross_level(self, level: int) -> None:
        told = self._folder.reader.told
        beyond = [at for at in range(self._size) if self._matters[at].level_last > level]
        for index in beyond:
            matter = self._matters[index]
            inside = [it for it in leaves_of(matter) if told(it).level <= level]
            self._refold(index, matter, inside)

    def _cross(self, weighed: frozenset[bytes]) -> None:
        for index in range(self._size):
            matter = self._matters[index]
            leaves = leaves_of(matter)
            inside = [leaf for leaf in leaves if self._weights.standings.is_in_cut(leaf, self._cut)]
            if len(inside) < len(leaves) or matter.key in weighed:
                self._refold(index, matter, inside)

    def _weigh(self, leaf: bytes) -> Weight:
        return self._weights.of(leaf, self._cut)

    def _refold(self, index: int, matter: Kept, inside: list[bytes]) -> None:
        if inside:
            self._instead[index] = encode(
                self._folder.fold(MatterKey.unpack(matter.key), inside, self._weigh)
            )
        else:
            self._out.add(index)

    def digest(self) -> bytes:
        """Digest of the picture as of this cut (R-64)."""
        if not self._out:
            instead = {at: leaf_of(self._matters[at].key, it) for at, it in self._instead.items()}
            return self._tree.root_with(self._size, instead)
        return root_of([leaf_of(key, state) for key, state in self._rows()])

    def matters(self) -> Iterator[tuple[MatterKey, State]]:
        """All matters of this cut, in the order of their keys."""
        for key, state in self._rows():
            yield MatterKey.unpack(key), self._folder.decode(key, state)

    def matter(self, key: MatterKey) -> State | None:
        """State of one matter at this cut."""
        packed = key.packed
        return next((self._folder.decode(it, s) for it, s in self._rows() if it == packed), None)

    def hashes(self) -> dict[bytes, bytes]:
        """Hash of each matter's state by packed key, in the order of keys (R-114)."""
        return {key: sha256(state).digest() for key, state in self._rows()}

    def _rows(self) -> Iterator[tuple[bytes, bytes]]:
        for index in range(self._size):
            if index not in self._out:
                matter = self._matters[index]
                yield matter.key, self._instead.get(index, matter.state)


def leaf_of(packed: bytes, state: bytes) -> bytes:
    """Hash of one matter in the digest (R-64): 0x00, then the pair of its key and its state's.

    Of a matter that is folded here, by its packed key; every one goes by here at each start.
    """
    level, kind, id_ = parts_of(packed)
    parts = (
        *(_PAIR, _KEY, _head(0, level), _kind(kind), _head(0x40, len(id_)), id_),
        *(_HASH, sha256(state).digest()),
    )
    return sha256(b"".join(parts)).digest()


@lru_cache(256)
def _kind(kind: bytes) -> bytes:
    return canonical.encode_ours(kind.decode())


def hashed_leaf(key: MatterKey, state: bytes) -> bytes:
    """The same, of a state of which only the hash is known, whoever named its key."""
    return sha256(_PAIR + canonical.encode_ours(list(key)) + _HASH + state).digest()


def leaves_of(matter: Kept) -> list[bytes]:
    """Return the entries of a matter, in the order in which they came."""
    return [matter.leaves[at : at + 32] for at in range(0, len(matter.leaves), 32)]
