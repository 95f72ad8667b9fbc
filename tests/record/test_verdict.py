"""R-83 to R-86: a bundle judged from its bytes alone."""

import itertools
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.record import bundle, canonical
from comity.record.entry import parse
from comity.record.evidence import Evidence
from comity.record.verdict import Verdict, judge
from comity.values.bounds import HELD_PER_FEED_MAX
from tests.support.histories import bench
from tests.support.parties import CODES

CHANGES = 1_000


def written(notes=10):
    """A line on which both parties said something and saw what the other said."""
    line = bench("AA", "BB")
    for number in range(notes):
        line.note("AA", f"note {number}", (line.feeds["BB"].head,))
        line.note("BB", f"reply {number}", (line.feeds["AA"].head,))
    return line


def judged(file):
    return judge(file, CODES)


def sealed(body):
    return body + bundle.closing(body)


LINE = written(notes=25)
FILE = bundle.encode(LINE.charter.data, LINE.everything())


def items_of(file):
    """The items before the closing one, as bytes."""
    read = list(bundle.items(file))
    return [file[item.offset : after.offset] for item, after in itertools.pairwise(read)]


def test_a_whole_record_is_sound():
    #
    report = judged(FILE)
    assert report.verdict is Verdict.SOUND
    assert report.faults == []
    assert {it.entry.data for it in report.told} == set(LINE.everything())
    assert report.record is not None
    assert set(report.record.heads()) == {feed.head for feed in LINE.feeds.values()}
    assert set(report.bytes_of) == {it.entry.leaf for it in report.told}


def test_a_thousand_altered_octets_are_each_found_and_named():
    # never sound, never a traceback, always a place
    chance = random.Random(20260205)
    for _ in range(CHANGES):
        at = chance.randrange(len(FILE))
        broken = bytearray(FILE)
        broken[at] ^= chance.randrange(1, 256)
        report = judged(bytes(broken))
        assert report.verdict in (Verdict.DAMAGED, Verdict.REFUSED), at
        assert report.faults, at
        assert all(
            fault.leaf is not None or (fault.item is not None and fault.octet is not None)
            for fault in report.faults
        ), at


def test_an_altered_octet_under_a_new_closing_hash_is_refused():
    # the hash guards against accidents, the signatures against people
    chance = random.Random(8)
    for _ in range(200):
        body = bytearray(FILE[: -bundle.CLOSING_BYTES])
        at = chance.randrange(24, len(body))
        body[at] ^= 1 << chance.randrange(8)
        report = judged(sealed(bytes(body)))
        assert report.verdict in (Verdict.REFUSED, Verdict.INCOMPLETE), at
        assert report.faults


def test_the_fault_lies_where_the_octet_was_changed():
    #
    entry = parse(LINE.feeds["BB"].entries[-1])
    at = FILE.index(entry.signature)
    report = judged(FILE[:at] + bytes((FILE[at] ^ 1,)) + FILE[at + 1 :])
    named = [fault for fault in report.faults if fault.leaf == entry.leaf]
    assert [fault.error.key for fault in named] == ["entry.bad-signature"]
    assert named[0].octet is not None
    assert named[0].octet <= at


@pytest.mark.parametrize("size", [1, 37, 38, 500, 20_000])
def test_a_file_cut_off_is_damaged(size):
    #
    assert judged(FILE[:-size]).verdict is Verdict.DAMAGED


@pytest.mark.parametrize("more", [b"\x00", b"\x81\x01", FILE, bytes(37)])
def test_octets_after_the_closing_hash_are_damage(more):
    #
    assert judged(FILE + more).verdict is Verdict.DAMAGED


@pytest.mark.parametrize("data", [b"", b"\x00", b"{}", b"comity/bundle/open/1", b"\xff" * 99])
def test_another_file_is_refused(data):
    #
    assert judged(data).verdict is Verdict.REFUSED
    assert judged(data).faults[0].error.key == "bundle.not-one"


def test_a_record_with_a_missing_past_is_incomplete():
    # every entry that is there is good
    entries = [data for data in LINE.everything() if data != LINE.feeds["AA"].entries[7]]
    report = judged(bundle.encode(LINE.charter.data, entries))
    assert report.verdict is Verdict.INCOMPLETE
    assert report.waiting == report.record.waiting > 0
    waiting = {it.entry.leaf for it in report.record.held()}
    assert {fault.leaf for fault in report.faults} <= waiting


