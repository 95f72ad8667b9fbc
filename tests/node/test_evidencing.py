"""What only a node can give to evidence: bodies it can open, receipts under its key."""

from base64 import b64decode

import pytest

from comity.errors import OurError
from comity.evidence import cose
from comity.record.body import commitment, unpadded
from comity.record.keys import ED25519, Key
from tests.node.test_bodies import sends
from tests.node.test_checkpoints import HOUR, ticks


def test_a_body_is_opened_for_a_file_as_it_was_committed_to(wire):
    """R-126, R-612: one by one, and only where it opens."""
    aa, bb = wire.sides
    leaf = sends(aa)
    wire.runs()
    for side in (aa, bb):
        [[name, plain]] = side.ask("plain", entries=[leaf.hex()[:12]])["bodies"]
        opened = unpadded(b64decode(plain))
        entry = side.keeper.recall(bytes.fromhex(name)).entry
        assert entry.content == commitment(opened.salt, opened.content)


def test_a_receipt_is_signed_for_what_a_checkpoint_covers_and_for_nothing_else(line):
    """R-624."""
    aa, bb = line
    own = aa.keeper.own
    first = own.leaf(1)
    with pytest.raises(OurError, match="not-covered"):
        aa.ask("receipt", entry=first.hex())
    aa.home.clock.passes(HOUR)
    ticks(aa)
    told = aa.ask("receipt", entry=first.hex())
    key = Key(ED25519, bytes.fromhex(told["key"]))
    assert key == own.genesis.note_keys[0]
    found = cose.check(b64decode(told["receipt"]), first, key)
    assert (found.number, found.size, found.root.hex()) == (1, told["size"], told["root"])
    with pytest.raises(OurError, match="not-own"):
        aa.ask("receipt", entry=bb.keeper.own.leaf(1).hex())
    with pytest.raises(OurError, match="not-sealed"):
        bb.ask("plain", entries=[first.hex()])
