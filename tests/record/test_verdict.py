"""The verdict on an open bundle: R-83 to R-86 without a picture."""

from random import Random

import pytest

from comity.record import bundle
from comity.record.entry import Draft, parse
from comity.record.verdict import FAULTS_MAX, STEP, Verdict, judge
from tests.support.bundles import (
    bench,
    closed,
    fork,
    item,
    made,
    of_items,
    parts,
    proof,
    whole,
    written,
)
from tests.support.parties import CODES, NOON, Bench

CHANGES = 1_000


LABEL_HEAD = 2 + 17 + 3  # what an item of entries holds before its first entry, at most


def judged(data):
    return judge(data, CODES)


def changed(data, at, mask=1):
    return data[:at] + bytes([data[at] ^ mask]) + data[at + 1 :]


def entry_of(data):
    """Where each entry lies in a bundle: first octet, last octet, leaf."""
    for entry in bench().everything():
        at = data.index(entry)
        yield at, at + len(entry), parse(entry).leaf


# --- what is whole


def test_a_whole_record_is_sound():
    report = judged(whole())
    assert report.verdict is Verdict.SOUND
    assert report.faults == []
    assert len(report.told) == len(bench().everything())
    assert report.record.heads() == bench().record("AA", "BB").heads()


def test_a_charter_and_nothing_else_is_sound():
    assert judged(made([])).verdict is Verdict.SOUND


def test_feeds_that_name_each_other_thousands_of_times_are_read_whole():
    line = Bench("AA", "BB")
    for n in range(1_200):  # more than may wait for one feed
        line.note("AA", str(n), (line.feeds["BB"].head,))
        line.note("BB", str(n), (line.feeds["AA"].head,))
    report = judged(made(line.everything(), charter=line.charter.data))
    assert report.verdict is Verdict.SOUND
    assert len(report.told) == len(line.everything())


def test_entries_are_told_after_their_past():
    report = judged(whole())
    leaves = [told.entry.leaf for told in report.told]
    for at, leaf in enumerate(leaves):
        later = leaves[at + 1 :]
        assert not any(report.record.is_in_past(leaf, other) for other in later)


def test_a_genesis_before_the_charter_is_out_of_order_and_passed_over():
    charter, first, *rest = parts(whole())[:-1]
    report = judged(of_items([first, charter, *rest]))
    assert report.verdict is Verdict.REFUSED
    assert report.faults[0].error.key == "bundle.out-of-order"
    assert report.waiting


# --- forks, evidence, gaps


def test_a_fork_is_forked_and_names_both_leaves():
    one, other = fork()
    report = judged(made([*bench().everything(), one, other]))
    assert report.verdict is Verdict.FORKED
    assert {frozenset(pair) for pair in report.forks} == {
        frozenset((parse(one).leaf, parse(other).leaf))
    }
    (fault,) = report.faults
    assert fault.error.key == "bundle.forked"
    assert fault.leaf in (parse(one).leaf, parse(other).leaf)
    assert len(report.told) == len(bench().everything()) + 2


def test_branches_that_name_each_other_through_another_feed_are_read_whole():
    line = Bench("AA", "BB")
    feed, twin = line.feeds["AA"], line.feeds["AA"].twin()
    written(feed, "one")
    written(feed, "one, on")
    line.note("BB", "seen", (feed.head,))
    twin.write(
        Draft(type="test.note/1", content={1: "other"}, time_ms=NOON), (line.feeds["BB"].head,)
    )
    entries = {*line.everything(), *twin.entries}
    report = judged(made(entries, charter=line.charter.data))
    assert report.verdict is Verdict.FORKED
    assert len(report.told) == len(entries)


def test_a_fork_whose_past_is_missing_is_a_fork_all_the_same():
    feed = bench().feeds["AA"].twin()
    left_out = written(feed, "left out")
    branch = feed.twin()
    pair = [written(feed, "one"), written(branch, "other")]
    assert left_out not in pair
    report = judged(made([*bench().everything(), *pair]))
    assert report.verdict is Verdict.FORKED
    assert report.waiting == 2


