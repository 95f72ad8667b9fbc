"""R-18 to R-27: one line's record, whatever order its entries come in."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.errors import TheirError
from comity.record.admission import Refused
from comity.record.authority import Judged
from comity.record.entry import Draft, parse
from comity.record.evidence import Kind, check
from comity.record.held import Held, Share
from comity.record.keys import SigningKey
from comity.record.record import Crowded, HeldFork, Joined
from comity.values.bounds import EARLY_PER_FEED_MAX, HELD_PER_FEED_MAX
from tests.support.forge import altered
from tests.support.histories import bench, empty, histories, joined
from tests.support.parties import NOON, Feed
from tests.support.standings import new_epoch


def everything_of(record, told, leaves):
    """All that a node may conclude from what it holds."""
    lanes = {lane.index: lane.head for lane in record.lanes.all}
    return {
        "heads": record.heads(),
        "waiting": record.waiting,
        "stable": record.stable_level(),
        "order": [it.entry.leaf for it in sorted(told, key=lambda it: it.order)],
        "told": {it.entry.leaf: (it.level, it.party, it.offices, it.flags) for it in told},
        "held by": {
            (party, leaf): record.held_by(party, leaf)
            for party in record.charter.parties
            for leaf in leaves
        },
        "pasts": {
            (one, other) for one in leaves for other in leaves if record.is_in_past(one, other)
        },
        "lanes": sorted(lanes.values()),
    }


@given(histories("AA", "BB", "CC", steps=10), st.randoms(use_true_random=False))
def test_any_order_of_arrival_ends_in_the_same_record(history, chance):
    # forks, refs, replies and late clocks included
    leaves = [parse(data).leaf for data in history.entries]
    straight = empty(history.line)
    wanted = everything_of(straight, joined(straight, history.entries), leaves)
    assert wanted["waiting"] == 0
    mixed = list(history.entries)
    chance.shuffle(mixed)
    for arrival in (mixed, mixed + mixed, list(reversed(history.entries))):
        record = empty(history.line)
        assert everything_of(record, joined(record, arrival), leaves) == wanted


@given(histories("AA", "BB"))
def test_a_record_read_back_from_its_store_is_the_same(history):
    #
    leaves = [parse(data).leaf for data in history.entries]
    first, again = empty(history.line), empty(history.line)
    told = joined(first, history.entries)
    judged = {
        it.entry.leaf: Judged(offices=it.offices, flags=it.flags) if it.flags else None
        for it in told
    }
    read = [again.reload(it.entry.data, judged[it.entry.leaf]) for it in told]
    assert everything_of(again, read, leaves) == everything_of(first, told, leaves)
    for it in told:
        assert first.recall(it.entry.data, judged[it.entry.leaf]) == it
    with pytest.raises(TheirError, match=r"record\.does-not-fit"):
        again.reload(told[0].entry.data, None)


def test_a_store_with_a_missing_row_does_not_fit():
    #
    line = bench("AA", "BB")
    record = empty(line)
    record.reload(line.feeds["AA"].entries[0], None)
    with pytest.raises(TheirError, match=r"record\.does-not-fit"):
        record.reload(line.feeds["AA"].entries[2], None)
    with pytest.raises(TheirError, match=r"record\.unknown-entry"):
        record.recall(line.feeds["AA"].entries[2], None)


def test_an_admitted_entry_is_told_again_and_nothing_that_only_looks_like_it():
    # every octet that is read is covered by the leaf
    line = bench("AA", "BB")
    record = line.record("AA", "BB")
    note = line.note("AA", "said")
    record.take(note.data)
    assert repr(record.recall(note.data, None).entry) == repr(note)
    for at in range(len(note.data) - 64):
        other = bytearray(note.data)
        other[at] ^= 1
        with pytest.raises(TheirError, match=r"^(entry\.bad-layout|record\.unknown-entry)\b"):
            record.recall(bytes(other), None)


def test_a_held_entry_joins_when_its_past_comes():
    #
    line = bench("AA", "BB")
    record = line.record("AA", "BB")
    notes = [line.note("AA", f"note {n}") for n in range(3)]
    for note in (notes[2], notes[1]):
        (outcome,) = record.take(note.data)
        assert isinstance(outcome, Held)
    assert record.missing() == tuple(sorted((notes[1].place, notes[2].place)))
    outcomes = record.take(notes[0].data)
    assert [it.told.entry for it in outcomes if isinstance(it, Joined)] == notes
    assert record.waiting == 0
    assert record.missing() == ()


def test_two_that_wait_for_one_head_do_not_block_a_third():
    """R-18: z waits for what y5 makes; y5 and y6 are freed by one and the same entry."""
    line = bench("AA", "BB", "CC")
    record = line.record("AA", "BB", "CC")
    cited = line.note("AA", "cited")
    head = (line.feeds["AA"].head,)
    y5 = line.note("BB", "y5", head)
    z = line.note("CC", "z", (line.feeds["BB"].head,))
    y6 = line.note("BB", "y6")
    for entry in (y5, y6, z):
        (outcome,) = record.take(entry.data)
        assert isinstance(outcome, Held)
    told = joined(record, [cited.data])
    assert {it.entry.leaf for it in told} == {cited.leaf, y5.leaf, y6.leaf, z.leaf}
    assert record.waiting == 0


def test_a_forged_copy_does_not_drive_out_what_waits():
    # anybody can put another signature on bytes he has seen
    line = bench("AA", "BB")
    record = line.record("AA", "BB")
    first, second = line.note("AA", "first"), line.note("AA", "second")
    record.take(second.data)
    (outcome,) = record.take(second.data[:-64] + bytes(64))
    assert isinstance(outcome, Refused)
    assert [it.entry.leaf for it in joined(record, [first.data])] == [first.leaf, second.leaf]


@pytest.mark.parametrize("forged_first", [True, False])
def test_before_the_genesis_comes_a_forged_copy_does_not_take_the_place(forged_first):
    #
    line = bench("AA", "BB")
    opening, second, *_ = line.feeds["AA"].entries
    forged = second[:-64] + bytes(64)
    record = empty(line)
    for data in (forged, second) if forged_first else (second, forged):
        (outcome,) = record.take(data)
        assert isinstance(outcome, Held)
    outcomes = record.take(opening)
    assert [type(it) for it in outcomes].count(Refused) <= 1
    assert parse(second).leaf in record.lanes
    assert record.waiting == 0


def test_two_signed_entries_with_one_number_that_wait_are_a_fork_proof():
    #
    line = bench("AA", "BB")
    record = line.record("AA", "BB")
    line.note("AA", "kept back")
    twin = line.feeds["AA"].twin()
    one = line.note("AA", "one")
    line.feeds["AA"] = twin
    other = line.note("AA", "other")
    record.take(one.data)
    (outcome,) = record.take(other.data)
    assert isinstance(outcome, HeldFork)
    assert check(outcome.evidence.data).kind == Kind.FORK
    assert record.waiting == 2


def test_a_fork_is_told_and_everybody_goes_on():
    #
    line = bench("AA", "BB")
    record = line.record("AA", "BB")
    twin = line.feeds["AA"].twin()
    one = line.note("AA", "one")
    trunk, line.feeds["AA"] = line.feeds["AA"], twin
    other = line.note("AA", "other")
    (first,) = record.take(one.data)
    (second,) = record.take(other.data)
    assert isinstance(first, Joined)
    assert isinstance(second, Joined)
    assert (first.rival, second.rival) == (None, one.leaf)
    cites = line.note("BB", "both", (trunk.head,))
    again = line.note("BB", "both", (twin.head,))
    assert [it.entry for it in joined(record, [cites.data, again.data])] == [cites, again]
    assert record.is_in_past(again.leaf, one.leaf)
    assert record.is_in_past(again.leaf, other.leaf)
    assert not record.is_in_past(one.leaf, other.leaf)


def test_a_flood_of_entries_without_a_past_is_bounded():
    #
    line = bench("AA", "BB")
    record = line.record("AA", "BB")
    key, line_id = line.parties["AA"].entry_key, line.charter.line_id
    note = line.note("AA", "flood")
    flood = [altered(note, key, line_id, k3=100 + n) for n in range(HELD_PER_FEED_MAX + 5)]
    outcomes = [record.take(data)[0] for data in flood]
    assert record.waiting == HELD_PER_FEED_MAX
    assert [type(it) for it in outcomes[-5:]] == [Crowded] * 5
    assert joined(record, [note.data])
    assert joined(record, [line.note("BB", "unharmed").data])


def test_an_entry_signed_a_moment_ago_is_not_verified_again():
    # sign, then store; ADR 0013
    line = bench("AA", "BB")
    record = line.record("AA", "BB")
    note = line.note("AA", "own")
    (outcome,) = record.take_own(note.data)
    assert isinstance(outcome, Joined)
    assert record.take(note.data) == []


def test_refused_bytes_change_nothing():
    #
    line = bench("AA", "BB")
    record = line.record("AA", "BB")
    before = record.heads()
    (outcome,) = record.take(b"\x00")
    assert isinstance(outcome, Refused)
    assert outcome.entry is None
    assert record.heads() == before


def test_a_party_held_what_one_of_its_entries_covers_and_from_then_on():
    # the first such entry in merged order; a node's word, not a person's
    line = bench("AA", "BB")
    record = line.record("AA", "BB")
    said = line.note("AA", "said")
    later = line.note("AA", "later")
    joined(record, [said.data, later.data])
    assert record.held_by("BB", said.leaf) is None
    assert record.held_by("AA", said.leaf) == said.leaf
    head = line.feeds["AA"].head
    seen = line.note("BB", "seen", (head,))
    joined(record, [seen.data, line.note("BB", "more").data])
    assert record.held_by("BB", said.leaf) == record.held_by("BB", later.leaf) == seen.leaf
    assert record.held_by("BB", bytes(32)) is None
    assert record.held_by("CC", said.leaf) is None


def test_the_past_of_what_nobody_knows_is_empty():
    #
    line = bench("AA", "BB")
    record = line.record("AA")
    known = parse(line.feeds["AA"].entries[0]).leaf
    assert not record.is_in_past(known, bytes(32))
    assert not record.is_in_past(bytes(32), known)
    assert not record.is_in_past(known, known)


def held_of(record, entry):
    outcome = record.take(entry.data)[0]
    assert isinstance(outcome, Held)
    return outcome


def urgent(line, code, refs=()):
    draft = Draft(type="test.note/1", content={1: "fire"}, time_ms=NOON, precedence=3)
    return line.feeds[code].write(draft, refs)


def test_an_urgent_entry_that_waits_is_early_and_any_other_is_not():
    """X4: it is told of before its past is here."""
    line = bench("AA", "BB")
    record = line.record("AA", "BB")
    line.note("AA", "kept back")
    slow = held_of(record, line.note("AA", "slow"))
    fast = held_of(record, urgent(line, "AA"))
    assert (slow.share, fast.share) == (Share.FEED, Share.EARLY)
    assert [it.entry for it in record.early()] == [fast.entry]


def test_what_ends_one_branch_of_a_feed_silences_no_alarm_from_the_other():
    """X4, X2: R-115; an alarm too many is a nuisance, an alarm too few kills."""
    line = bench("AA", "BB")
    record = line.record("AA", "BB")
    feed = line.feeds["AA"]
    twin = feed.twin()
    joined(record, [line.note("AA", "here").data])
    joined(
        record,
        [
            twin.write(Draft(type="test.note/1", content={9: n}, time_ms=NOON)).data
            for n in range(3)
        ],
    )
    closing, _ = new_epoch(line, "AA", 1, twin.head)
    joined(record, closing.entries)
    unheld = line.note("BB", "kept back")
    assert held_of(record, urgent(line, "AA", (line.feeds["BB"].head,))).share is Share.EARLY
    for n in range(2):
        feed.write(Draft(type="test.note/1", content={1: n}, time_ms=NOON))
    assert held_of(record, urgent(line, "AA")).share is Share.FEED
    assert unheld.leaf not in record.lanes


def test_an_urgent_entry_before_its_genesis_is_early_once_key_and_grant_are_here():
    """X4: a signature nobody can check wakes nobody; then it is judged anew, unasked."""
    line = bench("AA", "BB")
    everything = line.record("AA", "BB")
    line.note("AA", "kept back")
    fire = urgent(line, "AA")
    record = empty(line)
    assert held_of(record, fire).share is Share.STRANGERS
    shares = []
    for data in line.feeds["AA"].entries[:-2]:
        shares += [it.share for it in record.take(data) if isinstance(it, Held)]
    assert shares[-1] is Share.EARLY
    assert [it.entry.leaf for it in record.early()] == [fire.leaf]
    assert everything.waiting == 0


def test_a_false_genesis_in_another_partys_name_gets_no_room_of_its_own():
    """X1: anybody may make feeds without number; together they get the strangers' room."""
    line = bench("AA", "BB")
    record = line.record("AA", "BB")
    for n in range(3):
        key = SigningKey.from_seed(bytes([n]) * 32)
        genesis = msgspec.structs.replace(
            line.parties["AA"].genesis(line.charter.line_id), entry_key=key.key, grant=None
        )
        false = Feed(line.charter.line_id, key)
        opening = Draft(type="feed.genesis/1", content=genesis.content(), time_ms=NOON)
        assert joined(record, [false.write(opening, (line.feeds["BB"].head,)).data])
        false.write(Draft(type="test.note/1", content={}, time_ms=NOON))
        fire = Draft(type="test.note/1", content={}, time_ms=NOON, precedence=3)
        held = held_of(record, false.write(fire))
        assert held.share is Share.STRANGERS
        assert not record.is_granted(false.label)
    assert record.early() == ()
    assert record.is_granted(line.feeds["AA"].label)


