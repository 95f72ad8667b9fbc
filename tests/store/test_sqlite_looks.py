"""The store on a disk, looked over and copied: what goes wrong then, and goes on meanwhile."""

import errno

import apsw
import pytest

from comity.errors import StoreError
from comity.store import sqlite
from tests.store.rows import open_small, said
from tests.store.test_sqlite import BadDisk


@pytest.fixture
def path(tmp_path):
    return tmp_path / "node" / "line.db"


def test_a_copy_made_piece_by_piece_holds_what_was_said_meanwhile(path, tmp_path, monkeypatch):
    monkeypatch.setattr(sqlite, "_COPY_PAGES", 2)
    store = open_small(path)
    store.commit(said(*range(50)))
    target = tmp_path / "copies" / "line.db"
    seen: list[tuple[int, int]] = []
    for done, pages in store.copy(target):
        if not seen:
            store.commit(said(50))
        seen.append((done, pages))
    assert len(seen) > 3
    assert seen[-1][0] == seen[-1][1]
    assert (target.stat().st_mode | target.parent.stat().st_mode) & 0o077 == 0
    copy = open_small(target)
    assert list(copy.entries()) == list(store.entries())
    assert len(list(copy.entries())) == 51
    copy.close()
    store.close()


def test_a_copy_that_is_broken_off_lets_go_of_both(path, tmp_path, monkeypatch):
    monkeypatch.setattr(sqlite, "_COPY_PAGES", 2)
    store = open_small(path)
    store.commit(said(*range(50)))
    pieces = store.copy(tmp_path / "half.db")
    next(pieces)
    pieces.close()
    store.commit(said(50))
    store.close()


@pytest.fixture
def there(path):
    disk = BadDisk(path.parent)
    yield disk
    disk.unregister()


def full(disk):
    disk.quota = disk.taken()


def failing(disk):
    disk.fails = True


def cut(_disk):
    return None


@pytest.mark.parametrize(
    ("ends", "below"), [(full, "line.db"), (failing, "line.db"), (cut, "file/line.db")]
)
def test_a_copy_that_cannot_be_written_is_no_failure_of_the_store(
    path, tmp_path, there, ends, below
):
    store = open_small(path, vfs=there.name)
    store.commit(said(*range(50)))
    (tmp_path / "file").write_bytes(b"no folder")
    target = tmp_path / below
    ends(there)
    with pytest.raises(StoreError) as told:
        list(store.copy(target))
    assert told.value.facts["path"] == str(target)
    there.quota, there.fails = 1 << 40, False
    store.commit(said(50))
    assert len(list(store.entries())) == 51
    store.close()


def test_a_page_that_rots_under_a_copy_is_the_stores_own_failure(path, tmp_path):
    store = open_small(path)
    store.commit(said(*range(500)))
    store.close()
    store = open_small(path)
    content = bytearray(path.read_bytes())
    content[-2_000] ^= 1
    path.write_bytes(bytes(content))
    with pytest.raises(StoreError, match=r"store\.damaged") as told:
        list(store.copy(tmp_path / "copy.db"))
    assert told.value.facts["path"] == str(path)
    with pytest.raises(StoreError, match=r"store\.damaged"):
        store.commit(said(501))
    store.close()


class Ending:
    """A connection that ends whatever is asked of it in one way."""

    system_errno = 0

    def __init__(self, fault):
        self.fault = fault

    def execute(self, *_):
        raise self.fault


class Rot(apsw.IOError):
    """A page that does not fit its sum."""

    extendedresult = apsw.SQLITE_IOERR_DATA


@pytest.mark.parametrize("fault", [apsw.CorruptError("rot"), apsw.NotADBError("rot"), Rot("rot")])
def test_a_look_that_damage_ends_tells_of_damage(path, monkeypatch, fault):
    store = open_small(path)
    with monkeypatch.context() as there:
        there.setattr(store, "_connection", Ending(fault))
        assert store.integrity() == ["store.damaged"]
    assert store.integrity() == []
    store.close()


@pytest.mark.parametrize(
    ("fault", "key"),
    [
        (apsw.IOError("the disk is gone"), "store.failed"),
        (OSError(errno.ENOSPC, "no room"), "store.full"),
        (OSError(errno.EDQUOT, "no quota"), "store.full"),
    ],
)
def test_a_disk_that_fails_under_a_look_is_no_damage(path, monkeypatch, fault, key):
    store = open_small(path)
    with monkeypatch.context() as there:
        there.setattr(store, "_connection", Ending(fault))
        with pytest.raises(StoreError) as caught:
            store.integrity()
    assert caught.value.key == key
    store.close()
