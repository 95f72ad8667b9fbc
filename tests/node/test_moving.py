"""A node whose stores are in PostgreSQL: it takes turns, moves there and back, and never forks."""

from contextlib import suppress
from itertools import islice
from pathlib import Path

import pytest

from comity.errors import ConfigError, OurError, StoreError
from comity.node import config as configs
from comity.node import moving, stores
from comity.node.copying import copy_files, store_copy
from comity.node.home import Home
from comity.node.marks import Reason
from comity.node.rebuilding import rebuild
from comity.node.stores import STORE
from comity.store.carrying import carry, finish
from comity.store.memory import MemoryStore
from comity.store.postgres import PostgresStore
from tests.support.backups import epoch_of, epochs_of, forks_in, starts_with
from tests.support.lines import LINE, TEXT, Side, Wire


def moved(side, where):
    side.closes()
    steps = list(moving.move(Home(side.home.path), where))
    side.home = Home(side.home.path)
    side.home.clock = side.clock
    side.opens()
    return steps


@pytest.fixture
def over_there(wire, database):
    """A line on which AA has spoken and moved to a database since."""
    aa, bb = wire.sides
    aa.says("L09", TEXT)
    wire.runs()
    moved(aa, database)
    return aa, bb, database


def test_a_node_that_moved_to_a_database_goes_on_in_its_feed(wire, database):
    """R-120: it is the same node, and its mark fits."""
    aa, bb = wire.sides
    aa.says("L09", TEXT)
    wire.runs()
    before = aa.entries()
    steps = moved(aa, database)
    assert isinstance(aa.keeper.store, PostgresStore)
    assert aa.entries() == before
    assert steps[-1].done >= steps[-1].entries == len(before)
    assert epochs_of(aa).reason is None
    aa.says("L09", TEXT)
    Wire(aa, bb).joins()
    assert (epoch_of(aa), forks_in(bb), bb.evidence()) == (0, set(), [])
    assert aa.keeper.picture.digest() == bb.keeper.picture.digest()


def test_and_back_to_files_all_the_same(over_there):
    aa, bb, database = over_there
    aa.says("L09", TEXT)
    said = aa.entries()
    moved(aa, "")
    assert not isinstance(aa.keeper.store, PostgresStore)
    assert aa.entries() == said
    assert epochs_of(aa).reason is None
    aa.says("L09", TEXT)
    Wire(aa, bb).joins()
    assert (epoch_of(aa), forks_in(bb), bb.evidence()) == (0, set(), [])
    assert database not in (aa.home.path / "comity.toml").read_text()


def test_what_was_moved_away_from_is_put_aside_and_read_by_nobody(over_there):
    aa, _, _ = over_there
    folder = aa.home.path / "lines" / LINE
    (aside,) = folder.glob("aside-*")
    assert (aside / STORE).stat().st_size > 0
    assert not (folder / STORE).exists()


def test_a_move_that_was_cut_off_is_made_again(wire, database):
    aa, _ = wire.sides
    aa.says("L09", TEXT)
    said = aa.entries()
    aa.closes()
    begun = moving.move(Home(aa.home.path), database)
    next(begun)
    begun.close()
    aa.opens()
    assert aa.entries() == said
    moved(aa, database)
    assert aa.entries() == said


def test_the_standby_does_not_open_while_the_leader_lives(over_there):
    """Two that write would fork: the second waits, whatever machine it is on."""
    aa, _, _ = over_there
    with pytest.raises(StoreError, match=r"store\.in-use"):
        Home(aa.home.path).open_line(LINE)


def standby_of(side, path):
    """Another machine of the same node: its keys and settings, and marks of its own."""
    copy_files(side.home.path, path)
    return path


def test_another_machine_takes_over_in_the_same_feed_and_gives_it_back(over_there, tmp_path):
    """No takeover is taken for a restored backup: each machine has its own mark (R-120)."""
    aa, bb, _ = over_there
    path = standby_of(aa, tmp_path / "second")
    for turn in range(4):
        aa.says("L09", TEXT)
        aa.is_killed()
        home = Home(path) if turn % 2 == 0 else Home(aa.home.path)
        taken = Side(home, aa.clock)
        assert epochs_of(taken).reason is None
        starts_with(taken, bb)
        taken.says("L09", TEXT)
        Wire(taken, bb).joins()
        assert (epoch_of(taken), forks_in(bb), bb.evidence()) == (0, set(), [])
        assert taken.keeper.picture.digest() == bb.keeper.picture.digest()
        taken.is_killed()
        aa.opens()


def test_a_database_put_back_from_a_backup_is_noticed(over_there):
    """X10: the mark on the machine knows more than the store."""
    aa, bb, _ = over_there
    copied = MemoryStore()
    snapshot = aa.keeper.store.as_of_now()
    aa.says("L09", TEXT)
    Wire(aa, bb).joins()
    list(carry(snapshot, copied))
    snapshot.close()
    aa.is_killed()
    with_old = Home(aa.home.path)
    place = stores.place(aa.home.path, aa.home.config, LINE, aa.keeper.line_id)
    place.put_aside("20260205")
    store = place.open()
    list(carry(copied, store))
    finish(store)
    store.close()
    side = Side(with_old, aa.clock)
    assert epochs_of(side).reason is Reason.BEHIND
    side.says("L09", TEXT)
    Wire(side, bb).joins()
    assert epoch_of(side) == 1
    assert (forks_in(bb), bb.evidence()) == (set(), [])
    side.closes()