def test_a_bundle_with_evidence_is_forked_and_names_the_party():
    report = judged(made(bench().everything(), [proof()]))
    assert report.verdict is Verdict.FORKED
    assert report.faults[0].error.facts["party"] == "AA"
    assert [it.party for it in report.findings] == ["AA"]


def test_evidence_that_proves_nothing_is_refused_and_named_by_its_item():
    data = made(bench().everything(), [changed(proof(), len(proof()) - 1)])
    report = judged(data)
    assert report.verdict is Verdict.REFUSED
    assert report.faults[0].item == len(parts(data)) - 2


def test_a_record_without_one_entry_is_incomplete_and_names_what_waits():
    entries = bench().everything()
    left_out = bench().feeds["AA"].entries[6]
    report = judged(made([data for data in entries if data != left_out]))
    assert report.verdict is Verdict.INCOMPLETE
    (fault,) = report.faults
    assert fault.error.key == "bundle.incomplete"
    assert fault.leaf in {parse(data).leaf for data in entries}
    assert None not in (fault.item, fault.octet)
    assert report.waiting + len(report.told) == len(entries) - 1


@pytest.mark.timeout(20)
def test_thousands_that_wait_for_one_missing_entry_are_counted():
    line = Bench("AA", "BB")
    lost = line.note("AA", "lost").data
    for n in range(3_000):
        line.note("AA", str(n))
    entries = [data for data in line.everything() if data != lost]
    report = judged(made(entries, charter=line.charter.data))
    assert report.verdict is Verdict.INCOMPLETE
    assert report.waiting == 3_000


# --- order


def test_sections_out_of_order_are_refused():
    items = parts(whole())[:-1]
    for wrong in ([*items[1:], items[0]], [items[0], items[-1], *items[1:-1]]):
        report = judged(of_items(wrong))
        assert report.verdict is Verdict.REFUSED


def test_geneses_out_of_order_are_refused():
    charter, one, other, *rest = parts(whole())[:-1]
    report = judged(of_items([charter, other, one, *rest]))
    assert report.verdict is Verdict.REFUSED
    assert report.faults[0].error.key == "bundle.out-of-order"
    assert report.faults[0].item == 2


def test_an_item_twice_is_refused():
    items = parts(whole())[:-1]
    for at, _ in enumerate(items):
        report = judged(of_items([*items[: at + 1], *items[at:]]))
        assert report.verdict is Verdict.REFUSED, at
        assert report.faults[0].item == at + 1


def test_entries_out_of_order_within_their_item_are_refused():
    charter, one, other, mine, theirs = parts(whole())[:-1]
    feed, entries = next(bundle.items(bundle.MAGIC + mine)).values
    for wrong in (entries[::-1], [*entries, entries[-1]], [entries[1], entries[0], *entries[2:]]):
        report = judged(of_items([charter, one, other, item(3, feed, wrong), theirs]))
        assert report.verdict is Verdict.REFUSED
        assert report.faults[0].error.key == "bundle.out-of-order"
        assert report.faults[0].item == 3


def test_entries_under_another_label_are_refused():
    charter, one, other, mine, theirs = parts(whole())[:-1]
    _, entries = next(bundle.items(bundle.MAGIC + mine)).values
    report = judged(of_items([charter, one, other, item(3, bytes(16), entries), theirs]))
    assert report.verdict is Verdict.REFUSED
    assert report.faults[0].item == 3


def test_an_entry_among_the_geneses_and_a_genesis_among_the_entries_are_refused():
    charter, one, other, mine, theirs = parts(whole())[:-1]
    feed, entries = next(bundle.items(bundle.MAGIC + mine)).values
    stray = item(2, entries[0])
    assert judged(of_items([charter, one, other, stray, mine, theirs])).verdict is Verdict.REFUSED
    opening = next(data for data in bench().everything() if parse(data).feed == feed)
    moved = item(3, feed, [opening, *entries])
    assert judged(of_items([charter, one, other, moved, theirs])).verdict is Verdict.REFUSED


