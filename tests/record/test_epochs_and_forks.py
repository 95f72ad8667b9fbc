"""R-105, R-106, R-108, R-109: new epochs, clones, forks, and feeds that end."""

import pytest
from msgspec.structs import replace

from comity.record import bundle
from comity.record.admission import Refused
from comity.record.entry import Draft, Head, layout, parse
from comity.record.evidence import Evidence, check
from comity.record.genesis import Genesis
from comity.record.held import Held
from comity.record.keys import Checker, SigningKey
from comity.record.standing import GOOD, Cause, Stand, Standing
from comity.record.tree import Tree
from comity.record.verdict import Verdict, judge
from comity.values.bounds import ENTRY_BYTES_MAX
from tests.support.forge import altered
from tests.support.histories import bench, joined
from tests.support.parties import CODES, NOON, Feed, seed
from tests.support.standings import new_epoch, said, stands, taken


def test_a_restored_node_goes_on_in_a_new_epoch_and_accuses_itself_of_nothing():
    """X10, X17: entries beyond are DISPUTED with cause RESTORED; no fork, no evidence."""
    line = bench("AA", "BB")
    record = line.record("AA", "BB")
    head = line.feeds["AA"].head
    lost = line.note("AA", "after the backup was made")
    feed, opening = new_epoch(line, "AA", 1, head)
    first = feed.write(said("after the restore"))
    outcomes = [taken(record, it.data) for it in (lost, opening, first)]
    assert [it.rival for it in outcomes] == [None] * 3
    assert [it.told.flags for it in outcomes] == [()] * 3
    assert record.stand(lost.leaf) == Stand(Standing.DISPUTED, Cause.RESTORED, opening.leaf)
    assert record.stand(first.leaf) == record.stand(opening.leaf) == GOOD
    assert record.clones("AA") == ()


def test_what_the_old_epoch_writes_having_seen_the_new_one_is_after():
    """X2, X10."""
    line = bench("AA", "BB")
    record = line.record("AA", "BB")
    feed, opening = new_epoch(line, "AA", 1, line.feeds["AA"].head)
    late = line.note("AA", "the old machine again", (feed.head,))
    joined(record, [opening.data, late.data])
    assert record.stand(late.leaf) == Stand(Standing.AFTER, Cause.RESTORED, opening.leaf)


def test_a_new_epoch_closes_only_what_its_genesis_has_seen():
    """X8: a head in key 5 that no ref covers closes nothing."""
    line = bench("AA", "BB")
    record = line.record("AA", "BB")
    _, opening = new_epoch(line, "AA", 1, line.feeds["AA"].head, refs=())
    joined(record, [opening.data, line.note("AA", "goes on").data])
    assert set(stands(record).values()) == {GOOD}


@pytest.mark.parametrize(("code", "epoch"), [("BB", 1), ("AA", 0)])
def test_no_epoch_closes_the_feed_of_another_key_or_one_of_its_own_number(code, epoch):
    """X10: only earlier feeds of the same key."""
    line = bench("AA", "BB")
    record = line.record("AA", "BB")
    _, opening = new_epoch(line, code, epoch, line.feeds["AA"].head)
    joined(record, [opening.data, line.note("AA", "goes on").data])
    assert set(stands(record).values()) == {GOOD}


def test_two_epochs_of_one_number_are_a_running_clone_and_no_fork():
    """X17, X25: shown to the key office; equivocation is something else."""
    line = bench("AA", "BB")
    record = line.record("AA", "BB")
    head = line.feeds["AA"].head
    one, opening = new_epoch(line, "AA", 1, head)
    other, cloned = new_epoch(line, "AA", 1, head, refs=(line.feeds["BB"].head, head))
    outcomes = [taken(record, it.data) for it in (opening, cloned)]
    assert [it.rival for it in outcomes] == [None, None]
    assert record.clones("AA") == (tuple(sorted((one.label, other.label))),)
    assert record.clones("BB") == ()
    note = one.write(said("goes on"))
    joined(record, [note.data])
    assert record.stand(note.leaf) == GOOD


def test_of_two_geneses_with_one_label_an_epoch_that_names_one_closes_all_of_the_other():
    """X5: such a pair costs about 2^64 hashes; no node may fall by it."""
    line = bench("AA", "BB")
    record = line.record("AA", "BB")
    first = line.feeds["AA"]
    _, opening = new_epoch(line, "AA", 0, refs=())
    second = replace(opening, feed=first.label)  # as if its hash began like the first one's
    genesis = Genesis.read(second)
    record.lanes.open(second, genesis, Checker(genesis.entry_key, b""))
    _, anew = new_epoch(line, "AA", 1, Head(first.label, 1, Tree.of([second.leaf]).root))
    taken(record, anew.data)
    closed = Stand(Standing.DISPUTED, Cause.RESTORED, anew.leaf)
    assert {record.stand(parse(data).leaf) for data in first.entries} == {closed}
    assert record.stand(second.leaf) == record.stand(anew.leaf) == GOOD


