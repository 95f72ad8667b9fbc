"""Proofs out of a feed's leaves, many of one tree at the price of a few.

Carries out R-7 for the maker of a file: each subtree is hashed once. Knows no entries.
"""

from collections.abc import Callable

from comity.record.tree import node_hash


class Paths:
    """The leaves of one branch, and the roots of its subtrees as far as they were asked for."""

    def __init__(self, leaf: Callable[[int], bytes]) -> None:
        self._leaf = leaf
        self._roots: dict[tuple[int, int], bytes] = {}

    def of(self, index: int, size: int) -> tuple[bytes, ...]:
        """Audit path of leaf `index` in the tree of `size`, lowest first (RFC 9162, 2.1.3.1)."""
        path: list[bytes] = []
        start, stop = 0, size
        while stop - start > 1:
            middle = start + _split(stop - start)
            if index < middle:
                path.append(self._root(middle, stop))
                stop = middle
            else:
                path.append(self._root(start, middle))
                start = middle
        return tuple(reversed(path))

    def _root(self, start: int, stop: int) -> bytes:
        if stop - start == 1:
            return self._leaf(start)
        known = self._roots.get((start, stop))
        if known is None:
            middle = start + _split(stop - start)
            known = node_hash(self._root(start, middle), self._root(middle, stop))
            self._roots[start, stop] = known
        return known


def _split(size: int) -> int:
    return 1 << ((size - 1).bit_length() - 1)
