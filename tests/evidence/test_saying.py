"""What an evidence file says follows from what it holds, or it is said what is missing."""

import pytest

from comity.evidence.file import Kind, Said, read, write
from comity.evidence.finding import Lack
from comity.evidence.making import Asked
from comity.evidence.saying import Verdict, judge, receipt_of
from comity.families.shelf import SHELF
from comity.record import bundle
from tests.support.claims import HOUR, TERM, Story, Witnessed, found, holder
from tests.support.parties import NOON


def said_of(data):
    return judge(data, SHELF.codes)


def rewritten(data, *, without=(), said=None, bodies=True, proofs=True):
    """The same file less some entries, or saying something else."""
    file = read(data)
    entries = [it.data for it in file.geneses] + [it.data for _, it in file.entries]
    kept = [it for it in entries if it not in without]
    return write(
        file.charter,
        kept,
        [(leaf, it.data) for leaf, it in file.bodies] if bodies else [],
        [it for it, _ in file.proofs] if proofs else [],
        said or file.said,
    )


def lacks(data):
    """R-623: and each is named."""
    return {it.lack for it in said_of(data).finding.lacks}


def test_a_notice_was_held_by_then_and_an_officer_opened_it(made):
    """R-614, R-616: the second of two witnesses' times, not the holder's clock."""
    found = said_of(made["held"])
    assert (found.verdict, found.exit_code) == (Verdict.PROVED, 0)
    finding = found.finding
    assert (finding.author, finding.holder.party, finding.officers) == ("AA", "BB", ("BB/DUTY",))
    assert finding.holder.shown.not_after.best_s == NOON // 1000 + 31
    assert finding.holder.shown.claimed_ms == NOON + 2
    assert set(finding.holder.shown.not_after.of) == {"one", "two"}
    assert not finding.holder.envelope_only


def test_of_three_seals_one_was_opened_and_these_are_all(made):
    """R-618."""
    seals = said_of(made["sealed"]).finding.seals
    assert (seals.opened, seals.count, seals.is_all, seals.is_this) == (1, 3, True, True)


def test_seals_that_are_not_opened_are_counted_all_the_same(made):
    """R-618: who opens the one that fits cannot hide the two that do not."""
    seals = said_of(rewritten(made["sealed"], bodies=False)).finding.seals
    assert (seals.opened, seals.count) == (0, 3)


def test_what_was_not_answered_was_looked_for_up_to_behind_the_term(made):
    """R-620: up to the first entry that says itself that the term had passed."""
    finding = said_of(made["unanswered"]).finding
    assert (finding.term_ms, finding.term_named) == (TERM, True)
    assert [ran.last.claimed_ms for ran in finding.runs] == [NOON + HOUR + 5]
    assert finding.lacks == []


def test_a_terminal_was_cut_off_at_positions_of_its_feeds(story, made):
    """R-621."""
    cut = said_of(made["cut"]).finding.cut
    assert (cut.party, cut.terminal, cut.offices) == ("BB", "BB/T003", ("BB/SECOND",))
    assert [(head.feed, head.size) for head in cut.heads] == [
        (story.bb.label, story.revoked.number)
    ]


def test_one_redaction_too_many_proves_nothing(story, made):
    """R-619: an entry left out of a run may be the answer; R-613: a way left out is no way."""
    file = read(made["unanswered"])
    for _, held in file.entries:
        try:
            found = said_of(rewritten(made["unanswered"], without=(held.data,)))
        except ValueError:
            continue
        if found.verdict is Verdict.PROVED:  # what carries a time, not what carries the statement
            assert b"line.checkpoint/1" in held.data
    less = rewritten(made["unanswered"], without=(story.known.data,), proofs=False)
    assert Lack.NOT_FROM_KNOWN in lacks(less)
    assert Lack.NOT_WHOLE in lacks(less)


def test_another_statement_about_the_same_entries_does_not_follow(story, made):
    """R-616, R-617: each kind is judged by itself."""
    pair = tuple(sorted((story.notice.leaf, story.held.leaf)))
    assert lacks(rewritten(made["held"], said=Said(Kind.FORK, pair))) == {Lack.NO_FORK}
    seal = Said(Kind.SEALED, (story.notice.leaf,))
    assert lacks(rewritten(made["held"], said=seal)) == {Lack.NOT_SEALED}
    back = Said(Kind.HELD, (story.held.leaf, story.notice.leaf))
    assert Lack.NOT_HELD in lacks(rewritten(made["held"], said=back))
    cut = Said(Kind.CUT_OFF, (story.opened.leaf,))
    assert lacks(rewritten(made["held"], said=cut)) == {Lack.NO_REVOCATION}


def test_a_receipt_that_says_of_a_problem_opens_nothing(story):
    """R-616."""
    assert receipt_of(story.opened, story.notice.leaf) == 2
    assert receipt_of(story.opened, story.held.leaf) is None
    assert receipt_of(story.notice, story.notice.leaf) is None


