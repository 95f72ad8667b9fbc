"""R-475: on a full disk FLASH still leaves and arrives, and everything else waits for room."""

from types import SimpleNamespace
from typing import Any

import pytest
from typing_extensions import override

from comity.errors import OurError, StoreError
from comity.node import room as rooms
from comity.node.bodies import Bodies
from comity.node.home import Home
from comity.node.room import Room
from comity.node.stores import STORE
from comity.store import sqlite
from comity.store.contract import Batch, BodyRow, EntryRow, EvidenceRow, HeldRow
from comity.store.memory import MemoryStore
from comity.values.codes import Precedence
from tests.store.rows import without_sums
from tests.store.test_sqlite import BadDisk
from tests.support.lines import LAUNCH, LINE, NOTIFY, TEXT, Side, Wire, settings

MIB = 1 << 20
BATCH = Batch(notes=(("name", b"value"),))


class SmallStore(MemoryStore):
    """So many commits find room, and the reserve has room for so many more."""

    def __init__(self, room, reserve):
        super().__init__()
        self.room, self.reserve = room, reserve

    @override
    def commit(self, batch, /):
        if self.room == 0:
            raise StoreError("store.full", path="p", reason="r")
        self.room -= 1
        super().commit(batch)

    @override
    def release_reserve(self):
        self.room, self.reserve, given = self.room + self.reserve, 0, self.reserve
        return given

    @override
    def renew_reserve(self):
        return self.reserve > 0


def refused(act, key):
    with pytest.raises((OurError, StoreError)) as told:
        act()
    return told.value.key == key


# --- the room of one store


def test_a_commit_without_room_is_kept_in_the_reserve_and_only_flash_goes_on():
    store = SmallStore(1, 2)
    room = Room(store)
    room.begin()
    room.commit(BATCH)
    room.check(Precedence.ROUTINE, is_always_open=False)
    assert room.left_bytes() is None
    room.commit(BATCH)
    assert room.is_short
    assert store.note("name") == b"value"
    room.check(Precedence.FLASH, is_always_open=False)
    room.check(Precedence.ROUTINE, is_always_open=True)
    for level in (Precedence.ROUTINE, Precedence.PRIORITY, Precedence.IMMEDIATE):
        assert refused(
            lambda level=level: room.check(level, is_always_open=False), "store.flash-only"
        )
    room.look()
    assert room.is_short
    room.commit(BATCH)
    assert refused(lambda: room.commit(BATCH), "store.full")


def test_a_disk_that_fails_is_no_full_disk():
    class Failing(SmallStore):
        @override
        def commit(self, batch, /):
            raise StoreError("store.failed", path="p", reason="r")

    store = Failing(0, 2)
    room = Room(store)
    assert refused(lambda: room.commit(BATCH), "store.failed")
    assert store.reserve == 2
    assert not room.is_short


def test_who_made_room_lets_all_go_on_and_a_start_without_a_reserve_does_not():
    store = SmallStore(0, 0)
    room = Room(store)
    room.begin()
    assert room.left_bytes() is not None
    store.reserve = 1
    room.look()
    assert room.left_bytes() is None


@pytest.mark.parametrize(
    "batch",
    [
        lambda row: Batch(entries=(row,)),
        lambda row: Batch(held=(HeldRow(row.leaf, row.feed, 0, row.data, 0),)),
        lambda row: Batch(evidence=(EvidenceRow(row.leaf, "FORK", row.data, 0),)),
        lambda row: Batch(bodies=(BodyRow(row.leaf, row.data),)),
    ],
    ids=["entries", "held", "evidence", "bodies"],
)
def test_what_nothing_stops_may_use_a_little_of_the_reserve(monkeypatch, batch):
    """X3: whatever it is that takes room."""
    monkeypatch.setattr(rooms, "SPARE_BYTES", 10)
    room = Room(SmallStore(0, 9))
    row = EntryRow(b"l", b"f", 0, b"r", b"12345", 0)
    assert room.left_bytes() is None
    for left in (10, 5, 0):  # the first is what found no room
        room.commit(batch(row))
        assert room.left_bytes() == left
    assert refused(lambda: room.check(Precedence.ROUTINE, is_always_open=True), "store.flash-only")
    room.check(Precedence.FLASH, is_always_open=False)


# --- two nodes, one of them on a full disk


