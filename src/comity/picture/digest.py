"""The digest of a picture: an RFC 9162 root that follows changes at a small cost.

Carries out R-64. Knows leaves at places; does not know matters. A leaf put at the end or put
anew costs one path; those put in between cost everything to the right of the first of them.
"""

from collections.abc import Mapping, Sequence
from hashlib import sha256
from typing import Final

from comity.record.tree import EMPTY_ROOT, node_hash

HASH = 32
_NO_LEAF: Final = bytes(HASH)  # until it is put


class MatterTree:
    """Leaf hashes in order, with the roots of all complete aligned subtrees above them."""

    __slots__ = ("_changed", "_floors", "_tail")

    def __init__(self) -> None:
        self._floors: list[bytearray] = [bytearray()]
        self._changed: set[int] = set()  # leaves put anew, whose paths are to be recomputed
        self._tail = 0  # from this leaf on, nothing above is valid

    def __len__(self) -> int:
        return len(self._floors[0]) // HASH

    def append(self, leaf: bytes) -> None:
        """Put a leaf at the end."""
        self._floors[0] += leaf

    def put(self, index: int, leaf: bytes) -> None:
        """Put another leaf in the place of leaf `index`."""
        self._floors[0][index * HASH : (index + 1) * HASH] = leaf
        if index < self._tail:
            self._changed.add(index)

    def widen(self, places: Sequence[int]) -> None:
        """Make room for a leaf before each of those at these places, which ascend."""
        leaves, at = self._floors[0], places[0]
        rest = memoryview(bytes(leaves[at * HASH :]))
        first, self._tail = at, min(self._tail, at)
        del leaves[at * HASH :]
        for place in places:
            leaves += rest[(at - first) * HASH : (place - first) * HASH]
            leaves += _NO_LEAF
            at = place
        leaves += rest[(at - first) * HASH :]

    @property
    def root(self) -> bytes:
        """Root over all leaves."""
        return self.root_with(len(self), {})

    def root_with(self, size: int, instead: Mapping[int, bytes]) -> bytes:
        """Root over the first `size` leaves, some of them replaced for this question only."""
        if size == 0:
            return EMPTY_ROOT
        self._settle()
        if not instead:
            return self._peaks_root(size)
        return self._root(0, size, instead)

    def _peaks_root(self, size: int) -> bytes:
        """Fold the roots of the complete subtrees, from the right."""
        root, floor, rest = b"", 0, size
        while rest:
            if rest & 1:
                at = (rest - 1) * HASH
                peak = self._floors[floor][at : at + HASH]
                root = sha256(b"\x01" + peak + root).digest() if root else bytes(peak)
            rest >>= 1
            floor += 1
        return root

    def _root(self, start: int, stop: int, instead: Mapping[int, bytes]) -> bytes:
        """Root over leaves start to stop, where start is a multiple of the size rounded up."""
        touched = {index: leaf for index, leaf in instead.items() if start <= index < stop}
        size = stop - start
        if size == 1 and touched:
            return touched[start]
        floor = (size - 1).bit_length()
        if size == 1 << floor and not touched:
            at = (start >> floor) * HASH
            return bytes(self._floors[floor][at : at + HASH])
        middle = start + (1 << floor - 1)
        return node_hash(self._root(start, middle, touched), self._root(middle, stop, touched))

    def _settle(self) -> None:
        """Recompute what changes left behind, floor by floor."""
        size = len(self)
        if self._tail == size and not self._changed:
            return
        changed = {index for index in self._changed if index < self._tail}
        below, tail, floor = self._floors[0], self._tail, 1
        while changed or tail < size:  # above, everything is as it was
            if floor == len(self._floors):
                self._floors.append(bytearray())
            here = self._floors[floor]
            tail, size = tail >> 1, size >> 1
            del here[tail * HASH :]
            changed = {index >> 1 for index in changed if index >> 1 < tail}
            for index in sorted(changed):
                here[index * HASH : (index + 1) * HASH] = _pair(below, index)
            for index in range(tail, size):
                here += _pair(below, index)
            below, floor = here, floor + 1
        self._tail = len(self)
        self._changed.clear()


def _pair(below: bytearray, index: int) -> bytes:
    return sha256(b"\x01" + below[index * 2 * HASH : (index + 1) * 2 * HASH]).digest()
