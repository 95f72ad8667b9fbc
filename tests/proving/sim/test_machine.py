import random
from pathlib import Path

import pytest

from comity.proving.sim.machine import (
    Disk,
    Medium,
    PowerCutError,
    SimClock,
    SimMarks,
    SimStore,
    SqlStore,
)
from comity.store.contract import Batch


def note(name):
    return Batch(notes=((name, b"x"),))


def a_store(disk, seed=1):
    return SimStore(Medium(disk, random.Random(seed), lambda _name: None))


def test_what_was_committed_is_there_after_a_power_cut():
    disk = Disk()
    store = a_store(disk)
    store.commit(note("one"))
    disk.fuse = 1
    with pytest.raises(PowerCutError):
        store.commit(note("two"))

    assert disk.cut(random.Random(1)) == 0
    assert a_store(disk).note("one") == b"x"


def test_a_batch_on_its_way_is_there_or_not():
    found = set()
    for seed in range(20):
        disk = Disk()
        disk.fuse = 1
        with pytest.raises(PowerCutError):
            a_store(disk, seed).commit(note("two"))
        found.add(len(disk.batches))

    assert found == {0, 1}


def test_a_disk_that_lies_forgets_the_last_it_was_given():
    disk = Disk()
    store = a_store(disk)
    store.commit(note("one"))
    disk.lies()
    for n in range(20):
        store.commit(note(f"n{n}"))
    gone = disk.cut(random.Random(1))

    assert 0 < gone <= 20
    assert a_store(disk).note("one") == b"x"


def test_a_disk_that_is_begun_anew_lies_no_more():
    disk = Disk()
    disk.batches = [note(f"n{n}") for n in range(9)]
    disk.lies()
    disk.fuse = 2
    disk.holds([])
    disk.batches.append(note("anew"))
    assert disk.cut(random.Random(1)) == 0
    assert disk.batches == [note("anew")]
    a_store(disk).commit(note("goes on"))  # no fuse burns any more


def test_a_clock_jumps_and_drifts_but_timers_go_on():
    now = 0
    clock = SimClock(lambda: now)
    before, timer = clock.now_ms(), clock.monotonic_ms()
    clock.goes_wrong(-5_000, 1_000)
    now = 1_000_000

    assert clock.now_ms() - before == 1_000_000 - 5_000 + 1_000
    assert clock.monotonic_ms() - timer == 1_000_000


def test_a_mark_that_was_never_written_is_none():
    assert SimMarks(b"k" * 8, b"l" * 32).read() == (None, True)


def test_the_real_store_is_made_anew_from_the_disk_and_leaves_no_file_behind():
    disk = Disk()
    medium = Medium(disk, random.Random(1), lambda _name: None)
    store = SqlStore(medium, b"l" * 32)
    store.commit(note("one"))
    folder = Path(store._folder.name)
    store.ends()
    assert not folder.exists()

    again = SqlStore(medium, b"l" * 32)
    assert again.note("one") == b"x"
    again.ends()