def test_what_waits_within_a_file_is_never_crowded_out():
    # until nothing more is admitted, however long a feed waits for the other
    line = bench("AA", "BB")
    first, second = sorted(line.feeds, key=lambda code: line.feeds[code].label)
    for number in range(HELD_PER_FEED_MAX + 20):
        line.note(second, f"{number}")
        if number == 0:
            line.note(first, "waits", (line.feeds[second].head,))
        else:
            line.note(first, "waits too")
    report = judged(bundle.encode(line.charter.data, line.everything()))
    assert report.verdict is Verdict.SOUND


def forked():
    line = written(2)
    twin = line.feeds["AA"].twin()
    one = line.note("AA", "one")
    trunk, line.feeds["AA"] = line.feeds["AA"], twin
    other = line.note("AA", "other")
    line.note("BB", "seen both", (twin.head,))
    return line, trunk, one, other


def test_both_branches_of_a_fork_are_shown():
    #
    line, trunk, one, other = forked()
    report = judged(bundle.encode(line.charter.data, {*line.everything(), *trunk.entries}))
    assert report.verdict is Verdict.FORKED
    assert [set(pair) for pair in report.forks] == [{one.leaf, other.leaf}]
    assert report.record.waiting == 0


def test_evidence_in_the_file_is_checked_and_shown():
    #
    line, trunk, one, other = forked()
    proof = Evidence.fork(line.charter.line_id, trunk.entries[0], one.data, other.data)
    report = judged(bundle.encode(line.charter.data, line.everything(), [proof.data]))
    assert report.verdict is Verdict.FORKED
    assert [(it.kind, it.party) for it in report.findings] == [("FORK", "AA")]
    report = judged(bundle.encode(line.charter.data, line.everything(), [proof.data[:-1]]))
    assert report.verdict is Verdict.REFUSED


def closed(*parts):
    return sealed(bundle.MAGIC + b"".join(parts))


CHARTER, FIRST, SECOND, *ROWS = items_of(FILE)


@pytest.mark.parametrize(
    ("attack", "file"),
    [
        ("no charter", closed(FIRST, SECOND, *ROWS)),
        ("nothing", closed()),
        ("two charters", closed(CHARTER, CHARTER, FIRST, SECOND, *ROWS)),
        ("geneses out of order", closed(CHARTER, SECOND, FIRST, *ROWS)),
        ("a genesis twice", closed(CHARTER, FIRST, FIRST, SECOND, *ROWS)),
        ("feeds out of order", closed(CHARTER, FIRST, SECOND, *reversed(ROWS))),
        ("entries twice", closed(CHARTER, FIRST, SECOND, *ROWS, *ROWS)),
        ("entries before the charter", closed(*ROWS, CHARTER)),
        ("unknown section", closed(CHARTER, canonical.encode([5, b""]))),
        ("charter that is none", closed(canonical.encode([1, b"\xa0"]))),
        ("empty evidence", closed(CHARTER, canonical.encode([4, b""]))),
        ("entries without a feed", closed(CHARTER, canonical.encode([3, [b""]]))),
        (
            "entries under another feed",
            closed(
                CHARTER,
                FIRST,
                SECOND,
                canonical.encode(
                    [3, bytes(16), ROWS and [canonical.decode(ROWS[0], bytes_max=1 << 24)[2][0]]]
                ),
            ),
        ),
        ("a later entry as genesis", closed(CHARTER, canonical.encode([2, LINE.everything()[1]]))),
        ("closing in the middle", closed(CHARTER, canonical.encode([255, bytes(32)]), FIRST)),
        (
            "another line's charter",
            closed(canonical.encode([1, bench("BB", "CC").charter.data]), FIRST, SECOND),
        ),
    ],
)
def test_a_file_that_was_closed_over_a_broken_rule_is_refused(attack, file):
    #
    report = judged(file)
    assert report.verdict is Verdict.REFUSED, attack
    assert all(it.leaf is not None or it.octet is not None for it in report.faults)


@given(st.lists(st.sampled_from([CHARTER, FIRST, SECOND, *ROWS, b"\x80", b"\x81\x03"]), max_size=6))
def test_any_items_in_any_order_have_a_verdict(parts):
    assert judged(closed(*parts)).verdict in Verdict


@given(st.binary(max_size=100))
def test_chance_octets_have_a_verdict_and_are_never_sound(data):
    assert judged(bundle.MAGIC + data).verdict is Verdict.DAMAGED
    assert judged(closed(data)).verdict is Verdict.REFUSED


def test_what_is_shown_rests_on_the_fingerprints_of_the_charter():
    # compared with words received from the parties themselves
    report = judged(FILE)
    for code, party in LINE.parties.items():
        assert report.record.charter.founded[code] == party.statements[0].hash
        assert party.statements[0].hash[:16] == party.statements[0].fingerprint
