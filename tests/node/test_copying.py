"""Copies of a node's directory: whole, consistent, and never going on in its feed (R-122)."""

import pytest
from typing_extensions import override

from comity.errors import ConfigError, OurError, StoreError
from comity.node.copying import copy_files, store_copy
from comity.node.home import Home
from comity.node.marks import Reason
from comity.node.stores import STORE
from comity.store.memory import MemoryStore
from tests.support.backups import epoch_of, epochs_of
from tests.support.lines import LINE, TEXT, Side


def copied(side, target):
    copy_files(side.home.path, target)
    pieces = list(store_copy(side.keeper, LINE, target))
    return Side(Home(target), side.clock), pieces


def test_a_copy_holds_the_record_and_opens_an_epoch(line, tmp_path):
    """X10: whatever lies beside it, a copy says that it is one."""
    aa, _ = line
    aa.says("L09", TEXT)
    copy, pieces = copied(aa, tmp_path / "copy")
    assert copy.entries() == aa.entries()
    assert pieces[-1][0] == pieces[-1][1] > 0
    assert epochs_of(copy).reason is Reason.COPIED
    copy.says("L09", TEXT)
    assert epoch_of(copy) == 1
    copy.restarts()
    assert epochs_of(copy).reason is None
    copy.closes()
    aa.says("L09", TEXT)
    assert epoch_of(aa) == 0


def test_a_copy_that_finds_the_nodes_own_mark_opens_an_epoch_all_the_same(line, tmp_path):
    aa, _ = line
    aa.says("L09", TEXT)
    aa.home.mark_folder.rename(tmp_path / "copy.marks")
    copy, _ = copied(aa, tmp_path / "copy")
    assert epochs_of(copy).reason is Reason.COPIED
    copy.closes()


def test_what_is_said_between_two_pieces_is_in_the_copy(line, tmp_path, monkeypatch):
    aa, _ = line
    monkeypatch.setattr("comity.store.sqlite._COPY_PAGES", 4)
    copy_files(aa.home.path, tmp_path / "copy")
    for done, pages in store_copy(aa.keeper, LINE, tmp_path / "copy"):
        if done < pages < 200:
            aa.says("L09", TEXT)
    copy = Side(Home(tmp_path / "copy"), aa.clock)
    assert copy.entries() == aa.entries()
    assert copy.keeper.store.integrity() == []
    copy.closes()


def test_root_keys_locks_and_sockets_stay_behind(line, tmp_path):
    aa, _ = line
    copy_files(aa.home.path, tmp_path / "copy")
    names = {it.name for it in (tmp_path / "copy").rglob("*")}
    assert {"comity.toml", "node.key", "charter.cbor", "statements.cbor"} <= names
    assert not {"roots", "root-1.key", "line.sqlite", "line.sqlite.lock"} & names


def test_a_copy_goes_nowhere_where_something_is(line, tmp_path):
    aa, _ = line
    with pytest.raises(ConfigError, match=r"copy\.exists"):
        copy_files(aa.home.path, tmp_path)
    with pytest.raises(ConfigError, match=r"copy\.cannot-write"):
        copy_files(aa.home.path, aa.home.path / "comity.toml" / "below")


def test_a_store_in_no_file_is_not_copied_so(line, tmp_path, monkeypatch):
    aa, _ = line
    with monkeypatch.context() as patched:
        patched.setattr(aa.keeper, "store", MemoryStore())
        with pytest.raises(OurError, match=r"copy\.no-file"):
            list(store_copy(aa.keeper, LINE, tmp_path))


@pytest.mark.parametrize("elsewhere", [True, False])
def test_a_medium_that_is_full_stops_the_copy_and_not_the_node(
    line, tmp_path, monkeypatch, elsewhere
):
    """R-54: what stops a node is its own disk."""
    aa, _ = line
    path = tmp_path / "copy" / "lines" / LINE / STORE
    at = path if elsewhere else aa.home.path

    def full(*_):
        raise StoreError("store.full", path=str(at), reason="no room")

    with monkeypatch.context() as patched:
        patched.setattr(aa.keeper.store, "copy", full)
        with pytest.raises(ConfigError if elsewhere else StoreError) as told:
            aa.ask("copy", target=str(tmp_path / "copy"))
    assert told.value.key == ("copy.cannot-write" if elsewhere else "store.full")
    aa.says("L09", TEXT)
    assert aa.failures == []


class Database(MemoryStore):
    """A store with another way to it, which may not be had."""

    def __init__(self, other):
        super().__init__()
        self.other = other

    def as_of_now(self):
        if self.other is None:
            raise StoreError("store.failed", path="db", reason="too many connections")
        return self.other


class Full(MemoryStore):
    """Where nothing can be written any more."""

    @override
    def commit(self, batch, /):
        raise StoreError("store.full", path="there", reason="no room")


@pytest.mark.parametrize("other", [None, MemoryStore()])
def test_a_database_that_gives_no_second_way_or_finds_no_room_stops_the_copy_alone(
    line, tmp_path, monkeypatch, other
):
    aa, _ = line
    with monkeypatch.context() as patched:
        patched.setattr(aa.keeper, "store", Database(other))
        patched.setattr("comity.node.copying.sqlite.open", lambda *_, **__: Full())
        with pytest.raises(ConfigError, match=r"copy\.cannot-write"):
            list(store_copy(aa.keeper, LINE, tmp_path))


def goes_through(side):
    while not side.ask("copying")["is_whole"]:
        pass


def test_a_copy_that_failed_is_not_told_to_be_whole(line, tmp_path, monkeypatch):
    aa, _ = line
    monkeypatch.setattr("comity.store.sqlite._COPY_PAGES", 4)
    copy_files(aa.home.path, tmp_path / "copy")
    assert not aa.ask("copy", target=str(tmp_path / "copy"))["is_whole"]

    def full(*_, **__):
        raise StoreError("store.full", path=str(tmp_path / "copy/lines" / LINE / STORE))

    monkeypatch.setattr("comity.node.copying.sqlite.open", full)
    with pytest.raises(ConfigError, match=r"copy\.cannot-write"):
        goes_through(aa)
    with pytest.raises(OurError, match=r"copy\.none-begun"):
        aa.ask("copying")
