"""One line as its node keeps it: sign, store, send; what is owed, and when (R-28, R-50 to R-58)."""

import apsw
import pytest

from comity.errors import OurError, StoreError
from comity.families.line.messages import Receipt
from comity.node.home import Home
from comity.node.stores import STORE
from comity.picture.reader import KEPT_MAX
from comity.record.entry import Draft
from comity.store import sqlite
from comity.store.pages import summing_vfs
from comity.values import codes
from comity.values.plain import to_wire
from tests.store.rows import without_sums
from tests.store.test_sqlite import BadDisk
from tests.support.lines import LAUNCH, LINE, NOON, TEXT, Side, Wire, note

# --- sign, make durable, send


def test_nothing_is_sent_before_it_is_durable(wire, monkeypatch):
    aa, _ = wire.sides
    commit, sent = aa.keeper.store.commit, []

    def watched(batch):
        sent.append(len(wire.ends[0].sent))
        commit(batch)

    monkeypatch.setattr(aa.keeper.store, "commit", watched)
    aa.says("L09", TEXT)
    assert sent
    assert set(sent) == {0}
    assert wire.ends[0].sent


def test_what_was_not_committed_is_signed_again_under_its_number(line):
    aa, _ = line
    lost = aa.keeper.say(note("never durable"))
    aa.restarts()
    again = aa.keeper.say(note("said instead"))
    aa.keeper.commit()
    assert (again.feed, again.number) == (lost.feed, lost.number)
    assert lost.leaf not in aa.leaves()


def test_what_was_committed_is_there_after_a_restart_and_the_feed_goes_on(wire):
    aa, bb = wire.sides
    said = aa.says("L09", TEXT)
    aa.restarts()
    Wire(aa, bb).joins()
    aa.clock.passes(1)
    more = aa.says("L09", TEXT)
    assert aa.entry(said["entry"])["number"] + 1 == aa.entry(more["entry"])["number"]
    assert aa.entry(more["entry"])["flags"] == []


# --- the disk says no


@pytest.fixture
def bad_disk(homes, monkeypatch):
    """AA's line lies on a disk that fails, or is full, when it is told to."""
    aa, bb = homes
    disk = BadDisk(aa.path / "lines" / LINE)
    without_sums(aa.path / "lines" / LINE / STORE)  # theirs is another file system
    opened = sqlite.open

    def on_bad_disk(path, line_id, **how):
        bad = {"vfs": disk.name, "checkpoint_pages": 50} if aa.path in path.parents else {}
        return opened(path, line_id, **{**how, **bad})

    with monkeypatch.context() as patch:
        patch.setattr(sqlite, "open", on_bad_disk)
        sides = [Side(aa), Side(bb)]
    yield disk, Wire(*sides)
    disk.fails, disk.quota = False, 1 << 40
    for side in sides:
        side.closes()
    disk.unregister()


@pytest.mark.parametrize("fault", ["failing flush", "full disk"])
def test_when_the_disk_says_no_the_node_says_so_and_acknowledges_nothing(bad_disk, fault):
    disk, wire = bad_disk
    aa, bb = wire.sides
    wire.joins()
    before = aa.leaves()
    bb.says("M01", LAUNCH)
    bb.says("L13", {"event": "Flares.", "questions": ["Yours?"], "lang": "en"})
    disk.fails, disk.quota = fault == "failing flush", 0 if fault == "full disk" else 1 << 40
    wire.runs()
    assert [failure.key for failure in aa.failures] == [
        "store.failed" if disk.fails else "store.full"
    ]
    wire.passes(20)
    assert wire.ends[0].sent == []
    disk.fails, disk.quota = False, 1 << 40
    aa.restarts()
    assert aa.leaves() == before
    again = Wire(aa, bb)
    again.joins()
    assert aa.leaves() == bb.leaves()


def test_after_a_full_disk_nothing_is_written_over_the_gap(bad_disk):
    disk, wire = bad_disk
    aa, _ = wire.sides
    disk.quota = 0
    aa.keeper.say(note("x" * 1500))
    with pytest.raises(StoreError, match=r"store\.full"):
        aa.keeper.commit()
    disk.quota = 1 << 40
    aa.keeper.say(note("stands on what the disk does not hold"))
    with pytest.raises(StoreError, match=r"store\.full"):
        aa.keeper.commit()
    aa.restarts()
    assert aa.types()[-1] == "line.charter/1"


def test_a_second_process_on_the_same_store_is_refused(line):
    aa, _ = line
    with pytest.raises(StoreError) as caught:
        Home(aa.home.path).open_line(LINE)
    assert caught.value.key == "store.in-use"