@pytest.fixture
def full(homes, monkeypatch):
    """AA's disk is full but for its reserve of one MiB."""
    aa, bb = homes
    aa = settings(aa, reserve_mib=1)
    folder = aa.path / "lines" / LINE
    disk = BadDisk(folder)
    without_sums(folder / STORE)  # theirs is another file system
    opened = sqlite.open

    def on_small_disk(path, line_id, **how):
        small = {"vfs": disk.name, "checkpoint_pages": 50} if folder in path.parents else {}
        return opened(path, line_id, **{**how, **small})

    with monkeypatch.context() as patch:
        patch.setattr(sqlite, "open", on_small_disk)
        sides = [Side(aa), Side(bb)]
        wire = Wire(*sides)
        wire.joins()
        wire.passes(5)
        disk.quota = disk.taken() + 50_000
        yield disk, wire
    disk.quota = 1 << 40
    for side in sides:
        side.closes()
    disk.unregister()


def fills(side):
    """Say more and more until it is refused; with which word."""
    for number in range(1_000):
        try:
            side.says("A02", {**NOTIFY, "purpose": f"Exercise {number}"})
        except OurError as error:
            return error.key
    raise AssertionError("the disk was never full")


def test_the_node_refuses_what_can_wait_and_its_flash_still_leaves(full):
    disk, wire = full
    aa, bb = wire.sides
    assert fills(aa) == "store.flash-only"
    assert not (disk.folder / f"{STORE}.reserve").exists()
    flash = aa.says("M01", LAUNCH, by=("DUTY", "SECOND"), precedence="FLASH")["entry"]
    wire.passes(5)
    assert aa.failures == []
    assert bytes.fromhex(flash) in bb.leaves()
    assert aa.leaves() == bb.leaves()


def test_a_node_starts_on_a_full_disk_with_its_reserve_whole(full, monkeypatch):
    """A clean stop cut the log to nothing: the marks of the next start find no room (R-120)."""
    disk, wire = full
    aa = wire.sides[0]
    monkeypatch.setattr(sqlite, "extend", lambda _path, _size: None)  # a full disk says no
    aa.closes()
    disk.quota = disk.taken()
    aa.home = Home(aa.home.path)
    aa.home.clock = aa.clock
    aa.opens()
    assert not aa.keeper.room.is_short
    aa.links.ask()
    aa.links.begin()
    assert aa.keeper.room.is_short
    said = aa.says("M01", LAUNCH, by=("DUTY", "SECOND"), precedence="FLASH")["entry"]
    assert bytes.fromhex(said) in aa.leaves()
    assert aa.failures == []


def test_the_note_that_all_is_overwritten_is_kept_in_the_reserve():
    store = SmallStore(0, 1)
    unused: dict[str, Any] = {"keys": None, "clock": None, "pending": None, "recall": None}
    record: Any = SimpleNamespace(charter=SimpleNamespace(line_id=b""))
    bodies = Bodies(record=record, room=Room(store), **unused)
    MemoryStore.commit(store, Batch(notes=(("scrub", b"\x01"),)))
    bodies.load()
    bodies.tidy()
    assert store.note("scrub") is None


def test_others_wait_at_their_node_and_their_flash_is_taken(full, monkeypatch):
    monkeypatch.setattr(rooms, "SPARE_BYTES", 0)
    disk, wire = full
    aa, bb = wire.sides
    fills(aa)
    wire.passes(5)
    waits = bb.says("L09", TEXT)["entry"]
    flash = bb.says("M01", LAUNCH, by=("DUTY", "SECOND"), precedence="FLASH")["entry"]
    wire.passes(20)
    assert bytes.fromhex(waits) not in aa.leaves()
    (over,) = aa.ask("status")["lines"][0]["over"]
    assert (over["party"], over["why"]) == ("BB", "ROOM")
    assert over["says"].startswith("BB waits: the disk here is full and takes FLASH only")
    assert [it["entry"] for it in aa.ask("alarms")] == [flash]
    disk.quota = 1 << 40  # somebody makes room
    aa.links.remark()
    aa.says("L09", TEXT)
    wire.passes(20)
    assert {bytes.fromhex(it) for it in (waits, flash)} <= set(aa.leaves())
    assert aa.leaves() == bb.leaves()
    assert aa.ask("status")["lines"][0]["over"] == []
    assert (disk.folder / f"{STORE}.reserve").stat().st_size == MIB
