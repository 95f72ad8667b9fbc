"""The matters of a picture: found by key at once, put in the order of keys when that is asked for.

Carries out R-61 and R-64. Feeds that are taken in side by side open matters between those that are
here: to find the place of each, and the root anew after it, would cost the whole picture every
time. They wait, and are put in their places together. Folds nothing.
"""

from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter
from typing import Final, TypeVar

from comity.picture.cut import KeptMatters, leaf_of
from comity.picture.digest import MatterTree

WAITING_MAX: Final = 4_096  # matters whose leaves wait for their places in the tree
_SUM_BYTES: Final = 32
_BY_KEY: Final = attrgetter("key")
_It = TypeVar("_It")


class Matter:
    """One matter as the picture keeps it: key and state as bytes, leaves in a row."""

    __slots__ = ("is_stale", "key", "leaves", "level_last", "state")

    def __init__(self, key: bytes, leaf: bytes, level: int) -> None:
        self.key = key
        self.leaves = leaf
        self.level_last = level
        self.state = b""
        self.is_stale = False


class Matters:
    """All matters of one picture."""

    def __init__(self) -> None:
        self._all: dict[bytes, Matter] = {}  # by packed key
        self._new: list[Matter] = []  # not yet among those in order
        self._leaves: dict[bytes, bytes] = {}  # by packed key: not yet in the tree
        self._keys: list[bytes] = []  # in order, as the matters below them
        self._matters: list[Matter] = []
        self._tree = MatterTree()
        self._sum = 0

    def __len__(self) -> int:
        return len(self._all)

    def find(self, key: bytes) -> Matter | None:
        """Return the matter with this packed key."""
        return self._all.get(key)

    def open(self, matter: Matter) -> None:
        """Take in a matter that is not here."""
        self._all[matter.key] = matter
        self._new.append(matter)

    def put(self, matter: Matter, state: bytes) -> None:
        """Give a matter its encoded state."""
        if matter.state:
            self._sum -= int.from_bytes(leaf_of(matter.key, matter.state))
        matter.state = state
        self._leaves[matter.key] = leaf = leaf_of(matter.key, state)
        self._sum += int.from_bytes(leaf)
        if len(self._leaves) >= WAITING_MAX:
            self.ordered()

    @property
    def mark(self) -> bytes:
        """Sum of the leaves: by it states are known again, in whatever order they are counted.

        Chance and rot do not keep it; nobody else is convinced by it, as by the root.
        """
        return (self._sum % (1 << 8 * _SUM_BYTES)).to_bytes(_SUM_BYTES)

    def all(self) -> tuple[Matter, ...]:
        """Every matter, in the order of their keys."""
        self.ordered()
        return tuple(self._matters)

    def ordered(self) -> KeptMatters:
        """All matters in the order of their keys; those that have a state are in the tree."""
        new = sorted(self._new, key=_BY_KEY)
        if new:
            places = [bisect_left(self._keys, it.key) for it in new]
            _put_between(self._keys, places, [it.key for it in new])
            _put_between(self._matters, places, new)
            self._tree.widen(places)
            self._new.clear()
        for key, leaf in self._leaves.items():
            self._tree.put(bisect_left(self._keys, key), leaf)
        self._leaves.clear()
        return KeptMatters(self._keys, self._matters, self._tree)


def _put_between(those: list[_It], places: Sequence[int], new: Sequence[_It]) -> None:
    """Put each before the one that stood at its place; places ascend."""
    at = first = places[0]
    rest = those[first:]
    del those[first:]
    for place, it in zip(places, new, strict=True):
        those += rest[at - first : place - first]
        those.append(it)
        at = place
    those += rest[at - first :]
