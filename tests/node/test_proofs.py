"""R-58, R-476: a few proofs of each kind are kept for ever, and no more (X3)."""

import pytest

from comity.record.entry import parse
from comity.record.evidence import Kind, check
from comity.store.contract import Batch, EvidenceRow
from comity.values.bounds import MALFORMED_PER_KEY_MAX, PROOFS_PER_FEED_MAX
from tests.support.forge import altered
from tests.support.lines import TEXT, note


def breaks_the_form(liar, count, word="a"):
    """So many entries that no rule allows, each signed, over as many connections as it takes."""
    feed = liar.feed.twin()
    for number in range(count):
        if number % 8 == 0:
            liar.joins()
        entry = feed.twin().write(note(f"{word}{number}"))
        bad = altered(entry, liar.home.keys.entry, liar.victim.keeper.line_id, k9=4)
        liar.gives(bad)


def forks_often(liar, count):
    for number in range(count):
        if number % 8 == 0:
            liar.joins()
        liar.forks()


@pytest.mark.usefixtures("line")
def test_of_malformed_entries_of_one_key_the_first_few_are_kept_and_no_more(liar):
    """X3: over however many connections, and after a restart."""
    aa = liar.victim
    before = aa.digest()
    breaks_the_form(liar, 40)
    assert aa.evidence() == ["MALFORMED"] * MALFORMED_PER_KEY_MAX
    assert aa.alarms().count("EVIDENCE") == MALFORMED_PER_KEY_MAX
    first = [row.id for row in aa.keeper.store.evidence()]
    aa.restarts()
    breaks_the_form(liar, 20, "anew")
    assert [row.id for row in aa.keeper.store.evidence()] == first
    assert aa.digest() == before
    assert all(check(row.data).kind is Kind.MALFORMED for row in aa.keeper.store.evidence())


@pytest.mark.usefixtures("line")
def test_of_a_feed_that_forks_again_and_again_a_few_proofs_are_kept_and_both_branches(liar):
    """X3: the branches are in the record; more proofs say no more than the first."""
    aa = liar.victim
    breaks_the_form(liar, 8)
    forks_often(liar, 20)
    proofs = [row for row in aa.keeper.store.evidence() if row.kind == "FORK"]
    assert len(proofs) == PROOFS_PER_FEED_MAX
    assert {check(row.data).feed for row in proofs} == {liar.feed.label}
    assert aa.evidence().count("MALFORMED") == MALFORMED_PER_KEY_MAX
    assert sum(lane.parent is not None for lane in aa.keeper.record.lanes.all) == 20


@pytest.mark.usefixtures("line")
def test_a_proof_that_is_kept_is_written_once_and_told_again(liar):
    aa = liar.victim
    one, other = liar.forks()
    keeper = aa.keeper
    (row,) = keeper.store.evidence()
    keeper._prove_fork(keeper.recall(one.leaf), other.leaf)
    assert not keeper._pending.evidence
    _, news = keeper.commit()
    assert [it.evidence.id for it in news if it.evidence] == [row.id]


def test_a_damaged_proof_takes_nobodys_place(liar, line):
    aa, _ = line
    rows = tuple(EvidenceRow(bytes([n]) * 32, "MALFORMED", b"rot", 0) for n in range(9))
    aa.keeper.store.commit(Batch(evidence=rows))
    aa.restarts()
    breaks_the_form(liar, 3)
    assert len(aa.evidence()) == 9 + 3
    aa.says("L09", TEXT)


def test_the_proofs_of_one_feed_leave_room_for_those_of_another(liar, line):
    aa, bb = line
    forks_often(liar, PROOFS_PER_FEED_MAX + 2)
    own = aa.home.keys.entry
    entry = parse(aa.keeper.bytes_of(aa.keeper.own.leaf(1)))
    bad = altered(entry, own, aa.keeper.line_id, k9=4)
    aa.keeper.take(bad)
    aa.keeper.commit()
    found = [check(row.data) for row in aa.keeper.store.evidence()]
    assert [it.feed for it in found if it.kind is Kind.MALFORMED] == [entry.feed]
    assert bb.evidence() == []