@pytest.mark.parametrize(
    "extra",
    [item(9, b""), item(1, b""), item(3, bytes(16), []), item(4, 7), item(2), item(0, b"")],
    ids=["section 9", "a second charter", "no entries", "evidence 7", "no genesis", "section 0"],
)
def test_an_item_of_no_section_is_refused_and_named(extra):
    items = parts(whole())[:-1]
    report = judged(of_items([*items, extra]))
    assert report.verdict is Verdict.REFUSED
    assert report.faults[0].item == len(items)


def test_a_closing_item_in_the_middle_is_refused():
    items = parts(whole())
    report = judged(of_items([*items[:-1], items[-1], items[-2]]))
    assert report.verdict is Verdict.REFUSED
    assert report.faults[0].item == len(items)


# --- other lines


def test_entries_of_another_line_are_refused_and_the_charter_is_named():
    other = Bench("AA", "BB", nonce=b"\1" * 16)
    report = judged(made(other.everything()))
    assert report.verdict is Verdict.REFUSED
    assert report.faults[0].error.key == "bundle.other-charter"
    assert report.faults[0].item == 0
    assert report.told == []


def test_a_feed_of_another_line_among_ours_is_refused_and_named():
    other = Bench("AA", "BB", nonce=b"\1" * 16)
    report = judged(made([*bench().everything(), *other.feeds["AA"].entries]))
    assert report.verdict is Verdict.REFUSED
    assert report.faults[0].error.key == "genesis.other-line"
    assert len(report.told) == len(bench().everything())


# --- what happens to a file on its way


def test_a_thousand_changed_octets_are_each_found_and_placed():
    chance, data = Random(83), made(bench().everything(), [proof()])
    for _ in range(CHANGES):
        at, mask = chance.randrange(len(data)), chance.randrange(1, 256)
        report = judged(changed(data, at, mask))
        assert report.verdict in (Verdict.DAMAGED, Verdict.REFUSED), at
        assert any(it.leaf or None not in (it.item, it.octet) for it in report.faults), at


