"""The store in PostgreSQL: one writer, whose lock and whose commits share a connection."""

import os
import signal
import time
from contextlib import suppress

import psycopg
import pytest
from psycopg import errors, sql

from comity.errors import StoreError
from comity.store import postgres, postgres_schema
from comity.store.carrying import digest
from comity.store.contract import Batch, BodyRow
from tests.store.rows import LINE_ID, entry, running, said
from tests.support.lines import until
from tests.support.postgres import running as another_server

TAKEOVER_S = 5
WRITER = """
import sys
from comity.store import postgres, postgres_schema
from tests.store.rows import LINE_ID, said
store = postgres.open(sys.argv[1], LINE_ID)
for number in range(1_000_000):
    store.commit(said(number))
    print(number, flush=True)
"""


@pytest.fixture
def store(database):
    kept = postgres.open(database, LINE_ID)
    yield kept
    kept.close()


def taken_over(where):
    """Open it as soon as the server has noticed that the one before is gone."""
    until = time.monotonic() + TAKEOVER_S
    while time.monotonic() < until:
        with suppress(StoreError):
            return postgres.open(where, LINE_ID)
        time.sleep(0.02)
    return postgres.open(where, LINE_ID)


def test_only_one_process_writes(store, database):
    with pytest.raises(StoreError, match=r"store\.in-use"):
        postgres.open(database, LINE_ID)
    store.close()
    postgres.open(database, LINE_ID).close()


def test_two_lines_share_a_database_and_nothing_else(store, database):
    other = postgres.open(database, b"M" * 32)
    other.commit(said(1))
    assert list(store.entries()) == []
    other.close()


def test_who_is_killed_while_writing_loses_nothing_and_the_next_takes_over(database):
    """R-50: what was printed was durable before."""
    for _ in range(3):
        with running(WRITER, database) as (process, said_so):
            for _ in range(20):
                last = int(said_so.readline())
            process.send_signal(signal.SIGKILL)
            last = max([last, *map(int, said_so.read().split())])
        store = taken_over(database)
        assert {row.number for row in store.entries()} >= set(range(last + 1))
        store.close()


def test_a_writer_whose_connection_was_cut_never_writes_again(store, database):
    """A leader that was cut off finds out with its next commit, and keeps nothing."""
    store.commit(said(1))
    with psycopg.connect(database, autocommit=True) as other:
        other.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE application_name = 'comity' AND datname = current_database()"
        )
    second = postgres.open(database, LINE_ID)
    second.commit(said(2))
    for _ in range(2):
        with pytest.raises(StoreError, match=r"store\.failed"):
            store.commit(said(3))
    assert list(second.entries()) == [entry(1), entry(2)]
    second.close()


def test_who_reads_sees_what_stood_when_it_began_and_writes_nothing(store, database):
    store.commit(said(1))
    reader = postgres.open(database, LINE_ID, reading=True)
    with pytest.raises(StoreError, match=r"store\.reading"):
        reader.commit(said(2))
    store.commit(said(3))
    reader.close()
    again = postgres.open(database, LINE_ID, reading=True)
    assert list(again.entries()) == [entry(1), entry(3)]
    again.close()


def test_who_copies_sees_no_later_commit(store):
    store.commit(said(1))
    snapshot = store.as_of_now()
    store.commit(said(2))
    assert list(snapshot.entries()) == [entry(1)]
    before = digest(snapshot)
    store.commit(said(3))
    assert digest(snapshot) == before
    snapshot.close()


def test_there_is_nothing_to_read_before_somebody_wrote(database):
    with pytest.raises(StoreError, match=r"store\.none"):
        postgres.open(database, LINE_ID, reading=True)


def test_a_store_put_aside_is_kept_and_opened_by_nobody(store, database):
    store.commit(said(1))
    with pytest.raises(StoreError, match=r"store\.in-use"):
        postgres.put_aside(database, LINE_ID, "1")
    store.close()
    name = postgres.put_aside(database, LINE_ID, "1")
    with psycopg.connect(database) as other:
        kept = other.execute(f"SELECT count(*) FROM {name}.entries").fetchone()  # noqa: S608
    assert kept == (1,)
    fresh = postgres.open(database, LINE_ID)
    assert list(fresh.entries()) == []
    fresh.close()


def test_no_sentence_tells_a_password():
    where = "host=127.0.0.1 port=1 dbname=line user=comity password=hunter2"
    with pytest.raises(StoreError, match=r"store\.unreachable") as refused:
        postgres.open(where, LINE_ID)
    assert "hunter2" not in str(refused.value.facts)
    assert refused.value.facts["path"] == "127.0.0.1/line"
    for where in ("no such=string=", "password=my hunter2", "postgresql://u:pa%hunter2@db/x"):
        with pytest.raises(StoreError, match=r"store\.unreachable") as refused:
            postgres.open(where, LINE_ID)
        assert "hunter2" not in repr(refused.value)
        assert "hunter2" not in str(refused.value.facts)


def test_a_server_that_does_not_flush_is_refused():
    with (
        another_server(fsync="off") as server,
        pytest.raises(StoreError, match=r"store\.not-durable") as refused,
    ):
        postgres.open(server.where, LINE_ID)
    assert refused.value.facts["pragma"] == "fsync"