# --- rows are checked at start


def altered(side, statement, *values):
    side.closes()
    path = side.home.path / "lines" / LINE / STORE
    connection = apsw.Connection(str(path), vfs=summing_vfs())  # as a program at fault would write
    connection.execute(statement, values)
    connection.close()


def last_row(side):
    return max(side.keeper.store.entries(), key=lambda row: (row.feed, row.number))


def test_a_damaged_row_is_named(line):
    aa, _ = line
    row = last_row(aa)
    broken = row.data[:60] + bytes([row.data[60] ^ 1]) + row.data[61:]
    altered(aa, "UPDATE entries SET data = ? WHERE leaf = ?", broken, row.leaf)
    with pytest.raises(StoreError) as caught:
        aa.home.open_line(LINE)
    assert caught.value.key == "record.damaged"
    assert caught.value.facts["leaf"] == row.leaf
    with pytest.raises(StoreError, match=r"record\.damaged"):
        aa.home.open_line(LINE)  # and the store was let go of, or it would be in use


@pytest.mark.parametrize("column", ["number", "feed", "root"])
def test_a_row_at_another_place_is_named(line, column):
    aa, _ = line
    row = last_row(aa)
    value = {"number": 99, "feed": bytes(16), "root": bytes(32)}[column]
    altered(aa, f"UPDATE entries SET {column} = ? WHERE leaf = ?", value, row.leaf)  # noqa: S608
    with pytest.raises(StoreError) as caught:
        aa.home.open_line(LINE)
    assert (caught.value.key, caught.value.facts["leaf"]) == ("record.damaged", row.leaf)


def test_a_missing_row_is_found_out(line):
    aa, _ = line
    row = next(iter(aa.keeper.store.entries()))
    altered(aa, "DELETE FROM entries WHERE leaf = ?", row.leaf)
    with pytest.raises(StoreError, match=r"record\.damaged"):
        aa.home.open_line(LINE)


# --- held, asked


def test_an_entry_out_of_turn_waits_over_a_restart_and_joins_when_its_past_comes(line):
    aa, bb = line
    first = bb.keeper.say(note("first"))
    second = bb.keeper.say(note("second"))
    aa.keeper.take(second.data)
    aa.keeper.commit()
    aa.restarts()
    assert aa.keeper.record.waiting == 1
    aa.keeper.take(first.data)
    aa.keeper.commit()
    assert aa.keeper.record.waiting == 0
    assert {first.leaf, second.leaf} <= aa.leaves()
    assert list(aa.keeper.store.held()) == []


def test_an_entry_taken_twice_is_kept_once(line):
    aa, bb = line
    entry = bb.keeper.say(note("once"))
    aa.keeper.take(entry.data)
    assert aa.keeper.take(entry.data) == []
    aa.keeper.commit()
    assert aa.keeper.take(entry.data) == []
    assert not aa.keeper.has_pending


def test_a_feed_is_begun_once(line):
    aa, _ = line
    with pytest.raises(OurError, match=r"line\.already-begun"):
        aa.home.begin_feed(aa.keeper)


def test_an_entry_is_found_by_four_figures_at_least(line):
    aa, _ = line
    leaf = min(aa.leaves())
    assert aa.keeper.find(leaf.hex()[:12].upper()) == leaf
    for prefix in ("", leaf.hex()[:3], "zz"):
        with pytest.raises(OurError, match=r"entry\.which"):
            aa.keeper.find(prefix)
    with pytest.raises(OurError, match=r"entry\.unknown"):
        aa.keeper.recall(bytes(32))


def test_a_batch_of_more_entries_than_are_kept_read_is_folded_anew_before_it_is_durable(line):
    """What came late is folded anew at the commit: of entries that no store holds yet."""
    aa, bb = line
    matter = aa.keeper.say(note("spoken of"))
    bb.keeper.take(matter.data)
    held = to_wire(Receipt(re=(matter.leaf,), level=codes.Receipt.HELD, at=NOON, by="BB/WATCH"))
    said = [
        side.keeper.say(Draft(type=Receipt.SPEC.wire, content=held, time_ms=NOON))
        for side in (aa, bb)
        for _ in range(KEPT_MAX // 2 + 1)
    ]
    for entry in said:
        aa.keeper.take(entry.data)
    aa.keeper.commit()
    picture = aa.keeper.picture
    (key,) = picture.by_leaf(matter.leaf)
    assert set(picture.leaves(key)) == {matter.leaf, *(it.leaf for it in said)}
    assert [it.party for it in picture.matter(key).receipts] == ["BB"]
