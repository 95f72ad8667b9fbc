"""Taking a record apart into logs."""

from comity.archive.logs import logs
from comity.record import bundle, note
from comity.record.entry import Draft
from comity.record.verdict import judge
from tests.support.archives import checkpoint, folder_of, line_of, long_line
from tests.support.parties import CODES, NOON


def taken(line, *more):
    report = judge(bundle.encode(line.charter.data, (*line.everything(), *more)), CODES)
    assert report.record is not None
    return {it.name: it for it in logs(report.record, report.told)}


def test_each_feed_is_a_log_with_the_checkpoints_that_its_owner_signed():
    """R-632: by size, with the witness's line behind the owner's two."""
    line = long_line()
    its = taken(line)
    assert set(its) == {folder_of(line, "AA"), folder_of(line, "BB")}
    log = its[folder_of(line, "AA")]
    assert list(log.entries) == line.feeds["AA"].entries
    first, last = sorted(log.notes)
    assert last == line.feeds["AA"].head.size - 3
    assert [it.name for it in note.read(log.notes[last]).lines].count("w.example") == 1
    assert len(note.read(log.notes[first]).lines) == 2
    assert not its[folder_of(line, "BB")].notes


def test_a_checkpoint_that_another_key_signed_is_none():
    """R-632: BB signs nothing for AA's feed."""
    line = line_of(4)
    line.feeds["AA"], line.feeds["BB"] = line.feeds["BB"], line.feeds["AA"]
    checkpoint(line, "AA")  # AA's keys, over BB's feed
    line.feeds["AA"], line.feeds["BB"] = line.feeds["BB"], line.feeds["AA"]
    assert not taken(line)[folder_of(line, "BB")].notes


def test_a_second_past_of_a_feed_is_a_log_beside_it():
    """R-632: nothing of a fork is left out."""
    line = line_of(4)
    twin = line.feeds["AA"].twin()
    line.note("AA", "one")
    twin.write(_draft("other"))
    its = taken(line, twin.entries[-1])
    assert len(its) == 3
    branch = next(it for name, it in its.items() if "~" in name)
    assert branch.entries[:-1] == tuple(line.feeds["AA"].entries[:-1])


def _draft(text):
    return Draft(type="test.note/1", content={1: text}, time_ms=NOON)