def test_bodies_are_sealed_to_no_feed_that_is_closed_or_revoked():
    """X21: what a thief's key opens ends with what the revocation, or the next epoch, says."""
    line = bench("AA", "BB")
    record = line.record("AA", "BB")
    old = record.lanes.of_feed(line.feeds["BB"].label)[0]
    assert record.may_open(old)
    feed, genesis = new_epoch(line, "BB", 1, line.feeds["BB"].head)
    record.take(genesis.data)
    again = record.lanes.of_feed(feed.label)[0]
    assert [record.may_open(it) for it in (old, again)] == [False, True]
    statement = line.parties["BB"].revokes("T001", line.feeds["BB"].head)
    heads = tuple(sorted((line.feeds["BB"].head, feed.head)))
    line.carry("AA", statement, heads, party="BB")
    for data in line.feeds["AA"].entries:
        record.take(data)
    assert [record.may_open(it) for it in (old, again)] == [False, False]


def test_a_glance_takes_back_what_reloading_would_and_refuses_what_does_not_fit():
    #
    line = bench("AA", "BB")
    first, other = line.note("AA", "one"), line.feeds["AA"].twin()
    last = line.note("AA", "cites", (line.feeds["BB"].head,))
    branch = other.write(Draft(type="test.note/1", content={1: "branch"}, time_ms=NOON))
    record = empty(line)
    for data in line.feeds["AA"].entries[:-2]:
        record.reload(data, None)
    with pytest.raises(TheirError, match=r"record\.does-not-fit"):
        record.reindex(last.data)  # the one before it is not here
    taken = record.reindex(first.data)
    assert taken is not None
    assert (taken[0].leaf, taken[1].size) == (first.leaf, first.number + 1)
    with pytest.raises(TheirError, match=r"record\.does-not-fit"):
        record.reindex(first.data)  # it is here already
    with pytest.raises(TheirError, match=r"record\.does-not-fit"):
        record.reindex(last.data)  # what it cites is not here
    for data in line.feeds["BB"].entries:
        record.reload(data, None)
    assert record.reindex(last.data) is not None
    assert record.reindex(branch.data) is None  # it opens a branch: that is more than a glance
    assert record.heads() == line.record("AA", "BB").heads()


def test_urgent_entries_beyond_their_own_room_take_that_of_the_feed():
    #
    line = bench("AA", "BB")
    record = line.record("AA", "BB")
    line.note("AA", "kept back")
    shares = [held_of(record, urgent(line, "AA")).share for _ in range(EARLY_PER_FEED_MAX + 2)]
    assert shares == [Share.EARLY] * EARLY_PER_FEED_MAX + [Share.FEED] * 2
