"""Merkle trees of RFC 9162: roots, growth, proofs.

Carries out R-7. Knows hashes; does not know what a leaf stands for.
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from hashlib import sha256
from itertools import pairwise
from typing import Final, Self

EMPTY_ROOT: Final = sha256(b"").digest()


def leaf_hash(data: bytes) -> bytes:
    """Hash of one leaf: SHA-256(0x00 || data)."""
    return sha256(b"\x00" + data).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """Hash of an inner node: SHA-256(0x01 || left || right)."""
    return sha256(b"\x01" + left + right).digest()


class Tree:
    """An append-only tree that keeps only the roots of its complete subtrees."""

    __slots__ = ("_peaks", "_root", "size")

    def __init__(self) -> None:
        self.size = 0
        self._peaks: list[bytes] = []  # largest first, one for each set bit of `size`
        self._root: bytes | None = EMPTY_ROOT  # once it was asked for

    @classmethod
    def of(cls, leaves: Iterable[bytes]) -> Self:
        """Grow a tree from leaf hashes."""
        tree = cls()
        for leaf in leaves:
            tree.append(leaf)
        return tree

    def append(self, leaf: bytes) -> None:
        """Add one leaf hash."""
        carry = self.size
        self._root = None
        self.size += 1
        while carry & 1:
            leaf = sha256(b"\x01" + self._peaks.pop() + leaf).digest()
            carry >>= 1
        self._peaks.append(leaf)

    @property
    def root(self) -> bytes:
        """Root over all leaves so far; of none, the hash of nothing."""
        if self._root is None:
            root = self._peaks[-1]
            for peak in self._peaks[-2::-1]:
                root = sha256(b"\x01" + peak + root).digest()
            self._root = root
        return self._root

    def copy(self) -> Self:
        """Return a tree that grows apart from this one."""
        twin = type(self)()
        twin.size = self.size
        twin._peaks = self._peaks.copy()  # noqa: SLF001  # the same class
        twin._root = self._root  # noqa: SLF001
        return twin


def root_of(leaves: Sequence[bytes]) -> bytes:
    """Root over leaf hashes."""
    return Tree.of(leaves).root


def _split(size: int) -> int:
    """Return the largest power of two smaller than `size`."""
    return 1 << ((size - 1).bit_length() - 1)


def inclusion_proof(leaves: Sequence[bytes], index: int) -> list[bytes]:
    """Audit path of leaf `index`, lowest sibling first (RFC 9162, 2.1.3.1)."""
    path: list[bytes] = []
    start, stop = 0, len(leaves)
    while stop - start > 1:
        middle = start + _split(stop - start)
        if index < middle:
            path.append(root_of(leaves[middle:stop]))
            stop = middle
        else:
            path.append(root_of(leaves[start:middle]))
            start = middle
    return path[::-1]


def verify_inclusion(
    leaf: bytes, index: int, size: int, proof: Sequence[bytes], root: bytes
) -> bool:
    """Whether `leaf` stands at `index` in the tree of `size` and `root` (RFC 9162, 2.1.3.2)."""
    return root_from(leaf, index, size, proof) == root


def root_from(leaf: bytes, index: int, size: int, proof: Sequence[bytes]) -> bytes | None:
    """Root that an audit path leads to from `leaf` at `index` of `size` (RFC 9162, 2.1.3.2).

    None: no such place, a hash too many or too few, or one that is not of 32 octets.
    """
    if not 0 <= index < size or len(leaf) != 32:
        return None
    node, last, current = index, size - 1, leaf
    for sibling in proof:
        if last == 0 or len(sibling) != 32:
            return None
        if node & 1 or node == last:
            current = node_hash(sibling, current)
            while not node & 1 and node:
                node >>= 1
                last >>= 1
        else:
            current = node_hash(current, sibling)
        node >>= 1
        last >>= 1
    return None if last else current


def subset_proof(leaves: Sequence[bytes], places: Sequence[int]) -> list[bytes]:
    """Roots of the largest subtrees without any of these leaves, from left to right (R-561).

    `places`: ascending, at least one.
    """
    found: list[bytes] = []

    def walk(start: int, end: int) -> None:
        within = bisect_left(places, end) - bisect_left(places, start)
        if not within:
            found.append(root_of(leaves[start:end]))
        elif within < end - start:
            middle = start + _split(end - start)
            walk(start, middle)
            walk(middle, end)

    walk(0, len(leaves))
    return found


def verify_subset(
    places: Sequence[int], leaves: Sequence[bytes], size: int, proof: Sequence[bytes], root: bytes
) -> bool:
    """Whether these leaves stand at these places in the tree of `size` and `root` (R-561).

    `places`: ascending. A proof with a hash too many or too few proves nothing.
    """
    if not places or len(places) != len(leaves) or not 0 <= places[0] <= places[-1] < size:
        return False
    if any(len(it) != 32 for it in (*leaves, *proof)) or any(a >= b for a, b in pairwise(places)):
        return False
    given = iter(proof)

    def walk(start: int, end: int) -> bytes:
        low, high = bisect_left(places, start), bisect_left(places, end)
        if low == high:
            return next(given)
        if high - low == end - start:
            return root_of(leaves[low:high])
        middle = start + _split(end - start)
        left = walk(start, middle)
        return node_hash(left, walk(middle, end))

    try:
        found = walk(0, size)
    except StopIteration:
        return False
    return found == root and next(given, None) is None


def consistency_proof(leaves: Sequence[bytes], earlier: int) -> list[bytes]:
    """Proof that the first `earlier` leaves begin the whole tree (RFC 9162, 2.1.4.1)."""
    if not 0 < earlier < len(leaves):
        return []

    def subproof(size: int, start: int, stop: int, *, whole: bool) -> list[bytes]:
        if size == stop - start:
            return [] if whole else [root_of(leaves[start:stop])]
        middle = _split(stop - start)
        if size <= middle:
            right = root_of(leaves[start + middle : stop])
            return [*subproof(size, start, start + middle, whole=whole), right]
        left = root_of(leaves[start : start + middle])
        return [*subproof(size - middle, start + middle, stop, whole=False), left]

    return subproof(earlier, 0, len(leaves), whole=True)


def verify_consistency(
    earlier: int, size: int, proof: Sequence[bytes], old_root: bytes, new_root: bytes
) -> bool:
    """Whether the tree of `size` grew out of that of `earlier` leaves (RFC 9162, 2.1.4.2)."""
    if not 0 < earlier <= size or any(len(step) != 32 for step in proof):
        return False
    if earlier == size:
        return not proof and old_root == new_root
    path = list(proof)
    if earlier & (earlier - 1) == 0:
        path.insert(0, old_root)
    if not path:
        return False
    node, last = earlier - 1, size - 1
    while node & 1:
        node >>= 1
        last >>= 1
    old = new = path[0]
    for step in path[1:]:
        if last == 0:
            return False
        if node & 1 or node == last:
            old, new = node_hash(step, old), node_hash(step, new)
            while not node & 1 and node:
                node >>= 1
                last >>= 1
        else:
            new = node_hash(new, step)
        node >>= 1
        last >>= 1
    return last == 0 and old == old_root and new == new_root
