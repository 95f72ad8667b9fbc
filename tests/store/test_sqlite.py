"""The store on a disk, and the disks it meets: failing, full, shared, cut (R-50 to R-54)."""

import errno
import resource
import subprocess
import sys
import threading
from pathlib import Path

import apsw
import pytest

from comity.errors import StoreError
from comity.proving.torture_power import Torture
from comity.store import schema, sqlite
from comity.store.contract import Batch, BodyRow
from tests.store.rows import entry, held, leaf, open_small, running, said

ROOT = Path(__file__).parents[2]

WRITER = """
import sys
from tests.store.rows import open_small, said
store = open_small(sys.argv[1])
for number in range(int(sys.argv[2]), 10**9):
    store.commit(said(number))
    print(number, flush=True)
"""


class BadFile(apsw.VFSFile):
    def __init__(self, vfs, name, flags):
        self.vfs = vfs
        super().__init__("", name, flags)

    def xSync(self, flags):  # type: ignore[explicit-override]  # noqa: N802
        self.vfs.syncs += 1
        if self.vfs.fails:
            raise apsw.IOError("the disk does not hold fast")
        super().xSync(flags)

    def xWrite(self, piece, offset):  # type: ignore[explicit-override]  # noqa: N802
        growth = max(0, offset + len(piece) - self.xFileSize())
        if self.vfs.room_left() < growth:
            raise apsw.FullError("no room on the disk")
        super().xWrite(piece, offset)


class BadDisk(apsw.VFS):
    """A file system with a quota that fails when it is told to."""

    def __init__(self, folder):
        self.name = f"bad-{folder}"
        self.folder = folder
        self.syncs = 0
        self.fails = False
        self.quota = 1 << 40
        super().__init__(self.name, "")

    def room_left(self):
        return self.quota - self.taken()

    def taken(self):
        return sum(path.stat().st_size for path in self.folder.iterdir())

    def xOpen(self, name, flags):  # type: ignore[explicit-override]  # noqa: N802
        return BadFile(self, name, flags)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "node" / "line.db"


@pytest.fixture
def bad_disk(path):
    disk = BadDisk(path.parent)
    yield disk
    disk.unregister()


def refuses(act, key):
    with pytest.raises(StoreError) as caught:
        act()
    return caught.value.key == key


def kept_by(path, **settings):
    store = open_small(path, **settings)
    rows = [row.number for row in store.entries()]
    assert store.integrity() == []
    store.close()
    return rows


# --- keeping


def test_everything_is_there_after_closing_and_opening(path):
    store = open_small(path)
    store.commit(Batch(entries=(entry(1),), held=(held(2),), picture=((b"k", b"s"),), cursor=b"c"))
    store.commit(Batch(notes=(("boot", b"mark"),)))
    store.close()
    again = open_small(path)
    assert list(again.entries()) == [entry(1)]
    assert list(again.held()) == [held(2)]
    assert list(again.picture()) == [(b"k", b"s")]
    assert (again.cursor(), again.note("boot")) == (b"c", b"mark")
    assert again.flushes() == 0
    again.close()


def test_all_files_are_for_our_eyes_only(path):
    store = open_small(path, reserve_bytes=1000)
    store.commit(said(1))
    modes = {it.name: it.stat().st_mode & 0o777 for it in path.parent.iterdir()}
    names = ("line.db", "line.db-wal", "line.db.lock", "line.db.reserve")
    assert modes == dict.fromkeys(names, 0o600)
    assert path.parent.stat().st_mode & 0o777 == 0o700
    store.close()


def test_a_batch_that_cannot_be_written_leaves_nothing_and_the_store_goes_on(path):
    store = open_small(path)
    too_great = entry(2)._replace(number=2**64)
    with pytest.raises(OverflowError):
        store.commit(Batch(entries=(entry(1), too_great), cursor=b"c"))
    assert list(store.entries()) == []
    store.commit(said(3))
    assert [row.number for row in store.entries()] == [3]
    store.close()


