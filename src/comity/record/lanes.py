"""Feeds in memory: lanes, places, levels, and what each entry's past covers.

Carries out R-14, R-20 and R-24. A lane is one branch of a feed; a fork opens a second lane that
shares the first one's beginning. Only indexes are kept here, about 160 bytes an entry; the
entries themselves are the store's. Knows nothing of authority or meaning.
"""

from array import array
from bisect import bisect_right
from collections.abc import Iterator
from itertools import combinations
from typing import Final

from comity.record.entry import Entry, Head
from comity.record.genesis import Genesis
from comity.record.glance import Glance
from comity.record.keys import Checker, Key
from comity.record.tree import Tree

_HASH: Final = 32
_PROVED_EACH: Final = 64  # entries taken back from the own store


class Lane:
    """One branch of a feed, from `base` on; what lies below belongs to `parent`."""

    __slots__ = (
        "base",
        "checker",
        "feed",
        "genesis",
        "index",
        "leaves",
        "levels",
        "opening",
        "parent",
        "roots",
        "seen",
        "times_ms",
        "tree",
    )

    def __init__(
        self, index: int, genesis: Genesis, checker: Checker, tree: Tree, parent: "Lane | None"
    ) -> None:
        self.index = index
        self.feed: bytes = b"" if parent is None else parent.feed
        self.opening: bytes = b"" if parent is None else parent.opening  # bytes of the genesis
        self.genesis = genesis
        self.checker = checker
        self.tree = tree
        self.parent = parent
        self.base = tree.size
        self.leaves = bytearray()
        self.roots = bytearray()  # the root before each entry
        self.levels = array("Q")
        self.seen: dict[int, tuple[array[int], array[int]]] = {}  # lane -> numbers, sizes
        self.times_ms = array("Q")  # as claimed

    @property
    def size(self) -> int:
        """Entries of this branch, the shared beginning included."""
        return self.tree.size

    @property
    def head(self) -> Head:
        """The branch's head."""
        return Head(self.feed, self.size, self.tree.root)

    def owner(self, number: int) -> "Lane":
        """Return the lane, this or an ancestor, in which entry `number` of this branch lies."""
        lane = self
        while number < lane.base and lane.parent is not None:
            lane = lane.parent
        return lane

    def leaf(self, number: int) -> bytes:
        """Leaf of entry `number` of this branch."""
        lane = self.owner(number)
        at = (number - lane.base) * _HASH
        return bytes(lane.leaves[at : at + _HASH])

    def root_at(self, size: int) -> bytes | None:
        """Root over the first `size` entries of this branch; None beyond its end."""
        if size >= self.size:
            return self.tree.root if size == self.size else None
        lane = self.owner(size)
        at = (size - lane.base) * _HASH
        return bytes(lane.roots[at : at + _HASH])

    def level(self, number: int) -> int:
        """Level of entry `number` of this branch."""
        lane = self.owner(number)
        return lane.levels[number - lane.base]

    def time_ms(self, number: int) -> int:
        """Time that entry `number` of this branch claims."""
        lane = self.owner(number)
        return lane.times_ms[number - lane.base]

    def past_size(self, number: int, lane: int) -> int:
        """How many entries of `lane` the past of entry `number` covers."""
        own = self.owner(number)
        if lane == own.index:
            return number
        steps = own.seen.get(lane)
        if steps is None:
            return 0
        at = bisect_right(steps[0], number)
        return steps[1][at - 1] if at else 0

    def first_above(self, level: int) -> int:
        """Number of this lane's first own entry above a level; its size if there is none."""
        return self.base + bisect_right(self.levels, level)

    def first_covering(self, lane: int, number: int) -> int | None:
        """Number of this lane's first own entry whose past covers entry `number` of `lane`."""
        steps = self.seen.get(lane)
        if steps is None:
            return None
        at = bisect_right(steps[1], number)
        return steps[0][at] if at < len(steps[0]) else None


