"""Feeds as witnesses know them."""

from comity.node.witnessing import feeds
from comity.record import note
from comity.record.note import QUANTUM, SIGNED, VerifierKey
from tests.node.test_checkpoints import HOUR, ticks


def test_the_keys_shown_of_a_feed_are_those_that_sign_its_checkpoints(line):
    """R-598."""
    aa, _ = line
    aa.home.clock.passes(HOUR)
    ticks(aa)
    own = aa.keeper.own
    (row,) = (it for it in feeds(aa.keeper) if it["feed"] == own.feed.hex())
    keys = [VerifierKey.read(it) for it in row["keys"]]
    assert [it.kind for it in keys] == [SIGNED, QUANTUM]
    posted = aa.keeper.recall(own.leaf(own.size - 1)).entry.content[4]
    assert note.times(note.read(posted), keys).keys() == {*keys}
    assert row["size"] == own.size