def test_the_log_comes_home_when_it_has_grown_and_when_there_is_time(path):
    store = open_small(path, count_syncs=True)
    while path.stat().st_size < 100_000:
        store.commit(said(store.flushes()))  # every so often a commit brings it home
    home = store.syncs()
    store.rest()
    store.rest()
    assert store.syncs() == home  # little to do: not done
    for number in range(1000, 1006):
        store.commit(said(number))
    before = store.syncs()
    store.rest()
    assert store.syncs() == before + 2  # the log, then the file
    store.close()


def test_the_log_never_grows_far_beyond_its_room(path):
    store = open_small(path)
    for number in range(300):
        store.commit(said(number))
    assert path.with_name("line.db-wal").stat().st_size < 2 * 50 * 4120
    store.close()


# --- one process


def test_a_second_process_is_refused_at_once(path):
    with running(WRITER, path, 0) as (holder, said_by_it):
        said_by_it.readline()
        with pytest.raises(StoreError) as caught:
            open_small(path)
        assert caught.value.key == "store.in-use"
        assert caught.value.facts == {"path": str(path), "process": str(holder.pid)}


def test_a_program_that_does_not_know_our_lock_is_kept_out_too(path):
    store = open_small(path)
    store.commit(said(1))
    stranger = apsw.Connection(str(path))
    with pytest.raises(apsw.BusyError):
        stranger.execute("SELECT * FROM entries").fetchall()
    stranger.close()
    store.close()


def test_a_file_a_stranger_is_reading_is_in_use(path):
    open_small(path).close()
    stranger = apsw.Connection(str(path))
    stranger.execute("BEGIN; SELECT * FROM entries").fetchall()
    assert refuses(lambda: open_small(path), "store.in-use")
    stranger.close()


def test_nothing_acknowledged_is_lost_when_the_process_is_killed(path):
    acknowledged: list[int] = []
    for lines in (1, 40, 7, 150, 90):
        with running(WRITER, path, len(acknowledged)) as (writer, said_by_it):
            acknowledged += [int(said_by_it.readline()) for _ in range(lines)]
            writer.kill()
            acknowledged += [int(line) for line in said_by_it if line.endswith("\n")]
        kept = kept_by(path)
        assert kept[: len(acknowledged)] == acknowledged
        acknowledged = kept  # one more may have been kept than was acknowledged


# --- a failing disk


def test_after_a_failed_flush_the_store_refuses_everything(path, bad_disk):
    store = open_small(path, vfs=bad_disk.name)
    store.commit(said(1))
    reading = store.entries()
    bad_disk.fails = True
    assert refuses(lambda: store.commit(said(2)), "store.failed")
    bad_disk.fails = False
    for act in (
        lambda: store.commit(said(3)),
        lambda: store.entry(entry(1).leaf),
        lambda: next(reading),
        store.entries,
        store.rest,
        store.integrity,
        store.release_reserve,
    ):
        assert refuses(act, "store.failed")
    store.close()


def test_a_failed_disk_is_never_asked_again_not_even_at_closing(path, bad_disk):
    store = open_small(path, vfs=bad_disk.name)
    store.commit(said(1))
    bad_disk.fails = True
    assert refuses(lambda: store.commit(said(2)), "store.failed")
    asked = bad_disk.syncs
    assert refuses(lambda: store.commit(said(3)), "store.failed")
    store.close()
    assert bad_disk.syncs == asked
    assert refuses(store.flushes, "store.closed")
    assert kept_by(path)[:1] == [1]


def test_a_disk_that_fails_while_closing_is_told_of_and_let_go(path, bad_disk):
    store = open_small(path, vfs=bad_disk.name)
    store.commit(said(1))
    bad_disk.fails = True
    assert refuses(store.close, "store.failed")
    assert kept_by(path) == [1]


