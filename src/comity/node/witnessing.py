"""What a node has to do with witnesses: the keys by which they know its feeds.

Carries out R-598. Knows records; does not know how a witness is asked.
"""

from comity.node.keeper import Keeper
from comity.node.showing import Json
from comity.record.checkpoint import Checkpoint
from comity.record.keys import ED25519
from comity.record.lanes import Lane
from comity.record.note import QUANTUM, SIGNED, VerifierKey


def feeds(keeper: Keeper) -> list[Json]:
    """Every feed of a line as a log: its name, and the keys that sign its checkpoints."""
    lanes = keeper.record.lanes
    parties = sorted(keeper.record.laws_now().founded)
    first = {lane.feed: lane for party in parties for lane in lanes.of_party(party)}
    return [
        {
            "feed": lane.feed.hex(),
            "party": lane.genesis.party,
            "node": lane.genesis.node,
            "epoch": lane.genesis.epoch,
            "size": max(it.size for it in lanes.of_feed(lane.feed)),
            "keys": [it.text for it in log_keys(keeper.line_id, lane)],
        }
        for lane in first.values()
    ]


def log_keys(line_id: bytes, lane: Lane) -> tuple[VerifierKey, ...]:
    """Under which keys a feed signs its checkpoints, as witnesses are told."""
    origin = Checkpoint(line_id, lane.feed, 0, b"").origin
    return tuple(
        VerifierKey(origin, SIGNED if key.alg == ED25519 else QUANTUM, key)
        for key in lane.genesis.note_keys
    )