class Lanes:
    """All branches of all feeds of a line, with the index from leaf to place."""

    def __init__(self) -> None:
        self.all: list[Lane] = []
        self._of_feed: dict[bytes, list[Lane]] = {}
        self._places: dict[bytes, int] = {}
        self._heads: tuple[Head, ...] | None = None  # once they were asked for
        self._proved: dict[int, Tree] = {}  # of lanes taken back: as far as roots were compared

    def __contains__(self, leaf: bytes) -> bool:
        return leaf in self._places

    def __len__(self) -> int:
        return len(self._places)

    def place(self, leaf: bytes) -> tuple[Lane, int] | None:
        """Where an admitted entry lies: its lane and its number."""
        packed = self._places.get(leaf)
        if packed is None:
            return None
        return self.all[packed >> 53], packed & ((1 << 53) - 1)

    def leaves(self) -> Iterator[bytes]:
        """Every admitted leaf, in the order of admission."""
        return iter(self._places)

    def of_feed(self, feed: bytes) -> tuple[Lane, ...]:
        """Every branch of a feed, the first one taken first."""
        return tuple(self._of_feed.get(feed, ()))

    def of_party(self, party: str) -> Iterator[Lane]:
        """Every lane of a party's nodes."""
        return (lane for lane in self.all if lane.genesis.party == party)

    def clones(self, party: str) -> tuple[tuple[bytes, bytes], ...]:
        """Pairs of feeds of one key of a party with one number of epoch, sorted (R-105)."""
        epochs: dict[tuple[Key, int], set[bytes]] = {}
        for lane in self.of_party(party):
            epoch = (lane.genesis.entry_key, lane.genesis.epoch)
            epochs.setdefault(epoch, set()).add(lane.feed)
        return tuple(sorted(pair for it in epochs.values() for pair in combinations(sorted(it), 2)))

    def find(self, head: Head) -> Lane | None:
        """Return the lane that begins with this head, or nothing."""
        for lane in self._of_feed.get(head.feed, ()):
            if lane.root_at(head.size) == head.root:
                return lane
        return None

    def going_on(self, seen: Glance) -> Lane | None:
        """Lane that a row of the own store goes on; call `prove` after the last row (R-56).

        An author's root is over all that lies before it: what is compared once in a while, and
        at the end, vouches for every root between.
        """
        lanes, number = self._of_feed.get(seen.feed, []), seen.number
        is_next = len(lanes) == 1 and number == lanes[0].size
        if is_next and number % _PROVED_EACH and lanes[0].index in self._proved:
            return lanes[0]
        lane = self.find(Head(seen.feed, number, seen.root))
        if lane is not None and number == lane.size:
            self._proved[lane.index] = lane.tree.copy()
        return lane

    def prove(self) -> bytes | None:
        """Compare the last root of each lane that `going_on` gave; leaf of one that differs."""
        for index, tree in self._proved.items():
            lane = self.all[index]
            for number in range(tree.size, lane.size - 1):
                tree.append(lane.leaf(number))
            if tree.root != lane.root_at(lane.size - 1):
                return lane.leaf(lane.size - 1)
        self._proved.clear()
        return None

    def heads(self) -> tuple[Head, ...]:
        """Heads of all branches, sorted."""
        if self._heads is None:
            self._heads = tuple(sorted(lane.head for lane in self.all))
        return self._heads

    def forked(self, feed: bytes) -> bool:
        """Whether two entries of one number of this feed are held."""
        return len(self._of_feed.get(feed, ())) > 1

    def open(self, entry: Entry, genesis: Genesis, checker: Checker) -> Lane:
        """Begin a feed with its genesis."""
        lane = Lane(len(self.all), genesis, checker, Tree(), None)
        lane.feed = entry.feed
        lane.opening = entry.data
        self.all.append(lane)
        self._of_feed[entry.feed] = [lane]
        self._append(lane, entry)
        return lane

    def extend(self, lane: Lane, entry: Entry | Glance) -> Lane:
        """Add an entry whose place is on `lane`; one that is not at its end opens a branch."""
        if entry.number < lane.size:
            lane = self._branch(lane.owner(entry.number), entry.number)
        self._append(lane, entry)
        return lane

    def _branch(self, parent: Lane, base: int) -> Lane:
        tree = Tree.of(parent.leaf(number) for number in range(base))
        lane = Lane(len(self.all), parent.genesis, parent.checker, tree, parent)
        self.all.append(lane)
        self._of_feed[parent.feed].append(lane)
        for other in range(len(self.all)):
            size = base if other == parent.index else parent.past_size(base - 1, other)
            if size:
                _step(lane, other, base, size)
        return lane

    def _append(self, lane: Lane, entry: Entry | Glance) -> None:
        self._heads = None
        level = lane.level(lane.size - 1) if lane.size else 0
        for ref in entry.refs:
            level = max(level, self._see(lane, entry.number, ref))
        self._places[entry.leaf] = lane.index << 53 | entry.number
        lane.leaves += entry.leaf
        lane.roots += entry.root
        lane.levels.append(level + 1)
        lane.times_ms.append(entry.time_ms)
        lane.tree.append(entry.leaf)

    def _see(self, lane: Lane, number: int, ref: Head) -> int:
        """Let entry `number` of `lane` cover what `ref` covers; returns the level of its head."""
        last = ref.size - 1
        found = self.find(ref)
        if found is None:
            raise LookupError("a ref that admission did not check")
        other = found.owner(last)
        for index in range(len(self.all)):
            size = ref.size if index == other.index else other.past_size(last, index)
            if size and index != lane.index:
                _step(lane, index, number, size)
        return other.level(last)


def _step(lane: Lane, other: int, number: int, size: int) -> None:
    """Note that from entry `number` on, `lane` covers `size` entries of `other`."""
    numbers, sizes = lane.seen.setdefault(other, (array("Q"), array("Q")))
    if sizes and sizes[-1] >= size:
        return
    if numbers and numbers[-1] == number:
        sizes[-1] = size
        return
    numbers.append(number)
    sizes.append(size)
