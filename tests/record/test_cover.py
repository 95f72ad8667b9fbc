"""Which entries a checkpoint covers, and whose checkpoint counts (R-137)."""

import pytest

from comity.errors import TheirError
from comity.record.checkpoint import CHECKPOINT_TYPE, Checkpoint, sign
from comity.record.cover import Cover
from comity.record.entry import Draft, parse
from comity.record.evidence import Evidence, Kind, check
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


def test_what_branches_share_is_covered_whichever_of_them_came_first():
    bench = Bench("AA", "BB")
    shared = bench.note("AA", "shared")
    twin = bench.feeds["AA"].twin()
    bench.note("AA", "one")
    at = stated(bench)
    other = twin.write(Draft(type="test.note/1", content={1: "other"}, time_ms=NOON))
    both = [bench.feeds["AA"].entries, [*twin.entries[:-1], other.data]]
    for first, second in (both, both[::-1]):
        record = bench.record()
        for data in (*first, *second):
            record.take(data)
        cover = Cover(record)
        cover.hear(at)
        assert cover.by(shared.leaf) == at.leaf
        assert cover.by(other.leaf) is None
        sizes = [(min(it.size, cover.size(it)), it.base) for it in record.lanes.all]
        assert sum(max(0, size - base) for size, base in sizes) == at.number


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


def proved(bench, *entries):
    """What the entries of a record prove, each as it joins; checked as a stranger would."""
    cover = Cover(bench.record("AA", "BB"))
    found: list[tuple[bytes, bytes]] = []
    for entry in entries:
        cover.hear(entry)
        found += cover.contradicted(entry)
    data = {it.leaf: it.data for it in entries}
    opening = bench.feeds["AA"].entries[0]
    return [
        Evidence.checkpoint(bench.charter.line_id, opening, data[one], data[other])
        for one, other in found
    ]


def test_x9_a_checkpoint_of_another_root_and_the_entry_with_that_number_prove_it():
    """X9: whichever of the two comes first, and from these bytes alone."""
    bench = Bench("AA", "BB")
    bench.note("AA", "said")
    head = bench.feeds["AA"].head
    later = [bench.note("AA", "later")]
    what = Checkpoint(bench.charter.line_id, head.feed, head.size, bytes(32))
    content = {1: [], 2: bytes(32), 4: sign(what, PLAIN, QUANTUM, 0)}
    at = bench.say("AA", Draft(type=CHECKPOINT_TYPE, content=content, time_ms=NOON))

    first, second = proved(bench, *later, at), proved(bench, at, *later)
    assert {it.id for it in first} == {it.id for it in second}
    finding = check(first[0].data)
    assert (finding.kind, finding.party, finding.number) == (Kind.CHECKPOINT, "AA", head.size)


def test_x9_a_checkpoint_that_stands_where_it_speaks_of_is_contradicted_by_its_own_root():
    """X9: the entry that carries it has the number that is its size."""
    bench = Bench("AA", "BB")
    at = stated(bench, root=bytes(32))
    (proof,) = proved(bench, at)
    assert proof.entries == (at.data,)
    assert check(proof.data).number == at.number


def test_a_checkpoint_of_the_right_root_or_of_a_strangers_key_proves_nothing():
    bench = Bench("AA", "BB")
    right = stated(bench)
    stranger = SigningKey.from_seed(seed("stranger"))
    head = bench.feeds["AA"].head
    what = Checkpoint(bench.charter.line_id, head.feed, head.size, bytes(32))
    note = sign(what, stranger, QuantumSigningKey.from_seed(seed("stranger")), 0)
    content = {1: [], 2: bytes(32), 4: note}
    wrong = bench.say("AA", Draft(type=CHECKPOINT_TYPE, content=content, time_ms=NOON))
    assert proved(bench, right, wrong) == []
    opening = bench.feeds["AA"].entries[0]
    for entry in (right, wrong):
        made = Evidence.checkpoint(bench.charter.line_id, opening, entry.data, entry.data)
        with pytest.raises(TheirError, match="proves-nothing"):
            check(made.data)