def test_a_disk_that_fails_while_opening_is_told_of_and_let_go(path, bad_disk):
    bad_disk.fails = True
    assert refuses(lambda: open_small(path, vfs=bad_disk.name), "store.failed")
    assert kept_by(path) == []


def test_a_disk_that_fails_while_the_log_comes_home_stops_the_store(path, bad_disk):
    store = open_small(path, vfs=bad_disk.name)
    for number in range(10):
        store.commit(said(number))
    bad_disk.fails = True
    assert refuses(store.rest, "store.failed")
    assert refuses(lambda: store.commit(said(10)), "store.failed")
    store.close()
    assert kept_by(path) == list(range(10))


def test_what_the_disk_did_not_take_is_read_again_from_the_disk(path, bad_disk, monkeypatch):
    forgotten = []
    monkeypatch.setattr(sqlite, "forget_cached", lambda it: forgotten.append(it.name))
    store = open_small(path, vfs=bad_disk.name)
    bad_disk.fails = True
    assert refuses(lambda: store.commit(said(1)), "store.failed")
    store.close()
    assert forgotten == []
    open_small(path).close()
    assert forgotten == ["line.db-wal", "line.db"]
    open_small(path).close()  # the last stop was clean
    assert forgotten == ["line.db-wal", "line.db"]


def test_a_file_that_cannot_be_made_is_a_store_error(path):
    path.parent.mkdir(parents=True)
    path.mkdir()
    assert refuses(lambda: open_small(path), "store.failed")


# --- a full disk


def fill(store, first):
    """Say more and more until there is no room; how many were acknowledged."""
    number = first
    with pytest.raises(StoreError, match=r"^store\.full"):  # noqa: PT012
        while number < first + 1000:
            store.commit(Batch(entries=(entry(number, size=2000),), cursor=b"%d" % number))
            number += 1
    return number


def test_on_a_full_disk_nothing_is_half_written_and_the_reserve_lets_flash_through(path, bad_disk):
    store = open_small(path, vfs=bad_disk.name, reserve_bytes=500_000)
    bad_disk.quota = bad_disk.taken() + 200_000
    full_at = fill(store, 0)
    assert full_at > 20
    assert [row.number for row in store.entries()] == list(range(full_at))
    assert store.cursor() == b"%d" % (full_at - 1)
    store.rest()
    assert refuses(lambda: store.commit(Batch(entries=(entry(-1, size=65536),))), "store.full")

    assert store.release_reserve() == 500_000
    assert store.integrity() == ["store.no-reserve"]
    store.commit(Batch(entries=(entry(full_at, size=2000),)))
    full_again_at = fill(store, full_at + 1)
    assert full_again_at > full_at + 100
    store.close()
    assert kept_by(path) == list(range(full_again_at))


def test_the_reserve_can_be_set_aside_again(path):
    store = open_small(path, reserve_bytes=100_000)
    assert store.release_reserve() == 100_000
    assert store.renew_reserve()
    assert store.integrity() == []
    store.close()


def test_a_store_opens_without_room_for_its_reserve(path, monkeypatch):
    open_small(path).close()

    def no_room(_self):
        raise OSError(errno.ENOSPC, "no room")

    monkeypatch.setattr("comity.store.files.Reserve._write", no_room)
    store = open_small(path, reserve_bytes=100_000)
    assert store.integrity() == ["store.no-reserve"]
    assert not store.renew_reserve()
    store.close()


def test_a_new_store_on_a_full_disk_says_so(path, bad_disk):
    path.parent.mkdir(parents=True)
    bad_disk.quota = 100
    assert refuses(lambda: open_small(path, vfs=bad_disk.name), "store.full")


def test_the_kernels_own_limit_is_no_room_and_loses_nothing(path):
    """The kernel calls this one too large a file, and SQLite an error of writing."""
    writer = subprocess.run(
        [sys.executable, "-c", WRITER, path, "0"],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000)),
    )
    assert writer.returncode == 1
    assert "store.full" in writer.stderr
    acknowledged = [int(line) for line in writer.stdout.splitlines()]
    assert len(acknowledged) > 50
    kept = kept_by(path)
    assert kept[: len(acknowledged)] == acknowledged
    assert len(kept) <= len(acknowledged) + 1


