"""Checkpoints are signed only over what the disk gives back (X9)."""

import apsw
import pytest

from comity.errors import StoreError
from comity.families.line.seals import Checkpoint as CheckpointMessage
from comity.node.pending import News
from comity.record.checkpoint import Checkpoint, sign
from comity.store import sqlite
from comity.store.pages import summing_vfs
from tests.support.lines import LINE, TEXT

HOUR = 3_600


def posted(side):
    return side.types().count("line.checkpoint/1")


def ticks(side):
    side.office.checkpoints[LINE].tick()
    side.keeper.commit()


def flash(side, entry):
    """News of a FLASH, as the runner hands it on."""
    told = side.keeper.recall(bytes.fromhex(entry["entry"]))
    side.office.checkpoints[LINE].hear(News(told=told))


def test_a_node_posts_a_checkpoint_every_hour(line):
    """R-138."""
    aa, _ = line
    ticks(aa)
    assert posted(aa) == 0
    for hour in (1, 2):
        aa.home.clock.passes(HOUR)
        ticks(aa)
        ticks(aa)
        assert posted(aa) == hour


def test_a_node_posts_after_a_flash_at_most_once_a_minute(line):
    aa, _ = line
    said = aa.says("L09", TEXT, precedence="FLASH")
    aa.home.clock.passes(61)
    flash(aa, said)
    ticks(aa)
    flash(aa, said)
    ticks(aa)
    assert posted(aa) == 1
    aa.home.clock.passes(60)
    ticks(aa)
    assert posted(aa) == 2


def test_an_entry_is_covered_by_the_checkpoint_after_it_and_not_before(wire):
    """R-137: on the other node too, which judges the same bytes."""
    aa, _bb = wire.sides
    said = bytes.fromhex(aa.says("L09", TEXT)["entry"])
    assert aa.keeper.cover.by(said) is None
    aa.home.clock.passes(HOUR)
    ticks(aa)
    own = aa.keeper.own
    at = aa.keeper.cover.by(said)
    assert at == own.leaf(own.size - 1)
    assert aa.keeper.cover.by(at) is None
    wire.runs()
    aa.restarts()
    assert aa.keeper.cover.by(said) == at


def flips_a_bit(side, number):
    """Let the disk of a running node give one stored entry back with one bit changed."""
    keeper = side.keeper
    path = side.home.path / "lines" / LINE / "line.sqlite"
    keeper.store.close()
    disk = apsw.Connection(str(path), vfs=summing_vfs())
    place = (keeper.own.feed, number)
    ((data,),) = disk.execute("SELECT data FROM entries WHERE feed = ? AND number = ?", place)
    flipped = bytearray(data)
    flipped[len(data) // 2] ^= 1
    disk.execute("UPDATE entries SET data = ? WHERE feed = ? AND number = ?", (flipped, *place))
    disk.close()
    keeper.store = keeper.room.store = sqlite.open(path, keeper.line_id)


def test_a_flipped_bit_on_the_disk_is_found_before_a_checkpoint_is_signed(line):
    """X9: two logs of others died of one flipped bit under a signed root."""
    aa, _ = line
    flips_a_bit(aa, 2)
    aa.home.clock.passes(HOUR)
    with pytest.raises(StoreError) as caught:
        ticks(aa)
    assert (caught.value.key, caught.value.facts["number"]) == ("checkpoint.read-back", 2)
    assert posted(aa) == 0


def test_a_bit_that_flips_under_an_earlier_checkpoint_is_found_within_the_hour(line):
    """X9: the hourly checkpoint reads the whole feed again."""
    aa, _ = line
    aa.home.clock.passes(HOUR)
    ticks(aa)
    flips_a_bit(aa, 2)
    aa.home.clock.passes(HOUR)
    with pytest.raises(StoreError) as caught:
        ticks(aa)
    assert (caught.value.key, caught.value.facts["number"]) == ("checkpoint.read-back", 2)
    assert posted(aa) == 1


def test_a_checkpoint_that_contradicts_its_feed_is_shown_by_its_own_signature(wire):
    """X9: the same keys signed another root at that size."""
    aa, bb = wire.sides
    own, keys = bb.keeper.own, bb.home.keys
    found = []
    for root in (bytes(32), own.root_at(3)):
        note = sign(Checkpoint(bb.keeper.line_id, own.feed, 3, root), keys.note, keys.note_pq, 0)
        message = CheckpointMessage(heads={}, root=bytes(32), note=note, lang="zxx")
        entry = bb.office.desks[LINE].send_machine(message)
        bb.keeper.commit()
        found.append(aa.keeper.cover.contradiction(entry))
    assert found[0].stated.root == bytes(32)
    assert found[0].held.root == own.root_at(3)
    assert found[1] is None


def test_a_contradiction_signed_by_nobody_accuses_nobody(wire):
    aa, bb = wire.sides
    own, keys = bb.keeper.own, aa.home.keys
    note = sign(Checkpoint(bb.keeper.line_id, own.feed, 3, bytes(32)), keys.note, keys.note_pq, 0)
    message = CheckpointMessage(heads={}, root=bytes(32), note=note, lang="zxx")
    entry = bb.office.desks[LINE].send_machine(message)
    assert aa.keeper.cover.contradiction(entry) is None
