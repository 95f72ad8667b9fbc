"""What a node has to do with witnesses: what they are told of its feeds, and what they signed.

Carries out R-598, R-600 and R-601: verbs over the node's lines. How a witness is asked is in
witnesses.py; what its times prove is the record's (record/brackets.py).
"""

from typing import Final

from comity.errors import OurError, TheirError
from comity.families.line.seals import Checkpoint as CheckpointMessage
from comity.node.checkpoints import NO_LANGUAGE
from comity.node.keeper import Keeper
from comity.node.lines import Lines
from comity.node.reading import Verb
from comity.node.showing import Json
from comity.record import canonical, checkpoint, note
from comity.record.checkpoint import Checkpoint
from comity.record.keys import ED25519
from comity.record.lanes import Lane
from comity.record.note import QUANTUM, SIGNED, VerifierKey
from comity.record.tree import consistency_proof
from comity.values.composites import Head

GROWTH_MAX: Final = 1 << 22  # entries of a feed whose proofs are computed here


class Witnessing:
    """The verbs by which cosignatures come into the record."""

    def __init__(self, lines: Lines) -> None:
        self._lines = lines

    @property
    def verbs(self) -> dict[str, Verb]:
        """Each by its name."""
        return {
            "feeds": self.feeds,
            "checkpointed": self.checkpointed,
            "growth": self.growth,
            "cosigned": self.cosigned,
        }

    def feeds(self, line: str | None = None) -> list[Json]:
        """Every feed as a log that a witness may be told to trust."""
        return feeds(self._lines.keeper(line)[1])

    def checkpointed(self, line: str | None = None) -> Json | None:
        """The own feed's last checkpoint, and which witnesses of the charter signed it; or none."""
        _, keeper = self._lines.keeper(line)
        found = _last(keeper)
        if found is None:
            return None
        leaf, signed = found
        brackets = keeper.cover.brackets
        policy = brackets.policy()
        done = {
            key.name
            for it in brackets.notes
            if it.signed.tip == signed.tip
            for key in note.times(it.signed, policy.keys)
        }
        return {
            "entry": leaf.hex(),
            "origin": signed.tip.origin,
            "size": signed.tip.size,
            "note": signed.text,
            "k": policy.k,
            "keys": [it.text for it in policy.keys],
            "done": sorted(done),
        }

    def growth(self, old: int, size: int, line: str | None = None) -> list[str]:
        """The proof that the own feed of `size` entries grew out of that of `old` (R-7)."""
        _, keeper = self._lines.keeper(line)
        own = keeper.own
        if own is None or not 0 <= old <= size <= min(own.size, GROWTH_MAX):
            raise OurError("witness.no-growth", old=old, size=size)
        leaves = [own.leaf(number) for number in range(size)]
        return [step.hex() for step in consistency_proof(leaves, old)]

    def cosigned(self, entry: str, lines: str, line: str | None = None) -> Json:
        """Put cosignatures of an own checkpoint on the record: the good ones of the charter's.

        Raises:
            OurError: the entry is no own checkpoint, or none of the lines is good.
        """
        name, keeper = self._lines.keeper(line)
        found = _last(keeper)
        if found is None or found[0].hex() != entry:
            raise OurError("witness.not-the-last")
        tip = found[1].tip
        keys = keeper.cover.brackets.policy().keys
        try:
            given = note.read_lines(lines)
        except TheirError:
            given = ()
        good = [it for it in given if any(key.signed(tip, it) is not None for key in keys)]
        if not good:
            raise OurError("witness.nothing-good")
        heads = {head.feed: Head(*head) for head in keeper.record.heads()}
        encoded = [canonical.encode([it.feed, it.size, it.root]) for it in heads.values()]
        message = CheckpointMessage(
            heads=heads,
            root=checkpoint.heads_root(encoded),
            cosign_of=found[0],
            note=note.Signed(tip, tuple(good)).text,
            lang=NO_LANGUAGE,
        )
        said = self._lines.desks[name].send_machine(message)
        return {"line": name, "entry": said.leaf.hex(), "signed": sorted({it.name for it in good})}


def _last(keeper: Keeper) -> tuple[bytes, note.Signed] | None:
    """The last checkpoint of the own feed, and its entry; none, or another branch's: nothing."""
    found = None if keeper.own is None else keeper.cover.last(keeper.own)
    if found is None or keeper.own is None:
        return None
    leaf, _ = found
    content = keeper.recall(leaf).entry.content
    signed = note.read(content[4])
    is_ours = keeper.own.root_at(signed.tip.size) == signed.tip.root
    return (leaf, signed) if is_ours else None


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