# --- rot


def test_rot_in_the_pages_is_found(path):
    store = open_small(path)
    store.commit(said(*range(200)))
    store.close()
    content = bytearray(path.read_bytes())
    for page in range(8, len(content) // 4096):
        content[page * 4096 : page * 4096 + 16] = b"\xff" * 16
    path.write_bytes(content)
    rotten = open_small(path)
    assert "store.damaged" in rotten.integrity()
    assert refuses(lambda: list(rotten.entries()), "store.damaged")
    assert refuses(lambda: rotten.commit(said(1)), "store.damaged")
    rotten.close()


def test_a_file_others_may_read_is_told_of(path):
    store = open_small(path)
    path.chmod(0o644)
    assert store.integrity() == ["store.readable-by-others"]
    store.close()


# --- the power


def test_two_hundred_power_cuts_lose_nothing_acknowledged(tmp_path):
    report = Torture(tmp_path, seed=1).run(200)
    assert (report.lost, report.halved, report.damaged) == (0, 0, 0)
    assert (report.cuts, report.acknowledged > 1000) == (200, True)


def test_the_harness_sees_what_a_lying_disk_loses(tmp_path):
    report = Torture(tmp_path, seed=2, lies=True).run(50)
    assert report.lost > 50


def test_the_harness_sees_what_a_lesser_setting_loses(tmp_path, monkeypatch):
    monkeypatch.setattr(schema, "SYNCHRONOUS", 1)  # NORMAL
    report = Torture(tmp_path, seed=3).run(50)
    assert report.lost > 50
    assert report.damaged == 0


# --- threads


def test_reading_waits_while_another_thread_commits(path):
    store = open_small(path)
    done = threading.Event()

    def say():
        for number in range(100):
            store.commit(said(number))
        done.set()

    thread = threading.Thread(target=say)
    thread.start()
    counts = []
    while not done.is_set():
        counts.append(len(list(store.entries())))
    thread.join()
    assert counts == sorted(counts)
    assert len(list(store.entries())) == 100
    store.close()


def test_of_an_erased_body_no_file_of_the_store_keeps_an_octet(tmp_path):
    """X7: erased is erased: neither pages, nor moved copies of them, nor the log hold it."""
    store = open_small(tmp_path / "line.db")
    for number in range(60):  # neighbours come and go, so that SQLite moves rows about
        name = b"name of number %03d " % number
        store.commit(Batch(bodies=(BodyRow(leaf(number), name * (10 + number)),)))
        store.commit(Batch(notes=((f"draft/{number}", name * (200 - number)),)))
    gone = [number for number in range(60) if number % 3]
    for number in gone:
        store.commit(Batch(unbodied=(leaf(number),), notes=((f"draft/{number}", None),)))
    store.scrub()
    files = b"".join(it.read_bytes() for it in tmp_path.iterdir() if it.is_file())
    assert [number for number in range(60) if b"number %03d" % number not in files] == gone
    assert (tmp_path / "line.db-wal").stat().st_size > 0
    store.commit(said(1))  # and it goes on
    store.close()
    again = open_small(tmp_path / "line.db")
    assert [row.number for row in again.entries()] == [1]
    assert len(list(again.bodies())) == 20
    again.close()


def test_a_disk_that_failed_is_not_told_of_again_at_closing(path, bad_disk):
    def fails():
        raise OSError(errno.EIO, "the lock cannot be let go")

    store = open_small(path, vfs=bad_disk.name)
    bad_disk.fails = True
    assert refuses(lambda: store.commit(said(1)), "store.failed")
    store._release.callback(fails)
    store.close()
    assert refuses(store.flushes, "store.closed")
