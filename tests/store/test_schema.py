"""Whose file it is, and how it must be opened (R-51, R-55)."""

import apsw
import pytest

from comity.errors import StoreError
from comity.store import schema, sqlite
from comity.store.pages import summing_vfs
from tests.store.rows import LINE_ID, open_small, said


@pytest.fixture
def path(tmp_path):
    return tmp_path / "line.db"


def alter(path, *statements):
    connection = apsw.Connection(str(path), vfs=summing_vfs())
    for statement in statements:
        connection.execute(statement).fetchall()
    connection.close()


def refused(path, line_id=LINE_ID):
    with pytest.raises(StoreError) as caught:
        sqlite.open(path, line_id, reserve_bytes=0, checkpoint_pages=50)
    return caught.value


def test_the_file_of_another_line_is_refused_and_left_as_it_was(path):
    open_small(path).close()
    before = path.read_bytes()
    error = refused(path, b"M" * 32)
    assert error.key == "store.other-line"
    assert (error.facts["found"], error.facts["wanted"]) == (LINE_ID, b"M" * 32)
    assert path.read_bytes() == before


def test_the_file_of_a_newer_program_is_refused_and_left_as_it_was(path):
    open_small(path).close()
    alter(path, f"PRAGMA user_version = {schema.VERSION + 1}")
    before = path.read_bytes()
    error = refused(path)
    assert error.key == "store.newer"
    assert error.facts == {"found": schema.VERSION + 1, "known": schema.VERSION}
    assert path.read_bytes() == before


def test_what_is_not_a_database_is_refused_and_left_as_it_was(path):
    path.write_bytes(b"a letter from home\n" * 500)
    assert refused(path).key == "store.damaged"
    assert path.read_bytes() == b"a letter from home\n" * 500


def test_the_database_of_another_program_is_refused(path):
    alter(path, "CREATE TABLE recipes (name TEXT)")
    assert refused(path).key == "store.damaged"
    alter(path, "PRAGMA application_id = 7")
    assert refused(path).key == "store.damaged"


@pytest.mark.parametrize(
    "fault",
    [
        "PRAGMA user_version = 0",
        "DROP TABLE line",
        "DELETE FROM line",
        "INSERT INTO line VALUES (x'00')",
    ],
)
def test_a_store_without_its_marks_is_damaged(path, fault):
    open_small(path).close()
    alter(path, fault)
    assert refused(path).key == "store.damaged"


def test_a_refused_file_is_let_go_of(path):
    open_small(path).close()
    refused(path, b"M" * 32)
    open_small(path).close()


def test_sqlite_with_the_log_fault_is_refused(path, monkeypatch):
    for found in ("3.40.1", "3.51.2"):
        monkeypatch.setattr(apsw, "sqlite_lib_version", lambda found=found: found)
        error = refused(path)
        assert error.key == "store.old-sqlite"
        assert error.facts == {"found": found, "needed": "3.51.3"}
    assert not path.exists()
    schema.check_library("3.51.3")
    schema.check_library("3.100.0")


def test_the_settings_that_make_it_durable_are_in_force(path):
    store = open_small(path)

    def pragma(name):
        return store._connection.execute(f"PRAGMA {name}").fetchall()

    assert pragma("journal_mode") == [("wal",)]
    assert pragma("synchronous") == [(2,)]
    assert pragma("mmap_size") == [(0,)]
    assert pragma("locking_mode") == [("exclusive",)]
    assert pragma("wal_autocheckpoint") == [(0,)]
    assert pragma("application_id") == [(0x436F6D69,)]
    assert not path.with_name("line.db-shm").exists()
    store.close()


def test_a_setting_that_does_not_take_is_not_believed(path):
    connection = apsw.Connection(str(path))
    with pytest.raises(StoreError, match=r"store\.not-durable") as caught:
        schema._set(connection, "journal_mode", "nonsense")
    assert caught.value.facts["pragma"] == "journal_mode"
    with pytest.raises(StoreError, match=r"store\.not-durable"):
        schema._set(connection, "no_such_pragma", 1)


def test_a_file_half_made_is_still_a_new_file(path):
    alter(path, "PRAGMA journal_mode = wal")
    store = open_small(path)
    store.commit(said(1))
    store.close()


def test_a_store_of_the_first_form_is_brought_up_and_keeps_what_it_held(path):
    """R-131: nothing was lost by it, and it is not done twice. Its pages had no checksums."""
    store = open_small(path, count_syncs=True)
    store.commit(said(1, 2))
    store.close()
    alter(
        path,
        "DROP TABLE bodies",
        "ALTER TABLE entries DROP COLUMN homes",
        "PRAGMA user_version = 1",
    )
    for _ in range(2):
        store = open_small(path)
        assert [row.number for row in store.entries()] == [1, 2]
        assert list(store.bodies()) == []
        store.close()


@pytest.mark.parametrize("step", ["temporary", "_bring_up", "_climb"])
def test_bringing_a_store_up_may_break_off_anywhere_and_is_done_at_the_next_start(
    path, step, monkeypatch
):
    """T20: before the pages are written anew, after it, and while the tables are brought up."""
    store = open_small(path, count_syncs=True)
    store.commit(said(1, 2))
    store.close()
    alter(path, "DROP TABLE bodies", "PRAGMA user_version = 1")

    def breaks(*_its):
        raise OSError("the power is cut")

    with monkeypatch.context() as patch:
        patch.setattr(schema, step, breaks)
        assert refused(path).key == "store.failed"
    alter(path, "ALTER TABLE entries DROP COLUMN homes")
    store = open_small(path)
    assert [row.number for row in store.entries()] == [1, 2]
    assert store.integrity() == []
    store.close()


def test_what_is_taken_away_is_overwritten_from_the_first_write_on(path):
    store = open_small(path)
    with store._turn() as connection:
        assert connection.execute("PRAGMA secure_delete").get == 1
    store.close()


def test_a_store_whose_line_is_no_octets_is_damaged(path):
    open_small(path).close()
    alter(path, "DROP TABLE line", "CREATE TABLE line AS SELECT 'a word' AS line_id")
    assert refused(path).key == "store.damaged"
