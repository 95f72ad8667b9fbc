"""Cuts: a part of the record that holds the past of everything in it.

Carries out R-22, R-23 and R-24: all that is held, the past of one entry, the stable prefix. A cut
is a number for each lane, so it is made in a moment and asked in no time. Knows no standing.
"""

from collections.abc import Sequence
from typing import Self, TypeAlias

import msgspec

from comity.record.entry import Head
from comity.record.lanes import Lane, Lanes

Place: TypeAlias = tuple[int, int]  # lane, number


class Cut(msgspec.Struct, frozen=True):
    """How many entries of each lane are in it, the beginning it shares with another included."""

    sizes: tuple[int, ...]

    @classmethod
    def whole(cls, lanes: Lanes) -> Self:
        """All that is held."""
        return cls(tuple(lane.size for lane in lanes.all))

    @classmethod
    def past(cls, lanes: Lanes, lane: Lane, number: int) -> Self:
        """The past of entry `number` of a lane, without the entry itself (R-24)."""
        return cls(tuple(lane.past_size(number, index) for index in range(len(lanes.all))))

    @classmethod
    def ahead(cls, lanes: Lanes, lane: Lane, refs: Sequence[Head]) -> Self:
        """The past that an entry written now at the end of a lane would have, given its refs."""
        sizes = list(cls.past(lanes, lane, lane.size).sizes)
        for ref in refs:
            found = lanes.find(ref)
            if found is not None and ref.size:
                owner = found.owner(ref.size - 1)
                under = cls.past(lanes, owner, ref.size - 1).sizes
                sizes = [max(pair) for pair in zip(sizes, under, strict=True)]
                sizes[owner.index] = max(sizes[owner.index], ref.size)
        return cls(tuple(sizes))

    def grown(self, lane: Lane, size: int) -> "Cut":
        """This cut with a lane's first `size` entries."""
        sizes = list(self.sizes)
        sizes[lane.index] = max(sizes[lane.index], size)
        return Cut(tuple(sizes))

    def holds(self, place: Place) -> bool:
        """Whether an entry is in it."""
        lane, number = place
        return lane < len(self.sizes) and number < self.sizes[lane]

    def size(self, lane: Lane) -> int:
        """How many entries of a branch are in it; 0 if none that is the branch's own."""
        if lane.index >= len(self.sizes) or self.sizes[lane.index] <= lane.base:
            return 0
        return self.sizes[lane.index]


def covers(lanes: Lanes, lane: Lane, number: int, head: Head) -> bool:
    """Whether the past of entry `number` of a lane covers a head, on that very branch (R-24)."""
    found = lanes.find(head) if head.size else None
    return found is not None and head.size <= lane.past_size(
        number, found.owner(head.size - 1).index
    )
