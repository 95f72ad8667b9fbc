"""The tables of a line in PostgreSQL: whose they are, and how an older form becomes a newer one."""

import psycopg
import pytest

from comity.errors import StoreError
from comity.store import postgres, postgres_schema
from tests.store.rows import LINE_ID, entry, said

STEPS = {1: "ALTER TABLE entries ADD COLUMN colour text", 2: "CREATE TABLE shapes (name text)"}


@pytest.fixture
def connection(database):
    store = postgres.open(database, LINE_ID)
    store.commit(said(1))
    store.close()
    with psycopg.connect(database, autocommit=True) as made:
        name = postgres_schema.name_of(LINE_ID)
        made.execute(f"SET search_path TO {name}")
        yield made


def columns(connection):
    return connection.execute("SELECT * FROM entries").description


def test_a_store_of_an_earlier_form_is_brought_up_and_keeps_its_rows(connection, database):
    postgres_schema.prepare(connection, LINE_ID, known=3, steps=STEPS)
    assert [it.name for it in columns(connection)][-1] == "colour"
    assert connection.execute("SELECT version FROM form").fetchone() == (3,)
    assert connection.execute("SELECT data FROM entries").fetchone() == (entry(1).data,)
    with pytest.raises(StoreError, match=r"store\.newer"):
        postgres.open(database, LINE_ID)


def test_an_upgrade_that_fails_halfway_changes_nothing(connection, database):
    with pytest.raises(psycopg.Error):
        postgres_schema.prepare(connection, LINE_ID, known=3, steps={**STEPS, 2: "SELECT 1 / 0"})
    assert "colour" not in [it.name for it in columns(connection)]
    postgres.open(database, LINE_ID).close()


@pytest.mark.parametrize(
    ("change", "key"),
    [
        ("UPDATE form SET line_id = 'another'", "store.other-line"),
        ("UPDATE form SET mark = 'other'", "store.damaged"),
        ("DELETE FROM form", "store.damaged"),
        ("UPDATE form SET version = 0", "store.damaged"),
    ],
)
def test_tables_that_are_not_ours_are_left_alone(connection, database, change, key):
    connection.execute(change)
    with pytest.raises(StoreError) as refused:
        postgres.open(database, LINE_ID)
    assert refused.value.key == key