@pytest.mark.parametrize("kind", ["held", "sealed", "unanswered", "cut"])
def test_a_file_with_any_octet_changed_is_never_proved_to_say_the_same(made, kind):
    """R-622: whether the closing hash is mended or not."""
    data = made[kind]
    said = said_of(data)
    for at in range(24, len(data) - bundle.CLOSING_BYTES, 307):
        body = bytearray(data[: -bundle.CLOSING_BYTES])
        body[at] ^= 1 << at % 8
        assert said_of(bytes(body) + data[-bundle.CLOSING_BYTES :]).verdict is Verdict.DAMAGED
        found = said_of(bytes(body) + bundle.closing(bytes(body)))
        if found.verdict is Verdict.PROVED:
            assert found.said != said.said


def test_two_files_spliced_into_one_say_only_what_one_of_them_said(made):
    """R-610, R-616: entries of another file add nothing; two statements are refused."""
    held, other = made["held"], made["unanswered"]
    body = held[: -bundle.CLOSING_BYTES] + other[24 : -bundle.CLOSING_BYTES]
    found = said_of(body + bundle.closing(body))
    assert (found.verdict, found.error.facts["rule"]) == (Verdict.REFUSED, "R-610")
    both = [it.data for data in (held, other) for it in read(data).geneses]
    both += [it.data for data in (held, other) for _, it in read(data).entries]
    proofs = [it for data in (held, other) for it, _ in read(data).proofs]
    one = write(read(held).charter, both, [], proofs, read(held).said)
    assert said_of(one).verdict is Verdict.PROVED
    assert said_of(one).said == said_of(held).said


def test_items_in_another_order_are_refused_with_their_rule(made):
    """R-610: the statement before the proofs, or an entry before its genesis."""
    data = made["held"]
    at, items = 24, []
    while at < len(data) - bundle.CLOSING_BYTES:
        size = bundle.item_size(data, at) or 0
        items.append(data[at : at + size])
        at += size
    for one in range(1, len(items) - 1):
        swapped = [*items[:one], items[one + 1], items[one], *items[one + 2 :]]
        body = data[:24] + b"".join(swapped)
        found = said_of(body + bundle.closing(body))
        assert found.verdict is Verdict.REFUSED, one
        assert found.error.facts["rule"] in {"R-610", "R-611", "R-612"}


def test_the_statement_over_entries_of_another_file_is_refused(story, made):
    """R-616: what is named and not held is never well-formed."""
    said = Said(Kind.HELD, (story.seals[2][0].leaf, story.held.leaf))
    found = said_of(rewritten(made["held"], said=said))
    assert (found.verdict, found.error.facts["rule"]) == (Verdict.REFUSED, "R-616")


def test_a_file_beyond_its_bound_is_refused_unread(made, monkeypatch):
    """R-610: whatever it holds, also with its hash mended."""
    monkeypatch.setattr("comity.evidence.file.EVIDENCE_BYTES_MAX", len(made["held"]))
    body = made["held"][: -bundle.CLOSING_BYTES] + bytes(64)
    found = said_of(body + bundle.closing(body))
    assert (found.verdict, found.error.facts["rule"]) == (Verdict.REFUSED, "R-610")
    assert said_of(made["held"]).verdict is Verdict.PROVED


def test_a_file_of_another_version_is_refused_and_never_read_as_this_one(made):
    """R-610."""
    for version in (b"/0 ", b"/2 "):
        body = made["held"][: -bundle.CLOSING_BYTES].replace(b"/1 ", version, 1)
        assert said_of(body + bundle.closing(body)).verdict is Verdict.REFUSED


@pytest.mark.parametrize("cut", [0, 1, 23, 24, 25, 400, -37, -1])
def test_a_file_cut_off_anywhere_is_damaged_or_none(made, cut):
    """R-622."""
    found = said_of(made["held"][:cut])
    assert found.verdict in {Verdict.DAMAGED, Verdict.REFUSED}
    assert found.error is not None


def test_a_receipt_that_is_the_first_to_show_that_it_was_held_says_both():
    """R-691: the officer who opened it is named, although no other entry shows that it was held."""
    story = Story(Witnessed("AA", "BB"))
    notice = story.says("AA", "line.text/1", {1: "Once more."}, to=("BB",))
    receipt = {1: [notice.leaf], 2: 2, 3: NOON, 4: "BB/DUTY"}
    opened = story.says("BB", "line.receipt/1", receipt, refs=(story.aa.head,), officer="DUTY")
    data, judged = story.making().make(Asked(Kind.HELD, notice.leaf, "BB"), {}, SHELF.codes)
    assert (judged.verdict, found(judged).officers) == (Verdict.PROVED, ("BB/DUTY",))
    assert found(judged).opened == holder(judged).shown
    assert holder(judged).shown.leaf == opened.leaf
    assert len(read(data).said.leaves) == 2