# --- forks (X5)


def test_what_a_forker_said_before_the_fork_stays_good():
    """X5: an ACCEPT below the fork counts; both branches from there on are disputed."""
    line = bench("AA", "BB")
    record = line.record("AA", "BB")
    accept = line.note("AA", "ACCEPT")
    twin = line.feeds["AA"].twin()
    one, other = line.note("AA", "one"), twin.write(said("other"))
    on = line.note("AA", "and on")
    joined(record, [accept.data, one.data, on.data])
    outcome = taken(record, other.data)
    assert outcome.rival == one.leaf
    assert [tuple(span) for span in outcome.restood] == [(0, one.number, on.number + 1)]
    assert record.stand(accept.leaf) == GOOD
    assert record.stand(one.leaf) == Stand(Standing.DISPUTED, Cause.FORKED, other.leaf)
    assert record.stand(other.leaf) == Stand(Standing.DISPUTED, Cause.FORKED, one.leaf)
    assert record.stand(on.leaf).standing is Standing.DISPUTED


def test_a_fork_that_a_cut_does_not_hold_disputes_nothing_in_it():
    """X2, X5, X13."""
    line = bench("AA", "BB")
    record = line.record("AA", "BB")
    twin = line.feeds["AA"].twin()
    one, other = line.note("AA", "one"), twin.write(said("other"))
    seen = line.note("BB", "saw one", (line.feeds["AA"].head,))
    both = line.note("BB", "saw both", (twin.head,))
    joined(record, [one.data, other.data, seen.data, both.data])
    assert record.stand(one.leaf, record.past(seen.leaf)) == GOOD
    assert record.stand(one.leaf, record.past(both.leaf)).cause is Cause.FORKED


def test_a_lower_fork_found_later_disputes_more():
    """X5: one standing, whichever of two forks is found first."""
    line = bench("AA", "BB")
    record = line.record("AA", "BB")
    low = line.feeds["AA"].twin()
    first = line.note("AA", "first")
    high = line.feeds["AA"].twin()
    second = line.note("AA", "second")
    joined(record, [first.data, second.data, high.write(said("high")).data])
    assert record.stand(first.leaf) == GOOD
    outcome = taken(record, low.write(said("low")).data)
    assert [tuple(span) for span in outcome.restood] == [(0, first.number, second.number)]
    assert record.stand(first.leaf).standing is Standing.DISPUTED


def test_of_a_forked_feed_only_what_a_good_feed_cites_is_asked_for():
    """X5: R-108; a node that stopped at the fork still gets what others build on."""
    line = bench("AA", "BB", "CC")
    record = line.record("AA", "BB", "CC")
    feed = line.feeds["AA"].label
    assert record.needs.wants(feed) is None
    assert record.needs.wants(bytes(16)) is None
    twin = line.feeds["AA"].twin()
    one, other = line.note("AA", "one"), twin.write(said("other"))
    joined(record, [one.data, other.data])
    assert record.needs.wants(feed) == one.number + 1
    line.note("AA", "kept back")
    record.take(line.note("BB", "cites it", (line.feeds["AA"].head,)).data)
    assert record.needs.wants(feed) == one.number + 2


def test_a_forker_cannot_draw_its_own_feed_along():
    """X5: what an entry of a forked feed cites is no reason to ask."""
    line = bench("AA", "BB", "CC")
    record = line.record("AA", "BB", "CC")
    for code in ("AA", "BB"):
        twin = line.feeds[code].twin()
        joined(record, [line.note(code, "one").data, twin.write(said("other")).data])
    line.note("AA", "kept back")
    record.take(line.note("BB", "cites it", (line.feeds["AA"].head,)).data)
    assert record.needs.wants(line.feeds["AA"].label) == line.feeds["AA"].tree.size - 1


def test_seventeen_open_feeds_are_admitted_and_the_last_is_not_asked_for():
    # a budget of the node; admission knows nothing of it
    line = bench("AA", "BB")
    record = line.record("AA", "BB")
    head = (line.feeds["BB"].head,)
    feeds = [new_epoch(line, "AA", epoch, refs=head)[0] for epoch in range(1, 18)]
    told = joined(record, [feed.entries[0] for feed in feeds])
    assert len(told) == 17
    limits = [record.needs.wants(feed.label) for feed in feeds]
    assert limits.count(None) == 15
    assert limits.count(1) == 2
    last = max(feed.label for feed in feeds)
    assert record.needs.wants(last) == 1
    assert record.needs.wants(line.feeds["AA"].label) is None