def test_a_changed_octet_is_named_first_by_the_item_in_which_it_lies():
    chance, data = Random(85), whole()
    starts = [it.offset for it in bundle.items(data)]
    for _ in range(CHANGES // 2):
        at = chance.randrange(len(data))
        first = judged(changed(data, at, 1 << chance.randrange(8))).faults[0]
        begins = max((start for start in starts if start <= at), default=0)
        number = starts.index(begins) if begins else 0
        assert first.item == number, (at, first)
        # a feed's changed label is named by the first entry that lies under it
        assert begins <= first.octet <= max(at, begins + LABEL_HEAD), (at, first)


def test_a_changed_entry_is_named_by_its_own_octet():
    for start, end, _ in entry_of(whole()):
        for at in (start, start + 14, (start + end) // 2, end - 1):
            first = judged(changed(whole(), at)).faults[0]
            assert start - 8 <= first.octet <= start, (at, first)


def test_a_changed_octet_that_is_hashed_anew_is_refused():
    chance, body = Random(86), whole()[: -bundle.CLOSING_BYTES]
    for _ in range(200):
        at, mask = chance.randrange(len(body)), chance.randrange(1, 256)
        report = judged(closed(changed(body, at, mask)))
        assert report.verdict is Verdict.REFUSED, at


def test_a_file_that_is_cut_off_anywhere_is_damaged():
    for end in range(24, len(whole()), 97):
        report = judged(whole()[:end])
        assert report.verdict is Verdict.DAMAGED, end
    for end in range(24):
        assert judged(whole()[:end]).verdict is Verdict.REFUSED


def test_what_follows_the_end_makes_the_file_damaged():
    for more in (b"\0", b"garbage", bytes(5_000), whole(), parts(whole())[-1], item(1, b"")):
        report = judged(whole() + more)
        assert report.verdict is Verdict.DAMAGED
        assert len(report.told) == len(bench().everything())
        assert report.faults[0].octet >= len(whole()) - bundle.CLOSING_BYTES


def test_noise_is_judged_and_never_raises():
    chance = Random(80)
    for size in (0, 1, 10, 1_000):
        for _ in range(50):
            noise = chance.randbytes(size)
            assert judged(noise).verdict is Verdict.REFUSED
            assert judged(bundle.MAGIC + noise).verdict in (Verdict.DAMAGED, Verdict.REFUSED)
            assert judged(closed(bundle.MAGIC + noise)).verdict is Verdict.REFUSED


def test_a_charter_that_cannot_be_read_is_the_first_fault_and_the_only_place():
    items = parts(whole())[:-1]
    report = judged(of_items([item(1, b"\xa0"), *items[1:]]))
    assert report.verdict is Verdict.REFUSED
    assert report.faults[0].error.key == "charter.bad-shape"
    assert report.faults[0].item == 0
    assert {it.error.key for it in report.faults} == {"charter.bad-shape", "bundle.no-charter"}


@pytest.mark.timeout(30)
def test_a_file_full_of_broken_entries_is_not_read_to_its_end():
    charter, one, other, *_ = parts(whole())[:-1]
    report = judged(of_items([charter, one, other, item(3, bytes(16), [b""] * 500_000)]))
    assert report.verdict is Verdict.REFUSED
    assert len(report.faults) <= FAULTS_MAX + 2


def test_a_file_full_of_broken_items_is_not_read_to_its_end():
    charter, *_ = parts(whole())
    report = judged(of_items([charter, *[item(9)] * (FAULTS_MAX + 500)]))
    assert report.verdict is Verdict.REFUSED
    assert FAULTS_MAX <= len(report.faults) <= FAULTS_MAX + 2


def test_who_waits_for_a_verdict_is_told_how_far_it_is():
    line = Bench("AA", "BB")
    for n in range(2 * STEP):
        line.note("AA", f"{n}")
    heard: list[tuple[int, int]] = []
    data = made(line.everything(), charter=line.charter.data)
    judge(data, CODES, lambda done, known: heard.append((done, known)))
    known = len(line.everything())
    assert heard == [(STEP, known - len(line.feeds)), (2 * STEP, known - len(line.feeds))]


def test_a_fork_that_waited_and_then_joined_is_told_once():
    """Two branches of AA wait for an entry of CC, that lies behind one which waits for them.

    Feeds come in the order of their names, which are hashes: AA's must come first to wait at all.
    """
    lines = (Bench("AA", "CC") for _ in range(64))
    line = next(it for it in lines if it.feeds["AA"].head.feed < it.feeds["CC"].head.feed)
    one, other = line.feeds["AA"], line.feeds["AA"].twin()
    cc = line.feeds["CC"]
    last = cc.twin()
    last_entry = written(last, "comes last")
    pair = [
        feed.write(Draft(type="test.note/1", content={1: n}, time_ms=NOON), (last.head,))
        for n, feed in enumerate((one, other))
    ]
    second = max(pair, key=lambda it: it.leaf)
    cited = (one, other)[pair.index(second)].head
    drafts = (Draft(type="test.note/1", content={3: n}, time_ms=NOON) for n in range(64))
    firsts = (cc.twin().write(draft, (cited,)) for draft in drafts)
    first_entry = next(it for it in firsts if it.leaf < parse(last_entry).leaf)
    entries = {*line.everything(), pair[0].data, pair[1].data, first_entry.data, last_entry}
    report = judged(made(entries, charter=line.charter.data))
    assert report.verdict is Verdict.FORKED
    assert report.waiting == 0
    assert len(report.told) == len(entries)
    assert len(report.forks) == 2  # AA's and CC's, each once
