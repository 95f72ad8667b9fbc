"""What the record shows of epochs: restored nodes, and two programs that run with one key.

Carries out R-123 and R-124 as views of the record, the same on every node: an epoch says that a
store was put back, never that anybody did wrong. Knows no clock and no mark.
"""

from collections import Counter
from collections.abc import Iterator

import msgspec

from comity.node.alarms import Word
from comity.node.keeper import Keeper
from comity.record.lanes import Lane
from comity.record.told import Told


class Restored(msgspec.Struct, frozen=True, kw_only=True):
    """A feed that follows an earlier one of the same key."""

    party: str
    node: str
    epoch: int
    feed: bytes
    entry: bytes  # leaf of the genesis
    time_ms: int  # as claimed there
    beyond: int  # entries of the earlier feeds beyond the close, as far as they are held
    is_clone: bool  # another feed of this key has the same epoch


def restored(keeper: Keeper) -> list[Restored]:
    """Every epoch that is not its node's first, or is not alone in its number."""
    lanes = [lane for lane in keeper.record.lanes.all if lane.parent is None]
    numbers = Counter(_number(lane) for lane in lanes)
    rows = [
        _restored(keeper, lane, is_clone=numbers[_number(lane)] > 1)
        for lane in lanes
        if lane.genesis.epoch > 0 or numbers[_number(lane)] > 1
    ]
    return sorted(rows, key=lambda row: (row.party, row.node, row.epoch, row.feed))


def epoch_words(keeper: Keeper, told: Told, own: str) -> list[Word]:
    """What an entry makes the watch say: RESTORED of any node, CLONE of the own party's."""
    for row in restored(keeper) if told.entry.is_genesis else ():
        if row.entry == told.entry.leaf:
            is_ours = row.is_clone and row.party == own
            return [Word.RESTORED] * (row.epoch > 0) + [Word.CLONE] * is_ours
    return []


def _number(lane: Lane) -> tuple[bytes, int]:
    return lane.genesis.entry_key.raw, lane.genesis.epoch


def _restored(keeper: Keeper, lane: Lane, *, is_clone: bool) -> Restored:
    genesis = lane.genesis
    return Restored(
        party=genesis.party,
        node=genesis.node,
        epoch=genesis.epoch,
        feed=lane.feed,
        entry=lane.leaf(0),
        time_ms=lane.time_ms(0),
        beyond=sum(_beyond(keeper, lane)),
        is_clone=is_clone,
    )


def _beyond(keeper: Keeper, lane: Lane) -> Iterator[int]:
    """Of each feed that this one closes: entries beyond, in all of its branches."""
    for head in lane.genesis.known:
        for closed in keeper.record.lanes.of_feed(head.feed):
            if closed.genesis.entry_key == lane.genesis.entry_key:
                yield closed.size - max(head.size, closed.base)