def test_a_copy_of_a_database_is_files_and_opens_an_epoch(over_there, tmp_path):
    aa, _, _ = over_there
    copy_files(aa.home.path, tmp_path / "copy")
    pieces = list(store_copy(aa.keeper, LINE, tmp_path / "copy"))
    assert pieces[-1][0] == pieces[-1][1] > 0
    copy = Side(Home(tmp_path / "copy"), aa.clock)
    assert not isinstance(copy.keeper.store, PostgresStore)
    assert copy.entries() == aa.entries()
    assert epochs_of(copy).reason is Reason.COPIED
    copy.closes()


def test_a_database_that_was_lost_is_taken_back_from_the_others(over_there):
    aa, bb, _ = over_there
    before = {it.leaf: it.data for it in bb.keeper.store.entries()}
    aa.is_killed()
    assert "comity_" in (rebuild(aa.home, LINE, is_wanted=True) or "")
    aa.opens()
    assert epochs_of(aa).reason is Reason.REBUILT
    starts_with(aa, bb)
    assert before.items() <= {it.leaf: it.data for it in aa.keeper.store.entries()}.items()


def test_a_server_that_is_gone_stops_the_node_and_loses_nothing(over_there, server):
    """R-54: a connection that failed is never tried again; the next start reads what is there."""
    aa, _, _ = over_there
    aa.says("L09", TEXT)
    kept = aa.entries()
    server.restart()
    with pytest.raises(StoreError, match=r"store\.failed"):
        aa.says("L09", TEXT)
    server_is_back = Side(Home(aa.home.path), aa.clock)
    assert server_is_back.entries() == kept
    assert epochs_of(server_is_back).reason is None
    server_is_back.closes()
    assert Path(aa.home.path).exists()


def settings_fail(*_):
    raise ConfigError("config.bad-value")


@pytest.mark.parametrize("steps", [1, 5, 100])
def test_a_move_that_was_cut_off_anywhere_is_given_again_and_loses_nothing(
    wire, database, monkeypatch, steps
):
    """While rows are carried, or all are there and the settings do not say so yet."""
    aa, bb = wire.sides
    aa.says("L09", TEXT)
    wire.runs()
    said = aa.entries()
    aa.closes()
    with monkeypatch.context() as there:
        there.setattr(configs, "put", settings_fail)
        with suppress(ConfigError):
            list(islice(moving.move(Home(aa.home.path), database), steps))
    aa.opens()
    aa.says("L09", TEXT)
    said = aa.entries()
    moved(aa, database)
    assert aa.entries() == said
    aa.says("L09", TEXT)
    Wire(aa, bb).joins()
    assert (epoch_of(aa), forks_in(bb), bb.evidence()) == (0, set(), [])


def test_after_the_settings_the_same_move_puts_the_old_aside(wire, database, monkeypatch):
    aa, _ = wire.sides
    aa.says("L09", TEXT)
    said = aa.entries()
    aa.closes()
    with monkeypatch.context() as there:
        there.setattr(moving, "_finish", lambda _: False)
        list(moving.move(Home(aa.home.path), database))
    with pytest.raises(StoreError, match=r"store\.half"):
        Home(aa.home.path).open_line(LINE)
    moved(aa, database)
    assert aa.entries() == said
    assert epochs_of(aa).reason is None
    assert not (aa.home.path / "lines" / LINE / STORE).exists()


def test_what_is_half_carried_is_opened_by_nobody(wire, database, tmp_path):
    """A second machine that was told of the database too early would fork the feed."""
    aa, _ = wire.sides
    aa.says("L09", TEXT)
    aa.closes()
    path = standby_of(aa, tmp_path / "second")
    configs.put(path, "store", "postgres", database)
    begun = moving.copy(Home(aa.home.path), database)
    next(begun)
    begun.close()
    with pytest.raises(StoreError, match=r"store\.half"):
        Home(path).open_line(LINE)
    aa.opens()


def test_nobody_speaks_between_the_first_row_and_the_settings(wire, database):
    aa, _ = wire.sides
    aa.says("L09", TEXT)
    aa.closes()
    begun = moving.move(Home(aa.home.path), database)
    next(begun)
    with pytest.raises(StoreError, match=r"store\.in-use"):
        Home(aa.home.path).open_line(LINE)
    begun.close()
    aa.opens()


def test_where_it_is_already_nothing_is_moved(over_there):
    aa, _, _ = over_there
    aa.closes()
    with pytest.raises(OurError, match=r"move\.there-already"):
        list(moving.move(Home(aa.home.path), aa.home.config.store.postgres))
    aa.opens()


def test_a_copy_to_a_database_is_one_and_the_node_stays_where_it_is(wire, database, tmp_path):
    aa, _ = wire.sides
    aa.says("L09", TEXT)
    aa.closes()
    list(moving.copy(Home(aa.home.path), database))
    aa.opens()
    assert not isinstance(aa.keeper.store, PostgresStore)
    path = standby_of(aa, tmp_path / "second")
    configs.put(path, "store", "postgres", database)
    copy = Side(Home(path), aa.clock)
    assert copy.entries() == aa.entries()
    assert epochs_of(copy).reason is Reason.COPIED
    copy.closes()
