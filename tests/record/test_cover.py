"""Which entries a checkpoint covers, and whose checkpoint counts (R-137)."""

from comity.record.checkpoint import CHECKPOINT_TYPE, Checkpoint, sign
from comity.record.cover import Cover
from comity.record.entry import Draft, parse
from comity.record.keys import QuantumSigningKey, SigningKey
from comity.record.statement import release
from tests.support.parties import NOON, Bench, seed

PLAIN = SigningKey.from_seed(seed("AA", "note"))
QUANTUM = QuantumSigningKey.from_seed(seed("AA", "note pq"))


def stated(bench, *, by=QUANTUM, root=None, of="AA"):
    """A checkpoint of a feed as it stands, in an entry of AA."""
    head = bench.feeds[of].head
    what = Checkpoint(bench.charter.line_id, head.feed, head.size, root or head.root)
    content = {1: [], 2: bytes(32), 4: sign(what, PLAIN, by, 0)}
    return bench.say("AA", Draft(type=CHECKPOINT_TYPE, content=content, time_ms=NOON))


def covering(bench, *entries):
    record = bench.record("AA", "BB")
    cover = Cover(record)
    for entry in entries:
        cover.hear(entry)
    return record, cover


def test_a_checkpoint_covers_what_was_before_it_and_not_itself():
    bench = Bench("AA", "BB")
    said = bench.note("AA", "said")
    at = stated(bench)
    later = bench.note("AA", "later")
    record, cover = covering(bench, at)
    assert cover.by(said.leaf) == at.leaf
    assert [cover.by(it.leaf) for it in (at, later)] == [None, None]
    assert cover.size(record.lanes.place(said.leaf)[0]) == at.number
    assert cover.by(bytes(32)) is None


def test_a_checkpoint_of_another_key_covers_nothing():
    bench = Bench("AA", "BB")
    said = bench.note("AA", "said")
    at = stated(bench, by=QuantumSigningKey.from_seed(seed("stranger")))
    assert covering(bench, at)[1].by(said.leaf) is None


def test_a_checkpoint_of_another_root_covers_nothing_and_contradicts():
    bench = Bench("AA", "BB")
    said = bench.note("AA", "said")
    at = stated(bench, root=bytes(32))
    _, cover = covering(bench, at)
    assert cover.by(said.leaf) is None
    found = cover.contradiction(at)
    assert (found.stated.root, found.held.size) == (bytes(32), at.number)


def test_a_key_granted_for_notes_covers_too():
    bench = Bench("AA", "BB")
    party = bench.parties["AA"]
    other = QuantumSigningKey.from_seed(seed("AA", "archive"))
    statement = party.grant(other.key, 3, terminal="T009", office="ARCHIVE")
    draft = Draft(
        type=statement.type,
        content=statement.wire,
        time_ms=NOON,
        releases=release(statement, party.holders[:2]),
    )
    bench.say("AA", draft)
    said = bench.note("AA", "said")
    at = stated(bench, by=other)
    assert covering(bench, at)[1].by(said.leaf) == at.leaf


def test_a_checkpoint_without_a_note_or_with_a_bad_one_covers_nothing():
    bench = Bench("AA", "BB")
    said = bench.note("AA", "said")
    for note in ({}, {4: "no note"}, {4: 5}):
        content = {1: [], 2: bytes(32), **note}
        bench.say("AA", Draft(type=CHECKPOINT_TYPE, content=content, time_ms=NOON))
    entries = [parse(data) for data in bench.feeds["AA"].entries]
    _, cover = covering(bench, *entries)
    assert cover.by(said.leaf) is None
    assert [cover.contradiction(it) for it in entries] == [None] * len(entries)