def test_a_user_who_sleeps_on_commits_is_overruled(database):
    """A commit is on the disk when it returns, whatever the server's habit is."""
    with psycopg.connect(database, autocommit=True) as other:
        name = database.rpartition("@/")[2].partition("?")[0]
        other.execute(f"ALTER DATABASE {name} SET synchronous_commit TO off")
    store = postgres.open(database, LINE_ID)
    assert store._rows("SELECT current_setting('synchronous_commit')") == [("on",)]
    store.close()


def test_a_crash_of_the_server_loses_nothing_that_was_kept(database, server):
    store = postgres.open(database, LINE_ID)
    for number in range(20):
        store.commit(said(number))
    server.restart(signal.SIGQUIT)
    with pytest.raises(StoreError, match=r"store\.failed"):
        store.commit(said(20))
    store.close()
    again = postgres.open(database, LINE_ID)
    assert [row.number for row in again.entries()][:20] == list(range(20))
    again.close()


def test_what_was_taken_away_leaves_the_tables(store):
    body = b"nobody shall read this again" * 40
    store.commit(Batch(entries=(entry(1),), notes=(("secret", body),)))
    store.commit(Batch(notes=(("secret", None),)))
    store.scrub()
    dead = store._rows("SELECT pg_relation_size('notes')")
    assert dead == [(0,)]


# --- what the server says


class Rotten:
    """A connection over whose tables the server says that they are damaged."""

    def __init__(self, connection):
        self.connection = connection

    def execute(self, question, *facts, **how):
        if question.startswith("SELECT current_setting"):
            return self.connection.execute(question, *facts, **how)
        raise errors.DataCorrupted("invalid page in block 3")


def test_a_look_tells_of_damaged_tables_and_of_pages_without_sums(store, monkeypatch):
    with monkeypatch.context() as there:
        there.setattr(store, "_connection", Rotten(store._connection))
        assert "store.damaged" in store.integrity()
    with monkeypatch.context() as there:
        there.setattr(postgres_schema, "show", lambda *_: "off")
        assert store.integrity() == ["store.no-checksums"]


@pytest.mark.parametrize(
    ("said_so", "key"),
    [
        (errors.DiskFull("no space left on device"), "store.full"),
        (errors.ReadOnlySqlTransaction("a standby"), "store.reading"),
        (errors.DataCorrupted("invalid page"), "store.damaged"),
        (errors.IndexCorrupted("invalid index"), "store.damaged"),
        (errors.UndefinedTable("no such table"), "store.failed"),
    ],
)
def test_what_a_server_says_at_opening_is_one_of_few_sentences(database, monkeypatch, said_so, key):
    def fails(*_):
        raise said_so

    with monkeypatch.context() as there:
        there.setattr(postgres_schema, "prepare", fails)
        with pytest.raises(StoreError) as caught:
            postgres.open(database, LINE_ID)
    assert caught.value.key == key
    taken_over(database).close()


def test_a_bit_that_turned_in_a_large_value_is_found():
    """R-56: values beside the rows are read too."""
    with another_server() as server:
        store = postgres.open(server.where, LINE_ID)
        store.commit(Batch(bodies=(BodyRow(entry(1).leaf, os.urandom(50_000)),)))
        assert store.integrity() == []
        question = "SELECT pg_relation_filepath(reltoastrelid) FROM pg_class WHERE relname=%s"
        found = store._rows(question, "bodies")
        store.close()
        server.stop()
        path = server.folder / "data" / str(found[0][0])
        content = bytearray(path.read_bytes())
        content[5_000] ^= 1
        path.write_bytes(content)
        server.start()
        store = postgres.open(server.where, LINE_ID)
        assert store.integrity() == ["store.damaged"]
        store.close()


def test_a_damaged_store_is_put_aside_all_the_same(store, database):
    store.commit(said(1))
    store._connection.execute("UPDATE form SET mark = 'other'")
    store.close()
    with pytest.raises(StoreError, match=r"store\.damaged"):
        postgres.open(database, LINE_ID)
    postgres.put_aside(database, LINE_ID, "1")
    postgres.open(database, LINE_ID).close()


def test_a_table_that_somebody_locks_is_written_anew_later(store, database, monkeypatch):
    """R-131: and whoever holds the lock is not waited for longer than was said."""
    monkeypatch.setattr(postgres, "_SCRUB_WAIT_MS", 50)
    store.commit(Batch(notes=(("secret", b"nobody shall read this again" * 40),)))
    store.commit(Batch(notes=(("secret", None),)))
    with psycopg.connect(database) as other:
        notes = sql.Identifier(postgres_schema.name_of(LINE_ID), "notes")
        other.execute(sql.SQL("LOCK TABLE {} IN ACCESS SHARE MODE").format(notes))
        store.scrub()
        assert store._owes_scrub
    until(lambda: store.rest() or not store._owes_scrub)
    assert store._rows("SELECT pg_relation_size('notes')") == [(0,)]


def test_a_snapshot_that_somebody_forgot_holds_up_tidying_and_nothing_else(store, monkeypatch):
    """R-131: what was taken away is written over as soon as nobody reads it any more."""
    monkeypatch.setattr(postgres, "_SCRUB_WAIT_MS", 50)
    store.commit(Batch(notes=(("secret", b"nobody shall read this again" * 40),)))
    reader = store.as_of_now()
    store.commit(Batch(notes=(("secret", None),)))
    store.scrub()
    store.rest()
    store.commit(said(1))
    assert store._rows("SELECT pg_relation_size('notes') > 0") == [(True,)]
    reader.close()

    def is_tidy():
        store.rest()
        return store._rows("SELECT pg_relation_size('notes')") == [(0,)]

    until(is_tidy)