def test_feeds_that_are_closed_and_those_of_strangers_are_not_among_the_sixteen():
    # anybody may begin a feed in another's name
    line = bench("AA", "BB")
    record = line.record("AA", "BB")
    head = (line.feeds["BB"].head,)
    feeds = [new_epoch(line, "AA", epoch, refs=head)[0] for epoch in range(1, 18)]
    joined(record, [feed.entries[0] for feed in feeds])
    _, closing = new_epoch(line, "AA", 18, *(feed.head for feed in feeds[:3]))
    joined(record, [closing.data])
    assert {record.needs.wants(feed.label) for feed in feeds} == {None}

    key = SigningKey.from_seed(seed("nobody"))
    made = replace(line.parties["AA"].genesis(line.charter.line_id), entry_key=key.key, grant=None)
    draft = Draft(type="feed.genesis/1", content=made.content(), time_ms=NOON)
    stranger = Feed(line.charter.line_id, key)
    joined(record, [stranger.write(draft).data])
    assert {record.needs.wants(feed.label) for feed in (*feeds, stranger)} == {None}


def test_after_a_malformed_entry_the_author_goes_on_in_a_new_epoch():
    """X3: R-17, R-109; the feed ends there, and nothing that stands before it is touched."""
    line = bench("AA", "BB")
    record = line.record("AA", "BB")
    before = line.note("AA", "before")
    head = line.feeds["AA"].head
    bad = line.note("AA", "malformed")
    party = line.parties["AA"]
    broken = altered(bad, party.entry_key, line.charter.line_id, k9=4)
    joined(record, [before.data])
    (refused,) = record.take(broken)
    assert isinstance(refused, Refused)
    assert refused.evidence is not None
    stuck = Feed(line.charter.line_id, party.entry_key)
    stuck.label, stuck.entries = head.feed, [b""]
    stuck.tree = Tree.of(
        [*(parse(it).leaf for it in line.feeds["AA"].entries[:-1]), layout(broken).leaf]
    )
    (held,) = record.take(stuck.write(said("on the broken one")).data)
    assert isinstance(held, Held)
    feed, opening = new_epoch(line, "AA", 1, head)
    first = feed.write(said("goes on"))
    assert [it.flags for it in joined(record, [opening.data, first.data])] == [(), ()]
    assert record.stand(before.leaf) == record.stand(first.leaf) == GOOD


def largest(feed: Feed, letter: str):
    """An entry of exactly 65,536 octets."""
    least = len(feed.twin().write(said(letter * 60_000)).data)
    return feed.write(said(letter * (60_000 + ENTRY_BYTES_MAX - least)))


def test_two_of_the_longest_entries_are_one_proof():
    """X5: R-109; exported evidence has no 64 KiB bound, nor has the bundle it travels in."""
    line = bench("AA", "BB")
    record = line.record("AA", "BB")
    twin = line.feeds["AA"].twin()
    one, other = largest(line.feeds["AA"], "x"), largest(twin, "y")
    assert len(one.data) == len(other.data) == ENTRY_BYTES_MAX
    taken(record, one.data)
    assert taken(record, other.data).rival == one.leaf
    opening = record.lanes.of_feed(one.feed)[0].opening
    proof = Evidence.fork(line.charter.line_id, opening, one.data, other.data).data
    assert len(proof) > 2 * ENTRY_BYTES_MAX
    assert check(proof).number == one.number
    report = judge(bundle.encode(line.charter.data, line.everything(), [proof]), CODES)
    assert report.verdict is Verdict.FORKED
    assert [it.number for it in report.findings] == [one.number]


@pytest.mark.parametrize("take", ["take", "take_own"])
def test_what_is_cut_passes_the_door_like_everything_else(take):
    """X1, X3: one door, own and foreign; what is learnt later refuses nothing."""
    line = bench("AA", "BB")
    record = line.record("AA", "BB")
    by = line.carry("AA", line.parties["AA"].revokes("T001", line.feeds["AA"].head))
    late = line.note("AA", "signed all the same")
    joined(record, [by.data])
    (outcome,) = getattr(record, take)(late.data)
    assert outcome.told.flags == ("UNAUTHORISED_TYPE",)
    assert record.stand(late.leaf) == Stand(Standing.AFTER, Cause.REVOKED, by.leaf)
    assert record.lanes.place(late.leaf) is not None
